import type { Letter } from '../../src/document/letter.ts';
import { remember } from '../../src/document/remember.ts';
import type { Passage, Span } from '../../src/document/tree.ts';
import { isSmall, Trait, traitsOf } from '../../src/vietnamese/signs.ts';
import { isUpper } from '../../src/vietnamese/text.ts';
import { everyDivision } from './body.ts';

/** A stretch of text read as language, and what part of the letter it is. */
export type Prose = Passage & {
  readonly in: 'subject' | 'addressees' | 'grounds' | 'body' | 'heading' | 'recipients' | 'other';
};

/**
 * All text of a letter, in reading order: each paragraph of a part as one, its lines joined; what belongs to no part
 * line by line. No text comes twice. Quốc hiệu, Tiêu ngữ and the type are fixed words with rules of their own.
 */
export const proseOf = remember((letter: Letter): readonly Prose[] => {
  const { parts, body, grounds, addressees, recipients } = letter;
  const read: Prose[] = [];
  const take = (passage: Passage | null | undefined, name: Prose['in']): void => {
    if (passage?.text.trim()) read.push({ text: passage.text, spans: passage.spans, in: name });
  };
  const divisions = everyDivision(body);
  take(parts.subject, 'subject');
  for (const passage of addressees) take(passage, 'addressees');
  for (const passage of grounds) take(passage, 'grounds');
  for (const { heading } of divisions) take(heading, 'heading');
  for (const { passage } of divisions) take(passage, 'body');
  for (const passage of recipients) take(passage, 'recipients');
  const fixed = [parts.nationalName, parts.motto, parts.type];
  return read.concat(leftOver(letter, [...read, ...fixed])).sort(byPlace);
});

function leftOver({ document }: Letter, read: readonly (Passage | undefined)[]): readonly Prose[] {
  const taken = new Map<number, Span[]>();
  for (const passage of read) {
    for (const span of passage?.spans ?? NONE) {
      const spans = taken.get(span.block);
      if (spans) spans.push(span);
      else taken.set(span.block, [span]);
    }
  }
  const left: Prose[] = [];
  const leave = (block: number, start: number, end: number): void => {
    if (start >= end) return;
    const text = document.blocks[block]?.text.slice(start, end) ?? '';
    if (WORDED.test(text)) left.push({ text, spans: [{ block, start, end }], in: 'other' });
  };
  for (let block = 0; block < document.blocks.length; block++) {
    let at = 0;
    for (const { start, end } of taken.get(block)?.sort(byStart) ?? NONE) {
      leave(block, at, start);
      at = Math.max(at, end);
    }
    leave(block, at, document.blocks[block]?.text.length ?? 0);
  }
  return left;
}

const NONE: readonly Span[] = [];
const byStart = (a: Span, b: Span): number => a.start - b.start;

const WORDED = /\p{L}{2}|[”)]/u;

const byPlace = (a: Prose, b: Prose): number => {
  const x = a.spans[0];
  const y = b.spans[0];
  return x && y ? x.block - y.block || x.start - y.start : 0;
};

/** Lines with a fixed wording, which rules of their own hold against the law. */
const FIXED = [
  'nationalName',
  'motto',
  'reference',
  'placeAndDate',
  'type',
  'addresseesLabel',
  'recipientsLabel',
  'enactment',
  'archive',
] as const;

/** Text that the writer worded: all but the lines with a fixed wording. */
export const wordedProse = remember((letter: Letter): readonly Prose[] => {
  const fixed = FIXED.flatMap((name) => letter.parts[name]?.spans ?? []);
  return proseOf(letter).filter(
    ({ in: part, spans }) =>
      part !== 'other' ||
      !spans.some((span) =>
        fixed.some(({ block, start, end }) => block === span.block && start < span.end && span.start < end),
      ),
  );
});

/** A headline in full capitals, or text that the page shows so: no rule on single capitals applies. */
export function isInCapitals({ document }: Letter, { text, spans }: Passage): boolean {
  if (isHeadline(text)) return true;
  if (document.format !== 'docx') return false;
  return spans.some(({ block, start, end }) =>
    document.blocks[block]?.runs.some(
      (run) => run.format.caps !== undefined && run.start < end && start < run.end,
    ),
  );
}

function isHeadline(text: string): boolean {
  // Most text shows at its second letter that it is none.
  if (isSmall(text.charCodeAt(1))) return false;
  if ((traitsOf(text.slice(0, 40)) & (Trait.small | Trait.rare)) === Trait.small) return false;
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length > 3 && isUpper(letters);
}
