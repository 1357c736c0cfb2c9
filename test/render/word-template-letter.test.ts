import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.generated.ts';
import { lint } from '../../src/lint/lint.ts';
import { type DocxRead, readDocx } from '../../src/read/docx/docx.ts';
import { findOffice, withOffice } from '../../src/read/office.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { partsOf, zipOf } from '../../src/render/docx/package.ts';
import { writeDocx } from '../../src/render/docx.ts';
import { fillWord } from '../../src/render/word-template.ts';
import { wordDocument } from '../read/docx/letter.ts';
import { packParts } from '../read/docx/pack.ts';
import { compliant } from '../support/compliant.ts';

/** The texts of a compliant letter that an office would make tags of; a list stands for lines of the letter. */
const TAGS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['UBND TỈNH BÌNH SƠN'], ['{{parentBody}}']],
  [['SỞ NỘI VỤ'], ['{{upper issuer}}']],
  [['Số: 145/SNV-CCHC'], ['Số: {{twoDigits number}}/{{symbol}}']],
  [['V/v rà soát thủ tục hành chính năm 2026'], ['V/v {{subject}}']],
  [['Bình Sơn, ngày 05 tháng 3 năm 2026'], ['{{place}}, {{longDate date}}']],
  [
    ['- Các sở, ban, ngành tỉnh;', '- Ủy ban nhân dân các xã, phường.'],
    ['{{#each addressees}}', '- {{this}}{{#if @last}}.{{else}};{{/if}}', '{{/each}}'],
  ],
  [
    ['1. Các sở', '2. Ủy ban', 'a) Niêm yết', 'b) Phân công', '3. Sở Tài chính'],
    [
      '{{#each tasks}}',
      '{{add @index 1}}. {{text}}{{#if points}}:{{else}}.{{/if}}',
      '{{#if points}}{{#each points}}',
      '{{letter (add @index 1)}}) {{this}}.',
      '{{/each}}{{/if}}{{/each}}',
    ],
  ],
  [
    ['- Như trên;', '- Ủy ban nhân dân tỉnh (để báo cáo);', '- Giám đốc, các Phó Giám đốc Sở;'],
    ['{{#each recipients}}', '- {{this}};', '{{/each}}'],
  ],
  [['- Lưu: VT, CCHC.'], ['{{#if archive}}- Lưu: {{archive}}.{{/if}}']],
  [['Nguyễn Văn An'], ['{{signer.name}}']],
];

const data = {
  parentBody: 'UBND TỈNH BÌNH SƠN',
  issuer: 'Sở Nội vụ',
  number: 145,
  symbol: 'SNV-CCHC',
  subject: 'rà soát thủ tục hành chính năm 2026',
  place: 'Bình Sơn',
  date: '2026-03-05',
  addressees: ['Các sở, ban, ngành tỉnh', 'Ủy ban nhân dân các xã, phường'],
  tasks: [
    {
      text: 'Các sở, ban, ngành tỉnh chủ trì, phối hợp với Ủy ban nhân dân các xã, phường rà soát thủ tục hành chính thuộc phạm vi quản lý; gửi kết quả về Sở Nội vụ trước ngày 20 tháng 3 năm 2026',
    },
    {
      text: 'Ủy ban nhân dân các xã, phường',
      points: [
        'Niêm yết công khai thủ tục hành chính tại Trung tâm Phục vụ hành chính công; hoàn thành trước ngày 25 tháng 3 năm 2026',
        'Phân công công chức tiếp nhận, trả lời phản ánh, kiến nghị của người dân; gửi danh sách về Sở Nội vụ trước ngày 27 tháng 3 năm 2026',
      ],
    },
    {
      text: 'Sở Tài chính hướng dẫn các cơ quan, đơn vị bố trí kinh phí rà soát trong tháng 3 năm 2026',
    },
  ],
  recipients: ['Như trên', 'Ủy ban nhân dân tỉnh (để báo cáo)', 'Giám đốc, các Phó Giám đốc Sở'],
  archive: 'VT, CCHC',
  signer: { name: 'Nguyễn Văn An' },
};

const PARAGRAPH = /<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/gu;
const textIn = (xml: string): string => xml.replace(/<[^>]+>/gu, '');

/** The letter with tags in place of its texts, each in the paragraph, and the formatting, of the text. */
async function letterWithTags(): Promise<Uint8Array> {
  const parts = new Map(partsOf(await writeDocx(compliant({ kind: 'cong-van' }))));
  const source = parts.get('word/document.xml')?.toString('utf8') ?? '';
  const left = TAGS.map(([texts, tags]) => ({ texts: [...texts], tags }));
  const xml = source.replace(PARAGRAPH, (paragraph) => {
    const found = left.find(({ texts }) => texts.some((text) => textIn(paragraph).startsWith(text)));
    if (found === undefined) return paragraph;
    const isFirst = textIn(paragraph).startsWith(found.texts[0] ?? '?');
    const tags = isFirst ? found.tags : [];
    return tags.map((tag) => paragraph.replace(/<w:r>[\s\S]*<\/w:r>/u, (runs) => oneRun(runs, tag))).join('');
  });
  parts.set('word/document.xml', Buffer.from(xml));
  return zipOf(parts);
}

/** Cut in the middle of the tag, as Word does where somebody went back to mend a letter. */
function oneRun(runs: string, text: string): string {
  const properties = /<w:rPr>[\s\S]*?<\/w:rPr>/u.exec(runs)?.[0] ?? '';
  const at = text.indexOf('{{') + 4;
  return [text.slice(0, at), text.slice(at)]
    .map((piece) => `<w:r>${properties}<w:t xml:space="preserve">${piece}</w:t></w:r>`)
    .join('<w:proofErr w:type="spellStart"/>');
}

function read(bytes: Uint8Array): DocxRead {
  const found = readDocx(bytes);
  if (found.failure !== undefined) throw new Error(found.failure.message.en);
  return found;
}

function filled(bytes: Uint8Array, values: unknown): Uint8Array {
  const result = fillWord(bytes, values);
  if (result.mistakes !== undefined) throw new Error(result.mistakes.map(({ en }) => en).join('\n'));
  expect(result.unused).toEqual([]);
  return result.bytes;
}

describe('the letter of an office, with tags', () => {
  let template: Uint8Array;
  beforeAll(async () => {
    template = await letterWithTags();
  });

  test('becomes the letter again, paragraph by paragraph, formatting and all', async () => {
    const { blocks } = read(filled(template, data)).document;
    const original = read(await writeDocx(compliant({ kind: 'cong-van' }))).document;
    const shown = (list: typeof blocks) =>
      list.map(({ text, runs, layout }) => ({
        text,
        format: runs[0]?.format,
        // Space behind a list is that of its last entry, which the template writes as every other.
        layout: { ...layout, after: null },
      }));
    expect(shown(blocks)).toEqual(shown(original.blocks));
  });

  test('has no finding at warning or error', () => {
    const letter = recognise(read(filled(template, data)).document);
    const { diagnostics } = lint(letter, rules, { stage: 'issued' });
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([]);
  });

  test('is the same bytes for the same data', () => {
    expect(Buffer.compare(filled(template, data), filled(new Uint8Array(template), data))).toBe(0);
  });
});

const office = findOffice({ PATH: process.env['PATH'] });

const line = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((text) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${line(text)}</w:tc>`).join('')}</w:tr>`;

const CONTENT_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** Every kind of block, over every kind of thing. */
const TORTURE = [
  line('Đầu {{#if a}}có{{else}}không{{/if}} {{a}} &amp;'),
  line('{{#each list}}'),
  line('{{add @index 1}}. {{this}}{{#unless @last}};{{/unless}}'),
  line('{{/each}}'),
  `<w:tbl><w:tblPr><w:tblW w:w="6000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>${row('TT', 'Nội dung')}${row('{{#each list}}{{@index}}', '{{this}}{{/each}}')}</w:tbl>`,
  line('{{#if b}}vắng{{/if}}'),
  `<w:tbl><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid>${row('{{#each none}}{{this}}{{/each}}', '')}</w:tbl>`,
  `<w:tbl><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid>${row('{{#each none}}', '{{this}}{{/each}}')}</w:tbl>`,
  `<w:p><w:r><w:t>x{{#each list}}</w:t></w:r><w:hyperlink w:anchor="a"><w:r><w:rPr><w:b/></w:rPr><w:t>{{this}}{{/each}} y</w:t></w:r></w:hyperlink></w:p>`,
  line('Cuối'),
].join('');

test.skipIf(office === null)(
  'LibreOffice opens what is filled and reads the same text',
  { timeout: 120_000 },
  async () => {
    if (office === null) return;
    const torture = packParts([
      { name: '[Content_Types].xml', content: CONTENT_TYPES },
      { name: 'word/document.xml', content: wordDocument(TORTURE) },
    ]);
    const files = [
      filled(await letterWithTags(), data),
      filled(torture, { a: 'A <x> & "y"', b: '', none: [], list: ['một', 'hai\nhàng', 'ba\tô'] }),
    ];
    const shown = await withOffice(office, async ({ folder, convert }) => {
      for (const [index, bytes] of files.entries()) await writeFile(join(folder, `${index}.docx`), bytes);
      const names = files.map((_, index) => `${index}.docx`);
      expect(await convert('txt:Text (encoded):UTF8', names, 90_000)).toBe('done');
      return Promise.all(files.map((_, index) => readFile(join(folder, `${index}.txt`), 'utf8')));
    });
    const linesOf = (text: string): readonly string[] =>
      text
        .replace(/^\ufeff/u, '')
        .split(/[\r\n]+/u)
        .map((each) => each.trim())
        .filter((each) => each !== '');
    for (const [index, bytes] of files.entries()) {
      const texts = read(bytes).document.blocks.map(({ text }) => text);
      expect(linesOf(shown[index] ?? '')).toEqual(linesOf(texts.join('\n')));
    }
  },
);
