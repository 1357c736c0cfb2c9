import { describe, expect, test } from 'vitest';
import {
  DEFAULTS,
  dataOf,
  type FollowUpOptions,
  type FollowUps,
  followUps,
  issuerInText,
  readTasks,
} from '../../src/render/follow-up.ts';
import { deadline, extracted, task } from './follow-up-letters.ts';

const AS_OF = '2026-04-15';
const OFFICE = { names: ['VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH'], parent: 'UBND TỈNH BÌNH SƠN' };

function following(letters: readonly unknown[], options: Partial<FollowUpOptions> = {}): FollowUps {
  const read = readTasks(JSON.stringify(letters), 'nhiem-vu.json');
  if (read.mistakes) throw new Error(read.mistakes.map(({ vi }) => vi).join('\n'));
  return followUps(read.letters, { asOf: AS_OF, ...DEFAULTS, body: null, office: OFFICE, ...options });
}

const bodiesOf = ({ letters }: FollowUps) => letters.map(({ body }) => body);
const whyOf = ({ leftOut }: FollowUps) => leftOut.map(({ why }) => why);
const only = (made: FollowUps) => {
  const [letter] = made.letters;
  if (!letter || made.letters.length > 1) throw new Error(`${made.letters.length} letters`);
  return letter;
};

describe('days and levels', () => {
  const standing = (fields: Parameters<typeof deadline>[0], options: Partial<FollowUpOptions> = {}) => {
    const made = following([extracted([task({ deadline: deadline(fields) })])], options);
    const [one] = made.letters.flatMap(({ tasks }) => tasks);
    return one
      ? { state: one.state, late: one.daysLate, left: one.daysLeft, level: one.level }
      : { why: made.leftOut[0]?.why };
  };

  test('“trước ngày” ends on the day before; “chậm nhất ngày” on the day itself', () => {
    expect(standing({ due: '2026-04-10', before: true })).toMatchObject({ state: 'late', late: 6 });
    expect(standing({ due: '2026-04-10' })).toMatchObject({ state: 'late', late: 5 });
    expect(standing({ due: '2026-04-15', before: true })).toMatchObject({ state: 'late', late: 1 });
    expect(standing({ due: '2026-04-15' })).toMatchObject({ state: 'due', left: 0 });
  });

  test('before a clock time the day still counts, before midnight it does not', () => {
    expect(standing({ due: '2026-04-15', before: true, time: '17:00' })).toMatchObject({ left: 0 });
    expect(standing({ due: '2026-04-15', before: true, time: '00:00' })).toMatchObject({ late: 1 });
  });

  test('what is due within the days asked for is reminded of, what is due later is not', () => {
    expect(standing({ due: '2026-04-22' })).toMatchObject({ state: 'due', left: 7, level: 'nhac' });
    expect(standing({ due: '2026-04-23' })).toEqual({ why: 'not-yet' });
    expect(standing({ due: '2026-04-23' }, { within: 8 })).toMatchObject({ left: 8 });
  });

  test('lateness decides how strongly the letter speaks', () => {
    expect(standing({ due: '2026-04-14' })).toMatchObject({ late: 1, level: 'don-doc' });
    expect(standing({ due: '2026-03-16' })).toMatchObject({ late: 30, level: 'don-doc' });
    expect(standing({ due: '2026-03-15' })).toMatchObject({ late: 31, level: 'phe-binh' });
    expect(standing({ due: '2026-04-11' }, { urgeAfter: 5 })).toMatchObject({ late: 4, level: 'nhac' });
    expect(standing({ due: '2025-03-15' }, { criticiseAfter: null })).toMatchObject({ level: 'don-doc' });
  });

  test('a relative deadline counts where extract has resolved it, and is named where it has not', () => {
    expect(standing({ relative: 'P5D', resolved: '2026-04-12' })).toMatchObject({ late: 3 });
    expect(standing({ relative: 'P5D' })).toEqual({ why: 'not-computable' });
    expect(standing({ rrule: 'FREQ=YEARLY;INTERVAL=2' })).toEqual({ why: 'not-computable' });
  });

  test('a duty that comes again is due on its next day, and never late', () => {
    const fields = { raw: 'trước ngày 20 hằng tháng', rrule: 'FREQ=MONTHLY;BYMONTHDAY=20', before: true };
    const made = following([extracted([task({ deadline: deadline(fields) })])]);
    expect(only(made).tasks[0]).toMatchObject({
      state: 'periodic',
      daysLeft: 4,
      daysLate: null,
      level: 'nhac',
      deadline: 'trước ngày 20 hằng tháng (kỳ gần nhất: 19/3/2026, kỳ tới: 19/4/2026)',
    });
  });

  test('a duty that comes again is reminded of near its days only, unless all are asked for', () => {
    const monthly = { rrule: 'FREQ=MONTHLY;BYMONTHDAY=20' };
    const on = (asOf: string, options: Partial<FollowUpOptions> = {}) =>
      standing(monthly, { asOf, ...options });
    // Lately is half a month here: 20 March to 4 April; then from 13 April on the next time is near.
    expect(on('2026-04-04')).toMatchObject({ state: 'periodic', left: 16 });
    expect(on('2026-04-05')).toEqual({ why: 'not-yet' });
    expect(on('2026-04-12')).toEqual({ why: 'not-yet' });
    expect(on('2026-04-13')).toMatchObject({ state: 'periodic', left: 7 });
    expect(on('2026-04-12', { allPeriodic: true })).toMatchObject({ state: 'periodic', left: 8 });
    // Of a year it is a month.
    expect(standing({ rrule: 'FREQ=YEARLY;BYMONTH=3' }, { asOf: '2026-04-30' })).toMatchObject({ left: 335 });
    expect(standing({ rrule: 'FREQ=YEARLY;BYMONTH=3' }, { asOf: '2026-05-01' })).toEqual({ why: 'not-yet' });
  });

  test('a day before the letter was there is none of its days', () => {
    const yearly = deadline({ raw: 'tháng 3 hằng năm', rrule: 'FREQ=YEARLY;BYMONTH=3' });
    const letter = (asOf: string, date: string) =>
      following([extracted([task({ deadline: yearly })], { date })], { asOf });
    expect(whyOf(letter('2026-04-10', '2026-04-05'))).toEqual(['not-yet']);
    expect(only(letter('2027-03-28', '2026-04-05')).tasks[0]?.deadline).toBe(
      'tháng 3 hằng năm (kỳ tới: 31/3/2027)',
    );
  });

  test('the worst of its tasks gives the letter its level and subject', () => {
    const letter = only(
      following([
        extracted([
          task({ clause: '1', deadline: deadline({ due: '2026-04-18' }) }),
          task({ clause: '2', deadline: deadline({ due: '2026-01-10' }) }),
        ]),
      ]),
    );
    expect(letter.level).toBe('phe-binh');
    expect(letter.tasks.map(({ clause, level }) => [clause, level])).toEqual([
      ['khoản 2', 'phe-binh'],
      ['khoản 1', 'nhac'],
    ]);
    expect(dataOf(letter)).toMatchObject({
      date: AS_OF,
      subject: 'phê bình việc chậm thực hiện nhiệm vụ được giao',
      addressees: ['Sở Tài chính'],
    });
  });

  test('the day is written out where the words of the deadline do not say it', () => {
    const words = (raw: string) =>
      only(following([extracted([task({ deadline: deadline({ raw, due: '2026-03-31' }) })])])).tasks[0]
        ?.deadline;
    expect(words('trong quý I năm 2026')).toBe('trong quý I năm 2026 (đến hết ngày 31/3/2026)');
    expect(words('chậm nhất ngày 31 tháng 3 năm 2026')).toBe('chậm nhất ngày 31 tháng 3 năm 2026');
    expect(words('đến hết ngày 31/3/2026')).toBe('đến hết ngày 31/3/2026');
  });
});

describe('to whom', () => {
  const late = (lead: readonly string[], fields = {}) => task({ lead, ...fields });
  const led = (...lead: string[]) => following([extracted([late(lead)])]);

  test('ways of writing one body make one letter', () => {
    const made = following([
      extracted([
        late(['UBND xã An Bình'], { clause: '1' }),
        late(['Ủy ban nhân dân xã An Bình'], { clause: '2' }),
        late(['Uỷ ban nhân dân xã An Bình'], { clause: '3' }),
        late(['Chủ tịch UBND xã An Bình'], { clause: '4' }),
      ]),
    ]);
    expect(only(made)).toMatchObject({ body: 'Ủy ban nhân dân xã An Bình' });
    expect(only(made).tasks).toHaveLength(4);
  });

  test('a department with and without its province is one', () => {
    const made = led('Sở Tài chính', 'Sở Tài chính tỉnh Bình Sơn', 'Giám đốc Sở Tài chính');
    expect(bodiesOf(made)).toEqual(['Sở Tài chính tỉnh Bình Sơn']);
    expect(only(made).tasks).toHaveLength(1);
  });

  test('departments of two provinces are two, and named with their provinces', () => {
    const other = { parentBody: 'UBND TỈNH AN HẢI' };
    const made = following([
      extracted([late(['Sở Tài chính'])]),
      extracted([late(['Sở Tài chính'])], other, { file: 'an-hai.docx' }),
    ]);
    expect(bodiesOf(made)).toEqual(['Sở Tài chính tỉnh An Hải', 'Sở Tài chính tỉnh Bình Sơn']);
  });

  test('a ministry is one for the whole country', () => {
    const made = following([
      extracted([late(['Bộ Nội vụ'])]),
      extracted([late(['Bộ trưởng Bộ Nội vụ'])], { parentBody: 'UBND TỈNH AN HẢI' }),
    ]);
    expect(bodiesOf(made)).toEqual(['Bộ Nội vụ']);
  });

  test('“UBND tỉnh” is the one whose province the heading names', () => {
    expect(bodiesOf(led('UBND tỉnh', 'Ủy ban nhân dân tỉnh Bình Sơn'))).toEqual([
      'Ủy ban nhân dân tỉnh Bình Sơn',
    ]);
  });

  test('a task of several leads stands in the letter to each', () => {
    const made = led('Sở Tài chính', 'Sở Xây dựng');
    expect(bodiesOf(made)).toEqual(['Sở Tài chính', 'Sở Xây dựng']);
    expect(made.letters.map(({ tasks }) => tasks.length)).toEqual([1, 1]);
  });

  test('communes named one by one behind “các” get a letter each', () => {
    expect(bodiesOf(led('UBND các xã An Bình, An Hòa và Phú Lộc'))).toEqual([
      'Ủy ban nhân dân xã An Bình',
      'Ủy ban nhân dân xã An Hòa',
      'Ủy ban nhân dân xã Phú Lộc',
    ]);
  });

  test.each([
    ['Các sở, ban, ngành tỉnh', 'các sở, ban, ngành tỉnh'],
    ['Thủ trưởng các cơ quan, đơn vị', 'Thủ trưởng các cơ quan, đơn vị'],
    ['UBND các xã, phường', 'Ủy ban nhân dân các xã, phường'],
    ['Các phòng, đơn vị thuộc Sở', 'các phòng, đơn vị thuộc Sở'],
    ['Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ', null],
    ['cấp uỷ, chính quyền các cấp', 'cấp ủy, chính quyền các cấp'],
    ['Các thư viện, bảo tàng', 'các thư viện, bảo tàng'],
  ])('“%s” is a class that is written to by that name', (lead, body) => {
    const made = led(lead);
    expect([bodiesOf(made), only(made).isClass, whyOf(made)]).toEqual([[body ?? lead], true, []]);
  });

  test('ways of writing one class make one letter, to the bodies and not to their heads', () => {
    const made = led(
      'Chủ tịch UBND các phường, xã',
      'Ủy ban nhân dân các xã, phường',
      'thủ trưởng các sở, ban, ngành',
      'các sở, ban ngành tỉnh',
    );
    expect(bodiesOf(made)).toEqual(['các sở, ban ngành tỉnh', 'Ủy ban nhân dân các xã, phường']);
    expect(dataOf(made.letters[0] ?? only(made))['addressees']).toEqual(['Các sở, ban ngành tỉnh']);
  });

  test('a minister among the heads of what is equal to ministries is all of them', () => {
    const heads = 'Thủ trưởng các cơ quan ngang Bộ';
    expect(bodiesOf(led('Bộ trưởng', heads))).toEqual(['các Bộ trưởng', heads]);
    expect(bodiesOf(led('các đồng chí Bộ trưởng', 'Bộ trưởng', heads))).toEqual([
      'các đồng chí Bộ trưởng',
      heads,
    ]);
  });

  test('the departments of two provinces are two classes, the units of two offices too', () => {
    const leads = ['các sở, ban, ngành tỉnh', 'các đơn vị'];
    const made = following([
      extracted([late(leads)]),
      extracted([late(leads)], { issuer: 'SỞ XÂY DỰNG', parentBody: 'UBND TỈNH AN HẢI' }),
    ]);
    expect(bodiesOf(made)).toEqual([
      'các đơn vị thuộc Sở Nội vụ',
      'các đơn vị thuộc Sở Xây dựng',
      'các sở, ban, ngành tỉnh An Hải',
      'các sở, ban, ngành tỉnh Bình Sơn',
    ]);
  });

  test('a class is never criticised: nobody knows which of its bodies are late', () => {
    const letter = only(
      following([extracted([late(['các sở'], { deadline: deadline({ due: '2026-01-10' }) })])]),
    );
    expect(letter.level).toBe('don-doc');
  });

  test('a class of districts is no more', () => {
    expect(whyOf(led('UBND các huyện, thị xã, thành phố'))).toEqual(['abolished']);
    expect(whyOf(led('Ban Chỉ huy phòng thủ dân sự các huyện, thị xã'))).toEqual(['abolished']);
  });

  test.each([
    'các cơ quan, đơn vị liên quan',
    'Các sở, ban, ngành liên quan',
    'các đơn vị nêu trên',
    'Các cơ quan được phân công',
    'từng đơn vị',
    'các cá nhân',
    'các đồng chí',
    'Thủ trưởng cơ quan chuyên môn',
    'khối thi đua',
    'Đơn vị được giao',
    'cơ quan chủ trì',
  ])('“%s” is nobody by name: no letter, but said', (lead) => {
    const made = led(lead);
    expect([bodiesOf(made), whyOf(made)]).toEqual([[], ['collective']]);
  });

  test.each(['Bộ trưởng', 'Giám đốc', 'Chủ tịch Hội đồng thành viên'])(
    '“%s” alone does not say of which body',
    (lead) => {
      expect(whyOf(led(lead))).toEqual(['office-alone']);
    },
  );

  test.each([
    'Ban Quản lý các khu công nghiệp',
    'Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh',
    'Công ty TNHH An Bình',
  ])('“%s” is one body', (lead) => {
    expect(bodiesOf(led(lead))).toEqual([lead]);
  });

  test('of leads, the named one gets its letter and the class is said', () => {
    const made = led('Sở Tài chính', 'các đơn vị liên quan');
    expect([bodiesOf(made), whyOf(made)]).toEqual([['Sở Tài chính'], ['collective']]);
  });

  test('words that are no name are no body', () => {
    expect(whyOf(led('Ủy ban nhân dân xã An Bình tiếp công dân vào ngày 15'))).toEqual(['no-name']);
    expect(whyOf(led('Trưởng thôn'))).toEqual(['office-alone']);
  });

  test('units inside two bodies are two, and named with them', () => {
    const made = following([
      extracted([late(['Văn phòng Sở', 'Phòng Kế hoạch - Tài chính'])]),
      extracted([late(['Văn phòng Sở', 'Phòng Kế hoạch - Tài chính'])], { issuer: 'SỞ XÂY DỰNG' }),
    ]);
    expect(bodiesOf(made)).toEqual([
      'Phòng Kế hoạch - Tài chính Sở Nội vụ',
      'Phòng Kế hoạch - Tài chính Sở Xây dựng',
      'Văn phòng Sở Nội vụ',
      'Văn phòng Sở Xây dựng',
    ]);
  });

  test('a body that no longer exists gets no letter; its successors are named', () => {
    const made = led('Sở Kế hoạch và Đầu tư');
    expect(bodiesOf(made)).toEqual([]);
    expect(made.leftOut[0]).toMatchObject({ why: 'abolished', successors: ['Sở Tài chính'] });
  });

  test('the office that writes gets no letter of its own', () => {
    const office = { names: ['SỞ TÀI CHÍNH'], parent: 'UBND TỈNH BÌNH SƠN' };
    const made = following([extracted([late(['Sở Tài chính', 'Sở Xây dựng'])])], { office });
    expect([bodiesOf(made), whyOf(made)]).toEqual([['Sở Xây dựng'], ['own-office']]);
  });

  test('--body takes any way of writing it', () => {
    const letters = [extracted([late(['Sở Tài chính', 'Ủy ban nhân dân xã An Bình'])])];
    expect(bodiesOf(following(letters, { body: 'UBND xã An Bình' }))).toEqual(['Ủy ban nhân dân xã An Bình']);
    expect(whyOf(following(letters, { body: 'UBND xã An Bình' }))).toEqual(['other-body']);
    expect(bodiesOf(following(letters, { body: 'Sở Tài chính tỉnh Bình Sơn' }))).toEqual(['Sở Tài chính']);
    const classes = [extracted([late(['Các sở, ban, ngành tỉnh', 'UBND các xã'])])];
    expect(bodiesOf(following(classes, { body: 'các sở, ban, ngành' }))).toEqual(['các sở, ban, ngành tỉnh']);
    expect(bodiesOf(following(classes, { body: 'Ủy ban nhân dân các xã' }))).toEqual([
      'Ủy ban nhân dân các xã',
    ]);
  });
});

describe('nothing is lost', () => {
  test('each task stands in a letter or among what was left out', () => {
    const made = following([
      extracted([
        task({ lead: [] }),
        task({ deadline: null }),
        task({ deadline: deadline({ due: '2027-01-01' }) }),
        task({}),
      ]),
      extracted([task({})], {}, { official: false, regime: null, type: null, file: 'bai-bao.md' }),
    ]);
    expect(only(made).tasks).toHaveLength(1);
    expect(whyOf(made).toSorted()).toEqual(['no-deadline', 'no-lead', 'not-yet', 'second-hand']);
  });

  test('a letter dated after the day was not there yet', () => {
    expect(whyOf(following([extracted([task({})], { date: '2026-04-16' })]))).toEqual(['not-issued']);
    expect(following([extracted([task({})], { date: '2026-04' })]).letters).toHaveLength(1);
    expect(whyOf(following([extracted([task({})], { date: '2026-05' })]))).toEqual(['not-issued']);
  });

  test('the same letter in two files counts once', () => {
    const one = extracted([task({ id: 'same' })]);
    const made = following([one, { ...one, file: 'ban-sao.docx' }]);
    expect(only(made).tasks).toHaveLength(1);
    expect(whyOf(made)).toEqual(['twice']);
  });

  test('more than five tasks go into an annex', () => {
    const tasks = (count: number) =>
      Array.from({ length: count }, (_, index) => task({ clause: String(index + 1) }));
    expect(only(following([extracted(tasks(5))])).annex).toBe(false);
    expect(only(following([extracted(tasks(6))])).annex).toBe(true);
  });
});

describe('the letters that gave the tasks', () => {
  const cited = (parts = {}, fields = {}) =>
    only(following([extracted([task({})], parts, fields)])).documents[0];

  test('are cited with kind, number, date, issuer and subject', () => {
    expect(cited()).toBe(
      'Công văn số 145/SNV-CCHC ngày 05 tháng 3 năm 2026 của Sở Nội vụ về việc rà soát thủ tục hành chính năm 2026',
    );
  });

  test('the issuer leaves its capitals, the subject too', () => {
    expect(
      cited(
        {
          parentBody: null,
          issuer: 'UBND TỈNH BÌNH SƠN',
          symbol: 'CT-UBND',
          subject: 'TĂNG CƯỜNG CẢI CÁCH HÀNH CHÍNH ĐỢT III NĂM 2026 TRÊN ĐỊA BÀN TỈNH BÌNH SƠN',
        },
        { type: 'chi-thi' },
      ),
    ).toBe(
      'Chỉ thị số 145/CT-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh Bình Sơn về việc tăng cường cải cách hành chính đợt III năm 2026 trên địa bàn tỉnh Bình Sơn',
    );
  });

  test.each([
    ['ỦY BAN NHÂN DÂN XÃ AN BÌNH', 'Ủy ban nhân dân xã An Bình'],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'],
    ['HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH SƠN', 'Hội đồng nhân dân tỉnh Bình Sơn'],
    ['CÔNG AN TỈNH BÌNH SƠN', 'Công an tỉnh Bình Sơn'],
    ['TRƯỜNG TIỂU HỌC AN BÌNH', 'Trường Tiểu học An Bình'],
    ['THUẾ TỈNH BÌNH SƠN', 'Thuế tỉnh Bình Sơn'],
    ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH BÌNH SƠN', 'Hội đồng Thi đua - Khen thưởng tỉnh Bình Sơn'],
    ['UBND THÀNH PHỐ HỒ CHÍ MINH', 'Ủy ban nhân dân Thành phố Hồ Chí Minh'],
  ])('%s is %s in running text', (issuer, running) => {
    expect(cited({ issuer, parentBody: null })).toContain(`của ${running} về việc`);
  });

  test('a subject that is a thing takes “về”, a Party document its hyphen', () => {
    expect(cited({ subject: 'Kết luận của Chủ tịch tại cuộc họp giao ban' }, { type: 'thong-bao' })).toMatch(
      /của Sở Nội vụ về kết luận của Chủ tịch/u,
    );
    expect(
      cited(
        {
          issuer: 'TỈNH ỦY BÌNH SƠN',
          parentBody: null,
          number: '21',
          symbol: 'KL/TU',
          subject: 'của Ban Thường vụ Tỉnh ủy về chuyển đổi số',
        },
        { type: 'ket-luan', regime: 'party' },
      ),
    ).toBe('Kết luận số 21-KL/TU ngày 05 tháng 3 năm 2026 của Ban Thường vụ Tỉnh ủy về chuyển đổi số');
  });

  test('what a letter lacks is left out of the citation, and said', () => {
    const made = following([extracted([task({})], { number: null, date: '2026-03' })]);
    expect(only(made).documents).toEqual([
      'Công văn tháng 3 năm 2026 của Sở Nội vụ về việc rà soát thủ tục hành chính năm 2026',
    ]);
    expect(made.doubts).toMatchObject([{ about: ['number', 'date'] }]);
  });

  test('each stands once, the oldest first', () => {
    const made = following([
      extracted([task({ clause: '1' }), task({ clause: '2' })], { number: '200', date: '2026-03-09' }),
      extracted([task({})], { number: '90', date: '2026-02-01' }),
    ]);
    expect(only(made).documents.map((one) => one.slice(0, 24))).toEqual([
      'Công văn số 90/SNV-CCHC ',
      'Công văn số 200/SNV-CCHC',
    ]);
  });
});

describe('a file that is something else', () => {
  const mistakes = (text: string) => (readTasks(text, 'viec.json').mistakes ?? []).map(({ vi }) => vi);

  test.each(['', 'không phải JSON', '{"file": ', '{}\n{'])('%j is no JSON', (text) => {
    expect(mistakes(text)).toEqual([
      '“viec.json” không phải là kết quả của “vanthu extract --format json”: không đọc được JSON.',
    ]);
  });

  test.each(['{}', '[1]', 'null', '"chữ"', '[[]]', '{"__proto__": {"assignments": []}}'])(
    '%s is not what extract prints',
    (text) => {
      expect(mistakes(text)).toEqual([
        '“viec.json”, văn bản thứ 1: phải là kết quả của “vanthu extract --format json”.',
      ]);
    },
  );

  test('every field of the wrong type is named, at once', () => {
    const wrong = extracted(
      [
        task({ text: 7 }),
        task({ lead: 'Sở Tài chính' }),
        task({ deadline: 'mai' }),
        task({ deadline: deadline({ due: '2026-02-30' }) }),
      ],
      { date: 'hôm qua', issuer: ['SỞ NỘI VỤ'] },
    );
    expect(mistakes(JSON.stringify([wrong]))).toEqual([
      '“viec.json”, văn bản thứ 1, trường “assignments[0].text”: phải là một chuỗi.',
      '“viec.json”, văn bản thứ 1, trường “assignments[0].text”: phải là một chuỗi có chữ.',
      '“viec.json”, văn bản thứ 1, trường “assignments[1].lead”: phải là danh sách các chuỗi.',
      '“viec.json”, văn bản thứ 1, trường “assignments[2].deadline”: phải là một nhóm trường, hoặc null.',
      '“viec.json”, văn bản thứ 1, trường “assignments[3].deadline.due”: phải là một ngày có thật, dạng 2026-03-20, hoặc null.',
      '“viec.json”, văn bản thứ 1, trường “parts.date”: phải là một ngày có thật, dạng 2026-03-20, hoặc null.',
      '“viec.json”, văn bản thứ 1, trường “parts.issuer”: phải là một chuỗi.',
    ]);
  });

  test('a flood of mistakes is cut short', () => {
    const wrong = Array.from({ length: 500 }, () => task({ lead: 1 }));
    expect(mistakes(JSON.stringify([extracted(wrong)]))).toHaveLength(9);
    expect(mistakes(JSON.stringify([extracted(wrong)])).at(-1)).toBe('“viec.json”: và 492 chỗ nữa.');
  });

  test('one letter alone, and one a line, are read too', () => {
    const one = extracted([task({})]);
    const count = (text: string) => readTasks(text, 'viec.json').letters?.length;
    expect(count(JSON.stringify(one))).toBe(1);
    expect(count(`${JSON.stringify(one)}\n${JSON.stringify(one)}\n`)).toBe(2);
    expect(count(`\uFEFF${JSON.stringify([one])}`)).toBe(1);
  });

  test('a file that extract could not read has no tasks, and is no mistake', () => {
    const unread = extracted(
      [],
      {},
      { official: null, regime: null, type: null, parts: null, error: { code: 'x', message: 'x' } },
    );
    expect(following([unread])).toMatchObject({ letters: [], leftOut: [] });
  });
});

describe('the data of the template', () => {
  const letter = (tasks: readonly unknown[]) => only(following([extracted(tasks as never)]));
  const tasksOf = (tasks: readonly unknown[]) =>
    dataOf(letter(tasks))['tasks'] as readonly Record<string, unknown>[];

  test('cites a document in full once, then in short', () => {
    const documents = tasksOf([task({ clause: '1' }), task({ clause: '2' })]).map(({ document }) => document);
    expect(documents).toEqual([
      expect.stringMatching(/^Công văn số 145\/SNV-CCHC ngày .* về việc rà soát/u),
      'Công văn số 145/SNV-CCHC',
    ]);
  });

  test('turns quotation marks within a task into single ones, for the task is quoted', () => {
    expect(tasksOf([task({ text: 'Rà soát “danh mục” và "phụ lục" kèm theo' })])[0]?.['text']).toBe(
      'Rà soát ‘danh mục’ và ‘phụ lục’ kèm theo',
    );
  });

  test('has names of bodies with their capitals, one placing of tones, no misspellings, and no other change', () => {
    const made = letter([
      task({
        lead: ['Sở nội vụ'],
        text: 'Phối hợp Đài truyền hình Việt Nam sữ dụng , tuyên truyền văn hoá, toàn diện ; quý I; sở hữu trí tuệ; ông Thuỷ; dịp Tết Nguyên Đán',
        coordinate: ['Sở Kế hoạch và Đầu tư', 'Đảng uỷ xã An Bình'],
      }),
    ]);
    expect(made.body).toBe('Sở Nội vụ');
    expect(made.tasks[0]).toMatchObject({
      text: 'Phối hợp Đài Truyền hình Việt Nam sử dụng, tuyên truyền văn hóa, toàn diện; quý I; sở hữu trí tuệ; ông Thuỷ; dịp Tết Nguyên đán',
      coordinate: ['Đảng ủy xã An Bình'],
    });
  });

  test('does not say “thời hạn” twice', () => {
    const words = (raw: string) =>
      letter([task({ deadline: deadline({ raw, due: '2026-03-20' }) })]).tasks[0]?.deadline;
    expect(words('Thời gian hoàn thành trước ngày 20/3/2026')).toBe('trước ngày 20/3/2026');
    expect(words('xong trước ngày 20/3/2026')).toBe('trước ngày 20/3/2026');
  });

  test('names the office as running text does, in the lines of its heading', () => {
    expect(issuerInText('ỦY BAN NHÂN DÂN\nXÃ AN BÌNH')).toBe('Ủy ban nhân dân\nxã An Bình');
    expect(issuerInText('SỞ GIÁO DỤC VÀ ĐÀO TẠO')).toBe('Sở Giáo dục và Đào tạo');
    expect(issuerInText('Sở Nội vụ')).toBe('Sở Nội vụ');
  });
});
