import { type Length, twips } from './length.ts';
import type { TextFormat } from './tree.ts';

/**
 * How wide text is on paper. Advance widths of Times New Roman in 1/2048 em, from the hmtx tables of Liberation
 * Serif 2.1.5, which is made to the same widths; kerning is left out. A Vietnamese letter with marks is as wide as
 * its base letter, but for ơ and ư. test/document/metrics.test.ts compares the table with the installed fonts.
 */
const CHARACTERS = [
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~',
  'đĐơƠưƯ–—…“”‘’•°²³½×',
].join('');

const WIDTHS = {
  regular: [
    512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479,
    1251, 1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479, 1479, 1139, 1479, 1366, 1139, 1251, 1479, 1479,
    1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682, 1024, 1024, 569,
    569, 1024, 569, 1593, 1024, 1024, 1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909, 983, 410,
    983, 1108, 1024, 1479, 1083, 1479, 1110, 1589, 1024, 2048, 2048, 909, 909, 682, 682, 717, 819, 614, 614,
    1536, 1155,
  ],
  bold: [
    512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479, 1479,
    1366, 1251, 1593, 1593, 797, 1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366, 1479, 1479,
    2048, 1479, 1479, 1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682, 1024, 1139, 569,
    682, 1139, 569, 1706, 1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024, 1024, 909, 807, 451,
    807, 1065, 1139, 1479, 1134, 1593, 1229, 1630, 1024, 2048, 2048, 1024, 1024, 682, 682, 717, 819, 614, 614,
    1536, 1167,
  ],
  italic: [
    512, 682, 860, 1024, 1024, 1706, 1593, 438, 682, 682, 1024, 1382, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1382, 1382, 1382, 1024, 1884, 1251, 1251, 1366, 1479,
    1251, 1251, 1479, 1479, 682, 909, 1366, 1139, 1706, 1366, 1479, 1251, 1479, 1251, 1024, 1139, 1479, 1251,
    1706, 1251, 1139, 1139, 797, 569, 797, 864, 1024, 682, 1024, 1024, 909, 1024, 909, 569, 1024, 1024, 569,
    569, 909, 569, 1479, 1024, 1024, 1024, 1024, 797, 797, 569, 1024, 909, 1366, 909, 909, 797, 819, 563, 819,
    1108, 1024, 1479, 1093, 1479, 1117, 1544, 1024, 1821, 1821, 1139, 1139, 682, 682, 717, 819, 614, 614,
    1536, 1382,
  ],
  boldItalic: [
    512, 797, 1137, 1024, 1024, 1706, 1593, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1704, 1366, 1366, 1366, 1479,
    1366, 1366, 1479, 1593, 797, 1024, 1366, 1251, 1821, 1479, 1479, 1251, 1479, 1366, 1139, 1251, 1479, 1366,
    1821, 1366, 1251, 1251, 682, 569, 682, 1167, 1024, 682, 1024, 1024, 909, 1024, 909, 682, 1024, 1139, 569,
    569, 1024, 569, 1593, 1139, 1024, 1024, 1024, 797, 797, 569, 1139, 909, 1366, 1024, 909, 797, 713, 451,
    713, 1167, 1024, 1479, 1099, 1479, 1227, 1587, 1024, 2048, 2048, 1024, 1024, 682, 682, 717, 819, 614, 614,
    1536, 1167,
  ],
} as const;

export type Face = keyof typeof WIDTHS;

const UNITS_PER_EM = 2048;
/** A character the table lacks is taken to be as wide as a figure. */
const OTHER_WIDTH = 1024;
/** Size of superscript and subscript text: OS/2 ySuperscriptXSize of Times New Roman. */
const RAISED_SIZE = 0.65;
/** Size of the small capitals that Word makes of small letters. */
const SMALL_CAPITAL_SIZE = 0.8;
/** Height of a line of Times New Roman at single spacing, in ems: hhea ascender, descender and line gap. */
export const SINGLE_LINE = (1825 + 443 + 87) / UNITS_PER_EM;

const HORN = '\u031B';
const COMBINING = /\p{M}/gu;

const NO_BREAK_SPACE = '\u00A0';

/** The letter whose width a character has: ắ is a, ờ is ơ. */
function baseOf(character: string): string {
  if (character === NO_BREAK_SPACE) return ' ';
  const decomposed = character.normalize('NFD');
  const base = decomposed.replace(COMBINING, '');
  return decomposed.includes(HORN) ? (base + HORN).normalize('NFC') : base;
}

const faceOf = ({ bold = false, italic = false }: TextFormat): Face =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';

/** The characters that letters are written with, up to the arrows; UNKNOWN until one is met. */
const indexes = new Int16Array(0x2200).fill(-2);
const UNKNOWN = -2;

function indexOf(code: number): number {
  const known = indexes[code];
  if (known !== undefined && known !== UNKNOWN) return known;
  const character = String.fromCodePoint(code);
  const at = CHARACTERS.indexOf(character);
  const index = at >= 0 ? at : CHARACTERS.indexOf(baseOf(character));
  if (code < indexes.length) indexes[code] = index;
  return index;
}

const TAB = 9;
const LINE_FEED = 10;

/** In ems; tabs and line breaks have no width of their own. */
function emsOf(text: string, face: Face): number {
  const widths: readonly number[] = WIDTHS[face];
  let units = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = (unit & 0xf800) === 0xd800 ? (text.codePointAt(at) ?? 0) : unit;
    if (code > 0xffff) at++;
    if (code !== TAB && code !== LINE_FEED) units += widths[indexOf(code)] ?? OTHER_WIDTH;
  }
  return units / UNITS_PER_EM;
}

/** The width of text on one line; 14 pt where the format names no size. */
export function textWidth(text: string, format: TextFormat): Length {
  const shown = format.caps ? text.toLocaleUpperCase('vi') : text;
  const scale = (format.position ? RAISED_SIZE : 1) * (format.caps === 'small' ? SMALL_CAPITAL_SIZE : 1);
  return twips(Math.round(emsOf(shown, faceOf(format)) * (format.sizePt ?? 14) * 20 * scale));
}
