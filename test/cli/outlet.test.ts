import { execFileSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { outletOf } from '../../src/cli/outlet.ts';

const folder = mkdtempSync(join(tmpdir(), 'vanthu-outlet-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const noStream = () => {
  throw new Error('no stream was to be made');
};

test('what is written to a file stands there when the call returns', () => {
  const path = join(folder, 'report');
  const file = openSync(path, 'w');
  const outlet = outletOf(file, noStream, noStream);
  outlet.write('Số: 05/');
  outlet.write('UBND\n');
  closeSync(file);
  expect(readFileSync(path, 'utf8')).toBe('Số: 05/UBND\n');
  expect(outlet.isTerminal()).toBe(false);
});

test('a pipe that is full hands the rest to the stream, which waits', async () => {
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
  const waiting: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      waiting.push(chunk);
      setImmediate(done);
    },
  }) as unknown as NodeJS.WriteStream;
  const outlet = outletOf(pipe, () => stream, noStream);
  const [long, short] = ['điều '.repeat(100_000), 'khoản'];
  outlet.write(long);
  outlet.write(short);
  await outlet.written();
  const inPipe = Buffer.alloc(1 << 20);
  const length = readSync(pipe, inPipe);
  closeSync(pipe);
  expect(length).toBeGreaterThan(0);
  expect(Buffer.concat([inPipe.subarray(0, length), ...waiting]).toString()).toBe(long + short);
});

test('a reader who has gone is told of, not complained about', () => {
  const path = join(folder, 'gone');
  execFileSync('mkfifo', [path]);
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const pipe = openSync(path, constants.O_WRONLY);
  closeSync(reader);
  let gone = 0;
  const outlet = outletOf(pipe, noStream, () => {
    gone++;
  });
  outlet.write('Kính gửi');
  closeSync(pipe);
  expect(gone).toBe(1);
});
