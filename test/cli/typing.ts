import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host } from '../../src/cli/host.ts';
import { run } from '../../src/cli/run.ts';

export const templates = fileURLToPath(new URL('../../templates', import.meta.url));

const PIPE: Host['terminal'] = { out: false, err: false, columns: 80 };

/** Runs one command in a folder, as if it were typed there. */
export async function typed(
  cwd: string,
  args: readonly string[],
  {
    stdin = '',
    terminal = PIPE,
    env = {},
  }: {
    readonly stdin?: string;
    readonly terminal?: Host['terminal'];
    readonly env?: Host['env'];
  } = {},
) {
  const said = { out: '', err: '' };
  const exit = await run(
    {
      cwd,
      env,
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
      stdin: async () => Buffer.from(stdin),
      worker: null,
      templates,
      terminal,
    },
    args,
  );
  return { exit, ...said };
}

/** A folder of its own with some files in it, gone afterwards. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-writing-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
