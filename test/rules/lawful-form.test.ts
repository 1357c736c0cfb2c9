import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.generated.ts';
import type { DocumentKind } from '../../src/document/kinds.ts';
import { lint } from '../../src/lint/lint.ts';
import { compliant } from '../support/compliant.ts';
import { lawfulChanges } from './lawful-form.ts';

const shown = (text: string): string => text.replaceAll('\n', '⏎').replaceAll('%', '%%');

describe.each(Object.entries(lawfulChanges))('what the decree allows in %s is no fault', (kind, table) => {
  test.each(table.map(([what, by]) => [`${shown(what)} ⇒ ${shown(by)}`, what, by] as const))(
    '%s',
    (_, what, by) => {
      const letter = compliant({ kind: kind as DocumentKind, replace: [[what, by]] });
      const { diagnostics } = lint(
        letter,
        rules.filter(({ group }) => group === 'form'),
      );
      expect(
        diagnostics
          .filter(({ severity }) => severity !== 'info')
          .map(({ rule, message }) => `${rule} ${message}`),
      ).toEqual([]);
    },
  );
});
