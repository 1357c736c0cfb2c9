/** What XML has no place for, halves of characters among it; XML 1.0, 2.2. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;

/** Composed, without control characters; line ends of every kind as one. */
export const writable = (text: string): string =>
  text.replace(LINE_END, '\n').replace(UNWRITABLE, '').normalize('NFC');

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** Text inside a `w:t`: a new line and a tab are elements beside it, in the same run. */
export function textXml(text: string, prefix: string): string {
  const escaped = writable(text).replace(/[&<>]/gu, (sign) => ESCAPES.get(sign) ?? sign);
  if (!/[\n\t]/u.test(escaped)) return escaped;
  return escaped.replace(
    /[\n\t]/gu,
    (sign) => `</${prefix}t><${prefix}${sign === '\n' ? 'br' : 'tab'}/><${prefix}t xml:space="preserve">`,
  );
}
