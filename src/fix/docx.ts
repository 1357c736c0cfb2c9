import type { Block, ParagraphLayout, Section, TextFormat } from '../document/tree.ts';
import type { Edit } from '../lint/rule.ts';
import { type DocxRead, readDocx } from '../read/docx/docx.ts';
import { startResolving } from '../read/docx/effective.ts';
import type { BlockSource } from '../read/docx/source.ts';
import { splicePackage } from '../read/docx/splice.ts';
import { readStory } from '../read/docx/story.ts';
import { encodePart } from '../read/docx/writing.ts';
import { type Element, parseXml } from '../read/docx/xml.ts';
import {
  decodeForFonts,
  editFormat,
  editText,
  type FormatEdit,
  settleFonts,
  type TextEdit,
} from './docx/edits.ts';
import { inheritedBy } from './docx/inherited.ts';
import { type Paragraph, placesIn } from './docx/leaves.ts';
import { type Markup, markupOf } from './docx/markup.ts';
import { addPageNumbers, type PageNumberEdit } from './docx/page-numbers.ts';
import { paragraphSplices } from './docx/paragraphs.ts';
import { startIds, startRevisions, type Tracking } from './docx/revisions.ts';
import { type RunWriting, runSplices } from './docx/runs.ts';
import { sectionSplice } from './docx/sections.ts';
import { type Splice, spliced } from './docx/splices.ts';
import {
  layoutLeft,
  leaveToStyles,
  originsIn,
  type StyleChange,
  sharedChanges,
  writeStyles,
} from './docx/styles.ts';
import { type Atom, atomsOf, type Unit } from './docx/units.ts';

export type { Tracking } from './docx/revisions.ts';

export type DocxFixing = {
  /** Null: the changes are simply made. Else they are tracked changes of this author. */
  readonly tracking: Tracking | null;
};

/** The letter with edits spliced into its parts; every byte that no edit speaks of stays as it was. */
export function fixDocx(read: DocxRead, edits: readonly Edit[], { tracking }: DocxFixing): Uint8Array {
  const { zip, main } = read.source;
  const parsed = parseXml(main, zip.limits);
  const markup = parsed.failure === undefined ? markupOf(main, parsed.root) : null;
  // Such a letter is refused beforehand.
  if (parsed.failure !== undefined || markup === null) return splicePackage(zip, new Map());
  const setting: Setting = { read, edits, tracking, root: parsed.root, markup };
  const direct = write(setting, new Map(), []);
  // No change of a style can be tracked.
  if (tracking !== null) return direct;
  return writeInStyles(setting, direct);
}

type Setting = {
  readonly read: DocxRead;
  readonly edits: readonly Edit[];
  readonly tracking: Tracking | null;
  readonly root: Element;
  readonly markup: Markup;
};

/** What the edits ask of one block. */
type BlockEdits = {
  readonly texts: TextEdit[];
  readonly formats: FormatEdit[];
  layout: Partial<ParagraphLayout> | null;
};

/** Each change of a style is tried; it stays where the letter then reads as with all of it written directly. */
function writeInStyles(setting: Setting, direct: Uint8Array): Uint8Array {
  const proposed = stylesFor(setting);
  if (proposed.length === 0) return direct;
  const asked = readDocx(direct);
  const tried = (changes: readonly StyleChange[]): Uint8Array | null => {
    const styles = writeStyles(setting.read, changes);
    const bytes = styles && write(setting, styles, changes);
    return bytes !== null && showsSame(readDocx(bytes), asked) ? bytes : null;
  };
  const whole = tried(proposed);
  if (whole !== null) return whole;
  let best = direct;
  let kept: readonly StyleChange[] = [];
  for (const change of proposed.slice(0, MOST_TRIED)) {
    const bytes = tried([...kept, change]);
    if (bytes === null) continue;
    best = bytes;
    kept = [...kept, change];
  }
  return best;
}

/** Reading the letter once more for each has to end somewhere. */
const MOST_TRIED = 12;

function showsSame(one: ReturnType<typeof readDocx>, other: ReturnType<typeof readDocx>): boolean {
  if (one.failure !== undefined || other.failure !== undefined) return false;
  const { blocks: ours, ...rest } = one.document;
  const { blocks: theirs, ...otherRest } = other.document;
  const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  // Block by block: all of a long letter as one string may be more than a string can hold.
  return (
    isSame(rest, otherRest) &&
    ours.length === theirs.length &&
    ours.every((block, index) => isSame(block, theirs[index]))
  );
}

function stylesFor({ read, edits, root }: Setting): readonly StyleChange[] {
  const wanted = editsByBlock(edits);
  if (![...wanted.values()].some(({ formats, layout }) => formats.length > 0 || layout !== null)) return [];
  const places = placesIn(root);
  const blocks = read.document.blocks.flatMap((block, index) => {
    const source = read.source.blocks[index];
    const paragraph = source && places.paragraphs.get(source.end)?.element;
    if (source === undefined || paragraph === undefined) return [];
    const { formats = [], layout = null } = wanted.get(index) ?? {};
    const atoms = atomsOf(source, block.text, places, cutsOf(block, { texts: [], formats })) ?? [];
    editFormat(atoms, formats);
    return [{ atoms, paragraph, layout, mark: Object.assign({}, ...formats.map(({ format }) => format)) }];
  });
  return sharedChanges(blocks, originsIn(read.source.formatting));
}

function write(
  { read, edits, tracking, root, markup }: Setting,
  styles: ReadonlyMap<string, Uint8Array>,
  inStyles: readonly StyleChange[],
): Uint8Array {
  const { zip, main } = read.source;
  const nextId = startIds(root);
  const revisions = tracking && startRevisions(tracking, nextId, markup);
  const numbers = addPageNumbers(read, root, markup, edits.filter(isPageNumber), tracking);
  const splices = [
    ...blockSplices(read, edits, root, { markup, revisions, nextId }, inStyles),
    ...sectionSplices(read, edits, root, { markup, revisions, references: numbers.references }),
  ];
  const replaced = new Map([...numbers.replaced, ...styles]);
  if (splices.length > 0) {
    const source = spliced(main.source, splices);
    if (source !== main.source) replaced.set(main.name, encodePart(main, source));
  }
  return splicePackage(zip, replaced, numbers.added);
}

const isPageNumber = (edit: Edit): edit is PageNumberEdit => 'pageNumber' in edit;

function blockSplices(
  read: DocxRead,
  edits: readonly Edit[],
  root: Element,
  marks: Omit<RunWriting, 'source'>,
  inStyles: readonly StyleChange[],
): readonly Splice[] {
  const { main, blocks: sources, formatting } = read.source;
  const writing = { source: main.source, ...marks };
  const places = placesIn(root);
  const origins = originsIn(formatting);
  const units: Unit[] = [];
  const splices: Splice[] = [];
  const edit = (
    block: Block,
    source: BlockSource,
    wanted: BlockEdits,
    paragraph: Paragraph | undefined,
  ): void => {
    const atoms = atomsOf(source, block.text, places, cutsOf(block, wanted)) ?? [];
    const isKnown = atoms.length > 0 || block.text === '';
    const text = isKnown ? editText(atoms, block.text, wanted.texts) : '';
    editFormat(atoms, wanted.formats);
    decodeForFonts(atoms);
    settleFonts(atoms, block.runs);
    if (paragraph !== undefined) leaveToStyles(atoms, paragraph.element, inStyles, origins);
    units.push(...atoms.flatMap((atom) => atom.units));
    if (paragraph === undefined) return;
    const { element } = paragraph;
    const mark = isKnown ? markOf(atoms, wanted.formats) : null;
    const layout = layoutLeft(wanted.layout, element, inStyles, origins);
    if (layout === null && mark === null && text === '') return;
    const inherited = inheritedBy(element, formatting);
    splices.push(...paragraphSplices({ element, layout, mark, text, inherited }, writing));
  };
  for (const [index, wanted] of editsByBlock(edits)) {
    const block = read.document.blocks[index];
    const source = sources[index];
    if (block === undefined || source === undefined) continue;
    const paragraph = places.paragraphs.get(source.end);
    edit(block, source, wanted, paragraph);
    for (const twin of paragraph?.twins ?? []) {
      const story = readStory(main, startResolving(formatting), []);
      story.take(twin);
      const { blocks, sources: found } = story.finish();
      const [other] = blocks;
      const [written] = found;
      if (other?.text === block.text && written !== undefined) {
        edit(other, written, wanted, places.paragraphs.get(written.end));
      }
    }
  }
  return [...splices, ...runSplices(units, writing)];
}

/** Where a block may have to be cut; null where it is cut into letters, for new wording goes beside a letter. */
function cutsOf(
  { text, runs }: Block,
  { texts, formats }: Pick<BlockEdits, 'texts' | 'formats'>,
): ReadonlySet<number> | null {
  if (texts.length > 0) return null;
  // What is changed in an old font is looked at run by run.
  return new Set([text.length, ...[...runs, ...formats].flatMap(({ start, end }) => [start, end])]);
}

function editsByBlock(edits: readonly Edit[]): ReadonlyMap<number, BlockEdits> {
  const found = new Map<number, BlockEdits>();
  const of = (block: number): BlockEdits => {
    const known = found.get(block) ?? { texts: [], formats: [], layout: null };
    found.set(block, known);
    return known;
  };
  for (const edit of edits) {
    if ('replaceWith' in edit) {
      of(edit.at.block).texts.push({ start: edit.at.start, end: edit.at.end, by: edit.replaceWith });
    } else if ('format' in edit) {
      of(edit.at.block).formats.push({ start: edit.at.start, end: edit.at.end, format: edit.format });
    } else if ('layout' in edit) {
      const wanted = of(edit.block);
      wanted.layout = { ...wanted.layout, ...edit.layout };
    }
  }
  return found;
}

/** What an automatic number and an empty line show of a format. */
const OF_MARK = ['font', 'sizePt', 'bold', 'italic'] as const;

/** The format of the paragraph mark: what all of the text gets, the mark gets too. */
function markOf(atoms: readonly Atom[], formats: readonly FormatEdit[]): TextFormat | null {
  if (formats.length === 0) return null;
  const visible = atoms.filter(({ text, units }) => text.trim() !== '' && units.length > 0);
  const all: readonly (TextFormat | null)[] =
    visible.length === 0
      ? [Object.assign({}, ...formats.map(({ format }) => format))]
      : visible.flatMap(({ units }) => units.map(({ format }) => format));
  const [first] = all;
  const shared = OF_MARK.filter(
    (key) => first?.[key] !== undefined && all.every((format) => format?.[key] === first[key]),
  );
  if (shared.length === 0) return null;
  return Object.fromEntries(shared.map((key) => [key, first?.[key]]));
}

function sectionSplices(
  read: DocxRead,
  edits: readonly Edit[],
  root: Element,
  writing: Omit<Parameters<typeof sectionSplice>[1], 'source' | 'body'>,
): readonly Splice[] {
  const body = root.children.find(({ name }) => name === 'w:body');
  const { main, sections } = read.source;
  const pages = new Map<number, Partial<Section>>([...writing.references.keys()].map((index) => [index, {}]));
  for (const edit of edits) {
    if ('page' in edit) pages.set(edit.section, { ...pages.get(edit.section), ...edit.page });
  }
  return [...pages].flatMap(([index, page]) => {
    const before = read.document.sections[index];
    if (before === undefined || body === undefined) return [];
    const change = { index, element: sections[index], page, before };
    return [sectionSplice(change, { ...writing, source: main.source, body })];
  });
}
