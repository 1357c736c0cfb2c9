/**
 * A value from a file, as it is shown to whoever wrote that: text as it stands, all else as JSON, at most 60 UTF-16 units
 * of it. Never by `String`: an object with a field `toString` cannot be made a string.
 */
export function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
