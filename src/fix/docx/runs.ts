import type { TextFormat } from '../../document/tree.ts';
import { childOf, type Element } from '../../read/docx/xml.ts';
import { formatOfNew } from './edits.ts';
import type { RunPlace } from './leaves.ts';
import {
  escaped,
  type Markup,
  type Property,
  propertiesOf,
  propertyNamed,
  tagEnd,
  textOf,
  withAttributes,
  written,
} from './markup.ts';
import type { Revisions } from './revisions.ts';
import { formattedRun, withRunProperty } from './run-properties.ts';
import type { Copy, Splice } from './splices.ts';
import { isChanged, type Unit } from './units.ts';

type Status = 'kept' | 'gone' | 'new';

/** What a run is made of, in order: text that runs together with that of the same element, or an element. */
type Piece = {
  readonly status: Status;
  readonly format: TextFormat | null;
  /** The element whose text it is; `new` for text that comes where there was none; null for an element. */
  readonly text: Element | 'new' | null;
  /** Source of text or of an element, ready to be written. */
  readonly source: string;
};

/** A stretch of a run that has one status and one format. */
type Stretch = { readonly status: Status; readonly format: TextFormat | null; readonly pieces: Piece[] };

export type RunWriting = {
  readonly source: string;
  readonly markup: Markup;
  readonly revisions: Revisions | null;
  readonly nextId: () => number;
};

/** The runs that units changed in, each written anew: split only where its text or format is no longer one. */
export function runSplices(units: readonly Unit[], writing: RunWriting): readonly Splice[] {
  const byRun = new Map<RunPlace, Map<Element, Unit[]>>();
  for (const unit of units) {
    const { place, element } = unit.leaf;
    const leaves = byRun.get(place) ?? new Map<Element, Unit[]>();
    byRun.set(place, leaves);
    const same = leaves.get(element) ?? [];
    leaves.set(element, same);
    same.push(unit);
  }
  return [...byRun].flatMap(([place, leaves]) =>
    [...leaves.values()].some((list) => list.some(isChanged))
      ? [
          {
            start: place.run.start,
            end: place.run.end,
            write: (copy) => writeRun(place, leaves, writing, copy),
          },
        ]
      : [],
  );
}

function writeRun(
  place: RunPlace,
  leaves: ReadonlyMap<Element, readonly Unit[]>,
  writing: RunWriting,
  copy: Copy,
): string {
  const { run, insertion } = place;
  const { revisions } = writing;
  // What we put in ourselves is edited in place: rejected, it goes as a whole.
  const isOwn = insertion !== null && insertion.author === revisions?.author;
  const tracked = isOwn ? null : revisions;
  const pieces = piecesOf(run, leaves, writing, copy).flatMap((piece): readonly Piece[] =>
    tracked !== null ? [piece] : piece.status === 'gone' ? [] : [{ ...piece, status: 'kept' }],
  );
  if (pieces.every(({ text, source }) => text === null && source.trim() === '')) return '';
  return stretchesOf(pieces)
    .map((stretch, index) => {
      const text = writeStretch(run, stretch, index === 0, { ...writing, revisions: tracked });
      if (tracked === null || stretch.status === 'kept') return text;
      const name = stretch.status === 'gone' ? 'del' : 'ins';
      const marked = tracked.open(name) + text + tracked.close(name);
      return name === 'ins' && insertion?.isParent === true
        ? between(insertion.element, marked, writing)
        : marked;
    })
    .join('');
}

/** Somebody else's insertion is closed before ours and opened again behind it. */
function between(insertion: Element, marked: string, { source, markup, nextId }: RunWriting): string {
  const open = source.slice(insertion.start, insertion.innerStart);
  const close = source.slice(insertion.innerEnd, insertion.end);
  return close + marked + withAttributes(open, markup, { id: nextId() });
}

function piecesOf(
  run: Element,
  leaves: ReadonlyMap<Element, readonly Unit[]>,
  { markup }: RunWriting,
  copy: Copy,
): readonly Piece[] {
  const all = [...leaves.values()].flat();
  const first = all[0]?.format ?? null;
  // What is no text goes with the text around it.
  const format = all.every((unit) => isSame(unit.format, first)) ? first : null;
  const pieces: Piece[] = [];
  let at = run.innerStart;
  for (const child of run.children) {
    const gap = copy(at, child.start);
    at = child.end;
    if (child.name === 'w:rPr') continue;
    const units = leaves.get(child);
    if (units?.some(isChanged)) pieces.push(...units.flatMap((unit) => piecesOfUnit(unit, markup)));
    else {
      const source = gap + copy(child.start, child.end);
      pieces.push({ status: 'kept', format: units === undefined ? format : null, text: null, source });
    }
  }
  return pieces;
}

function piecesOfUnit(unit: Unit, markup: Markup): readonly Piece[] {
  const { leaf, before, after, isGone, format, source } = unit;
  const text = leaf.element.name === 'w:t' ? leaf.element : null;
  const fresh = (added: string): readonly Piece[] =>
    (added.match(/[\t\n]|[^\t\n]+/gu) ?? []).map((part): Piece => {
      const common = { status: 'new', format: formatOfNew(unit, added) } as const;
      if (part === '\t' || part === '\n') {
        return { ...common, text: null, source: `<${written(markup, part === '\t' ? 'w:tab' : 'w:br')}/>` };
      }
      return { ...common, text: text ?? 'new', source: escaped(part) };
    });
  const own: Piece = { status: isGone ? 'gone' : 'kept', format: isGone ? null : format, text, source };
  return [...fresh(before), own, ...fresh(after)];
}

function stretchesOf(pieces: readonly Piece[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const piece of pieces) {
    const { status, format } = piece;
    const last = stretches.at(-1);
    if (last?.status === status && isSame(last.format, format)) last.pieces.push(piece);
    else stretches.push({ status, format, pieces: [piece] });
  }
  return stretches;
}

const isSame = (a: TextFormat | null, b: TextFormat | null): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

function writeStretch(
  run: Element,
  { status, format, pieces }: Stretch,
  isFirst: boolean,
  writing: RunWriting,
): string {
  const { source } = writing;
  const contents: string[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index];
    if (piece === undefined) break;
    let { source: text } = piece;
    index++;
    if (piece.text === null) {
      contents.push(text);
      continue;
    }
    for (; pieces[index]?.text === piece.text; index++) text += pieces[index]?.source ?? '';
    contents.push(textElement(piece.text, text, status, writing));
  }
  const start = source.slice(run.start, run.innerStart);
  return (
    start +
    propertiesFor(run, { status, format }, isFirst, writing) +
    contents.join('') +
    source.slice(run.innerEnd, run.end)
  );
}

const KEEPS_SPACE = /\sxml:space\s{0,9}=\s{0,9}["']preserve["']/u;
const OTHER_SPACE = /\sxml:space\s{0,9}=\s{0,9}(?:"[^"]*"|'[^']*')/u;

/** XML 1.0, 2.10: white space at an end counts only where it is said to. */
function textElement(
  of: Element | 'new',
  text: string,
  status: Status,
  { source, markup, revisions }: RunWriting,
): string {
  const needsSpace = /^\s|\s$/u.test(text);
  if (of === 'new' || (status === 'gone' && revisions !== null)) {
    const name = written(markup, status === 'gone' ? 'w:delText' : 'w:t');
    return `<${name}${needsSpace ? ' xml:space="preserve"' : ''}>${text}</${name}>`;
  }
  const tag = source.slice(of.start, of.innerStart);
  const open =
    needsSpace && !KEEPS_SPACE.test(tag)
      ? tag.replace(OTHER_SPACE, '').replace(/\s*>$/u, ' xml:space="preserve">')
      : tag;
  return open + text + source.slice(of.innerEnd, of.end);
}

function propertiesFor(
  run: Element,
  { status, format }: Pick<Stretch, 'status' | 'format'>,
  isFirst: boolean,
  { source, markup, revisions, nextId }: RunWriting,
): string {
  const element = childOf(run, 'w:rPr');
  const asItIs = element === undefined ? '' : source.slice(run.innerStart, element.end);
  const old = propertiesOf(element, (start, end) => source.slice(start, end));
  const isNew = status === 'new' && revisions !== null;
  const change = propertyNamed(old, 'w:rPrChange');
  // A change of format that was tracked before is one of each part now, with an id each.
  const split = change && (isNew ? null : isFirst ? change : withId(change, markup, nextId()));
  const kept = split === undefined ? old : withRunProperty(old, 'w:rPrChange', split);
  const next = format === null ? kept : formattedRun(kept, format, markup);
  const text = textOf(next);
  if (text === textOf(old)) return asItIs;
  const isTracked = revisions !== null && !isNew && change === undefined;
  const name = written(markup, 'w:rPr');
  return `<${name}>${text}${isTracked ? revisions.change('rPrChange', 'rPr', textOf(old)).text : ''}</${name}>`;
}

function withId(property: Property, markup: Markup, id: number): Property {
  const end = tagEnd(property.text);
  return {
    ...property,
    text: withAttributes(property.text.slice(0, end), markup, { id }) + property.text.slice(end),
  };
}
