// `npm run fuzz -- --minutes N [--seed S]`: hostile files of every kind, until the time is up. A case that crashes, takes
// longer than ten seconds of CPU or more memory than 512 MB is kept in a folder, with the commands that show it.
import { fork } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFor, option } from './fuzz-build.mjs';
import { install, root } from './install.mjs';

const LONGEST_CPU = 10_000;
/** Wall time: a machine with other work takes longer for the same. */
const LONGEST_WALL = 60_000;
const MOST_MEMORY = 512 * 2 ** 20;

const minutes = Number(option('minutes', 1));
const seed = Number(option('seed', Date.now() % 1_000_000_000));

install();
process.chdir(root);
const home = mkdtempSync(join(tmpdir(), 'vanthu-fuzzing-'));
await buildFor(home, 'runner');

const until = Date.now() + minutes * 60_000;
const cases = new Map();
const findings = [];
let slowest = { cpu: 0 };
let largest = 0;
let turn = 0;
console.log(`seed ${seed}, ${minutes} minutes`);
while (Date.now() < until) turn = await round(turn);
console.log(`\n| target | cases |\n|---|---:|`);
for (const [name, count] of cases) console.log(`| ${name} | ${count} |`);
console.log(`slowest: ${slowest.cpu} ms of CPU (${slowest.target}, turn ${slowest.turn})`);
console.log(`peak memory: ${Math.round(largest / 2 ** 20)} MB`);
console.log(`${findings.length} findings`);
for (const { target, at, wrong } of findings) console.log(`- ${target}, turn ${at}: ${wrong.slice(0, 120)}`);
if (findings.length === 0) rmSync(home, { recursive: true, force: true });
process.exitCode = findings.length > 0 ? 1 : 0;

/** One child, until it dies, stalls or the time is up; the turn to go on with. */
function round(first) {
  return new Promise((resolve) => {
    const child = fork(join(home, 'dist/runner.mjs'), [String(seed), String(first), home], {
      cwd: root,
      execArgv: [`--max-old-space-size=${MOST_MEMORY / 2 ** 20}`],
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let current = { turn: first, target: 'start' };
    let told = '';
    let timer;
    const stop = (wrong) => {
      if (wrong) keep(wrong);
      child.kill('SIGKILL');
    };
    const keep = (wrong) => {
      const folder = join(home, `turn-${current.turn}`);
      // A child that did not live to keep its case left it here.
      if (!existsSync(folder)) cpSync(join(home, 'now'), folder, { recursive: true });
      findings.push({ target: current.target, at: current.turn, wrong });
      console.log(`${current.target}, turn ${current.turn}: ${wrong}\n  kept in ${folder}`);
    };
    child.stderr.on('data', (text) => {
      told = (told + text).slice(-2000);
    });
    child.on('message', (message) => {
      clearTimeout(timer);
      if (message.cpu === undefined) {
        current = message;
        timer = setTimeout(() => stop(`does not end: ${LONGEST_WALL / 1000} s`), LONGEST_WALL);
        return;
      }
      cases.set(message.target, (cases.get(message.target) ?? 0) + 1);
      if (message.cpu > slowest.cpu) slowest = message;
      largest = Math.max(largest, message.rss);
      for (const wrong of message.wrong) keep(wrong);
      if (message.cpu > LONGEST_CPU) keep(`${message.cpu} ms of CPU`);
      if (message.rss > MOST_MEMORY) keep(`${Math.round(message.rss / 2 ** 20)} MB`);
      if (Date.now() > until || message.rss > MOST_MEMORY) stop();
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (signal !== 'SIGKILL') keep(`died, ${signal ?? code}: ${told}`);
      resolve(current.turn + 1);
    });
  });
}
