import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/document/passage.ts';
import { type Citation, citationsOf } from '../../src/extract/citations.ts';
import { symbolsIn } from '../../src/extract/symbols.ts';
import { officialLetter } from './letters.ts';

const cited = (sentence: string): readonly Citation[] => citationsOf(officialLetter(sentence));
const told = (sentence: string): string[] =>
  cited(sentence).map(({ type, symbol, date, issuer }) => [type, symbol, date, issuer].join(' | '));

describe('symbols', () => {
  it.each([
    ['77a/BC-SNV', 'state'],
    ['12-CTr/TU', 'party'],
    ['30/2020/NĐ-CP', 'state'],
    ['198-KL/TW', 'party'],
    ['351/2017/UBTVQH14', 'state'],
    ['12/UBND-NC', 'state'],
    ['30c/NQ-CP', 'state'],
    ['66.25/2026/NQ-CP', 'state'],
    ['1488/SGD&ĐT-GDTH', 'state'],
    ['05-HD/VPTW', 'party'],
    ['12-14/QĐ-UBND', 'state'],
    ['72/2025/QH15', 'state'],
  ])('%s is one, of the %s', (text, style) => {
    expect(symbolsIn(`Văn bản số ${text} ngày`).map((symbol) => [symbol.text, symbol.style])).toEqual([
      [text, style],
    ]);
  });

  it('lose the spaces of a scan or a line end', () => {
    expect(symbolsIn('số 66- NQ/TW và 17/NQ- CP').map(({ text }) => text)).toEqual(['66-NQ/TW', '17/NQ-CP']);
  });

  it.each(['24/24 giờ', 'nhà 12/A đường số 3', 'giai đoạn 2021 - 2025', '50 km/h', 'TCVN 6210-1:2007'])(
    'are not in “%s”',
    (text) => {
      expect(symbolsIn(text)).toEqual([]);
    },
  );

  it('end before the name of a body', () => {
    expect(symbolsIn('12/QĐ-UBND - Sở Y tế').map(({ text }) => text)).toEqual(['12/QĐ-UBND']);
  });
});

describe('a citation', () => {
  it('has type, number, date, issuer and title', () => {
    const [citation] = cited(
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Bình Sơn về cải cách hành chính; Sở Nội vụ đề nghị.',
    );
    expect(citation).toMatchObject({
      type: 'Kế hoạch',
      symbol: '15/KH-UBND',
      date: '2026-01-12',
      issuer: 'Ủy ban nhân dân tỉnh Bình Sơn',
      title: 'về cải cách hành chính',
    });
  });

  it.each([
    ['Căn cứ Luật Doanh nghiệp số 59/2020/QH14.', 'Luật | 59/2020/QH14 |  | '],
    [
      'Theo Chỉ thị số 31-CT/TU, ngày 06/6/2023 của Ban Thường vụ Tỉnh ủy.',
      'Chỉ thị | 31-CT/TU | 2023-06-06 | Ban Thường vụ Tỉnh ủy',
    ],
    [
      'Xét đề nghị của Bộ Nội vụ tại Tờ trình số 8798/TTr-BNV ngày 07/11/2025.',
      'Tờ trình | 8798/TTr-BNV | 2025-11-07 | Bộ Nội vụ',
    ],
    [
      'Thủ tướng Chính phủ đã ban hành Công điện số 158/CĐ-TTg ngày 04/9/2025.',
      'Công điện | 158/CĐ-TTg | 2025-09-04 | Thủ tướng Chính phủ',
    ],
    [
      'Ngày 29/6/2025, Bộ Xây dựng ban hành Quyết định số 1074/QĐ-BXD về phòng cháy.',
      'Quyết định | 1074/QĐ-BXD | 2025-06-29 | Bộ Xây dựng',
    ],
    ['Theo Công văn của Sở Y tế số 12/SYT-NV ngày 03-4-2025.', 'Công văn | 12/SYT-NV | 2025-04-03 | Sở Y tế'],
    [
      'Thực hiện Thông báo kết luận số 59/TB-VPUB ngày 1/2/2026 của Văn phòng UBND tỉnh.',
      'Thông báo | 59/TB-VPUB | 2026-02-01 | Văn phòng UBND tỉnh',
    ],
    [
      'Theo Quyết định số 12/QĐ-UBND ngày 19 tháng I0 năm 2025 của UBND tỉnh.',
      'Quyết định | 12/QĐ-UBND | 2025-10-19 | UBND tỉnh',
    ],
  ])('is read from “%s”', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected]);
  });

  it('shares date and issuer with the list it stands in', () => {
    expect(told('Kèm theo Quyết định số: 273/QĐ-BNV, 272/QĐ-BNV ngày 10/4/2024 của Bộ Nội vụ.')).toEqual([
      'Quyết định | 273/QĐ-BNV | 2024-04-10 | Bộ Nội vụ',
      'Quyết định | 272/QĐ-BNV | 2024-04-10 | Bộ Nội vụ',
    ]);
    expect(
      told('Chỉ thị số 03/CT-UBND ngày 19/3/2019, Phương án số 728/PA-UBND ngày 28/02/2025 của UBND tỉnh.'),
    ).toEqual([
      'Chỉ thị | 03/CT-UBND | 2019-03-19 | UBND tỉnh',
      'Phương án | 728/PA-UBND | 2025-02-28 | UBND tỉnh',
    ]);
    expect(
      told('các văn bản số: 10/VPCP-CN ngày 8/11/2025, 11/VPCP-CN ngày 12/9/2025 của Văn phòng Chính phủ.'),
    ).toEqual([
      'Văn bản | 10/VPCP-CN | 2025-11-08 | Văn phòng Chính phủ',
      'Văn bản | 11/VPCP-CN | 2025-09-12 | Văn phòng Chính phủ',
    ]);
  });

  it('does not share an issuer with a document of another body', () => {
    expect(told('Nghị định số 08/2015/NĐ-CP, Thông tư số 38/2015/TT-BTC của Bộ Tài chính.')).toEqual([
      'Nghị định | 08/2015/NĐ-CP |  | ',
      'Thông tư | 38/2015/TT-BTC |  | Bộ Tài chính',
    ]);
  });

  it('joins first and later mentions, also over a broken line', () => {
    const [citation, ...others] = cited(
      'Thực hiện Kế hoạch số\n15/KH-UBND ngày 12/01/2026 của UBND tỉnh. Các đơn vị làm theo khoản 2 Mục III Kế hoạch số 15/KH- UBND.',
    );
    expect(others).toEqual([]);
    expect(citation?.mentions.map(({ place }) => place?.text ?? null)).toEqual([null, 'khoản 2 Mục III']);
  });

  it('of the same number in another year is another document', () => {
    expect(
      cited(
        'Quyết định số 12/QĐ-UBND ngày 01/02/2024 và Quyết định số 12/QĐ-UBND ngày 03/5/2025 của UBND tỉnh.',
      ),
    ).toHaveLength(2);
  });

  it('is never the letter’s own number', () => {
    expect(
      cited(
        'Công văn số 145/SNV-CCHC này thay thế Công văn số 90/SNV-CCHC ngày 01/02/2026 của Sở Nội vụ.',
      ).map(({ symbol }) => symbol),
    ).toEqual(['90/SNV-CCHC']);
  });

  it('has the issuer who gave the order that stands in it', () => {
    expect(
      told(
        'Sở được Ủy ban nhân dân tỉnh giao chủ trì xây dựng Kế hoạch tại Công văn số 11/UBND-KT ngày 05/3/2026.',
      ),
    ).toEqual(['Công văn | 11/UBND-KT | 2026-03-05 | Ủy ban nhân dân tỉnh']);
  });

  it('has the title behind a word of asking', () => {
    const [citation] = cited(
      'Trả lời Công văn số 36/TBS ngày 25/4/2026 của Thuế tỉnh Bình Sơn hỏi về sử dụng hóa đơn.',
    );
    expect(citation).toMatchObject({ issuer: 'Thuế tỉnh Bình Sơn', title: 'về sử dụng hóa đơn' });
  });

  it('takes no more for the issuer than its name', () => {
    expect(
      cited(
        'Văn phòng nhận được Văn bản số 15/CV-VP ngày 10/8/2026 của Công ty TNHH Vân Phong kiến nghị gia hạn.',
      )[0]?.issuer,
    ).toBe('Công ty TNHH Vân Phong');
  });

  it('says where its parts stand', () => {
    const letter = officialLetter(
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND tỉnh về chuyển đổi số.',
    );
    const [mention] = citationsOf(letter)[0]?.mentions ?? [];
    const words = (spans: readonly { block: number; start: number; end: number }[] | undefined): string =>
      (spans ?? []).map((span) => textAt(letter.document, span)).join(' ');
    expect(words(mention?.symbolAt.spans)).toBe('15/KH-UBND');
    expect(words(mention?.dateAt?.spans)).toBe('ngày 12/01/2026');
    expect(words(mention?.issuerAt?.spans)).toBe('UBND tỉnh');
  });
});
