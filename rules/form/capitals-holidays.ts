import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { formsOf, recapitalisedIn, startsSentence } from '../../src/vietnamese/capitals.ts';
import { lower, WORD_END, whenAsked } from '../../src/vietnamese/text.ts';
import { wording, wordingsIn } from '../../src/vietnamese/wordings.ts';
import { casedProse } from '../reading/cased.ts';
import { rewrite } from '../reading/lines.ts';

const HOLIDAYS = whenAsked(() =>
  formsOf([
    'Quốc khánh',
    'Quốc tế Lao động',
    'Quốc tế Phụ nữ',
    'Quốc tế Thiếu nhi',
    'ngày Phụ nữ Việt Nam',
    'ngày Nhà giáo Việt Nam',
    'ngày Thương binh - Liệt sĩ',
    'ngày Thầy thuốc Việt Nam',
    'ngày Doanh nhân Việt Nam',
    'ngày Gia đình Việt Nam',
    'Giỗ Tổ Hùng Vương',
    'Phong trào Xô viết Nghệ Tĩnh',
  ]),
);
/** `tết Nguyên đán`: the first syllable of the name has a capital, the second has none. */
const TET = wording('Tết|tết', ` (?<name>[Nn]guyên [Đđ]án|[Tt]rung [Tt]hu|[Đđ]oan [Nn]gọ)${WORD_END}`);

export const rule = defineRule({
  id: 'form/capitals-holidays',
  title: {
    vi: 'Tên ngày lễ, ngày kỷ niệm, ngày tết viết hoa chữ đầu của tên gọi',
    en: 'The names of holidays and festivals have a capital on their first syllable',
  },
  why: {
    vi: 'Tên ngày lễ lớn của đất nước viết sai kiểu chữ là thiếu trang trọng.',
    en: 'A national holiday written carelessly lacks respect.',
  },
  basis: ['nd30:PL2.V.5', 'nd30:PL2.V.8.b', 'nd30:PL2.V.9'],
  severity: 'error',
  severities: { wordTet: 'info' },
  kinds: 'all',
  needs: [],
  messages: {
    holiday: {
      vi: 'Tên ngày lễ viết “{written}”, phải viết hoa là “{right}”.',
      en: 'The holiday is written “{written}”; write “{right}”.',
    },
    festival: {
      vi: 'Tên ngày tết viết “{written}”, phải viết là “{right}”.',
      en: 'The festival is written “{written}”; write “{right}”.',
    },
    wordTet: {
      vi: 'Viết “{written}”; theo Nghị định, chữ “tết” đứng trước tên riêng viết thường: “{right}”.',
      en: '“{written}”: by the decree the word “tết” in front of a name is in small letters, “{right}”.',
    },
  },

  *check(letter) {
    const prose = casedProse(letter);
    for (const { passage, start, end, written, right } of recapitalisedIn(prose, HOLIDAYS())) {
      // `Ngày Quốc khánh`: many write the word for the day with a capital too.
      if (written.slice(1) === right.slice(1) && /^ngày/iu.test(written)) continue;
      yield {
        message: 'holiday',
        at: spansAt(passage, start, end),
        data: { written, right },
        ...rewrite(passage, start, end, right),
      };
    }
    for (const { passage, index, written, opening: tet, groups } of wordingsIn(prose, [TET])) {
      const { name = '' } = groups;
      const rightName = name.slice(0, 1).toLocaleUpperCase('vi') + lower(name.slice(1));
      const starts = startsSentence(passage.text, index);
      const right = `${starts ? tet : 'tết'} ${rightName}`;
      if (written === right) continue;
      yield {
        message: name === rightName ? 'wordTet' : 'festival',
        at: spansAt(passage, index, index + written.length),
        data: { written, right },
        ...rewrite(passage, index, index + written.length, right),
      };
    }
  },

  examples: {
    good: [
      { replace: [['vướng mắc, đề', 'vướng mắc trong dịp tết Nguyên đán và ngày Quốc khánh 2-9, đề']] },
      { replace: [['vướng mắc, đề', 'vướng mắc trước Tết, đề']] },
    ],
    bad: [
      {
        replace: [['vướng mắc, đề', 'vướng mắc trong ngày quốc khánh 2-9, đề']],
        reports: ['holiday'],
        fixed: [['vướng mắc, đề', 'vướng mắc trong ngày Quốc khánh 2-9, đề']],
      },
      {
        replace: [['vướng mắc, đề', 'vướng mắc trong dịp tết Nguyên Đán, đề']],
        reports: ['festival'],
        fixed: [['vướng mắc, đề', 'vướng mắc trong dịp tết Nguyên đán, đề']],
      },
      {
        replace: [['vướng mắc, đề', 'vướng mắc trong dịp Tết Nguyên đán, đề']],
        reports: ['wordTet'],
        fixed: [['vướng mắc, đề', 'vướng mắc trong dịp tết Nguyên đán, đề']],
      },
    ],
  },
});
