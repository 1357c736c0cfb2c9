// What one letter costs inside a process: `bench-inside.mjs once|warm FILE [MODULE]`, said as JSON. For `bench.mjs`.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [, , how, file, rival] = process.argv;
const { extract, lint, readFile, recognise, rules } = await import('../dist/index.js');

const WARM_UP = 40;
const RUNS = 31;

const bytes = readFileSync(file);
const other = rival && (await import(pathToFileURL(rival).href)).default;

async function once() {
  const times = [performance.now()];
  const lap = () => times.push(performance.now());
  const read = await readFile(file, bytes);
  lap();
  const letter = recognise(read.document);
  lap();
  lint(letter, rules);
  lap();
  // A letter read anew: what linting found out about this one must not help.
  const again = recognise(read.document);
  lap();
  extract(again);
  lap();
  if (other) await other.extractRawText({ buffer: bytes });
  lap();
  const [reading, recognising, linting, , extracting, rivals] = times
    .slice(1)
    .map((time, at) => time - times[at]);
  return { reading, recognising, linting, extracting, rivals };
}

const runs = [];
if (how === 'once') {
  runs.push(await once());
} else {
  for (let run = 0; run < WARM_UP; run++) await once();
  for (let run = 0; run < RUNS; run++) runs.push(await once());
}
const median = (key) => runs.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
const spent = Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(key)]));
console.log(JSON.stringify({ ...spent, peak: process.resourceUsage().maxRSS / 1024 }));
