import type { Bilingual, Language } from '../document/terms.ts';

export const exitCode = { clean: 0, findings: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** All that a command may touch besides the files of its arguments. Tests pass their own; `main.ts` the process. */
export type Host = {
  readonly cwd: string;
  readonly language: Language;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  /** Waits until what was put out is written: a long output must not wait in memory for a slow reader. */
  readonly written?: () => Promise<void>;
  readonly err: (text: string) => void;
  readonly stdin: () => Promise<Uint8Array>;
  readonly exit: (code: ExitCode) => void;
  /** Path of the built program of a worker thread; null where there is none, as in tests. */
  readonly worker: string | null;
  /** Folder of the templates that come with the program. */
  readonly templates: string;
  readonly terminal: { readonly out: boolean; readonly err: boolean; readonly columns: number };
};

/** What the person at the keyboard can mend: shown as a sentence, without a stack, exit status 2. */
export class UserError extends Error {
  readonly text: Bilingual;

  constructor(text: Bilingual, options?: ErrorOptions) {
    super(text.en, options);
    this.text = text;
  }
}
