import { join } from 'node:path';
import { outletOf } from './outlet.ts';
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
const out = outletOf(1, standardOutput, () => process.exit());
const err = outletOf(
  2,
  () => process.stderr,
  () => undefined,
);

function standardOutput(): NodeJS.WriteStream {
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', outputFailed);
  return process.stdout;
}

function outputFailed(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  process.exit();
}

async function start(): Promise<void> {
  const code = await run(
    {
      cwd: process.cwd(),
      env: process.env,
      out: out.write,
      written: out.written,
      err: err.write,
      stdin,
      worker: join(import.meta.dirname, 'worker.js'),
      templates: join(import.meta.dirname, '../templates/'),
      terminal: {
        get out() {
          return out.isTerminal();
        },
        get err() {
          return err.isTerminal();
        },
        get columns() {
          return process.stdout.columns ?? 100;
        },
      },
    },
    process.argv.slice(2),
  );
  // When all is written: else a short run would wait for what V8 still means to tidy up.
  await out.written();
  await err.written();
  process.exit(code);
}

void start();
