import type { BaselineEntry } from '../lint/baseline.ts';
import { type CheckedFile, type CheckPlan, checkFile } from './check.ts';
import { STDIN } from './files.ts';
import type { Host } from './host.ts';
import { rulesFor } from './rule-set.ts';

export type CheckTask = { readonly file: string; readonly known: readonly BaselineEntry[] };

/** What a thread needs to know; `next` is the number of the task that nobody has taken yet, the same for all threads. */
export type WorkerSetting = Pick<Host, 'cwd' | 'language'> & {
  readonly plan: CheckPlan;
  readonly tasks: readonly CheckTask[];
  readonly next: Int32Array;
};

export type WorkerResult = { readonly at: number; readonly checked: CheckedFile };

/** A thread takes as long to start as some fifty letters take to check, and pays when it has done as many more. */
const WORTH_A_THREAD = 120;

/** Checks every file on as many threads as pay, this one among them; `done` gets what was found in the order given. */
export async function checkAll(
  host: Host,
  tasks: readonly CheckTask[],
  plan: CheckPlan,
  jobs: number,
  begun: (count: number, file: string) => void,
  done: (checked: CheckedFile) => void,
): Promise<void> {
  const threads = Math.min(jobs, Math.floor(tasks.length / WORTH_A_THREAD));
  const alone = threads < 2 || tasks.some(({ file }) => file === STDIN);
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const put = inOrder(done);
  const helpers =
    alone || host.worker === null
      ? null
      : await startHelpers(host, host.worker, threads - 1, put, { plan, tasks, next });
  const rules = rulesFor(plan.config);
  for (const { at, file, known } of untaken(tasks, next)) {
    begun(at, file);
    put({ at, checked: await checkFile(host, file, plan, rules, known) });
    // What the others have found is let in.
    if (helpers) await new Promise((resolve) => setImmediate(resolve));
  }
  await helpers?.ended;
}

/** Takes one task after the other, so that no thread waits for another to hand it one. */
export function* untaken(tasks: readonly CheckTask[], next: Int32Array) {
  for (;;) {
    const at = Atomics.add(next, 0, 1);
    const task = tasks[at];
    if (!task) return;
    yield { at, ...task };
  }
}

/** What is found before its turn waits for it. */
function inOrder(done: (checked: CheckedFile) => void): (result: WorkerResult) => void {
  const waiting = new Map<number, CheckedFile>();
  let turn = 0;
  return ({ at, checked }) => {
    waiting.set(at, checked);
    for (let first = waiting.get(turn); first; first = waiting.get(turn)) {
      waiting.delete(turn++);
      done(first);
    }
  };
}

async function startHelpers(
  { cwd, language }: Host,
  worker: string,
  count: number,
  put: (result: WorkerResult) => void,
  work: Pick<WorkerSetting, 'plan' | 'tasks' | 'next'>,
): Promise<{ readonly ended: Promise<unknown> }> {
  const { Worker } = await import('node:worker_threads');
  const setting: WorkerSetting = { cwd, language, ...work };
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const thread = new Worker(worker, { workerData: setting });
      thread.on('message', put);
      thread.on('error', reject);
      thread.on('exit', () => resolve());
    });
  return { ended: Promise.all(Array.from({ length: count }, one)) };
}
