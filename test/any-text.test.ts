import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.generated.ts';
import { extract } from '../src/extract/extract.ts';
import { lint } from '../src/lint/lint.ts';
import type { Read, ReadFailure } from '../src/read/read.ts';
import { readText } from '../src/read/text/text.ts';
import { recognise } from '../src/recognise/recognise.ts';
import { excerptOf } from '../src/report/excerpt.ts';
import { readMarkdown } from './support/markdown.ts';
import { fc } from './support/properties.ts';

/** Pieces that letters are made of, in no sensible order, with noise between them. */
const piece = fc.oneof(
  fc.constantFrom(
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'ỦY BAN NHÂN DÂN',
    'XÃ AN BÌNH',
    'Số:     /UBND-VP',
    'Số: 12/QĐ-UBND',
    'An Bình, ngày     tháng 5 năm 2026',
    'QUYẾT ĐỊNH',
    'Về việc',
    'V/v',
    'Kính gửi:',
    '- ',
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
    'Điều 1.',
    '1.',
    'a)',
    '(1)',
    'Nơi nhận:',
    'Lưu: VT.',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'Phụ lục',
    './.',
    '| a | b |',
    '|---|---|',
    '**',
    '<!-- vanthu-ignore',
    '-->',
    '---',
    '\t',
    '\u0300',
    '\u00ad',
    '😀',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const text = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', '\n', '\n\n', '\r\n')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

describe.each<[string, (source: string) => Read | ReadFailure]>([
  ['Markdown', readMarkdown],
  ['plain text', readText],
])('any text as %s', (_, read) => {
  test('is read, recognised, extracted and linted without a throw, and every finding has its place', () => {
    fc.assert(
      fc.property(text, (source) => {
        const opened = read(source);
        if (opened.failure) return;
        const { document, locate } = opened;
        const letter = recognise(document);
        extract(letter);
        const report = lint({ ...letter, official: true, regime: 'state' }, rules);
        expect(report.skipped.filter(({ reason }) => reason === 'crashed')).toEqual([]);
        for (const { at } of report.diagnostics) {
          for (const span of at) {
            const block = document.blocks[span.block]?.text ?? '';
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(block.length);
            const { line, endLine } = locate(span);
            expect(endLine).toBeGreaterThanOrEqual(line);
          }
        }
      }),
      { numRuns: 150, endOnFailure: true },
    );
  }, 120_000);
});

test('an excerpt of any text is one line, with its marks inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (source, a, b) => {
      const [start = 0, end = 0] = [a % (source.length + 1), b % (source.length + 1)].sort((x, y) => x - y);
      const { text: shown, gap, marks } = excerptOf(source, start, end);
      expect(shown).not.toMatch(/[\n\r\t]/u);
      expect(marks.length).toBeGreaterThan(0);
      expect(gap.length + marks.length).toBeLessThanOrEqual(Math.max(1, shown.length * 2 + 1));
    }),
  );
});
