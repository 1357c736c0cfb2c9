import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { rewrite } from '../reading/lines.ts';
import { pieceOf } from '../reading/piece.ts';
import { referenceRow, symbolGroups } from '../reading/reference-row.ts';

export const rule = defineRule({
  id: 'form/reference-separators',
  title: {
    vi: 'Giữa số và ký hiệu có gạch chéo, giữa các nhóm chữ có gạch nối, không cách chữ',
    en: 'A slash stands between number and symbol, hyphens between the groups, without spaces',
  },
  why: {
    vi: 'Ký hiệu viết khác đi thì tra cứu và viện dẫn không còn khớp.',
    en: 'A symbol written otherwise can no longer be matched when it is searched for or cited.',
  },
  basis: ['nd30:II.3.c/separators'],
  severity: 'error',
  // A number that was stamped on, or filled into a blank, often leaves a gap behind it.
  severities: { gap: 'warning' },
  kinds: 'all',
  needs: ['reference'],
  messages: {
    slash: {
      vi: 'Giữa số và ký hiệu là “{actual}”, phải là dấu gạch chéo: “{expected}”.',
      en: 'Between number and symbol stands “{actual}”; it must be a slash: “{expected}”.',
    },
    space: {
      vi: 'Số, ký hiệu “{actual}” có dấu cách, phải viết liền: “{expected}”.',
      en: 'The reference “{actual}” contains a space; write it without: “{expected}”.',
    },
    gap: {
      vi: 'Giữa số và dấu gạch chéo có dấu cách: “{actual}”, phải viết liền: “{expected}”.',
      en: 'A space stands between number and slash: “{actual}”; write “{expected}”.',
    },
    mark: {
      vi: 'Sau số, ký hiệu “{actual}” có dấu câu, phải bỏ: “{expected}”.',
      en: 'A mark stands behind the reference “{actual}”; write “{expected}”.',
    },
    hyphen: {
      vi: 'Giữa các nhóm chữ của ký hiệu “{actual}” phải là dấu gạch nối: “{expected}”.',
      en: 'The groups of the symbol “{actual}” are joined by hyphens: “{expected}”.',
    },
  },

  *check({ parts: { reference } }) {
    const row = referenceRow(reference);
    if (!row?.symbol.text || !/^\p{L}{1,6}/u.test(row.symbol.text)) return;
    const { number, gap, slash, space, symbol } = row;
    const groups = symbolGroups(symbol);
    if (groups.length > 6 || groups.some(({ text }) => text.length > 20 || !/^[\p{L}\d&().,]+$/u.test(text)))
      return;
    const closed = /[\p{L}\d](?<mark>[.,;:])\s*$/du.exec(reference.text);
    if (closed) {
      const actual = reference.text.trim();
      const mark = pieceOf(closed, 'mark');
      const fix = mark ? rewrite(reference, mark.start, mark.end, '') : {};
      yield { message: 'mark', at: reference.spans, data: { actual, expected: actual.slice(0, -1) }, ...fix };
      return;
    }
    const start = number.text ? number.start : slash.start;
    const joined = groups.map(({ text }) => text).join('-');
    const expected = `${number.text}/${joined}`;
    const end = groups.at(-1)?.end ?? symbol.end;
    const actual = reference.text.slice(start, end);
    const finding = { at: spansAt(reference, start, end), data: { actual, expected } };
    const fix = rewrite(reference, start, end, expected);

    if (slash.text !== '/') {
      // A blank number with no slash either is a blank reference, which required/number reports.
      if (!number.text || (!slash.text && !gap.text)) return;
      yield { message: 'slash', ...finding, data: { actual: slash.text || ' ', expected }, ...fix };
    } else if (
      /^[^\s]+$/u.test(symbol.text.slice(0, end - symbol.start)) &&
      !space.text &&
      !(number.text && gap.text)
    ) {
      const wrong = /[/–—_.−]/u.exec(reference.text.slice(symbol.start, end));
      if (wrong && !/^\d{4}$/u.test(groups[0]?.text ?? '')) yield { message: 'hyphen', ...finding, ...fix };
    } else if (joined === reference.text.slice(symbol.start, end) && !space.text)
      yield { message: 'gap', ...finding, ...fix };
    else yield { message: 'space', ...finding, ...fix };
  },

  examples: {
    good: [{ replace: [['145/SNV-CCHC', '145/SNV-CCHC&QT']] }, { replace: [['Số: 145/', 'Số:      /']] }],
    bad: [
      { replace: [['Số: 145/SNV-CCHC', 'Số: 145/SNV-CCHC.']], reports: ['mark'] },
      { replace: [['145/SNV-CCHC', '145 /SNV-CCHC']], reports: ['gap'], fixed: [] },
      { replace: [['145/SNV-CCHC', '145/SNV - CCHC']], reports: ['space'], fixed: [] },
      { replace: [['145/SNV-CCHC', '145-SNV-CCHC']], reports: ['slash'], fixed: [] },
      { replace: [['145/SNV-CCHC', '145/SNV/CCHC']], reports: ['hyphen'], fixed: [] },
      { replace: [['145/SNV-CCHC', '145/SNV–CCHC']], reports: ['hyphen'], fixed: [] },
    ],
  },
});
