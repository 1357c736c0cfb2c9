import { describe, expect, test } from 'vitest';
import { pt, twips } from '../../../src/document/length.ts';
import type { ParagraphLayout, Section, TextFormat } from '../../../src/document/tree.ts';
import { readBody, readFixture } from '../../read/docx/letter.ts';
import { packParts } from '../../read/docx/pack.ts';
import { BY_US, fixed, partOf, reread, spanOf, written } from './apply.ts';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const TIMES =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';

function formatted(body: string, what: string, format: TextFormat): string {
  const read = readBody(body);
  return written(fixed(read, [{ at: spanOf(read, what), format }]));
}

describe('format', () => {
  test('a run is split where the format begins and ends', () => {
    expect(formatted(`<w:p>${run('mộthaiba', '<w:i/>')}</w:p>`, 'hai', { bold: true })).toBe(
      `<w:p>${run('một', '<w:i/>')}${run('hai', '<w:b/><w:bCs/><w:i/>')}${run('ba', '<w:i/>')}</w:p>`,
    );
  });

  test('every property stands in the place the schema has for it', () => {
    const all: TextFormat = {
      font: 'Times New Roman',
      sizePt: 13.5,
      bold: true,
      italic: false,
      underline: true,
      strike: false,
      color: '000000',
      caps: 'all',
      position: 'superscript',
    };
    const body = `<w:p>${run('một', '<w:rStyle w:val="x"/><w:noProof/><w:w w:val="90"/><w:lang w:val="vi-VN"/>')}${run(' ')}</w:p>`;
    expect(formatted(body, 'một', all)).toContain(
      `<w:rPr><w:rStyle w:val="x"/>${TIMES}<w:b/><w:bCs/><w:i w:val="0"/><w:iCs w:val="0"/><w:caps/><w:strike w:val="0"/><w:noProof/><w:color w:val="000000"/><w:w w:val="90"/><w:sz w:val="27"/><w:szCs w:val="27"/><w:u w:val="single"/><w:vertAlign w:val="superscript"/><w:lang w:val="vi-VN"/></w:rPr>`,
    );
  });

  test('names of the theme are taken away, hints and properties of others stay', () => {
    const old =
      '<w:rFonts w:hint="cs" w:asciiTheme="minorHAnsi" w:ascii="Arial" w:cstheme="minorBidi"/><w:color w:val="FF0000" w:themeColor="accent1"/>';
    const now = formatted(`<w:p>${run('một', old)}</w:p>`, 'một', {
      font: 'Times New Roman',
      color: '000000',
    });
    expect(now).not.toMatch(/heme/u);
    expect(now).toContain('<w:rFonts w:hint="cs" w:ascii="Times New Roman" w:hAnsi=');
    expect(now).toContain('<w:color w:val="000000"/>');
  });

  test('what already is so is not written again', () => {
    const body = `<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr>${run('một', '<w:b w:val="1"/><w:bCs/>')}</w:p>`;
    const now = formatted(body, 'một', { bold: true });
    expect(now).toContain(run('một', '<w:b w:val="1"/><w:bCs/>'));
  });

  test('the mark of a paragraph goes with its text, for automatic numbers show it', () => {
    expect(formatted(`<w:p>${run('một')}</w:p>`, 'một', { sizePt: 14, underline: true })).toMatch(
      /^<w:p><w:pPr><w:rPr><w:sz w:val="28"\/><w:szCs w:val="28"\/><\/w:rPr><\/w:pPr>/u,
    );
    expect(formatted(`<w:p>${run('một hai')}</w:p>`, 'một', { sizePt: 14 })).toMatch(/^<w:p><w:r>/u);
  });

  test('a blank paragraph has its mark formatted', () => {
    const read = readBody('<w:p/>');
    const edit = { at: { block: 0, start: 0, end: 0 }, format: { sizePt: 6 } };
    expect(written(fixed(read, [edit]))).toBe(
      '<w:p><w:pPr><w:rPr><w:sz w:val="12"/><w:szCs w:val="12"/></w:rPr></w:pPr></w:p>',
    );
  });

  test('a text and its format change together', () => {
    const read = readBody(`<w:p>${run('một hai')}</w:p>`);
    const at = spanOf(read, 'hai');
    expect(
      written(
        fixed(read, [
          { at, replaceWith: 'HAI' },
          { at, format: { bold: true } },
        ]),
      ),
    ).toBe(`<w:p><w:r><w:t xml:space="preserve">một </w:t></w:r>${run('HAI', '<w:b/><w:bCs/>')}</w:p>`);
  });

  test('a drawing in the run stays with the text around it', () => {
    const body = '<w:p><w:r><w:t>một</w:t><w:drawing/><w:t>hai</w:t></w:r></w:p>';
    expect(formatted(body, 'hai', { bold: true })).toBe(
      '<w:p><w:r><w:t>một</w:t><w:drawing/></w:r><w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>hai</w:t></w:r></w:p>',
    );
  });
});

describe('layout', () => {
  const laidOut = (properties: string, layout: Partial<ParagraphLayout>): string => {
    const read = readBody(
      `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run('một')}</w:p>`,
    );
    const now = written(fixed(read, [{ block: 0, layout }]));
    return /<w:pPr>(.*)<\/w:pPr>/u.exec(now)?.[1] ?? '';
  };

  test('every property stands in the place the schema has for it', () => {
    const all: Partial<ParagraphLayout> = {
      align: 'justify',
      firstLine: twips(567),
      left: twips(0),
      right: twips(0),
      before: pt(6),
      after: pt(0),
      lineSpacing: { rule: 'multiple', lines: 1.5 },
      contextualSpacing: false,
      keepWithNext: true,
      pageBreakBefore: false,
    };
    expect(laidOut('<w:pStyle w:val="x"/><w:widowControl/><w:outlineLvl w:val="0"/>', all)).toBe(
      '<w:pStyle w:val="x"/><w:keepNext/><w:pageBreakBefore w:val="0"/><w:widowControl/><w:spacing w:before="120" w:after="0" w:line="360" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="567"/><w:contextualSpacing w:val="0"/><w:jc w:val="both"/><w:outlineLvl w:val="0"/>',
    );
  });

  test('measures that would win over the new ones go', () => {
    expect(
      laidOut(
        '<w:spacing w:before="1" w:beforeLines="50" w:beforeAutospacing="1" w:after="2"/><w:ind w:leftChars="1" w:hanging="5" w:hangingChars="2" w:right="7"/>',
        { before: pt(6), firstLine: twips(567), left: twips(0) },
      ),
    ).toBe('<w:spacing w:before="120" w:after="2"/><w:ind w:right="7" w:left="0" w:firstLine="567"/>');
    expect(laidOut('<w:ind w:firstLine="5"/>', { firstLine: twips(-283) })).toBe('<w:ind w:hanging="283"/>');
  });

  test('exact and least heights are twips', () => {
    expect(laidOut('', { lineSpacing: { rule: 'exact', height: pt(18) } })).toBe(
      '<w:spacing w:line="360" w:lineRule="exact"/>',
    );
  });

  test('automatic spacing of a style is answered', () => {
    const read = readFixture('spacing-web-lists');
    const block = read.document.blocks.findIndex(({ layout }) => (layout?.before ?? 0) > 0);
    const after = fixed(read, [{ block, layout: { before: pt(3) } }]);
    expect(after.document.blocks[block]?.layout?.before).toBe(pt(3));
  });
});

describe('page', () => {
  const paged = (sectPr: string, page: Partial<Section>): string => {
    const read = readBody(`<w:p/>${sectPr}`);
    return written(fixed(read, [{ section: 0, page }])).replace('<w:p/>', '');
  };
  const FULL =
    '<w:sectPr w:rsidR="1"><w:pgSz w:w="12240" w:h="15840" w:code="1"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/><w:cols w:space="708"/><w:docGrid w:linePitch="360"/></w:sectPr>';

  test('only what is asked for changes', () => {
    expect(paged(FULL, { left: twips(1701) })).toBe(FULL.replace('w:left="1440"', 'w:left="1701"'));
    expect(paged(FULL, { width: twips(11906), height: twips(16838) })).toBe(
      FULL.replace('w:w="12240" w:h="15840" w:code="1"', 'w:w="11906" w:h="16838"'),
    );
    expect(paged(FULL, { titlePage: true, pageNumberStart: 1 })).toBe(
      FULL.replace(
        '<w:cols w:space="708"/>',
        '<w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/>',
      ),
    );
  });

  test('a letter without a section gets one', () => {
    expect(paged('', { left: twips(1701) })).toBe(
      '<w:sectPr><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>',
    );
  });

  test('a gutter is part of the margin that was read, so it is given up for a new one', () => {
    const withGutter = FULL.replace('w:gutter="0"', 'w:gutter="300"');
    const read = readBody(`<w:p/>${withGutter}`);
    const after = fixed(read, [{ section: 0, page: { left: twips(1701) } }]);
    expect(after.document.sections[0]).toMatchObject({ left: 1701, right: 1440, top: 1440 });
    expect(fixed(read, [{ section: 0, page: { bottom: twips(1134) } }]).document.sections[0]).toMatchObject({
      left: 1740,
      bottom: 1134,
    });
  });
});

describe('page number', () => {
  const pageNumber = { font: 'Times New Roman', sizePt: 14 };

  test.each([null, BY_US])(
    'a new header holds it, centred, where there is none (tracking %o)',
    (tracking) => {
      const read = readFixture('sections');
      const before = read.document.headers.length;
      const after = fixed(
        read,
        [
          { section: 0, pageNumber },
          { section: 0, page: { titlePage: true } },
        ],
        tracking,
      );
      const header = after.document.headers.find(
        ({ pages, section }) => pages === 'default' && section === 0,
      );
      expect(header?.blocks[0]).toMatchObject({ layout: { align: 'center' } });
      expect(header?.blocks[0]?.runs[0]?.format).toMatchObject({ field: 'PAGE', ...pageNumber });
      expect(after.document.headers.length).toBeGreaterThan(before);
      expect(partOf(after, '[Content_Types].xml')).toMatch(/PartName="\/word\/header\d+\.xml"/u);
      expect(after.document.sections[0]?.titlePage).toBe(true);
    },
  );

  test('even pages have it too where they have headers of their own', () => {
    const main =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>';
    const settings =
      '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:evenAndOddHeaders/></w:settings>';
    const read = reread(
      packParts([
        { name: 'word/document.xml', content: main },
        { name: 'word/settings.xml', content: settings },
      ]),
    );
    const after = fixed(read, [{ section: 0, pageNumber }]);
    expect(after.document.headers.map(({ pages, blocks }) => [pages, blocks[0]?.text])).toEqual([
      ['default', '2'],
      ['even', '2'],
    ]);
  });

  test('a number that stands in the header is written anew, not put in twice', () => {
    const read = readFixture('headers');
    const after = fixed(read, [{ section: 0, pageNumber }]);
    const shown = (list: typeof read.document.headers) =>
      list.find(({ pages, section }) => pages === 'default' && section === 0)?.blocks.map(({ text }) => text);
    expect(shown(after.document.headers)).toEqual(shown(read.document.headers));
    const header = after.document.headers.find(({ pages, section }) => pages === 'default' && section === 0);
    expect(header?.blocks[0]?.runs[0]?.format).toMatchObject({
      field: expect.stringContaining('PAGE'),
      ...pageNumber,
    });
    expect([...after.source.zip.entries.keys()]).toEqual([...read.source.zip.entries.keys()]);
  });
});

describe('tracked', () => {
  const MARK = 'w:author="vanthu" w:date="2026-01-05T00:00:00Z"';

  test('deleted and inserted text, and the formats before', () => {
    const read = readBody(`<w:p>${run('Qui định', '<w:i/>')}</w:p>`);
    const edits = [
      { at: spanOf(read, 'Qui'), replaceWith: 'Quy' },
      { at: spanOf(read, 'định'), format: { bold: true } },
      { block: 0, layout: { align: 'center' as const } },
    ];
    expect(written(fixed(read, edits, BY_US))).toBe(
      `<w:p><w:pPr><w:jc w:val="center"/><w:pPrChange w:id="1" ${MARK}><w:pPr></w:pPr></w:pPrChange></w:pPr>` +
        `${run('Qu', '<w:i/>')}<w:del w:id="2" ${MARK}><w:r><w:rPr><w:i/></w:rPr><w:delText>i</w:delText></w:r></w:del>` +
        `<w:ins w:id="3" ${MARK}>${run('y', '<w:i/>')}</w:ins><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> </w:t></w:r>` +
        `<w:r><w:rPr><w:b/><w:bCs/><w:i/><w:rPrChange w:id="4" ${MARK}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>định</w:t></w:r></w:p>`,
    );
  });

  test('our own insertion is edited in place, that of another is closed and opened again', () => {
    const inserted = (author: string) =>
      `<w:p><w:ins w:id="1" w:author="${author}">${run('một hai')}</w:ins></w:p>`;
    const own = readBody(inserted('vanthu'));
    expect(written(fixed(own, [{ at: spanOf(own, 'hai'), replaceWith: 'ba' }], BY_US))).toBe(
      inserted('vanthu').replace('hai', 'ba'),
    );
    const other = readBody(inserted('Nguyễn Văn A'));
    expect(written(fixed(other, [{ at: spanOf(other, 'một'), replaceWith: 'mười một' }], BY_US))).toMatch(
      /<\/w:ins><w:ins [^>]*w:author="vanthu"[^>]*>.*mười.*<\/w:ins><w:ins w:id="\d" w:author="Nguyễn Văn A">/u,
    );
  });

  test('an old format is remembered once, however many rounds', () => {
    const read = readBody(`<w:p>${run('một hai')}</w:p>`);
    const at = spanOf(read, 'một');
    const once = fixed(read, [{ at, format: { bold: true } }], BY_US);
    const twice = fixed(once, [{ at, format: { italic: true } }], BY_US);
    expect(written(twice).match(/<w:rPrChange/gu)).toHaveLength(1);
    expect(written(twice)).toContain('<w:rPr></w:rPr></w:rPrChange>');
  });

  test('a page set anew keeps the old one, headers apart', () => {
    const sectPr =
      '<w:sectPr><w:headerReference w:type="default" r:id="x" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>';
    const read = readBody(`<w:p/>${sectPr}`);
    const now = written(
      fixed(read, [{ section: 0, page: { width: twips(11906), height: twips(16838) } }], BY_US),
    );
    expect(now).toContain(
      `<w:sectPrChange w:id="1" ${MARK}><w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr></w:sectPrChange></w:sectPr>`,
    );
  });
});
