import { join } from 'node:path';
import { run } from './run.ts';

// Whatever nobody foresaw is no finding: exit status 2, with the stack for the one who mends it.
process.on('uncaughtException', (error) => {
  process.stderr.write(
    `vanthu: sự cố ngoài dự kiến, xin báo lại / unexpected failure, please report:\n${error.stack}\n`,
  );
  process.exit(2);
});

async function stdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// A reader such as `head` that closes the pipe has seen enough.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  process.exit();
});

async function start(): Promise<void> {
  const code = await run(
    {
      cwd: process.cwd(),
      env: process.env,
      out: (text) => process.stdout.write(text),
      written: () => new Promise((resolve) => process.stdout.write('', () => resolve())),
      err: (text) => process.stderr.write(text),
      stdin,
      worker: join(import.meta.dirname, 'worker.js'),
      templates: join(import.meta.dirname, '../templates/'),
      terminal: {
        out: process.stdout.isTTY === true,
        err: process.stderr.isTTY === true,
        columns: process.stdout.columns ?? 100,
      },
    },
    process.argv.slice(2),
  );
  // When all is written: else a short run would wait for what V8 still means to tidy up.
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}

void start();
