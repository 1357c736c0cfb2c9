import type { ParagraphLayout, TextFormat } from '../../document/tree.ts';
import { type LegacyFont, legacyFont } from '../../vietnamese/legacy.ts';
import type { Formatting } from './formatting.ts';
import { layoutOf } from './layout.ts';
import { type Counter, levelOfStyle, levelProperties, startCounting } from './numbering.ts';
import {
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
  TOGGLES,
} from './properties.ts';
import { type Style, styleChain, styleIdOf } from './styles.ts';
import type { Element } from './xml.ts';

/** What a table style says at one cell. `key` is the same for cells it says the same of. */
export type CellFormat = {
  readonly key: string;
  /** The table names its style, rather than have the default one. */
  readonly isNamed: boolean;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
};

export type EffectiveParagraph = {
  readonly key: number;
  readonly layout: Omit<ParagraphLayout, 'section'>;
  readonly numbering: { readonly id: string; readonly level: number } | null;
  readonly beforeAuto: boolean;
  readonly afterAuto: boolean;
  readonly borderTop: boolean;
  readonly borderBottom: boolean;
  /** What runs of the paragraph start from: defaults, table style and paragraph style. */
  readonly base: RunProperties;
  readonly tableToggles: RunProperties;
  readonly styleToggles: RunProperties;
};

export type EffectiveRun = {
  readonly hidden: boolean;
  /** Of the font that Western letters are set in. */
  readonly legacy: LegacyFont | null;
  readonly ascii: TextFormat;
  readonly hAnsi: TextFormat;
  readonly eastAsia: TextFormat;
};

export type RunContext = { readonly inserted: boolean; readonly field: string | undefined };

/**
 * Effective formatting, remembered: paragraphs and runs of a letter repeat a few dozen property elements, so each is
 * worked out once per wording. ECMA-376 part 1, 17.7.2.
 */
export type Resolver = {
  readonly paragraph: (
    properties: Element | undefined,
    source: string,
    cell: CellFormat | null,
  ) => EffectiveParagraph;
  readonly run: (
    paragraph: EffectiveParagraph,
    properties: Element | undefined,
    source: string,
    context: RunContext,
  ) => EffectiveRun;
  readonly count: Counter;
  readonly formatting: Formatting;
};

export function startResolving(formatting: Formatting): Resolver {
  const paragraphs = new Map<string, EffectiveParagraph>();
  const runs = new Map<string, EffectiveRun>();
  const formats = new Map<string, TextFormat>();
  const wording = (element: Element | undefined, source: string) =>
    element === undefined ? '' : source.slice(element.start, element.end);
  return {
    formatting,
    count: startCounting(formatting.numberings),
    paragraph(properties, source, cell) {
      const key = `${cell?.key ?? ''}|${wording(properties, source)}`;
      let found = paragraphs.get(key);
      if (found === undefined) {
        found = resolveParagraph(formatting, readParagraphProperties(properties), cell, paragraphs.size);
        paragraphs.set(key, found);
      }
      return found;
    },
    run(paragraph, properties, source, { inserted, field }) {
      const key = `${paragraph.key}|${inserted ? 1 : 0}|${field ?? ''}|${wording(properties, source)}`;
      let found = runs.get(key);
      if (found === undefined) {
        const resolved = resolveRun(formatting, paragraph, readRunProperties(properties, formatting.theme));
        found = effectiveRun(resolved, { inserted, field }, formats);
        runs.set(key, found);
      }
      return found;
    },
  };
}

/** 17.7.2: defaults, table style, numbering, paragraph style, direct formatting. */
function resolveParagraph(
  formatting: Formatting,
  direct: ParagraphProperties,
  cell: CellFormat | null,
  key: number,
): EffectiveParagraph {
  const { styles, numberings } = formatting;
  const styleId = styleIdOf(styles, direct.style, 'paragraph');
  const chain = styleChain(styles, styleId, 'paragraph');
  const styled = ofChain(chain);
  let numId = direct.numbering ?? styled.numbering;
  let level = direct.level ?? styled.level;
  if (numId === undefined || numId === '0' || !numberings.has(numId)) numId = undefined;
  if (numId !== undefined && level === undefined) {
    level = styleId === undefined ? undefined : levelOfStyle(numberings, numId, styleId);
  }

  let properties: ParagraphProperties = { ...styles.defaultParagraph, ...cell?.paragraph };
  let listed: string | undefined;
  for (const { id, paragraph } of chain) {
    // The list of a style indents below what that very style says, and above what it is based on.
    if (paragraph.numbering !== undefined) listed = paragraph.numbering;
    if (paragraph.numbering === '0') properties = withoutListIndents(properties);
    else if (listed !== undefined && (paragraph.numbering !== undefined || paragraph.level !== undefined)) {
      const at = paragraph.level ?? levelOfStyle(numberings, listed, id) ?? 0;
      properties = { ...properties, ...levelProperties(numberings, listed, at) };
    }
    properties = { ...properties, ...paragraph };
  }
  if (direct.numbering === '0' && listed !== undefined) properties = withoutListIndents(properties);
  if (numId !== undefined && (direct.numbering !== undefined || direct.level !== undefined)) {
    properties = { ...properties, ...levelProperties(numberings, numId, level ?? 0) };
  }
  properties = { ...properties, ...direct };
  const { base, tableToggles, styleToggles } = baseRun(formatting, chain, styleId, cell);
  if (direct.align === undefined && isLeft(styled.align) && tableOverridesStyle(formatting, styleId, cell)) {
    properties = { ...properties, align: cell?.paragraph.align ?? styles.defaultParagraph.align ?? 'left' };
  }
  return {
    key,
    layout: layoutOf(formatting, properties, styleId, base),
    numbering: numId === undefined ? null : { id: numId, level: level ?? 0 },
    beforeAuto: properties.beforeAuto === true,
    afterAuto: properties.afterAuto === true,
    borderTop: properties.borderTop === true,
    borderBottom: properties.borderBottom === true,
    base,
    tableToggles,
    styleToggles,
  };
}

/** A list taken back takes the indents of its style along, unless the paragraph has its own. */
const withoutListIndents = (properties: ParagraphProperties): ParagraphProperties => ({
  ...properties,
  left: 0,
  firstLine: 0,
});

const ofChain = (chain: readonly Style[]): ParagraphProperties =>
  Object.assign({}, ...chain.map(({ paragraph }) => paragraph));

const isLeft = (align: string | undefined): boolean => align === 'left' || align === 'start';

/**
 * [MS-DOCX] overrideTableStyleFontSizeAndJustification: without it 11 or 12 points, or left, in the default paragraph
 * style do not count in a table that names a style; what the table style or the defaults say does.
 */
const tableOverridesStyle = (
  { styles, settings }: Formatting,
  styleId: string | undefined,
  cell: CellFormat | null,
): boolean =>
  cell?.isNamed === true &&
  !settings.overrideTableStyleFontSizeAndJustification &&
  styleId === styles.defaults.get('paragraph');

function baseRun(
  formatting: Formatting,
  chain: readonly Style[],
  styleId: string | undefined,
  cell: CellFormat | null,
): Pick<EffectiveParagraph, 'base' | 'tableToggles' | 'styleToggles'> {
  const styled: RunProperties = Object.assign({}, ...chain.map(({ run }) => run));
  const table = cell?.run ?? {};
  let base: RunProperties = { ...formatting.styles.defaultRun, ...table, ...styled };
  const isCommon = styled.halfPoints === 22 || styled.halfPoints === 24;
  if (isCommon && tableOverridesStyle(formatting, styleId, cell)) {
    base = { ...base, halfPoints: table.halfPoints ?? formatting.styles.defaultRun.halfPoints ?? 20 };
  }
  return { base, tableToggles: table, styleToggles: styled };
}

function resolveRun(
  formatting: Formatting,
  paragraph: EffectiveParagraph,
  direct: RunProperties,
): RunProperties {
  const { styles } = formatting;
  const character: RunProperties = Object.assign(
    {},
    ...styleChain(styles, direct.style, 'character').map(({ run }) => run),
  );
  const result: { -readonly [Key in keyof RunProperties]: RunProperties[Key] } = {
    ...paragraph.base,
    ...character,
    ...direct,
  };
  for (const toggle of TOGGLES) {
    if (direct[toggle] !== undefined) continue;
    const inStyle = paragraph.styleToggles[toggle];
    const odd = [paragraph.tableToggles[toggle], inStyle, character[toggle]].filter((on) => on === true);
    // On by default stays on, but for a paragraph style that says off.
    result[toggle] = (styles.defaultRun[toggle] === true && inStyle !== false) || odd.length % 2 === 1;
  }
  return result;
}

function effectiveRun(
  run: RunProperties,
  context: RunContext,
  formats: Map<string, TextFormat>,
): EffectiveRun {
  const complex = run.complexScript === true;
  const withFont = (font: string | undefined): TextFormat => {
    const { bold, italic } = complex ? { bold: run.complexBold, italic: run.complexItalic } : run;
    const halfPoints = (complex ? run.complexHalfPoints : undefined) ?? run.halfPoints ?? 20;
    const format: TextFormat = {
      font: (complex ? run.complex : undefined) ?? font ?? 'Times New Roman',
      sizePt: halfPoints / 2,
      bold: bold === true,
      italic: italic === true,
      underline: run.underline === true,
      strike: run.strike === true || run.doubleStrike === true,
      color: run.color ?? 'auto',
      ...(run.caps === true ? { caps: 'all' } : run.smallCaps === true ? { caps: 'small' } : {}),
      ...(run.position === 'superscript' || run.position === 'subscript' ? { position: run.position } : {}),
      ...(context.field === undefined ? {} : { field: context.field }),
      ...(context.inserted ? { inserted: true } : {}),
    };
    const key = JSON.stringify(format);
    const known = formats.get(key) ?? format;
    formats.set(key, known);
    return known;
  };
  return {
    hidden: run.hidden === true,
    legacy: legacyFont(run.ascii ?? ''),
    ascii: withFont(run.ascii),
    hAnsi: withFont(run.hAnsi ?? run.ascii),
    eastAsia: withFont(run.eastAsia ?? run.ascii),
  };
}
