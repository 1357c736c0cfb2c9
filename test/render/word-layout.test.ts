import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/document/metrics.ts';
import { type DocxRead, readDocx } from '../../src/read/docx/docx.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { writeDocx } from '../../src/render/docx.ts';
import { compliant } from '../support/compliant.ts';
import { ourTemplate, sampleOf, writtenLetter } from '../support/templates.ts';

async function written(letter: Parameters<typeof writeDocx>[0]): Promise<DocxRead> {
  const read = readDocx(await writeDocx(letter));
  if (read.failure !== undefined) throw new Error(read.failure.message.en);
  return read;
}

async function sample(name: string): Promise<DocxRead> {
  const template = await ourTemplate(name);
  return written(writtenLetter(template, sampleOf(template)));
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
