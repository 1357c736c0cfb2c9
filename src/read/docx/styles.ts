import { type ReadOnDemand, readOnDemand } from './on-demand.ts';
import {
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './properties.ts';
import type { Theme } from './theme.ts';
import { isOn } from './values.ts';
import { childOf, type Element, type Parsed, valOf } from './xml.ts';

export type Style = {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  /** Of a table style: what it says of the whole table, and of its parts by ST_TblStyleOverrideType. */
  readonly table: Element | undefined;
  readonly tableParts: ReadonlyMap<string, TablePart>;
};

export type TablePart = {
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  readonly cell: Element | undefined;
};

export type Styles = {
  readonly defaultRun: RunProperties;
  readonly defaultParagraph: ParagraphProperties;
  readonly byId: ReadOnDemand<Style>;
  /** `w:default="1"` by type. */
  readonly defaults: ReadonlyMap<string, string>;
};

/** 17.7.5: what holds where neither document defaults nor styles speak. */
const SPEC_RUN: RunProperties = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', halfPoints: 20 };

export const NO_STYLES: Styles = {
  defaultRun: SPEC_RUN,
  defaultParagraph: {},
  byId: new Map(),
  defaults: new Map(),
};

/** A letter uses a few of the styles that its file has: each is read when it is asked for. */
export function readStyles({ root, opened }: Parsed, theme: Theme): Styles {
  const docDefaults = childOf(root, 'w:docDefaults');
  const runDefaults = childOf(childOf(docDefaults, 'w:rPrDefault'), 'w:rPr');
  const paragraphDefaults = childOf(childOf(docDefaults, 'w:pPrDefault'), 'w:pPr');
  const elements = new Map<string, Element>();
  const defaults = new Map<string, string>();
  for (const element of root.children) {
    if (element.name !== 'w:style') continue;
    const id = element.attributes['w:styleId'];
    if (id === undefined) continue;
    const isDefault = element.attributes['w:default'];
    if (isDefault !== undefined && isOn(isDefault)) defaults.set(typeOf(element), id);
    elements.set(id, element);
  }
  return {
    defaultRun: { ...SPEC_RUN, ...readRunProperties(runDefaults, theme) },
    defaultParagraph: readParagraphProperties(paragraphDefaults),
    byId: readOnDemand(elements, (element, id) => readStyle(opened(element), id, theme)),
    defaults,
  };
}

const typeOf = ({ attributes }: Element): string => attributes['w:type'] ?? 'paragraph';

function readStyle(element: Element, id: string, theme: Theme): Style {
  const type = typeOf(element);
  const tableParts = new Map<string, TablePart>();
  if (type === 'table') {
    for (const part of element.children) {
      const name = part.name === 'w:tblStylePr' ? part.attributes['w:type'] : undefined;
      if (name !== undefined) {
        tableParts.set(name, {
          run: readRunProperties(childOf(part, 'w:rPr'), theme),
          paragraph: readParagraphProperties(childOf(part, 'w:pPr')),
          cell: childOf(part, 'w:tcPr'),
        });
      }
    }
  }
  return {
    id,
    type,
    name: valOf(childOf(element, 'w:name')) ?? id,
    basedOn: valOf(childOf(element, 'w:basedOn')),
    run: readRunProperties(childOf(element, 'w:rPr'), theme),
    paragraph: readParagraphProperties(childOf(element, 'w:pPr')),
    table: childOf(element, 'w:tblPr'),
    tableParts,
  };
}

const LONGEST_CHAIN = 64;

/** From the root of the `basedOn` chain to the style itself; a chain that runs in a circle is cut. */
export function styleChain(styles: Styles, id: string | undefined, type: string): readonly Style[] {
  const chain: Style[] = [];
  let style = id === undefined ? undefined : styles.byId.get(id);
  while (
    style !== undefined &&
    style.type === type &&
    !chain.includes(style) &&
    chain.length < LONGEST_CHAIN
  ) {
    chain.unshift(style);
    style = style.basedOn === undefined ? undefined : styles.byId.get(style.basedOn);
  }
  return chain;
}

/** The style named, where it exists and is of that type, else the default one of the type. */
export function styleIdOf(styles: Styles, id: string | undefined, type: string): string | undefined {
  if (id !== undefined && styles.byId.get(id)?.type === type) return id;
  return styles.defaults.get(type);
}
