import { describe, expect, test } from 'vitest';
import {
  isCapital,
  isJoining,
  isLetter,
  isLetterOrNumber,
  isNumber,
  isOfWord,
  isSmall,
  isSpace,
  isWholeLetter,
  Trait,
  traitsOf,
} from '../../src/vietnamese/signs.ts';
import { isUpper, lower, oneSpace, textKey } from '../../src/vietnamese/text.ts';

const EVERY_UNIT = Array.from({ length: 0x1_00_00 }, (_, unit) => String.fromCharCode(unit));

describe('what a character is', () => {
  test.each([
    ['a letter', isWholeLetter, /\p{L}/u],
    ['a letter or a mark', isLetter, /[\p{L}\p{M}]/u],
    ['a number', isNumber, /\p{N}/u],
    ['a letter or a number', isLetterOrNumber, /[\p{L}\p{N}]/u],
    ['a capital', isCapital, /\p{Lu}/u],
    ['a small letter', isSmall, /\p{Ll}/u],
    ['white space', isSpace, /\s/u],
    ['a sign of a word', isOfWord, /[\p{L}\p{M}\p{N}_]/u],
    ['a sign that joins words', isJoining, /[-/@_.&'’\p{N}\\]/u],
  ] as const)('%s is what the pattern says, for every character', (_, isOne, pattern) => {
    const differing = EVERY_UNIT.filter((sign) => isOne(sign.charCodeAt(0)) !== pattern.test(sign));
    expect(differing).toEqual([]);
  });

  test('outside of the text stands nothing', () => {
    expect(isLetter('a'.charCodeAt(-1))).toBe(false);
    expect(isSpace('a'.charCodeAt(1))).toBe(false);
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
