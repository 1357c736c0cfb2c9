import type { Document, Section } from '../../document/tree.ts';
import type { Problem, Read, ReadFailure } from '../read.ts';
import { LONGEST_PARAGRAPH, MOST_BLOCKS, MOST_CHARACTERS } from '../source.ts';
import { readComments, readMargins, readNotes } from './apart.ts';
import { startResolving } from './effective.ts';
import { failure } from './failures.ts';
import type { Formatting } from './formatting.ts';
import { startLocating } from './locate.ts';
import { readNumberings } from './numbering.ts';
import type { Part } from './part.ts';
import { openParts, type Parts } from './parts.ts';
import { readSection } from './sections.ts';
import type { BlockSource } from './source.ts';
import { readStory, type Story } from './story.ts';
import { NO_STYLES, readStyles } from './styles.ts';
import { NO_THEME, readTheme } from './theme.ts';
import { integerOf, onOff } from './values.ts';
import { childOf, type Element, parseXml } from './xml.ts';
import { DEFAULT_LIMITS, type Limits, openPackage, type Package } from './zip.ts';

/** What a fix needs besides the document: the package as it is, and where every block was written. */
export type DocxSource = {
  readonly zip: Package;
  readonly main: Part;
  /** In step with `document.blocks`. */
  readonly blocks: readonly BlockSource[];
  /** `w:sectPr` of the main part, in step with `document.sections`; the last section may have none. */
  readonly sections: readonly Element[];
  readonly formatting: Formatting;
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
  const body = parseXml(main.part, zip.limits, {
    stream: { within: 'w:body', each: story.take },
    sharing: true,
  });
  if (body.failure !== undefined) return body;
  if (body.root.name !== 'w:document') return failure('missing-part', `${mainName}: ${body.root.name}`);
  const text = story.finish();
  if (text.blocks.length > MOST_BLOCKS) {
    return failure('too-large', { vi: `quá ${MOST_BLOCKS} đoạn`, en: `more than ${MOST_BLOCKS} paragraphs` });
  }
  const characters = text.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (characters > MOST_CHARACTERS) {
    const vi = `quá ${MOST_CHARACTERS} ký tự`;
    return failure('too-large', { vi, en: `more than ${MOST_CHARACTERS} characters` });
  }
  const long = text.blocks.findIndex((block) => block.text.length > LONGEST_PARAGRAPH);
  if (long >= 0) {
    return failure('too-large', {
      vi: `đoạn ${long + 1} dài quá ${LONGEST_PARAGRAPH} ký tự`,
      en: `paragraph ${long + 1} is longer than ${LONGEST_PARAGRAPH} characters`,
    });
  }
  const sections = sectionsOf(text, formatting.gutterAtTop, problems);
  const margins = readMargins(text, sections, { open, related, resolver, problems });
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
    source: {
      zip,
      main: main.part,
      blocks: text.sources,
      sections: text.sections.map(({ element }) => element),
      formatting: formatting.formatting,
    },
  };
}

const USUAL_MAIN = 'word/document.xml';

export function mainPartOf(zip: Package, open: Parts): string {
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

/**
 * What most of these parts is, is not asked for: how Word lists styles that the document does not have, fills and
 * shadows of the theme, a number for every time somebody saved.
 */
function readFormatting(open: Parts, byType: (type: string) => string | undefined): PackageFormatting {
  const themeRoot = open.tree(byType('theme'), 'a:fmtScheme');
  const theme = themeRoot === undefined ? NO_THEME : readTheme(themeRoot);
  const stylesPart = open.parsed(byType('styles'), { closed: 'w:style', without: 'w:latentStyles' });
  const styles = stylesPart === undefined ? NO_STYLES : readStyles(stylesPart, theme);
  const numberingPart = open.parsed(byType('numbering'), { closed: 'w:abstractNum' });
  const settings = open.tree(byType('settings'), 'w:rsids');
  const compat = childOf(settings, 'w:compat');
  const compatSetting = (name: string): string | undefined =>
    compat?.children.find((child) => child.name === 'w:compatSetting' && child.attributes['w:name'] === name)
      ?.attributes['w:val'];
  return {
    formatting: {
      styles,
      theme,
      numberings:
        numberingPart === undefined
          ? new Map()
          : readNumberings(numberingPart, styles, (id) => styles.byId.get(id)?.paragraph.numbering),
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

function sectionsOf(
  { sections, blocks }: Story,
  gutterAtTop: boolean,
  problems: Problem[],
): readonly Section[] {
  const starts = [0, ...sections.map(({ endBlock }) => endBlock)];
  const found = sections.map(({ element }, index) =>
    readSection(element, starts[index] ?? 0, gutterAtTop, problems),
  );
  const covered = sections.at(-1)?.endBlock ?? 0;
  return found.length === 0 || covered < blocks.length
    ? [...found, readSection(undefined, covered, gutterAtTop, problems)]
    : found;
}
