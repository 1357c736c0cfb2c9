import { pt } from '../../src/document/length.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { firstPageBlank, numberFormat, pageNumbers } from '../appearance/page-number.ts';
import { pagesOf } from '../appearance/pages.ts';
import { annexStart, isMainSection } from '../appearance/sections.ts';

/** Beyond this the letter runs over one page, however its height was estimated. */
const SURELY_MORE_THAN_ONE = 1.15;

export const rule = defineRule({
  id: 'layout/page-number',
  title: {
    vi: 'Văn bản từ hai trang trở lên được đánh số trang',
    en: 'A letter of more than one page has page numbers',
  },
  why: {
    vi: 'Không có số trang thì không biết văn bản thiếu trang hay đảo trang.',
    en: 'Without page numbers nobody sees that a page is missing or out of order.',
  },
  basis: ['nd30:I.7', 'nd30:V.14'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'page'],
  messages: {
    missing: {
      vi: 'Văn bản dài hơn một trang mà không có số trang; phải đánh số từ trang thứ hai.',
      en: 'The letter runs over one page and has no page numbers; pages are numbered from the second.',
    },
  },

  *check(letter) {
    const { document } = letter;
    if (pageNumbers(document).length > 0) return;
    // Annexes are numbered for themselves, and one of a single page needs no number either.
    if (pagesOf(document, annexStart(letter)) < SURELY_MORE_THAN_ONE) return;
    const blank = firstPageBlank(document);
    const pageNumber = numberFormat(letter);
    const main = document.sections.flatMap((_, section) => (isMainSection(letter, section) ? [section] : []));
    const fix: { readonly fix?: Fix } = blank
      ? {
          fix: {
            edits: [...main.map((section) => ({ section, pageNumber })), ...blank],
            applies: 'safe',
          },
        }
      : {};
    yield { message: 'missing', at: null, part: 'page', data: {}, ...fix };
  },

  examples: {
    good: [{}],
    bad: [
      {
        document: (document) => ({
          ...document,
          headers: [],
          blocks: document.blocks.map((block) =>
            block.layout && block.place.in === 'body'
              ? { ...block, layout: { ...block.layout, after: pt(60) } }
              : block,
          ),
        }),
        reports: ['missing'],
      },
    ],
  },
});
