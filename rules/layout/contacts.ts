import type { Document, Margin } from '../../src/document/tree.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { listOf, rangeOf } from '../appearance/appearance.ts';
import { withContacts } from '../appearance/examples.ts';

/** What tells an address block from other text at the foot of a page. nd30:V.12 */
const CONTACTS = /(?:địa chỉ|đt|điện thoại|tel|fax|e-?mail|thư điện tử|website|www\.|https?:|@)/iu;

export const rule = defineRule({
  id: 'layout/contacts',
  title: {
    vi: 'Địa chỉ cơ quan, thư điện tử, số điện thoại cỡ chữ 11 đến 12, chữ đứng, ở trang thứ nhất',
    en: 'Address, e-mail and telephone of the office are set in 11 to 12 pt, upright, on the first page',
  },
  why: {
    vi: 'Khối địa chỉ ở chân trang đầu, chữ nhỏ hơn nội dung để không lẫn vào văn bản.',
    en: 'The address block at the foot of the first page is smaller than the text and apart from it.',
  },
  basis: ['nd30:III.4', 'nd30:V.12'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'page'],
  messages: {
    size: {
      vi: 'Địa chỉ cơ quan ở chân trang cỡ chữ {actual}, phải là cỡ {expected}.',
      en: 'The office’s address at the foot of the page is set in {actual} pt; it must be {expected} pt.',
    },
    italic: {
      vi: 'Địa chỉ cơ quan ở chân trang là chữ nghiêng, phải là chữ đứng.',
      en: 'The office’s address at the foot of the page is italic; it must be upright.',
    },
    line: {
      vi: 'Trên địa chỉ cơ quan ở chân trang không có đường kẻ, phải có đường kẻ hết chiều ngang.',
      en: 'There is no rule above the office’s address; one must run across the page.',
    },
  },

  *check({ document }) {
    const { size, italic } = letters.contacts;
    const blocks = contactBlocks(document);
    if (blocks.length === 0) return;
    const place = { at: null, part: 'page' } as const;
    const formats = blocks.flatMap(({ runs }) => runs.map(({ format }) => format));
    const sizes = formats.flatMap(({ sizePt }) => sizePt ?? []);
    const wrong = [...new Set(sizes.filter((value) => value < size.min || value > size.max))];
    if (wrong.length > 0) {
      yield { message: 'size', ...place, data: { actual: listOf(wrong), expected: rangeOf(size) } };
    }
    if (formats.every((format) => format.italic === !italic)) yield { message: 'italic', ...place, data: {} };
    if (!footersOf(document).some((margin) => margin.blocks.some(({ lines }) => lines.length > 0))) {
      yield { message: 'line', ...place, data: {} };
    }
  },

  examples: {
    good: [{ document: withContacts({ sizePt: 11, italic: false }) }],
    bad: [
      { document: withContacts({ sizePt: 9, italic: false }), reports: ['size'] },
      { document: withContacts({ sizePt: 11, italic: true }), reports: ['italic'] },
      { document: withContacts({ sizePt: 11, italic: false }, []), reports: ['line'] },
    ],
  },
});

/** The footers of the first page. */
const footersOf = ({ footers, sections }: Document): readonly Margin[] =>
  footers.filter(
    ({ section, pages }) => section === 0 && pages === (sections[0]?.titlePage ? 'first' : 'default'),
  );

const contactBlocks = (document: Document): Margin['blocks'] =>
  footersOf(document)
    .flatMap(({ blocks }) => blocks)
    .filter(({ text }) => CONTACTS.test(text));
