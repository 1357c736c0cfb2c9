import { type ReadOnDemand, readOnDemand } from './on-demand.ts';
import {
  type ParagraphProperties,
  type RunProperties,
  readParagraphProperties,
  readRunProperties,
} from './properties.ts';
import type { Styles } from './styles.ts';
import { symbolText } from './symbols.ts';
import { NO_THEME } from './theme.ts';
import { integerOf, onOff } from './values.ts';
import { childOf, type Element, type Parsed, valOf } from './xml.ts';

type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** The level whose use restarts this one; 0 never, undefined any higher one. 17.9.10. */
  readonly restart: number | undefined;
  readonly legal: boolean;
  readonly style: string | undefined;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
};

type Numbering = {
  /** Lists that share it count on from each other. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** `w:startOverride`, by level. */
  readonly starts: ReadonlyMap<number, number>;
};

/** By `w:numId`. 17.9. */
export type Numberings = ReadOnDemand<Numbering>;

/** Word keeps every list a letter ever had: each is read when a paragraph stands in it. */
export function readNumberings(
  { root, opened }: Parsed,
  styles: Styles,
  styleNumbering: (styleId: string) => string | undefined,
): Numberings {
  const abstracts = new Map<string, Element>();
  const instances = new Map<string, Element>();
  for (const element of root.children) {
    if (element.name === 'w:abstractNum') abstracts.set(element.attributes['w:abstractNumId'] ?? '', element);
    if (element.name === 'w:num') instances.set(element.attributes['w:numId'] ?? '', element);
  }
  /** 17.9.21 numStyleLink: the levels stand with the numbering that the linked style names. */
  const resolve = (id: string, seen: readonly string[]): { id: string; element: Element } | undefined => {
    const closed = abstracts.get(id);
    if (closed === undefined) return undefined;
    const element = opened(closed);
    const link = valOf(childOf(element, 'w:numStyleLink'));
    if (link === undefined || seen.includes(id) || !styles.byId.has(link)) return { id, element };
    const target = valOf(childOf(instances.get(styleNumbering(link) ?? ''), 'w:abstractNumId'));
    return (target === undefined ? undefined : resolve(target, [...seen, id])) ?? { id, element };
  };
  const abstractOf = (instance: Element): string => valOf(childOf(instance, 'w:abstractNumId')) ?? '';
  const whole = new Map([...instances].filter(([, instance]) => abstracts.has(abstractOf(instance))));
  return readOnDemand(whole, (instance) => {
    const abstract = resolve(abstractOf(instance), []);
    const levels = abstract === undefined ? new Map<number, Level>() : readLevels(abstract.element);
    const starts = new Map<number, number>();
    for (const override of instance.children) {
      const index = integerOf(override.attributes['w:ilvl']);
      if (override.name !== 'w:lvlOverride' || index === undefined) continue;
      const level = childOf(override, 'w:lvl');
      if (level !== undefined) levels.set(index, readLevel(level));
      const start = integerOf(valOf(childOf(override, 'w:startOverride')));
      if (start !== undefined) starts.set(index, start);
    }
    return { abstractId: abstract?.id ?? '', levels, starts };
  });
}

function readLevels(element: Element): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const child of element.children) {
    const index = child.name === 'w:lvl' ? integerOf(child.attributes['w:ilvl']) : undefined;
    if (index !== undefined) levels.set(index, readLevel(child));
  }
  return levels;
}

function readLevel(element: Element): Level {
  const format =
    childOf(element, 'w:numFmt') ??
    childOf(childOf(childOf(element, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt');
  return {
    start: integerOf(valOf(childOf(element, 'w:start'))) ?? 0,
    format: valOf(format) ?? 'decimal',
    text: valOf(childOf(element, 'w:lvlText')) ?? '',
    restart: integerOf(valOf(childOf(element, 'w:lvlRestart'))),
    legal: onOff(childOf(element, 'w:isLgl')) === true,
    style: valOf(childOf(element, 'w:pStyle')),
    paragraph: readParagraphProperties(childOf(element, 'w:pPr')),
    run: readRunProperties(childOf(element, 'w:rPr'), NO_THEME),
  };
}

export const levelProperties = (
  numberings: Numberings,
  numId: string,
  level: number,
): ParagraphProperties | undefined => numberings.get(numId)?.levels.get(level)?.paragraph;

/** A paragraph style that carries a list stands at the level that names it. 17.9.23. */
export function levelOfStyle(numberings: Numberings, numId: string, styleId: string): number | undefined {
  for (const [index, level] of numberings.get(numId)?.levels ?? []) if (level.style === styleId) return index;
  return undefined;
}

/** Counts as the paragraphs go by. */
export type Counter = (numId: string, level: number) => string;

export function startCounting(numberings: Numberings): Counter {
  const counts = new Map<string, (number | undefined)[]>();
  const used = new Set<string>();
  return (numId, level) => {
    const numbering = numberings.get(numId);
    const current = numbering?.levels.get(level);
    if (numbering === undefined || current === undefined) return '';
    const values = counts.get(numbering.abstractId) ?? [];
    counts.set(numbering.abstractId, values);
    if (!used.has(`${numId}/${level}`)) {
      used.add(`${numId}/${level}`);
      // 17.9.26: an override restarts the shared count where its list is used first.
      if (numbering.starts.has(level)) values[level] = undefined;
    }
    const start = (index: number): number =>
      numbering.starts.get(index) ?? numbering.levels.get(index)?.start ?? 1;
    const before = values[level];
    values[level] = before === undefined ? start(level) : before + 1;
    for (let higher = 0; higher < level; higher++) values[higher] ??= start(higher);
    for (let deeper = level + 1; deeper < 9; deeper++) {
      const restart = numbering.levels.get(deeper)?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) values[deeper] = undefined;
    }
    return labelOf(numbering, current, values);
  };
}

function labelOf(numbering: Numbering, level: Level, values: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return symbolText(level.text, level.run.ascii);
  if (level.format === 'none') return level.text.replace(/%\d/gu, '');
  return level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = numbering.levels.get(index)?.format ?? 'decimal';
    return formatNumber(values[index] ?? 1, level.legal ? 'decimal' : format);
  });
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const LARGEST_LETTERED = 780;
const LARGEST_ROMAN = 5000;

/** ST_NumberFormat, 17.18.59; the formats no Vietnamese letter uses count in digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerLetter':
      return letters(value, 'a');
    case 'upperLetter':
      return letters(value, 'A');
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}

/** Word counts a ... z, aa, bb, ... */
function letters(value: number, first: 'a' | 'A'): string {
  if (value < 1 || value > LARGEST_LETTERED) return String(value);
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  if (value < 1 || value > LARGEST_ROMAN) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign;
  }
  return text;
}
