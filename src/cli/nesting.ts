/** No settings and no letter's data are nested so deep; the parser goes down as many calls, and V8 ends a process there. */
const MOST_LEVELS = 300;

/** Indented lines, entries in entries on one line, brackets in brackets: as deep as YAML or JSON can be nested. */
export function isNestedTooDeep(text: string): boolean {
  if (DEEP_LINE.test(text)) return true;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (depth > MOST_LEVELS) return true;
  }
  return false;
}

const DEEP_LINE = new RegExp(`^[ \\t?:-]{${MOST_LEVELS},}[^\\s]`, 'mu');
