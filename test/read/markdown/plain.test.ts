import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/read/markdown/parser.ts';
import { isPlain } from '../../../src/read/markdown/plain.ts';
import { type Opened, openMarkdown, readOpened } from '../../../src/read/markdown/reader.ts';
import type { Read } from '../../../src/read/read.ts';
import { fc } from '../../support/properties.ts';

/** What letters are made of, and what could be taken for something else by one of the two ways. */
const PIECES = [
  ...[
    'Ủy ban',
    'xã',
    'a',
    '7',
    ' ',
    '  ',
    '    ',
    '\t',
    '\u00A0',
    '.',
    ',',
    '(',
    ')',
    '“',
    '😀',
    'e\u0302',
    '\u0301',
  ],
  ...[
    '*',
    '**',
    '***',
    '****',
    '_',
    '__',
    '___',
    '(*)',
    '2*3',
    '**Nơi nhận:**',
    '*ngày 05*',
    '***khẩn***',
    '_a_',
  ],
  ...['\n', '\n', '\r\n', '\r', '\n\n', '\u2028', '\f', '\n---\n', '\n***\n', '\n_____\n', '- - -', '====\n'],
  ...[
    '- ',
    '+ ',
    '* ',
    '1. ',
    '2) ',
    '# ',
    '\n## ',
    ' ##\n',
    '> ',
    '```\n',
    '~~~\n',
    '[1]',
    '[1]: ',
    '`',
    '\0',
  ],
  ...['\\', '\\\\', '\\*', '\\#', '\\\n', '<br>', '<BR />', '<b>', '< 5', '<a@b.c>', '[a](b)', '![', ']('],
  ...['& ', '&MT;', '&GT;', '&amp;', '&nbsp;', '&#42;', '&#124;', '&#38;', '&#9;', '#38;', 'amp;', '&copy;'],
  ...['<!-- ghi chú -->', '\uFEFF', '\uFDD0', '|', ' | '],
];
/** The same, with less that leads to the parser. */
const PLAIN_PIECES = PIECES.filter((piece) => isPlain(`a${piece}`) && isPlain(piece));
const TABLE_PIECES = [
  ...[
    '| a | b |\n|---|---|\n',
    '|**x**||\n| :- | -: |\r\n',
    '| a |\n|-|\n',
    '\n|',
    '|\n',
    '|',
    ' | ',
    '||',
    '|---|',
  ],
  ...[
    'Ủy ban',
    'a',
    ' ',
    '\t',
    '*',
    '**',
    '_',
    '<br>',
    '\\|',
    '&#124;',
    '-',
    ':',
    '- ',
    '\n',
    '\n\n',
    '\n# ',
  ],
];

function opened(source: string): Opened | null {
  const result = openMarkdown(source);
  return result.failure ? null : result;
}

/** Where every letter of every block stands. */
const placesIn = ({ document, locate }: Read) =>
  document.blocks.map(({ text }, block) =>
    Array.from(text, (_, start) => [
      locate({ block, start, end: start }),
      locate({ block, start, end: start + 1 }),
    ]),
  );

function expectBothWaysEqual(source: string): void {
  const letter = opened(source);
  if (letter === null) return;
  const short = readOpened(letter, parse);
  const full = readOpened({ ...letter, unclear: new Set(letter.chunks) }, parse);
  expect(JSON.stringify(short.document)).toBe(JSON.stringify(full.document));
  expect(placesIn(short)).toEqual(placesIn(full));
}

describe('a paragraph that is read without the parser', () => {
  it.each([
    ['of all pieces', PIECES],
    ['of plain pieces', PLAIN_PIECES],
    ['of pieces of tables', TABLE_PIECES],
  ])('is what the parser makes of it: random Markdown %s', (_, pieces) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 25 }), (parts) =>
        expectBothWaysEqual(parts.join('')),
      ),
      { numRuns: 600 },
    );
  });

  it('is nearly every paragraph of a letter', () => {
    const letter = opened(
      '| **UBND XÃ AN BÌNH**<br>Số: 12/UBND-VP | *An Bình, ngày 05 tháng 3 năm 2026* |\n|:---:|---|\n|  | a |\n\n' +
        '\\*\n\n**ỦY BAN NHÂN DÂN**\n**XÃ AN BÌNH**\n-------\n\n# Phụ lục\n\nKính gửi:\n- Sở NN&MT [1];\n' +
        '- Công an xã & Đoàn xã.\n\n1. Rà soát 2*3 hồ sơ (*), tỷ lệ &lt; 5%\n\n| Số | Tên |\n',
    );
    expect(letter?.chunks.length).toBe(9);
    expect(letter?.unclear.size).toBe(0);
  });

  it.each([
    'C:\\\\thư mục',
    '`x`',
    'CO<sub>2</sub>',
    '&copy; 2026',
    'hơn &GT; kém',
    '[a](b)',
    '> Trích',
    'a\n:-',
    'Số | Tên\n---|---',
    '| a \\| b |\n|---|',
  ])('is none of those that hold more: %j', (text) => {
    expect(isPlain(text)).toBe(false);
  });

  it('has no names of HTML among its abbreviations', () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const pairs = letters.flatMap((first) => ['', ...letters].map((second) => `&${first}${second};`));
    const names = [...pairs, '&AMP;', '&COPY;', '&ENG;', '&ETH;', '&QUOT;', '&REG;', '&THORN;', '&TRADE;'];
    expectBothWaysEqual(names.join('\n\n'));
    expect(names.filter((name) => !isPlain(name))).toHaveLength(8 + 3);
  });

  it('comes without a parser, and no other does', () => {
    const read = (source: string): string[] => {
      const letter = opened(source);
      return letter ? readOpened(letter).document.blocks.map(({ text }) => text) : [];
    };
    expect(read('**Số:** 12\n\n**Nơi nhận')).toEqual(['Số: 12', 'Nơi nhận']);
    expect(() => read('Số: `12`')).toThrow('no parser');
  });
});
