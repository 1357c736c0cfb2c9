import { setFlagsFromString } from 'node:v8';
import type { Document } from '../document/tree.ts';

/** A letter of 500 pages has six thousand. */
const MANY_BLOCKS = 10_000;

/**
 * By what share the heap may grow before V8 tidies it up. V8 takes two- or fourfold, which for a small heap costs least;
 * what is made of a hundred thousand paragraphs would then take twice the room that it needs.
 */
const GROWTH = 30;

let isSaid = false;

/** Asks V8 to tidy up more often, where a document is so long that room counts more than time. */
export function spareRoomFor({ blocks }: Document): void {
  if (isSaid || blocks.length <= MANY_BLOCKS) return;
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  isSaid = true;
}
