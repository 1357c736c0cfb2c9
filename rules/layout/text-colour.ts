import type { Letter } from '../../src/document/letter.ts';
import type { Block, TextFormat } from '../../src/document/tree.ts';
import { typeface } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { wrongText } from '../appearance/text.ts';

export const rule = defineRule({
  id: 'layout/text-colour',
  title: { vi: 'Chữ màu đen', en: 'Text is black' },
  why: {
    vi: 'Chữ màu nhạt đi khi in, sao chụp; màu đỏ chỉ dành cho dấu.',
    en: 'Coloured text fades in print and copies; red is for stamps.',
  },
  basis: ['nd30:I.4'],
  severity: 'error',
  severities: { link: 'warning' },
  kinds: 'all',
  needs: ['layout'],
  messages: {
    colour: {
      vi: 'Chữ có màu {actual} ({count} đoạn), phải là màu đen.',
      en: 'Text is coloured {actual} (paragraphs: {count}); it must be black.',
    },
    link: {
      vi: 'Địa chỉ liên kết có màu {actual} ({count} đoạn), phải là màu đen.',
      en: 'A link is coloured {actual} (paragraphs: {count}); it must be black.',
    },
  },

  *check(letter) {
    const { document } = letter;
    const marked = new Set(marks(letter).map((block) => document.blocks[block]));
    const wrongness = (format: TextFormat, block: Block, text: string) => {
      if (format.color === undefined || marked.has(block) || isBlack(format.color, block)) return undefined;
      return `${LINK.test(text) ? 'link' : 'colour'} ${format.color}`;
    };
    for (const [key, { at, count }] of wrongText(document, wrongness)) {
      const [message = '', actual = ''] = key.split(' ');
      const rest = {
        at: at.length > 0 ? at : null,
        ...(at.length > 0 ? {} : { part: 'page' as const }),
        data: { actual: `#${actual}`, count },
        ...(at.length === 0
          ? {}
          : {
              fix: {
                edits: at.map((span) => ({ at: span, format: { color: typeface.color } })),
                applies: 'safe' as const,
              },
            }),
      };
      yield { message: message === 'link' ? 'link' : 'colour', ...rest };
    }
  },

  examples: {
    good: [{ format: { part: 'body', color: 'auto' } }, { format: { part: 'motto', color: '000000' } }],
    bad: [
      { format: { part: 'body', color: '0070C0' }, reports: ['colour'] },
      {
        document: (document) => ({
          ...document,
          notes: [
            {
              text: 'www.anbinh.gov.vn',
              continues: false,
              place: { in: 'body' },
              runs: [{ start: 0, end: 17, format: { color: '0563C1' } }],
              lines: [],
            },
          ],
        }),
        reports: ['link'],
      },
    ],
  },
});

const LINK = /(?:www\.|https?:|@[\p{L}\p{N}-]{1,60}\.|\.(?:vn|com|org|net)(?![\p{L}\p{N}]))/iu;

/** Stamps are red (nd30:III.2.b); a seal or a signature image is no text. */
const marks = ({ parts }: Letter): readonly number[] => parts.mark?.spans.map(({ block }) => block) ?? [];

/** The darkest grey that prints as black. */
const DARKEST = 0x33;
const WHITE = 'FFFFFF';

/** White letters stand on the dark heading row of a table. */
function isBlack(color: string, { place }: Block): boolean {
  if (color === 'auto' || (color === WHITE && place.in === 'cell')) return true;
  const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return channels.every((channel) => channel <= DARKEST);
}
