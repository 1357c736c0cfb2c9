import { describe, expect, it } from 'vitest';
import type { Read } from '../../../src/read/read.ts';
import { readMarkdown } from '../../support/markdown.ts';
import { fc } from '../../support/properties.ts';

function read(source: string | Uint8Array): Read {
  const result = readMarkdown(source);
  if (result.failure) throw new Error(result.failure.message.en);
  return result;
}
const textsOf = (source: string): string[] => read(source).document.blocks.map(({ text }) => text);
const linesOf = (source: string): string[] =>
  read(source).document.blocks.map(({ text, continues }) => (continues ? `+ ${text}` : text));

describe('the Markdown of a letter', () => {
  it('gives one block a physical line and says which lines continue a paragraph', () => {
    expect(linesOf('ỦY BAN NHÂN DÂN  \nXÃ AN BÌNH\n\nSố: 12/UBND-VP\nV/v trồng cây')).toEqual([
      'ỦY BAN NHÂN DÂN',
      '+ XÃ AN BÌNH',
      'Số: 12/UBND-VP',
      '+ V/v trồng cây',
    ]);
  });

  it('takes a row of dashes under the issuer for a rule, never for a heading', () => {
    const { blocks } = read('**UBND XÃ AN BÌNH**\n-------\nSố: 12/UBND-VP').document;
    expect(blocks.map(({ text }) => text)).toEqual(['UBND XÃ AN BÌNH', '-------', 'Số: 12/UBND-VP']);
    expect(blocks[1]?.lines).toEqual([{ kind: 'characters', side: 'in' }]);
    expect(blocks[0]?.lines).toEqual([]);
  });

  it('keeps the labels of lists as written and starts a paragraph at each', () => {
    expect(
      linesOf('- Như trên;\n- Lưu: VT.\n\n1. Giao Văn phòng\nlập danh sách.\n2. Giao Công an xã.'),
    ).toEqual(['- Như trên;', '- Lưu: VT.', '1. Giao Văn phòng', '+ lập danh sách.', '2. Giao Công an xã.']);
  });

  it('does not take a number at the start of a wrapped line for a list', () => {
    expect(linesOf('Hoàn thành trước ngày\n20. Báo cáo sau.')).toEqual([
      'Hoàn thành trước ngày',
      '+ 20. Báo cáo sau.',
    ]);
  });

  it('reads indented lines as text, not as code', () => {
    expect(textsOf('      Kính gửi: **Văn phòng**')).toEqual(['Kính gửi: Văn phòng']);
  });

  it('carries bold and italic in runs', () => {
    const [block] = read('Nộp **trước ngày 20**, *khẩn*').document.blocks;
    expect(block?.runs.map(({ start, end, format }) => [block.text.slice(start, end), format])).toEqual([
      ['Nộp ', {}],
      ['trước ngày 20', { bold: true }],
      [', ', {}],
      ['khẩn', { italic: true }],
    ]);
  });

  it('drops stars inside words and stars that never close', () => {
    expect(textsOf('**V****Ă****N PHÒNG**\n\n*Hà An, ngày 20 *\n\n**Nơi nhận:')).toEqual([
      'VĂN PHÒNG',
      'Hà An, ngày 20',
      'Nơi nhận:',
    ]);
  });

  it('keeps a star that is a bullet, a remark or a product', () => {
    expect(textsOf('* Ghi chú: (*) là 2*3; giá \\* là tạm tính')).toEqual([
      '* Ghi chú: (*) là 2*3; giá * là tạm tính',
    ]);
  });

  it('lets cell remains of web pages end a paragraph and shows nothing for them', () => {
    expect(linesOf('UBND XÃ AN BÌNH\n|\nCỘNG HÒA\n* *\n** **\nSố: 1')).toEqual([
      'UBND XÃ AN BÌNH',
      'CỘNG HÒA',
      'Số: 1',
    ]);
  });

  it('decodes entities and escapes, strips tags, and breaks the line at <br>', () => {
    expect(textsOf('A &amp; B&nbsp;C &lt;5 1\\. KSTT<sub>2</sub>')).toEqual(['A & B\u00a0C <5 1. KSTT2']);
    expect(linesOf('XÃ A<br>XÃ B')).toEqual(['XÃ A', '+ XÃ B']);
    expect(textsOf('Kính gửi: <ten-don-vi>')).toEqual(['Kính gửi: <ten-don-vi>']);
  });

  it('keeps comments out of the text and beside it', () => {
    const { document } = read('Dòng một\n<!-- vanthu-ignore form/x lý do -->\n\nDòng hai');
    expect(document.blocks.map(({ text }) => text)).toEqual(['Dòng một', 'Dòng hai']);
    expect(document.comments).toEqual([
      { text: 'vanthu-ignore form/x lý do', author: null, at: { block: 1, start: 0, end: 0 } },
    ]);
  });

  it('reads a table cell by cell, a block for each line of a cell', () => {
    const { blocks, tables } = read(
      '| Việc | Đơn vị |\n|---|---|\n| Trồng cây<br>ven đường | Xã An Bình |',
    ).document;
    expect(blocks.map(({ text, place }) => [text, place])).toEqual([
      ['Việc', { in: 'cell', table: 0, row: 0, column: 0 }],
      ['Đơn vị', { in: 'cell', table: 0, row: 0, column: 1 }],
      ['Trồng cây', { in: 'cell', table: 0, row: 1, column: 0 }],
      ['ven đường', { in: 'cell', table: 0, row: 1, column: 0 }],
      ['Xã An Bình', { in: 'cell', table: 0, row: 1, column: 1 }],
    ]);
    expect(tables).toMatchObject([{ rows: 2, columns: 2, firstBlock: 0, endBlock: 5 }]);
  });

  it('makes a tab of a bar between two columns where there is no table', () => {
    expect(textsOf('| Số: 12/UBND-VP | An Bình, ngày 05 |\n\nA | B')).toEqual([
      'Số: 12/UBND-VP \t An Bình, ngày 05',
      'A | B',
    ]);
  });

  it('keeps underscores that leave room to write', () => {
    expect(textsOf('Số: ___/UBND-VP, ngày ___ tháng ___/2026')).toEqual([
      'Số: ___/UBND-VP, ngày ___ tháng ___/2026',
    ]);
    expect(linesOf('XÃ AN BÌNH\n_____\nSố: 1')).toEqual(['XÃ AN BÌNH', '_____', 'Số: 1']);
  });

  it('takes front matter for data only at the very top', () => {
    expect(textsOf('---\ntype: cong-van\n---\n\nSố: 1')).toEqual(['Số: 1']);
    expect(textsOf('Số: 1\n\n---\ntype: x\n---')).toEqual(['Số: 1', '---', 'type: x', '---']);
  });

  it('keeps footnotes that look like link definitions', () => {
    expect(textsOf('văn bản[1] đã nêu\n\n[1]: Công-văn')).toEqual(['văn bản[1] đã nêu', '[1]: Công-văn']);
  });
});

describe('places in a Markdown file', () => {
  it('are those of the source, whatever its line ends, encoding form and markup', () => {
    const source = `\uFEFF**Kính gửi:**\r\n\r\n> - Công an ${'xã'.normalize('NFD')} **An Bình**;\r\n`;
    const { document, locate } = read(source);
    const block = document.blocks.findIndex(({ text }) => text.includes('An Bình'));
    const text = document.blocks[block]?.text ?? '';
    expect(text).toBe('- Công an xã An Bình;');
    const start = text.indexOf('An Bình');
    const { offset, endOffset, ...place } = locate({ block, start, end: start + 'An Bình'.length });
    expect(source.slice(1).slice(offset, endOffset)).toBe('An Bình');
    expect(place).toEqual({ line: 3, column: 19, endLine: 3, endColumn: 26 });
    const word = text.indexOf('xã');
    const at = locate({ block, start: word, end: word + 2 });
    expect(source.slice(1).slice(at.offset, at.endOffset)).toBe('xã'.normalize('NFD'));
  });

  it('lead every letter back to itself', () => {
    const pieces = [
      'Ủy ban',
      'nhân dân',
      '**',
      '*',
      '_',
      '\n',
      '\r\n',
      '\n\n',
      ' ',
      '- ',
      '1. ',
      '|',
      '> ',
      '&amp;',
      '\\*',
    ];
    pieces.push(
      '(*)',
      '<br>',
      '<sub>2</sub>',
      '`x`',
      '[a](b)',
      'ế'.normalize('NFD'),
      '<!-- ghi chú -->',
      '    ',
      '---\n',
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 40 }), (parts) => {
        const source = parts.join('');
        const result = readMarkdown(source);
        if (result.failure) return;
        for (const [block, { text }] of result.document.blocks.entries()) {
          for (const { index, 0: letter } of text.matchAll(/\p{L}/gu)) {
            const { offset, endOffset } = result.locate({ block, start: index, end: index + letter.length });
            expect(source.slice(offset, endOffset).normalize('NFC')).toBe(letter);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('point at the whole entity for the character it stands for', () => {
    const { locate } = read('A &amp; B');
    expect(locate({ block: 0, start: 2, end: 3 })).toMatchObject({ column: 3, endColumn: 8 });
  });
});

describe('hard input', () => {
  it('names an empty file', () => {
    expect(readMarkdown(' \n')).toMatchObject({ failure: { code: 'empty' } });
  });

  it('names bytes that are no Unicode', () => {
    expect(readMarkdown(new Uint8Array([0x43, 0xf4, 0x6e, 0x67]))).toMatchObject({
      failure: { code: 'bad-encoding' },
    });
  });

  it('cuts a long line at a space, and what was cut goes on', () => {
    const line = 'Ủy ban nhân dân xã An Bình '.repeat(3000).trim();
    const result = readMarkdown(`Kính gửi:\n\n${line}\n\nhết`);
    if (result.failure) throw new Error(result.failure.message.en);
    const [first, ...pieces] = result.document.blocks;
    const last = pieces.pop();
    expect([first?.text, last?.text, last?.continues]).toEqual(['Kính gửi:', 'hết', false]);
    expect(pieces.map(({ text }) => text).join(' ')).toBe(line);
    expect(pieces.map(({ continues }) => continues)).toEqual(pieces.map((_, index) => index > 0));
    expect(Math.max(...pieces.map(({ text }) => text.length))).toBeLessThan(33_000);
  });

  it('takes a line that never ends for no letter', () => {
    expect(readMarkdown(`Kính gửi:\n${'a '.repeat(51_000)}`)).toMatchObject({
      failure: { code: 'too-large', message: { vi: expect.stringContaining('Dòng 2') } },
    });
  });

  it.each([
    ['_a**', 20_000],
    ['[a](b', 19_000],
    ['> ', 20_000],
    ['<a ', 20_000],
    ['`', 60_000],
    ['**', 49_000],
    ['|a', 20_000],
    [' ', 90_000],
    ['\t', 15_000],
    ['- ', 7000],
    ['# a   #', 4000],
    ['| --- ', 3000],
  ])('comes to the end of a flood of %s', (part, times) => {
    expect(read(`${part.repeat(times)} hết`).document.format).toBe('markdown');
  });
});
