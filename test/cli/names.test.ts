import { describe, expect, test } from 'vitest';
import { fileName, nameKey, patternMistake } from '../../src/cli/names.ts';
import { fc } from '../support/properties.ts';

const FIRST = { index: 1, total: 1 };

function named(pattern: string, data: unknown, turn = FIRST): string {
  const one = fileName(pattern, data, turn);
  return 'name' in one ? one.name : one.mistakes.map(({ vi }) => vi).join(' ');
}

describe('a file name from data', () => {
  test.each([
    ['{{number}}.docx', { number: '145' }, '145.docx'],
    ['{{ signer.name }}.docx', { signer: { name: 'Nguyễn Văn An' } }, 'Nguyễn Văn An.docx'],
    ['{{symbol}}.docx', { symbol: '15/QĐ-UBND' }, '15-QĐ-UBND.docx'],
    ['{{a}}.docx', { a: '../../etc/passwd' }, '-..-etc-passwd.docx'],
    ['{{a}}.docx', { a: 'C:\\Windows\\win.ini' }, 'C--Windows-win.ini.docx'],
    ['{{a}}.docx', { a: '.bashrc' }, 'bashrc.docx'],
    ['{{a}}.docx', { a: '..' }, '_.docx'],
    ['{{a}}.docx', { a: 'con' }, '_con.docx'],
    ['{{a}}.docx', { a: 'NUL.txt' }, '_NUL.txt.docx'],
    ['{{a}}.docx', { a: 'COM¹' }, '_COM¹.docx'],
    ['{{a}}.docx', { a: 'hai\ndòng\tvà\u0000\u0007ký tự' }, 'hai dòng vàký tự.docx'],
    ['{{a}}.docx', { a: 'xcod.\u202Efdp' }, 'xcod.fdp.docx'],
    ['{{a}}.docx', { a: 'kết thúc. . ' }, 'kết thúc.docx'],
    ['{{a}}.docx', { a: 'Hòa'.normalize('NFD') }, 'Hòa.docx'],
    ['{{a}}.DOCX', { a: 12 }, '12.docx'],
  ])('%s of %o is %s', (pattern, data, name) => {
    expect(named(pattern, data)).toBe(name);
  });

  test('is cut where no disk would take it', () => {
    const name = named('{{a}}.docx', { a: 'ế'.repeat(5000) });
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(185);
    expect(name).toMatch(/^ế+\.docx$/u);
  });

  test('takes the order of the letter, with as many digits as the last one', () => {
    expect(named('{{index}}.md', {}, { index: 7, total: 1200 })).toBe('0007.md');
    expect(named('{{index}}.md', { index: 'của dữ liệu' })).toBe('của dữ liệu.md');
  });

  test('needs every field that the pattern names', () => {
    expect(named('{{number}} {{place}}.md', { number: ' ' })).toMatch(/“number”.*“place”/u);
  });

  test('comes from the data alone, never from what JavaScript hangs on them', () => {
    for (const path of ['constructor', 'constructor.name', '__proto__', 'toString.name', 'a.length']) {
      expect(named(`{{${path}}}.md`, { a: 'b' })).toContain(`“${path}”`);
    }
  });

  test('is one plain name, whatever the data hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (a) => {
        fc.pre(a.trim() !== '');
        const name = named('{{a}}.docx', { a });
        expect(name).toMatch(/^[^/\\:*?"<>|\p{C}.][^/\\:*?"<>|\p{C}]*\.docx$/u);
        expect(Buffer.byteLength(name)).toBeLessThan(200);
      }),
    );
  });
});

describe('a name pattern', () => {
  test.each(['{{number}}.docx', 'QĐ {{số}} {{signer.name}}.pdf'])('%s will do', (pattern) => {
    expect(patternMistake(pattern)).toBeNull();
  });

  test.each([
    'a/{{number}}.docx',
    '..\\{{number}}.docx',
    '{{#if a}}b{{/if}}.docx',
    '{{a b}}.md',
    'a\n.md',
    '{a}.md',
  ])('%s will not', (pattern) => {
    expect(patternMistake(pattern)?.vi).toContain('Mẫu tên');
  });
});

test('names that differ in capitals or in how letters are composed are one name', () => {
  expect(nameKey('Hòa.docx'.normalize('NFD'))).toBe(nameKey('HÒA.DOCX'));
});
