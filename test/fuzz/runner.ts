import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { layOut, tryCase } from './case.ts';
import { targets } from './targets.ts';

/** The child of `npm run fuzz`: case after case; the parent listens, and ends it where a case takes too long. */
const [seedText = '1', firstText = '0', keep = tmpdir()] = process.argv.slice(2);
const seed = Number(seedText);

/** What a case may cost. */
const LONGEST_CPU = 10_000;
const MOST_MEMORY = 512 * 2 ** 20;

const say = (message: object): void => {
  process.send?.(message);
};

for (let turn = Number(firstText); ; turn++) {
  const target = targets[turn % targets.length];
  if (target === undefined) break;
  const [one] = fc.sample(target.cases, { seed: seed + turn, numRuns: 1 });
  if (one === undefined) continue;
  const folder = mkdtempSync(join(keep, 'case-'));
  try {
    // Laid out first, so that it is there where this process does not live to tell.
    const kept = join(keep, 'now');
    rmSync(kept, { recursive: true, force: true });
    layOut(kept, one);
    writeFileSync(join(kept, 'commands.json'), JSON.stringify(one.commands));
    say({ turn, target: target.name });
    const before = process.cpuUsage();
    const wrong = await tryCase(folder, one).catch((cause: unknown) => [
      cause instanceof Error ? String(cause.stack) : String(cause),
    ]);
    const { user, system } = process.cpuUsage(before);
    const cpu = Math.round((user + system) / 1000);
    const rss = process.memoryUsage.rss();
    if (wrong.length > 0 || cpu > LONGEST_CPU || rss > MOST_MEMORY) {
      cpSync(kept, join(keep, `turn-${turn}`), { recursive: true });
    }
    say({ turn, target: target.name, wrong, cpu, rss });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
