import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { textKey } from '../../src/vietnamese/text.ts';
import { rewrite } from '../reading/lines.ts';
import { referenceRow } from '../reading/reference-row.ts';

/** Who may issue normative documents: their decisions, resolutions and directives rightly carry the year. */
const LEGISLATES =
  /^(?:ủy ban nhân dân|hội đồng nhân dân|ubnd|hđnd|bộ |chính phủ|thủ tướng|chủ tịch nước|quốc hội|ủy ban thường vụ|kiểm toán nhà nước|tòa án nhân dân tối cao|viện kiểm sát nhân dân tối cao|ngân hàng nhà nước|thanh tra chính phủ)/u;

/** What concerns one case is no norm, whoever decides it. */
const INDIVIDUAL =
  /^(?:việc )?(?:thành lập|kiện toàn|bổ nhiệm|miễn nhiệm|điều động|cử |khen thưởng|tặng |kỷ luật|phê duyệt|giao |thu hồi|nghỉ hưu|nâng bậc)/u;

export const rule = defineRule({
  id: 'form/symbol-without-year',
  title: {
    vi: 'Ký hiệu văn bản hành chính không có năm',
    en: 'The symbol of an administrative document has no year',
  },
  why: {
    vi: 'Ký hiệu có năm là của văn bản quy phạm pháp luật; dùng nhầm làm sai tính chất văn bản.',
    en: 'A year marks a normative document; on another it misstates what the document is.',
  },
  basis: ['nd30:II.3.b', 'practice:symbol-without-year'],
  severity: 'warning',
  regimes: ['state', 'normative'],
  kinds: 'all',
  needs: ['reference'],
  messages: {
    year: {
      vi: 'Số, ký hiệu “{actual}” có năm {year}, văn bản hành chính không ghi năm.',
      en: 'The reference “{actual}” carries the year {year}; an administrative document has none.',
    },
  },

  *check({ kind, parts: { reference, issuer, subject } }) {
    if (reference.text.indexOf('/') === reference.text.lastIndexOf('/')) return;
    const match = /\/\s*((?:19|20)\d{2})\s*\//u.exec(reference.text);
    const year = match?.[1];
    const row = referenceRow(reference);
    if (!match || !year || !row) return;
    const normative =
      kind === 'quyet-dinh' || kind === 'nghi-quyet' || kind === 'thong-tu' || kind === 'nghi-dinh';
    const individual = INDIVIDUAL.test(textKey(subject?.text ?? ''));
    if (normative && !individual && (!issuer || LEGISLATES.test(textKey(issuer.text)))) return;
    if (kind && ['luat', 'bo-luat', 'phap-lenh', 'lenh', 'hien-phap'].includes(kind)) return;
    yield {
      message: 'year',
      at: spansAt(reference, match.index + 1, match.index + match[0].length - 1),
      data: { actual: reference.text.trim(), year },
      ...rewrite(reference, match.index, match.index + match[0].length, '/'),
    };
  },

  examples: {
    good: [{}],
    bad: [
      { kind: 'chi-thi', replace: [['/CT-UBND', '/2026/CT-UBND']], reports: ['year'], fixed: [] },
      { kind: 'quyet-dinh', replace: [['78/QĐ-UBND', '78/2026/QĐ-UBND']], reports: ['year'], fixed: [] },
      { replace: [['145/SNV-CCHC', '145/2026/SNV-CCHC']], reports: ['year'], fixed: [] },
    ],
  },
});
