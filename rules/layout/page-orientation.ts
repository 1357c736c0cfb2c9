import type { Letter } from '../../src/document/letter.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { withSections } from '../appearance/examples.ts';
import { annexStart, isWide, sectionEnd } from '../appearance/sections.ts';

export const rule = defineRule({
  id: 'layout/page-orientation',
  title: {
    vi: 'Văn bản trình bày theo chiều dài khổ giấy, trừ trang có bảng, biểu',
    en: 'A letter is upright on the page, but for pages with tables',
  },
  why: {
    vi: 'Trang ngang chỉ dành cho bảng, biểu; văn bản xoay ngang khó đọc, khó đóng tập.',
    en: 'Wide pages are for tables; a letter turned sideways is hard to read and to file.',
  },
  basis: ['nd30:I.2', 'nd30:I.2/landscape'],
  severity: 'error',
  kinds: 'all',
  needs: ['page'],
  messages: {
    landscape: {
      vi: 'Trang giấy nằm ngang mà không có bảng, biểu; phải theo chiều dài khổ A4.',
      en: 'The page is landscape and has no table; it must be portrait.',
    },
  },

  *check(letter) {
    const wrong = letter.document.sections.flatMap((section, index) =>
      isWide(section) && section.firstBlock < annexStart(letter) && !hasTable(letter, index)
        ? [{ section, index }]
        : [],
    );
    if (wrong.length === 0) return;
    yield {
      message: 'landscape',
      at: null,
      part: 'page',
      data: {},
      fix: {
        edits: wrong.map(({ section: { width, height }, index }) => ({
          section: index,
          page: { width: height, height: width, landscape: false },
        })),
        applies: 'safe',
      },
    };
  },

  examples: {
    good: [{}],
    bad: [
      {
        document: withSections(({ width, height }) => ({ width: height, height: width, landscape: true })),
        reports: ['landscape'],
      },
    ],
  },
});

/** A table of data: one that is no frame for the heading, the addressees or the signature. */
function hasTable(letter: Letter, section: number): boolean {
  const { document, parts } = letter;
  const end = sectionEnd(letter, section);
  const frames = [parts.nationalName, parts.issuer, parts.signerName, parts.recipients, parts.addressees];
  const framed = new Set(frames.flatMap((part) => part?.spans.map(({ block }) => block) ?? []));
  return document.tables.some(({ firstBlock, endBlock }) => {
    if (firstBlock < (document.sections[section]?.firstBlock ?? 0) || firstBlock >= end) return false;
    return ![...framed].some((block) => block >= firstBlock && block < endBlock);
  });
}
