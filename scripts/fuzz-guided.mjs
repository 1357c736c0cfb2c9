// `npm run fuzz:guided -- --target markdown --minutes N`: jsfuzz changes the bytes of one kind of file and keeps what
// reaches code that nothing before has reached. It stops at the first crash and says where the file is.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildFor, option } from './fuzz-build.mjs';
import { install, installBeside, root } from './install.mjs';

/** Counting what is reached makes the code slower and larger than what is fuzzed. */
const LONGEST_SECONDS = 30;
const MOST_MEMORY_MB = 1024;

install();
installBeside('fuzz');
const jsfuzz = join(root, 'fuzz/node_modules/jsfuzz/build/src/index.js');
if (!existsSync(jsfuzz)) {
  console.error('jsfuzz could not be installed.');
  process.exit(2);
}
process.chdir(root);
const home = mkdtempSync(join(tmpdir(), 'vanthu-guided-'));
const { createInstrumenter } = createRequire(jsfuzz)('istanbul-lib-instrument');
const instrumenter = createInstrumenter({ compact: true, esModules: true });
/** Counts what is reached of our code alone. */
const counting = {
  name: 'counting',
  enforce: 'post',
  transform: (code, id) =>
    /^(?:src|rules)\//u.test(relative(root, id)) ? { code: instrumenter.instrumentSync(code, id) } : null,
};
await buildFor(home, 'guided', { plugins: [counting], output: { codeSplitting: false } });
const program = pathToFileURL(join(home, 'dist/guided.mjs'));
const all = new Map((await import(program)).seeds());

const target = option('target', 'markdown');
const seeds = all.get(target);
if (!seeds) {
  console.error(`no target ${target}; there are ${[...all.keys()].join(', ')}`);
  process.exit(2);
}
const corpus = join(home, 'corpus');
mkdirSync(corpus);
for (const seed of seeds) {
  writeFileSync(join(corpus, createHash('sha256').update(seed).digest('hex')), seed);
}

// What jsfuzz requires it would count once more, what is imported it leaves alone.
const entry = join(home, 'entry.js');
writeFileSync(entry, `exports.fuzz = async (bytes) => (await import('${program}')).fuzz(bytes);\n`);
const found = join(home, 'crash');
const options = [
  `--exact-artifact-path=${found}`,
  `--rss-limit-mb=${MOST_MEMORY_MB}`,
  `--timeout=${LONGEST_SECONDS}`,
  // It learns the words of a text by an algorithm that does not end on some.
  '--versifier=false',
];
const child = spawn(process.execPath, [jsfuzz, relative(root, entry), corpus, ...options], {
  cwd: root,
  env: { ...process.env, NODE_ENV: 'production', VANTHU_FUZZ: target },
  stdio: ['ignore', 'inherit', 'inherit'],
  detached: true,
});
const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), Number(option('minutes', '1')) * 60_000);
child.on('exit', () => {
  clearTimeout(timer);
  rmSync(join(root, '.nyc_output'), { recursive: true, force: true });
  if (existsSync(found)) {
    console.log(`${target}: see ${found}`);
    process.exitCode = 1;
  } else rmSync(home, { recursive: true, force: true });
});
