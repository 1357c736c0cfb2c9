import { describe, expect, test } from 'vitest';
import { mm, pt, twips } from '../../../src/document/length.ts';
import type { ParagraphLayout } from '../../../src/document/tree.ts';
import {
  blockNumbers,
  diagnosticsIn,
  faultsIn,
  findingsIn,
  letterOf,
  withBlocks,
  withFormat,
  withLayout,
} from './layout.ts';

const letter = letterOf('cong-van');
const body = blockNumbers(letter, 'body');
const { document } = letter;

const withBody = (layout: Partial<ParagraphLayout>, only: readonly number[] = body) =>
  withBlocks(document, (block, index) => (only.includes(index) ? withLayout(block, layout) : block));

test('forty small paragraphs are one finding, with their number', () => {
  const small = withBlocks(document, (block, index) =>
    body.includes(index) ? withFormat(block, { sizePt: 12 }) : block,
  );
  const found = diagnosticsIn(small);
  expect(found.map(({ rule }) => rule)).toEqual(['layout/body-letters']);
  expect(found[0]?.data['count']).toBe(body.length);
});

test('one small paragraph among others is pointed at', () => {
  const second = body[1] ?? -1;
  const small = withBlocks(document, (block, index) =>
    index === second ? withFormat(block, { sizePt: 12 }) : block,
  );
  expect(diagnosticsIn(small).map(({ rule, at }) => [rule, at.map(({ block }) => block)])).toEqual([
    ['layout/body-letters', [second]],
  ]);
});

describe('what compliant letters do', () => {
  test.each([
    ['1.27 cm', { firstLine: mm(12.7) }],
    ['1.25 cm, where rulers stop', { firstLine: twips(709) }],
    ['indented as a block', { firstLine: mm(0), left: mm(10) }],
    ['hanging from a number', { firstLine: mm(-6), left: mm(16) }],
    ['6 pt after instead of before', { before: pt(0), after: pt(6) }],
    ['3 pt before and 3 pt after', { before: pt(3), after: pt(3) }],
    ['1.5 lines', { lineSpacing: { rule: 'multiple', lines: 1.5 } }],
    ['exactly 16 pt for 14 pt text', { lineSpacing: { rule: 'exact', height: pt(16) } }],
    ['exactly 18 pt', { lineSpacing: { rule: 'exact', height: pt(18) } }],
    ['at least 12 pt, which grows with the text', { lineSpacing: { rule: 'atLeast', height: pt(12) } }],
  ] satisfies readonly (readonly [string, Partial<ParagraphLayout>])[])('is no fault: %s', (_, layout) => {
    expect(faultsIn(withBody(layout))).toEqual([]);
  });
});

describe('what breaks the decree', () => {
  test.each([
    ['first-line-indent:indent', { firstLine: mm(0) }],
    ['first-line-indent:indent', { firstLine: mm(15) }],
    ['paragraph-spacing:narrow', { before: pt(2), after: pt(3) }],
    ['paragraph-spacing:narrow', { contextualSpacing: true }],
    ['line-spacing:lines', { lineSpacing: { rule: 'multiple', lines: 1.6 } }],
    ['line-spacing:height', { lineSpacing: { rule: 'exact', height: pt(14) } }],
    ['line-spacing:height', { lineSpacing: { rule: 'atLeast', height: pt(30) } }],
    ['body-alignment:ragged', { align: 'left' }],
  ] satisfies readonly (readonly [string, Partial<ParagraphLayout>])[])('%s for %j', (fault, layout) => {
    expect(faultsIn(withBody(layout))).toEqual([fault]);
  });
});

test('text in tables may look as it likes', () => {
  const inTable = withBlocks(document, (block, index) =>
    index === body[1]
      ? {
          ...withFormat(withLayout(block, { align: 'left', firstLine: mm(0), before: pt(0) }), {
            sizePt: 10,
          }),
          place: { in: 'cell', table: 9, row: 0, column: 0 },
        }
      : block,
  );
  expect(faultsIn(inTable)).toEqual([]);
});

test('an indent typed with spaces is information, no fault', () => {
  const typed = withBlocks(document, (block, index) => {
    if (index !== body[0]) return block;
    const text = `${' '.repeat(9)}${block.text}`;
    return {
      ...withLayout(block, { firstLine: mm(0) }),
      text,
      runs: [{ start: 0, end: text.length, format: block.runs[0]?.format ?? {} }],
    };
  });
  expect(faultsIn(typed)).toEqual([]);
  expect(findingsIn(typed, ['info'])).toContain('typed-indent:typed');
});

test('one stray word in another size is found, one stray letter is not', () => {
  const [first = -1] = body;
  const withRun = (length: number) =>
    withBlocks(document, (block, index) => {
      if (index !== first) return block;
      const format = block.runs[0]?.format ?? {};
      return {
        ...block,
        runs: [
          { start: 0, end: length, format: { ...format, sizePt: 11 } },
          { start: length, end: block.text.length, format },
        ],
      };
    });
  expect(faultsIn(withRun(4))).toEqual(['body-letters:size']);
  expect(faultsIn(withRun(1))).toEqual([]);
});
