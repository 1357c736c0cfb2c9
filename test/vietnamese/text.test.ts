import { describe, expect, test } from 'vitest';
import { anyCase, lower, oneSpace, textKey, upper, whenAsked } from '../../src/vietnamese/text.ts';

const BASES = 'abcdđefghijklmnopqrstuvwxyzăâêôơư';
const MARKS = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const ALPHABET = [...BASES].flatMap((base) => MARKS.map((mark) => (base + mark).normalize('NFC')));

describe('the case of letters', () => {
  test('is in Vietnamese what it is without a language', () => {
    for (const letter of ALPHABET) {
      expect(upper(letter)).toBe(letter.toLocaleUpperCase('vi'));
      expect(lower(upper(letter))).toBe(upper(letter).toLocaleLowerCase('vi'));
      expect(lower(upper(letter))).toBe(letter);
    }
  });
});

describe('one space', () => {
  test.each([
    ['Sở Nội vụ', 'Sở Nội vụ'],
    [' Sở Nội vụ', 'Sở Nội vụ'],
    ['Sở Nội vụ\n', 'Sở Nội vụ'],
    ['Sở  Nội vụ', 'Sở Nội vụ'],
    ['Sở\u00a0Nội\tvụ', 'Sở Nội vụ'],
    ['Sở\nNội vụ', 'Sở Nội vụ'],
    [' ', ''],
    ['', ''],
  ])('%j reads %j', (written, read) => {
    expect(oneSpace(written)).toBe(read);
  });
});

test('equal keys are the same words, whatever the case, the spaces and the place of the tone', () => {
  expect(textKey('HOÀ  BÌNH')).toBe(textKey('Hòa Bình'));
  expect(textKey('quý')).not.toBe(textKey('qúy'));
});

test.each([
  ['ngày\\s(?<day>\\d{1,2})', 'NGÀY 12'],
  ['(?<!p)[a-zđ]\\)|v/v', 'Đ)'],
  ['số[^a-z]', 'SỐ-'],
  ['\\p{L}x', 'ỐX'],
  ['[\\u0061-\\u007a]{3}', 'abc'],
])('%s in any case finds what the flag finds', (pattern, text) => {
  expect(new RegExp(anyCase(pattern), 'u').exec(text)?.[0]).toBe(text);
  expect(new RegExp(pattern, 'iu').exec(text)?.[0]).toBe(text);
  expect(new RegExp(anyCase(pattern), 'u').test('?')).toBe(false);
});

test('what is made when asked is made once', () => {
  let made = 0;
  const value = whenAsked(() => ++made);
  expect(made).toBe(0);
  expect([value(), value(), made]).toEqual([1, 1, 1]);
});
