import { parse } from '../../src/read/markdown/parser.ts';
import { openMarkdown, readOpened } from '../../src/read/markdown/reader.ts';
import type { Read, ReadFailure } from '../../src/read/read.ts';

/** Read at once, the parser at hand whether it is needed or not. */
export function readMarkdown(source: string | Uint8Array): Read | ReadFailure {
  const opened = openMarkdown(source);
  return opened.failure ? opened : readOpened(opened, parse);
}
