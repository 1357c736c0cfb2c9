import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Bilingual } from '../document/language.ts';
import { remember } from '../document/remember.ts';
import { isDay } from '../vietnamese/dates.ts';
import type { Schema } from './schema.ts';

type Compiled = { readonly validate: ValidateFunction } | { readonly mistakes: readonly Bilingual[] };

/** A schema is compiled once, and a batch of letters checked by the same code. */
const compiled = remember((schema: Schema): Compiled => {
  try {
    return { validate: newAjv().compile(schema) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const mistakes = mistakesInSchema(schema);
    return { mistakes: mistakes.length > 0 ? mistakes : [unusable(error.message)] };
  }
});

/** All that is wrong with data by a schema; or with the schema, where nothing can be checked by it. */
export function errorsIn(
  data: unknown,
  schema: Schema,
): { readonly errors: readonly ErrorObject[] } | { readonly mistakes: readonly Bilingual[] } {
  const made = compiled(schema);
  if ('mistakes' in made) return made;
  made.validate(data);
  return { errors: made.validate.errors ?? [] };
}

/** What in a schema is no JSON Schema (draft 2020-12), for whoever wrote it. */
export function mistakesInSchema(schema: Schema): readonly Bilingual[] {
  const ajv = newAjv();
  if (ajv.validateSchema(schema) === true) return [];
  // One slip is told by each of the schemas that would have allowed something else: the first will do.
  const places = new Map((ajv.errors ?? []).toReversed().map((error) => [error.instancePath, error.message]));
  return [...places].map(([place, why]) => ({
    vi: `schema.json sai quy tắc JSON Schema ở “${place}”.`,
    en: `schema.json is no JSON Schema at “${place}”: ${why}.`,
  }));
}

function newAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    verbose: true,
    ownProperties: true,
    // Compiling the schema of schemas takes longer than all else. `vanthu templates` asks for it.
    validateSchema: false,
  });
  ajv.addFormat('date', (text: string) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
    return isDay(Number(year), Number(month), Number(day));
  });
  return ajv;
}

const unusable = (why: string): Bilingual => ({
  vi: 'schema.json không dùng được để kiểm tra dữ liệu.',
  en: `schema.json cannot be used: ${why}.`,
});
