import { crc32, deflateRawSync } from 'node:zlib';
import { CENTRAL_SIZE, DEFLATED, type Entry, LOCAL_SIZE, type Package } from './zip.ts';

/**
 * The package with some parts replaced and some added. Whatever is not replaced is copied byte for byte as it was
 * packed: local headers, extra fields, comments, what stands in front of the zip. A replaced part stays in its place.
 */
export function splicePackage(
  zip: Package,
  replaced: ReadonlyMap<string, Uint8Array>,
  added: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const { bytes, directory } = zip;
  const splices = splicesOf(zip, replaced);
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, record } of splices) {
    chunks.push(bytes.subarray(at, start), record.local);
    at = end;
  }
  chunks.push(bytes.subarray(at, directory.start));

  let length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const records = new Map(splices.map(({ name, record }) => [name, record]));
  const moved = (offset: number): number =>
    splices.reduce(
      (to, { start, end, record }) => (end <= offset ? to + record.local.length - (end - start) : to),
      offset,
    );
  const central: Uint8Array[] = [];
  for (const entry of zip.entries.values()) {
    central.push(centralOf(zip, entry, moved(entry.headerAt) - directory.shift, records.get(entry.name)));
  }
  for (const [name, content] of added) {
    const record = newRecord(name, content);
    chunks.push(record.local);
    central.push(newCentral(record, length - directory.shift));
    length += record.local.length;
  }
  central.push(bytes.subarray(endOfRecords(zip), directory.end));

  const end = Buffer.from(bytes.subarray(directory.end));
  const size = central.reduce((sum, { length: each }) => sum + each, 0);
  end.writeUInt16LE(end.readUInt16LE(8) + added.size, 8);
  end.writeUInt16LE(end.readUInt16LE(10) + added.size, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(length - directory.shift, 16);
  return Buffer.concat([...chunks, ...central, end]);
}

/** A local header with what follows it, and what the directory has to say of it. */
type Packed = {
  readonly local: Buffer;
  readonly name: Buffer;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
};

type Splice = {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly record: Packed;
};

function splicesOf(zip: Package, replaced: ReadonlyMap<string, Uint8Array>): readonly Splice[] {
  const splices: Splice[] = [];
  for (const [name, content] of replaced) {
    const entry = zip.entries.get(name);
    if (entry === undefined) throw new Error(`no part ${name} to replace`);
    // What is as it was stays as it was packed.
    if (content.length === entry.size && crc32(content) === entry.crc) continue;
    splices.push({
      name,
      start: entry.headerAt,
      end: recordEnd(zip, entry),
      record: repacked(zip, entry, content),
    });
  }
  return splices.sort((a, b) => a.start - b.start);
}

const DESCRIPTOR_SIGNATURE = 0x08074b50;
const HAS_DESCRIPTOR = 8;

/** APPNOTE.TXT 4.3.9: sizes may stand behind the data, with or without a signature. */
function recordEnd({ bytes }: Package, { headerAt, packedSize }: Entry): number {
  const dataAt =
    headerAt + LOCAL_SIZE + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
  const end = dataAt + packedSize;
  if ((bytes.readUInt16LE(headerAt + 6) & HAS_DESCRIPTOR) === 0) return end;
  return end + (bytes.readUInt32LE(end) === DESCRIPTOR_SIGNATURE ? 16 : 12);
}

function repacked({ bytes }: Package, { headerAt, method }: Entry, content: Uint8Array): Packed {
  const packed = method === DEFLATED ? deflateRawSync(content) : content;
  const header = Buffer.from(bytes.subarray(headerAt, headerAt + LOCAL_SIZE));
  const nameAt = headerAt + LOCAL_SIZE;
  const extraAt = nameAt + header.readUInt16LE(26);
  const name = bytes.subarray(nameAt, extraAt);
  const extra = withoutLongSizes(bytes.subarray(extraAt, extraAt + header.readUInt16LE(28)));
  const crc = crc32(content);
  header.writeUInt16LE(header.readUInt16LE(6) & ~HAS_DESCRIPTOR, 6);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(extra.length, 28);
  const local = Buffer.concat([header, name, extra, packed]);
  return { local, name, crc, packedSize: packed.length, size: content.length };
}

const LONG_SIZES = 1;

/** APPNOTE.TXT 4.5.3: an extra field for sizes beyond 32 bits, which some programs write for any size. */
function withoutLongSizes(extra: Buffer): Buffer {
  const kept: Buffer[] = [];
  let at = 0;
  while (at + 4 <= extra.length) {
    const next = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) !== LONG_SIZES) kept.push(extra.subarray(at, next));
    at = next;
  }
  return Buffer.concat([...kept, extra.subarray(at)]);
}

const centralEnd = ({ bytes }: Package, { centralAt }: Entry): number =>
  centralAt +
  CENTRAL_SIZE +
  bytes.readUInt16LE(centralAt + 28) +
  bytes.readUInt16LE(centralAt + 30) +
  bytes.readUInt16LE(centralAt + 32);

const endOfRecords = (zip: Package): number =>
  [...zip.entries.values()].reduce(
    (end, entry) => Math.max(end, centralEnd(zip, entry)),
    zip.directory.start,
  );

function centralOf(zip: Package, entry: Entry, offset: number, record: Packed | undefined): Buffer {
  const { bytes } = zip;
  const { centralAt } = entry;
  const header = Buffer.from(bytes.subarray(centralAt, centralAt + CENTRAL_SIZE));
  header.writeUInt32LE(offset, 42);
  const extraAt = centralAt + CENTRAL_SIZE + header.readUInt16LE(28);
  const commentAt = extraAt + header.readUInt16LE(30);
  let extra = bytes.subarray(extraAt, commentAt);
  if (record !== undefined) {
    extra = withoutLongSizes(extra);
    header.writeUInt16LE(header.readUInt16LE(8) & ~HAS_DESCRIPTOR, 8);
    header.writeUInt32LE(record.crc, 16);
    header.writeUInt32LE(record.packedSize, 20);
    header.writeUInt32LE(record.size, 24);
    header.writeUInt16LE(extra.length, 30);
  }
  const name = bytes.subarray(centralAt + CENTRAL_SIZE, extraAt);
  return Buffer.concat([header, name, extra, bytes.subarray(commentAt, centralEnd(zip, entry))]);
}

/** 1 January 1980, 0:00, the first moment a zip file knows: the same letter must give the same bytes tomorrow. */
const DATE = 0x21;
const VERSION = 20;
const UTF8_NAMES = 0x0800;

function newRecord(partName: string, content: Uint8Array): Packed {
  const name = Buffer.from(partName, 'utf8');
  const packed = deflateRawSync(content);
  const crc = crc32(content);
  const header = Buffer.alloc(LOCAL_SIZE);
  header.write('PK\u0003\u0004', 0, 'latin1');
  header.writeUInt16LE(VERSION, 4);
  header.writeUInt16LE(UTF8_NAMES, 6);
  header.writeUInt16LE(DEFLATED, 8);
  header.writeUInt16LE(DATE, 12);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(content.length, 22);
  header.writeUInt16LE(name.length, 26);
  const local = Buffer.concat([header, name, packed]);
  return { local, name, crc, packedSize: packed.length, size: content.length };
}

function newCentral({ local, name }: Packed, offset: number): Buffer {
  const header = Buffer.alloc(CENTRAL_SIZE);
  header.write('PK\u0001\u0002', 0, 'latin1');
  header.writeUInt16LE(VERSION, 4);
  local.copy(header, 6, 4, LOCAL_SIZE);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}
