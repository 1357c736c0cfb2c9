import { defineRule } from '../../src/lint/rule.ts';
import { isUpper, textKey, upper } from '../../src/vietnamese/text.ts';
import { headHolds, headLines } from '../reading/head.ts';

const LEVELS: ReadonlySet<string> = new Set(['hỏa tốc', 'thượng khẩn', 'khẩn']);
/** What is stamped for urgency and is no level: `RẤT KHẨN`, `KHẨN CẤP`, `HỎA TỐC HẸN GIỜ`. */
const URGENT =
  /^(?:rất |tối |đặc biệt |cực kỳ )?(?:thượng khẩn|khẩn|hỏa tốc)(?: (?:cấp|trương|hẹn giờ|đặc biệt))?(?: \(?[\d:hg ]{1,8}\)?)?$/u;

export const rule = defineRule({
  id: 'form/urgency-mark',
  title: {
    vi: 'Mức độ khẩn chỉ có “HỎA TỐC”, “THƯỢNG KHẨN”, “KHẨN”, viết bằng chữ in hoa',
    en: 'Urgency is “HỎA TỐC”, “THƯỢNG KHẨN” or “KHẨN”, in capitals',
  },
  why: {
    vi: 'Mức khẩn không có trong Nghị định thì không ai biết phải chuyển nhanh đến đâu.',
    en: 'With a level that the decree does not know nobody can tell how fast to deliver.',
  },
  basis: ['nd30:III.2.b', 'nd30:III.2.b/stamp'],
  severity: 'error',
  severities: { hour: 'warning' },
  kinds: 'all',
  needs: [],
  messages: {
    level: {
      vi: 'Mức độ khẩn là “{actual}”, chỉ có ba mức: HỎA TỐC, THƯỢNG KHẨN, KHẨN.',
      en: 'The urgency reads “{actual}”; there are three levels: HỎA TỐC, THƯỢNG KHẨN, KHẨN.',
    },
    hour: {
      vi: 'Mức độ khẩn là “{actual}”, Nghị định 30/2020/NĐ-CP không có mức hẹn giờ.',
      en: 'The urgency reads “{actual}”; Decree 30/2020 has no level by the hour.',
    },
    small: {
      vi: 'Mức độ khẩn ghi “{actual}”, phải viết bằng chữ in hoa: “{expected}”.',
      en: 'The urgency reads “{actual}”; write it in capitals: “{expected}”.',
    },
  },

  *check(letter) {
    if (!headHolds(letter, 'khẩn') && !headHolds(letter, 'hỏa tốc')) return;
    for (const { text, span } of headLines(letter)) {
      const actual = text.replace(/^[([]|[)\].]$/gu, '').trim();
      const key = textKey(actual);
      if (!URGENT.test(key)) continue;
      const finding = { at: span, part: 'mark' as const };
      if (key.includes('hẹn giờ')) yield { message: 'hour', ...finding, data: { actual } };
      else if (!LEVELS.has(key)) yield { message: 'level', ...finding, data: { actual } };
      else if (!isUpper(actual)) {
        const expected = upper(actual);
        const fix = { edits: [{ at: span, replaceWith: expected }], applies: 'safe' as const };
        yield { message: 'small', ...finding, data: { actual, expected }, fix };
      }
    }
  },

  examples: {
    good: [{ replace: [['Kính gửi:\n', '**HỎA TỐC**\n\nKính gửi:\n']] }],
    bad: [
      { replace: [['Kính gửi:\n', '**KHẨN CẤP**\n\nKính gửi:\n']], reports: ['level'] },
      { replace: [['Kính gửi:\n', '**HỎA TỐC HẸN GIỜ**\n\nKính gửi:\n']], reports: ['hour'] },
      { replace: [['Kính gửi:\n', '**Hỏa tốc**\n\nKính gửi:\n']], reports: ['small'] },
    ],
  },
});
