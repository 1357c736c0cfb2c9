import { expect, test } from 'vitest';
import { pt } from '../../src/document/length.ts';
import { planFixes } from '../../src/lint/fixes.ts';
import type { Diagnostic } from '../../src/lint/lint.ts';
import type { Edit, RuleId } from '../../src/lint/rule.ts';

const at = (start: number, end: number, block = 0) => ({ block, start, end });

const finding = (
  rule: RuleId,
  edits: readonly Edit[],
  applies: 'safe' | 'suggested' = 'safe',
): Diagnostic => ({
  rule,
  severity: 'error',
  message: 'wrong',
  data: {},
  part: null,
  at: [],
  fix: { edits, applies },
});

const plan = (diagnostics: readonly Diagnostic[], unsafe = false) => {
  const { edits, taken, postponed } = planFixes(diagnostics, { unsafe });
  const names = (list: readonly Diagnostic[]) => list.map(({ rule }) => rule);
  return { edits, taken: names(taken), postponed: names(postponed) };
};

test('fixes that touch one another wait for the next round, whole', () => {
  const first = finding('form/a', [{ at: at(0, 4), replaceWith: 'Số: ' }]);
  const second = finding('form/b', [
    { at: at(4, 6), replaceWith: '05' },
    { at: at(9, 9), replaceWith: '.' },
  ]);
  const third = finding('form/c', [{ at: at(9, 9), replaceWith: ';' }]);
  expect(plan([first, second, third])).toEqual({
    edits: [...(first.fix?.edits ?? []), ...(third.fix?.edits ?? [])],
    taken: ['form/a', 'form/c'],
    postponed: ['form/b'],
  });
});

test('suggested fixes are made only where they are asked for', () => {
  const suggested = finding('text/a', [{ at: at(0, 1), replaceWith: 'A' }], 'suggested');
  expect(plan([suggested]).edits).toEqual([]);
  expect(plan([suggested], true).edits).toHaveLength(1);
});

test('two rules that want the same are both served by one edit', () => {
  const edit: Edit = { at: at(2, 3), replaceWith: '-' };
  expect(plan([finding('form/a', [edit]), finding('text/b', [{ ...edit }])])).toEqual({
    edits: [edit],
    taken: ['form/a', 'text/b'],
    postponed: [],
  });
});

test('formats of one place go together unless they contradict', () => {
  const bold = finding('layout/a', [{ at: at(0, 9), format: { bold: true } }]);
  const size = finding('layout/b', [{ at: at(0, 5), format: { sizePt: 13 } }]);
  const other = finding('layout/c', [{ at: at(4, 6), format: { sizePt: 14 } }]);
  expect(plan([bold, size, other])).toMatchObject({
    taken: ['layout/a', 'layout/b'],
    postponed: ['layout/c'],
  });
  const before = finding('layout/d', [{ block: 3, layout: { before: pt(6) } }]);
  const after = finding('layout/e', [{ block: 3, layout: { before: pt(0), after: pt(6) } }]);
  expect(plan([before, after])).toMatchObject({ taken: ['layout/d'], postponed: ['layout/e'] });
});

test('a text and the format of its place go together', () => {
  const bold = finding('layout/a', [{ at: at(0, 9), format: { bold: true } }]);
  const point = finding('form/b', [{ at: at(9, 9), replaceWith: '.' }]);
  for (const order of [
    [bold, point],
    [point, bold],
  ]) {
    const { taken, postponed } = planFixes(order, { unsafe: false });
    expect(taken).toEqual(order);
    expect(postponed).toEqual([]);
  }
});
