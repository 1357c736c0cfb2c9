import { isDay } from '../vietnamese/dates.ts';
import { isRecord, itemsOf, propertiesOf, type Schema } from './schema.ts';

/** Whether a value is as a schema asks. */
export type Check = (value: unknown) => boolean;

const checks = new WeakMap<Schema, Check | null>();

/**
 * The check of a schema that asks no more than our templates do, made once for a batch of letters; null for any other.
 * What is wrong with data it does not say. That is for ajv, which takes longer to load than a letter takes to write.
 */
export function checkOf(schema: Schema): Check | null {
  const before = checks.get(schema);
  if (before !== undefined) return before;
  const parts = Object.entries(schema).map(([keyword, asked]) => {
    if (keyword.startsWith('x-')) return ANYTHING;
    return Object.hasOwn(KEYWORDS, keyword) ? (KEYWORDS[keyword]?.(asked, schema) ?? null) : null;
  });
  const known = parts.filter((part) => part !== null);
  const made: Check | null =
    known.length < parts.length ? null : (value) => known.every((part) => part(value));
  checks.set(schema, made);
  return made;
}

const ANYTHING: Check = () => true;

const TYPES: Readonly<Record<string, Check>> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isRecord,
};

type Keyword = (asked: unknown, schema: Schema) => Check | null;

const title: Keyword = (asked) => (typeof asked === 'string' ? ANYTHING : null);

/** By JSON Schema each has its say on values of one type, and none on others. */
const KEYWORDS: Readonly<Record<string, Keyword>> = {
  $schema: (asked) => (asked === 'https://json-schema.org/draft/2020-12/schema' ? ANYTHING : null),
  title,
  description: title,
  type: (asked) => (typeof asked === 'string' && Object.hasOwn(TYPES, asked) ? (TYPES[asked] ?? null) : null),
  properties: (asked, schema) => {
    if (!isRecord(asked)) return null;
    const fields = [...propertiesOf(schema)].map(([name, field]) => [name, checkOf(field)] as const);
    if (fields.length < Object.keys(asked).length || fields.some(([, check]) => check === null)) return null;
    return (value) =>
      !isRecord(value) ||
      fields.every(([name, check]) => !Object.hasOwn(value, name) || check?.(value[name]) === true);
  },
  required: (asked) =>
    isTexts(asked) ? (value) => !isRecord(value) || asked.every((name) => Object.hasOwn(value, name)) : null,
  additionalProperties: (asked, schema) => {
    const names = propertiesOf(schema);
    return asked === false
      ? (value) => !isRecord(value) || Object.keys(value).every((name) => names.has(name))
      : null;
  },
  items: (asked, schema) => {
    const check = isRecord(asked) ? checkOf(itemsOf(schema)) : null;
    return check && ((value) => !Array.isArray(value) || value.every(check));
  },
  minItems: (asked) =>
    typeof asked === 'number' ? (value) => !Array.isArray(value) || value.length >= asked : null,
  /** In characters, of which some have two units. */
  minLength: (asked) =>
    typeof asked === 'number' ? (value) => typeof value !== 'string' || [...value].length >= asked : null,
  pattern: (asked) => {
    if (typeof asked !== 'string') return null;
    const pattern = new RegExp(asked, 'u');
    return (value) => typeof value !== 'string' || pattern.test(value);
  },
  format: (asked) => (asked === 'date' ? (value) => typeof value !== 'string' || isWrittenDay(value) : null),
  enum: (asked) => (isTexts(asked) ? (value) => typeof value === 'string' && asked.includes(value) : null),
  minimum: (asked) =>
    typeof asked === 'number' ? (value) => typeof value !== 'number' || value >= asked : null,
};

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** `2026-03-05`, and a day that there is. */
export function isWrittenDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  return isDay(Number(year), Number(month), Number(day));
}
