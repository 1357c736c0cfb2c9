import { defineRule } from '../../src/lint/rule.ts';

export const rule = defineRule({
  id: 'form/annex-reference',
  title: {
    vi: 'Dưới tên phụ lục có dòng “(Kèm theo Văn bản số … ngày … của …)”',
    en: 'Below the title of an annex stands “(Kèm theo Văn bản số … ngày … của …)”',
  },
  why: {
    vi: 'Phụ lục rời khỏi văn bản chính vẫn biết là của văn bản nào.',
    en: 'An annex that is separated from its letter still says where it belongs.',
  },
  basis: ['nd30:III.1.c', 'nd30:PL3.2.1'],
  severity: 'warning',
  kinds: 'all',
  needs: ['annex'],
  messages: {
    missing: {
      vi: '“{annex}” không có dòng “(Kèm theo Văn bản số … ngày … của …)”.',
      en: '“{annex}” lacks the line “(Kèm theo Văn bản số … ngày … của …)”.',
    },
    wording: {
      vi: 'Dòng “{actual}” phải bắt đầu bằng “(Kèm theo …”.',
      en: 'The line “{actual}” begins with “(Kèm theo …”.',
    },
    brackets: {
      vi: 'Dòng “{actual}” phải đặt trong ngoặc đơn.',
      en: 'The line “{actual}” stands in brackets.',
    },
    issuer: {
      vi: 'Dòng “{actual}” không ghi tên cơ quan ban hành (“của …”).',
      en: 'The line “{actual}” does not name the issuing body (“của …”).',
    },
  },

  *check({ annexes }) {
    for (const { heading, reference } of annexes) {
      if (!reference) {
        if (heading)
          yield { message: 'missing', at: heading.spans, part: 'annex', data: { annex: heading.text } };
        continue;
      }
      const actual = reference.text.trim();
      const finding = { at: reference.spans, part: 'annex' as const, data: { actual } };
      if (!/^\(.*\)\s*\.?$/su.test(actual)) yield { message: 'brackets', ...finding };
      else if (!/^\(\s*(?:Ban hành |Phê duyệt )?[Kk]èm theo(?!\p{L})/u.test(actual))
        yield { message: 'wording', ...finding };
      else if (/số/u.test(actual) && /ngày/u.test(actual) && !/(?<!\p{L})của(?!\p{L})/u.test(actual)) {
        yield { message: 'issuer', ...finding };
      }
    }
  },

  examples: {
    good: [{ kind: 'ke-hoach' }],
    bad: [
      { kind: 'ke-hoach', replace: [['*(Kèm theo Kế hoạch', '*(Đính kèm Kế hoạch']], reports: ['wording'] },
      {
        kind: 'ke-hoach',
        replace: [
          [
            '*(Kèm theo Kế hoạch số 31/KH-UBND ngày 02 tháng 02 năm 2026 của Ủy ban nhân dân xã An Bình)*\n\n',
            '',
          ],
        ],
        reports: ['missing'],
      },
      {
        kind: 'ke-hoach',
        replace: [
          [
            '*(Kèm theo Kế hoạch số 31/KH-UBND ngày 02 tháng 02 năm 2026 của Ủy ban nhân dân xã An Bình)*',
            '*Kèm theo Kế hoạch số 31/KH-UBND ngày 02 tháng 02 năm 2026 của Ủy ban nhân dân xã An Bình*',
          ],
        ],
        reports: ['brackets'],
      },
      {
        kind: 'ke-hoach',
        replace: [['tháng 02 năm 2026 của Ủy ban nhân dân xã An Bình)*', 'tháng 02 năm 2026)*']],
        reports: ['issuer'],
      },
    ],
  },
});
