import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDoc } from '../../../src/read/doc/doc.ts';
import { findOffice } from '../../../src/read/office.ts';
import { packFixture } from '../docx/pack.ts';

const letter = readFileSync('test/read/doc/letter.doc');
const office = findOffice({ PATH: process.env['PATH'] });

describe('without LibreOffice', () => {
  test('a .doc is refused with a sentence that says what to install or to do', async () => {
    const { failure } = await readDoc(letter, { program: null });
    expect(failure?.code).toBe('no-libreoffice');
    expect(failure?.message.vi).toMatch(/cài LibreOffice, hoặc mở tệp bằng Word và Lưu thành \.docx/u);
  });

  test('a .docx under the name of a .doc is read as what it is', async () => {
    const read = await readDoc(packFixture('toggles'), { program: null });
    expect(read.failure).toBeUndefined();
  });

  test('what is no Word document never reaches LibreOffice', async () => {
    const page = await readDoc(Buffer.from('<html><img src="http://example.vn/a.png"></html>'));
    expect(page.failure?.code).toBe('unsupported-format');
    expect((await readDoc(Buffer.alloc(0))).failure?.code).toBe('empty');
  });

  test('it is looked for on the PATH and nowhere that is not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vanthu-test-'));
    const program = join(folder, 'soffice');
    writeFileSync(program, '#!/bin/sh\nsleep 60\n');
    expect(findOffice({ PATH: folder })).not.toBe(program);
    chmodSync(program, 0o755);
    expect(findOffice({ PATH: `/nowhere:${folder}` })).toBe(program);
  });

  test('a LibreOffice that does not come to an end is ended', async () => {
    const program = join(mkdtempSync(join(tmpdir(), 'vanthu-test-')), 'soffice');
    writeFileSync(program, '#!/bin/sh\nsleep 60\n', { mode: 0o755 });
    const { failure } = await readDoc(letter, { program, milliseconds: 200 });
    expect(failure?.code).toBe('conversion-failed');
  }, 20_000);

  test('a LibreOffice that makes nothing, or cannot be started, is a failure', async () => {
    for (const program of ['/bin/true', '/bin/false', '/nowhere/soffice']) {
      expect((await readDoc(letter, { program })).failure?.code, program).toBe('conversion-failed');
    }
  });
});

describe.skipIf(office === null)('with LibreOffice', () => {
  test('a .doc is read like the .docx it becomes', { timeout: 120_000 }, async () => {
    const read = await readDoc(letter);
    if (read.failure !== undefined) throw new Error(read.failure.message.en);
    const { blocks, sections } = read.document;
    expect(blocks.slice(0, 3).map(({ text }) => text)).toEqual([
      'Ủy ban nhân dân xã An Bình',
      'Đoạn theo kiểu Gốc',
      'Đoạn theo kiểu Con',
    ]);
    expect(blocks[2]?.runs[0]?.format).toMatchObject({ font: 'Arial', sizePt: 12, italic: true });
    expect(blocks[2]?.layout).toMatchObject({ align: 'justify', firstLine: 567, left: 284 });
    expect(sections).toHaveLength(1);
    expect(read.locate({ block: 2, start: 0, end: 4 })).toEqual({
      line: 3,
      column: 1,
      endLine: 3,
      endColumn: 5,
    });
  });
});
