import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { remember } from '../document/remember.ts';
import { checkOf, isWrittenDay } from './checks.ts';
import type { Schema } from './schema.ts';

/** All that is wrong with data by a schema. */
export function errorsIn(data: unknown, schema: Schema): readonly ErrorObject[] {
  const validate = validatorOf(schema);
  validate(data);
  return validate.errors ?? [];
}

/** A schema is compiled once, and a batch of letters checked by the same code. */
const validatorOf = remember((schema: Schema): ValidateFunction => {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    verbose: true,
    ownProperties: true,
    // Compiling the schema of schemas takes longer than all else; what we have a check of is written as it must be.
    validateSchema: checkOf(schema) === null,
  });
  ajv.addFormat('date', isWrittenDay);
  return ajv.compile(schema);
});
