import { type Length, twips } from '../../document/length.ts';
import type {
  Block,
  HorizontalLine,
  ParagraphLayout,
  Picture,
  Place,
  Span,
  Table,
} from '../../document/tree.ts';
import { decodeLegacy, isLegacyText } from '../../vietnamese/legacy.ts';
import type { Problem } from '../read.ts';
import { MOST_BLOCKS } from '../source.ts';
import { chosenBranch, type DrawnLine, readDrawing } from './drawing.ts';
import type { CellFormat, EffectiveParagraph, EffectiveRun, Resolver, RunContext } from './effective.ts';
import { fieldName, formText, isComputed, startFields } from './fields.ts';
import { linesOf } from './lines.ts';
import type { Part } from './part.ts';
import { addRuns, composed, composedOffset, composedRuns, type OpenRun } from './runs.ts';
import { PAGE_BREAK, SOFT_HYPHEN, shownText, signOf } from './signs.ts';
import type { BlockSource, Piece } from './source.ts';
import { symbolText } from './symbols.ts';
import { shapeOf } from './table.ts';
import { childOf, type Element } from './xml.ts';

/** The text of one part, or of one note in it: body, header, footer, footnote. */
export type Story = {
  readonly blocks: readonly Block[];
  readonly sources: readonly BlockSource[];
  readonly tables: readonly Table[];
  readonly pictures: readonly Picture[];
  /** `w:sectPr` in order, with the block after the section's last. */
  readonly sections: readonly { readonly element: Element; readonly endBlock: number }[];
  /** By comment id. */
  readonly commented: ReadonlyMap<string, Span>;
};

export type StoryReader = {
  /** Takes what may stand in a body: paragraphs, tables, content controls. */
  readonly take: (element: Element) => void;
  readonly finish: () => Story;
};

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** The paragraph being read. Several elements where a tracked deletion took the mark between them. */
type OpenParagraph = {
  text: string;
  readonly runs: OpenRun[];
  readonly pieces: Piece[];
  readonly boxes: Element[];
  readonly drawn: DrawnLine[];
  readonly pictures: { readonly width?: Length; readonly height?: Length }[];
  readonly opened: { readonly id: string; readonly at: number }[];
  readonly closed: { readonly id: string; readonly at: number }[];
  start: number;
  breaksBefore: boolean;
};

/** What surrounds a run: the paragraph it stands in, and what was said of it on the way down. */
type Inside = {
  readonly paragraph: EffectiveParagraph;
  readonly inserted: boolean;
  readonly simpleField: string | undefined;
};

const PLAIN: RunContext = { inserted: false, field: undefined };

const BODY: Place = { in: 'body' };

const TOO_MANY_BLOCKS = {
  vi: `Phần này có quá ${MOST_BLOCKS} đoạn; số còn lại không được đọc.`,
  en: `This part has more than ${MOST_BLOCKS} paragraphs; the rest was not read.`,
};

export function readStory(part: Part, resolver: Resolver, problems: Problem[]): StoryReader {
  const { source } = part;
  const blocks: Block[] = [];
  const sources: BlockSource[] = [];
  const tables: Draft<Table>[] = [];
  const pictures: Picture[] = [];
  const sections: { element: Element; endBlock: number }[] = [];
  const commented = new Map<string, Span>();
  const openComments = new Map<string, { block: number; start: number }>();
  const fields = startFields();
  const layouts = new Map<EffectiveParagraph, ParagraphLayout>();
  let place: Place = BODY;
  let cell: CellFormat | null = null;
  let cellRules: { above: boolean; below: boolean; width: Length } | null = null;
  let currentTable: number | undefined;
  let frames = 0;
  let inFrame = 0;
  let open: OpenParagraph | null = null;
  let pageBreakPending = false;
  /** There are more paragraphs than are read: a body is refused for it, of other parts the rest is left out. */
  let isCut = false;
  /** The paragraph before this one in the same cell, box or body. */
  let previous: { readonly block: number; readonly paragraph: EffectiveParagraph } | null = null;

  // ---- blocks ----

  function takeBlock(element: Element): void {
    switch (element.name) {
      case 'w:p':
        takeParagraph(element);
        return;
      case 'w:tbl':
        takeTable(element);
        return;
      case 'w:sdt':
        takeBlocks(childOf(element, 'w:sdtContent'));
        return;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
        takeBlocks(element);
        return;
      case 'mc:AlternateContent':
        takeBlocks(chosenBranch(element));
        return;
      case 'w:sectPr':
        endSection(element);
        return;
      case 'w:commentRangeStart':
        openComments.set(element.attributes['w:id'] ?? '', { block: blocks.length, start: 0 });
        return;
      case 'w:commentRangeEnd':
        closeComment(element.attributes['w:id'] ?? '');
        return;
      case 'w:altChunk':
      case 'w:subDoc':
        problems.push({
          code: 'embedded-document',
          where: `${part.name} ${element.name}`,
          message: {
            vi: 'Văn bản có chèn một tệp khác bên trong; phần đó không được đọc. Hãy mở bằng Word và lưu lại.',
            en: 'The document embeds another file; that part was not read. Open it in Word and save it again.',
          },
        });
        return;
    }
  }

  function takeBlocks(parent: Element | undefined): void {
    for (const child of parent?.children ?? []) takeBlock(child);
  }

  function endSection(element: Element): void {
    if (inFrame === 0 && place.in === 'body') sections.push({ element, endBlock: blocks.length });
  }

  function takeParagraph(element: Element): void {
    const properties = childOf(element, 'w:pPr');
    const paragraph = resolver.paragraph(properties, source, cell);
    const current: OpenParagraph = open ?? newParagraph(element.start);
    open = current;
    const before = current.text.length;
    const inside: Inside = { paragraph, inserted: false, simpleField: undefined };
    for (const child of element.children) takeInline(child, inside);
    const mark = childOf(properties, 'w:rPr');
    const markIsDeleted =
      mark !== undefined &&
      (childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined);
    const sectionEnd = childOf(properties, 'w:sectPr');
    // 17.13.5.15: with its mark deleted, a paragraph goes on with the next one.
    if (markIsDeleted && sectionEnd === undefined) {
      if (current.text.length === before && before === 0) current.start = element.start;
      return;
    }
    closeParagraph(current, paragraph, element.end);
    if (sectionEnd !== undefined) endSection(sectionEnd);
  }

  const newParagraph = (start: number): OpenParagraph => ({
    text: '',
    runs: [],
    pieces: [],
    boxes: [],
    drawn: [],
    pictures: [],
    opened: [],
    closed: [],
    start,
    breaksBefore: false,
  });

  function closeParagraph(current: OpenParagraph, paragraph: EffectiveParagraph, end: number): void {
    open = null;
    const index = blocks.length;
    if (index > MOST_BLOCKS) {
      if (!isCut) problems.push({ code: 'too-large', where: part.name, message: TOO_MANY_BLOCKS });
      isCut = true;
      return;
    }
    const breaksBefore = current.breaksBefore || pageBreakPending || paragraph.layout.pageBreakBefore;
    pageBreakPending = false;
    trimPageBreak(current);
    if (place.in === 'cell' && resolver.formatting.settings.cutsBlanksInCells) cutBlanks(current);
    const stored = current.text;
    const text = composed(stored);
    const isComposed = text !== stored;
    const runs = isComposed ? composedRuns(stored, current.runs) : current.runs.slice();
    const { numbering } = paragraph;
    const label = numbering === null ? '' : resolver.count(numbering.id, numbering.level);
    const layout = layoutAt(paragraph, breaksBefore, autoSpaceBefore(paragraph));
    const lines = linesOf(current.drawn, paragraph, text, runs);
    const block: Block = { text, continues: false, place, runs, layout, lines };
    blocks.push(
      isComposed || label !== ''
        ? {
            text,
            ...(isComposed ? { decomposed: true as const } : {}),
            continues: false,
            place,
            runs,
            ...(label === '' || numbering === null ? {} : { list: { label, level: numbering.level } }),
            layout,
            lines,
          }
        : block,
    );
    // A list that grew keeps room for more: copies have none.
    sources.push({ part, start: current.start, end, pieces: current.pieces.slice(), isComposed });
    for (const picture of current.pictures) pictures.push({ block: index, ...picture });
    if (current.opened.length > 0 || current.closed.length > 0) {
      noteComments(
        current,
        index,
        isComposed ? (at) => composedOffset(stored, at) : (at) => Math.min(at, text.length),
      );
    }
    previous = { block: index, paragraph };
    takeBoxes(current.boxes, index);
  }

  /** Paragraphs of one look in a row have one layout. */
  function layoutAt(
    paragraph: EffectiveParagraph,
    pageBreakBefore: boolean,
    before: Length,
  ): ParagraphLayout {
    const last = layouts.get(paragraph);
    const section = sections.length;
    if (last?.pageBreakBefore === pageBreakBefore && last.before === before && last.section === section) {
      return last;
    }
    const layout = { ...paragraph.layout, pageBreakBefore, section, before };
    layouts.set(paragraph, layout);
    return layout;
  }

  /** 17.3.1.33: automatic space is that of HTML, where a cell's first paragraph and items of a list keep none. */
  function autoSpaceBefore({ beforeAuto, numbering, layout }: EffectiveParagraph): Length {
    if (!beforeAuto && previous?.paragraph.afterAuto !== true) return layout.before;
    const isSameList = numbering !== null && numbering.id === previous?.paragraph.numbering?.id;
    if (isSameList) dropAutoSpaceAfter();
    return beforeAuto && (isSameList || previous === null) ? twips(0) : layout.before;
  }

  function dropAutoSpaceAfter(): void {
    const block = previous === null ? undefined : blocks[previous.block];
    if (previous === null || block?.layout === undefined || !previous.paragraph.afterAuto) return;
    blocks[previous.block] = { ...block, layout: { ...block.layout, after: twips(0) } };
  }

  /** A page break at the edge of a paragraph moves a page, not a line of text. */
  function trimPageBreak(current: OpenParagraph): void {
    if (!current.text.includes(PAGE_BREAK)) return;
    const last = current.runs.at(-1);
    if (current.text.endsWith(PAGE_BREAK) && last !== undefined) {
      current.text = current.text.slice(0, -1);
      current.pieces.pop();
      last.end--;
      if (last.end === last.start) current.runs.pop();
      pageBreakPending = true;
    }
    current.text = current.text.replaceAll(PAGE_BREAK, '\n');
  }

  function cutBlanks(current: OpenParagraph): void {
    const end = current.text.trimEnd().length;
    if (end === current.text.length) return;
    current.text = current.text.slice(0, end);
    for (let last = current.runs.at(-1); last !== undefined && last.end > end; last = current.runs.at(-1)) {
      if (last.start >= end) current.runs.pop();
      else last.end = end;
    }
  }

  function noteComments(current: OpenParagraph, block: number, shown: (at: number) => number): void {
    for (const { id, at } of current.opened) openComments.set(id, { block, start: shown(at) });
    for (const { id, at } of current.closed) {
      const from = openComments.get(id) ?? { block, start: shown(at) };
      const end = from.block === block ? shown(at) : (blocks[from.block]?.text.length ?? 0);
      const span = { block: from.block, start: from.start, end: Math.max(end, from.start) };
      if (!commented.has(id)) commented.set(id, span);
    }
  }

  /** Between paragraphs, behind all of those it is about. */
  function closeComment(id: string): void {
    const from = openComments.get(id);
    const block = from && blocks[from.block];
    if (from === undefined || block === undefined || commented.has(id)) return;
    commented.set(id, { ...from, end: Math.max(from.start, block.text.length) });
  }

  function takeBoxes(boxes: readonly Element[], anchor: number): void {
    for (const box of boxes) {
      const outside = { place, cell, cellRules, pageBreakPending, previous };
      place = { in: 'frame', frame: frames++, anchor };
      cell = null;
      cellRules = null;
      pageBreakPending = false;
      previous = null;
      inFrame++;
      takeBlocks(box);
      closeDangling();
      inFrame--;
      ({ place, cell, cellRules, pageBreakPending, previous } = outside);
    }
  }

  /** A deleted mark at the very end of a story has no next paragraph to go on with. */
  function closeDangling(): void {
    const current = open;
    if (current === null) return;
    if (current.text === '' && current.boxes.length === 0 && current.drawn.length === 0) open = null;
    else closeParagraph(current, resolver.paragraph(undefined, source, cell), current.start);
  }

  // ---- tables ----

  function takeTable(element: Element): void {
    closeDangling();
    const shape = shapeOf(element, resolver.formatting);
    const index = tables.length;
    const table: Draft<Table> = {
      rows: shape.rows.length,
      columns: shape.columns,
      columnWidths: shape.columnWidths,
      ...(shape.indent === 0 ? {} : { indent: shape.indent }),
      bordered: shape.bordered,
      firstBlock: blocks.length,
      endBlock: blocks.length,
      ...(shape.width === undefined ? {} : { width: shape.width }),
      ...(currentTable === undefined ? {} : { parent: currentTable }),
    };
    tables.push(table);
    const outside = { place, cell, cellRules, currentTable, previous };
    currentTable = index;
    for (const [row, cells] of shape.rows.entries()) {
      for (const [
        column,
        { element: content, format, continuesAbove, ruleAbove, ruleBelow, width },
      ] of cells.entries()) {
        if (continuesAbove) continue;
        place = { in: 'cell', table: index, row, column };
        cell = format;
        const first = blocks.length;
        previous = null;
        takeBlocks(content);
        closeDangling();
        dropAutoSpaceAfter();
        cellRules = { above: ruleAbove, below: ruleBelow, width };
        addCellRules(first);
      }
    }
    ({ place, cell, cellRules, currentTable, previous } = outside);
    table.endBlock = blocks.length;
  }

  function addCellRules(first: number): void {
    if (cellRules === null || blocks.length === first) return;
    const { above, below, width } = cellRules;
    const add = (index: number, side: 'above' | 'below'): void => {
      const block = blocks[index];
      const rule: HorizontalLine = { kind: 'cell-border', side, length: width };
      if (block !== undefined) blocks[index] = { ...block, lines: [...block.lines, rule] };
    };
    if (above) add(first, 'above');
    if (below) add(blocks.length - 1, 'below');
  }

  // ---- inside a paragraph ----

  function takeInline(element: Element, inside: Inside): void {
    switch (element.name) {
      case 'w:r':
        takeRun(element, inside);
        return;
      case 'w:ins':
      case 'w:moveTo':
        takeInlines(element, { ...inside, inserted: true });
        return;
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
      case 'm:oMathPara':
      case 'm:oMath':
        takeInlines(element, inside);
        return;
      case 'w:sdt':
        takeInlines(childOf(element, 'w:sdtContent'), inside);
        return;
      case 'w:fldSimple':
        takeSimpleField(element, inside);
        return;
      case 'mc:AlternateContent':
        takeInlines(chosenBranch(element), inside);
        return;
      case 'w:commentRangeStart':
        open?.opened.push({ id: element.attributes['w:id'] ?? '', at: open.text.length });
        return;
      case 'w:commentRangeEnd':
        open?.closed.push({ id: element.attributes['w:id'] ?? '', at: open.text.length });
        return;
      case 'm:r':
        takeRun(element, inside);
        return;
      default:
        if (element.name.startsWith('m:')) takeInlines(element, inside);
    }
  }

  function takeInlines(parent: Element | undefined, inside: Inside): void {
    for (const child of parent?.children ?? []) takeInline(child, inside);
  }

  function takeSimpleField(element: Element, inside: Inside): void {
    const name = fieldName(element.attributes['w:instr'] ?? '');
    const before = open?.text.length ?? 0;
    takeInlines(element, { ...inside, simpleField: name });
    if (isComputed(name) && open?.text.length === before) {
      const run = resolver.run(inside.paragraph, undefined, source, {
        inserted: inside.inserted,
        field: name,
      });
      appendSign('1', run, element);
    }
  }

  function takeRun(element: Element, inside: Inside): void {
    const properties = childOf(element, 'w:rPr');
    for (const child of element.children) takeRunContent(child, properties, inside);
  }

  function takeRunContent(element: Element, properties: Element | undefined, inside: Inside): void {
    switch (element.name) {
      case 'w:fldChar':
        takeFieldMark(element, properties, inside);
        return;
      case 'w:instrText':
        fields.instruct(element.text);
        return;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        if (open !== null)
          readDrawing(element, { boxes: open.boxes, lines: open.drawn, pictures: open.pictures });
        return;
      case 'mc:AlternateContent':
        for (const child of chosenBranch(element)?.children ?? []) takeRunContent(child, properties, inside);
        return;
      case 'w:ruby':
        takeInlines(childOf(element, 'w:rubyBase'), inside);
        return;
      case 'w:commentReference':
        // A comment on a point has no range.
        open?.closed.push({ id: element.attributes['w:id'] ?? '', at: open.text.length });
        return;
    }
    if (fields.isInstruction()) return;
    const sign = signOf(element);
    if (sign === null && element.name !== 'w:t' && element.name !== 'm:t') return;
    const run = runAt(properties, inside);
    if (run.hidden) return;
    if (sign === PAGE_BREAK && open !== null && open.text === '') open.breaksBefore = true;
    else if (sign !== null) takeSign(sign, element, run);
    else takeText(element, run);
  }

  const runAt = (
    properties: Element | undefined,
    { paragraph, inserted, simpleField }: Inside,
  ): EffectiveRun => {
    const field = fields.current() ?? simpleField;
    const context = inserted || field !== undefined ? { inserted, field } : PLAIN;
    return resolver.run(paragraph, properties, source, context);
  };

  function takeSign(sign: string, element: Element, run: EffectiveRun): void {
    // In TCVN3 the letter ư has the place of the soft hyphen.
    const isLetter = sign === SOFT_HYPHEN && run.legacy?.encoding === 'tcvn3';
    if (isLetter && run.legacy !== null) {
      appendSign(decodeLegacy(sign, run.legacy).text, run, element, run.legacy);
    } else if (sign !== SOFT_HYPHEN) appendSign(sign, run, element);
  }

  function takeText(element: Element, run: EffectiveRun): void {
    const { stored, from, to } = shownText(element);
    if (stored === '') return;
    const { legacy } = run;
    if (legacy !== null && isLegacyText(stored)) {
      append(decodeLegacy(stored, legacy).text, run, 'letters', from, to, legacy);
    } else append(symbolText(stored, run.ascii.font), run, 'letters', from, to, null);
  }

  function takeFieldMark(element: Element, properties: Element | undefined, inside: Inside): void {
    switch (element.attributes['w:fldCharType']) {
      case 'begin':
        fields.begin(formText(childOf(element, 'w:ffData')));
        return;
      case 'separate':
        fields.separate();
        return;
      case 'end': {
        const shown = fields.end();
        if (shown !== undefined && !fields.isInstruction()) {
          const context = { inserted: inside.inserted, field: shown.name };
          const run = resolver.run(inside.paragraph, properties, source, context);
          if (!run.hidden) appendSign(shown.text, run, element);
        }
      }
    }
  }

  function appendSign(
    text: string,
    run: EffectiveRun,
    { start, end }: Element,
    legacy: Piece['legacy'] = null,
  ): void {
    append(text, run, 'sign', start, end, legacy);
  }

  function append(
    text: string,
    run: EffectiveRun,
    kind: Piece['kind'],
    start: number,
    end: number,
    legacy: Piece['legacy'],
  ): void {
    if (open === null || text === '') return;
    const at = open.text.length;
    open.text += text;
    open.pieces.push({ kind, start, end, legacy, at, length: text.length });
    fields.shown();
    addRuns(open.runs, text, at, run, legacy);
  }

  return {
    take: takeBlock,
    finish: () => {
      closeDangling();
      if (fields.isInstruction()) {
        problems.push({
          code: 'open-field',
          where: `${part.name} w:fldChar`,
          message: {
            vi: 'Có một trường (field) không được đóng; chữ sau nó không được đọc. Hãy mở bằng Word và lưu lại.',
            en: 'A field is never closed; the text after it was not read. Open the document in Word and save it again.',
          },
        });
      }
      return { blocks, sources, tables, pictures, sections, commented };
    },
  };
}
