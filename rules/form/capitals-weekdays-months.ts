import { wordList } from '../../src/lint/word-list.ts';
import { WORD_END } from '../../src/vietnamese/text.ts';
import { wording, wordingsIn } from '../../src/vietnamese/wordings.ts';
import { casedProse } from '../reading/cased.ts';

const DAYS = 'hai|ba|tư|năm|sáu|bảy';
/** `sáng thứ hai`, `thứ hai, ngày`, `thứ sáu hằng tuần`; not `điều thứ hai`, `kỳ họp thứ hai, ngày`. */
const BEHIND = `(?<=(?:sáng|chiều|tối|trưa|vào|đến|hết|từ|mỗi) (?:ngày )?[Tt]hứ (?:${DAYS}))`;
const BEFORE = '(?=,? (?:\\()?(?:ngày \\d|hằng tuần|hàng tuần|đầu tiên|tuần))';
const DAY = wording('Thứ|thứ', ` (?<name>${DAYS})${WORD_END}(?:${BEHIND}|${BEFORE})`, {
  behind: /(?<!(?:họp|lần|phiên|kỳ|khóa|khoá|hội|nghị|đợt) )/uy,
});
/** Not `tháng năm` (month and year), nor `6 tháng hai lần`, `mỗi tháng một`. */
const MONTH = wording(
  'Tháng|tháng',
  ' (?<name>giêng|hai|ba|tư|sáu|bảy|tám|chín|mười hai|mười một|mười|chạp)(?= (?:năm|này|tới|vừa|sắp)|[,.;:)]|$)',
  { behind: /(?<!(?:\p{N}|mỗi|hằng|hàng|từng|một|hai|ba|sáu|chín|các|mấy|nhiều) )/uy },
);

export const rule = wordList({
  id: 'form/capitals-weekdays-months',
  title: {
    vi: 'Ngày trong tuần, tháng trong năm viết bằng chữ thì viết hoa chữ chỉ ngày, chỉ tháng',
    en: 'Days of the week and months in words have a capital on the word for the day or the month',
  },
  why: {
    vi: 'Chữ hoa phân biệt tên ngày, tên tháng với số thứ tự.',
    en: 'The capital tells the name of a day from an ordinal number.',
  },
  basis: ['nd30:PL2.V.8.c'],
  severity: 'error',
  *swapsIn(letter) {
    for (const { passage, index, written, opening, groups } of wordingsIn(casedProse(letter), [DAY, MONTH])) {
      const { name = '' } = groups;
      const first = index === 0 ? opening : opening.toLocaleLowerCase('vi');
      const right = `${first} ${name.slice(0, 1).toLocaleUpperCase('vi')}${name.slice(1)}`;
      if (right !== written) yield { passage, start: index, end: index + written.length, written, right };
    }
  },
  fix: 'safe',
  message: {
    vi: 'Viết “{written}”, phải viết hoa là “{right}”.',
    en: 'Write “{right}”, not “{written}”.',
  },
  examples: {
    good: [
      { replace: [['vướng mắc, đề', 'vướng mắc lần thứ hai, mỗi tháng hai lần, vào thứ Hai tuần tới, đề']] },
    ],
    bad: [
      {
        replace: [['vướng mắc, đề', 'vướng mắc vào sáng thứ hai, đề']],
        reports: ['written'],
        fixed: [['vướng mắc, đề', 'vướng mắc vào sáng thứ Hai, đề']],
      },
      {
        replace: [['vướng mắc, đề', 'vướng mắc trong tháng tám, đề']],
        reports: ['written'],
        fixed: [['vướng mắc, đề', 'vướng mắc trong tháng Tám, đề']],
      },
    ],
  },
});
