import { columnWidth, dominant, widthOf } from '../../src/document/format.ts';
import type { Letter } from '../../src/document/letter.ts';
import type { Passage } from '../../src/document/tree.ts';
import { type SizeRange, sizePairs } from '../../src/law/values.ts';
import type { Edit } from '../../src/lint/rule.ts';

/** The sizes of the three lines that go up and down together. nd30:V/size-pairs */
export type HeadSizes = (typeof sizePairs.allowed)[number];
type HeadLine = keyof HeadSizes;

const LINES: readonly HeadLine[] = ['nationalName', 'motto', 'placeAndDate'];

/** The sizes that most of the three lines have; where they are even, the greater, if the national name has room for it. */
export function headSizes(letter: Letter): HeadSizes {
  const [greater, smaller] = sizePairs.allowed;
  const agreeing = (pair: HeadSizes): number =>
    LINES.filter((line) => sizeOf(letter, letter.parts[line]) === pair[line]).length;
  const lead = agreeing(greater) - agreeing(smaller);
  return lead > 0 || (lead === 0 && hasRoom(letter, greater)) ? greater : smaller;
}

const sizeOf = ({ document }: Letter, passage: Passage | undefined): number | undefined =>
  passage && dominant(document, passage.spans, 'sizePt');

function hasRoom(letter: Letter, { nationalName }: HeadSizes): boolean {
  const { document, parts } = letter;
  const spans = parts.nationalName?.spans ?? [];
  const block = document.blocks[spans[0]?.block ?? -1];
  const column = block && columnWidth(document, block);
  const size = sizeOf(letter, parts.nationalName);
  if (column === undefined || size === undefined) return true;
  return (widthOf(document, spans) / size) * nationalName <= column;
}

/** The range a part may have, and in it the one size that goes with the other lines. */
export const headSize = (letter: Letter, line: HeadLine, range: SizeRange) => ({
  ...range,
  best: headSizes(letter)[line],
});

/** The three lines set in these sizes. */
export const sizeEdits = (parts: Letter['parts'], sizes: HeadSizes): readonly Edit[] =>
  LINES.flatMap((line) => (parts[line]?.spans ?? []).map((at) => ({ at, format: { sizePt: sizes[line] } })));
