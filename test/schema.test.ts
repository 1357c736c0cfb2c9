import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const CORPUS = ['seeds', 'dev', 'docx'].map((folder) => `../shared/corpus/${folder}`);
const there = CORPUS.every((folder) => existsSync(`${root}${folder}`));

async function vanthu(...args: string[]): Promise<unknown> {
  let said = '';
  await run(
    {
      cwd: root,
      env: {},
      out: (text) => {
        said += text;
      },
      err: () => undefined,
      stdin: async () => new Uint8Array(),
      worker: null,
      templates: fileURLToPath(new URL('../templates', import.meta.url)),
      terminal: { out: false, err: false, columns: 80 },
    },
    args,
  );
  return JSON.parse(said);
}

function mistakesIn(name: string, data: unknown): string {
  const ajv = new Ajv({ allowUnionTypes: true, strictTypes: false });
  const validate = ajv.compile(JSON.parse(readFileSync(`${root}schema/${name}.schema.json`, 'utf8')));
  return validate(data) ? '' : ajv.errorsText(validate.errors);
}

const SAMPLES = ['fixtures/compliant', 'fixtures/samples', 'README.md', 'LICENSE'];

test.each(['lint', 'extract'])('what %s prints is what its published schema says', async (command) => {
  const data = await vanthu(command, ...SAMPLES, '--format', 'json');
  expect(mistakesIn(command, data)).toBe('');
});

test('what inspect prints is what its published schema says', async () => {
  for (const file of [
    'fixtures/samples/cong-van-du-thao.docx',
    'fixtures/compliant/cong-van.md',
    'LICENSE',
  ]) {
    expect(mistakesIn('inspect', await vanthu('inspect', file, '--format', 'json'))).toBe('');
  }
});

test('a schema notices what is not in it', async () => {
  const data = JSON.stringify(await vanthu('lint', ...SAMPLES, '--format', 'json'));
  expect(mistakesIn('lint', JSON.parse(data.replaceAll('"severity"', '"severities"')))).not.toBe('');
  expect(mistakesIn('lint', JSON.parse(data.replaceAll('"cong-van"', '"congvan"')))).not.toBe('');
});

test.skipIf(!there)(
  'real letters come out as the published schemas say',
  async () => {
    expect(mistakesIn('lint', await vanthu('lint', ...CORPUS, '--format', 'json'))).toBe('');
    expect(mistakesIn('extract', await vanthu('extract', ...CORPUS, '--format', 'json'))).toBe('');
    for (const file of readdirSync(`${root}${CORPUS[2]}`).filter((name) => name.endsWith('.docx'))) {
      expect(mistakesIn('inspect', await vanthu('inspect', `${CORPUS[2]}/${file}`, '--format', 'json'))).toBe(
        '',
      );
    }
  },
  120_000,
);
