import { describe, expect, it } from 'vitest';
import { compliant } from '../support/compliant.ts';
import { letterOfMarkdown, letterOfText } from './reading.ts';

describe('letters of state bodies', () => {
  it('reads a commune letter set in two columns of white space', () => {
    const letter = letterOfText(`
      ỦY BAN NHÂN DÂN                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
         XÃ AN BÌNH                               Độc lập - Tự do - Hạnh phúc
        ---------                                 ---------------------------
    Số: 128/UBND-VHXH                         An Bình, ngày 05 tháng 8 năm 2025
 V/v rà soát hộ nghèo, hộ cận
     nghèo năm 2025

                     Kính gửi:
                          - Trưởng các thôn;
                          - Các cơ quan, đơn vị trên địa bàn xã.

      Thực hiện Công văn số 45/SNV-BTXH ngày 01/8/2025 của Sở Nội vụ tỉnh Bình Sơn
về việc rà soát hộ nghèo, Ủy ban nhân dân xã yêu cầu:
      1. Trưởng các thôn lập danh sách trước ngày 20/8/2025.
      2. Phòng Văn hóa - Xã hội tổng hợp, báo cáo Chủ tịch UBND xã./.

 Nơi nhận:                                          TM. ỦY BAN NHÂN DÂN
 - Như trên;                                            KT. CHỦ TỊCH
 - Thường trực Đảng ủy xã;                            PHÓ CHỦ TỊCH
 - Chủ tịch, các Phó Chủ tịch UBND xã;
 - Lưu: VT, VHXH.


                                                      Trần Thị Bích Ngân
`);
    expect(letter.kind).toBe('cong-van');
    expect(letter.regime).toBe('state');
    expect(letter.values).toEqual({
      motto: true,
      parentBody: null,
      issuer: 'ỦY BAN NHÂN DÂN XÃ AN BÌNH',
      number: '128',
      symbol: 'UBND-VHXH',
      place: 'An Bình',
      date: '2025-08-05',
      subject: 'rà soát hộ nghèo, hộ cận nghèo năm 2025',
      addressees: ['Trưởng các thôn', 'Các cơ quan, đơn vị trên địa bàn xã'],
      recipients: ['Như trên', 'Thường trực Đảng ủy xã', 'Chủ tịch, các Phó Chủ tịch UBND xã'],
      archive: 'VT, VHXH',
      signingAuthority: 'TM',
      signerPosition: 'PHÓ CHỦ TỊCH',
      signerName: 'Trần Thị Bích Ngân',
    });
  });

  it('reads a room of a commune under its committee', () => {
    const letter = letterOfText(`UBND PHƯỜNG HÒA SƠN
PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ
Số: 07/TTr-KTHTĐT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Hòa Sơn, ngày 12 tháng 9 năm 2025

TỜ TRÌNH
Về việc sửa chữa đường liên tổ dân phố số 3

Kính gửi: Ủy ban nhân dân phường Hòa Sơn

Căn cứ Quyết định số 11/QĐ-UBND ngày 02/7/2025 của Ủy ban nhân dân phường Hòa Sơn về việc giao dự toán, Phòng Kinh tế, Hạ tầng và Đô thị kính trình Ủy ban nhân dân phường xem xét, phê duyệt chủ trương sửa chữa đường liên tổ dân phố số 3./.

Nơi nhận:
- Như trên;
- Lưu: KTHTĐT.

TRƯỞNG PHÒNG

Lý Văn Thanh
`);
    expect(letter.kind).toBe('to-trinh');
    expect(letter.values).toMatchObject({
      parentBody: 'UBND PHƯỜNG HÒA SƠN',
      issuer: 'PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ',
      number: '07',
      symbol: 'TTr-KTHTĐT',
      place: 'Hòa Sơn',
      subject: 'sửa chữa đường liên tổ dân phố số 3',
      addressees: ['Ủy ban nhân dân phường Hòa Sơn'],
      recipients: ['Như trên'],
      archive: 'KTHTĐT',
      signingAuthority: null,
      signerPosition: 'TRƯỞNG PHÒNG',
      signerName: 'Lý Văn Thanh',
    });
    expect(letter.grounds).toEqual([]);
  });

  it('reads a school letter whose columns a scan ran together', () => {
    const letter = letterOfText(`UBND XÃ AN BÌNH CỘNG HÒA XÃ HỘI CHÙ NGHĨA VIỆT NAM

TRƯỜNG TIỂU HỌC AN BÌNH 2 Độc lặp - Tự do - Hạnh phúc
Số: 15/KH-THAB2 An Bình, ngày 10 tháng 9 năm 2025
KÉ HOẠCH
Tổ chức Tết Trung thu cho học sinh năm học 2025 - 2026

Thực hiện Kế hoạch số 20/KH-UBND ngày 01/9/2025 của Ủy ban nhân dân xã An Bình,
Trường Tiểu học An Bình 2 xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Tạo sân chơi lành mạnh cho học sinh.

2. Bảo đảm an toàn, tiết kiệm.

II. TỔ CHỨC THỰC HIỆN

Tổng phụ trách Đội chủ trì, hoàn thành trước ngày 30/9/2025./.

Nơi nhận: HIỆU TRƯỞNG

- UBND xã (b/c);

~ Các tổ chuyên môn;
- Lưu: VT. Lê Thị Kim Hoa
`);
    expect(letter.kind).toBe('ke-hoach');
    expect(letter.values).toMatchObject({
      motto: true,
      parentBody: 'UBND XÃ AN BÌNH',
      issuer: 'TRƯỜNG TIỂU HỌC AN BÌNH 2',
      number: '15',
      symbol: 'KH-THAB2',
      place: 'An Bình',
      date: '2025-09-10',
      subject: 'Tổ chức Tết Trung thu cho học sinh năm học 2025 - 2026',
      recipients: ['UBND xã (b/c)', 'Các tổ chuyên môn'],
      archive: 'VT',
      signerPosition: 'HIỆU TRƯỞNG',
      signerName: 'Lê Thị Kim Hoa',
    });
  });

  it('reads a decision that puts a regulation into force, and the regulation as its annex', () => {
    const letter = letterOfMarkdown(`**BỘ XÂY DỰNG**
-------
|
**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc
---------------
|
|
Số: 915/QĐ-BXD
|
*Hà Nội, ngày 07 tháng 4 năm 2026*
|
**QUYẾT ĐỊNH**
BAN HÀNH QUY CHẾ TIẾP CÔNG DÂN CỦA
BỘ XÂY DỰNG
**BỘ TRƯỞNG BỘ XÂY DỰNG**
*Căn cứ Luật Tiếp công dân ngày 25 tháng 11
năm 2013;*
*Căn cứ Nghị định số 33/2025/NĐ-CP ngày 25 tháng 02 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Xây dựng;*
*Theo đề nghị của Chánh Thanh tra Bộ.*
**QUYẾT ĐỊNH:**
**Điều 1.** Ban hành kèm theo Quyết định này Quy chế tiếp công dân của Bộ Xây dựng.
**Điều 2.** Quyết định này có hiệu lực thi hành kể từ ngày ký.
**Điều 3.** Chánh Văn phòng, Chánh Thanh tra Bộ chịu trách nhiệm thi hành Quyết định này./.
|
*Nơi nhận:*
- Như Điều 3;
- Bộ trưởng (để b/c);
- Lưu: VT, TTr (5b).
|
**KT. BỘ TRƯỞNG**
THỨ TRƯỞNG
Phạm Văn Dũng
|
**QUY CHẾ**
TIẾP CÔNG DÂN CỦA BỘ XÂY DỰNG
*(Ban hành kèm theo Quyết định số 915/QĐ-BXD ngày 07 tháng 4 năm 2026 của Bộ trưởng Bộ Xây dựng)*
**Chương I**
**QUY ĐỊNH CHUNG**
**Điều 1. Phạm vi điều chỉnh**
Quy chế này quy định việc tiếp công dân.
`);
    expect(letter.kind).toBe('quyet-dinh');
    expect(letter.regime).toBe('state');
    expect(letter.values).toMatchObject({
      parentBody: null,
      issuer: 'BỘ XÂY DỰNG',
      subject: 'BAN HÀNH QUY CHẾ TIẾP CÔNG DÂN CỦA BỘ XÂY DỰNG',
      recipients: ['Như Điều 3', 'Bộ trưởng (để b/c)'],
      archive: 'VT, TTr (5b)',
      signingAuthority: 'KT',
      signerPosition: 'THỨ TRƯỞNG',
      signerName: 'Phạm Văn Dũng',
    });
    expect(letter.parts.authority?.text).toBe('BỘ TRƯỞNG BỘ XÂY DỰNG');
    expect(letter.parts.enactment?.text).toBe('QUYẾT ĐỊNH:');
    expect(letter.grounds.map(({ text }) => text.slice(0, 22))).toEqual([
      'Căn cứ Luật Tiếp công ',
      'Căn cứ Nghị định số 33',
      'Theo đề nghị của Chánh',
    ]);
    expect(letter.body.map(({ level, step }) => [level, step])).toEqual([
      ['article', 'Điều 1'],
      ['article', 'Điều 2'],
      ['article', 'Điều 3'],
    ]);
    expect(letter.annexes).toHaveLength(1);
    expect(letter.annexes[0]?.heading).toBeNull();
    expect(letter.annexes[0]?.title?.text).toBe('QUY CHẾ TIẾP CÔNG DÂN CỦA BỘ XÂY DỰNG');
    expect(letter.annexes[0]?.reference?.text).toMatch(/^\(Ban hành kèm theo Quyết định số 915/u);
  });

  it('reads the invitees of a telegram, and its sender', () => {
    const letter = letterOfText(`ỦY BAN NHÂN DÂN
TỈNH BÌNH SƠN
Số: 09/CĐ-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 22 tháng 10 năm 2025

CÔNG ĐIỆN
Về việc chủ động ứng phó bão số 12

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN điện:

- Giám đốc các sở, Thủ trưởng các ban, ngành;
- Chủ tịch Ủy ban nhân dân các xã, phường.

Theo bản tin dự báo, bão số 12 có khả năng đổ bộ. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
1. Các địa phương sơ tán dân trước 17 giờ ngày 23/10/2025.
2. Sở Nông nghiệp và Môi trường trực ban 24/24 giờ./.

Nơi nhận:
- Như trên;
- Văn phòng Chính phủ;
- Lưu: VT, NNMT.

CHỦ TỊCH

Đinh Công Hòa
`);
    expect(letter.kind).toBe('cong-dien');
    expect(letter.values).toMatchObject({
      issuer: 'ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN',
      subject: 'chủ động ứng phó bão số 12',
      addressees: ['Giám đốc các sở, Thủ trưởng các ban, ngành', 'Chủ tịch Ủy ban nhân dân các xã, phường'],
      signerPosition: 'CHỦ TỊCH',
      signerName: 'Đinh Công Hòa',
    });
    expect(letter.parts.addresseesLabel?.text).toBe('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN điện:');
  });

  it('reads the one addressee of a telegram on the line of its label', () => {
    const letter = compliant({
      kind: 'cong-dien',
      replace: [
        [
          'điện:\n\n- Giám đốc Sở Nông nghiệp và Môi trường;\n- Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh;\n- Chủ tịch Ủy ban nhân dân các xã, phường.',
          'điện: Chủ tịch Ủy ban nhân dân các xã, phường',
        ],
      ],
    });
    expect(letter.values.addressees).toEqual(['Chủ tịch Ủy ban nhân dân các xã, phường']);
    expect(letter.parts.addresseesLabel?.text).toBe('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN điện:');
    expect(letter.parts.body?.text).toMatch(/^Để chủ động/u);
  });

  it('takes the chair of minutes for the signer', () => {
    const letter = letterOfText(`   SỞ TƯ PHÁP BÌNH SƠN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
   VĂN PHÒNG SỞ                          Độc lập - Tự do - Hạnh phúc

   Số: 03/BB-VP

                              BIÊN BẢN
               Họp xét thi đua, khen thưởng năm 2025

Thời gian bắt đầu: 8 giờ 00, ngày 15 tháng 12 năm 2025
Địa điểm: Phòng họp số 2
Thành phần tham dự: toàn thể công chức Văn phòng
Chủ trì (chủ tọa): Ông Hoàng Minh Đức
Thư ký (người ghi biên bản): Bà Vũ Thị Lan

Nội dung: các thành viên bỏ phiếu kín.
Cuộc họp kết thúc vào 10 giờ 30, ngày 15 tháng 12 năm 2025./.

        THƯ KÝ                                    CHỦ TỌA


      Vũ Thị Lan                               Hoàng Minh Đức

Nơi nhận:
- Giám đốc Sở (để b/c);
- Lưu: VT, Hồ sơ.
`);
    expect(letter.kind).toBe('bien-ban');
    expect(letter.values).toMatchObject({
      number: '03',
      symbol: 'BB-VP',
      place: null,
      date: null,
      subject: 'Họp xét thi đua, khen thưởng năm 2025',
      recipients: ['Giám đốc Sở (để b/c)'],
      archive: 'VT, Hồ sơ',
      signerPosition: 'CHỦ TỌA',
      signerName: 'Hoàng Minh Đức',
    });
  });

  it('reads an invitation', () => {
    const letter = letterOfText(`BAN QUẢN LÝ DỰ ÁN
ĐẦU TƯ XÂY DỰNG TỈNH BÌNH SƠN
Số: 44/GM-BQLDA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 03 tháng 02 năm 2026

GIẤY MỜI
Họp giao ban công tác giải phóng mặt bằng

Kính gửi: Ủy ban nhân dân xã An Bình.

Ban Quản lý dự án trân trọng kính mời đại diện lãnh đạo Ủy ban nhân dân xã An Bình tới dự họp.
Thời gian: 14 giờ 00, ngày 06 tháng 02 năm 2026.
Địa điểm: Phòng họp Ban Quản lý dự án.
Đề nghị đại biểu đến đúng giờ./.

Nơi nhận:
- Như trên;
- Lưu: VT.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
(Đã ký)
Hà Văn Sáu
`);
    expect(letter.kind).toBe('giay-moi');
    expect(letter.values).toMatchObject({
      parentBody: null,
      issuer: 'BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG TỈNH BÌNH SƠN',
      addressees: ['Ủy ban nhân dân xã An Bình'],
      signingAuthority: 'KT',
      signerPosition: 'PHÓ GIÁM ĐỐC',
      signerName: 'Hà Văn Sáu',
    });
  });
});

describe('blank and missing parts', () => {
  const draft = `**ỦY BAN NHÂN DÂN**
**TỈNH BÌNH SƠN**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**

Số:      /UBND-NC
V/v tăng cường kỷ luật, kỷ cương hành chính

Bình Sơn, ngày     tháng 5 năm 2026

Kính gửi: Các sở, ban, ngành tỉnh

Ủy ban nhân dân tỉnh yêu cầu các cơ quan thực hiện nghiêm quy chế làm việc./.

Nơi nhận:
- Như trên;
- Lưu: VT, NC.

**CHỦ TỊCH**

**Đinh Công Hòa**
`;

  it('keeps the place of a blank number, without a value', () => {
    const letter = letterOfMarkdown(draft);
    expect(letter.values.number).toBeNull();
    expect(letter.values.symbol).toBe('UBND-NC');
    expect(letter.parts.reference?.text).toMatch(/^Số:\s+\/UBND-NC$/u);
    expect(letter.parts.number?.spans).toHaveLength(1);
    expect(letter.parts.number?.text.trim()).toBe('');
  });

  it('keeps the place of a number for which not even a blank was left', () => {
    const letter = letterOfMarkdown(draft.replace('Số:      /', 'Số:/'));
    expect(letter.values.number).toBeNull();
    expect(letter.parts.number).toEqual({ text: '', spans: [{ block: 4, start: 3, end: 3 }] });
  });

  it.each([
    ['ngày     tháng 5 năm 2026', '2026-05'],
    ['ngày ... tháng ... năm 2026', '2026'],
    ['ngày      tháng     năm', null],
    ['ngày 31 tháng 4 năm 2026', '2026-04'],
    ['ngày 05 tháng 01 năm 2026', '2026-01-05'],
  ])('reads the date %s as %s', (written, value) => {
    const letter = letterOfMarkdown(draft.replace('ngày     tháng 5 năm 2026', written));
    expect(letter.values.date).toBe(value);
    expect(letter.values.place).toBe('Bình Sơn');
    expect(letter.parts.date?.text).toBe(written);
  });

  it('finds the other parts where the heading is missing altogether', () => {
    const letter = letterOfMarkdown(`**CHỈ THỊ**

**Về công tác phòng cháy, chữa cháy rừng mùa khô**

Để chủ động phòng cháy, chữa cháy rừng, Chủ tịch UBND tỉnh yêu cầu:

1. Chi cục Kiểm lâm trực cháy 24/24 giờ.

2. Các chủ rừng chuẩn bị lực lượng, phương tiện./.

**Nơi nhận:**

- Các chủ rừng;
- Lưu: VT, NN.

**Đinh Công Hòa**
`);
    expect(letter.official).toBe(true);
    expect(letter.kind).toBe('chi-thi');
    expect(letter.parts).not.toHaveProperty('issuer');
    expect(letter.parts).not.toHaveProperty('reference');
    expect(letter.parts).not.toHaveProperty('signerPosition');
    expect(letter.values).toMatchObject({
      motto: false,
      issuer: null,
      number: null,
      subject: 'công tác phòng cháy, chữa cháy rừng mùa khô',
      recipients: ['Các chủ rừng'],
      archive: 'VT, NN',
      signerName: 'Đinh Công Hòa',
    });
  });

  it.each([
    ['nationalName', '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n'],
    ['motto', '**Độc lập - Tự do - Hạnh phúc**\n'],
    ['reference', 'Số:      /UBND-NC\n'],
    ['subject', 'V/v tăng cường kỷ luật, kỷ cương hành chính\n'],
    ['placeAndDate', 'Bình Sơn, ngày     tháng 5 năm 2026\n'],
    ['addressees', 'Kính gửi: Các sở, ban, ngành tỉnh\n'],
    ['recipientsLabel', 'Nơi nhận:\n- Như trên;\n- Lưu: VT, NC.\n'],
    ['archive', '- Lưu: VT, NC.\n'],
    ['signerPosition', '**CHỦ TỊCH**\n'],
    ['signerName', '**Đinh Công Hòa**\n'],
  ] as const)('finds no %s where it was taken out, and everything else', (part, text) => {
    expect(draft).toContain(text);
    const whole = letterOfMarkdown(draft);
    const letter = letterOfMarkdown(draft.replace(text, ''));
    expect(whole.parts).toHaveProperty(part);
    expect(letter.parts).not.toHaveProperty(part);
    const gone = new Set(
      part === 'reference'
        ? ['reference', 'number', 'symbol']
        : part === 'subject'
          ? ['subject', 'subjectPrefix']
          : part === 'placeAndDate'
            ? ['placeAndDate', 'place', 'date']
            : part === 'addressees'
              ? ['addressees', 'addresseesLabel']
              : part === 'recipientsLabel'
                ? ['recipientsLabel', 'recipients', 'archive']
                : [part],
    );
    const expected = Object.keys(whole.parts)
      .filter((name) => !gone.has(name))
      .sort();
    expect(Object.keys(letter.parts).sort()).toEqual(expected);
    expect(letter.kind).toBe('cong-van');
  });
});
