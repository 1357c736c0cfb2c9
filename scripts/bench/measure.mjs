// Taking time, always of several things in turn: whatever else the machine does meets all of them alike.
import { spawnSync } from 'node:child_process';

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Milliseconds inside this process: medians of wall time, user CPU of all rounds shared out among them. */
export async function inTurn(things, { warmUp, rounds }) {
  const names = Object.keys(things);
  const spent = Object.fromEntries(names.map((name) => [name, { wall: [], user: 0 }]));
  for (let round = -warmUp; round < rounds; round++) {
    // Who begins meets what the last one of the round before has left to the collector of garbage.
    const order = round % 2 === 0 ? names : [...names].reverse();
    for (const name of order) {
      const cpu = process.cpuUsage();
      const start = performance.now();
      await things[name](Math.abs(round));
      const wall = performance.now() - start;
      if (round < 0) continue;
      spent[name].wall.push(wall);
      spent[name].user += process.cpuUsage(cpu).user / 1000;
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, { wall: median(spent[name].wall), user: spent[name].user / rounds }]),
  );
}

/** The same of whole processes, by the `time` of bash: from start to exit, what they write thrown away. */
export function processesInTurn(commands, { rounds, cwd }) {
  const names = Object.keys(commands);
  const spent = Object.fromEntries(names.map((name) => [name, { wall: [], user: [] }]));
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const { wall, user } = timed(commands[name], cwd);
      spent[name].wall.push(wall);
      spent[name].user.push(user);
    }
  }
  return Object.fromEntries(
    names.map((name) => [name, { wall: median(spent[name].wall), user: median(spent[name].user) }]),
  );
}

const TIME = 'TIMEFORMAT="USED %3R %3U"; time "$@" >/dev/null 2>&1';

function timed(command, cwd) {
  const done = spawnSync('bash', ['-c', TIME, 'bash', ...command], { encoding: 'utf8', cwd });
  const [, wall, user] = /USED ([\d.]+) ([\d.]+)/u.exec(done.stderr ?? '') ?? [];
  // Linters exit with 1 where they found something.
  if (wall === undefined || (done.status ?? 2) > 1) throw new Error(`${command.join(' ')}: ${done.status}`);
  return { wall: Number(wall) * 1000, user: Number(user) * 1000 };
}

const PROBE = `process.on('exit',()=>process.stderr.write('\\nPEAK '+process.resourceUsage().maxRSS+'\\n'))`;
// Linux counts for a process what its parent held when it was born: the parent must be small.
const FROM_BASH = '"$@" >/dev/null; exit $?';

/** Megabytes at the peak of a program of Node, all its threads together. */
export function peakOf(args, cwd) {
  const command = [process.execPath, '--import', `data:text/javascript,${PROBE}`, ...args];
  const done = spawnSync('bash', ['-c', FROM_BASH, 'bash', ...command], { encoding: 'utf8', cwd });
  const [, peak] = /PEAK (\d+)/u.exec(done.stderr) ?? [];
  if (peak === undefined) throw new Error(`${args.join(' ')}: ${done.stderr}`);
  return Number(peak) / 1024;
}
