import { expect, test } from 'vitest';
import { rule } from '../../../rules/text/paired-marks.ts';
import { textAt } from '../../../src/document/passage.ts';
import { lint } from '../../../src/lint/lint.ts';
import { compliant } from '../../support/compliant.ts';

test('a place counts UTF-16 units, also behind a sign that takes two', () => {
  const letter = compliant({ replace: [['nếu có vướng mắc', 'nếu có 😀😀 vướng (mắc']] });
  const [found] = lint(letter, [rule]).diagnostics;
  expect(found?.at.map((span) => textAt(letter.document, span))).toEqual(['(']);
});
