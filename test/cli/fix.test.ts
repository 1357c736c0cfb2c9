import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder, typed } from './typing.ts';

const letter = readFileSync('fixtures/compliant/cong-van.md', 'utf8');
const faulty = letter.replace('Số: 145/', 'Số: 5/');
const mended = letter.replace('Số: 145/', 'Số: 05/');

describe('vanthu fix --in-place', () => {
  test('keeps what the file was, once', async () => {
    await inFolder({ 'a.md': faulty }, async (cwd) => {
      for (let time = 0; time < 2; time++) await typed(cwd, ['fix', 'a.md', '--in-place']);
      expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(mended);
      expect(readFileSync(join(cwd, 'a.md.bak'), 'utf8')).toBe(faulty);
      expect(readdirSync(cwd)).toEqual(['a.md', 'a.md.bak']);
    });
  });

  test('leaves no backup of a file that it may not write', async () => {
    await inFolder({}, async (cwd) => {
      for (const folder of ['here', 'there']) mkdirSync(join(cwd, folder));
      symlinkSync('../there/a.md', join(cwd, 'here/a.md'));
      await inFolder({ 'a.md': faulty }, async (elsewhere) => {
        symlinkSync(join(elsewhere, 'a.md'), join(cwd, 'there/a.md'));
        const { exit, err } = await typed(cwd, ['fix', 'here/a.md', '--in-place']);
        expect(exit).toBe(2);
        expect(err).toContain('liên kết');
        expect(readdirSync(join(cwd, 'here'))).toEqual(['a.md']);
        expect(readdirSync(elsewhere)).toEqual(['a.md']);
      });
    });
  });
});

test('a letter with nothing to mend is not said to be one that would be', async () => {
  await inFolder({ 'a.md': letter }, async (cwd) => {
    const { out } = await typed(cwd, ['fix', 'a.md', '--diff']);
    expect(out).toContain('không có chỗ nào tự sửa được (giữ nguyên)');
  });
});

test('what is left is counted in words of the language', async () => {
  const wrong = faulty.replace('- Như trên;\n', '').replaceAll('- Lưu: VT, CCHC.', '');
  await inFolder({ 'a.md': wrong }, async (cwd) => {
    const { out } = await typed(cwd, ['fix', 'a.md', '--diff', '--lang', 'en']);
    expect(out).toContain('left to look at: 2 errors\n');
  });
});
