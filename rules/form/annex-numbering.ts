import type { Annex } from '../../src/document/letter.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { romanOf, valueOfRoman } from '../reading/numerals.ts';

const HEADING = /^\s*phụ lục\s*(?:số\s*)?(?<number>\d{1,3}|[IVXLC]{1,6}(?!\p{L}))?/iu;

export const rule = defineRule({
  id: 'form/annex-numbering',
  title: {
    vi: 'Từ hai phụ lục trở lên đánh số La Mã liên tục; chỉ có một phụ lục thì không đánh số',
    en: 'Two annexes or more take Roman numerals in sequence; a single annex takes none',
  },
  why: {
    vi: 'Số thứ tự để viện dẫn đúng phụ lục.',
    en: 'The number lets the text cite the right annex.',
  },
  basis: ['nd30:III.1.a/numbers'],
  severity: 'error',
  severities: { single: 'warning', order: 'warning' },
  kinds: 'all',
  needs: ['annex'],
  messages: {
    arabic: {
      vi: '“{actual}” đánh số Ả Rập, phải đánh số La Mã: “Phụ lục {expected}”.',
      en: '“{actual}” has an Arabic numeral; it takes a Roman one: “Phụ lục {expected}”.',
    },
    unnumbered: {
      vi: '“{actual}” không có số, văn bản có từ hai phụ lục trở lên phải đánh số La Mã.',
      en: '“{actual}” has no number; with two annexes or more they take Roman numerals.',
    },
    single: {
      vi: 'Chỉ có một phụ lục mà ghi “{actual}”, không đánh số.',
      en: 'There is one annex, yet it reads “{actual}”; it takes no number.',
    },
    order: {
      vi: '“{actual}” không theo thứ tự, phải là “Phụ lục {expected}”.',
      en: '“{actual}” is out of sequence; it must be “Phụ lục {expected}”.',
    },
  },

  *check({ annexes }) {
    const headed = annexes.filter(({ heading }) => heading !== null);
    if (headed.length === 1) {
      const [only] = headed;
      if (only && numberOf(only) !== undefined) yield { message: 'single', ...placeOf(only) };
      return;
    }
    let before = 0;
    for (const annex of headed) {
      const number = numberOf(annex);
      const expected = romanOf(before + 1);
      const finding = placeOf(annex);
      before += 1;
      if (number === undefined) yield { message: 'unnumbered', ...finding };
      else if (/^\d/u.test(number))
        yield { message: 'arabic', ...finding, data: { ...finding.data, expected: romanOf(Number(number)) } };
      else if (number !== expected) {
        yield { message: 'order', ...finding, data: { ...finding.data, expected } };
        before = valueOfRoman(number) ?? before;
      }
    }
  },

  examples: {
    good: [{ kind: 'ke-hoach' }],
    bad: [
      { kind: 'ke-hoach', replace: [['**Phụ lục**', '**Phụ lục I**']], reports: ['single'] },
      {
        kind: 'ke-hoach',
        replace: [
          [
            '| 3 | Thôn Trung | 180 |\n',
            `| 3 | Thôn Trung | 180 |\n\n**Phụ lục 2**\n\n**MẪU BÁO CÁO**\n\n*(Kèm theo Kế hoạch số 31/KH-UBND ngày 02 tháng 02 năm 2026 của Ủy ban nhân dân xã An Bình)*\n`,
          ],
        ],
        reports: ['unnumbered', 'arabic'],
      },
      {
        kind: 'ke-hoach',
        replace: [
          ['**Phụ lục**', '**Phụ lục I**'],
          [
            '| 3 | Thôn Trung | 180 |\n',
            `| 3 | Thôn Trung | 180 |\n\n**Phụ lục III**\n\n**MẪU BÁO CÁO**\n\n*(Kèm theo Kế hoạch số 31/KH-UBND ngày 02 tháng 02 năm 2026 của Ủy ban nhân dân xã An Bình)*\n`,
          ],
        ],
        reports: ['order'],
      },
    ],
  },
});

const numberOf = ({ heading }: Annex): string | undefined =>
  HEADING.exec(heading?.text ?? '')?.groups?.['number'];

const placeOf = ({ heading }: Annex) => ({
  at: heading?.spans ?? [],
  part: 'annex' as const,
  data: { actual: heading?.text ?? '' },
});
