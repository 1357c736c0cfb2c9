// `node scripts/code-cache.mjs DIST`: runs the built program and keeps beside each of its files what V8 compiled for
// that. Part of the build. With words of a command behind DIST it does that for one command, building on what was kept.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './install.mjs';

/** What is no plain Markdown, as in `CO<sub>2</sub>`, is read by the parser. */
function letterForTheParser(made) {
  const file = join(made, 'cong-van.md');
  const plain = readFileSync(join(root, 'fixtures/compliant/cong-van.md'), 'utf8');
  writeFileSync(file, `${plain}\nCO<sub>2</sub>\n`);
  return file;
}

/** What is kept is what these have used: neither more, which takes time to load, nor less, which is compiled again. */
const runs = (made) => [
  ['lint', 'fixtures/compliant/cong-van.md'],
  ['lint', 'fixtures/samples/cong-van-du-thao.docx'],
  ['lint', '--lang', 'vi', letterForTheParser(made)],
  // The folder that is built may have no templates beside it.
  ['render', '--sample', 'cong-van', '--templates', 'templates', '-o', join(made, 'cong-van.docx')],
];

const [folder, ...words] = process.argv.slice(2);
if (words.length > 0) {
  const { cacheOf, forShortRuns, load, scripts } = createRequire(import.meta.url)(join(folder, 'loader.js'));
  process.on('exit', () => {
    for (const [file, script] of scripts) writeFileSync(cacheOf(file), script.createCachedData());
  });
  process.argv.splice(2, 1);
  forShortRuns();
  load(join(folder, 'main.js'));
} else {
  const made = mkdtempSync(join(tmpdir(), 'vanthu-built-'));
  for (const run of runs(made)) {
    const done = spawnSync(process.execPath, [import.meta.filename, folder, ...run], {
      cwd: root,
      encoding: 'utf8',
    });
    if (done.stderr === '') continue;
    process.stderr.write(done.stderr);
    process.exitCode = 2;
  }
  rmSync(made, { recursive: true });
}
