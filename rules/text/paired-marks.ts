import { spansAt } from '../../src/document/passage.ts';
import { holdsText } from '../../src/document/whole.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { type Prose, proseOf } from '../reading/prose.ts';

/** A list letter or number is closed by a bracket that nothing opens: `a)`, `1)`, `iv)`. */
const LABEL = /(?<![\p{L}\p{N}])(?:\p{L}|\p{N}{1,2}|[ivx]{1,4})$/u;
const PAIRS = [
  ['(', ')'],
  ['“', '”'],
] as const;
/** A source that breaks a paragraph leaves its brackets in two pieces; a quoted passage runs over paragraphs. */
const REACH = 3;

type Lone = { readonly prose: Prose; readonly at: number; readonly mark: string; readonly index: number };

export const rule = defineRule({
  id: 'text/paired-marks',
  title: { vi: 'Dấu ngoặc, dấu nháy mở phải có dấu đóng', en: 'Brackets and quotation marks come in pairs' },
  why: {
    vi: 'Thiếu một dấu thì không biết phần chú thích hay trích dẫn kết thúc ở đâu.',
    en: 'Where one is missing nobody knows where the remark or the quotation ends.',
  },
  basis: ['practice:paired-marks'],
  severity: 'warning',
  regimes: ['state', 'party', 'normative'],
  kinds: 'all',
  needs: [],
  messages: {
    open: {
      vi: 'Dấu “{mark}” mở mà không có dấu đóng.',
      en: 'The mark “{mark}” opens and nothing closes it.',
    },
    closed: {
      vi: 'Dấu “{mark}” đóng mà không có dấu mở.',
      en: 'The mark “{mark}” closes what nothing opened.',
    },
  },

  *check(letter) {
    const prose = proseOf(letter);
    for (const [open, close] of PAIRS) {
      if (!holdsText(letter.document, [open, close])) continue;
      const lone = loneIn(prose, open, close);
      for (const one of lone) {
        const other = lone.some(
          ({ mark, index }) =>
            mark !== one.mark && Math.abs(index - one.index) <= (open === '“' ? Infinity : REACH),
        );
        if (other || one.prose.in === 'other') continue;
        yield {
          message: one.mark === open ? 'open' : 'closed',
          at: spansAt(one.prose, one.at, one.at + 1),
          data: { mark: one.mark },
        };
      }
    }
  },

  examples: {
    good: [{ replace: [['vướng mắc, đề', 'vướng mắc: a) về phân công; b) về “một cửa” (nếu có), đề']] }],
    bad: [
      { replace: [['vướng mắc, đề', 'vướng mắc (nếu có, đề']], reports: ['open'] },
      { replace: [['vướng mắc, đề', 'vướng mắc về một cửa”, đề']], reports: ['closed'] },
    ],
  },
});

function loneIn(all: readonly Prose[], open: string, close: string): readonly Lone[] {
  const lone: Lone[] = [];
  for (let index = 0; index < all.length; index++) {
    const prose = all[index];
    if (!prose) continue;
    const { text } = prose;
    let opening = text.indexOf(open);
    let closing = text.indexOf(close);
    if (opening < 0 && closing < 0) continue;
    const opened: number[] = [];
    while (opening >= 0 || closing >= 0) {
      if (closing < 0 || (opening >= 0 && opening < closing)) {
        opened.push(opening);
        opening = text.indexOf(open, opening + 1);
        continue;
      }
      const isLone = opened.pop() === undefined && (close !== ')' || !LABEL.test(lastOf(text, closing)));
      if (isLone) lone.push({ prose, at: closing, mark: close, index });
      closing = text.indexOf(close, closing + 1);
    }
    for (const left of opened) lone.push({ prose, at: left, mark: open, index });
  }
  return lone;
}

/** As much of what stands in front as a label may have, and one letter more. */
const lastOf = (text: string, at: number): string => text.slice(Math.max(0, at - 6), at);
