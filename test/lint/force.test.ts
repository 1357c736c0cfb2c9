import { expect, test } from 'vitest';
import { rules } from '../../rules/index.generated.ts';
import { lint } from '../../src/lint/lint.ts';
import { compliant } from '../support/compliant.ts';

const DATE = 'Bình Sơn, ngày 05 tháng 3 năm 2026';

test('a letter older than the decree is not judged by its form, but must have its parts', () => {
  const old = compliant({
    replace: [
      [DATE, 'Bình Sơn, ngày 05 tháng 3 năm 2019'],
      ['Số: 145/SNV-CCHC', 'Số 145/SNV-CCHC'],
      ['**Nguyễn Văn An**', ''],
    ],
  });
  const { diagnostics, skipped } = lint(old, rules);
  expect(diagnostics.map(({ rule }) => rule)).toContain('required/signer-name');
  expect(diagnostics.filter(({ rule }) => /^(?:form|layout)\//u.test(rule))).toEqual([]);
  expect(skipped).toContainEqual({ rule: 'form/reference-label', reason: 'force' });
});

test('on the day the decree was signed it binds', () => {
  const first = compliant({
    replace: [
      [DATE, 'Bình Sơn, ngày 05 tháng 3 năm 2020'],
      ['Số: 145/SNV-CCHC', 'Số 145/SNV-CCHC'],
    ],
  });
  expect(lint(first, rules).diagnostics.map(({ rule }) => rule)).toContain('form/reference-label');
});
