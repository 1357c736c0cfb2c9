import { join } from 'node:path';
import type { DocumentKind } from '../document/kinds.ts';
import type { Bilingual } from '../document/terms.ts';
import type { Config } from '../lint/config.ts';
import type { FillOptions } from '../render/fill.ts';
import { isRecord } from '../render/schema.ts';
import type { Mistake, Template } from '../render/template.ts';
import { fieldsOf } from '../render/template.ts';
import type { Wanted } from './data.ts';
import type { Host } from './host.ts';
import { templateFolders, templateNamed } from './template-names.ts';

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
  /** Top fields it has; null where it says of none. */
  readonly fields: ReadonlySet<string> | null;
  /** Files that must not be written over. */
  readonly files: readonly string[];
  readonly samplePath: string | null;
  readonly make: (data: unknown, form: Form, options: FillOptions) => Promise<Made>;
};

export async function letterSource(
  host: Host,
  name: string,
  named: string | undefined,
  config: Config,
): Promise<LetterSource> {
  return templateSource(await templateNamed(host, name, templateFolders(host, named, config)));
}

function templateSource(template: Template): LetterSource {
  const { name, type, schema, folder, samplePath } = template;
  const properties = schema?.['properties'];
  return {
    name,
    kind: type,
    wanted: { schema, fields: fieldsOf(template) },
    fields: isRecord(properties) ? new Set(Object.keys(properties)) : null,
    files: [join(folder, 'template.md.hbs'), ...(samplePath ? [samplePath] : [])],
    samplePath,
    make: async (data, form, options) => {
      const { renderLetter } = await import('../render/fill.ts');
      const rendered = renderLetter(template, data, options);
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
