import { symbolCharacter } from './symbols.ts';
import type { Element } from './xml.ts';

/** Stands for a page or column break until it is known whether text follows it. */
export const PAGE_BREAK = '\f';
export const SOFT_HYPHEN = '\u00ad';
const NO_BREAK_HYPHEN = '\u2011';

/** The character an element stands for; null where it is text or nothing that shows. */
export function signOf(element: Element): string | null {
  switch (element.name) {
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br': {
      const type = element.attributes['w:type'];
      return type === 'page' || type === 'column' ? PAGE_BREAK : '\n';
    }
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:softHyphen':
      return SOFT_HYPHEN;
    case 'w:sym': {
      const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
      return Number.isNaN(code) || code > 0xffff
        ? null
        : symbolCharacter(code, element.attributes['w:font'] ?? 'Symbol');
    }
    default:
      return null;
  }
}

type ShownText = { readonly stored: string; readonly from: number; readonly to: number };

/** XML 1.0, 2.10: without `xml:space="preserve"` the white space at both ends is not text. A line end or tab is a space. */
export function shownText({ text, attributes, innerStart, innerEnd }: Element): ShownText {
  const lined = /[\n\r\t\u2011]/u.test(text)
    ? text.replace(/[\n\r\t]/gu, ' ').replaceAll(NO_BREAK_HYPHEN, '-')
    : text;
  if (attributes['xml:space'] === 'preserve') return { stored: lined, from: innerStart, to: innerEnd };
  let start = 0;
  let end = lined.length;
  while (start < end && isXmlSpace(lined[start])) start++;
  while (end > start && isXmlSpace(lined[end - 1])) end--;
  const cut = lined.length - end;
  return { stored: lined.slice(start, end), from: innerStart + start, to: innerEnd - cut };
}

const isXmlSpace = (character: string | undefined): boolean => character === ' ';
