import { whenAsked } from './text.ts';

/**
 * Vietnamese before Unicode: fonts that draw Vietnamese letters at the places of Western European ones.
 * TCVN 5712:1993 (the ABC fonts, `.VnTime`; in those whose name ends in H every letter is a capital) and VNI Windows
 * (`VNI-Times`, a letter and its mark as two characters).
 */
export type LegacyEncoding = 'tcvn3' | 'vni';

export type LegacyFont = { readonly encoding: LegacyEncoding; readonly capitals: boolean };

export function legacyFont(name: string): LegacyFont | null {
  if (/^\.vn/iu.test(name)) return { encoding: 'tcvn3', capitals: /h(?:\s+(?:bold|italic))*$/iu.test(name) };
  if (/^vni[- ]/iu.test(name)) return { encoding: 'vni', capitals: false };
  return null;
}

/** Letters that only Unicode has: text with one of them was typed in Unicode, whatever its font is called. */
const UNICODE_ONLY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u036f]/u;

export const isLegacyText = (text: string): boolean => !UNICODE_ONLY.test(text);

/** `at` has, for every UTF-16 unit of `text`, the offset in the stored text that it comes from. */
export type Decoded = { readonly text: string; readonly at: readonly number[] };

export function decodeLegacy(stored: string, { encoding, capitals }: LegacyFont): Decoded {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < stored.length; ) {
    const pair = encoding === 'vni' ? vniPairs().get(stored.slice(index, index + 2)) : undefined;
    const single = stored[index] ?? '';
    const letter = pair ?? (encoding === 'vni' ? vniSingles() : tcvn3()).get(single) ?? single;
    text += capitals ? letter.toLocaleUpperCase('vi') : letter;
    at.push(index);
    index += pair === undefined ? 1 : 2;
  }
  return { text, at };
}

/** Rows of the standard: the stored characters, and the letters they stand for. */
const TCVN3_ROWS: readonly (readonly [stored: string, letters: string])[] = [
  ['µ¶·¸¹', 'àảãáạ'],
  ['¨»¼½¾Æ', 'ăằẳẵắặ'],
  ['©ÇÈÉÊË', 'âầẩẫấậ'],
  ['®', 'đ'],
  ['ÌÎÏÐÑ', 'èẻẽéẹ'],
  ['ªÒÓÔÕÖ', 'êềểễếệ'],
  ['×ØÜÝÞ', 'ìỉĩíị'],
  ['ßáâãä', 'òỏõóọ'],
  ['«åæçèé', 'ôồổỗốộ'],
  ['¬êëìíî', 'ơờởỡớợ'],
  ['ïñòóô', 'ùủũúụ'],
  ['\u00adõö÷øù', 'ưừửữứự'],
  ['úûüýþ', 'ỳỷỹýỵ'],
  ['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'],
  // The micro sign is a Greek mu in files that went through another program.
  ['μ', 'à'],
];
const tcvn3 = whenAsked(
  (): ReadonlyMap<string, string> =>
    new Map(
      TCVN3_ROWS.flatMap(([stored, letters]) =>
        Array.from(stored, (sign, index) => [sign, letters[index] ?? sign] as const),
      ),
    ),
);

const VNI_MARKS: readonly (readonly [mark: string, combining: string])[] = [
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
];
const VNI_CIRCUMFLEX: readonly (readonly [mark: string, combining: string])[] = [
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
];
const VNI_BREVE: readonly (readonly [mark: string, combining: string])[] = [
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
];
/** The stored letter, what it stands for alone, and the marks that may follow it. */
const VNI_BASES: readonly (readonly [
  stored: string,
  letter: string,
  marks: readonly (readonly [string, string])[],
])[] = [
  ['a', 'a', [...VNI_MARKS, ...VNI_CIRCUMFLEX, ...VNI_BREVE]],
  ['e', 'e', [...VNI_MARKS, ...VNI_CIRCUMFLEX]],
  ['o', 'o', [...VNI_MARKS, ...VNI_CIRCUMFLEX]],
  ['u', 'u', VNI_MARKS],
  ['y', 'y', VNI_MARKS],
  ['ô', 'ơ', VNI_MARKS],
  ['ö', 'ư', VNI_MARKS],
];
/** Letters that VNI stores as two characters, a letter and its mark, and those it stores as one. */
const vniPairs = whenAsked((): ReadonlyMap<string, string> => {
  const pairs = new Map<string, string>();
  for (const [stored, letter, marks] of VNI_BASES) {
    for (const [mark, combining] of marks) {
      const composed = (letter + combining).normalize('NFC');
      const capital = composed.toLocaleUpperCase('vi');
      const upperStored = stored.toLocaleUpperCase('vi');
      pairs.set(stored + mark, composed);
      pairs.set(upperStored + mark.toLocaleUpperCase('vi'), capital);
      pairs.set(upperStored + mark, capital);
    }
  }
  return pairs;
});

const VNI_ALONE: readonly (readonly [stored: string, letter: string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
];
const vniSingles = whenAsked(
  (): ReadonlyMap<string, string> =>
    new Map(
      VNI_ALONE.flatMap(([stored, letter]) => [
        [stored, letter],
        [stored.toLocaleUpperCase('vi'), letter.toLocaleUpperCase('vi')],
      ]),
    ),
);
