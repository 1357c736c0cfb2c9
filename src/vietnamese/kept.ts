/** More words than the language has, and more paragraphs than a letter of 500 pages. */
export const MOST_KEPT = 20_000;

/** Reads each word once: the few thousand words of the language come again and again. Emptied before it grows too large. */
export function kept<Value extends object | string>(read: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = read(word);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(word, value);
    return value;
  };
}
