import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { run } from '../src/cli/run.ts';

/**
 * One folder a case. `case.yaml` says what is typed and what must come of it; `input/` is where it is typed; `stdout.txt`
 * is all that must be printed, `output/` the files that must be there afterwards. `UPDATE=1 npm test -- test/cli.test.ts`
 * writes what is printed now into stdout.txt: read the difference before you keep it.
 */
type Case = {
  readonly args: readonly string[];
  readonly exit: 0 | 1 | 2;
  /** Must stand on standard error, in this order; absent: nothing may stand there. */
  readonly stderr?: readonly string[];
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
};

const folder = fileURLToPath(new URL('../fixtures/cli', import.meta.url));

const filesIn = (path: string): readonly string[] =>
  existsSync(path)
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))
    : [];

describe('the command line', () => {
  test.each(readdirSync(folder).sort())('%s', async (name) => {
    const at = join(folder, name);
    const {
      args,
      exit,
      stderr,
      stdin = '',
      env = {},
    }: Case = parse(readFileSync(join(at, 'case.yaml'), 'utf8'));
    const cwd = mkdtempSync(join(tmpdir(), 'vanthu-'));
    try {
      if (existsSync(join(at, 'input'))) cpSync(join(at, 'input'), cwd, { recursive: true });
      const said = { out: '', err: '' };
      const status = await run(
        {
          cwd,
          env,
          out: (text) => {
            said.out += text;
          },
          err: (text) => {
            said.err += text;
          },
          stdin: async () => Buffer.from(stdin),
          worker: null,
          templates: fileURLToPath(new URL('../templates', import.meta.url)),
          terminal: { out: false, err: false, columns: 100 },
        },
        args,
      );
      const printed = said.out.replaceAll(cwd, 'CWD');
      if (process.env['UPDATE']) writeFileSync(join(at, 'stdout.txt'), printed);
      expect(printed).toBe(readFileSync(join(at, 'stdout.txt'), 'utf8'));
      if (!stderr) expect(said.err).toBe('');
      let from = 0;
      for (const words of stderr ?? []) {
        const found = said.err.indexOf(words, from);
        expect(found, `“${words}” in: ${said.err.slice(from)}`).toBeGreaterThanOrEqual(0);
        from = found + words.length;
      }
      expect(status).toBe(exit);
      for (const file of filesIn(join(at, 'output'))) {
        expect(readFileSync(join(cwd, file), 'utf8')).toBe(readFileSync(join(at, 'output', file), 'utf8'));
      }
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  });
});
