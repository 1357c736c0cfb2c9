import { slicePassage } from '../document/passage.ts';
import type { Passage } from '../document/tree.ts';

export type Subject = { readonly prefix: Passage | null; readonly subject: Passage | null };

const PREFIX =
  /^[,.'"“(\s]{0,3}(?:[vV]\s?[/.|]?\s?[vVwW]\s{0,2}[:.]?\s{0,3}|[vV][eềêể]̀?\s?[vV]i[eệê]c\s{0,2}:?\s{0,3}|VỀ\s{1,3}VIỆC\s{0,2}:?\s{0,3}|V[Ềề]\s{1,3}|[vV]ề\s{1,3})/u;

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
