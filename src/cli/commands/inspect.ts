import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Bilingual, Language } from '../../document/terms.ts';
import { type Inspection, inspectDocument } from '../../read/docx/inspect.ts';
import { openFile } from '../files.ts';
import { exitCode, type Host, UserError } from '../host.ts';
import { messageIn } from '../words.ts';

type Options = { readonly format: 'pretty' | 'json'; readonly stdinFilename?: string };

export function inspectCommand(host: Host): Command {
  const say = messageIn(host.language);
  return new Command('inspect')
    .argument(
      say({ vi: '<tệp>', en: '<file>' }),
      say({ vi: 'tệp .docx, .doc, .md hoặc .txt', en: '.docx, .doc, .md or .txt file' }),
    )
    .addOption(
      new Option('--format <format>', say({ vi: 'dạng kết quả', en: 'output format' }))
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .option('--stdin-filename <name>', say({ vi: 'tên tệp khi đọc từ “-”', en: 'file name for “-”' }))
    .action(async (file: string, { format, stdinFilename }: Options) => {
      if (statSync(resolve(host.cwd, file), { throwIfNoEntry: false })?.isDirectory()) {
        throw new UserError({
          vi: `“${file}” là thư mục; inspect xem từng tệp một.`,
          en: `“${file}” is a folder; inspect takes one file.`,
        });
      }
      const read = await openFile(host, file, stdinFilename ?? null);
      if (read.failure) {
        const { code, message } = read.failure;
        const error = { code, message: message[host.language] };
        if (format === 'json') host.out(`${JSON.stringify({ file, ...NOTHING, error }, null, 2)}\n`);
        host.err(`vanthu: ${file}: ${error.message}\n`);
        host.exit(exitCode.failed);
        return;
      }
      const inspection = inspectDocument(read);
      if (format === 'json') host.out(`${JSON.stringify({ file, ...inspection, error: null }, null, 2)}\n`);
      else host.out(`${pageOf(file, inspection, host.language).join('\n')}\n`);
    });
}

const NOTHING: Inspection = { sections: [], paragraphs: [], headers: [], footers: [], notes: [] };

const WORDS = {
  section: { vi: 'Phần trang', en: 'Section' },
  landscape: { vi: 'ngang', en: 'landscape' },
  portrait: { vi: 'dọc', en: 'portrait' },
  margins: { vi: 'lề trên, dưới, trái, phải', en: 'margins top, bottom, left, right' },
  noPage: { vi: 'Tệp không có thông tin trang (chỉ có chữ).', en: 'The file has no pages, only text.' },
  bold: { vi: 'đậm', en: 'bold' },
  italic: { vi: 'nghiêng', en: 'italic' },
  underline: { vi: 'gạch chân', en: 'underlined' },
  firstLine: { vi: 'thụt đầu dòng', en: 'first line' },
  before: { vi: 'cách trên', en: 'before' },
  after: { vi: 'cách dưới', en: 'after' },
  line: { vi: 'dòng', en: 'line' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const ALIGN = {
  left: { vi: 'trái', en: 'left' },
  center: { vi: 'giữa', en: 'centre' },
  right: { vi: 'phải', en: 'right' },
  justify: { vi: 'đều', en: 'justified' },
} as const satisfies Readonly<Record<string, Bilingual>>;

function pageOf(file: string, { sections, paragraphs }: Inspection, language: Language): readonly string[] {
  const word = (name: keyof typeof WORDS) => WORDS[name][language];
  const number = (value: number) => (language === 'vi' ? String(value).replace('.', ',') : String(value));
  const sectionLines = sections.map(
    ({ widthMm, heightMm, landscape, topMm, bottomMm, leftMm, rightMm }, index) =>
      `${word('section')} ${index + 1}: ${number(widthMm)} × ${number(heightMm)} mm, ${word(landscape ? 'landscape' : 'portrait')}; ` +
      `${word('margins')}: ${[topMm, bottomMm, leftMm, rightMm].map(number).join(' · ')} mm`,
  );
  const width = String(paragraphs.length).length;
  const paragraphLines = paragraphs.flatMap((paragraph, index) => {
    const { text, list } = paragraph;
    const look = lookOf(paragraph, language, word, number);
    return [
      `${String(index + 1).padStart(width)}  ${list ? `${list.label} ` : ''}${text.replace(/[\n\t]/g, ' ')}`,
      ...(look === '' ? [] : [`${' '.repeat(width)}    ${look}`]),
    ];
  });
  return [file, ...(sections.length > 0 ? sectionLines : [word('noPage')]), '', ...paragraphLines];
}

type Paragraph = Inspection['paragraphs'][number];

function lookOf(
  { align, runs, firstLineIndentMm, spaceBeforePt, spaceAfterPt, lineSpacing }: Paragraph,
  language: Language,
  word: (name: keyof typeof WORDS) => string,
  number: (value: number) => string,
): string {
  const fonts = new Set(
    runs
      .filter(({ text }) => text.trim() !== '')
      .map(({ font, sizePt, bold, italic, underline }) =>
        [
          font,
          sizePt === null ? null : number(sizePt),
          bold ? word('bold') : null,
          italic ? word('italic') : null,
          underline ? word('underline') : null,
        ]
          .filter((piece) => piece !== null)
          .join(' '),
      ),
  );
  return [
    align === null ? null : ALIGN[align][language],
    [...fonts].filter((font) => font !== '').join(' + '),
    firstLineIndentMm ? `${word('firstLine')} ${number(firstLineIndentMm)} mm` : null,
    spaceBeforePt ? `${word('before')} ${number(spaceBeforePt)} pt` : null,
    spaceAfterPt ? `${word('after')} ${number(spaceAfterPt)} pt` : null,
    lineSpacing === null
      ? null
      : `${word('line')} ${number(lineSpacing.rule === 'multiple' ? lineSpacing.lines : lineSpacing.pt)}${lineSpacing.rule === 'multiple' ? '' : ' pt'}`,
  ]
    .filter((piece) => piece !== null && piece !== '')
    .join(' · ');
}
