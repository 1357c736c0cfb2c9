// `npm run check`: everything that can be judged without running the tests. All steps run; one that fails is named.
import { install, run } from './install.mjs';

const STEPS = [
  ['format and lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']],
  ['types', 'node_modules/typescript/bin/tsc', ['-p', '.']],
  ['dead code', 'node_modules/knip/bin/knip.js', []],
  ['generated files', 'scripts/generate.mjs', ['--check']],
  ['compiled schemas', 'scripts/schemas.mjs', ['--check']],
  ['import table', 'node_modules/vitest/vitest.mjs', ['run', 'test/architecture.test.ts']],
];

install();
const failed = [];
for (const [name, script, args] of STEPS) {
  console.log(`\n— ${name}`);
  if (run(script, args) !== 0) failed.push(name);
}
console.log(failed.length > 0 ? `\ncheck failed: ${failed.join(', ')}` : '\ncheck passed');
process.exitCode = failed.length > 0 ? 1 : 0;
