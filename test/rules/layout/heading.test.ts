import { describe, expect, test } from 'vitest';
import { widthOf } from '../../../src/document/format.ts';
import { mm, twips } from '../../../src/document/length.ts';
import type { Block, Document, HorizontalLine } from '../../../src/document/tree.ts';
import {
  blockNumbers,
  diagnosticsIn,
  faultsIn,
  letterOf,
  withBlocks,
  withFormat,
  withLayout,
} from './layout.ts';

const letter = letterOf('cong-van');
const { document } = letter;
const [nationalName = -1] = blockNumbers(letter, 'nationalName');
const [motto = -1] = blockNumbers(letter, 'motto');
const [issuer = -1] = blockNumbers(letter, 'issuer');
const mottoWidth = widthOf(document, letter.parts.motto?.spans ?? []);

/** The heading with the rule under the motto drawn in another way. */
const withRule = (line: HorizontalLine | null, at = motto): Document =>
  withBlocks(document, (block, index) => ({
    ...block,
    lines: [...(index === motto ? [] : block.lines), ...(index === at && line !== null ? [line] : [])],
  }));

const withRowUnderMotto = (row: Block): Document => {
  const without = withRule(null);
  return { ...without, blocks: without.blocks.toSpliced(motto + 1, 0, row) };
};

const rowOf = (
  text: string,
  line: HorizontalLine,
  layout: Partial<NonNullable<Block['layout']>> = {},
): Block => {
  const model = document.blocks[motto];
  if (!model) throw new Error('the compliant letter has no motto');
  const runs = [{ start: 0, end: text.length, format: { sizePt: 14, position: 'superscript' as const } }];
  return withLayout({ ...model, text, runs: text === '' ? [] : runs, lines: [line] }, layout);
};

describe('the rule under the motto', () => {
  test.each([
    ['a shape', withRule({ kind: 'drawn', side: 'below', length: mottoWidth })],
    [
      'a shape tied to the national name',
      withRule({ kind: 'drawn', side: 'below', length: mottoWidth }, nationalName),
    ],
    ['a shape without a known length', withRule({ kind: 'drawn', side: 'below' })],
    [
      'raised underscores, as the decree’s samples have',
      withRowUnderMotto(rowOf('_'.repeat(38), { kind: 'characters', side: 'in' })),
    ],
    [
      'the border of a narrowed paragraph',
      withRowUnderMotto(rowOf('', { kind: 'border', side: 'below' }, { left: mm(20), right: mm(20) })),
    ],
  ])('may be %s', (_, page) => {
    expect(faultsIn(page)).toEqual([]);
  });

  test.each([
    ['motto-rule:missing', 'nothing', withRule(null)],
    [
      'motto-rule:length',
      'half as long',
      withRule({ kind: 'drawn', side: 'below', length: twips(mottoWidth / 2) }),
    ],
    [
      'motto-rule:length',
      'the border of the whole cell',
      withRowUnderMotto(rowOf('', { kind: 'border', side: 'below' })),
    ],
    [
      'motto-rule:underlined',
      'underlined text',
      withBlocks(withRule(null), (block, index) =>
        index === motto ? withFormat(block, { underline: true }) : block,
      ),
    ],
  ])('%s: %s', (fault, _, page) => {
    expect(faultsIn(page)).toEqual([fault]);
  });

  test('is not said to be missing where a picture in the heading may be it', () => {
    expect(faultsIn({ ...withRule(null), pictures: [{ block: motto }] })).toEqual([]);
  });
});

test('a wrong font in the heading is one fault of the font, not one of each part', () => {
  const arial = withBlocks(document, (block, index) =>
    [nationalName, motto, issuer].includes(index) ? withFormat(block, { font: 'Arial' }) : block,
  );
  const found = diagnosticsIn(arial);
  expect(found.map(({ rule }) => rule)).toEqual(['layout/font']);
  expect(found[0]?.data['count']).toBe(3);
});

test('a size out of range is named by its own rule, not as a mixed pair too', () => {
  const small = withBlocks(document, (block, index) =>
    index === nationalName ? withFormat(block, { sizePt: 11 }) : block,
  );
  expect(faultsIn(small)).toEqual(['national-name:size']);
});

test('text centred by spaces or an indent is centred', () => {
  const pushed = withBlocks(document, (block, index) =>
    index === motto ? withLayout(block, { align: 'left', left: mm(18) }) : block,
  );
  expect(faultsIn(pushed)).toEqual([]);
  const left = withBlocks(document, (block, index) =>
    index === motto ? withLayout(block, { align: 'left' }) : block,
  );
  expect(faultsIn(left)).toEqual(['motto:centred']);
});

test('near-black text, legacy fonts and runs of underscores are left alone', () => {
  const dark = withBlocks(document, (block, index) =>
    index === issuer ? withFormat(block, { color: '222222' }) : block,
  );
  expect(faultsIn(dark)).toEqual([]);
  const legacy = withBlocks(document, (block, index) =>
    index === issuer ? withFormat(block, { font: '.VnTime', legacyEncoding: 'tcvn3' }) : block,
  );
  expect(faultsIn(legacy)).toEqual([]);
  const row = rowOf('_'.repeat(38), { kind: 'characters', side: 'in' });
  expect(faultsIn(withRowUnderMotto(withFormat(row, { font: 'Calibri', color: 'FF0000' })))).toEqual([]);
});
