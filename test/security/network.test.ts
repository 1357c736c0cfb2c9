import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtProgram, type Program, root, runIn } from './program.ts';

let program: Program;
beforeAll(() => {
  program = builtProgram();
}, 180_000);
afterAll(() => program.remove());

const scripts = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|ts)$/u.test(name))
    .map((name) => join(folder, name));

/** Modules of Node that the code names, by `import` or `require`. */
function modulesOf(file: string): readonly string[] {
  const source = readFileSync(file, 'utf8');
  const named = source.matchAll(
    /(?:from|import|require|getBuiltinModule)\s{0,3}\(?\s{0,3}["'](?:node:)?([a-z_]+)(?:\/[a-z/]+)?["']/gu,
  );
  return [...named].map(([, name = '']) => name).filter((name) => builtinModules.includes(name));
}

describe('no network', () => {
  test('the program names no module of Node but these, in all its files', () => {
    const used = new Set(scripts(dirname(program.path)).flatMap(modulesOf));
    const known = [
      'assert',
      'buffer',
      'child_process',
      'crypto',
      'events',
      'fs',
      'module',
      'os',
      'path',
      'process',
      'stream',
      'url',
      'util',
      'v8',
      // The program's own files, compiled from what was compiled when it was built.
      'vm',
      'worker_threads',
      'zlib',
    ];
    expect([...used].filter((name) => !known.includes(name))).toEqual([]);
    expect([...used]).toContain('zlib');
  });

  test('nothing of ours asks for a connection, nor do the packages it is bundled with', () => {
    const asks = /(?<![\w$.])(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s?\(/u;
    const ours = ['src', 'rules'].flatMap((room) => scripts(join(root, room)));
    for (const file of [...ours, ...scripts(dirname(program.path))]) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(asks);
    }
    expect('await fetch("http://a")').toMatch(asks);
  });

  test('other programs are started by two files only: LibreOffice is one, and doctor asks for its version', () => {
    const ours = ['src', 'rules'].flatMap((room) => scripts(join(root, room)));
    const starters = ours.filter((file) => modulesOf(file).includes('child_process'));
    expect(starters.map((file) => file.slice(root.length)).sort()).toEqual([
      'src/cli/commands/doctor.ts',
      'src/read/office.ts',
    ]);
  });
});

/** `.ci/run` says so where the machine lets it run the tests in a network namespace of their own. */
test.skipIf(process.env['WITHOUT_NETWORK'] === undefined)('no test has a network', () => {
  expect(networkInterfaces()).toEqual({});
});

const WITHOUT = ['unshare', '-rn'];
const mayUnshare = spawnSync('unshare', ['-rn', 'true']).status === 0;

describe.skipIf(!mayUnshare)('in a network namespace without interfaces (unshare -rn)', () => {
  test('there is no network indeed', () => {
    const { status, stdout } = spawnSync(
      'unshare',
      [
        '-rn',
        process.execPath,
        '-e',
        'require("net").connect(80,"192.0.2.1").on("error",(e)=>console.log(e.code))',
      ],
      { encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([0, 'ENETUNREACH\n']);
  });

  test.each([
    [1, ['lint', 'a.docx']],
    [0, ['lint', 'a.md']],
    [0, ['extract', 'a.docx', '--format', 'json']],
    [0, ['extract', 'a.md', '--format', 'xlsx', '-o', 'a.xlsx']],
    [0, ['inspect', 'a.docx', '--format', 'json']],
    [0, ['fix', 'a.docx', '--track', '-o', 'b.docx']],
    [1, ['annotate', 'a.docx', '-o', 'c.docx']],
    [0, ['convert', 'a.md', '-o', 'd.docx']],
    [0, ['render', '--sample', 'cong-van', '-o', 'e.docx']],
    [0, ['render', '--sample', 'quyet-dinh', '-o', 'e.md']],
    [0, ['templates']],
    [0, ['new', 'cong-van', '-o', 'f.md']],
    [0, ['rules']],
    [0, ['explain', 'required/number']],
    [0, ['init']],
  ] as const)('status %i: %j', (status, args) => {
    const folder = program.folder(`offline/${args.join('-').replace(/[^a-z-]/gu, '')}`);
    cpSync(join(root, 'fixtures/samples/cong-van-du-thao.docx'), join(folder, 'a.docx'));
    cpSync(join(root, 'fixtures/compliant/cong-van.md'), join(folder, 'a.md'));
    const done = runIn(folder, program, args, WITHOUT);
    expect([done.status, done.stderr.includes('sự cố')], done.stderr).toEqual([status, false]);
  });
});
