import { wordList } from '../../src/lint/word-list.ts';
import { WORD_END, WORD_START } from '../../src/vietnamese/text.ts';
import { casedProse } from '../reading/cased.ts';

/** Wordings in which only the State, the Party or the People can be meant, and how they read. */
const WORDINGS: readonly (readonly [pattern: string, right: string])[] = [
  ['[Đđ]ảng,? (?:và )?nhà nước', 'Đảng, Nhà nước'],
  ['đảng,? (?:và )?Nhà nước', 'Đảng, Nhà nước'],
  ['(?<=pháp luật của )nhà nước', 'Nhà nước'],
  ['nhà nước ta', 'Nhà nước ta'],
  ['(?<=(?:chủ trương|đường lối|lãnh đạo|nghị quyết) của )đảng', 'Đảng'],
  ['đảng ta', 'Đảng ta'],
  ['(?<=Đảng, Nhà nước và )nhân dân', 'Nhân dân'],
  ['(?<=Đảng bộ, [Cc]hính quyền và )nhân dân', 'Nhân dân'],
  ['đảng cộng sản Việt Nam', 'Đảng Cộng sản Việt Nam'],
];
const PATTERNS = WORDINGS.map(
  ([pattern, right]) => [new RegExp(`${WORD_START}(?:${pattern})${WORD_END}`, 'gu'), right] as const,
);

export const rule = wordList({
  id: 'form/capitals-state',
  title: {
    vi: 'Viết hoa “Nhà nước”, “Nhân dân”, “Đảng” khi chỉ Nhà nước, Nhân dân Việt Nam, Đảng Cộng sản Việt Nam',
    en: 'Nhà nước, Nhân dân and Đảng have a capital where the State, the People and the Party are meant',
  },
  why: {
    vi: 'Viết hoa thể hiện sự trân trọng và phân biệt với danh từ chung.',
    en: 'The capital shows respect and tells the name from the common noun.',
  },
  basis: ['nd30:PL2.V.1', 'nd30:PL2.V.4'],
  severity: 'warning',
  passages: casedProse,
  *swaps(text) {
    // One of the two stands in, or in front of, each of them.
    if (!text.includes('ảng') && !text.includes('nhà nước')) return;
    for (const [pattern, right] of PATTERNS) {
      for (const { index, 0: written } of text.matchAll(pattern)) {
        yield { start: index, end: index + written.length, written, right: capitalsOf(written, right) };
      }
    }
  },
  fix: 'safe',
  message: {
    vi: 'Viết “{written}”, phải viết hoa là “{right}”.',
    en: 'Write “{right}”, not “{written}”.',
  },
  examples: {
    good: [
      {
        replace: [
          ['vướng mắc, đề', 'vướng mắc về doanh nghiệp nhà nước, cơ quan nhà nước, ngân sách nhà nước, đề'],
        ],
      },
    ],
    bad: [
      {
        replace: [['vướng mắc, đề', 'vướng mắc về chính sách của Đảng và nhà nước, đề']],
        reports: ['written'],
        fixed: [['vướng mắc, đề', 'vướng mắc về chính sách của Đảng và Nhà nước, đề']],
      },
    ],
  },
});

/** The words as written, with the capitals of the right form: `Đảng và nhà nước` keeps its `và`. */
function capitalsOf(written: string, right: string): string {
  const capitals = new Set(right.match(/\p{Lu}\p{Ll}*/gu)?.map((word) => word.toLocaleLowerCase('vi')));
  return written.replace(/\p{L}+/gu, (word) =>
    capitals.has(word) ? word.slice(0, 1).toLocaleUpperCase('vi') + word.slice(1) : word,
  );
}
