import { deflateRawSync } from 'node:zlib';
import { packParts, type ZipFile, zip } from '../read/docx/pack.ts';
import { letterHead } from '../support/letter-head.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const NAMESPACES = `xmlns:w="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;

const document = (body: string): string => `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
const nested = (depth: number, open: string, close: string, inside: string): string =>
  open.repeat(depth) + inside + close.repeat(depth);
const word = (body: string, ...others: readonly ZipFile[]): Buffer =>
  packParts([{ name: 'word/document.xml', content: document(body) }, ...others]);
const part = (name: string, root: string, inside: string): ZipFile => ({
  name: `word/${name}.xml`,
  content: `<w:${root} ${NAMESPACES}>${inside}</w:${root}>`,
});
const many = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join('');

const HEAD = letterHead.map((text) => paragraph(run(text))).join('');

const style = (id: string, inside: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`;
const CELL = '<w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr>';
const HUGE = '99999999999999999999';

/** Word files of about `size` elements that lie, never end, or lead back to themselves. */
export function nastyWords(size: number): Readonly<Record<string, Uint8Array>> {
  const text = word(HEAD + paragraph(run('Kính gửi')));
  return {
    'one long paragraph of runs': word(HEAD + paragraph(run('a ').repeat(size))),
    'one long run': word(HEAD + paragraph(run('Ủy ban nhân dân '.repeat(size)))),
    'one long word': word(HEAD + paragraph(run('a'.repeat(size * 10)))),
    'empty runs': word(HEAD + paragraph('<w:r/>'.repeat(size))),
    'empty paragraphs': word(HEAD + '<w:p/>'.repeat(size)),
    paragraphs: word(HEAD + paragraph(run('Giao Sở Nội vụ báo cáo trước ngày 20/5/2026.')).repeat(size / 4)),
    'faulty paragraphs': word(HEAD + paragraph(run('Giao  Sở Nội vụ ,xữ lý nghành .')).repeat(size / 4)),
    'tabs and breaks': word(HEAD + paragraph(`<w:r>${'<w:tab/><w:br/>'.repeat(size / 2)}</w:r>`)),
    'unknown elements': word(HEAD + paragraph('<w:x/>'.repeat(size))),
    'properties repeated': word(
      HEAD + paragraph(`<w:r><w:rPr>${'<w:b/>'.repeat(size)}</w:rPr><w:t>a</w:t></w:r>`),
    ),
    attributes: word(`${HEAD}<w:p ${many(size / 4, (n) => `w:a${n}="${n}" `)}/>`),
    'namespaces on every element': word(
      HEAD +
        many(
          size / 4,
          (n) => `<p${n}:p xmlns:p${n}="${MAIN}"><p${n}:r><p${n}:t>a</p${n}:t></p${n}:r></p${n}:p>`,
        ),
    ),
    deep: word(HEAD + paragraph(nested(size, '<w:smartTag>', '</w:smartTag>', run('a')))),
    'deep as allowed': word(HEAD + paragraph(nested(240, '<w:smartTag>', '</w:smartTag>', run('a')))),
    'tables in tables': word(
      HEAD + nested(60, `<w:tbl><w:tr><w:tc>${CELL}`, '<w:p/></w:tc></w:tr></w:tbl>', paragraph(run('a'))),
    ),
    rows: word(
      `${HEAD}<w:tbl>${`<w:tr><w:tc>${CELL}${paragraph(run('a'))}</w:tc></w:tr>`.repeat(size / 8)}</w:tbl>`,
    ),
    cells: word(
      `${HEAD}<w:tbl><w:tr>${`<w:tc>${CELL}${paragraph(run('a'))}</w:tc>`.repeat(size / 8)}</w:tr></w:tbl>`,
    ),
    'a grid of columns': word(
      `${HEAD}<w:tbl><w:tblGrid>${'<w:gridCol w:w="1"/>'.repeat(size)}</w:tblGrid><w:tr><w:tc>${paragraph(run('a'))}</w:tc></w:tr></w:tbl>`,
    ),
    'a span of columns': word(
      `${HEAD}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraph(run('a'))}</w:tc></w:tr></w:tbl>`,
    ),
    'columns left out': word(
      `${HEAD}<w:tbl><w:tr><w:trPr><w:gridBefore w:val="999999999"/><w:gridAfter w:val="999999999"/></w:trPr><w:tc>${paragraph(run('a'))}</w:tc></w:tr></w:tbl>`,
    ),
    'cells merged down': word(
      `${HEAD}<w:tbl>${`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${paragraph(run('a'))}</w:tc></w:tr>`.repeat(size / 8)}</w:tbl>`,
    ),
    'deleted paragraph marks': word(HEAD + paragraph(run('a '), '<w:rPr><w:del/></w:rPr>').repeat(size / 6)),
    'fields in fields': word(
      HEAD +
        paragraph(
          nested(
            size / 4,
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>',
            '',
            run('a'),
          ),
        ),
    ),
    'fields that end and never begin': word(
      HEAD +
        paragraph(
          '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'.repeat(
            size / 4,
          ),
        ),
    ),
    sections: word(
      HEAD + paragraph(run('a'), '<w:sectPr><w:pgSz w:w="11907" w:h="16840"/></w:sectPr>').repeat(size / 8),
    ),
    'sections with headers': word(
      HEAD +
        paragraph(
          run('a'),
          '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:titlePg/></w:sectPr>',
        ).repeat(size / 10),
      part('header1', 'hdr', paragraph(run('a')).repeat(1000)),
    ),
    'a page of absurd size': word(
      `${HEAD}<w:sectPr><w:pgSz w:w="${HUGE}" w:h="-${HUGE}"/><w:pgMar w:top="${HUGE}" w:left="-5" w:right="NaN" w:bottom="1e999" w:header="0x10" w:gutter=""/></w:sectPr>`,
    ),
    'absurd formatting': word(
      HEAD +
        paragraph(
          `<w:r><w:rPr><w:sz w:val="${HUGE}"/><w:spacing w:val="-${HUGE}"/><w:color w:val="${'F'.repeat(5000)}"/><w:rFonts w:ascii="${'A'.repeat(50_000)}"/></w:rPr><w:t>Kính gửi</w:t></w:r>`,
          `<w:spacing w:before="${HUGE}" w:line="-1"/><w:ind w:left="${HUGE}" w:firstLineChars="${HUGE}"/>`,
        ),
    ),
    'styles that lead back': word(
      HEAD + paragraph(run('a'), '<w:pStyle w:val="A"/>'),
      part(
        'styles',
        'styles',
        style('A', '<w:basedOn w:val="B"/>') +
          style('B', '<w:basedOn w:val="A"/>') +
          style('C', '<w:basedOn w:val="C"/><w:link w:val="C"/><w:next w:val="C"/>'),
      ),
    ),
    'a chain of styles': word(
      HEAD + paragraph(run('a'), `<w:pStyle w:val="S${Math.round(size / 4) - 1}"/>`),
      part(
        'styles',
        'styles',
        many(size / 4, (n) => style(`S${n}`, `<w:basedOn w:val="S${n - 1}"/><w:rPr><w:b/></w:rPr>`)),
      ),
    ),
    'styles with names of prototypes': word(
      HEAD +
        ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
          .map((id) => paragraph(run('a'), `<w:pStyle w:val="${id}"/>`))
          .join(''),
      part(
        'styles',
        'styles',
        ['__proto__', 'constructor'].map((id) => style(id, '<w:basedOn w:val="toString"/>')).join(''),
      ),
    ),
    'numbering that leads back': word(
      HEAD + paragraph(run('a'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      part(
        'numbering',
        'numbering',
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="N"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      ),
      part('styles', 'styles', style('N', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')),
    ),
    'numbers beyond count': word(
      HEAD +
        paragraph(run('a'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(5) +
        paragraph(run('a'), `<w:numPr><w:ilvl w:val="${HUGE}"/><w:numId w:val="1"/></w:numPr>`),
      part(
        'numbering',
        'numbering',
        `<w:abstractNum w:abstractNumId="0">${['lowerRoman', 'upperLetter', 'decimalZero', 'ordinal'].map((format, level) => `<w:lvl w:ilvl="${level}"><w:start w:val="999999999"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${'%1%2'.repeat(1000)}"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      ),
    ),
    'letters beyond count': word(
      HEAD + paragraph(run('a'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(20),
      part(
        'numbering',
        'numbering',
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="2000000000"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      ),
    ),
    numberings: word(
      HEAD +
        many(size / 8, (n) =>
          paragraph(run('a'), `<w:numPr><w:ilvl w:val="${n % 9}"/><w:numId w:val="${n}"/></w:numPr>`),
        ),
      part(
        'numbering',
        'numbering',
        many(
          size / 8,
          (n) =>
            `<w:abstractNum w:abstractNumId="${n}"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`,
        ) + many(size / 8, (n) => `<w:num w:numId="${n}"><w:abstractNumId w:val="${n}"/></w:num>`),
      ),
    ),
    comments: word(
      HEAD +
        many(size / 8, (n) =>
          paragraph(`<w:commentRangeStart w:id="${n}"/>${run('a')}<w:commentRangeEnd w:id="${n}"/>`),
        ),
      part(
        'comments',
        'comments',
        many(
          size / 8,
          (n) => `<w:comment w:id="${n}" w:author="a">${paragraph(run('vanthu-ignore'))}</w:comment>`,
        ),
      ),
    ),
    'comments that never end': word(
      HEAD + paragraph(many(size / 4, () => '<w:commentRangeStart w:id="1"/>') + run('a')),
      part('comments', 'comments', `<w:comment w:id="1">${paragraph(run('a'))}</w:comment>`.repeat(100)),
    ),
    notes: word(
      HEAD,
      part(
        'footnotes',
        'footnotes',
        `<w:footnote w:id="1">${paragraph(run('a'))}</w:footnote>`.repeat(size / 6),
      ),
    ),
    'boxes in boxes': word(
      HEAD +
        paragraph(
          nested(
            40,
            '<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>',
            '</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>',
            run('a'),
          ),
        ),
    ),
    boxes: word(
      HEAD +
        paragraph(
          `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run('a'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`.repeat(
            size / 10,
          ),
        ),
    ),
    choices: word(
      HEAD +
        paragraph(
          nested(
            80,
            '<mc:AlternateContent><mc:Choice Requires="wps">',
            '</mc:Choice><mc:Fallback/></mc:AlternateContent>',
            run('a'),
          ),
        ),
    ),
    'tone marks alone': word(HEAD + paragraph(run('\u0301\u0302'.repeat(size)))),
    'marks on letters': word(
      HEAD +
        paragraph(
          '<w:r><w:t>e</w:t></w:r><w:r><w:t>\u0302</w:t></w:r><w:r><w:t>\u0301</w:t></w:r>'.repeat(size / 6),
        ),
    ),
    'relationships that lead back': packParts([
      { name: 'word/document.xml', content: document(HEAD) },
      {
        name: '_rels/.rels',
        content: `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="_rels/.rels"/></Relationships>`,
      },
      {
        name: 'word/_rels/document.xml.rels',
        content: `<Relationships xmlns="${PACKAGE}">${['styles', 'numbering', 'theme', 'comments', 'footnotes', 'settings'].map((type) => `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="../word/./document.xml"/>`).join('')}</Relationships>`,
      },
    ]),
    'relationships that lead out': packParts([
      { name: 'word/document.xml', content: document(HEAD) },
      {
        name: 'word/_rels/document.xml.rels',
        content: `<Relationships xmlns="${PACKAGE}"><Relationship Id="a" Type="${OFFICE}/styles" Target="../../../../../etc/passwd"/><Relationship Id="b" Type="${OFFICE}/numbering" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="c" Type="${OFFICE}/comments" Target="http://127.0.0.1:9/"/></Relationships>`,
      },
    ]),
    relationships: packParts([
      { name: 'word/document.xml', content: document(HEAD) },
      {
        name: 'word/_rels/document.xml.rels',
        content: `<Relationships xmlns="${PACKAGE}">${many(size / 2, (n) => `<Relationship Id="r${n}" Type="${OFFICE}/header" Target="header1.xml"/>`)}</Relationships>`,
      },
    ]),
    'names that lead out': zip([
      { name: '../../../tmp/ra-ngoai', content: 'x' },
      { name: '/etc/passwd', content: 'x' },
      { name: '__proto__', content: 'x' },
      { name: 'word/document.xml', content: document(HEAD) },
    ]),
    'names twice': zip([
      { name: 'word/document.xml', content: document(HEAD) },
      { name: 'word\\document.xml', content: document('') },
    ]),
    entries: zip(Array.from({ length: Math.min(size, 12_000) }, (_, n) => ({ name: `a/${n}`, content: '' }))),
    'a size that lies low': zip(
      [{ name: 'word/document.xml', content: document(HEAD + paragraph(run('a'.repeat(size * 10)))) }],
      (entry) => {
        entry.size = 100;
      },
    ),
    'a size that lies high': zip([{ name: 'word/document.xml', content: document(HEAD) }], (entry) => {
      entry.size = 60_000_000;
    }),
    'a bomb': zip(
      [
        { name: 'word/document.xml', content: document(HEAD) },
        { name: 'word/styles.xml', content: '' },
      ],
      (entry) => {
        if (entry.name !== 'word/styles.xml') return;
        entry.packed = deflateRawSync(Buffer.alloc(size * 2000));
        entry.size = size * 2000;
      },
    ),
    'cut at the end': text.subarray(0, -30),
    'cut in the middle': text.subarray(0, text.length >> 1),
    'nothing but the end': Buffer.concat([Buffer.from('PK\x05\x06'), Buffer.alloc(18)]),
    'an end that points anywhere': Buffer.concat([
      Buffer.from('PK\x03\x04'),
      Buffer.alloc(30),
      Buffer.from('PK\x05\x06'),
      Buffer.alloc(18, 0xff),
    ]),
    'many false ends': Buffer.concat([
      Buffer.from('PK\x03\x04'),
      Buffer.alloc(65_000, 0x50),
      Buffer.from('PK\x05\x06'.repeat(10_000)),
    ]),
    'UTF-16': packParts([
      {
        name: 'word/document.xml',
        content: Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${document(HEAD)}`, 'utf16le'),
      },
    ]),
    'UTF-7': packParts([
      { name: 'word/document.xml', content: `<?xml version="1.0" encoding="UTF-7"?>${document(HEAD)}` },
    ]),
    'half a character': packParts([
      {
        name: 'word/document.xml',
        content: Buffer.concat([Buffer.from(document(HEAD).slice(0, -40)), Buffer.from([0xe1, 0xbb])]),
      },
    ]),
    'a declaration of entities': packParts([
      {
        name: 'word/document.xml',
        content: `<!DOCTYPE a [<!ENTITY a "${'b'.repeat(100)}"><!ENTITY c "&a;&a;&a;">]>${document(paragraph(run('&c;')))}`,
      },
    ]),
    'a declaration in the styles': word(HEAD, {
      name: 'word/styles.xml',
      content: '<!DOCTYPE a SYSTEM "file:///etc/passwd"><w:styles/>',
    }),
    'text outside the root': packParts([
      { name: 'word/document.xml', content: `${document(HEAD)}${' '.repeat(size)}<!-- a -->` },
    ]),
    'comments of XML': word(HEAD + '<!-- a -->'.repeat(size)),
    'instructions of XML': word(HEAD + '<?a b?>'.repeat(size)),
    cdata: word(HEAD + paragraph(`<w:r><w:t>${'<![CDATA[a]]>'.repeat(size)}</w:t></w:r>`)),
    'character references': word(HEAD + paragraph(run('&#7888;'.repeat(size)))),
    'a body inside a body': word(HEAD + nested(100, '<w:body>', '</w:body>', paragraph(run('a')))),
    'a root of another kind': packParts([
      { name: 'word/document.xml', content: `<w:styles ${NAMESPACES}/>` },
    ]),
    'all parts broken': word(
      HEAD,
      ...['styles', 'numbering', 'settings', 'theme', 'comments', 'footnotes', 'header1'].map((name) => ({
        name: `word/${name}.xml`,
        content: `<w:${name}`,
      })),
    ),
  };
}
