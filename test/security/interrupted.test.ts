import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtProgram, type Program, root, runIn } from './program.ts';

/** `VANTHU_KILLS=100 npm test -- test/security/interrupted.test.ts` looks longer. */
const KILLS = Number(process.env['VANTHU_KILLS'] ?? 5);
const LETTERS = 6;
const TEMPORARY = /^\..+\.[\da-f]{12}\.tmp$/u;

let program: Program;
beforeAll(() => {
  program = builtProgram();
}, 180_000);
afterAll(() => program.remove());

type Files = ReadonlyMap<string, Buffer>;

const filesIn = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(folder.length + 1),
        readFileSync(join(entry.parentPath, entry.name)),
      ]),
  );

function layOut(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const faulty = readFileSync(join(root, 'fixtures/compliant/cong-van.md'), 'utf8').replace(
    'Số: 145/',
    'Số: 5/',
  );
  for (let index = 0; index < LETTERS; index++) {
    writeFileSync(join(folder, `${index}.md`), faulty);
    cpSync(join(root, 'fixtures/samples/cong-van-du-thao.docx'), join(folder, `${index}.docx`));
  }
  const sample = JSON.parse(readFileSync(join(root, 'templates/cong-van/sample.json'), 'utf8'));
  writeFileSync(
    join(folder, 'data.json'),
    JSON.stringify(Array.from({ length: LETTERS }, (_, index) => ({ ...sample, number: String(index + 1) }))),
  );
  writeFileSync(join(folder, 'ra.docx'), 'bản cũ');
}

/** Starts the program and kills it after so many milliseconds; true where it was still at work. */
function killedAfter(folder: string, args: readonly string[], delay: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program.path, ...args], { cwd: folder, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });
}

test.each([
  [
    'fix --in-place',
    ['fix', ...Array.from({ length: LETTERS }, (_, index) => `${index}.docx`), '--in-place'],
  ],
  ['fix --out-dir', ['fix', '.', '--out-dir', 'da-sua']],
  [
    'render --out-dir',
    ['render', 'cong-van', '--data', 'data.json', '--out-dir', 'ra', '--name', '{{number}}.docx'],
  ],
  ['convert -o', ['convert', '0.md', '-o', 'ra.docx']],
] as const)(
  '%s, killed at any moment, leaves every file old or new, none half',
  async (name, args) => {
    const folder = program.folder(name.replace(/[^a-z]/gu, ''));
    layOut(folder);
    const old = filesIn(folder);
    const started = performance.now();
    const whole = runIn(folder, program, args);
    const takes = performance.now() - started;
    expect([0, 1], whole.stderr).toContain(whole.status);
    const fresh = filesIn(folder);
    expect(fresh).not.toEqual(old);
    expect([...fresh.keys()].filter((path) => TEMPORARY.test(path))).toEqual([]);

    let killed = 0;
    for (let turn = 0; turn < KILLS; turn++) {
      layOut(folder);
      // Most of a short run is starting up, and nothing is written then.
      if (await killedAfter(folder, args, takes * (0.3 + 0.7 * Math.random()))) killed++;
      for (const [path, content] of filesIn(folder)) {
        const base = path.slice(path.lastIndexOf('/') + 1);
        if (TEMPORARY.test(base)) continue;
        const may = [old.get(path), fresh.get(path), old.get(path.replace(/\.bak$/u, ''))];
        expect(
          may.some((one) => one?.equals(content)),
          `${path} after ${turn} kills`,
        ).toBe(true);
      }
      // No letter is lost on the way.
      for (const path of old.keys()) expect(filesIn(folder).has(path), path).toBe(true);
    }
    expect(killed).toBeGreaterThan(0);

    // What an interrupted run leaves beside is in nobody's way: it is not read, and not taken for output.
    writeFileSync(join(folder, '.0.md.0123456789ab.tmp'), 'nửa chừng');
    const again = runIn(folder, program, ['lint', '.', '--format', 'json']);
    expect(again.stdout).not.toContain('.tmp');
  },
  120_000 + KILLS * 8000,
);
