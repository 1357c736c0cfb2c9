import { describe, expect, it } from 'vitest';
import { deadlinesIn } from '../../src/extract/deadlines.ts';

const LETTER = '2024-05-06';

/** Due day, time, rule and duration of the only deadline in a text, as the contract's table writes them. */
function formsOf(text: string, letterDate: string | null = LETTER): string {
  const found = deadlinesIn(text, letterDate);
  return found
    .map(({ value }) =>
      [value.due, value.time, value.rrule, value.relative].filter((form) => form !== null).join(' '),
    )
    .join(' | ');
}

describe('the normal forms of the contract', () => {
  it.each([
    ['trước ngày 20/5/2024', '2024-05-20'],
    ['trước 20/5', '2024-05-20'],
    ['chậm nhất ngày 20 tháng 5 năm 2024', '2024-05-20'],
    ['chậm nhất là ngày 20/5/2024', '2024-05-20'],
    ['đến hết ngày 20/5/2024', '2024-05-20'],
    ['hạn cuối 20-5-2024', '2024-05-20'],
    ['hạn cuối là ngày 20.5.2024', '2024-05-20'],
    ['không muộn hơn ngày 20/5/2024', '2024-05-20'],
    ['muộn nhất vào ngày 20/5/2024', '2024-05-20'],
    ['chậm nhất đến ngày 20 tháng 5', '2024-05-20'],
    ['trước 17h00 ngày 20/5/2024', '2024-05-20 17:00'],
    ['trước 17 giờ 00 phút ngày 20/5/2024', '2024-05-20 17:00'],
    ['chậm nhất 8h30, ngày 20/5/2024', '2024-05-20 08:30'],
    ['trong tháng 6/2024', '2024-06-30'],
    ['trong tháng 6 năm 2024', '2024-06-30'],
    ['trong tháng 6', '2024-06-30'],
    ['trong tháng 02', '2025-02-28'],
    ['xong trước tháng 7/2024', '2024-06-30'],
    ['trong quý III/2024', '2024-09-30'],
    ['trong quý 3 năm 2024', '2024-09-30'],
    ['trước quý III/2024', '2024-06-30'],
    ['trong năm 2024', '2024-12-31'],
    ['trong 6 tháng cuối năm 2024', '2024-12-31'],
    ['đến hết năm 2024', '2024-12-31'],
    ['trước năm 2025', '2024-12-31'],
    ['từ ngày 10/5/2024 đến ngày 25/5/2024', '2024-05-25'],
    ['từ ngày 10 đến ngày 25 tháng 5 năm 2024', '2024-05-25'],
    ['từ 10/5 đến hết ngày 25/5/2024', '2024-05-25'],
    ['ngày 25 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['ngày 15 và ngày 30 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=15,30'],
    ['hai tuần một lần', 'FREQ=WEEKLY;INTERVAL=2'],
    ['03 tháng/lần', 'FREQ=MONTHLY;INTERVAL=3'],
    ['định kỳ 03 tháng một lần', 'FREQ=MONTHLY;INTERVAL=3'],
    ['một lần/năm', 'FREQ=YEARLY'],
    ['vào thứ Hai hằng tuần', 'FREQ=WEEKLY;BYDAY=MO'],
    ['trước 16h30 hằng ngày', '16:30 FREQ=DAILY'],
    ['ngày 14/12 hằng năm', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=14'],
    ['chậm nhất trước ngày 20/5/2024', '2024-05-20'],
    ['không quá 05 ngày làm việc', 'P5D'],
    ['trong vòng một tuần', 'P1W'],
    ['trong vòng 48 giờ kể từ khi nhận được văn bản', 'PT48H'],
    ['trong quý II, III/2024', '2024-09-30'],
    ['trong cuối tháng 6/2024', '2024-06-30'],
    ['trước ngày cuối cùng của tháng 6/2024', '2024-06-30'],
    ['chậm nhất ngày cuối quý III/2024', '2024-09-30'],
    ['vào ngày 10 tháng đầu tiên của mỗi quý', 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10'],
    ['hằng quý, trước ngày 25 tháng cuối quý', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25'],
    ['trong ngày 20/5/2024', '2024-05-20'],
    ['trước 11h30’ ngày 20/5/2024', '2024-05-20 11:30'],
    ['trước ngày 10 của tháng đầu quý tiếp theo', 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10'],
    ['không quá ngày 20/5/2024', '2024-05-20'],
    ['trước khi kết thúc quý III/2024', '2024-09-30'],
    ['đến cuối năm 2024', '2024-12-31'],
    ['trong 30 phút', 'PT30M'],
    ['trước ngày 15 tháng 01 năm sau', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15'],
    ['trước ngày 30 tháng 11 hằng năm', 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30'],
    ['định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15'],
    ['thứ Hai, thứ Năm hằng tuần', 'FREQ=WEEKLY;BYDAY=MO,TH'],
    ['định kỳ hằng tháng vào ngày 25', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['trước mùng 10 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=10'],
    ['định kỳ hằng tháng (trước ngày 25)', 'FREQ=MONTHLY;BYMONTHDAY=25'],
    ['hằng tuần, vào thứ Sáu', 'FREQ=WEEKLY;BYDAY=FR'],
    ['hằng năm, trước ngày 15/12', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    ['trước ngày 10/6 hằng năm và trước ngày 10/12 hằng năm', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=10'],
    ['ngày 30/6 và ngày 31/12 hằng năm', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1'],
    ['trong nửa đầu tháng 6/2024', '2024-06-15'],
    ['trước thời điểm 31/12/2024', '2024-12-31'],
    ['thời hạn gửi báo cáo: ngày 20/5/2024', '2024-05-20'],
    ['thời gian hoàn thành: Quý II/2024', '2024-06-30'],
    ['trước ngày 20 hàng tháng', 'FREQ=MONTHLY;BYMONTHDAY=20'],
    ['chậm nhất ngày 20 hằng tháng', 'FREQ=MONTHLY;BYMONTHDAY=20'],
    ['trước ngày 05 của tháng sau', 'FREQ=MONTHLY;BYMONTHDAY=5'],
    ['hằng quý', 'FREQ=MONTHLY;INTERVAL=3'],
    ['định kỳ hàng quý', 'FREQ=MONTHLY;INTERVAL=3'],
    ['trước ngày 15 tháng cuối quý', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15'],
    ['trước ngày 15 của tháng cuối hằng quý', 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15'],
    ['định kỳ 6 tháng', 'FREQ=MONTHLY;INTERVAL=6'],
    ['6 tháng một lần', 'FREQ=MONTHLY;INTERVAL=6'],
    ['định kỳ 6 tháng, hằng năm', 'FREQ=MONTHLY;INTERVAL=6'],
    ['định kỳ hằng tháng, quý, năm', 'FREQ=MONTHLY'],
    ['02 lần/năm', 'FREQ=MONTHLY;INTERVAL=6'],
    ['hằng năm', 'FREQ=YEARLY'],
    ['mỗi năm một lần', 'FREQ=YEARLY'],
    ['trước ngày 15/12 hằng năm', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'],
    ['trong tháng 12 hằng năm', 'FREQ=YEARLY;BYMONTH=12'],
    ['trước ngày 15/6 và ngày 15/12 hằng năm', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15'],
    ['trước ngày 15/6 và trước ngày 15/12 hằng năm', 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15'],
    ['thứ Sáu hằng tuần', 'FREQ=WEEKLY;BYDAY=FR'],
    ['trước 16 giờ 00 thứ Sáu hằng tuần', '16:00 FREQ=WEEKLY;BYDAY=FR'],
    ['trước 10h00 thứ 5 hàng tuần', '10:00 FREQ=WEEKLY;BYDAY=TH'],
    ['trong 05 ngày làm việc kể từ ngày nhận được văn bản', 'P5D'],
    ['trong thời hạn 05 (năm) ngày làm việc, kể từ ngày nhận được văn bản', 'P5D'],
    ['trong vòng 10 ngày', 'P10D'],
    ['chậm nhất sau 02 tuần', 'P2W'],
    ['trong 01 tháng', 'P1M'],
    ['trong 24 giờ', 'PT24H'],
    ['chậm nhất 03 ngày kể từ ngày ký', 'P3D'],
  ])('%s is %s', (text, forms) => {
    expect(formsOf(text)).toBe(forms);
    expect(deadlinesIn(text, LETTER)[0]?.value.raw).toBe(text);
  });

  it.each([
    'kịp thời',
    'sớm',
    'ngay sau khi nhận được văn bản',
    'khẩn trương',
    'thường xuyên',
    'theo quy định',
    'đúng tiến độ',
    'trong 50 năm qua',
    'giai đoạn 2021 - 2025',
    'trong 3 ngày Tết',
    'trước khi trình',
    'chậm nhất 02 ngày trước khi họp',
    'trong năm học 2024 - 2025',
    'năm 2024',
    'tháng 6 năm 2024',
    'ngày 20/5/2024',
  ])('%s is no deadline', (text) => {
    expect(formsOf(text)).toBe('');
  });
});

describe('deadlines in a sentence', () => {
  it('are found with their words and where they stand', () => {
    const text = 'Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 25/6/2024 để chỉ đạo.';
    const [found] = deadlinesIn(text, LETTER);
    expect(found && text.slice(found.start, found.end)).toBe('trước ngày 25/6/2024');
    expect(found?.value.before).toBe(true);
    expect(found?.strength).toBe('firm');
  });

  it('that may be the period of something else are loose', () => {
    expect(deadlinesIn('nâng cao Chỉ số trong năm 2024', LETTER)[0]?.strength).toBe('loose');
    expect(deadlinesIn('công tác đánh giá hằng năm', LETTER)[0]?.strength).toBe('loose');
  });

  it('keep the first day of a window', () => {
    expect(deadlinesIn('từ ngày 10/5 đến ngày 25/5/2024', LETTER)[0]?.value.start).toBe('2024-05-10');
    expect(deadlinesIn('trong quý III/2024', LETTER)[0]?.value.start).toBe('2024-07-01');
  });
});

describe('a missing year', () => {
  it('is that of the letter, or the next where the day would lie before the letter', () => {
    expect(formsOf('trước ngày 15/6')).toBe('2024-06-15');
    expect(formsOf('trước ngày 30/4')).toBe('2025-04-30');
  });

  it('comes from a letter whose day is still blank', () => {
    expect(formsOf('trước ngày 15/6', '2024-06')).toBe('2024-06-15');
    expect(formsOf('trước ngày 15/6', '2024')).toBe('2024-06-15');
  });

  it('is not guessed where the letter has no date', () => {
    expect(formsOf('trước ngày 15/6', null)).toBe('');
  });
});

describe('a period that begins with the letter', () => {
  it('counts working days without weekends and holidays', () => {
    const [found] = deadlinesIn('trong 03 ngày làm việc kể từ ngày ký', '2024-04-26');
    expect(found?.value).toMatchObject({ relative: 'P3D', workingDays: true, resolved: '2024-05-03' });
  });

  it('ends on the next working day', () => {
    expect(deadlinesIn('trong 10 ngày kể từ ngày ban hành', '2024-05-08')[0]?.value.resolved).toBe(
      '2024-05-20',
    );
  });

  it('is not resolved where it begins with receipt', () => {
    const text = 'trong 05 ngày làm việc kể từ ngày nhận được văn bản này';
    expect(deadlinesIn(text, LETTER)[0]?.value.resolved).toBeNull();
  });
});
