import { readFileSync } from 'node:fs';

const LETTER = readFileSync('fixtures/compliant/cong-van.md', 'utf8');

/** A letter with something in place of its text, so that every step after reading sees it too. */
const letterWith = (text: string): string => LETTER.replace(/(?<=\n\n)Thực hiện[^\n]*/u, () => text);

const fill = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

const rows = (count: number, columns: number): string =>
  [
    `|${' a |'.repeat(columns)}`,
    `|${'---|'.repeat(columns)}`,
    ...Array.from({ length: count }, (_, row) => `|${` ô ${row} |`.repeat(columns)}`),
  ].join('\n');

/** Texts of about `size` characters that have brought parsers of Markdown, or regular expressions, to a stand. */
export function nastyTexts(size: number): Readonly<Record<string, string>> {
  const nasty: Readonly<Record<string, string>> = {
    'emphasis that never closes': fill('_a**', size),
    'emphasis in stars and underlines': fill('*_', size),
    'emphasis opened and opened': fill('**a ', size),
    'emphasis across lines': fill('_a**\n', size),
    'links that never close': fill('[a](b', size),
    brackets: fill('[', size),
    'brackets both ways': fill('[', size / 2) + fill(']', size / 2),
    'pictures that never close': fill('![', size),
    'backticks of every length': Array.from(
      { length: Math.ceil(Math.sqrt(size * 2)) },
      (_, n) => `${'`'.repeat(n)} `,
    ).join(''),
    'quotes in quotes': fill('>', size),
    'quotes with spaces': fill('> ', size),
    'lists in lists': Array.from(
      { length: Math.ceil(Math.sqrt(size)) },
      (_, n) => `${' '.repeat(n * 2)}- a`,
    ).join('\n'),
    'bullets on one line': fill('- ', size),
    'numbers on one line': fill('1. ', size),
    headings: fill('# ', size),
    'tags that never close': fill('<a ', size),
    'comments that never close': fill('<!-- ', size),
    comments: fill('<!-- a -->', size),
    'processing instructions': fill('<?a ', size),
    declarations: fill('<!A ', size),
    cdata: fill('<![CDATA[', size),
    entities: fill('&amp;', size),
    'entities that are none': fill('&a', size),
    addresses: fill('<a@b', size),
    escapes: fill('\\*', size),
    bars: fill('|', size),
    'bars and rules': `${fill('|a', size / 2)}\n${fill('|-', size / 2)}`,
    'a wide table': rows(2, Math.ceil(size / 12)),
    'a long table': rows(Math.ceil(size / 20), 3),
    'line ends': `Kính gửi${fill('\n', size)}a`,
    'line ends of every kind': fill('a\r\n\r', size),
    spaces: `a${fill(' ', size)}b`,
    tabs: `a${fill('\t', size)}b`,
    'spaces and stars': fill('* *', size),
    'no-break spaces': `a${fill('\u00a0', size)}b`,
    'one word': fill('a', size),
    'one word in Vietnamese': fill('ướ', size),
    'one line of words': fill('Ủy ban nhân dân xã An Bình ', size),
    digits: fill('1', size),
    'numbers and slashes': fill('12/', size),
    symbols: fill('12/QĐ-', size),
    dates: fill('ngày 05 tháng 3 năm 2026 ', size),
    'dates that stop': fill('ngày 05 tháng ', size),
    capitals: fill('ỦY BAN NHÂN DÂN ', size),
    'capital letters': fill('A', size),
    names: fill('Nguyễn Văn An, ', size),
    bodies: fill('Sở Nội vụ, ', size),
    citations: fill('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ; ', size),
    'citations in parentheses': fill('(Công văn số 12/UBND-VP ', size),
    tasks: fill('Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính báo cáo trước ngày 20/5/2026; ', size),
    'tasks in lines': fill(
      'Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính báo cáo trước ngày 20/5/2026.\n\n',
      size,
    ),
    points: fill('a) Giao Sở Nội vụ báo cáo;\n', size),
    articles: fill('Điều 1. Giao Sở Nội vụ.\n\n', size),
    misspellings: fill('xữ lý nghành sữa chửa ', size),
    dots: fill('.', size),
    'dots and spaces': fill('. ', size),
    underlines: fill('_', size),
    commas: fill(', ', size),
    parentheses: fill('(', size),
    'quotation marks': fill('“a', size),
    dashes: fill('- a', size),
    'tone marks alone': fill('\u0301', size),
    'tone marks on letters': fill('e\u0302\u0301', size),
    'one letter with all marks': `a${fill('\u0301\u0302\u0323', size)}`,
    'zero width': fill('a\u200b\u200d\ufeff', size),
    'right to left': fill('\u202eab\u202c\u05d0', size),
    'soft hyphens': fill('a\u00ad', size),
    'beyond the first plane': fill('😀', size),
    'half characters': fill('\ud83d', size),
    NUL: fill('\0a', size),
    'control characters': fill('\u0001\u001b[31m\u0008', size),
    'form feeds': fill('\f', size),
    'line separators': fill('\u2028a\u2029', size),
    'stand-ins of the reader': fill('\ufdd0\ufdd1\uffff', size),
    'keys of prototypes': fill('__proto__ constructor toString ', size),
    'a letter again and again': fill(`${LETTER}\n\n`, size),
    'head again and again': fill('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 12/UBND-VP\n\n', size),
    'recipients again and again': fill('Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n', size),
    'annexes again and again': fill('Phụ lục I\n\nDANH SÁCH\n\n', size),
    'front matter that never ends': `---\n${fill('a: b\n', size)}`,
    suppressions: fill('<!-- vanthu-ignore text/spelling -- vì sao -->\n', size),
  };
  return Object.fromEntries(
    Object.entries(nasty).flatMap(([name, text]) => [
      [name, text],
      [`${name}, in a letter`, letterWith(text)],
    ]),
  );
}
