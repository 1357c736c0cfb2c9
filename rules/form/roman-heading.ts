import { textAt } from '../../src/document/passage.ts';
import type { Document, Passage } from '../../src/document/tree.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { isUpper, upper } from '../../src/vietnamese/text.ts';
import { everyDivision } from '../reading/body.ts';
import { shownText } from '../reading/lines.ts';

export const rule = defineRule({
  id: 'form/roman-heading',
  title: {
    vi: 'Tiêu đề của mục “I.”, “II.” viết bằng chữ in hoa',
    en: 'The heading of a section “I.”, “II.” is in capitals',
  },
  why: {
    vi: 'Mẫu của Nghị định trình bày “I. TIÊU ĐỀ” bằng chữ in hoa, đậm.',
    en: 'The decree’s sample prints “I. TIÊU ĐỀ” in bold capitals.',
  },
  basis: ['nd30:V.6b/section'],
  severity: 'warning',
  kinds: 'all',
  needs: ['body'],
  messages: {
    small: {
      vi: 'Tiêu đề mục “{actual}” phải viết bằng chữ in hoa.',
      en: 'The section heading “{actual}” is to be in capitals.',
    },
  },

  *check({ document, body }) {
    for (const { label, heading, passage, children } of everyDivision(body)) {
      const title = heading ?? (children.length > 0 ? passage : null);
      if (!/^[IVX]{1,5}\s*[.)-]/u.test(label) || !title || title.spans.length === 0) continue;
      const actual = shownText(document, title);
      if (actual.length > 160 || /[:;]\s*$/u.test(actual) || !/\p{L}{2}/u.test(actual)) continue;
      if (isUpper(actual.replace(/\([^)]*\)/gu, '')) || capitalShare(actual) > 0.6) continue;
      const data = { actual: `${label} ${actual}` };
      yield { message: 'small', at: title.spans, part: 'body', data, ...capitals(document, title) };
    }
  },

  examples: {
    good: [{ kind: 'bao-cao' }],
    bad: [
      {
        kind: 'bao-cao',
        replace: [['**I. KẾT QUẢ ĐẠT ĐƯỢC**', '**I. Kết quả đạt được**']],
        reports: ['small'],
        fixed: [],
      },
    ],
  },
});

const capitalShare = (text: string): number => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Lu}/u.test(letter)).length / Math.max(letters.length, 1);
};

/** Symbols and abbreviations with small letters of their own (TTr, ThS) would be another word in capitals. */
function capitals(document: Document, title: Passage): { readonly fix?: Fix } {
  if (/\p{N}\/|\p{Lu}\p{Ll}*\p{Lu}\p{Ll}|\p{Ll}\p{Lu}/u.test(title.text)) return {};
  const edits = title.spans.map((at) => ({ at, replaceWith: upper(textAt(document, at)) }));
  return { fix: { edits, applies: 'safe' } };
}
