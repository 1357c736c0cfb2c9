import type { PartName } from '../../src/document/letter.ts';
import { terms } from '../../src/document/terms.ts';
import { defineRule } from '../../src/lint/rule.ts';

/** Below one another on every page; what stands side by side may come in any order. */
const ORDER: readonly PartName[] = ['type', 'subject', 'authority', 'grounds', 'enactment', 'body'];

export const rule = defineRule({
  id: 'form/part-order',
  title: {
    vi: 'Tên loại, trích yếu, căn cứ, nội dung, nơi nhận theo đúng thứ tự',
    en: 'Type, subject, grounds, text and receivers come in their order',
  },
  why: {
    vi: 'Người đọc tìm từng thành phần ở chỗ quen thuộc.',
    en: 'Readers look for each part where it always stands.',
  },
  basis: ['nd30:I.6', 'nd30:II.6.a/letters', 'nd30:II.5.b/subject'],
  severity: 'warning',
  kinds: 'all',
  needs: [],
  messages: {
    order: {
      vi: '{later} đứng trước {earlier}, phải đứng sau.',
      en: 'The {later} stands before the {earlier}; it must come after.',
    },
  },

  *check({ kind, parts }) {
    // A công văn has its subject in the head, beside what it would be below.
    const names = ORDER.filter(
      (name) => parts[name] && !(name === 'subject' && (kind === 'cong-van' || !parts.type)),
    );
    for (const [index, later] of names.entries()) {
      const earlier = names[index - 1];
      const [at, before] = [parts[later]?.spans[0], earlier && parts[earlier]?.spans[0]];
      if (
        !earlier ||
        !at ||
        !before ||
        before.block < at.block ||
        (before.block === at.block && before.start <= at.start)
      )
        continue;
      yield { message: 'order', at, data: { earlier: terms[earlier], later: terms[later] } };
      return;
    }
  },

  examples: {
    good: [{}],
    bad: [],
  },
});
