import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/export/csv.ts';
import { firstDayOf, icsOf } from '../../src/export/ics.ts';
import { markdownOf } from '../../src/export/markdown.ts';
import { xlsxOf } from '../../src/export/xlsx.ts';
import { DEFAULT_LIMITS, openPackage, unpack } from '../../src/read/docx/zip.ts';
import { deadline, letter, task } from './letters.ts';

describe('csv', () => {
  test('begins with a byte order mark, ends lines as Excel does and has one row a task', () => {
    const csv = csvOf([letter([task({}), task({ id: 'an-binh-2', clause: '1.b' })])], 'vi');
    expect(csv.startsWith('\uFEFFTệp,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv).toContain('"145/SNV-CCHC"'.slice(1, -1));
    expect(csv).toContain('Sở Tài chính; Sở Tư pháp');
  });

  test('text that a spreadsheet would run as a formula stays text', () => {
    const csv = csvOf([letter([task({ text: '=HYPERLINK("http://a.example")' })])], 'vi');
    expect(csv).toContain(`"'=HYPERLINK(""http://a.example"")"`);
  });

  test('quotation marks and line ends inside a cell do not break the row', () => {
    const csv = csvOf([letter([task({ text: 'Cuộc vận động “Người Việt”\n "ưu tiên"' })])], 'en');
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toContain('"Cuộc vận động “Người Việt” ""ưu tiên"""');
  });
});

describe('markdown', () => {
  test('a bar or star in a task does not break the table', () => {
    const table = markdownOf([letter([task({ text: 'a | b *c*' })])], 'vi');
    const [head, rule, row] = table.split('\n');
    const bars = (line = ''): number => line.replaceAll('\\|', '').split('|').length;
    expect([bars(rule), bars(row)]).toEqual([bars(head), bars(head)]);
    expect(row).toContain('20/03/2026');
  });
});

describe('ics', () => {
  const calendar = icsOf(
    [
      letter([
        task({}),
        task({ id: 'an-binh-2', deadline: deadline({ due: '2026-03-25', time: '17:00' }) }),
        task({ id: 'an-binh-3', deadline: deadline({ rrule: 'FREQ=MONTHLY;BYMONTHDAY=20' }) }),
        task({ id: 'an-binh-4', deadline: null }),
        task({ id: 'an-binh-5', deadline: deadline({ relative: 'P5D', workingDays: true }) }),
      ]),
    ],
    'vi',
  );
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');

  test('a day is an all-day event, a clock time is the moment in UTC', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20260320');
    expect(lines).toContain('DTSTART:20260325T100000Z');
  });

  test('a recurring duty starts at its first day after the letter', () => {
    expect(lines).toContain('RRULE:FREQ=MONTHLY;BYMONTHDAY=20');
    expect(lines.filter((line) => line === 'DTSTART;VALUE=DATE:20260320')).toHaveLength(2);
  });

  test('tasks without a day are no events', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(3);
  });

  test('no line is longer than 75 octets', () => {
    const longest = Math.max(...calendar.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
  });

  test('the same letters give the same calendar', () => {
    const again = (): string => icsOf([letter([task({})])], 'vi');
    expect(again()).toBe(again());
  });

  test.each([
    ['FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15', '2026-03-16', '2026-06-15'],
    ['FREQ=WEEKLY;BYDAY=FR', '2026-03-05', '2026-03-06'],
    ['FREQ=YEARLY;BYMONTH=12', '2026-03-05', '2026-12-01'],
    ['FREQ=MONTHLY;INTERVAL=3', '2026-03-05', '2026-03-05'],
    ['FREQ=MONTHLY;BYMONTHDAY=40', '2026-03-05', null],
  ])('%s from %s first falls on %s', (rrule, from, first) => {
    expect(firstDayOf(rrule, from)).toBe(first);
  });
});

describe('xlsx', () => {
  const partsOf = async (): Promise<ReadonlyMap<string, string>> => {
    const workbook = openPackage(
      await xlsxOf([letter([task({}), task({ id: 'an-binh-2' })])], 'vi'),
      DEFAULT_LIMITS,
    );
    if (workbook.failure) throw new Error(workbook.failure.message.en);
    return new Map(
      [...workbook.entries].map(([name, entry]) => {
        const unpacked = unpack(workbook, entry);
        if (unpacked.failure) throw new Error(unpacked.failure.message.en);
        return [name, unpacked.content.toString('utf8')];
      }),
    );
  };

  test('has tasks and letters, a header that stays, a filter, and dates that are dates', async () => {
    const parts = await partsOf();
    const tasks = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(parts.get('xl/workbook.xml')).toMatch(/Nhiệm vụ.*Văn bản/su);
    expect(tasks).toContain('state="frozen"');
    expect(tasks).toContain('<autoFilter ref="A1:R3"/>');
    // 2026-03-20 as Excel counts days.
    expect(tasks).toContain('<v>46101</v>');
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain('<autoFilter ref="A1:J2"/>');
  });
});
