// `npm run sbom`: what the program is made of, as CycloneDX 1.6 JSON on standard output, from package-lock.json alone.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const HASHES = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };

/** The packages that a user gets: nothing that only development needs. */
function sbomOf(lock) {
  const { '': root, ...locked } = lock.packages;
  const shipped = Object.entries(locked).filter(([, { dev, devOptional }]) => !dev && !devOptional);
  const paths = new Set(shipped.map(([path]) => path));
  const refs = new Map(shipped.map(([path, entry]) => [path, purlOf(nameOf(path), entry.version)]));
  const self = purlOf(lock.name, lock.version);
  const components = new Map(
    shipped.map(([path, entry]) => [refs.get(path), component(nameOf(path), entry, refs.get(path))]),
  );
  const needs = new Map([[self, new Set()], ...[...refs.values()].map((ref) => [ref, new Set()])]);
  for (const [path, entry] of [['', root], ...shipped]) {
    for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
      const found = resolved(path, name, paths);
      if (found !== undefined) needs.get(refs.get(path) ?? self)?.add(refs.get(found));
    }
  }
  const body = {
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name: lock.name,
        version: lock.version,
        licenses: [{ license: { id: root.license } }],
        purl: self,
      },
    },
    components: [...components.values()].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
    dependencies: [...needs]
      .map(([ref, on]) => ({ ref, dependsOn: [...on].sort() }))
      .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  };
  // The same lock file gives the same bytes, so the number comes from what is in it and no clock is asked.
  return { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: serialOf(body), version: 1, ...body };
}

function component(fullName, { version, license, integrity, resolved: from }, ref) {
  const slash = fullName.startsWith('@') ? fullName.indexOf('/') : -1;
  return {
    type: 'library',
    'bom-ref': ref,
    ...(slash > 0 ? { group: fullName.slice(0, slash) } : {}),
    name: fullName.slice(slash + 1),
    version,
    scope: 'required',
    hashes: (integrity ?? '').split(' ').flatMap(hashOf),
    licenses: licenceOf(license),
    purl: ref,
    externalReferences: from ? [{ type: 'distribution', url: from }] : [],
  };
}

function hashOf(integrity) {
  const [name, base64 = ''] = integrity.split(/-(.*)/su);
  const alg = HASHES[name];
  return alg ? [{ alg, content: Buffer.from(base64, 'base64').toString('hex') }] : [];
}

function licenceOf(license) {
  if (!license) return [];
  return / (?:OR|AND|WITH) /u.test(license) ? [{ expression: license }] : [{ license: { id: license } }];
}

/** As Node looks it up: in the folder of the package, then outward. */
function resolved(path, name, paths) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const candidate = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (paths.has(candidate)) return candidate;
    if (folder === '') return undefined;
  }
}

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function serialOf(body) {
  const hex = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const variant = '89ab'[Number.parseInt(hex[16], 16) % 4];
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
process.stdout.write(`${JSON.stringify(sbomOf(lock), null, 2)}\n`);
