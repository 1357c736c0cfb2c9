import { toMm, toPt } from '../../document/length.ts';
import type { Block, LineSpacing, TextFormat } from '../../document/tree.ts';
import type { Read } from '../read.ts';

/** What `vanthu inspect` prints. Field names are those of the command-line contract. */
export type Inspection = {
  readonly sections: readonly InspectedSection[];
  readonly paragraphs: readonly InspectedParagraph[];
  readonly headers: readonly InspectedMargin[];
  readonly footers: readonly InspectedMargin[];
  readonly notes: readonly InspectedParagraph[];
};

type InspectedSection = {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly landscape: boolean;
  readonly topMm: number;
  readonly bottomMm: number;
  readonly leftMm: number;
  readonly rightMm: number;
  readonly headerDistanceMm: number;
  readonly footerDistanceMm: number;
  readonly titlePage: boolean;
};

type InspectedMargin = {
  readonly section: number;
  readonly pages: 'first' | 'default' | 'even';
  readonly paragraphs: readonly InspectedParagraph[];
};

type InspectedParagraph = {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right' | 'justify' | null;
  readonly firstLineIndentMm: number | null;
  readonly leftIndentMm: number | null;
  readonly rightIndentMm: number | null;
  readonly spaceBeforePt: number | null;
  readonly spaceAfterPt: number | null;
  readonly lineSpacing: InspectedSpacing | null;
  readonly list: { readonly label: string; readonly level: number } | null;
  readonly runs: readonly InspectedRun[];
};

type InspectedSpacing =
  | { readonly rule: 'multiple'; readonly lines: number }
  | { readonly rule: 'exact' | 'atLeast'; readonly pt: number };

type InspectedRun = {
  readonly text: string;
  readonly font: string | null;
  readonly sizePt: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strike: boolean | null;
  readonly color: string | null;
  readonly caps: 'all' | 'small' | null;
};

export function inspectDocument({ document }: Pick<Read, 'document'>): Inspection {
  const margins = (list: typeof document.headers): readonly InspectedMargin[] =>
    list.map(({ section, pages, blocks }) => ({ section, pages, paragraphs: blocks.map(inspectBlock) }));
  return {
    sections: document.sections.map((section) => ({
      widthMm: toMm(section.width),
      heightMm: toMm(section.height),
      landscape: section.landscape,
      topMm: toMm(section.top),
      bottomMm: toMm(section.bottom),
      leftMm: toMm(section.left),
      rightMm: toMm(section.right),
      headerDistanceMm: toMm(section.headerDistance),
      footerDistanceMm: toMm(section.footerDistance),
      titlePage: section.titlePage,
    })),
    paragraphs: document.blocks.map(inspectBlock),
    headers: margins(document.headers),
    footers: margins(document.footers),
    notes: document.notes.map(inspectBlock),
  };
}

function inspectBlock(block: Block): InspectedParagraph {
  const { text, layout, list } = block;
  return {
    text,
    align: layout?.align ?? null,
    firstLineIndentMm: layout === undefined ? null : toMm(layout.firstLine),
    leftIndentMm: layout === undefined ? null : toMm(layout.left),
    rightIndentMm: layout === undefined ? null : toMm(layout.right),
    spaceBeforePt: layout === undefined ? null : toPt(layout.before),
    spaceAfterPt: layout === undefined ? null : toPt(layout.after),
    lineSpacing: layout === undefined ? null : inspectSpacing(layout.lineSpacing),
    list: list === undefined ? null : { label: list.label, level: list.level },
    runs: inspectRuns(block),
  };
}

const inspectSpacing = (spacing: LineSpacing): InspectedSpacing =>
  spacing.rule === 'multiple'
    ? { rule: 'multiple', lines: Math.round(spacing.lines * 1000) / 1000 }
    : { rule: spacing.rule, pt: toPt(spacing.height) };

/** Formats differ in more than is printed, so neighbours that print the same are one run. */
function inspectRuns({ text, runs }: Block): readonly InspectedRun[] {
  const found: InspectedRun[] = [];
  for (const { start, end, format } of runs) {
    const run = inspectRun(text.slice(start, end), format);
    const last = found.at(-1);
    if (last !== undefined && isSame(last, run))
      found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}

const inspectRun = (text: string, format: TextFormat): InspectedRun => ({
  text,
  font: format.font ?? null,
  sizePt: format.sizePt ?? null,
  bold: format.bold ?? null,
  italic: format.italic ?? null,
  underline: format.underline ?? null,
  strike: format.strike ?? null,
  color: format.color ?? null,
  caps: format.caps ?? null,
});

const isSame = (a: InspectedRun, b: InspectedRun): boolean =>
  a.font === b.font &&
  a.sizePt === b.sizePt &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.underline === b.underline &&
  a.strike === b.strike &&
  a.color === b.color &&
  a.caps === b.caps;
