import type { Block, Document, Margin, Run } from '../../src/document/tree.ts';

/** A page number as a section shows it. */
export type PageNumber = {
  readonly margin: Margin;
  readonly where: 'header' | 'footer';
  readonly block: Block;
  readonly run: Run;
};

/** `PAGE`, and the conditional field that hides the number on page 1: `{ IF { PAGE } > 1 { PAGE } }`. */
const PAGE_FIELD = /(?:^|[\s{])PAGE(?=$|[\s\\}])/iu;

export function pageNumbers(document: Document): readonly PageNumber[] {
  const find = (margins: readonly Margin[], where: PageNumber['where']): readonly PageNumber[] =>
    margins.flatMap((margin) =>
      margin.blocks.flatMap((block) => {
        const run = block.runs.find(({ format }) => PAGE_FIELD.test(format.field ?? ''));
        return run ? [{ margin, where, block, run }] : [];
      }),
    );
  return [...find(document.headers, 'header'), ...find(document.footers, 'footer')];
}

/** Conditional fields decide for themselves where the number shows. */
export const isConditional = ({ run }: PageNumber): boolean => /^\s*IF\b/iu.test(run.format.field ?? '');
