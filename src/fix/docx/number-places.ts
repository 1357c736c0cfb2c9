import { twips } from '../../document/length.ts';
import type { TextFormat } from '../../document/tree.ts';
import type { Formatting } from '../../read/docx/formatting.ts';
import { childOf, type Element } from '../../read/docx/xml.ts';
import { inheritedBy } from './inherited.ts';
import type { ParagraphWriting } from './paragraphs.ts';
import { paragraphSplices } from './paragraphs.ts';
import type { Splice } from './splices.ts';

/** What the splices of a header or footer need; `runs` writes a page number in a format. */
export type NumberWriting = ParagraphWriting & {
  readonly formatting: Formatting;
  readonly runs: (format: TextFormat) => string;
};

/** The paragraphs of a header or footer that hold a page number and nothing else but marks and “Trang”. */
export function numberParagraphs(root: Element): readonly Element[] {
  return root.children.flatMap((child) => {
    if (child.name === 'w:sdt' || child.name === 'w:sdtContent') return numberParagraphs(child);
    return child.name === 'w:p' && isNumberAlone(child) ? [child] : [];
  });
}

/** The number is written anew in the middle; null where tracked changes cannot say so. */
export function numberAnew(
  element: Element,
  format: TextFormat,
  writing: NumberWriting,
): readonly Splice[] | null {
  const gone = withoutContent(element, writing);
  if (gone === null) return null;
  const layout = { align: 'center', left: twips(0), right: twips(0), firstLine: twips(0) } as const;
  const inherited = inheritedBy(element, writing.formatting);
  const write = (): string => writing.runs({ ...format, bold: false, italic: false });
  return [
    ...paragraphSplices({ element, layout, mark: null, text: '', inherited }, writing),
    ...gone,
    { start: element.innerEnd, end: element.innerEnd, write },
  ];
}

/** The paragraph is left blank: it may be the only one. */
export function withoutContent(
  { children }: Element,
  { source, revisions }: NumberWriting,
): readonly Splice[] | null {
  const content = children.filter(({ name }) => !KEPT.has(name));
  if (revisions === null) return content.map(({ start, end }) => ({ start, end, write: () => '' }));
  if (content.some(({ name }) => name !== 'w:r')) return null;
  return content.map(({ start, end }) => ({
    start,
    end,
    write: () => revisions.open('del') + deleted(source.slice(start, end)) + revisions.close('del'),
  }));
}

const KEPT = new Set(['w:pPr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:proofErr']);

/** 17.3.3.7, 17.16.13: text in a deleted run has names of its own. */
const deleted = (run: string): string =>
  run
    .replace(/<(\/?)([\w.-]{1,40}:)?t(?=[\s>/])/gu, '<$1$2delText')
    .replace(/<(\/?)([\w.-]{1,40}:)?instrText(?=[\s>/])/gu, '<$1$2delInstrText');

const PAGE = /(?:^|\s)PAGE(?=$|[\s\\])/iu;

function isNumberAlone(paragraph: Element): boolean {
  const found = { instruction: '', text: '', other: false };
  look(paragraph, found);
  const { instruction, text, other } = found;
  if (other || !PAGE.test(instruction) || /(?:^|\s)IF\s/iu.test(instruction)) return false;
  // 17.3.1.11: a frame stands where it says, whatever its text is aligned to.
  const frame = childOf(childOf(paragraph, 'w:pPr'), 'w:framePr');
  if (frame !== undefined && frame.attributes['w:xAlign'] !== 'center') return false;
  return !/\p{L}/u.test(text.replace(/trang|page|tr\.|(?<!\p{L})of(?!\p{L})|trên/giu, ''));
}

/** Anywhere in a header, whatever else stands beside it. */
export const hasNumber = (root: Element): boolean =>
  PAGE.test(root.name === 'w:instrText' ? root.text : (root.attributes['w:instr'] ?? '')) ||
  root.children.some(hasNumber);

const OTHER = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:AlternateContent',
  'w:ins',
  'w:del',
  'w:hyperlink',
  'm:oMath',
]);

function look(element: Element, found: { instruction: string; text: string; other: boolean }): void {
  for (const child of element.children) {
    if (OTHER.has(child.name)) found.other = true;
    if (child.name === 'w:instrText') found.instruction += child.text;
    if (child.name === 'w:fldSimple') found.instruction += ` ${child.attributes['w:instr'] ?? ''} `;
    if (child.name === 'w:t') found.text += child.text;
    if (child.name !== 'w:pPr') look(child, found);
  }
}
