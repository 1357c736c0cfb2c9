import type { Language } from '../document/terms.ts';
import { type ExitCode, exitCode, type Host, UserError } from './host.ts';

/** Runs one command line. Never throws for what the user can mend; the exit status is the contract's. */
export async function run(
  outer: Omit<Host, 'exit' | 'language'>,
  words: readonly string[],
): Promise<ExitCode> {
  // `vanthu help lint` is `vanthu lint --help`.
  const argv = words[0] === 'help' ? [...words.slice(1), '--help'] : words;
  let code: ExitCode = exitCode.clean;
  const language = languageOf(argv);
  const host: Host = {
    ...outer,
    language,
    exit: (given) => {
      code = given;
    },
  };
  try {
    const files = filesToLint(argv);
    if (files) {
      const { lintDefaults, lintFiles } = await import('./lint-files.ts');
      await lintFiles(host, files, lintDefaults);
    } else {
      const { runCommand } = await import('./program.ts');
      await runCommand(host, argv);
    }
    return code;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    host.err(`vanthu: ${error.text[language]}\n`);
    return exitCode.failed;
  }
}

/** `vanthu lint letter.docx drafts/`: no option to read, for which commander would take longer than many a letter. */
function filesToLint([command, ...names]: readonly string[]): readonly string[] | null {
  return command === 'lint' && names.length > 0 && !names.some((name) => name.startsWith('-')) ? names : null;
}

/** The language is needed before the words of the help and of a complaint are chosen. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return 'vi';
  const word = argv[at] ?? '';
  return (word.includes('=') ? word.slice('--lang='.length) : argv[at + 1]) === 'en' ? 'en' : 'vi';
}
