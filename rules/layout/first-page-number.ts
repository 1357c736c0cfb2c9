import { defineRule } from '../../src/lint/rule.ts';
import { withSections } from '../appearance/examples.ts';
import { firstPageBlank, isConditional, pageNumbers } from '../appearance/page-number.ts';

export const rule = defineRule({
  id: 'layout/first-page-number',
  title: {
    vi: 'Không hiển thị số trang ở trang thứ nhất',
    en: 'The first page shows no page number',
  },
  why: {
    vi: 'Phần lề trên của trang đầu để trống cho Quốc hiệu và chữ ký số.',
    en: 'The top margin of the first page is kept free for the national name and the digital signature.',
  },
  basis: ['nd30:I.7'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'page'],
  messages: {
    shown: {
      vi: 'Trang thứ nhất có số trang; phải để trống, đánh số từ trang thứ hai.',
      en: 'The first page shows a page number; numbers appear from the second page.',
    },
  },

  *check({ document }) {
    const [section] = document.sections;
    if (!section) return;
    const onFirst = section.titlePage ? 'first' : 'default';
    // A number at the foot of the page is out of place altogether: another rule says so.
    const shown = pageNumbers(document).some(
      (number) =>
        number.where === 'header' &&
        number.margin.section === 0 &&
        number.margin.pages === onFirst &&
        !isConditional(number),
    );
    if (!shown) return;
    const blank = firstPageBlank(document) ?? [];
    yield {
      message: 'shown',
      at: null,
      part: 'page',
      data: {},
      ...(blank.length > 0 ? { fix: { edits: blank, applies: 'safe' } } : {}),
    };
  },

  examples: {
    good: [{}],
    bad: [{ document: withSections(() => ({ titlePage: false })), reports: ['shown'] }],
  },
});
