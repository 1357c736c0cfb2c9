import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.generated.ts';
import { mm } from '../../src/document/length.ts';
import type { Letter } from '../../src/document/letter.ts';
import { lint } from '../../src/lint/lint.ts';
import { readDocx } from '../../src/read/docx/docx.ts';
import type { Read, ReadFailure } from '../../src/read/read.ts';
import { readText } from '../../src/read/text/text.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { partsOf } from '../../src/render/docx/package.ts';
import { writeDocx } from '../../src/render/docx.ts';
import { writeMarkdown } from '../../src/render/markdown.ts';
import { leftOut, sheetOf } from '../../src/render/sheet.ts';
import { compliant } from '../support/compliant.ts';
import { readMarkdown } from '../support/markdown.ts';

function letterIn(read: Read | ReadFailure): Letter {
  if (read.failure) throw new Error(read.failure.message.en);
  return recognise(read.document);
}

const inWord = async (letter: Letter): Promise<Letter> => letterIn(readDocx(await writeDocx(letter)));
const inMarkdown = (letter: Letter): Letter => letterIn(readMarkdown(writeMarkdown(letter)));

const worstOf = (letter: Letter) =>
  lint(letter, rules, { stage: 'issued' })
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule);

const CLAUSE = 'Niêm yết công khai thủ tục hành chính tại Trung tâm Phục vụ hành chính công';

describe('text that looks like markup', () => {
  const texts = [
    'mức < 5% và > 3%, ký hiệu A&B, &amp; và &#9;',
    'mẫu 2*3 *.docx, **đậm**, _gạch_, __hai gạch__',
    'ghi chú [1], [2](3), `mã`, C:\\thư mục\\tệp',
    'tùy chọn A|B, C|D, khoảng ~10 hoặc ~~20~~',
  ];
  test.each(texts)('%s', async (text) => {
    // What Markdown reads of it is set aside: the text is put into the document itself.
    const letter = withText(compliant(), CLAUSE, text);
    expect(letter.parts.body?.text).toContain(text);
    expect(inMarkdown(letter).parts.body?.text).toBe(letter.parts.body?.text);
    expect((await inWord(letter)).parts.body?.text).toBe(letter.parts.body?.text);
  });
});

test('a number sign that opens a paragraph is no heading', () => {
  const letter = withText(compliant(), 'Trong quá trình thực hiện', '# Trong quá trình thực hiện');
  expect(inMarkdown(letter).parts.body?.text).toBe(letter.parts.body?.text);
});

test('what XML cannot hold is left out of the Word file', async () => {
  const letter = withText(compliant(), CLAUSE, 'một\u0001 hai\uD800 ba\uFFFF');
  expect((await inWord(letter)).parts.body?.text).toContain('một hai ba');
});

test('bold and italic inside running text are kept, also against letters and signs', async () => {
  const letter = compliant({
    replace: [[CLAUSE, 'Niêm yết **công khai** thủ tục *hành chính*, <b>(a)</b>b và H<sub>2</sub>O']],
  });
  for (const back of [inMarkdown(letter), await inWord(letter)]) {
    expect(emphasisOf(back)).toEqual([
      ['công khai', 'bold'],
      ['hành chính', 'italic'],
      ['(a)', 'bold'],
      ['2', 'subscript'],
    ]);
  }
});

test('a paragraph slanted from end to end is set upright', async () => {
  const letter = compliant({
    replace: [
      [`a) ${CLAUSE}`, `*a) ${CLAUSE}`],
      ['25 tháng 3 năm 2026.', '25 tháng 3 năm 2026.*'],
    ],
  });
  expect(emphasisOf(letter)).toHaveLength(1);
  expect(emphasisOf(await inWord(letter))).toEqual([]);
});

test('a mark of urgency stands in a red box and is no fault', async () => {
  const letter = compliant({ replace: [['UBND TỈNH BÌNH SƠN\n', 'HỎA TỐC\n\nUBND TỈNH BÌNH SƠN\n']] });
  expect(letter.parts.mark?.text).toBe('HỎA TỐC');
  const back = await inWord(letter);
  expect(back.parts.mark?.text).toBe('HỎA TỐC');
  const block = back.document.blocks[back.parts.mark?.spans[0]?.block ?? -1];
  expect(block?.runs[0]?.format.color).toBe('FF0000');
  expect(block?.lines.map(({ kind }) => kind)).toEqual(['border', 'border']);
  expect(worstOf(back)).toEqual([]);
  expect(inMarkdown(letter).parts.mark?.text).toBe('HỎA TỐC');
});

test('each mark has a box of its own', async () => {
  const letter = compliant({ replace: [['UBND TỈNH BÌNH SƠN\n', 'MẬT\n\nKHẨN\n\nUBND TỈNH BÌNH SƠN\n']] });
  const { document, parts } = await inWord(letter);
  expect(parts.mark?.spans.map(({ block }) => document.blocks[block]?.text)).toEqual(['MẬT', 'KHẨN']);
});

test('a draft has room for its number and date', async () => {
  const letter = compliant({
    replace: [
      ['Số: 145/', 'Số: /'],
      ['ngày 05 tháng', 'ngày tháng'],
    ],
  });
  const { document, values } = await inWord(letter);
  expect(values).toMatchObject({ number: null, symbol: 'SNV-CCHC', date: '2026-03' });
  const texts = document.blocks.map(({ text }) => text);
  expect(texts).toContain('Số:        /SNV-CCHC');
  expect(texts).toContain('Bình Sơn, ngày        tháng 3 năm 2026');
});

test('a long name of the issuer has its line in the smaller pair of sizes', async () => {
  const sizesOf = ({ document, parts }: Letter) =>
    (['nationalName', 'motto', 'issuer', 'placeAndDate'] as const).map(
      (part) => document.blocks[parts[part]?.spans[0]?.block ?? -1]?.runs[0]?.format.sizePt,
    );
  expect(sizesOf(await inWord(compliant()))).toEqual([13, 14, 13, 14]);
  const long = await inWord(compliant({ replace: [['**SỞ NỘI VỤ**', '**SỞ GIÁO DỤC VÀ ĐÀO TẠO**']] }));
  expect(sizesOf(long)).toEqual([12, 13, 12, 13]);
});

test('capitals over a name are a second signer; notes behind the foot are none', async () => {
  const back = await inWord(compliant({ kind: 'bien-ban' }));
  expect(sheetOf(back).signatures.map(({ titles, name }) => [...titles, name])).toEqual([
    ['THƯ KÝ', 'Lê Thị Hoa'],
    ['CHỦ TỌA', 'Hồ Văn Phúc'],
  ]);
  const noted = compliant({
    replace: [
      ['**Nguyễn Văn An**', '**Nguyễn Văn An**\n\n[1] Kế hoạch của\nACV.\n\n[2] Các xã An Bình, An Hòa.'],
    ],
  });
  const sheet = sheetOf(await inWord(noted));
  expect(sheet.signatures).toHaveLength(1);
  expect(sheet.notes.map(([run]) => run?.text)).toEqual([
    '[1] Kế hoạch của ACV.',
    '[2] Các xã An Bình, An Hòa.',
  ]);
});

test('what stands above the office of a signer is kept, be it the first or the chair', async () => {
  const contract = compliant({
    kind: 'hop-dong',
    replace: [
      [
        '**GIÁM ĐỐC**\n\n**Trần Đình Khôi**',
        '**ĐẠI DIỆN BÊN A**\n**GIÁM ĐỐC**\n\n**Trần Đình Khôi**\n\n**ĐẠI DIỆN BÊN B**\n**GIÁM ĐỐC**\n\n**Mai Thị Ngọc**',
      ],
    ],
  });
  const minutes = compliant({ kind: 'bien-ban', replace: [['**CHỦ TỌA**', '**CHỦ TỌA**\n**GIÁM ĐỐC**']] });
  for (const letter of [contract, await inWord(contract), inMarkdown(contract)]) {
    expect(sheetOf(letter).signatures.map(({ titles, name }) => [...titles, name])).toEqual([
      ['ĐẠI DIỆN BÊN A', 'GIÁM ĐỐC', 'Trần Đình Khôi'],
      ['ĐẠI DIỆN BÊN B', 'GIÁM ĐỐC', 'Mai Thị Ngọc'],
    ]);
  }
  for (const letter of [minutes, await inWord(minutes), inMarkdown(minutes)]) {
    expect(sheetOf(letter).signatures.at(-1)?.titles).toEqual(['CHỦ TỌA', 'GIÁM ĐỐC']);
  }
});

test('a table of the body stays where it is, with its head repeated', async () => {
  const table = '| Đơn vị | Nhiệm vụ |\n|---|---|\n| Sở A | Lập danh sách |\n| Sở B | Bố trí kinh phí |';
  const letter = compliant({ replace: [['3. Sở Tài chính', `${table}\n\n3. Sở Tài chính`]] });
  const bytes = await writeDocx(letter);
  const { document, parts } = letterIn(readDocx(bytes));
  expect(parts.body?.text).toBe(letter.parts.body?.text);
  expect(document.tables[1]).toMatchObject({ rows: 3, columns: 2, bordered: true });
  expect(partsOf(bytes).get('word/document.xml')?.toString('utf8')).toContain('<w:tblHeader');
  expect(writeMarkdown(letter)).toContain(table);
});

test('an annex begins a page and a numbering of its own', async () => {
  const { document, annexes } = await inWord(compliant({ kind: 'ke-hoach' }));
  expect(document.sections.map(({ titlePage, pageNumberStart }) => ({ titlePage, pageNumberStart }))).toEqual(
    [
      { titlePage: true, pageNumberStart: null },
      { titlePage: true, pageNumberStart: 1 },
    ],
  );
  expect(document.sections[1]?.firstBlock).toBe(annexes[0]?.firstBlock);
});

test('the page is A4 with the margins of the decree', async () => {
  const { document } = await inWord(compliant());
  expect(document.sections[0]).toMatchObject({
    width: mm(210),
    height: mm(297),
    top: mm(20),
    bottom: mm(20),
    left: mm(30),
    right: mm(20),
  });
});

test('the styles stand on one Normal, in Vietnamese, sized in half points', async () => {
  const styles =
    partsOf(await writeDocx(compliant()))
      .get('word/styles.xml')
      ?.toString('utf8') ?? '';
  expect(styles.match(/w:styleId="Normal"/gu)).toHaveLength(1);
  expect(styles).toContain('<w:lang w:val="vi-VN"');
  expect(styles).not.toMatch(/<w:szC?s? w:val="[^"]*\D"/u);
});

test('every part has a style with a name a clerk knows', async () => {
  const { document, parts } = await inWord(compliant());
  const styleOf = (name: keyof typeof parts) =>
    document.blocks[parts[name]?.spans[0]?.block ?? -1]?.layout?.styleName;
  expect([styleOf('nationalName'), styleOf('subject'), styleOf('body'), styleOf('signerName')]).toEqual([
    'Quốc hiệu',
    'Trích yếu công văn',
    'Nội dung',
    'Họ tên người ký',
  ]);
});

test('lines that a web page or a terminal broke become paragraphs', async () => {
  const wrapped = writeMarkdown(compliant())
    .replace(/\*/gu, '')
    .replace(/(.{50,70}) (?=\S)/gu, '$1\n');
  const letter = letterIn(readText(wrapped));
  expect(letter.document.blocks.length).toBeGreaterThan(compliant().document.blocks.length);
  expect((await inWord(letter)).parts.body?.text).toBe(compliant().parts.body?.text);
});

test('text of no part is told', () => {
  const letter = compliant({ replace: [['Kính gửi:', 'Người ký: Sở Nội vụ\n\nKính gửi:']] });
  expect(leftOut(letter, sheetOf(letter))).toEqual(['Người ký: Sở Nội vụ']);
  expect(leftOut(compliant(), sheetOf(compliant()))).toEqual([]);
});

/** The letter with a stretch of its text exchanged in the document, whatever Markdown would make of it. */
function withText(letter: Letter, what: string, by: string): Letter {
  return recognise({
    ...letter.document,
    blocks: letter.document.blocks.map((block) => {
      if (!block.text.includes(what)) return block;
      const text = block.text.replace(what, () => by);
      return { ...block, text, runs: [{ start: 0, end: text.length, format: {} }] };
    }),
  });
}

function emphasisOf({ document, parts }: Letter): readonly (readonly [string, string])[] {
  const blocks = [...new Set(parts.body?.spans.map(({ block }) => block))];
  return blocks.flatMap((index) => {
    const { text, runs } = document.blocks[index] ?? { text: '', runs: [] };
    return runs.flatMap(({ start, end, format }) => {
      const look = format.position ?? (format.bold ? 'bold' : format.italic ? 'italic' : null);
      return look === null ? [] : [[text.slice(start, end), look] as const];
    });
  });
}
