import { defineRule } from '../../src/lint/rule.ts';
import { kindsNeeding } from './shared/needed.ts';

export const rule = defineRule({
  id: 'required/grounds',
  title: {
    vi: 'Nghị quyết, quyết định có căn cứ ban hành',
    en: 'Resolutions and decisions state their grounds',
  },
  why: {
    vi: 'Không nêu căn cứ thì không rõ ai cho phép ban hành, văn bản dễ bị bác.',
    en: 'Without grounds nobody sees by what power it was issued, and it is easily set aside.',
  },
  basis: ['nd30:II.6.a', 'nd30:PL3.1.1', 'nd30:PL3.1.2'],
  severity: 'warning',
  kinds: kindsNeeding('grounds'),
  needs: ['body'],
  messages: {
    missing: {
      vi: 'Văn bản không có căn cứ ban hành.',
      en: 'The letter states no grounds.',
    },
  },

  *check({ grounds, parts }) {
    if (grounds.length > 0 || parts.grounds) return;
    yield { message: 'missing', at: null, part: 'grounds', data: {} };
  },

  examples: {
    good: [{ kind: 'quyet-dinh' }, { kind: 'nghi-quyet' }],
    bad: [
      {
        kind: 'nghi-quyet',
        replace: [
          ['*Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;*\n\n', ''],
          ['*Căn cứ Luật Đầu tư công ngày 29 tháng 11 năm 2024;*\n\n', ''],
          [
            '*Xét Tờ trình số 12/TTr-UBND ngày 10 tháng 02 năm 2026 của Ủy ban nhân dân xã An Bình về kế hoạch đầu tư công năm 2026; ý kiến thảo luận của đại biểu Hội đồng nhân dân xã tại kỳ họp.*\n\n',
            '',
          ],
        ],
        reports: ['missing'],
      },
    ],
  },
});
