import type { ErrorObject } from 'ajv';
import type { Bilingual } from '../document/language.ts';
import { shownValue } from '../document/shown.ts';
import { nearest } from '../lint/nearest.ts';
import { errorsIn } from './ajv.ts';
import { GAP } from './helpers.ts';
import { clean, unfitCharacter } from './inert.ts';
import { isOpen, isRecord, itemsOf, propertiesOf, requiredOf, type Schema, titleOf } from './schema.ts';

export type DataOptions = {
  /** Dotted gaps for what is missing. */
  readonly blank?: boolean;
  /** The year of dates that are left blank. */
  readonly year?: number;
};

export type Prepared = { readonly data: unknown } | { readonly mistakes: readonly Bilingual[] };

/** Data as a template takes it, every field of the schema there; or all that is wrong with it at once. */
export function prepareData(schema: Schema, raw: unknown, options: DataOptions = {}): Prepared {
  const mistakes: Bilingual[] = [];
  const data = tidied(schema, raw, [], (path, vi, en) => mistakes.push(about(schema, path, vi, en))) ?? {};
  const checked = errorsIn(data, schema);
  if ('mistakes' in checked) return checked;
  for (const error of checked.errors) {
    if (!options.blank || !isAboutMissing(error)) mistakes.push(mistakeOf(schema, error));
  }
  mistakes.push(...unevenTables(schema, data, []).map(([path, vi, en]) => about(schema, path, vi, en)));
  if (mistakes.length > 0) return { mistakes: [...new Map(mistakes.map((one) => [one.vi, one])).values()] };
  return { data: completed(schema, data, options) };
}

type Path = readonly (string | number)[];
type Say = (path: Path, vi: string, en: string) => void;

// ---- tidying

/** No letter has lists in lists in lists. */
const MOST_LEVELS = 20;

/**
 * Text cleaned, what is empty taken for missing, a number where a text is asked made a text, a text where a list is
 * asked made a list of its lines: so that a cell of a table, or lines under one another in YAML, will do.
 */
function tidied(schema: Schema, value: unknown, path: Path, say: Say): unknown {
  if (value === null || value === undefined) return undefined;
  if (path.length > MOST_LEVELS) {
    say(path.slice(0, 3), 'lồng nhau quá sâu.', 'is nested too deeply.');
    return undefined;
  }
  const { type } = schema;
  if (typeof value === 'number' && type === 'string') return tidied(schema, String(value), path, say);
  if (typeof value === 'string') {
    if (type === 'array') return tidied(schema, value.split(/\r\n|\r|\n/u), path, say);
    const text = clean(value);
    const unfit = unfitCharacter(text);
    if (unfit) {
      say(
        path,
        `có ký tự ${unfit} không in ra được; hãy xóa ký tự đó.`,
        `holds the character ${unfit}; delete it.`,
      );
    }
    if (type === 'integer' && /^\d{1,9}$/u.test(text)) return Number(text);
    return text === '' ? undefined : text;
  }
  if (Array.isArray(value)) {
    const items = itemsOf(schema);
    return value
      .map(
        (item, index) =>
          tidied(items, item, [...path, index], say) ?? (items['minLength'] === 0 ? '' : undefined),
      )
      .filter((item) => item !== undefined);
  }
  if (!isRecord(value)) return value;
  const fields = propertiesOf(schema);
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, field]) => [name, tidied(fields.get(name) ?? {}, field, [...path, name], say)] as const)
      .filter(([, field]) => field !== undefined),
  );
}

// ---- checking

const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u;

/** What a blank form may lack: fields, entries, the day and month of a date. */
const isAboutMissing = ({ keyword, data }: ErrorObject): boolean =>
  keyword === 'required' ||
  keyword === 'minItems' ||
  (keyword === 'format' && PARTIAL_DATE.test(String(data)));

const stepsOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d{1,9}$/u.test(step) ? Number(step) : step));

function mistakeOf(schema: Schema, error: ErrorObject): Bilingual {
  const { keyword, params, instancePath, parentSchema, data } = error;
  const path = stepsOf(instancePath);
  const at = (vi: string, en: string) => about(schema, path, vi, en);
  const given = shownValue(data);
  switch (keyword) {
    case 'required': {
      const missing = [...path, String(params['missingProperty'])];
      const title = titleAt(schema, missing);
      return {
        vi: `Thiếu trường “${pathText(missing)}”${title && ` (${lowerFirst(title)})`}.`,
        en: `The field “${pathText(missing)}” is missing.`,
      };
    }
    case 'additionalProperties': {
      const extra = String(params['additionalProperty']);
      const near = nearest(extra, isRecord(parentSchema) ? propertiesOf(parentSchema).keys() : []);
      return {
        vi: `Không có trường “${pathText([...path, extra])}”.${near ? ` Có phải ý bạn là “${pathText([...path, near])}”?` : ''}`,
        en: `There is no field “${pathText([...path, extra])}”.${near ? ` Did you mean “${pathText([...path, near])}”?` : ''}`,
      };
    }
    case 'format':
      return at(
        `là “${given}”, phải là ngày có thật, dạng 2026-03-05.`,
        `is “${given}”; it must be a real day, such as 2026-03-05.`,
      );
    case 'type': {
      const [vi, en] = TYPES[String(params['type'])] ?? ['một giá trị khác', 'another value'];
      return at(`là “${given}”, phải là ${vi}.`, `is “${given}”; it must be ${en}.`);
    }
    case 'enum': {
      const choices = Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : [];
      const near = nearest(given, choices);
      return at(
        `là “${given}”, ${near ? `có phải ý bạn là “${near}”` : `phải là một trong: ${choices.join(', ')}`}${near ? '?' : '.'}`,
        `is “${given}”${near ? `; did you mean “${near}”?` : `; it must be one of: ${choices.join(', ')}.`}`,
      );
    }
    case 'minItems':
      return at(`phải có ít nhất ${params['limit']} mục.`, `must have at least ${params['limit']} entries.`);
    case 'maxItems':
      return at(
        `không được quá ${params['limit']} mục.`,
        `must have no more than ${params['limit']} entries.`,
      );
    case 'minimum':
    case 'maximum': {
      const [vi, en] = keyword === 'minimum' ? ['từ', 'least'] : ['không quá', 'most'];
      return at(
        `là “${given}”, phải ${vi} ${params['limit']}.`,
        `is “${given}”; it must be at ${en} ${params['limit']}.`,
      );
    }
    case 'minLength':
      return at(`là “${given}”, quá ngắn.`, `is “${given}”; that is too short.`);
    case 'maxLength':
      return at(`dài quá ${params['limit']} ký tự.`, `is longer than ${params['limit']} characters.`);
    default: {
      const hint = isRecord(parentSchema) ? parentSchema['x-hint'] : undefined;
      const hintEn = isRecord(parentSchema) ? parentSchema['x-hint-en'] : undefined;
      return at(
        `là “${given}”, ${typeof hint === 'string' ? hint : 'không đúng dạng phải có'}.`,
        `is “${given}”; ${typeof hintEn === 'string' ? hintEn : 'that is not of the form it must have'}.`,
      );
    }
  }
}

const TYPES: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  string: ['chữ', 'a text'],
  integer: ['số nguyên', 'a whole number'],
  number: ['số', 'a number'],
  boolean: ['true hoặc false', 'true or false'],
  array: ['danh sách', 'a list'],
  object: ['nhóm trường', 'a group of fields'],
};

/** Cells beyond the last column would be lost, and missing ones would move the others. */
function unevenTables(
  schema: Schema,
  value: unknown,
  path: Path,
): readonly (readonly [Path, string, string])[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unevenTables(itemsOf(schema), item, [...path, index]));
  }
  if (!isRecord(value)) return [];
  const { columns, rows } = value;
  const inner = [...propertiesOf(schema)].flatMap(([name, field]) =>
    unevenTables(field, value[name], [...path, name]),
  );
  if (schema['x-table'] !== true || !Array.isArray(columns) || !Array.isArray(rows)) return inner;
  const uneven = rows.flatMap((row: unknown, index) =>
    Array.isArray(row) && row.length !== columns.length
      ? [
          [
            [...path, 'rows', index],
            `có ${row.length} ô, bảng có ${columns.length} cột.`,
            `has ${row.length} cells; the table has ${columns.length} columns.`,
          ] as const,
        ]
      : [],
  );
  return [...inner, ...uneven];
}

function about(schema: Schema, path: Path, vi: string, en: string): Bilingual {
  if (path.length === 0) return { vi: `Dữ liệu ${vi}`, en: `The data ${en}` };
  const title = titleAt(schema, path);
  return {
    vi: `Trường “${pathText(path)}”${title && ` (${lowerFirst(title)})`} ${vi}`,
    en: `The field “${pathText(path)}” ${en}`,
  };
}

/** `tasks[2].text`: entries are counted from 1, as people count. */
const pathText = (path: Path): string =>
  path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('');

function titleAt(schema: Schema, path: Path): string {
  let at: Schema | undefined = schema;
  let title = '';
  for (const step of path) {
    at = typeof step === 'number' ? itemsOf(at) : propertiesOf(at).get(step);
    if (!at) return '';
    title = titleOf(at) || (typeof step === 'number' ? title : '');
  }
  return title;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

// ---- completing

/** Every field of the schema is there: what may be missing as nothing, what must not be as a gap to write in. */
function completed(schema: Schema, value: unknown, options: DataOptions): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => completed(itemsOf(schema), item, options));
    return items.length === 0 && options.blank && Number(schema['minItems'] ?? 0) > 0
      ? [gapOf(itemsOf(schema), options)]
      : items;
  }
  if (!isRecord(value)) return value;
  const required = new Set(requiredOf(schema));
  const fields = [...propertiesOf(schema)].map(([name, field]) => {
    if (Object.hasOwn(value, name)) return [name, completed(field, value[name], options)] as const;
    if (required.has(name) && options.blank) return [name, gapOf(field, options)] as const;
    return [name, field['type'] === 'array' ? [] : null] as const;
  });
  return Object.fromEntries(fields);
}

const LONG_GAP = GAP.repeat(3);
const MOST_GAPS = 9;

function gapOf(schema: Schema, options: DataOptions): unknown {
  const { type, format, 'x-blank': blank } = schema;
  if (blank !== undefined) return blank;
  // A contract has two parties, also before anybody has named them.
  if (type === 'array') {
    const count = Math.min(MOST_GAPS, Math.max(1, Number(schema['minItems'] ?? 1)));
    return Array.from({ length: count }, () => gapOf(itemsOf(schema), options));
  }
  if (type === 'object') return completed(schema, {}, { ...options, blank: true });
  if (format === 'date') return options.year === undefined ? '' : String(options.year);
  return isOpen(schema) || type === 'string' ? LONG_GAP : null;
}
