import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Letter } from '../../document/letter.ts';
import type { Bilingual } from '../../document/terms.ts';
import type { PdfSetting } from '../../render/pdf.ts';
import { leftOut, sheetOf } from '../../render/sheet.ts';
import type { MadeLetter } from '../batch.ts';
import { STDIN } from '../files.ts';
import { exitCode, type Host, UserError } from '../host.ts';
import { openLetter } from '../letters.ts';
import { refuseInputAsOutput, writeOutput } from '../output.ts';
import { messageIn } from '../words.ts';

type Options = {
  readonly output: string;
  readonly stdinFilename?: string;
  readonly engine?: Engine;
};
type Engine = NonNullable<PdfSetting['engine']>;
const ENGINES: readonly Engine[] = ['embedded', 'libreoffice'];

export function convertCommand(host: Host): Command {
  const say = messageIn(host.language);
  return new Command('convert')
    .argument(
      say({ vi: '<tệp>', en: '<file>' }),
      say({ vi: 'tệp .docx, .doc, .md hoặc .txt', en: '.docx, .doc, .md or .txt file' }),
    )
    .requiredOption(
      '-o, --output <file>',
      say({ vi: 'tệp ghi ra: .docx, .md hoặc .pdf', en: 'file to write: .docx, .md or .pdf' }),
    )
    .option('--stdin-filename <name>', say({ vi: 'tên tệp khi đọc từ “-”', en: 'file name for “-”' }))
    .addOption(
      new Option(
        '--engine <name>',
        say({
          vi: 'vẽ trang .pdf bằng gì: embedded (có sẵn, mặc định) hoặc libreoffice',
          en: 'what draws the pages of a .pdf: embedded (built in, the default) or libreoffice',
        }),
      ).choices(ENGINES),
    )
    .addHelpText(
      'after',
      say({
        vi: '\nGiữ nguyên lời văn, chữ đậm và chữ nghiêng trong nội dung, bảng, phụ lục; trình bày lại mọi phần khác.\nChỉ dùng cho văn bản hành chính; văn bản của Đảng và văn bản quy phạm pháp luật có thể thức riêng.\nVí dụ:\n  vanthu convert cong-van.md -o cong-van.docx\n  vanthu convert cu.docx -o moi.docx\n  vanthu convert cong-van.md -o cong-van.pdf',
        en: '\nKeeps the wording, bold and italic in the text, tables and annexes; lays everything else out afresh.\nFor administrative documents only; Party and normative documents have forms of their own.\nExamples:\n  vanthu convert letter.md -o letter.docx\n  vanthu convert old.docx -o new.docx\n  vanthu convert letter.md -o letter.pdf',
      }),
    )
    .action(async (file: string, { output, stdinFilename, engine }: Options) => {
      const write = writerFor(output, engine);
      if (file !== STDIN) refuseInputAsOutput(host, output, [file]);
      if (statSync(resolve(host.cwd, file), { throwIfNoEntry: false })?.isDirectory()) {
        throw new UserError({
          vi: `“${file}” là thư mục; convert chuyển từng tệp một.`,
          en: `“${file}” is a folder; convert takes one file.`,
        });
      }
      const opened = await openLetter(host, file, stdinFilename ?? null);
      if (opened.failure) {
        host.err(`vanthu: ${file}: ${say(opened.failure.message)}\n`);
        host.exit(exitCode.failed);
        return;
      }
      const { letter } = opened;
      const refusal = refusalOf(letter);
      if (refusal) {
        host.err(`vanthu: ${file}: ${say(refusal)}\n`);
        host.exit(exitCode.failed);
        return;
      }
      const made = await write(letter);
      if ('mistakes' in made) {
        for (const mistake of made.mistakes) host.err(`vanthu: ${file}: ${say(mistake)}\n`);
        host.exit(exitCode.failed);
        return;
      }
      writeOutput(host, output, made.content);
      for (const note of made.notes) host.err(`vanthu: ${file}: ${say(note)}\n`);
      const lost = leftOut(letter, sheetOf(letter));
      if (lost.length > 0) {
        host.err(
          `vanthu: ${file}: ${say({
            vi: `${lost.length} dòng không thuộc thành phần nào, không chuyển sang:`,
            en: `${lost.length} lines belong to no part and were not carried over:`,
          })}\n${lost.map((text) => `  ${text}\n`).join('')}`,
        );
      }
    });
}

/** Told before anything is read; the writer itself is loaded when it is needed. */
function writerFor(output: string, engine: Engine | undefined): (letter: Letter) => Promise<MadeLetter> {
  switch (extname(output).toLowerCase()) {
    case '.docx':
      return async (letter) => ({ content: await docxOf(letter), notes: [] });
    case '.md':
    case '.markdown':
      return async (letter) => {
        const { writeMarkdown } = await import('../../render/markdown.ts');
        return { content: writeMarkdown(letter), notes: [] };
      };
    case '.pdf':
      return async (letter) => {
        const { printed } = await import('../pdf.ts');
        const [pdf] = await printed([await docxOf(letter)], engine ? { engine } : {});
        return pdf ?? { mistakes: [] };
      };
    default:
      throw new UserError({
        vi: `Không biết ghi “${output}”: tên tệp phải tận cùng bằng .docx, .md hoặc .pdf.`,
        en: `“${output}” cannot be written: its name must end in .docx, .md or .pdf.`,
      });
  }
}

const docxOf = async (letter: Letter): Promise<Uint8Array> =>
  (await import('../../render/docx.ts')).writeDocx(letter);

/** Laying out what has another form by this decree would make a wrong document that looks right. */
function refusalOf({ official, regime }: Letter): Bilingual | null {
  if (!official) {
    return {
      vi: 'Không nhận ra đây là văn bản hành chính, không chuyển được.',
      en: 'This is not recognised as an official document and is not converted.',
    };
  }
  if (regime === 'party') {
    return {
      vi: 'Đây là văn bản của Đảng, thể thức theo Hướng dẫn số 36-HD/VPTW; convert chỉ trình bày theo Nghị định số 30/2020/NĐ-CP.',
      en: 'This is a Party document, whose form follows Guideline 36-HD/VPTW; convert lays out by Decree 30/2020/NĐ-CP only.',
    };
  }
  if (regime === 'normative') {
    return {
      vi: 'Đây là văn bản quy phạm pháp luật, có thể thức riêng; convert chỉ trình bày văn bản hành chính theo Nghị định số 30/2020/NĐ-CP.',
      en: 'This is a normative document with a form of its own; convert lays out administrative documents by Decree 30/2020/NĐ-CP only.',
    };
  }
  return null;
}
