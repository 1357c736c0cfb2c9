import type { Nodes } from 'mdast';
import type { TextFormat } from '../../document/tree.ts';
import type { Chunk } from './chunks.ts';
import { endLine, type Page, PLAIN, shownSign, writeTable } from './page.ts';

/** Writes what the parser made of a paragraph that stands at `base` in what was parsed. */
export function writeNodes(page: Page, nodes: readonly Nodes[], { text, offset }: Chunk, base: number): void {
  for (const node of nodes) {
    writeNode(page, node, { text, offset, base, format: PLAIN });
    endLine(page, false);
  }
}

/** The paragraph being written: its text, where that stands in the file and in what was parsed, the emphasis around. */
type Context = {
  readonly text: string;
  readonly offset: number;
  readonly base: number;
  readonly format: TextFormat;
};

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
      writeTable(
        page,
        node.children.map(({ children }) => children),
        (cell) => writeInline(page, cell.children, context),
      );
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
    const shownText = shownSign(text, at, page.place);
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
