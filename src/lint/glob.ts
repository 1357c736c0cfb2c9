const TOKEN = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[^*?{}]+|[{}]/gu;

/** `*` inside a step, `**` over steps, `?` one character, `{a,b}` either: for rule ids and file names alike. */
export function globPattern(glob: string): RegExp {
  const source = (glob.match(TOKEN) ?? []).map((token) => {
    if (token === '**/') return '(?:[^/]+/)*';
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    if (token === '?') return '[^/]';
    if (token.length > 1 && token.startsWith('{'))
      return `(?:${token.slice(1, -1).split(',').map(literal).join('|')})`;
    return literal(token);
  });
  return new RegExp(`^${source.join('')}$`, 'u');
}

/** A pattern that matches the text as it stands. */
export const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

export const isGlob = (text: string): boolean => /[*?{]/u.test(text);

/** Whether the name is one of the list, where an entry may be a glob. */
export const matchesAny = (name: string, globs: readonly string[]): boolean =>
  globs.some((glob) => glob === name || (isGlob(glob) && globPattern(glob).test(name)));
