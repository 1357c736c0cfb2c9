import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.generated.ts';
import { twips } from '../../src/document/length.ts';
import { textWidth } from '../../src/document/metrics.ts';
import { lint } from '../../src/lint/lint.ts';
import { type DocxRead, readDocx } from '../../src/read/docx/docx.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { linesIn } from '../../src/render/docx/paragraphs.ts';
import { writeDocx } from '../../src/render/docx.ts';
import { writeMarkdown } from '../../src/render/markdown.ts';
import { writePdfs } from '../../src/render/pdf.ts';
import { compliant } from '../support/compliant.ts';
import { readMarkdown } from '../support/markdown.ts';
import { ourTemplate, sampleOf, writtenLetter } from '../support/templates.ts';
import { pdfPages } from './pdf-pages.ts';

async function written(letter: Parameters<typeof writeDocx>[0]): Promise<DocxRead> {
  const read = readDocx(await writeDocx(letter));
  if (read.failure !== undefined) throw new Error(read.failure.message.en);
  return read;
}

async function sample(name: string): Promise<DocxRead> {
  const template = await ourTemplate(name);
  return written(await writtenLetter(template, sampleOf(template)));
}

/** Texts and style names in order. */
const styled = ({ document: { blocks } }: DocxRead) =>
  blocks.map(({ text, layout }) => [layout?.styleName ?? '', text] as const);

const namesIn = (read: DocxRead) =>
  styled(read).flatMap(([style, text]) => (style === 'Cơ quan ban hành' ? [text] : []));

const unbroken = (line: string): string => line.replaceAll(' ', '\u00A0');

describe('the heading', () => {
  test.each(['UBND-NCKSTTHC', 'SGDĐT-QLCLGDTX'])('a blank number before %s has its line', async (symbol) => {
    const { document } = await written(compliant({ replace: [['Số: 145/SNV-CCHC', `Số:      /${symbol}`]] }));
    const block = document.blocks.find(({ text }) => text.endsWith(symbol));
    const format = block?.runs[0]?.format;
    const place = block?.place;
    if (!block || !format || place?.in !== 'cell') throw new Error('no number');
    const column = document.tables[place.table]?.columnWidths[place.column] ?? 0;
    // Cell margins of 0,19 cm a side, and what other programs may differ by.
    expect(column - 216 - textWidth(block.text, format)).toBeGreaterThanOrEqual(60);
  });

  /** The lines that the columns of the head leave to the number and to the date. */
  const linesOfHead = ({ document }: DocxRead): readonly (readonly string[])[] =>
    ['Số và ký hiệu', 'Địa danh và thời gian'].map((style) => {
      const block = document.blocks.find(({ layout }) => layout?.styleName === style);
      const format = block?.runs[0]?.format;
      if (!block || !format || block.place.in !== 'cell') throw new Error(`no ${style}`);
      const column = document.tables[block.place.table]?.columnWidths[block.place.column] ?? 0;
      return linesIn(block.text, format, twips(column - 216 - 60));
    });

  test.each([
    ['Bình Sơn', '145/SNV-CCHC', ['Bình Sơn, ngày 05 tháng 3 năm 2026']],
    ['Thị trấn Phước Hòa Thượng', '12/SNV-VP', ['Thị trấn Phước Hòa Thượng, ngày 05 tháng 3 năm 2026']],
    ['Phước Hòa', '1234/BCHPTDS-VPTTCH', ['Phước Hòa, ngày 05 tháng 3 năm 2026']],
    [
      'Thị trấn Phước Hòa Thượng',
      '1234/BCHPTDS-VPTTCH',
      ['Thị trấn Phước Hòa Thượng,', 'ngày 05 tháng 3 năm 2026'],
    ],
    [
      'Thị trấn Nghĩa Phước Thượng Trung',
      '12/SNV-VP',
      ['Thị trấn Nghĩa Phước Thượng Trung,', 'ngày 05 tháng 3 năm 2026'],
    ],
  ])('%s beside the number %s: no line is torn', async (place, number, date) => {
    const letter = compliant({
      replace: [
        ['Bình Sơn, ngày', `${place}, ngày`],
        ['145/SNV-CCHC', number],
      ],
    });
    const read = await written(letter);
    const shown = linesOfHead(read).map((lines) =>
      lines.map((line) => line.replaceAll('\u00A0', ' ').trim()),
    );
    expect(shown).toEqual([[`Số: ${number}`], date]);
    expect(recognise(read.document).values).toMatchObject({ place, date: '2026-03-05' });
    const markdown = writeMarkdown(recognise(read.document));
    const again = readMarkdown(Buffer.from(markdown));
    if (again.failure) throw new Error(again.failure.message.en);
    expect(recognise(again.document).values).toMatchObject({ place, date: '2026-03-05' });
    expect(lint(recognise(read.document), rules).diagnostics).toEqual([]);
    const [pdf] = await writePdfs([await writeDocx(letter)], { engine: 'embedded' });
    if (!(pdf instanceof Uint8Array)) throw new Error(pdf?.message.en);
    const drawn = pdfPages(pdf).flatMap((page) => page.shown.map(({ text }) => text.trim()));
    expect(drawn).toEqual(expect.arrayContaining([`Số: ${number}`, ...date]));
  });

  test('a name too long for its column is broken behind NHÂN DÂN', async () => {
    const read = await written(
      compliant({
        kind: 'quyet-dinh',
        replace: [['**ỦY BAN NHÂN DÂN**\n**XÃ AN BÌNH**', '**ỦY BAN NHÂN DÂN THÀNH PHỐ BÌNH SƠN**']],
      }),
    );
    const [name = ''] = namesIn(read);
    expect(name.split(' ')).toEqual(['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ BÌNH SƠN'].map(unbroken));
  });

  test.each([
    ['SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', ['SỞ VĂN HÓA,', 'THỂ THAO VÀ DU LỊCH']],
    ['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', ['SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG']],
    ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP', ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP']],
    ['SỞ Y TẾ', ['SỞ Y TẾ']],
  ])('%s is broken between its terms and read back as one name', async (name, lines) => {
    const read = await written(compliant({ replace: [['SỞ NỘI VỤ**', `${name}**`]] }));
    expect(namesIn(read)).toEqual([lines.length > 1 ? lines.map(unbroken).join(' ') : name]);
    expect(recognise(read.document).values).toMatchObject({ issuer: name, parentBody: 'UBND TỈNH BÌNH SƠN' });
  });

  test('of a regulation that a decision issues ends with that decision, centred, and a rule', async () => {
    const read = await sample('quy-che-kem-theo');
    const at = styled(read).findIndex(([style]) => style === 'Chỉ dẫn phụ lục');
    expect(styled(read).slice(at - 2, at + 2)).toEqual([
      ['Tên loại văn bản', 'QUY CHẾ'],
      ['Trích yếu', 'Công tác văn thư, lưu trữ của Ủy ban nhân dân xã An Bình'],
      ['Chỉ dẫn phụ lục', expect.stringMatching(/^\(Kèm theo Quyết định số 126\/QĐ-UBND/u)],
      ['Đường kẻ', ''],
    ]);
    const { parts } = recognise(read.document);
    expect(parts.attachedTo?.spans.map(({ block }) => block)).toEqual([at]);
    expect(read.document.blocks[at]).toMatchObject({ layout: { align: 'center' } });
  });
});

describe('no empty paragraph makes a page', () => {
  test.each(['cong-van', 'bao-cao'])('%s', async (name) => {
    const { document } = await sample(name);
    const free = document.blocks.filter(({ text, place }) => text === '' && place.in === 'body');
    const heights = free.map(({ layout }) => [layout?.styleName, layout?.lineSpacing]);
    expect(heights.at(-1)).toEqual(['Cuối phần', { rule: 'exact', height: 20 }]);
    expect(heights.filter(([style]) => style === 'Normal')).toEqual([]);
  });
});

describe('tables of the text', () => {
  const widthsOf = (read: DocxRead): readonly number[] =>
    read.document.tables.find(({ bordered }) => bordered)?.columnWidths ?? [];

  test('short columns are as wide as their texts, long ones share the rest', async () => {
    const long = 'Rà soát toàn bộ thủ tục hành chính thuộc phạm vi quản lý của cơ quan, đơn vị';
    const table = [
      '| Số thứ tự | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |',
      '|---|---|---|---|',
      `| 1 | ${long}; ${long}; ${long} | Sở Nông nghiệp và Môi trường, Sở Tài chính | 20/3/2026 |`,
    ].join('\n');
    const read = await written(
      compliant({ kind: 'ke-hoach', replace: [['III. TỔ CHỨC', `${table}\n\n**III. TỔ CHỨC`]] }),
    );
    const [number = 0, task = 0, lead = 0, date = 0] = widthsOf(read);
    expect(number + task + lead + date).toBe(9071);
    expect(task).toBeGreaterThan(lead);
    expect(lead).toBeGreaterThan(date);
    expect(lead / task).toBeGreaterThan(0.3);
  });

  test('a line of text keeps away from the table below it', async () => {
    const read = await sample('phieu-gui');
    const at = read.document.blocks.findIndex(({ text }) => text.endsWith('các tài liệu sau:'));
    expect(read.document.blocks[at]?.layout?.after).toBe(120);
  });
});
