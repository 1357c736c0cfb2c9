import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Bilingual } from '../document/terms.ts';
import type { Config } from '../lint/config.ts';
import { nearest } from '../lint/nearest.ts';
import { listTemplates, readTemplate, type Template } from '../render/template.ts';
import { lower } from '../vietnamese/text.ts';
import { type Host, UserError } from './host.ts';

const MOST_SUGGESTIONS = 6;

/** Folders of templates in the order of search: that of the option, or of the configuration; then ours. */
export function templateFolders(host: Host, named: string | undefined, config: Config): readonly string[] {
  const own = named === undefined ? config.templates : resolve(host.cwd, named);
  if (own !== undefined && !existsSync(own)) {
    throw new UserError({
      vi: `Không có thư mục mẫu “${named ?? own}”.`,
      en: `There is no folder of templates “${named ?? own}”.`,
    });
  }
  return own === undefined ? [host.templates] : [own, host.templates];
}

/** The template of a path, or of a name: `quyet-dinh`, and `Quyết định` too. */
export async function templateNamed(host: Host, name: string, folders: readonly string[]): Promise<Template> {
  const isPath = /[\\/]|\.hbs$/u.test(name);
  const read = await readTemplate(isPath ? resolve(host.cwd, name) : name, folders);
  if ('template' in read) return read.template;
  // A template that is there but broken has more to say than that there is none.
  if (isPath || folders.some((folder) => existsSync(join(folder, name)))) throw sentences(read.mistakes);
  const { templates } = await listTemplates(folders);
  const slug = slugOf(name);
  const meant =
    templates.find((one) => one.name === slug) ?? templates.find(({ title }) => slugOf(title.vi) === slug);
  if (meant) return meant;
  const near = namesLike(slug, templates).join(', ');
  const hint: Bilingual = near
    ? { vi: `Có phải: ${near}?`, en: `Did you mean: ${near}?` }
    : { vi: 'Các mẫu hiện có: vanthu templates.', en: 'For the list: vanthu templates.' };
  throw new UserError({
    vi: `Không có mẫu “${name}”. ${hint.vi}`,
    en: `There is no template “${name}”. ${hint.en}`,
  });
}

/** What a person typed is a piece of the name or title, or a slip of the pen away from one. */
function namesLike(slug: string, templates: readonly Template[]): readonly string[] {
  const having = templates.filter(
    ({ name, title }) => slug.length > 2 && (name.includes(slug) || slugOf(title.vi).includes(slug)),
  );
  if (having.length > 0) return having.slice(0, MOST_SUGGESTIONS).map(({ name }) => name);
  const near = nearest(
    slug,
    templates.map(({ name }) => name),
  );
  return near === undefined ? [] : [near];
}

const slugOf = (text: string): string =>
  lower(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gu, 'd')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** Several mistakes as one complaint: one is a sentence, more are a list. */
export function sentences(mistakes: readonly Bilingual[], title?: Bilingual): UserError {
  const [only, more] = mistakes;
  if (only && !more && !title) return new UserError(only);
  const lines = (language: keyof Bilingual) => mistakes.map((one) => `\n  ${one[language]}`).join('');
  const { vi, en } = title ?? {
    vi: `Có ${mistakes.length} chỗ sai:`,
    en: `There are ${mistakes.length} mistakes:`,
  };
  return new UserError({ vi: `${vi}${lines('vi')}`, en: `${en}${lines('en')}` });
}
