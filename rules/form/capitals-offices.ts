import { wordList } from '../../src/lint/word-list.ts';
import { startsSentence } from '../../src/vietnamese/capitals.ts';
import { lower, WORD_END } from '../../src/vietnamese/text.ts';
import { wording, wordingsIn } from '../../src/vietnamese/wordings.ts';
import { casedProse } from '../reading/cased.ts';

const COMMITTEE = '(?:Ủy ban|Uỷ ban|UBND|Hội đồng nhân dân|HĐND|Quốc hội) ';
const DEPARTMENT = 'Sở(?!\\p{L})';
const GOVERNMENT = '[Cc]hính phủ';

/** `chủ tịch Ủy ban nhân dân`: the office of one certain body. */
const NO_OTHER = { behind: /(?<!(?:các|những|một|mỗi|từng|chức danh|chức vụ|làm|là|Phó) )/uy };
const SMALL = [
  wording('phó chủ tịch|chủ tịch', ` (?=${COMMITTEE})`, NO_OTHER),
  wording('phó giám đốc|giám đốc', ` (?=${DEPARTMENT})`, NO_OTHER),
  wording('bộ trưởng|thứ trưởng', ' (?=Bộ \\p{Lu})', NO_OTHER),
  wording('thủ tướng', ` (?=${GOVERNMENT})`, NO_OTHER),
  wording('chủ tịch', ' (?=Hồ Chí Minh)', NO_OTHER),
];
/** `phó Giám đốc`: half a capital. */
const HALF = wording('phó', ` (?:Giám đốc|Chủ tịch|Tổng giám đốc|Cục trưởng|Trưởng phòng)${WORD_END}`);
/** `Phó giám đốc Sở`: the capital that stands on the office itself is missing. */
const HALF_OFFICE = wording(
  'Phó',
  ` (?:thủ tướng (?=${GOVERNMENT})|chủ tịch (?=${COMMITTEE})|giám đốc (?=${DEPARTMENT}))`,
);
/** `Giám Đốc`: a capital on every syllable, as nobody writes an office. */
const OFFICES =
  'Chủ Tịch|Giám Đốc|Bộ Trưởng|Thứ Trưởng|Thủ Trưởng|Thủ Tướng|Hiệu Trưởng|Chánh Văn Phòng|Cục Trưởng';
const CAPITALS = wording(`${OFFICES}|${OFFICES.replace(/(?<=^|\|)/gu, 'Phó ')}`, WORD_END);
const WORDINGS = [...SMALL, HALF, HALF_OFFICE, CAPITALS];

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
  *swapsIn(letter) {
    for (const found of wordingsIn(casedProse(letter), WORDINGS)) {
      const { wording, passage, index } = found;
      const written = found.written.trimEnd();
      const place = { passage, start: index, end: index + written.length, written };
      if (wording === HALF) yield { ...place, right: `P${written.slice(1)}` };
      else if (wording === HALF_OFFICE) {
        yield { ...place, right: `Phó ${written.slice(4, 5).toLocaleUpperCase('vi')}${written.slice(5)}` };
      } else if (wording === CAPITALS) yield { ...place, right: firstCapital(written) };
      else if (!startsSentence(passage.text, index)) {
        const right = written.replace(/^phó chủ/u, 'phó Chủ').replace(/^phó giám/u, 'phó Giám');
        yield { ...place, right: right.slice(0, 1).toLocaleUpperCase('vi') + right.slice(1) };
      }
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

/** `Phó Giám Đốc` as `Phó Giám đốc`. */
const firstCapital = (written: string): string =>
  written
    .split(' ')
    .map((word, at, words) => (at === 0 || words[at - 1] === 'Phó' || word === 'Văn' ? word : lower(word)))
    .join(' ');
