import type { BaselineEntry } from '../lint/baseline.ts';
import { type CheckedFile, type CheckPlan, checkFile } from './check.ts';
import { STDIN } from './files.ts';
import type { Host } from './host.ts';
import { rulesFor } from './rule-set.ts';

export type CheckTask = { readonly file: string; readonly known: readonly BaselineEntry[] };

/** What a worker needs to know besides its tasks. */
export type WorkerSetting = Pick<Host, 'cwd' | 'language'> & { readonly plan: CheckPlan };

/** A worker takes as long to start as some twenty letters take to check. */
const WORTH_A_WORKER = 40;

/** Checks every file, in the order given, on as many threads as pay. */
export function checkAll(
  host: Host,
  tasks: readonly CheckTask[],
  plan: CheckPlan,
  jobs: number,
  done: (count: number, file: string) => void,
): Promise<readonly CheckedFile[]> {
  const threads = Math.min(jobs, Math.floor(tasks.length / WORTH_A_WORKER));
  const alone = threads < 2 || host.worker === null || tasks.some(({ file }) => file === STDIN);
  return alone || host.worker === null
    ? checkHere(host, tasks, plan, done)
    : checkInThreads(host, host.worker, tasks, plan, threads, done);
}

async function checkHere(
  host: Host,
  tasks: readonly CheckTask[],
  plan: CheckPlan,
  done: (count: number, file: string) => void,
): Promise<readonly CheckedFile[]> {
  const rules = rulesFor(plan.config);
  const checked: CheckedFile[] = [];
  for (const { file, known } of tasks) {
    done(checked.length, file);
    checked.push(await checkFile(host, file, plan, rules, known));
  }
  return checked;
}

async function checkInThreads(
  { cwd, language }: Host,
  worker: URL,
  tasks: readonly CheckTask[],
  plan: CheckPlan,
  threads: number,
  done: (count: number, file: string) => void,
): Promise<readonly CheckedFile[]> {
  const { Worker } = await import('node:worker_threads');
  const setting: WorkerSetting = { cwd, language, plan };
  const checked: CheckedFile[] = [];
  let [next, count] = [0, 0];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const thread = new Worker(worker, { workerData: setting });
      let at = -1;
      const give = () => {
        at = next++;
        const task = tasks[at];
        if (task) thread.postMessage(task);
        else thread.terminate().then(() => resolve(), reject);
      };
      thread.on('message', (result: CheckedFile) => {
        checked[at] = result;
        done(count++, result.report.file);
        give();
      });
      thread.on('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: threads }, work));
  return checked;
}
