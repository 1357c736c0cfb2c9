import type { Letter } from '../../src/document/letter.ts';
import type { Section } from '../../src/document/tree.ts';

/** The first block of the annexes; the end of the letter where it has none. */
export const annexStart = ({ annexes, document }: Letter): number =>
  annexes.reduce((first, { firstBlock }) => Math.min(first, firstBlock), document.blocks.length);

/**
 * Sections that carry the letter itself. Annexes, and the wide pages that drafters set between, are judged more
 * mildly: the decree speaks of the letter.
 */
export const isMainSection = (letter: Letter, index: number): boolean => {
  const section = letter.document.sections[index];
  if (index === 0 || !section) return index === 0;
  return section.firstBlock < annexStart(letter) && !isWide(section);
};

export const isWide = ({ width, height }: Section): boolean => width > height;

/** One past the last block of a section. */
export const sectionEnd = ({ document }: Letter, index: number): number =>
  document.sections[index + 1]?.firstBlock ?? document.blocks.length;
