import type { Task } from '../../src/extract/assignment.ts';
import { ledTasksOf } from '../../src/extract/assignments.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { isWholeLetter } from '../../src/vietnamese/signs.ts';
import { textKey } from '../../src/vietnamese/text.ts';

export const rule = defineRule({
  id: 'assignment/one-deadline',
  title: {
    vi: 'Cùng một việc giao cho cùng một cơ quan chỉ có một thời hạn',
    en: 'One task given to one body has one deadline',
  },
  why: {
    vi: 'Hai thời hạn khác nhau cho cùng một việc thì không biết theo thời hạn nào.',
    en: 'With two deadlines for one task nobody knows which one holds.',
  },
  basis: ['practice:possible-deadline'],
  severity: 'warning',
  kinds: 'all',
  needs: [],
  messages: {
    contradiction: {
      vi: 'Thời hạn “{actual}” mâu thuẫn với “{other}” của cùng việc giao cho {lead}.',
      en: 'The deadline “{actual}” contradicts “{other}” for the same task of {lead}.',
    },
  },

  *check(letter) {
    const seen = new Map<string, Task[]>();
    const dated = ledTasksOf(letter).filter(({ deadline }) => deadline?.due);
    if (new Set(dated.map(({ deadline }) => deadline?.due)).size < 2) return;
    const sizes = dated.map(lettersIn);
    for (const [index, task] of dated.entries()) {
      // The same words have as many letters.
      if (!task.deadline?.due || sizes.indexOf(sizes[index] ?? 0) === sizes.lastIndexOf(sizes[index] ?? 0))
        continue;
      const key = keyOf(task);
      const { due } = task.deadline;
      const same = seen.get(key) ?? [];
      const earlier = same.find(({ deadline }) => deadline?.due !== due);
      // The first task with each of the days is all that later ones are held against.
      if (!same.some(({ deadline }) => deadline?.due === due)) seen.set(key, [...same, task]);
      if (!earlier?.deadline) continue;
      const data = { actual: task.deadline.raw, other: earlier.deadline.raw, lead: task.lead.join(', ') };
      yield { message: 'contradiction', at: task.evidence('deadline'), data };
    }
  },

  examples: {
    good: [
      {
        replace: [
          [
            '3. Sở Tài chính',
            '3. Các sở, ban, ngành tỉnh gửi danh sách cán bộ đầu mối về Sở Nội vụ trước ngày 10 tháng 3 năm 2026.\n\n4. Sở Tài chính',
          ],
        ],
      },
    ],
    bad: [
      {
        replace: [
          [
            '3. Sở Tài chính',
            '3. Các sở, ban, ngành tỉnh chủ trì, phối hợp với Ủy ban nhân dân các xã, phường rà soát thủ tục hành chính thuộc phạm vi quản lý; gửi kết quả về Sở Nội vụ trước ngày 25 tháng 3 năm 2026.\n\n4. Sở Tài chính',
          ],
        ],
        reports: ['contradiction'],
      },
    ],
  },
});

/** Letters of which the key is made. */
const lettersIn = ({ lead, text, deadline }: Task): number =>
  lead.reduce((sum, name) => sum + letterCount(name), 0) + letterCount(text.replace(deadline?.raw ?? '', ''));

function letterCount(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isWholeLetter(text.charCodeAt(at))) count++;
  return count;
}

/** Equal where the same leads are told the same words, but for the deadline. */
const keyOf = ({ lead, text, deadline }: Task): string =>
  textKey(`${lead.join('|')} ${text.replace(deadline?.raw ?? '', '')}`)
    .replace(/[^\p{L}\d|]+/gu, ' ')
    .trim();
