import { crc32, inflateRawSync } from 'node:zlib';
import type { ReadFailure } from '../read.ts';
import { failure } from './failures.ts';

/** What a package may cost before it is refused. */
export type Limits = {
  readonly fileBytes: number;
  readonly entries: number;
  readonly totalBytes: number;
  readonly partBytes: number;
  /** Honest repetitive letters reach 82 to 1; looked at only past `ratioFromBytes`. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  readonly xmlDepth: number;
  readonly xmlNodes: number;
};

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 200 * 2 ** 20,
  entries: 10_000,
  totalBytes: 1024 * 2 ** 20,
  partBytes: 32 * 2 ** 20,
  ratio: 300,
  ratioFromBytes: 8 * 2 ** 20,
  xmlDepth: 256,
  xmlNodes: 1_500_000,
};

export type Entry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
  /** Of its record in the central directory. */
  readonly centralAt: number;
};

export type Package = {
  readonly bytes: Buffer;
  /** By name with forward slashes, in the order of the central directory. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The central directory, and the bytes in front of the zip that its offsets do not count. */
  readonly directory: { readonly start: number; readonly end: number; readonly shift: number };
  readonly limits: Limits;
  readonly failure?: never;
};

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const CENTRAL_SIGNATURE = 0x02014b50;
export const CENTRAL_SIZE = 46;
const LOCAL_SIGNATURE = 0x04034b50;
export const LOCAL_SIZE = 30;
const ENCRYPTED = 1;
const STORED = 0;
export const DEFLATED = 8;
const OLE_SIGNATURE = 'd0cf11e0a1b11ae1';

/** APPNOTE.TXT 4.3: reads the central directory; nothing is unpacked. */
export function openPackage(input: Uint8Array, limits: Limits): Package | ReadFailure {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  if (bytes.length === 0) return failure('empty');
  if (bytes.length > limits.fileBytes) return failure('too-large', megabytes(bytes.length));
  if (bytes.subarray(0, 8).toString('hex') === OLE_SIGNATURE) return oleFailure(bytes);
  const end = findEnd(bytes);
  if (end < 0) return failure('not-a-zip', describeStart(bytes));

  const count = bytes.readUInt16LE(end + 10);
  const directorySize = bytes.readUInt32LE(end + 12);
  // Bytes put in front of a zip shift every offset in it by the same amount.
  const shift = end - directorySize - bytes.readUInt32LE(end + 16);
  let at = end - directorySize;
  if (at < 0 || shift < 0) return failure('not-a-zip', 'central directory');
  if (count > limits.entries) return failure('zip-bomb', `${count} entries`);

  const entries = new Map<string, Entry>();
  let total = 0;
  let packedTotal = 0;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_SIZE > end || bytes.readUInt32LE(at) !== CENTRAL_SIGNATURE) {
      return failure('not-a-zip', 'central directory');
    }
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes
      .toString('utf8', at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength)
      .replaceAll('\\', '/')
      .replace(/^\//u, '');
    const entry: Entry = {
      name,
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      headerAt: bytes.readUInt32LE(at + 42) + shift,
      centralAt: at,
    };
    if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) return failure('encrypted');
    if (entries.has(name)) return failure('not-a-zip', `${name}: 2`);
    if (entry.size > limits.ratioFromBytes && entry.size > entry.packedSize * limits.ratio) {
      return failure('zip-bomb', `${name}: ${megabytes(entry.size)}`);
    }
    total += entry.size;
    packedTotal += entry.packedSize;
    entries.set(name, entry);
    at += CENTRAL_SIZE + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (total > limits.totalBytes) return failure('zip-bomb', megabytes(total));
  // Entries that share packed bytes are the other way to make much out of little.
  if (packedTotal > bytes.length) return failure('zip-bomb', 'overlapping entries');
  return { bytes, entries, directory: { start: end - directorySize, end, shift }, limits };
}

/** The content of one entry, checked against its size and CRC-32. */
export function unpack(
  zip: Package,
  entry: Entry,
): { readonly content: Buffer; readonly failure?: never } | ReadFailure {
  const { bytes, limits } = zip;
  const { name, headerAt, packedSize } = entry;
  if (headerAt + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(headerAt) !== LOCAL_SIGNATURE) {
    return failure('not-a-zip', name);
  }
  if (entry.size > limits.partBytes) return failure('too-large', `${name}: ${megabytes(entry.size)}`);
  const start = headerAt + LOCAL_SIZE + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
  if (start + packedSize > bytes.length) return failure('not-a-zip', name);
  const packed = bytes.subarray(start, start + packedSize);
  const content =
    entry.method === STORED ? packed : entry.method === DEFLATED ? inflate(packed, entry.size) : null;
  if (content === 'too-long') return failure('zip-bomb', name);
  if (content === null || content.length !== entry.size || crc32(content) !== entry.crc) {
    return failure('not-a-zip', name);
  }
  return { content };
}

/** Never unpacks more than the directory declared. */
function inflate(packed: Buffer, size: number): Buffer | 'too-long' | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-long';
    if (code.startsWith('Z_')) return null;
    throw cause;
  }
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_SIZE - 0xffff);
  for (let at = bytes.length - END_SIZE; at >= lowest; at--) {
    if (bytes[at] === 0x50 && bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  }
  return -1;
}

/** [MS-OFFCRYPTO] 2.3: an encrypted .docx is an OLE file that holds a stream EncryptedPackage. */
function oleFailure(bytes: Buffer): ReadFailure {
  const holds = (name: string) => bytes.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return failure('encrypted');
  if (holds('WordDocument')) return failure('legacy-doc');
  return failure('not-a-zip', 'OLE');
}

function describeStart(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, 512).trimStart().toLowerCase();
  if (start.startsWith('{\\rtf')) return 'RTF';
  if (start.startsWith('%pdf')) return 'PDF';
  if (start.includes('<html') || start.startsWith('<!doctype html')) return 'HTML';
  if (start.startsWith('<?xml')) return 'XML';
  if (start.startsWith('pk')) return 'zip: thiếu phần cuối / end missing';
  return 'zip: không nhận ra / not recognised';
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
