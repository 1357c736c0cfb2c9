import { spansAt } from '../../src/document/passage.ts';
import type { Span } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { matchesIn } from '../../src/vietnamese/text.ts';
import { proseOf } from '../reading/prose.ts';

/** Two or three spaces between words; more is a column or a blank to be filled in. */
const DOUBLED = /(?<=[\p{L}\p{N},;.:)”"%])[ \u00a0]{2,3}(?=[\p{L}\p{N}(“"])/gu;
/** Behind these the space is left for a number or a day. */
const BLANK = /(?:ngày|tháng|năm|[Ss]ố|:)$/u;
/** A text with so many was set by a machine, line by line. */
const JUSTIFIED = 12;

export const rule = defineRule({
  id: 'text/single-spaces',
  title: { vi: 'Giữa hai chữ chỉ có một dấu cách', en: 'One space stands between two words' },
  why: {
    vi: 'Dấu cách thừa làm chữ thưa không đều khi canh đều hai lề.',
    en: 'Doubled spaces show as gaps in justified text.',
  },
  basis: ['practice:spacing'],
  severity: 'warning',
  severities: { many: 'info' },
  regimes: ['state', 'party', 'normative'],
  kinds: 'all',
  needs: [],
  messages: {
    doubled: {
      vi: 'Giữa “{before}” và “{after}” có {count} dấu cách, phải là một.',
      en: 'There are {count} spaces between “{before}” and “{after}”; there must be one.',
    },
    many: {
      vi: 'Có {count} chỗ thừa dấu cách trong lời văn.',
      en: 'In {count} places there are more spaces than one.',
    },
  },

  *check(letter) {
    const found = proseOf(letter)
      .filter((passage) => passage.in !== 'other' && mayHoldTwo(passage.text))
      .flatMap((passage) =>
        matchesIn(passage.text, DOUBLED).flatMap(({ index, 0: spaces }) => {
          const [at, ...more] = spansAt(passage, index, index + spaces.length);
          const before = passage.text.slice(0, index);
          if (!at || more.length > 0 || BLANK.test(before)) return [];
          const after = passage.text.slice(index + spaces.length);
          return [{ at, count: spaces.length, before: lastWord(before), after: firstWord(after) }];
        }),
      );
    const fixOf = (spans: readonly Span[]) =>
      ({ edits: spans.map((at) => ({ at, replaceWith: ' ' })), applies: 'safe' }) as const;
    if (found.length > JUSTIFIED) {
      const at = found.map((one) => one.at);
      yield { message: 'many', at, data: { count: found.length }, fix: fixOf(at) };
      return;
    }
    for (const { at, ...data } of found) yield { message: 'doubled', at, data, fix: fixOf([at]) };
  },

  examples: {
    good: [{ replace: [['Sở Nội vụ đề nghị các', 'Sở Nội vụ\u00a0đề nghị các']] }],
    bad: [
      {
        replace: [['đề nghị các cơ quan, đơn vị phản ánh', 'đề nghị các  cơ quan, đơn vị phản ánh']],
        reports: ['doubled'],
        fixed: [],
      },
      {
        replace: [
          [
            'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các cơ quan, đơn vị phản ánh về Sở Nội vụ để được hướng dẫn',
            'Trong  quá  trình  thực  hiện,  nếu  có  vướng  mắc,  đề  nghị  các  cơ  quan,  đơn  vị  phản  ánh',
          ],
        ],
        reports: ['many'],
      },
    ],
  },
});

const mayHoldTwo = (text: string): boolean => text.includes('  ') || text.includes('\u00a0');
const lastWord = (text: string): string => /\S{1,20}$/u.exec(text)?.[0] ?? '';
const firstWord = (text: string): string => /^\S{1,20}/u.exec(text)?.[0] ?? '';
