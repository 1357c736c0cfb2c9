import type { Block, Document, Margin, Span } from '../../src/document/tree.ts';
import type { Diagnostic } from '../../src/lint/lint.ts';
import type { Edit } from '../../src/lint/rule.ts';
import { formatRuns } from './compliant.ts';

type PageNumberEdit = Extract<Edit, { readonly pageNumber: unknown }>;

/** What the safe fixes make of a document: edits from the back to the front, so that offsets hold. */
export function applySafeFixes(document: Document, diagnostics: readonly Diagnostic[]): Document {
  const edits = diagnostics.flatMap(({ fix }) => (fix?.applies === 'safe' ? fix.edits : []));
  const placed = edits
    .filter((edit) => 'at' in edit)
    .sort((a, b) => b.at.block - a.at.block || b.at.start - a.at.start);
  const others = edits.filter((edit) => !('at' in edit));
  return [...placed, ...others].reduce(applyEdit, document);
}

function applyEdit(document: Document, edit: Edit): Document {
  if ('section' in edit) {
    if ('pageNumber' in edit) return numbered(document, edit);
    const sections = document.sections.map((section, index) =>
      index === edit.section ? { ...section, ...edit.page } : section,
    );
    return { ...document, sections };
  }
  const target = 'at' in edit ? edit.at.block : edit.block;
  return {
    ...document,
    blocks: document.blocks.map((block, index) => (index === target ? changed(block, edit) : block)),
  };
}

/** A page number centred in the header, and no other. */
function numbered(document: Document, { section, pageNumber }: PageNumberEdit): Document {
  const isNumber = ({ runs }: Block): boolean => runs.some(({ format }) => format.field === 'PAGE');
  const without = (margins: readonly Margin[]): readonly Margin[] =>
    margins.map((margin) =>
      margin.section === section && margin.pages !== 'first'
        ? { ...margin, blocks: margin.blocks.filter((block) => !isNumber(block)) }
        : margin,
    );
  const layout = document.blocks.find((block) => block.layout)?.layout;
  const number: Block = {
    text: '2',
    continues: false,
    place: { in: 'body' },
    runs: [{ start: 0, end: 1, format: { ...pageNumber, bold: false, italic: false, field: 'PAGE' } }],
    ...(layout ? { layout: { ...layout, align: 'center' } } : {}),
    lines: [],
  };
  const others = without(document.headers).filter(
    (margin) => margin.section !== section || margin.pages !== 'default',
  );
  const headers = [...others, { section, pages: 'default', blocks: [number] } as const];
  return { ...document, headers, footers: without(document.footers) };
}

function changed(block: Block, edit: Exclude<Edit, { readonly section: number }>): Block {
  if ('layout' in edit)
    return block.layout ? { ...block, layout: { ...block.layout, ...edit.layout } } : block;
  if ('format' in edit) {
    return { ...block, runs: formatRuns(block.runs, edit.at.start, edit.at.end, edit.format) };
  }
  return replaceText(block, edit.at, edit.replaceWith);
}

/** The new text takes the format of what stood at its start; one put in its own place is stored as it should be. */
function replaceText(block: Block, { start, end }: Span, by: string): Block {
  if (block.text.slice(start, end) === by) {
    const { decomposed: _, ...composed } = block;
    const runs = block.runs.map(({ format: { legacyEncoding: __, ...format }, ...run }) => ({
      ...run,
      format,
    }));
    return { ...composed, runs };
  }
  const shift = by.length - (end - start);
  const moved = (offset: number): number =>
    offset <= start ? offset : offset >= end ? offset + shift : start + by.length;
  const runs = block.runs
    .map((run) => ({ ...run, start: run.start <= start ? run.start : moved(run.start), end: moved(run.end) }))
    .filter((run) => run.end > run.start);
  return { ...block, text: block.text.slice(0, start) + by + block.text.slice(end), runs };
}
