import { piecesOf } from '../document/format.ts';
import { groupedBy } from '../document/grouped.ts';
import type { Annex, Division, DivisionLevel, Letter, PartName } from '../document/letter.ts';
import { textAt } from '../document/passage.ts';
import type { Block, Document, Passage, Span, TextFormat } from '../document/tree.ts';
import { isUpper, oneSpace } from '../vietnamese/text.ts';

/** A letter as it is to be written: its texts in order, paragraphs whole, nothing of the old layout. */
export type Sheet = {
  readonly parentBody: readonly string[];
  readonly issuer: readonly string[];
  readonly nationalName: string;
  readonly motto: string;
  readonly reference: string;
  readonly placeAndDate: string;
  readonly marks: readonly string[];
  readonly type: string;
  readonly subject: string;
  /** `(Kèm theo Quyết định số ...)`, of what a decision issues. */
  readonly attachedTo: string;
  readonly addresseesLabel: string;
  readonly addressees: readonly string[];
  readonly authority: readonly string[];
  readonly grounds: readonly RichText[];
  readonly enactment: readonly string[];
  readonly body: readonly Piece[];
  /** From left to right; two for minutes. */
  readonly signatures: readonly Signature[];
  readonly recipientsLabel: string;
  readonly recipients: readonly string[];
  /** `[1] ...`, typed behind the foot of the letter. */
  readonly notes: readonly RichText[];
  readonly annexes: readonly AnnexSheet[];
};

export type Run = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly position: 'superscript' | 'subscript' | null;
};
export type RichText = readonly Run[];

export type Role = 'chapter' | 'chapterHeading' | 'division' | 'text';
export type Piece =
  | { readonly type: 'paragraph'; readonly role: Role; readonly text: RichText }
  | { readonly type: 'table'; readonly bordered: boolean; readonly rows: readonly Row[] };
export type Row = readonly Cell[];
/** The paragraphs of one cell. */
export type Cell = readonly RichText[];

export type Signature = {
  /** Capacities and position, a line each. */
  readonly titles: readonly string[];
  readonly name: string;
};

export type AnnexSheet = {
  readonly heading: string;
  readonly title: string;
  readonly reference: string;
  readonly body: readonly Piece[];
};

export function sheetOf(letter: Letter): Sheet {
  const { document, parts, kind } = letter;
  const text = (name: PartName): string => oneSpace(parts[name]?.text ?? '');
  const lines = (name: PartName): readonly string[] => linesOf(document, parts[name]);
  const main: Signature = {
    titles: [...titlesAbove(letter), ...lines('signingAuthority'), ...lines('signerPosition')],
    name: text('signerName'),
  };
  const others = otherSignatures(letter);
  const isMainFirst = others.every(({ block }) => block > firstBlock(parts.signerPosition));
  const otherSheets = others.map(({ signature }) => signature);
  const mains = main.titles.length > 0 || main.name !== '' ? [main] : [];
  return {
    parentBody: lines('parentBody'),
    issuer: lines('issuer'),
    nationalName: text('nationalName'),
    motto: text('motto'),
    reference: letter.values.number === null ? blankNumber(text('reference')) : text('reference'),
    placeAndDate: /^\d{4}-\d\d-\d\d$/u.test(letter.values.date ?? '')
      ? text('placeAndDate')
      : blankDate(text('placeAndDate')),
    marks: (parts.mark?.spans ?? []).map((span) => oneSpace(textAt(document, span))),
    type: text('type'),
    subject: oneSpace(`${text('subjectPrefix')} ${text('subject')}`),
    attachedTo: text('attachedTo'),
    addresseesLabel: text('addresseesLabel'),
    addressees: letter.addressees.map((one) => oneSpace(one.text)),
    authority: lines('authority'),
    grounds: letter.grounds.map(({ spans }) => richText(document, spans)),
    enactment: lines('enactment'),
    body: bodyOf(letter),
    signatures: isMainFirst && kind !== 'bien-ban' ? [...mains, ...otherSheets] : [...otherSheets, ...mains],
    recipientsLabel: text('recipientsLabel'),
    recipients: recipientLines(letter),
    notes: notesOf(letter).map((spans) => richText(document, spans)),
    annexes: letter.annexes.map((annex) => annexOf(document, annex)),
  };
}

/** Number and date are often written in by hand: there must be room for them. */
const blankNumber = (reference: string): string =>
  reference.replace(/^(\p{L}{2,8}\s?:?)\s?(?=[/-])/u, `$1${ROOM}`);
const blankDate = (date: string): string =>
  date.replace(/(?<=ngày|tháng|năm)\s(?=tháng|năm)|(?<=năm)$/gu, ROOM);
const ROOM = ' '.repeat(8);

const firstBlock = (passage: Passage | undefined): number => passage?.spans[0]?.block ?? -1;

/** One entry a line of the page: names of bodies and positions are broken where their writer wants it. */
function linesOf(document: Document, passage: Passage | undefined): readonly string[] {
  const lines: string[] = [];
  let block = -1;
  for (const span of passage?.spans ?? []) {
    const [first = '', ...more] = textAt(document, span).split('\n');
    const sameLine = span.block === block && first !== '' && lines.length > 0;
    if (sameLine) lines[lines.length - 1] = `${lines.at(-1)} ${first}`;
    else lines.push(first);
    lines.push(...more);
    block = span.block;
  }
  return wholeLines(lines.map(oneSpace).filter((line) => line !== ''));
}

/** `KT.` on a line of its own, and the last word of a name, were broken off by a web page or a narrow column. */
function wholeLines(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const isBroken = above !== undefined && (/^(?:TM|KT|TL|TUQ|Q)\.?$/u.test(above) || !line.includes(' '));
    if (isBroken) joined[joined.length - 1] = `${above} ${line}`;
    else joined.push(line);
  }
  return joined;
}

const bare = (text: string): string => oneSpace(text).replace(/^[-–—+]\s{0,3}/u, '');

function recipientLines({ recipients, parts }: Letter): readonly string[] {
  const archive = bare(parts.archive?.text ?? '').replace(/[.;,\s]{1,6}$/u, '');
  const others = recipients.map(({ text }) => `- ${bare(text)};`);
  return archive === '' ? others.map(endedIn('.')) : [...others, `- ${archive}.`];
}

const endedIn =
  (mark: string) =>
  (line: string, index: number, all: readonly string[]): string =>
    index === all.length - 1 ? line.replace(/;$/u, mark) : line;

// ---- text with its emphasis

const lookOf = ({ bold = false, italic = false, position }: TextFormat) => ({
  bold,
  italic,
  position: position ?? null,
});

/** The text of spans, joined by one space each, with what emphasis the source gives it. */
function richText(document: Document, spans: readonly Span[]): RichText {
  const runs: Run[] = [];
  for (const [index, span] of spans.entries()) {
    if (index > 0) runs.push({ text: ' ', ...lookOf(lastFormat(runs)) });
    for (const { text, format } of piecesOf(document, [span])) {
      runs.push({ text: text.replace(/\s+/gu, ' '), ...lookOf(format) });
    }
  }
  return tidied(runs);
}

const lastFormat = (runs: readonly Run[]): TextFormat => {
  const last = runs.at(-1);
  return last ? { bold: last.bold, italic: last.italic } : {};
};

/** Runs of one look joined, spaces single, none at the ends. */
function tidied(runs: readonly Run[]): RichText {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const text = last === undefined || /\s$/u.test(last.text) ? run.text.trimStart() : run.text;
    if (text === '') continue;
    if (last && (isSameLook(last, run) || text.trim() === '')) {
      joined[joined.length - 1] = { ...last, text: last.text + text };
    } else joined.push({ ...run, text });
  }
  const last = joined.at(-1);
  if (last) joined[joined.length - 1] = { ...last, text: last.text.trimEnd() };
  return joined.filter(({ text }) => text !== '');
}

const isSameLook = (a: Run, b: Run): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.position === b.position;

export const plainText = (text: RichText): string => text.map((run) => run.text).join('');

// ---- the body

/** `Chương I` and what is like it stand in the middle of the page; `I.`, `Điều 1.` at the margin. */
const CENTRED = /^(?:phần|chương|mục|tiểu mục)\s/iu;
const NUMBERED: ReadonlySet<DivisionLevel> = new Set(['part', 'chapter', 'section', 'subsection', 'article']);

type ByBlock<Thing> = ReadonlyMap<number, readonly Thing[]>;

/** What the tree of divisions says of the lines of the body: where paragraphs begin, what is bold by its place. */
type Structure = {
  readonly starts: ByBlock<Span>;
  readonly strong: ByBlock<Span>;
  readonly roles: ByBlock<{ readonly at: Span; readonly role: Role }>;
};

function structureOf(body: readonly Division[]): Structure {
  const starts: Span[] = [];
  const strong: Span[] = [];
  const roles: { at: Span; role: Role }[] = [];
  const walk = (divisions: readonly Division[]) => {
    for (const { level, label, labelAt, heading, passage, children } of divisions) {
      const pieces = [labelAt, heading, passage].map((piece) => piece?.spans ?? []);
      const [first] = pieces.flat();
      if (first) starts.push(first);
      const centred = CENTRED.test(label);
      if (centred || level === 'article' || heading) strong.push(...(labelAt?.spans ?? []));
      strong.push(...(heading?.spans ?? []));
      const role: Role = centred ? 'chapter' : NUMBERED.has(level) || heading ? 'division' : 'text';
      if (first) roles.push({ at: first, role });
      const [title] = heading?.spans ?? [];
      if (centred && title && title.block !== first?.block) {
        starts.push(title);
        roles.push({ at: title, role: 'chapterHeading' });
      }
      walk(children);
    }
  };
  walk(body);
  const blockOf = ({ block }: Span): number => block;
  return {
    starts: groupedBy(starts, blockOf),
    strong: groupedBy(strong, blockOf),
    roles: groupedBy(roles, ({ at }) => at.block),
  };
}

const isIn = (point: Span, { block, start, end }: Span): boolean =>
  point.block === block && point.start >= start && point.start < Math.max(end, start + 1);

function bodyOf({ document, parts, body }: Letter): readonly Piece[] {
  const structure = structureOf(body);
  const spans = parts.body?.spans ?? [];
  return piecesIn(document, spans, (span, before) => {
    if (before === undefined) return true;
    const lead = textAt(document, span).length - textAt(document, span).trimStart().length;
    const point = { ...span, end: span.start + lead + 1 };
    return (structure.starts.get(span.block) ?? []).some((start) => isIn(start, point));
  }).map((piece): Piece => {
    if (piece.type === 'table') return { type: 'table', bordered: piece.bordered, rows: piece.rows };
    const [known] = piece.spans.flatMap((span) =>
      (structure.roles.get(span.block) ?? []).filter(({ at }) => isIn(at, span)),
    );
    const role = known?.role ?? 'text';
    const text = upright(strengthened(document, piece.spans, structure.strong));
    return { type: 'paragraph', role, text: labelled(document, piece.spans, text) };
  });
}

/** Slanted from end to end is layout, which the decree has upright; a remark in brackets is slanted by custom. */
function upright(text: RichText): RichText {
  const isRemark = /^\(.{0,400}\)[.;]?$/u.test(plainText(text));
  const isSlanted = text.every(({ bold, italic }) => bold || italic) && text.some(({ italic }) => italic);
  return isSlanted && !isRemark ? tidied(text.map((run) => ({ ...run, italic: false }))) : text;
}

/** An automatic number becomes text: it must not change when a clerk inserts a line. */
function labelled(document: Document, [first]: readonly Span[], text: RichText): RichText {
  const label = first && first.start === 0 ? document.blocks[first.block]?.list?.label : undefined;
  if (label === undefined || label === '') return text;
  const shown = /^[\p{L}\d]{1,6}[.)]?|^[-–+*(]/u.test(label) ? label : '-';
  const [head] = text;
  return tidied([
    { text: `${shown} `, bold: head?.bold ?? false, italic: head?.italic ?? false, position: null },
    ...text,
  ]);
}

/** Labels and headings are bold by the decree, whatever the source made them; the rest keeps its emphasis. */
function strengthened(document: Document, spans: readonly Span[], strong: Structure['strong']): RichText {
  const runs: Run[] = [];
  for (const [index, span] of spans.entries()) {
    if (index > 0) runs.push({ text: ' ', ...lookOf(lastFormat(runs)) });
    const cuts = (strong.get(span.block) ?? [])
      .filter(({ start, end }) => end > span.start && start < span.end)
      .sort((a, b) => a.start - b.start);
    let at = span.start;
    for (const cut of cuts) {
      const from = Math.max(at, cut.start);
      const to = Math.min(span.end, cut.end);
      runs.push(...rawRuns(document, { block: span.block, start: at, end: from }));
      for (const run of rawRuns(document, { block: span.block, start: from, end: to })) {
        runs.push({ ...run, bold: true, italic: false });
      }
      at = Math.max(at, to);
    }
    runs.push(...rawRuns(document, { block: span.block, start: at, end: span.end }));
  }
  return tidied(runs);
}

const rawRuns = (document: Document, span: Span): readonly Run[] =>
  span.end <= span.start
    ? []
    : [...piecesOf(document, [span])].map(({ text, format }) => ({
        text: text.replace(/\s+/gu, ' '),
        ...lookOf(format),
      }));

type RawPiece =
  | { readonly type: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly type: 'table'; readonly bordered: boolean; readonly rows: readonly Row[] };

/** The lines as paragraphs; a table of two columns or more stays a table, drawn once and whole. */
function piecesIn(
  document: Document,
  spans: readonly Span[],
  begins: (span: Span, before: Span | undefined) => boolean,
): readonly RawPiece[] {
  const pieces: RawPiece[] = [];
  const drawn = new Set<number>();
  let open: Span[] | null = null;
  for (const [index, span] of spans.entries()) {
    const table = tableAround(document, span.block);
    if (table !== null) {
      open = null;
      if (drawn.has(table)) continue;
      drawn.add(table);
      pieces.push(tablePiece(document, table));
    } else if (open && !begins(span, spans[index - 1])) open.push(span);
    else {
      open = [span];
      pieces.push({ type: 'paragraph', spans: open });
    }
  }
  return pieces;
}

/** The outermost table of two columns or more that a block stands in. */
function tableAround({ blocks, tables }: Document, block: number): number | null {
  const place = blocks[block]?.place;
  let found: number | null = null;
  let at = place?.in === 'cell' ? place.table : undefined;
  while (at !== undefined) {
    const table = tables[at];
    if ((table?.columns ?? 0) >= 2) found = at;
    at = table?.parent;
  }
  return found;
}

function tablePiece(document: Document, index: number): RawPiece {
  const table = document.tables[index];
  const rows = Array.from({ length: table?.rows ?? 0 }, () =>
    Array.from({ length: table?.columns ?? 0 }, (): RichText[] => []),
  );
  let cell: RichText[] | undefined;
  for (let block = table?.firstBlock ?? 0; block < (table?.endBlock ?? 0); block++) {
    const { place, text } = document.blocks[block] ?? {};
    if (place?.in === 'cell' && place.table === index) cell = rows[place.row]?.[place.column];
    const span = { block, start: 0, end: text?.length ?? 0 };
    const rich = labelled(document, [span], richText(document, [span]));
    if (rich.length > 0) cell?.push(rich);
  }
  return { type: 'table', bordered: table?.bordered ?? true, rows };
}

// ---- the foot

const PERSON = /^(?:\p{L}{1,5}\.\s?){0,3}\p{Lu}\p{Ll}{0,7}(?:\s\p{Lu}\p{Ll}{0,7}){1,5}$/u;

/** Capitals and below them a name, that no part of the letter took: another signer of minutes or of an agreement. */
function otherSignatures(letter: Letter): readonly {
  readonly block: number;
  readonly signature: Signature;
}[] {
  const { document, parts, annexes } = letter;
  const taken = takenBlocks(letter);
  const bodyEnd = Math.max(-1, ...(parts.body?.spans ?? []).map(({ block }) => block));
  const end = annexes[0]?.firstBlock ?? document.blocks.length;
  const found: { block: number; signature: Signature }[] = [];
  let titles: string[] = [];
  for (let block = bodyEnd + 1; bodyEnd >= 0 && block < end; block++) {
    if (taken.has(block)) {
      titles = [];
      continue;
    }
    const text = oneSpace(document.blocks[block]?.text ?? '');
    if (NOTE.test(text)) break;
    if (text === '' || /^\(.{0,200}\)$/u.test(text)) continue;
    if (isUpper(text)) titles.push(text);
    else if (titles.length > 0 && PERSON.test(text)) {
      found.push({ block, signature: { titles, name: text } });
      titles = [];
    }
  }
  return found;
}

/** `CHỦ TỌA`, `ĐẠI DIỆN BÊN A` above the office of the main signer: capitals that no part of the letter took. */
function titlesAbove(letter: Letter): readonly string[] {
  const { document, parts } = letter;
  const starts = [parts.signingAuthority, parts.signerPosition].map(firstBlock).filter((block) => block >= 0);
  const bodyEnd = Math.max(-1, ...(parts.body?.spans ?? []).map(({ block }) => block));
  const taken = takenBlocks(letter);
  const titles: string[] = [];
  for (let block = Math.min(...starts) - 1; starts.length > 0 && block > bodyEnd; block--) {
    const text = oneSpace(document.blocks[block]?.text ?? '');
    if (taken.has(block) || !isUpper(text) || columnOf(document, block) !== columnOf(document, block + 1))
      break;
    titles.unshift(text);
  }
  return titles;
}

const columnOf = ({ blocks }: Document, block: number): string => {
  const place = blocks[block]?.place;
  return place?.in === 'cell' ? `${place.table} ${place.column}` : '';
};

const NOTE = /^\[\d{1,3}\]/u;

/** The lines of the notes behind the foot, a list of spans each. */
function notesOf(letter: Letter): readonly (readonly Span[])[] {
  const { document, annexes } = letter;
  const taken = takenBlocks(letter);
  const end = annexes[0]?.firstBlock ?? document.blocks.length;
  const notes: Span[][] = [];
  for (let block = Math.max(-1, ...taken) + 1; block < end; block++) {
    const text = document.blocks[block]?.text.trim() ?? '';
    const span = { block, start: 0, end: document.blocks[block]?.text.length ?? 0 };
    if (NOTE.test(text)) notes.push([span]);
    else if (text !== '') notes.at(-1)?.push(span);
  }
  return notes;
}

/** The blocks that a part of the letter, annexes aside, stands in. */
const takenBlocks = ({ parts, annexes }: Letter): ReadonlySet<number> => {
  const end = annexes[0]?.firstBlock ?? Number.POSITIVE_INFINITY;
  const blocks = Object.values(parts).flatMap(({ spans }) => spans.map(({ block }) => block));
  return new Set(blocks.filter((block) => block < end));
};

// ---- annexes

function annexOf(document: Document, { heading, title, reference, firstBlock, endBlock }: Annex): AnnexSheet {
  const head = new Set(
    [heading, title, reference].flatMap((piece) => (piece?.spans ?? []).map(({ block }) => block)),
  );
  const blocks = document.blocks
    .map((block, index) => ({ block, index }))
    .slice(firstBlock, endBlock)
    .filter(({ block, index }) => !head.has(index) && /[^\s_*=–—-]/u.test(block.text));
  const spans = blocks.map(({ block, index }) => ({ block: index, start: 0, end: block.text.length }));
  return {
    heading: oneSpace(heading?.text ?? ''),
    title: oneSpace(title?.text ?? ''),
    reference: oneSpace(reference?.text ?? ''),
    body: piecesIn(document, spans, (span, before) => beginsParagraph(document, span, before)).map((piece) =>
      piece.type === 'table'
        ? piece
        : {
            type: 'paragraph',
            role: 'text',
            text: labelled(document, piece.spans, richText(document, piece.spans)),
          },
    ),
  };
}

const ITEM = /^\s{0,40}(?:[-–—+•*]\s|\(?[\p{L}\d]{1,4}(?:\.\d{1,2}){0,3}[.)]\s|Điều\s\d)/u;

function beginsParagraph({ blocks }: Document, span: Span, before: Span | undefined): boolean {
  const block: Block | undefined = blocks[span.block];
  const above = before && blocks[before.block];
  if (!block?.continues || !above || ITEM.test(block.text)) return true;
  return !/^\s{0,40}\p{Ll}/u.test(block.text) && (/[.;:]$/u.test(above.text) || above.text.length < 45);
}

/**
 * Text of the source that stands in no part of the sheet, such as stamps, and Word's own footnotes: told, not
 * carried over.
 */
export function leftOut(letter: Letter, { signatures }: Sheet): readonly string[] {
  const { document, parts, annexes } = letter;
  const taken = new Set([
    ...takenBlocks(letter),
    ...notesOf(letter).flatMap((spans) => spans.map(({ block }) => block)),
  ]);
  const tables = new Set((parts.body?.spans ?? []).map(({ block }) => tableAround(document, block)));
  const signed = new Set(signatures.flatMap(({ titles, name }) => [...titles, name]));
  const lines = document.blocks.slice(0, annexes[0]?.firstBlock).filter((block, index) => {
    const table = tableAround(document, index);
    const isCarried = taken.has(index) || (table !== null && tables.has(table));
    return !isCarried && !signed.has(oneSpace(block.text));
  });
  return [...lines, ...document.notes]
    .map(({ text }) => oneSpace(text))
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}
