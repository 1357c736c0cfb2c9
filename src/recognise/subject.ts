import { passageOf, slicePassage } from '../document/passage.ts';
import type { Document, Passage } from '../document/tree.ts';
import type { Line } from './line.ts';

export type Subject = { readonly prefix: Passage | null; readonly subject: Passage | null };

/** `(?=)` is `THEN`: it keeps V8 from compiling the rest of the pattern once for each way to come there. */
const PREFIX =
  /^[,.'"“(\s]{0,3}(?=)(?:[vV]\s?(?=)[/.|]?(?=)\s?(?=)[vVwW]\s{0,2}(?=)[:.]?\s{0,3}|[vV][eềêể]̀?(?=)\s?(?=)[vV]i[eệê]c\s{0,2}(?=):?\s{0,3}|VỀ\s{1,3}(?=)VIỆC\s{0,2}(?=):?\s{0,3}|V[Ềề]\s{1,3}|[vV]ề\s{1,3})/u;

/** Parts `V/v`, `Về việc`, `Về` from what the letter is about. */
export function readSubject(passage: Passage): Subject {
  const prefix = passage.text.match(PREFIX)?.[0] ?? '';
  const text = passage.text.slice(prefix.length);
  const trimmed = text.trimEnd();
  const label = prefix.trimEnd().length;
  return {
    prefix: label === 0 ? null : slicePassage(passage, 0, label),
    subject: trimmed === '' ? null : slicePassage(passage, prefix.length, prefix.length + trimmed.length),
  };
}

/** A row of dots to be written over. */
const DOTS = /^\s*(?:…|\.{3})[.…\s]*$/u;
/** The heading of a part, a sentence, a row to be filled in: no subject, and so the one above it may be the subject. */
const NO_SUBJECT = /^(?:[ivx]{1,4}|\d{1,2})\s?[.)]|^(?:phan|chuong|dieu|muc)\s[ivx\d]|[.:;]$|…|\.{4}/u;

/** `V/v ………………` */
export const isBlank = (subject: Passage | null): boolean => subject !== null && DOTS.test(subject.text);

/** The row of dots under the title of a draft whose subject is still to be written; null where there is none. */
export function blankSubject(
  document: Document,
  title: Line | undefined,
  [next]: readonly Line[],
): Passage | null {
  const end = title?.spans.at(-1);
  if (!end || (next && !NO_SUBJECT.test(next.bare) && !/^\(?kem theo/u.test(next.bare))) return null;
  const after = document.blocks[end.block]?.text.slice(end.end) ?? '';
  if (after.trim() !== '') {
    const [line = ''] = after.trim().split('\n', 1);
    const start = end.end + after.indexOf(line);
    return DOTS.test(line)
      ? passageOf(document, [{ block: end.block, start, end: start + line.length }])
      : null;
  }
  for (let block = end.block + 1; block < document.blocks.length; block++) {
    const [line = ''] = (document.blocks[block]?.text ?? '').split('\n', 1);
    if (line.trim() === '') continue;
    return DOTS.test(line) ? passageOf(document, [{ block, start: 0, end: line.length }]) : null;
  }
  return null;
}
