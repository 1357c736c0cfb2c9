import { spansAt } from '../../src/document/passage.ts';
import type { Passage } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { lower } from '../../src/vietnamese/text.ts';
import { wording, wordingsIn } from '../../src/vietnamese/wordings.ts';
import { casedProse } from '../reading/cased.ts';
import { rewrite } from '../reading/lines.ts';

const FAMILY =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Lương|Mai|Tô|Trương|Đào|Cao|Hà|Lâm|Tạ|Chu|Thái|Phùng|Vương|Tăng|Quách|Nông|Triệu|Lò|Vi|Hứa|Kiều|Nghiêm|Doãn';
/** `Trần quốc Bảo`: a small letter between the capitals of one name. */
const PERSON = wording(
  FAMILY,
  '(?<!Vương(?= quốc ))(?: \\p{Lu}\\p{Ll}+){0,2} \\p{Ll}{2,7}(?: \\p{Lu}\\p{Ll}+){1,2}(?!\\p{L})',
);
/** `Ông phạm Minh Đức`: the family name in small letters. */
const FAMILY_SMALL = wording(lower(FAMILY), '(?: \\p{Lu}\\p{Ll}+){2,3}(?!\\p{L})', {
  front: ['Ông', 'ông', 'Bà', 'bà', 'đồng chí', 'Đồng chí'],
});
/** Without one no name is wrong. */
const HAS_SMALL_WORD = / \p{Ll}/u;
const MIDDLE =
  /^(?:văn|thị|quốc|đức|hữu|minh|thanh|ngọc|xuân|hoàng|công|đình|duy|quang|thành|thế|trọng|bá|kim|hồng|thu|phương|mạnh|tiến|viết|như|gia|anh|tuấn|hải|việt|nhật|khánh|bảo|đăng|tấn|phước|thiện|mỹ|diệu|lan|bích|tuyết|kiều)$/u;

export const rule = defineRule({
  id: 'form/capitals-names',
  title: {
    vi: 'Tên người viết hoa chữ cái đầu của tất cả các âm tiết',
    en: 'A person’s name has a capital on every syllable',
  },
  why: {
    vi: 'Tên người ký, người được nêu phải đúng như giấy tờ của họ.',
    en: 'A signer, or whoever is named, is named as in their papers.',
  },
  basis: ['nd30:PL2.II.1.a'],
  severity: 'warning',
  kinds: 'all',
  needs: [],
  messages: {
    person: {
      vi: 'Tên người viết “{written}”, phải viết hoa là “{right}”.',
      en: 'The name is written “{written}”; write “{right}”.',
    },
  },

  *check(letter) {
    const { signerName } = letter.parts;
    const prose = casedProse(letter);
    const mayBeWrong = signerName && HAS_SMALL_WORD.test(signerName.text);
    for (const passages of mayBeWrong ? [prose, [signerName]] : [prose]) {
      for (const { wording, passage, index, written } of wordingsIn(passages, [PERSON, FAMILY_SMALL])) {
        const inner = written.split(' ').filter((word) => /^\p{Ll}/u.test(word));
        if (wording === PERSON && !inner.every((word) => MIDDLE.test(word))) continue;
        yield { message: 'person', ...place(passage, index, index + written.length) };
      }
    }
  },

  examples: {
    good: [
      {
        replace: [
          ['vướng mắc, đề', 'vướng mắc do ông Trần Quốc Bảo, bà Lê Thị Hạnh và đoàn Vương quốc Anh nêu, đề'],
        ],
      },
    ],
    bad: [
      {
        replace: [['**Nguyễn Văn An**', '**Nguyễn văn An**']],
        reports: ['person'],
        alsoReports: ['required/signer-name'],
        fixed: [],
      },
      {
        kind: 'quyet-dinh',
        replace: [['1. Ông Trần Quốc Bảo', '1. Ông Trần quốc Bảo']],
        reports: ['person'],
        fixed: [],
      },
    ],
  },
});

function place(passage: Passage, start: number, end: number) {
  const written = passage.text.slice(start, end);
  const right = written.replace(
    /\p{L}+/gu,
    (word) => word.slice(0, 1).toLocaleUpperCase('vi') + word.slice(1),
  );
  return {
    at: spansAt(passage, start, end),
    data: { written, right },
    ...rewrite(passage, start, end, right),
  };
}
