/** Private-use characters of the symbol fonts, as text. Only those that Word users meet in letters. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x28, '☎'],
  [0x2a, '✉'],
  [0x46, '☞'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x72, '❒'],
  [0x73, '⬧'],
  [0x74, '⧫'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x77, '⬥'],
  [0x78, '⌧'],
  [0x9f, '•'],
  [0xa0, '▪'],
  [0xa1, '○'],
  [0xa7, '▪'],
  [0xa8, '□'],
  [0xab, '★'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe1, '↑'],
  [0xe2, '↓'],
  [0xe8, '➔'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);
const SYMBOL: ReadonlyMap<number, string> = new Map([
  [0x2d, '−'],
  [0xa2, '′'],
  [0xa3, '≤'],
  [0xa5, '∞'],
  [0xae, '→'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb2, '″'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb8, '÷'],
  [0xb9, '≠'],
  [0xbb, '≈'],
  [0xbc, '…'],
  [0xbe, '—'],
  [0xd7, '⋅'],
  [0xde, '⇒'],
  [0xe5, '∑'],
]);

const GREEK_CAPITALS = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const GREEK_SMALL = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

/** One character of a symbol font, given by its code with or without the F000 of the private use area. */
export function symbolCharacter(code: number, font: string): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const name = font.toLowerCase();
  const isSymbol = name === 'symbol';
  const known = isSymbol ? SYMBOL.get(low) : name.startsWith('wingdings') ? WINGDINGS.get(low) : undefined;
  if (known !== undefined) return known;
  if (isSymbol && low >= 0x41 && low <= 0x5a) return GREEK_CAPITALS[low - 0x41] ?? '';
  if (isSymbol && low >= 0x61 && low <= 0x7a) return GREEK_SMALL[low - 0x61] ?? '';
  if (low === code) return String.fromCodePoint(code);
  return low >= 0x20 && low < 0x7f ? String.fromCharCode(low) : '•';
}

/** Text with what a symbol font keeps in the private use area written out. */
export const symbolText = (text: string, font = 'Symbol'): string =>
  /[\uf000-\uf0ff]/u.test(text)
    ? text.replace(/[\uf000-\uf0ff]/gu, (character) => symbolCharacter(character.charCodeAt(0), font))
    : text;
