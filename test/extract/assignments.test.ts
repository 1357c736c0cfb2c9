import { describe, expect, it } from 'vitest';
import type { Letter } from '../../src/document/letter.ts';
import { textAt } from '../../src/document/passage.ts';
import type { Assignment } from '../../src/extract/assignment.ts';
import { assignmentsOf } from '../../src/extract/assignments.ts';
import { extract } from '../../src/extract/extract.ts';
import { letterOf, namedDocument, officialLetter } from './letters.ts';

/** Clause, leads, deadline and the first words of each task. */
const told = (letter: Letter): string[] =>
  assignmentsOf(letter).map(({ clause, lead, deadline, text }) => {
    const due = deadline ? ` @${deadline.due ?? deadline.rrule ?? deadline.relative}` : '';
    return `${clause || '·'} ${lead.join(' + ')}${due}: ${text.split(' ').slice(0, 4).join(' ')}`;
  });
const only = (letter: Letter): Assignment => {
  const [task, ...others] = assignmentsOf(letter);
  if (!task || others.length > 0) throw new Error(`${others.length + (task ? 1 : 0)} tasks, not one`);
  return task;
};

describe('leads', () => {
  it('are stated in the sentence, with what they are told', () => {
    const letter = officialLetter(
      'Sở Nội vụ đề nghị Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát hồ sơ theo Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND tỉnh, báo cáo UBND tỉnh trước ngày 20/3/2026./.',
    );
    expect(only(letter)).toMatchObject({
      clause: '',
      lead: ['Sở Y tế'],
      leadFrom: 'stated',
      coordinate: ['Công an tỉnh'],
      reportTo: ['UBND tỉnh'],
      citations: ['15/KH-UBND'],
      deadline: { raw: 'trước ngày 20/3/2026', due: '2026-03-20', before: true },
    });
  });

  it('come down from a heading, from an introduction, and from the opening', () => {
    const letter = officialLetter(`Sở Nội vụ yêu cầu các phòng chuyên môn thực hiện các nội dung sau:

1. **Văn phòng Sở:**

a) Lập danh sách công chức.

b) Công khai thủ tục hành chính trong tháng 4/2026.

2. Giao Thanh tra Sở chủ trì, phối hợp với Văn phòng Sở:

- Kiểm tra việc tiếp nhận hồ sơ;

- Xử lý kiến nghị của người dân.

3. Tăng cường kỷ luật, kỷ cương hành chính.`);
    expect(told(letter)).toEqual([
      '1.a Văn phòng Sở: Lập danh sách công',
      '1.b Văn phòng Sở @2026-04-30: Công khai thủ tục',
      '2.-1 Thanh tra Sở: Kiểm tra việc tiếp',
      '2.-2 Thanh tra Sở: Xử lý kiến nghị',
      '3 các phòng chuyên môn: Tăng cường kỷ luật,',
    ]);
    expect(assignmentsOf(letter).map(({ leadFrom }) => leadFrom)).toEqual([
      'heading',
      'heading',
      'heading',
      'heading',
      'opening',
    ]);
    expect(assignmentsOf(letter)[2]?.coordinate).toEqual(['Văn phòng Sở']);
  });

  it('are whole where a web page broke the line inside the name', () => {
    const letter = officialLetter(`Sở Nội vụ yêu cầu:

1. Văn phòng

Sở lập danh sách công chức.

2. Giao Thanh tra Sở kiểm tra.`);
    expect(told(letter)).toEqual(['1 Văn phòng Sở: Văn phòng Sở lập', '2 Thanh tra Sở: Giao Thanh tra Sở']);
  });

  it('come from Kính gửi where nothing else names any', () => {
    const letter = officialLetter(
      'Sở Nội vụ yêu cầu thực hiện các nội dung sau:\n\n1. Rà soát thủ tục hành chính.\n\n2. Niêm yết thủ tục tại trụ sở.',
      ['Sở Y tế', 'Ủy ban nhân dân các xã, phường'],
    );
    expect(told(letter)).toEqual([
      '1 Sở Y tế + Ủy ban nhân dân các xã, phường: Rà soát thủ tục',
      '2 Sở Y tế + Ủy ban nhân dân các xã, phường: Niêm yết thủ tục',
    ]);
  });
});

describe('the unit of a task', () => {
  it('is the inline item', () => {
    const letter = officialLetter(
      'Sở Nội vụ yêu cầu:\n\n1. Các phòng chuyên môn: (1) Rà soát hồ sơ; (2) Báo cáo kết quả trước ngày 20/3/2026.',
    );
    expect(told(letter)).toEqual([
      '1.(1) Các phòng chuyên môn: Rà soát hồ sơ;',
      '1.(2) Các phòng chuyên môn @2026-03-20: Báo cáo kết quả',
    ]);
  });

  it('is a sentence where another body is told something', () => {
    const letter = officialLetter(
      'Sở Nội vụ yêu cầu:\n\n1. Văn phòng Sở lập danh sách. Danh sách gồm đủ họ tên. Giao Thanh tra Sở kiểm tra danh sách; Phòng Cải cách hành chính có trách nhiệm tổng hợp.',
    );
    expect(told(letter)).toEqual([
      '1 Văn phòng Sở: Văn phòng Sở lập',
      '1 Thanh tra Sở: Giao Thanh tra Sở',
      '1 Phòng Cải cách hành chính: Phòng Cải cách hành',
    ]);
  });

  it('is to keep a document, not the line that says where one is kept', () => {
    const letter = officialLetter(
      'Sở Nội vụ yêu cầu:\n\n1. Văn phòng Sở:\n\n- Lưu danh sách đã ký.\n\n- Lưu: VT, hồ sơ thi đua.',
    );
    expect(told(letter)).toEqual(['1.-1 Văn phòng Sở: Lưu danh sách đã']);
  });

  it('is the introduction of a list of things', () => {
    const letter = officialLetter(
      'Sở Nội vụ yêu cầu:\n\n1. Văn phòng Sở chuẩn bị đầy đủ:\n\n- Hồ sơ nhân sự;\n\n- Hồ sơ tài chính.',
    );
    expect(told(letter)).toEqual(['1 Văn phòng Sở: Văn phòng Sở chuẩn']);
    expect(assignmentsOf(letter)[0]?.text).toContain('Hồ sơ tài chính');
  });

  it('is a row of a table of duties', () => {
    const letter = namedDocument(
      'KH-UBND',
      `**KẾ HOẠCH**

**Cải cách hành chính năm 2026**

Ủy ban nhân dân tỉnh ban hành Kế hoạch kèm theo danh mục nhiệm vụ.

| STT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành |
|---|---|---|---|---|
| 1 | Rà soát văn bản của tỉnh | Sở Tư pháp | Các sở, ban, ngành | Tháng 6/2026 |
| 2 | Kiểm tra việc thi hành pháp luật | Sở Tư pháp, Thanh tra tỉnh | | Thường xuyên |
| 3 | Báo cáo kết quả về Ủy ban nhân dân tỉnh | Sở Tư pháp | | Hằng quý |`,
    );
    expect(told(letter)).toEqual([
      '1 Sở Tư pháp @2026-06-30: Rà soát văn bản',
      '2 Sở Tư pháp + Thanh tra tỉnh: Kiểm tra việc thi',
      '3 Sở Tư pháp @FREQ=MONTHLY;INTERVAL=3: Báo cáo kết quả',
    ]);
    expect(assignmentsOf(letter).map(({ reportTo }) => reportTo)).toEqual([[], [], ['Ủy ban nhân dân tỉnh']]);
  });

  it('is a measure behind which brackets say who leads', () => {
    const letter = namedDocument(
      'KH-UBND',
      `**KẾ HOẠCH**

**Triển khai dịch vụ công năm 2026**

Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:

1. Cấp chữ ký số cho người dân (Sở Khoa học và Công nghệ chủ trì, phối hợp với Công an tỉnh; hoàn thành trước ngày 30/9/2026).

2. Năm 2025 đã cấp 2.000 chữ ký số (Sở Khoa học và Công nghệ chủ trì).`,
    );
    expect(told(letter)).toEqual(['1 Sở Khoa học và Công nghệ @2026-09-30: Cấp chữ ký số']);
    expect(only(letter).coordinate).toEqual(['Công an tỉnh']);
  });

  it('is an item of a notice that says who does what for it', () => {
    const letter = namedDocument(
      'TB-UBND',
      `**THÔNG BÁO**

**Về việc nghỉ Lễ Quốc khánh 02/9/2026**

Ủy ban nhân dân tỉnh thông báo:

1. Thời gian nghỉ: 02 ngày, từ ngày 01/9/2026 đến hết ngày 02/9/2026.

2. Công an tỉnh tổ chức trực 24/24 giờ.

3. Trung tâm Phục vụ hành chính công tỉnh đã niêm yết lịch nghỉ.`,
    );
    expect(told(letter)).toEqual(['2 Công an tỉnh: Công an tỉnh tổ']);
  });

  it('is a measure whose particulars say who and when', () => {
    const letter = namedDocument(
      'KH-UBND',
      `**KẾ HOẠCH**

**Chuyển đổi số năm 2026**

Ủy ban nhân dân tỉnh xây dựng Kế hoạch như sau:

**I. NHIỆM VỤ TRỌNG TÂM**

1. Phát triển hạ tầng số

a) Nâng cấp mạng nội bộ tại trụ sở.

- Đơn vị chủ trì: Văn phòng UBND tỉnh.

- Đơn vị phối hợp: Công an tỉnh.

- Thời gian thực hiện: Quý II/2026.

2. Phát triển dữ liệu số: số hóa toàn bộ hồ sơ.

**II. TỔ CHỨC THỰC HIỆN**

1. Sở Tài chính bố trí kinh phí.`,
    );
    expect(told(letter)).toEqual([
      'I.1.a Văn phòng UBND tỉnh @2026-06-30: Nâng cấp mạng nội',
      'II.1 Sở Tài chính: Sở Tài chính bố',
    ]);
  });
});

describe('no task', () => {
  it.each([
    ['is a statement of what was', 'Thời gian qua, các sở, ban, ngành đã tích cực cải cách hành chính.'],
    [
      'is a closing that only says to carry out the above',
      'Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.',
    ],
    ['is a request to somebody above', 'Sở Nội vụ kính đề nghị Ủy ban nhân dân tỉnh xem xét, quyết định./.'],
    [
      'is an answer',
      'Trả lời Công văn số 12/SYT-NV ngày 03/02/2026 của Sở Y tế, Sở Nội vụ có ý kiến như sau:\n\n1. Thủ tục tiếp nhận được quy định tại Điều 5 Luật Cư trú.\n\n2. Hồ sơ gồm đơn và bản sao.',
    ],
    ['is to attend', 'Đề nghị Sở Y tế cử đại diện tham dự đúng thành phần.'],
  ])('%s', (_name, body) => {
    expect(told(officialLetter(body))).toEqual([]);
  });

  it('is in a submission', () => {
    const letter = namedDocument(
      'TTr-UBND',
      '**TỜ TRÌNH**\n\n**Về việc giao biên chế năm 2026**\n\nKính gửi: Hội đồng nhân dân tỉnh.\n\nỦy ban nhân dân tỉnh đề nghị Hội đồng nhân dân tỉnh xem xét, quyết nghị./.',
    );
    expect(told(letter)).toEqual([]);
  });

  it('is in the article that says who executes a decision', () => {
    const letter = namedDocument(
      'QĐ-UBND',
      `**QUYẾT ĐỊNH**

**Về việc ban hành Quy chế**

**CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN**

*Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.*

**QUYẾT ĐỊNH:**

**Điều 1.** Ban hành kèm theo Quyết định này Quy chế quản lý tàu cá.

**Điều 2.** Giao Sở Nông nghiệp và Môi trường hướng dẫn việc thực hiện, hằng năm báo cáo Ủy ban nhân dân tỉnh.

**Điều 3.** Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc các sở, ban, ngành; Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm thi hành Quyết định này./.`,
    );
    expect(told(letter)).toEqual(['Điều 2 Sở Nông nghiệp và Môi trường @FREQ=YEARLY: Giao Sở Nông nghiệp']);
  });

  it('is among the aims of a plan', () => {
    const letter = namedDocument(
      'KH-UBND',
      `**KẾ HOẠCH**

**Chuyển đổi số năm 2026**

Ủy ban nhân dân tỉnh xây dựng Kế hoạch như sau:

**I. MỤC ĐÍCH, YÊU CẦU**

1. Nâng cao nhận thức của cán bộ, công chức.

2. Các cơ quan, đơn vị xác định chuyển đổi số là nhiệm vụ trọng tâm.

**II. TỔ CHỨC THỰC HIỆN**

1. Các sở, ban, ngành xây dựng kế hoạch trước ngày 30/3/2026.

Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh về Sở Khoa học và Công nghệ./.`,
    );
    expect(told(letter)).toEqual([
      'II.1 Các sở, ban, ngành @2026-03-30: Các sở, ban, ngành',
      '· các cơ quan, đơn vị: Trong quá trình thực',
    ]);
  });

  it('is in text that is no official document', () => {
    const news =
      'Hôm qua, UBND tỉnh giao Sở Y tế kiểm tra các bếp ăn.\n\nSở Y tế cho biết sẽ kiểm tra trong tháng này.';
    expect(extract(letterOf(news))).toMatchObject({
      official: false,
      parts: null,
      citations: [],
      assignments: [],
    });
  });
});

describe('a deadline', () => {
  const deadlineOf = (task: string): string | null =>
    assignmentsOf(officialLetter(`Sở Nội vụ yêu cầu:\n\n1. ${task}`))[0]?.deadline?.raw ?? null;
  it.each([
    ['Văn phòng Sở theo dõi các đơn vị nhằm nâng cao các Chỉ số của tỉnh trong năm 2026.', null],
    ['Văn phòng Sở sửa đổi quy chế làm việc trong năm 2026.', 'trong năm 2026'],
    ['Văn phòng Sở hoàn thành hồ sơ trong năm 2026.', 'trong năm 2026'],
    ['Văn phòng Sở tổng hợp vào báo cáo đánh giá hằng năm của tỉnh.', null],
    ['Hằng năm, Văn phòng Sở tổ chức tập huấn.', 'Hằng năm'],
    ['Văn phòng Sở kịp thời báo cáo khi có phát sinh.', null],
    ['Văn phòng Sở gửi báo cáo định kỳ hằng quý.', 'định kỳ hằng quý'],
  ])('“%s”', (task, raw) => {
    expect(deadlineOf(task)).toBe(raw);
  });
});

it.each([
  ['hằng tháng tổng hợp, báo cáo UBND tỉnh trước ngày 20', 'FREQ=MONTHLY;BYMONTHDAY=20'],
  ['hằng tuần báo cáo UBND tỉnh vào chiều thứ Sáu', 'FREQ=WEEKLY;BYDAY=FR'],
  ['hằng tháng báo cáo UBND tỉnh; gửi kế hoạch trước ngày 20', 'FREQ=MONTHLY'],
])('has its day later in the sentence: “%s”', (task, rrule) => {
  expect(only(officialLetter(`Sở Nội vụ đề nghị Sở Y tế ${task}.`)).deadline?.rrule).toBe(rrule);
});

it('is the month at the end of a task, whosever room it is that is told', () => {
  const letter = officialLetter(
    'Sở Nội vụ yêu cầu:\n\n1. Phòng An toàn của Cục Thủy lợi tổng hợp tình hình, tham mưu thành lập đoàn kiểm tra trong tháng 6 năm 2026.\n\n2. Sở Y tế kiểm tra tình hình của các bệnh viện trong tháng 2 năm 2026.',
  );
  expect(assignmentsOf(letter).map(({ deadline }) => deadline?.due ?? null)).toEqual(['2026-06-30', null]);
});

it('takes the day of another item where a task refers to it', () => {
  const letter = officialLetter(
    'Sở Nội vụ yêu cầu:\n\n1. Văn phòng Sở tổ chức hội nghị chậm nhất ngày 30/4/2026.\n\n2. Thanh tra Sở chuẩn bị báo cáo theo thời gian tại khoản 1 Công văn này.',
  );
  expect(assignmentsOf(letter)[1]?.deadline).toMatchObject({
    raw: 'theo thời gian tại khoản 1 Công văn này',
    due: '2026-04-30',
  });
});

it('shows where everything was read', () => {
  const letter = officialLetter('Sở Nội vụ đề nghị Sở Y tế báo cáo UBND tỉnh trước ngày 20/3/2026.');
  const { evidence } = only(letter);
  const words = (spans: readonly { block: number; start: number; end: number }[]): string =>
    spans.map((span) => textAt(letter.document, span)).join(' ');
  expect(words(evidence.lead)).toBe('Sở Y tế');
  expect(words(evidence.reportTo)).toBe('UBND tỉnh');
  expect(words(evidence.deadline)).toBe('trước ngày 20/3/2026');
});

it('has an id that stays the same for the same text', () => {
  const task = 'Sở Nội vụ đề nghị Sở Y tế báo cáo UBND tỉnh.';
  expect(only(officialLetter(task)).id).toBe(only(officialLetter(`${task}\n\n`)).id);
  expect(only(officialLetter(task)).id).not.toBe(only(officialLetter(task.replace('Y tế', 'Tư pháp'))).id);
});
