import { describe, expect, test } from 'vitest';
import {
  isCapitalAt,
  isJoiningAt,
  isLetterAt,
  isLetterOrNumberAt,
  isNumberAt,
  isWordSignAt,
  Trait,
  traitsOf,
} from '../../src/vietnamese/alphabet.ts';
import { isUpper, lower, oneSpace, textKey } from '../../src/vietnamese/text.ts';

const EVERY_UNIT = Array.from({ length: 0x1_00_00 }, (_, unit) => String.fromCharCode(unit));

describe('what a character is', () => {
  test.each([
    ['a letter', isLetterAt, /\p{L}/u],
    ['a number', isNumberAt, /\p{N}/u],
    ['a capital', isCapitalAt, /\p{Lu}/u],
    ['a letter or a number', isLetterOrNumberAt, /[\p{L}\p{N}]/u],
    ['a letter or a mark', isWordSignAt, /[\p{L}\p{M}]/u],
    ['a sign that joins words', isJoiningAt, /[-/@_.&'’\p{N}\\]/u],
  ] as const)('%s is what the pattern says, for every character', (_, isOne, pattern) => {
    const differing = EVERY_UNIT.filter((sign) => isOne(sign, 0) !== pattern.test(sign));
    expect(differing).toEqual([]);
  });

  test('outside of the text stands nothing', () => {
    expect(isLetterAt('a', -1)).toBe(false);
    expect(isLetterAt('a', 1)).toBe(false);
  });

  test('a character that is not rare stays one, whatever is done with case and composition', () => {
    const plain = EVERY_UNIT.filter((sign) => (traitsOf(sign) & Trait.rare) === 0);
    const changing = plain.filter(
      (sign) =>
        sign.normalize('NFC') !== sign ||
        sign.toLowerCase().length + sign.toUpperCase().length !== 2 ||
        (sign.toLowerCase() !== sign) !== (traitsOf(sign) & Trait.capital) > 0 ||
        (sign.toUpperCase() !== sign) !== (traitsOf(sign) & Trait.small) > 0,
    );
    expect(plain.length).toBeGreaterThan(200);
    expect(changing).toEqual([]);
  });
});

describe('texts of every kind of character', () => {
  const texts = EVERY_UNIT.flatMap((sign) => [sign, `o${sign}`, `Q${sign} `, ` ${sign}b`, `u ${sign}`]);

  test('are in small letters as JavaScript has it', () =>
    expect(texts.filter((text) => lower(text) !== text.toLowerCase())).toEqual([]));

  test('are in capitals where no capital is missing and one is there', () =>
    expect(
      texts.filter((text) => isUpper(text) !== (text === text.toUpperCase() && text !== text.toLowerCase())),
    ).toEqual([]));

  test('have one space where they had several', () =>
    expect(texts.filter((text) => oneSpace(text) !== text.replace(/\s+/gu, ' ').trim())).toEqual([]));

  test('have a key in small letters, composed, which is its own key', () =>
    expect(
      texts.filter((text) => {
        const key = textKey(text);
        return key !== key.toLowerCase().normalize('NFC') || key !== textKey(key);
      }),
    ).toEqual([]));
});
