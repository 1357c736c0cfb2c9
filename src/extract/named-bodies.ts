import { findBody } from '../bodies/bodies.ts';
import { expandName, isClassOfBodies, namesByBody, sameBodyIn } from '../bodies/names.ts';
import type { Letter } from '../document/letter.ts';
import { ledTasksOf } from './assignments.ts';

/** A body that the tasks of a letter name, once, however often and in whatever words. */
export type NamedBody = {
  /** Abbreviations written out; the fullest of the ways it is written. */
  readonly name: string;
  /** As the tasks write it: the strings of `lead`, `coordinate` and `reportTo`. */
  readonly written: readonly string[];
  /** `class`: several bodies named by their kind, such as `các sở, ban, ngành`; it stays a class. */
  readonly is: 'body' | 'class';
  /** The body that issued the letter. */
  readonly issuer: boolean;
  /** Last day of a body that no longer stood on the letter's date, and what took its place. */
  readonly abolished: { readonly on: string; readonly successors: readonly string[] } | null;
};

/** The bodies that lead, coordinate or are reported to, in the order of their first mention. */
export function namedBodiesOf(letter: Letter): readonly NamedBody[] {
  const { issuer, parentBody, place, date } = letter.values;
  const context = { issuer, parent: parentBody, place };
  const same = sameBodyIn(context);
  const written = ledTasksOf(letter).flatMap(({ lead, coordinate, reportTo }) => [
    ...lead,
    ...coordinate(),
    ...reportTo(),
  ]);
  return namesByBody(new Set(written), context).map((names): NamedBody => {
    const full = names.map(expandName).reduce((a, b) => (b.length > a.length ? b : a));
    return {
      name: full,
      written: names,
      is: names.some(isClassOfBodies) ? 'class' : 'body',
      issuer: issuer !== null && names.some((name) => same(name, issuer)),
      abolished: abolishedBy(full, date),
    };
  });
}

/** Only a whole date tells whether the body still stood; a month or year alone does not. */
function abolishedBy(name: string, date: string | null): NamedBody['abolished'] {
  if (date?.length !== 10 || findBody(name, date)) return null;
  const body = findBody(name);
  return body?.to && body.to < date ? { on: body.to, successors: body.successors } : null;
}
