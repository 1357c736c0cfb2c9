import { kinds } from '../../src/document/kinds.ts';
import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { formsOf, recapitalisedIn, startsSentence } from '../../src/vietnamese/capitals.ts';
import { kept } from '../../src/vietnamese/kept.ts';
import { lower, upper, whenAsked } from '../../src/vietnamese/text.ts';
import { wording, wordingsIn } from '../../src/vietnamese/wordings.ts';
import { casedProse } from '../reading/cased.ts';
import { rewrite } from '../reading/lines.ts';

const TYPES = Object.values(kinds)
  .map(({ vi }) => lower(vi))
  .filter((type) => !['sao y', 'sao lục', 'trích sao', 'lệnh'].includes(type));
/** `quyết định số 12/QĐ-UBND`: a number with a symbol makes it one certain document. */
const NUMBERED = wording(
  `${TYPES.join('|')}|thông tư liên tịch`,
  ' (?=số:? ?\\p{N}{1,6}[a-zđ]?\\s?[/-]\\s?[\\p{Lu}\\p{N}])',
);
/** `Quyết Định số 12`: a capital too many. */
const CAPITALS = wording(
  TYPES.filter((type) => type.includes(' '))
    .map((type) => type.replace(/(?<=^| )\p{L}/gu, (letter) => upper(letter)))
    .join('|'),
  ' (?=số:? ?\\p{N})',
);
/** `Căn cứ luật Viên chức`, `bộ luật dân sự`: the title behind it makes it one certain law. */
const LAW = wording(
  'luật|bộ luật|pháp lệnh',
  ' (?:(?<=(?:[Cc]ăn cứ |của |Điều \\p{N}{1,3} )(?:luật|bộ luật|pháp lệnh) )(?=\\p{Lu}\\p{Ll})|(?<=bộ luật )(?=(?:[Dd]ân sự|[Hh]ình sự|[Ll]ao động|[Tt]ố tụng)(?!\\p{L})))',
);
/** `quyết định này`, by the type of the letter; in `bộ luật này` no law is meant. */
const THIS = kept((own: string) =>
  wording(TYPES.filter((type) => type.endsWith(own)).join('|'), ' này(?!\\p{L})'),
);
/** `ban hành quyết định này`, `các quyết định này`: not the letter itself. */
const SAME_KIND = /(?:^|\s)(?:các|những|ra|ban hành|theo)\s$/u;

/** Titles of laws in force, as the National Assembly printed them after the decree. */
const LAWS = whenAsked(() =>
  formsOf([
    'Luật Tổ chức chính quyền địa phương',
    'Luật Ban hành văn bản quy phạm pháp luật',
    'Luật Tổ chức Chính phủ',
    'Luật Tổ chức Quốc hội',
    'Luật Cán bộ, công chức',
    'Luật Viên chức',
    'Luật Đất đai',
    'Luật Nhà ở',
    'Luật Xây dựng',
    'Luật Đấu thầu',
    'Luật Đầu tư công',
    'Luật Ngân sách nhà nước',
    'Luật Quản lý, sử dụng tài sản công',
    'Luật Thi đua, khen thưởng',
    'Luật Lưu trữ',
    'Luật Khiếu nại',
    'Luật Tố cáo',
    'Luật Tiếp công dân',
    'Luật Phòng, chống tham nhũng',
    'Luật Bảo vệ môi trường',
    'Luật Bảo vệ bí mật nhà nước',
    'Luật Giao dịch điện tử',
    'Luật An ninh mạng',
    'Luật Giáo dục',
    'Luật Bảo hiểm xã hội',
    'Luật Bảo hiểm y tế',
    'Luật Phòng cháy và chữa cháy',
    'Luật Phòng, chống thiên tai',
    'Luật Thực hiện dân chủ ở cơ sở',
    'Luật Xử lý vi phạm hành chính',
    'Luật Hộ tịch',
    'Luật Cư trú',
    'Luật Công chứng',
    'Luật Giám định tư pháp',
    'Luật Trẻ em',
    'Luật Việc làm',
    'Luật Du lịch',
    'Luật Doanh nghiệp',
    'Luật Kế toán',
    'Luật Quản lý thuế',
    'Luật Thủy lợi',
    'Luật Lâm nghiệp',
    'Luật Quy hoạch',
    'Luật Thanh tra',
    'Bộ luật Hình sự',
    'Bộ luật Dân sự',
    'Bộ luật Lao động',
  ]),
);

export const rule = defineRule({
  id: 'form/capitals-document-names',
  title: {
    vi: 'Tên loại của một văn bản cụ thể và chữ đầu của tên văn bản viết hoa',
    en: 'The kind of a certain document, and the first word of its title, have a capital',
  },
  why: {
    vi: 'Viết hoa cho biết đó là một văn bản cụ thể; viết thường là nói chung.',
    en: 'The capital says that one certain document is meant, not documents of that kind.',
  },
  basis: ['nd30:PL2.V.6'],
  severity: 'error',
  severities: { title: 'warning', self: 'warning' },
  kinds: 'all',
  needs: [],
  messages: {
    type: {
      vi: 'Văn bản cụ thể viết “{written}”, phải viết hoa là “{right}”.',
      en: 'One certain document is meant: write “{right}”, not “{written}”.',
    },
    self: {
      vi: 'Văn bản này viết “{written}”, phải viết hoa là “{right}”.',
      en: 'The letter names itself “{written}”; write “{right}”.',
    },
    title: {
      vi: 'Tên văn bản viết “{written}”, phải viết hoa là “{right}”.',
      en: 'The title reads “{written}”; write “{right}”.',
    },
  },

  *check(letter) {
    const own = letter.kind ? lower(kinds[letter.kind].vi) : null;
    const prose = casedProse(letter);
    const itself = own && TYPES.includes(own) ? THIS(own) : null;
    for (const found of wordingsIn(prose, [NUMBERED, CAPITALS, LAW, ...(itself ? [itself] : [])])) {
      const { wording, passage, index, opening: type } = found;
      if (wording === itself && (type !== own || SAME_KIND.test(passage.text.slice(0, index)))) continue;
      const right = upper(type.slice(0, 1)) + lower(type.slice(1));
      yield {
        message: wording === itself ? 'self' : 'type',
        at: spansAt(passage, index, index + type.length),
        data: { written: type, right },
        ...rewrite(passage, index, index + type.length, right),
      };
    }
    for (const { passage, start, end, written, right } of recapitalisedIn(prose, LAWS(), ({ words, at }) =>
      // `pháp luật đất đai`, `luật giáo dục` in small letters speak of the field.
      /^(?:Luật|Bộ)/u.test(words[at]?.text ?? ''),
    )) {
      if (startsSentence(passage.text, start) && written.slice(1) === lower(written.slice(1))) continue;
      yield {
        message: 'title',
        at: spansAt(passage, start, end),
        data: { written, right },
        ...rewrite(passage, start, end, right),
      };
    }
  },

  examples: {
    good: [
      { replace: [['vướng mắc, đề', 'vướng mắc về các quyết định, kế hoạch số 1 và Luật Đất đai, đề']] },
    ],
    bad: [
      {
        replace: [['Thực hiện Kế hoạch số 15/KH-UBND', 'Thực hiện kế hoạch số 15/KH-UBND']],
        reports: ['type'],
        fixed: [],
      },
      {
        kind: 'quyet-dinh',
        replace: [['chịu trách nhiệm thi hành Quyết định này', 'chịu trách nhiệm thi hành quyết định này']],
        reports: ['self'],
        fixed: [],
      },
      {
        replace: [['vướng mắc, đề', 'vướng mắc về Luật đất đai, đề']],
        reports: ['title'],
        fixed: [['vướng mắc, đề', 'vướng mắc về Luật Đất đai, đề']],
      },
    ],
  },
});
