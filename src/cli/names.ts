import type { Bilingual } from '../document/terms.ts';
import { isRecord } from '../render/schema.ts';

/** Half of what file systems allow, so that the temporary name beside it fits too, and paths stay short on Windows. */
export const MOST_CHARACTERS = 100;
export const MOST_BYTES = 180;

/** What Windows keeps for devices, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/iu;
const FIELD = /\{\{\s*(?<path>[\p{L}\p{N}_.]{1,80})\s*\}\}/gu;

/** The order of a letter in its batch, for `{{index}}`: from 1, with as many digits as the last one has. */
export type Turn = { readonly index: number; readonly total: number };

/** What is wrong with a name pattern itself, before any data is looked at; null where nothing is. */
export function patternMistake(pattern: string): Bilingual | null {
  const literal = pattern.replace(FIELD, '');
  if (/[{}]/u.test(literal)) {
    return {
      vi: `Mẫu tên “${pattern}” chỉ nhận tên trường trong hai dấu ngoặc, như {{number}} hoặc {{signer.name}}.`,
      en: `The name pattern “${pattern}” takes names of fields in double braces only, as {{number}} or {{signer.name}}.`,
    };
  }
  if (/[/\\:*?"<>|]|\p{C}/u.test(literal)) {
    return {
      vi: `Mẫu tên “${pattern}” là tên tệp, không được có / \\ : * ? " < > |; thư mục ghi ở --out-dir.`,
      en: `The name pattern “${pattern}” is a file name, without / \\ : * ? " < > |; the folder is given by --out-dir.`,
    };
  }
  return null;
}

/** The file name of one letter. Whatever the data hold, it names a plain file in the folder, on every system. */
export function fileName(
  pattern: string,
  data: unknown,
  { index, total }: Turn,
): { readonly name: string } | { readonly mistakes: readonly Bilingual[] } {
  const missing: string[] = [];
  const dot = pattern.lastIndexOf('.');
  const stem = pattern.slice(0, dot).replace(FIELD, (_, path: string) => {
    const value = valueAt(data, path) ?? (path === 'index' ? numbered(index, total) : undefined);
    if (value === undefined) missing.push(path);
    return value ?? '';
  });
  if (missing.length > 0) {
    return {
      mistakes: missing.map((path) => ({
        vi: `Tên tệp cần trường “${path}” mà dữ liệu không có; dùng trường khác, hoặc {{index}} là số thứ tự.`,
        en: `The file name needs the field “${path}”, which the data lack; use another, or {{index}} for the order.`,
      })),
    };
  }
  return { name: `${safeStem(stem)}${pattern.slice(dot).toLowerCase()}` };
}

const numbered = (index: number, total: number): string =>
  String(index).padStart(Math.max(2, String(total).length), '0');

function valueAt(data: unknown, path: string): string | undefined {
  let at = data;
  for (const step of path.split('.')) {
    if (!(isRecord(at) && Object.hasOwn(at, step))) return undefined;
    at = at[step];
  }
  if (typeof at === 'number') return String(at);
  return typeof at === 'string' && at.trim() !== '' ? at : undefined;
}

function safeStem(text: string): string {
  const plain = text
    .normalize('NFC')
    // Marks that turn the direction of writing would show another name than the one there is.
    .replace(/\s/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/[/\\:*?"<>|]/gu, '-')
    .replace(/ {2,}/gu, ' ');
  const trimmed = shortened(plain.replace(/^[. ]+/u, '')).replace(/[. ]+$/u, '');
  if (trimmed === '') return '_';
  return RESERVED.test(trimmed) ? `_${trimmed}` : trimmed;
}

function shortened(text: string): string {
  let short = '';
  let bytes = 0;
  for (const character of [...text].slice(0, MOST_CHARACTERS)) {
    bytes += Buffer.byteLength(character);
    if (bytes > MOST_BYTES) break;
    short += character;
  }
  return short;
}

/** Names that one folder cannot hold side by side: Windows and macOS do not tell capitals apart. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();
