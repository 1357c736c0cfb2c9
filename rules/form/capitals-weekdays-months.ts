import { wordList } from '../../src/lint/word-list.ts';
import { WORD_END, WORD_START } from '../../src/vietnamese/text.ts';
import { casedProse } from '../reading/cased.ts';

const DAYS = 'hai|ba|tư|năm|sáu|bảy';
/** `sáng thứ hai`, `thứ hai, ngày`, `thứ sáu hằng tuần`; not `lần thứ hai`, `điều thứ hai`. */
const DAY = [
  `(?<=(?:sáng|chiều|tối|trưa|vào|đến|hết|từ|mỗi) (?:ngày )?)(?<lead>[Tt]hứ) (?<name>${DAYS})${WORD_END}`,
  `${WORD_START}(?<lead>[Tt]hứ) (?<name>${DAYS})(?=,? (?:\\()?(?:ngày \\d|hằng tuần|hàng tuần|đầu tiên|tuần))`,
].map((source) => new RegExp(source, 'gu'));
/** Not `tháng năm` (month and year), nor `6 tháng hai lần`, `mỗi tháng một`. */
const MONTH = new RegExp(
  `(?<!(?:\\p{N}|mỗi|hằng|hàng|từng|một|hai|ba|sáu|chín|các|mấy|nhiều) )${WORD_START}(?<lead>[Tt]háng) (?<name>giêng|hai|ba|tư|sáu|bảy|tám|chín|mười hai|mười một|mười|chạp)(?= (?:năm|này|tới|vừa|sắp)|[,.;:)]|$)`,
  'gu',
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
  passages: casedProse,
  *swaps(text) {
    const seen = new Set<number>();
    for (const pattern of [...DAY, MONTH]) {
      for (const { index, 0: written, groups = {} } of text.matchAll(pattern)) {
        if (seen.has(index)) continue;
        seen.add(index);
        const { lead = '', name = '' } = groups;
        const first = index === 0 ? lead : lead.toLocaleLowerCase('vi');
        const right = `${first} ${name.slice(0, 1).toLocaleUpperCase('vi')}${name.slice(1)}`;
        if (right !== written) yield { start: index, end: index + written.length, written, right };
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
