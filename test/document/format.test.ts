import { describe, expect, test } from 'vitest';
import {
  columnWidth,
  dominant,
  extentOf,
  leadWidth,
  lineCount,
  shareOf,
  visibleCount,
  widthOf,
  wrongStretches,
} from '../../src/document/format.ts';
import { mm, toMm, twips } from '../../src/document/length.ts';
import type { Block, Document, ParagraphLayout, Place, TextFormat } from '../../src/document/tree.ts';

const LAYOUT: ParagraphLayout = {
  align: 'left',
  firstLine: mm(0),
  left: mm(0),
  right: mm(0),
  before: mm(0),
  after: mm(0),
  lineSpacing: { rule: 'multiple', lines: 1 },
  contextualSpacing: false,
  keepWithNext: false,
  pageBreakBefore: false,
  styleName: null,
  section: 0,
};

function block(
  pieces: readonly (readonly [string, TextFormat])[],
  layout: Partial<ParagraphLayout> = {},
  place: Place = { in: 'body' },
): Block {
  let start = 0;
  const runs = pieces.map(([text, format]) => {
    const run = { start, end: start + text.length, format };
    start = run.end;
    return run;
  });
  const text = pieces.map(([piece]) => piece).join('');
  return { text, continues: false, place, runs, layout: { ...LAYOUT, ...layout }, lines: [] };
}

const documentOf = (...blocks: readonly Block[]): Document => ({
  format: 'docx',
  blocks,
  tables: [
    {
      rows: 1,
      columns: 2,
      columnWidths: [mm(62), mm(103)],
      bordered: false,
      firstBlock: 0,
      endBlock: blocks.length,
    },
  ],
  sections: [
    {
      width: mm(210),
      height: mm(297),
      landscape: false,
      top: mm(20),
      bottom: mm(20),
      left: mm(30),
      right: mm(15),
      headerDistance: mm(10),
      footerDistance: mm(10),
      titlePage: true,
      pageNumberStart: null,
      pageNumberFormat: 'decimal',
      firstBlock: 0,
    },
  ],
  headers: [],
  footers: [],
  notes: [],
  comments: [],
  pictures: [],
});

const whole = (document: Document, index = 0) => [
  { block: index, start: 0, end: document.blocks[index]?.text.length ?? 0 },
];

test('only letters and figures are seen: spaces, dashes and underscores have no visible format', () => {
  expect(visibleCount('Số: 12/UBND – ___ ½')).toBe('Số12UBND½'.length);
});

describe('wrong stretches', () => {
  const isSmall = ({ sizePt }: TextFormat) => sizePt !== 14;

  test('run together over spaces, and are cut to their text', () => {
    const document = documentOf(
      block([
        ['Ủy ban ', { sizePt: 14 }],
        ['nhân', { sizePt: 12 }],
        [' ', { sizePt: 14 }],
        ['dân ', { sizePt: 12 }],
        ['xã', { sizePt: 14 }],
      ]),
    );
    expect(wrongStretches(document, whole(document), isSmall)).toEqual([{ block: 0, start: 7, end: 15 }]);
  });

  test('leave a stray letter alone, but not where it is all there is', () => {
    const stray = documentOf(
      block([
        ['Ủy ban', { sizePt: 14 }],
        ['x', { sizePt: 12 }],
      ]),
    );
    const alone = documentOf(block([['x', { sizePt: 12 }]]));
    expect(wrongStretches(stray, whole(stray), isSmall)).toEqual([]);
    expect(wrongStretches(alone, whole(alone), isSmall)).toHaveLength(1);
  });

  test('do not count bold spaces', () => {
    const document = documentOf(
      block([
        ['Ủy ban', { bold: false }],
        ['     ', { bold: true }],
      ]),
    );
    expect(wrongStretches(document, whole(document), ({ bold }) => bold === true)).toEqual([]);
  });
});

test('the dominant size is that of most letters, not of most runs', () => {
  const document = documentOf(
    block([
      ['a', { sizePt: 12 }],
      ['b', { sizePt: 12 }],
      ['cdefgh', { sizePt: 14 }],
    ]),
  );
  expect(dominant(document, whole(document), 'sizePt')).toBe(14);
  expect(shareOf(document, whole(document), ({ sizePt }) => sizePt === 12)).toBe(0.25);
});

describe('where text lies', () => {
  const TEXT: readonly [string, TextFormat] = ['Số: 12/UBND-NC', { sizePt: 13 }];

  test('centred text has as much room on the left as on the right', () => {
    const document = documentOf(block([TEXT], { align: 'center' }));
    const extent = extentOf(document, 0);
    expect(extent?.lines).toBe(1);
    expect((extent?.left ?? 0) - ((extent?.column ?? 0) - (extent?.right ?? 0))).toBeCloseTo(0, -1);
  });

  test('spaces typed before it push text to the right', () => {
    const document = documentOf(block([['     Số: 12/UBND-NC', { sizePt: 13 }]]));
    expect(leadWidth(document, 0)).toBe(twips(5 * 65));
    expect(extentOf(document, 0)?.left).toBe(twips(5 * 65));
  });

  test('a tab before the text leads to the next stop', () => {
    const document = documentOf(block([['\tSố: 12', { sizePt: 13 }]], { firstLine: twips(100) }));
    expect(leadWidth(document, 0)).toBe(twips(620));
  });

  test('a tab within the text hides where it lies', () => {
    const document = documentOf(block([['SỞ NỘI VỤ\tCỘNG HÒA', { sizePt: 13 }]]));
    expect(extentOf(document, 0)).toBeUndefined();
  });

  test('a cell is as wide as its column without its margins; a frame has no known width', () => {
    const inCell = block([TEXT], {}, { in: 'cell', table: 0, row: 0, column: 0 });
    const inFrame = block([TEXT], {}, { in: 'frame', frame: 0, anchor: 0 });
    const document = documentOf(inCell, inFrame);
    expect(toMm(columnWidth(document, inCell) ?? mm(0))).toBeCloseTo(62 - 3.8, 0);
    expect(columnWidth(document, inFrame)).toBeUndefined();
  });
});

test('lines are counted by width, and at line breaks', () => {
  const long = 'Ủy ban nhân dân xã tổ chức thực hiện Kế hoạch này. '.repeat(5);
  const document = documentOf(block([[long, { sizePt: 14 }]]), block([['Một\nHai\nBa', { sizePt: 14 }]]));
  expect(lineCount(document, 0)).toBe(Math.ceil(widthOf(document, whole(document)) / mm(165)));
  expect(lineCount(document, 0)).toBeGreaterThan(3);
  expect(lineCount(document, 1)).toBe(3);
});
