import { defineRule } from '../../src/lint/rule.ts';
import { isUpper, lower, upper } from '../../src/vietnamese/text.ts';
import { rewrite, shownText } from '../reading/lines.ts';

/** What a letter asks or tells: never a name. */
const VERB =
  /^(?:Xây dựng|Triển khai|Báo cáo|Đề nghị|Hướng dẫn|Tăng cường|Thực hiện|Góp ý|Cử|Mời|Phối hợp|Rà soát|Tổ chức|Cung cấp|Trả lời|Giải quyết|Xử lý|Đăng ký|Chuyển|Gửi|Lấy ý kiến|Xin|Phê duyệt|Đôn đốc|Kiểm tra|Giao|Bổ sung|Điều chỉnh|Tham gia) (?=\p{Ll})/u;

export const rule = defineRule({
  id: 'form/subject-letters',
  title: {
    vi: 'Trích yếu viết bằng chữ in thường',
    en: 'The subject is in small letters',
  },
  why: {
    vi: 'Chỉ tên loại viết in hoa; trích yếu in hoa lấn át tên loại.',
    en: 'Only the type is in capitals; a subject in capitals drowns it.',
  },
  basis: ['nd30:II.5.b/subject', 'nd30:II.5.b/letter'],
  severity: 'error',
  severities: { first: 'warning', capitals: 'warning' },
  kinds: 'all',
  needs: ['subject'],
  messages: {
    capitals: {
      vi: 'Trích yếu “{actual}” viết bằng chữ in hoa, phải viết bằng chữ in thường.',
      en: 'The subject “{actual}” is in capitals; write it in small letters.',
    },
    prefixed: {
      vi: 'Sau “V/v” là “{actual}” viết hoa, phải viết thường: “{expected}”.',
      en: '“{actual}” stands behind “V/v” with a capital; write “{expected}”.',
    },
    first: {
      vi: 'Trích yếu bắt đầu bằng chữ thường “{actual}”, phải viết hoa chữ đầu.',
      en: 'The subject begins with a small letter “{actual}”; begin it with a capital.',
    },
  },

  *check({ document, parts: { subject, subjectPrefix, type } }) {
    const actual = shownText(document, subject);
    const words = actual.split(/\s+/u).filter((word) => /\p{L}{2}/u.test(word));
    if (words.length > 2 && isUpper(actual)) {
      yield { message: 'capitals', at: subject.spans, data: { actual } };
      return;
    }
    const [verb = ''] = VERB.exec(actual) ?? [];
    if (verb && subjectPrefix && !type) {
      const expected = lower(verb);
      const from = subject.text.indexOf(verb);
      const fix = from < 0 ? {} : rewrite(subject, from, from + verb.length, expected);
      yield { message: 'prefixed', at: subject.spans, data: { actual: verb, expected }, ...fix };
      return;
    }
    const start = subjectPrefix ?? subject;
    const [first = ''] = start.text.trim().split(/\s+/u);
    // What stands below a type line begins a line of its own.
    if (type && /^\p{Ll}/u.test(first) && first === lower(first) && upper(first) !== first) {
      const from = start.text.indexOf(first);
      const fix = rewrite(start, from, from + 1, upper(first.charAt(0)));
      yield { message: 'first', at: start.spans, data: { actual: first }, ...fix };
    }
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['V/v rà soát thủ', 'V/v Rà soát thủ']], reports: ['prefixed'], fixed: [] },
      {
        replace: [['V/v rà soát thủ tục hành chính năm 2026', 'V/v RÀ SOÁT THỦ TỤC HÀNH CHÍNH NĂM 2026']],
        reports: ['capitals'],
      },
      {
        kind: 'quyet-dinh',
        replace: [['**Về việc thành lập', '**về việc thành lập']],
        reports: ['first'],
        fixed: [],
      },
    ],
  },
});
