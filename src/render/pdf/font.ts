/**
 * A TrueType font: how wide its letters are, and a copy with only those that a document uses. Glyphs keep their
 * numbers, so that a text can be written before it is known which ones are needed. Names of tables and fields are those of the
 * OpenType specification.
 */
export type Font = {
  readonly name: string;
  /** In thousandths of an em, as a PDF counts. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly box: readonly number[];
  /** 0 where the font has no such character. */
  readonly glyphOf: (character: string) => number;
  readonly widthOf: (glyph: number) => number;
  readonly subset: (glyphs: ReadonlySet<number>) => Buffer;
};

/** Kept in a subset: outlines, widths and the programs that fit outlines to the dots of a screen. */
const KEPT = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

export function readFont(name: string, bytes: Buffer): Font {
  const tables = tablesOf(bytes);
  const table = (tag: string): Buffer => tables.get(tag) ?? Buffer.alloc(0);
  const head = table('head');
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const perMille = (units: number): number => (units * 1000) / head.readUInt16BE(18);
  const lastWidth = hhea.readUInt16BE(34) - 1;
  const characters = readCharacters(table('cmap'));
  return {
    name,
    ascent: perMille(hhea.readInt16BE(4)),
    descent: perMille(hhea.readInt16BE(6)),
    capHeight: perMille(table('OS/2').readInt16BE(88)),
    italicAngle: table('post').readInt32BE(4) / 2 ** 16,
    box: [36, 38, 40, 42].map((at) => perMille(head.readInt16BE(at))),
    glyphOf: (character) => characters.get(character.codePointAt(0) ?? 0) ?? 0,
    widthOf: (glyph) => perMille(hmtx.readUInt16BE(4 * Math.min(glyph, lastWidth))),
    subset: (glyphs) => subsetOf(tables, glyphs),
  };
}

function tablesOf(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const record = 12 + 16 * index;
    const start = bytes.readUInt32BE(record + 8);
    tables.set(
      bytes.toString('latin1', record, record + 4),
      bytes.subarray(start, start + bytes.readUInt32BE(record + 12)),
    );
  }
  return tables;
}

const UNICODE_BMP = 4;

/** From code points to glyphs; the subtable of format 4 has all that Vietnamese is written with. */
function readCharacters(cmap: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const offsets = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(8 + 8 * index),
  );
  const start = offsets.find((offset) => cmap.readUInt16BE(offset) === UNICODE_BMP);
  if (start === undefined) return glyphs;
  const size = cmap.readUInt16BE(start + 6);
  for (let segment = start + 14; segment < start + 14 + size; segment += 2) {
    const last = cmap.readUInt16BE(segment);
    const first = cmap.readUInt16BE(segment + 2 + size);
    const delta = cmap.readUInt16BE(segment + 2 + 2 * size);
    const rangeAt = segment + 2 + 3 * size;
    const range = cmap.readUInt16BE(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = range === 0 ? code : cmap.readUInt16BE(rangeAt + range + 2 * (code - first));
      if (range === 0 || glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
  return glyphs;
}

function subsetOf(tables: ReadonlyMap<string, Buffer>, wanted: ReadonlySet<number>): Buffer {
  const table = (tag: string): Buffer => tables.get(tag) ?? Buffer.alloc(0);
  const outline = outlines(table('head'), table('loca'), table('glyf'));
  const count = table('maxp').readUInt16BE(4);
  const glyphs = new Set([0, ...wanted]);
  // A set goes on over what is added to it on the way: the parts of a part are found too.
  for (const glyph of glyphs) for (const part of partsOf(outline(glyph))) glyphs.add(part);

  const loca = Buffer.alloc(4 * (count + 1));
  const hmtx = Buffer.alloc(table('hmtx').length);
  const kept: Buffer[] = [];
  let end = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    if (glyphs.has(glyph)) {
      const data = outline(glyph);
      kept.push(data, Buffer.alloc(-data.length & 3));
      end += data.length + (-data.length & 3);
      table('hmtx').copy(hmtx, 4 * glyph, 4 * glyph, 4 * glyph + 4);
    }
    loca.writeUInt32BE(end, 4 * (glyph + 1));
  }
  const head = Buffer.from(table('head'));
  head.writeInt16BE(1, 50);
  const changed = new Map([
    ['head', head],
    ['loca', loca],
    ['hmtx', hmtx],
    ['glyf', Buffer.concat(kept)],
  ]);
  return fontFile(KEPT.map((tag) => [tag, changed.get(tag) ?? table(tag)]));
}

function outlines(head: Buffer, loca: Buffer, glyf: Buffer): (glyph: number) => Buffer {
  const isLong = head.readInt16BE(50) === 1;
  const offset = (glyph: number) =>
    isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  return (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1));
}

/** Bits of a component: its two arguments are words; it has one scale, two, a matrix; another component follows. */
const WORDS = 0x01;
const SCALE = 0x08;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

/** ế is e with its marks: a glyph put together from others. */
function partsOf(outline: Buffer): readonly number[] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const parts: number[] = [];
  let at = 10;
  let flags = MORE;
  while (flags & MORE) {
    flags = outline.readUInt16BE(at);
    parts.push(outline.readUInt16BE(at + 2));
    at += flags & WORDS ? 8 : 6;
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
  }
  return parts;
}

function fontFile(tables: readonly (readonly [string, Buffer])[]): Buffer {
  const present = tables.filter(([, data]) => data.length > 0);
  const power = 2 ** Math.floor(Math.log2(present.length));
  const header = Buffer.alloc(12 + 16 * present.length);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(present.length, 4);
  header.writeUInt16BE(16 * power, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE(16 * (present.length - power), 10);
  const chunks: Buffer[] = [header];
  let offset = header.length;
  for (const [index, [tag, data]] of present.entries()) {
    const record = 12 + 16 * index;
    const padding = -data.length & 3;
    header.write(tag, record, 'latin1');
    header.writeUInt32BE(checksum(data), record + 4);
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(data.length, record + 12);
    chunks.push(data, Buffer.alloc(padding));
    offset += data.length + padding;
  }
  return Buffer.concat(chunks);
}

function checksum(data: Buffer): number {
  const words = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}
