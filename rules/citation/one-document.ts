import { citationsOf } from '../../src/extract/citations.ts';
import type { Mention } from '../../src/extract/mentions.ts';
import { bodyGroupOf, symbolKey } from '../../src/extract/symbols.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { textKey } from '../../src/vietnamese/text.ts';

export const rule = defineRule({
  id: 'citation/one-document',
  title: {
    vi: 'Một văn bản phải được viện dẫn với cùng ngày và cùng cơ quan ban hành',
    en: 'One document is cited with one date and one issuer',
  },
  why: {
    vi: 'Hai lần viện dẫn mâu thuẫn nhau thì ít nhất một lần sai.',
    en: 'If two citations contradict each other at least one is wrong.',
  },
  basis: ['nd30:II.6.b', 'practice:citation-agrees'],
  severity: 'error',
  kinds: 'all',
  needs: [],
  messages: {
    date: {
      vi: '“{symbol}” ở đây ghi ngày {actual}, ở chỗ khác ghi ngày {expected}; phải thống nhất.',
      en: '“{symbol}” is dated {actual} here and {expected} elsewhere; the dates must agree.',
    },
    issuer: {
      vi: '“{symbol}” ở đây ghi của {actual}, ở chỗ khác ghi của {expected}; phải thống nhất.',
      en: '“{symbol}” is attributed to {actual} here and to {expected} elsewhere; they must agree.',
    },
  },

  *check(letter) {
    const seen = new Map<string, Mention[]>();
    for (const mention of citationsOf(letter).flatMap(({ mentions }) => mentions)) {
      const key = symbolKey(mention.symbol.text);
      const earlier = seen.get(key) ?? [];
      seen.set(key, [...earlier, mention]);
      const date = earlier.find((other) => datesContradict(other, mention));
      const symbol = mention.symbol.text;
      if (date?.written && mention.written) {
        const data = { symbol, actual: dateText(mention.written), expected: dateText(date.written) };
        yield { message: 'date', at: mention.dateAt?.spans ?? mention.at.spans, data };
        continue;
      }
      const issuer = earlier.find((other) => issuersContradict(other, mention));
      if (issuer?.issuer && mention.issuer) {
        const data = { symbol, actual: mention.issuer, expected: issuer.issuer };
        yield { message: 'issuer', at: mention.issuerAt?.spans ?? mention.at.spans, data };
      }
    }
  },

  examples: {
    good: [
      {
        replace: [
          ['nếu có vướng mắc,', 'nếu có vướng mắc về Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND tỉnh,'],
        ],
      },
      {
        replace: [
          ['nếu có vướng mắc,', 'nếu có vướng mắc về Kế hoạch số 15/KH-UBND ngày 20/02/2025 của UBND tỉnh,'],
        ],
      },
    ],
    bad: [
      {
        replace: [['nếu có vướng mắc,', 'nếu có vướng mắc về Kế hoạch số 15/KH-UBND ngày 13/01/2026,']],
        reports: ['date'],
      },
      {
        replace: [
          ['nếu có vướng mắc,', 'nếu có vướng mắc về Kế hoạch số 15/KH-UBND ngày 12/01/2025 của UBND tỉnh,'],
        ],
        reports: ['date'],
      },
      {
        replace: [
          [
            'Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Bình Sơn',
            'Kế hoạch số 15/KH-BNV ngày 12 tháng 01 năm 2026 của Bộ Nội vụ',
          ],
          [
            'nếu có vướng mắc,',
            'nếu có vướng mắc về Kế hoạch số 15/KH-BNV ngày 12 tháng 01 năm 2026 của Bộ Y tế,',
          ],
        ],
        reports: ['issuer'],
      },
    ],
  },
});

const dateText = ({ day, month, year }: NonNullable<Mention['written']>): string =>
  `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;

/** Numbers begin again every year, so another year is another document, unless day and month are the same. */
function datesContradict({ written: a, symbol }: Mention, { written: b }: Mention): boolean {
  if (!a?.iso || !b?.iso || a.iso === b.iso) return false;
  // A year that disagrees with the symbol is reported as that.
  if (symbol.year !== null) return a.year === symbol.year && b.year === symbol.year;
  return a.year === b.year || (a.day === b.day && a.month === b.month);
}

function issuersContradict(a: Mention, b: Mention): boolean {
  if (!a.issuerIsStated || !b.issuerIsStated || !a.issuer || !b.issuer) return false;
  if (a.date !== null && b.date !== null && a.date !== b.date) return false;
  // Every commune and province numbers its own decisions.
  if (/^(?:UBND|HĐND)$/u.test(bodyGroupOf(a.symbol)) && (a.date === null || b.date === null)) return false;
  const [x, y] = [bodyKey(a.issuer), bodyKey(b.issuer)];
  return !x.startsWith(y) && !y.startsWith(x);
}

const bodyKey = (name: string): string =>
  textKey(name)
    .replace(/ubnd/gu, 'ủy ban nhân dân')
    .replace(/hđnd/gu, 'hội đồng nhân dân')
    .replace(/^(?:phó )?(?:chủ tịch|giám đốc|bộ trưởng|cục trưởng|chánh|thủ trưởng|trưởng ban|trưởng) /u, '')
    .replace(/^(?:ban chủ nhiệm|ban thường vụ|thường trực) /u, '');
