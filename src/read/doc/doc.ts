import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocx } from '../docx/docx.ts';
import type { Limits } from '../docx/zip.ts';
import { findOffice, withOffice } from '../office.ts';
import type { Failure, Locate, Read, ReadFailure } from '../read.ts';

export type DocSetting = {
  /** The LibreOffice to call; null for none. Found where it is left out. */
  readonly program?: string | null;
  readonly milliseconds?: number;
  readonly limits?: Partial<Limits>;
};

const WORD = 'docx:MS Word 2007 XML';
const LONGEST_WAIT = 90_000;
const LARGEST_FILE = 100 * 2 ** 20;

/** Word 97-2003 and RTF, by way of LibreOffice; a .docx under the name of a .doc is read as what it is. */
export async function readDoc(bytes: Uint8Array, setting: DocSetting = {}): Promise<Read | ReadFailure> {
  const format = formatOf(bytes);
  if (format === 'empty') return { failure: EMPTY };
  if (format === 'docx') return readDocx(bytes, setting.limits);
  if (format === 'other') return { failure: NOT_WORD };
  if (bytes.length > LARGEST_FILE) return { failure: TOO_LARGE };
  const program = setting.program === undefined ? findOffice({ PATH: process.env['PATH'] }) : setting.program;
  if (program === null) return { failure: NO_OFFICE };

  return withOffice(program, async ({ folder, convert }) => {
    const source = `letter.${format}`;
    const result = join(folder, 'letter.docx');
    await writeFile(join(folder, source), bytes);
    const conversion = await convert(WORD, [source], setting.milliseconds ?? LONGEST_WAIT);
    if (conversion === 'too-slow') return { failure: TOO_SLOW };
    // LibreOffice ends well even where it could not read the file.
    if (conversion === 'failed' || !existsSync(result)) return { failure: NOT_CONVERTED };
    return withoutParts(readDocx(await readFile(result), setting.limits));
  });
}

/** Parts and bytes are those of the converted file, which nobody has. */
function withoutParts(read: Read | ReadFailure): Read | ReadFailure {
  if (read.failure !== undefined) return read;
  const { document, problems, locate } = read;
  const locateParagraph: Locate = (span) => {
    const { line, column, endLine, endColumn } = locate(span);
    return { line, column, endLine, endColumn };
  };
  return { document, problems, locate: locateParagraph };
}

type Format = 'empty' | 'doc' | 'rtf' | 'docx' | 'other';

/** Only what is known to be Word is handed to LibreOffice: a web page could make it fetch things. */
function formatOf(bytes: Uint8Array): Format {
  if (bytes.length === 0) return 'empty';
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8));
  if (start.toString('hex').startsWith('d0cf11e0a1b11ae1')) return 'doc';
  if (start.toString('latin1').startsWith('{\\rtf')) return 'rtf';
  return start.toString('latin1').startsWith('PK') ? 'docx' : 'other';
}

const EMPTY: Failure = {
  code: 'empty',
  message: {
    vi: 'Tệp rỗng (0 byte). Hãy lưu lại văn bản từ Word rồi thử lại.',
    en: 'The file is empty (0 bytes). Save the document again in Word and retry.',
  },
};
const NOT_WORD: Failure = {
  code: 'unsupported-format',
  message: {
    vi: 'Tệp mang đuôi .doc nhưng không phải là văn bản Word. Hãy mở bằng Word và Lưu thành .docx.',
    en: 'The file is named .doc but is no Word document. Open it in Word and save it as .docx.',
  },
};
const TOO_LARGE: Failure = {
  code: 'too-large',
  message: {
    vi: 'Tệp .doc lớn hơn 100 MB nên không được đọc. Hãy nén ảnh trong Word rồi thử lại.',
    en: 'The .doc file is larger than 100 MB and was not read. Compress its pictures in Word and retry.',
  },
};
const NO_OFFICE: Failure = {
  code: 'no-libreoffice',
  message: {
    vi: 'Đọc tệp .doc (Word 97-2003) cần có LibreOffice trên máy, nhưng không tìm thấy. Hãy cài LibreOffice, hoặc mở tệp bằng Word và Lưu thành .docx.',
    en: 'Reading a .doc file (Word 97-2003) needs LibreOffice on this machine, and none was found. Install it, or open the file in Word and save it as .docx.',
  },
};
const TOO_SLOW: Failure = {
  code: 'conversion-failed',
  message: {
    vi: 'LibreOffice không chuyển xong tệp .doc trong thời gian cho phép. Hãy mở bằng Word và Lưu thành .docx.',
    en: 'LibreOffice did not convert the .doc file in time. Open it in Word and save it as .docx.',
  },
};
const NOT_CONVERTED: Failure = {
  code: 'conversion-failed',
  message: {
    vi: 'LibreOffice không mở được tệp .doc: tệp bị hỏng hoặc có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu và Lưu thành .docx.',
    en: 'LibreOffice could not open the .doc file: it is damaged or has a password. Open it in Word, remove the password and save it as .docx.',
  },
};
