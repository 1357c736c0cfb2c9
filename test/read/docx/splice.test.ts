import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { splicePackage } from '../../../src/read/docx/splice.ts';
import { DEFAULT_LIMITS, openPackage, type Package, unpack } from '../../../src/read/docx/zip.ts';
import { packFixture, zip as zipOf } from './pack.ts';

function open(bytes: Uint8Array): Package {
  const opened = openPackage(bytes, DEFAULT_LIMITS);
  if (opened.failure !== undefined) throw new Error(opened.failure.message.en);
  return opened;
}

function contentOf(zip: Package, name: string): string {
  const entry = zip.entries.get(name);
  if (entry === undefined) throw new Error(name);
  const unpacked = unpack(zip, entry);
  if (unpacked.failure !== undefined) throw new Error(unpacked.failure.message.en);
  return unpacked.content.toString('utf8');
}

const text = (content: string): Uint8Array => Buffer.from(content, 'utf8');

const contents = (zip: Package): readonly (readonly [string, string])[] =>
  [...zip.entries.keys()].map((name) => [name, contentOf(zip, name)]);

/** The bytes of an entry from its local header to the end of its data. */
function record(zip: Package, name: string): string {
  const entry = zip.entries.get(name);
  if (entry === undefined) throw new Error(name);
  const { headerAt, packedSize } = entry;
  const { bytes } = zip;
  const start = headerAt + 30 + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
  return bytes.toString('hex', headerAt, start + packedSize);
}

const LETTER = [
  { name: 'một.xml', content: '<một/>' },
  { name: 'word/document.xml', content: '<document/>' },
  { name: 'ba.xml', content: '<ba/>'.repeat(50) },
];

test('with nothing replaced, or replaced by itself, every byte is as it was', () => {
  const bytes = packFixture('headers');
  expect(Buffer.from(splicePackage(open(bytes), new Map())).equals(bytes)).toBe(true);
  const same = text(contentOf(open(bytes), 'word/document.xml'));
  expect(Buffer.from(splicePackage(open(bytes), new Map([['word/document.xml', same]]))).equals(bytes)).toBe(
    true,
  );
});

test('a replaced part stays in its place; the others keep the bytes they were packed in', () => {
  const before = open(zipOf(LETTER));
  const after = open(
    splicePackage(before, new Map([['word/document.xml', text('<document>dài hơn</document>')]])),
  );
  expect(contents(after)).toEqual([
    ['một.xml', '<một/>'],
    ['word/document.xml', '<document>dài hơn</document>'],
    ['ba.xml', '<ba/>'.repeat(50)],
  ]);
  for (const name of ['một.xml', 'ba.xml']) expect(record(after, name)).toBe(record(before, name));
});

test('an added part stands behind the others', () => {
  const after = open(
    splicePackage(
      open(zipOf(LETTER)),
      new Map([['ba.xml', text('<ba/>')]]),
      new Map([
        ['word/header1.xml', text('<hdr/>')],
        ['word/đầu trang.xml', text('<hdr>2</hdr>')],
      ]),
    ),
  );
  expect(contents(after).slice(2)).toEqual([
    ['ba.xml', '<ba/>'],
    ['word/header1.xml', '<hdr/>'],
    ['word/đầu trang.xml', '<hdr>2</hdr>'],
  ]);
});

test('a part that is not there cannot be replaced', () => {
  expect(() => splicePackage(open(zipOf(LETTER)), new Map([['bốn.xml', text('')]]))).toThrow('bốn.xml');
});

/** One entry with everything a zip may have: data descriptor, extra fields, comments, bytes in front and behind. */
function oddZip({
  hasSignature,
  stored,
}: {
  readonly hasSignature: boolean;
  readonly stored: boolean;
}): Buffer {
  const content = Buffer.from('<document/>');
  const packed = stored ? content : deflateRawSync(content);
  const plain = open(zipOf([{ name: 'a', content }]));
  const crc = plain.entries.get('a')?.crc ?? 0;
  const prefix = Buffer.from('#!/bin/sh\n');
  const u16 = (value: number) => Buffer.from([value & 0xff, value >> 8]);
  const u32 = (value: number) => Buffer.concat([u16(value & 0xffff), u16(value >>> 16)]);
  const time = Buffer.from([1, 2, 3, 4]);
  const method = u16(stored ? 0 : 8);
  const name = Buffer.from('word/document.xml');
  const longSizes = Buffer.concat([u16(1), u16(16), Buffer.alloc(16)]);
  const other = Buffer.concat([u16(0x5455), u16(1), Buffer.from([7])]);
  const sizes = Buffer.concat([u32(crc), u32(packed.length), u32(content.length)]);
  const local = Buffer.concat([
    Buffer.from('PK\u0003\u0004'),
    u16(45),
    u16(8),
    method,
    time,
    Buffer.alloc(4),
    u32(0xffffffff),
    u32(0xffffffff),
    u16(name.length),
    u16(longSizes.length + other.length),
    name,
    longSizes,
    other,
    packed,
    hasSignature ? Buffer.from('PK\u0007\u0008') : Buffer.alloc(0),
    sizes,
  ]);
  const second = Buffer.from(zipOf([{ name: 'b', content: 'sau' }]));
  const secondOpen = open(second);
  const secondLocal = second.subarray(0, secondOpen.directory.start);
  const secondCentral = Buffer.from(second.subarray(secondOpen.directory.start, secondOpen.directory.end));
  secondCentral.writeUInt32LE(local.length, 42);
  const comment = Buffer.from('ghi chú');
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002'),
    u16(45),
    u16(45),
    u16(8),
    method,
    time,
    sizes,
    u16(name.length),
    u16(other.length),
    u16(comment.length),
    u16(0),
    u16(1),
    u32(32),
    u32(0),
    name,
    other,
    comment,
    secondCentral,
  ]);
  const at = local.length + secondLocal.length;
  const end = Buffer.concat([
    Buffer.from('PK\u0005\u0006'),
    Buffer.alloc(4),
    u16(2),
    u16(2),
    u32(central.length),
    u32(at),
    u16(comment.length),
    comment,
  ]);
  return Buffer.concat([prefix, local, secondLocal, central, end]);
}

describe.each([
  [true, true],
  [true, false],
  [false, true],
  [false, false],
])('an odd zip (descriptor with signature: %s, stored: %s)', (hasSignature, stored) => {
  const bytes = oddZip({ hasSignature, stored });

  test('is copied as it is', () => {
    expect(Buffer.from(splicePackage(open(bytes), new Map())).equals(bytes)).toBe(true);
  });

  test('keeps prefix, comments and other extra fields when a part is replaced', () => {
    const spliced = Buffer.from(splicePackage(open(bytes), new Map([['word/document.xml', text('<mới/>')]])));
    const after = open(spliced);
    expect(contents(after)).toEqual([
      ['word/document.xml', '<mới/>'],
      ['b', 'sau'],
    ]);
    expect(spliced.toString('latin1', 0, 10)).toBe('#!/bin/sh\n');
    expect(spliced.toString('utf8').endsWith('ghi chú')).toBe(true);
    expect(after.directory.shift).toBe(10);
    const { headerAt = 0, method, centralAt = 0 } = after.entries.get('word/document.xml') ?? {};
    expect(method).toBe(stored ? 0 : 8);
    // No descriptor any more, one extra field, the time as it was.
    expect(spliced.readUInt16LE(headerAt + 6)).toBe(0);
    expect(spliced.readUInt16LE(headerAt + 28)).toBe(5);
    expect(spliced.toString('hex', headerAt + 10, headerAt + 14)).toBe('01020304');
    expect(spliced.readUInt16LE(centralAt + 32)).toBe(Buffer.byteLength('ghi chú'));
  });
});

test('the bytes given are left alone', () => {
  const bytes = packFixture('headers');
  const copy = Buffer.from(bytes);
  splicePackage(open(bytes), new Map([['word/document.xml', text('<a/>')]]), new Map([['x', text('y')]]));
  expect(bytes.equals(copy)).toBe(true);
});
