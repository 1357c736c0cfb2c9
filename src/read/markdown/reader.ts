import type { Nodes } from 'mdast';
import type { Comment } from '../../document/tree.ts';
import type { Read, ReadFailure } from '../read.ts';
import { decode, type Glyphs, lineStartsOf, locateIn, plainDocument } from '../source.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { hideComments } from './mask.ts';
import { writeNodes } from './nodes.ts';
import { newPage } from './page.ts';
import type { Parse } from './parser.ts';
import { isPlain, writePlain } from './plain.ts';

/** The Markdown of a letter, and those of its paragraphs that take a parser. */
export type Opened = {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly chunks: readonly Chunk[];
  readonly unclear: ReadonlySet<Chunk>;
  readonly comments: readonly { readonly text: string; readonly offset: number }[];
  readonly failure?: never;
};

export function openMarkdown(source: string | Uint8Array): Opened | ReadFailure {
  const text = decode(source);
  if (typeof text !== 'string') return text;
  const lineStarts = lineStartsOf(text);
  const hidden = hideComments(text);
  const chunks = [...chunksOf(hidden.text, lineStarts)];
  const unclear = new Set(chunks.filter((chunk) => !isPlain(chunk.text)));
  return { text, lineStarts, chunks, unclear, comments: hidden.comments };
}

const noParser: Parse = (text) => {
  throw new Error(`no parser for: ${text.slice(0, 200)}`);
};

/** One block a line. Where nothing is unclear, no parser need be at hand. */
export function readOpened(opened: Opened, parse: Parse = noParser): Read {
  const { text, lineStarts, chunks, unclear, comments } = opened;
  const page = newPage();
  const parsed = parsedIn(unclear, parse);
  for (const chunk of chunks) {
    page.continues = chunk.continues;
    if (unclear.has(chunk)) {
      const { value } = parsed.next();
      if (value) writeNodes(page, value.nodes, chunk, value.base);
    } else {
      writePlain(page, chunk);
    }
  }
  return {
    document: plainDocument(
      'markdown',
      page.blocks,
      page.tables,
      comments.map((comment) => placed(comment, page.pieces, text)),
    ),
    locate: locateIn(lineStarts, page.pieces),
    problems: [],
  };
}

/** Setting the parser up takes as long as parsing a page: paragraphs are parsed some at a time, blank lines between. */
const LARGEST_BATCH = 8000;

type Batch = readonly { readonly chunk: Chunk; readonly start: number }[];

function* batchesOf(chunks: Iterable<Chunk>): Generator<Batch> {
  let batch: { chunk: Chunk; start: number }[] = [];
  let size = BETWEEN.length;
  for (const chunk of chunks) {
    if (batch.length > 0 && size + chunk.text.length > LARGEST_BATCH) {
      yield batch;
      batch = [];
      size = BETWEEN.length;
    }
    batch.push({ chunk, start: size });
    size += chunk.text.length + BETWEEN.length;
  }
  if (batch.length > 0) yield batch;
}

/** Before the first too: a byte order mark at the very start would not be counted. */
const BETWEEN = '\n\n';

type Parsed = { readonly nodes: readonly Nodes[]; readonly base: number };

/** What the parser makes of each paragraph, in their order. */
function* parsedIn(chunks: Iterable<Chunk>, parse: Parse): Generator<Parsed, void> {
  for (const batch of batchesOf(chunks)) {
    const { children } = parse(batch.map(({ chunk }) => BETWEEN + chunk.text).join(''));
    let next = 0;
    for (const [index, { start }] of batch.entries()) {
      const end = batch[index + 1]?.start ?? Number.POSITIVE_INFINITY;
      const first = next;
      while (next < children.length && offsetOf(children[next]) < end) next++;
      yield { nodes: children.slice(first, next), base: start };
    }
  }
}

const offsetOf = (node: Nodes | undefined): number => node?.position?.start.offset ?? 0;

/** A comment speaks of the line it stands in; on a line of its own, of the next one. */
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
