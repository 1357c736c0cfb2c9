import { defineRule } from '../../src/lint/rule.ts';
import { oneSpace } from '../../src/vietnamese/text.ts';
import { rewriteAll, tailOf } from '../reading/lines.ts';

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
    const behind = tailOf(document, subjectPrefix).text;
    const mark = inner || (/^\s*([:,-])/u.exec(behind)?.[1] ?? '');
    if (word !== 'V/v' && !/w/iu.test(word)) {
      yield {
        message: 'wording',
        at: subjectPrefix.spans,
        data: { actual },
        ...rewriteAll(subjectPrefix, 'V/v'),
      };
    } else if (mark) yield { message: 'mark', at: subjectPrefix.spans, data: { actual: mark } };
    else if (/^\p{L}/u.test(behind)) yield { message: 'space', at: subjectPrefix.spans, data: {} };
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['V/v rà soát', 'v/v rà soát']], reports: ['wording'], fixed: [] },
      { replace: [['V/v rà soát', 'Về việc rà soát']], reports: ['wording'], fixed: [] },
      { replace: [['V/v rà soát', 'V/v: rà soát']], reports: ['mark'] },
      { replace: [['V/v rà soát', 'V/vrà soát']], reports: ['space'] },
    ],
  },
});
