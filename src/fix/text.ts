import type { Span } from '../document/tree.ts';
import type { Edit } from '../lint/rule.ts';
import type { Read } from '../read/read.ts';
import { type Change, changesBetween } from './changes.ts';

/**
 * Markdown and text with edits at their places and every other character as it was, byte order mark, encoding and
 * line ends too. Formatting that such a file does not have is left alone.
 */
export function fixText(bytes: Uint8Array, read: Read, edits: readonly Edit[]): Uint8Array {
  const { mark, text, write } = decoded(bytes);
  const lineEnd = /\r\n|\r(?!\n)|\n/u.exec(text)?.[0] ?? '\n';
  const changes = edits.flatMap((edit) =>
    'replaceWith' in edit
      ? changesOf(edit, read, text).map((change) => ({ ...change, by: change.by.replaceAll('\n', lineEnd) }))
      : [],
  );
  const mended = changes
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((whole, { start, end, by }) => whole.slice(0, start) + by + whole.slice(end), text);
  return write(mark + mended);
}

/** One edit, as changes of the file: only what really differs, so that marks between the letters stay. */
function changesOf(
  { at, replaceWith }: { readonly at: Span; readonly replaceWith: string },
  { document, locate }: Read,
  source: string,
): readonly Change[] {
  const shown = document.blocks[at.block]?.text.slice(at.start, at.end) ?? '';
  if (shown === replaceWith) {
    const { offset = 0, endOffset = offset } = locate(at);
    return composing(source, offset, endOffset);
  }
  return changesBetween(shown, replaceWith).map(({ start, end, by }) => {
    const { offset = 0, endOffset = offset } = locate({
      block: at.block,
      start: at.start + start,
      end: at.start + end,
    });
    return { start: offset, end: endOffset, by: written(by, document.format) };
  });
}

/** A text put in its own place is written anew: letters and marks that stand apart become one. */
function composing(source: string, start: number, end: number): readonly Change[] {
  return [...source.slice(start, end).matchAll(/\P{M}\p{M}+/gu)].flatMap(({ index, 0: apart }) => {
    const by = apart.normalize('NFC');
    return by === apart ? [] : [{ start: start + index, end: start + index + apart.length, by }];
  });
}

/** Signs that Markdown would take for its own. */
const MARKDOWN_SIGNS = /[\\*_`<[\]]/gu;

const written = (text: string, format: Read['document']['format']): string =>
  format === 'markdown' ? text.replace(MARKDOWN_SIGNS, '\\$&') : text;

type Decoded = {
  readonly mark: string;
  readonly text: string;
  readonly write: (text: string) => Uint8Array;
};

const BYTE_ORDER_MARK = '\uFEFF';

/** The same encodings as the readers take; anything else was refused before a fix was thought of. */
function decoded(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [first, second] = buffer;
  if (first === 0xff && second === 0xfe) {
    return split(buffer.toString('utf16le'), (text) => Buffer.from(text, 'utf16le'));
  }
  if (first === 0xfe && second === 0xff) {
    return split(Buffer.from(buffer).swap16().toString('utf16le'), (text) =>
      Buffer.from(text, 'utf16le').swap16(),
    );
  }
  return split(buffer.toString('utf8'), (text) => Buffer.from(text, 'utf8'));
}

const split = (whole: string, write: Decoded['write']): Decoded => {
  const marked = whole.startsWith(BYTE_ORDER_MARK);
  return { mark: marked ? BYTE_ORDER_MARK : '', text: marked ? whole.slice(1) : whole, write };
};
