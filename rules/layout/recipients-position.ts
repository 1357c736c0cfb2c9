import { blocksOf, extentOf } from '../../src/document/format.ts';
import { mm, toMm } from '../../src/document/length.ts';
import type { Document, Passage } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { cellOf } from '../appearance/cells.ts';

/** What is still flush to the eye. */
const FLUSH = mm(7);

export const rule = defineRule({
  id: 'layout/recipients-position',
  title: {
    vi: 'Nơi nhận sát lề trái, ngang hàng với quyền hạn, chức vụ người ký',
    en: 'The recipients stand at the left margin, level with the capacity and position of the signer',
  },
  why: {
    vi: 'Nơi nhận bên trái, chữ ký bên phải: không ai viết thêm được vào giữa.',
    en: 'With recipients on the left and the signature on the right nothing can be written between.',
  },
  basis: ['nd30:II.9.d/recipients-label', 'nd30:II.9.d/recipients-lines', 'nd30:IV'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'recipientsLabel'],
  messages: {
    indented: {
      vi: 'Nơi nhận lùi vào {actual} mm, phải sát lề trái.',
      en: 'The recipients are indented by {actual} mm; they must stand at the left margin.',
    },
    otherLine: {
      vi: '“Nơi nhận” không ngang hàng với quyền hạn, chức vụ người ký, phải trình bày ngang hàng.',
      en: '“Nơi nhận” is not level with the capacity and position of the signer; it must be.',
    },
  },

  *check({ document, parts }) {
    const { recipientsLabel } = parts;
    const spans = [...recipientsLabel.spans, ...(parts.recipients?.spans ?? [])];
    const signer = parts.signingAuthority ?? parts.signerPosition;
    if (signer && areApart(document, recipientsLabel, signer)) {
      yield { message: 'otherLine', at: recipientsLabel.spans, data: {} };
    }
    const blocks = blocksOf(spans);
    const lefts = blocks.map((block) => extentOf(document, block)?.left ?? mm(0));
    const furthest = Math.max(...lefts);
    const wrong = blocks.filter((_, at) => (lefts[at] ?? 0) > FLUSH);
    if (wrong.length === 0) return;
    yield {
      message: 'indented',
      at: spans.filter(({ block }) => wrong.includes(block)),
      data: { actual: Math.round(toMm(lefts.find((left) => left === furthest) ?? mm(0))) },
      fix: {
        edits: wrong.map((block) => ({
          block,
          layout: { align: 'left', left: mm(0), firstLine: mm(0) },
        })),
        applies: 'safe',
      },
    };
  },

  examples: {
    good: [{}],
    bad: [
      { layout: { part: 'recipients', left: mm(12) }, reports: ['indented'] },
      {
        document: (document, { parts }) => ({
          ...document,
          blocks: document.blocks.map((block, index) =>
            block.place.in === 'cell' &&
            block.place.column === 0 &&
            index >= (parts.recipientsLabel?.spans[0]?.block ?? 0)
              ? { ...block, place: { ...block.place, row: 1 } }
              : block,
          ),
        }),
        reports: ['otherLine'],
      },
    ],
  },
});

/** Level: cells of one row, or one line with a tab between. Frames, and a label with text before it, hide it. */
function areApart(document: Document, label: Passage, signer: Passage): boolean {
  const [a, b] = [cellOf(document, label), cellOf(document, signer)];
  if (a && b) return a.table === b.table && (a.row !== b.row || a.column >= b.column);
  const [first, second] = [label.spans[0]?.block ?? -1, signer.spans[0]?.block ?? -1];
  const places = [document.blocks[first]?.place.in, document.blocks[second]?.place.in];
  return places.every((place) => place === 'body') && first !== second;
}
