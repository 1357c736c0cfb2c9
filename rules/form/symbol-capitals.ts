import { spansAt } from '../../src/document/passage.ts';
import { abbreviations } from '../../src/law/kinds.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { upper } from '../../src/vietnamese/text.ts';
import { referenceRow, symbolGroups } from '../reading/reference-row.ts';

const KINDS: ReadonlyMap<string, string> = new Map(
  Object.values(abbreviations).map((one) => [upper(one), one]),
);
/** Bodies that everybody abbreviates alike; any other group is an office's own choice. */
const BODIES: ReadonlySet<string> = new Set(['UBND', 'HĐND', 'VPCP']);

export const rule = defineRule({
  id: 'form/symbol-capitals',
  title: {
    vi: 'Ký hiệu viết bằng chữ in hoa, trừ chữ viết tắt quy định sẵn như TTr, CTr, QyĐ, TrS',
    en: 'The symbol is in capitals, but for fixed abbreviations such as TTr, CTr, QyĐ, TrS',
  },
  why: {
    vi: 'Ký hiệu viết thường không khớp với sổ đăng ký và khó tra cứu.',
    en: 'A symbol in small letters differs from the register and is hard to find.',
  },
  basis: ['nd30:II.3.c/symbol', 'nd30:PL3.I'],
  severity: 'error',
  kinds: 'all',
  needs: ['reference'],
  messages: {
    small: {
      vi: 'Ký hiệu có nhóm chữ “{actual}”, phải viết “{expected}”.',
      en: 'The symbol has the group “{actual}”; write “{expected}”.',
    },
  },

  *check({ parts: { reference } }) {
    const row = referenceRow(reference);
    if (!row?.symbol.text || !row.slash.text) return;
    const slips = symbolGroups(row.symbol).flatMap(({ text, start, end }, index) => {
      const known = index === 0 ? KINDS.get(upper(text)) : undefined;
      // A small letter inside is an office's own choice (GDTrH); none but small ones, or one in front, is a slip.
      const small = BODIES.has(upper(text)) || /^\p{Ll}/u.test(text);
      const expected = known ?? (small ? upper(text) : text);
      return expected === text ? [] : [{ text, expected, start, end }];
    });
    if (slips.length === 0) return;
    yield {
      message: 'small',
      at: slips.flatMap(({ start, end }) => spansAt(reference, start, end)),
      data: {
        actual: slips.map(({ text }) => text).join('-'),
        expected: slips.map(({ expected }) => expected).join('-'),
      },
      fix: {
        edits: slips.flatMap(({ start, end, expected }) =>
          spansAt(reference, start, end).map((at) => ({ at, replaceWith: expected })),
        ),
        applies: 'safe',
      },
    };
  },

  examples: {
    good: [{ kind: 'to-trinh' }, { replace: [['SNV-CCHC', 'SNV-GDTrH']] }],
    bad: [
      { replace: [['SNV-CCHC', 'snv-CCHC']], reports: ['small'], fixed: [] },
      { kind: 'quyet-dinh', replace: [['QĐ-UBND', 'qđ-UBND']], reports: ['small'], fixed: [] },
      { kind: 'to-trinh', replace: [['TTr-PKT', 'TTR-PKT']], reports: ['small'], fixed: [] },
    ],
  },
});
