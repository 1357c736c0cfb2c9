import { extentOf } from '../../src/document/format.ts';
import type { Document, Passage } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { cellOf } from '../appearance/cells.ts';

/** The diagram puts Quốc hiệu from 0.52 to 0.98 of the width; its middle lies well to the right of the page's. */
const MIDDLE = 0.55;

export const rule = defineRule({
  id: 'layout/national-name-position',
  title: {
    vi: 'Quốc hiệu ở phía trên cùng, bên phải trang đầu',
    en: 'The national name stands at the top right of the first page',
  },
  why: {
    vi: 'Tên cơ quan bên trái, Quốc hiệu bên phải là cách nhận ra một văn bản hành chính.',
    en: 'The issuer on the left and the national name on the right mark an administrative document.',
  },
  basis: ['nd30:II.1.a', 'nd30:IV'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'nationalName', 'issuer'],
  messages: {
    notRight: {
      vi: 'Quốc hiệu không ở bên phải, phải đặt ở nửa bên phải trang, ngang với tên cơ quan.',
      en: 'The national name is not on the right; it must stand in the right half, level with the issuer.',
    },
  },

  *check({ document, parts }) {
    const middle = middleOf(document, parts.nationalName);
    if (middle === undefined || middle >= MIDDLE) return;
    yield { message: 'notRight', at: parts.nationalName.spans, data: {} };
  },

  examples: {
    good: [{}],
    bad: [
      {
        document: (document, { parts }) => ({
          ...document,
          blocks: document.blocks.map((block, index) =>
            [parts.nationalName, parts.motto].some((part) => part?.spans[0]?.block === index)
              ? { ...block, place: { in: 'body' } }
              : block,
          ),
        }),
        reports: ['notRight'],
      },
    ],
  },
});

/** Where the middle of the text lies, from 0 (left edge) to 1; undefined where frames or tabs hide it. */
function middleOf(document: Document, passage: Passage): number | undefined {
  const cell = cellOf(document, passage);
  if (cell) {
    const widths = document.tables[cell.table]?.columnWidths ?? [];
    const total = widths.reduce((sum, width) => sum + width, 0);
    const before = widths.slice(0, cell.column).reduce((sum, width) => sum + width, 0);
    return total === 0 || widths.length < 2 ? undefined : (before + (widths[cell.column] ?? 0) / 2) / total;
  }
  const extent = extentOf(document, passage.spans[0]?.block ?? -1);
  return extent && (extent.left + extent.right) / 2 / extent.column;
}
