import type { DocxRead } from '../../read/docx/docx.ts';
import type { Part } from '../../read/docx/part.ts';
import { openParts } from '../../read/docx/parts.ts';
import { encodePart } from '../../read/docx/writing.ts';
import { type Element, parseXml } from '../../read/docx/xml.ts';
import { escaped, type Markup, markupOf, withAttributes, written } from './markup.ts';
import {
  addPart,
  freeName,
  type PackageChanges,
  partOf,
  relatePart,
  STRICT,
  TRANSITIONAL,
  withLast,
  XML_HEAD,
} from './package-parts.ts';

/** Who a comment is of. Those of this author and these initials are ours, to be taken away again. */
export type Annotator = { readonly author: string; readonly initials: string; readonly date: string };

export type CommentEntry = { readonly id: number; readonly text: string };

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

export type CommentsPart = { readonly part: Part; readonly root: Element };

/** The comments of a letter, where it has any that can be read. */
export function commentsOf({ source: { zip, main } }: DocxRead): CommentsPart | null {
  const name = targetOf(openParts(zip, []).relationships(main.name), 'comments');
  const part = name === undefined ? undefined : partOf(zip, name);
  const parsed = part && parseXml(part, zip.limits);
  return part === undefined || parsed === undefined || parsed.failure !== undefined
    ? null
    : { part, root: parsed.root };
}

export const targetOf = (
  related: ReturnType<ReturnType<typeof openParts>['relationships']>,
  type: string,
): string | undefined => [...related.values()].find((relationship) => relationship.type === type)?.target;

/** The styles that Word itself gives a comment, by whatever id the letter has them under. */
export type CommentStyles = { readonly text: string | null; readonly reference: string | null };

export function commentStylesOf({ source: { formatting } }: DocxRead): CommentStyles {
  const named = (name: string): string | null =>
    [...formatting.styles.byId.values()].find((style) => style.name.toLowerCase() === name)?.id ?? null;
  return { text: named('annotation text'), reference: named('annotation reference') };
}

/** Adds comments behind those that are there, in a new part where there is none. False where they cannot be. */
export function addComments(
  read: DocxRead,
  entries: readonly CommentEntry[],
  by: Annotator,
  { isStrict }: Markup,
  changes: PackageChanges,
): boolean {
  const { zip, main } = read.source;
  const styles = commentStylesOf(read);
  const names = isStrict ? STRICT : TRANSITIONAL;
  const related = targetOf(openParts(zip, []).relationships(main.name), 'comments');
  const there = commentsOf(read);
  if (there === null) {
    // What is there and cannot be read is left alone.
    if (related !== undefined && zip.entries.has(related)) return false;
    const name = related ?? freeName(zip, main.name, 'comments');
    const own: Markup = { prefix: 'w:', isStrict };
    const content = entries.map((entry) => commentText(entry, by, own, styles)).join('');
    const source = `${XML_HEAD}<w:comments xmlns:w="${names.word}">${content}</w:comments>`;
    addPart(zip, changes, { name, contentType: COMMENTS_TYPE, source });
    if (related === undefined) {
      const target = name.slice(main.name.lastIndexOf('/') + 1);
      relatePart(zip, changes, { owner: main.name, type: `${names.relationships}/comments`, target });
    }
    return true;
  }
  const { part, root } = there;
  const own = markupOf(part, root);
  const declared: Markup = own ?? { prefix: 'w:', isStrict };
  const scope = own === null ? ` xmlns:w="${names.word}"` : '';
  const content = entries.map((entry) => commentText(entry, by, declared, styles, scope)).join('');
  const source = withLast(zip, part, content);
  if (source === null) return false;
  changes.replaced.set(part.name, encodePart(part, source));
  return true;
}

function commentText(
  { id, text }: CommentEntry,
  { author, initials, date }: Annotator,
  markup: Markup,
  styles: CommentStyles,
  scope = '',
): string {
  const [comment, p, r, t] = ['w:comment', 'w:p', 'w:r', 'w:t'].map((name) => written(markup, name));
  const tag = withAttributes(`<${comment}${scope}>`, markup, { id, author, date, initials });
  const paragraphs = text.split('\n').map((line, index) => {
    const mark = index === 0 ? referenceRun(`<${written(markup, 'w:annotationRef')}/>`, markup, styles) : '';
    const content = line === '' ? '' : `<${t} xml:space="preserve">${escaped(line)}</${t}>`;
    const run = `<${r}>${sizeOf(markup, styles)}${content}</${r}>`;
    return `<${p}>${layoutOf(markup, styles)}${mark}${run}</${p}>`;
  });
  return `${tag}${paragraphs.join('')}</${comment}>`;
}

/** A run with the mark that Word draws for a comment. */
export function referenceRun(mark: string, markup: Markup, { reference }: CommentStyles): string {
  const [r, rPr, rStyle] = ['w:r', 'w:rPr', 'w:rStyle'].map((name) => written(markup, name));
  const style =
    reference === null
      ? ''
      : `<${rPr}>${withAttributes(`<${rStyle}/>`, markup, { val: reference })}</${rPr}>`;
  return `<${r}>${style}${mark}</${r}>`;
}

/** Without the style for it a comment would look like the letter: indented, in its size. */
function layoutOf(markup: Markup, { text }: CommentStyles): string {
  const element = (name: string, attributes: Readonly<Record<string, string | number>>): string =>
    withAttributes(`<${written(markup, `w:${name}`)}/>`, markup, attributes);
  const [start, end] = markup.isStrict ? ['start', 'end'] : ['left', 'right'];
  const properties =
    text === null
      ? element('spacing', { before: 0, after: 0, line: 240, lineRule: 'auto' }) +
        element('ind', { [start]: 0, [end]: 0, firstLine: 0 }) +
        element('jc', { val: start })
      : element('pStyle', { val: text });
  const pPr = written(markup, 'w:pPr');
  return `<${pPr}>${properties}</${pPr}>`;
}

function sizeOf(markup: Markup, { text }: CommentStyles): string {
  if (text !== null) return '';
  const [rPr, sz] = ['w:rPr', 'w:sz'].map((name) => written(markup, name));
  return `<${rPr}>${withAttributes(`<${sz}/>`, markup, { val: 20 })}</${rPr}>`;
}
