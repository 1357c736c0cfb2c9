import type { Plugin } from 'vite';
import { anyCase } from '../src/vietnamese/text.ts';

/**
 * A regular expression with `\p{L}` costs about a millisecond when it first runs: six hundred ranges of letters, most
 * of which no Vietnamese letter has. Patterns stay written as they are read; the bundle and the tests get the ranges
 * of the scripts that letters are written in, or that look like it (Latin, Greek, Cyrillic), at a hundredth of that.
 */
type Category = 'L' | 'Lu' | 'Ll' | 'M' | 'N';

/** Ă, Đ, Ĩ, Ũ, great and small: in that block the capitals of other languages take turns with the small letters. */
const VIETNAMESE: readonly (readonly [number, number])[] = [
  [0x102, 0x103],
  [0x110, 0x111],
  [0x128, 0x129],
  [0x168, 0x169],
];

const BLOCKS: Readonly<Record<Category, readonly (readonly [first: number, last: number])[]>> = {
  L: [
    [0x00, 0x2c1],
    [0x370, 0x52f],
    [0x1d00, 0x1fff],
  ],
  Lu: [[0x00, 0xff], ...VIETNAMESE, [0x1a0, 0x1b0], [0x386, 0x3ce], [0x400, 0x45f], [0x1ea0, 0x1ef9]],
  Ll: [[0x00, 0xff], ...VIETNAMESE, [0x1a0, 0x1b0], [0x386, 0x3ce], [0x400, 0x45f], [0x1ea0, 0x1ef9]],
  M: [[0x300, 0x36f]],
  N: [
    [0x00, 0xff],
    [0x2070, 0x2189],
    [0x2460, 0x249b],
  ],
};

/** A letter stands for itself, which is read faster; what is hard to see is escaped. */
const written = (code: number): string => {
  const sign = String.fromCharCode(code);
  return /[\p{L}\d]/u.test(sign) ? sign : `\\u${code.toString(16).padStart(4, '0')}`;
};

/** A gap as wide as this is nothing that stands in a letter: one range then reads on over it. */
const WIDEST_GAP = 16;
const FIRST_RARE = 0x100;

/** `A-Za-z\u00c0-...`: what stands between the brackets of a character class. */
function rangesOf(category: string, blocks: readonly (readonly [number, number])[]): string {
  const belongs = new RegExp(`\\p{${category}}`, 'u');
  const ranges: [from: number, to: number][] = [];
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code++) {
      if (!belongs.test(String.fromCharCode(code))) continue;
      const open = ranges.at(-1);
      const gap = category === 'L' && code > FIRST_RARE ? WIDEST_GAP : 0;
      if (open && open[1] >= code - 1 - gap) open[1] = code;
      else ranges.push([code, code]);
    }
  }
  return ranges
    .map(([from, to]) => (from === to ? written(from) : `${written(from)}-${written(to)}`))
    .join('');
}

export const letterClasses: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(BLOCKS).map(([category, blocks]) => [category, rangesOf(category, blocks)]),
);

const TOKEN = /\\p\{(L|Lu|Ll|M|N)\}|\\P\{(L|Lu|Ll|M|N)\}|\\.|\[|\]/gsu;

/** A pattern with its letter classes written out; null where brackets do not pair, so that nothing is guessed. */
export function withRanges(pattern: string): string | null {
  let inClass = false;
  let depth = 0;
  const result = pattern.replace(TOKEN, (token: string, plain?: string, negated?: string) => {
    if (token === '[') {
      if (inClass) return token;
      inClass = true;
      depth++;
      return token;
    }
    if (token === ']') {
      if (!inClass) depth = Number.NaN;
      inClass = false;
      depth--;
      return token;
    }
    const ranges = letterClasses[plain ?? negated ?? ''];
    if (ranges === undefined || (negated && inClass)) return token;
    return inClass ? ranges : `[${negated ? '^' : ''}${ranges}]`;
  });
  return depth === 0 ? result : null;
}

/** Vite: rewrites the regular expressions, strings and templates of our own modules. */
export function letterClassesPlugin(): Plugin {
  return {
    name: 'letter-classes',
    enforce: 'post',
    transform(code, id) {
      if (id.includes('/node_modules/') || !/\\p\{|\/[dgmsuvy]*i/u.test(code)) return null;
      const edits: Edit[] = [];
      const visit = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        const edit = editOf(node as SyntaxNode, code);
        if (edit) edits.push(edit);
        for (const child of Object.values(node)) visit(child);
      };
      visit(this.parse(code));
      let result = code;
      for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
        result = result.slice(0, start) + text + result.slice(end);
      }
      return edits.length === 0 ? null : { code: result, map: null };
    },
  };
}

type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** What is looked at of an ESTree node. */
type SyntaxNode = {
  readonly type?: string;
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
  readonly regex?: { readonly pattern: string; readonly flags: string };
};

function editOf({ type, start, end, value, regex }: SyntaxNode, code: string): Edit | null {
  if (type === 'Literal' && regex) {
    const { pattern, flags } = withoutFlag(regex);
    const written = rewritten(pattern) ?? pattern;
    return written === regex.pattern ? null : { start, end, text: `/${written}/${flags}` };
  }
  if (type === 'Literal' && typeof value === 'string') {
    const pattern = rewritten(value);
    return pattern === null ? null : { start, end, text: JSON.stringify(pattern) };
  }
  if (type === 'TemplateElement') {
    const { raw, cooked } = value as { raw: string; cooked: string | null };
    const pattern = rewritten(cooked ?? '');
    if (pattern === null) return null;
    const at = code.indexOf(raw, start);
    const text = pattern.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
    return { start: at, end: at + raw.length, text };
  }
  return null;
}

/** Capitals and small letters as classes, not by the flag: see `anyCase`. */
function withoutFlag({ pattern, flags }: { readonly pattern: string; readonly flags: string }) {
  return flags.includes('i') && !/\\[1-9k]/u.test(pattern)
    ? { pattern: anyCase(eitherCase(pattern)), flags: flags.replace('i', '') }
    : { pattern, flags };
}

/** By the flag, a capital is any letter that has a case. */
function eitherCase(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\p\{L[ul]\}|\\.|\[|\]/gsu, (token) => {
    if (token === '[' || token === ']') inClass = token === '[';
    if (!/^\\p\{L[ul]\}$/u.test(token)) return token;
    return inClass ? '\\p{Lu}\\p{Ll}' : '[\\p{Lu}\\p{Ll}]';
  });
}

function rewritten(pattern: string): string | null {
  const written = /\\p\{/iu.test(pattern) ? withRanges(pattern) : null;
  return written === pattern ? null : written;
}
