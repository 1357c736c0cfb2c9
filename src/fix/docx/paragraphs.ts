import type { ParagraphLayout, TextFormat } from '../../document/tree.ts';
import { childOf, type Element } from '../../read/docx/xml.ts';
import {
  escaped,
  type Markup,
  type Property,
  propertiesOf,
  propertyNamed,
  textOf,
  written,
} from './markup.ts';
import { type Inherited, laidOut, withParagraphProperty } from './paragraph-properties.ts';
import type { Revisions } from './revisions.ts';
import { formattedRun, withRunProperty } from './run-properties.ts';
import type { Copy, Splice } from './splices.ts';

/** What becomes of a paragraph as a whole, its runs apart. */
export type ParagraphChange = {
  readonly element: Element;
  readonly layout: Partial<ParagraphLayout> | null;
  /** The format of the paragraph mark, and so of an automatic number. */
  readonly mark: TextFormat | null;
  /** Text for a paragraph that has none. */
  readonly text: string;
  readonly inherited: Inherited;
};

export type ParagraphWriting = {
  readonly source: string;
  readonly markup: Markup;
  readonly revisions: Revisions | null;
};

export function paragraphSplices(change: ParagraphChange, writing: ParagraphWriting): readonly Splice[] {
  const { element, text } = change;
  const { source } = writing;
  const properties = childOf(element, 'w:pPr');
  const isEmptyTag = source.slice(element.start, element.innerStart).endsWith('/>');
  const head = (copy: Copy): string => writeProperties(properties, change, writing, copy);
  const tail = (): string => (text === '' ? '' : writeRun(properties, text, change.mark, writing));
  if (isEmptyTag) {
    const name = source.slice(element.start + 1, element.innerStart).split(/[\s/>]/u)[0] ?? '';
    const open = source.slice(element.start, element.innerStart).replace(/\s*\/>$/u, '>');
    const write = (copy: Copy): string => `${open}${head(copy)}${tail()}</${name}>`;
    return [{ start: element.start, end: element.end, write }];
  }
  const at = properties ?? { start: element.innerStart, end: element.innerStart };
  const isTouched = change.layout !== null || change.mark !== null;
  return [
    ...(isTouched ? [{ start: at.start, end: at.end, write: head }] : []),
    ...(text === '' ? [] : [{ start: element.innerEnd, end: element.innerEnd, write: tail }]),
  ];
}

function writeProperties(
  element: Element | undefined,
  { layout, mark, inherited }: ParagraphChange,
  { source, markup, revisions }: ParagraphWriting,
  copy: Copy,
): string {
  const asItIs = element === undefined ? '' : copy(element.start, element.end);
  const old = propertiesOf(element, copy);
  let next = layout === null ? old : laidOut(old, layout, markup, inherited);
  const isLaidOut = textOf(next) !== textOf(old);
  if (mark !== null) {
    const before = childOf(element, 'w:rPr');
    const text = writeMark(before, mark, { source, markup, revisions });
    if (text !== (before === undefined ? '' : source.slice(before.start, before.end))) {
      next = withParagraphProperty(next, 'w:rPr', { name: 'w:rPr', attributes: {}, text });
    }
  }
  if (textOf(next) === textOf(old)) return asItIs;
  if (isLaidOut && revisions !== null && propertyNamed(old, 'w:pPrChange') === undefined) {
    // 17.13.5.29: the old properties hold neither mark nor section.
    const kept = propertiesOf(element, (start, end) => source.slice(start, end)).filter(
      ({ name }) => name !== 'w:rPr' && name !== 'w:sectPr',
    );
    const changed = revisions.change('pPrChange', 'pPr', textOf(kept));
    next = withParagraphProperty(next, 'w:pPrChange', changed);
  }
  const name = written(markup, 'w:pPr');
  return `<${name}>${textOf(next)}</${name}>`;
}

function writeMark(
  element: Element | undefined,
  format: TextFormat,
  { source, markup, revisions }: ParagraphWriting,
): string {
  const old = propertiesOf(element, (start, end) => source.slice(start, end));
  let next = formattedRun(old, format, markup);
  if (element !== undefined && textOf(next) === textOf(old)) return source.slice(element.start, element.end);
  if (revisions !== null && propertyNamed(old, 'w:rPrChange') === undefined) {
    // Marks of insertion and deletion are no format.
    const kept = old.filter(({ name }) => !MARKS.has(name));
    next = withRunProperty(next, 'w:rPrChange', revisions.change('rPrChange', 'rPr', textOf(kept)));
  }
  const name = written(markup, 'w:rPr');
  return `<${name}>${textOf(next)}</${name}>`;
}

const MARKS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange']);

/** A run in the format of the paragraph mark. */
function writeRun(
  properties: Element | undefined,
  text: string,
  mark: TextFormat | null,
  { source, markup, revisions }: ParagraphWriting,
): string {
  const own: readonly Property[] = propertiesOf(childOf(properties, 'w:rPr'), (start, end) =>
    source.slice(start, end),
  ).filter(({ name }) => !MARKS.has(name));
  const format = textOf(mark === null ? own : formattedRun(own, mark, markup));
  const [run, rPr, t] = [written(markup, 'w:r'), written(markup, 'w:rPr'), written(markup, 'w:t')];
  const contents = (text.match(/[\t\n]|[^\t\n]+/gu) ?? []).map((part) =>
    part === '\t' || part === '\n'
      ? `<${written(markup, part === '\t' ? 'w:tab' : 'w:br')}/>`
      : `<${t} xml:space="preserve">${escaped(part)}</${t}>`,
  );
  const whole = `<${run}>${format === '' ? '' : `<${rPr}>${format}</${rPr}>`}${contents.join('')}</${run}>`;
  return revisions === null ? whole : revisions.open('ins') + whole + revisions.close('ins');
}
