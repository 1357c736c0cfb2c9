// `node scripts/code-cache.mjs DIST`: lints two letters with the built program and keeps beside each of its files what
// V8 compiled for that. Part of the build.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './install.mjs';

const LETTERS = ['fixtures/compliant/cong-van.md', 'fixtures/samples/cong-van-du-thao.docx'];

const folder = process.argv[2];
const { cacheOf, load, scripts } = createRequire(import.meta.url)(join(folder, 'loader.js'));

process.on('exit', () => {
  for (const [file, script] of scripts) writeFileSync(cacheOf(file), script.createCachedData());
});
process.argv.splice(2, 1, 'lint', ...LETTERS.map((letter) => join(root, letter)));
load(join(folder, 'main.js'));
