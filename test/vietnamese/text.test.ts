import { describe, expect, test } from 'vitest';
import { lower, oneSpace, textKey, upper } from '../../src/vietnamese/text.ts';

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
