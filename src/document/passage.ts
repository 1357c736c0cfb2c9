import { remember } from './remember.ts';
import type { Document, Passage, Span } from './tree.ts';

export const textAt = (document: Document, span: Span): string =>
  document.blocks[span.block]?.text.slice(span.start, span.end) ?? '';

/** A passage of the given spans, in the given order. Spans of length zero are left out. */
export function passageOf(document: Document, spans: readonly Span[]): Passage {
  const kept: Span[] = [];
  const texts: string[] = [];
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.end <= span.start) continue;
    kept.push(span);
    texts.push(textAt(document, span));
  }
  return { text: texts.length === 1 ? (texts[0] ?? '') : texts.join(' '), spans: kept };
}

/** The places of passages one after the other. */
export function spansOf(passages: readonly Passage[]): readonly Span[] {
  const [first] = passages;
  if (first && passages.length === 1) return first.spans;
  const spans: Span[] = [];
  for (const passage of passages) for (const span of passage.spans) spans.push(span);
  return spans;
}

/** The places on the page of the offsets `start` to `end` of a passage's text. */
export function spansAt(passage: Passage, start: number, end: number): readonly Span[] {
  const [first] = passage.spans;
  if (first && passage.spans.length === 1) {
    // Most passages. A list that grows keeps room for more: in a long letter that would be a fifth of all that is kept.
    const only = spanWithin(first, 0, start, end);
    return only ? [only] : [];
  }
  const found: Span[] = [];
  const { spans } = passage;
  const starts = spans.length > FEW ? startsOf(passage) : null;
  const index = starts ? spanAt(starts, start) : 0;
  let at = starts?.[index] ?? 0;
  for (let next = index; next < spans.length && at <= end; next++) {
    const span = spans[next];
    if (!span) break;
    const within = spanWithin(span, at, start, end);
    if (within) found.push(within);
    at += span.end - span.start + 1;
  }
  return found;
}

/** The body of a long letter has thousands of spans, and is asked for thousands of places; up to so many are gone through. */
const FEW = 32;

/** The offset in the text at which each span begins. */
const startsOf = remember(({ spans }: Passage): Int32Array => {
  const starts = new Int32Array(spans.length);
  let at = 0;
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index];
    starts[index] = at;
    if (span) at += span.end - span.start + 1;
  }
  return starts;
});

/** The last span that begins at an offset or before it. */
function spanAt(starts: Int32Array, offset: number): number {
  let [first, last] = [0, starts.length - 1];
  while (first < last) {
    const middle = (first + last + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) first = middle;
    else last = middle - 1;
  }
  return first;
}

/** What of a span, which begins at the offset `at`, lies between two offsets. */
function spanWithin(span: Span, at: number, start: number, end: number): Span | null {
  const from = Math.max(start, at);
  const to = Math.min(end, at + span.end - span.start);
  const isWithin = from < to || (start === end && from === to && from === start);
  return isWithin ? { block: span.block, start: span.start + from - at, end: span.start + to - at } : null;
}

/** The part of a passage between two offsets of its text. */
export const slicePassage = (passage: Passage, start: number, end: number): Passage =>
  start === 0 && end === passage.text.length
    ? { text: passage.text, spans: passage.spans }
    : { text: passage.text.slice(start, end), spans: spansAt(passage, start, end) };
