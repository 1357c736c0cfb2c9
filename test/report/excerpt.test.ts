import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/report/excerpt.ts';

/** What stands over the marks. */
const marked = ({ text, gap, marks }: ReturnType<typeof excerptOf>): string =>
  text.slice(gap.length, gap.length + marks.length);

const LONG = `${'đầu câu '.repeat(30)}CHỖ SAI ${'cuối câu '.repeat(30)}`;

describe('an excerpt', () => {
  test('has its marks under the place', () => {
    const excerpt = excerptOf('Số: 5/SNV-VP', 4, 5);
    expect(excerpt).toEqual({ text: 'Số: 5/SNV-VP', gap: '    ', marks: '^' });
  });

  test('of a long paragraph shows the words around the place, cut between words', () => {
    const start = LONG.indexOf('CHỖ');
    const excerpt = excerptOf(LONG, start, start + 7);
    expect(marked(excerpt)).toBe('CHỖ SAI');
    expect(excerpt.text.length).toBeLessThan(100);
    expect(excerpt.text).toMatch(/^… (?:đầu|câu) .* (?:cuối|câu) …$/u);
  });

  test('shows where a place begins that is longer than the line', () => {
    const excerpt = excerptOf(LONG, 0, LONG.length);
    expect(excerpt.gap).toBe('');
    expect(excerpt.marks.length).toBeLessThanOrEqual(90);
    expect(excerpt.text.endsWith(' …')).toBe(true);
  });

  test('counts a letter with its marks as one column', () => {
    const excerpt = excerptOf('hoa\u0300 x', 5, 6);
    expect(excerpt.gap).toBe('    ');
  });

  test('counts tabs and line breaks as one column, and prints them so', () => {
    const excerpt = excerptOf('a\tb\nc', 4, 5);
    expect(excerpt).toEqual({ text: 'a b c', gap: '    ', marks: '^' });
  });

  test('lets no text of the letter steer the terminal', () => {
    expect(excerptOf('a\u001b[31mb', 0, 1).text).toBe('a [31mb');
  });

  test('of a place without width has one mark', () => {
    expect(excerptOf('abc', 3, 3)).toEqual({ text: 'abc', gap: '   ', marks: '^' });
  });
});
