import { columnWidth, dominant, widthOf } from '../../src/document/format.ts';
import { mm, toMm } from '../../src/document/length.ts';
import { letters, sizePairs } from '../../src/law/values.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { cellOf } from '../appearance/cells.ts';
import { sizeEdits } from '../appearance/head-sizes.ts';

/** Cell margins may have been set to nothing, and lines may be a little narrower than widths without kerning say. */
const SLACK = mm(5);

export const rule = defineRule({
  id: 'layout/national-name-line',
  title: { vi: 'Quốc hiệu nằm trên một dòng', en: 'The national name stays on one line' },
  why: {
    vi: 'Quốc hiệu xuống dòng làm lệch Tiêu ngữ và đường kẻ bên dưới.',
    en: 'Wrapped, the national name pushes the motto and its rule out of place.',
  },
  basis: ['nd30:IV', 'practice:one-line-national-name'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'nationalName'],
  messages: {
    wraps: {
      vi: 'Quốc hiệu dài {actual} mm, ô chỉ rộng {expected} mm nên phải xuống dòng; phải nằm trên một dòng.',
      en: 'The national name is {actual} mm long in a column of {expected} mm and wraps; it must stay on one line.',
    },
  },

  *check({ document, parts }) {
    const { spans } = parts.nationalName;
    const block = document.blocks[spans[0]?.block ?? -1];
    const column = block && columnWidth(document, block);
    if (column === undefined || !cellOf(document, parts.nationalName)) return;
    // A size out of range is named by the rule on the national name, and wraps on that account.
    if ((dominant(document, spans, 'sizePt') ?? 0) > letters.nationalName.size.max) return;
    const width = widthOf(document, spans);
    if (width <= column + SLACK) return;
    // The three lines of the heading go down together, where that is enough.
    const [, smaller] = sizePairs.allowed;
    const size = dominant(document, spans, 'sizePt') ?? smaller.nationalName;
    const isEnough = size > smaller.nationalName && (width / size) * smaller.nationalName <= column + SLACK;
    const fix: { readonly fix?: Fix } = isEnough
      ? { fix: { edits: sizeEdits(parts, smaller), applies: 'safe' } }
      : {};
    yield { message: 'wraps', at: spans, data: { actual: toMm(width), expected: toMm(column) }, ...fix };
  },

  examples: {
    good: [{}],
    bad: [
      {
        document: (document) => ({
          ...document,
          tables: document.tables.map((table) => ({
            ...table,
            columnWidths: table.columnWidths.map((_, column) => (column === 0 ? mm(100) : mm(60))),
          })),
        }),
        reports: ['wraps'],
      },
    ],
  },
});
