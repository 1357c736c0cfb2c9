import type { Length } from '../../document/length.ts';
import type { HorizontalLine, Run } from '../../document/tree.ts';
import type { DrawnLine } from './drawing.ts';
import type { EffectiveParagraph } from './effective.ts';

/** A line of signs by itself, or one column of a line that tabs divide. */
const ROW_OF_SIGNS = /(?:^|[\n\t])[\t \u00a0]*[_‗¯\-–—―─━*=]{3,}[\t \u00a0]*(?:$|[\n\t])/u;
/** Blanks that are underlined: the other way of typing a line. */
const ROW_OF_BLANKS = /^[ \u00a0]*\t[\t \u00a0]*$|^[ \u00a0]{3,}$/u;
const LETTER_FIRST = /^[\p{L}\d]/u;
const LETTER = /\p{L}/u;

/** What a row of signs must have: it begins the text, or something parts it from what does. */
const mayBeRow = (text: string): boolean =>
  !LETTER_FIRST.test(text) || text.includes('\n') || text.includes('\t');

/** The horizontal lines that stand in, above or under a paragraph. */
export function linesOf(
  drawn: readonly DrawnLine[],
  paragraph: EffectiveParagraph,
  text: string,
  runs: readonly Run[],
): readonly HorizontalLine[] {
  const lines: HorizontalLine[] = [];
  for (const { length, fromTop } of drawn) {
    lines.push({
      kind: 'drawn',
      side: sideOf(fromTop, text, runs, paragraph),
      ...(length === undefined ? {} : { length }),
    });
  }
  if (paragraph.borderTop) lines.push({ kind: 'border', side: 'above' });
  if (paragraph.borderBottom) lines.push({ kind: 'border', side: 'below' });
  if (mayBeRow(text) && ROW_OF_SIGNS.test(text)) {
    lines.push({ kind: 'characters', side: LETTER.test(text) ? 'below' : 'in' });
  }
  const isUnderlined = runs.some(({ format }) => format.underline === true);
  if (isUnderlined && ROW_OF_BLANKS.test(text)) lines.push({ kind: 'characters', side: 'in' });
  if (
    isUnderlined &&
    LETTER.test(text) &&
    runs.every(({ start, end, format }) => format.underline === true || text.slice(start, end).trim() === '')
  ) {
    lines.push({ kind: 'underline', side: 'below' });
  }
  return lines;
}

/** A line that hangs nearer to the top of its paragraph than the middle of the first line stands above the text. */
function sideOf(
  fromTop: Length | undefined,
  text: string,
  runs: readonly Run[],
  { layout }: EffectiveParagraph,
): HorizontalLine['side'] {
  if (fromTop === undefined || text.trim() === '') return 'below';
  const size = runs.reduce((largest, { format }) => Math.max(largest, (format.sizePt ?? 0) * 20), 0);
  return fromTop < layout.before + size / 2 ? 'above' : 'below';
}
