import { describe, expect, test } from 'vitest';
import { errorsIn } from '../../src/render/ajv.ts';
import { checkOf } from '../../src/render/checks.ts';
import { prepareData } from '../../src/render/data.ts';
import { isRecord, type Schema } from '../../src/render/schema.ts';
import { listTemplates, type Template } from '../../src/render/template.ts';
import { fc } from '../support/properties.ts';
import { sampleOf, TEMPLATES } from '../support/templates.ts';

const { templates } = await listTemplates([TEMPLATES]);

const right = (data: unknown, schema: Schema): boolean | undefined => checkOf(schema)?.(data);
const rightByAjv = (data: unknown, schema: Schema): boolean => errorsIn(data, schema).length === 0;

const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    7,
    Number.NaN,
    '',
    'x',
    '𝒜',
    '2026-03-05',
    '2026-02-30',
    '145',
  ),
  fc.constantFrom<unknown>('nhac', 'V/v rà soát', ' ', {}, [], [['x']], ['', 'x'], { name: 'x' }),
  fc.string({ maxLength: 4 }),
);

/** Every place in data: the data themselves, entries of lists, fields of groups. */
function* placesIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* placesIn(inner, [...path, name]);
}

function changed(value: unknown, path: readonly string[], change: (old: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.map((one, index) => (index === Number(step) ? changed(one, rest, change) : one));
  }
  if (!isRecord(value)) return value;
  return { ...value, [step]: changed(value[step], rest, change) };
}

/** Another value, a field less, one more, a list without its last or with its first again. */
const CHANGES: readonly ((old: unknown, other: unknown) => unknown)[] = [
  (_, other) => other,
  (old, other) => (isRecord(old) ? { ...old, extra: other } : other),
  (old, other) => (isRecord(old) ? Object.fromEntries(Object.entries(old).slice(1)) : other),
  (old, other) => (Array.isArray(old) ? old.slice(0, -1) : other),
  (old, other) => (Array.isArray(old) ? [...old, old[0], other] : other),
];

/** As a letter is made of them: names that may be lines are lists; what is missing is not there. */
async function preparedSample(template: Template): Promise<unknown> {
  const prepared = await prepareData(template.schema, sampleOf(template));
  if ('mistakes' in prepared) throw new Error(prepared.mistakes.map(({ vi }) => vi).join('\n'));
  return withoutMissing(prepared.data);
}

function withoutMissing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMissing);
  if (!isRecord(value)) return value;
  const there = Object.entries(value).filter(([, field]) => field !== null && JSON.stringify(field) !== '[]');
  return Object.fromEntries(there.map(([name, field]) => [name, withoutMissing(field)]));
}

describe.each(templates.map((template) => [template.name, template] as const))(
  'data of %s',
  async (_, template) => {
    const { schema } = template;
    const sample = await preparedSample(template);
    const places = [...placesIn(sample)];

    test('have a check of our own, which the sample passes', () => {
      expect(right(sample, schema)).toBe(true);
    });

    test('are right by it exactly where ajv finds nothing wrong', () => {
      const edits = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...CHANGES), leaf);
      fc.assert(
        fc.property(fc.array(edits, { minLength: 1, maxLength: 2 }), (drawn) => {
          const data = drawn.reduce<unknown>(
            (before, [path, change, other]) => changed(before, path, (old) => change(old, other)),
            sample,
          );
          expect(right(data, schema)).toBe(rightByAjv(data, schema));
        }),
        { numRuns: 60 },
      );
    });
  },
);

test.each<[Schema, readonly unknown[]]>([
  [{ minLength: 2 }, ['𝒜', '𝒜𝒜', 'ab', 'a', 5]],
  [{ minItems: 1 }, [[], ['x'], '', {}]],
  [{ minimum: 1 }, [0, 1, Number.NaN, '0']],
  [{ enum: ['a', 'b'] }, ['a', 'c', 1, null]],
  [{ pattern: '^\\p{L}$' }, ['đ', '1', 1]],
  [{ format: 'date' }, ['2026-03-05', '2026-3-5', '2026-02-29', '2024-02-29', 20260305]],
  [{ required: ['a', 'toString'] }, [{ a: 1 }, { a: 1, toString: 1 }, [], 'a']],
  [{ properties: { a: { type: 'string' } } }, [{ a: 1 }, { a: 'x' }, { b: 1 }, 'a']],
  [{ properties: { a: {} }, additionalProperties: false }, [{ a: 1 }, { b: 1 }, {}, []]],
  [{ items: { type: 'integer' } }, [[1, 2], [1, 1.5], [], 'x']],
])('by %j data are right where ajv finds nothing wrong', (schema, values) => {
  for (const value of values) {
    expect([value, right(value, schema)]).toEqual([value, rightByAjv(value, schema)]);
  }
  expect(new Set(values.map((value) => right(value, schema)))).toEqual(new Set([true, false]));
});

test.each<Schema>([
  { maxLength: 3 },
  { const: 1 },
  { anyOf: [{ type: 'string' }] },
  { type: ['string', 'null'] },
  { type: 'number' },
  { enum: [1] },
  { format: 'email' },
  { additionalProperties: { type: 'string' } },
  { properties: { a: true } },
  { properties: { a: { uniqueItems: true } } },
  { items: { maximum: 3 } },
  { items: false },
  { $schema: 'http://json-schema.org/draft-07/schema#' },
  { constructor: 1 },
])('a schema that says more is left to ajv: %j', (schema) => {
  expect(checkOf(schema)).toBeNull();
});
