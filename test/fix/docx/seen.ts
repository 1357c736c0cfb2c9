import type { Block } from '../../../src/document/tree.ts';
import type { DocxRead } from '../../../src/read/docx/docx.ts';

/** Everything a clerk would see, run boundaries apart. */
export const seen = ({ document: { blocks, sections } }: DocxRead): unknown => ({
  sections,
  blocks: blocks.map(({ text, runs, layout }) => ({ text, layout, formats: formatsIn(runs) })),
});

function formatsIn(runs: Block['runs']): readonly string[] {
  const found: { end: number; format: string }[] = [];
  for (const { end, format } of runs) {
    const { inserted: _, ...shown } = format;
    const key = JSON.stringify(shown);
    const last = found.at(-1);
    if (last?.format === key) last.end = end;
    else found.push({ end, format: key });
  }
  return found.map(({ end, format }) => `${end} ${format}`);
}
