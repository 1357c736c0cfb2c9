import { defineRule } from '../../src/lint/rule.ts';
import { withAnnexSection } from '../appearance/examples.ts';
import { pageNumbers } from '../appearance/page-number.ts';

export const rule = defineRule({
  id: 'layout/annex-page-numbers',
  title: {
    vi: 'Mỗi phụ lục đánh số trang riêng',
    en: 'Each annex has page numbers of its own',
  },
  why: {
    vi: 'Phụ lục có thể gửi, lưu rời; số trang nối tiếp văn bản chính làm tưởng thiếu trang.',
    en: 'An annex may be sent or filed alone; numbers that go on from the letter look like missing pages.',
  },
  basis: ['nd30:III.1.đ'],
  severity: 'info',
  kinds: 'all',
  needs: ['layout', 'page', 'annex'],
  messages: {
    continued: {
      vi: 'Số trang của phụ lục nối tiếp văn bản, phải đánh số riêng từ 1.',
      en: 'The annex goes on with the page numbers of the letter; it must start at 1.',
    },
  },

  *check({ document, annexes }) {
    const numbers = pageNumbers(document);
    const edits = annexes.flatMap(({ firstBlock }) => {
      const index = document.sections.findIndex((section, at) => at > 0 && section.firstBlock === firstBlock);
      const section = document.sections[index];
      const isNumbered = numbers.some(({ margin }) => margin.section === index);
      return section && isNumbered && section.pageNumberStart === null
        ? [{ section: index, page: { pageNumberStart: 1 } }]
        : [];
    });
    if (edits.length === 0) return;
    yield {
      message: 'continued',
      at: null,
      part: 'annex',
      data: {},
      fix: { edits, applies: 'safe' },
    };
  },

  examples: {
    good: [{ kind: 'ke-hoach', document: withAnnexSection(1) }],
    bad: [{ kind: 'ke-hoach', document: withAnnexSection(null), reports: ['continued'] }],
  },
});
