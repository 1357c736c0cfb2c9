import { spansAt } from '../../src/document/passage.ts';
import type { Passage } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { isCompound } from '../../src/vietnamese/lexicon.ts';
import { isCapitalised, type Word, wordsOf } from '../../src/vietnamese/words.ts';
import { proseOf } from '../reading/prose.ts';

/** Words that double by the grammar of the language: `ngày ngày`, `dần dần`. */
const REDUPLICATED = new Set(
  `ngày đêm tháng năm giờ đời nhà người nơi đâu ai dần từ luôn thường mãi hằng chung song xa gần cao sâu nhè lâu sớm đều xanh
   nho rất ầm hay vân khăng chuồn ba tư đầu cuối từng xăm rành đăm lăm lặng êm nhanh chầm im trùng điệp chốc hao hơn mây nhan chôm`
    .trim()
    .split(/\s+/u),
);

const LEADING = new Set('theo về ra lại đến trên dưới lên ngoài trong qua cho với'.split(' '));

export const rule = defineRule({
  id: 'text/repeated-words',
  title: {
    vi: 'Không chữ nào bị gõ lặp hai lần liền nhau',
    en: 'No word stands twice in a row',
  },
  why: {
    vi: 'Chữ gõ lặp thường sót lại khi sửa câu, làm câu sai nghĩa.',
    en: 'A doubled word is what is left of an edited sentence; it may change what the sentence says.',
  },
  basis: ['practice:repeated-words'],
  severity: 'warning',
  regimes: ['state', 'party', 'normative'],
  kinds: 'all',
  needs: [],
  messages: {
    twice: {
      vi: '“{word}” viết hai lần liền nhau, phải bỏ một lần.',
      en: '“{word}” stands twice in a row; strike one.',
    },
  },

  *check(letter) {
    for (const passage of proseOf(letter)) {
      if (passage.in === 'other') continue;
      for (const [first, second] of repeats(passage.text)) {
        const at = spansAt(passage, first.start, second.end);
        const [only, ...more] = at;
        const fix =
          only && more.length === 0
            ? {
                fix: {
                  edits: [{ at: only, replaceWith: passage.text.slice(first.start, first.end) }],
                  applies: isSlip(passage.text, first, second) ? ('safe' as const) : ('suggested' as const),
                },
              }
            : {};
        yield { message: 'twice', at, data: { word: passage.text.slice(first.start, first.end) }, ...fix };
      }
    }
  },

  examples: {
    good: [
      { replace: [['vướng mắc', 'vướng mắc dần dần phát sinh hoặc thường thường gặp']] },
      { replace: [['Trong quá trình thực hiện', 'Trong quá trình thực hiện hiện đại hóa']] },
      { replace: [['nếu có vướng mắc', 'trong năm tiếp theo theo kế hoạch, nếu có vướng mắc']] },
    ],
    bad: [
      {
        replace: [['kiến nghị của người dân', 'kiến nghị của của người dân']],
        reports: ['twice'],
        fixed: [],
      },
      {
        replace: [['đề nghị các cơ quan, đơn vị phản ánh', 'đề nghị đề nghị các cơ quan phản ánh']],
        reports: ['twice'],
      },
    ],
  },
});

/** Words of grammar that never double; not across marks, nor in quotation marks. */
const STRUCTURAL = new Set(
  'của các và cho được với những là để tại này đã bị do bởi nhưng hoặc nếu trong phải cần không'.split(' '),
);

function isSlip(text: string, first: Stretch, second: Stretch): boolean {
  const [word, again] = [first, second].map(({ start, end }) => text.slice(start, end));
  const before = text.slice(0, first.start);
  const isQuoted = /“[^”]*$/u.test(before) || (before.match(/"/gu) ?? []).length % 2 > 0;
  return word === again && STRUCTURAL.has(word ?? '') && !isQuoted;
}

type Stretch = { readonly start: number; readonly end: number };

/** The first and the second time. */
function repeats(text: Passage['text']): readonly (readonly [Stretch, Stretch])[] {
  const words = wordsOf(text);
  const found: (readonly [Stretch, Stretch])[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const a = words[at + 1];
    const b = words[at + 2];
    // Nearly all words are others than the two behind them.
    if (!word || !a || (word.form.number !== a.form.number && word.form.number !== b?.form.number)) continue;
    const c = words[at + 3];
    if (word.key === a.key && isRun([word, a]) && !isRight(words, at)) {
      found.push([word, a]);
    }
    if (
      b &&
      c &&
      word.key === b.key &&
      a.key === c.key &&
      word.key !== a.key &&
      isRun([word, a, b, c]) &&
      isCompound(word.key, a.key) &&
      word.key !== 'từng'
    ) {
      found.push([
        { start: word.start, end: a.end },
        { start: b.start, end: c.end },
      ]);
    }
  }
  return found;
}

/** Words that follow each other with nothing between, small letters behind the first. */
const isRun = (words: readonly (Word | undefined)[]): boolean =>
  words.every(
    (word, index) =>
      word !== undefined &&
      !word.joined &&
      word.text.length > 1 &&
      (index === words.length - 1 || !word.last) &&
      (index === 0 || !isCapitalised(word.text)),
  );

/** `dần dần`; or the end of one word and the beginning of the next: `thực hiện hiện đại hóa`. */
function isRight(words: readonly Word[], at: number): boolean {
  const [before, first, second, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  if (!first || !second || REDUPLICATED.has(first.key)) return true;
  const endsWord = before !== undefined && !before.last && isCompound(before.key, first.key);
  const beginsWord = after !== undefined && !second.last && isCompound(second.key, after.key);
  // `năm tiếp theo theo quy định`: a word that also leads a phrase.
  if (endsWord && LEADING.has(second.key)) return true;
  return beginsWord && (endsWord || isCapitalised(first.text));
}
