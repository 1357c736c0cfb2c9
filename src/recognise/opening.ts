/**
 * Asks whether a text begins as a pattern says. Most lines begin with a sign with which the pattern cannot begin: they
 * are not compared, and a pattern that no line asks for is never compiled.
 */
export function opening(signs: string, pattern: RegExp): (text: string) => boolean {
  const codes = new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
  return (text) => codes.has(text.charCodeAt(0)) && pattern.test(text);
}
