import { defineRule } from '../../src/lint/rule.ts';

export const rule = defineRule({
  id: 'form/ground-lines',
  title: {
    vi: 'Mỗi căn cứ ở một dòng riêng',
    en: 'Each ground stands on a line of its own',
  },
  why: {
    vi: 'Căn cứ viết liền nhau khó kiểm tra từng văn bản.',
    en: 'Grounds run together are hard to check one by one.',
  },
  basis: ['nd30:II.6.a/punctuation'],
  severity: 'error',
  kinds: ['quyet-dinh', 'nghi-quyet'],
  needs: ['grounds'],
  messages: {
    together: {
      vi: '“{actual}” ghi nhiều căn cứ liền nhau, sau mỗi căn cứ phải xuống dòng.',
      en: '“{actual}” runs several grounds together; each begins a new line.',
    },
  },

  *check({ grounds }) {
    for (const { text, spans } of grounds) {
      if (/[;.]\s*(?:Căn cứ|Theo đề nghị của|Xét đề nghị)\s/u.test(text)) {
        yield { message: 'together', at: spans, part: 'grounds', data: { actual: text } };
      }
    }
  },

  examples: {
    good: [{}],
    bad: [
      {
        kind: 'quyet-dinh',
        replace: [['16 tháng 6 năm 2025;*\n\n*Căn cứ', '16 tháng 6 năm 2025; Căn cứ']],
        reports: ['together'],
      },
    ],
  },
});
