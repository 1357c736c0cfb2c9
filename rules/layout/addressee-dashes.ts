import { blocksOf, extentOf } from '../../src/document/format.ts';
import { type Length, mm, toMm, twips } from '../../src/document/length.ts';
import type { Document } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';

/** Spaces typed before the dashes come out a little unequal; the eye sees the difference from here on. */
const SEEN = mm(3);
const DASH = /^\s*[-–—+]/u;

export const rule = defineRule({
  id: 'layout/addressee-dashes',
  title: {
    vi: 'Các gạch đầu dòng của Kính gửi thẳng hàng với nhau, dưới dấu hai chấm',
    en: 'The dashes of the addressees stand in one column, under the colon',
  },
  why: {
    vi: 'Các nơi được gửi thẳng hàng thì đọc lướt thấy đủ, không sót.',
    en: 'In one column the addressees are seen at a glance and none is missed.',
  },
  basis: ['nd30:II.9.d/addressees-aligned'],
  severity: 'warning',
  // Mẫu 1.5 itself sets the dashes a little left of the colon.
  severities: { left: 'info' },
  kinds: 'all',
  needs: ['layout', 'addresseesLabel', 'addressees'],
  messages: {
    uneven: {
      vi: 'Các gạch đầu dòng lệch nhau {actual} mm, phải thẳng hàng dưới dấu hai chấm.',
      en: 'The dashes are {actual} mm out of line; they must stand in one column under the colon.',
    },
    left: {
      vi: 'Gạch đầu dòng lệch sang trái chữ “Kính gửi” {actual} mm, phải ở dưới dấu hai chấm.',
      en: 'The dashes stand {actual} mm left of “Kính gửi”; they must stand under the colon.',
    },
  },

  *check({ document, parts }) {
    const [label = -1] = blocksOf(parts.addresseesLabel.spans);
    const items = blocksOf(parts.addressees.spans).filter((block) => DASH.test(textOf(document, block)));
    const starts = items.map((block) => extentOf(document, block)?.left);
    const known = starts.filter((start) => start !== undefined);
    if (known.length < 2 || known.length < starts.length || items.includes(label)) return;
    const at = parts.addressees.spans.filter(({ block }) => items.includes(block));
    const [first, last] = [Math.min(...known), Math.max(...known)];

    if (last - first > SEEN) {
      yield { message: 'uneven', at, data: { actual: roundMm(twips(last - first)) } };
      return;
    }
    const start = areInOneColumn(document, label, items[0]) ? extentOf(document, label)?.left : undefined;
    if (start === undefined || last >= start - SEEN) return;
    yield { message: 'left', at, data: { actual: roundMm(twips(start - last)) } };
  },

  examples: {
    good: [{}],
    bad: [
      { layout: { part: 'addressees', left: mm(5) }, reports: ['left'] },
      {
        document: (document, { parts }) => ({
          ...document,
          blocks: document.blocks.map((block, index) =>
            block.layout && parts.addressees?.spans.at(-1)?.block === index
              ? { ...block, layout: { ...block.layout, left: mm(60) } }
              : block,
          ),
        }),
        reports: ['uneven'],
      },
    ],
  },
});

const textOf = (document: Document, block: number): string => document.blocks[block]?.text ?? '';

const roundMm = (length: Length): number => Math.round(toMm(length));

function areInOneColumn({ blocks }: Document, upper: number, lower: number | undefined): boolean {
  const [a, b] = [blocks[upper]?.place, blocks[lower ?? -1]?.place];
  if (a?.in === 'cell' && b?.in === 'cell') return a.table === b.table && a.column === b.column;
  return a?.in === 'body' && b?.in === 'body';
}
