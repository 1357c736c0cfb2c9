import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './check.ts';
import { untaken, type WorkerResult, type WorkerSetting } from './check-all.ts';
import type { Host } from './host.ts';
import { rulesFor } from './rule-set.ts';

/** One more thread for a batch: takes files as long as there are any, and says what was found in each. */
const { cwd, language, plan, tasks, next }: WorkerSetting = workerData;
const rules = rulesFor(plan.config);

const host: Host = {
  cwd,
  language,
  env: {},
  out: () => undefined,
  err: () => undefined,
  stdin: async () => new Uint8Array(),
  exit: () => undefined,
  terminal: { out: false, err: false, columns: 80 },
  worker: null,
  templates: '',
};

async function work(): Promise<void> {
  for (const { at, file, known } of untaken(tasks, next)) {
    const result: WorkerResult = { at, checked: await checkFile(host, file, plan, rules, known) };
    parentPort?.postMessage(result);
  }
}

void work();
