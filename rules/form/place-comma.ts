import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { rewrite } from '../reading/lines.ts';
import { pieceOf } from '../reading/piece.ts';
import { usualRow } from '../reading/place-of-issue.ts';

const BEFORE_DATE =
  /^\s*(?<place>\p{L}[^,\d]{0,60}?)(?<mark>\s*[,;:.\-–]?\s*)(?=ngày(?!\p{L})|\d{1,2}\s*(?:tháng|[/.-]\s*\d))/diu;

export const rule = defineRule({
  id: 'form/place-comma',
  title: {
    vi: 'Sau địa danh có dấu phẩy',
    en: 'A comma stands behind the place',
  },
  why: {
    vi: 'Dấu phẩy tách địa danh với ngày tháng.',
    en: 'The comma parts the place from the date.',
  },
  basis: ['nd30:II.4.c/capitals', 'party:D-13'],
  severity: 'error',
  regimes: ['state', 'party'],
  kinds: 'all',
  needs: ['placeAndDate'],
  messages: {
    missing: {
      vi: 'Sau địa danh “{place}” không có dấu phẩy, phải viết “{place}, ngày …”.',
      en: 'No comma stands behind the place “{place}”; write “{place}, ngày …”.',
    },
    other: {
      vi: 'Sau địa danh “{place}” là dấu “{actual}”, phải là dấu phẩy.',
      en: 'Behind the place “{place}” stands “{actual}”; it must be a comma.',
    },
  },

  *check({ parts: { placeAndDate } }) {
    if (usualRow(placeAndDate)) return;
    const match = BEFORE_DATE.exec(placeAndDate.text);
    const [named, mark] = [pieceOf(match, 'place'), pieceOf(match, 'mark')];
    if (!named || !mark || /^ngày/iu.test(named.text)) return;
    const [place, actual] = [named.text, mark.text.trim()];
    if (actual === ',') return;
    const at = spansAt(placeAndDate, named.start, mark.end);
    const fix = rewrite(placeAndDate, mark.start, mark.end, ', ');
    if (actual) yield { message: 'other', at, data: { place, actual }, ...fix };
    else yield { message: 'missing', at, data: { place }, ...fix };
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['*Bình Sơn, ngày', '*Bình Sơn ngày']], reports: ['missing'], fixed: [] },
      { replace: [['*Bình Sơn, ngày', '*Bình Sơn; ngày']], reports: ['other'], fixed: [] },
    ],
  },
});
