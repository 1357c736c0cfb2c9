import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type DocumentKind, kinds } from '../document/kinds.ts';
import type { Bilingual } from '../document/language.ts';
import { shownValue } from '../document/shown.ts';
import { nearest } from '../lint/nearest.ts';
import { type Field, fieldsIn, isRecord, resolved, type Schema } from './schema.ts';

/** One full sentence about what the user can mend. */
export type Mistake = Bilingual;

export type Template = {
  /** The name of its folder: `cong-van`, `cong-van-don-doc`. */
  readonly name: string;
  readonly type: DocumentKind | null;
  readonly title: Bilingual;
  readonly folder: string;
  /** The text of `template.md.hbs`. */
  readonly source: string;
  /** By name; those of the user's folder before ours. */
  readonly partials: Readonly<Record<string, string>>;
  /** Of the data, references resolved. Where the template has none, its fields are those that it names. */
  readonly schema: Schema;
  /** Null where the template has none. */
  readonly samplePath: string | null;
};

const FILE = 'template.md.hbs';
const PARTIAL = '.md.hbs';
const COMMON = 'common.schema.json';
/** A template of a hundred pages is far shorter. */
export const LONGEST_SOURCE = 400_000;

/** All templates of some folders, by name; of two with one name the one in the earlier folder. */
export async function listTemplates(
  folders: readonly string[],
): Promise<{ templates: readonly Template[]; mistakes: readonly Mistake[] }> {
  const mistakes: Mistake[] = [];
  const places = new Map<string, string>();
  for (const folder of folders) {
    const names = namesIn(folder);
    if (names === null) mistakes.push(noFolder(folder));
    for (const name of names ?? []) if (!places.has(name)) places.set(name, join(folder, name));
  }
  const templates: Template[] = [];
  const shared = sharedOf(folders);
  for (const [name, folder] of [...places].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const read = await templateAt(name, join(folder, FILE), shared);
    if ('template' in read) templates.push(read.template);
    else mistakes.push(...read.mistakes);
  }
  return { templates, mistakes };
}

type ReadTemplate = { readonly template: Template } | { readonly mistakes: readonly Mistake[] };

/** The template of a name; or of a path, to a folder or to a file `.hbs`, whose own neighbours come first. */
export async function readTemplate(name: string, folders: readonly string[]): Promise<ReadTemplate> {
  if (/[\\/]|\.hbs$/u.test(name)) {
    const path = resolve(name);
    const file = path.endsWith('.hbs') ? path : join(path, FILE);
    const folder = dirname(file);
    const around = basename(file) === FILE ? dirname(folder) : folder;
    const own = basename(file) === FILE ? basename(folder) : basename(file).replace(/(?:\.md)?\.hbs$/u, '');
    return templateAt(own, file, sharedOf([around, ...folders]));
  }
  for (const folder of folders) {
    const file = join(folder, name, FILE);
    if (SIMPLE_NAME.test(name) && textOf(file) !== null) {
      return templateAt(name, file, sharedOf(folders));
    }
  }
  const known = folders.flatMap((folder) => namesIn(folder) ?? []);
  const near = nearest(name, known);
  return {
    mistakes: [
      {
        vi: `Không có mẫu “${name}”.${near ? ` Có phải ý bạn là “${near}”?` : ''} Các mẫu hiện có: vanthu templates.`,
        en: `There is no template “${name}”.${near ? ` Did you mean “${near}”?` : ''} See: vanthu templates.`,
      },
    ],
  };
}

/** All fields of a template's data, a group before what is in it. */
export const fieldsOf = ({ schema }: Template): readonly Field[] => [...fieldsIn(schema)];

const SIMPLE_NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,80}$/u;

/** The folders in a folder that hold a template; null where there is no such folder. */
function namesIn(folder: string): readonly string[] | null {
  const entries = entriesOf(folder);
  if (entries === null) return null;
  const names: string[] = [];
  for (const name of entries) {
    if (SIMPLE_NAME.test(name) && entriesOf(join(folder, name))?.includes(FILE)) names.push(name);
  }
  return names;
}

/** What the templates of some folders share. */
type Shared = { readonly partials: Readonly<Record<string, string>>; readonly common: ReadJson };

function sharedOf(folders: readonly string[]): Shared {
  const partials: Record<string, string> = {};
  const defs: Record<string, unknown> = {};
  const mistakes: Mistake[] = [];
  for (const folder of [...folders].reverse()) {
    for (const file of entriesOf(join(folder, 'partials')) ?? []) {
      const name = file.slice(0, -PARTIAL.length);
      if (!file.endsWith(PARTIAL) || !SIMPLE_NAME.test(name)) continue;
      partials[name] = textOf(join(folder, 'partials', file)) ?? '';
    }
    const common = jsonAt(join(folder, COMMON));
    if (common && 'mistake' in common) mistakes.push(common.mistake);
    else if (isRecord(common?.schema['$defs'])) Object.assign(defs, common.schema['$defs']);
  }
  const [mistake] = mistakes;
  return { partials, common: mistake ? { mistake } : { schema: { $defs: defs } } };
}

async function templateAt(name: string, file: string, shared: Shared): Promise<ReadTemplate> {
  const folder = dirname(file);
  const source = textOf(file);
  if (source === null) {
    return {
      mistakes: [
        { vi: `Không đọc được mẫu: không có tệp “${file}”.`, en: `There is no template file “${file}”.` },
      ],
    };
  }
  const size = Object.values(shared.partials).reduce((sum, { length }) => sum + length, source.length);
  if (size > LONGEST_SOURCE) {
    return {
      mistakes: [
        {
          vi: `Mẫu “${name}” cùng các phần dùng chung dài ${size} ký tự, không được quá ${LONGEST_SOURCE}.`,
          en: `The template “${name}” and its partials have ${size} characters; the most is ${LONGEST_SOURCE}.`,
        },
      ],
    };
  }
  const isWhole = basename(file) === FILE;
  const own = isWhole ? jsonAt(join(folder, 'schema.json')) : null;
  const mistakes = [own, shared.common].flatMap((json) => (json && 'mistake' in json ? [json.mistake] : []));
  const raw = own && 'schema' in own ? own.schema : null;
  const common = 'schema' in shared.common ? shared.common.schema : {};
  const schema =
    raw &&
    resolved(raw, common, (ref) =>
      mistakes.push({
        vi: `schema.json của mẫu “${name}” trỏ tới “${ref}” không có, hoặc trỏ vòng quanh.`,
        en: `schema.json of the template “${name}” refers to “${ref}”, which is missing or refers to itself.`,
      }),
    );
  const type = schema?.['x-type'] ?? null;
  if (type !== null && !isKind(type)) {
    mistakes.push({
      vi: `“x-type” của mẫu “${name}” là “${shownValue(type)}”, phải là một loại văn bản như cong-van, quyet-dinh.`,
      en: `“x-type” of the template “${name}” is “${shownValue(type)}”; it must be a kind of document such as cong-van.`,
    });
  }
  if (mistakes.length > 0) return { mistakes };
  const hasSample = isWhole && entriesOf(folder)?.includes('sample.json') === true;
  const template: Template = {
    name,
    type: isKind(type) ? type : null,
    title: { vi: stringOr(schema?.['title'], name), en: stringOr(schema?.['x-title-en'], name) },
    folder,
    source,
    partials: shared.partials,
    schema: schema ?? (await namedFields(source, shared.partials)),
    samplePath: hasSample ? join(folder, 'sample.json') : null,
  };
  return { template };
}

/** Handlebars is loaded only where a template has to be looked into. */
async function namedFields(source: string, partials: Template['partials']): Promise<Schema> {
  const { schemaOfUses, usesOf } = await import('./template-fields.ts');
  return schemaOfUses(usesOf(source, partials).uses);
}

const isKind = (value: unknown): value is DocumentKind =>
  typeof value === 'string' && Object.hasOwn(kinds, value);

const stringOr = (value: unknown, other: string): string => (typeof value === 'string' ? value : other);

const noFolder = (folder: string): Mistake => ({
  vi: `Không có thư mục mẫu “${folder}”.`,
  en: `There is no folder of templates “${folder}”.`,
});

// ---- files: many small ones, read at once

type ReadJson = { readonly schema: Schema } | { readonly mistake: Mistake };

function jsonAt(path: string): ReadJson | null {
  const text = textOf(path);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return { schema: value };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      mistake: {
        vi: `Tệp “${path}” không phải JSON đúng cú pháp: ${error.message}.`,
        en: `The file “${path}” is no valid JSON: ${error.message}.`,
      },
    };
  }
  return {
    mistake: {
      vi: `Tệp “${path}” phải là một nhóm mục { … }.`,
      en: `The file “${path}” must be an object { … }.`,
    },
  };
}

const isAbsent = (error: unknown): boolean => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
};

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/u, '')
      .replaceAll('\r\n', '\n');
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

function entriesOf(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}
