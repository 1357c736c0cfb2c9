import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Font } from './font.ts';

/** What a page shows, in the operators of PDF; lengths are points. */
export type Page = { readonly width: number; readonly height: number; readonly content: string };

/** The glyphs that a document shows, and which text each stands for. */
export type UsedFont = { readonly font: Font; readonly glyphs: ReadonlyMap<number, string> };

/** A PDF file, ISO 32000-1. It has no date and no program's name in it: the same pages are the same bytes. */
export function pdfFile(title: string, pages: readonly Page[], fonts: readonly UsedFont[]): Buffer {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): string => {
    objects.push(Buffer.from(body));
    return `${objects.length} 0 R`;
  };
  const catalog = add('');
  const tree = add('');
  const named = fonts.map((used, index) => `/${fontName(index)} ${addFont(used, index, add)}`);
  const resources = add(`<< /Font << ${named.join(' ')} >> >>`);
  const kids = pages.map(({ width, height, content }) => {
    const contents = add(stream('', Buffer.from(content, 'latin1')));
    const box = `/MediaBox [0 0 ${decimal(width)} ${decimal(height)}]`;
    return add(`<< /Type /Page /Parent ${tree} ${box} /Resources ${resources} /Contents ${contents} >>`);
  });
  const info = add(`<< /Title ${textString(title)} >>`);
  objects[0] = Buffer.from(
    `<< /Type /Catalog /Pages ${tree} /Lang (vi-VN) /ViewerPreferences << /DisplayDocTitle true >> >>`,
  );
  objects[1] = Buffer.from(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`);
  return assembled(objects, catalog, info);
}

export const fontName = (index: number): string => `F${index + 1}`;

/** No exponent, which PDF does not know, and no more places than can be seen. */
export const decimal = (value: number): string => String(Math.round(value * 1000) / 1000);

export const hex = (glyph: number): string => glyph.toString(16).padStart(4, '0');

function assembled(objects: readonly Buffer[], catalog: string, info: string): Buffer {
  // The second line tells programs that the file is not text. 7.5.2.
  const chunks = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const offsets: number[] = [];
  let length = chunks[0]?.length ?? 0;
  for (const [index, body] of objects.entries()) {
    const object = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    offsets.push(length);
    length += object.length;
    chunks.push(object);
  }
  const id = createHash('sha256').update(Buffer.concat(chunks)).digest('hex').slice(0, 32);
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const trailer = `<< /Size ${size} /Root ${catalog} /Info ${info} /ID [<${id}> <${id}>] >>`;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...chunks, Buffer.from(end)]);
}

function stream(entries: string, data: Buffer): Buffer {
  const packed = deflateSync(data, { level: 9 });
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

const textString = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

const SYMBOLIC = 4;
const ITALIC = 64;

/** A font whose codes are the numbers of its glyphs. 9.7. */
function addFont({ font, glyphs }: UsedFont, index: number, add: (body: string | Buffer) => string): string {
  const sorted = [...glyphs.keys()].sort((a, b) => a - b);
  const bytes = font.subset(new Set(sorted));
  const file = add(stream(`/Length1 ${bytes.length}`, bytes));
  // Six letters tell one subset from another. 9.6.4.
  const name = `${String.fromCharCode(65 + index).repeat(6)}+${font.name}`;
  const descriptor = add(
    [
      `<< /Type /FontDescriptor /FontName /${name}`,
      `/Flags ${SYMBOLIC + (font.italicAngle === 0 ? 0 : ITALIC)}`,
      `/FontBBox [${font.box.map(decimal).join(' ')}] /ItalicAngle ${decimal(font.italicAngle)}`,
      `/Ascent ${decimal(font.ascent)} /Descent ${decimal(font.descent)} /CapHeight ${decimal(font.capHeight)}`,
      `/StemV 80 /FontFile2 ${file} >>`,
    ].join(' '),
  );
  const widths = sorted.map((glyph) => `${glyph} [${decimal(font.widthOf(glyph))}]`).join(' ');
  const descendant = add(
    [
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name}`,
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>',
      `/FontDescriptor ${descriptor} /CIDToGIDMap /Identity /W [${widths}] >>`,
    ].join(' '),
  );
  const unicode = add(stream('', Buffer.from(toUnicode(sorted, glyphs))));
  return add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode ${unicode} >>`,
  );
}

/** At most a hundred entries stand in one list. 9.10.3. */
const LONGEST_LIST = 100;

/** Which text each glyph is, so that the text can be searched and copied. */
function toUnicode(sorted: readonly number[], glyphs: ReadonlyMap<number, string>): string {
  const entries = sorted.map((glyph) => {
    const text = Buffer.from(glyphs.get(glyph) ?? '', 'utf16le').swap16();
    return `<${hex(glyph)}> <${text.toString('hex')}>`;
  });
  const lists: string[] = [];
  for (let at = 0; at < entries.length; at += LONGEST_LIST) {
    const list = entries.slice(at, at + LONGEST_LIST);
    lists.push(`${list.length} beginbfchar\n${list.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...lists,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
