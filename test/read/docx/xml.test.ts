import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { type Element, parseXml, type Reading } from '../../../src/read/docx/xml.ts';
import { DEFAULT_LIMITS } from '../../../src/read/docx/zip.ts';

const parsed = (source: string, reading?: Reading, limits = DEFAULT_LIMITS) => {
  const part = {
    name: 'word/document.xml',
    source,
    encoding: 'utf-8',
    bomBytes: 0,
  } as const;
  return parseXml(part, limits, reading);
};

const rootOf = (source: string, reading?: Reading): Element => {
  const found = parsed(source, reading);
  if (found.failure !== undefined) throw new Error(found.failure.message.en);
  return found.root;
};

/** What another strict parser makes of it: the elements as a list, or null where it refuses. */
function asSaxesReads(source: string): readonly unknown[] | null {
  const parser = new SaxesParser({ position: true });
  const open: { name: string; attributes: object; start: number; text: string }[] = [];
  const elements: unknown[] = [];
  let isSound = true;
  parser.on('error', () => (isSound = false));
  parser.on('opentag', ({ name, attributes }) => {
    const start = source.lastIndexOf('<', parser.position - 1);
    open.push({ name, attributes: { ...attributes }, start, text: '' });
  });
  parser.on('closetag', () => elements.push({ ...open.pop(), end: parser.position }));
  const onText = (text: string): void => {
    const element = open.at(-1);
    if (element?.name === 'w:t') element.text += text;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.write(source).close();
  return isSound ? elements : null;
}

const inOrder = ({ children, name, attributes, start, end, text }: Element): readonly unknown[] => [
  ...children.flatMap(inOrder),
  { name, attributes, start, text, end },
];

const asWeRead = (source: string): readonly unknown[] | null => {
  const found = parsed(source);
  return found.failure === undefined ? inOrder(found.root) : null;
};

describe('what is XML and what it says is what another strict parser finds', () => {
  const pieces = [
    '<w:p>',
    '</w:p>',
    '<w:t>',
    '</w:t>',
    '<w:t',
    '<w:p ',
    '/>',
    '>',
    ' ',
    '\n',
    '\r\n',
    '\t',
    'a="1"',
    "b='2'",
    'a',
    '=',
    '"',
    "'",
    '&amp;',
    '&#65;',
    '&#x41;',
    '&#0;',
    '&#xD800;',
    '&lt',
    '&x;',
    '&',
    ';',
    ']]>',
    ']',
    'Ủy',
    '\u0301',
    '\u0001',
    '\ufffe',
    '𠀀',
    '<!-- ghi chú -->',
    '<!--',
    '--',
    '-->',
    '<![CDATA[x]]y]]>',
    '<![CDATA[',
    '<?xml version="1.0"?>',
    '<?a b?>',
    '<?a?>',
    '<?',
    '?>',
    '<',
    '</',
    'w:t',
    ' xml:space="preserve"',
    ' a="&quot;<"',
    ' a="\r\n&#10;\t"',
    '<é/>',
    '<1/>',
    '<a.b-c·/>',
  ];

  test('for anything at all', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (chosen) => {
        const source = chosen.join('');
        expect(asWeRead(source)).toEqual(asSaxesReads(source));
      }),
      { numRuns: 2000 },
    );
  });

  test('for what is nearly right', () => {
    const sound = fc.letrec((tie) => ({
      text: fc.constantFrom(
        '',
        'Ủy ban',
        ' &amp; ',
        '<!-- x -->',
        '<![CDATA[<]]>',
        '<?a b?>',
        '&#10;\r\n',
        ']] >',
        '>',
      ),
      attributes: fc.constantFrom('', ' a="1"', ' a=\'&lt;\' b = "\t"', ' xml:space="preserve"\n'),
      element: fc
        .tuple(
          fc.constantFrom('w:t', 'w:p', 'é', 'a.b-c'),
          tie('attributes'),
          fc.array(fc.oneof(tie('text'), tie('element')), { maxLength: 4 }),
        )
        .map(([name, attributes, inside]) =>
          inside.length === 0
            ? `<${name}${attributes}/>`
            : `<${name}${attributes}>${inside.join('')}</${name}>`,
        ),
    })).element;
    const damage = fc.option(fc.tuple(fc.nat(), fc.constantFrom('', ...pieces), fc.nat(3)));
    fc.assert(
      fc.property(
        sound,
        damage,
        fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\n'),
        (whole, done, head) => {
          const source = `${head}${whole}`;
          const [at, piece, cut] = done ?? [0, '', 0];
          const from = at % (source.length + 1);
          const damaged = source.slice(0, from) + piece + source.slice(from + cut);
          expect(asWeRead(damaged)).toEqual(asSaxesReads(damaged));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const letter = (body: string): string => `<w:document><w:body>${body}</w:body></w:document>`;
const namesIn = (element: Element): readonly string[] => [element.name, ...element.children.flatMap(namesIn)];
const bold = '<w:rPr><w:b/></w:rPr>';

test('who only reads gets properties of one wording as one element, and the rest where it stands', () => {
  const run = (text: string): string => `<w:r>${bold}<w:t>${text}</w:t></w:r>`;
  const source = letter(`<w:p w:rsidR="1" w:id="2">${run('a')}${run('b')}</w:p>`);
  const taken: Element[] = [];
  const root = rootOf(source, {
    sharing: true,
    stream: { within: 'w:body', each: (element) => taken.push(element) },
  });
  expect(namesIn(root)).toEqual(['w:document', 'w:body']);
  const [paragraph] = taken;
  const [one, other] = paragraph?.children ?? [];
  expect(paragraph?.attributes).toEqual({ 'w:id': '2' });
  expect(one?.children[0]).toBe(other?.children[0]);
  expect(source.slice(other?.start, other?.end)).toBe(run('b'));
  expect(other?.children[1]?.text).toBe('b');
});

test('properties count against the limits each time, shared or not', () => {
  const source = letter(`<w:p>${`<w:r>${bold}</w:r>`.repeat(10)}</w:p>`);
  const limits = (changed: object) => ({ ...DEFAULT_LIMITS, ...changed });
  expect(parsed(source, { sharing: true }, limits({ xmlNodes: 33 })).failure).toBeUndefined();
  expect(parsed(source, { sharing: true }, limits({ xmlNodes: 32 })).failure?.code).toBe('too-large');
  const deeper = letter(`<w:r>${bold}</w:r><w:p><w:r>${bold}</w:r></w:p>`);
  expect(parsed(deeper, { sharing: true }, limits({ xmlDepth: 6 })).failure).toBeUndefined();
  expect(parsed(deeper, { sharing: true }, limits({ xmlDepth: 5 })).failure?.code).toBe('too-large');
});

test('what is closed is looked through, and read when it is opened', () => {
  const style = `<s:style xmlns:v="x" s:id="a"><s:name s:val="A &amp; B"/>${'<s:p>'.repeat(3)}${'</s:p>'.repeat(3)}</s:style>`;
  const source = `<s:styles xmlns:s="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${style}<s:other/></s:styles>`;
  const found = parsed(source, { closed: 'w:style' });
  if (found.failure !== undefined) throw new Error(found.failure.message.en);
  expect(namesIn(found.root)).toEqual(['w:styles', 'w:style', 'w:other']);
  const [closed] = found.root.children;
  expect(closed?.attributes['w:id']).toBe('a');
  expect(closed && found.opened(closed)).toEqual(rootOf(source).children[0]);
  for (const damage of ['</s:name>', '&x;', '<a b="1" b="2"/>', '\u0001', '<a>']) {
    const damaged = source.replace('<s:p>', `<s:p>${damage}`);
    expect(parsed(damaged, { closed: 'w:style' }).failure?.code, damage).toBe('broken-xml');
  }
});

test('what is asked to be passed over is not even looked at', () => {
  const source = letter('<w:p/><w:rsids><broken></w:rsids><w:p/>');
  expect(namesIn(rootOf(source, { without: 'w:rsids' }))).toEqual(['w:document', 'w:body', 'w:p', 'w:p']);
});

test('many tags that begin properties without an end cost no more than their length', () => {
  const time = (count: number): number => {
    const source = letter('<w:rPr a="1"/>'.repeat(count));
    const started = process.cpuUsage();
    rootOf(source, { sharing: true });
    return process.cpuUsage(started).user;
  };
  time(10_000);
  expect(time(160_000) / Math.max(time(10_000), 1)).toBeLessThan(64);
});
