import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { oneSpace } from '../../src/vietnamese/text.ts';
import { endOf, rewrite, rewriteAll, tailOf } from '../reading/lines.ts';

export const rule = defineRule({
  id: 'form/letter-subject-prefix',
  title: {
    vi: 'Trích yếu công văn bắt đầu bằng “V/v”',
    en: 'The subject of an official letter begins with “V/v”',
  },
  why: {
    vi: '“V/v” báo cho người đọc biết dòng chữ nhỏ dưới số, ký hiệu là trích yếu.',
    en: '“V/v” tells the reader that the small line below the number is the subject.',
  },
  basis: ['nd30:II.5.b/letter'],
  severity: 'error',
  kinds: ['cong-van'],
  needs: ['subject'],
  messages: {
    wording: {
      vi: 'Trích yếu công văn bắt đầu bằng “{actual}”, phải bắt đầu bằng “V/v”.',
      en: 'The subject of the letter begins with “{actual}”; it must begin with “V/v”.',
    },
    mark: {
      vi: 'Sau “V/v” có dấu “{actual}”, phải viết “V/v” rồi đến trích yếu.',
      en: '“V/v” is followed by “{actual}”; write “V/v” and then the subject.',
    },
    space: {
      vi: 'Sau “V/v” không có dấu cách.',
      en: 'No space stands behind “V/v”.',
    },
  },

  *check({ document, parts: { subjectPrefix } }) {
    // Without it the subject is not found, which required/subject reports.
    if (!subjectPrefix) return;
    const actual = oneSpace(subjectPrefix.text);
    const [, word = actual, inner = ''] = /^(.*?)\s*([:.,-]?)$/u.exec(actual) ?? [];
    const tail = tailOf(document, subjectPrefix);
    const behind = tail.text;
    const mark = inner || (/^\s*([:,-])/u.exec(behind)?.[1] ?? '');
    if (word !== 'V/v' && !/w/iu.test(word)) {
      yield {
        message: 'wording',
        at: subjectPrefix.spans,
        data: { actual },
        ...rewriteAll(subjectPrefix, 'V/v'),
      };
    } else if (mark) {
      const from = subjectPrefix.text.lastIndexOf(mark);
      const fix = inner
        ? rewrite(subjectPrefix, from, from + 1, '')
        : rewrite(tail, 0, behind.indexOf(mark) + 1, /^\s*[:,-]\s/u.test(behind) ? '' : ' ');
      yield { message: 'mark', at: subjectPrefix.spans, data: { actual: mark }, ...fix };
    } else if (/^\p{L}/u.test(behind)) {
      const end = endOf(subjectPrefix);
      const fix: { readonly fix?: Fix } = end
        ? { fix: { edits: [{ at: end, replaceWith: ' ' }], applies: 'safe' } }
        : {};
      yield { message: 'space', at: subjectPrefix.spans, data: {}, ...fix };
    }
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['V/v rà soát', 'v/v rà soát']], reports: ['wording'], fixed: [] },
      { replace: [['V/v rà soát', 'Về việc rà soát']], reports: ['wording'], fixed: [] },
      { replace: [['V/v rà soát', 'V/v: rà soát']], reports: ['mark'], fixed: [] },
      { replace: [['V/v rà soát', 'V/vrà soát']], reports: ['space'], fixed: [] },
    ],
  },
});
