import type { DocxRead } from '../../../src/read/docx/docx.ts';
import { inspectDocument } from '../../../src/read/docx/inspect.ts';

/** What LibreOffice says of a file, as far as it is compared. */
export type Oracle = {
  readonly pageStyles: Readonly<Record<string, OraclePage>>;
  readonly paragraphs: readonly OracleParagraph[];
};

type OraclePage = {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly landscape: boolean;
  readonly topMm: number;
  readonly bottomMm: number;
  readonly leftMm: number;
  readonly rightMm: number;
  readonly inUse: boolean;
};

type OracleParagraph = {
  readonly path: string;
  readonly text: string;
  readonly align: string;
  readonly firstLineIndentMm: number;
  readonly leftIndentMm: number;
  readonly rightIndentMm: number;
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
  readonly lineSpacing: { readonly rule: string; readonly lines?: number; readonly pt?: number };
  readonly list?: { readonly label: string };
  readonly portions: readonly OraclePortion[];
};

type OraclePortion = {
  readonly type: string;
  readonly text: string;
  readonly font: string;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly change?: string;
  readonly hidden?: boolean;
};

/** How often each figure was compared and how often it agreed, and each disagreement in words. */
export type Comparison = {
  readonly agreed: Map<string, number>;
  readonly compared: Map<string, number>;
  readonly differences: string[];
};

export const startComparing = (): Comparison => ({ agreed: new Map(), compared: new Map(), differences: [] });

export const share = ({ agreed, compared }: Comparison, figure: string): number =>
  (agreed.get(figure) ?? 0) / (compared.get(figure) ?? 0);

function count(comparison: Comparison, figure: string, isSame: boolean, times: number): void {
  comparison.compared.set(figure, (comparison.compared.get(figure) ?? 0) + times);
  if (isSame) comparison.agreed.set(figure, (comparison.agreed.get(figure) ?? 0) + times);
}

/** LibreOffice rounds to a hundredth of a millimetre, and points to a tenth. */
const NEAR_MM = 0.1;
const NEAR_PT = 0.15;

const isShown = ({ type, change, hidden }: OraclePortion): boolean =>
  change !== 'Delete' && hidden !== true && ['Text', 'TextField', 'LineBreak'].includes(type);

const shownText = ({ portions }: OracleParagraph): string =>
  portions
    .filter(isShown)
    .map(({ text }) => text)
    .join('')
    .normalize('NFC')
    .replaceAll('\u2011', '-')
    .replaceAll('\u00ad', '');

/** Headers, footers and notes are not among the paragraphs of `inspect`. */
const isInBody = ({ path }: OracleParagraph): boolean => !/^(?:header|footer|footnote|endnote)/u.test(path);

export function compareWithOracle(read: DocxRead, oracle: Oracle, comparison: Comparison): void {
  const { paragraphs, sections } = inspectDocument(read);
  const left = paragraphs.map((paragraph) => ({ paragraph, isTaken: false }));
  for (const expected of oracle.paragraphs.filter(isInBody)) {
    const text = shownText(expected);
    const found = left.find(({ paragraph, isTaken }) => !isTaken && paragraph.text === text);
    count(comparison, 'text', found !== undefined, 1);
    if (found === undefined) {
      comparison.differences.push(`text | ${text}`);
      continue;
    }
    found.isTaken = true;
    compareParagraph(found.paragraph, expected, text, comparison);
  }
  const pages = Object.values(oracle.pageStyles).filter(({ inUse }) => inUse);
  for (const section of sections) {
    const isSame = pages.some(
      (page) =>
        page.landscape === section.landscape &&
        PAGE_LENGTHS.every((name) => Math.abs(page[name] - section[name]) <= NEAR_MM),
    );
    count(comparison, 'section', isSame, 1);
    if (!isSame) comparison.differences.push(`section | ${section.widthMm} x ${section.heightMm}`);
  }
}

const PAGE_LENGTHS = ['widthMm', 'heightMm', 'topMm', 'bottomMm', 'leftMm', 'rightMm'] as const;
const INDENTS = ['firstLineIndentMm', 'leftIndentMm', 'rightIndentMm'] as const;
const SPACES = ['spaceBeforePt', 'spaceAfterPt'] as const;
const RUN_FIGURES = ['font', 'sizePt', 'bold', 'italic'] as const;

type Inspected = ReturnType<typeof inspectDocument>['paragraphs'][number];

function compareParagraph(
  actual: Inspected,
  expected: OracleParagraph,
  text: string,
  comparison: Comparison,
): void {
  const note = (figure: string, isSame: boolean, times = 1): void => {
    count(comparison, figure, isSame, times);
    if (!isSame) comparison.differences.push(`${figure} | ${text}`);
  };
  note('align', actual.align === expected.align);
  for (const name of INDENTS) note(name, Math.abs((actual[name] ?? 0) - expected[name]) <= NEAR_MM);
  for (const name of SPACES) note(name, Math.abs((actual[name] ?? 0) - expected[name]) <= NEAR_PT);
  note('lineSpacing', isSameSpacing(actual.lineSpacing, expected.lineSpacing));
  note('list', (actual.list?.label ?? '') === (expected.list?.label ?? '').replaceAll('\u200b', ''));
  const actualRuns = actual.runs.flatMap((run) => Array<typeof run>(run.text.length).fill(run));
  const expectedRuns = expected.portions
    .filter(isShown)
    .flatMap((portion) => Array<OraclePortion>(portion.text.normalize('NFC').length).fill(portion));
  if (actualRuns.length !== expectedRuns.length) return;
  for (const figure of RUN_FIGURES) {
    const wrong = actualRuns.filter((run, index) => run[figure] !== expectedRuns[index]?.[figure]).length;
    count(comparison, figure, true, actualRuns.length - wrong);
    if (wrong > 0) note(figure, false, wrong);
  }
}

function isSameSpacing(actual: Inspected['lineSpacing'], expected: OracleParagraph['lineSpacing']): boolean {
  if (actual === null || actual.rule !== expected.rule) return false;
  return actual.rule === 'multiple'
    ? Math.abs(actual.lines - (expected.lines ?? 0)) <= 0.011
    : Math.abs(actual.pt - (expected.pt ?? 0)) <= NEAR_PT;
}
