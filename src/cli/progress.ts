import type { Host } from './host.ts';

/** One line on a terminal that says how far a batch is; nothing in a pipe, nothing for a few files. */
export function progressOn({ err, terminal }: Host, total: number) {
  const shown = total > 3 && terminal.err;
  return {
    show: (done: number, file: string) => {
      if (shown) err(`\r\u001b[K${done + 1}/${total}  ${file.slice(-60)}`);
    },
    clear: () => {
      if (shown) err('\r\u001b[K');
    },
  };
}
