import type { Read, ReadFailure } from '../read.ts';
import { parse } from './parser.ts';
import { openMarkdown, readOpened } from './reader.ts';

/**
 * Markdown, also as found on the web, with stray `|` and `**` and lines broken inside phrases. `readFile` loads the
 * parser only for a letter that needs it; here it is at hand.
 */
export function readMarkdown(source: string | Uint8Array): Read | ReadFailure {
  const opened = openMarkdown(source);
  return opened.failure ? opened : readOpened(opened, parse);
}
