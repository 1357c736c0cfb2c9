import type { Rule } from './rule.ts';

export const REASON_ID = 'text/suppression-reason';
export const UNUSED_ID = 'text/unused-suppression';
export const BASELINE_ID = 'text/unused-baseline';
export const UNLISTED_ID = 'text/unlisted-findings';

/** What the engine itself says, in the form of rules, so that they can be listed, explained and set like others. */
export const upkeepRules: readonly Rule[] = [
  {
    id: REASON_ID,
    group: 'text',
    title: {
      vi: 'Ghi chú vanthu-ignore phải nêu quy tắc và lý do',
      en: 'A vanthu-ignore comment names its rule and its reason',
    },
    why: {
      vi: 'Người đọc sau không biết vì sao một lỗi được bỏ qua; ghi chú thiếu lý do không có hiệu lực.',
      en: 'Whoever reads the letter later cannot tell why the finding was left; without a reason the comment has no effect.',
    },
    basis: [],
    severity: 'warning',
    kinds: 'all',
    needs: [],
    messages: {
      rule: {
        vi: 'Ghi chú vanthu-ignore chưa nêu quy tắc nào; phải ghi “vanthu-ignore NHÓM/TÊN lý do”.',
        en: 'The vanthu-ignore comment names no rule; write “vanthu-ignore GROUP/NAME reason”.',
      },
      reason: {
        vi: 'Ghi chú vanthu-ignore cho “{rule}” chưa nêu lý do nên không có hiệu lực; phải ghi lý do sau tên quy tắc.',
        en: 'The vanthu-ignore comment for “{rule}” gives no reason and has no effect; write the reason after the rule.',
      },
    },
    check: () => [],
    examples: { good: [], bad: [] },
  },
  {
    id: UNUSED_ID,
    group: 'text',
    title: {
      vi: 'Ghi chú vanthu-ignore phải còn tác dụng',
      en: 'A vanthu-ignore comment has something to ignore',
    },
    why: {
      vi: 'Ghi chú thừa che mất lỗi mới xuất hiện về sau ở cùng chỗ.',
      en: 'A comment that is left over hides the next mistake in the same place.',
    },
    basis: [],
    severity: 'warning',
    kinds: 'all',
    needs: [],
    messages: {
      unused: {
        vi: 'Ghi chú vanthu-ignore cho “{rule}” không còn lỗi nào để bỏ qua; nên xóa.',
        en: 'The vanthu-ignore comment for “{rule}” has nothing left to ignore; delete it.',
      },
      misspelt: {
        vi: 'Ghi chú vanthu-ignore nêu “{rule}”, không có quy tắc này; có phải “{near}”?',
        en: 'The vanthu-ignore comment names “{rule}”, which is no rule; is it “{near}”?',
      },
      unknown: {
        vi: 'Ghi chú vanthu-ignore nêu “{rule}”, không có quy tắc này.',
        en: 'The vanthu-ignore comment names “{rule}”, which is no rule.',
      },
    },
    check: () => [],
    examples: { good: [], bad: [] },
  },
  {
    id: BASELINE_ID,
    group: 'text',
    title: {
      vi: 'Tệp ghi nhận lỗi cũ chỉ chứa lỗi còn trong văn bản',
      en: 'The baseline holds only findings that are still there',
    },
    why: {
      vi: 'Mục thừa sẽ che lỗi cũ nếu lỗi ấy quay lại.',
      en: 'An entry that is left over hides the old mistake when it comes back.',
    },
    basis: [],
    severity: 'info',
    kinds: 'all',
    needs: [],
    messages: {
      unused: {
        vi: 'Tệp ghi nhận lỗi cũ còn ghi “{rule}” (“{text}”) nhưng văn bản không còn lỗi này; chạy lại với --update-baseline.',
        en: 'The baseline still lists “{rule}” (“{text}”), which the letter no longer has; run again with --update-baseline.',
      },
    },
    check: () => [],
    examples: { good: [], bad: [] },
  },
  {
    id: UNLISTED_ID,
    group: 'text',
    title: {
      vi: 'Mỗi quy tắc nêu nhiều nhất 1000 chỗ trong một văn bản',
      en: 'A rule tells of at most 1000 places in one letter',
    },
    why: {
      vi: 'Không ai đọc hết từng ấy chỗ; thường là cả tệp sai cùng một kiểu, hoặc tệp không phải văn bản.',
      en: 'Nobody reads so many; mostly the whole file has one fault, or is no letter.',
    },
    basis: [],
    severity: 'info',
    kinds: 'all',
    needs: [],
    messages: {
      more: {
        vi: 'Quy tắc “{rule}” có hơn {count} chỗ; chỉ {count} chỗ đầu được nêu, sửa xong chạy lại để xem tiếp.',
        en: 'The rule “{rule}” has more than {count} places; only the first {count} are told, mend them and run again.',
      },
    },
    check: () => [],
    examples: { good: [], bad: [] },
  },
];
