import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../src/document/metrics.ts';
import { readDocx } from '../../src/read/docx/docx.ts';
import { findOffice } from '../../src/read/office.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { writeDocx } from '../../src/render/docx.ts';
import { readFont } from '../../src/render/pdf/font.ts';
import { type PdfSetting, writePdfs } from '../../src/render/pdf.ts';
import { packFixture } from '../read/docx/pack.ts';
import { compliant, compliantKinds } from '../support/compliant.ts';
import { readMarkdown } from '../support/markdown.ts';
import { type PdfPage, pdfPages } from './pdf-pages.ts';

const A4 = { width: 595.3, height: 841.9 };
const POINTS_PER_MM = 72 / 25.4;

const docxOf = (markdown: string): Promise<Uint8Array> => {
  const read = readMarkdown(Buffer.from(markdown));
  if (read.failure) throw new Error(read.failure.message.en);
  return writeDocx(recognise(read.document));
};

async function pdfOf(docx: Uint8Array, setting: PdfSetting = { engine: 'embedded' }): Promise<Uint8Array> {
  const [pdf] = await writePdfs([docx], setting);
  if (!(pdf instanceof Uint8Array)) throw new Error(pdf?.message.en);
  return pdf;
}

const pagesOf = async (docx: Uint8Array): Promise<readonly PdfPage[]> => pdfPages(await pdfOf(docx));

const textOf = ({ shown }: PdfPage): string => shown.map(({ text }) => text).join('');

/** A letter is broken into lines and pages: what is between words may be anything. */
const letters = (text: string): string => text.replace(/\s/gu, '');

/** Its body has so many paragraphs. */
const letterOf = (paragraphs: readonly string[]): string =>
  readFileSync('fixtures/compliant/cong-van.md', 'utf8').replace(/Thực hiện Kế hoạch[\s\S]*?\.\/\./u, () =>
    [...paragraphs, 'Đề nghị các cơ quan, đơn vị quan tâm thực hiện./.'].join('\n\n'),
  );

const PARAGRAPH =
  'Các cơ quan, đơn vị rà soát thủ tục hành chính thuộc phạm vi quản lý, gửi kết quả về Sở Nội vụ để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, chỉ đạo thực hiện.';

describe.each(compliantKinds)('the compliant %s as PDF', (kind) => {
  test('says what its Word file says, on A4, in embedded fonts', async () => {
    const docx = await writeDocx(compliant({ kind }));
    const read = readDocx(docx);
    if (read.failure) throw new Error(read.failure.message.en);
    const pdf = await pdfOf(docx);
    const pages = pdfPages(pdf);
    const numbered = pages.map((page, index) => {
      const [number] = page.shown;
      return index > 0 && number?.text === String(index + 1) ? { ...page, shown: page.shown.slice(1) } : page;
    });
    expect(letters(numbered.map(textOf).join(''))).toBe(
      letters(read.document.blocks.map(({ text }) => text).join('')),
    );
    for (const { width, height, shown } of pages) {
      expect(width).toBeCloseTo(A4.width, 0);
      expect(height).toBeCloseTo(A4.height, 0);
      expect(shown.filter(({ font }) => !/^[A-Z]{6}\+Tinos-/u.test(font))).toEqual([]);
    }
    const text = Buffer.from(pdf).toString('latin1');
    expect(text.match(/\/FontFile2 /gu)).toHaveLength(text.match(/\/Type \/FontDescriptor/gu)?.length ?? 0);
  });
});

describe('a letter as PDF', () => {
  test('keeps to the margins of the decree', async () => {
    const pages = await pagesOf(await docxOf(letterOf(Array.from({ length: 30 }, () => PARAGRAPH))));
    expect(pages).toHaveLength(3);
    for (const { shown } of pages) {
      const body = shown.filter(({ text }) => !/^\d$/u.test(text));
      expect(Math.min(...body.map(({ x }) => x)) / POINTS_PER_MM).toBeGreaterThan(29.9);
      expect(Math.min(...body.map(({ y }) => y)) / POINTS_PER_MM).toBeGreaterThan(20);
      expect(Math.max(...body.map(({ y }) => y)) / POINTS_PER_MM).toBeLessThan(277);
    }
    // A table that is moved out by the margin of its cells.
    const label = pages.at(-1)?.shown.find(({ text }) => text === 'Nơi nhận:');
    expect((label?.x ?? 0) / POINTS_PER_MM).toBeCloseTo(30, 1);
  });

  test('has its number in the middle of the upper margin from the second page on', async () => {
    const pages = await pagesOf(await docxOf(letterOf(Array.from({ length: 30 }, () => PARAGRAPH))));
    const numbers = pages.map(({ shown }) => shown.filter(({ y }) => y / POINTS_PER_MM < 20));
    expect(numbers.map((found) => found.map(({ text }) => text))).toEqual([[], ['2'], ['3']]);
    // A digit is half as wide as it is high.
    const middle = (numbers[1]?.[0]?.x ?? 0) + 14 / 4;
    expect(middle / POINTS_PER_MM).toBeCloseTo(30 + (210 - 30 - 20) / 2, 0);
  });

  test('fills its justified lines to the margin, and leaves the last as it is', async () => {
    const text = `${PARAGRAPH} ${PARAGRAPH}`;
    const [page] = await pagesOf(await docxOf(letterOf([text])));
    const lines = page?.shown.filter((line) => line.text.length > 15 && text.includes(line.text.trim()));
    const inMm = (points: number) => Math.round((points / POINTS_PER_MM) * 10) / 10;
    expect(lines?.map(({ x }) => inMm(x))).toEqual([42.7, 30, 30, 30, 30]);
    const ends = lines?.map(({ x, width }) => inMm(x + width)) ?? [];
    expect(ends.slice(0, -1)).toEqual([190, 190, 190, 190]);
    expect(ends.at(-1)).toBeLessThan(185);
  });

  test('has something of the text on the page of its signature, however long it is', async () => {
    for (let count = 8; count < 18; count++) {
      const pages = await pagesOf(await docxOf(letterOf(Array.from({ length: count }, () => PARAGRAPH))));
      const last = pages.at(-1);
      expect(last && textOf(last), `${count}`).toMatch(
        /quan tâm thực hiện.*Nơi nhận.*SỞ NỘI VỤ|quan tâm thực hiện.*Nơi nhận.*GIÁM ĐỐC/su,
      );
    }
  });

  test('never has one line of a paragraph alone on a page', async () => {
    const isFirst = ({ x }: { readonly x: number } = { x: 0 }) => x / POINTS_PER_MM > 42;
    for (let count = 1; count <= 12; count++) {
      const above = ['Sở Nội vụ hướng dẫn như sau. '.repeat(3 * count).trim()];
      const below = Array.from({ length: 14 }, () => `${PARAGRAPH} ${PARAGRAPH}`);
      const pages = await pagesOf(await docxOf(letterOf([...above, ...below])));
      const [one, two] = pages.map(({ shown }) => shown.filter(({ text }) => !/^\d$/u.test(text)));
      expect(isFirst(one?.at(-1)), `${count}: ${one?.at(-1)?.text}`).toBe(false);
      expect(isFirst(two?.[1]) && !isFirst(two?.[0]), `${count}: ${two?.[0]?.text}`).toBe(false);
    }
  });

  test('is the same bytes every time, without a date', async () => {
    const docx = await docxOf(letterOf([PARAGRAPH]));
    const pdf = Buffer.from(await pdfOf(docx));
    expect(Buffer.compare(pdf, Buffer.from(await pdfOf(docx)))).toBe(0);
    expect(pdf.toString('latin1')).not.toMatch(/CreationDate|ModDate|Producer/u);
  });

  test('has its own title', async () => {
    const text = Buffer.from(await pdfOf(await docxOf(letterOf([PARAGRAPH])))).toString('latin1');
    const [, title = ''] = /\/Title <FEFF([\dA-F]+)>/u.exec(text) ?? [];
    expect(Buffer.from(title, 'hex').swap16().toString('utf16le')).toBe('Công văn số 145/SNV-CCHC');
  });

  test('breaks a word that is longer than a line', async () => {
    const address = `https://binhson.example.vn/thu-muc/${'a'.repeat(150)}`;
    const [page] = await pagesOf(await docxOf(letterOf([`Xem tại ${address} và các trang khác.`])));
    expect(page && letters(textOf(page))).toContain(address);
    const widest = Math.max(...(page?.shown ?? []).map(({ x, width }) => x + width));
    expect(widest / POINTS_PER_MM).toBeLessThan(190.1);
  });

  test('repeats the head of a table on every page', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => `| ${index + 1} | Xã An Bình ${index + 1} |`);
    const table = ['| TT | Đơn vị |', '|---|---|', ...rows].join('\n');
    const pages = await pagesOf(await docxOf(letterOf([PARAGRAPH, table])));
    expect(pages.length).toBeGreaterThan(3);
    const withRows = pages.filter((page) => textOf(page).includes('Xã An Bình'));
    expect(withRows.filter((page) => !textOf(page).includes('TTĐơn vị'))).toEqual([]);
    for (let row = 1; row <= 120; row++) {
      const found = withRows.filter(({ shown }) => shown.some(({ text }) => text.endsWith(`Bình ${row}`)));
      expect(found, `${row}`).toHaveLength(1);
    }
  });

  test('parts a row that is longer than a page, and loses nothing of it', async () => {
    const long = Array.from({ length: 400 }, (_, index) => `việc${index}`).join(' ');
    const table = [
      '| TT | Nhiệm vụ | Đơn vị |',
      '|---|---|---|',
      `| 1 | ${long} ${long} ${long} | Sở Nội vụ |`,
    ].join('\n');
    const pages = await pagesOf(await docxOf(letterOf([table])));
    expect(letters(pages.map(textOf).join('')).match(/việc399/gu)).toHaveLength(3);
    for (const { shown } of pages)
      expect(Math.max(...shown.map(({ y }) => y)) / POINTS_PER_MM).toBeLessThan(277);
  });
});

describe('what cannot be drawn without LibreOffice', () => {
  test('a Word file that is not laid out by vanthu is left to LibreOffice, with a sentence that says what to install', async () => {
    const [result] = await writePdfs([packFixture('toggles')], { program: null });
    expect(result).toMatchObject({ code: 'no-libreoffice' });
    expect(result && 'message' in result && result.message.vi).toMatch(
      /không do vanthu trình bày.*cài LibreOffice/u,
    );
  });

  test('a character that the typeface lacks is named, and the other letters are drawn', async () => {
    const files = await Promise.all([letterOf([`${PARAGRAPH} 漢字`]), letterOf([PARAGRAPH])].map(docxOf));
    const [lacking, drawn] = await writePdfs(files, { program: null });
    expect(lacking).toMatchObject({ code: 'no-libreoffice' });
    expect(lacking && 'message' in lacking && lacking.message.vi).toContain('“漢”, “字”');
    expect(drawn).toBeInstanceOf(Uint8Array);
  });

  test('where LibreOffice is asked for and is not there, the sentence says so', async () => {
    const [result] = await writePdfs([new Uint8Array()], { engine: 'libreoffice', program: null });
    expect(result).toMatchObject({ code: 'no-libreoffice' });
  });
});

describe('the typeface', () => {
  const path = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  );
  const whole = readFileSync(path);
  const font = readFont('Tinos-Regular', whole);
  const ALPHABET = [
    ...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ',
  ];
  const characters = [
    ...ALPHABET,
    ...ALPHABET.map((letter) => letter.toLocaleUpperCase('vi')),
    ...'0123456789.,;:/()“”–…',
  ];

  test('has every letter of Vietnamese, as wide as in Times New Roman', () => {
    for (const character of characters) {
      const glyph = font.glyphOf(character);
      expect(glyph, character).toBeGreaterThan(0);
      const width = textWidth(character, { sizePt: 100 }) / 2000;
      expect(Math.abs(font.widthOf(glyph) / 1000 - width), character).toBeLessThan(0.001);
    }
  });

  test('is cut down to what is used, and what is used is drawn as before', () => {
    const wanted = [...'ếữ'].map(font.glyphOf);
    const small = font.subset(new Set(wanted));
    expect(small.length).toBeLessThan(60_000);
    const before = outlinesOf(whole);
    const after = outlinesOf(small);
    const kept = before.flatMap((_, glyph) => (after[glyph]?.length ? [glyph] : []));
    expect(kept).toEqual(expect.arrayContaining(wanted));
    // Glyph 0, two letters and the letters and marks that they are put together from.
    expect(kept.length).toBeLessThan(10);
    for (const glyph of kept) {
      // The end of an outline may be padded.
      expect(after[glyph]?.subarray(0, before[glyph]?.length).equals(before[glyph] ?? Buffer.alloc(0))).toBe(
        true,
      );
      for (const part of partsIn(before[glyph])) expect(kept).toContain(part);
    }
  });
});

/** By the tables `loca` and `glyf`; Tinos and its subsets have long offsets or short ones. */
function outlinesOf(file: Buffer): readonly Buffer[] {
  const table = (tag: string): Buffer => {
    const record = file.indexOf(tag, 12, 'latin1');
    return file.subarray(
      file.readUInt32BE(record + 8),
      file.readUInt32BE(record + 8) + file.readUInt32BE(record + 12),
    );
  };
  const [loca, glyf, isLong] = [table('loca'), table('glyf'), table('head').readInt16BE(50) === 1];
  const offset = (index: number) =>
    isLong ? loca.readUInt32BE(4 * index) : 2 * loca.readUInt16BE(2 * index);
  return Array.from({ length: table('maxp').readUInt16BE(4) }, (_, glyph) =>
    glyf.subarray(offset(glyph), offset(glyph + 1)),
  );
}

/** The first part of a glyph that is put together from others. */
const partsIn = (outline: Buffer | undefined): readonly number[] =>
  outline && outline.length > 0 && outline.readInt16BE(0) < 0 ? [outline.readUInt16BE(12)] : [];

/** A program that does with each file what the script says; `$1` is the file, `$2` the PDF to write. */
function officeThat(script: string, atStart = ':'): string {
  const program = join(mkdtempSync(join(tmpdir(), 'vanthu-test-')), 'soffice');
  const lines = [
    '#!/bin/sh',
    atStart,
    `one() { ${script}\n}`,
    'while [ "$1" != "--outdir" ]; do shift; done',
    'shift 2',
    'for file in "$@"; do one "$file" "$(basename "$file" .docx).pdf" || exit 1; done',
  ];
  writeFileSync(program, `${lines.join('\n')}\n`, { mode: 0o755 });
  return program;
}

describe('LibreOffice', () => {
  const WHOLE = 'printf "%%PDF-1.6\\n%s\\n%%%%EOF\\n" "$1" > "$2"';
  const files = Array.from({ length: 5 }, (_, index) => Buffer.from(`letter ${index}`));
  const outcome = (results: Awaited<ReturnType<typeof writePdfs>>) =>
    results.map((result) => (result instanceof Uint8Array ? Buffer.from(result).toString() : result.code));
  const pdf = (index: number) => `%PDF-1.6\n${index}.docx\n%%EOF\n`;

  test('is started once for all files, and each answer belongs to its file', async () => {
    const log = join(mkdtempSync(join(tmpdir(), 'vanthu-test-')), 'log');
    const program = officeThat(WHOLE, `echo start >> ${log}`);
    expect(outcome(await writePdfs(files, { engine: 'libreoffice', program }))).toEqual(
      files.map((_, i) => pdf(i)),
    );
    expect(readFileSync(log, 'utf8')).toBe('start\n');
  });

  test('a file that it falls over costs only itself', async () => {
    const program = officeThat(
      `if grep -q "letter 2" "$1"; then printf "%%PDF half" > "$2"; return 1; fi; ${WHOLE}`,
    );
    expect(outcome(await writePdfs(files, { engine: 'libreoffice', program }))).toEqual([
      pdf(0),
      pdf(1),
      'conversion-failed',
      pdf(3),
      pdf(4),
    ]);
  });

  test('a file that it never comes to an end with costs only itself', async () => {
    const program = officeThat(`if grep -q "letter 1" "$1"; then sleep 60; fi; ${WHOLE}`);
    const results = await writePdfs(files, { engine: 'libreoffice', program, milliseconds: 1500 });
    expect(outcome(results)).toEqual([pdf(0), 'conversion-failed', pdf(2), pdf(3), pdf(4)]);
    const [, slow] = results;
    expect(slow && 'message' in slow && slow.message.vi).toMatch(
      /không in xong văn bản này trong thời gian/u,
    );
  });

  test('that makes nothing is not called for every file', async () => {
    const log = join(mkdtempSync(join(tmpdir(), 'vanthu-test-')), 'log');
    const program = officeThat('return 1', `echo start >> ${log}`);
    const results = await writePdfs([...files, ...files], { engine: 'libreoffice', program });
    expect(new Set(outcome(results))).toEqual(new Set(['conversion-failed']));
    expect(readFileSync(log, 'utf8')).toBe('start\nstart\n');
    for (const other of ['/bin/true', '/nowhere/soffice']) {
      const [result] = await writePdfs(files, { engine: 'libreoffice', program: other });
      expect(result, other).toMatchObject({ code: 'conversion-failed' });
    }
  });

  test('finds its files where nobody else can read them, with macros and the network shut off; nothing is left', async () => {
    const seen = join(mkdtempSync(join(tmpdir(), 'vanthu-test-')), 'seen');
    const program = officeThat(
      WHOLE,
      `{ pwd; stat -c %a . ; cat profile/user/registrymodifications.xcu; } > ${seen}`,
    );
    await writePdfs(files, { engine: 'libreoffice', program });
    const [folder = '', mode, ...settings] = readFileSync(seen, 'utf8').split('\n');
    expect(mode).toBe('700');
    expect(settings.join('')).toMatch(/DisableMacrosExecution.{0,40}true.*ooInetProxyType.{0,40}2/su);
    expect(existsSync(folder)).toBe(false);
  });
});

const office = findOffice({ PATH: process.env['PATH'] });
const READER = 'pdftotext';
const isReaderThere = spawnSync(READER, ['-v']).error === undefined;

describe.skipIf(office === null || !isReaderThere)('beside the PDF of LibreOffice', () => {
  const KINDS = [
    'bao-cao',
    'cong-van',
    'hop-dong',
    'ke-hoach',
    'nghi-quyet',
    'quyet-dinh',
    'trich-sao',
  ] as const;

  /** Lines in the order in which they are drawn, pages parted. */
  function linesOf(pdf: Uint8Array): readonly (readonly string[])[] {
    const { stdout } = spawnSync(READER, ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' });
    const pages = stdout.split('\f').slice(0, -1);
    return pages.map((page) => page.split('\n').flatMap((line) => line.trim() || []));
  }

  test('ours has the same lines on the same pages', { timeout: 180_000 }, async () => {
    const long = Array.from({ length: 40 }, (_, index) =>
      `${PARAGRAPH} ${PARAGRAPH.slice(0, index * 3)}`.trim(),
    );
    const letters = [...KINDS.map((kind) => writeDocx(compliant({ kind }))), docxOf(letterOf(long))];
    const files = await Promise.all(letters);
    const theirs = await writePdfs(files, { engine: 'libreoffice' });
    const ours = await writePdfs(files, { engine: 'embedded' });
    for (const [index, pdf] of ours.entries()) {
      const other = theirs[index];
      if (!(pdf instanceof Uint8Array && other instanceof Uint8Array))
        throw new Error(`${index} was not drawn`);
      expect(linesOf(pdf), KINDS[index] ?? 'long').toEqual(linesOf(other));
    }
  });

  test('theirs is the same bytes every time too', { timeout: 180_000 }, async () => {
    const files = [await writeDocx(compliant())];
    const [first] = await writePdfs(files, { engine: 'libreoffice' });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const [second] = await writePdfs(files, { engine: 'libreoffice' });
    expect(first).toBeInstanceOf(Uint8Array);
    expect(second).toEqual(first);
  });
});
