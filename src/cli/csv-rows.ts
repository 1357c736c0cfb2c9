import { CsvError, parse } from 'csv-parse/sync';
import type { Bilingual } from '../document/terms.ts';
import { nearest } from '../lint/nearest.ts';
import { itemsOf, propertiesOf, type Schema } from '../render/schema.ts';
import { textKey } from '../vietnamese/text.ts';
import type { Entry, Wanted } from './entry.ts';
import { UserError } from './host.ts';

/** A column: its place in the row, and the field it gives, `signer.name` or `body.2`. */
type Column = { readonly index: number; readonly path: readonly string[]; readonly schema: Schema | null };

type Branch = Map<string, Branch | string>;

/** One letter a row. The first row names the fields; a column without a name, or whose name begins with #, is a note. */
export function csvEntries(shown: string, text: string, wanted: Wanted): readonly Entry[] {
  const [header, ...rows] = rowsOf(shown, text);
  if (!header) {
    throw new UserError({ vi: `Tệp dữ liệu “${shown}” rỗng.`, en: `The data file “${shown}” is empty.` });
  }
  const columns = columnsOf(shown, header, wanted);
  return rows.flatMap((cells, index): readonly Entry[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    // Excel counts the header as row 1.
    const where = { vi: `dòng ${index + 2}`, en: `row ${index + 2}` };
    const beyond = cells.slice(header.length).filter((cell) => cell.trim() !== '').length;
    if (beyond === 0) return [{ where, data: dataOf(cells, columns) }];
    return [
      {
        where,
        mistakes: [
          {
            vi: `Dòng có ${cells.length} ô, dòng tiêu đề có ${header.length}; ô có dấu phân cách bên trong phải đặt trong ngoặc kép.`,
            en: `The row has ${cells.length} cells, the header ${header.length}; a cell with a separator in it must stand in quotes.`,
          },
        ],
      },
    ];
  });
}

function rowsOf(shown: string, text: string): readonly (readonly string[])[] {
  // `sep=;` in front is how Excel itself names the separator.
  const [, named] = /^sep=(.)\r?\n/u.exec(text) ?? [];
  const table = named === undefined ? text : text.slice(text.indexOf('\n') + 1);
  try {
    return parse(table, {
      delimiter: named ?? separatorOf(table),
      relax_column_count: true,
      max_record_size: 4 * 1024 * 1024,
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = 'lines' in cause ? Number(cause['lines']) : 1;
    throw new UserError(
      {
        vi: `Dữ liệu “${shown}” viết sai gần dòng ${line}: dấu ngoặc kép không đóng hoặc đứng giữa ô.`,
        en: `The data “${shown}” are broken near line ${line}: a quote is not closed, or stands inside a cell.`,
      },
      { cause },
    );
  }
}

/** The one that the header has most of; names of fields have none of them. */
function separatorOf(text: string): string {
  const header = text.slice(0, Math.max(0, text.search(/\r|\n|$/u)));
  const counted = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

function columnsOf(shown: string, header: readonly string[], wanted: Wanted): readonly Column[] {
  const columns: Column[] = [];
  const mistakes: Bilingual[] = [];
  for (const [index, cell] of header.entries()) {
    const name = cell.trim();
    if (name === '' || name.startsWith('#')) continue;
    const field = fieldNamed(name, wanted);
    const path = (field ?? name).split('.');
    const schema = wanted.schema ? schemaAt(wanted.schema, path) : guessed(path, wanted);
    const other = columns.find((one) => overlap(one.path, path));
    if (other) mistakes.push(twice(header[other.index] ?? '', name));
    else if (wanted.schema && !schema) mistakes.push(unknownColumn(name, wanted));
    else columns.push({ index, path, schema });
  }
  if (mistakes.length > 0) {
    const lines = (language: keyof Bilingual) =>
      mistakes.map((mistake) => `\n  ${mistake[language]}`).join('');
    throw new UserError({
      vi: `Dòng tiêu đề của “${shown}” chưa đúng:${lines('vi')}`,
      en: `The header of “${shown}” is not right:${lines('en')}`,
    });
  }
  return columns;
}

/** A column may be called by the field, or by its Vietnamese title where only one field has it. */
function fieldNamed(name: string, { fields }: Wanted): string | null {
  const [titled, other] = fields.filter(({ title }) => textKey(title) === textKey(name));
  return titled && !other && !titled.path.includes('[]') && !fields.some(({ path }) => path === name)
    ? titled.path
    : null;
}

const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.slice(0, b.length).join('.') === b.slice(0, a.length).join('.');

const twice = (first: string, second: string): Bilingual => ({
  vi: `Cột “${first}” và cột “${second}” cùng cho một trường.`,
  en: `The columns “${first}” and “${second}” give the same field.`,
});

function unknownColumn(name: string, { fields }: Wanted): Bilingual {
  const near = nearest(
    name,
    fields.map(({ path }) => path.replaceAll('[]', '.1')),
  );
  return {
    vi: `Mẫu không có trường “${name}”.${near ? ` Có phải ý bạn là “${near}”?` : ''} Cột ghi chú riêng thì đặt tên bắt đầu bằng #.`,
    en: `The template has no field “${name}”.${near ? ` Did you mean “${near}”?` : ''} A column of notes is named with a # in front.`,
  };
}

/** The schema of what stands at a path, `signer.name` or `tasks.2.text`; null where the template has no such field. */
function schemaAt(schema: Schema, path: readonly string[]): Schema | null {
  let at: Schema | undefined = schema;
  for (const step of path) {
    if (!at) return null;
    at = at['type'] === 'array' && NUMBER.test(step) ? itemsOf(at) : propertiesOf(at).get(step);
  }
  return at ?? null;
}

/** A Word file has no schema, but it shows which of its fields are lists. */
const guessed = (path: readonly string[], { fields }: Wanted): Schema | null =>
  fields.some((field) => field.type === 'list' && field.path === path.join('.')) ? { type: 'array' } : null;

const NUMBER = /^\d{1,4}$/u;

function dataOf(cells: readonly string[], columns: readonly Column[]): unknown {
  const root: Branch = new Map();
  const lists = new Map<string, readonly string[]>();
  for (const { index, path, schema: wanted } of columns) {
    const cell = (cells[index] ?? '').trim();
    if (cell === '') continue;
    if (wanted?.['type'] === 'array') lists.set(path.join('.'), listIn(cell, wanted));
    put(root, path, cell);
  }
  return grown(root, [], lists);
}

/** A paragraph may have a semicolon in it: paragraphs stand in lines of their own, other lists may be split by `;` too. */
function listIn(cell: string, schema: Schema): readonly string[] {
  const lines = cell.split(/\r?\n/u);
  const pieces = lines.length > 1 || itemsOf(schema)['x-paragraph'] === true ? lines : cell.split(';');
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function put(root: Branch, path: readonly string[], cell: string): void {
  let at = root;
  for (const step of path.slice(0, -1)) {
    const next = at.get(step);
    const branch: Branch = next instanceof Map ? next : new Map();
    at.set(step, branch);
    at = branch;
  }
  at.set(path.at(-1) ?? '', cell);
}

/** Branches whose names are numbers are lists; a gap between them closes, as an empty cell is nothing. */
function grown(
  node: Branch | string,
  path: readonly string[],
  lists: ReadonlyMap<string, readonly string[]>,
): unknown {
  if (typeof node === 'string') return lists.get(path.join('.')) ?? node;
  const children = [...node].map(([step, child]) => ({
    step,
    value: grown(child, [...path, step], lists),
  }));
  const isNumbered = children.every(({ step }) => NUMBER.test(step));
  if (isNumbered && children.length > 0) {
    return children.sort((a, b) => Number(a.step) - Number(b.step)).map(({ value }) => value);
  }
  return Object.fromEntries(children.map(({ step, value }) => [step, value]));
}
