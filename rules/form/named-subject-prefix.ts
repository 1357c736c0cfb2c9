import { type DocumentKind, kinds } from '../../src/document/kinds.ts';
import { abbreviations } from '../../src/law/kinds.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { isUpper } from '../../src/vietnamese/text.ts';
import { rewriteAll } from '../reading/lines.ts';

const NAMED = Object.keys(abbreviations) as DocumentKind[];

export const rule = defineRule({
  id: 'form/named-subject-prefix',
  title: {
    vi: 'Trích yếu dưới tên loại viết “Về việc”, không viết tắt “V/v”',
    en: 'Below a type line the subject reads “Về việc”, not “V/v”',
  },
  why: {
    vi: '“V/v” dành cho công văn; mẫu quyết định ghi “Về việc”.',
    en: '“V/v” belongs to official letters; the sample of a decision has “Về việc”.',
  },
  basis: ['nd30:PL3.1.2/subject', 'nd30:II.5.b/letter'],
  severity: 'warning',
  severities: { elsewhere: 'info' },
  kinds: NAMED,
  needs: ['type', 'subject', 'subjectPrefix'],
  messages: {
    decision: {
      vi: 'Trích yếu quyết định bắt đầu bằng “{actual}”, phải viết “Về việc”.',
      en: 'The subject of the decision begins with “{actual}”; write “Về việc”.',
    },
    elsewhere: {
      vi: 'Trích yếu của {kind} bắt đầu bằng “{actual}”; “V/v” dành cho công văn.',
      en: 'The subject of the {kind} begins with “{actual}”; “V/v” belongs to official letters.',
    },
  },

  *check({ kind, parts: { subject, subjectPrefix } }) {
    const actual = subjectPrefix.text.trim();
    if (!kind || !/^v\s*\/\s*v/iu.test(actual)) return;
    const words = subject && isUpper(subject.text) ? 'VỀ VIỆC' : 'Về việc';
    const finding = { at: subjectPrefix.spans, ...rewriteAll(subjectPrefix, words) };
    if (kind === 'quyet-dinh') yield { message: 'decision', data: { actual }, ...finding };
    else yield { message: 'elsewhere', data: { actual, kind: kinds[kind] }, ...finding };
  },

  examples: {
    good: [{}],
    bad: [
      {
        kind: 'quyet-dinh',
        replace: [['**Về việc thành lập', '**V/v thành lập']],
        reports: ['decision'],
        fixed: [],
      },
      { kind: 'to-trinh', replace: [['**Về việc ', '**V/v ']], reports: ['elsewhere'], fixed: [] },
    ],
  },
});
