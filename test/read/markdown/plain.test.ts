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
  ...['- ', '+ ', '* ', '1. ', '2) ', '# ', '> ', '|', '| a | b |\n', '|---|---|\n', ':-', '```\n', '~~~\n'],
  ...[
    '\\',
    '\\*',
    '&amp;',
    '&#9;',
    '& ',
    '<br>',
    '<b>',
    '< 5',
    '<a@b.c>',
    '`',
    '[1]',
    '[1]: ',
    '[a](b)',
    '![',
    '](',
  ],
  ...['<!-- ghi chú -->', '\0', '\uFEFF', '\uFDD0'],
];
/** The same, with less that leads to the parser. */
const PLAIN_PIECES = PIECES.filter((piece) => isPlain(`a${piece}`) && isPlain(piece));

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
  ])('is what the parser makes of it: random Markdown %s', (_, pieces) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 25 }), (parts) =>
        expectBothWaysEqual(parts.join('')),
      ),
      { numRuns: 2000 },
    );
  });

  it('is nearly every paragraph of a letter', () => {
    const letter = opened(
      '**ỦY BAN NHÂN DÂN**\n**XÃ AN BÌNH**\n-------\n\nSố: 12/UBND-VP\n\n*An Bình, ngày 05 tháng 3 năm 2026*\n\n' +
        'Kính gửi:\n- Văn phòng [1];\n- Công an xã & Đoàn xã.\n\n1. Rà soát 2*3 hồ sơ (*).\n\n| Số | Tên |\n',
    );
    expect(letter?.chunks.length).toBe(8);
    expect(letter?.unclear.size).toBe(0);
  });

  it.each([
    'Điều 1\\. Giao',
    '`x`',
    '<br>',
    'A &amp; B',
    '[a](b)',
    '> Trích',
    'Số\n  # Phụ lục',
    'a\n:-',
    '| a |\n|---|',
  ])('is none of those that hold more: %j', (text) => {
    expect(isPlain(text)).toBe(false);
  });

  it('comes without a parser, and no other does', () => {
    const read = (source: string): string[] => {
      const letter = opened(source);
      return letter ? readOpened(letter).document.blocks.map(({ text }) => text) : [];
    };
    expect(read('**Số:** 12\n\n**Nơi nhận')).toEqual(['Số: 12', 'Nơi nhận']);
    expect(() => read('Số: 12\\.')).toThrow('no parser');
  });
});
