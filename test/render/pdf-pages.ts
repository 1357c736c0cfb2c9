import { inflateSync } from 'node:zlib';

/** One piece of text on a page, in points from its upper left corner. */
export type Shown = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly font: string;
  readonly size: number;
};

export type PdfPage = { readonly width: number; readonly height: number; readonly shown: readonly Shown[] };

type PdfFont = {
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly widths: ReadonlyMap<string, number>;
};

/** What a PDF of ours shows, read back from its bytes by its own table of objects. */
export function pdfPages(bytes: Uint8Array): readonly PdfPage[] {
  const objects = objectsOf(Buffer.from(bytes));
  const bodyOf = (reference: string): string => objects.get(Number.parseInt(reference, 10))?.body ?? '';
  const fonts = new Map<string, PdfFont>();
  const [, names = ''] = first(objects, /\/Font << (.*?) >>/su);
  for (const [, name = '', reference = ''] of names.matchAll(/\/(F\d+) (\d+) 0 R/gu)) {
    const font = bodyOf(reference);
    const [, unicode = ''] = /\/ToUnicode (\d+)/u.exec(font) ?? [];
    const [, baseFont = ''] = /\/BaseFont \/(\S+)/u.exec(font) ?? [];
    const [, descendant = ''] = /\/DescendantFonts \[(\d+)/u.exec(font) ?? [];
    const widths = [...bodyOf(descendant).matchAll(/(\d+) \[([\d.]+)\]/gu)].map(
      ([, glyph, width]) => [Number(glyph).toString(16).padStart(4, '0'), Number(width)] as const,
    );
    fonts.set(name, { name: baseFont, texts: textsOf(streamOf(objects, unicode)), widths: new Map(widths) });
  }
  const [, kids = ''] = first(objects, /\/Type \/Pages \/Kids \[(.*?)\]/su);
  return [...kids.matchAll(/(\d+) 0 R/gu)].map(([, reference = '']) => {
    const page = bodyOf(reference);
    const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(page) ?? [];
    const [, contents = ''] = /\/Contents (\d+)/u.exec(page) ?? [];
    const shown = [...streamOf(objects, contents).matchAll(TEXT)].map(
      ([, name = '', size = '', x = '', y = '', strings = '']): Shown => ({
        ...shownBy(strings, Number(size), fonts.get(name)),
        x: Number(x),
        y: Number(height) - Number(y),
        font: fonts.get(name)?.name ?? '',
        size: Number(size),
      }),
    );
    return { width: Number(width), height: Number(height), shown };
  });
}

const TEXT = /BT [\d. ]+ rg \/(F\d+) ([\d.]+) Tf 1 0 0 1 ([-\d.]+) ([-\d.]+) Tm \[(.*?)\] TJ ET/gu;

/** Codes in angle brackets; numbers between them move what follows to the left, in thousandths of the size. */
function shownBy(strings: string, size: number, font: PdfFont | undefined): { text: string; width: number } {
  let text = '';
  let units = 0;
  for (const [token, codes] of strings.matchAll(/<([\da-f]*)>|-?[\d.]+/gu)) {
    if (codes === undefined) units -= Number(token);
    for (const code of codes?.match(/.{4}/gu) ?? []) {
      text += font?.texts.get(code) ?? '\uFFFD';
      units += font?.widths.get(code) ?? Number.NaN;
    }
  }
  return { text, width: (units * size) / 1000 };
}

type PdfObject = { readonly body: string; readonly bytes: Buffer };

/** By the cross-reference table: an offset that is wrong loses its object. */
function objectsOf(bytes: Buffer): ReadonlyMap<number, PdfObject> {
  const text = bytes.toString('latin1');
  const [, start = ''] = /startxref\n(\d+)\n%%EOF\n$/u.exec(text) ?? [];
  const table = text.slice(Number(start));
  const objects = new Map<number, PdfObject>();
  for (const [index, [, offset = '']] of [...table.matchAll(/(\d{10}) 00000 n \n/gu)].entries()) {
    const head = `${index + 1} 0 obj\n`;
    if (!text.startsWith(head, Number(offset))) continue;
    const from = Number(offset) + head.length;
    const to = text.indexOf('\nendobj', from);
    objects.set(index + 1, { body: text.slice(from, to), bytes: bytes.subarray(from, to) });
  }
  return objects;
}

function first(objects: ReadonlyMap<number, PdfObject>, pattern: RegExp): readonly string[] {
  for (const { body } of objects.values()) {
    const found = pattern.exec(body);
    if (found) return found;
  }
  return [];
}

function streamOf(objects: ReadonlyMap<number, PdfObject>, reference: string): string {
  const object = objects.get(Number(reference));
  const [head = '', length = ''] = /^<<.*?\/Length (\d+) >>\nstream\n/su.exec(object?.body ?? '') ?? [];
  return object
    ? inflateSync(object.bytes.subarray(head.length, head.length + Number(length))).toString('latin1')
    : '';
}

const textsOf = (cmap: string): ReadonlyMap<string, string> =>
  new Map(
    [...cmap.matchAll(/^<([\da-f]{4})> <([\da-f]+)>$/gmu)].map(([, code = '', text = '']) => [
      code,
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ]),
  );
