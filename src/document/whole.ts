import { remember } from './remember.ts';
import type { Document } from './tree.ts';

/**
 * All text of a document, looked through once: where the sign or the piece of text that a rule looks for stands nowhere, the
 * rule need not look at any paragraph. A passage has no other characters, but for the spaces that join its lines.
 */
type Whole = {
  /** The blocks, one a line. */
  readonly text: string;
  /** One bit for each UTF-16 unit that stands in it. */
  readonly units: Uint32Array;
};

const UNITS = 0x1_00_00;

const wholeOf = remember((document: Document): Whole => {
  const text = document.blocks.map((block) => block.text).join('\n');
  const units = new Uint32Array(UNITS / 32);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    units[unit >> 5] = (units[unit >> 5] ?? 0) | (1 << (unit & 31));
  }
  return { text, units };
});

/** One of the pieces of text stands in a block; without spaces, since a passage may have one half on each line. */
export const holdsText = (document: Document, pieces: readonly string[]): boolean => {
  const { text } = wholeOf(document);
  return pieces.some((piece) => text.includes(piece));
};

/** A character stands in it, from the first of a pair to the second, such as `–—`; for one alone, `((`. */
export const holdsSign = (document: Document, ranges: readonly string[]): boolean => {
  const { units } = wholeOf(document);
  return ranges.some((range) => {
    for (let unit = range.charCodeAt(0); unit <= range.charCodeAt(1); unit++) {
      const word = units[unit >> 5] ?? 0;
      if (word === 0) unit |= 31;
      else if (word & (1 << (unit & 31))) return true;
    }
    return false;
  });
};
