import { readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { Bilingual } from '../document/terms.ts';
import type { Entry, Wanted } from './entry.ts';
import { STDIN } from './files.ts';
import { type Host, UserError } from './host.ts';
import { isNestedTooDeep } from './nesting.ts';

export const MAX_BYTES = 64 * 1024 * 1024;
/** More than an office issues in a year. */
export const MOST_LETTERS = 50_000;

/** Reads the data of a letter, or of many: an array, or the rows of a CSV file. */
export async function readData(
  host: Host,
  file: string,
  stdinName: string | null,
  wanted: Wanted,
): Promise<readonly Entry[]> {
  const shown = file === STDIN ? (stdinName ?? STDIN) : file;
  const text = decoded(shown, file === STDIN ? await host.stdin() : bytesOf(host, file));
  switch (extname(shown).toLowerCase()) {
    case '.csv':
    case '.tsv':
      return notTooMany(shown, (await import('./csv-rows.ts')).csvEntries(shown, text, wanted));
    case '.json':
    case '.yaml':
    case '.yml':
    case '':
      return notTooMany(shown, entriesOf(await parsed(shown, text)));
    default:
      throw new UserError({
        vi: `Không biết đọc dữ liệu “${shown}”: tệp phải là .json, .yaml hoặc .csv.`,
        en: `The data “${shown}” cannot be read: they must be .json, .yaml or .csv.`,
      });
  }
}

function notTooMany(shown: string, entries: readonly Entry[]): readonly Entry[] {
  if (entries.length <= MOST_LETTERS) return entries;
  throw new UserError({
    vi: `Dữ liệu “${shown}” có ${entries.length} văn bản, một lần ghi nhiều nhất ${MOST_LETTERS}; hãy chia tệp.`,
    en: `The data “${shown}” hold ${entries.length} letters; at most ${MOST_LETTERS} are written at once, split the file.`,
  });
}

function entriesOf(data: unknown): readonly Entry[] {
  const one = (value: unknown, where: Bilingual | null): Entry =>
    isTooDeep(value) ? { where, mistakes: [TOO_DEEP] } : { where, data: value };
  if (!Array.isArray(data)) return [one(data, null)];
  return data.map((value, index) => one(value, { vi: `mục ${index + 1}`, en: `entry ${index + 1}` }));
}

/** Deeper than any letter; data nested beyond reason would end the program in the middle of a batch. */
export const DEEPEST = 24;

const TOO_DEEP: Bilingual = {
  vi: `Dữ liệu lồng nhau quá ${DEEPEST} tầng.`,
  en: `The data are nested more than ${DEEPEST} levels deep.`,
};

function isTooDeep(data: unknown, depth = 0): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return depth === DEEPEST || Object.values(data).some((value) => isTooDeep(value, depth + 1));
}

function bytesOf({ cwd }: Host, file: string): Uint8Array {
  const path = resolve(cwd, file);
  try {
    const { size } = statSync(path);
    if (size <= MAX_BYTES) return readFileSync(path);
  } catch (cause) {
    throw new UserError(whyUnread(file, cause), { cause });
  }
  throw new UserError({
    vi: `Tệp dữ liệu “${file}” lớn quá ${MAX_BYTES / 1024 / 1024} MB.`,
    en: `The data file “${file}” has more than ${MAX_BYTES / 1024 / 1024} MB.`,
  });
}

/** The sentence for a file that the system does not hand over; anything that is no such complaint is thrown on. */
export function whyUnread(file: string, cause: unknown): Bilingual {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (typeof code !== 'string') throw cause;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { vi: `Không tìm thấy tệp “${file}”.`, en: `There is no file “${file}”.` };
    case 'EISDIR':
      return { vi: `“${file}” là một thư mục, không phải tệp.`, en: `“${file}” is a folder, not a file.` };
    case 'EACCES':
    case 'EPERM':
      return { vi: `Không có quyền đọc tệp “${file}”.`, en: `You have no right to read the file “${file}”.` };
    default:
      return {
        vi: `Máy không đọc được tệp “${file}” (${code}).`,
        en: `The system cannot read the file “${file}” (${code}).`,
      };
  }
}

/** Excel saves “Unicode text” as UTF-16 and plain CSV in the code page of the machine, which loses Vietnamese letters. */
function decoded(shown: string, bytes: Uint8Array): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new UserError({
      vi: `“${shown}” là tệp Excel hoặc Word, không phải tệp chữ. Trong Excel chọn Lưu thành (Save As), kiểu “CSV UTF-8”, rồi dùng tệp .csv ấy.`,
      en: `“${shown}” is a file of Excel or Word, no text. Save it from Excel as “CSV UTF-8” and use that file.`,
    });
  }
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes).normalize('NFC');
    if (!text.includes('\0')) return text;
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new UserError(
      {
        vi: `“${shown}” không phải bảng mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258). Lưu lại tệp theo UTF-8; trong Excel: Lưu thành, kiểu “CSV UTF-8”.`,
        en: `“${shown}” is not in UTF-8 (perhaps TCVN3, VNI or Windows-1258). Save it again as UTF-8; in Excel: Save As, “CSV UTF-8”.`,
      },
      { cause },
    );
  }
  throw new UserError({
    vi: `“${shown}” không phải tệp chữ.`,
    en: `“${shown}” is no text file.`,
  });
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return second === 0 && first !== 0 && first !== undefined ? 'utf-16le' : 'utf-8';
}

/** JSON is YAML but for speed: 10,000 letters are read by the parser of the language, and faults told by that of YAML. */
async function parsed(shown: string, text: string): Promise<unknown> {
  if (text.trim() === '') {
    throw new UserError({ vi: `Tệp dữ liệu “${shown}” rỗng.`, en: `The data file “${shown}” is empty.` });
  }
  const json = jsonOf(text);
  return json === undefined ? yamlOf(shown, text) : json;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function yamlOf(shown: string, text: string): Promise<unknown> {
  if (isNestedTooDeep(text)) throw tooDeep(shown);
  const { LineCounter, parseDocument, visit } = await import('yaml');
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, stringKeys: true });
    const [broken] = document.errors;
    if (broken) {
      const { line, col } = counter.linePos(broken.pos[0]);
      const syntax = /\.json$/iu.test(shown) ? 'JSON' : 'YAML';
      throw new UserError({
        vi: `Tệp dữ liệu “${shown}” sai cú pháp ${syntax} ở dòng ${line}, cột ${col}.`,
        en: `The data file “${shown}” is no ${syntax} at line ${line}, column ${col}: ${broken.message}.`,
      });
    }
    // `number: 05` is the number 05 of a letter, not five: it stays as it was written until the schema asks.
    visit(document, {
      Scalar: (_, node) => {
        if (typeof node.value === 'number' && node.source) node.value = node.source;
      },
    });
    return document.toJS();
  } catch (cause) {
    // Aliases without end, and brackets without end.
    if (!(cause instanceof ReferenceError || cause instanceof RangeError)) throw cause;
    throw tooDeep(shown, cause);
  }
}

const tooDeep = (shown: string, cause?: unknown): UserError =>
  new UserError(
    {
      vi: `Dữ liệu “${shown}” lồng nhau quá nhiều tầng.`,
      en: `The data “${shown}” are nested too deeply.`,
    },
    { cause },
  );
