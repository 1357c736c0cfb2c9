import { wordList } from '../../src/lint/word-list.ts';
import { formsOf, recapitalisedIn, wordBefore } from '../../src/vietnamese/capitals.ts';
import { whenAsked } from '../../src/vietnamese/text.ts';
import { isCapitalised } from '../../src/vietnamese/words.ts';
import { casedProse } from '../reading/cased.ts';

const REGIONS = whenAsked(() =>
  formsOf([
    'Việt Nam',
    'Tây Bắc',
    'Đông Bắc',
    'Tây Nguyên',
    'Tây Nam Bộ',
    'Đông Nam Bộ',
    'Bắc Trung Bộ',
    'Nam Trung Bộ',
    'Bắc Bộ',
    'Trung Bộ',
    'Nam Bộ',
  ]),
);
const ALWAYS_NAMES = new Set(['tây nguyên', 'việt nam']);
/** Points of the compass: `gió mùa đông bắc`, `phía tây bắc`, `hướng Tây Bắc`. */
const DIRECTIONS = new Set(['hướng', 'phía', 'gió', 'mùa', 'góc', 'cửa', 'về']);

export const rule = wordList({
  id: 'form/capitals-regions',
  title: {
    vi: 'Tên nước, tên vùng, miền viết hoa chữ cái đầu của tất cả các âm tiết',
    en: 'The names of the country and its regions have a capital on every syllable',
  },
  why: {
    vi: 'Tên vùng là tên riêng; viết hoa nửa chừng làm lẫn với từ chỉ hướng.',
    en: 'A region has a name of its own; half a capital makes it look like a direction.',
  },
  basis: ['nd30:PL2.III.1.đ'],
  severity: 'warning',
  swapsIn: (letter) =>
    recapitalisedIn(casedProse(letter), REGIONS(), ({ words, at, length }) => {
      const before = wordBefore(words, at);
      if (before && DIRECTIONS.has(before.key)) return false;
      const here = words.slice(at, at + length);
      // All small: `cán bộ nam bộ đội`; only what is nothing but a region.
      return (
        here.some(({ text: written }) => isCapitalised(written)) ||
        ALWAYS_NAMES.has(here.map(({ key }) => key).join(' '))
      );
    }),
  fix: 'safe',
  message: {
    vi: 'Tên vùng viết “{written}”, phải viết hoa là “{right}”.',
    en: 'The region is written “{written}”; write “{right}”.',
  },
  examples: {
    good: [{ replace: [['vướng mắc, đề', 'vướng mắc ở vùng Tây Nguyên, do gió mùa đông bắc, đề']] }],
    bad: [
      {
        replace: [['vướng mắc, đề', 'vướng mắc ở vùng Tây nguyên, đề']],
        reports: ['written'],
        fixed: [['vướng mắc, đề', 'vướng mắc ở vùng Tây Nguyên, đề']],
      },
    ],
  },
});
