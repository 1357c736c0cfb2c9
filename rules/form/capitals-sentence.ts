import type { Division, Letter } from '../../src/document/letter.ts';
import { spansAt } from '../../src/document/passage.ts';
import type { Passage } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { isSmall } from '../../src/vietnamese/signs.ts';
import { isSyllable } from '../../src/vietnamese/syllable.ts';
import { matchesIn } from '../../src/vietnamese/text.ts';
import { everyDivision, siblingLists } from '../reading/body.ts';
import { casedProse } from '../reading/cased.ts';
import { rewrite } from '../reading/lines.ts';

/** A full stop behind a whole word, and a small letter after it. Abbreviations end in a capital or are no syllables. */
const AFTER_STOP =
  /[.?!] (?=\p{Ll})(?<=(?<![\p{L}\p{N}.])(?<before>\p{Ll}{2,7}|\p{N}{4})[.?!] )(?<next>\p{Ll}{2,7})(?=[ ,;])/gu;
const ABBREVIATED = new Set([
  'tr',
  'gs',
  'ts',
  'ths',
  'tp',
  'nxb',
  'vv',
  'tx',
  'tt',
  'bs',
  'pgs',
  'đc',
  'đt',
  'st',
  'th',
]);

export const rule = defineRule({
  id: 'form/capitals-sentence',
  title: {
    vi: 'Chữ đầu câu viết hoa: sau dấu chấm, dấu hỏi, dấu chấm than và khi xuống dòng',
    en: 'A sentence begins with a capital: after a full stop and on a new line',
  },
  why: {
    vi: 'Chữ thường đầu câu làm người đọc tưởng câu trước chưa hết.',
    en: 'A small letter makes the reader think that the sentence before goes on.',
  },
  basis: ['nd30:PL2.I'],
  severity: 'warning',
  kinds: 'all',
  needs: ['body'],
  messages: {
    afterStop: {
      vi: 'Sau dấu chấm, “{written}” phải viết hoa là “{right}”.',
      en: 'After the full stop “{written}” begins with a capital: “{right}”.',
    },
    newLine: {
      vi: 'Đầu đoạn, “{written}” phải viết hoa là “{right}”.',
      en: 'At the start of the paragraph “{written}” begins with a capital: “{right}”.',
    },
  },

  *check(letter) {
    for (const passage of casedProse(letter)) {
      if (passage.in === 'other') continue;
      for (const { index, 0: found, groups = {} } of matchesIn(passage.text, AFTER_STOP)) {
        const { before = '', next = '' } = groups;
        if (ABBREVIATED.has(before) || (!isSyllable(before) && !/^\p{N}/u.test(before)) || !isSyllable(next))
          continue;
        yield { message: 'afterStop', ...place(passage, index + found.length - next.length, next) };
      }
    }
    // Most lists have nothing that begins with a small letter.
    const lists = siblingLists(letter.body).filter((siblings) => siblings.some(startsSmall));
    const headed = lists.length > 0 ? firstUnderHeadings(letter.body) : NONE;
    for (const { passage } of lists.flatMap((siblings) => [
      ...sentencesIn(letter, siblings, headed),
      ...oddOneOut(siblings),
    ])) {
      const word = /^\p{Ll}{2,7}(?=[ ,])/u.exec(passage.text)?.[0];
      if (word && isSyllable(word)) yield { message: 'newLine', ...place(passage, 0, word) };
    }
  },

  examples: {
    good: [
      { replace: [['vướng mắc, đề nghị', 'vướng mắc về nhà ở, trường học, v.v. của TP. Bình Sơn, đề nghị']] },
    ],
    bad: [
      {
        replace: [
          ['gửi kết quả về Sở Nội vụ trước ngày 20', 'có báo cáo. gửi kết quả về Sở Nội vụ trước ngày 20'],
        ],
        reports: ['afterStop'],
        fixed: [
          ['gửi kết quả về Sở Nội vụ trước ngày 20', 'có báo cáo. Gửi kết quả về Sở Nội vụ trước ngày 20'],
        ],
      },
      {
        replace: [['a) Niêm yết', 'a) niêm yết']],
        reports: ['newLine'],
        fixed: [],
      },
      {
        replace: [['Trong quá trình thực hiện', 'trong quá trình thực hiện']],
        reports: ['newLine'],
        fixed: [],
      },
    ],
  },
});

function place(passage: Passage, start: number, word: string) {
  const right = word.slice(0, 1).toLocaleUpperCase('vi') + word.slice(1);
  const at = spansAt(passage, start, start + word.length);
  return { at, data: { written: word, right }, ...rewrite(passage, start, start + 1, right.slice(0, 1)) };
}

const startsSmall = ({ passage }: Division): boolean => isSmall(passage.text.charCodeAt(0));

/** Paragraphs and numbered clauses that are whole sentences, on a line that does not go on from the one before. */
const sentencesIn = (
  { document }: Letter,
  siblings: readonly Division[],
  headed: ReadonlySet<Division>,
): readonly Division[] =>
  siblings.filter((division, index) => {
    const { level, passage, heading } = division;
    if (!startsSmall(division) || heading || document.format === 'text') return false;
    const first = passage.spans[0];
    const wrapped = first ? document.blocks[first.block]?.continues : true;
    const starts =
      level === 'paragraph'
        ? headed.has(division) || endsSentence(siblings[index - 1])
        : level === 'clause' || level === 'article';
    return starts && !wrapped && /[.?!:]$/u.test(passage.text.trimEnd());
  });

const NONE: ReadonlySet<Division> = new Set();

/** Under `II. TỒN TẠI, HẠN CHẾ` a sentence begins anew. */
const firstUnderHeadings = (body: readonly Division[]): ReadonlySet<Division> =>
  new Set(
    everyDivision(body).flatMap(({ level, heading, passage, children: [first] }) =>
      heading &&
      first &&
      (level === 'section' || level === 'part') &&
      !/:\s*$/u.test(passage.text + heading.text)
        ? [first]
        : [],
    ),
  );

const endsSentence = (division: Division | undefined): boolean => {
  const last = division?.children.at(-1);
  return last ? endsSentence(last) : /[.?!]$/u.test(division?.passage.text.trimEnd() ?? '');
};

/** Items of one list begin alike: the one in small letters among items with capitals is the slip. */
function oddOneOut(siblings: readonly Division[]): readonly Division[] {
  const items = siblings.filter(({ level, heading }) => (level === 'point' || level === 'dash') && !heading);
  const small = items.filter(startsSmall);
  return items.length > 1 && small.length === 1 ? small : [];
}
