import fc from 'fast-check';

type Change = {
  readonly kind: 'flip' | 'cut' | 'repeat' | 'insert' | 'number';
  readonly at: number;
  readonly length: number;
  readonly value: number;
};

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'repeat', 'insert', 'number'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.integer({ min: 1, max: 64 }),
  value: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0xff, 0xffff, 0x7fffffff, 0xffffffff), fc.nat(0xffffffff)),
});

/** Bytes flipped, cut out, repeated and put in; numbers of four bytes written over. */
export const mutatedBytes = (source: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(change, { minLength: 1, maxLength: 5 })
    .map((changes) => changes.reduce(mutated, Buffer.from(source)));

function mutated(bytes: Buffer, { kind, at, length, value }: Change): Buffer {
  // The directory at the end says what everything is: half of the changes go there.
  const share = value % 2 === 0 ? at : 1 - at * 0.05;
  const start = Math.min(Math.floor(share * bytes.length), Math.max(bytes.length - 1, 0));
  const end = Math.min(start + length, bytes.length);
  switch (kind) {
    case 'flip': {
      const changed = Buffer.from(bytes);
      if (changed.length > 0) changed[start] = (changed[start] ?? 0) ^ (1 << (value % 8));
      return changed;
    }
    case 'number': {
      const changed = Buffer.from(bytes);
      if (start + 4 <= changed.length) changed.writeUInt32LE(value, start);
      return changed;
    }
    case 'cut':
      return value % 3 === 0
        ? bytes.subarray(0, start)
        : Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
    case 'repeat':
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
    case 'insert':
      return Buffer.concat([
        bytes.subarray(0, start),
        Buffer.alloc(length, value % 256),
        bytes.subarray(start),
      ]);
  }
}
