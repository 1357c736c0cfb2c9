const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** `IV` is 4; null for what is no Roman number. */
export function romanNumber(text: string): number | null {
  let sum = 0;
  let before = 0;
  for (const letter of [...text].reverse()) {
    const value = ROMAN_VALUES[letter];
    if (value === undefined) return null;
    sum += value < before ? -value : value;
    before = Math.max(before, value);
  }
  return sum === 0 ? null : sum;
}

/** Numbers to thirty as official letters write them out, mostly in brackets after the digits: `05 (năm) ngày`. */
const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Digits or a word; null where it is neither. */
export function numberOf(text: string): number | null {
  const trimmed = text.trim();
  if (/^\d{1,9}$/u.test(trimmed)) return Number(trimmed);
  const index = WORDS.indexOf(trimmed.toLocaleLowerCase('vi'));
  return index < 0 ? null : index;
}

/** The words `numberOf` knows, for patterns; the longer before what it begins with. */
export const NUMBER_WORDS = WORDS.slice(1)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
