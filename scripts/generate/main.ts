import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Rule } from '../../src/lint/rule.ts';
import { glossaryPage } from './glossary.ts';
import { licencesPage } from './licences.ts';
import { limitsPage } from './limits.ts';
import { indexSource, ruleFiles } from './rule-index.ts';
import { rulePage, ruleTable } from './rule-page.ts';

type Task = {
  readonly root: string;
  /** Loads a module by its path from the root. */
  readonly load: (path: string) => Promise<object>;
  /** Compares and writes nothing. */
  readonly check: boolean;
  readonly say: (line: string) => void;
};

/** Writes, or compares, all that is made from the rules; the exit status. */
export async function generate({ root, load, check, say }: Task): Promise<number> {
  const files: string[] = [];
  const rules: Rule[] = [];
  const broken: string[] = [];
  for (const file of ruleFiles(root)) {
    try {
      const { rule } = (await load(`/rules/${file}.ts`)) as { rule: Rule };
      rules.push(rule);
      files.push(file);
    } catch (cause) {
      // A rule that somebody is still writing: named, and the others go on.
      broken.push(file);
      say(`rules/${file}.ts does not load: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }

  const wanted = new Map<string, string>([
    ['rules/index.generated.ts', indexSource(files)],
    ['docs/rules/README.md', ruleTable(rules)],
    ['docs/glossary.md', glossaryPage()],
    ['docs/licences.md', licencesPage(root)],
    ['docs/limits.md', limitsPage()],
    ...rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)] as const),
  ]);
  const left = globSync('docs/rules/**/*.md', { cwd: root }).filter((file) => !wanted.has(file));
  const stale = [...wanted].filter(([file, text]) => textOf(join(root, file)) !== text);

  if (check) {
    for (const [file] of stale) say(`${file} is not what the code makes`);
    for (const file of left) say(`${file} has no rule`);
    if (stale.length + left.length > 0) say('Run: npm run generate');
    return stale.length + left.length + broken.length > 0 ? 1 : 0;
  }
  for (const [file, text] of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    say(`wrote ${file}`);
  }
  for (const file of left) {
    rmSync(join(root, file));
    say(`removed ${file}`);
  }
  return broken.length > 0 ? 1 : 0;
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}
