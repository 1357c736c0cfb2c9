import { describe, expect, test } from 'vitest';
import { holdsSign, holdsText } from '../../src/document/whole.ts';
import { letterOf } from '../extract/letters.ts';

const { document } = letterOf('Kính gửi: Sở Nội vụ\n\nĐề nghị rà soát [tên thủ tục] – trước ngày 20.');

describe('a document as a whole', () => {
  test('holds a word that stands in one of its blocks', () => {
    expect(holdsText(document, ['TODO', 'thủ'])).toBe(true);
    expect(holdsText(document, ['TODO', 'thú'])).toBe(false);
  });

  test('holds no word that is half at the end of a block and half in the next', () =>
    expect(holdsText(document, ['vụĐề'])).toBe(false));

  test.each([
    ['[[', true],
    ['{{', false],
    ['Z[', true],
    ['\\]', true],
    ['‐―', true],
    ['“”', false],
    ['ạậ', false],
    ['ạụ', true],
    ['\ue000\uf8ff', false],
  ])('a sign from %s: %s', (range, holds) => expect(holdsSign(document, [range])).toBe(holds));
});
