import fc from 'fast-check';

/** A change of one part: where (as a share of what there is to choose from), and what. */
type Change = {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly to: number;
  readonly value: string;
};

const KINDS = [
  'drop',
  'repeat',
  'move',
  'swap',
  'nest',
  'rename',
  'attribute',
  'unattribute',
  'text',
  'cut',
  'insert',
] as const;

const NAMES = [
  'w:p',
  'w:r',
  'w:t',
  'w:tbl',
  'w:tr',
  'w:tc',
  'w:pPr',
  'w:rPr',
  'w:sectPr',
  'w:ins',
  'w:del',
  'w:sdt',
  'w:sdtContent',
  'w:fldChar',
  'w:hyperlink',
  'mc:AlternateContent',
  'w:x',
  'x',
  'w:body',
  'w:txbxContent',
  'constructor',
  '__proto__',
];
const VALUES = [
  '',
  '0',
  '-1',
  '1',
  '999999999999',
  '-99999999999',
  '1e308',
  'NaN',
  '0x10',
  '12.5',
  'true',
  'auto',
  'a',
  '__proto__',
  'toString',
  'ướ',
  ' ',
  'FFFFFF',
  '100%',
  '12pt',
];
const TEXTS = [
  '',
  ' ',
  '&#0;',
  '&#1;',
  '&amp;',
  '&lt;',
  '&none;',
  ']]>',
  '<![CDATA[a]]>',
  '<!-- a -->',
  '<?a b?>',
  '\u0000',
  '\u0008',
  '\ud83d',
  '\ufffe',
  '\u0301',
  'Số: 12/UBND-VP',
  'ngày 99 tháng 99 năm 0000',
  'a'.repeat(3000),
  '\t\n',
  '\u202e',
  '{{signer.name}}',
  '{{#each a}}',
  '{{/each}}',
  '{{../../a}}',
];

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  value: fc.oneof(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...VALUES),
    fc.constantFrom(...TEXTS),
    fc.string({ maxLength: 10 }),
  ),
});

/** XML whose elements and attributes were dropped, repeated, moved, renamed and put into one another. */
export const mutatedXml = (source: string): fc.Arbitrary<string> =>
  fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => changes.reduce(mutated, source));

/** Start and end of an element, picked by its share of all. */
function elementAt(source: string, share: number): readonly [number, number] | null {
  const opens = [...source.matchAll(/<([A-Za-z][\w:.-]*)(?=[\s/>])/gu)];
  const open = opens[Math.floor(share * opens.length)];
  if (open === undefined) return null;
  const tag = new RegExp(`<(/?)${open[1]}(?=[\\s/>])[^>]*?(/?)>`, 'gu');
  tag.lastIndex = open.index;
  let depth = 0;
  for (let found = tag.exec(source); found; found = tag.exec(source)) {
    if (found[2] !== '/') depth += found[1] === '/' ? -1 : 1;
    if (depth <= 0) return [open.index, tag.lastIndex];
  }
  return null;
}

function mutated(source: string, { kind, at, to, value }: Change): string {
  const range = elementAt(source, at);
  if (range === null) return source;
  const [start, end] = range;
  const element = source.slice(start, end);
  const [before, after] = [source.slice(0, start), source.slice(end)];
  switch (kind) {
    case 'drop':
      return before + after;
    case 'repeat':
      return before + element.repeat(element.length > 5000 ? 2 : 2 + Math.floor(to * 40)) + after;
    case 'move':
    case 'swap': {
      const other = elementAt(before + after, to);
      if (other === null) return source;
      const rest = before + after;
      const [from, until] = other;
      return kind === 'move'
        ? rest.slice(0, from) + element + rest.slice(from)
        : rest.slice(0, from) + element + rest.slice(until);
    }
    case 'nest': {
      const open = /^<[A-Za-z][^>]*[^/]>/u.exec(element)?.[0];
      const name = /^<([\w:.-]+)/u.exec(element)?.[1];
      const depth = 2 + Math.floor(to * 60);
      return open && name
        ? `${before}${open.repeat(depth)}${element}${`</${name}>`.repeat(depth)}${after}`
        : source;
    }
    case 'rename': {
      const name = /^<([\w:.-]+)/u.exec(element)?.[1] ?? '';
      const other = NAMES[Math.floor(to * NAMES.length)] ?? 'x';
      return (
        before +
        element.replace(`<${name}`, `<${other}`).replace(new RegExp(`</${name}>$`, 'u'), `</${other}>`) +
        after
      );
    }
    case 'attribute':
      return before + element.replace(/="[^"]*"/u, () => `="${value.replace(/[<"]/gu, '')}"`) + after;
    case 'unattribute':
      return before + element.replace(/ [\w:.-]+="[^"]*"/u, '') + after;
    case 'text':
      return before + element.replace(/>[^<]*</u, () => `>${value}<`) + after;
    case 'cut':
      return source.slice(0, start + Math.floor(element.length * to));
    case 'insert':
      return before + value + element + after;
  }
}
