import { diffChars } from 'diff';

/** The range [start, end) of a text gives way to `by`. UTF-16 offsets. */
export type Change = { readonly start: number; readonly end: number; readonly by: string };

/** Past this the comparison costs more than it is worth: one change from the first difference to the last. */
const LONGEST_COMPARED = 400;

/**
 * The least that must change to make one text of another, in order: what stays keeps its formatting, and markup that
 * stands between letters is not touched.
 */
export function changesBetween(before: string, after: string): readonly Change[] {
  if (before === after) return [];
  const head = commonHead(before, after);
  const tail = commonTail(before.slice(head), after.slice(head));
  const from = before.slice(head, before.length - tail);
  const to = after.slice(head, after.length - tail);
  if (from === '' || to === '' || from.length + to.length > LONGEST_COMPARED) {
    return [{ start: head, end: head + from.length, by: to }];
  }
  const changes: Change[] = [];
  let at = head;
  for (const { value, added, removed } of diffChars(from, to)) {
    const last = changes.at(-1);
    const open = last && last.end === at ? last : undefined;
    if (open && (added || removed)) changes.pop();
    if (added) changes.push({ start: open?.start ?? at, end: at, by: (open?.by ?? '') + value });
    else if (removed) changes.push({ start: open?.start ?? at, end: at + value.length, by: open?.by ?? '' });
    if (!added) at += value.length;
  }
  return changes;
}

/** Never between the halves of a surrogate pair. */
function commonHead(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at > 0 && isHighSurrogate(a, at - 1) ? at - 1 : at;
}

function commonTail(a: string, b: string): number {
  let size = 0;
  while (size < a.length && size < b.length && a[a.length - 1 - size] === b[b.length - 1 - size]) size++;
  return size > 0 && isLowSurrogate(a, a.length - size) ? size - 1 : size;
}

const isHighSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
