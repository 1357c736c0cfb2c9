import { dominant, visibleCount } from '../../src/document/format.ts';
import type { Letter } from '../../src/document/letter.ts';
import type { Block, Document, Margin, Run } from '../../src/document/tree.ts';
import { letters, typeface } from '../../src/law/values.ts';
import type { Edit, Fix } from '../../src/lint/rule.ts';

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

/** Page numbers are set in the size of the text, where that is lawful. nd30:I.7 */
export function numberFormat({ document, parts }: Letter): {
  readonly font: string;
  readonly sizePt: number;
} {
  const { min, max } = letters.pageNumber.size;
  const size = dominant(document, parts.body?.spans ?? [], 'sizePt');
  return { font: typeface.font, sizePt: size !== undefined && size >= min && size <= max ? size : max };
}

/**
 * The numbers written anew in the middle of the header; those at the foot go there. None where a number has other text
 * beside it, or stands in a frame or a table of its own.
 */
export function renumbered(letter: Letter, numbers: readonly PageNumber[]): { readonly fix?: Fix } {
  const movable = numbers.every(
    (number) => !isConditional(number) && number.block.place.in === 'body' && isAlone(number.block.text),
  );
  const sections = [...new Set(numbers.map(({ margin }) => margin.section))];
  const first = firstPageBlank(letter.document);
  if (!movable || sections.length === 0 || !first) return {};
  const pageNumber = numberFormat(letter);
  const edits = sections.map((section): Edit => ({ section, pageNumber }));
  return { fix: { edits: [...edits, ...(numbers.some(isAtFoot) ? first : [])], applies: 'safe' } };
}

const isAtFoot = ({ where }: PageNumber): boolean => where === 'footer';

/** Digits, marks, the word “Trang”, the count of pages. */
const isAlone = (text: string): boolean =>
  !/\p{L}/u.test(text.replace(/trang|page|tr\.|(?<!\p{L})of(?!\p{L})|trên/giu, ''));

/**
 * What keeps the number off the first page; undefined where the page would lose something else in its margins, or show
 * what a header of its own has held unseen.
 */
export function firstPageBlank({ sections, headers, footers }: Document): readonly Edit[] | undefined {
  if (sections[0]?.titlePage) return [];
  const own = [...headers, ...footers].filter(({ section }) => section === 0);
  const hasFirst = own.some(({ pages }) => pages === 'first');
  const holdsText = own.some(
    ({ pages, blocks }) =>
      pages === 'default' && blocks.some(({ text }) => visibleCount(text) > 0 && !isAlone(text)),
  );
  return hasFirst || holdsText ? undefined : [{ section: 0, page: { titlePage: true } }];
}
