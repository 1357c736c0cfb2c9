import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx/docx.ts';
import type { FailureCode } from '../../../src/read/read.ts';
import { wordDocument } from './letter.ts';
import { packFixture, packParts, zip } from './pack.ts';

const codeOf = (bytes: Uint8Array): FailureCode | undefined => readDocx(bytes).failure?.code;
const letter = wordDocument('<w:p><w:r><w:t>Ủy ban nhân dân xã An Bình</w:t></w:r></w:p>');
const main = (content: Uint8Array | string) => packParts([{ name: 'word/document.xml', content }]);

/** An OLE compound file as far as it is looked at: the signature and the name of a stream. */
const oleWith = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(64),
  ]);

describe('a file that is no letter is refused with a sentence that says what to do', () => {
  const cases: readonly (readonly [what: string, bytes: Uint8Array, code: FailureCode])[] = [
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['text', Buffer.from('Kính gửi: Ủy ban nhân dân xã An Bình'), 'not-a-zip'],
    ['RTF', Buffer.from('{\\rtf1\\ansi}'), 'not-a-zip'],
    ['random bytes', randomBytes(5000), 'not-a-zip'],
    ['a Word 97-2003 document', oleWith('WordDocument'), 'legacy-doc'],
    ['a document with a password', oleWith('EncryptedPackage'), 'encrypted'],
    [
      'an entry with a password',
      zip([{ name: 'word/document.xml', content: letter }], (e) => (e.flags = 1)),
      'encrypted',
    ],
    ['a zip without a text', zip([{ name: 'xl/workbook.xml', content: '<workbook/>' }]), 'missing-part'],
    ['a text of another kind', main('<w:hdr xmlns:w="x"/>'), 'missing-part'],
    [
      'two entries of one name',
      zip(Array(2).fill({ name: 'word/document.xml', content: letter })),
      'not-a-zip',
    ],
    [
      'a wrong checksum',
      zip([{ name: 'word/document.xml', content: letter }], (e) => (e.crc ^= 1)),
      'not-a-zip',
    ],
    [
      'an entry longer than it says',
      zip([{ name: 'word/document.xml', content: letter }], (e) => (e.size -= 5)),
      'zip-bomb',
    ],
    ['XML that breaks off', main(letter.slice(0, -20)), 'broken-xml'],
    ['a control character', main(letter.replace('Ủy', '\u0001')), 'broken-xml'],
    ['an empty part', main(''), 'broken-xml'],
    ['a document type', main(`<!DOCTYPE w:document>${letter}`), 'entity-declaration'],
    [
      'entities',
      main(`<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;">]>${letter}`),
      'entity-declaration',
    ],
    ['an entity nobody declared', main(letter.replace('Ủy', '&uy;')), 'broken-xml'],
    [
      'bytes that are no UTF-8',
      main(Buffer.concat([Buffer.from('<a>'), Buffer.from([0xc3, 0x28]), Buffer.from('</a>')])),
      'bad-encoding',
    ],
    ['an old encoding', main(`<?xml version="1.0" encoding="windows-1258"?>${letter}`), 'bad-encoding'],
    ['elements without end', main(wordDocument('<w:sdt><w:sdtContent>'.repeat(5000))), 'too-large'],
  ];
  for (const [what, bytes, code] of cases) {
    test(`${what}: ${code}`, () => {
      const { failure } = readDocx(bytes);
      expect(failure?.code).toBe(code);
      expect(failure?.message.vi).toMatch(/hãy /iu);
      expect(failure?.message.en).not.toContain('{');
    });
  }
});

test('a letter cut off anywhere is a failure, never a crash', () => {
  const whole = packFixture('headers');
  for (let length = 0; length < whole.length; length += 37) {
    expect(codeOf(whole.subarray(0, length)), `${length} bytes`).toMatch(/empty|not-a-zip/u);
  }
});

test('a letter with any one byte changed is read or refused, never a crash', () => {
  const whole = packFixture('toggles');
  for (let at = 0; at < whole.length; at += 11) {
    const damaged = Buffer.from(whole);
    damaged[at] = (damaged[at] ?? 0) ^ 0x55;
    expect(() => readDocx(damaged), `byte ${at}`).not.toThrow();
  }
});

describe('a zip bomb', () => {
  test('of five kilobytes that unpacks to 500 MB is refused at once', () => {
    // One megabyte of zeros packs to a kilobyte; five hundred directory entries share it.
    const one = zip([{ name: 'a', content: Buffer.alloc(2 ** 20) }]);
    const local = one.subarray(0, one.indexOf(Buffer.from('504b0102', 'hex')));
    const entries = Array.from({ length: 500 }, (_, index) => {
      const entry = Buffer.from(one.subarray(local.length, one.length - 22));
      entry.write(String.fromCharCode(97 + (index % 26)), 46);
      return Buffer.concat([
        entry.subarray(0, 28),
        Buffer.from([3]),
        entry.subarray(29, 46),
        Buffer.from(String(100 + index)),
      ]);
    });
    const directory = Buffer.concat(entries);
    const end = Buffer.from(one.subarray(one.length - 22));
    end.writeUInt16LE(500, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(local.length, 16);
    expect(codeOf(Buffer.concat([local, directory, end]))).toBe('zip-bomb');
  });

  test('that packs one part a thousandfold is refused before it is unpacked', () => {
    expect(codeOf(packParts([{ name: 'word/document.xml', content: Buffer.alloc(40 * 2 ** 20, 32) }]))).toBe(
      'zip-bomb',
    );
  });

  test('that says it is small is stopped where it grows past what it said', () => {
    const bomb = zip(
      [{ name: 'word/document.xml', content: Buffer.alloc(40 * 2 ** 20) }],
      (entry) => (entry.size = 1000),
    );
    expect(codeOf(bomb)).toBe('zip-bomb');
  });
});

test('an honest letter that repeats itself is no bomb', () => {
  const paragraph = '<w:p><w:r><w:t>Ủy ban nhân dân xã An Bình trân trọng thông báo.</w:t></w:r></w:p>';
  const read = readDocx(main(wordDocument(paragraph.repeat(60_000))));
  expect(read.failure).toBeUndefined();
});

test('what is too long for any letter is told in words of one language', () => {
  const long = `<w:p><w:r><w:t>${'a '.repeat(60_000)}</w:t></w:r></w:p>`;
  for (const [body, vi, en] of [
    ['<w:p/>'.repeat(64_001), 'quá 64000 đoạn', 'more than 64000 paragraphs'],
    [long, 'đoạn 1 dài quá 100000 ký tự', 'paragraph 1 is longer than 100000 characters'],
  ] as const) {
    const read = readDocx(main(wordDocument(body)));
    expect(read.failure?.message.vi).toContain(`(${vi})`);
    expect(read.failure?.message.en).toContain(`(${en})`);
  }
});

test('a styles part that cannot be read is a problem, and the text is read all the same', () => {
  const read = readDocx(
    packParts([
      { name: 'word/document.xml', content: letter },
      { name: 'word/styles.xml', content: '<w:styles' },
    ]),
  );
  if (read.failure !== undefined) throw new Error(read.failure.message.en);
  expect(read.document.blocks.map(({ text }) => text)).toEqual(['Ủy ban nhân dân xã An Bình']);
  expect(read.problems.map(({ code, where }) => [code, where])).toEqual([['broken-xml', 'word/styles.xml']]);
});

test('a letter of twice the length takes about twice the time', () => {
  const paragraph = `<w:p>${'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Ủy ban nhân dân </w:t></w:r>'.repeat(12)}</w:p>`;
  const time = (count: number): number => {
    const bytes = main(wordDocument(paragraph.repeat(count)));
    const runs = Array.from({ length: 3 }, () => {
      const started = process.cpuUsage();
      readDocx(bytes);
      return process.cpuUsage(started).user;
    });
    return Math.min(...runs);
  };
  time(500);
  expect(time(8000) / time(1000)).toBeLessThan(24);
});
