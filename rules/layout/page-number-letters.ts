import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { listOf, rangeOf } from '../appearance/appearance.ts';
import { withHeaderFormat } from '../appearance/examples.ts';
import { pageNumbers, renumbered } from '../appearance/page-number.ts';

export const rule = defineRule({
  id: 'layout/page-number-letters',
  title: {
    vi: 'Số trang cỡ chữ 13 đến 14, chữ đứng, không đậm',
    en: 'The page number is set in 13 to 14 pt, upright and not bold',
  },
  why: {
    vi: 'Số trang cùng cỡ với chữ trong văn bản thì đọc được cả trên bản sao mờ.',
    en: 'A number in the size of the text can be read even on a faint copy.',
  },
  basis: ['nd30:I.7', 'nd30:V.14'],
  severity: 'error',
  severities: { bold: 'warning' },
  kinds: 'all',
  needs: ['layout', 'page'],
  messages: {
    size: {
      vi: 'Số trang cỡ chữ {actual}, phải là cỡ {expected}.',
      en: 'The page number is set in {actual} pt; it must be {expected} pt.',
    },
    italic: {
      vi: 'Số trang là chữ nghiêng, phải là chữ đứng.',
      en: 'The page number is italic; it must be upright.',
    },
    bold: {
      vi: 'Số trang là chữ đậm, phải là chữ không đậm.',
      en: 'The page number is bold; it must not be.',
    },
  },

  *check(letter) {
    const { size, italic, bold } = letters.pageNumber;
    const numbers = pageNumbers(letter.document);
    const formats = numbers.map(({ run }) => run.format);
    const fix = renumbered(letter, numbers);
    const sizes = formats.flatMap(({ sizePt }) => sizePt ?? []);
    const wrong = sizes.filter((sizePt) => sizePt < size.min || sizePt > size.max);
    const place = { at: null, part: 'page' } as const;
    if (wrong.length > 0) {
      const data = { actual: listOf([...new Set(wrong)]), expected: rangeOf(size) };
      yield { message: 'size', ...place, data, ...fix };
    }
    if (formats.some((format) => format.italic === !italic))
      yield { message: 'italic', ...place, data: {}, ...fix };
    if (formats.some((format) => format.bold === !bold))
      yield { message: 'bold', ...place, data: {}, ...fix };
  },

  examples: {
    good: [{}],
    bad: [
      { document: withHeaderFormat({ sizePt: 11 }), reports: ['size'] },
      { document: withHeaderFormat({ italic: true }), reports: ['italic'] },
      { document: withHeaderFormat({ bold: true }), reports: ['bold'] },
    ],
  },
});
