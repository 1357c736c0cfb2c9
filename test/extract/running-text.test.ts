import { describe, expect, it } from 'vitest';
import { assignmentsOf } from '../../src/extract/assignments.ts';
import { citationsOf } from '../../src/extract/citations.ts';
import { letterOf, officialLetter } from './letters.ts';

const leads = (body: string): string[][] => assignmentsOf(officialLetter(body)).map(({ lead }) => [...lead]);
const deadlines = (task: string): (string | null)[] =>
  assignmentsOf(officialLetter(`Sở Nội vụ yêu cầu các phòng thực hiện các nội dung sau:\n\n1. ${task}`)).map(
    ({ deadline }) => deadline?.rrule ?? deadline?.due ?? null,
  );

describe('several bodies in one sentence', () => {
  it('have a task each, where one request holds for all of them', () => {
    expect(
      leads(
        'Thực hiện Kế hoạch số 21/KH-UBND ngày 05/01/2026 của UBND tỉnh, Sở Nội vụ đề nghị Công an tỉnh xây dựng phương án phân luồng; Sở Y tế bố trí 02 tổ cấp cứu; UBND xã An Bình tổ chức vệ sinh đường làng và giao Công ty Điện lực Bình Sơn bảo đảm nguồn điện.',
      ),
    ).toEqual([['Công an tỉnh'], ['Sở Y tế'], ['UBND xã An Bình'], ['Công ty Điện lực Bình Sơn']]);
  });

  it('are no leads where a bracket lists them', () => {
    expect(
      leads(
        'Sở Nội vụ đề nghị Sở Y tế gửi hồ sơ (bản chính gửi Văn phòng Sở; Phòng Công chức nhận bản sao).',
      ),
    ).toEqual([['Sở Y tế']]);
  });

  it('are told by the one who is named right before the request, whatever opens the sentence', () => {
    expect(leads('Thực hiện nhiệm vụ được giao, Sở Nội vụ đề nghị các xã, phường báo cáo số liệu.')).toEqual([
      ['các xã, phường'],
    ]);
  });

  it('send what is theirs', () => {
    expect(
      leads(
        'Báo cáo của các đơn vị gửi về Sở Nội vụ trước ngày 11/3/2026. Thông tin liên hệ ông Lê Văn Tám.',
      ),
    ).toEqual([['các đơn vị']]);
  });
});

describe('a body', () => {
  it('is told after the words about whom an item is', () => {
    expect(
      leads('Sở Nội vụ yêu cầu:\n\n1. Đối với Văn phòng Sở: theo dõi, đôn đốc; báo cáo Giám đốc Sở.'),
    ).toEqual([['Văn phòng Sở']]);
  });

  it('whose hands are assigned is the one named above', () => {
    expect(
      leads('Sở Nội vụ yêu cầu:\n\n1. UBND các xã, phường:\n\n- Phân công lực lượng tuần tra, canh gác.'),
    ).toEqual([['UBND các xã, phường']]);
  });

  it('ends before words of refusal and counting', () => {
    expect(
      leads(
        'Sở Nội vụ yêu cầu:\n\n1. UBND các xã hủy các cuộc họp.\n\n2. Đồn Biên phòng An Bình kiểm đếm tàu.',
      )[0],
    ).toEqual(['UBND các xã']);
  });

  it('of foreign banks keeps its last word', () => {
    expect(
      leads(
        'Sở Nội vụ yêu cầu:\n\n1. Các tổ chức tín dụng, chi nhánh ngân hàng nước ngoài niêm yết công khai.',
      ),
    ).toEqual([['Các tổ chức tín dụng, chi nhánh ngân hàng nước ngoài']]);
  });
});

describe('what comes again', () => {
  it.each([
    ['Tổng hợp, báo cáo UBND tỉnh kết quả thực hiện hằng năm.', 'FREQ=YEARLY'],
    ['Báo cáo Sở Y tế tình hình dịch bệnh hằng ngày.', 'FREQ=DAILY'],
    ['Rà soát danh mục dịch vụ công hằng quý.', 'FREQ=MONTHLY;INTERVAL=3'],
    ['Kiểm tra công tác vệ sinh 6 tháng một lần.', 'FREQ=MONTHLY;INTERVAL=6'],
  ])('is a deadline of what is done by routine: %s', (task, rrule) => {
    expect(deadlines(task)).toEqual([rrule]);
  });

  it.each([
    'Tham mưu công tác đánh giá, xếp loại viên chức hằng năm.',
    'Lập kế hoạch kiểm tra hằng năm.',
    'Tổng hợp kết quả vào báo cáo phân tích Chỉ số SIPAS hằng năm.',
  ])('is none where it tells one of a series: %s', (task) => {
    expect(deadlines(task)).toEqual([null]);
  });
});

describe('a closing', () => {
  it('that says whom to ask is no task', () => {
    expect(
      leads(
        'Sở Nội vụ yêu cầu:\n\n1. Văn phòng Sở lập danh sách.\n\nYêu cầu các đơn vị khẩn trương triển khai thực hiện. Mọi vướng mắc đề nghị liên hệ Văn phòng Sở để được hướng dẫn./.',
      ),
    ).toEqual([['Văn phòng Sở']]);
  });
});

describe('a decision', () => {
  it('gives a task in an article that says who does what by which day', () => {
    const letter = letterOf(`ỦY BAN NHÂN DÂN
TỈNH BÌNH SƠN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 215/QĐ-UBND

Bình Sơn, ngày 09 tháng 02 năm 2026

QUYẾT ĐỊNH
Ban hành Kế hoạch cải cách hành chính

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính.

Điều 2. Các sở, ban, ngành tỉnh xây dựng kế hoạch của mình, hoàn thành trước ngày 28/02/2026.

Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- Lưu: VT.

CHỦ TỊCH

Nguyễn Văn An
`);
    expect(assignmentsOf(letter).map(({ clause, lead }) => `${clause} ${lead.join(' + ')}`)).toEqual([
      'Điều 2 Các sở, ban, ngành tỉnh',
    ]);
  });
});

describe('items that name a body before a colon', () => {
  it('are its tasks, also where they only name what is to be delivered', () => {
    expect(
      leads(
        'Sở Nội vụ đề nghị các đơn vị cung cấp thông tin, số liệu cụ thể như sau:\n\n1. Thuế tỉnh Bình Sơn: Số liệu thu ngân sách từ chuyển nhượng đất.\n\n2. Các Sở: Tài chính, Y tế rà soát.\n\nSố liệu đề nghị gửi về Sở Nội vụ trước ngày 20/3/2026. Quá thời hạn trên, Sở Nội vụ sẽ báo cáo UBND tỉnh.',
      ),
    ).toEqual([['Thuế tỉnh Bình Sơn'], ['Sở Tài chính', 'Sở Y tế'], ['các đơn vị']]);
  });

  it('are tasks under a heading that assigns duties, in any kind of letter', () => {
    expect(
      leads(
        '2. Phân công nhiệm vụ:\n\n- Công an xã: Trực 24/24 giờ.\n\n- Trạm Y tế xã bố trí nhân lực.\n\n- Công đoàn cấp trên trực tiếp cơ sở: gửi kế hoạch về LĐLĐ tỉnh.',
      ),
    ).toEqual([['Công an xã'], ['Trạm Y tế xã'], ['Công đoàn cấp trên trực tiếp cơ sở']]);
  });
});

describe('those who get the result', () => {
  it('may be a department by its code, or one that is reported to with `với`', () => {
    const letter = officialLetter(
      'Sở Nội vụ yêu cầu:\n\n1. Công an xã báo cáo kết quả về PC06.\n\n2. Văn phòng Sở tổng hợp, báo cáo kết quả với Ban Giám đốc.',
    );
    expect(assignmentsOf(letter).map(({ reportTo }) => reportTo)).toEqual([['PC06'], ['Ban Giám đốc']]);
  });
});

describe('a body described', () => {
  it('ends before the words that say what it is', () => {
    expect(
      leads(
        'Sở Nội vụ yêu cầu:\n\n1. Sở Y tế là cơ quan Thường trực của Ban Chỉ đạo, có nhiệm vụ chuẩn bị cuộc họp.',
      ),
    ).toEqual([['Sở Y tế']]);
  });
});

describe('documents listed as those of one body', () => {
  it('are all its', () => {
    const letter = officialLetter(
      'UBND tỉnh đã ban hành nhiều văn bản chỉ đạo như: Chỉ thị số 05/CT-UBND ngày 12/3/2024, Công văn số 120/UBND-NC ngày 05/4/2025. Tuy nhiên, kết quả chưa cao.',
    );
    expect(citationsOf(letter).map(({ symbol, issuer }) => `${symbol} ${issuer}`)).toEqual([
      '05/CT-UBND UBND tỉnh',
      '120/UBND-NC UBND tỉnh',
    ]);
  });

  it('on request of the chief of an office are his', () => {
    const letter = officialLetter(
      'Theo đề nghị của Chánh Văn phòng Ủy ban nhân dân tỉnh tại Tờ trình số 04/TTr-VPUBND ngày 05/01/2026, Sở Nội vụ trả lời như sau.',
    );
    expect(citationsOf(letter)[0]?.issuer).toBe('Chánh Văn phòng Ủy ban nhân dân tỉnh');
  });
});

describe('particulars under each of several measures', () => {
  it('are those of the measure above them', () => {
    const letter = officialLetter(`1. Cắt giảm thủ tục

- Rà soát thời gian giải quyết.

Cơ quan chủ trì: Văn phòng UBND tỉnh. Thời gian hoàn thành: Quý II/2026.

- Số hóa hồ sơ.

Cơ quan chủ trì: Sở Khoa học và Công nghệ. Thời gian hoàn thành: Trước ngày 30/9/2026.

2. Giao Sở Tài chính bố trí kinh phí.`);
    expect(assignmentsOf(letter).map(({ lead, deadline }) => `${lead.join(' + ')} ${deadline?.due}`)).toEqual(
      ['Văn phòng UBND tỉnh 2026-06-30', 'Sở Khoa học và Công nghệ 2026-09-30', 'Sở Tài chính undefined'],
    );
  });
});

describe('the list of those who get the result', () => {
  it('ends before what they get, and before those who get it too', () => {
    const letter = officialLetter(
      'Sở Nội vụ yêu cầu:\n\n1. Văn phòng Sở tổng hợp, báo cáo UBND tỉnh các kiến nghị.\n\n2. Thanh tra Sở báo cáo Giám đốc Sở, đồng gửi Văn phòng Sở (qua email vp@example.vn).',
    );
    expect(assignmentsOf(letter).map(({ reportTo }) => reportTo)).toEqual([
      ['UBND tỉnh'],
      ['Giám đốc Sở', 'Văn phòng Sở'],
    ]);
  });
});

describe('a section of tasks and measures', () => {
  it('tells the bodies it names what to do', () => {
    const letter = officialLetter(`I. NHIỆM VỤ TRỌNG TÂM

1. Thúc đẩy tăng trưởng

a) Sở Tài chính chủ trì, phối hợp với các sở, ngành:

- Xây dựng kịch bản tăng trưởng.

b) Sở Công Thương:

- Chủ trì tổ chức các hội nghị xúc tiến thương mại.

c) UBND các xã, phường chủ động cải thiện môi trường đầu tư.

d) Tăng trưởng đạt 8,5%.`);
    expect(assignmentsOf(letter).map(({ clause, lead }) => `${clause} ${lead.join(' + ')}`)).toEqual([
      'I.1.a.-1 Sở Tài chính',
      'I.1.b.-1 Sở Công Thương',
      'I.1.c UBND các xã, phường',
    ]);
  });
});
