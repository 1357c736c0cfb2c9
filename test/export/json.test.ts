import { expect, test } from 'vitest';
import { jsonPieces } from '../../src/export/json.ts';

const whole = (value: object): string => [...jsonPieces(value)].join('');
const plain = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

test('the pieces together are what JSON.stringify writes, with the end of a line', () => {
  const task = {
    text: 'Sở Y tế báo cáo “kết quả”\n trước ngày 30/6',
    lead: ['Sở Y tế'],
    deadline: null,
    left: undefined,
  };
  const file = {
    file: 'a.md',
    official: true,
    parts: { date: '2026-03-05', list: [] },
    assignments: [task, task],
  };
  for (const value of [[], [file], [file, { ...file, assignments: [], error: { code: 'x' } }], {}, file]) {
    expect(whole(value)).toBe(plain(value));
  }
});

test('many tasks are many pieces', () => {
  const assignments = Array.from({ length: 5000 }, (_, index) => ({
    id: String(index),
    text: 'Sở Nội vụ tổng hợp.',
  }));
  const pieces = [...jsonPieces([{ assignments }])];
  expect(pieces.length).toBeGreaterThan(5);
  expect(pieces.join('')).toBe(plain([{ assignments }]));
});
