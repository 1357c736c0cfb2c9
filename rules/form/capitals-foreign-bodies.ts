import { wordList } from '../../src/lint/word-list.ts';
import { formsOf, recapitalisedIn } from '../../src/vietnamese/capitals.ts';
import { whenAsked } from '../../src/vietnamese/text.ts';
import { casedProse } from '../reading/cased.ts';

const FOREIGN = whenAsked(() =>
  formsOf([
    'Liên hợp quốc',
    'Tổ chức Y tế thế giới',
    'Ngân hàng Thế giới',
    'Quỹ Tiền tệ quốc tế',
    'Liên minh châu Âu',
  ]),
);

export const rule = wordList({
  id: 'form/capitals-foreign-bodies',
  title: {
    vi: 'Tên tổ chức nước ngoài đã dịch nghĩa viết hoa như tên tổ chức Việt Nam',
    en: 'Translated names of foreign bodies have capitals as Vietnamese ones',
  },
  why: {
    vi: 'Tên tổ chức quốc tế viết đúng một kiểu trong văn bản đối ngoại.',
    en: 'International bodies are named one way in letters that go abroad.',
  },
  basis: ['nd30:PL2.IV.2.a'],
  severity: 'warning',
  swapsIn: (letter) => recapitalisedIn(casedProse(letter), FOREIGN()),
  fix: 'safe',
  message: {
    vi: 'Tên tổ chức viết “{written}”, phải viết hoa là “{right}”.',
    en: 'The body is written “{written}”; write “{right}”.',
  },
  examples: {
    good: [{ replace: [['vướng mắc, đề', 'vướng mắc về dự án của Liên hợp quốc, đề']] }],
    bad: [
      {
        replace: [['vướng mắc, đề', 'vướng mắc về dự án của Liên Hợp Quốc, đề']],
        reports: ['written'],
        fixed: [['vướng mắc, đề', 'vướng mắc về dự án của Liên hợp quốc, đề']],
      },
    ],
  },
});
