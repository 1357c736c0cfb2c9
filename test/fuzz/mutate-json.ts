import fc from 'fast-check';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const nested = (depth: number): Json => (depth === 0 ? 'a' : [nested(depth - 1)]);

const HOSTILE: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1e308,
  12.5,
  '',
  ' ',
  'a',
  'a'.repeat(20_000),
  '\u0000',
  '\ud83d',
  '\u202e',
  '../../a',
  '__proto__',
  '{{number}}',
  '{{#each a}}',
  '<!-- -->',
  '**',
  '| a |\n|---|',
  '1. a\n\n2. b',
  '2026-99-99',
  '0000-00-00',
  '2026-03-05',
  '31/12/9999',
  [],
  {},
  [[]],
  [null],
  ['a', 'b'],
  { a: 'b' },
  { constructor: 'a', toString: null },
  nested(20),
  nested(200),
  Array.from({ length: 300 }, () => 'a'),
];
const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  '',
  'a.b',
  'number',
  'tasks',
  'ướ',
  '#a',
  'a'.repeat(500),
];

type Change = {
  readonly at: number;
  readonly value: Json;
  readonly key: string;
  readonly kind: 'value' | 'drop' | 'key' | 'repeat';
};

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  value: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.jsonValue() as fc.Arbitrary<Json> },
  ),
  key: fc.constantFrom(...KEYS),
  kind: fc.constantFrom('value', 'value', 'drop', 'key', 'repeat'),
});

/** Data with values of another type, keys that mean something to JavaScript, things missing and things too many. */
export const mutatedJson = (source: Json): fc.Arbitrary<Json> =>
  fc.array(change, { minLength: 1, maxLength: 5 }).map((changes) => changes.reduce(mutated, source));

/** As text, because `__proto__` is a key there like any other. */
export const mutatedJsonText = (source: Json): fc.Arbitrary<string> =>
  fc.tuple(mutatedJson(source), fc.nat({ max: 40 })).map(([data, cut]) => {
    const text = JSON.stringify(data, null, cut % 3).replaceAll('"~proto~"', '"__proto__"');
    return cut === 0 ? text.slice(0, text.length >> 1) : text;
  });

function mutated(source: Json, change: Change): Json {
  let left = change.at % Math.max(sizeOf(source), 1);
  const walk = (value: Json): Json => {
    if (left-- === 0) return change.value;
    if (Array.isArray(value)) return value.flatMap((item: Json) => here(item) ?? [walk(item)]);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => {
        if (left !== 0 || change.kind === 'value' || change.kind === 'repeat') return [[key, walk(item)]];
        left--;
        return change.kind === 'drop' ? [] : [[change.key === '__proto__' ? '~proto~' : change.key, item]];
      }),
    );
  };
  const here = (item: Json): readonly Json[] | null => {
    if (left !== 0 || change.kind === 'value' || change.kind === 'key') return null;
    left--;
    return change.kind === 'drop' ? [] : [item, item, change.value];
  };
  return walk(source);
}

function sizeOf(value: Json): number {
  if (typeof value !== 'object' || value === null) return 1;
  return 1 + Object.values(value).reduce((sum: number, item) => sum + sizeOf(item), 0);
}
