import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const sources = ['src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file).replaceAll('\\', '/')),
);

const IMPORT = /(?:from\s+|import\s+|import\()\s*'(?<target>[^']+)'/gu;

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(({ groups }) => groups?.['target'] ?? '');

/** From the root; a package or a built-in module is no file of ours. */
const ownImportsOf = (file: string): readonly string[] =>
  importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(root, resolve(root, dirname(file), target)).replaceAll('\\', '/'));

const roomOf = (file: string): string => {
  const [top = '', room = ''] = file.split('/');
  return top === 'src' && file.split('/').length > 2 ? room : top === 'src' ? `src/${room}` : top;
};

/** The table of docs/architecture.md, read from there: the page and this test cannot disagree. */
function importTable(): ReadonlyMap<string, ReadonlySet<string>> {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const [, table = ''] = /```text\n(document <- [\s\S]*?)```/u.exec(page) ?? [];
  const [chain = ''] = table.split('\n');
  const allowed = new Map<string, Set<string>>();
  const below: string[] = [];
  for (const step of chain.split('<-')) {
    const rooms = step.split(',').map((room) => room.trim());
    for (const room of rooms) allowed.set(room, new Set([...below, room]));
    below.push(...rooms);
  }
  const sides =
    /^(?<rooms>[a-z, ]+): each may use the rooms on the line above/mu.exec(table)?.groups?.['rooms'] ?? '';
  for (const room of sides.split(',').map((side) => side.trim())) {
    allowed.set(room, new Set([...below, room]));
  }
  for (const { groups } of table.matchAll(/(?<room>[a-z]+) -> (?<rooms>[a-z, ]+?)(?= and |\n|$)/gu)) {
    for (const other of groups?.['rooms']?.split(',') ?? [])
      allowed.get(groups?.['room'] ?? '')?.add(other.trim());
  }
  return allowed;
}

describe('the import table of docs/architecture.md', () => {
  const table = importTable();

  test('names every room there is', () => {
    const rooms = new Set(sources.map(roomOf));
    const free = ['cli', 'src/index.ts'];
    expect([...rooms].filter((room) => !table.has(room) && !free.includes(room))).toEqual([]);
    expect(table.get('document')).toEqual(new Set(['document']));
  });

  test('is kept by every file', () => {
    const broken = sources.flatMap((file) => {
      const allowed = table.get(roomOf(file));
      if (!allowed) return [];
      return ownImportsOf(file)
        .filter((target) => !allowed.has(roomOf(target)))
        .map((target) => `${file} imports ${target}`);
    });
    expect(broken).toEqual([]);
  });

  test('nothing imports the command line or the public library', () => {
    const users = sources
      .filter((file) => roomOf(file) !== 'cli')
      .filter((file) =>
        ownImportsOf(file).some((target) => roomOf(target) === 'cli' || target === 'src/index.ts'),
      );
    expect(users).toEqual([]);
  });

  test('imports name the file they mean', () => {
    const vague = sources.flatMap((file) =>
      ownImportsOf(file)
        .filter((target) => !/\.(?:ts|js|json)$/u.test(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(vague).toEqual([]);
  });
});

test('no file imports itself, over others or directly', () => {
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const target of ownImportsOf(file)) if (sources.includes(target)) visit(target, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of sources) visit(file, []);
  expect(cycles).toEqual([]);
});
