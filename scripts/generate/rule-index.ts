import { globSync } from 'tinyglobby';

/** Folders under `rules/` that hold rules; the others hold what rules share. */
export const groups = ['required', 'form', 'layout', 'citation', 'assignment', 'text'] as const;

/** `form/number-leading-zero`, ... in the order of the groups, then by name. */
export function ruleFiles(root: string): readonly string[] {
  return groups.flatMap((group) =>
    globSync(`${group}/*.ts`, { cwd: `${root}/rules` })
      .map((file) => file.slice(0, -'.ts'.length))
      .sort(),
  );
}

const nameOf = (file: string): string =>
  file.replaceAll(/[-/](?<letter>[a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

export function indexSource(files: readonly string[]): string {
  const imports = files.map((file) => `import { rule as ${nameOf(file)} } from './${file}.ts';`);
  const entries = files.map((file) => `  ${nameOf(file)},`);
  return [
    '// Made by `npm run generate` from the files in this folder. Do not edit.',
    "import type { Rule } from '../src/lint/rule.ts';",
    ...imports,
    '',
    'export const rules: readonly Rule[] = [',
    ...entries,
    '];',
    '',
  ].join('\n');
}
