import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordDocument } from '../read/docx/letter.ts';
import { packParts } from '../read/docx/pack.ts';
import { inFolder, typed } from './typing.ts';

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const word = (...paragraphs: string[]) =>
  packParts([{ name: 'word/document.xml', content: wordDocument(paragraphs.map(paragraph).join('')) }]);

const GREETING = word('Kính gửi: {{ho_ten}}', '{{place}}, ký bởi {{signer.name}}');

async function textOf(cwd: string, file: string): Promise<string> {
  const { out } = await typed(cwd, ['inspect', file, '--format', 'json']);
  const { paragraphs }: { readonly paragraphs: readonly { readonly text: string }[] } = JSON.parse(out);
  return paragraphs.map(({ text }) => text).join('\n');
}

describe('a Word file of the user', () => {
  test('is filled from the rows of a table and from the office profile, with nothing said', async () => {
    const files = {
      'moi.docx': GREETING,
      'ds.csv': 'ho_ten\nTrần Thị Bình\nLê Văn Cường\n',
      'vanthu.config.yaml':
        'office:\n  names: [SỞ NỘI VỤ]\n  place: Bình Sơn\n  signers: [{ name: Nguyễn Văn An, position: GIÁM ĐỐC }]\n',
    };
    await inFolder(files, async (cwd) => {
      const args = ['render', 'moi.docx', '--data', 'ds.csv', '--out-dir', 'ra', '--name', '{{ho_ten}}.docx'];
      expect(await typed(cwd, args)).toEqual({ exit: 0, out: '', err: 'Đã ghi 2 văn bản vào ra.\n' });
      expect(readdirSync(join(cwd, 'ra'))).toEqual(['Lê Văn Cường.docx', 'Trần Thị Bình.docx']);
      expect(await textOf(cwd, 'ra/Trần Thị Bình.docx')).toBe(
        'Kính gửi: Trần Thị Bình\nBình Sơn, ký bởi Nguyễn Văn An',
      );
    });
  });

  test('says once what it has no place for, however many rows there are', async () => {
    const rows = Array.from({ length: 6 }, (_, index) => `Người ${index + 1},Bình Sơn,An,x`);
    const files = { 'moi.docx': GREETING, 'ds.csv': `ho_ten,place,signer.name,thừa\n${rows.join('\n')}\n` };
    await inFolder(files, async (cwd) => {
      const { exit, err } = await typed(cwd, ['render', 'moi.docx', '--data', 'ds.csv', '--out-dir', 'ra']);
      expect([exit, err.split('“thừa”').length]).toEqual([0, 2]);
      expect(err).toContain('dòng 2 và 5 văn bản khác');
    });
  });

  test('is not filled without what it names, nor over itself, nor into Markdown', async () => {
    await inFolder({ 'moi.docx': GREETING, 'a.yaml': 'ho_ten: An\nplace: Bình Sơn\n' }, async (cwd) => {
      const render = (output: string) => typed(cwd, ['render', 'moi.docx', '--data', 'a.yaml', '-o', output]);
      expect(await render('ra.docx')).toMatchObject({
        exit: 2,
        err: expect.stringContaining('“signer.name”'),
      });
      expect(await render('moi.docx')).toMatchObject({
        exit: 2,
        err: expect.stringContaining('không ghi đè'),
      });
      expect(await render('ra.md')).toMatchObject({
        exit: 2,
        err: expect.stringContaining('.docx hoặc .pdf'),
      });
      expect(readdirSync(cwd).sort()).toEqual(['a.yaml', 'moi.docx']);
    });
  });

  test('without a field, or that is no Word file, is no template', async () => {
    await inFolder({ 'trơn.docx': word('Không có gì'), 'giả.docx': 'chữ' }, async (cwd) => {
      for (const [file, words] of [
        ['trơn.docx', 'không có trường nào'],
        ['giả.docx', 'chưa dùng làm mẫu được'],
        ['vắng.docx', 'Không tìm thấy tệp'],
      ] as const) {
        const { exit, err } = await typed(cwd, ['render', file, '--blank', '-o', 'ra.docx']);
        expect([exit, err.includes(words)], err).toEqual([2, true]);
      }
    });
  });

  test('tells its fields', async () => {
    await inFolder({ 'moi.docx': GREETING }, async (cwd) => {
      const { out } = await typed(cwd, ['templates', 'moi.docx']);
      expect(out).toMatch(/^Tệp Word moi\.docx có \d trường:\n/u);
      expect(out).toContain('ho_ten');
      const { out: json } = await typed(cwd, ['templates', 'moi.docx', '--format', 'json']);
      const [{ fields }] = JSON.parse(json);
      expect(fields.map(({ path }: { readonly path: string }) => path)).toContain('signer.name');
    });
  });
});

describe('PDF', () => {
  test('is written from a template, one or many', async () => {
    await inFolder({}, async (cwd) => {
      expect(await typed(cwd, ['render', 'cong-van', '--sample', '-o', 'a.pdf'])).toEqual({
        exit: 0,
        out: '',
        err: '',
      });
      const args = ['render', 'cong-van', '--sample', '--out-dir', 'ra', '--name', '{{number}}.pdf'];
      expect((await typed(cwd, args)).exit).toBe(0);
      const [one, many] = ['a.pdf', 'ra/145.pdf'].map((name) => readFileSync(join(cwd, name)));
      expect(one?.subarray(0, 5).toString()).toBe('%PDF-');
      expect(many?.equals(one ?? Buffer.alloc(0))).toBe(true);
    });
  });
});
