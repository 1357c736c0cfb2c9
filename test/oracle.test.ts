import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../src/read/docx/docx.ts';
import { compareWithOracle, type Oracle, share, startComparing } from './read/docx/compare.ts';

const CORPUS = '../shared/corpus/docx';
const isThere = existsSync(CORPUS);

describe.skipIf(!isThere)('real drafts are read as LibreOffice reads them', () => {
  const comparison = startComparing();
  const letters = isThere ? readdirSync(CORPUS).filter((name) => name.endsWith('.docx')) : [];
  for (const name of letters) {
    const read = readDocx(readFileSync(join(CORPUS, name)));
    if (read.failure !== undefined) throw new Error(`${name}: ${read.failure.message.en}`);
    const oracle: Oracle = JSON.parse(
      readFileSync(join(CORPUS, name.replace(/\.docx$/u, '.oracle.json')), 'utf8'),
    );
    compareWithOracle(read, oracle, comparison);
  }

  const floors: readonly (readonly [figure: string, floor: number])[] = [
    ['text', 0.99],
    ['font', 0.995],
    ['sizePt', 0.995],
    ['bold', 0.995],
    ['italic', 0.995],
    ['align', 0.99],
    ['firstLineIndentMm', 0.98],
    ['leftIndentMm', 0.98],
    ['rightIndentMm', 0.98],
    ['spaceBeforePt', 0.98],
    ['spaceAfterPt', 0.98],
    ['lineSpacing', 0.98],
    ['list', 0.98],
    ['section', 1],
  ];
  test.each(floors)('%s at least %f', (figure, floor) => {
    expect(share(comparison, figure), comparison.differences.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});
