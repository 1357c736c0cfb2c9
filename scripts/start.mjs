// `npm start`: installs and builds where that is due, then lints the sample letter.
// `npm start -- COMMAND ...`: the same, then the command, with its exit status.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, run, writtenAt } from './install.mjs';

const SAMPLE = 'fixtures/samples/cong-van-du-thao.docx';
const SOURCES = ['src', 'rules', 'schema'];
const SINGLE = ['package.json', 'vite.config.ts'];

install();
if (writtenAt('dist/vanthu.js') < newestSource()) {
  const status = run('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'error']);
  if (status !== 0) process.exit(status);
}

const args = process.argv.slice(2);
if (args.length > 0) {
  // npm moves to the project; paths are meant from where the person stands.
  process.exitCode = run('dist/vanthu.js', args, { cwd: process.env.INIT_CWD ?? process.cwd() });
} else {
  const status = run('dist/vanthu.js', ['lint', SAMPLE]);
  console.log(`
Đây là kết quả với văn bản mẫu ${SAMPLE}. Kiểm tra văn bản của bạn:
This was the sample letter ${SAMPLE}. For one of your own:

    npm start -- lint đường/dẫn/văn-bản.docx
    npm start -- --help
`);
  // The sample has faults on purpose; only a run that failed is a failure here.
  process.exitCode = status === 2 ? 2 : 0;
}

function newestSource() {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`),
  );
  return Math.max(...[...files, ...SINGLE].map(writtenAt));
}
