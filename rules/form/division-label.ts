import type { Span } from '../../src/document/tree.ts';
import type { Fix } from '../../src/lint/rule.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { paragraphStarts } from '../reading/body.ts';
import { type Piece, pieceOf } from '../reading/piece.ts';

/** `Điều 1:`, `Điều 1 -`, `Điều 1)`; `Điều 1 Thành lập …` with nothing at all. */
const ARTICLE = /^(?:Điều|ĐIỀU)\s+\d{1,3}\p{Ll}?(?<mark>\s*[:;,)/–—-]+|\s+\.|)(?=\s+\p{Lu}|\s*$)/du;
/** `1) Sở …`, `1/ Sở …`, `1- Sở …`; a date or a range has a digit or a small letter behind it. */
const CLAUSE = /^\d{1,2}(?<mark>\s?[)/:–—-]+|\s\.)(?=\s+\p{Lu}\p{L}*\s)/du;
/** `a. Tổ chức …`, `a/ …`, `a- …`. */
const POINT = /^\p{Ll}(?<mark>\s?[./:–—-]+|\s\))(?=\s+\p{L})/du;

type Slip = {
  readonly at: Span;
  readonly written: string;
  readonly edit: { readonly at: Span; readonly replaceWith: string };
};

export const rule = defineRule({
  id: 'form/division-label',
  title: {
    vi: 'Sau số của điều, khoản là dấu chấm; sau chữ của điểm là dấu đóng ngoặc đơn',
    en: 'Article and clause numbers end in a full stop, letters of points in a closing bracket',
  },
  why: {
    vi: 'Cách đánh số thống nhất thì viện dẫn “điểm a khoản 1 Điều 2” mới rõ.',
    en: 'With one way of numbering, “point a of clause 1 of Article 2” is clear.',
  },
  basis: ['nd30:II.6.đ/article-number', 'nd30:II.6.đ/clause', 'nd30:II.6.đ/point'],
  severity: 'error',
  severities: { clause: 'warning' },
  kinds: 'all',
  needs: ['body'],
  messages: {
    article: {
      vi: 'Số của điều ghi “{actual}”, sau số phải là dấu chấm (.).',
      en: 'The article is numbered “{actual}”; a full stop stands behind the number.',
    },
    clause: {
      vi: 'Số của khoản ghi “{actual}”, sau số phải là dấu chấm (.).',
      en: 'The clause is numbered “{actual}”; a full stop stands behind the number.',
    },
    point: {
      vi: 'Điểm ghi “{actual}”, sau chữ phải là dấu đóng ngoặc đơn: “a)”.',
      en: 'The point is lettered “{actual}”; a closing bracket stands behind the letter: “a)”.',
    },
  },

  *check(letter) {
    const slips: { readonly article: Slip[]; readonly clause: Slip[]; readonly point: Slip[] } = {
      article: [],
      clause: [],
      point: [],
    };
    for (const { span, text } of paragraphStarts(letter, letter.parts.body)) {
      for (const [level, pattern, mark] of [
        ['article', ARTICLE, '.'],
        ['clause', CLAUSE, '.'],
        ['point', POINT, ')'],
      ] as const) {
        const found = pieceOf(pattern.exec(text), 'mark');
        if (found) slips[level].push(slipOf(span, text, found, mark));
      }
    }
    for (const level of ['article', 'clause', 'point'] as const) {
      const [first] = slips[level];
      if (!first) continue;
      const fix: Fix = { edits: slips[level].map(({ edit }) => edit), applies: 'safe' };
      yield {
        message: level,
        at: slips[level].map(({ at }) => at),
        part: 'body',
        data: { actual: first.written },
        fix,
      };
    }
  },

  examples: {
    good: [{}],
    bad: [
      { kind: 'quyet-dinh', replace: [['**Điều 1.**', '**Điều 1:**']], reports: ['article'], fixed: [] },
      { replace: [['3. Sở Tài chính', '3) Sở Tài chính']], reports: ['clause'], fixed: [] },
      { replace: [['a) Niêm yết', 'a. Niêm yết']], reports: ['point'], fixed: [] },
    ],
  },
});

function slipOf({ block, start }: Span, text: string, mark: Piece, replaceWith: string): Slip {
  return {
    at: { block, start, end: start + Math.max(mark.end, 1) },
    written: text.slice(0, mark.end),
    edit: { at: { block, start: start + mark.start, end: start + mark.end }, replaceWith },
  };
}
