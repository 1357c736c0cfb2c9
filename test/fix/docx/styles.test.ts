import { expect, test } from 'vitest';
import { pt } from '../../../src/document/length.ts';
import type { Edit } from '../../../src/lint/rule.ts';
import type { DocxRead } from '../../../src/read/docx/docx.ts';
import { wordDocument } from '../../read/docx/letter.ts';
import { packParts } from '../../read/docx/pack.ts';
import { BY_US, fixed, partOf, reread, written } from './apply.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const STYLES = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:name w:val="Body"/><w:basedOn w:val="a"/><w:rPr><w:i/></w:rPr></w:style></w:styles>`;

const paragraph = (text: string, style = '', direct = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r>${direct}<w:t>${text}</w:t></w:r></w:p>`;

const letter = (body: string, parts: Readonly<Record<string, string>> = {}): DocxRead =>
  reread(
    packParts(
      Object.entries({ 'word/document.xml': wordDocument(body), 'word/styles.xml': STYLES, ...parts }).map(
        ([name, content]) => ({ name, content }),
      ),
    ),
  );

const BODY = paragraph('một') + paragraph('hai', 'b');

const all = (read: DocxRead, edit: (block: number, end: number) => Edit): readonly Edit[] =>
  read.document.blocks.flatMap(({ text }, block) => (text === '' ? [] : [edit(block, text.length)]));

test('a style is changed where all of the text that takes its value from it is to change alike', () => {
  const read = letter(BODY);
  const after = fixed(
    read,
    all(read, (block, end) => ({ at: { block, start: 0, end }, format: { sizePt: 14 } })),
  );
  expect(written(after)).toBe(BODY);
  expect(partOf(after, 'word/styles.xml')).toBe(
    STYLES.replace('<w:sz w:val="22"/>', '<w:sz w:val="28"/><w:szCs w:val="28"/>'),
  );
});

test('so are the defaults of the document, and the layout of a style', () => {
  const read = letter(BODY);
  const after = fixed(read, [
    ...all(read, (block, end) => ({ at: { block, start: 0, end }, format: { font: 'Times New Roman' } })),
    ...all(read, (block) => ({ block, layout: { after: pt(6) } })),
  ]);
  expect(written(after)).toBe(BODY);
  const styles = partOf(after, 'word/styles.xml');
  expect(styles).toContain('<w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"');
  expect(styles).toContain('<w:spacing w:after="120"/>');
});

test('where some of the text is not to change, what is to change is formatted directly', () => {
  const read = letter(BODY);
  const after = fixed(read, [{ at: { block: 0, start: 0, end: 3 }, format: { sizePt: 14 } }]);
  expect(partOf(after, 'word/styles.xml')).toBe(STYLES);
  expect(after.document.blocks.map(({ runs }) => runs[0]?.format.sizePt)).toEqual([14, 11]);
});

test('an empty line keeps its height', () => {
  const read = letter(`${BODY}<w:p/>`);
  const sized = (block: number, end: number): Edit => ({
    at: { block, start: 0, end },
    format: { sizePt: 14 },
  });
  expect(partOf(fixed(read, all(read, sized)), 'word/styles.xml')).toBe(STYLES);
  const after = fixed(read, [...all(read, sized), sized(2, 0)]);
  expect(partOf(after, 'word/styles.xml')).not.toBe(STYLES);
  const spaced = all(read, (block) => ({ block, layout: { after: pt(6) } }));
  expect(partOf(fixed(read, spaced), 'word/styles.xml')).toBe(STYLES);
});

test('direct formatting is changed where it stands', () => {
  const read = letter(paragraph('một', '', '<w:rPr><w:sz w:val="20"/></w:rPr>') + paragraph('hai', 'b'));
  const after = fixed(
    read,
    all(read, (block, end) => ({ at: { block, start: 0, end }, format: { sizePt: 14 } })),
  );
  expect(written(after)).toContain('<w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr><w:t>một');
  expect(written(after)).toContain(paragraph('hai', 'b'));
});

test('a style that a header shows too is left alone', () => {
  const header = `<w:hdr ${W}>${paragraph('2')}</w:hdr>`;
  const sectPr =
    '<w:sectPr><w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="header1"/></w:sectPr>';
  const read = letter(BODY + sectPr, { 'word/header1.xml': header });
  expect(read.document.headers).toHaveLength(1);
  const after = fixed(
    read,
    all(read, (block, end) => ({ at: { block, start: 0, end }, format: { sizePt: 14 } })),
  );
  expect(partOf(after, 'word/styles.xml')).toBe(STYLES);
  expect(after.document.blocks[0]?.runs[0]?.format.sizePt).toBe(14);
  expect(after.document.headers[0]?.blocks[0]?.runs[0]?.format.sizePt).toBe(11);
});

test('what one style cannot take is written directly, what another can goes there', () => {
  const header = `<w:hdr ${W}>${paragraph('2')}</w:hdr>`;
  const sectPr =
    '<w:sectPr><w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="header1"/></w:sectPr>';
  const body = paragraph('một', 'b') + paragraph('hai', 'c');
  const styles = STYLES.replace(
    '</w:styles>',
    '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="Other"/><w:basedOn w:val="a"/><w:rPr><w:i/></w:rPr></w:style></w:styles>',
  );
  const read = letter(body + sectPr, { 'word/header1.xml': header, 'word/styles.xml': styles });
  const format = { sizePt: 14, italic: false };
  const after = fixed(
    read,
    all(read, (block, end) => ({ at: { block, start: 0, end }, format })),
  );
  expect(partOf(after, 'word/styles.xml')).toBe(
    styles.replaceAll('<w:i/>', '<w:i w:val="0"/><w:iCs w:val="0"/>'),
  );
  expect(written(after).match(/<w:sz w:val="28"\/>/gu)).toHaveLength(4);
});

test('a tracked change is never one of a style', () => {
  const read = letter(BODY);
  const after = fixed(
    read,
    all(read, (block, end) => ({ at: { block, start: 0, end }, format: { sizePt: 14 } })),
    BY_US,
  );
  expect(partOf(after, 'word/styles.xml')).toBe(STYLES);
  expect(written(after).match(/<w:rPrChange/gu)).toHaveLength(4);
});
