/** A stretch of the old text and what stands in its place. */
export type Change = { readonly start: number; readonly end: number; readonly by: string };

/** Words, stretches of white space, and all else sign by sign. */
const TOKEN = /[\p{L}\p{M}\p{N}]+|\s+|./gsu;
/** Longer texts than this differ as a whole between what they have in common at their ends. */
const MOST = 250_000;

/** What has to change to make one text of another: word by word, and of a word only what is another. */
export function changesBetween(before: string, after: string): readonly Change[] {
  const old = before.match(TOKEN) ?? [];
  const fresh = after.match(TOKEN) ?? [];
  const changes: Change[] = [];
  const add = (change: Change): void => {
    const last = changes.at(-1);
    if (last !== undefined && last.end === change.start) {
      changes[changes.length - 1] = { start: last.start, end: change.end, by: last.by + change.by };
    } else changes.push(change);
  };
  const kept = keptTokens(old, fresh);
  let at = 0;
  let next = 0;
  for (const [index, token] of old.entries()) {
    const partner = kept.get(index);
    if (partner === undefined) add({ start: at, end: at + token.length, by: '' });
    else {
      if (partner > next) add({ start: at, end: at, by: fresh.slice(next, partner).join('') });
      next = partner + 1;
    }
    at += token.length;
  }
  if (next < fresh.length) add({ start: at, end: at, by: fresh.slice(next).join('') });
  return changes.flatMap((change) => trimmed(before, change));
}

/** Which token of the old text stands in the new one, and where: a longest common subsequence. */
function keptTokens(old: readonly string[], fresh: readonly string[]): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) kept.set(head, head++);
  let tail = 0;
  while (
    tail < Math.min(old.length, fresh.length) - head &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  ) {
    tail++;
    kept.set(old.length - tail, fresh.length - tail);
  }
  const rows = old.length - head - tail;
  const columns = fresh.length - head - tail;
  if (rows === 0 || columns === 0 || rows * columns > MOST) return kept;
  const lengths = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  const lengthAt = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  const isSame = (row: number, column: number): boolean => old[head + row] === fresh[head + column];
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const best = isSame(row, column)
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
      lengths[row]?.fill(best, column, column + 1);
    }
  }
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (isSame(row, column)) kept.set(head + row++, head + column++);
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row++;
    else column++;
  }
  return kept;
}

/** Without what both have in common at their ends, never within a letter and its marks. */
function trimmed(before: string, { start, end, by }: Change): readonly Change[] {
  const old = lettersOf(before.slice(start, end));
  const fresh = lettersOf(by);
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (
    tail < Math.min(old.length, fresh.length) - head &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  ) {
    tail++;
  }
  const from = start + old.slice(0, head).join('').length;
  const to = end - old.slice(old.length - tail).join('').length;
  const rest = fresh.slice(head, fresh.length - tail).join('');
  return from === to && rest === '' ? [] : [{ start: from, end: to, by: rest }];
}

export const lettersOf = (text: string): readonly string[] => text.match(/.\p{M}*/gsu) ?? [];
