import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toMm } from '../../src/document/length.ts';
import { type Face, textWidth } from '../../src/document/metrics.ts';
import type { TextFormat } from '../../src/document/tree.ts';

const FOLDER = '/usr/share/fonts/truetype/liberation2/';
const FONTS: { readonly [Name in Face]: { readonly file: string; readonly format: TextFormat } } = {
  regular: { file: 'LiberationSerif-Regular.ttf', format: {} },
  bold: { file: 'LiberationSerif-Bold.ttf', format: { bold: true } },
  italic: { file: 'LiberationSerif-Italic.ttf', format: { italic: true } },
  boldItalic: { file: 'LiberationSerif-BoldItalic.ttf', format: { bold: true, italic: true } },
};

const BASES = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const VOWELS = new Set('aăâeêioôơuưy');
const LETTERS = [...BASES, ...BASES.toLocaleUpperCase('vi')].flatMap((base) =>
  VOWELS.has(base.toLocaleLowerCase('vi')) ? TONES.map((tone) => (base + tone).normalize('NFC')) : [base],
);
const SIGNS = [...'0123456789 .,;:()/-–…“”"&%'];

describe.each(Object.values(FONTS))('the widths of $file', ({ file, format }) => {
  test.skipIf(!existsSync(FOLDER + file))(
    'are those of the installed font, for every Vietnamese letter',
    () => {
      const advance = advances(readFileSync(FOLDER + file));
      const wrong = [...LETTERS, ...SIGNS].filter((character) => {
        // At 102.4 pt one unit of the font is one twip.
        const measured = textWidth(character, { ...format, sizePt: 102.4 });
        return measured !== advance(character.codePointAt(0) ?? 0);
      });
      expect(wrong).toEqual([]);
    },
  );
});

test('text as wide as on paper: the motto in 14 pt bold takes 60 mm', () => {
  const width = textWidth('Độc lập - Tự do - Hạnh phúc', { sizePt: 14, bold: true });
  expect(Math.round(toMm(width))).toBe(60);
});

test('capitals by format are as wide as typed ones, raised text is narrower', () => {
  expect(textWidth('sở nội vụ', { caps: 'all' })).toBe(textWidth('SỞ NỘI VỤ', {}));
  expect(textWidth('____', { position: 'superscript' })).toBeLessThan(textWidth('____', {}) * 0.7);
});

/** Advance widths by code point, from the tables `cmap` (format 4), `hhea` and `hmtx` of a font file. */
function advances(font: Buffer): (codePoint: number) => number | undefined {
  const tables = new Map<string, number>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    tables.set(font.toString('latin1', entry, entry + 4), font.readUInt32BE(entry + 8));
  }
  const at = (name: string): number => tables.get(name) ?? 0;
  const count = font.readUInt16BE(at('hhea') + 34);
  const map = unicodeMap(font, at('cmap'));
  return (codePoint) => {
    const glyph = glyphIn(font, map, codePoint);
    return glyph === 0 ? undefined : font.readUInt16BE(at('hmtx') + 4 * Math.min(glyph, count - 1));
  };
}

function unicodeMap(font: Buffer, cmap: number): number {
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const entry = cmap + 4 + index * 8;
    const start = cmap + font.readUInt32BE(entry + 4);
    if (font.readUInt16BE(entry) === 3 && font.readUInt16BE(start) === 4) return start;
  }
  throw new Error('no Unicode map of format 4');
}

function glyphIn(font: Buffer, map: number, codePoint: number): number {
  const segments = font.readUInt16BE(map + 6) / 2;
  for (let index = 0; index < segments; index += 1) {
    const end = font.readUInt16BE(map + 14 + index * 2);
    const start = font.readUInt16BE(map + 16 + segments * 2 + index * 2);
    if (codePoint < start || codePoint > end) continue;
    const delta = font.readUInt16BE(map + 16 + segments * 4 + index * 2);
    const offsetAt = map + 16 + segments * 6 + index * 2;
    const offset = font.readUInt16BE(offsetAt);
    const glyph = offset === 0 ? codePoint : font.readUInt16BE(offsetAt + offset + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) % 0x10000;
  }
  return 0;
}
