import { lineCount } from '../../src/document/format.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { groupBy, paragraphsOf } from '../appearance/body.ts';
import { alignmentName } from '../appearance/centred.ts';
import { withParagraph } from '../appearance/examples.ts';

export const rule = defineRule({
  id: 'layout/body-alignment',
  title: { vi: 'Nội dung văn bản canh đều cả hai lề', en: 'The body is justified to both margins' },
  why: {
    vi: 'Lề phải lởm chởm làm văn bản thiếu ngay ngắn.',
    en: 'A ragged right margin looks careless.',
  },
  basis: ['nd30:II.6.e'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'body'],
  messages: {
    ragged: {
      vi: 'Nội dung có {count} đoạn {actual}, phải canh đều cả hai lề.',
      en: 'Paragraphs of the body (number: {count}) are {actual}; they must be justified.',
    },
  },

  *check(letter) {
    // A paragraph of one line looks the same either way.
    const wrong = groupBy(paragraphsOf(letter), ({ layout: { align }, index }) =>
      align !== 'justify' && lineCount(letter.document, index) > 1 ? align : undefined,
    );
    for (const [align, paragraphs] of wrong) {
      yield {
        message: 'ragged',
        at: paragraphs.map(({ span }) => span),
        part: 'body',
        data: { count: paragraphs.length, actual: alignmentName(align === 'center' ? 'center' : align) },
        fix: {
          edits: paragraphs.map(({ index }) => ({ block: index, layout: { align: 'justify' } })),
          applies: 'safe',
        },
      };
    }
  },

  examples: {
    good: [{}],
    bad: [
      { layout: { part: 'body', align: 'left' }, reports: ['ragged'] },
      { document: withParagraph(0, { align: 'right' }), reports: ['ragged'] },
    ],
  },
});
