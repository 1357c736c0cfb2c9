import type { Bilingual } from '../document/language.ts';
import { remember } from '../document/remember.ts';
import { mainPartOf } from '../read/docx/docx.ts';
import type { Part } from '../read/docx/part.ts';
import { openParts } from '../read/docx/parts.ts';
import { splicePackage } from '../read/docx/splice.ts';
import { encodePart } from '../read/docx/writing.ts';
import { parseXml } from '../read/docx/xml.ts';
import { DEFAULT_LIMITS, openPackage, type Package } from '../read/docx/zip.ts';
import type { Problem } from '../read/read.ts';
import { type Field, isRecord } from './schema.ts';
import type { Mistake } from './template.ts';
import { assemble } from './word-template/assemble.ts';
import { tagsOfPart } from './word-template/blocks.ts';
import { fieldsIn, type KnownFields, unusedIn } from './word-template/fields.ts';
import { startIdentifying, usedIdentities } from './word-template/identities.ts';
import { layOut } from './word-template/layout.ts';
import { paragraphsIn } from './word-template/paragraphs.ts';
import type { Step } from './word-template/program.ts';
import { runSteps, startComplaining } from './word-template/run.ts';
import { topScope } from './word-template/values.ts';

export type FillWordOptions = {
  /** Dotted gaps for what is missing. */
  readonly blank?: boolean;
};

export type FilledWord =
  | {
      readonly bytes: Uint8Array;
      /** Fields of the data that the file has no place for: most often a name that is misspelt in a condition. */
      readonly unused: readonly Mistake[];
      readonly mistakes?: never;
    }
  | { readonly mistakes: readonly Mistake[] };

/** A Word file with `{{field}}` tags, with data in their place; all else in it stays as it is, byte for byte. */
export function fillWord(bytes: Uint8Array, data: unknown, options: FillWordOptions = {}): FilledWord {
  const template = openTemplate(bytes);
  if ('mistakes' in template) return template;
  if (!isRecord(data)) return { mistakes: [NO_RECORD] };

  const { zip, parts, known } = template;
  const mistakes = startComplaining();
  const identity = startIdentifying(() => usedIdentities(parts.map(({ part }) => part.source).join('\n')));
  const filling = { blank: options.blank === true, mistakes, identity };
  const filled = new Map<string, Uint8Array>(template.replaced);
  for (const { part, steps } of parts) {
    const xml = runSteps(steps, topScope(data), filling);
    if (xml === null) return { mistakes: [TOO_LONG] };
    filled.set(part.name, encodePart(part, xml));
  }
  const wrong = atMost(mistakes.all());
  if (wrong.length > 0) return { mistakes: wrong };
  return { bytes: splicePackage(zip, filled), unused: atMost(unusedIn(data, known)) };
}

/** The fields that a Word file names, or what is wrong with its tags. */
export function wordFields(
  bytes: Uint8Array,
): { readonly fields: readonly Field[] } | { readonly mistakes: readonly Mistake[] } {
  const template = openTemplate(bytes);
  return 'mistakes' in template ? template : { fields: template.known.fields };
}

type WordTemplate = {
  readonly zip: Package;
  /** Those with tags. */
  readonly parts: readonly { readonly part: Part; readonly steps: readonly Step[] }[];
  readonly replaced: ReadonlyMap<string, Uint8Array>;
  readonly known: KnownFields;
};

/** A file is looked through once; each letter of a batch only runs it. */
const openTemplate = remember(
  (bytes: Uint8Array): WordTemplate | { readonly mistakes: readonly Mistake[] } => {
    const zip = openPackage(bytes, DEFAULT_LIMITS);
    if (zip.failure !== undefined) return { mistakes: [zip.failure.message] };
    const problems: Problem[] = [];
    const open = openParts(zip, problems);
    const mistakes: Bilingual[] = [];
    const parts: WordTemplate['parts'][number][] = [];
    const main = mainPartOf(zip, open);
    for (const name of namesOfParts(main, zip, open)) {
      const read = open.required(name);
      const made = read.failure === undefined ? stepsOf(withoutCdata(read.part), zip) : read;
      if ('failure' in made && made.failure !== undefined) mistakes.push(made.failure.message);
      else if ('mistakes' in made) mistakes.push(...made.mistakes);
      else if ('steps' in made && made.steps.length > 0) parts.push(made);
    }
    if ([...zip.entries.keys()].some((name) => name.startsWith('_xmlsignatures/'))) mistakes.push(SIGNED);
    if (mistakes.length > 0) return { mistakes: atMost(mistakes) };
    const known = fieldsIn(parts.map(({ steps }) => steps));
    return { zip, parts, known, replaced: asDocument(zip, open) };
  },
);

const FILLED_TOO = new Set(['header', 'footer', 'footnotes', 'endnotes']);

function namesOfParts(main: string, zip: Package, open: ReturnType<typeof openParts>): readonly string[] {
  const related = [...open.relationships(main).values()]
    .filter(({ type, target }) => FILLED_TOO.has(type) && zip.entries.has(target))
    .map(({ target }) => target);
  return [...new Set([main, ...related])];
}

type PartSteps =
  | { readonly part: Part; readonly steps: readonly Step[]; readonly mistakes?: never }
  | { readonly mistakes: readonly Mistake[] };

function stepsOf(part: Part, zip: Package): PartSteps {
  const { source, name } = part;
  const parsed = parseXml(part, zip.limits);
  if (parsed.failure !== undefined) return { mistakes: [parsed.failure.message] };
  if (!/[{}]/u.test(source) && !/&#/u.test(source)) return { part, steps: [] };
  const paragraphs = paragraphsIn(parsed.root, part);
  const tags = tagsOfPart(paragraphs, name);
  if (tags.mistakes.length > 0) return { mistakes: tags.mistakes };
  if (tags.byParagraph.size === 0) return { part, steps: [] };
  const layout = layOut(tags, source, paragraphs);
  if (layout.mistakes.length > 0) return { mistakes: layout.mistakes };
  const { steps, mistakes } = assemble(parsed.root, source, tags.byParagraph, layout);
  return mistakes.length > 0 ? { mistakes } : { part, steps };
}

/** Text written as CDATA is written as any other, so that it can be cut. Word never writes any. */
function withoutCdata(part: Part): Part {
  if (!part.source.includes('<![CDATA[')) return part;
  const source = part.source.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/gu, (_, text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
  return { ...part, source };
}

const CONTENT_TYPES = '[Content_Types].xml';

/** A .dotx becomes a document: Word does not open one that still says it is a template. */
function asDocument(zip: Package, open: ReturnType<typeof openParts>): ReadonlyMap<string, Uint8Array> {
  if (!zip.entries.has(CONTENT_TYPES)) return new Map();
  const read = open.required(CONTENT_TYPES);
  if (read.failure !== undefined) return new Map();
  const { part } = read;
  const changed = part.source.replaceAll(
    'wordprocessingml.template.main+xml',
    'wordprocessingml.document.main+xml',
  );
  if (changed === part.source) return new Map();
  return new Map([[CONTENT_TYPES, encodePart(part, changed)]]);
}

const MOST_MISTAKES = 50;

/** Each once: a text box stands in the file in two forms. */
function atMost(all: readonly Mistake[]): readonly Mistake[] {
  const mistakes = [...new Map(all.map((mistake) => [mistake.vi, mistake])).values()];
  const more = mistakes.length - MOST_MISTAKES;
  if (more <= 0) return mistakes;
  const rest = { vi: `Còn ${more} lỗi nữa như trên.`, en: `There are ${more} more like these.` };
  return [...mistakes.slice(0, MOST_MISTAKES), rest];
}

const NO_RECORD: Mistake = {
  vi: 'Dữ liệu phải là một nhóm trường { … }.',
  en: 'The data must be a group of fields { … }.',
};
const TOO_LONG: Mistake = {
  vi: 'Mẫu Word với dữ liệu này cho ra một văn bản quá dài.',
  en: 'The Word template with this data makes a letter that is too long.',
};
const SIGNED: Mistake = {
  vi: 'Mẫu Word đã được ký số; điền vào sẽ làm chữ ký mất hiệu lực. Hãy dùng bản chưa ký.',
  en: 'The Word template is digitally signed; filling it would break the signature. Use the unsigned file.',
};
