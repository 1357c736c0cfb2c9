import { childOf, type Element } from '../../read/docx/xml.ts';
import { type Markup, withAttributes } from './markup.ts';
import type { Splice } from './splices.ts';

/** A place between elements; or inside a run that has to be split there, or a paragraph that has to be opened. */
export type Slot = { readonly offset: number; readonly inside: Element | null };

/** Something to be written at a slot; what has the lower rank stands first, then by order. */
export type Mark = Slot & { readonly rank: number; readonly order: number; readonly text: string };

export type MarkWriting = {
  readonly source: string;
  readonly markup: Markup;
  readonly nextId: () => number;
};

/** Marks as splices: at their places, the runs that they stand inside split there and nowhere else. */
export function markSplices(marks: readonly Mark[], writing: MarkWriting): readonly Splice[] {
  const { source } = writing;
  const sorted = [...marks].sort((a, b) => a.offset - b.offset || a.rank - b.rank || a.order - b.order);
  const inside = new Map<Element, Mark[]>();
  const between = new Map<number, string>();
  for (const mark of sorted) {
    if (mark.inside === null) between.set(mark.offset, (between.get(mark.offset) ?? '') + mark.text);
    else inside.set(mark.inside, [...(inside.get(mark.inside) ?? []), mark]);
  }
  return [
    ...[...between].map(([offset, text]): Splice => ({ start: offset, end: offset, write: () => text })),
    ...[...inside].map(([element, own]): Splice => {
      const { name, start, end } = element;
      const write = (): string =>
        name === 'w:r' ? splitRun(element, own, writing) : opened(element, own, source);
      return { start, end, write };
    }),
  ];
}

function opened({ start, end }: Element, marks: readonly Mark[], source: string): string {
  const tag = source.slice(start, end);
  const name = /^<([^\s/>]{1,80})/u.exec(tag)?.[1] ?? '';
  return `${tag.replace(/\s*\/>$/u, '>')}${marks.map(({ text }) => text).join('')}</${name}>`;
}

function splitRun(run: Element, marks: readonly Mark[], writing: MarkWriting): string {
  const { source } = writing;
  const cuts = [...new Set(marks.map(({ offset }) => offset))];
  const open = source.slice(run.start, run.innerStart);
  const close = source.slice(run.innerEnd, run.end);
  const properties = childOf(run, 'w:rPr');
  const first = properties?.end ?? run.innerStart;
  let text = '';
  for (const [index, from] of [first, ...cuts].entries()) {
    const to = cuts[index] ?? run.innerEnd;
    const head = index === 0 ? source.slice(run.innerStart, first) : propertiesAgain(properties, writing);
    text += open + head + contentOf(run, from, to, source) + close;
    for (const mark of marks) if (mark.offset === to) text += mark.text;
  }
  return text;
}

/** 17.13.5: a change of format that was tracked before is one of each part, with an id each. */
function propertiesAgain(properties: Element | undefined, { source, markup, nextId }: MarkWriting): string {
  if (properties === undefined) return '';
  const change = childOf(properties, 'w:rPrChange');
  if (change === undefined) return source.slice(properties.start, properties.end);
  const tag = withAttributes(source.slice(change.start, change.innerStart), markup, { id: nextId() });
  return source.slice(properties.start, change.start) + tag + source.slice(change.innerStart, properties.end);
}

function contentOf(run: Element, from: number, to: number, source: string): string {
  let text = '';
  let at = from;
  for (const child of run.children) {
    if (child.end <= from || child.start >= to || child.name === 'w:rPr') continue;
    text += source.slice(at, Math.max(at, child.start));
    const isWhole = from <= child.start && child.end <= to;
    text += isWhole ? source.slice(child.start, child.end) : pieceOfText(child, from, to, source);
    at = child.end;
  }
  return text + source.slice(at, Math.max(at, to));
}

const KEEPS_SPACE = /\sxml:space\s{0,9}=\s{0,9}["']preserve["']/u;
const OTHER_SPACE = /\sxml:space\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*')/u;
const BLANKS_AROUND = /^[ \t\r\n]+|[ \t\r\n]+$/gu;

/** XML 1.0, 2.10: white space at an end counts only where it is said to; what did not count is left out. */
function pieceOfText(element: Element, from: number, to: number, source: string): string {
  const tag = source.slice(element.start, element.innerStart);
  const close = source.slice(element.innerEnd, element.end);
  const [start, end] = [Math.max(from, element.innerStart), Math.min(to, element.innerEnd)];
  let text = source.slice(start, end);
  if (KEEPS_SPACE.test(tag)) return tag + text + close;
  if (start === element.innerStart) text = text.replace(/^[ \t\r\n]+/u, '');
  if (end === element.innerEnd) text = text.trimEnd() === text ? text : text.replace(/[ \t\r\n]+$/u, '');
  if (text.replace(BLANKS_AROUND, '') === text) return tag + text + close;
  return `${tag.replace(OTHER_SPACE, '').replace(/\s*>$/u, ' xml:space="preserve">')}${text}${close}`;
}
