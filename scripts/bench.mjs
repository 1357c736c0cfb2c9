// `npm run bench`: what a run costs a person, in wall time and memory, on the built program; writes docs/benchmarks.md.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, root, run } from './install.mjs';

const RUNS = 5;
const FEW_RUNS = 1;
const LONG = 2000;

/** What the process has used, said when it ends: milliseconds of CPU, kilobytes at the peak. */
const PROBE = `process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();process.stderr.write('\\nUSED '+Math.round((u+s)/1000)+' '+m)})`;

const SAMPLE = join(root, 'fixtures/samples/cong-van-du-thao.docx');
const LETTER = join(root, 'fixtures/compliant/cong-van.md');
const LETTERS = join(root, 'fixtures/compliant');

install();
if (run('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'error']) !== 0) process.exit(1);

const folder = mkdtempSync(join(tmpdir(), 'vanthu-bench-'));
try {
  const rows = [
    row('`node -e 0`', ['-e', '0']),
    row('`vanthu --version`', vanthu('--version')),
    row('`vanthu lint` one Markdown letter', vanthu('lint', LETTER)),
    row('`vanthu lint` one .docx letter', vanthu('lint', SAMPLE)),
    ...batch('Markdown', LETTERS, 200),
    ...batch('.docx', SAMPLE, 200),
    ...long(),
  ];
  const page = [
    '# Benchmarks',
    '',
    `Written by \`npm run bench\` on Node ${process.versions.node}, ${cpus().length} cores. Whole process, from start to`,
    `exit: the fastest of ${RUNS} runs (${FEW_RUNS} where one takes longer than two seconds), and medians of CPU time and memory.`,
    'Times of another machine differ; ratios less.',
    '',
    '| what | ms | CPU ms | peak memory MB |',
    '|---|---:|---:|---:|',
    ...rows,
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

function batch(name, source, count) {
  const target = join(folder, name.replace('.', ''));
  mkdirSync(target);
  const sources = source.endsWith('.docx') ? [source] : readdirSync(source).map((file) => join(source, file));
  const ending = sources[0].slice(sources[0].lastIndexOf('.'));
  for (let index = 0; index < count; index++) {
    cpSync(sources[index % sources.length], join(target, `${String(index).padStart(4, '0')}${ending}`));
  }
  return ['1', '2'].map((jobs) =>
    row(`${count} ${name} letters, \`--jobs ${jobs}\``, vanthu('lint', target, '--quiet', '--jobs', jobs)),
  );
}

/** A letter of 50 and one of 500 pages: ten times the text must not take much more than ten times the time. */
function long() {
  const letter = readFileSync(LETTER, 'utf8');
  const at = letter.indexOf('1. Các sở');
  const clause = letter.slice(letter.indexOf('a) '), letter.indexOf('3. Sở'));
  return [50, 500].map((pages) => {
    const body = clause.repeat(Math.ceil((pages * 3000) / clause.length));
    const file = join(folder, `${pages}.md`);
    writeFileSync(file, letter.slice(0, at) + body + letter.slice(at));
    return row(
      `one Markdown letter of ${pages} pages (${Math.round(body.length / 1000)} thousand letters)`,
      vanthu('lint', file, '--quiet'),
    );
  });
}

function row(name, args) {
  const probe = `data:text/javascript,${PROBE}`;
  const runs = [];
  while (runs.length < (runs[0]?.wall > LONG ? FEW_RUNS : RUNS)) {
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
  const sorted = (key) => runs.map((one) => one[key]).sort((a, b) => a - b);
  const middle = (key) => sorted(key)[Math.floor(runs.length / 2)].toFixed(0);
  return `| ${name} | ${sorted('wall')[0].toFixed(0)} | ${middle('cpu')} | ${middle('memory')} |`;
}
