import { GAP, helpers } from '../helpers.ts';
import type { Expression } from './tags.ts';

/** What `this` is, how it was come to, and what surrounds it. */
export type Scope = {
  readonly value: unknown;
  /** `tasks[2]`, counted from 1; empty at the top. */
  readonly path: string;
  readonly outer: Scope | null;
  /** Set where the scope is an entry of a list. */
  readonly place: { readonly index: number; readonly isLast: boolean } | null;
};

export type Found = {
  readonly value: unknown;
  /** Fields that it needs and that are not there. */
  readonly missing: readonly string[];
};

export const topScope = (data: unknown): Scope => ({ value: data, path: '', outer: null, place: null });

/** Nothing, or a text without a letter in it: a cell of a table that was left empty. */
export const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** As in Handlebars: nought, an empty text and an empty list do not hold. */
export const holds = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : !isAbsent(value) && value !== false && value !== 0;

export function evaluate(expression: Expression, scope: Scope, blank: boolean): Found {
  switch (expression.kind) {
    case 'constant':
      return { value: expression.value, missing: [] };
    case 'path': {
      const { value, path } = follow(expression, scope);
      return isAbsent(value) ? { value: undefined, missing: [path] } : { value, missing: [] };
    }
    case 'call': {
      const found = expression.values.map((each) => evaluate(each, scope, blank));
      const missing = found.flatMap((each) => each.missing);
      // A field that is absent is a gap to a helper too, so that a date shows where its day and month go.
      const values = found.map((each) => (blank && each.missing.length > 0 ? GAP : each.value));
      const helper: (...given: never[]) => unknown = helpers[expression.helper];
      const value: unknown = Reflect.apply(helper, undefined, values);
      return { value: blank && missing.length > 0 && isAbsent(value) ? GAP : value, missing };
    }
  }
}

export function follow(
  { up, isOfLoop, names }: Expression & { kind: 'path' },
  scope: Scope,
): { readonly value: unknown; readonly path: string } {
  let from: Scope = scope;
  for (let step = 0; step < up; step++) from = from.outer ?? { ...from, value: undefined };
  if (isOfLoop) return followOfLoop(names, from);
  let { value, path } = from;
  for (const name of names) {
    value = ownOf(value, name);
    path = path === '' ? name : `${path}.${name}`;
  }
  return { value, path: path === '' ? 'this' : path };
}

function followOfLoop(
  [name = '', ...names]: readonly string[],
  scope: Scope,
): { readonly value: unknown; readonly path: string } {
  let around: Scope | null = scope;
  if (name === 'root') {
    while (around.outer !== null) around = around.outer;
    return follow({ kind: 'path', up: 0, isOfLoop: false, names, written: '' }, around);
  }
  while (around !== null && around.place === null) around = around.outer;
  const place = around?.place;
  const value =
    name === 'index'
      ? place?.index
      : name === 'first'
        ? place?.index === 0
        : name === 'last'
          ? place?.isLast
          : undefined;
  return { value, path: `@${name}` };
}

/** Not what an object has from elsewhere, and not through a getter: data is what it is. */
const ownOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;
