// `npm run bench`: what the built program costs, beside others that do the like; writes docs/benchmarks.md.
// `npm run bench -- --quick`: few rounds and small folders, to see that it works; writes nothing.
import { spawnSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, loadConfigFromFile } from 'vite';
import { peakOf, processesInTurn } from './bench/measure.mjs';
import { DIALECTS, tagged } from './bench/word-template.mjs';
import { install, installBeside, root } from './install.mjs';

const quick = process.argv.includes('--quick');
const pick = (whole, short) => (quick ? short : whole);

const RIVALS = [
  'markdownlint-cli2',
  'remark-cli',
  'remark-preset-lint-recommended',
  'textlint',
  'textlint-rule-no-todo',
  'textlint-rule-max-comma',
  'mammoth',
  'docxtemplater',
  'pizzip',
];
const MARKDOWN_RIVALS = {
  'markdownlint-cli2': { needs: ['markdownlint-cli2'], args: (folder) => [`${folder}/*.md`] },
  'remark-cli': {
    needs: ['remark-cli', 'remark-preset-lint-recommended'],
    args: (folder) => ['--use', 'remark-preset-lint-recommended', '--no-stdout', folder],
  },
  textlint: {
    needs: ['textlint', 'textlint-rule-no-todo', 'textlint-rule-max-comma'],
    args: (folder) => ['--rule', 'no-todo', '--rule', 'max-comma', `${folder}/*.md`],
  },
};

const began = performance.now();
const step = (name) =>
  console.error(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${name}`);

install();
step('other programs');
const rivals = installRivals();
step('build');
const chunks = await buildProduct();
const folder = mkdtempSync(join(tmpdir(), 'vanthu-bench-'));
try {
  await buildInside();
  step('letters');
  const { longLetter } = await inside('reading');
  const rendering = await inside('rendering');
  const files = await writeLetters(longLetter, rendering);
  const rows = [];
  const sections = [];
  const load = loadavg()[0].toFixed(1);

  measureStart(rows, sections, files);
  measureFolder(rows, sections, files);
  measureWord(rows, sections, files);
  measureLong(rows, sections);
  measureBatches(rows, sections);
  measurePath(sections, files);
  measureRendering(rows, sections, files);

  const page = [
    '# Benchmarks',
    '',
    `Written by \`npm run bench\` with Node ${process.versions.node} on ${cpus().length} cores (load before it: ${load}).`,
    'Medians of several runs; what is compared was run in turn, in the same minutes. Times are wall time with user CPU',
    'behind it. Times of another machine differ; ratios less.',
    '',
    table(['what', 'vanthu', 'beside', '', 'ratio', 'asked for', ''], rows, 'llllr'),
    '',
    ...sections.flat(),
    '## Versions and commands',
    '',
    ...versions(),
    '',
    readFileSync(join(root, 'bench/notes.md'), 'utf8').trim(),
    '',
  ].join('\n');
  console.log(page);
  if (!quick) writeFileSync(join(root, 'docs/benchmarks.md'), page);
  step(quick ? 'done; nothing written' : 'done: docs/benchmarks.md');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// ---- what is measured

function measureStart(rows, sections, { letter }) {
  step('start');
  const commands = { vanthu: vanthu('lint', letter), node: [process.execPath, '-e', '0'] };
  const spent = processesInTurn(commands, { rounds: pick(21, 3), cwd: folder });
  rows.push(row('`vanthu lint` one Markdown letter', spent.vanthu, '`node -e 0`', spent.node, atMost(2.2)));
  if (process.env.NODE_EXTRA_CA_CERTS) {
    // Node reads such certificates at every start: half of what an empty program takes.
    const without = ([name, command]) => [name, ['env', '-u', 'NODE_EXTRA_CA_CERTS', ...command]];
    const bare = processesInTurn(Object.fromEntries(Object.entries(commands).map(without)), {
      rounds: pick(21, 3),
      cwd: folder,
    });
    rows.push(
      row(
        'the same, without the `NODE_EXTRA_CA_CERTS` of this machine',
        bare.vanthu,
        '`node -e 0`',
        bare.node,
        atMost(2.2),
      ),
    );
  }
  const loaded = loadedBy(['lint', letter]);
  const rooms = roomsOf(loaded);
  const absent = (room) =>
    rooms.some((one) => one === room || one.startsWith(`${room}/`)) ? 'loaded' : 'not loaded';
  const size = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
  sections.push([
    '## What one Markdown letter loads',
    '',
    `${loaded.length} files, ${Math.round(size / 1024)} kB: ${loaded.map(({ name, bytes }) => `${name} (${Math.round(bytes / 1024)} kB)`).join(', ')}.`,
    '',
    `Reader of Word files: ${absent('src/read/docx')}; writers: ${absent('src/render')}, \`docx\` ${absent('docx')}, \`handlebars\` ${absent('handlebars')}.`,
    '',
  ]);
}

function measureFolder(rows, sections, { folders }) {
  const count = pick(200, 20);
  step(`${count} Markdown letters`);
  const letters = folders(count);
  const others = Object.entries(MARKDOWN_RIVALS).filter(([, { needs }]) => needs.every(isThere));
  const commands = {
    vanthu: vanthu('lint', letters),
    ...Object.fromEntries(
      others.map(([name, { args }]) => [name, [process.execPath, binary(name), ...args(letters)]]),
    ),
  };
  // With the rivals beside them, so that their plug-ins are found.
  const spent = processesInTurn(commands, { rounds: pick(3, 1), cwd: join(root, 'bench') });
  const fastest = others.map(([name]) => name).sort((a, b) => spent[a].user - spent[b].user)[0];
  for (const [name] of others) {
    const asked = name === fastest ? { least: 0, most: 1, text: 'less user CPU' } : { text: '' };
    rows.push(
      row(`${count} Markdown letters, all rules (user CPU)`, spent.vanthu, name, spent[name], asked, 'user'),
    );
  }
  sections.push([
    `## ${count} Markdown letters`,
    '',
    table(
      ['command', 'wall ms', 'user CPU ms'],
      Object.entries(commands).map(([name, command]) => [
        code(command),
        ms(spent[name].wall),
        ms(spent[name].user),
      ]),
    ),
    '',
  ]);
}

function measureWord(rows, sections, { twoPages, markdown, letter }) {
  step('a Word file inside a process');
  const real = realLetters();
  const files = {
    docx: twoPages,
    bare: [letterFile('bare', 2)],
    markdown: [...markdown, letter],
    ...(real.length > 0 ? { real } : {}),
  };
  const rounds = { warmUp: pick(60, 3), rounds: pick(64, 5) };
  const besideMammoth = ['docx', 'real'].filter((name) => files[name]);
  const { spent, stages } = insideRun('letters', { files, besideMammoth, ...rounds });
  const lint = spent['docx lint'];
  for (const [name, what] of [
    ['docx', 'a .docx of 2 pages'],
    ['real', `${real.length} real .docx, most of one page or two, each`],
  ]) {
    const beside = spent[`${name} mammoth`];
    if (!beside) continue;
    const label = 'mammoth `extractRawText`';
    rows.push(row(`linting ${what}, warm`, spent[`${name} lint`], label, beside, atMost(0.5)));
  }
  for (const name of ['docx', 'markdown']) {
    const what = `extracting from a ${name === 'docx' ? '.docx' : 'Markdown letter'} of 2 pages, warm`;
    rows.push(row(what, spent[`${name} extract`], 'linting it', spent[`${name} lint`], atMost(1)));
  }
  sections.push([
    '## One letter, inside a process, warm',
    '',
    table(
      ['what', 'reading', 'recognising', 'linting', 'all', 'extracting instead of linting', 'all'],
      [
        ['a .docx of 2 pages, as Word packs it', 'docx'],
        ['the same, nothing but its text', 'bare'],
        ['a Markdown letter of 2 pages', 'markdown'],
        ...(real.length > 0 ? [['real letters as .docx', 'real']] : []),
      ].map(([name, key]) => {
        const { reading, recognising, linting, extracting } = stages[key];
        const times = [
          reading,
          recognising,
          linting,
          spent[`${key} lint`].wall,
          extracting,
          spent[`${key} extract`].wall,
        ];
        return [name, ...times.map(ms)];
      }),
    ),
    '',
  ]);

  step('a Word file, whole processes');
  const [file] = twoPages;
  const vanthuAlone = vanthu('lint', file);
  const converters = {
    pandoc: ['pandoc', '-f', 'docx', '-t', 'plain', '-o', join(folder, 'pandoc.txt'), file],
    soffice: [
      'soffice',
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'txt:Text',
      '--outdir',
      folder,
      file,
    ],
  };
  const converted = {
    pandoc: join(folder, 'pandoc.txt'),
    soffice: join(folder, basename(file).replace(/docx$/u, 'txt')),
  };
  for (const [name, asked, count] of [
    ['pandoc', 10, pick(7, 1)],
    ['soffice', 100, pick(4, 1)],
  ]) {
    if (versionOf(name) === null) continue;
    // The first start of LibreOffice makes its profile.
    processesInTurn({ [name]: converters[name] }, { rounds: 1, cwd: folder });
    if (!(statSync(converted[name], { throwIfNoEntry: false })?.size > 1000)) {
      throw new Error(`${name} has converted nothing`);
    }
    const beside = processesInTurn(
      { vanthu: vanthuAlone, [name]: converters[name] },
      { rounds: count, cwd: folder },
    );
    const label = `${name} converting it, a process`;
    rows.push(
      row('linting a .docx of 2 pages, warm, inside a process', lint, label, beside[name], atLeast(asked)),
    );
    rows.push(
      row('`vanthu lint` it, a process', beside.vanthu, label, beside[name], {
        ...atLeast(asked),
        judged: false,
      }),
    );
  }
}

function measureLong(rows, sections) {
  step('500 pages');
  const pages = pick(500, 50);
  const options = { few: letterFile('docx', 5), many: letterFile('docx', pages) };
  const { few, many } = insideRun('long', { ...options, warmUp: pick(40, 2), rounds: pick(2, 1) });
  const perPage = ({ wall, user }, count) => ({ wall: wall / count, user: user / count });
  const name = `a page of a .docx of ${pages} pages`;
  rows.push(row(name, perPage(many, pages), 'a page of one of 5', perPage(few, 5), atMost(1.5)));
  const memory = peakOf(vanthu('lint', options.many).slice(1), folder);
  const limit = { most: 300, text: 'under 300 MB' };
  rows.push([
    `\`vanthu lint\` a .docx of ${pages} pages, peak memory`,
    mb(memory),
    '',
    '',
    '',
    limit.text,
    verdict(memory < 300),
  ]);
  sections.push([
    `## ${pages} pages`,
    '',
    table(
      ['command', 'peak memory MB'],
      [
        [`vanthu lint ${pages}.docx`, memory],
        [`vanthu lint ${pages}.md`, peakOf(vanthu('lint', letterFile('md', pages)).slice(1), folder)],
        [
          `vanthu extract ${pages}.docx`,
          peakOf(vanthu('extract', options.many, '--format', 'json').slice(1), folder),
        ],
        ['vanthu lint 5.docx', peakOf(vanthu('lint', options.few).slice(1), folder)],
      ].map(([command, peak]) => [`\`${command}\``, peak.toFixed(0)]),
    ),
    '',
  ]);
}

function measureBatches(rows, sections) {
  const counts = pick([500, 1000, 2000], [20, 40, 80]);
  step(`${counts.at(-1)} letters, memory`);
  const [least, , most] = counts;
  const peaks = counts.map((count) =>
    peakOf(vanthu('lint', batch(count), '--quiet', '--jobs', '1').slice(1), folder),
  );
  const inTwo = peakOf(vanthu('lint', batch(most), '--quiet', '--jobs', '2').slice(1), folder);
  const growth = peaks[2] / peaks[0];
  rows.push([
    `${most} letters in a folder, peak memory`,
    mb(peaks[2]),
    `${least} letters`,
    mb(peaks[0]),
    growth.toFixed(2),
    'flat: at most 1.25',
    verdict(growth <= 1.25),
  ]);
  step('one core and two');
  const commands = Object.fromEntries(
    ['1', '2'].map((jobs) => [jobs, vanthu('lint', batch(most), '--quiet', '--jobs', jobs)]),
  );
  const spent = processesInTurn(commands, { rounds: pick(3, 1), cwd: folder });
  const [one, two] = [spent['1'], spent['2']];
  rows.push(row(`${most} letters, \`--jobs 2\``, two, '`--jobs 1`', one, atLeast(1.25)));
  const busy = one.user / one.wall;
  sections.push([
    '## Many letters',
    '',
    table(
      ['letters', ...counts.map(String)],
      [
        ['peak memory MB, `--jobs 1`', ...peaks.map((peak) => peak.toFixed(0))],
        ['peak memory MB, `--jobs 2`', '', '', inTwo.toFixed(0)],
      ],
    ),
    '',
    `With one job ${busy.toFixed(2)} cores are busy: the compiler and the collector of garbage have threads of their own.`,
    `Two jobs need ${(two.user / one.user).toFixed(2)} times the user CPU, for each loads and compiles the program for itself;`,
    `two cores could have been ${(one.wall / (two.user / 2)).toFixed(2)} times as fast at best.`,
    '',
  ]);
}

function measurePath(sections, { twoPages }) {
  step('where the time goes');
  const spent = insideRun('docxPath', { files: twoPages, warmUp: pick(40, 3), rounds: pick(60, 5) });
  const floor = spent.unzip.wall + spent.saxes.wall;
  const whole = spent.reading.wall + spent.recognising.wall + spent.linting.wall;
  const times = (value) => `${(value / floor).toFixed(2)}`;
  const line = (name, { wall, user }) => [name, ms(wall), ms(user), times(wall)];
  sections.push([
    '## Where the time of a .docx of 2 pages goes, warm',
    '',
    table(
      ['step', 'wall ms', 'user CPU ms', 'times the floor'],
      [
        line('unzipping all parts', spent.unzip),
        line('saxes alone over their XML, nothing kept', spent.saxes),
        ['**the floor: both**', ms(floor), '', '1.00'],
        line('the tree of our own XML reader, with places', spent.tree),
        line('reading: from bytes to a document', spent.reading),
        line('recognising the parts', spent.recognising),
        line('linting: extraction and all rules', spent.linting),
        line('(extracting alone)', spent.extracting),
        ['**reading, recognising, linting**', ms(whole), '', times(whole)],
      ],
    ),
    '',
  ]);
}

function measureRendering(rows, sections, { word }) {
  step('writing letters');
  const spent = insideRun('rendering', { word, warmUp: pick(60, 3), rounds: pick(60, 5) });
  const names = { write: 'template and data to .docx', fill: '`fillWord`, a Word file with tags' };
  const told = [
    ['template and data to .docx', spent.write],
    ['the same, the template looked through and compiled anew', spent.writeFresh],
    ['`fillWord`, a Word file with tags', spent.fill],
    ['the same, the file looked through anew', spent.fillFresh],
  ];
  if (spent.docxtemplater) {
    told.push(['docxtemplater with pizzip, the same page', spent.docxtemplater]);
    for (const [key, name] of Object.entries(names)) {
      rows.push(
        row(`a letter of 1 page, warm: ${name}`, spent[key], 'docxtemplater', spent.docxtemplater, atMost(1)),
      );
    }
    step('writing a first letter');
    const script = join(root, 'scripts/bench/inside.mjs');
    const sample = join(root, 'templates/cong-van/sample.json');
    const tags = write('du-lieu.json', JSON.stringify(word.data));
    const commands = {
      write: vanthu('render', 'cong-van', '--data', sample, '-o', join(folder, 'mot.docx')),
      fill: vanthu('render', word.ours, '--data', tags, '-o', join(folder, 'hai.docx')),
      docxtemplater: [process.execPath, script, 'cold', JSON.stringify({ ...common(), word })],
    };
    const first = processesInTurn(commands, { rounds: pick(11, 1), cwd: folder });
    for (const [key, name] of Object.entries(names)) {
      rows.push(
        row(
          `one letter of 1 page, a process of \`vanthu render\`: ${name}`,
          first[key],
          'docxtemplater',
          first.docxtemplater,
          atMost(1),
        ),
      );
    }
  }
  sections.push([
    '## A letter of one page as a Word file, inside a process, warm',
    '',
    table(
      ['what', 'wall ms', 'user CPU ms'],
      told.map(([name, { wall, user }]) => [name, ms(wall), ms(user)]),
    ),
    '',
    'A template is kept from letter to letter, as `vanthu render` does with a list of data; docxtemplater reads its file for every',
    'letter, for an instance of it fills one. All three make the same texts, which is checked.',
    '',
  ]);
}

// ---- letters, all invented

async function writeLetters(longLetter, { partsOf, zipOf, readTemplate, renderLetter, writeDocx }) {
  const { template } = await readTemplate('cong-van', [join(root, 'templates')]);
  const data = JSON.parse(readFileSync(template.samplePath, 'utf8'));
  const onePage = partsOf(await writeDocx((await renderLetter(template, data)).letter));

  /** As Word packs it: styles, theme, settings and headers beside the text. */
  const packaged = (documentXml) =>
    zipOf(new Map([...onePage, ['word/document.xml', Buffer.from(documentXml)]]));
  const twoPages = [];
  const markdown = [];
  for (let number = 0; number < 8; number++) {
    const made = longLetter(2, 7 + number);
    twoPages.push(write(`hai-trang-${number}.docx`, packaged(made.documentXml)));
    markdown.push(write(`hai-trang-${number}.md`, made.markdown));
  }
  for (const pages of [2, 5, pick(500, 50)]) {
    const made = longLetter(pages);
    writeFileSync(letterFile('bare', pages), made.docx);
    writeFileSync(letterFile('docx', pages), packaged(made.documentXml));
    writeFileSync(letterFile('md', pages), made.markdown);
  }

  const compliant = join(root, 'fixtures/compliant');
  const kinds = readdirSync(compliant).map((file) => readFileSync(join(compliant, file), 'utf8'));
  const all = join(folder, 'all');
  mkdirSync(all);
  for (let number = 0; number < pick(2000, 80); number++) {
    // Every fourth letter is short and one of a kind of the decree, the rest directs tasks on one to three pages: so they
    // are as long on average as the letters that offices write.
    const round = Math.floor(number / 4);
    const text =
      number % 4 === 3
        ? kinds[round % kinds.length].replace(/^(\s*(?:Số|Number): *)\d+/mu, `$1${10 + number}`)
        : longLetter(1 + (number % 4), 1000 + number).markdown;
    writeFileSync(join(all, `${String(number).padStart(4, '0')}.md`), text);
  }

  const xml = onePage.get('word/document.xml').toString('utf8');
  const word = {};
  for (const [side, dialect] of Object.entries(DIALECTS)) {
    const made = tagged(xml, dialect);
    const parts = new Map([...onePage, ['word/document.xml', Buffer.from(made.xml)]]);
    word[side] = write(`mau-${side}.docx`, zipOf(parts));
    word.data = made.data;
  }
  return { letter: join(compliant, 'cong-van.md'), twoPages, markdown, word, folders: batch };
}

/** Real drafts that came as Word files, where the corpus is there: one or two pages, and one of eight. */
function realLetters() {
  const corpus = join(root, '../shared/corpus/docx');
  if (!statSync(corpus, { throwIfNoEntry: false })) return [];
  return readdirSync(corpus)
    .filter((file) => file.endsWith('.docx'))
    .map((file) => join(corpus, file));
}

function write(name, content) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function letterFile(form, pages) {
  return join(folder, form === 'bare' ? `bare-${pages}.docx` : `${pages}.${form}`);
}

/** The first letters of all, in a folder of their own. */
function batch(count) {
  const target = join(folder, `${count}`);
  if (statSync(target, { throwIfNoEntry: false })) return target;
  mkdirSync(target);
  for (const file of readdirSync(join(folder, 'all')).sort().slice(0, count)) {
    linkSync(join(folder, 'all', file), join(target, file));
  }
  return target;
}

// ---- programs

function vanthu(...args) {
  return [process.execPath, join(root, 'dist/vanthu.js'), ...args];
}

/** As `npm run build` does; and what each file of it is made of. */
async function buildProduct() {
  const { output } = await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error' });
  return new Map(output.map((chunk) => [chunk.fileName, Object.keys(chunk.modules ?? {})]));
}

/** The same sources with other entries; what V8 compiled of them is not kept, which warm figures do not need. */
async function buildInside() {
  const { config } = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(root, 'vite.config.ts'),
  );
  const entries = ['reading', 'rendering'].map((name) => [name, join(root, `scripts/bench/${name}.ts`)]);
  config.build.rollupOptions.input = Object.fromEntries(entries);
  config.build.rollupOptions.output.format = 'es';
  config.build.outDir = join(folder, 'built');
  config.plugins = config.plugins.filter(({ name }) => name !== 'code-cache');
  await build({ ...config, root, configFile: false, logLevel: 'error' });
  writeFileSync(join(folder, 'built/package.json'), '{"type":"module"}');
}

async function inside(entry) {
  return import(pathToFileURL(join(folder, `built/${entry}.js`)).href);
}

function common() {
  return { built: join(folder, 'built'), rivals };
}

function insideRun(mode, options) {
  const script = join(root, 'scripts/bench/inside.mjs');
  const given = JSON.stringify({ ...common(), ...options });
  const done = spawnSync(process.execPath, [script, mode, given], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${mode}: ${done.stderr}`);
  return JSON.parse(done.stdout);
}

/** The files of ours that a run loads, as the coverage of V8 names them. */
function loadedBy(args) {
  const coverage = join(folder, 'coverage');
  spawnSync(process.execPath, [join(root, 'dist/vanthu.js'), ...args], {
    stdio: 'ignore',
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
  });
  const urls = readdirSync(coverage).flatMap((file) =>
    JSON.parse(readFileSync(join(coverage, file), 'utf8')).result.map(({ url }) => url),
  );
  const own = new Set(urls.filter((url) => url.startsWith(pathToFileURL(join(root, 'dist')).href)));
  return [...own].map((url) => {
    const path = fileURLToPath(url);
    return { path, name: basename(path), bytes: statSync(path).size };
  });
}

/** Folders of our sources, and packages, of which files are made. */
function roomsOf(loaded) {
  const modules = loaded.flatMap(({ path }) => chunks.get(relative(join(root, 'dist'), path)) ?? []);
  return modules.map((module) => {
    const [, packaged] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(module) ?? [];
    return packaged ?? relative(root, module);
  });
}

/** The packages of bench/ that are there; installed first where there are none. */
function installRivals() {
  installBeside('bench');
  const there = RIVALS.filter((name) => statSync(packageFile(name), { throwIfNoEntry: false }));
  const absent = RIVALS.filter((name) => !there.includes(name));
  if (absent.length > 0) console.error(`not measured, for they could not be installed: ${absent.join(', ')}`);
  return there;
}

function isThere(name) {
  return rivals.includes(name);
}

function packageFile(name) {
  return join(root, 'bench/node_modules', name, 'package.json');
}

function binary(name) {
  const { bin } = createRequire(import.meta.url)(packageFile(name));
  const path = typeof bin === 'string' ? bin : Object.values(bin)[0];
  return join(root, 'bench/node_modules', name, path);
}

function versionOf(program) {
  const { stdout, status } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? (stdout.split('\n')[0] ?? '').replace(/ [0-9a-f]{30,}.*/u, '') : null;
}

function versions() {
  const packages = rivals.map(
    (name) => `${name} ${JSON.parse(readFileSync(packageFile(name), 'utf8')).version}`,
  );
  const programs = ['pandoc', 'soffice'].map(
    (name) => versionOf(name) ?? `${name}: not installed, not measured`,
  );
  const absent = RIVALS.filter((name) => !isThere(name));
  return [
    `Packages of \`bench/package-lock.json\`: ${packages.join(', ')}${absent.length > 0 ? `; not installed, not measured: ${absent.join(', ')}` : ''}.`,
    `Programs: ${programs.join(', ')}.`,
    '',
    '- processes: `time` of bash around each command, output to /dev/null; peak memory: `resourceUsage().maxRSS` at exit',
    '- mammoth: `extractRawText({ buffer })`; docxtemplater: `new Docxtemplater(new PizZip(bytes), …)`, `render(data)`,',
    '  `getZip().generate({ type: "nodebuffer", compression: "DEFLATE" })`',
    '- pandoc: `pandoc -f docx -t plain`; LibreOffice: `soffice --headless --convert-to txt:Text`, profile made beforehand',
    '- letters: `test/support/long-letter.ts` and `fixtures/compliant`, all invented; `scripts/bench.mjs` says how many of which',
  ];
}

// ---- the page

function row(what, mine, beside, other, asked, by = 'wall') {
  const faster = asked.least !== undefined && asked.most === undefined;
  const ratio = faster ? other[by] / mine[by] : mine[by] / other[by];
  const { least = 0, most = Number.POSITIVE_INFINITY, judged = asked.text !== '' } = asked;
  return [
    what,
    both(mine),
    beside,
    both(other),
    `${ratio.toFixed(2)}${faster ? ' times faster' : ''}`,
    asked.text,
    judged ? verdict(ratio >= least && ratio <= most) : '',
  ];
}

function atMost(most) {
  return { most, text: `at most ${most}` };
}

function atLeast(least) {
  return { least, text: `at least ${least} times` };
}

function verdict(isMet) {
  return isMet ? 'yes' : '**no**';
}

function both({ wall, user }) {
  return `${ms(wall)} (${ms(user)}) ms`;
}

function ms(value) {
  return value.toFixed(value < 20 ? 2 : 0);
}

function mb(value) {
  return `${value.toFixed(0)} MB`;
}

/** As it is typed, without where things stand on this machine. */
function code(command) {
  const words = command.map((word) =>
    word === process.execPath ? 'node' : word.replace(`${folder}/`, '').replace(root, ''),
  );
  return `\`${words.join(' ')}\``;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
}
