import type { TextFormat } from '../../src/document/tree.ts';
import { typeface } from '../../src/law/values.ts';
import { defineRule, type Edit } from '../../src/lint/rule.ts';
import { pageNumbers, renumbered } from '../appearance/page-number.ts';
import { wrongText } from '../appearance/text.ts';

export const rule = defineRule({
  id: 'layout/font',
  title: { vi: 'Phông chữ Times New Roman', en: 'The typeface is Times New Roman' },
  why: {
    vi: 'Một phông chữ cho mọi văn bản thì máy nào cũng hiển thị đúng chữ tiếng Việt.',
    en: 'With one typeface for all letters every machine shows Vietnamese as it was written.',
  },
  basis: ['nd30:I.4'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout'],
  messages: {
    font: {
      vi: 'Phông chữ là {actual} ({count} đoạn), phải là {expected}.',
      en: 'The typeface is {actual} (paragraphs: {count}); it must be {expected}.',
    },
  },

  *check(letter) {
    const { document } = letter;
    for (const [actual, { at, count }] of wrongText(document, otherFont)) {
      const numbers = pageNumbers(document).filter(({ run }) => otherFont(run.format) === actual);
      const edits: readonly Edit[] = [
        ...at.map((span) => ({ at: span, format: { font: typeface.font } })),
        ...(renumbered(letter, numbers).fix?.edits ?? []),
      ];
      yield {
        message: 'font',
        at: at.length > 0 ? at : null,
        ...(at.length > 0 ? {} : { part: 'page' }),
        data: { actual, count, expected: typeface.font },
        ...(edits.length === 0 ? {} : { fix: { edits, applies: 'safe' } }),
      };
    }
  },

  examples: {
    good: [{ format: { part: 'subject', font: 'Times New Roman' } }],
    bad: [{ format: { part: 'body', font: 'Arial' }, reports: ['font'] }],
  },
});

/** Legacy Vietnamese fonts are the business of the rule on encoding: there the text itself is wrong. */
const otherFont = ({ font, legacyEncoding }: TextFormat): string | undefined =>
  font === undefined || legacyEncoding !== undefined || isTimes(font) ? undefined : font;

/** `Times New Roman Bold` is a face of it; `TimesNewRomanPSMT` is what PDF programs call it. */
const isTimes = (font: string): boolean =>
  font === typeface.font ||
  font
    .toLowerCase()
    .replace(/[\s_-]+/gu, '')
    .startsWith('timesnewroman');
