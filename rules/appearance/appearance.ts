import { dominant, piecesOf, visibleCount, wrongStretches } from '../../src/document/format.ts';
import type { Bilingual } from '../../src/document/terms.ts';
import type { Document, Span, TextFormat } from '../../src/document/tree.ts';
import type { Finding } from '../../src/lint/rule.ts';

/** What the decree says of the letters of a part; a field it is silent on is not there. */
export type Appearance = {
  /** `best`: the one that goes with what stands beside it; else the nearest is as good. */
  readonly size?: { readonly min: number; readonly max: number; readonly best?: number };
  readonly bold?: boolean;
  readonly italic?: boolean;
};

export const appearanceMessages = {
  size: {
    vi: '{what} cỡ chữ {actual}, phải là cỡ {expected}.',
    en: '{what}: set in {actual} pt; it must be {expected} pt.',
  },
  style: {
    vi: '{what} là chữ {actual}; phải là chữ {expected}.',
    en: '{what}: {actual}; it must be {expected}.',
  },
} as const;

/** The findings on one part: one for its size, one for its weight and slant together. */
export function* appearanceFindings(
  document: Document,
  spans: readonly Span[],
  required: Appearance,
  what: Bilingual,
): Iterable<Finding<typeof appearanceMessages>> {
  const { size } = required;
  if (size) {
    const at = wrongStretches(document, spans, ({ sizePt }) => sizePt !== undefined && !isIn(sizePt, size));
    if (at.length > 0) {
      const sizes = sizesAt(document, at);
      const sizePt = size.best ?? ((sizes[0] ?? size.min) < size.min ? size.min : size.max);
      yield {
        message: 'size',
        at,
        data: { what, actual: listOf(sizes), expected: rangeOf(size) },
        fix: { edits: at.map((span) => ({ at: span, format: { sizePt } })), applies: 'safe' },
      };
    }
  }

  const at = wrongStretches(document, spans, (format) => isWrongStyle(format, required));
  if (at.length > 0) {
    const actual = { bold: dominant(document, at, 'bold'), italic: dominant(document, at, 'italic') };
    const { bold, italic } = required;
    const format = { ...(bold === undefined ? {} : { bold }), ...(italic === undefined ? {} : { italic }) };
    yield {
      message: 'style',
      at,
      data: { what, actual: styleOf(actual, required), expected: styleOf(required, required) },
      fix: { edits: at.map((span) => ({ at: span, format })), applies: 'safe' },
    };
  }
}

const isIn = (value: number, { min, max }: { min: number; max: number }): boolean =>
  value >= min && value <= max;

const isWrongStyle = (format: TextFormat, { bold, italic }: Appearance): boolean =>
  (bold !== undefined && format.bold !== undefined && format.bold !== bold) ||
  (italic !== undefined && format.italic !== undefined && format.italic !== italic);

/** The sizes of the visible text, the most frequent first. */
export function sizesAt(document: Document, spans: readonly Span[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { text, format } of piecesOf(document, spans)) {
    const seen = visibleCount(text);
    if (seen > 0 && format.sizePt !== undefined) {
      counts.set(format.sizePt, (counts.get(format.sizePt) ?? 0) + seen);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([size]) => size);
}

/** `13 đến 14`, or `13` where the decree allows one size. */
export const rangeOf = ({ min, max }: { readonly min: number; readonly max: number }): Bilingual =>
  min === max ? listOf([min]) : { vi: `${vietnamese(min)} đến ${vietnamese(max)}`, en: `${min} to ${max}` };

export const listOf = (values: readonly number[]): Bilingual => ({
  vi: values.map(vietnamese).join(' và '),
  en: values.join(' and '),
});

const vietnamese = (value: number): string => String(value).replace('.', ',');

/** Names weight and slant, as far as the decree speaks of them: `nghiêng, không đậm`. */
function styleOf(
  { bold, italic }: { readonly bold?: boolean | undefined; readonly italic?: boolean | undefined },
  named: Appearance,
): Bilingual {
  const words: Bilingual[] = [];
  if (named.italic !== undefined) {
    words.push(italic === true ? { vi: 'nghiêng', en: 'italic' } : { vi: 'đứng', en: 'upright' });
  }
  if (named.bold !== undefined) {
    words.push(bold === true ? { vi: 'đậm', en: 'bold' } : { vi: 'không đậm', en: 'not bold' });
  }
  return { vi: words.map(({ vi }) => vi).join(', '), en: words.map(({ en }) => en).join(', ') };
}
