import { dominant } from '../../src/document/format.ts';
import type { Passage } from '../../src/document/tree.ts';
import { letters, type SizeRange, sizePairs } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { headSizes, sizeEdits } from '../appearance/head-sizes.ts';

export const rule = defineRule({
  id: 'layout/size-pairs',
  title: {
    vi: 'Cỡ chữ Quốc hiệu, Tiêu ngữ, địa danh và ngày tháng tăng, giảm thống nhất',
    en: 'The sizes of national name, motto, and place and date go up and down together',
  },
  why: {
    vi: 'Cỡ chữ lệch nhau làm phần đầu văn bản mất cân đối.',
    en: 'Sizes that do not go together put the heading out of balance.',
  },
  basis: ['nd30:V/size-pairs'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'nationalName', 'motto'],
  messages: {
    mixed: {
      vi: 'Quốc hiệu, Tiêu ngữ, địa danh và ngày tháng cỡ {actual}; phải là 13, 14, 14 hoặc 12, 13, 13.',
      en: 'National name, motto, place and date are set in {actual} pt; they must be 13, 14, 14 or 12, 13, 13.',
    },
  },

  *check(letter) {
    const { document, parts } = letter;
    const sizeIn = (passage: Passage | undefined, { min, max }: SizeRange) => {
      const size = dominant(document, passage?.spans ?? [], 'sizePt');
      // A size out of its own range is named by the rule on that part.
      return size !== undefined && size >= min && size <= max ? size : undefined;
    };
    const nationalName = sizeIn(parts.nationalName, letters.nationalName.size);
    const motto = sizeIn(parts.motto, letters.motto.size);
    const date = sizeIn(parts.placeAndDate, letters.placeAndDate.size);
    if (nationalName === undefined || motto === undefined) return;
    const goesTogether = sizePairs.allowed.some(
      (pair) =>
        pair.nationalName === nationalName &&
        pair.motto === motto &&
        (date ?? pair.placeAndDate) === pair.placeAndDate,
    );
    if (goesTogether) return;
    const actual = [nationalName, motto, date].filter((size) => size !== undefined).join(', ');
    const edits = sizeEdits(parts, headSizes(letter));
    yield {
      message: 'mixed',
      at: [...parts.nationalName.spans, ...parts.motto.spans],
      data: { actual },
      fix: { edits, applies: 'safe' },
    };
  },

  examples: {
    good: [{}],
    bad: [{ format: { part: 'nationalName', sizePt: 12 }, reports: ['mixed'] }],
  },
});
