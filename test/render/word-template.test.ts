import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/read/docx/docx.ts';
import { partsOf } from '../../src/render/docx/package.ts';
import { fillWord, wordFields } from '../../src/render/word-template.ts';
import { wordDocument } from '../read/docx/letter.ts';
import { packParts } from '../read/docx/pack.ts';
import { fc } from '../support/properties.ts';

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const line = (text: string): string => paragraph(run(text));
const cell = (...content: readonly string[]): string => `<w:tc>${content.join('')}</w:tc>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((text) => cell(text.startsWith('<') ? text : line(text))).join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

const packed = (body: string): Uint8Array =>
  packParts([{ name: 'word/document.xml', content: wordDocument(body) }]);

function filled(bytes: Uint8Array, data: unknown, blank = false): Uint8Array {
  const result = fillWord(bytes, data, { blank });
  if (result.mistakes !== undefined) throw new Error(result.mistakes.map(({ en }) => en).join('\n'));
  return result.bytes;
}

function partOf(bytes: Uint8Array, name = 'word/document.xml'): string {
  const xml = partsOf(bytes).get(name)?.toString('utf8') ?? '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return xml;
}

function bodyOf(body: string, data: unknown, blank = false): string {
  const xml = partOf(filled(packed(body), data, blank));
  return xml.slice(xml.indexOf('<w:body>') + '<w:body>'.length, xml.indexOf('</w:body>'));
}

function textsOf(bytes: Uint8Array): readonly string[] {
  partOf(bytes);
  const read = readDocx(bytes);
  if (read.failure !== undefined) throw new Error(read.failure.message.en);
  return read.document.blocks.map(({ text }) => text);
}

const texts = (body: string, data: unknown, blank = false): readonly string[] =>
  textsOf(filled(packed(body), data, blank));

function mistakes(body: string, data: unknown = {}): readonly string[] {
  const result = fillWord(packed(body), data);
  for (const { vi, en } of result.mistakes ?? []) expect(`${vi} ${en}`).not.toMatch(/undefined|\[object/u);
  return (result.mistakes ?? []).map(({ vi }) => vi);
}

const tasks = [
  { text: 'Rà soát hồ sơ', lead: 'Phòng Kinh tế', deadline: '30/6/2026' },
  { text: 'Báo cáo kết quả', lead: 'Văn phòng', deadline: '15/7/2026' },
];

describe('a field', () => {
  test('stands in the formatting of the run in which its tag begins', () => {
    const body = paragraph(run('Kính gửi: {', '<w:b/>'), run('{addres', '<w:i/>'), run('see}}.', '<w:u/>'));
    expect(bodyOf(body, { addressee: 'Sở Nội vụ' })).toBe(
      paragraph(run('Kính gửi: Sở Nội vụ', '<w:b/>'), run('.', '<w:u/>')),
    );
  });

  test('keeps the spaces around it', () => {
    expect(bodyOf('<w:p><w:r><w:t>Số {{number}} ngày</w:t></w:r></w:p>', { number: '05 ' })).toBe(
      '<w:p><w:r><w:t xml:space="preserve">Số 05  ngày</w:t></w:r></w:p>',
    );
    expect(
      texts('<w:p><w:r><w:t> {{a}}</w:t></w:r><w:r><w:t>{{b}}</w:t></w:r></w:p>', { a: 'x ', b: 'y' }),
    ).toEqual(['x y']);
  });

  test('is escaped, composed, rid of control characters; its lines and tabs are those of Word', () => {
    const text = '<w:p> & {{b}} ]]>\u0000\u0007\ud800 Hoa\u0300\r\nhai\tba\u2028bốn';
    expect(bodyOf(line('{{a}}'), { a: text })).toBe(
      paragraph(
        '<w:r><w:t xml:space="preserve">&lt;w:p&gt; &amp; {{b}} ]]&gt; Hoà</w:t><w:br/><w:t xml:space="preserve">hai</w:t><w:tab/><w:t xml:space="preserve">ba</w:t><w:br/><w:t xml:space="preserve">bốn</w:t></w:r>',
      ),
    );
  });

  test('may be of a group, of an entry, of the whole data; a helper may work on it', () => {
    const body = line(
      '{{signer.name}} {{upper signer.name}} {{longDate date}} {{list names}} {{names.[1]}} {{add 1 2}} {{@root.date}}',
    );
    const data = { signer: { name: 'Trần Thị B' }, date: '2026-03-05', names: ['A', 'B'] };
    expect(texts(body, data)).toEqual(['Trần Thị B TRẦN THỊ B ngày 05 tháng 3 năm 2026 A, B B 3 2026-03-05']);
  });

  test('is found with the quotes and spaces that Word makes', () => {
    expect(texts(line('{{ upper\u00a0“giấy mời” }}{{!-- ghi chú --}}'), {})).toEqual(['GIẤY MỜI']);
  });

  test('is found where letters are written as entities, and beside comments', () => {
    const body = '<w:p><w:r><w:t>&#x7b;{na<!-- x -->me&#125;} &amp; {{list names}}</w:t></w:r></w:p>';
    expect(texts(body, { name: 'A', names: ['B'] })).toEqual(['A & B']);
    expect(texts('<w:p><w:r><w:t><![CDATA[{{name}} & <b>]]></w:t></w:r></w:p>', { name: 'A' })).toEqual([
      'A & <b>',
    ]);
  });

  test('is one that the data itself has, never one that every object has', () => {
    for (const name of [
      'constructor',
      '__proto__',
      'toString',
      'constructor.name',
      'a.__proto__.x',
      'b.length.x',
    ]) {
      expect(mistakes(line(`{{${name}}}`), { a: {}, b: 'c' }), name).toHaveLength(1);
    }
    expect(texts(line('{{__proto__}}'), JSON.parse('{"__proto__":"x"}'))).toEqual(['x']);
  });
});

test('however a tag is cut into runs, the text is the same', () => {
  const source =
    'Kính gửi: {{addressee}}, {{#if urgent}}khẩn{{else}}thường{{/if}}; {{#each names}}{{add @index 1}}. {{this}}{{#if @last}}.{{else}}, {{/if}}{{/each}} Hết & {{! x }}xong';
  const data = { addressee: 'Sở <Y>', urgent: true, names: ['A', 'B'] };
  const [expected] = texts(line(source.replace('&', '&amp;')), data);
  expect(expected).toBe('Kính gửi: Sở <Y>, khẩn; 1. A, 2. B. Hết & xong');
  const wrap = ['', 'w:ins w:id="1" w:author="A"', 'w:hyperlink w:anchor="a"', 'w:smartTag w:element="a"'];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(source.length), fc.nat(wrap.length + 1), fc.nat(3)), { maxLength: 40 }),
      (cuts) => {
        const sorted = [...cuts].sort(([a], [b]) => a - b);
        let at = 0;
        let body = '';
        for (const [end, kind, format] of [...sorted, [source.length, 0, 0] as const]) {
          const text = source.slice(at, end).replace('&', '&amp;');
          const piece = run(text, ['', '<w:b/>', '<w:i/>', '<w:sz w:val="28"/>'][format]);
          const around = wrap[kind] ?? '';
          body +=
            kind > 3
              ? `<w:proofErr w:type="spellStart"/>${piece}<w:del w:id="2" w:author="B"><w:r><w:delText>{{x}}</w:delText></w:r></w:del>`
              : around === ''
                ? piece
                : `<${around}>${piece}</${around.split(' ')[0]}>`;
          at = end;
        }
        expect(texts(`<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${body}</w:p>`, data)).toEqual([expected]);
      },
    ),
    { numRuns: 200 },
  );
});

test('however the text of a form is cut into runs, its blocks take the same lines and rows', () => {
  const [lines, cells] = [
    [
      'đầu',
      '{{#each tasks}}',
      '{{add @index 1}}. {{text}}{{#if @last}}.{{/if}}',
      '{{#if lead}}',
      '({{lead}})',
      '{{/if}}{{/each}}',
      '{{#if none}}không{{/if}}',
      'cuối',
    ],
    ['{{#each tasks}}{{@index}}', '{{#if lead}}{{lead}}{{else}}-{{/if}}', '{{upper text}}{{/each}}'],
  ];
  const form = (cut: (text: string) => string): string =>
    lines.map((text) => paragraph(cut(text))).join('') +
    table(row(...cells.map((text) => paragraph(cut(text)))));
  const expected = texts(form(run), { tasks });
  expect(expected).toHaveLength(12);
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(6)), (lengths) => {
      const cut = (text: string): string => {
        let runs = '';
        for (let at = 0; at < text.length; ) {
          const length = lengths.next().value ?? 1;
          runs += run(text.slice(at, at + length));
          at += length;
        }
        return runs;
      };
      expect(texts(form(cut), { tasks })).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

test('tags thrown anywhere make a document or are said to be wrong, and never half a document', () => {
  const pool = [
    '{{#each a}}',
    '{{/each}}',
    '{{#if b}}',
    '{{else}}',
    '{{/if}}',
    '{{this}}',
    '{{c}}',
    'x',
    '',
    '{{#each a}}y{{/each}}',
    '{{#if n}}z{{/if}}',
  ];
  const word = fc.constantFrom(...pool);
  const pieces = fc.array(fc.tuple(word, fc.nat(5)), { maxLength: 4 });
  const aParagraph = pieces.map((list) =>
    paragraph(
      ...list.map(([text, kind]) =>
        kind === 1
          ? `<w:hyperlink w:anchor="a">${run(text)}${run(text)}</w:hyperlink>`
          : kind === 2
            ? `<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`
            : kind === 3
              ? run(`${text}${text}`)
              : run(text, kind === 4 ? '<w:b/>' : ''),
      ),
    ),
  );
  const aCell = fc.array(aParagraph, { minLength: 1, maxLength: 3 }).map((list) => cell(...list));
  const aRow = fc.array(aCell, { minLength: 1, maxLength: 3 }).map((list) => `<w:tr>${list.join('')}</w:tr>`);
  const aTable = fc.array(aRow, { minLength: 1, maxLength: 3 }).map((list) => table(...list));
  const aBox = aParagraph.map((inside) =>
    paragraph(`<w:r><w:pict><w:txbxContent>${inside}</w:txbxContent></w:pict></w:r>`),
  );
  const aControl = aParagraph.map((inside) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`);
  const block = fc.oneof({ weight: 5, arbitrary: aParagraph }, aTable, aBox, aControl);
  let made = 0;
  fc.assert(
    fc.property(fc.array(block, { maxLength: 7 }), fc.boolean(), (list, blank) => {
      const data = { a: ['1', '2'], b: true, c: 'C', this: 'T' };
      const bytes = packed(list.join('') + line('cuối'));
      const result = fillWord(bytes, data, { blank });
      if (result.mistakes !== undefined) {
        expect(result.mistakes.length).toBeGreaterThan(0);
        return;
      }
      made++;
      const xml = partOf(result.bytes);
      expect(textsOf(result.bytes).at(-1)).toBe('cuối');
      expect(xml).not.toMatch(
        /\{\{|<w:tc><\/w:tc>|<w:tbl><\/w:tbl>|<\/w:tbl><\/w:tc>|<w:txbxContent><\/w:txbxContent>/u,
      );
    }),
    { numRuns: 600 },
  );
  expect(made).toBeGreaterThan(20);
});

describe('a block within a paragraph', () => {
  test('keeps the formatting of every piece in every repetition', () => {
    const body = paragraph(
      run('a {{#each names}}b ', '<w:b/>'),
      run('{{this}}', '<w:i/>'),
      run('; {{/each}} c', '<w:u w:val="single"/>'),
    );
    const { bytes } = { bytes: filled(packed(body), { names: ['X', 'Y'] }) };
    const read = readDocx(bytes);
    if (read.failure !== undefined) throw new Error(read.failure.message.en);
    const [block] = read.document.blocks;
    const shown = block?.runs
      .filter(({ start, end }) => end > start)
      .map(({ start, end, format }) => [
        block.text.slice(start, end),
        format.bold ? 'b' : format.italic ? 'i' : format.underline ? 'u' : '',
      ]);
    expect(shown).toEqual([
      ['a b ', 'b'],
      ['X', 'i'],
      ['; ', 'u'],
      ['b ', 'b'],
      ['Y', 'i'],
      [';  c', 'u'],
    ]);
  });

  test('leaves no trace where it is not taken', () => {
    const body = paragraph(run('a'), run('{{#if x}}'), run('b', '<w:b/>'), run('{{/if}}'), run('c'));
    expect(bodyOf(body, {})).toBe(paragraph(run('a'), run('c')));
  });

  test('goes on through else if, else and unless', () => {
    const body = line(
      '{{#if a}}1{{else if b}}2{{else}}3{{/if}}{{#unless a}}4{{/unless}}{{#with c}}{{d}}{{../b}}{{/with}} {{#each e}}5{{else}}6{{/each}}.',
    );
    const c = { d: 'D' };
    expect(texts(body, { a: true, b: 'B', c, e: [] })).toEqual(['1DB 6.']);
    expect(texts(body, { b: 'B', c, e: [1, 1] })).toEqual(['24DB 55.']);
    expect(texts(body, { b: 'B', c, e: [] })).toEqual(['24DB 6.']);
    expect(texts(line('{{#if a}}1{{else if b}}2{{else}}3{{/if}}.'), { a: 0, b: '' })).toEqual(['3.']);
  });

  test('may begin and end in a link or a tracked insertion, and not in a field or a control it does not share', () => {
    const inside = (open: string, close: string): string =>
      paragraph(run('a {{#each b}}x'), open, run('y{{/each}} z'), close);
    const link = bodyOf(inside('<w:hyperlink r:id="x1" xmlns:r="urn:r">', '</w:hyperlink>'), { b: [1, 2] });
    expect(link.match(/<w:hyperlink /gu)).toHaveLength(3);
    expect(mistakes(inside('<w:fldSimple w:instr="PAGE">', '</w:fldSimple>'), { b: [] })[0]).toMatch(
      /cùng ở trong/u,
    );
    expect(mistakes(inside('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>'), { b: [] })).toHaveLength(1);
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    expect(
      mistakes(
        paragraph(
          run('{{#if a}}'),
          field('begin'),
          field('separate'),
          run('b{{/if}}'),
          field('end'),
          run('c'),
        ),
      ),
    ).toHaveLength(1);
  });
});

describe('a block over paragraphs', () => {
  test('repeats what stands between, and its own lines vanish', () => {
    const body = [
      line('đầu'),
      line('{{#each tasks}}'),
      line('{{add @index 1}}. {{text}}'),
      line('{{lead}}'),
      line('{{/each}}'),
      line('cuối'),
    ];
    expect(texts(body.join(''), { tasks })).toEqual([
      'đầu',
      '1. Rà soát hồ sơ',
      'Phòng Kinh tế',
      '2. Báo cáo kết quả',
      'Văn phòng',
      'cuối',
    ]);
    expect(texts(body.join(''), { tasks: [] })).toEqual(['đầu', 'cuối']);
  });

  test('may open and close beside text', () => {
    const body = line('{{#each tasks}}- {{text}}') + line('{{lead}}{{/each}}') + line('cuối');
    expect(texts(body, { tasks })).toEqual([
      '- Rà soát hồ sơ',
      'Phòng Kinh tế',
      '- Báo cáo kết quả',
      'Văn phòng',
      'cuối',
    ]);
  });

  test('stands in another, with else between', () => {
    const body = [
      '{{#each groups}}{{#if items}}',
      '{{name}}:',
      '{{#each items}}',
      '{{../name}}{{this}}',
      '{{/each}}',
      '{{else}}',
      '{{name}}: không',
      '{{/if}}{{/each}}',
    ].map(line);
    const groups = [
      { name: 'A', items: ['1', '2'] },
      { name: 'B', items: [] },
      { name: 'C', items: ['3'] },
    ];
    expect(texts(body.join(''), { groups })).toEqual(['A:', 'A1', 'A2', 'B: không', 'C:', 'C3']);
  });

  test('is a whole paragraph on a condition, of which no empty line is left', () => {
    const body = line('a') + line('{{#if b}}Ghi chú: {{b}}{{/if}}') + line('c');
    expect(texts(body, { b: 'x' })).toEqual(['a', 'Ghi chú: x', 'c']);
    expect(texts(body, {})).toEqual(['a', 'c']);
  });

  test('keeps bookmarks and the end of a section that stand on its own lines', () => {
    const open = '<w:p><w:bookmarkStart w:id="1" w:name="n"/><w:r><w:t>{{#if a}}</w:t></w:r></w:p>';
    const close = '<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{/if}}</w:t></w:r></w:p>';
    const end = '<w:p><w:bookmarkEnd w:id="1"/></w:p>';
    expect(bodyOf(open + line('b') + close + end, {})).toBe(`<w:bookmarkStart w:id="1" w:name="n"/>${end}`);
    expect(bodyOf(open + line('b') + close + end, { a: 1 })).toContain('<w:sectPr/>');
  });
});

describe('a block over rows', () => {
  const head = row('TT', 'Nhiệm vụ', 'Thời hạn');
  const widths = '<w:tblGrid><w:gridCol w:w="100"/></w:tblGrid>';

  test('repeats the row that holds its tags', () => {
    const body = table(
      widths,
      head,
      row('{{#each tasks}}{{add @index 1}}', '{{text}}', '{{deadline}}{{/each}}'),
    );
    expect(texts(body, { tasks })).toEqual([
      'TT',
      'Nhiệm vụ',
      'Thời hạn',
      '1',
      'Rà soát hồ sơ',
      '30/6/2026',
      '2',
      'Báo cáo kết quả',
      '15/7/2026',
    ]);
  });

  test('repeats several rows; rows of nothing but tags vanish', () => {
    const body = table(
      head,
      row('{{#each tasks}}', '', ''),
      row('{{text}}', '', ''),
      row('', '{{lead}}', ''),
      row('', '', '{{/each}}'),
      row('cuối', '', ''),
    );
    const shown = texts(body, { tasks }).filter((text) => text !== '');
    expect(shown.slice(3)).toEqual([
      'Rà soát hồ sơ',
      'Phòng Kinh tế',
      'Báo cáo kết quả',
      'Văn phòng',
      'cuối',
    ]);
    expect(bodyOf(body, { tasks }).match(/<w:tr>/gu)).toHaveLength(6);
  });

  test('takes groups with rows of their own', () => {
    const body = table(
      row('{{#each groups}}{{name}}', ''),
      row('{{#each items}}{{@index}}', '{{this}}{{/each}}'),
      row('{{/each}}', ''),
    );
    const groups = [
      { name: 'A', items: ['x'] },
      { name: 'B', items: ['y', 'z'] },
    ];
    expect(texts(body, { groups }).filter((text) => text !== '')).toEqual([
      'A',
      '0',
      'x',
      'B',
      '0',
      'y',
      '1',
      'z',
    ]);
  });

  test('leaves no table without rows, and no cell without a paragraph', () => {
    const body = table(row('{{#each tasks}}', '{{text}}{{/each}}')) + line('cuối');
    expect(bodyOf(body, { tasks: [] })).toBe(line('cuối'));
    const inCell = table(
      `<w:tr>${cell(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('{{#each tasks}}')}</w:p>`, line('{{text}}'), line('{{/each}}'))}</w:tr>`,
    );
    expect(bodyOf(inCell, { tasks: [] })).toMatch(/<w:tc><w:p>(?:<w:pPr>.*<\/w:pPr>)?<\/w:p><\/w:tc>/u);
    expect(texts(inCell, { tasks })).toEqual(['Rà soát hồ sơ', 'Báo cáo kết quả']);
  });

  test('shows rows on a condition', () => {
    const body = table(row('a', ''), row('{{#if b}}b', '{{/if}}'), row('{{#unless b}}', 'không{{/unless}}'));
    expect(texts(body, { b: 1 }).filter(Boolean)).toEqual(['a', 'b']);
    expect(texts(body, {}).filter(Boolean)).toEqual(['a', 'không']);
  });

  test('gives everything that must be unique a new identity in each repetition', () => {
    const ids =
      'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
    const body = table(
      `<w:tr ${ids} w14:paraId="00AB0001"><w:tc><w:p w14:paraId="00AB0002"><w:bookmarkStart w:id="7" w:name="moc"/>${run('{{#each tasks}}{{text}}')}<w:bookmarkEnd w:id="7"/><w:commentRangeStart w:id="3"/><w:r><w:drawing><wp:inline><wp:docPr id="4" name="x"/></wp:inline></w:drawing></w:r>${run('{{/each}}')}</w:p></w:tc></w:tr>`,
    );
    const three = { tasks: [...tasks, ...tasks.slice(1)] };
    const xml = bodyOf(
      body.replace('{{/each}}', 'x').replace('</w:tr>', `<w:tc>${line('{{/each}}')}</w:tc></w:tr>`),
      three,
    );
    for (const [pattern, count] of [
      [/paraId="(\w+)"/gu, 6],
      [/bookmarkStart w:id="(\d+)"/gu, 3],
      [/w:name="(\w+)"/gu, 3],
      [/docPr id="(\d+)"/gu, 3],
      [/commentRangeStart w:id="(\d+)"/gu, 1],
    ] as const) {
      const found = [...xml.matchAll(pattern)].map(([, value]) => value);
      expect(found, String(pattern)).toHaveLength(count);
      expect(new Set(found).size, String(pattern)).toBe(count);
    }
    expect([...xml.matchAll(/bookmarkEnd w:id="(\d+)"/gu)].map(([, value]) => value)).toEqual(
      [...xml.matchAll(/bookmarkStart w:id="(\d+)"/gu)].map(([, value]) => value),
    );
    expect(xml).toContain('paraId="00AB0002"');
  });
});

describe('wherever a tag stands', () => {
  const NAMES =
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"';
  const box = (text: string): string =>
    `<w:r ${NAMES}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${line(text)}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${line(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

  test('in a text box both of its forms are filled', () => {
    const xml = bodyOf(paragraph(run('{{a}}'), box('{{b}}{{#each c}}{{this}}{{/each}}'), run('{{d}}')), {
      a: 'A',
      b: 'B',
      c: ['C'],
      d: 'D',
    });
    expect(xml.match(/>BC?<|>C</gu)?.join('')).toBe('>B<>C<>B<>C<');
    expect(xml).toContain('>D<');
    expect(mistakes(paragraph(box('{{#if a}}b')))).toHaveLength(1);
    expect(mistakes(paragraph(box('{{b}}')))).toHaveLength(1);
  });

  test('in links, controls, insertions and results of fields; what is deleted is left alone', () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = paragraph(
      `<w:hyperlink w:anchor="a">${run('{{a}}')}</w:hyperlink>`,
      `<w:ins w:id="1" w:author="A">${run('{{a}}')}</w:ins>`,
      `<w:sdt><w:sdtPr><w:id w:val="5"/><w:showingPlcHdr/><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent>${run('{{a}}')}</w:sdtContent></w:sdt>`,
      `${field('begin')}<w:r><w:instrText>{{a}}</w:instrText></w:r>${field('separate')}${run('{{a}}')}${field('end')}`,
      `<w:del w:id="2" w:author="A"><w:r><w:delText>{{a}}</w:delText></w:r></w:del>`,
      `<w:moveFrom w:id="3" w:author="A">${run('{{a}}')}</w:moveFrom>`,
    );
    const xml = bodyOf(body, { a: 'X' });
    expect(xml.match(/>X</gu)).toHaveLength(4);
    expect(xml.match(/\{\{a\}\}/gu)).toHaveLength(3);
    expect(xml).not.toMatch(/dataBinding|showingPlcHdr/u);
  });

  test('in headers, footers and notes; every other part stays byte for byte, in its place', () => {
    const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const files = [
      { name: 'word/document.xml', content: wordDocument(line('{{a}}')) },
      { name: 'word/header1.xml', content: `\ufeff<w:hdr ${MAIN}>${line('{{a}}')}</w:hdr>` },
      { name: 'word/header2.xml', content: `<w:hdr ${MAIN}>${line('{{#if b}}b{{/if}}')}</w:hdr>` },
      { name: 'word/styles.xml', content: `<w:styles ${MAIN}><!-- {{a}} --></w:styles>` },
      {
        name: 'word/footer1.xml',
        content: Buffer.concat([
          Buffer.from([0xff, 0xfe]),
          Buffer.from(`<w:ftr ${MAIN}>${line('{{a}}')}</w:ftr>`, 'utf16le'),
        ]),
      },
      {
        name: 'word/footnotes.xml',
        content: `<w:footnotes ${MAIN}><w:footnote w:id="1">${line('{{a}}')}</w:footnote></w:footnotes>`,
      },
      { name: 'word/media/image1.png', content: Buffer.from([1, 2, 3]) },
    ];
    const bytes = packParts(files);
    const before = partsOf(bytes);
    const after = partsOf(filled(bytes, { a: 'Số 5' }));
    expect([...after.keys()]).toEqual([...before.keys()]);
    const changed = [...after].filter(([name, content]) => before.get(name)?.equals(content) !== true);
    expect(changed.map(([name]) => name).sort()).toEqual(
      ['document', 'footer1', 'footnotes', 'header1', 'header2'].map((name) => `word/${name}.xml`),
    );
    expect(after.get('word/header1.xml')?.toString('utf8')).toBe(
      `\ufeff<w:hdr ${MAIN}>${line('Số 5')}</w:hdr>`,
    );
    expect(after.get('word/footer1.xml')?.toString('utf16le')).toContain('Số 5');
    expect(after.get('word/header2.xml')?.toString('utf8')).toContain('<w:p></w:p>');
    const [, mistake = ''] = [
      fillWord(bytes, {}),
      fillWord(bytes, {})
        .mistakes?.map(({ vi }) => vi)
        .join(' '),
    ];
    expect(mistake).toMatch(/ở đầu trang.*ở chân trang.*ở chú thích/u);
  });

  test('under another prefix than that of Word', () => {
    const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const content = `<document xmlns="${MAIN}"><body><p><r><rPr><b/></rPr><t>a {{#each b}}{{this}}, {{/each}}c</t></r></p></body></document>`;
    expect(
      textsOf(filled(packParts([{ name: 'word/document.xml', content }]), { b: ['1\n2', '3'] })),
    ).toEqual(['a 1\n2, 3, c']);
  });

  test('in a Word template, which becomes a document', () => {
    const types =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/></Types>';
    const bytes = packParts([
      { name: '[Content_Types].xml', content: types },
      { name: 'word/document.xml', content: wordDocument(line('{{a}}')) },
    ]);
    expect(partOf(filled(bytes, { a: 'x' }), '[Content_Types].xml')).toContain(
      'wordprocessingml.document.main+xml',
    );
  });
});

describe('what is wrong with a template', () => {
  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['a tag that is not closed', line('Số {{number'), /Thẻ “\{\{number” mở bằng.*Đoạn “Số \{\{number”/u],
    ['a tag inside another', line('{{a {{b}}'), /mở bằng/u],
    ['an end without a beginning', line('{name}}'), /không có “\{\{”/u],
    ['a loop that is not closed', line('{{#each a}}') + line('b'), /“\{\{#each a\}\}” không được đóng/u],
    ['a loop that was not opened', line('{{/each}}'), /không có thẻ mở/u],
    [
      'loops closed in the wrong order',
      line('{{#each a}}{{#if b}}{{/each}}{{/if}}'),
      /không được đóng|không có thẻ mở/u,
    ],
    ['else without if', line('{{else}}'), /không nằm trong/u],
    ['a second else', line('{{#if a}}{{else}}b{{else}}c{{/if}}'), /không nằm trong/u],
    ['else if in a loop', line('{{#each a}}{{else if b}}{{/each}}'), /không nằm trong/u],
    ['an unknown block', line('{{#eachh a}}{{/eachh}}'), /có phải ý bạn là “\{\{#each\}\}”/u],
    ['an unknown helper', line('{{uper a}}'), /có phải ý bạn là “upper”/u],
    ['a partial', line('{{> head}}'), /chèn một mẫu khác/u],
    ['white space control', line('{{~a~}}'), /dấu “~”/u],
    ['what Handlebars cannot read', line('{{a b=}}') + line('{{}}'), /Không hiểu thẻ/u],
    ['names given to entries', line('{{#each a as |b|}}{{/each}}'), /Không hiểu thẻ/u],
    ['a loop out of a table', table(row('{{#each a}}b')) + line('{{/each}}'), /cùng ở trong/u],
    ['a loop opened behind text', line('a {{#each b}}') + line('{{/each}}'), /phải đứng đầu đoạn/u],
    ['a loop closed before text', line('{{#each b}}') + line('{{/each}} a'), /phải đứng cuối đoạn/u],
    [
      'else in the middle of a paragraph',
      line('{{#if b}}') + line('c {{else}} d') + line('{{/if}}'),
      /riêng một đoạn/u,
    ],
    ['two loops in one row', table(row('{{#each a}}x', '{{/each}}{{#each b}}', 'y{{/each}}')), /chồng lên/u],
  ];
  for (const [what, body, message] of wrong) {
    test(`${what}: said with the words around it`, () => {
      expect(mistakes(body).join('\n')).toMatch(message);
      expect(wordFields(packed(body))).toHaveProperty('mistakes');
    });
  }

  test('is said all at once', () => {
    expect(mistakes(line('{{a') + line('{{/if}}') + line('{{> b}}'))).toHaveLength(3);
  });
});

describe('what is wrong with data', () => {
  test('is said all at once, each field with its paragraph', () => {
    const body =
      line('Kính gửi: {{addressee}}') +
      line('{{signer.name}}') +
      line('{{#each tasks}}') +
      line('{{text}}') +
      line('{{/each}}');
    expect(mistakes(body, { tasks: [{}, { text: 'a' }, {}, {}, {}, {}] })).toEqual([
      'Thiếu trường “addressee”. Đoạn “Kính gửi: {{addressee}}”.',
      'Thiếu trường “signer.name”. Đoạn “{{signer.name}}”.',
      'Thiếu trường “tasks[1].text”, “tasks[3].text”, “tasks[4].text” và 2 trường nữa như thế. Đoạn “{{text}}”.',
    ]);
    expect(mistakes(body, {})).toHaveLength(3);
    expect(mistakes(line('{{@index}}') + line('{{../a}}'), { a: 'x' })).toHaveLength(2);
  });

  test('is a list where a text is asked, and the other way round', () => {
    expect(
      mistakes(line('{{a}} {{b}} {{c}}{{#each d}}{{/each}}{{#each d}}x{{/each}}'), {
        a: [1],
        b: {},
        c: true,
        d: 'x',
      }),
    ).toEqual([
      expect.stringContaining('“a” là danh sách'),
      expect.stringContaining('“b” là nhóm trường'),
      expect.stringContaining('“c” là true hoặc false'),
      expect.stringContaining('“d” phải là danh sách'),
    ]);
    for (const data of [null, [], 'x', 5]) expect(mistakes(line('{{a}}'), data)[0]).toContain('nhóm trường');
  });

  test('becomes dotted gaps in a blank form', () => {
    const body =
      line('{{a}}, {{longDate b}}, {{upper c}}{{#if d}}d{{/if}}') +
      table(row('{{#each tasks}}{{text}}', '{{lead}}{{/each}}'));
    expect(texts(body, {}, true)).toEqual(['……, ngày …… tháng …… năm ……, ……', '……', '……']);
  });

  test('is a field that the file has no place for', () => {
    const result = fillWord(
      packed(line('{{a}}{{#each tasks}}{{text}}{{/each}}{{#if b}}x{{/if}}{{list c}}')),
      {
        a: 1,
        b: { x: 1 },
        c: ['x'],
        tasks: [
          { text: 'a', note: 'b' },
          { text: 'a', note: 'b' },
        ],
        extra: { deep: 1 },
      },
    );
    expect('unused' in result && result.unused.map(({ vi }) => /“(.*)”/u.exec(vi)?.[1])).toEqual([
      'tasks[].note',
      'extra',
    ]);
  });
});

test('the fields of a file are told, with what they are and whether the file needs them', () => {
  const body =
    line('{{a}}{{longDate date}}{{upper type}}{{#if note}}{{note}}{{/if}}{{#with signer}}{{name}}{{/with}}') +
    line('{{#each tasks}}') +
    line('{{text}} {{list lead}} {{../a}} {{@index}} {{#each parts}}{{this}}{{/each}}') +
    line('{{/each}}');
  const result = wordFields(packed(body));
  expect(
    'fields' in result &&
      result.fields.map(({ path, type, required }) => `${path} ${type}${required ? '' : '?'}`),
  ).toEqual([
    'a text',
    'date date',
    'type text',
    'note text?',
    'signer group',
    'signer.name text',
    'tasks list',
    'tasks[].text text',
    'tasks[].lead list',
    'tasks[].parts list',
    'tasks[].parts[] text',
  ]);
});

describe('hostile input', () => {
  test('files that the reader refuses are refused in its words', () => {
    const one = packed(line('{{a}}'));
    for (const bytes of [new Uint8Array(), one.subarray(0, 300), Buffer.from('%PDF-1.7'), packed('<w:p>')]) {
      const result = fillWord(bytes, { a: 1 });
      expect(result.mistakes?.[0]?.vi).toMatch(/[Hh]ãy /u);
      expect(wordFields(bytes)).toHaveProperty('mistakes');
    }
    const signed = packParts([
      { name: 'word/document.xml', content: wordDocument(line('{{a}}')) },
      { name: '_xmlsignatures/sig1.xml', content: '<x/>' },
    ]);
    expect(fillWord(signed, { a: 1 }).mistakes?.[0]?.vi).toContain('ký số');
  });

  test('data is never a template', () => {
    expect(texts(line('{{a}} {{b}}'), { a: '{{b}}', b: '{{#each a}}' })).toEqual(['{{b}} {{#each a}}']);
  });

  test('lists inside lists stop before they fill the memory', () => {
    const many = Array.from({ length: 3000 }, () => 'x');
    const body = line('{{#each a}}{{#each @root.a}}{{#each @root.a}}x{{/each}}{{/each}}{{/each}}');
    expect(mistakes(body, { a: many })[0]).toContain('quá dài');
  });

  test('nesting without end is refused, and so are endless brackets', () => {
    expect(mistakes(line('{{#if a}}'.repeat(3000) + '{{/if}}'.repeat(3000)))[0]).toContain('lồng nhau');
    expect(mistakes(line(`{{upper ${'('.repeat(5000)}}}`))[0]).toContain('dài quá');
    expect(mistakes(line('{'.repeat(100_000))).length).toBeLessThan(60);
    expect(mistakes(line('}'.repeat(100_000))).length).toBeLessThan(60);
    let deep: unknown = 'x';
    for (let level = 0; level < 5000; level++) deep = { deep };
    expect(texts(line('{{a}}'), { a: 'x', deep })).toEqual(['x']);
  });

  test('twenty thousand rows are all there', () => {
    const list = Array.from({ length: 20_000 }, (_, index) => ({ ...tasks[index % 2] }));
    const rows = table(
      row('{{#each tasks}}{{add @index 1}}', '{{text}}', '{{#if lead}}{{upper lead}}{{/if}}{{/each}}'),
    );
    const xml = partOf(filled(packed(rows), { tasks: list }));
    expect(xml.split('<w:tr>').length + xml.split('<w:tr ').length - 2).toBe(20_000);
  });
});
