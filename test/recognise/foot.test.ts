import { describe, expect, it } from 'vitest';
import type { LetterValues } from '../../src/document/letter.ts';
import { letterOfText } from './reading.ts';

const withFoot = (foot: string): LetterValues =>
  letterOfText(`SỞ Y TẾ BÌNH SƠN
Số: 88/SYT-NVY
V/v tiêm chủng mở rộng
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 14 tháng 3 năm 2026

Kính gửi: Trung tâm Y tế các khu vực

Sở Y tế đề nghị các đơn vị tổ chức tiêm chủng theo kế hoạch đã ban hành, báo cáo kết quả về Sở trước ngày 30/4/2026./.

${foot}
`).values;

describe('the foot of a letter', () => {
  const SIGNED = `Nơi nhận:
- Như trên;
- Lưu trữ lịch sử tỉnh;
- Lưu: VT, NVY.

GIÁM ĐỐC

Nguyễn Thị Thu Hà

Phụ lục
DANH SÁCH ĐIỂM TIÊM
(Kèm theo Công văn số 88/SYT-NVY ngày 14 tháng 3 năm 2026 của Sở Y tế)
`;
  const lines = (many: number, line: (nth: number) => string): string =>
    Array.from({ length: many }, (_, index) => line(index + 1)).join('\n');

  it.each(['NGƯỜI GHI BIÊN BẢN', 'NGƯỜI ĐƯỢC ỦY QUYỀN'])(
    'is signed by one who holds no post: %s',
    (position) => {
      const foot = `${position}\n\n\nVũ Thị Lan\n\nNơi nhận:\n- Như trên;\n- Lưu: VT, NVY.`;
      expect(withFoot(foot)).toMatchObject({ signerPosition: position, signerName: 'Vũ Thị Lan' });
    },
  );

  it.each([
    ['a long table', lines(300, (nth) => `| ${nth} | Trạm số ${nth} | 1.250.000.000 |`)],
    ['a long list', lines(300, (nth) => `${nth}. Điểm tiêm số ${nth} tại trạm y tế.`)],
    ['a list in dashes', lines(300, (nth) => `- Điểm tiêm số ${nth} tại trạm y tế;`)],
    ['long lists of points', lines(200, (nth) => `a) Điểm tiêm số ${nth};\n- Một bàn tiêm.`)],
  ])('is found before an annex with %s', (_, annex) => {
    expect(withFoot(`${SIGNED}\n${annex}`)).toMatchObject({
      signerPosition: 'GIÁM ĐỐC',
      signerName: 'Nguyễn Thị Thu Hà',
      recipients: ['Như trên', 'Lưu trữ lịch sử tỉnh'],
      archive: 'VT, NVY',
    });
  });

  it.each([
    'Công Tằng Tôn Nữ Nguyễn Thị Phương Khánh Huyền',
    'Nguyễn Phúc Vĩnh Bảo Thị Phương Khánh',
    'Nguyễn Thị Thu Hà Hoàng Ngọc Phương Khánh',
  ])('has a long name of a signer: %s', (name) => {
    expect(withFoot(SIGNED.replace('Nguyễn Thị Thu Hà', name))).toMatchObject({
      signerPosition: 'GIÁM ĐỐC',
      signerName: name,
    });
  });

  it.each(['Phòng Nghiệp Vụ Y Tế Dự Phòng Tỉnh', 'Nguyễn Thị Thu Hà Street Office Building Tower'])(
    'has no name of a signer that is none: %s',
    (line) => {
      expect(withFoot(SIGNED.replace('Nguyễn Thị Thu Hà', line)).signerName).not.toBe(line);
    },
  );

  it.each<[string, string, Partial<LetterValues>]>([
    [
      'signature before the recipients',
      `KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Nguyễn Thị Thu Hà

Nơi nhận:
- Như trên;
- Lưu: VT, NVY.`,
      {
        signingAuthority: 'KT',
        signerPosition: 'PHÓ GIÁM ĐỐC',
        signerName: 'Nguyễn Thị Thu Hà',
        recipients: ['Như trên'],
        archive: 'VT, NVY',
      },
    ],
    [
      'by order, and then for the head of the unit',
      `Nơi nhận:
- Như trên;
- Lưu: VT.

TL. GIÁM ĐỐC
KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG

Hoàng Văn Thụ`,
      { signingAuthority: 'TL', signerPosition: 'PHÓ CHÁNH VĂN PHÒNG', signerName: 'Hoàng Văn Thụ' },
    ],
    [
      'an office over two lines',
      `Nơi nhận:
- Như trên;
- Lưu: VT.

KT. BỘ TRƯỞNG,
CHỦ NHIỆM VĂN PHÒNG
PHÓ CHỦ NHIỆM

Hoàng Văn Thụ`,
      { signingAuthority: 'KT', signerPosition: 'PHÓ CHỦ NHIỆM', signerName: 'Hoàng Văn Thụ' },
    ],
    [
      'by delegation',
      `Nơi nhận:
- Như trên;
- Lưu: VT.
TUQ. GIÁM ĐỐC
TRƯỞNG PHÒNG NGHIỆP VỤ Y
Hoàng Văn Thụ`,
      { signingAuthority: 'TUQ', signerPosition: 'TRƯỞNG PHÒNG NGHIỆP VỤ Y', signerName: 'Hoàng Văn Thụ' },
    ],
    [
      'an acting head',
      `Nơi nhận:
- Như trên;
- Lưu: VT.
Q. GIÁM ĐỐC

Hoàng Văn Thụ`,
      { signingAuthority: 'Q', signerPosition: 'GIÁM ĐỐC', signerName: 'Hoàng Văn Thụ' },
    ],
    [
      'a collective body and no office',
      `Nơi nhận:
- Như trên;
- Lưu: VT.
TM. HỘI ĐỒNG

Hoàng Văn Thụ`,
      { signingAuthority: 'TM', signerPosition: null, signerName: 'Hoàng Văn Thụ' },
    ],
    [
      'an office in small letters and a name in capitals',
      `Nơi nhận:
- Như trên;
- Lưu: VT.

Giám đốc

HOÀNG VĂN THỤ`,
      { signingAuthority: null, signerPosition: 'Giám đốc', signerName: 'HOÀNG VĂN THỤ' },
    ],
    [
      'names of the highlands',
      `Nơi nhận:
- Như trên;
- Lưu: VT.

PHÓ GIÁM ĐỐC

H'Yim Kđoh`,
      { signerPosition: 'PHÓ GIÁM ĐỐC', signerName: "H'Yim Kđoh" },
    ],
    [
      'what a digital signature leaves between office and name',
      `Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC
Người ký: Sở Y tế
Cơ quan: Tỉnh Bình Sơn
Ngày ký: 14.03.2026 15:04:11 +07:00
(Đã ký)
Hoàng Văn Thụ`,
      { signerPosition: 'GIÁM ĐỐC', signerName: 'Hoàng Văn Thụ' },
    ],
    [
      'recipients without dashes, one of them over two lines',
      `Nơi nhận:
Như trên;
Giám đốc, các Phó Giám đốc Sở;
Trung tâm Kiểm soát bệnh tật tỉnh và các
bệnh viện công lập;
Lưu: VT, NVY.

GIÁM ĐỐC

Hoàng Văn Thụ`,
      {
        recipients: [
          'Như trên',
          'Giám đốc, các Phó Giám đốc Sở',
          'Trung tâm Kiểm soát bệnh tật tỉnh và các bệnh viện công lập',
        ],
        archive: 'VT, NVY',
        signerName: 'Hoàng Văn Thụ',
      },
    ],
    [
      'dashes as a scan reads them, and crumbs behind the marks',
      `Nơi nhận:
~ Như trên; \\
„ Bộ Y tế (để b/c); ,
-UBND tỉnh;
+ Báo Bình Sơn; nh
· Lưu: VT, NVY.

GIÁM ĐỐC

Hoàng Văn Thụ`,
      { recipients: ['Như trên', 'Bộ Y tế (để b/c)', 'UBND tỉnh', 'Báo Bình Sơn'], archive: 'VT, NVY' },
    ],
    [
      'a label that a scan broke, with the office beside it',
      `Nơỉ nhận: GIÁM ĐỐC
- Như trên;
- Bộ Y tế; Hoàng Văn Thụ
- Lưu: VT, NVY.`,
      {
        recipients: ['Như trên', 'Bộ Y tế'],
        archive: 'VT, NVY',
        signerPosition: 'GIÁM ĐỐC',
        signerName: 'Hoàng Văn Thụ',
      },
    ],
    [
      'an archive line without its colon',
      `Nơi nhận:
- Như trên;
- Lưu VT, NVY (02).

GIÁM ĐỐC

Hoàng Văn Thụ`,
      { recipients: ['Như trên'], archive: 'VT, NVY (02)' },
    ],
    [
      'a name that stands beside the archive line',
      `Nơi nhận:                                        GIÁM ĐỐC
- Như trên;
- Các phòng thuộc Sở: Tổ chức cán bộ, Kế hoạch,
  Nghiệp vụ;
- Lưu: VT, NVY.                               Hoàng Văn Thụ`,
      {
        recipients: ['Như trên', 'Các phòng thuộc Sở: Tổ chức cán bộ, Kế hoạch, Nghiệp vụ'],
        archive: 'VT, NVY',
        signerPosition: 'GIÁM ĐỐC',
        signerName: 'Hoàng Văn Thụ',
      },
    ],
    [
      'no recipients at all',
      `                                             KT. GIÁM ĐỐC
                                             PHÓ GIÁM ĐỐC

                                           Hoàng Văn Thụ`,
      {
        recipients: [],
        archive: null,
        signingAuthority: 'KT',
        signerPosition: 'PHÓ GIÁM ĐỐC',
        signerName: 'Hoàng Văn Thụ',
      },
    ],
    [
      'footnotes under the signature',
      `Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Hoàng Văn Thụ

[1] Công văn số 12/BYT-DP ngày 02/01/2026.
[2] Gồm các xã: An Bình, Hòa Sơn.`,
      { recipients: ['Như trên'], archive: 'VT', signerPosition: 'GIÁM ĐỐC', signerName: 'Hoàng Văn Thụ' },
    ],
    [
      'a list of persons in an annex',
      `Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Hoàng Văn Thụ

PHỤ LỤC
DANH SÁCH CÁN BỘ THAM GIA
(Kèm theo Công văn số 88/SYT-NVY ngày 14/3/2026 của Sở Y tế)
1
Nguyễn Văn Tư
Trưởng trạm
2
Trần Thị Năm
Y sĩ`,
      { recipients: ['Như trên'], archive: 'VT', signerPosition: 'GIÁM ĐỐC', signerName: 'Hoàng Văn Thụ' },
    ],
  ])('reads %s', (_, foot, expected) => {
    const values = withFoot(foot);
    expect(values).toMatchObject({
      issuer: 'SỞ Y TẾ BÌNH SƠN',
      subject: 'tiêm chủng mở rộng',
      addressees: ['Trung tâm Y tế các khu vực'],
      ...expected,
    });
  });
});

describe('Kính gửi', () => {
  const addressed = (text: string): readonly string[] =>
    letterOfText(`SỞ Y TẾ BÌNH SƠN
Số: 88/SYT-NVY
V/v tiêm chủng mở rộng
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 14 tháng 3 năm 2026

${text}

Sở Y tế đề nghị thực hiện các nội dung sau:
- Trung tâm Y tế tổ chức tiêm chủng;
- Ủy ban nhân dân các xã phối hợp./.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Hoàng Văn Thụ
`).values.addressees;

  it.each<[string, readonly string[]]>([
    ['Kính gửi: Bộ Y tế.', ['Bộ Y tế']],
    ['Kính gửi: Thủ trưởng các cơ quan, đơn vị', ['Thủ trưởng các cơ quan, đơn vị']],
    ['Kính gửi: UBND các phường, xã', ['UBND các phường, xã']],
    ['Kính gửi: Bộ Y tế; Bộ Tài chính', ['Bộ Y tế; Bộ Tài chính']],
    ['Kính gửi:\n- Bộ Y tế;\n- Bộ Tài chính.', ['Bộ Y tế', 'Bộ Tài chính']],
    ['Kính gửi: - Bộ Y tế;\n          - Bộ Tài chính.', ['Bộ Y tế', 'Bộ Tài chính']],
    [
      'Kính gửi:\n- Các Bộ: Y tế, Tài chính, Giáo dục và\nĐào tạo;\n- Ủy ban nhân dân các xã.',
      ['Các Bộ: Y tế, Tài chính, Giáo dục và Đào tạo', 'Ủy ban nhân dân các xã'],
    ],
    [
      'Kính gửi: Công ty TNHH Dược An Khang\n(Địa chỉ: 12 đường Lê Lợi, xã An Bình)',
      ['Công ty TNHH Dược An Khang'],
    ],
    [
      'Kính gửi:\nÔng Nguyễn Văn Tư;\nMã số thuế: 0123456789;\nĐịa chỉ: xã An Bình, tỉnh Bình Sơn.',
      ['Ông Nguyễn Văn Tư'],
    ],
    [
      'Kính gửi:\n- Trạm Y tế các xã;\n- Bệnh viện đa khoa tỉnh.\n(sau đây gọi chung là các đơn vị)',
      ['Trạm Y tế các xã', 'Bệnh viện đa khoa tỉnh'],
    ],
    [
      'Kính gửi :   Bộ trưởng, Thủ trưởng các cơ quan ngang bộ,\ncơ quan thuộc Chính phủ',
      ['Bộ trưởng, Thủ trưởng các cơ quan ngang bộ, cơ quan thuộc Chính phủ'],
    ],
    ['Kính\ngửi: Bộ Y tế', ['Bộ Y tế']],
    [
      'Kính gửi:\n- Các tỉnh: Bình Sơn,\n- Hòa Sơn và Tân Sơn;\n- Bộ Y tế.',
      ['Các tỉnh: Bình Sơn, Hòa Sơn và Tân Sơn', 'Bộ Y tế'],
    ],
  ])('reads %j', (text, expected) => {
    expect(addressed(text)).toEqual(expected);
  });
});
