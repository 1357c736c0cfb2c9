import { defineRule } from '../../src/lint/rule.ts';
import { isUpper, upper } from '../../src/vietnamese/text.ts';
import { rewrite, rewriteAll, shownText } from '../reading/lines.ts';

export const rule = defineRule({
  id: 'form/annex-heading',
  title: {
    vi: 'Từ “Phụ lục” viết bằng chữ in thường, tên phụ lục viết bằng chữ in hoa',
    en: 'The word “Phụ lục” is in small letters, the title of the annex in capitals',
  },
  why: {
    vi: 'Chữ in hoa dành cho tên phụ lục.',
    en: 'Capitals are for the title of the annex.',
  },
  basis: ['nd30:III.1.b', 'nd30:III.1.b/title'],
  severity: 'error',
  severities: { title: 'warning' },
  kinds: 'all',
  needs: ['annex'],
  messages: {
    heading: {
      vi: 'Phụ lục ghi “{actual}”, phải viết bằng chữ in thường: “{expected}”.',
      en: 'The annex is headed “{actual}”; write it in small letters: “{expected}”.',
    },
    title: {
      vi: 'Tên phụ lục “{actual}” phải viết bằng chữ in hoa.',
      en: 'The title of the annex “{actual}” is to be in capitals.',
    },
  },

  *check({ document, annexes }) {
    for (const { heading, title } of annexes) {
      if (!heading) continue;
      const [actual = ''] = /^\s*phụ lục/iu.exec(shownText(document, heading)) ?? [];
      const expected = 'Phụ lục';
      if (actual && actual.trim() !== expected) {
        const fix = rewrite(heading, 0, actual.length, expected);
        yield { message: 'heading', at: heading.spans, part: 'annex', data: { actual, expected }, ...fix };
      }
      const name = title ? shownText(document, title) : '';
      const inOneLine = name.length > 5 && name.length < 200 && !/[.:;]$/u.test(name.trim());
      if (title && inOneLine && !isUpper(name) && startsCapital(name)) {
        yield {
          message: 'title',
          at: title.spans,
          part: 'annex',
          data: { actual: name },
          ...rewriteAll(title, upper(name)),
        };
      }
    }
  },

  examples: {
    good: [{ kind: 'ke-hoach' }],
    bad: [
      { kind: 'ke-hoach', replace: [['**Phụ lục**', '**PHỤ LỤC**']], reports: ['heading'], fixed: [] },
      {
        kind: 'ke-hoach',
        replace: [['**SỐ LƯỢNG CÂY TRỒNG CỦA CÁC THÔN**', '**Số lượng cây trồng của các thôn**']],
        reports: ['title'],
      },
    ],
  },
});

const startsCapital = (text: string): boolean => /^\s*\p{Lu}/u.test(text) && /\p{Ll}{2}/u.test(text);
