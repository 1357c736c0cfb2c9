import { describe, expect, it } from 'vitest';
import { letterOfMarkdown, letterOfText } from './reading.ts';

const withFoot = (
  foot: string,
  body = 'Sở Y tế đề nghị các đơn vị tổ chức tiêm chủng./.',
): string => `SỞ Y TẾ BÌNH SƠN
Số: 88/SYT-NVY
V/v tiêm chủng mở rộng
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 14 tháng 3 năm 2026

Kính gửi: Trung tâm Y tế các khu vực

${body}

${foot}
`;

describe('the foot of a page without layout', () => {
  it('has an office behind a recipient, on its line', () => {
    const { values } = letterOfMarkdown(
      withFoot(`**Nơi nhận:** **TL. GIÁM ĐỐC**

- Như trên; **CHÁNH VĂN PHÒNG**

- Lưu: VT, NVY. **Bùi Thị Hạnh**`),
    );
    expect(values).toMatchObject({
      recipients: ['Như trên'],
      archive: 'VT, NVY',
      signingAuthority: 'TL',
      signerPosition: 'CHÁNH VĂN PHÒNG',
      signerName: 'Bùi Thị Hạnh',
    });
  });

  it.each(['BSCKII. Phan Văn Đức', 'BS.CKI Phan Văn Đức', 'DSCKII. Phan Văn Đức'])(
    'has a signer with the degree of a specialist: %s',
    (name) => {
      const { values } = letterOfText(withFoot(`Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n${name}`));
      expect(values).toMatchObject({ signerPosition: 'GIÁM ĐỐC' });
      expect(values.signerName).toMatch(/Phan Văn Đức$/u);
    },
  );
});

describe('a numbered item', () => {
  it('may begin with a share or a count', () => {
    const letter = letterOfText(
      withFoot(
        'GIÁM ĐỐC\n\nLê Văn Tám',
        '1. 100% trẻ em được tiêm chủng.\n2. 05 xã hoàn thành sớm.\n3. Báo cáo.',
      ),
    );
    expect(letter.body.map(({ label }) => label)).toEqual(['1.', '2.', '3.']);
  });

  it('may have a slash behind its number', () => {
    const letter = letterOfText(
      withFoot(
        'GIÁM ĐỐC\n\nLê Văn Tám',
        '1/ Rà soát hồ sơ.\n2/ Lập danh mục.\n3/ Bàn giao trong Quý IV năm 2024.',
      ),
    );
    expect(letter.body.map(({ step }) => step)).toEqual(['1', '2', '3']);
  });
});

const page = (head: string): string => `${head}

Sở Y tế đề nghị các đơn vị tổ chức tiêm chủng./.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Phan Văn Đức
`;

describe('the head of a page that lost its layout', () => {
  it('is read across the bar of what was a table', () => {
    const { values } = letterOfMarkdown(
      page(`ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 130/KH-UBND | Bình Sơn, ngày 27 tháng 6 năm 2025 |
KẾ HOẠCH
Triển khai tiêm chủng mở rộng
Thực hiện Quyết định số 15/QĐ-BYT ngày 05/01/2025 của Bộ Y tế, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:`),
    );
    expect(values).toMatchObject({
      issuer: 'ỦY BAN NHÂN DÂN',
      number: '130',
      symbol: 'KH-UBND',
      place: 'Bình Sơn',
      date: '2025-06-27',
      subject: 'Triển khai tiêm chủng mở rộng',
    });
  });

  it('does not take the stars of a rule for part of a name', () => {
    const { values } = letterOfText(
      page(`SỞ Y TẾ BÌNH SƠN******
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc********
Số: 88/SYT-NVY
V/v tiêm chủng
Bình Sơn, ngày 14 tháng 3 năm 2026
Kính gửi: Trung tâm Y tế các khu vực`),
    );
    expect(values).toMatchObject({ issuer: 'SỞ Y TẾ BÌNH SƠN', motto: true });
  });

  it('tells under the number of a Party letter what it is about', () => {
    const { values } = letterOfText(
      page(`TỈNH ỦY BÌNH SƠN
*
Số 112-CV/TU
ĐẢNG CỘNG SẢN VIỆT NAM
Bình Sơn, ngày 03 tháng 4 năm 2025

Về lãnh đạo công tác
giải ngân vốn đầu tư công

Kính gửi: Các đảng ủy trực thuộc Tỉnh ủy`),
    );
    expect(values.subject).toBe('lãnh đạo công tác giải ngân vốn đầu tư công');
  });

  it('tells in one line under the title what an invitation is about', () => {
    const { values } = letterOfText(
      page(`SỞ Y TẾ BÌNH SƠN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 77/GM-SYT
Bình Sơn, ngày 02 tháng 12 năm 2024
GIẤY MỜI
Dự Hội nghị tổng kết công tác năm 2024
Sở Y tế trân trọng kính mời Lãnh đạo các khoa, phòng tới dự Hội nghị.`),
    );
    expect(values.subject).toBe('Dự Hội nghị tổng kết công tác năm 2024');
  });
});

describe('a subject beside the date', () => {
  it('goes on under it where its next line is wider than the column', () => {
    const { values } = letterOfText(
      page(`SỞ Y TẾ BÌNH SƠN                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                     Độc lập - Tự do - Hạnh phúc
 Số: 88/SYT-NVY
V/v hướng dẫn thực hiện nhiệm vụ     Bình Sơn, ngày 14 tháng 3 năm 2026
y tế học đường trong năm học 2025-2026

                  Kính gửi: Trung tâm Y tế các khu vực`),
    );
    expect(values).toMatchObject({
      subject: 'hướng dẫn thực hiện nhiệm vụ y tế học đường trong năm học 2025-2026',
      date: '2026-03-14',
    });
  });
});

describe('a name broken at its own hyphen', () => {
  it('begins no item', () => {
    const letter = letterOfMarkdown(
      withFoot(
        'GIÁM ĐỐC\n\nLê Văn Tám',
        'Theo đề nghị của Sở Lao động\n- Thương binh và Xã hội tại Tờ trình số 92/TTr-SLĐ.',
      ),
    );
    expect(letter.body.map(({ level }) => level)).toEqual(['paragraph']);
  });
});

describe('a remark under the last addressee', () => {
  it('is no part of the list', () => {
    const { values } = letterOfText(
      page(`SỞ Y TẾ BÌNH SƠN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 88/SYT-NVY
V/v tiêm chủng
Bình Sơn, ngày 14 tháng 3 năm 2026

Kính gửi:
- Trung tâm Y tế các khu vực;
- Các bệnh viện trong tỉnh.
(Danh sách kèm theo)`),
    );
    expect(values.addressees).toEqual(['Trung tâm Y tế các khu vực', 'Các bệnh viện trong tỉnh']);
  });
});

describe('a telegram', () => {
  it('may be dated to the hour', () => {
    const { values } = letterOfText(
      page(`BAN CHỈ HUY PHÒNG THỦ DÂN SỰ XÃ AN BÌNH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 02/CĐ-PTDS
An Bình, hồi 15 giờ 30 ngày 18 tháng 10 năm 2025
CÔNG ĐIỆN
Về việc ứng phó mưa lớn`),
    );
    expect(values).toMatchObject({ place: 'An Bình', date: '2025-10-18', subject: 'ứng phó mưa lớn' });
  });
});

describe('an item whose first line names who has it', () => {
  it('has that line as its heading, however the page broke its lines', () => {
    const letter = letterOfMarkdown(
      withFoot(
        'GIÁM ĐỐC\n\nLê Văn Tám',
        'Giám đốc Sở chỉ thị:\n1. Trưởng các khoa Khám bệnh và Cấp cứu, khoa Dược bệnh viện\nTổ chức trực ngày Tết.\n2. Các khoa, phòng của bệnh viện phối hợp với Trung tâm Y tế khu vực An Bình chuẩn bị đủ thuốc.\n3. Các khoa, phòng của bệnh viện phối hợp với Trung tâm Y tế khu vực An Bình chuẩn bị đủ xe cứu thương.',
      ),
    );
    expect(
      letter.body.flatMap(({ children, heading }) => [
        heading?.text,
        ...children.map(({ heading: of }) => of?.text),
      ]),
    ).toContain('Trưởng các khoa Khám bệnh và Cấp cứu, khoa Dược bệnh viện');
  });
});
