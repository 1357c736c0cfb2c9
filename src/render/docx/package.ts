import { crc32, deflateRawSync } from 'node:zlib';
import { DEFAULT_LIMITS, openPackage, unpack } from '../../read/docx/zip.ts';

/** The parts of a package that another program wrote; that program is ours, so a broken package is our fault. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const opened = openPackage(bytes, DEFAULT_LIMITS);
  if (opened.failure) throw new Error(opened.failure.message.en);
  const parts = new Map<string, Buffer>();
  for (const [name, entry] of opened.entries) {
    if (name.endsWith('/')) continue;
    const part = unpack(opened, entry);
    if (part.failure) throw new Error(part.failure.message.en);
    parts.set(name, part.content);
  }
  return parts;
}

export const DOCUMENT = 'word/document.xml';
export const CORE = 'docProps/core.xml';

/** Word looks for this one first. */
const CONTENT_TYPES = '[Content_Types].xml';

/** 1 January 1980, 0:00, the first moment a zip file knows: the same letter must give the same bytes tomorrow. */
const DATE = 0x21;
const VERSION = 20;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;

/** A part as it stands in a zip file. */
export type PackedPart = {
  readonly name: string;
  readonly packed: Buffer;
  /** Of what was packed. */
  readonly crc: number;
  readonly size: number;
};

export const packedPart = (name: string, content: Uint8Array): PackedPart => ({
  name,
  packed: deflateRawSync(content, { level: 9 }),
  crc: crc32(content),
  size: content.length,
});

/** A zip file of which nothing depends on when, where and in which order its parts were made. */
export const zipOf = (parts: ReadonlyMap<string, Uint8Array>): Buffer =>
  zipOfPacked([...parts].map(([name, content]) => packedPart(name, content)));

export function zipOfPacked(parts: readonly PackedPart[]): Buffer {
  const sorted = [...parts].sort(({ name: a }, { name: b }) =>
    a === CONTENT_TYPES ? -1 : b === CONTENT_TYPES ? 1 : a < b ? -1 : 1,
  );
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, crc, size } of sorted) {
    const nameBytes = Buffer.from(name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    common.writeUInt16LE(0, 24);

    const signature = Buffer.from('PK\u0003\u0004', 'latin1');
    chunks.push(signature, common, nameBytes, packed);

    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const madeBy = Buffer.alloc(2);
    madeBy.writeUInt16LE(VERSION, 0);
    directory.push(Buffer.from('PK\u0001\u0002', 'latin1'), madeBy, common, tail, nameBytes);
    offset += signature.length + common.length + nameBytes.length + packed.length;
  }
  const directorySize = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(sorted.length, 8);
  end.writeUInt16LE(sorted.length, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, ...directory, end]);
}
