import type { Failure, Read, ReadFailure } from './read.ts';

const TEXT_ENDINGS = ['.txt', '.text'];
const MARKDOWN_ENDINGS = ['.md', '.markdown', '.mdown'];

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** OLE compound files: Word 97-2003, and encrypted Office files of any name. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];

const failed = (code: Failure['code'], vi: string, en: string): ReadFailure => ({
  failure: { code, message: { vi, en } },
});

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * Reads a file by its content where that is plain to see, else by its name. Each reader is loaded when it is first
 * needed: a Markdown draft must not wait for the reader of Word files.
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<Read | ReadFailure> {
  const ending = name.slice(Math.max(name.lastIndexOf('.'), 0)).toLowerCase();
  if (bytes.length === 0) return failed('empty', 'Tệp rỗng (0 byte).', 'The file is empty (0 bytes).');
  if (ending === '.doc') {
    const { readDoc } = await import('./doc/doc.ts');
    return readDoc(bytes);
  }
  if (startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND) || ending === '.docx') {
    const { readDocx } = await import('./docx/docx.ts');
    return readDocx(bytes);
  }
  if (startsWith(bytes, PDF) || startsWith(bytes, RTF) || ending === '.pdf' || ending === '.rtf') {
    return failed(
      'unsupported-format',
      'Tệp là PDF hoặc RTF, vanthu không đọc được. Hãy lưu lại dạng .docx.',
      'The file is PDF or RTF, which vanthu does not read. Save it as .docx.',
    );
  }
  if (TEXT_ENDINGS.includes(ending)) {
    const { readText } = await import('./text/text.ts');
    return readText(bytes);
  }
  if (MARKDOWN_ENDINGS.includes(ending) || ending === name.toLowerCase() || ending === '') {
    const { readMarkdown } = await import('./markdown/markdown.ts');
    return readMarkdown(bytes);
  }
  return failed(
    'unsupported-format',
    `Không đọc được loại tệp “${ending}”. vanthu đọc .docx, .doc, .md và .txt.`,
    `Files of type “${ending}” cannot be read. vanthu reads .docx, .doc, .md and .txt.`,
  );
}
