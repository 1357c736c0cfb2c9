import { describe, expect, it } from 'vitest';
import { letterOfMarkdown, letterOfText } from './reading.ts';

describe('names above the number', () => {
  /** A letter of the body whose name stands on these lines. */
  const headed = (...lines: readonly string[]) => `${lines.join('\n')}
Số: 21/BC-ABC

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Bình Sơn, ngày 14 tháng 3 năm 2026

BÁO CÁO
Kết quả công tác quý I năm 2026

Trong quý I, cơ quan đã hoàn thành các nhiệm vụ được giao./.

Nơi nhận:
- Như trên;
- Lưu: VT.

TRƯỞNG BAN

Lê Văn Chính
`;

  it.each([
    [['ỦY BAN NHÂN DÂN', 'ĐẶC KHU HÒN MÂY'], null, 'ỦY BAN NHÂN DÂN ĐẶC KHU HÒN MÂY'],
    [
      ['UBND TỈNH BÌNH SƠN', 'SỞ VĂN HÓA, THỂ THAO', 'VÀ DU LỊCH'],
      'UBND TỈNH BÌNH SƠN',
      'SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
    ],
    [['BỘ XÂY DỰNG', 'CỤC ĐƯỜNG BỘ', 'VIỆT NAM'], 'BỘ XÂY DỰNG', 'CỤC ĐƯỜNG BỘ VIỆT NAM'],
    [
      ['SỞ GIÁO DỤC VÀ ĐÀO TẠO BÌNH SƠN', 'TRƯỜNG THPT CHUYÊN', 'LÊ QUÝ'],
      'SỞ GIÁO DỤC VÀ ĐÀO TẠO BÌNH SƠN',
      'TRƯỜNG THPT CHUYÊN LÊ QUÝ',
    ],
    [
      ['TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG', 'CÔNG TY ĐIỆN LỰC BÌNH SƠN'],
      'TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG',
      'CÔNG TY ĐIỆN LỰC BÌNH SƠN',
    ],
    [
      ['HỘI ĐỒNG NHÂN DÂN', 'TỈNH BÌNH SƠN', 'BAN PHÁP CHẾ'],
      'HỘI ĐỒNG NHÂN DÂN TỈNH BÌNH SƠN',
      'BAN PHÁP CHẾ',
    ],
    [
      ['BAN CHỈ HUY', 'PHÒNG CHỐNG THIÊN TAI', 'VÀ TÌM KIẾM CỨU NẠN TỈNH'],
      null,
      'BAN CHỈ HUY PHÒNG CHỐNG THIÊN TAI VÀ TÌM KIẾM CỨU NẠN TỈNH',
    ],
    [['CÔNG AN TỈNH BÌNH SƠN', 'CÔNG AN XÃ AN BÌNH'], 'CÔNG AN TỈNH BÌNH SƠN', 'CÔNG AN XÃ AN BÌNH'],
    [['TÒA ÁN NHÂN DÂN', 'TỈNH BÌNH SƠN'], null, 'TÒA ÁN NHÂN DÂN TỈNH BÌNH SƠN'],
    [['VĂN PHÒNG', 'QUỐC HỘI'], null, 'VĂN PHÒNG QUỐC HỘI'],
    [['TỈNH ĐOÀN BÌNH SƠN', 'BAN TỔ CHỨC - KIỂM TRA'], 'TỈNH ĐOÀN BÌNH SƠN', 'BAN TỔ CHỨC - KIỂM TRA'],
    [['BỘ CÔNG THƯƠNG'], null, 'BỘ CÔNG THƯƠNG'],
    [
      ['ĐẠI HỌC QUỐC GIA BÌNH SƠN', 'TRƯỜNG ĐẠI HỌC', 'KHOA HỌC TỰ NHIÊN'],
      'ĐẠI HỌC QUỐC GIA BÌNH SƠN',
      'TRƯỜNG ĐẠI HỌC KHOA HỌC TỰ NHIÊN',
    ],
    [
      ['ỦY BAN MTTQ VIỆT NAM', 'XÃ AN BÌNH', 'BAN THƯỜNG TRỰC'],
      'ỦY BAN MTTQ VIỆT NAM XÃ AN BÌNH',
      'BAN THƯỜNG TRỰC',
    ],
    [
      ['CHI CỤC THUẾ KHU VỰC III', 'ĐỘI THUẾ LIÊN XÃ', 'SỐ 2'],
      'CHI CỤC THUẾ KHU VỰC III',
      'ĐỘI THUẾ LIÊN XÃ SỐ 2',
    ],
    [
      ['BẢO HIỂM XÃ HỘI VIỆT NAM', 'BẢO HIỂM XÃ HỘI TỈNH BÌNH SƠN'],
      'BẢO HIỂM XÃ HỘI VIỆT NAM',
      'BẢO HIỂM XÃ HỘI TỈNH BÌNH SƠN',
    ],
    [
      ['TRUNG TÂM', 'PHỤC VỤ HÀNH CHÍNH CÔNG', 'XÃ AN BÌNH'],
      null,
      'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG XÃ AN BÌNH',
    ],
  ])('reads %j', (lines, parentBody, issuer) => {
    const { values } = letterOfText(headed(...lines));
    expect(values.issuer).toBe(issuer);
    expect(values.parentBody).toBe(parentBody);
    expect(values.subject).toBe('Kết quả công tác quý I năm 2026');
  });
});

describe('number and symbol', () => {
  const numbered = (reference: string) => `ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN
${reference}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 14 tháng 3 năm 2026

Kính gửi: Sở Nội vụ

Giao Sở Nội vụ nghiên cứu, trả lời./.

Nơi nhận:
- Như trên;
- Lưu: VT.
CHỦ TỊCH

Đinh Công Hòa
`;

  it.each([
    ['Số: 05/UBND-NC', '05', 'UBND-NC'],
    ['Số:05 /UBND - NC', '05', 'UBND - NC'],
    ['Số: 77a/BC-SNV', '77a', 'BC-SNV'],
    ['Số: .........../UBND-NC', null, 'UBND-NC'],
    ['Số: …/UBND-NC', null, 'UBND-NC'],
    ['Số:       /2026/QĐ-UBND', null, '2026/QĐ-UBND'],
    ['Số: 12/2026/QĐ-UBND', '12', '2026/QĐ-UBND'],
    ['SỐ: 12/UBND-NC', '12', 'UBND-NC'],
    ['Số 12/UBND-NC', '12', 'UBND-NC'],
    ['Số.12/SGD&ĐT-GDTrH', '12', 'SGD&ĐT-GDTrH'],
    ['Số: 515/KH-BCA-BNN&MT', '515', 'KH-BCA-BNN&MT'],
    ['Số: 45', '45', null],
    ['Số: 3128/UBND-VHXH', '3128', 'UBND-VHXH'],
    ['Số: 2 # /CT-UBND', '2#', 'CT-UBND'],
  ])('reads %s', (reference, number, symbol) => {
    const { values } = letterOfText(numbered(reference));
    expect(values.number).toBe(number);
    expect(values.symbol).toBe(symbol);
  });
});

describe('Party documents', () => {
  it('reads a Party letter, whose subject stands under the number', () => {
    const letter = letterOfText(`TỈNH ỦY BÌNH SƠN                              ĐẢNG CỘNG SẢN VIỆT NAM
       *
  Số 118-CV/TU                              Bình Sơn, ngày 03 tháng 02 năm 2026
 về việc chuẩn bị đại hội
   các chi bộ trực thuộc

            Kính gửi: - Các đảng ủy trực thuộc Tỉnh ủy,
                      - Văn phòng Tỉnh ủy.

     Thực hiện Kế hoạch số 20-KH/TU, ngày 05/01/2026 của Ban Thường vụ Tỉnh ủy, Thường
trực Tỉnh ủy đề nghị các đảng ủy rà soát công tác chuẩn bị, báo cáo trước ngày 20/02/2026.

Nơi nhận:                                       T/M BAN THƯỜNG VỤ
- Như trên,                                        PHÓ BÍ THƯ
- Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy,
- Lưu Văn phòng Tỉnh ủy.

                                                 Nông Thị Hương
`);
    expect(letter.regime).toBe('party');
    expect(letter.kind).toBe('cong-van');
    expect(letter.values).toMatchObject({
      motto: true,
      parentBody: null,
      issuer: 'TỈNH ỦY BÌNH SƠN',
      number: '118',
      symbol: 'CV/TU',
      date: '2026-02-03',
      subject: 'chuẩn bị đại hội các chi bộ trực thuộc',
      addressees: ['Các đảng ủy trực thuộc Tỉnh ủy', 'Văn phòng Tỉnh ủy'],
      recipients: ['Như trên', 'Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy'],
      archive: 'Văn phòng Tỉnh ủy',
      signingAuthority: 'TM',
      signerPosition: 'PHÓ BÍ THƯ',
      signerName: 'Nông Thị Hương',
    });
  });

  it.each(['ĐOÀN TNCS HỒ CHÍ MINH', 'ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH'])(
    'reads a plan of the Youth Union, which has a heading of its own: %s',
    (heading) => {
      const letter = letterOfMarkdown(`**TỈNH ĐOÀN BÌNH SƠN**
**BAN CHẤP HÀNH ĐOÀN XÃ AN BÌNH**

**${heading}**

Số: 24-KH/ĐTN

*An Bình, ngày 12 tháng 5 năm 2026*

**KẾ HOẠCH**
**Tổ chức Chiến dịch Thanh niên tình nguyện hè năm 2026**

Ban Chấp hành Đoàn xã xây dựng kế hoạch tổ chức Chiến dịch như sau:

1. Các chi đoàn đăng ký công trình thanh niên.

Nơi nhận:
- Đảng ủy xã;
- Lưu: VP.

**TM. BAN CHẤP HÀNH ĐOÀN XÃ**
**BÍ THƯ**

**Nguyễn Hải Đăng**
`);
      expect(letter.regime).toBe('party');
      expect(letter.values).toMatchObject({
        motto: true,
        parentBody: 'TỈNH ĐOÀN BÌNH SƠN',
        issuer: 'BAN CHẤP HÀNH ĐOÀN XÃ AN BÌNH',
        number: '24',
      });
    },
  );

  it('reads a resolution of a commune committee', () => {
    const letter = letterOfMarkdown(`ĐẢNG BỘ TỈNH BÌNH SƠN
**ĐẢNG ỦY XÃ AN BÌNH**
*

**ĐẢNG CỘNG SẢN VIỆT NAM**

Số 07-NQ/ĐU

*An Bình, ngày 12 tháng 01 năm 2026*

**NGHỊ QUYẾT**

**về phát triển kinh tế tập thể giai đoạn 2026 - 2030**

-----

**I- TÌNH HÌNH**

1. Trong những năm qua, kinh tế tập thể có bước phát triển.

**II- MỤC TIÊU**

1. Đến năm 2030 có 05 hợp tác xã hoạt động hiệu quả.

Nơi nhận:
- Ban Thường vụ Tỉnh ủy (để báo cáo),
- Các chi bộ trực thuộc,
- Lưu Văn phòng Đảng ủy.

**T/M BAN CHẤP HÀNH**
BÍ THƯ

**Lò Văn Páo**
`);
    expect(letter.regime).toBe('party');
    expect(letter.kind).toBe('nghi-quyet');
    expect(letter.values).toMatchObject({
      parentBody: 'ĐẢNG BỘ TỈNH BÌNH SƠN',
      issuer: 'ĐẢNG ỦY XÃ AN BÌNH',
      number: '07',
      symbol: 'NQ/ĐU',
      subject: 'phát triển kinh tế tập thể giai đoạn 2026 - 2030',
      archive: 'Văn phòng Đảng ủy',
      signingAuthority: 'TM',
      signerPosition: 'BÍ THƯ',
      signerName: 'Lò Văn Páo',
    });
    expect(letter.body.map(({ level, step, heading }) => [level, step, heading?.text])).toEqual([
      ['section', 'I', 'TÌNH HÌNH'],
      ['section', 'II', 'MỤC TIÊU'],
    ]);
  });

  it('reads a deputy of an office of the Party', () => {
    const letter = letterOfText(`TỈNH ỦY BÌNH SƠN
BAN TỔ CHỨC
*
Số 45-HD/BTCTU
ĐẢNG CỘNG SẢN VIỆT NAM
Bình Sơn, ngày 20 tháng 4 năm 2026

HƯỚNG DẪN
về kiểm điểm, đánh giá, xếp loại chất lượng năm 2026

Căn cứ Quy định số 124-QĐ/TW, ngày 04/10/2023 của Bộ Chính trị, Ban Tổ chức Tỉnh ủy hướng dẫn như sau:
1. Đối tượng kiểm điểm: các tập thể, cá nhân.

Nơi nhận:
- Các đảng ủy trực thuộc,
- Lưu Ban Tổ chức Tỉnh ủy.

K/T TRƯỞNG BAN
PHÓ TRƯỞNG BAN

Quàng Thị Mai
`);
    expect(letter.regime).toBe('party');
    expect(letter.kind).toBe('huong-dan');
    expect(letter.values).toMatchObject({
      parentBody: 'TỈNH ỦY BÌNH SƠN',
      issuer: 'BAN TỔ CHỨC',
      symbol: 'HD/BTCTU',
      signingAuthority: 'KT',
      signerPosition: 'PHÓ TRƯỞNG BAN',
    });
  });
});

describe('normative documents', () => {
  it.each([
    ['BỘ XÂY DỰNG', 'Số: 12/2026/TT-BXD', 'THÔNG TƯ', 'thong-tu'],
    ['CHÍNH PHỦ', 'Số: 130/2026/NĐ-CP', 'NGHỊ ĐỊNH', 'nghi-dinh'],
    ['QUỐC HỘI', 'Luật số: 88/2026/QH16', 'LUẬT', 'luat'],
    ['HỘI ĐỒNG NHÂN DÂN\nTỈNH BÌNH SƠN', 'Số: 04/2026/NQ-HĐND', 'NGHỊ QUYẾT', 'nghi-quyet'],
    ['ỦY BAN NHÂN DÂN\nXÃ AN BÌNH', 'Số: 02/2026/QĐ-UBND', 'QUYẾT ĐỊNH', 'quyet-dinh'],
  ])('tells %s %s from an administrative document', (issuer, reference, title, kind) => {
    const letter = letterOfText(`${issuer}
${reference}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 14 tháng 3 năm 2026

${title}
Quy định về quản lý chợ

Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;

Điều 1. Phạm vi điều chỉnh
Văn bản này quy định về quản lý chợ.
Điều 2. Hiệu lực thi hành
Văn bản này có hiệu lực từ ngày 01 tháng 5 năm 2026./.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.

TM. CƠ QUAN BAN HÀNH
CHỦ TỊCH

Đinh Công Hòa
`);
    expect(letter.kind).toBe(kind);
    expect(letter.regime).toBe('normative');
    expect(letter.values.issuer).toBe(issuer.replace('\n', ' '));
    expect(letter.values.subject).toBe('Quy định về quản lý chợ');
  });

  it('does not take the year in the symbol of a company for a law', () => {
    const letter = letterOfText(`CÔNG TY CỔ PHẦN NƯỚC SẠCH BÌNH SƠN
Số: 15/2026/QĐ-NSBS
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 14 tháng 3 năm 2026

QUYẾT ĐỊNH
Về việc nâng lương thường xuyên

GIÁM ĐỐC CÔNG TY CỔ PHẦN NƯỚC SẠCH BÌNH SƠN
Căn cứ Điều lệ Công ty;
Theo đề nghị của Trưởng phòng Tổ chức.

QUYẾT ĐỊNH:
Điều 1. Nâng lương cho ông Nguyễn Văn A.
Điều 2. Các phòng liên quan chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 2;
- Lưu: VT.
GIÁM ĐỐC

Trương Quốc Bảo
`);
    expect(letter.regime).toBe('state');
    expect(letter.values.issuer).toBe('CÔNG TY CỔ PHẦN NƯỚC SẠCH BÌNH SƠN');
    expect(letter.parts.authority?.text).toBe('GIÁM ĐỐC CÔNG TY CỔ PHẦN NƯỚC SẠCH BÌNH SƠN');
    expect(letter.values.signerName).toBe('Trương Quốc Bảo');
  });
});

describe('what is no official document', () => {
  it.each([
    [
      'a newspaper',
      `Tỉnh Bình Sơn yêu cầu siết chặt phòng cháy rừng
12/3/2026, 8:15 (GMT+7)

Ngày 11/3, UBND tỉnh Bình Sơn ban hành Công văn số 128/UBND-NN về việc tăng cường phòng cháy rừng.

Theo đó, Chủ tịch UBND tỉnh yêu cầu Chi cục Kiểm lâm trực 24/24 giờ./.

Minh Anh

(Nguồn: Công văn số 128/UBND-NN)`,
    ],
    [
      'a page of questions and answers',
      `# Công văn 128: Hướng dẫn mới về phòng cháy rừng

**Nội dung chính**

Ngày 11/03/2026, Sở Nông nghiệp đã có Công văn 128/SNN-KL hướng dẫn phòng cháy rừng.

(1) Chủ rừng chuẩn bị lực lượng.

(2) Kiểm lâm trực 24/24 giờ.

*Công văn 128 (Hình ảnh từ Internet)*

**Chủ rừng phải làm gì?**

Theo Điều 4 Nghị định số 156/2018/NĐ-CP, chủ rừng có trách nhiệm xây dựng phương án.

Xem chi tiết tại Công văn 128/SNN-KL ngày 11/03/2026.`,
    ],
    [
      'a note from a web site of an office',
      `## Thông báo về việc nghỉ lễ 30/4
**Văn phòng xã An Bình thông báo lịch nghỉ lễ 30/4 và 01/5 năm 2026.**
Thời gian nghỉ từ ngày 30/4 đến hết ngày 03/5.
- Bộ phận Một cửa trực giải quyết thủ tục hành chính.
Mọi chi tiết xin liên hệ Văn phòng xã.`,
    ],
  ])('knows %s', (_, text) => {
    for (const letter of [letterOfText(text), letterOfMarkdown(text)]) {
      expect(letter.official).toBe(false);
      expect(letter.kind).toBeNull();
      expect(letter.regime).toBeNull();
      expect(letter.parts).toEqual({});
    }
  });
});
