import { describe, expect, test } from 'vitest';
import { rules } from '../../../rules/index.generated.ts';
import type { DocumentKind } from '../../../src/document/kinds.ts';
import { lint } from '../../../src/lint/lint.ts';
import { compliant } from '../../support/compliant.ts';

/** What drafters get wrong, one fault a letter: kind, what stood there, what stands there now. */
type Fault = readonly [kind: DocumentKind, what: string, by: string];

const SPELLING: readonly Fault[] = [
  ['cong-van', 'Phân công công chức tiếp nhận', 'Phân công công chức tiếp nhân'],
  ['cong-van', 'trả lời phản ánh', 'trã lời phản ánh'],
  ['cong-van', 'bố trí kinh phí', 'bố chí kinh phí'],
  ['cong-van', 'thuộc phạm vi quản lý', 'thuộc phạm vi quãn lý'],
  ['cong-van', 'nếu có vướng mắc', 'nếu có vướng mắt'],
  ['cong-van', 'để được hướng dẫn', 'để được hướng dẩn'],
  ['cong-van', 'Niêm yết công khai', 'Niêm yếc công khai'],
  ['cong-van', 'Trong quá trình thực hiện', 'Trong quá trình thực hiên'],
  ['cong-van', 'một số nội dung sau', 'một số nôi dung sau'],
  ['cong-van', 'gửi danh sách về', 'gửi danh xách về'],
  ['cong-van', 'Phân công công chức', 'Phân cồng công chức'],
  ['cong-van', 'kiến nghị của người dân', 'kiến nghị cũa người dân'],
  ['chi-thi', 'Rà soát phương án', 'Rà xoát phương án'],
  ['chi-thi', 'chuẩn bị lực lượng', 'chuẩn bị lưc lượng'],
  ['chi-thi', 'phương tiện cứu hộ', 'phương tịên cứu hộ'],
  ['chi-thi', 'theo dõi, đôn đốc', 'theo dỏi, đôn đốc'],
  ['chi-thi', 'theo dõi, đôn đốc', 'theo dõi, đôn đốt'],
  ['chi-thi', 'Để chủ động phòng', 'Để chũ động phòng'],
  ['chi-thi', 'diễn biến phức tạp', 'diển biến phức tạp'],
  ['chi-thi', 'diễn biến phức tạp', 'diễn biến phứct ạp'],
  ['chi-thi', 'Tổ chức diễn tập', 'Tổ chúc diễn tập'],
  ['chi-thi', 'sơ tán dân', 'xơ tán dân'],
  ['ke-hoach', 'Nâng cao nhận thức', 'Năng cao nhận thức'],
  ['ke-hoach', 'phải thiết thực', 'phải thiếc thực'],
  ['ke-hoach', 'thiết thực, tiết kiệm', 'thiết thực, tiết kiện'],
  ['ke-hoach', 'bảo vệ rừng', 'bão vệ rừng'],
  ['ke-hoach', 'chuẩn bị cây giống', 'chuẫn bị cây giống'],
  ['ke-hoach', 'tuyên truyền trên hệ thống', 'tuyên chuyền trên hệ thống'],
  ['ke-hoach', 'bảo đảm an ninh', 'bảo đãm an ninh'],
  ['bao-cao', 'Trang thiết bị ở', 'Trang thiết bi ở'],
  ['bao-cao', 'xem xét bổ sung', 'xem xét bổ xung'],
  ['bao-cao', 'kinh phí mua sắm', 'kinh phí mua xắm'],
  ['bao-cao', 'Tỷ lệ dân số', 'Tỷ lệ dân sô'],
  ['thong-bao', 'hoàn thiện báo cáo', 'hòan thiện báo cáo'],
  ['thong-bao', 'lập dự toán kinh phí', 'lập dự toáng kinh phí'],
  ['thong-bao', 'các nhiệm vụ được giao', 'các nghiệm vụ được giao'],
  ['thong-bao', 'các nhiệm vụ được giao', 'các nhiệm vụ đươc giao'],
  ['quyet-dinh', 'chịu trách nhiệm thi hành', 'chịu trách nhiệm thi hàng'],
  ['quyet-dinh', 'Hướng dẫn các thôn', 'Hướng dãn các thôn'],
  ['quyet-dinh', 'có các nhiệm vụ sau đây', 'có các các nhiệm vụ sau đây'],
];

const MARKS: readonly Fault[] = [
  ['cong-van', 'nếu có vướng mắc, đề nghị', 'nếu có vướng mắc , đề nghị'],
  ['cong-van', 'nếu có vướng mắc, đề nghị', 'nếu có vướng mắc,đề nghị'],
  ['cong-van', 'để được hướng dẫn', 'để  được hướng dẫn'],
  ['cong-van', 'công chức tiếp nhận, trả lời', 'công chức tiếp nhận; ; trả lời'],
  ['chi-thi', 'diễn biến phức tạp. Để', 'diễn biến phức tạp.Để'],
  ['chi-thi', 'trong mùa mưa, bão', 'trong mùa mưa (bão'],
  ['chi-thi', 'trong mùa mưa, bão', 'trong mùa mưa, “bão'],
  ['ke-hoach', 'Địa điểm: khu vực', 'Địa điểm: [tên địa điểm] khu vực'],
  ['ke-hoach', 'khu vực hồ An Bình', 'khu vực xxx'],
  ['bao-cao', 'Một số trạm y tế', 'Một số số trạm y tế'],
  ['bao-cao', 'Đề nghị Ủy ban nhân dân', 'Ðề nghị Ủy ban nhân dân'],
  ['bao-cao', 'Khám bệnh, chữa bệnh', 'Khám bệnh, chữa b\u0435\u0323nh'],
];

const CAPITALS: readonly Fault[] = [
  ['cong-van', '3. Sở Tài chính hướng dẫn', '3. Sở tài chính hướng dẫn'],
  ['cong-van', '- Ủy ban nhân dân tỉnh (để báo cáo)', '- Ủy ban Nhân dân tỉnh (để báo cáo)'],
  ['cong-van', 'năm 2026 của Ủy ban nhân dân tỉnh Bình Sơn', 'năm 2026 của Ủy ban nhân dân Tỉnh Bình Sơn'],
  ['cong-van', 'Thực hiện Kế hoạch số 15', 'Thực hiện kế hoạch số 15'],
  ['cong-van', 'của người dân; gửi', 'của Nhân dân thủ đô Hà Nội; gửi'],
  ['quyet-dinh', 'Tham mưu Ủy ban nhân dân xã', 'Tham mưu ủy ban nhân dân xã'],
  ['quyet-dinh', 'thi hành Quyết định này', 'thi hành quyết định này'],
  ['quyet-dinh', 'Luật Tổ chức chính quyền địa phương', 'Luật tổ chức chính quyền địa phương'],
  ['quyet-dinh', '2. Bà Lê Thị Hạnh', '2. Bà Lê thị Hạnh'],
  ['chi-thi', 'thực hiện Chỉ thị này', 'thực hiện chỉ thị này'],
  ['chi-thi', 'Chủ tịch Ủy ban nhân dân tỉnh yêu cầu', 'chủ tịch Ủy ban nhân dân tỉnh yêu cầu'],
  ['chi-thi', 'phức tạp. Để chủ động', 'phức tạp. để chủ động'],
  ['chi-thi', 'Thường trực Tỉnh ủy', 'Bộ giáo dục và đào tạo'],
  ['ke-hoach', '1. Thời gian: ngày 24', '1. Thời gian: sáng thứ ba, ngày 24'],
  ['ke-hoach', 'Môi trường tỉnh Bình Sơn', 'Môi trường Tỉnh Bình Sơn'],
  ['ke-hoach', 'bảo vệ rừng và môi trường', 'bảo vệ rừng theo khoản 2 điều 5 Luật Lâm nghiệp'],
  ['ke-hoach', 'bảo vệ rừng và môi trường', 'bảo vệ rừng theo Khoản 2 Điều 5 Luật Lâm nghiệp'],
  ['ke-hoach', 'các thôn theo Phụ lục', 'các thôn vùng Tây nguyên theo Phụ lục'],
  ['bao-cao', 'Một số trạm y tế', 'Một số trạm y tế tại quận 3, phường 12'],
  ['bao-cao', 'Một số trạm y tế', 'Trong dịp tết Nguyên Đán, một số trạm y tế'],
  ['bao-cao', 'Khám bệnh, chữa', 'Theo chủ trương của Đảng và nhà nước, khám bệnh, chữa'],
  ['bao-cao', 'Khám bệnh, chữa', 'Theo Tổ chức của Liên Hợp Quốc, khám bệnh, chữa'],
];

const BODIES: readonly Fault[] = [
  ['cong-van', '3. Sở Tài chính hướng dẫn', '3. Sở Kế hoạch và Đầu tư hướng dẫn'],
  ['cong-van', '3. Sở Tài chính hướng dẫn', '3. Sở Lao động - Thương binh và Xã hội hướng dẫn'],
  ['cong-van', '- Các sở, ban, ngành tỉnh;', '- Sở Giao thông vận tải;'],
  ['cong-van', '- Ủy ban nhân dân các xã, phường.', '- Ủy ban nhân dân các huyện, thị xã.'],
  ['cong-van', '2. Ủy ban nhân dân các xã, phường:', '2. UBND các huyện, thị xã, thành phố:'],
  ['chi-thi', '- Bộ Nông nghiệp và Môi trường (để', '- Bộ Tài nguyên và Môi trường (để'],
  ['chi-thi', 'a) Chủ trì, phối hợp với các địa phương', 'a) Chủ trì, phối hợp với Sở TN&MT tỉnh Hà Giang'],
  ['quyet-dinh', '**XÃ AN BÌNH**', '**HUYỆN AN BÌNH**'],
  ['ke-hoach', '- Thường trực Đảng ủy xã;', '- Thường trực Huyện ủy;'],
  ['bao-cao', '- Bộ Y tế (để báo cáo);', '- Bộ Thông tin và Truyền thông (để báo cáo);'],
];

const found = ([kind, what, by]: Fault): readonly string[] =>
  lint(compliant({ kind, replace: [[what, by]] }), rules)
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule);

describe.each([
  ['spelling', SPELLING],
  ['marks', MARKS],
  ['capitals', CAPITALS],
  ['bodies', BODIES],
] as const)('faults of %s', (_, faults) => {
  test.each(faults)('%s: “%s” written “%s” is found', (...fault) => {
    expect(found(fault)).not.toEqual([]);
  });
});

test('a fault is said once, seldom twice', () => {
  const counts = [...SPELLING, ...MARKS, ...CAPITALS, ...BODIES].map((fault) => found(fault).length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(2);
  expect(counts.filter((count) => count > 1).length).toBeLessThanOrEqual(counts.length * 0.1);
});
