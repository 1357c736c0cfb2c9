import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

const FIXTURES = 'fixtures/docx';

export type ZipFile = { readonly name: string; readonly content: Uint8Array | string };

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';

/** The unzipped fixture as a .docx; content types and relationships are added where the folder has none. */
export function packFixture(name: string): Buffer {
  const folder = join(FIXTURES, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    // LibreOffice's reading lies beside the parts, it is none of them.
    .filter((entry) => entry.isFile() && entry.name !== 'oracle.json')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ name: relative(folder, path).split(sep).join('/'), content: readFileSync(path) }));
  return packParts(files);
}

export function packParts(files: readonly ZipFile[]): Buffer {
  const names = new Set(files.map(({ name }) => name));
  const added = [
    { name: '[Content_Types].xml', content: contentTypes() },
    { name: '_rels/.rels', content: relationships([['rId1', 'officeDocument', 'word/document.xml']]) },
    { name: 'word/_rels/document.xml.rels', content: relationships([...names].flatMap(related)) },
  ];
  return zip([...added.filter(({ name }) => !names.has(name)), ...files]);
}

const contentTypes = (): string =>
  `<?xml version="1.0"?><Types xmlns="${PACKAGE}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`;

type Related = readonly [id: string, type: string, target: string];

/** `word/header1.xml` gets the id header1 and the type header. */
function related(name: string): readonly Related[] {
  const part = /^word\/(.+)\.xml$/u.exec(name)?.[1];
  if (part === undefined || part === 'document') return [];
  const id = part.slice(part.lastIndexOf('/') + 1);
  return [[id, id.replace(/\d+$/u, ''), `${part}.xml`]];
}

const relationships = (list: readonly Related[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** What the directory of a zip says of an entry, for tests that make it lie. */
export type Directory = { crc: number; packed: Buffer; size: number; flags: number; name: string };

export function zip(files: readonly ZipFile[], change: (entry: Directory) => void = () => undefined): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, content } of files) {
    const bytes = Buffer.from(content);
    const entry: Directory = {
      crc: crc32(bytes),
      packed: deflateRawSync(bytes),
      size: bytes.length,
      flags: 0,
      name,
    };
    change(entry);
    const encoded = Buffer.from(entry.name);
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(entry.crc >>> 0, 0);
    sizes.writeUInt32LE(entry.packed.length, 4);
    sizes.writeUInt32LE(entry.size, 8);
    sizes.writeUInt16LE(encoded.length, 12);
    const local = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, entry.flags, 0, 8, 0, 0, 0, 0, 0]);
    const directory = Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0, entry.flags, 0, 8, 0, 0, 0, 0, 0]);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    const record = Buffer.concat([local, sizes, encoded, entry.packed]);
    locals.push(record);
    central.push(directory, sizes, offset, encoded);
    at += record.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, list, end]);
}
