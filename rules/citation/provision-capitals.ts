import { slicePassage } from '../../src/document/passage.ts';
import { piecesOf } from '../../src/extract/passages.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { lower, upper, WORD_END, WORD_START } from '../../src/vietnamese/text.ts';

/** What is cited: a law or another document by its type. */
const DOCUMENT =
  '(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Quy chế|Quy định|Điều lệ)';
const UNIT = '(?:điểm|khoản|điều|tiểu mục|mục|chương|phần)\\s+(?:\\d{1,3}[a-zđ]?|[IVXLC]{1,6}|[a-zđ]{1,2})';
/** A place in a document, from small to large, up to the document. */
const PLACE = new RegExp(
  `${WORD_START}${UNIT}(?:,?\\s+${UNIT}){0,5}(?:\\s+của)?\\s+${DOCUMENT}${WORD_END}`,
  'giu',
);
const WORD = /(?:điểm|khoản|điều|tiểu mục|mục|chương|phần)(?=\s)/giu;

const SMALL = new Set(['điểm', 'khoản']);

export const rule = defineRule({
  id: 'citation/provision-capitals',
  title: {
    vi: 'Khi viện dẫn viết hoa “Phần”, “Chương”, “Mục”, “Tiểu mục”, “Điều”, không viết hoa “khoản”, “điểm”',
    en: 'In citations parts, chapters, sections and articles are capitalised, clauses and points are not',
  },
  why: {
    vi: 'Viết đúng quy định giúp nhận ra ngay phần được viện dẫn và giữ văn bản thống nhất.',
    en: 'Written as prescribed, the place cited is seen at once and the document is consistent.',
  },
  basis: ['nd30:PL2.V.7'],
  severity: 'warning',
  kinds: 'all',
  needs: [],
  messages: {
    small: {
      vi: '“{actual}” phải viết hoa “{expected}”.',
      en: '“{actual}” must be capitalised: “{expected}”.',
    },
    capital: {
      vi: '“{actual}” không viết hoa, phải viết “{expected}”.',
      en: '“{actual}” is not capitalised: write “{expected}”.',
    },
  },

  *check(letter) {
    for (const { passage, standing } of piecesOf(letter)) {
      if (standing === 'subject' || standing === 'rest') continue;
      for (const place of passage.text.matchAll(PLACE)) {
        // A heading in capitals, or words at the beginning of a sentence.
        if (place[0] === upper(place[0]) || isQuoted(passage.text, place.index)) continue;
        for (const word of place[0].matchAll(WORD)) {
          const actual = word[0];
          const opensSentence =
            word.index === 0 && /(?:^|[.:;“]\s*)$/u.test(passage.text.slice(0, place.index));
          const expected = SMALL.has(lower(actual)) ? lower(actual) : capitalised(actual);
          if (actual === expected || (opensSentence && actual === capitalised(actual))) continue;
          const start = place.index + word.index;
          const { spans } = slicePassage(passage, start, start + actual.length);
          const [at] = spans;
          yield {
            message: expected === lower(expected) ? 'capital' : 'small',
            at: spans,
            data: { actual, expected },
            ...(at && spans.length === 1
              ? { fix: { edits: [{ at, replaceWith: expected }], applies: 'safe' as const } }
              : {}),
          };
        }
      }
    }
  },

  examples: {
    good: [
      { replace: [['Thực hiện Kế hoạch', 'Thực hiện khoản 2 Điều 5 Luật Cư trú, Kế hoạch']] },
      {
        replace: [
          ['Trong quá trình thực hiện,', 'Khoản 2 Điều 5 Luật Cư trú đã nêu rõ. Trong quá trình thực hiện,'],
        ],
      },
    ],
    bad: [
      {
        replace: [['Thực hiện Kế hoạch', 'Thực hiện khoản 2 điều 5 Luật Cư trú, Kế hoạch']],
        reports: ['small'],
        fixed: [['Thực hiện Kế hoạch', 'Thực hiện khoản 2 Điều 5 Luật Cư trú, Kế hoạch']],
      },
      {
        replace: [['Thực hiện Kế hoạch', 'Thực hiện Khoản 2 Điều 5 Luật Cư trú, Kế hoạch']],
        reports: ['capital'],
        fixed: [['Thực hiện Kế hoạch', 'Thực hiện khoản 2 Điều 5 Luật Cư trú, Kế hoạch']],
      },
    ],
  },
});

const capitalised = (word: string): string => `${upper(word.charAt(0))}${lower(word.slice(1))}`;

const isQuoted = (text: string, at: number): boolean => text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
