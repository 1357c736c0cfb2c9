import type { ParagraphLayout, TextFormat } from '../../document/tree.ts';
import type { DocxRead } from '../../read/docx/docx.ts';
import type { Formatting } from '../../read/docx/formatting.ts';
import { openParts } from '../../read/docx/parts.ts';
import {
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from '../../read/docx/properties.ts';
import { styleChain, styleIdOf } from '../../read/docx/styles.ts';
import { encodePart } from '../../read/docx/writing.ts';
import { childOf, type Element, parseXml } from '../../read/docx/xml.ts';
import { type Markup, markupOf, propertiesOf, textOf, written } from './markup.ts';
import { laidOut, NOTHING_INHERITED } from './paragraph-properties.ts';
import { formattedRun } from './run-properties.ts';
import { type Splice, spliced } from './splices.ts';
import type { Atom, Unit } from './units.ts';

/** One value of a style, or of the defaults of the document, set anew for all that take it from there. */
export type StyleChange = {
  /** The id of a paragraph style; null for the defaults. */
  readonly of: string | null;
  readonly format: TextFormat;
  readonly layout: Partial<ParagraphLayout>;
};

type FormatKey = Exclude<keyof TextFormat, 'legacyEncoding' | 'field' | 'inserted'>;
type LayoutKey = Exclude<keyof ParagraphLayout, 'styleName' | 'section'>;

/** What a style says of each part of a format. */
const FORMATS: { readonly [Key in FormatKey]: readonly (keyof RunProperties)[] } = {
  font: ['ascii', 'hAnsi'],
  sizePt: ['halfPoints'],
  bold: ['bold'],
  italic: ['italic'],
  underline: ['underline'],
  strike: ['strike', 'doubleStrike'],
  color: ['color'],
  caps: ['caps', 'smallCaps'],
  position: ['position'],
};
const LAYOUTS: { readonly [Key in LayoutKey]: readonly (keyof ParagraphProperties)[] } = {
  align: ['align'],
  firstLine: ['firstLine', 'firstLineChars'],
  left: ['left', 'leftChars'],
  right: ['right', 'rightChars'],
  before: ['before', 'beforeAuto'],
  after: ['after', 'afterAuto'],
  lineSpacing: ['line', 'lineRule'],
  contextualSpacing: ['contextualSpacing'],
  keepWithNext: ['keepWithNext'],
  pageBreakBefore: ['pageBreakBefore'],
};
const FORMAT_KEYS = Object.keys(FORMATS) as FormatKey[];
const LAYOUT_KEYS = Object.keys(LAYOUTS) as LayoutKey[];

/** Where the values of text and paragraphs come from: a style's id, null for the defaults, undefined for elsewhere. */
export type Origins = {
  readonly ofFormat: (unit: Unit, paragraph: Element, key: FormatKey) => string | null | undefined;
  readonly ofMark: (paragraph: Element, key: FormatKey) => string | null | undefined;
  readonly ofLayout: (paragraph: Element, key: LayoutKey) => string | null | undefined;
};

export function originsIn({ styles, theme }: Formatting): Origins {
  const runs = new Map<Element, RunProperties>();
  const paragraphs = new Map<Element, ParagraphProperties>();
  const direct = (paragraph: Element): ParagraphProperties => {
    const known = paragraphs.get(paragraph) ?? readParagraphProperties(childOf(paragraph, 'w:pPr'));
    paragraphs.set(paragraph, known);
    return known;
  };
  const chainOf = (paragraph: Element) =>
    styleChain(styles, styleIdOf(styles, direct(paragraph).style, 'paragraph'), 'paragraph');
  const says = <Properties extends object>(
    properties: Properties,
    keys: readonly (keyof Properties)[],
  ): boolean => keys.some((key) => properties[key] !== undefined);
  const properties = (element: Element): RunProperties => {
    const known = runs.get(element) ?? readRunProperties(childOf(element, 'w:rPr'), theme);
    runs.set(element, known);
    return known;
  };
  const ofRun = (run: RunProperties, paragraph: Element, key: FormatKey): string | null | undefined => {
    const character = styleChain(styles, styleIdOf(styles, run.style, 'character'), 'character');
    if ([run, ...character.map((style) => style.run)].some((each) => says(each, FORMATS[key])))
      return undefined;
    return chainOf(paragraph).findLast((style) => says(style.run, FORMATS[key]))?.id ?? null;
  };
  return {
    ofFormat: ({ leaf: { place } }, paragraph, key) => ofRun(properties(place.run), paragraph, key),
    ofMark: (paragraph, key) => ofRun(properties(childOf(paragraph, 'w:pPr') ?? paragraph), paragraph, key),
    ofLayout: (paragraph, key) => {
      if (says(direct(paragraph), LAYOUTS[key])) return undefined;
      const style = chainOf(paragraph).findLast((each) => says(each.paragraph, LAYOUTS[key]));
      return style?.id ?? null;
    },
  };
}

/** A block with what is asked of it. */
export type Asked = {
  readonly atoms: readonly Atom[];
  readonly paragraph: Element;
  readonly layout: Partial<ParagraphLayout> | null;
  /** The format asked for a block without text. */
  readonly mark: TextFormat;
};

/** What a style could be changed for: all of the text that takes a value from it is to have the same other one. */
export function sharedChanges(blocks: readonly Asked[], origins: Origins): readonly StyleChange[] {
  const found = new Map<string, { readonly change: StyleChange; isShared: boolean }>();
  const note = (of: string | null | undefined, key: string, change: Omit<StyleChange, 'of'>): void => {
    if (of === undefined) return;
    const id = `${key} ${of === null ? '' : `=${of}`}`;
    const known = found.get(id);
    const isNothing = Object.keys(change.format).length + Object.keys(change.layout).length === 0;
    if (known === undefined) found.set(id, { change: { of, ...change }, isShared: !isNothing });
    else
      known.isShared &&=
        isSame(known.change.format, change.format) && isSame(known.change.layout, change.layout);
  };
  const formats = FORMAT_KEYS.filter((key) =>
    blocks.some(({ atoms }) =>
      atoms.some(({ units }) => units.some(({ format }) => format?.[key] !== undefined)),
    ),
  );
  const layouts = LAYOUT_KEYS.filter((key) => blocks.some(({ layout }) => layout?.[key] !== undefined));
  for (const { atoms, paragraph, layout, mark } of blocks) {
    const visible = atoms.filter(({ text }) => text.trim() !== '');
    // An empty line is as high as its mark.
    if (visible.length === 0 && formats.includes('sizePt')) {
      note(origins.ofMark(paragraph, 'sizePt'), 'sizePt', { format: only(mark, 'sizePt'), layout: {} });
    }
    for (const key of layouts)
      note(origins.ofLayout(paragraph, key), key, { format: {}, layout: only(layout, key) });
    let last: Unit | undefined;
    for (const unit of visible.flatMap(({ units }) => units)) {
      const isSaid = last?.leaf.place === unit.leaf.place && last.format === unit.format;
      last = unit;
      if (isSaid) continue;
      for (const key of formats) {
        note(origins.ofFormat(unit, paragraph, key), key, { format: only(unit.format, key), layout: {} });
      }
    }
  }
  return [...found.values()].filter(({ isShared }) => isShared).map(({ change }) => change);
}

const isSame = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One field of what is asked, where it is. */
const only = <Values extends object>(values: Values | null, key: keyof Values): Partial<Values> => {
  const value = values?.[key];
  const result: Partial<Values> = {};
  if (value !== undefined) result[key] = value;
  return result;
};

/** Takes away from units what their styles are going to say. */
export function leaveToStyles(
  atoms: readonly Atom[],
  paragraph: Element,
  changes: readonly StyleChange[],
  origins: Origins,
): void {
  for (const { of, format } of changes) {
    for (const key of FORMAT_KEYS) {
      if (format[key] === undefined) continue;
      const left = new Map<TextFormat, TextFormat | null>();
      for (const { units } of atoms) {
        for (const unit of units) {
          if (unit.format?.[key] === format[key] && origins.ofFormat(unit, paragraph, key) === of) {
            const { [key]: _, ...rest } = unit.format;
            const known = left.get(unit.format);
            const kept = known === undefined ? (Object.keys(rest).length === 0 ? null : rest) : known;
            left.set(unit.format, kept);
            unit.format = kept;
          }
        }
      }
    }
  }
}

/** What is left of a layout once styles say their share of it. */
export function layoutLeft(
  layout: Partial<ParagraphLayout> | null,
  paragraph: Element,
  changes: readonly StyleChange[],
  origins: Origins,
): Partial<ParagraphLayout> | null {
  if (layout === null) return null;
  const isStyled = (key: LayoutKey): boolean =>
    changes.some(
      (change) =>
        change.layout[key] !== undefined &&
        isSame(only(layout, key), only(change.layout, key)) &&
        origins.ofLayout(paragraph, key) === change.of,
    );
  const kept = LAYOUT_KEYS.filter((key) => layout[key] !== undefined && !isStyled(key));
  return kept.length === 0 ? null : Object.assign({}, ...kept.map((key) => only(layout, key)));
}

/** The part of the styles with changes made in it; null where it cannot be written. */
export function writeStyles(
  { source: { zip, main } }: DocxRead,
  changes: readonly StyleChange[],
): ReadonlyMap<string, Uint8Array> | null {
  const open = openParts(zip, []);
  const name = [...open.relationships(main.name).values()].find(({ type }) => type === 'styles')?.target;
  const found = name === undefined || !zip.entries.has(name) ? undefined : open.required(name);
  if (found === undefined || found.failure !== undefined) return null;
  const { part } = found;
  const parsed = parseXml(part, zip.limits);
  const markup = parsed.failure === undefined ? markupOf(part, parsed.root) : null;
  if (parsed.failure !== undefined || markup === null) return null;
  const splices: Splice[] = [];
  for (const of of new Set(changes.map((change) => change.of))) {
    const own = changes.filter((change) => change.of === of);
    const format: TextFormat = Object.assign({}, ...own.map((change) => change.format));
    const layout: Partial<ParagraphLayout> = Object.assign({}, ...own.map((change) => change.layout));
    const { run, paragraph } = placesOf(parsed.root, of);
    if (Object.keys(format).length > 0) {
      if (run === undefined) return null;
      splices.push(propertySplice(run, part.source, markup, (old) => formattedRun(old, format, markup)));
    }
    if (Object.keys(layout).length > 0) {
      if (paragraph === undefined) return null;
      splices.push(
        propertySplice(paragraph, part.source, markup, (old) =>
          laidOut(old, layout, markup, NOTHING_INHERITED),
        ),
      );
    }
  }
  return new Map([[part.name, encodePart(part, spliced(part.source, splices))]]);
}

function placesOf(
  root: Element,
  of: string | null,
): { readonly run: Element | undefined; readonly paragraph: Element | undefined } {
  if (of === null) {
    const defaults = childOf(root, 'w:docDefaults');
    return {
      run: childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'),
      paragraph: childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'),
    };
  }
  const style = root.children.findLast(
    ({ name, attributes }) => name === 'w:style' && attributes['w:styleId'] === of,
  );
  return { run: childOf(style, 'w:rPr'), paragraph: childOf(style, 'w:pPr') };
}

function propertySplice(
  element: Element,
  source: string,
  markup: Markup,
  change: (old: ReturnType<typeof propertiesOf>) => ReturnType<typeof propertiesOf>,
): Splice {
  const name = written(markup, element.name);
  const write = (): string => {
    const old = propertiesOf(element, (start, end) => source.slice(start, end));
    const next = change(old);
    return textOf(next) === textOf(old)
      ? source.slice(element.start, element.end)
      : `<${name}>${textOf(next)}</${name}>`;
  };
  return { start: element.start, end: element.end, write };
}
