import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareWithOracle, type Oracle, startComparing } from './read/docx/compare.ts';
import { readFixture } from './read/docx/letter.ts';

const FIXTURES = 'fixtures/docx';

/** Where LibreOffice 7.4 and Word part ways, the reader follows Word. Each is named here, with the reason. */
const differs: Readonly<Record<string, readonly string[]>> = {
  // Without defaults of its own a document is in Times New Roman 10 (17.7.5.1); LibreOffice takes Calibri 11.
  'bare-defaults': [
    'font | Không có mặc định',
    'sizePt | Không có mặc định',
    'font | Căn giữa',
    'sizePt | Căn giữa',
  ],
  'no-styles': ['font | Không có tệp kiểu', 'sizePt | Không có tệp kiểu'],
  // LibreOffice gives a paragraph that is a content control a carriage return at its end.
  'content-controls': ['text | Đoạn trong khung\r', 'text | Khung trong ô\r', 'text | Ô trong khung\r'],
  // LibreOffice takes the font of plain Latin letters for accented ones too.
  'east-asian-fonts': ['font | Chữ Việt và 漢字 lẫn nhau'],
  // It works out page numbers afresh; the file says 2.
  fields: ['text | Trang 1 hết'],
  // 17.3.1.12: hanging wins over firstLine.
  indents: ['firstLineIndentMm | Cả hai'],
  // Its API names the Western values of right-to-left text.
  'mirrored-rtl': ['sizePt | Chữ phức hợp', 'bold | Chữ phức hợp'],
  // Its API gives no label and no indents of the level for bullets and levels without a number. isLgl and
  // lvlRestart 0 are unknown to it.
  numbering: [
    ...['Gạch', 'Chấm tròn', 'Chấm o', 'Chấm vuông', 'Dấu cộng'].flatMap((text) => [
      `firstLineIndentMm | ${text}`,
      `leftIndentMm | ${text}`,
      `list | ${text}`,
    ]),
    'list | Theo luật',
    'firstLineIndentMm | Không số',
    'leftIndentMm | Không số',
    'list | Năm nữa',
  ],
  'libreoffice-from-html': ['list | Chấm', 'list | Chấm hai'],
  'spacing-web-lists': ['Gạch', 'Gạch nữa'].flatMap((text) => [
    `firstLineIndentMm | ${text}`,
    `leftIndentMm | ${text}`,
    `list | ${text}`,
  ]),
  // Its API gives the indents of the style where those of the list are in force.
  'numbering-indents': [
    'firstLineIndentMm | Số trực tiếp đè kiểu',
    'leftIndentMm | Số trực tiếp đè kiểu',
    'firstLineIndentMm | Số và chỉ dòng đầu',
    'firstLineIndentMm | Số trong kiểu đè thụt kế thừa',
    'leftIndentMm | Số trong kiểu đè thụt kế thừa',
    'firstLineIndentMm | Kiểu có số, đổi mức',
    'leftIndentMm | Kiểu có số, đổi mức',
    'firstLineIndentMm | List Paragraph có số',
    'leftIndentMm | List Paragraph có số',
  ],
  'style-list-removed': ['firstLineIndentMm | Kiểu đổi mức', 'leftIndentMm | Kiểu đổi mức'],
  // It makes two paragraphs of one with a page or column break inside.
  'page-breaks': ['text | Ngắt ', 'text | giữa', 'text | Cột', 'text | mới'],
  // It has one page style for a continuous section and the page it starts on.
  sections: ['section | 210.03 x 297.04'],
  // It leaves symbols in the private use area.
  signs: ['text | \uf0fc đã xong \uf0b7'],
  // 17.3.1.33: automatic space holds until it is switched off.
  spacing: ['spaceBeforePt | Web đổi trước mà không tắt'],
  // 17.7.3: bold in the paragraph style and in the character style is not bold; off in one of them changes nothing.
  toggles: [
    'bold | kiểu đoạn đậm với kiểu chữ mạnh với kiểu chữ mạnh con đậm trực tiếp không đậm trực tiếp',
    'bold | kiểu đoạn con với kiểu chữ mạnh kiểu chữ tắt đậm',
  ],
  // It shows deleted paragraph marks and rows, emptied.
  'tracked-changes': [
    'text | Đoạn mất dấu ',
    'text | nối với đoạn này',
    'text | ',
    'text | ',
    'text | ',
    'text | ',
  ],
  // It shows the letters as they are stored.
  tcvn3: [
    'text | Uû ban nh©n d©n x· An B×nh',
    'text | céng hoµ x· héi chñ nghÜa viÖt nam',
    'text | §éc lËp - Tù do - H¹nh phóc, tlu',
  ],
  vni: ['text | UÛY BAN NHAÂN DAÂN XAÕ AN BÌNH', 'text | Ñoäc laäp - Töï do - Haïnh phuùc, ngöôøi nhaän'],
};

for (const fixture of readdirSync(FIXTURES)) {
  test(`${fixture} is read as LibreOffice reads it, but for what is named`, () => {
    const comparison = startComparing();
    const oracle: Oracle = JSON.parse(readFileSync(join(FIXTURES, fixture, 'oracle.json'), 'utf8'));
    compareWithOracle(readFixture(fixture), oracle, comparison);
    expect(comparison.differences).toEqual(differs[fixture] ?? []);
  });
}
