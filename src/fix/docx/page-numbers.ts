import type { TextFormat } from '../../document/tree.ts';
import type { DocxRead } from '../../read/docx/docx.ts';
import type { Formatting } from '../../read/docx/formatting.ts';
import { canonicalPrefix } from '../../read/docx/namespaces.ts';
import type { Part } from '../../read/docx/part.ts';
import { openParts } from '../../read/docx/parts.ts';
import { encodePart } from '../../read/docx/writing.ts';
import { type Element, parseXml } from '../../read/docx/xml.ts';
import type { Package } from '../../read/docx/zip.ts';
import { type Markup, markupOf, type Property, textOf } from './markup.ts';
import { hasNumber, numberAnew, numberParagraphs, withoutContent } from './number-places.ts';
import {
  addPart,
  freeName,
  type PackageChanges,
  partOf,
  relatePart,
  STRICT,
  TRANSITIONAL,
  XML_HEAD,
} from './package-parts.ts';
import { type Revisions, startIds, startRevisions, type Tracking } from './revisions.ts';
import { formattedRun } from './run-properties.ts';
import { spliced } from './splices.ts';

/** What page numbers need: references for sections, parts changed and parts that are new. */
export type PageNumbers = {
  readonly references: ReadonlyMap<number, readonly Property[]>;
  readonly replaced: ReadonlyMap<string, Uint8Array>;
  readonly added: ReadonlyMap<string, Uint8Array>;
};

export type PageNumberEdit = {
  readonly section: number;
  readonly pageNumber: Pick<TextFormat, 'font' | 'sizePt'>;
};

const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

/**
 * Page numbers centred in the header: in the one the section shows, else in a new one. nd30:I.7. One that stands there
 * otherwise is written anew, those in the footers of the section go.
 */
export function addPageNumbers(
  { source }: DocxRead,
  root: Element,
  markup: Markup,
  edits: readonly PageNumberEdit[],
  tracking: Tracking | null,
): PageNumbers {
  const { zip, main, sections, formatting } = source;
  const parts: Written = { zip, replaced: new Map(), added: new Map() };
  const references = new Map<number, readonly Property[]>();
  const related = openParts(zip, []).relationships(main.name);
  const kinds = formatting.settings.evenAndOddHeaders
    ? (['default', 'even'] as const)
    : (['default'] as const);
  let fresh: string | undefined;
  for (const { section, pageNumber } of edits) {
    for (const kind of kinds) {
      const shown = related.get(shownMargin(sections, section, kind, 'w:headerReference') ?? '')?.target;
      const part = shown === undefined ? undefined : partOf(zip, shown);
      if (part !== undefined) {
        if (parts.replaced.has(part.name)) continue;
        if (!renumber(parts, part, pageNumber, formatting, tracking))
          addToHeader(parts, part, pageNumber, tracking);
        continue;
      }
      fresh ??= newHeader(parts, main.name, markup, pageNumber, tracking);
      const reference = referenceTo(fresh, kind, root, markup, main.source);
      references.set(section, [...(references.get(section) ?? []), reference]);
    }
    for (const kind of ['default', 'even', 'first'] as const) {
      const shown = related.get(shownMargin(sections, section, kind, 'w:footerReference') ?? '')?.target;
      const part = shown === undefined ? undefined : partOf(zip, shown);
      if (part !== undefined && !parts.replaced.has(part.name))
        renumber(parts, part, null, formatting, tracking);
    }
  }
  return { references, replaced: parts.replaced, added: parts.added };
}

/** The parts of a package, and what is written of them. */
type Written = PackageChanges & { readonly zip: Package };

/** Gives the id of the relationship to it. */
function newHeader(
  parts: Written,
  mainName: string,
  { isStrict }: Markup,
  format: TextFormat,
  tracking: Tracking | null,
): string {
  const name = freeName(parts.zip, mainName, 'header', 1);
  const names = isStrict ? STRICT : TRANSITIONAL;
  const own: Markup = { prefix: 'w:', isStrict };
  const revisions = tracking && startRevisions(tracking, startIds(NO_ELEMENT), own);
  const paragraph = numberParagraph(format, own, revisions);
  const source = `${XML_HEAD}<w:hdr xmlns:w="${names.word}">${paragraph}</w:hdr>`;
  addPart(parts.zip, parts, { name, contentType: HEADER_TYPE, source });
  const target = name.slice(mainName.lastIndexOf('/') + 1);
  return relatePart(parts.zip, parts, { owner: mainName, type: `${names.relationships}/header`, target });
}

/** Whether the part has page numbers: they are written anew in this format, or taken away where there is none. */
function renumber(
  parts: Written,
  part: Part,
  format: TextFormat | null,
  formatting: Formatting,
  tracking: Tracking | null,
): boolean {
  const parsed = parseXml(part, parts.zip.limits);
  const markup = parsed.failure === undefined ? markupOf(part, parsed.root) : null;
  if (parsed.failure !== undefined || markup === null) return false;
  const revisions = tracking && startRevisions(tracking, startIds(parsed.root), markup);
  const { source } = part;
  const runs = (own: TextFormat): string => numberRuns(own, markup, revisions);
  const writing = { source, markup, revisions, formatting, runs };
  const paragraphs = numberParagraphs(parsed.root);
  const splices = paragraphs.flatMap(
    (paragraph) =>
      (format === null ? withoutContent(paragraph, writing) : numberAnew(paragraph, format, writing)) ?? [],
  );
  if (splices.length > 0) parts.replaced.set(part.name, encodePart(part, spliced(source, splices)));
  // A second number beside one that cannot be written anew would be worse.
  return hasNumber(parsed.root);
}

function addToHeader(parts: Written, part: Part, format: TextFormat, tracking: Tracking | null): void {
  const parsed = parseXml(part, parts.zip.limits);
  const own = parsed.failure === undefined ? markupOf(part, parsed.root) : null;
  if (parsed.failure !== undefined || own === null) return;
  const revisions = tracking && startRevisions(tracking, startIds(parsed.root), own);
  const [first, ...others] = parsed.root.children;
  // A tracked change cannot take a blank paragraph away.
  const isBlank =
    first?.name === 'w:p' && others.length === 0 && !holdsSomething(first) && revisions === null;
  const { innerStart: start } = parsed.root;
  const place = isBlank ? { start: first.start, end: first.end } : { start, end: start };
  const write = (): string => numberParagraph(format, own, revisions);
  parts.replaced.set(part.name, encodePart(part, spliced(part.source, [{ ...place, write }])));
}

const NO_ELEMENT: Element = {
  name: '',
  attributes: {},
  children: [],
  text: '',
  start: 0,
  innerStart: 0,
  innerEnd: 0,
  end: 0,
};

const holdsSomething = (paragraph: Element): boolean =>
  paragraph.children.some(
    ({ name }) => name !== 'w:pPr' && name !== 'w:bookmarkStart' && name !== 'w:bookmarkEnd',
  );

/** 17.10.1: a section without a header or footer of its own shows that of the section before it. */
function shownMargin(
  sections: readonly Element[],
  index: number,
  kind: 'default' | 'even' | 'first',
  reference: 'w:headerReference' | 'w:footerReference',
): string | undefined {
  for (let at = Math.min(index, sections.length - 1); at >= 0; at--) {
    const found = sections[at]?.children.find(
      ({ name, attributes }) => name === reference && (attributes['w:type'] ?? 'default') === kind,
    );
    if (found !== undefined) return found.attributes['r:id'];
  }
  return undefined;
}

function referenceTo(
  id: string,
  kind: 'default' | 'even',
  root: Element,
  { prefix, isStrict }: Markup,
  source: string,
): Property {
  const namespace = (isStrict ? STRICT : TRANSITIONAL).relationships;
  const tag = source.slice(root.start, root.innerStart);
  const bound = [...tag.matchAll(/\sxmlns:([^\s=]{1,40})\s{0,9}=\s{0,9}["']([^"']*)["']/gu)].find(
    ([, , uri = '']) => canonicalPrefix(uri) === 'r',
  )?.[1];
  const declared = bound === undefined ? ` xmlns:r="${namespace}"` : '';
  const text = `<${prefix}headerReference${declared} ${prefix}type="${kind}" ${bound ?? 'r'}:id="${id}"/>`;
  return { name: 'w:headerReference', attributes: { 'w:type': kind, 'r:id': id }, text };
}

/** A field of four marks and its result, 17.16.18: inside a tracked insertion no simple field may stand. */
function numberRuns(format: TextFormat, markup: Markup, revisions: Revisions | null): string {
  const { prefix: w } = markup;
  const rPr = runProperties(format, markup);
  const run = (content: string): string => `<${w}r>${rPr}${content}</${w}r>`;
  const mark = (type: string): string => run(`<${w}fldChar ${w}fldCharType="${type}"/>`);
  const instruction = run(`<${w}instrText xml:space="preserve"> PAGE </${w}instrText>`);
  const runs = `${mark('begin')}${instruction}${mark('separate')}${run(`<${w}t>2</${w}t>`)}${mark('end')}`;
  return revisions === null ? runs : revisions.open('ins') + runs + revisions.close('ins');
}

function runProperties(format: TextFormat, markup: Markup): string {
  const properties = textOf(formattedRun([], format, markup));
  return properties === '' ? '' : `<${markup.prefix}rPr>${properties}</${markup.prefix}rPr>`;
}

function numberParagraph(format: TextFormat, markup: Markup, revisions: Revisions | null): string {
  const { prefix: w } = markup;
  const [left, right] = markup.isStrict ? ['start', 'end'] : ['left', 'right'];
  const indents = `<${w}ind ${w}${left}="0" ${w}${right}="0" ${w}firstLine="0"/>`;
  const pPr = `<${w}pPr>${indents}<${w}jc ${w}val="center"/>${runProperties(format, markup)}</${w}pPr>`;
  return `<${w}p>${pPr}${numberRuns(format, markup, revisions)}</${w}p>`;
}
