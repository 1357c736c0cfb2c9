import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.generated.ts';
import type { DocumentKind } from '../../src/document/kinds.ts';
import { lint } from '../../src/lint/lint.ts';
import { compliant } from '../support/compliant.ts';
import { seededFaults } from './seeded-form.ts';

/** One fault put into a compliant letter is found once, under the rule that speaks of it most plainly. */
const faults = (kind: DocumentKind, what: string, by: string, page: boolean): readonly string[] =>
  lint(compliant({ kind, replace: [[what, by]], ...(page ? { page: {} } : {}) }), rules)
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule);

const shown = (text: string): string => text.replaceAll('\n', '⏎').replaceAll('%', '%%');

describe.each(Object.entries(seededFaults))('%s', (kind, table) => {
  test.each(table.map(([rule, what, by]) => [`${shown(what)} ⇒ ${shown(by)}`, rule, what, by] as const))(
    '%s: %s',
    (_, rule, what, by) => {
      expect(faults(kind as DocumentKind, what, by, false)).toEqual([rule]);
    },
  );
});
