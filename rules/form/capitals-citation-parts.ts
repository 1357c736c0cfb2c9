import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { startsSentence } from '../../src/vietnamese/capitals.ts';
import { lower, upper } from '../../src/vietnamese/text.ts';
import { wording, wordingsIn } from '../../src/vietnamese/wordings.ts';
import { casedProse } from '../reading/cased.ts';
import { rewrite } from '../reading/lines.ts';

const NUMBER = '(?:\\d{1,3}[a-zđ]?|[IVXLC]{1,6})(?![\\p{L}\\p{N}])';
const ACT =
  '(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị|Quy chế|Quy định|Điều lệ|Kế hoạch|Công văn|Thông báo|Chương trình|Hướng dẫn|Phụ lục|Đề án|Báo cáo|Tờ trình|Công điện|Kết luận|Văn bản)';
/** `điều 5 Luật ...`, `khoản 2 điều 5`, `mục III Kế hoạch ...`: parts of a certain document. */
const OF_ACT = `(?:,? (?:và )?(?:[Pp]hần|[Cc]hương|[Mm]ục|[Đđ]iều) ${NUMBER}){0,3}(?:,? của|,? tại| ban hành kèm theo)? ${ACT}(?!\\p{L})`;
const BEHIND_CLAUSE = '(?<=(?:khoản|điểm|Khoản|Điểm) [\\p{N}\\p{Ll}]{1,3},? điều \\d{1,3}[a-zđ]?)';
const SMALL = wording(
  'phần|chương|tiểu mục|mục|điều',
  ` (?<number>${NUMBER})(?:${OF_ACT}|${BEHIND_CLAUSE})`,
  { behind: /(?<![Tt]iểu )/uy },
);
/** `Khoản 2 Điều 5`, `Điểm a khoản 2` inside a sentence. */
const CAPITAL = wording(
  'Khoản|Điểm',
  ` (?:\\d{1,2}|[a-zđ])(?:,? (?:[Kk]hoản|[Đđ]iểm|[Đđ]iều|[Mm]ục|Phần|Chương) (?:\\d{1,3}|[IVX]{1,5})(?![\\p{L}\\p{N}])| của| ${ACT})`,
);

export const rule = defineRule({
  id: 'form/capitals-citation-parts',
  title: {
    vi: 'Viện dẫn: Phần, Chương, Mục, Tiểu mục, Điều viết hoa; khoản, điểm viết thường',
    en: 'In citations Phần, Chương, Mục, Tiểu mục and Điều have a capital; khoản and điểm have none',
  },
  why: {
    vi: 'Viết hoa cho biết đó là Điều, Mục của một văn bản cụ thể, không phải điều nói chung.',
    en: 'The capital shows that an article of a certain document is meant.',
  },
  basis: ['nd30:PL2.V.7'],
  severity: 'error',
  severities: { capital: 'warning' },
  kinds: 'all',
  needs: [],
  messages: {
    small: {
      vi: 'Viện dẫn viết “{written}”, phải viết hoa là “{right}”.',
      en: 'The citation reads “{written}”; write “{right}”.',
    },
    capital: {
      vi: 'Viện dẫn viết “{written}”, phải viết thường là “{right}”.',
      en: 'The citation reads “{written}”; write “{right}” in small letters.',
    },
  },

  *check(letter) {
    for (const found of wordingsIn(casedProse(letter), [SMALL, CAPITAL])) {
      const { passage, index, opening: part } = found;
      const at = spansAt(passage, index, index + part.length);
      if (found.wording === SMALL) {
        const { number = '' } = found.groups;
        const right = upper(part.slice(0, 1)) + part.slice(1);
        yield {
          message: 'small',
          at,
          data: { written: `${part} ${number}`, right: `${right} ${number}` },
          ...rewrite(passage, index, index + part.length, right),
        };
      } else if (!startsSentence(passage.text, index)) {
        const written = /^\S+ \S+/u.exec(passage.text.slice(index))?.[0] ?? part;
        yield {
          message: 'capital',
          at,
          data: { written, right: lower(part) + written.slice(part.length) },
          ...rewrite(passage, index, index + part.length, lower(part)),
        };
      }
    }
  },

  examples: {
    good: [
      { replace: [['vướng mắc, đề', 'vướng mắc theo điểm a khoản 1 Điều 24 Luật Lưu trữ, đề']] },
      { replace: [['vướng mắc, đề', 'vướng mắc trong 3 điều 5 nội dung, chương trình, mục tiêu, đề']] },
    ],
    bad: [
      {
        replace: [['vướng mắc, đề', 'vướng mắc theo khoản 1 điều 24 Luật Lưu trữ, đề']],
        reports: ['small'],
        fixed: [['vướng mắc, đề', 'vướng mắc theo khoản 1 Điều 24 Luật Lưu trữ, đề']],
      },
      {
        replace: [['vướng mắc, đề', 'vướng mắc theo Khoản 1 Điều 24 Luật Lưu trữ, đề']],
        reports: ['capital'],
        fixed: [['vướng mắc, đề', 'vướng mắc theo khoản 1 Điều 24 Luật Lưu trữ, đề']],
      },
    ],
  },
});
