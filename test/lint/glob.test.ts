import { describe, expect, test } from 'vitest';
import { globPattern, matchesAny } from '../../src/lint/glob.ts';

describe('a glob', () => {
  test.each([
    ['layout/*', 'layout/page-margins', true],
    ['layout/*', 'form/page-margins', false],
    ['*', 'layout/page-margins', false],
    ['**', 'a/b/c.md', true],
    ['luu-tru/**', 'luu-tru/2024/a.docx', true],
    ['luu-tru/**', 'luu-tru-cu/a.docx', false],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'x/y/a.md', true],
    ['*.{md,docx}', 'a.docx', true],
    ['*.{md,docx}', 'a.txt', false],
    ['a?.md', 'ab.md', true],
    ['a.md', 'aXmd', false],
    ['công văn (1)/*', 'công văn (1)/a.md', true],
    ['{', '{', true],
  ])('%s on %s: %s', (glob, name, matches) => {
    expect(globPattern(glob).test(name)).toBe(matches);
  });
});

test('a rule id is found among ids and globs', () => {
  expect(matchesAny('form/subject', ['text/*', 'form/subject'])).toBe(true);
  expect(matchesAny('form/subject', ['text/*', 'form/subj'])).toBe(false);
});
