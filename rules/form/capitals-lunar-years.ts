import { wordList } from '../../src/lint/word-list.ts';
import { lower, textKey, WORD_END, WORD_START } from '../../src/vietnamese/text.ts';
import { wording, wordingsIn } from '../../src/vietnamese/wordings.ts';
import { casedProse } from '../reading/cased.ts';

const STEMS = 'Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý';
const BRANCHES = 'Tý|Sửu|Dần|Mão|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi';
const YEAR = wording(STEMS, ` (?:${BRANCHES})${WORD_END}`, {
  behind: /(?<=(?:năm|xuân|đán|tết) )/iuy,
  anyCase: true,
});
const AFTER = new RegExp(`${WORD_START}(?:năm|xuân|đán|tết)$`, 'iu');

export const rule = wordList({
  id: 'form/capitals-lunar-years',
  title: {
    vi: 'Tên năm âm lịch viết hoa chữ cái đầu của tất cả các âm tiết',
    en: 'The names of lunar years have a capital on every syllable',
  },
  why: {
    vi: 'Tên năm là tên riêng.',
    en: 'The name of a year is a name.',
  },
  basis: ['nd30:PL2.V.8.a'],
  severity: 'error',
  *swapsIn(letter) {
    for (const { passage, index, written } of wordingsIn(casedProse(letter), [YEAR])) {
      if (!AFTER.test(passage.text.slice(0, index).trimEnd())) continue;
      const right = written.replace(
        /\p{L}+/gu,
        (word) => word.slice(0, 1).toLocaleUpperCase('vi') + lower(word.slice(1)),
      );
      if (right !== written && textKey(right) === textKey(written)) {
        yield { passage, start: index, end: index + written.length, written, right };
      }
    }
  },
  fix: 'safe',
  message: {
    vi: 'Tên năm âm lịch viết “{written}”, phải viết hoa là “{right}”.',
    en: 'The lunar year is written “{written}”; write “{right}”.',
  },
  examples: {
    good: [{ replace: [['vướng mắc, đề', 'vướng mắc trong tết Nguyên đán Bính Ngọ, đề']] }],
    bad: [
      {
        replace: [['vướng mắc, đề', 'vướng mắc trong năm Bính ngọ, đề']],
        reports: ['written'],
        fixed: [['vướng mắc, đề', 'vướng mắc trong năm Bính Ngọ, đề']],
      },
    ],
  },
});
