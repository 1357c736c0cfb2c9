import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { writeDocx } from '../src/render/docx.ts';
import { listTemplates } from '../src/render/template.ts';
import { ourTemplate, sampleOf, TEMPLATES, writtenLetter } from './support/templates.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vanthu-built-'));
const program = join(folder, 'dist/vanthu.js');

/** The program as people run it: bundled, as a process of its own. */
const vanthu = (...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    input: '',
  });

/** Says which files of the bundle a command loads. */
const LOADED = `
  const { load, scripts } = require('./dist/loader.js');
  process.argv.splice(1, 0, 'vanthu');
  process.on('exit', () => console.error([...scripts.keys()].join('\\n')));
  load(require.resolve('./dist/main.js'));`;

/** Says of what modules each file of the bundle is made. */
const BUILD = `
  import { build } from 'vite';
  const { output } = await build({ logLevel: 'error', build: { outDir: process.argv[1] } });
  console.log(JSON.stringify(output.map(({ fileName, modules = {} }) => [fileName, Object.keys(modules)])));`;

/** Letters that the built library writes, each a template and data. */
const WRITTEN = `
  import { readFileSync } from 'node:fs';
  import { ourTemplates, readTemplate, renderLetter, writeDocx } from './dist/index.js';
  const written = [];
  for (const [name, data] of JSON.parse(readFileSync('asked.json', 'utf8'))) {
    const { template } = await readTemplate(name, [ourTemplates]);
    const { letter } = await renderLetter(template, data);
    written.push(Buffer.from(await writeDocx(letter)).toString('base64'));
  }
  console.log(JSON.stringify(written));`;

const modulesOf = new Map<string, readonly string[]>();

/** The modules of the files that a command loads, from the root. */
function modulesLoaded(...args: readonly string[]): readonly string[] {
  const { stderr } = spawnSync(process.execPath, ['-e', LOADED, ...args], { cwd: folder, encoding: 'utf8' });
  return stderr
    .trim()
    .split('\n')
    .flatMap((file) => modulesOf.get(relative(join(folder, 'dist'), file)) ?? [])
    .map((module) => relative(root, module));
}

type Finding = { readonly rule: string; readonly severity: string };

beforeAll(() => {
  const built = execFileSync(process.execPath, ['--input-type=module', '-e', BUILD, join(folder, 'dist')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  for (const [file, names] of JSON.parse(built)) modulesOf.set(file, names);
  mkdirSync(join(folder, 'letters'));
  for (let index = 0; index < 90; index++) {
    cpSync(join(root, 'fixtures/compliant/cong-van.md'), join(folder, 'letters', `${index}.md`));
  }
  cpSync(join(root, 'fixtures/samples/cong-van-du-thao.docx'), join(folder, 'letters/mau.docx'));
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built program', () => {
  test('says its version', () => {
    expect(vanthu('--version')).toMatchObject({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  test('lints the sample letter, whose faults npm start shows', () => {
    const { status, stdout } = vanthu('lint', 'letters/mau.docx', '--format', 'json');
    const [{ messages }] = JSON.parse(stdout);
    const faults = messages.filter(({ severity }: Finding) => severity !== 'info');
    const found = new Set(faults.map(({ rule }: Finding) => rule));
    expect(status).toBe(1);
    expect([...found].sort()).toEqual([
      'form/archive-line',
      'form/date-leading-zero',
      'form/number-leading-zero',
      'layout/font',
      'layout/page-margins',
      'text/common-misspelling',
      'text/punctuation-spacing',
    ]);
  });

  test('loads for a Markdown letter no reader of Word files, nothing that writes or mends, no checker of settings', () => {
    const modules = modulesLoaded('lint', 'letters/0.md');
    expect(modules).toContain('src/read/markdown/reader.ts');
    expect(modules).toContain('rules/form/number-leading-zero.ts');
    const needless =
      /^src\/(?:read\/(?:docx|doc|text)|render|fix|export)\/|node_modules\/(?:yaml|ajv|docx)\//u;
    expect(modules.filter((module) => needless.test(module))).toEqual([]);
  });

  test('loads for a letter from a template no rules, no parser of Markdown, no docx', () => {
    cpSync(join(root, 'templates'), join(folder, 'templates'), { recursive: true });
    const modules = modulesLoaded('render', '--sample', 'cong-van', '-o', 'cong-van.docx');
    expect(modules).toContain('src/render/docx/shell.ts');
    const needless = /^rules\/|markdown\/parser|node_modules\/(?:yaml|docx|remark-parse)\//u;
    expect(modules.filter((module) => needless.test(module))).toEqual([]);
  });

  test('starts with what V8 compiled when it was built', () => {
    const kept = readdirSync(join(folder, 'dist')).filter((file) => file.endsWith('.cache'));
    expect(kept).toHaveLength(1);
    expect(kept[0]).toContain(process.versions.v8);
    const ask = `const { forShortRuns, load, scripts } = require('./dist/loader.js');
      forShortRuns();
      process.argv = [process.execPath, 'vanthu', '--version'];
      load(require.resolve('./dist/main.js'));
      process.stderr.write(String([...scripts.values()].map((script) => script.cachedDataRejected)));`;
    const { stderr } = spawnSync(process.execPath, ['-e', ask], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toMatch(/^false(?:,false)*$/u);
  });

  test('fills templates as the modules do, which are strict code', () => {
    cpSync(join(root, 'templates'), join(folder, 'templates'), { recursive: true });
    expect(vanthu('render', '--sample', 'cong-van', '-o', 'cong-van.docx')).toMatchObject({ status: 0 });
    expect(vanthu('lint', 'cong-van.docx', '--stage', 'issued')).toMatchObject({ status: 0 });
  });

  test('writes Word files as the modules do, byte for byte, whatever their head and however many their annexes', async () => {
    cpSync(join(root, 'templates'), join(folder, 'templates'), { recursive: true });
    const { templates } = await listTemplates([TEMPLATES]);
    const sample = sampleOf(await ourTemplate('cong-van'));
    const longName = 'Trung tâm Phục vụ hành chính công và Chuyển đổi số xã An Bình';
    const asked: readonly (readonly [name: string, data: unknown])[] = [
      ...templates.map((template) => [template.name, sampleOf(template)] as const),
      ...[0, 1, 2, 3, 4].flatMap((count) => {
        const annexes = Array.from({ length: count }, () => ({ title: 'Các thôn', body: ['Thôn Đông.'] }));
        return [{}, { issuer: longName }].map(
          (other) => ['cong-van', { ...sample, ...other, annexes }] as const,
        );
      }),
    ];
    writeFileSync(join(folder, 'asked.json'), JSON.stringify(asked));
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', WRITTEN], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect(stderr).toBe('');
    const written: readonly string[] = JSON.parse(stdout);
    for (const [index, [name, data]] of asked.entries()) {
      const bytes = Buffer.from(await writeDocx(await writtenLetter(await ourTemplate(name), data)));
      expect([name, bytes.toString('base64') === written[index]]).toEqual([name, true]);
    }
  }, 120_000);

  test('gives the same report on one thread and on two, in the same order', () => {
    const [one, two] = ['1', '2'].map((jobs) =>
      vanthu('lint', 'letters', '--format', 'json', '--jobs', jobs),
    );
    expect(two?.stdout).toBe(one?.stdout);
    expect([one?.status, two?.status, two?.stderr]).toEqual([1, 1, '']);
    expect(JSON.parse(one?.stdout ?? '')).toHaveLength(91);
  }, 120_000);

  test('ends quietly where the reader of its output has seen enough', () => {
    const command = `"${process.execPath}" "${program}" rules --coverage | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  test('ends with status 2 and a stack where nobody foresaw what happens', () => {
    const command = `mkdir gone && cd gone && rmdir ../gone && "${process.execPath}" "${program}" lint a.md`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/xin báo lại[^\n]*\nError: [^\n]*\n {4}at /u);
  });
});

describe('the built library', () => {
  const library = readFileSync(join(root, 'docs/library.md'), 'utf8');
  const [, code = ''] = /```js\n(.*?)```/su.exec(library) ?? [];

  test('goes from a draft to the letter that follows it up, as docs/library.md says', () => {
    const place = join(folder, 'library');
    mkdirSync(place);
    cpSync(join(root, 'templates'), join(folder, 'templates'), { recursive: true });
    const draft = readFileSync(join(root, 'fixtures/compliant/cong-van.md'), 'utf8');
    writeFileSync(join(place, 'letter.md'), draft.replace('Số: 145/', 'Số: 5/'));
    writeFileSync(join(place, 'library.mjs'), code.replace("'vanthu'", "'../dist/index.js'"));
    const done = spawnSync(process.execPath, ['library.mjs'], { cwd: place, encoding: 'utf8' });
    expect(done).toMatchObject({
      status: 0,
      stderr: '',
      stdout: 'The document number reads “5”; write “05”.\n',
    });
    expect(readFileSync(join(place, 'tasks.csv'), 'utf8')).toContain('05/SNV-CCHC');
    const files = readdirSync(place).filter((name) => name.endsWith('.docx'));
    expect(files).toHaveLength(4);
    expect(files).toContain('Sở Tài chính.docx');
    const paths = files.map((name) => join('library', name));
    const reports: readonly { readonly messages: readonly Finding[] }[] = JSON.parse(
      vanthu('lint', ...paths, '--stage', 'issued', '--format', 'json').stdout,
    );
    const faults = reports.flatMap(({ messages }) => messages.filter(({ severity }) => severity !== 'info'));
    expect(faults).toEqual([]);
  }, 60_000);
});
