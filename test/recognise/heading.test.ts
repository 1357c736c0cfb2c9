import { describe, expect, it } from 'vitest';
import { letterOfMarkdown, letterOfText } from './reading.ts';

const BODY = `
Kính gửi: Sở Nội vụ

Giao Sở Nội vụ nghiên cứu, trả lời kiến nghị của cử tri trước ngày 30/4/2026./.

Nơi nhận:
- Như trên;
- Lưu: VT, NC.

CHỦ TỊCH

Đinh Công Hòa
`;

const EXPECTED = {
  motto: true,
  parentBody: null,
  issuer: 'ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN',
  number: '128',
  symbol: 'UBND-NC',
  place: 'Bình Sơn',
  date: '2026-03-14',
  subject: 'trả lời kiến nghị của cử tri sau Kỳ họp thứ nhất',
  addressees: ['Sở Nội vụ'],
  recipients: ['Như trên'],
  archive: 'VT, NC',
  signingAuthority: null,
  signerPosition: 'CHỦ TỊCH',
  signerName: 'Đinh Công Hòa',
};

describe('a heading', () => {
  it.each([
    [
      'issuer, national name, number, place',
      `ỦY BAN NHÂN DÂN
TỈNH BÌNH SƠN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 128/UBND-NC
V/v trả lời kiến nghị của cử tri
sau Kỳ họp thứ nhất

Bình Sơn, ngày 14 tháng 3 năm 2026
`,
    ],
    [
      'national name first',
      `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------
ỦY BAN NHÂN DÂN
TỈNH BÌNH SƠN
Số: 128/UBND-NC
V/v trả lời kiến nghị của cử tri sau Kỳ họp thứ nhất
Bình Sơn, ngày 14 tháng 3 năm 2026
`,
    ],
    [
      'the right column before the subject',
      `ỦY BAN NHÂN DÂN
TỈNH BÌNH SƠN
Số: 128/UBND-NC
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 14 tháng 3 năm 2026
V/v trả lời kiến nghị của cử tri
sau Kỳ họp thứ nhất
`,
    ],
    [
      'two columns, the subject beside the date',
      `     ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH BÌNH SƠN                      Độc lập – Tự do – Hạnh phúc

     Số: 128/UBND-NC
V/v trả lời kiến nghị của             Bình Sơn, ngày 14 tháng 3 năm 2026
cử tri sau Kỳ họp thứ nhất
`,
    ],
    [
      'columns that ran together',
      `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH BÌNH SƠN Độc lập - Tự do - Hạnh phúc
Số: 128/UBND-NC Bình Sơn, ngày 14 tháng 3 năm 2026
V/v trả lời kiến nghị của cử tri
sau Kỳ họp thứ nhất
`,
    ],
    [
      'columns that ran together, the date in the last line',
      `ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 128/UBND-NC

V/v trả lời kiến nghị của cử tri Bình Sơn, ngày 14 tháng 3 năm 2026
sau Kỳ họp thứ nhất
`,
    ],
    [
      'tabs between the columns',
      `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH BÌNH SƠN\tĐộc lập - Tự do - Hạnh phúc
Số: 128/UBND-NC\tBình Sơn, ngày 14 tháng 3 năm 2026
V/v trả lời kiến nghị của cử tri sau Kỳ họp thứ nhất
`,
    ],
    [
      'a box DỰ THẢO, a stamp and a degree of urgency in between',
      `Ký bởi: Ủy ban nhân dân tỉnh Bình Sơn
Thời gian ký: 14/03/2026 14:42:41

DỰ THẢO

ỦY BAN NHÂN DÂN
HỎA TỐC
TỈNH BÌNH SƠN
Số: 128/UBND-NC
V/v trả lời kiến nghị của cử tri
sau Kỳ họp thứ nhất
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 14 tháng 3 năm 2026
`,
    ],
    [
      'the stamp of a gazette above it',
      `                                              TRUNG TÂM CÔNG BÁO
                                              VÀ TIN HỌC
                                              congbao@binhson.gov.vn
                                              16.03.2026 10:21:11 +07:00

     ỦY BAN NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      TỈNH BÌNH SƠN                      Độc lập - Tự do - Hạnh phúc
     Số: 128 /UBND-NC                 Bình Sơn, ngày 14 tháng 3 năm 2026
V/v trả lời kiến nghị của
cử tri sau Kỳ họp thứ nhất
`,
    ],
    [
      'lines broken inside their wordings',
      `ỦY BAN NHÂN
DÂN
TỈNH BÌNH SƠN
CỘNG HÒA XÃ
HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do -
Hạnh phúc
Số:
128/UBND-NC
V/v trả lời kiến nghị của cử tri
sau Kỳ họp thứ nhất
Bình
Sơn, ngày 14
tháng 3 năm 2026
`,
    ],
  ])('is read with %s', (_, heading) => {
    const letter = letterOfText(heading + BODY);
    expect(letter.kind).toBe('cong-van');
    expect(letter.values).toEqual(EXPECTED);
  });

  it('is read from cells that a web page left as bars', () => {
    const letter = letterOfMarkdown(`**ỦY BAN NHÂN DÂN
**
TỈNH BÌNH SƠN
-------
|
**CỘNG HÒA XÃ HỘI
CHỦ NGHĨA VIỆT NAM**
Độc lập - Tự do - Hạnh phúc
---------------
|
|
Số: 128/UBND-NC
*V/v trả lời kiến nghị của cử tri
sau Kỳ họp thứ nhất*
|
*Bình Sơn, ngày 14
tháng 3 năm 2026*
|
${BODY}`);
    expect(letter.values).toEqual(EXPECTED);
  });

  it('is read from a Markdown table', () => {
    const letter =
      letterOfMarkdown(`| ỦY BAN NHÂN DÂN<br>TỈNH BÌNH SƠN | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |
|---|---|
| Số: 128/UBND-NC<br>V/v trả lời kiến nghị của cử tri sau Kỳ họp thứ nhất | *Bình Sơn, ngày 14 tháng 3 năm 2026* |
${BODY}`);
    expect(letter.values).toEqual(EXPECTED);
  });

  it('gives the marks on the page', () => {
    const letter = letterOfText(`MẬT
ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN
Số: 128/UBND-NC
THƯỢNG KHẨN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 14 tháng 3 năm 2026
${BODY}`);
    expect(letter.parts.mark?.text).toBe('MẬT THƯỢNG KHẨN');
    expect(letter.values.issuer).toBe('ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN');
  });
});

describe('title and subject', () => {
  const titled = (title: string) => `SỞ NỘI VỤ BÌNH SƠN
Số: 12/ABC
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 14 tháng 3 năm 2026

${title}

Sở Nội vụ Bình Sơn thực hiện các nội dung sau đây trong năm 2026:
1. Rà soát vị trí việc làm của các cơ quan.
2. Báo cáo Ủy ban nhân dân tỉnh./.

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.

GIÁM ĐỐC

Hoàng Văn Thụ
`;

  it.each([
    ['THÔNG BÁO\nVề việc nghỉ Tết Nguyên đán', 'thong-bao', 'THÔNG BÁO', 'nghỉ Tết Nguyên đán'],
    [
      'THÔNG BÁO KẾT LUẬN\nCỦA GIÁM ĐỐC SỞ TẠI CUỘC HỌP GIAO BAN',
      'thong-bao',
      'THÔNG BÁO KẾT LUẬN',
      'CỦA GIÁM ĐỐC SỞ TẠI CUỘC HỌP GIAO BAN',
    ],
    [
      'THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp\ngiao ban tháng 3',
      'thong-bao',
      'THÔNG BÁO',
      'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 3',
    ],
    [
      'KẾ HOẠCH\nTỔ CHỨC BỒI DƯỠNG\nCÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2026',
      'ke-hoach',
      'KẾ HOẠCH',
      'TỔ CHỨC BỒI DƯỠNG CÁN BỘ, CÔNG CHỨC CẤP XÃ NĂM 2026',
    ],
    [
      'KẾ HOẠCH TỔ CHỨC HỘI NGHỊ TỔNG KẾT NĂM 2026',
      'ke-hoach',
      'KẾ HOẠCH',
      'TỔ CHỨC HỘI NGHỊ TỔNG KẾT NĂM 2026',
    ],
    ['BÁO CÁO\nV/v thực hiện chế độ tiền lương', 'bao-cao', 'BÁO CÁO', 'thực hiện chế độ tiền lương'],
    ['HUỚNG DẪN\nĐánh giá công chức', 'huong-dan', 'HUỚNG DẪN', 'Đánh giá công chức'],
    ['CHÍ THỊ\nVề kỷ luật, kỷ cương', 'chi-thi', 'CHÍ THỊ', 'kỷ luật, kỷ cương'],
    ['QUYẾT\nĐỊNH\nVề việc điều động công chức', 'quyet-dinh', 'QUYẾT ĐỊNH', 'điều động công chức'],
    ['PHƯƠNG ÁN\nSắp xếp trụ sở làm việc', 'phuong-an', 'PHƯƠNG ÁN', 'Sắp xếp trụ sở làm việc'],
    [
      'TỜ TRÌNH\nVề dự thảo Quyết định của Ủy ban nhân dân tỉnh',
      'to-trinh',
      'TỜ TRÌNH',
      'dự thảo Quyết định của Ủy ban nhân dân tỉnh',
    ],
  ])('of %j', (title, kind, type, subject) => {
    const letter = letterOfText(titled(title));
    expect(letter.kind).toBe(kind);
    expect(letter.parts.type?.text).toBe(type);
    expect(letter.values.subject).toBe(subject);
    expect(letter.body[0]?.passage.text).toMatch(/^Sở Nội vụ Bình Sơn thực hiện/u);
  });

  it('finds no subject where the text follows the title', () => {
    const letter = letterOfText(titled('THÔNG BÁO'));
    expect(letter.kind).toBe('thong-bao');
    expect(letter.parts).not.toHaveProperty('subject');
    expect(letter.body[0]?.passage.text).toMatch(/^Sở Nội vụ Bình Sơn thực hiện/u);
  });
});

describe('web text broken inside its wordings', () => {
  it('is put together again', () => {
    const letter = letterOfMarkdown(`**ỦY
BAN NHÂN DÂN **
TỈNH BÌNH SƠN
-------
|
**CỘNG HÒA
XÃ HỘI CHỦ NGHĨA VIỆT
NAM**
Độc lập - Tự do - Hạnh phúc
|
|
Số:
88/QĐ-UBND
|
*Bình
Sơn, ngày 05 tháng 01 năm
2026*
|
**QUYẾT ĐỊNH**
VỀ VIỆC PHÊ DUYỆT ĐỀ ÁN THUỘC THẨM QUYỀN CỦA ỦY
BAN NHÂN DÂN TỈNH
**CHỦ TỊCH
ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN**
*Căn
cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;*
*Theo đề nghị của Giám đốc Sở Nội vụ.*
**QUYẾT ĐỊNH:**
**Điều 1.** Phê duyệt Đề án vị trí việc làm của các cơ quan.
**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký./.
|
*Nơi
nhận:*
- Như Điều 2;
- Các sở,
ban, ngành;
- Lưu: VT, NC.
|
**KT.
CHỦ TỊCH**
PHÓ CHỦ TỊCH
**Lê
Văn Chính**
|
**PHỤ LỤC**
DANH SÁCH CÁC CƠ QUAN
*(Kèm theo Quyết định số 88/QĐ-UBND ngày 05 tháng 01 năm 2026)*
1. Sở Nội vụ.
`);
    expect(letter.values).toMatchObject({
      motto: true,
      issuer: 'ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN',
      number: '88',
      symbol: 'QĐ-UBND',
      place: 'Bình Sơn',
      date: '2026-01-05',
      subject: 'PHÊ DUYỆT ĐỀ ÁN THUỘC THẨM QUYỀN CỦA ỦY BAN NHÂN DÂN TỈNH',
      recipients: ['Như Điều 2', 'Các sở, ban, ngành'],
      archive: 'VT, NC',
      signingAuthority: 'KT',
      signerPosition: 'PHÓ CHỦ TỊCH',
      signerName: 'Lê Văn Chính',
    });
    expect(letter.parts.authority?.text).toBe('CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN');
    expect(letter.grounds).toHaveLength(2);
    expect(letter.annexes).toHaveLength(1);
    expect(letter.annexes[0]).toMatchObject({
      heading: { text: 'PHỤ LỤC' },
      title: { text: 'DANH SÁCH CÁC CƠ QUAN' },
    });
  });
});
