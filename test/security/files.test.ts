import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder, typed } from '../cli/typing.ts';

const LETTER = readFileSync('fixtures/compliant/cong-van.md', 'utf8');
const FAULTY = LETTER.replace('Số: 145/', 'Số: 5/');
const MENDED = LETTER.replace('Số: 145/', 'Số: 05/');
const SAMPLE = JSON.parse(readFileSync('templates/cong-van/sample.json', 'utf8'));

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const everything = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('rights of a file written', () => {
  test('a new file has those that the user gives new files', async () => {
    const before = process.umask(0o027);
    try {
      await inFolder({ 'a.md': FAULTY }, async (cwd) => {
        await typed(cwd, ['fix', 'a.md', '-o', 'b.md']);
        expect(modeOf(join(cwd, 'b.md'))).toBe('640');
      });
    } finally {
      process.umask(before);
    }
  });

  test('a file that was there keeps its own, and so does its backup', async () => {
    await inFolder({ 'a.md': FAULTY, 'b.md': 'cũ' }, async (cwd) => {
      chmodSync(join(cwd, 'a.md'), 0o600);
      chmodSync(join(cwd, 'b.md'), 0o664);
      await typed(cwd, ['convert', 'a.md', '-o', 'b.md']);
      await typed(cwd, ['fix', 'a.md', '--in-place']);
      expect(['a.md', 'a.md.bak', 'b.md'].map((name) => modeOf(join(cwd, name)))).toEqual([
        '600',
        '600',
        '664',
      ]);
      expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(MENDED);
      expect(everything(cwd)).toEqual(['a.md', 'a.md.bak', 'b.md']);
    });
  });
});

describe('a link in the place of what is written', () => {
  test('that leads to another folder is not followed: -o, --in-place, --out-dir, --update-baseline', async () => {
    await inFolder({ 'a.md': FAULTY, 'data.json': JSON.stringify([SAMPLE]) }, async (cwd) => {
      mkdirSync(join(cwd, 'khac'));
      mkdirSync(join(cwd, 'ra'));
      writeFileSync(join(cwd, 'khac/cua-nguoi-khac.md'), FAULTY);
      for (const name of ['link.md', 'ra/1.md', 'link.json'])
        symlinkSync(join(cwd, 'khac/cua-nguoi-khac.md'), join(cwd, name));
      for (const args of [
        ['convert', 'a.md', '-o', 'link.md'],
        ['fix', 'a.md', '-o', 'link.md'],
        ['fix', 'link.md', '--in-place'],
        ['lint', 'a.md', '--format', 'json', '-o', 'link.json'],
        ['render', 'cong-van', '--data', 'data.json', '--out-dir', 'ra', '--name', '1.md'],
      ]) {
        const { exit, err } = await typed(cwd, args);
        expect([args[0], exit, /liên kết dẫn/u.test(err)], err).toEqual([args[0], 2, true]);
      }
      expect(readFileSync(join(cwd, 'khac/cua-nguoi-khac.md'), 'utf8')).toBe(FAULTY);
      expect(readdirSync(join(cwd, 'khac'))).toEqual(['cua-nguoi-khac.md']);
    });
  });

  test('that leads to nothing is not followed either', async () => {
    await inFolder({ 'a.md': FAULTY }, async (cwd) => {
      symlinkSync(join(cwd, 'khong-co/b.md'), join(cwd, 'b.md'));
      symlinkSync('c-chua-co.md', join(cwd, 'c.md'));
      for (const name of ['b.md', 'c.md'])
        expect((await typed(cwd, ['convert', 'a.md', '-o', name])).exit).toBe(2);
      expect(everything(cwd)).toEqual(['a.md', 'b.md', 'c.md']);
    });
  });

  test('that leads to a file of the same folder is that file, and stays a link', async () => {
    await inFolder({ 'a.md': FAULTY }, async (cwd) => {
      symlinkSync('a.md', join(cwd, 'link.md'));
      expect((await typed(cwd, ['fix', 'link.md', '--in-place'])).exit).not.toBe(2);
      expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(MENDED);
      expect([lstatSync(join(cwd, 'link.md')).isSymbolicLink(), readlinkSync(join(cwd, 'link.md'))]).toEqual([
        true,
        'a.md',
      ]);
    });
  });

  test('devices and pipes are written to as they are', async () => {
    await inFolder({ 'a.md': FAULTY }, async (cwd) => {
      expect((await typed(cwd, ['convert', 'a.md', '-o', '/dev/null'])).exit).toBe(2);
      expect((await typed(cwd, ['lint', 'a.md', '--format', 'json', '-o', '/dev/null'])).exit).toBe(1);
      expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
      if (spawnSync('mkfifo', [join(cwd, 'ong.json')]).status !== 0) return;
      const reader = spawn('cat', ['ong.json'], { cwd, stdio: ['ignore', 'pipe', 'ignore'] });
      expect((await typed(cwd, ['lint', 'a.md', '--format', 'json', '-o', 'ong.json'])).exit).toBe(1);
      expect(lstatSync(join(cwd, 'ong.json')).isFIFO()).toBe(true);
      reader.kill();
    });
  });
});

test('a file that may not be written is left alone', async () => {
  if (process.getuid?.() === 0) return;
  await inFolder({ 'a.md': FAULTY }, async (cwd) => {
    chmodSync(join(cwd, 'a.md'), 0o444);
    expect((await typed(cwd, ['fix', 'a.md', '--in-place'])).exit).toBe(2);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(FAULTY);
  });
});

/** Whatever stands in the data, nothing appears but in the folder that was named. */
test('hostile names from data write nothing outside the folder named', async () => {
  const hostile = [
    '../ra-ngoai',
    '/tmp/vanthu-ra-ngoai',
    'a/../../../b',
    'C:\\Windows\\a',
    '~/.bashrc',
    '$HOME',
    '-rf',
    '--in-place',
    '\u0000',
    'CON',
    'a\u202Egpj',
    '.',
    '..',
    '.git/config',
    'a'.repeat(4000),
    '{{number}}',
    '%2e%2e%2f',
    '\\\\server\\share',
    'a:b',
    '\r\nSet-Cookie',
  ];
  const letters = hostile.map((subject, index) => ({
    ...SAMPLE,
    number: String(index + 1),
    subject,
    note: subject,
  }));
  const csv = `${['number', 'subject'].join(',')}\n${hostile.map((name, index) => `${index + 1},"${name.replaceAll('"', '""').replaceAll('\u0000', '')}"`).join('\n')}`;
  await inFolder({ 'data.json': JSON.stringify(letters), 'data.csv': csv }, async (cwd) => {
    mkdirSync(join(cwd, 'trong'));
    for (const data of ['../data.json', '../data.csv']) {
      await typed(join(cwd, 'trong'), [
        'render',
        'cong-van',
        '--data',
        data,
        '--out-dir',
        'ra',
        '--name',
        '{{number}} {{subject}}.md',
      ]);
      await typed(join(cwd, 'trong'), [
        'render',
        'cong-van',
        '--data',
        data,
        '--blank',
        '--out-dir',
        'ra2',
        '--name',
        '{{subject}}.md',
      ]);
    }
    expect(readdirSync(cwd).sort()).toEqual(['data.csv', 'data.json', 'trong']);
    expect(readdirSync(join(cwd, 'trong')).filter((name) => !['ra', 'ra2'].includes(name))).toEqual([]);
    for (const folder of ['ra', 'ra2']) {
      const path = join(cwd, 'trong', folder);
      if (!existsSync(path)) continue;
      for (const entry of readdirSync(path, { withFileTypes: true }))
        expect(entry.isFile(), entry.name).toBe(true);
    }
    expect(existsSync('/tmp/vanthu-ra-ngoai.md')).toBe(false);
    expect(dirname(cwd)).not.toBe(cwd);
  });
});
