import { expect, test } from 'vitest';
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

const letter = (body: string): string => `<w:document><w:body>${body}</w:body></w:document>`;
const namesIn = (element: Element): readonly string[] => [element.name, ...element.children.flatMap(namesIn)];
const bold = '<w:rPr><w:b/></w:rPr>';

test('who only reads gets properties of one wording as one element, and the rest where it stands', () => {
  const run = (text: string): string => `<w:r>${bold}<w:t>${text}</w:t></w:r>`;
  const source = letter(`<w:p w:id="2">${run('a')}${run('b')}</w:p>`);
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
  const root = rootOf(source, { without: 'w:rsids' });
  expect(namesIn(root)).toEqual(['w:document', 'w:body', 'w:p', 'w:p']);
  const [before, behind] = root.children[0]?.children ?? [];
  expect(before?.start).toBe(source.indexOf('<w:p/>'));
  expect(behind?.start).toBe(source.lastIndexOf('<w:p/>'));
  expect(behind?.end).toBe(source.indexOf('</w:body>'));
});

test('what is passed over stays so in what is opened, wherever it stands', () => {
  const passed = '<w:latentStyles><broken></w:latentStyles>';
  const namesOpened = (style: string): readonly string[] => {
    const found = parsed(`<w:styles>${style}</w:styles>`, { closed: 'w:style', without: 'w:latentStyles' });
    if (found.failure !== undefined) throw new Error(found.failure.message.en);
    const [closed] = found.root.children;
    return closed === undefined ? [] : namesIn(found.opened(closed));
  };
  expect(namesOpened(`<w:style><w:name/>${passed}<w:pPr/></w:style>`)).toEqual([
    'w:style',
    'w:name',
    'w:pPr',
  ]);
  expect(namesOpened(`<w:style w:val="${passed}"><w:name/></w:style>`)).toEqual(['w:style']);
});
