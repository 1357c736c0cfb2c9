import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { rewrite } from '../reading/lines.ts';

/** `v.v.`, `…` and an abbreviation such as `TP.` end in a point of their own. */
const OWN_POINT = /(?:v\.v\.|\.{2}|…|(?<!\p{L})\p{Lu}{1,3}\.)$/u;

export const rule = defineRule({
  id: 'form/subject-final-stop',
  title: {
    vi: 'Cuối trích yếu không có dấu câu',
    en: 'No punctuation stands behind the subject',
  },
  why: {
    vi: 'Trích yếu là tên gọi của văn bản, không phải một câu của nội dung.',
    en: 'The subject is the name of the document, not a sentence of its text.',
  },
  basis: ['nd30:II.5.a/subject', 'practice:subject-without-full-stop'],
  severity: 'warning',
  kinds: 'all',
  needs: ['subject'],
  messages: {
    mark: {
      vi: 'Cuối trích yếu có dấu “{actual}”, phải bỏ.',
      en: 'The subject ends in “{actual}”; leave it out.',
    },
  },

  *check({ document, parts: { subject } }) {
    const text = subject.text.trimEnd();
    const last = subject.spans.at(-1);
    const behind = last ? (document.blocks[last.block]?.text.slice(last.end) ?? '') : '';
    const own = /[.;,]$/u.exec(text);
    if (own && !OWN_POINT.test(text)) {
      const at = spansAt(subject, text.length - 1, text.length);
      yield {
        message: 'mark',
        at,
        data: { actual: own[0] },
        ...rewrite(subject, text.length - 1, text.length, ''),
      };
      return;
    }
    // What reads the subject may leave its final mark out.
    const mark = /^\s*[.;,]\s*$/u.exec(behind);
    if (!last || !mark || OWN_POINT.test(text + behind.trim())) return;
    const at = { block: last.block, start: last.end, end: last.end + mark[0].trimEnd().length };
    yield {
      message: 'mark',
      at,
      part: 'subject',
      data: { actual: mark[0].trim() },
      fix: { edits: [{ at, replaceWith: '' }], applies: 'safe' },
    };
  },

  examples: {
    good: [{}],
    bad: [
      {
        replace: [['hành chính năm 2026\n\n*Bình', 'hành chính năm 2026.\n\n*Bình']],
        reports: ['mark'],
        fixed: [],
      },
      {
        kind: 'quyet-dinh',
        replace: [['chuyển đổi số xã An Bình**\n', 'chuyển đổi số xã An Bình.**\n']],
        reports: ['mark'],
        fixed: [],
      },
    ],
  },
});
