import type { Block } from '../../document/tree.ts';
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

/**
 * Plain text: lines as they are, never as Markdown. White space in front of and inside a line is kept, because two
 * columns of a letter often stand on one line. A blank line and a form feed end a paragraph.
 */
export function readText(source: string | Uint8Array): Read | ReadFailure {
  const text = decode(source);
  if (typeof text !== 'string') return text;

  const starts = lineStartsOf(text);
  const blocks: Block[] = [];
  const pieces: (readonly Glyphs[])[] = [];
  let continues = false;
  for (const [index, start] of starts.entries()) {
    const line = text.slice(start, starts[index + 1] ?? text.length);
    const afterPageBreak = line.lastIndexOf('\f') + 1;
    if (afterPageBreak > 0) continues = false;
    const kept = line.slice(afterPageBreak).trimEnd();
    if (kept === '') {
      continues = false;
      continue;
    }
    const glyphs = [{ text: kept, source: start + afterPageBreak, sourceLength: kept.length, format: {} }];
    const shown = shownText(glyphs, 'end');
    blocks.push({
      text: shown.text,
      ...(shown.decomposed ? { decomposed: true as const } : {}),
      continues,
      place: { in: 'body' },
      runs: runsOf(shown),
      lines: linesOf(shown.text),
    });
    pieces.push(shown.glyphs);
    continues = true;
  }
  return { document: plainDocument('text', blocks), locate: locateIn(starts, pieces), problems: [] };
}
