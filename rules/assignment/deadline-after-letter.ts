import { spansAt } from '../../src/document/passage.ts';
import { ledTasksOf } from '../../src/extract/assignments.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { datesIn } from '../../src/vietnamese/dates.ts';
import { proseOf } from '../reading/prose.ts';

/** A letter that follows a task up says itself that its time is over. */
const IS_LATE = /quá\s(?:thời\s)?hạn\s\d/u;

/** The line of an invitation that tells when to come. */
const MEETING = /^[\s\d.)–+-]{0,6}Thời gian(?: \p{L}{1,7}){0,4}\s?:/u;

export const rule = defineRule({
  id: 'assignment/deadline-after-letter',
  title: {
    vi: 'Thời hạn phải sau ngày ban hành văn bản',
    en: 'A deadline lies after the date of the letter',
  },
  why: {
    vi: 'Thời hạn đã qua khi văn bản ban hành thì không thể thực hiện được, thường là ghi nhầm năm hoặc chép từ văn bản cũ.',
    en: 'A deadline that has passed when the letter goes out cannot be met; mostly the year is wrong or the text is copied.',
  },
  basis: ['practice:possible-deadline'],
  severity: 'warning',
  kinds: 'all',
  needs: ['date'],
  messages: {
    meeting: {
      vi: 'Thời gian họp “{actual}” trước ngày ban hành giấy mời ({own}).',
      en: 'The meeting “{actual}” lies before the date of the invitation ({own}).',
    },
    past: {
      vi: 'Thời hạn “{actual}” trước ngày ban hành văn bản ({own}).',
      en: 'The deadline “{actual}” lies before the date of the letter ({own}).',
    },
  },

  *check(letter) {
    const own = letter.values.date;
    if (!own || own.length < 7) return;
    // A day that the calendar does not have says nothing of what came before it; a blank day does not matter.
    if (own.length === 7 && /ngày\s*\d/u.test(letter.parts.placeAndDate?.text ?? '')) return;
    const shown = own.split('-').reverse().join('/');
    if (letter.kind === 'giay-moi') {
      for (const passage of proseOf(letter)) {
        if (!MEETING.test(passage.text)) continue;
        // An open end, `từ … đến …`, is judged by its last day.
        const last = datesIn(passage.text).at(-1);
        if (!last?.iso || last.iso >= own) continue;
        const actual = passage.text.slice(last.start, last.end);
        yield {
          message: 'meeting',
          at: spansAt(passage, last.start, last.end),
          data: { actual, own: shown },
        };
      }
    }
    for (const { deadline, evidence, text } of ledTasksOf(letter)) {
      if (!deadline?.due || deadline.due >= own) continue;
      const cell = evidence('deadline').map(({ block }) => letter.document.blocks[block]?.text);
      if (IS_LATE.test([text, ...cell].join(' '))) continue;
      yield {
        message: 'past',
        at: evidence('deadline'),
        data: { actual: deadline.raw, own: shown },
      };
    }
  },

  examples: {
    good: [
      { replace: [['trước ngày 20 tháng 3 năm 2026', 'trước ngày 20/3']] },
      {
        replace: [['trước ngày 20 tháng 3 năm 2026', 'trước ngày 20 tháng 02 năm 2026 (đã quá hạn 14 ngày)']],
      },
    ],
    bad: [
      {
        kind: 'giay-moi',
        replace: [['ngày 18 tháng 3 năm 2026', 'ngày 10 tháng 3 năm 2026']],
        reports: ['meeting'],
      },
      { replace: [['trước ngày 20 tháng 3 năm 2026', 'trước ngày 20 tháng 3 năm 2025']], reports: ['past'] },
      { replace: [['trước ngày 20 tháng 3 năm 2026', 'trong tháng 02 năm 2026']], reports: ['past'] },
    ],
  },
});
