import { describe, expect, test } from 'vitest';
import type { Letter } from '../../src/document/letter.ts';
import { applyBaseline, baselineEntry } from '../../src/lint/baseline.ts';
import type { Diagnostic } from '../../src/lint/lint.ts';
import { readText } from '../../src/read/text/text.ts';
import { recognise } from '../../src/recognise/recognise.ts';

function letterOf(text: string): Letter {
  const read = readText(text);
  if (read.failure) throw new Error(read.failure.message.en);
  return recognise(read.document);
}

const finding = (block: number, rule: Diagnostic['rule'] = 'form/number'): Diagnostic => ({
  rule,
  severity: 'error',
  message: 'wrong',
  data: {},
  part: 'number',
  at: [{ block, start: 4, end: 5 }],
});

const before = letterOf('Số: 5/SNV-VP\n\nSố: 6/SNV-VP\n');
const moved = letterOf('Một dòng mới.\n\nSỐ:  5/SNV-VP\n\nSố: 6/SNV-VP\n');

describe('a baseline', () => {
  const known = [baselineEntry(before, finding(0))];

  test('knows a finding again after lines were added above it', () => {
    const { left, taken, unused } = applyBaseline(
      moved,
      [{ ...finding(1), at: [{ block: 1, start: 5, end: 6 }] }],
      known,
    );
    expect([left.length, taken.length, unused.length]).toEqual([0, 1, 0]);
  });

  test('does not take another finding of the same rule for it', () => {
    const { left, unused } = applyBaseline(before, [finding(1)], known);
    expect([left.length, unused.length]).toEqual([1, 1]);
  });

  test('takes one finding an entry, so that a second one like it is reported', () => {
    const { left, taken } = applyBaseline(before, [finding(0), finding(0)], known);
    expect([left.length, taken.length]).toEqual([1, 1]);
  });

  test('tells findings without a place by what they say', () => {
    const whole = (side: string): Diagnostic => ({ ...finding(0), data: { side }, at: [] });
    const { left } = applyBaseline(
      before,
      [whole('left'), whole('right')],
      [baselineEntry(before, whole('left'))],
    );
    expect(left.map(({ data }) => data['side'])).toEqual(['right']);
  });
});
