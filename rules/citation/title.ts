import { citationsOf } from '../../src/extract/citations.ts';
import { defineRule } from '../../src/lint/rule.ts';

export const rule = defineRule({
  id: 'citation/title',
  title: {
    vi: 'Viện dẫn lần đầu nên ghi cả trích yếu nội dung',
    en: 'A document cited for the first time carries its subject',
  },
  why: {
    vi: 'Có trích yếu, người đọc biết ngay văn bản nói về việc gì mà không phải tra cứu.',
    en: 'With its subject the reader knows what the document is about without looking it up.',
  },
  basis: ['nd30:II.6.b', 'nd30:II.6.a/content'],
  severity: 'info',
  kinds: 'all',
  needs: [],
  messages: {
    missing: {
      vi: '“{actual}” viện dẫn lần đầu chưa ghi trích yếu nội dung.',
      en: '“{actual}” is cited for the first time without its subject.',
    },
  },

  *check(letter) {
    for (const { mentions, type } of citationsOf(letter)) {
      const first = mentions.find(({ standing }) => standing === 'body' || standing === 'grounds');
      if (!first || first.title !== null || first.name !== null || first.quoted || type === 'Luật') continue;
      yield { message: 'missing', at: first.at.spans, data: { actual: first.at.text } };
    }
  },

  examples: {
    good: [
      { replace: [['về cải cách hành chính năm 2026, Sở', 'về việc cải cách hành chính năm 2026, Sở']] },
    ],
    bad: [{ replace: [[' về cải cách hành chính năm 2026, Sở', ', Sở']], reports: ['missing'] }],
  },
});
