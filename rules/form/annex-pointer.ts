import { defineRule } from '../../src/lint/rule.ts';
import { textKey } from '../../src/vietnamese/text.ts';

/** Words by which a text points to what is attached. */
const POINTER = /phụ lục|kèm|biểu mẫu|mẫu số|biểu số|danh sách|bảng|đề cương/u;

export const rule = defineRule({
  id: 'form/annex-pointer',
  title: {
    vi: 'Văn bản có phụ lục thì trong nội dung phải có chỉ dẫn về phụ lục đó',
    en: 'A document with an annex refers to it in its text',
  },
  why: {
    vi: 'Không có chỉ dẫn thì người đọc không biết phụ lục có giá trị gì.',
    en: 'Without a reference nobody knows what the annex is for.',
  },
  basis: ['nd30:III.1.a'],
  severity: 'error',
  kinds: 'all',
  needs: ['annex', 'body'],
  messages: {
    missing: {
      vi: 'Văn bản có “{annex}” nhưng nội dung không có chỉ dẫn về phụ lục.',
      en: 'The document has “{annex}”, but its text never refers to an annex.',
    },
  },

  *check({ annexes, parts: { body, grounds, recipients } }) {
    const heading = annexes.find((annex) => annex.heading)?.heading;
    if (!heading) return;
    const text = [body, grounds, recipients].map((part) => textKey(part?.text ?? '')).join(' ');
    if (!POINTER.test(text))
      yield { message: 'missing', at: heading.spans, part: 'annex', data: { annex: heading.text } };
  },

  examples: {
    good: [{ kind: 'ke-hoach' }],
    bad: [
      {
        kind: 'ke-hoach',
        replace: [['các thôn theo Phụ lục kèm theo Kế hoạch này.', 'các thôn.']],
        reports: ['missing'],
      },
    ],
  },
});
