import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { run } from '../../src/cli/run.ts';

/** Files in a folder of their own, and what the program is asked to do with them there. */
export type Case = {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly commands: readonly (readonly string[])[];
};

const TEMPLATES = resolve('templates');

export function layOut(folder: string, { files }: Case): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Runs the commands in this process, as `main.ts` would; what must never happen is told, or thrown. */
export async function tryCase(folder: string, one: Case, templates = TEMPLATES): Promise<readonly string[]> {
  layOut(folder, one);
  const wrong: string[] = [];
  for (const words of one.commands) {
    let said = '';
    const note = (text: string) => {
      if (said.length < 4_000_000) said += text;
    };
    const status = await run(
      {
        cwd: folder,
        env: { SOURCE_DATE_EPOCH: '1780000000' },
        out: note,
        err: note,
        stdin: async () => new Uint8Array(),
        worker: null,
        templates,
        terminal: { out: false, err: false, columns: 100 },
      },
      words,
    );
    wrong.push(...complaints(words, status, said));
  }
  return wrong;
}

/** Signs of a fault of ours in what the program said. */
export function complaints(words: readonly string[], status: number | null, said: string): readonly string[] {
  const command = words.join(' ');
  const crash =
    /"code": ?"crashed"|"reason": ?"crashed"|gặp sự cố|sự cố ngoài dự kiến|\n {4}at .{1,300}/u.exec(said);
  return [
    ...(status === 0 || status === 1 || status === 2 ? [] : [`${command}: status ${status}`]),
    ...(crash ? [`${command}: ${said.slice(Math.max(crash.index - 300, 0), crash.index + 600)}`] : []),
  ];
}
