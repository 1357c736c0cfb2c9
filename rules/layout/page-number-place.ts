import type { Block } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { alignmentName } from '../appearance/centred.ts';
import { withHeaderAlign } from '../appearance/examples.ts';
import { pageNumbers, renumbered } from '../appearance/page-number.ts';

export const rule = defineRule({
  id: 'layout/page-number-place',
  title: {
    vi: 'Số trang canh giữa trong phần lề trên',
    en: 'The page number is centred in the top margin',
  },
  why: {
    vi: 'Số trang ở một chỗ cố định thì người đọc, người lưu trữ tìm thấy ngay.',
    en: 'With the number always in one place readers and archivists find it at once.',
  },
  basis: ['nd30:I.7'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'page'],
  messages: {
    footer: {
      vi: 'Số trang đặt ở lề dưới, phải đặt ở giữa lề trên.',
      en: 'The page number stands in the bottom margin; it must be centred in the top margin.',
    },
    notCentred: {
      vi: 'Số trang {actual}, phải canh giữa.',
      en: 'The page number is {actual}; it must be centred.',
    },
  },

  *check(letter) {
    const numbers = pageNumbers(letter.document);
    const inHeader = numbers.filter(({ where }) => where === 'header');
    if (inHeader.length === 0 && numbers.length > 0) {
      yield { message: 'footer', at: null, part: 'page', data: {}, ...renumbered(letter, numbers) };
    }
    const astray = inHeader.filter(({ block }) => !isCentred(block));
    const layout = astray[0]?.block.layout;
    if (layout) {
      const data = { actual: alignmentName(layout.align) };
      yield { message: 'notCentred', at: null, part: 'page', data, ...renumbered(letter, astray) };
    }
  },

  examples: {
    good: [{}],
    bad: [
      {
        document: (document) => ({ ...document, headers: [], footers: document.headers }),
        reports: ['footer'],
      },
      { document: withHeaderAlign('right'), reports: ['notCentred'] },
    ],
  },
});

/** A header paragraph also centres by its middle tab stop, a frame by its own place. */
const isCentred = ({ layout, text, place }: Block): boolean =>
  !layout || layout.align === 'center' || place.in !== 'body' || text.trimEnd().lastIndexOf('\t') === 0;
