import { defineRule } from '../../src/lint/rule.ts';
import { isUpper, upper } from '../../src/vietnamese/text.ts';
import { everyDivision, labelSpans } from '../reading/body.ts';
import { rewriteAll, shownText } from '../reading/lines.ts';

export const rule = defineRule({
  id: 'form/division-heading',
  title: {
    vi: 'Phần, chương, mục, tiểu mục có tiêu đề viết bằng chữ in hoa',
    en: 'Parts, chapters, sections and subsections have a heading in capitals',
  },
  why: {
    vi: 'Tiêu đề cho biết nội dung chính mà không phải đọc hết phần đó.',
    en: 'A heading says what follows without reading it all.',
  },
  basis: ['nd30:II.6.d', 'nd30:II.6.đ/chapter-heading', 'nd30:II.6.đ/section-heading'],
  severity: 'error',
  severities: { missing: 'warning' },
  kinds: 'all',
  needs: ['body'],
  messages: {
    missing: {
      vi: '“{actual}” không có tiêu đề.',
      en: '“{actual}” has no heading.',
    },
    small: {
      vi: 'Tiêu đề “{actual}” phải viết bằng chữ in hoa: “{expected}”.',
      en: 'The heading “{actual}” is to be in capitals: “{expected}”.',
    },
  },

  *check({ document, body }) {
    for (const division of everyDivision(body)) {
      const { label, passage, children } = division;
      if (label.length < 5 || !/^(?:Phần|Chương|Mục|Tiểu mục)\s+(?:\d|[IVX])/iu.test(label)) continue;
      const [first] = children;
      const below =
        first?.level === 'paragraph' && !/[.;:]$/u.test(first.passage.text) ? first.passage : null;
      const heading = division.heading ?? (passage.text === '' ? below : passage);
      if (!heading) {
        yield { message: 'missing', at: labelSpans(division), part: 'body', data: { actual: label } };
        continue;
      }
      const actual = shownText(document, heading);
      if (isUpper(actual) || actual.length > 200) continue;
      const expected = upper(actual);
      yield {
        message: 'small',
        at: heading.spans,
        part: 'body',
        data: { actual, expected },
        ...rewriteAll(heading, expected),
      };
    }
  },

  examples: {
    good: [{ kind: 'quy-che' }],
    bad: [
      {
        kind: 'quy-che',
        replace: [['**QUY ĐỊNH CỤ THỂ**', '**Quy định cụ thể**']],
        reports: ['small'],
        fixed: [],
      },
      { kind: 'quy-che', replace: [['**QUY ĐỊNH CỤ THỂ**\n\n', '']], reports: ['missing'] },
    ],
  },
});
