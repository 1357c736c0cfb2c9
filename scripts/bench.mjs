// `npm run bench`: what the built program costs, in time and memory; writes docs/benchmarks.md.
// `npm run bench -- --against PATH`: mammoth's entry file, to be timed beside it on the same Word file.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer } from 'vite';
import { install, root, run } from './install.mjs';

const RUNS = 5;
const LONG = 2000;

/** What the process has used, said when it ends: milliseconds of CPU, kilobytes at the peak. */
const PROBE = `process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write('\\nUSED '+Math.round((u+s)/1000)+' '+m)})`;

const LETTER = join(root, 'fixtures/compliant/cong-van.md');
const LETTERS = join(root, 'fixtures/compliant');

const against = process.argv.indexOf('--against');
const rival = against < 0 ? [] : [resolve(process.argv[against + 1] ?? '')];

install();
if (run('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'error']) !== 0) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'vanthu-bench-'));
try {
  await writeLetters([2, 5, 500]);
  const empty = used(['-e', '0']);
  const one = used(vanthu('lint', LETTER));
  const page = [
    '# Benchmarks',
    '',
    `Written by \`npm run bench\` on Node ${process.versions.node}, ${cpus().length} cores: medians of ${RUNS} runs`,
    `(one where a run takes longer than two seconds). Times of another`,
    'machine differ; ratios less.',
    '',
    '## Whole processes, from start to exit',
    '',
    '| what | ms | CPU ms | peak memory MB |',
    '|---|---:|---:|---:|',
    row('`node -e 0`', empty),
    row('`vanthu --version`', used(vanthu('--version'))),
    row('`vanthu lint` one Markdown letter', one),
    row('`vanthu lint` a .docx of 2 pages', used(vanthu('lint', letter(2)))),
    row('`vanthu lint` a .docx of 500 pages', used(vanthu('lint', letter(500), '--quiet'))),
    row('`vanthu lint` 500 pages of Markdown', used(vanthu('lint', letter(500, 'md'), '--quiet'))),
    row('`vanthu extract` a .docx of 500 pages', used(vanthu('extract', letter(500), '--format', 'json'))),
    ...batches([200, 1000]),
    '',
    `One Markdown letter takes ${(one.wall / empty.wall).toFixed(1)} times as long as an empty program.`,
    '',
    '## One letter, inside a process',
    '',
    '| what | ms | reading | recognising | linting | extracting |',
    '|---|---:|---:|---:|---:|---:|',
    ...inside(),
    '',
  ].join('\n');
  writeFileSync(join(root, 'docs/benchmarks.md'), page);
  console.log(page);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function vanthu(...args) {
  return [join(root, 'dist/vanthu.js'), ...args];
}

function letter(pages, ending = 'docx') {
  return join(folder, `${pages}.${ending}`);
}

/** Node 20 does not run TypeScript: vite loads the letter that the tests use too. */
async function writeLetters(lengths) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
  });
  const { longLetter } = await server.ssrLoadModule('/test/support/long-letter.ts');
  for (const pages of lengths) {
    const { markdown, docx } = longLetter(pages);
    writeFileSync(letter(pages, 'md'), markdown);
    writeFileSync(letter(pages), docx);
  }
  await server.close();
}

/** Letters of all kinds in one folder: memory must not grow with their number. */
function batches(counts) {
  const sources = readdirSync(LETTERS).map((file) => join(LETTERS, file));
  return counts.flatMap((count) => {
    const target = join(folder, `${count}`);
    mkdirSync(target);
    for (let index = 0; index < count; index++) {
      cpSync(sources[index % sources.length], join(target, `${String(index).padStart(4, '0')}.md`));
    }
    return ['1', '2'].map((jobs) =>
      row(
        `${count} Markdown letters, \`--jobs ${jobs}\``,
        used(vanthu('lint', target, '--quiet', '--jobs', jobs)),
      ),
    );
  });
}

function inside() {
  const sample = spent('warm', LETTER);
  const two = spent('warm', letter(2), ...rival);
  const [few, many] = [spent('warm', letter(5)), spent('once', letter(500))];
  const perPage = [sum(few) / 5, sum(many) / 500];
  return [
    stages('the Markdown letter, warm', sample),
    stages('a .docx of 2 pages, warm', two),
    stages('a .docx of 5 pages, warm', few),
    stages('a .docx of 500 pages, once', many),
    '',
    `Linting is reading, recognising and all rules. A page of 5 takes ${perPage[0].toFixed(1)} ms, a page of 500`,
    `${perPage[1].toFixed(1)} ms: ${(perPage[1] / perPage[0]).toFixed(2)} times as long.`,
    ...(rival.length > 0
      ? [
          `mammoth’s \`extractRawText\` takes ${two.rivals.toFixed(1)} ms for the 2 pages, in the same run: linting takes`,
          `${(sum(two) / two.rivals).toFixed(2)} times as long.`,
        ]
      : []),
  ];
}

function sum({ reading, recognising, linting }) {
  return reading + recognising + linting;
}

function stages(name, times) {
  const { reading, recognising, linting, extracting } = times;
  return `| ${name} | ${[sum(times), reading, recognising, linting, extracting].map((ms) => ms.toFixed(1)).join(' | ')} |`;
}

function spent(...args) {
  const done = spawnSync(process.execPath, [join(root, 'scripts/bench-inside.mjs'), ...args], {
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout);
}

function used(args) {
  const probe = `data:text/javascript,${PROBE}`;
  const runs = [];
  const enough = ([first]) => (first?.wall > LONG ? 1 : RUNS);
  while (runs.length < enough(runs)) {
    const start = performance.now();
    const done = spawnSync(process.execPath, ['--import', probe, ...args], {
      encoding: 'utf8',
      cwd: folder,
      maxBuffer: 1 << 28,
    });
    const wall = performance.now() - start;
    const [, cpu, memory] = /USED (\d+) (\d+)/.exec(done.stderr) ?? [];
    runs.push({ wall, cpu: Number(cpu), memory: Number(memory) / 1024 });
  }
  const median = (key) => runs.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return { wall: median('wall'), cpu: median('cpu'), memory: median('memory') };
}

function row(name, { wall, cpu, memory }) {
  return `| ${name} | ${wall.toFixed(0)} | ${cpu.toFixed(0)} | ${memory.toFixed(0)} |`;
}
