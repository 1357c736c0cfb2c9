import { describe, expect, test } from 'vitest';
import { readBody, readFixture } from '../../read/docx/letter.ts';
import { fixed, replace, spanOf, texts, written } from './apply.ts';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;

function mended(body: string, what: string, by: string): string {
  const read = readBody(body);
  return written(fixed(read, [replace(read, what, by)]));
}

describe('in one run', () => {
  test('only the text changes', () => {
    expect(mended(`<w:p>${run('Qui định về việc')}</w:p>`, 'Qui định', 'Quy định')).toBe(
      `<w:p>${run('Quy định về việc')}</w:p>`,
    );
  });

  test('a blank at the end of the new text counts', () => {
    expect(mended(`<w:p>${run('Số:12')}</w:p>`, 'Số:12', 'Số: ')).toBe(
      '<w:p><w:r><w:t xml:space="preserve">Số: </w:t></w:r></w:p>',
    );
  });

  test('signs of XML are written as references, those that are there stay as they are', () => {
    expect(mended(`<w:p>${run('A &amp; B &#x111;ến C')}</w:p>`, 'B', '<&> "b"')).toBe(
      `<w:p>${run('A &amp; &lt;&amp;&gt; "b" &#x111;ến C')}</w:p>`,
    );
  });

  test('what XML cannot write is left out', () => {
    expect(mended(`<w:p>${run('một hai')}</w:p>`, 'hai', 'b\u0000\ud800a')).toBe(
      `<w:p>${run('một ba')}</w:p>`,
    );
  });

  test('comments and character data around the place do not break', () => {
    const read = readBody('<w:p><w:r><w:t>một<!-- x -->hai <![CDATA[<ba>]]> bốn</w:t></w:r></w:p>');
    const after = fixed(read, [replace(read, 'hai <b', 'năm <&')]);
    expect(texts(after)).toEqual(['mộtnăm <&a> bốn']);
  });

  test('tabs and line ends of the new text are elements', () => {
    expect(mended(`<w:p>${run('một hai')}</w:p>`, ' ', '\t')).toBe(
      '<w:p><w:r><w:t>một</w:t><w:tab/><w:t>hai</w:t></w:r></w:p>',
    );
    expect(mended(`<w:p>${run('một hai')}</w:p>`, ' ', '\n')).toBe(
      '<w:p><w:r><w:t>một</w:t><w:br/><w:t>hai</w:t></w:r></w:p>',
    );
  });

  test('a tab that goes takes nothing else along', () => {
    const body = '<w:p><w:r><w:t>một</w:t><w:tab/><w:drawing/><w:t>hai</w:t></w:r></w:p>';
    expect(mended(body, '\t', ' ')).toBe(
      '<w:p><w:r><w:t>một</w:t><w:t xml:space="preserve"> </w:t><w:drawing/><w:t>hai</w:t></w:r></w:p>',
    );
  });

  test('a run without text is not left behind', () => {
    expect(mended(`<w:p>${run('một')}${run('hai', '<w:b/>')}</w:p>`, 'hai', '')).toBe(
      `<w:p>${run('một')}</w:p>`,
    );
  });
});

describe('over several runs', () => {
  const body = `<w:p>${run('Độc lập', '<w:b/>')}${run('-')}${run('Tự do', '<w:i/>')}</w:p>`;

  test('letters that stay keep their run, new ones go to the first run that is touched', () => {
    expect(mended(body, 'Độc lập-Tự do', 'Độc lập - Tự do')).toBe(
      `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Độc lập </w:t></w:r><w:r><w:t xml:space="preserve">- </w:t></w:r>${run('Tự do', '<w:i/>')}</w:p>`,
    );
  });

  test('letter for letter, each keeps the format of the one it stands for', () => {
    expect(mended(body, 'lập-Tự', 'LẬP-TỰ')).toBe(
      `<w:p>${run('Độc LẬP', '<w:b/>')}${run('-')}${run('TỰ do', '<w:i/>')}</w:p>`,
    );
  });

  test('where whole words change, the first run has them all', () => {
    expect(mended(`<w:p>${run('mộ', '<w:b/>')}${run('t hai')}</w:p>`, 'một', 'bốn')).toBe(
      `<w:p>${run('bố', '<w:b/>')}${run('n hai')}</w:p>`,
    );
    expect(mended(`<w:p>${run('mộ', '<w:b/>')}${run('t hai')}</w:p>`, 'một', 'khác hẳn')).toBe(
      `<w:p>${run('khác hẳn', '<w:b/>')}<w:r><w:t xml:space="preserve"> hai</w:t></w:r></w:p>`,
    );
  });

  test('what is put in stands with the word before it', () => {
    const read = readBody(`<w:p>${run('Nơi nhận', '<w:b/>')}${run(' như trên')}</w:p>`);
    const at = { block: 0, start: 'Nơi nhận'.length, end: 'Nơi nhận'.length };
    expect(written(fixed(read, [{ at, replaceWith: ':' }]))).toContain(run('Nơi nhận:', '<w:b/>'));
  });

  test('what is put in at the start of a paragraph stands with its first word', () => {
    const read = readBody(`<w:p>${run('Báo cáo', '<w:b/>')}</w:p>`);
    expect(written(fixed(read, [{ at: { block: 0, start: 0, end: 0 }, replaceWith: 'V/v ' }]))).toBe(
      `<w:p>${run('V/v Báo cáo', '<w:b/>')}</w:p>`,
    );
  });
});

test('several edits of one paragraph are made, one that overlaps waits', () => {
  const read = readBody(`<w:p>${run('một hai ba bốn')}</w:p>`);
  const edits = [replace(read, 'ba', 'BA'), replace(read, 'một', ''), replace(read, 'a bốn', 'X')];
  expect(texts(fixed(read, edits))).toEqual([' hai BA bốn']);
});

describe('text not stored as it is shown', () => {
  test('letters and marks apart, put in their own place, are composed', () => {
    const read = readFixture('decomposed');
    const edits = read.document.blocks.map(({ text }, block) => ({
      at: { block, start: 0, end: text.length },
      replaceWith: text,
    }));
    const after = fixed(read, edits);
    expect(texts(after)).toEqual(texts(read));
    expect(read.document.blocks.some(({ decomposed }) => decomposed)).toBe(true);
    expect(after.document.blocks.filter(({ decomposed }) => decomposed)).toEqual([]);
  });

  test('a fix in a decomposed paragraph composes nothing else', () => {
    const apart = 'Ủy ban nhân dân xã'.normalize('NFD');
    expect(mended(`<w:p>${run(`${apart} An Bình`)}</w:p>`, 'An', 'Tân')).toBe(
      `<w:p>${run(`${apart} Tân Bình`)}</w:p>`,
    );
  });

  test.each(['tcvn3', 'vni'])(
    'letters of %s, put in their own place, become Unicode in a font for it',
    (name) => {
      const read = readFixture(name);
      const edits = read.document.blocks.flatMap(({ text, runs }, block) =>
        runs
          .filter(({ format }) => format.legacyEncoding !== undefined)
          .map(({ start, end }) => ({ at: { block, start, end }, replaceWith: text.slice(start, end) })),
      );
      expect(edits.length).toBeGreaterThan(0);
      const after = fixed(read, edits);
      expect(texts(after)).toEqual(texts(read));
      const formats = after.document.blocks.flatMap(({ runs }) => runs.map(({ format }) => format));
      expect(formats.filter(({ legacyEncoding }) => legacyEncoding !== undefined)).toEqual([]);
    },
  );

  test.each(['tcvn3', 'vni'])('another font on letters of %s decodes them', (name) => {
    const read = readFixture(name);
    const edits = read.document.blocks.map(({ text }, block) => ({
      at: { block, start: 0, end: text.length },
      format: { font: 'Times New Roman' },
    }));
    const after = fixed(read, edits);
    expect(texts(after)).toEqual(texts(read));
    for (const { runs } of after.document.blocks) {
      for (const { format } of runs)
        expect([format.legacyEncoding, format.font]).toEqual([undefined, 'Times New Roman']);
    }
  });

  test('a fix that needs letters the old encoding lacks is set in a font of its own', () => {
    const read = readBody(
      '<w:p><w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr><w:t>Qui ®Þnh nµy</w:t></w:r></w:p>',
    );
    expect(texts(read)).toEqual(['Qui định này']);
    const after = fixed(read, [replace(read, 'Qui', 'Quy')]);
    expect(written(after)).toContain('<w:t>Quy ®Þnh nµy</w:t>');
    const other = fixed(read, [replace(read, 'này', 'ấy')]);
    expect(texts(other)).toEqual(['Qui định ấy']);
    expect(other.document.blocks[0]?.runs.map(({ format }) => format.font)).toContain('Times New Roman');
  });
});

describe('what is left alone', () => {
  test('instructions of fields and the numbers they come to', () => {
    const field = '<w:fldSimple w:instr="PAGE"/>';
    const body = `<w:p>${run('Trang ')}${field}${run(' của')}</w:p>`;
    const read = readBody(`<w:p><w:r><w:t xml:space="preserve">Trang </w:t></w:r>${field}</w:p>`);
    expect(texts(read)).toEqual(['Trang 1']);
    const after = fixed(read, [replace(read, 'Trang 1', 'Trang 2')]);
    expect(written(after)).toBe(written(read));
    expect(body).toContain(field);
  });

  test('a field with a result keeps its instruction', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const instruction = '<w:r><w:instrText> DATE </w:instrText></w:r>';
    const body = `<w:p>${mark('begin')}${instruction}${mark('separate')}${run('5/1')}${mark('end')}${run(' năm')}</w:p>`;
    const read = readBody(body.replace('<w:t> năm', '<w:t xml:space="preserve"> năm'));
    expect(written(fixed(read, [replace(read, '5/1', '05/01')]))).toBe(
      written(read).replace('<w:t>5/1', '<w:t>05/01'),
    );
  });

  test('a content control that Word fills from elsewhere', () => {
    const control = (properties: string) =>
      `<w:p><w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run('Qui định')}</w:sdtContent></w:sdt></w:p>`;
    expect(mended(control('<w:dataBinding w:xpath="x"/>'), 'Qui', 'Quy')).toContain('Qui định');
    expect(mended(control('<w:alias w:val="x"/>'), 'Qui', 'Quy')).toContain('Quy định');
  });

  test('a page break in the middle of what would change', () => {
    const read = readBody('<w:p><w:r><w:t>một</w:t><w:br w:type="page"/><w:t>hai</w:t></w:r></w:p>');
    expect(written(fixed(read, [replace(read, 't\nh', 't h')]))).toBe(written(read));
  });
});

describe('text boxes', () => {
  test('both branches of a box change, other boxes do not', () => {
    const box = (text: string) => `<w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent>`;
    const body = (text: string) =>
      `<w:p><w:r><w:t>Trước</w:t><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml"><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx>${box(text)}</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent><w:t>Sau</w:t></w:r></w:p>`;
    const read = readBody(body('Dự thảo lần 1'));
    const after = fixed(read, [replace(read, 'Dự thảo', 'DỰ THẢO')]);
    expect(written(after)).toBe(body('DỰ THẢO lần 1'));
    const both = fixed(read, [replace(read, 'Dự thảo', 'DỰ THẢO'), replace(read, 'Sau', 'SAU')]);
    expect(written(both)).toBe(body('DỰ THẢO lần 1').replace('Sau', 'SAU'));
  });
});

test('a paragraph without text gets a run in the format of its mark', () => {
  const read = readBody('<w:p/><w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>');
  const at = (block: number) => ({ block, start: 0, end: 0 });
  const after = fixed(read, [
    { at: at(0), replaceWith: 'một' },
    { at: at(1), replaceWith: 'hai' },
  ]);
  expect(written(after)).toBe(
    '<w:p><w:r><w:t xml:space="preserve">một</w:t></w:r></w:p><w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">hai</w:t></w:r></w:p>',
  );
});

test('blanks that old Word cuts off at the end of a cell stay behind what is put in', () => {
  const read = readFixture('old-word-cells');
  const { blocks } = read.document;
  const block = blocks.findIndex(({ text, place }) => place.in === 'cell' && text !== '');
  const end = blocks[block]?.text.length ?? 0;
  const after = fixed(read, [{ at: { block, start: end, end }, replaceWith: ':' }]);
  expect(texts(after)[block]).toBe(`${texts(read)[block]}:`);
  const blanks = (source: string) => source.replace(/\S/gu, '').length;
  expect(blanks(written(after).replace(' xml:space="preserve"', ''))).toBe(
    blanks(written(read).replace(' xml:space="preserve"', '')),
  );
});

test('a file is mended in its own encoding and prefixes', () => {
  for (const name of ['utf-16', 'other-prefixes', 'default-namespace', 'strict', 'signs']) {
    const read = readFixture(name);
    const index = read.document.blocks.findIndex(({ text }) => /\p{L}{3}/u.test(text));
    const word = /\p{L}{3,}/u.exec(read.document.blocks[index]?.text ?? '')?.[0] ?? '';
    const after = fixed(read, [
      { at: spanOf(read, word), replaceWith: 'Phường' },
      { at: { block: index, start: 0, end: 99 }, format: { bold: true, sizePt: 13 } },
      { block: index, layout: { align: 'right' } },
    ]);
    expect(texts(after)).toEqual(
      texts(read).map((text, at) => (at === index ? text.replace(word, 'Phường') : text)),
    );
    expect(after.document.blocks[index]?.layout?.align, name).toBe('right');
    expect(after.document.blocks[index]?.runs[0]?.format, name).toMatchObject({ bold: true, sizePt: 13 });
    expect(after.source.main.encoding).toBe(read.source.main.encoding);
    expect(after.source.main.bomBytes).toBe(read.source.main.bomBytes);
  }
});
