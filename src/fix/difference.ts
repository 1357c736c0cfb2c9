import { createTwoFilesPatch } from 'diff';
import type { Read } from '../read/read.ts';

/**
 * What a mended file says that the original did not, in the unified form that every tool reads. For a Word file the
 * lines are its paragraphs; formatting has no line and is told apart.
 */
export function differenceOf(
  file: string,
  before: { readonly bytes: Uint8Array; readonly read: Read },
  after: { readonly bytes: Uint8Array; readonly read: Read },
): string {
  const [from, to] = [linesOf(before), linesOf(after)];
  if (from === to) return '';
  return createTwoFilesPatch(file, file, from, to, undefined, undefined, { context: 1 });
}

const linesOf = ({ bytes, read }: { readonly bytes: Uint8Array; readonly read: Read }): string =>
  read.document.format === 'docx'
    ? read.document.blocks.map(({ text }) => `${text.replaceAll('\n', ' ')}\n`).join('')
    : new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(
        bytes,
      );
