import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { usualRow } from '../reading/place-of-issue.ts';

const DATE = /(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.-])\s*(\d{4})/iu;

export const rule = defineRule({
  id: 'form/date-real',
  title: {
    vi: 'Ngày ban hành là ngày có trong lịch',
    en: 'The date of issue exists in the calendar',
  },
  why: {
    vi: 'Ngày không có thật làm văn bản không xác định được hiệu lực.',
    en: 'With a date that does not exist nobody can tell since when the document is in force.',
  },
  basis: ['nd30:II.4.b', 'practice:real-date', 'party:D-13'],
  severity: 'error',
  regimes: ['state', 'party'],
  kinds: 'all',
  needs: ['placeAndDate'],
  messages: {
    unreal: {
      vi: 'Ngày ban hành ghi “{actual}”, là ngày không có trong lịch.',
      en: 'The date of issue reads “{actual}”, which is not in the calendar.',
    },
  },

  *check({ parts: { placeAndDate } }) {
    const usual = usualRow(placeAndDate);
    if (usual && isReal(Number(usual.day), Number(usual.month), Number(usual.year))) return;
    const match = DATE.exec(placeAndDate.text);
    if (!match) return;
    const [day = 0, month = 0, year = 0] = match.slice(1).map(Number);
    if (isReal(day, month, year)) return;
    const at = spansAt(placeAndDate, match.index, match.index + match[0].length);
    yield { message: 'unreal', at, data: { actual: match[0] } };
  },

  examples: {
    good: [{}],
    bad: [{ replace: [['ngày 05 tháng 3 năm 2026*', 'ngày 31 tháng 4 năm 2026*']], reports: ['unreal'] }],
  },
});

function isReal(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month > 0;
}
