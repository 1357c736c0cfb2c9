import { citationsOf } from '../../src/extract/citations.ts';
import type { Mention } from '../../src/extract/mentions.ts';
import { defineRule } from '../../src/lint/rule.ts';

/** nd30:II.6.b exempts laws and ordinances. */
const LAWS = ['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh'];

/** What the first mention in the running text lacks; quotations and amending documents named in passing are left. */
function lackOf({
  written,
  date,
  issuer,
  type,
  quoted,
  amending,
}: Mention): 'date' | 'issuer' | 'both' | null {
  if (quoted || amending || type === null || LAWS.includes(type)) return null;
  const noDate = written === null && date === null;
  if (noDate) return issuer === null ? 'both' : 'date';
  return issuer === null ? 'issuer' : null;
}

export const rule = defineRule({
  id: 'citation/date-and-issuer',
  title: {
    vi: 'Viện dẫn lần đầu phải có thời gian ban hành và tên cơ quan ban hành',
    en: 'A document cited for the first time carries its date and issuer',
  },
  why: {
    vi: 'Số và ký hiệu bắt đầu lại mỗi năm và giống nhau ở nhiều cơ quan: thiếu ngày hoặc cơ quan thì không tìm được văn bản.',
    en: 'Numbers begin again every year and in every body: without date or issuer the document cannot be found.',
  },
  basis: ['nd30:II.6.b', 'nd30:II.6.a/content'],
  severity: 'warning',
  kinds: 'all',
  needs: [],
  messages: {
    date: {
      vi: '“{actual}” viện dẫn lần đầu chưa ghi thời gian ban hành.',
      en: '“{actual}” is cited for the first time without its date.',
    },
    issuer: {
      vi: '“{actual}” viện dẫn lần đầu chưa ghi tên cơ quan ban hành.',
      en: '“{actual}” is cited for the first time without its issuer.',
    },
    both: {
      vi: '“{actual}” viện dẫn lần đầu chưa ghi thời gian và cơ quan ban hành.',
      en: '“{actual}” is cited for the first time without date and issuer.',
    },
  },

  *check(letter) {
    const firsts = citationsOf(letter).flatMap(({ mentions }) => {
      const index = mentions.findIndex(({ standing }) => standing === 'body' || standing === 'grounds');
      const first = mentions[index];
      // The subject may have named it in full.
      const named = mentions.slice(0, Math.max(index, 0)).some((mention) => lackOf(mention) === null);
      return first && !named ? [first] : [];
    });
    for (const [index, mention] of firsts.entries()) {
      const lack = lackOf(mention);
      const next = firsts[index + 1];
      // A list says date and issuer once, at its end: one finding is enough.
      if (!lack || (next?.listed && lackOf(next) !== null)) continue;
      yield { message: lack, at: mention.at.spans, data: { actual: mention.at.text } };
    }
  },

  examples: {
    good: [
      {
        replace: [
          [
            'của Ủy ban nhân dân tỉnh Bình Sơn về cải cách hành chính năm 2026, Sở',
            'về cải cách hành chính năm 2026 của Ủy ban nhân dân tỉnh Bình Sơn, Sở',
          ],
        ],
      },
      {
        replace: [
          [
            'Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Bình Sơn',
            'đề nghị của Ủy ban nhân dân tỉnh Bình Sơn tại Công văn số 15/UBND-NC ngày 12/01/2026',
          ],
        ],
      },
      {
        replace: [
          [
            'cải cách hành chính năm 2026, Sở Nội vụ',
            'cải cách hành chính năm 2026 và Luật Doanh nghiệp số 59/2020/QH14, Sở Nội vụ',
          ],
        ],
      },
    ],
    bad: [
      { replace: [[' ngày 12 tháng 01 năm 2026 của', ' của']], reports: ['date'] },
      { replace: [[' của Ủy ban nhân dân tỉnh Bình Sơn về', ' về']], reports: ['issuer'] },
      { replace: [[' ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Bình Sơn', '']], reports: ['both'] },
      {
        kind: 'quyet-dinh',
        replace: [[' ngày 05 tháng 3 năm 2020 của Chính phủ', ' của Chính phủ']],
        reports: ['date'],
      },
      { kind: 'quyet-dinh', replace: [[' của Chính phủ về công tác', ' về công tác']], reports: ['issuer'] },
    ],
  },
});
