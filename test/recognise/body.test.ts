import { describe, expect, it } from 'vitest';
import type { Division, Letter } from '../../src/document/letter.ts';
import { textAt } from '../../src/document/passage.ts';
import type { Passage } from '../../src/document/tree.ts';
import { letterOfMarkdown, letterOfText } from './reading.ts';

const HEAD = `ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN
Số: 128/UBND-NC
V/v cải cách hành chính
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 14 tháng 3 năm 2026

Kính gửi: Các sở, ban, ngành tỉnh

`;
const FOOT = `

Nơi nhận:
- Như trên;
- Lưu: VT, NC.

CHỦ TỊCH

Đinh Công Hòa
`;

/** Each division as its step, heading and text, its children indented under it. */
const outline = (divisions: readonly Division[], depth = 0): readonly string[] =>
  divisions.flatMap(({ level, step, heading, passage, children }) => [
    `${'  '.repeat(depth)}${level} ${step}${heading ? ` [${heading.text}]` : ''} ${passage.text}`.replace(
      /\s+$/u,
      '',
    ),
    ...outline(children, depth + 1),
  ]);

const outlineOf = (body: string): readonly string[] => outline(letterOfText(HEAD + body + FOOT).body);

describe('the body', () => {
  it('is a tree of khoản, điểm, dashes and plus signs, and ends in a closing paragraph', () => {
    expect(
      outlineOf(`Ủy ban nhân dân tỉnh yêu cầu:

1. Các sở, ban, ngành:
a) Rà soát thủ tục hành chính;
b) Công khai thủ tục:
- Trên cổng thông tin;
+ Của tỉnh;
+ Của cơ quan.
- Tại nơi tiếp nhận.

2. Sở Nội vụ theo dõi, đôn đốc.

Yêu cầu các cơ quan nghiêm túc thực hiện./.`),
    ).toEqual([
      'paragraph  Ủy ban nhân dân tỉnh yêu cầu:',
      'clause 1 Các sở, ban, ngành:',
      '  point a Rà soát thủ tục hành chính;',
      '  point b Công khai thủ tục:',
      '    dash -1 Trên cổng thông tin;',
      '      dash -1 Của tỉnh;',
      '      dash -2 Của cơ quan.',
      '    dash -2 Tại nơi tiếp nhận.',
      'clause 2 Sở Nội vụ theo dõi, đôn đốc.',
      'paragraph  Yêu cầu các cơ quan nghiêm túc thực hiện./.',
    ]);
  });

  it('keeps decimal numbers under whole ones, and what a heading introduces under it', () => {
    expect(
      outlineOf(`1. Nhiệm vụ chung

1.1. Nâng cao nhận thức.

1.2. Bố trí kinh phí.

2. Sở Tài chính

Chủ trì thẩm định dự toán.

Tham mưu phân bổ kinh phí.

3. Sở Nội vụ

Theo dõi, tổng hợp.`),
    ).toEqual([
      'clause 1 [Nhiệm vụ chung]',
      '  clause 1.1 Nâng cao nhận thức.',
      '  clause 1.2 Bố trí kinh phí.',
      'clause 2 [Sở Tài chính]',
      '  paragraph  Chủ trì thẩm định dự toán.',
      '  paragraph  Tham mưu phân bổ kinh phí.',
      'clause 3 [Sở Nội vụ]',
      '  paragraph  Theo dõi, tổng hợp.',
    ]);
  });

  it('finds the numbered parts of one sentence', () => {
    expect(
      outlineOf(`1. Các sở, ban, ngành: (1) Rà soát quy trình; (2) Cắt giảm thời gian (nếu có); (3) Báo cáo kết quả.

2. Sở Nội vụ làm rõ: (i) số lượng; (ii) chất lượng.`),
    ).toEqual([
      'clause 1 Các sở, ban, ngành:',
      '  inline (1) Rà soát quy trình;',
      '  inline (2) Cắt giảm thời gian (nếu có);',
      '  inline (3) Báo cáo kết quả.',
      'clause 2 Sở Nội vụ làm rõ:',
      '  inline (i) số lượng;',
      '  inline (ii) chất lượng.',
    ]);
  });

  it('joins the lines of hard-wrapped text, also over a page', () => {
    expect(
      outlineOf(`      1. Sở Lao động chủ trì, phối hợp với Sở Tài chính, Sở Kế hoạch và các cơ quan của Lao động
- Thương binh và Xã hội rà soát, tổng hợp nhu cầu kinh phí, báo cáo Ủy ban nhân dân tỉnh
trước ngày 30/4/2026 theo quy định tại
khoản 2 Điều 5 Nghị định số 12/2026/NĐ-CP để xem xét, quyết định. Các cơ quan có trách

                                        2
\fnhiệm phối hợp thực hiện.
      2. Sở Nội vụ theo dõi.`),
    ).toEqual([
      'clause 1 Sở Lao động chủ trì, phối hợp với Sở Tài chính, Sở Kế hoạch và các cơ quan của Lao động - Thương binh và Xã hội rà soát, tổng hợp nhu cầu kinh phí, báo cáo Ủy ban nhân dân tỉnh trước ngày 30/4/2026 theo quy định tại khoản 2 Điều 5 Nghị định số 12/2026/NĐ-CP để xem xét, quyết định. Các cơ quan có trách nhiệm phối hợp thực hiện.',
      'clause 2 Sở Nội vụ theo dõi.',
    ]);
  });

  it('takes parts, sections and clauses of a plan apart', () => {
    expect(
      outlineOf(`A. TÌNH HÌNH CHUNG

I. KẾT QUẢ

1. Về thể chế

a) Ban hành 05 quyết định.

II. HẠN CHẾ

1. Tiến độ còn chậm.

B. NHIỆM VỤ

I. NHIỆM VỤ TRỌNG TÂM

Tập trung hoàn thành các chỉ tiêu.`),
    ).toEqual([
      'part A [TÌNH HÌNH CHUNG]',
      '  section I [KẾT QUẢ]',
      '    clause 1 [Về thể chế]',
      '      point a Ban hành 05 quyết định.',
      '  section II [HẠN CHẾ]',
      '    clause 1 Tiến độ còn chậm.',
      'part B [NHIỆM VỤ]',
      '  section I [NHIỆM VỤ TRỌNG TÂM]',
      '    paragraph  Tập trung hoàn thành các chỉ tiêu.',
    ]);
  });

  it('takes no sum and no year for a number', () => {
    expect(
      outlineOf(`Kinh phí thực hiện là 10.506 triệu đồng.

2026. là năm cuối của kế hoạch.

15.000 lượt người được phục vụ.`).map((line) => line.slice(0, 9)),
    ).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('gives headings in bold before the text and where a label stands', () => {
    const { body } = letterOfMarkdown(`${HEAD}**1. Về thể chế:** Hoàn thiện quy định.

**2.** Về tổ chức bộ máy, sắp xếp các phòng.${FOOT}`);
    expect(outline(body)).toEqual([
      'clause 1 [Về thể chế] Hoàn thiện quy định.',
      'clause 2 Về tổ chức bộ máy, sắp xếp các phòng.',
    ]);
    expect(body[0]?.labelAt?.text).toBe('1.');
    expect(body[0]?.labelAt?.spans[0]).toMatchObject({ start: 0, end: 2 });
  });

  it('keeps chapters, sections and articles of a regulation', () => {
    const letter = letterOfText(`ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN
Số: 12/QC-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Sơn, ngày 14 tháng 3 năm 2026

QUY CHẾ
Làm việc của Ủy ban nhân dân tỉnh

Chương I

QUY ĐỊNH CHUNG

Điều 1. Phạm vi điều chỉnh

1. Quy chế này quy định chế độ làm việc.

2. Quy chế áp dụng cho các thành viên.

Chương II

CHẾ ĐỘ LÀM VIỆC

Mục 1

HỌP

Điều 2. Phiên họp

Ủy ban nhân dân tỉnh họp mỗi tháng một lần./.
${FOOT}`);
    expect(outline(letter.body)).toEqual([
      'chapter Chương I [QUY ĐỊNH CHUNG]',
      '  article Điều 1 [Phạm vi điều chỉnh]',
      '    clause 1 Quy chế này quy định chế độ làm việc.',
      '    clause 2 Quy chế áp dụng cho các thành viên.',
      'chapter Chương II [CHẾ ĐỘ LÀM VIỆC]',
      '  section Mục 1 [HỌP]',
      '    article Điều 2 [Phiên họp]',
      '      paragraph  Ủy ban nhân dân tỉnh họp mỗi tháng một lần./.',
    ]);
  });
});

describe('grounds', () => {
  it('are the paragraphs before the text that say no more than a ground', () => {
    const letter = letterOfText(`${HEAD}Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;

Căn cứ Kế hoạch số 20/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh.

Xét đề nghị của Sở Nội vụ tại Tờ trình số 12/TTr-SNV, Ủy ban nhân dân tỉnh có ý kiến như sau:

1. Đồng ý với đề nghị của Sở Nội vụ.${FOOT}`);
    expect(letter.grounds.map(({ text }) => text)).toEqual([
      'Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;',
      'Căn cứ Kế hoạch số 20/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh.',
    ]);
    expect(letter.body[0]?.passage.text).toMatch(/^Xét đề nghị/u);
  });

  it('are none where they stand in the text', () => {
    const letter =
      letterOfText(`${HEAD}Ủy ban nhân dân tỉnh nhận được văn bản của Sở Nội vụ và có ý kiến như sau:

Căn cứ Điều 5 Luật Đầu tư công năm 2024;

Căn cứ quy định nêu trên, đề nghị Sở Nội vụ hoàn thiện hồ sơ.${FOOT}`);
    expect(letter.grounds).toEqual([]);
    expect(letter.body).toHaveLength(3);
    expect(letter.values.addressees).toEqual(['Các sở, ban, ngành tỉnh']);
  });
});

/** Every passage of a letter. */
function* passagesIn(letter: Letter): Generator<Passage> {
  yield* Object.values(letter.parts);
  yield* letter.addressees;
  yield* letter.recipients;
  yield* letter.grounds;
  yield* inDivisions(letter.body);
}

function* inDivisions(divisions: readonly Division[]): Generator<Passage> {
  for (const { heading, labelAt, passage, children } of divisions) {
    if (heading) yield heading;
    if (labelAt) yield labelAt;
    yield passage;
    yield* inDivisions(children);
  }
}

describe('passages', () => {
  it('are the text that stands at their places', () => {
    const letter = letterOfText(`    ỦY BAN NHÂN DÂN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     TỈNH BÌNH SƠN                   Độc lập - Tự do - Hạnh phúc
   Số:      /UBND-NC              Bình Sơn, ngày     tháng 3 năm 2026
V/v cải cách hành
   chính năm 2026

            Kính gửi: - Các sở, ban, ngành
                        tỉnh;
                      - Ủy ban nhân dân các xã.

     1. Các sở: (1) rà soát thủ
tục; (2) công khai.

  Nơi nhận:                                KT. CHỦ TỊCH
  - Như trên;                              PHÓ CHỦ TỊCH
  - Lưu: VT, NC.                           Lê Văn Chính
`);
    const passages = [...passagesIn(letter)];
    expect(passages.length).toBeGreaterThan(25);
    for (const passage of passages) {
      expect(passage.spans.map((span) => textAt(letter.document, span)).join(' ')).toBe(passage.text);
    }
    expect(letter.addressees.map(({ text }) => text)).toEqual([
      'Các sở, ban, ngành tỉnh',
      'Ủy ban nhân dân các xã',
    ]);
  });
});
