import { wordList } from '../../src/lint/word-list.ts';
import { WORD_END } from '../../src/vietnamese/text.ts';
import { wording, wordingsIn } from '../../src/vietnamese/wordings.ts';
import { casedProse } from '../reading/cased.ts';

const means = (right: string, ...words: Parameters<typeof wording>) => ({ right, ...wording(...words) });

/** How wordings read in which only the State, the Party or the People can be meant. */
const WORDINGS = [
  means('Đảng, Nhà nước', 'Đảng|đảng', `,? (?:và )?nhà nước${WORD_END}`),
  means('Đảng, Nhà nước', 'đảng', `,? (?:và )?Nhà nước${WORD_END}`),
  means('Nhà nước', 'nhà nước', WORD_END, { front: ['pháp luật của'] }),
  means('Nhà nước ta', 'nhà nước ta', WORD_END),
  means('Đảng', 'đảng', WORD_END, {
    front: ['chủ trương của', 'đường lối của', 'lãnh đạo của', 'nghị quyết của'],
  }),
  means('Đảng ta', 'đảng ta', WORD_END),
  means('Nhân dân', 'nhân dân', WORD_END, { front: ['Đảng, Nhà nước và'] }),
  means('Nhân dân', 'nhân dân', WORD_END, { front: ['Đảng bộ, Chính quyền và', 'Đảng bộ, chính quyền và'] }),
  means('Nhân dân', 'nhân dân', WORD_END, {
    front: ['cán bộ và', 'công chức và', 'viên chức và', 'đảng viên và', 'chiến sĩ và', 'chính quyền và'],
  }),
  means('Quốc hội', 'quốc hội', WORD_END, { front: ['được', 'đại biểu', 'trình', 'Luật của'] }),
  means('Đảng Cộng sản Việt Nam', 'đảng cộng sản Việt Nam', WORD_END),
];

export const rule = wordList({
  id: 'form/capitals-state',
  title: {
    vi: 'Viết hoa “Nhà nước”, “Nhân dân”, “Đảng”, “Quốc hội” khi chỉ Nhà nước, Nhân dân, Đảng, Quốc hội Việt Nam',
    en: 'Nhà nước, Nhân dân, Đảng and Quốc hội have a capital where those of Việt Nam are meant',
  },
  why: {
    vi: 'Viết hoa thể hiện sự trân trọng và phân biệt với danh từ chung.',
    en: 'The capital shows respect and tells the name from the common noun.',
  },
  basis: ['nd30:PL2.V.1', 'nd30:PL2.V.4'],
  severity: 'warning',
  swapsIn: (letter) =>
    wordingsIn(casedProse(letter), WORDINGS).map(({ wording, passage, index, written }) => {
      const right = capitalsOf(written, wording.right);
      return { passage, start: index, end: index + written.length, written, right };
    }),
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
      {
        replace: [['vướng mắc, đề', 'vướng mắc của cán bộ và nhân dân, đề']],
        reports: ['written'],
        fixed: [['vướng mắc, đề', 'vướng mắc của cán bộ và Nhân dân, đề']],
      },
      {
        replace: [['vướng mắc, đề', 'vướng mắc về luật đã được quốc hội thông qua, đề']],
        reports: ['written'],
        fixed: [['vướng mắc, đề', 'vướng mắc về luật đã được Quốc hội thông qua, đề']],
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
