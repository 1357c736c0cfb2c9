import type { Bilingual } from '../../document/language.ts';
import type { HelperName } from '../helpers.ts';
import { type Field, isRecord } from '../schema.ts';
import type { BlockStep, Step } from './program.ts';
import type { Expression } from './tags.ts';

/** A field that a template uses, `tasks[].text`. */
type Use = {
  readonly path: string;
  readonly type: Field['type'];
  readonly required: boolean;
  /** Whatever stands below it is used with it: a list asked for its length, a group asked whether it is there. */
  readonly isWhole: boolean;
};

/** What a helper is given. */
const TYPES: { readonly [Name in HelperName]?: Field['type'] } = {
  list: 'list',
  count: 'list',
  last: 'list',
  several: 'list',
  oneLine: 'list',
  longDate: 'date',
  shortDate: 'date',
  add: 'number',
  roman: 'number',
  letter: 'number',
};

type Scope = { readonly path: string; readonly outer: Scope | null };

function* usesOf(steps: readonly Step[], scope: Scope, required: boolean): Generator<Use> {
  for (const step of steps) {
    if (typeof step === 'string' || step.kind === 'identity') continue;
    if (step.kind === 'value') yield* usesIn(step.expression, scope, required, 'text', false);
    else if (step.kind === 'guard') yield* usesOf(step.steps, scope, required);
    else yield* usesOfBlock(step, scope, required);
  }
}

function* usesOfBlock({ name, branches }: BlockStep, scope: Scope, required: boolean): Generator<Use> {
  for (const { condition, steps } of branches) {
    if (condition === null || name === 'if' || name === 'unless') {
      if (condition !== null) yield* usesIn(condition, scope, false, 'any', true);
      yield* usesOf(steps, scope, false);
      continue;
    }
    const isOptional = branches.length > 1;
    const type = name === 'each' ? 'list' : 'group';
    yield* usesIn(condition, scope, required && !isOptional, type, false);
    const path = condition.kind === 'path' ? patternOf(condition, scope) : null;
    const inner = { path: `${path ?? ''}${name === 'each' ? '[]' : ''}`, outer: scope };
    yield* usesOf(steps, inner, name === 'each' ? required : required && !isOptional);
  }
}

function* usesIn(
  expression: Expression,
  scope: Scope,
  required: boolean,
  type: Field['type'],
  isWhole: boolean,
): Generator<Use> {
  if (expression.kind === 'path') {
    const path = patternOf(expression, scope);
    if (path !== null && path !== '') yield { path, type, required, isWhole };
  }
  if (expression.kind !== 'call') return;
  for (const value of expression.values) {
    yield* usesIn(value, scope, required, TYPES[expression.helper] ?? 'text', true);
  }
}

/** Null for what is no field: `@index`. */
function patternOf(
  { up, isOfLoop, names: given }: Expression & { kind: 'path' },
  scope: Scope,
): string | null {
  let from: Scope | null = scope;
  let names = given;
  if (isOfLoop) {
    if (names[0] !== 'root') return null;
    names = names.slice(1);
    while (from.outer !== null) from = from.outer;
  }
  for (let step = 0; step < up; step++) from = from?.outer ?? null;
  if (from === null) return null;
  return [from.path, ...names].filter((name) => name !== '').join('.');
}

const MORE_TELLING = ['any', 'text', 'number', 'date', 'group', 'list'];

export type KnownFields = { readonly fields: readonly Field[]; readonly wholes: ReadonlySet<string> };

/** All fields that some parts name, each once, in the order in which they come. */
export function fieldsIn(parts: readonly (readonly Step[])[]): KnownFields {
  const fields = new Map<string, Field>();
  const wholes = new Set<string>();
  for (const steps of parts) {
    for (const { path, type, required, isWhole } of usesOf(steps, { path: '', outer: null }, true)) {
      const known = fields.get(path);
      const isMore = MORE_TELLING.indexOf(type) > MORE_TELLING.indexOf(known?.type ?? 'any');
      fields.set(path, {
        path,
        title: '',
        required: required || known?.required === true,
        type: isMore ? type : (known?.type ?? type),
      });
      if (isWhole) wholes.add(path);
    }
  }
  return { fields: [...fields.values()], wholes };
}

const MOST_VALUES = 1_000_000;
const DEEPEST = 30;

/** What the data holds and the template has no place for, each field once. */
export function unusedIn(data: unknown, { fields, wholes }: KnownFields): readonly Bilingual[] {
  const used = new Set(fields.map(({ path }) => path));
  const above = new Set<string>();
  for (const path of used) {
    for (let at = path.length; at > 0; at--)
      if (path[at] === '.' || path[at] === '[') above.add(path.slice(0, at));
  }
  const unused = new Set<string>();
  let values = 0;
  const walk = (value: unknown, path: string, depth: number): void => {
    if (++values > MOST_VALUES || depth > DEEPEST || wholes.has(path)) return;
    const isKnown = path === '' || used.has(path) || above.has(path);
    const isBranch = above.has(path) || path === '';
    if (!isKnown) unused.add(path);
    else if (Array.isArray(value)) {
      if (isBranch) for (const entry of value) walk(entry, `${path}[]`, depth + 1);
    } else if (isRecord(value) && isBranch) {
      for (const name of Object.keys(value)) {
        walk(
          Object.getOwnPropertyDescriptor(value, name)?.value,
          path === '' ? name : `${path}.${name}`,
          depth + 1,
        );
      }
    }
  };
  walk(data, '', 0);
  return [...unused].map((path) => ({
    vi: `Dữ liệu có trường “${path}” mà mẫu Word không dùng.`,
    en: `The data has the field “${path}”, which the Word template does not use.`,
  }));
}
