import { wordList } from '../../src/lint/word-list.ts';
import { startsSentence } from '../../src/vietnamese/capitals.ts';
import { lower, WORD_END, WORD_START } from '../../src/vietnamese/text.ts';
import { casedProse } from '../reading/cased.ts';

/** `chủ tịch Ủy ban nhân dân`: the office of one certain body. */
const SMALL = new RegExp(
  `(?<!(?:các|những|một|mỗi|từng|chức danh|chức vụ|làm|là|Phó) )${WORD_START}(?:(?<office>phó chủ tịch|chủ tịch) (?=(?:Ủy ban|Uỷ ban|UBND|Hội đồng nhân dân|HĐND|Quốc hội) )|(?<head>phó giám đốc|giám đốc) (?=Sở(?!\\p{L}))|(?<minister>bộ trưởng|thứ trưởng) (?=Bộ \\p{Lu})|(?<premier>thủ tướng) (?=[Cc]hính phủ)|(?<president>chủ tịch) (?=Hồ Chí Minh))`,
  'gu',
);
/** `phó Giám đốc`: half a capital. */
const HALF = new RegExp(
  `${WORD_START}phó (?:Giám đốc|Chủ tịch|Tổng giám đốc|Cục trưởng|Trưởng phòng)${WORD_END}`,
  'gu',
);
/** `Phó giám đốc Sở`: the capital that stands on the office itself is missing. */
const HALF_OFFICE = new RegExp(
  `${WORD_START}Phó (?:(?:thủ tướng) (?=[Cc]hính phủ)|(?:chủ tịch) (?=(?:Ủy ban|Uỷ ban|UBND|Hội đồng nhân dân|HĐND|Quốc hội) )|(?:giám đốc) (?=Sở(?!\\p{L})))`,
  'gu',
);
/** `Giám Đốc`: a capital on every syllable, as nobody writes an office. */
const CAPITALS = new RegExp(
  `${WORD_START}(?:Phó )?(?:Chủ Tịch|Giám Đốc|Bộ Trưởng|Thứ Trưởng|Thủ Trưởng|Thủ Tướng|Hiệu Trưởng|Chánh Văn Phòng|Cục Trưởng)${WORD_END}`,
  'gu',
);

export const rule = wordList({
  id: 'form/capitals-offices',
  title: {
    vi: 'Chức vụ gắn với cơ quan, người cụ thể viết hoa chữ đầu của chức vụ',
    en: 'The office of a certain body or person has a capital on its first word',
  },
  why: {
    vi: 'Viết hoa chức vụ đúng chỗ cho biết đó là người đứng đầu một cơ quan cụ thể.',
    en: 'The capital shows that the head of one certain body is meant.',
  },
  basis: ['nd30:PL2.V.3'],
  severity: 'warning',
  passages: casedProse,
  *swaps(text) {
    for (const { index, 0: found } of text.matchAll(SMALL)) {
      if (startsSentence(text, index)) continue;
      const written = found.trimEnd();
      const right = written.replace(/^phó chủ/u, 'phó Chủ').replace(/^phó giám/u, 'phó Giám');
      yield {
        start: index,
        end: index + written.length,
        written,
        right: right.slice(0, 1).toLocaleUpperCase('vi') + right.slice(1),
      };
    }
    for (const { index, 0: written } of text.matchAll(HALF)) {
      yield { start: index, end: index + written.length, written, right: `P${written.slice(1)}` };
    }
    for (const { index, 0: found } of text.matchAll(HALF_OFFICE)) {
      const written = found.trimEnd();
      const right = `Phó ${written.slice(4, 5).toLocaleUpperCase('vi')}${written.slice(5)}`;
      yield { start: index, end: index + written.length, written, right };
    }
    for (const { index, 0: written } of text.matchAll(CAPITALS)) {
      const right = written
        .split(' ')
        .map((word, at, words) =>
          at === 0 || words[at - 1] === 'Phó' || word === 'Văn' ? word : lower(word),
        )
        .join(' ');
      yield { start: index, end: index + written.length, written, right };
    }
  },
  fix: 'safe',
  message: {
    vi: 'Chức vụ viết “{written}”, phải viết hoa là “{right}”.',
    en: 'The office is written “{written}”; write “{right}”.',
  },
  examples: {
    good: [{ replace: [['vướng mắc, đề', 'vướng mắc giữa các giám đốc, chủ tịch hội và Giám đốc Sở, đề']] }],
    bad: [
      {
        replace: [['- Giám đốc, các Phó Giám đốc Sở;', '- Giám Đốc, các Phó Giám đốc Sở;']],
        reports: ['written'],
        fixed: [],
      },
      {
        replace: [['vướng mắc, đề', 'vướng mắc đã nêu với chủ tịch Ủy ban nhân dân tỉnh, đề']],
        reports: ['written'],
        fixed: [['vướng mắc, đề', 'vướng mắc đã nêu với Chủ tịch Ủy ban nhân dân tỉnh, đề']],
      },
    ],
  },
});
