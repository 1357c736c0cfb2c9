import type { Division } from '../../src/document/letter.ts';
import { pointLetters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { labelSpans, ofLevel, siblingLists } from '../reading/body.ts';
import { labelSlips } from '../reading/label-slip.ts';

const ORDER: ReadonlyMap<string, number> = new Map(pointLetters.map((letter, index) => [letter, index]));

export const rule = defineRule({
  id: 'form/point-letters',
  title: {
    vi: 'Các điểm dùng chữ cái tiếng Việt theo thứ tự: a, b, c, d, đ, e, g, h, i …',
    en: 'Points take the letters of the Vietnamese alphabet in order: a, b, c, d, đ, e, g, h, i …',
  },
  why: {
    vi: 'Bỏ “đ”, dùng “f”, “j” hay lặp chữ thì viện dẫn điểm bị lệch.',
    en: 'Leaving out “đ”, using “f” or “j”, or repeating a letter makes citations go astray.',
  },
  basis: ['nd30:II.6.đ/point'],
  severity: 'error',
  kinds: 'all',
  needs: ['body'],
  messages: {
    foreign: {
      vi: 'Điểm “{actual})” không có trong bảng chữ cái tiếng Việt, phải là “{expected})”.',
      en: 'The point “{actual})” is no letter of the Vietnamese alphabet; it must be “{expected})”.',
    },
    order: {
      vi: 'Điểm “{actual})” đứng sau điểm “{before})”, phải là “{expected})”.',
      en: 'The point “{actual})” follows “{before})”; it must be “{expected})”.',
    },
    start: {
      vi: 'Điểm đầu tiên là “{actual})”, phải bắt đầu từ “a)”.',
      en: 'The first point is “{actual})”; points begin with “a)”.',
    },
  },

  *check(letter) {
    // A letter with a wrong mark behind it is no gap: form/division-label speaks of it.
    const slipped = (letters: string) =>
      labelSlips(letter).some(({ level, step }) => level === 'point' && step === letters);
    for (const siblings of siblingLists(letter.body)) {
      const points = ofLevel(siblings, 'point');
      if (points.length > 0) yield* judge(points, slipped);
    }
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['b) Phân công', 'c) Phân công']], reports: ['order'] },
      { replace: [['b) Phân công', 'f) Phân công']], reports: ['foreign'] },
      {
        replace: [
          ['a) Niêm yết', 'b) Niêm yết'],
          ['b) Phân công', 'c) Phân công'],
        ],
        reports: ['start'],
      },
    ],
  },
});

function* judge(points: readonly Division[], slipped: (letters: string) => boolean) {
  let before: number | undefined;
  for (const [place, point] of points.entries()) {
    const actual = point.step.toLocaleLowerCase('vi');
    const index = ORDER.get(actual);
    const expected = pointLetters[(before ?? -1) + 1] ?? '';
    const finding = { at: labelSpans(point), part: 'body' as const };
    if (index === undefined) {
      if (!/^[fjwz]$/u.test(actual)) return;
      yield { message: 'foreign' as const, ...finding, data: { actual, expected } };
      before = (before ?? -1) + 1;
      continue;
    }
    if (before === undefined) {
      if (index !== 0 && !slipped(expected))
        yield { message: 'start' as const, ...finding, data: { actual } };
    } else if (index !== before + 1 && (index !== 0 || before === 0) && !slipped(expected)) {
      const data = { actual, expected, before: pointLetters[before] ?? '' };
      yield { message: 'order' as const, ...finding, data };
    }
    // Where the next letter goes on as if this one were right, this one alone was a slip.
    const next = ORDER.get(points[place + 1]?.step ?? '');
    before = before !== undefined && next === before + 2 ? before + 1 : index;
  }
}
