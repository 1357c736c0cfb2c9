// `npm test`: installs where that is due, then runs the tests; arguments go to vitest.
import { install, run } from './install.mjs';

install();
process.exitCode = run('node_modules/vitest/vitest.mjs', ['run', ...process.argv.slice(2)]);
