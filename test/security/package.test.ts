import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };
import { root } from './program.ts';

type Locked = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly optional?: boolean;
};

const locked = Object.entries(lock.packages as Readonly<Record<string, Locked>>).filter(
  ([path]) => path !== '',
);
const shipped = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);

describe('the lock file', () => {
  test('every package asked for is pinned to one version, and that one is locked', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
      expect(locked.find(([path]) => path === `node_modules/${name}`)?.[1].version).toBe(version);
    }
  });

  test('every package has its checksum, and none is a link to elsewhere', () => {
    expect(locked.length).toBeGreaterThan(200);
    for (const [path, { version, resolved, integrity, link, dev, optional }] of locked) {
      expect(version, path).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/u);
      // Builds of development tools for other systems, which the registry in use did not serve, have none.
      if (!(dev && optional)) expect(integrity, path).toMatch(/^sha512-[A-Za-z\d+/]{86}==$/u);
      expect([resolved, link], path).toEqual([undefined, undefined]);
    }
  });

  test('no package that a user gets runs a script when it is installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  });

  test('what a user gets is under licences that ask for no more than a notice', () => {
    const free = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'OFL-1.1'];
    for (const [path, { license = '' }] of shipped) {
      for (const part of license.split(/ (?:OR|AND) /u)) expect(free, `${path}: ${license}`).toContain(part);
    }
  });
});

type Component = {
  readonly type: string;
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
};
type Sbom = {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly version: number;
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};

/** What the schema of CycloneDX 1.6 asks of these fields. */
describe('the list of components (CycloneDX)', () => {
  const written = () => execFileSync(process.execPath, ['scripts/sbom.mjs'], { cwd: root, encoding: 'utf8' });
  const sbom: Sbom = JSON.parse(written());
  const refs = new Set(sbom.components.map((component) => component['bom-ref']));

  test('says what it is, the same for the same lock file', () => {
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
    expect(sbom.serialNumber).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
    );
    expect(JSON.parse(written())).toEqual(sbom);
  });

  test('names every package that a user gets, once, with version, checksum and licence', () => {
    expect(refs.size).toBe(sbom.components.length);
    expect(refs.size).toBe(
      new Set(shipped.map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`)).size,
    );
    for (const { type, name, version, purl, hashes, licenses } of sbom.components) {
      expect(type).toBe('library');
      expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+/u);
      expect(purl).toContain(`${name}@${version}`);
      expect(hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/u) }]);
      expect(licenses).toHaveLength(1);
    }
  });

  test('every arrow leads to a component, and every component is reached from the program', () => {
    const arrows = new Map(sbom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    for (const dependsOn of arrows.values()) for (const ref of dependsOn) expect(refs).toContain(ref);
    const reached = new Set<string>();
    const walk = (ref: string): void => {
      if (reached.has(ref)) return;
      reached.add(ref);
      for (const next of arrows.get(ref) ?? []) walk(next);
    };
    walk(sbom.metadata.component['bom-ref']);
    expect([...refs].filter((ref) => !reached.has(ref))).toEqual([]);
  });
});

test('what is published is what runs: no tests, no sources, no fixtures', () => {
  const npm = process.env['npm_execpath'];
  const [command, before] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const done = spawnSync(command, [...before, 'pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ files, unpackedSize }] = JSON.parse(done.stdout);
  const paths: readonly string[] = files.map(({ path }: { readonly path: string }) => path);
  const strange = paths.filter(
    (path) => !/^(?:dist|schema|templates)\/|^(?:LICENSE|README(?:\.vi)?\.md|package\.json)$/u.test(path),
  );
  expect(strange).toEqual([]);
  expect(paths.filter((path) => /\.test\.|\.map$|\.env|node_modules|\.pem$|\.key$/u.test(path))).toEqual([]);
  expect(paths).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'README.md',
      'README.vi.md',
      'package.json',
      'schema/config.schema.json',
      'templates/common.schema.json',
    ]),
  );
  expect(unpackedSize).toBeLessThan(10_000_000);
  for (const path of Object.values(manifest.bin))
    expect(manifest.files.some((folder) => path.startsWith(folder))).toBe(true);
}, 60_000);

test('nothing runs when the package is installed', () => {
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(manifest.scripts).not.toHaveProperty(name);
  expect(existsSync(new URL('../../binding.gyp', import.meta.url))).toBe(false);
  expect(readFileSync(new URL('../../.npmrc', import.meta.url), 'utf8')).toContain('save-exact=true');
});
