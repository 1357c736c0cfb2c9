import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './check.ts';
import type { CheckTask, WorkerSetting } from './check-all.ts';
import type { Host } from './host.ts';
import { rulesFor } from './rule-set.ts';

/** One thread of a batch: a file in, its report out. */
const { cwd, language, plan }: WorkerSetting = workerData;
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

parentPort?.on('message', async ({ file, known }: CheckTask) => {
  parentPort?.postMessage(await checkFile(host, file, plan, rules, known));
});
