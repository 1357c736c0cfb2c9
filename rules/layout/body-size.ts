import { dominant, visibleCount } from '../../src/document/format.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { listOf } from '../appearance/appearance.ts';
import { groupBy, paragraphsOf } from '../appearance/body.ts';
import { withParagraph } from '../appearance/examples.ts';

export const rule = defineRule({
  id: 'layout/body-size',
  title: {
    vi: 'Lời văn, số thứ tự điều, khoản, điểm cùng một cỡ chữ',
    en: 'Running text and the numbers of articles, clauses and points are of one size',
  },
  why: {
    vi: 'Đoạn to, đoạn nhỏ trong một văn bản trông như chắp vá.',
    en: 'Paragraphs of two sizes look pieced together.',
  },
  basis: ['nd30:II.6.đ/article-number', 'nd30:II.6.đ/clause', 'nd30:II.6.đ/point', 'nd30:V/size-pairs'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'body'],
  messages: {
    mixed: {
      vi: 'Nội dung có {count} đoạn cỡ chữ {actual}, phần còn lại cỡ {expected}; phải cùng một cỡ.',
      en: 'Text of the body is set in {actual} pt (paragraphs: {count}) and the rest in {expected} pt; all must be of one size.',
    },
  },

  *check(letter, { office }) {
    const { document } = letter;
    const { min, max } = letters.body.size;
    const paragraphs = paragraphsOf(letter);
    // A size outside 13 to 14 is named by the rule on the letters of the body.
    const groups = groupBy(paragraphs, ({ span }) => {
      const size = dominant(document, [span], 'sizePt');
      return size !== undefined && size >= min && size <= max ? size : undefined;
    });
    const weights = [...groups].map(([size, group]) => ({
      size,
      weight: group.reduce((sum, { block }) => sum + visibleCount(block.text), 0),
    }));
    const main = office.bodySizePt ?? weights.sort((a, b) => b.weight - a.weight)[0]?.size;
    if (main === undefined) return;
    const others = [...groups].filter(([size]) => size !== main);
    const wrong = others.flatMap(([, group]) => group);
    if (wrong.length === 0) return;
    const at = wrong.map(({ span }) => span);
    yield {
      message: 'mixed',
      at,
      part: 'body',
      data: { count: wrong.length, actual: listOf(others.map(([size]) => size)), expected: listOf([main]) },
      fix: { edits: at.map((span) => ({ at: span, format: { sizePt: main } })), applies: 'safe' },
    };
  },

  examples: {
    good: [{ format: { part: 'body', sizePt: 13 } }],
    bad: [{ document: withParagraph(1, {}, { sizePt: 13 }), reports: ['mixed'] }],
  },
});
