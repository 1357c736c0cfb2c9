import { defineRule } from '../../src/lint/rule.ts';
import { isUpper, upper } from '../../src/vietnamese/text.ts';
import { rewriteAll, shownText } from '../reading/lines.ts';

export const rule = defineRule({
  id: 'form/type-capitals',
  title: {
    vi: 'Tên loại văn bản viết bằng chữ in hoa',
    en: 'The document type is in capitals',
  },
  why: {
    vi: 'Tên loại in hoa cho biết ngay đây là văn bản gì.',
    en: 'The type in capitals says at a glance what the document is.',
  },
  basis: ['nd30:II.5.b/type'],
  severity: 'error',
  kinds: 'all',
  needs: ['type'],
  messages: {
    small: {
      vi: 'Tên loại văn bản là “{actual}”, phải viết bằng chữ in hoa: “{expected}”.',
      en: 'The type reads “{actual}”; write it in capitals: “{expected}”.',
    },
  },

  *check({ document, parts: { type } }) {
    const actual = shownText(document, type);
    if (isUpper(actual)) return;
    const expected = upper(actual);
    yield { message: 'small', at: type.spans, data: { actual, expected }, ...rewriteAll(type, expected) };
  },

  examples: {
    good: [{}],
    bad: [
      {
        kind: 'quyet-dinh',
        replace: [['**QUYẾT ĐỊNH**\n', '**Quyết định**\n']],
        reports: ['small'],
        fixed: [],
      },
    ],
  },
});
