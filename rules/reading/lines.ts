import { passageOf, spansAt, textAt } from '../../src/document/passage.ts';
import type { Document, Passage, Span } from '../../src/document/tree.ts';
import type { Fix } from '../../src/lint/rule.ts';
import { upper } from '../../src/vietnamese/text.ts';

/** Text as the page shows it: what a Word format sets in capitals is in capitals. */
export const shownText = (document: Document, { text, spans }: Passage): string =>
  document.format === 'docx' ? spans.map((span) => shownAt(document, span)).join(' ') : text;

function shownAt(document: Document, span: Span): string {
  const text = textAt(document, span);
  const runs = document.blocks[span.block]?.runs ?? [];
  if (!runs.some(({ format }) => format.caps)) return text;
  return runs
    .map(({ start, end, format }) => {
      const [from, to] = [Math.max(start, span.start), Math.min(end, span.end)];
      const part = from < to ? text.slice(from - span.start, to - span.start) : '';
      return format.caps ? upper(part) : part;
    })
    .join('');
}

/** What stands before a passage on the line where it begins: its dash, its label. */
export function leadOf({ blocks }: Document, { spans }: Passage): string {
  const [first] = spans;
  const text = first && blocks[first.block]?.text;
  return text ? text.slice(lineStart(text, first.start), first.start) : '';
}

/** Where the line of a place begins. */
const lineStart = (text: string, at: number): number => (at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0);

/** What stands after a passage on the line where it ends: its closing mark, another column. */
export function tailOf(document: Document, { spans }: Passage): Passage {
  const last = spans.at(-1);
  const text = last && document.blocks[last.block]?.text;
  if (!text) return NOTHING;
  const lineEnd = text.indexOf('\n', last.end);
  const end = lineEnd < 0 ? text.length : lineEnd;
  return end > last.end
    ? { text: text.slice(last.end, end), spans: [{ block: last.block, start: last.end, end }] }
    : NOTHING;
}

const NOTHING: Passage = { text: '', spans: [] };

/** What stands on the line above a passage; of two columns side by side, the right one. */
export function lineAbove(document: Document, { spans }: Passage): Passage {
  const block = (spans[0]?.block ?? 0) - 1;
  const text = document.blocks[block]?.text ?? '';
  // A paragraph of the text is no line of a signature.
  const start = text.length > 200 ? -1 : text.search(/\S(?:(?!\t| {3}|\n).)*\s*$/u);
  return passageOf(document, start < 0 ? [] : [{ block, start, end: text.trimEnd().length }]);
}

/** The place right behind a passage, for an insertion. */
export function endOf({ spans }: Passage): Span | undefined {
  const last = spans.at(-1);
  return last && { block: last.block, start: last.end, end: last.end };
}

type OptionalFix = { readonly fix?: Fix };

/** A safe fix that writes other text at two offsets of a passage; none where these stand on several lines. */
export function rewrite(passage: Passage, start: number, end: number, replaceWith: string): OptionalFix {
  const [at, ...more] = spansAt(passage, start, end);
  return at && more.length === 0 ? { fix: { edits: [{ at, replaceWith }], applies: 'safe' } } : {};
}

/** As `rewrite`, for the whole of a passage. */
export const rewriteAll = (passage: Passage, replaceWith: string): OptionalFix =>
  rewrite(passage, 0, passage.text.length, replaceWith);
