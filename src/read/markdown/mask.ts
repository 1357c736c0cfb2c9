/**
 * Text put out of the parser's sight without moving what stands around it. The stand-ins are noncharacters of
 * Unicode, which no text may hold.
 */

/** Stands for a character that is not shown. */
export const HIDDEN = '\uFDD0';

const STAND_INS: readonly (readonly [shown: string, standIn: string])[] = [
  ['[', '\uFDD1'],
  [']', '\uFDD2'],
  ['`', '\uFDD3'],
  ['<', '\uFDD4'],
  ['>', '\uFDD5'],
];
const STAR = '\uFDD6';
const UNDERSCORE = '\uFDD7';
const shownOf = new Map(STAND_INS.map(([shown, standIn]) => [standIn, shown]));
shownOf.set(STAR, '*').set(UNDERSCORE, '_');

export const unmasked = (char: string): string => shownOf.get(char) ?? char;

/**
 * More delimiters than this in one paragraph are no emphasis and no links. Parsing them takes quadratic time:
 * 40 KB of `_a**` half a minute.
 */
export const MOST_DELIMITERS = 200;

/** Note marks `(*)`, products `2*3` and rows of underscores to write on: never emphasis. */
const PLAIN_MARKS = /^[ \t]*_[ \t_]*$|(?<=\()\*{1,3}(?=\))|(?<=\d)\*(?=\d)|_{3,}/gmu;
/** Without one of these there is none of them. */
const MAY_BE_PLAIN = /_|[(\d]\*/u;
const ROW = /^[ \t_]+$/u;

/** Hides from the parser what is no markup in a letter, and what would make it slow, in one paragraph. */
export function masked(text: string): string {
  if (!MAY_BE_PLAIN.test(text)) return withoutFloods(text);
  return withoutFloods(
    text.replace(PLAIN_MARKS, (marks, at: number) => {
      if (ROW.test(marks) && isLine(text, at, marks.length)) return marks;
      return (marks.startsWith('*') ? STAR : UNDERSCORE).repeat(marks.length);
    }),
  );
}

const isLine = (text: string, at: number, length: number): boolean =>
  /^[\r\n]?$/u.test(text.charAt(at - 1)) && /^[\r\n]?$/u.test(text.charAt(at + length));

function withoutFloods(text: string): string {
  if (text.length <= MOST_DELIMITERS) return text;
  let calm = text;
  if (isFlood(text, '*')) calm = calm.replaceAll('*', HIDDEN);
  if (isFlood(text, '_')) calm = calm.replaceAll('_', HIDDEN);
  for (const [shown, standIn] of STAND_INS) {
    if (isFlood(text, shown)) calm = calm.replaceAll(shown, standIn);
  }
  return calm;
}

function isFlood(text: string, char: string): boolean {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0 && count <= MOST_DELIMITERS; at = text.indexOf(char, at + 1))
    count++;
  return count > MOST_DELIMITERS;
}

export type HiddenComments = {
  readonly text: string;
  readonly comments: readonly { readonly text: string; readonly offset: number }[];
};

/** HTML comments, which no page shows, wherever they stand. */
export function hideComments(text: string): HiddenComments {
  if (!text.includes('<!--')) return { text, comments: [] };
  const comments: { text: string; offset: number }[] = [];
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) break;
    comments.push({
      text: text
        .slice(start + 4, end)
        .trim()
        .normalize('NFC'),
      offset: start,
    });
    kept.push(text.slice(at, start), text.slice(start, end + 3).replace(/[^\r\n]/gu, hiddenUnits));
    at = end + 3;
  }
  kept.push(text.slice(at));
  return { text: kept.join(''), comments };
}

/** A character beyond U+FFFF takes two units. */
const hiddenUnits = (char: string): string => HIDDEN.repeat(char.length);
