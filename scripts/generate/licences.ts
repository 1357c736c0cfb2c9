import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Locked = {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
};
type Lock = { readonly packages: Readonly<Record<string, Locked>> };

/** docs/licences.md: whose work is in the program, from the lock file. */
export function licencesPage(root: string): string {
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const packages = Object.entries(lock.packages).flatMap(
    ([path, { version = '', license = '', dev, devOptional }]) =>
      path === ''
        ? []
        : [
            {
              name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
              version,
              license,
              dev: dev === true || devOptional === true,
            },
          ],
  );
  const shipped = packages.filter(({ dev }) => !dev);
  const others = packages.filter(({ dev }) => dev);
  return [
    '<!-- Made by `npm run generate` from package-lock.json. Do not edit. -->',
    '# Licences',
    '',
    `vanthu is under Apache-2.0. The program holds, or installs, ${shipped.length} packages of others:`,
    '',
    ...summary(shipped.map(({ license }) => license)),
    '| package | version | licence |',
    '|---|---|---|',
    ...shipped.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`).sort(),
    '',
    '## For development only',
    '',
    `${others.length} packages, the same for other systems counted:`,
    '',
    ...summary(others.map(({ license }) => license)),
  ].join('\n');
}

function summary(licences: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const licence of licences) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const list = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return [...list.map(([licence, number]) => `- ${licence || 'not said'}: ${number}`), ''];
}
