import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WORD_END, WORD_START } from '../../src/vietnamese/text.ts';
import { wording, wordingsIn } from '../../src/vietnamese/wordings.ts';

const passage = (text: string) => ({ text, spans: [{ block: 0, start: 0, end: text.length }] });
const found = (texts: readonly string[], ...wordings: readonly ReturnType<typeof wording>[]) =>
  [...wordingsIn(texts.map(passage), wordings)].map(({ passage: { text }, index, written }) => [
    texts.indexOf(text),
    index,
    written,
  ]);

const UNIT = wording('xã|thị xã', ` (?<name>\\p{Lu}\\p{Ll}+)${WORD_END}`);

test('a wording is found where its first word stands as written, and what follows it', () => {
  const [first] = wordingsIn([passage('Xã An, thị xã Bình')], [UNIT]);
  expect(first).toMatchObject({ index: 7, written: 'thị xã Bình', opening: 'thị xã' });
  expect(first?.groups['name']).toBe('Bình');
});

test('passage after passage, and in each wording after wording', () => {
  const town = wording('phố', ' Bình', { front: ['thành'] });
  expect(found(['xã An, thành phố Bình, xã Bình', 'xã Cau'], town, UNIT)).toEqual([
    [0, 13, 'phố Bình'],
    [0, 0, 'xã An'],
    [0, 23, 'xã Bình'],
    [1, 0, 'xã Cau'],
  ]);
});

test('capitals do not matter where they are said not to', () => {
  const year = wording('Giáp', ' Thìn', { behind: /(?<!lẻ )/uy, anyCase: true });
  expect(found(['năm giáp Thìn, lẻ giáp Thìn'], year)).toEqual([[0, 4, 'giáp Thìn']]);
});

test('what is found is what the pattern finds by itself', () => {
  const pieces = fc.constantFrom('xã', 'Xã', 'thị', 'hoà', 'hòa', 'An', 'an', ' ', ' ', ',', '1', '_', '\n');
  const then = `(?: (?:xã|An|hoà)){1,2}${WORD_END}`;
  const pattern = new RegExp(`${WORD_START}(?:xã|thị xã|hoà)${then}`, 'gu');
  const wanted = wording('xã|thị xã|hoà', then);
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (words) => {
      const text = words.join('');
      const expected = [...text.matchAll(pattern)].map(({ index, 0: written }) => [0, index, written]);
      expect(found([text], wanted)).toEqual(expected);
    }),
  );
});
