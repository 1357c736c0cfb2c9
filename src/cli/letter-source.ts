import { readFile as readBytes } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { DocumentKind } from '../document/kinds.ts';
import type { Bilingual } from '../document/terms.ts';
import type { Config } from '../lint/config.ts';
import type { FillOptions } from '../render/fill.ts';
import type { Field } from '../render/schema.ts';
import type { Mistake, Template } from '../render/template.ts';
import { fieldsOf } from '../render/template.ts';
import { whyUnread } from './data.ts';
import type { Wanted } from './entry.ts';
import { type Host, UserError } from './host.ts';
import { sentences, templateFolders, templateNamed } from './template-names.ts';

/** How a letter may be written; told by the ending of the name. */
export type Form = '.docx' | '.md' | '.pdf';

/** A letter in the form of a file; for `.pdf` the Word file it is printed from. */
export type Made =
  | { readonly content: string | Uint8Array; readonly notes: readonly Bilingual[] }
  | { readonly mistakes: readonly Mistake[] };

/** What letters are made from: a template of ours or the user's, or the user's own Word file. */
export type LetterSource = {
  readonly name: string;
  readonly kind: DocumentKind | null;
  readonly wanted: Wanted;
  /** Paths of its fields and of their groups; null where it says of none. */
  readonly fields: ReadonlySet<string> | null;
  /** Files that must not be written over. */
  readonly files: readonly string[];
  readonly samplePath: string | null;
  readonly make: (data: unknown, form: Form, options: FillOptions) => Promise<Made>;
};

/** A Word file of the user's, or a template as Word itself saves it. */
export const isWordFile = (name: string): boolean => /\.do[ct]x$/iu.test(name);

export async function letterSource(
  host: Host,
  name: string,
  named: string | undefined,
  config: Config,
): Promise<LetterSource> {
  return isWordFile(name)
    ? wordSource(host, name)
    : templateSource(await templateNamed(host, name, templateFolders(host, named, config)));
}

/** `signer.name` says that there is a `signer`. */
export const pathsOf = (fields: readonly Field[]): ReadonlySet<string> =>
  new Set(
    fields.flatMap(({ path }) => path.split('.').map((_, at, steps) => steps.slice(0, at + 1).join('.'))),
  );

function templateSource(template: Template): LetterSource {
  const { name, type, schema, folder, samplePath } = template;
  return {
    name,
    kind: type,
    wanted: { schema, fields: fieldsOf(template) },
    fields: schema ? pathsOf(fieldsOf(template)) : null,
    files: [join(folder, 'template.md.hbs'), ...(samplePath ? [samplePath] : [])],
    samplePath,
    make: async (data, form, options) => {
      const { renderLetter } = await import('../render/fill.ts');
      const rendered = await renderLetter(template, data, options);
      if ('mistakes' in rendered) return rendered;
      const { letter } = rendered;
      const { leftOut, sheetOf } = await import('../render/sheet.ts');
      const notes = leftOut(letter, sheetOf(letter)).map((text) => ({
        vi: `Dòng “${text}” không thuộc thành phần nào, không có trong văn bản.`,
        en: `The line “${text}” belongs to no part and is not in the letter.`,
      }));
      const content =
        form === '.md'
          ? (await import('../render/markdown.ts')).writeMarkdown(letter)
          : await (await import('../render/docx.ts')).writeDocx(letter);
      return { content, notes };
    },
  };
}

async function wordSource(host: Host, name: string): Promise<LetterSource> {
  const path = resolve(host.cwd, name);
  const bytes = await readBytes(path).catch((cause: unknown) => {
    throw new UserError(whyUnread(name, cause), { cause });
  });
  const { fillWord, wordFields } = await import('../render/word-template.ts');
  const known = wordFields(bytes);
  if ('mistakes' in known) throw sentences(known.mistakes, brokenWord(name));
  const { fields } = known;
  if (fields.length === 0) throw new UserError(noFields(name));
  return {
    name,
    kind: null,
    wanted: { schema: null, fields },
    fields: pathsOf(fields),
    files: [path],
    samplePath: null,
    make: async (data, form, options) => {
      if (form === '.md') return { mistakes: [WORD_STAYS_WORD] };
      const filled = fillWord(bytes, data, options);
      return filled.mistakes ? filled : { content: filled.bytes, notes: filled.unused };
    },
  };
}

const WORD_STAYS_WORD: Mistake = {
  vi: 'Mẫu Word chỉ điền ra .docx hoặc .pdf; muốn có Markdown thì chuyển tiếp: vanthu convert.',
  en: 'A Word template is filled to .docx or .pdf; for Markdown go on with: vanthu convert.',
};

const noFields = (name: string): Bilingual => ({
  vi: `Tệp Word “${name}” không có trường nào. Ghi tên trường trong hai dấu ngoặc ở chỗ cần điền, như {{ho_ten}}.`,
  en: `The Word file “${name}” has no fields. Write names of fields in double braces where they belong, as {{name}}.`,
});

const brokenWord = (name: string): Bilingual => ({
  vi: `Tệp Word “${name}” chưa dùng làm mẫu được:`,
  en: `The Word file “${name}” cannot serve as a template:`,
});
