import { textAt } from '../../src/document/passage.ts';
import type { Document, Passage, Span } from '../../src/document/tree.ts';
import type { Fix } from '../../src/lint/rule.ts';
import { whenAsked } from '../../src/vietnamese/text.ts';
import { endOf, leadOf, tailOf } from './lines.ts';

/** One line of a list of bodies, with what a list must have: a dash in front, a mark at the end. */
export type ListLine = {
  readonly passage: Passage;
  readonly dash: boolean;
  /** `;`, `.`, `,` or other marks; empty where the line has none. */
  readonly mark: string;
  /** Where the mark stands, or should. */
  readonly markAt: Span | undefined;
  /** A line that continues this one though the one before it ended in `;`: its dash was forgotten. */
  readonly undashed: readonly Span[];
  /** A bullet that is no dash: `•`, `+`. */
  readonly bullet: string;
  /** Another entry stands on the same line: `- Như trên; - Sở Y tế;`. */
  readonly shared: boolean;
};

const BULLET = /^[•●○◦▪■□➢✓+]/u;
const MARK = /[;.,:]+$/u;
const NEXT_ENTRY = /(?<=;)\s*[-–+]\s+(?=(?!Lưu)\p{Lu})|(?<=Như trên\s*;)\s*(?:[-–+]\s*)?(?=\p{Lu})/gu;

export function listLines(document: Document, entries: readonly Passage[]): readonly ListLine[] {
  const kept = entries.filter(({ spans }) => spans.length > 0);
  const width = whenAsked(() => widestLine(kept));
  return kept.map((passage) => listLine(document, passage, width));
}

const widestLine = (entries: readonly Passage[]): number =>
  Math.max(0, ...entries.flatMap(({ spans }) => spans.map(({ start, end }) => end - start)));

function listLine(document: Document, passage: Passage, width: () => number): ListLine {
  const { text, spans } = passage;
  const lead = leadOf(document, passage);
  const list = document.blocks[spans[0]?.block ?? -1]?.list;
  const dash = list !== undefined || DASH_AT_START.test(text) || (lead !== '' && DASH_AT_END.test(lead));
  const marked = list?.label ?? (lead.trim() || text);
  return {
    passage,
    dash,
    undashed: spans.length > 1 ? undashedLines(document, spans, width()) : NONE,
    bullet: bulletOf(document, marked),
    shared: holdsMore(text) && spans.some((span) => SECOND_ENTRY.test(textAt(document, span))),
    ...closing(document, passage),
  };
}

const DASH_AT_END = /[-–—+•~*·_]\s*$/u;
const DASH_AT_START = /^\s*[-–—+•~*·_]/u;
const NONE: readonly Span[] = [];

function undashedLines(document: Document, spans: readonly Span[], width: number): readonly Span[] {
  return spans.filter((span, index) => {
    const before = spans[index - 1];
    if (before === undefined) return false;
    const line = textAt(document, before).trimEnd();
    if (!line.endsWith(';')) return false;
    const [word = ''] = /^\S*/u.exec(textAt(document, span)) ?? [];
    // Where the next word had no room on the line above, a source only wrapped a long line; a column may be narrow.
    const full =
      line.length + 1 + word.length > width && (document.format !== 'markdown' || line.length >= 60);
    return !(document.blocks[span.block]?.continues === true && full);
  });
}

/** In Markdown the star makes the list. */
const bulletOf = ({ format }: Document, marked: string): string =>
  (BULLET.exec(marked) ?? (format === 'markdown' ? null : STAR.exec(marked)))?.[0] ?? '';
const STAR = /^\*(?=\s|$)/u;

/** Something stands behind a semicolon. */
function holdsMore(text: string): boolean {
  const at = text.indexOf(';');
  return at >= 0 && at < text.length - 1;
}
const SECOND_ENTRY = /;\s*[-–+]\s+(?!Lưu)\p{Lu}|^(?:[-–]\s*)?Như trên\s*;\s*\p{L}/u;

/** The mark that closes a passage, whether it counts as a part of the passage or stands behind it. */
export function closing(
  document: Document,
  passage: Passage,
): { readonly mark: string; readonly markAt: Span | undefined } {
  const last = passage.spans.at(-1);
  if (!last) return { mark: '', markAt: undefined };
  const { block } = last;
  const tail = tailOf(document, passage).text;
  const behind = tail === '' ? undefined : MARK_BEHIND.exec(tail)?.[0];
  if (behind !== undefined) {
    return { mark: behind.trim(), markAt: { block, start: last.end, end: last.end + behind.length } };
  }
  const text = textAt(document, last).trimEnd();
  const mark = MARK.exec(text)?.[0];
  if (mark === undefined) return { mark: '', markAt: endOf(passage) };
  const end = last.start + text.length;
  return { mark, markAt: { block, start: end - mark.length, end } };
}

const MARK_BEHIND = /^\s*[;.,:]+/u;

/** Gives every line the mark; a line that already closes otherwise has its mark exchanged. */
export function closeWith(lines: readonly ListLine[], mark: string): { readonly fix?: Fix } {
  const edits = lines.flatMap(({ markAt }) => (markAt ? [{ at: markAt, replaceWith: mark }] : []));
  return edits.length === lines.length ? { fix: { edits, applies: 'safe' } } : {};
}

/** Puts a dash before every line. */
export function dashBefore(lines: readonly ListLine[]): { readonly fix?: Fix } {
  const edits = lines.flatMap(({ passage }) => {
    const [first] = passage.spans;
    return first
      ? [{ at: { block: first.block, start: first.start, end: first.start }, replaceWith: '- ' }]
      : [];
  });
  return edits.length === lines.length ? { fix: { edits, applies: 'safe' } } : {};
}

/** Dashes before lines that continue an entry which had ended. */
export const dashAt = (places: readonly Span[]): { readonly fix?: Fix } => ({
  fix: {
    edits: places.map(({ block, start }) => ({ at: { block, start, end: start }, replaceWith: '- ' })),
    applies: 'safe',
  },
});

/** Dashes for other bullets; one that Word sets by itself is no text. */
export function dashForBullet(document: Document, lines: readonly ListLine[]): { readonly fix?: Fix } {
  const edits = lines.flatMap(({ passage, bullet }) => {
    const [first] = passage.spans;
    if (!first || document.blocks[first.block]?.list) return [];
    const text = document.blocks[first.block]?.text ?? '';
    const line = text.lastIndexOf('\n', first.start - 1) + 1;
    const start = text.indexOf(bullet, line);
    const end = start + bullet.length;
    if (start < 0 || end > first.end) return [];
    const at = { block: first.block, start, end };
    return [{ at, replaceWith: /^\s/u.test(text.slice(end)) ? '-' : '- ' }];
  });
  return edits.length === lines.length ? { fix: { edits, applies: 'safe' } } : {};
}

/** `- Như trên; - Sở Y tế;`: the second entry on a line of its own. */
export function entriesApart(document: Document, { passage }: ListLine): { readonly fix?: Fix } {
  const edits = passage.spans.flatMap(({ block, start, end }) =>
    [...(document.blocks[block]?.text.slice(start, end) ?? '').matchAll(NEXT_ENTRY)].map(
      ({ index, 0: gap }) => ({
        at: { block, start: start + index, end: start + index + gap.length },
        replaceWith: '\n- ',
      }),
    ),
  );
  return edits.length > 0 ? { fix: { edits, applies: 'safe' } } : {};
}

export const spansOf = (lines: readonly ListLine[]): readonly Span[] =>
  lines.flatMap(({ passage }) => passage.spans);
