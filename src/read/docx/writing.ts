import type { Part } from './part.ts';

/** What all who write into a package share: the characters that XML can hold, the encoding of a part. */

/** Control characters, halves of characters, noncharacters: XML 1.0, 2.2 has no way to write them. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;

export const writable = (text: string): string => text.replace(UNWRITABLE, '');

const DECLARES_ASCII = /^<\?xml[^>]{0,100}?encoding\s{0,5}=\s{0,5}["'](?:us-)?ascii["']/iu;

const BYTE_ORDER_MARKS: { readonly [Encoding in Part['encoding']]: readonly number[] } = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

/** A source in the encoding of its part, byte order mark and all. */
export function encodePart({ source: before, bomBytes, encoding }: Part, source: string): Uint8Array {
  const mark = Buffer.from(BYTE_ORDER_MARKS[encoding].slice(0, bomBytes));
  if (encoding === 'utf-8') {
    const text = DECLARES_ASCII.test(before)
      ? source.replace(/\P{ASCII}/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`)
      : source;
    return Buffer.concat([mark, Buffer.from(text, 'utf8')]);
  }
  const body = Buffer.from(source, 'utf16le');
  return Buffer.concat([mark, encoding === 'utf-16be' ? body.swap16() : body]);
}
