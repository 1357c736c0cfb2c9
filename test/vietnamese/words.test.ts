import { expect, test } from 'vitest';
import { askedOfPairs, forgetWords, type Word, wordsOf } from '../../src/vietnamese/words.ts';

const wordsLike = (count: number): readonly Word[] =>
  wordsOf(Array.from({ length: count }, (_, at) => syllable(at)).join(' '));

/** A word for each number, the same for the same number. */
const syllable = (at: number): string =>
  [...at.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');

test('what is asked of pairs of words is answered alike whether or not it is kept', () => {
  const isSo = (first: Word, second: Word): boolean =>
    (first.key.length * 7 + second.key.charCodeAt(0)) % 3 === 0;
  const asked = askedOfPairs(isSo);
  const words = wordsLike(200);
  const wrong = [1, 2].flatMap(() =>
    words.flatMap((first) => words.filter((second) => asked(first, second) !== isSo(first, second))),
  );
  expect(wrong).toEqual([]);
});

test('a pair that was just asked is not looked up again, in whatever letters it is written', () => {
  let count = 0;
  const asked = askedOfPairs(() => ++count > 0);
  const [first, second, third, fourth] = wordsOf('thực hiện THỰC Hiện');
  if (!first || !second || !third || !fourth) throw new Error('There are four words');
  asked(first, second);
  asked(third, fourth);
  expect(count).toBe(1);
});

test('answers are forgotten with the words', () => {
  const asked = askedOfPairs((first, second) => first.key < second.key);
  wordsLike(20_001);
  const [before, behind] = wordsOf('an bình');
  if (!before || !behind) throw new Error('There are two words');
  expect([asked(before, behind), asked(behind, before)]).toEqual([true, false]);
  forgetWords();
  const later = wordsLike(1_000);
  const wrong = later.filter(
    (word, at) => at > 0 && asked(later[0] ?? word, word) !== (later[0] ?? word).key < word.key,
  );
  expect(wrong).toEqual([]);
});
