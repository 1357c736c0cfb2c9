import type { Nodes, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Block, Comment, Place, Table, TextFormat } from '../../document/tree.ts';
import type { Read, ReadFailure } from '../read.ts';
import {
  decode,
  type Glyphs,
  lineStartsOf,
  linesOf,
  locateIn,
  plainDocument,
  runsOf,
  shownText,
} from '../source.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { HIDDEN, hideComments, unmasked } from './mask.ts';

/**
 * What Markdown takes for structure and a letter for text: `-------` under the issuer is a rule and no heading, an
 * indented line is no code, `1.` and `-` are part of what stands on the page, `[1]: ` is a footnote.
 */
const LETTER_SYNTAX = [
  'codeIndented',
  'codeFenced',
  'definition',
  'htmlFlow',
  'list',
  'setextUnderline',
] as const;

function letterMarkdown(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), { disable: { null: [...LETTER_SYNTAX] } }];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
}

/** Markdown, also as found on the web, with stray `|` and `**` and lines broken inside phrases. One block a line. */
export function readMarkdown(source: string | Uint8Array): Read | ReadFailure {
  const text = decode(source);
  if (typeof text !== 'string') return text;

  const starts = lineStartsOf(text);
  const hidden = hideComments(text);
  const parser = unified().use(remarkParse).use(letterMarkdown);
  const page = newPage();
  for (const batch of batchesOf(chunksOf(hidden.text, starts)))
    writeBatch(page, batch, (part) => parser.parse(part));
  const comments = hidden.comments.map((comment) => placed(comment, page.pieces, text));
  return {
    document: plainDocument('markdown', page.blocks, page.tables, comments),
    locate: locateIn(starts, page.pieces),
    problems: [],
  };
}

/** A comment speaks of the line it stands in; on a line of its own, of the next one. */
/** Setting the parser up takes as long as parsing a page: paragraphs are parsed some at a time, blank lines between. */
const LARGEST_BATCH = 8000;

type Batch = readonly { readonly chunk: Chunk; readonly start: number }[];

function* batchesOf(chunks: Iterable<Chunk>): Generator<Batch> {
  let batch: { chunk: Chunk; start: number }[] = [];
  let size = 0;
  for (const chunk of chunks) {
    if (size > 0 && size + chunk.text.length > LARGEST_BATCH) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push({ chunk, start: size });
    size += chunk.text.length + BETWEEN.length;
  }
  if (batch.length > 0) yield batch;
}

const BETWEEN = '\n\n';

function writeBatch(page: Page, batch: Batch, parse: (text: string) => Root): void {
  const { children } = parse(batch.map(({ chunk }) => chunk.text).join(BETWEEN));
  let next = 0;
  for (const [index, { chunk, start }] of batch.entries()) {
    const end = batch[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    page.continues = chunk.continues;
    for (let node = children[next]; node && offsetOf(node) < end; node = children[++next]) {
      writeNode(page, node, { text: chunk.text, offset: chunk.offset, base: start, format: PLAIN });
      endLine(page, false);
    }
  }
}

const offsetOf = ({ position }: Nodes): number => position?.start.offset ?? 0;

function placed(
  { text, offset }: { readonly text: string; readonly offset: number },
  pieces: readonly (readonly Glyphs[])[],
  source: string,
): Comment {
  const ends = pieces.map((glyphs) => {
    const last = glyphs.at(-1);
    return last === undefined ? -1 : last.source + last.sourceLength;
  });
  const after = ends.findIndex((end) => end >= offset);
  const before = ends.findLastIndex((end) => end >= 0 && end < offset);
  const sameLine = before >= 0 && !source.slice(ends[before], offset).includes('\n');
  const block = sameLine ? before : after < 0 ? Math.max(pieces.length - 1, 0) : after;
  return { text, author: null, at: { block, start: 0, end: 0 } };
}

/** What has been written so far, and the line being written. */
type Page = {
  readonly blocks: Block[];
  readonly pieces: (readonly Glyphs[])[];
  readonly tables: Table[];
  glyphs: Glyphs[];
  continues: boolean;
  place: Place;
};

const newPage = (): Page => ({
  blocks: [],
  pieces: [],
  tables: [],
  glyphs: [],
  continues: false,
  place: { in: 'body' },
});

function endLine(page: Page, continues: boolean): void {
  const shown = shownText(page.glyphs, 'both');
  page.glyphs = [];
  if (shown.text !== '') {
    page.blocks.push({
      text: shown.text,
      ...(shown.decomposed ? { decomposed: true as const } : {}),
      continues: page.continues,
      place: page.place,
      runs: runsOf(shown),
      lines: linesOf(shown.text),
    });
    page.pieces.push(shown.glyphs);
    page.continues = continues;
  } else if (!continues) {
    page.continues = false;
  }
}

/** The paragraph being written: its text, where that stands in the file and in what was parsed, the emphasis around. */
type Context = {
  readonly text: string;
  readonly offset: number;
  readonly base: number;
  readonly format: TextFormat;
};

const PLAIN: TextFormat = {};

function writeNode(page: Page, node: Nodes, context: Context): void {
  switch (node.type) {
    case 'root':
      for (const [index, child] of node.children.entries()) {
        if (index > 0) endLine(page, false);
        writeNode(page, child, context);
      }
      return;
    case 'blockquote':
      for (const child of node.children) {
        writeNode(page, child, context);
        endLine(page, false);
      }
      return;
    case 'paragraph':
    case 'link':
    case 'linkReference':
      writeInline(page, node.children, context);
      return;
    case 'heading':
    case 'strong':
      writeInline(page, node.children, { ...context, format: { ...context.format, bold: true } });
      return;
    case 'emphasis':
      writeInline(page, node.children, { ...context, format: { ...context.format, italic: true } });
      return;
    case 'break':
      endLine(page, true);
      return;
    case 'text':
    case 'inlineCode':
      writeText(page, node.value, rangeOf(node, context), context);
      return;
    case 'thematicBreak': {
      const { from, to } = rangeOf(node, context);
      page.glyphs.push({
        text: context.text.slice(from, to),
        source: context.offset + from,
        sourceLength: to - from,
        format: PLAIN,
      });
      endLine(page, false);
      return;
    }
    case 'table':
      writeTable(page, node, context);
      return;
    // A picture or a tag shows no text; tags are looked at among their neighbours, in `writeInline`.
    default:
      return;
  }
}

type Range = { readonly from: number; readonly to: number };

const rangeOf = ({ position }: Nodes, { base }: Context): Range => ({
  from: (position?.start.offset ?? base) - base,
  to: (position?.end.offset ?? base) - base,
});

const TAG = /^<(\/?)([a-z][a-z\d]*)/iu;
const BLOCK_TAGS = new Set(
  'p div tr td th li ul ol table tbody thead h1 h2 h3 h4 h5 h6 center section article blockquote'.split(' '),
);
const TEXT_TAGS = new Set('span font a small big s del ins mark o tt code label input img hr wbr'.split(' '));
const FORMAT_TAGS: Readonly<Record<string, TextFormat>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  u: { underline: true },
  sub: { position: 'subscript' },
  sup: { position: 'superscript' },
};

/** Tags come as flat neighbours of the text they stand around. */
function writeInline(page: Page, children: readonly Nodes[], context: Context): void {
  const open: { readonly name: string; readonly format: TextFormat }[] = [];
  let format = context.format;
  for (const child of children) {
    if (child.type !== 'html') {
      writeNode(page, child, { ...context, format });
      continue;
    }
    const [, slash, tag = ''] = child.value.match(TAG) ?? [];
    const name = tag.toLowerCase();
    const tagFormat = FORMAT_TAGS[name];
    if (tagFormat && !slash) {
      open.push({ name, format });
      format = { ...format, ...tagFormat };
    } else if (tagFormat) {
      const index = open.findLastIndex((other) => other.name === name);
      format = open[index]?.format ?? format;
      if (index >= 0) open.splice(index);
    } else if (name === 'br') {
      endLine(page, true);
    } else if (BLOCK_TAGS.has(name)) {
      endLine(page, false);
    } else if (!TEXT_TAGS.has(name)) {
      // `<tên đơn vị>` and the like: somebody's placeholder, and on the page.
      writeText(page, child.value, rangeOf(child, context), { ...context, format });
    }
  }
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iuy;

/**
 * Writes the text of a node, whose value is its source without escapes, entities decoded, white space around line
 * ends and quotation marks `>` at line starts gone: what differs is skipped in the source.
 */
function writeText(page: Page, value: string, { from, to }: Range, context: Context): void {
  const { text, offset, format } = context;
  let at = from;
  let shown = 0;
  while (at < to) {
    const char = text.charAt(at);
    const expected = value.charAt(shown);
    if (char === '\n' || char === '\r') {
      endLine(page, true);
      const end = text.startsWith('\r\n', at) ? 2 : 1;
      if (value.startsWith('\r\n', shown)) shown += 2;
      else if (expected === '\n' || expected === '\r' || expected === ' ') shown++;
      at += end;
      continue;
    }
    ENTITY.lastIndex = at;
    const entity = char === '&' ? ENTITY.exec(text)?.[0] : undefined;
    if (entity && (!value.startsWith(entity, shown) || entity === '&amp;')) {
      const decoded = String.fromCodePoint(value.codePointAt(shown) ?? 0x20);
      page.glyphs.push({ text: decoded, source: offset + at, sourceLength: entity.length, format });
      at += entity.length;
      shown += decoded.length;
      continue;
    }
    if (char !== expected) {
      at++;
      continue;
    }
    const plain = plainLength(text, at, to, value, shown);
    if (plain > 0) {
      page.glyphs.push({
        text: text.slice(at, at + plain),
        source: offset + at,
        sourceLength: plain,
        format,
      });
      at += plain;
      shown += plain;
      continue;
    }
    const shownText = shownChar(text, at, page.place);
    if (shownText !== '') page.glyphs.push({ text: shownText, source: offset + at, sourceLength: 1, format });
    at++;
    shown++;
  }
}

/** Signs that are looked at one by one; the stand-ins of `mask.ts` among them. */
const SPECIAL = /[\n\r&*|\\\uFDD0-\uFDD7]/u;

/** How many characters from here on are shown as they are. */
function plainLength(text: string, at: number, to: number, value: string, shown: number): number {
  let length = 0;
  while (at + length < to) {
    const char = text.charAt(at + length);
    if (char !== value.charAt(shown + length) || SPECIAL.test(char)) break;
    length++;
  }
  return length;
}

function shownChar(text: string, at: number, place: Place): string {
  const char = text.charAt(at);
  if (char === HIDDEN) return '';
  if (char === '*' && text.charAt(at - 1) !== '\\') return isStrayStar(text, at) ? '' : char;
  if (char === '|' && place.in === 'body') return strayBar(text, at);
  return unmasked(char);
}

const LINE_OPENS = /(?:^|[\r\n])[^\S\r\n]{0,30}$/u;

/** Stars that parsing left over belong to emphasis that never closed, unless one is a bullet. */
function isStrayStar(text: string, at: number): boolean {
  if (text.charAt(at - 1) === '*' || text.charAt(at + 1) === '*') return true;
  const opensLine = LINE_OPENS.test(text.slice(Math.max(at - 32, 0), at));
  return !(opensLine && /[ \t]/u.test(text.charAt(at + 1)));
}

const LINE_ENDS = /^[^\S\r\n]{0,100}(?:[\r\n]|$)/u;

/** A `|` that belongs to no table: nothing at either end of a line; between two columns of a row a tab. */
function strayBar(text: string, at: number): string {
  if (LINE_OPENS.test(text.slice(Math.max(at - 32, 0), at))) return '';
  if (LINE_ENDS.test(text.slice(at + 1, at + 102))) return '';
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return /^\s{0,30}\|/u.test(text.slice(lineStart, lineStart + 32)) ? '\t' : '|';
}

function writeTable(page: Page, table: Extract<Nodes, { type: 'table' }>, context: Context): void {
  endLine(page, false);
  const firstBlock = page.blocks.length;
  const index = page.tables.length;
  for (const [row, { children: cells }] of table.children.entries()) {
    for (const [column, cell] of cells.entries()) {
      page.place = { in: 'cell', table: index, row, column };
      writeInline(page, cell.children, context);
      endLine(page, false);
    }
  }
  page.place = { in: 'body' };
  page.tables.push({
    rows: table.children.length,
    columns: Math.max(...table.children.map(({ children }) => children.length)),
    columnWidths: [],
    bordered: true,
    firstBlock,
    endBlock: page.blocks.length,
  });
}
