import { romanNumber } from '../../src/vietnamese/numbers.ts';

const ROMAN: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Below 400, which no letter reaches. */
export function romanOf(value: number): string {
  let rest = value;
  let roman = '';
  for (const [digits, worth] of ROMAN) {
    for (; rest >= worth; rest -= worth) roman += digits;
  }
  return roman;
}

/** Null for what is no Roman number or is not written the usual way. */
export function valueOfRoman(text: string): number | null {
  const value = romanNumber(text);
  return value !== null && value < 400 && romanOf(value) === text ? value : null;
}
