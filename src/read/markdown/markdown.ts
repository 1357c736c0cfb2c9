import type { Read, ReadFailure } from '../read.ts';
import { openMarkdown, readOpened } from './reader.ts';

/**
 * Markdown, also as found on the web, with stray `|` and `**` and lines broken inside phrases. The parser is loaded only
 * for a letter that needs it.
 */
export async function readMarkdown(source: string | Uint8Array): Promise<Read | ReadFailure> {
  const opened = openMarkdown(source);
  if (opened.failure) return opened;
  if (opened.unclear.size === 0) return readOpened(opened);
  const { parse } = await import('./parser.ts');
  return readOpened(opened, parse);
}
