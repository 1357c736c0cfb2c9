import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocx } from '../read/docx/docx.ts';
import { findOffice, type Office, withOffice } from '../read/office.ts';
import type { Failure } from '../read/read.ts';
import { partsOf } from './docx/package.ts';
import { draw, isDrawable } from './pdf/draw.ts';
import { pdfFile } from './pdf/file.ts';
import { withoutOrigin } from './pdf/origin.ts';
import { isTypefaceThere } from './pdf/typeface.ts';

export type PdfSetting = {
  /**
   * Who draws the pages. `embedded` is this program; it knows what `writeDocx` writes and nothing else. Where it is
   * left out, LibreOffice draws what `embedded` cannot.
   */
  readonly engine?: 'embedded' | 'libreoffice';
  /** The LibreOffice to call; null for none. Found where it is left out. */
  readonly program?: string | null;
  /** For one run of LibreOffice. Where it is left out, a run has more time the more files it has. */
  readonly milliseconds?: number;
};

/** A PDF for each Word file, in step with them. A file that cannot be drawn costs only itself. */
export async function writePdfs(
  files: readonly Uint8Array[],
  setting: PdfSetting = {},
): Promise<readonly (Uint8Array | Failure)[]> {
  if (setting.engine === 'libreoffice') return officePdfs(files, setting);
  const drawn = files.map(embeddedPdf);
  const left = files.filter((_, index) => !(drawn[index] instanceof Uint8Array));
  if (setting.engine === 'embedded' || left.length === 0) return drawn;
  const printed = (await officePdfs(left, setting)).values();
  return drawn.map((result) => {
    if (result instanceof Uint8Array) return result;
    const other = printed.next().value ?? result;
    // Why we cannot draw a file says more than that there is no LibreOffice.
    return 'code' in other && other.code === 'no-libreoffice' ? result : other;
  });
}

// ---- by ourselves

function embeddedPdf(file: Uint8Array): Uint8Array | Failure {
  const read = readDocx(file);
  if (read.failure) return read.failure;
  if (!isDrawable(read.document)) return NOT_OURS;
  if (!isTypefaceThere()) return NO_TYPEFACE;
  const { pages, fonts, missing } = draw(read.document);
  return missing.size > 0 ? lacking(missing) : pdfFile(titleOf(file), pages, fonts);
}

function titleOf(file: Uint8Array): string {
  const core = partsOf(file).get('docProps/core.xml')?.toString('utf8') ?? '';
  const title = /<dc:title>([^<]*)/u.exec(core)?.[1] ?? '';
  return title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

// ---- by LibreOffice

const PDF = 'pdf:writer_pdf_Export';
/** The first start with a new profile takes long on a slow disk; a letter takes a fifth of a second. */
const TO_START = 90_000;
const TO_PRINT = 3_000;

async function officePdfs(
  files: readonly Uint8Array[],
  { program = findOffice({ PATH: process.env['PATH'] }), milliseconds }: PdfSetting,
): Promise<readonly (Uint8Array | Failure)[]> {
  if (program === null) return files.map(() => NO_OFFICE);
  return withOffice(program, async (office) => {
    for (const [index, file] of files.entries()) {
      await writeFile(join(office.folder, `${index}.docx`), file, { mode: 0o600 });
    }
    return printed(office, files.length, milliseconds);
  });
}

/** Runs until each file has its answer; a file that LibreOffice fell over is left out of the next run. */
async function printed(
  { folder, convert }: Office,
  count: number,
  milliseconds: number | undefined,
): Promise<readonly (Uint8Array | Failure)[]> {
  const results: (Uint8Array | Failure)[] = Array.from({ length: count }, () => NOT_PRINTED);
  let waiting = [...results.keys()];
  let runsInVain = 0;
  while (waiting.length > 0 && runsInVain < 2) {
    const names = waiting.map((index) => `${index}.docx`);
    const conversion = await convert(PDF, names, milliseconds ?? TO_START + TO_PRINT * waiting.length);
    const left: number[] = [];
    for (const index of waiting) {
      const bytes = await wholePdf(join(folder, `${index}.pdf`));
      if (bytes) results[index] = withoutOrigin(bytes);
      else left.push(index);
    }
    // It came to the end of its list: what is not there cannot be made.
    if (conversion === 'done') break;
    runsInVain = left.length === waiting.length ? runsInVain + 1 : 0;
    const [culprit, ...others] = left;
    if (culprit !== undefined && conversion === 'too-slow') results[culprit] = TOO_SLOW;
    waiting = others;
  }
  return results;
}

/** Null where it was not made, or not to its end. */
async function wholePdf(path: string): Promise<Buffer | null> {
  try {
    const bytes = await readFile(path);
    return bytes.subarray(-32).includes('%%EOF') ? bytes : null;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw cause;
  }
}

const LETTER_FONT = /\/BaseFont\s?\/(?:[A-Z]{6}\+)?(?:Tinos|LiberationSerif|TimesNewRoman)/u;

/** Whether Times New Roman or its like draws the text. A file that does not say its fonts openly is believed. */
export function isInLetterFont(pdf: Uint8Array): boolean {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).toString('latin1');
  return !text.includes('/BaseFont') || LETTER_FONT.test(text);
}

// ---- why not

const WAY_OUT = {
  vi: 'Hãy cài LibreOffice (https://vi.libreoffice.org), hoặc ghi ra .docx rồi in thành PDF từ Word.',
  en: 'Install LibreOffice (https://www.libreoffice.org), or write a .docx and print it to PDF from Word.',
};
const NO_OFFICE: Failure = {
  code: 'no-libreoffice',
  message: {
    vi: `Không tìm thấy LibreOffice trên máy. ${WAY_OUT.vi}`,
    en: `LibreOffice was not found on this machine. ${WAY_OUT.en}`,
  },
};
const NOT_OURS: Failure = {
  code: 'no-libreoffice',
  message: {
    vi: `Chỉ LibreOffice in được tệp Word này ra PDF, vì nó không do vanthu trình bày. ${WAY_OUT.vi}`,
    en: `Only LibreOffice can print this Word file to PDF, as it was not laid out by vanthu. ${WAY_OUT.en}`,
  },
};
const NO_TYPEFACE: Failure = {
  code: 'no-libreoffice',
  message: {
    vi: 'Thiếu phông chữ Tinos đi kèm chương trình. Hãy cài lại vanthu bằng npm, hoặc cài LibreOffice.',
    en: 'The typeface Tinos, which comes with the program, is missing. Install vanthu again by npm, or install LibreOffice.',
  },
};
const NOT_PRINTED: Failure = {
  code: 'conversion-failed',
  message: {
    vi: 'LibreOffice không in được văn bản này ra PDF. Hãy ghi ra .docx và mở bằng Word để xem lại.',
    en: 'LibreOffice could not print this letter to PDF. Write a .docx and look at it in Word.',
  },
};
const TOO_SLOW: Failure = {
  code: 'conversion-failed',
  message: {
    vi: 'LibreOffice không in xong văn bản này trong thời gian cho phép. Hãy ghi ra .docx rồi in thành PDF từ Word.',
    en: 'LibreOffice did not print this letter in time. Write a .docx and print it to PDF from Word.',
  },
};

const SHOWN = 5;

function lacking(missing: ReadonlySet<string>): Failure {
  const shown = [...missing].slice(0, SHOWN).map((character) => `“${character}”`);
  const list = shown.join(', ') + (missing.size > SHOWN ? '…' : '');
  return {
    code: 'no-libreoffice',
    message: {
      vi: `Phông chữ đi kèm không có ký tự ${list}; phải có LibreOffice mới in được ra PDF. ${WAY_OUT.vi}`,
      en: `The typeface that comes along lacks ${list}; only LibreOffice can print this to PDF. ${WAY_OUT.en}`,
    },
  };
}
