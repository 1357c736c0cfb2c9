import type { Block, Comment, Document, Margin, Section, Span } from '../../document/tree.ts';
import type { Problem, Read, ReadFailure } from '../read.ts';
import { type Formatting, type Resolver, startResolving } from './effective.ts';
import { failure } from './failures.ts';
import { startLocating } from './locate.ts';
import { readNumberings } from './numbering.ts';
import { decodePart, type Part } from './part.ts';
import { type Relationship, readRelationships, relationshipsOf } from './relationships.ts';
import { readSection } from './sections.ts';
import type { BlockSource } from './source.ts';
import { readStory, type Story } from './story.ts';
import { NO_STYLES, readStyles } from './styles.ts';
import { NO_THEME, readTheme } from './theme.ts';
import { integerOf, onOff } from './values.ts';
import { childOf, type Element, parseXml, type Stream } from './xml.ts';
import { DEFAULT_LIMITS, type Limits, openPackage, type Package, unpack } from './zip.ts';

/** What a fix needs besides the document: the package as it is, and where every block was written. */
export type DocxSource = {
  readonly zip: Package;
  readonly main: Part;
  /** In step with `document.blocks`. */
  readonly blocks: readonly BlockSource[];
};

export type DocxRead = Read & { readonly source: DocxSource };

/** Reads a .docx into blocks with effective formatting. Never throws for what is in the file. */
export function readDocx(bytes: Uint8Array, limits: Partial<Limits> = {}): DocxRead | ReadFailure {
  const zip = openPackage(bytes, { ...DEFAULT_LIMITS, ...limits });
  if (zip.failure !== undefined) return zip;
  const problems: Problem[] = [];
  const open = openParts(zip, problems);
  const mainName = mainPartOf(zip, open);
  const main = open.required(mainName);
  if (main.failure !== undefined) return main;

  const related = open.relationships(mainName);
  const byType = (type: string): string | undefined =>
    [...related.values()].find((relationship) => relationship.type === type)?.target;
  const formatting = readFormatting(open, byType);
  const resolver = startResolving(formatting.formatting);

  const story = readStory(main.part, resolver, problems);
  const body = parseXml(main.part, zip.limits, { within: 'w:body', each: story.take });
  if (body.failure !== undefined) return body;
  if (body.root.name !== 'w:document') return failure('missing-part', `${mainName}: ${body.root.name}`);
  const text = story.finish();
  const sections = sectionsOf(text, formatting.gutterAtTop);
  const margins = readMargins(text, sections, { open, related, resolver, problems, ...formatting });
  const document: Document = {
    format: 'docx',
    blocks: text.blocks,
    tables: text.tables,
    sections,
    headers: margins.headers,
    footers: margins.footers,
    notes: ['footnotes', 'endnotes'].flatMap((kind) => readNotes(byType(kind), open, resolver, problems)),
    comments: readComments(byType('comments'), text.commented, open, resolver, problems),
    pictures: text.pictures,
  };
  return {
    document,
    locate: startLocating(document.blocks, text.sources),
    problems,
    source: { zip, main: main.part, blocks: text.sources },
  };
}

/** Reading parts by name: what must be there fails the file, what may be there becomes a problem. */
type Open = {
  readonly required: (name: string) => { readonly part: Part; readonly failure?: never } | ReadFailure;
  readonly tree: (name: string | undefined, blank?: string) => Element | undefined;
  readonly streamed: (
    name: string,
    stream: (part: Part) => Stream & { readonly finish: () => Story },
  ) => Story | undefined;
  readonly relationships: (owner: string) => ReadonlyMap<string, Relationship>;
};

function openParts(zip: Package, problems: Problem[]): Open {
  const required: Open['required'] = (name) => {
    const entry = zip.entries.get(name);
    if (entry === undefined) return failure('missing-part', name);
    const unpacked = unpack(zip, entry);
    return unpacked.failure === undefined ? decodePart(name, unpacked.content) : unpacked;
  };
  const complain = ({ failure: { code, message } }: ReadFailure, where: string): undefined => {
    problems.push({ code, where, message });
  };
  const optional = (name: string): Part | undefined => {
    if (!zip.entries.has(name)) return undefined;
    const found = required(name);
    return found.failure === undefined ? found.part : complain(found, name);
  };
  const tree: Open['tree'] = (name, blank) => {
    const part = name === undefined ? undefined : optional(name);
    if (part === undefined) return undefined;
    const parsed = parseXml(blank === undefined ? part : withBlank(part, blank), zip.limits);
    return parsed.failure === undefined ? parsed.root : complain(parsed, part.name);
  };
  return {
    required,
    tree,
    streamed: (name, stream) => {
      const part = optional(name);
      if (part === undefined) return undefined;
      const { finish, ...rest } = stream(part);
      const parsed = parseXml(part, zip.limits, rest);
      if (parsed.failure !== undefined) complain(parsed, name);
      return finish();
    },
    relationships: (owner) => {
      const root = tree(relationshipsOf(owner));
      return root === undefined ? new Map() : readRelationships(root, owner);
    },
  };
}

/** The part with one element blanked out, so that it costs nothing to parse and every offset stays. */
function withBlank(part: Part, element: string): Part {
  const { source } = part;
  const close = `</${element}>`;
  const start = source.indexOf(`<${element}`);
  const end = source.indexOf(close, start) + close.length;
  if (start < 0 || end < start) return part;
  return { ...part, source: source.slice(0, start) + ' '.repeat(end - start) + source.slice(end) };
}

const USUAL_MAIN = 'word/document.xml';

function mainPartOf(zip: Package, open: Open): string {
  if (zip.entries.has(USUAL_MAIN)) return USUAL_MAIN;
  const named = [...open.relationships('').values()].find(({ type }) => type === 'officeDocument');
  return named?.target ?? USUAL_MAIN;
}

/** Word 2013 and later; what LibreOffice takes too where the file says nothing. [MS-DOCX] 2.5.2. */
const NEWEST_MODE = 15;

type PackageFormatting = {
  readonly formatting: Formatting;
  readonly gutterAtTop: boolean;
};

function readFormatting(open: Open, byType: (type: string) => string | undefined): PackageFormatting {
  const themeRoot = open.tree(byType('theme'));
  const theme = themeRoot === undefined ? NO_THEME : readTheme(themeRoot);
  // Two thirds of a styles part: how Word lists styles that the document does not have.
  const stylesRoot = open.tree(byType('styles'), 'w:latentStyles');
  const styles = stylesRoot === undefined ? NO_STYLES : readStyles(stylesRoot, theme);
  const numberingRoot = open.tree(byType('numbering'));
  const settings = open.tree(byType('settings'));
  const compat = childOf(settings, 'w:compat');
  const compatSetting = (name: string): string | undefined =>
    compat?.children.find((child) => child.name === 'w:compatSetting' && child.attributes['w:name'] === name)
      ?.attributes['w:val'];
  return {
    formatting: {
      styles,
      theme,
      numberings:
        numberingRoot === undefined
          ? new Map()
          : readNumberings(numberingRoot, styles, (id) => styles.byId.get(id)?.paragraph.numbering),
      settings: {
        evenAndOddHeaders: onOff(childOf(settings, 'w:evenAndOddHeaders')) === true,
        overrideTableStyleFontSizeAndJustification:
          compatSetting('overrideTableStyleFontSizeAndJustification') === '1',
        cutsBlanksInCells: (integerOf(compatSetting('compatibilityMode')) ?? NEWEST_MODE) < NEWEST_MODE,
        htmlAutoSpacing: onOff(childOf(compat, 'w:doNotUseHTMLParagraphAutoSpacing')) !== true,
      },
    },
    gutterAtTop: onOff(childOf(settings, 'w:gutterAtTop')) === true,
  };
}

function sectionsOf({ sections, blocks }: Story, gutterAtTop: boolean): readonly Section[] {
  const starts = [0, ...sections.map(({ endBlock }) => endBlock)];
  const found = sections.map(({ element }, index) => readSection(element, starts[index] ?? 0, gutterAtTop));
  const covered = sections.at(-1)?.endBlock ?? 0;
  return found.length === 0 || covered < blocks.length
    ? [...found, readSection(undefined, covered, gutterAtTop)]
    : found;
}

type MarginSetting = PackageFormatting & {
  readonly open: Open;
  readonly related: ReadonlyMap<string, Relationship>;
  readonly resolver: Resolver;
  readonly problems: Problem[];
};

/** 17.10.1: a section without a header of its own has that of the one before it. */
function readMargins(
  { sections: elements }: Story,
  sections: readonly Section[],
  { open, related, resolver, problems, formatting }: MarginSetting,
): { readonly headers: readonly Margin[]; readonly footers: readonly Margin[] } {
  const stories = new Map<string, readonly Block[]>();
  const blocksOf = (name: string, within: 'w:hdr' | 'w:ftr'): readonly Block[] => {
    const known = stories.get(name);
    if (known !== undefined) return known;
    const blocks = open.streamed(name, (part) => {
      const { take, finish } = readStory(part, resolver, problems);
      return { within, each: take, finish };
    })?.blocks;
    stories.set(name, blocks ?? []);
    return blocks ?? [];
  };
  const inherited = new Map<string, string>();
  const headers: Margin[] = [];
  const footers: Margin[] = [];
  for (const [index, section] of sections.entries()) {
    for (const { name, attributes } of elements[index]?.element.children ?? []) {
      if (name !== 'w:headerReference' && name !== 'w:footerReference') continue;
      const target = related.get(attributes['r:id'] ?? '')?.target;
      if (target !== undefined) inherited.set(`${name}/${attributes['w:type'] ?? 'default'}`, target);
    }
    for (const [kind, within, list] of [
      ['w:headerReference', 'w:hdr', headers],
      ['w:footerReference', 'w:ftr', footers],
    ] as const) {
      for (const pages of ['first', 'default', 'even'] as const) {
        const isShown =
          pages === 'default' ||
          (pages === 'first' ? section.titlePage : formatting.settings.evenAndOddHeaders);
        const target = inherited.get(`${kind}/${pages}`);
        if (isShown && target !== undefined) {
          list.push({ section: index, pages, blocks: blocksOf(target, within) });
        }
      }
    }
  }
  return { headers, footers };
}

/** `separator` and the like are drawn between text and notes; they are no notes. 17.11.10. */
function readNotes(
  name: string | undefined,
  open: Open,
  resolver: Resolver,
  problems: Problem[],
): readonly Block[] {
  if (name === undefined) return [];
  const story = open.streamed(name, (part) => {
    const { take, finish } = readStory(part, resolver, problems);
    return {
      within: name.includes('endnote') ? 'w:endnotes' : 'w:footnotes',
      each: (note) => {
        const type = note.attributes['w:type'];
        if (type === undefined || type === 'normal') for (const child of note.children) take(child);
      },
      finish,
    };
  });
  return story?.blocks ?? [];
}

function readComments(
  name: string | undefined,
  commented: ReadonlyMap<string, Span>,
  open: Open,
  resolver: Resolver,
  problems: Problem[],
): readonly Comment[] {
  if (name === undefined || commented.size === 0) return [];
  const found: Comment[] = [];
  const seen: { id: string; author: string | null; from: number }[] = [];
  const story = open.streamed(name, (part) => {
    const { take, finish } = readStory(part, resolver, problems);
    let taken = 0;
    return {
      within: 'w:comments',
      each: ({ attributes, children }) => {
        seen.push({ id: attributes['w:id'] ?? '', author: attributes['w:author'] ?? null, from: taken });
        for (const child of children) {
          take(child);
          taken++;
        }
      },
      finish,
    };
  });
  for (const [index, { id, author, from }] of seen.entries()) {
    const at = commented.get(id);
    const blocks = story?.blocks.slice(from, seen[index + 1]?.from) ?? [];
    if (at !== undefined) found.push({ text: blocks.map(({ text }) => text).join('\n'), author, at });
  }
  return found;
}
