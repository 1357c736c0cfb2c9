import { blocksOf, shareOf, visibleCount, wrongStretches } from '../../src/document/format.ts';
import type { Span } from '../../src/document/tree.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { rangeOf, sizesAt } from '../appearance/appearance.ts';
import { type Paragraph, paragraphsOf } from '../appearance/body.ts';

/** Whole paragraphs, but for a word or two. */
const WHOLE = 0.9;
/** Below this an italic or bold line is a heading, a caption or a note. */
const SENTENCE = 60;
/** Grounds are italic by nd30:II.6.a, also in documents that call them body. */
const GROUND = /^\s*(?:căn cứ|thực hiện|theo|xét|trên cơ sở)(?!\p{L})/iu;
const QUOTED = /^\s*[“"‘'(*]/u;
const ENDED = /[.;…”"]\s*$/u;

export const rule = defineRule({
  id: 'layout/body-letters',
  title: {
    vi: 'Nội dung văn bản cỡ chữ 13 đến 14, chữ đứng, không đậm',
    en: 'The body is set in 13 to 14 pt, upright and not bold',
  },
  why: {
    vi: 'Chữ nhỏ khó đọc; cả đoạn nghiêng hay đậm thì không còn gì nổi bật.',
    en: 'Small text is hard to read; where whole paragraphs are italic or bold nothing stands out.',
  },
  basis: [
    'nd30:II.6.e',
    'nd30:V.6',
    'nd30:V.6a/clause',
    'nd30:V.6a/point',
    'nd30:V.6b/clause',
    'nd30:V.6b/point',
    'nd30:II.6.đ/clause',
    'nd30:II.6.đ/point',
  ],
  severity: 'error',
  severities: { italic: 'warning', bold: 'warning' },
  kinds: 'all',
  needs: ['layout', 'body'],
  messages: {
    size: {
      vi: 'Nội dung có {count} đoạn cỡ chữ {actual}, phải là cỡ {expected}.',
      en: 'Text of the body is set in {actual} pt (paragraphs: {count}); it must be {expected} pt.',
    },
    italic: {
      vi: 'Nội dung có {count} đoạn là chữ nghiêng, phải là chữ đứng.',
      en: 'Whole paragraphs of the body are italic (paragraphs: {count}); they must be upright.',
    },
    bold: {
      vi: 'Nội dung có {count} đoạn là chữ đậm, phải là chữ không đậm.',
      en: 'Whole paragraphs of the body are bold (paragraphs: {count}); they must not be.',
    },
  },

  *check(letter) {
    const { document } = letter;
    const { size, bold, italic } = letters.body;
    const paragraphs = paragraphsOf(letter);
    const spans = paragraphs.map(({ span }) => span);

    const small = wrongStretches(
      document,
      spans,
      // Footnote marks and indices are small by their nature.
      ({ sizePt, position }) =>
        sizePt !== undefined && position === undefined && (sizePt < size.min || sizePt > size.max),
    );
    for (const [actual, at] of bySize(small)) {
      const sizePt = actual < size.min ? size.min : size.max;
      yield {
        message: 'size',
        at,
        data: { count: blocksOf(at).length, actual, expected: rangeOf(size) },
        fix: { edits: at.map((span) => ({ at: span, format: { sizePt } })), applies: 'safe' },
      };
    }

    const whole = (key: 'bold' | 'italic', value: boolean) =>
      paragraphs.filter(
        ({ span, block }) =>
          shareOf(document, [span], (format) => format[key] === !value) >= WHOLE &&
          isSentence(block.text) &&
          !(key === 'italic' && GROUND.test(block.text)),
      );
    for (const [message, value] of [
      ['italic', italic],
      ['bold', bold],
    ] as const) {
      const wrong: readonly Paragraph[] = whole(message, value);
      if (wrong.length === 0) continue;
      const at = wrong.map(({ span }) => span);
      yield {
        message,
        at,
        part: 'body',
        data: { count: wrong.length },
        fix: { edits: at.map((span) => ({ at: span, format: { [message]: value } })), applies: 'safe' },
      };
    }

    function bySize(stretches: readonly Span[]): ReadonlyMap<number, readonly Span[]> {
      const found = new Map<number, Span[]>();
      for (const span of stretches) {
        const [actual] = sizesAt(document, [span]);
        if (actual === undefined) continue;
        const same = found.get(actual) ?? [];
        same.push(span);
        found.set(actual, same);
      }
      return found;
    }
  },

  examples: {
    good: [{ format: { part: 'body', sizePt: 13 } }],
    bad: [
      { format: { part: 'body', sizePt: 12 }, reports: ['size'] },
      { format: { part: 'body', italic: true }, reports: ['italic'] },
      { format: { part: 'body', bold: true }, reports: ['bold'] },
    ],
  },
});

/** Running text, not a heading, a quotation or a note in brackets. */
const isSentence = (text: string): boolean =>
  visibleCount(text) >= SENTENCE && ENDED.test(text) && !QUOTED.test(text);
