// `npm run score`: reads the real letters of ../shared/corpus, where they are there, and fails where a figure has fallen
// below what was reached before (test/figures.json). `--write` keeps what is reached now.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, run } from './install.mjs';

const CORPUS = join(root, '../shared/corpus');
const HELD = [
  'official',
  'type',
  'parts',
  'citations',
  'citations.date',
  'citations.issuer',
  'assignments',
  'assignments.precision',
  'lead',
  'deadline',
  'full',
];
const FIGURES = join(root, 'test/figures.json');

install();
if (!existsSync(CORPUS)) {
  console.log('score: skipped, ../shared/corpus is not there');
} else {
  const built = run('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'error']);
  process.exitCode = built === 0 ? score() : built;
}

function score() {
  const golds = ['seeds', 'dev', 'docx'].flatMap((folder) => ['--gold', join(CORPUS, folder)]);
  const program = ['--cmd', `${process.execPath} ${join(root, 'dist/vanthu.js')}`];
  const done = spawnSync(process.execPath, [join(CORPUS, 'score.mjs'), ...golds, ...program, '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0) return 1;
  const reached = JSON.parse(done.stdout);
  if (process.argv.includes('--write')) return write(reached);
  const kept = Object.entries(JSON.parse(readFileSync(FIGURES, 'utf8')));
  const fallen = kept.filter(([name, figure]) => !(reached[name] >= figure));
  for (const [name, figure] of fallen) console.log(`score: ${name} is ${reached[name]}, was ${figure}`);
  console.log(`score: ${kept.length - fallen.length} figures held, ${fallen.length} fallen`);
  return fallen.length > 0 ? 1 : 0;
}

/** Rounded down, so that the last digit is no reason to fail. */
function write(reached) {
  const figures = HELD.map((name) => [name, Math.floor(reached[name] * 1000) / 1000]);
  writeFileSync(FIGURES, `${JSON.stringify(Object.fromEntries(figures), null, 2)}\n`);
  console.log(`score: ${figures.length} figures kept`);
  return 0;
}
