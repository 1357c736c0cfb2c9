import { blocksOf, dominant, layoutOf, wholeBlock } from '../../src/document/format.ts';
import { pt } from '../../src/document/length.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { cellOf } from '../appearance/cells.ts';
import { lineHeight } from '../appearance/pages.ts';

/** Three lines of text: a hand needs no less. */
const LEAST = pt(42);

export const rule = defineRule({
  id: 'layout/signature-space',
  title: {
    vi: 'Giữa chức vụ và họ tên người ký có khoảng trống để ký',
    en: 'Between the signer’s position and name there is room to sign',
  },
  why: {
    vi: 'Không đủ chỗ thì chữ ký và dấu đè lên họ tên, chức vụ.',
    en: 'Without room signature and seal cover name and position.',
  },
  basis: ['nd30:II.7.đ/signature', 'practice:signature-page'],
  severity: 'info',
  kinds: 'all',
  needs: ['layout', 'signerPosition', 'signerName'],
  messages: {
    tight: {
      vi: 'Giữa chức vụ và họ tên không đủ chỗ để ký; nên chừa khoảng ba dòng trở lên.',
      en: 'There is too little room for a signature between position and name; leave three lines or more.',
    },
  },

  *check({ document, parts }) {
    const upper = blocksOf(parts.signerPosition.spans).at(-1) ?? -1;
    const [lower = -1] = blocksOf(parts.signerName.spans);
    const column = cellOf(document, parts.signerName)?.column;
    if (lower <= upper || cellOf(document, parts.signerPosition)?.column !== column) return;

    let room = layoutOf(document, upper)?.after ?? 0;
    for (let index = upper + 1; index < lower; index += 1) {
      const block = document.blocks[index];
      if (!block || (block.place.in === 'cell' && block.place.column !== column)) continue;
      // Text or a picture between them is another position, or the signature itself.
      if (block.text.trim() !== '' || document.pictures.some((picture) => picture.block === index)) return;
      const size =
        dominant(document, [wholeBlock(document, index)], 'sizePt') ?? block.runs[0]?.format.sizePt ?? 14;
      room += lineHeight(block, size) + (block.layout?.before ?? 0) + (block.layout?.after ?? 0);
    }
    room += layoutOf(document, lower)?.before ?? 0;
    if (room >= LEAST) return;
    yield { message: 'tight', at: parts.signerName.spans, data: {} };
  },

  examples: {
    good: [{}],
    bad: [{ layout: { part: 'signerName', before: pt(0) }, reports: ['tight'] }],
  },
});
