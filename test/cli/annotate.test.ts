import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { annotateDocx } from '../../src/fix/annotate.ts';
import type { DocxRead } from '../../src/read/docx/docx.ts';
import { splicePackage } from '../../src/read/docx/splice.ts';
import { reread, spanOf } from '../fix/docx/apply.ts';
import { inFolder, typed } from './typing.ts';

const sample = readFileSync(
  fileURLToPath(new URL('../../fixtures/samples/cong-van-du-thao.docx', import.meta.url)),
);
const env = { SOURCE_DATE_EPOCH: '1767571200' };
const read = (...path: string[]): DocxRead => reread(readFileSync(join(...path)));
const said = (letter: DocxRead, author = 'vanthu'): readonly string[] =>
  letter.document.comments.flatMap((comment) => (comment.author === author ? [comment.text] : []));

async function findings(cwd: string, file: string): Promise<unknown> {
  const { out } = await typed(cwd, ['lint', file, '--format', 'json']);
  const [report]: readonly { readonly messages: readonly { location?: unknown }[] }[] = JSON.parse(out);
  return report?.messages.map(({ location: _, ...message }) => message);
}

describe('vanthu annotate', () => {
  test('writes the findings into a copy, which lints like the letter itself', async () => {
    await inFolder({ 'cong-van.docx': sample }, async (cwd) => {
      const { exit, out, err } = await typed(cwd, ['annotate', 'cong-van.docx', '-o', 'ra.docx'], { env });
      expect([exit, err]).toEqual([1, '']);
      expect(out).toContain('7 ghi chú; 5 lỗi, 2 cảnh báo, 1 lưu ý (ra.docx)');
      expect(Buffer.compare(readFileSync(join(cwd, 'cong-van.docx')), sample)).toBe(0);
      const letter = read(cwd, 'ra.docx');
      const [summary, ...notes] = said(letter);
      expect(summary).toMatch(
        /phát hiện: 5 lỗi, 2 cảnh báo, 1 lưu ý\.\n.*\nĐã kiểm tra \d+ quy tắc\.\nKhông kiểm tra/u,
      );
      expect(notes).toHaveLength(7);
      expect(notes).toContain(
        'Lỗi: Số văn bản là “5”, phải ghi “05”.\nViết: Số: 05/SNV-CCHC\nCăn cứ: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.3.c\nQuy tắc: form/number-leading-zero',
      );
      const wrong = letter.document.comments.find(({ text }) => text.includes('text/common-misspelling'));
      const block = wrong && letter.document.blocks[wrong.at.block];
      expect(block?.text.slice(wrong?.at.start, wrong?.at.end)).toBe('sử lý');
      expect(await findings(cwd, 'ra.docx')).toEqual(await findings(cwd, 'cong-van.docx'));
    });
  });

  test('done again on its own work it writes the same bytes', async () => {
    await inFolder({ 'cong-van.docx': sample }, async (cwd) => {
      await typed(cwd, ['annotate', 'cong-van.docx', '-o', 'a.docx'], { env });
      await typed(cwd, ['annotate', 'a.docx', '-o', 'b.docx'], { env });
      expect(Buffer.compare(readFileSync(join(cwd, 'a.docx')), readFileSync(join(cwd, 'b.docx')))).toBe(0);
    });
  });

  test('takes its comments away where nothing is left to say, and only its own', async () => {
    const by = { author: 'Nguyễn Văn A', initials: 'A', date: '2026-01-05T00:00:00Z' };
    const letter = annotateDocx(reread(sample), [], 'Chờ ý kiến lãnh đạo', by);
    await inFolder({ 'cong-van.docx': letter }, async (cwd) => {
      await typed(cwd, ['annotate', 'cong-van.docx', '-o', 'a.docx'], { env });
      const args = ['annotate', 'a.docx', '-o', 'b.docx', '--rule', 'required/motto'];
      const { exit, out } = await typed(cwd, args, { env });
      expect([exit, out]).toEqual([0, 'a.docx: không có gì để ghi chú (b.docx)\n']);
      expect(said(read(cwd, 'b.docx'))).toEqual([]);
      expect(said(read(cwd, 'b.docx'), 'Nguyễn Văn A')).toEqual(['Chờ ý kiến lãnh đạo']);
    });
  });

  test('heeds comments of people that excuse a place', async () => {
    const letter = reread(sample);
    const excuse = {
      at: [spanOf(letter, 'sử lý')],
      text: 'vanthu-ignore text/common-misspelling trích nguyên văn',
    };
    const by = { author: 'Nguyễn Văn A', initials: 'A', date: '2026-01-05T00:00:00Z' };
    await inFolder({ 'cong-van.docx': annotateDocx(letter, [excuse], null, by) }, async (cwd) => {
      await typed(cwd, ['annotate', 'cong-van.docx', '-o', 'a.docx'], { env });
      const noted = said(read(cwd, 'a.docx'));
      expect(noted.filter((text) => text.includes('text/common-misspelling'))).toEqual([]);
      expect(noted[0]).toContain('Bỏ qua theo ghi chú trong văn bản: 1.');
      expect(said(read(cwd, 'a.docx'), 'Nguyễn Văn A')).toEqual([excuse.text]);
    });
  });

  test('speaks English, notes what is asked for, and leaves out what is not', async () => {
    await inFolder({ 'a.docx': sample }, async (cwd) => {
      const args = ['--lang', 'en', '--severity', 'info', '--skip', 'layout/*'];
      const { out } = await typed(cwd, ['annotate', 'a.docx', '-o', 'b.docx', ...args], { env });
      expect(out).toBe('a.docx: 6 comments; 3 errors, 2 warnings, 1 note (b.docx)\n');
      const [summary, ...notes] = said(read(cwd, 'b.docx'));
      expect(summary).toContain('found: 3 errors, 2 warnings, 1 note.');
      expect(notes.some((text) => text.startsWith('Note: '))).toBe(true);
      expect(notes.some((text) => text.includes('Rule: layout/'))).toBe(false);
    });
  });

  test('never overwrites a Word file', async () => {
    await inFolder({ 'a.docx': sample, 'b.docx': sample }, async (cwd) => {
      const there = await typed(cwd, ['annotate', 'a.docx', '-o', 'b.docx']);
      expect([there.exit, there.err]).toEqual([2, expect.stringContaining('không ghi đè lên một tệp Word')]);
      const itself = await typed(cwd, ['annotate', 'a.docx', '-o', 'a.docx']);
      expect([itself.exit, itself.err]).toEqual([2, expect.stringContaining('đang được đọc')]);
      expect(Buffer.compare(readFileSync(join(cwd, 'b.docx')), sample)).toBe(0);
    });
  });

  test('of a folder takes the Word files; one that is broken keeps none from being done', async () => {
    await inFolder({ 'a.docx': sample, 'b.docx': 'no zip', 'c.md': '# x' }, async (cwd) => {
      const { exit, out, err } = await typed(cwd, ['annotate', '.', '--out-dir', 'ra'], { env });
      expect(exit).toBe(1);
      expect(out).toContain('a.docx: 7 ghi chú');
      expect(err).toContain('b.docx');
      expect(err).not.toContain('c.md');
      expect(readdirSync(join(cwd, 'ra'))).toEqual(['a.docx']);
    });
  });

  test('refuses what it cannot write into, with a sentence', async () => {
    const signed = splicePackage(
      reread(sample).source.zip,
      new Map(),
      new Map([['_xmlsignatures/origin.sigs', Buffer.from('')]]),
    );
    await inFolder({ 'a.docx': signed, 'b.md': '# x', 'c.doc': 'x', 'd.docx': sample }, async (cwd) => {
      const cases: readonly (readonly [args: readonly string[], sentence: string])[] = [
        [['a.docx', '-o', 'x.docx'], 'đã được ký số'],
        [['b.md', '-o', 'x.docx'], 'Chỉ tệp .docx mới có ghi chú'],
        [['c.doc', '-o', 'x.docx'], 'Lưu thành .docx'],
        [['-', '-o', 'x.docx'], 'Chỉ tệp .docx mới có ghi chú'],
        [['d.docx', '-o', 'x.pdf'], 'phải tận cùng bằng .docx'],
        [['d.docx'], 'Ghi bản có ghi chú vào đâu?'],
        [['d.docx', '-o', 'x.docx', '--out-dir', 'y'], 'Chỉ dùng một trong'],
        [['a.docx', 'd.docx', '-o', 'x.docx'], 'hãy dùng --out-dir'],
        [['d.docx', '-o', 'x.docx', '--rule', 'form/nothing'], 'Không có quy tắc'],
        [['nowhere.docx', '-o', 'x.docx'], 'Không tìm thấy tệp'],
      ];
      for (const [args, sentence] of cases) {
        const { exit, err } = await typed(cwd, ['annotate', ...args]);
        expect([exit, err], args.join(' ')).toEqual([2, expect.stringContaining(sentence)]);
      }
      expect(existsSync(join(cwd, 'x.docx'))).toBe(false);
    });
  });
});
