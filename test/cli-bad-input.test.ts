import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../src/cli/host.ts';
import { run } from '../src/cli/run.ts';
import { wordDocument } from './read/docx/letter.ts';
import { packParts, zip } from './read/docx/pack.ts';

const LETTER = readFileSync(new URL('../fixtures/compliant/cong-van.md', import.meta.url), 'utf8');
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const word = (content: string) => packParts([{ name: 'word/document.xml', content }]);

/** A compound file is known by its first bytes and by the names of its streams. */
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1016),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(1000),
  ]);

/** What a clerk may hand over, and what the program must call it. */
const BAD: Readonly<Record<string, readonly [content: Uint8Array | string, code: string]>> = {
  'khong-phai-zip.docx': ['Đây là tệp chữ bị đổi đuôi.', 'not-a-zip'],
  'cut-doi.docx': [word(wordDocument(paragraph('Kính gửi'))).subarray(0, 200), 'not-a-zip'],
  'rong.docx': ['', 'empty'],
  'rong.md': ['', 'empty'],
  'toan-dau-cach.txt': [' \n\n \t\n', 'empty'],
  'bang-tinh.docx': [zip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]), 'missing-part'],
  'xml-hong.docx': [word('<w:document><w:body>'), 'broken-xml'],
  'thuc-the.docx': [word('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), 'entity-declaration'],
  'bom.docx': [word(wordDocument(paragraph('a'.repeat(90_000_000)))), 'zip-bomb'],
  'word-97.docx': [compound('WordDocument'), 'legacy-doc'],
  'mat-khau.docx': [compound('EncryptedPackage'), 'encrypted'],
  'trang-tinh.pdf': ['%PDF-1.7\n', 'unsupported-format'],
  'hinh.png': [Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'unsupported-format'],
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vanthu-bad-'));
  for (const [name, [content]] of Object.entries(BAD)) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'cong-van.md'), LETTER.replace('Số: 145/', 'Số: 5/'));
  mkdirSync(join(folder, 'thu-muc'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const vanthu = (...args: string[]) => vanthuOn({ out: false, err: false, columns: 80 }, args);

async function vanthuOn(terminal: Host['terminal'], args: readonly string[]) {
  const said = { out: '', err: '' };
  const exit = await run(
    {
      cwd: folder,
      env: {},
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
      stdin: async () => new Uint8Array(),
      worker: null,
      templates: fileURLToPath(new URL('../templates', import.meta.url)),
      terminal,
    },
    args,
  );
  return { exit, ...said };
}

type Entry = {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly messages?: readonly { readonly rule: string }[];
};

const entriesOf = (text: string): readonly Entry[] => JSON.parse(text);

describe.each(Object.entries(BAD))('%s', (name, [, code]) => {
  test.each(['lint', 'extract'])(
    'alone: %s says what it is, in both languages, exit status 2',
    async (command) => {
      for (const language of ['vi', 'en']) {
        const { exit, out } = await vanthu(command, name, '--format', 'json', '--lang', language);
        const [entry] = entriesOf(out);
        expect([exit, entry?.error?.code]).toEqual([2, code]);
        expect(entry?.error?.message).toMatch(/^\p{Lu}.{15,}\.$/u);
        expect(entry?.error?.message).not.toMatch(/[{}]|undefined|Error:/u);
      }
    },
  );
});

describe('a batch with bad files in it', () => {
  test('is done all the same, in the order given, exit status 1', async () => {
    const names = [
      ...Object.keys(BAD).slice(0, 6),
      'cong-van.md',
      ...Object.keys(BAD).slice(6),
      'khong-co.md',
      'thu-muc/../cong-van.md',
    ];
    const { exit, out, err } = await vanthu(
      'lint',
      ...names,
      '--format',
      'json',
      '--rule',
      'form/number-leading-zero',
    );
    const entries = entriesOf(out);
    expect(exit).toBe(1);
    expect(err.split('\n').filter((line) => line !== '')).toHaveLength(names.length - 2);
    expect(err).toMatch(/^vanthu: khong-phai-zip\.docx: Tệp không phải là \.docx/u);
    expect(entries.map(({ file }) => file)).toEqual(names.slice(0, -1));
    expect(
      entries.filter(({ error }) => !error).map(({ messages }) => messages?.map(({ rule }) => rule)),
    ).toEqual([['form/number-leading-zero']]);
  });

  test('is extracted all the same', async () => {
    const { exit, out } = await vanthu('extract', ...Object.keys(BAD), 'cong-van.md', '--format', 'json');
    const entries = entriesOf(out);
    expect(exit).toBe(1);
    expect(entries).toHaveLength(Object.keys(BAD).length + 1);
    expect(entries.at(-1)).toMatchObject({ official: true, parts: { number: '5' }, error: null });
    expect(entries[0]).toMatchObject({ official: null, parts: null, citations: [], assignments: [] });
  });
});

test('a report cannot be written over a folder', async () => {
  const { exit, err } = await vanthu('lint', 'cong-van.md', '-o', 'thu-muc');
  expect(exit).toBe(2);
  expect(err).toContain('Không ghi được “thu-muc”');
});

describe('progress', () => {
  const names = Object.keys(BAD).slice(0, 5);

  test('is one line on a terminal, wiped away at the end', async () => {
    const { err } = await vanthuOn({ out: true, err: true, columns: 80 }, ['lint', ...names]);
    expect(err.startsWith('\r\u001b[K1/5  khong-phai-zip.docx\r')).toBe(true);
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    expect(err).not.toContain('\n');
  });

  test('is not there for a few files, nor in a pipe', async () => {
    expect((await vanthuOn({ out: true, err: true, columns: 80 }, ['lint', ...names.slice(0, 3)])).err).toBe(
      '',
    );
    expect((await vanthu('lint', ...names)).err).toBe('');
  });
});
