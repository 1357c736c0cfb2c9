import { defineRule } from '../../src/lint/rule.ts';

export const rule = defineRule({
  id: 'form/proposal-ground',
  title: {
    vi: '“Theo đề nghị của …” là dòng cuối của phần căn cứ',
    en: '“Theo đề nghị của …” is the last line of the grounds',
  },
  why: {
    vi: 'Người đề nghị đứng sau các văn bản làm căn cứ, như trong mẫu quyết định.',
    en: 'Who proposed it stands after the documents relied on, as in the sample.',
  },
  basis: ['nd30:PL3.1.2/proposal', 'nd30:PL3.1.2'],
  severity: 'warning',
  kinds: ['quyet-dinh'],
  needs: ['grounds'],
  messages: {
    order: {
      vi: '“{actual}” đứng trước căn cứ khác, phải là dòng cuối của phần căn cứ.',
      en: '“{actual}” stands before other grounds; it must be their last line.',
    },
  },

  *check({ grounds }) {
    const proposal = grounds.findIndex(({ text }) => /^\s*(?:Theo|Xét) đề nghị/u.test(text));
    const found = grounds[proposal];
    const later = grounds.slice(proposal + 1).some(({ text }) => /^\s*Căn cứ/u.test(text));
    if (found && later)
      yield { message: 'order', at: found.spans, part: 'grounds', data: { actual: found.text } };
  },

  examples: {
    good: [{}],
    bad: [
      {
        kind: 'quyet-dinh',
        replace: [
          [
            '*Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;*\n',
            '*Theo đề nghị của Trưởng phòng Phòng Văn hóa - Xã hội;*\n',
          ],
          [
            '*Theo đề nghị của Trưởng phòng Phòng Văn hóa - Xã hội.*\n',
            '*Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.*\n',
          ],
        ],
        reports: ['order'],
      },
    ],
  },
});
