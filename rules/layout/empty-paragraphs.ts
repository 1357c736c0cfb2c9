import { blocksOf, wholeBlock } from '../../src/document/format.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { withBlankParagraph } from '../appearance/examples.ts';
import { annexStart } from '../appearance/sections.ts';

export const rule = defineRule({
  id: 'layout/empty-paragraphs',
  title: {
    vi: 'Cách đoạn bằng định dạng, không chèn dòng trống',
    en: 'Paragraphs are set apart by format, not by empty lines',
  },
  why: {
    vi: 'Dòng trống làm khoảng cách không đều và rơi xuống đầu trang sau.',
    en: 'Empty lines make uneven gaps and end up at the top of the next page.',
  },
  basis: ['practice:real-indent'],
  severity: 'info',
  kinds: 'all',
  needs: ['layout', 'body'],
  messages: {
    empty: {
      vi: 'Giữa các đoạn của nội dung có {count} dòng trống; nên đặt khoảng cách đoạn 6 pt trở lên.',
      en: 'Empty paragraphs stand within the body (number: {count}); set paragraph spacing instead.',
    },
  },

  *check(letter) {
    const { document, parts } = letter;
    const blocks = blocksOf(parts.body.spans);
    const [first = 0, last = 0] = [blocks[0], Math.min(blocks.at(-1) ?? 0, annexStart(letter))];
    const pictured = new Set(document.pictures.map(({ block }) => block));
    const at = document.blocks.flatMap((block, index) => {
      const isBlank = block.text.trim() === '' && block.lines.length === 0 && block.place.in === 'body';
      return index > first && index < last && isBlank && !pictured.has(index)
        ? [wholeBlock(document, index)]
        : [];
    });
    if (at.length === 0) return;
    yield { message: 'empty', at, part: 'body', data: { count: at.length } };
  },

  examples: { good: [{}], bad: [{ document: withBlankParagraph, reports: ['empty'] }] },
});
