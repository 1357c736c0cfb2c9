import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_BLOCKS_MENDED } from '../../src/fix/length.ts';
import { MOST_BLOCKS } from '../../src/read/source.ts';
import { packParts } from '../read/docx/pack.ts';
import { builtProgram, type Program } from '../security/program.ts';
import { letterHead } from '../support/letter-head.ts';

let program: Program;
beforeAll(() => {
  program = builtProgram();
}, 180_000);
afterAll(() => program.remove());

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Each another, as in a letter, and with something to mend. */
const sentence = (index: number): string =>
  `${(index % 90) + 1}. Sở Nội vụ  rà soát hồ sơ ${index} trước ngày ${(index % 28) + 1}/6/2026.`;
const lines = (count: number): readonly string[] => [
  ...letterHead,
  ...Array.from({ length: count - letterHead.length }, (_, index) => sentence(index)),
];

const PROPERTIES = '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="24"/></w:rPr>';
function word(count: number): Buffer {
  const body = lines(count)
    .map(
      (text) =>
        `<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r>${PROPERTIES}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
    )
    .join('');
  const content = `<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`;
  return packParts([{ name: 'word/document.xml', content }]);
}

/**
 * What lives at any time must have room in so many megabytes: V8 ends the process where it has not. What it needs beside
 * the heap, and to grow into, makes 512.
 */
const MOST_ALIVE = 300;

function inSmallHeap(name: string, content: string | Uint8Array, ...words: readonly string[]) {
  const folder = program.folder(name.replaceAll('.', '-'));
  writeFileSync(join(folder, name), content);
  const args = [`--max-old-space-size=${MOST_ALIVE}`, program.path, ...words];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
}

describe('the longest letters have room in a small heap', () => {
  test('linted, as Word and as text', () => {
    const docx = inSmallHeap('a.docx', word(MOST_BLOCKS - 1), 'lint', 'a.docx', '--format', 'json');
    const text = inSmallHeap('a.txt', lines(MOST_BLOCKS - 1).join('\n'), 'lint', 'a.txt', '--format', 'json');
    for (const { status, stdout } of [docx, text]) {
      expect([0, 1]).toContain(status);
      expect(JSON.parse(stdout)[0].error).toBeNull();
    }
  }, 240_000);

  test('mended', () => {
    const done = inSmallHeap('b.docx', word(MOST_BLOCKS_MENDED), 'fix', 'b.docx', '-o', 'c.docx');
    expect([0, 1]).toContain(done.status);
    expect(done.stdout).toMatch(/^b\.docx: sửa \d+ chỗ/u);
  }, 240_000);
});

describe('a letter that is longer still is refused with a sentence', () => {
  test.each([
    ['lint', MOST_BLOCKS + 1],
    ['fix', MOST_BLOCKS_MENDED + 1],
    ['annotate', MOST_BLOCKS_MENDED + 1],
  ])(
    'by %s',
    (command, count) => {
      const name = `${command}.docx`;
      const output = command === 'lint' ? [] : ['-o', 'c.docx'];
      const { status, stdout, stderr } = inSmallHeap(name, word(count), command, name, ...output);
      expect([status, stdout + stderr]).toEqual([2, expect.stringContaining('Hãy tách phụ lục')]);
    },
    120_000,
  );
});
