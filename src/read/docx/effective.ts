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
import { type Style, type Styles, styleChain, styleIdOf } from './styles.ts';
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
  readonly layout: Omit<ParagraphLayout, 'section'>;
  readonly numbering: { readonly id: string; readonly level: number } | null;
  readonly beforeAuto: boolean;
  readonly afterAuto: boolean;
  readonly borderTop: boolean;
  readonly borderBottom: boolean;
  readonly base: RunBase;
};

/** What runs of a paragraph start from: defaults, table style and paragraph style. */
type RunBase = {
  readonly key: number;
  readonly run: RunProperties;
  readonly tableToggles: RunProperties;
  readonly styleToggles: RunProperties;
  /** Runs outside fields and tracked insertions, as nearly all are, by their properties. */
  readonly plain: Map<Element | undefined, EffectiveRun>;
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
  /** By their properties, outside tables: two properties of one wording need not be one element. */
  const plain = new Map<Element | undefined, EffectiveParagraph>();
  const bases = new Map<string, RunBase>();
  const runs = new Map<string, EffectiveRun>();
  const formats = new Map<string, TextFormat>();
  const wording = (element: Element | undefined, source: string) =>
    element === undefined ? '' : source.slice(element.start, element.end);

  function paragraphOf(properties: Element | undefined, source: string, cell: CellFormat | null) {
    const key = `${cell?.key ?? ''}|${wording(properties, source)}`;
    let found = paragraphs.get(key);
    if (found === undefined) {
      found = resolveParagraph(formatting, readParagraphProperties(properties), cell, bases);
      paragraphs.set(key, found);
    }
    return found;
  }

  function runOf(
    base: RunBase,
    properties: Element | undefined,
    source: string,
    { inserted, field }: RunContext,
  ): EffectiveRun {
    const key = `${base.key}|${inserted ? 1 : 0}|${field ?? ''}|${wording(properties, source)}`;
    let found = runs.get(key);
    if (found === undefined) {
      const resolved = resolveRun(formatting, base, readRunProperties(properties, formatting.theme));
      found = effectiveRun(resolved, { inserted, field }, formats);
      runs.set(key, found);
    }
    return found;
  }

  return {
    formatting,
    count: startCounting(formatting.numberings),
    paragraph(properties, source, cell) {
      if (cell !== null) return paragraphOf(properties, source, cell);
      let found = plain.get(properties);
      if (found === undefined) {
        found = paragraphOf(properties, source, cell);
        plain.set(properties, found);
      }
      return found;
    },
    run({ base }, properties, source, context) {
      if (context.inserted || context.field !== undefined) return runOf(base, properties, source, context);
      let found = base.plain.get(properties);
      if (found === undefined) {
        found = runOf(base, properties, source, context);
        base.plain.set(properties, found);
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
  bases: Map<string, RunBase>,
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
  const baseKey = `${cell?.key ?? ''}|${styleId === undefined ? '' : `=${styleId}`}`;
  const base = bases.get(baseKey) ?? baseRun(formatting, chain, styleId, cell, bases.size);
  bases.set(baseKey, base);
  if (direct.align === undefined && isLeft(styled.align) && tableOverridesStyle(formatting, styleId, cell)) {
    properties = { ...properties, align: cell?.paragraph.align ?? styles.defaultParagraph.align ?? 'left' };
  }
  return {
    layout: layoutOf(formatting, properties, styleId, base.run),
    numbering: numId === undefined ? null : { id: numId, level: level ?? 0 },
    beforeAuto: properties.beforeAuto === true,
    afterAuto: properties.afterAuto === true,
    borderTop: properties.borderTop === true,
    borderBottom: properties.borderBottom === true,
    base,
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
  key: number,
): RunBase {
  const styled: RunProperties = Object.assign({}, ...chain.map(({ run }) => run));
  const table = cell?.run ?? {};
  let run: RunProperties = { ...formatting.styles.defaultRun, ...table, ...styled };
  const isCommon = styled.halfPoints === 22 || styled.halfPoints === 24;
  if (isCommon && tableOverridesStyle(formatting, styleId, cell)) {
    run = { ...run, halfPoints: table.halfPoints ?? formatting.styles.defaultRun.halfPoints ?? 20 };
  }
  return { key, run, tableToggles: table, styleToggles: styled, plain: new Map() };
}

function resolveRun(formatting: Formatting, base: RunBase, direct: RunProperties): RunProperties {
  const { styles } = formatting;
  const character = styleRun(styles, direct.style);
  const result: { -readonly [Key in keyof RunProperties]: RunProperties[Key] } = {
    ...base.run,
    ...character,
    ...direct,
  };
  for (const toggle of TOGGLES) {
    if (direct[toggle] !== undefined) continue;
    const inStyle = base.styleToggles[toggle];
    const ons =
      Number(base.tableToggles[toggle] === true) +
      Number(inStyle === true) +
      Number(character[toggle] === true);
    // On by default stays on, but for a paragraph style that says off.
    result[toggle] = (styles.defaultRun[toggle] === true && inStyle !== false) || ons % 2 === 1;
  }
  return result;
}

const NOTHING_SAID: RunProperties = {};

const styleRun = (styles: Styles, style: string | undefined): RunProperties =>
  style === undefined
    ? NOTHING_SAID
    : Object.assign({}, ...styleChain(styles, style, 'character').map(({ run }) => run));

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
  const ascii = withFont(run.ascii);
  const formatIn = (font: string | undefined): TextFormat =>
    font === undefined || font === run.ascii ? ascii : withFont(font);
  return {
    hidden: run.hidden === true,
    legacy: legacyFont(run.ascii ?? ''),
    ascii,
    hAnsi: formatIn(run.hAnsi),
    eastAsia: formatIn(run.eastAsia),
  };
}
