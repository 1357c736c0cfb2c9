import type { ReadFailure } from '../read.ts';
import { failure } from './failures.ts';

/**
 * A part of the package as text. Offsets inside the reader are UTF-16 units of `source`, because that is what the
 * XML parser counts; `byteOffset` turns one into a byte of the part, which is what a splice and a caller want.
 */
export type Part = {
  readonly name: string;
  readonly source: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Length of the byte order mark, which `source` does not hold. */
  readonly bomBytes: number;
};

export function decodePart(
  name: string,
  bytes: Buffer,
): { readonly part: Part; readonly failure?: never } | ReadFailure {
  const encoding = sniff(bytes);
  const bomBytes =
    encoding === 'utf-8' ? (bytes[0] === 0xef ? 3 : 0) : bytes[0] === 0x3c || bytes[1] === 0x3c ? 0 : 2;
  const source = decode(bytes.subarray(bomBytes), encoding);
  if (source === null) return failure('bad-encoding', name);
  const declared = /^<\?xml[^>]{0,100}?encoding\s{0,5}=\s{0,5}["']([^"']{1,40})["']/u
    .exec(source)?.[1]
    ?.toLowerCase();
  const agrees =
    declared === undefined ||
    (encoding === 'utf-8'
      ? ['utf-8', 'utf8', 'us-ascii', 'ascii'].includes(declared)
      : declared.startsWith('utf-16'));
  if (!agrees) return failure('bad-encoding', `${name}: ${declared}`);
  return { part: { name, source, encoding, bomBytes } };
}

/** XML 1.0, appendix F: the first bytes tell the encodings apart. */
function sniff(bytes: Buffer): Part['encoding'] {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Buffer, encoding: Part['encoding']): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof TypeError) return null;
    throw cause;
  }
}

export const byteOffset = (part: Part, offset: number): number =>
  part.bomBytes + (part.encoding === 'utf-8' ? utf8Length(part, offset) : offset * 2);

const STEP = 1024;
/** UTF-8 bytes in front of every step of a part: a letter with many findings is not counted from its start each time. */
const counted = new WeakMap<Part, readonly number[]>();

function utf8Length(part: Part, offset: number): number {
  const { source } = part;
  const marks = counted.get(part) ?? countSteps(source);
  counted.set(part, marks);
  const step = Math.floor(offset / STEP);
  return (marks[step] ?? 0) + Buffer.byteLength(source.slice(stepStart(source, step), offset));
}

function countSteps(source: string): readonly number[] {
  const marks = [0];
  for (let step = 1; step * STEP <= source.length; step++) {
    const piece = source.slice(stepStart(source, step - 1), stepStart(source, step));
    marks.push((marks[step - 1] ?? 0) + Buffer.byteLength(piece));
  }
  return marks;
}

/** Never between the two halves of a character beyond U+FFFF. */
function stepStart(source: string, step: number): number {
  const at = step * STEP;
  return (source.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
}
