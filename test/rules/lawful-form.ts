import type { DocumentKind } from '../../src/document/kinds.ts';

/** Other ways of writing that the decree allows: what stands in the compliant letter of the kind, and what may. */
type LawfulChange = readonly [what: string, by: string];

const DEPUTY = '**KT. GIÁM ĐỐC**\n**PHÓ GIÁM ĐỐC**';
const COMMITTEE = '**TM. ỦY BAN NHÂN DÂN**\n**KT. CHỦ TỊCH**\n**PHÓ CHỦ TỊCH**';
const TWO_ADDRESSEES =
  'Kính gửi:\n\n- Các sở, ban, ngành tỉnh;\n- Ủy ban nhân dân các xã, phường.\n\nThực hiện';
const GROUNDS_OF_PLAN = 'Thực hiện Công văn số 88/SNNMT-KL ngày 20 tháng 01 năm 2026';

export const lawfulChanges: { readonly [Kind in DocumentKind]?: readonly LawfulChange[] } = {
  'cong-van': [
    // Number and date of a draft.
    ['Số: 145/SNV-CCHC', 'Số:        /SNV-CCHC'],
    ['Số: 145/SNV-CCHC', 'Số: ....../SNV-CCHC'],
    ['Số: 145/SNV-CCHC', 'Số: …/SNV-CCHC'],
    ['ngày 05 tháng 3 năm 2026*', 'ngày     tháng     năm 2026*'],
    ['ngày 05 tháng 3 năm 2026*', 'ngày … tháng … năm 2026*'],
    ['ngày 05 tháng 3 năm 2026*', 'ngày ...... tháng 3 năm 2026*'],
    ['145/SNV-CCHC', '1045/SNV-CCHC&QT'],
    ['145/SNV-CCHC', '05/SNV-QLDN1'],
    ['145/SNV-CCHC', '145/SNV-BGDĐT-GDTrH'],
    ['ngày 05 tháng 3 năm 2026*', 'ngày 15 tháng 01 năm 2027*'],
    ['ngày 05 tháng 3 năm 2026*', 'ngày 28 tháng 02 năm 2027*'],
    ['ngày 05 tháng 3 năm 2026*', 'ngày 30 tháng 12 năm 2026*'],
    ['*Bình Sơn, ngày 05', '*Thành phố Hồ Chí Minh, ngày 05'],
    ['*Bình Sơn, ngày 05', '*Bà Rịa - Vũng Tàu, ngày 05'],
    ['*Bình Sơn, ngày 05', '*Quận 1, ngày 05'],
    ['*Bình Sơn, ngày 05', '*Phường Trần Hưng Đạo, ngày 05'],
    ['*Bình Sơn, ngày 05', '*Thị xã Sơn Đông, ngày 05'],
    ['*Bình Sơn, ngày 05', '*Đắk Lắk, ngày 05'],
    // Header.
    ['UBND TỈNH BÌNH SƠN\n', 'ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN\n'],
    ['UBND TỈNH BÌNH SƠN\n**SỞ NỘI VỤ**', '**BỘ NỘI VỤ**'],
    ['UBND TỈNH BÌNH SƠN\n**SỞ NỘI VỤ**', 'SỞ GIÁO DỤC VÀ ĐÀO TẠO\n**TRƯỜNG THPT BÌNH SƠN**'],
    // Addressees.
    [TWO_ADDRESSEES, 'Kính gửi: Bộ Nội vụ\n\nThực hiện'],
    [TWO_ADDRESSEES, 'Kính gửi: Bộ Nội vụ.\n\nThực hiện'],
    [TWO_ADDRESSEES, 'Kính gửi: Các sở, ban, ngành tỉnh\n\nThực hiện'],
    [TWO_ADDRESSEES, 'Kính gửi: Ủy ban nhân dân các xã, phường\n\nThực hiện'],
    [TWO_ADDRESSEES, 'Kính gửi: Ông Trần Văn Bình, Giám đốc Sở Y tế\n\nThực hiện'],
    [TWO_ADDRESSEES, 'Kính gửi: Vụ Pháp chế, Bộ Nội vụ\n\nThực hiện'],
    [
      TWO_ADDRESSEES,
      'Kính gửi:\n\n- Bộ Tài chính;\n- Các sở, ban, ngành; Ủy ban nhân dân các xã, phường;\n- Công an tỉnh.\n\nThực hiện',
    ],
    [TWO_ADDRESSEES, 'Kính gửi: Ủy ban nhân dân tỉnh Bình Sơn\n(qua Sở Tài chính)\n\nThực hiện'],
    // Body.
    ['để được hướng dẫn./.', 'để được hướng dẫn.\n\nTrân trọng./.'],
    // Signature.
    [DEPUTY, '**GIÁM ĐỐC**'],
    [DEPUTY, '**Q. GIÁM ĐỐC**'],
    [DEPUTY, '**KT. GIÁM ĐỐC**\n**PHÓ GIÁM ĐỐC THƯỜNG TRỰC**'],
    [DEPUTY, '**TL. GIÁM ĐỐC**\n**CHÁNH VĂN PHÒNG**'],
    [DEPUTY, '**TL. GIÁM ĐỐC**\n**KT. CHÁNH VĂN PHÒNG**\n**PHÓ CHÁNH VĂN PHÒNG**'],
    [DEPUTY, '**TUQ. GIÁM ĐỐC**\n**TRƯỞNG PHÒNG TỔ CHỨC CÁN BỘ**'],
    [DEPUTY, '**KT. BỘ TRƯỞNG**\n**THỨ TRƯỞNG**'],
    [DEPUTY, '**KT. BỘ TRƯỞNG, CHỦ NHIỆM**\n**PHÓ CHỦ NHIỆM**'],
    [DEPUTY, '**TL. BỘ TRƯỞNG**\n**VỤ TRƯỞNG VỤ PHÁP CHẾ**'],
    [DEPUTY, '**KT. CỤC TRƯỞNG**\n**PHÓ CỤC TRƯỞNG**'],
    [DEPUTY, '**KT. CHI CỤC TRƯỞNG**\n**PHÓ CHI CỤC TRƯỞNG**'],
    [DEPUTY, '**KT. HIỆU TRƯỞNG**\n**PHÓ HIỆU TRƯỞNG**'],
    [DEPUTY, '**KT. TRƯỞNG PHÒNG**\n**PHÓ TRƯỞNG PHÒNG**'],
    [DEPUTY, '**KT. TRƯỞNG PHÒNG**\n**PHÓ PHÒNG**'],
    [DEPUTY, '**KT. TỔNG GIÁM ĐỐC**\n**PHÓ TỔNG GIÁM ĐỐC**'],
    [DEPUTY, '**KT. CHÁNH THANH TRA**\n**PHÓ CHÁNH THANH TRA**'],
    [DEPUTY, '**KT. VIỆN TRƯỞNG**\n**PHÓ VIỆN TRƯỞNG**'],
    [DEPUTY, '**TM. BAN CHỈ ĐẠO**\n**TRƯỞNG BAN**'],
    [DEPUTY, '**TM. HỘI ĐỒNG**\n**CHỦ TỊCH**'],
    [DEPUTY, '**TM. BAN CHỈ ĐẠO**\n**KT. TRƯỞNG BAN**\n**PHÓ TRƯỞNG BAN**'],
    [DEPUTY, '**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**'],
    // Recipients.
    ['- Lưu: VT, CCHC.', '- Lưu: VT, CCHC (02).'],
    ['- Lưu: VT, CCHC.', '- Lưu: VT, CCHC (05b).'],
    ['- Lưu: VT, CCHC.', '- Lưu: VT, CCHC. PL.(300)'],
    ['- Lưu: VT, CCHC.', '- Lưu: VT, CCHC. NVA (15)'],
    ['- Lưu: VT, CCHC.', '- Lưu: VT, CCHC, VP (3).'],
    ['- Lưu: VT, CCHC.', '- Lưu: VT.'],
    ['- Lưu: VT, CCHC.', '- Lưu: VT, Hồ sơ.'],
    ['- Như trên;', '- Như trên (để thực hiện);'],
    ['- Ủy ban nhân dân tỉnh (để báo cáo);', '- TT. Tỉnh ủy, TT. HĐND tỉnh (b/c);'],
    ['- Ủy ban nhân dân tỉnh (để báo cáo);', '- Bộ trưởng (để b/c);\n- Các Thứ trưởng;'],
    // Marks.
    ['Kính gửi:\n', '**HỎA TỐC**\n\nKính gửi:\n'],
    ['Kính gửi:\n', '**HOẢ TỐC**\n\nKính gửi:\n'],
    ['Kính gửi:\n', '**KHẨN**\n\nKính gửi:\n'],
  ],
  'quyet-dinh': [
    ['*Theo đề nghị của Trưởng phòng', '*Xét đề nghị của Trưởng phòng'],
    ['**Về việc thành lập Tổ', '**Thành lập Tổ'],
    ['**CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN BÌNH**', '**ỦY BAN NHÂN DÂN XÃ AN BÌNH**'],
    ['**CHỦ TỊCH**', '**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**'],
    ['**CHỦ TỊCH**', '**KT. CHỦ TỊCH**\n**PHÓ CHỦ TỊCH**'],
    ['- Như Điều 3;', '- Như Điều 2, Điều 3;'],
    ['- Như Điều 3;', '- Như các Điều 1, 2, 3;'],
    ['- Như Điều 3;', '- Như Điều 3 (để thực hiện);'],
  ],
  'nghi-quyet': [['**CHỦ TỊCH**', '**TM. HỘI ĐỒNG NHÂN DÂN**\n**CHỦ TỊCH**']],
  'to-trinh': [
    ['Kính gửi: Ủy ban nhân dân xã An Bình\n', 'Kính gửi: Ủy ban nhân dân xã An Bình.\n'],
    ['**Về việc sửa chữa', '**Đề nghị phê duyệt việc sửa chữa'],
  ],
  'bao-cao': [
    ['**II. KHÓ KHĂN, HẠN CHẾ**\n\n1. Một', '**II. KHÓ KHĂN, HẠN CHẾ**\n\n1. Về nhân lực\n\nMột'],
    ['**KT. GIÁM ĐỐC**\n**PHÓ GIÁM ĐỐC**', '**GIÁM ĐỐC**'],
  ],
  'ke-hoach': [
    [COMMITTEE, '**TM. ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**'],
    [COMMITTEE, '**CHỦ TỊCH**'],
    ['**Phụ lục**', '**Phụ lục** '],
    [
      GROUNDS_OF_PLAN,
      'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\n\nCăn cứ Nghị quyết số 05/NQ-HĐND ngày 20 tháng 01 năm 2026 của Hội đồng nhân dân xã An Bình về kế hoạch đầu tư công năm 2026.\n\nThực hiện Công văn số 88/SNNMT-KL ngày 20 tháng 01 năm 2026',
    ],
    [
      '*(Kèm theo Kế hoạch số 31/KH-UBND ngày 02 tháng 02 năm 2026 của',
      '*(Kèm theo Kế hoạch số …/KH-UBND ngày … tháng … năm 2026 của',
    ],
  ],
  'thong-bao': [
    ['**TL. GIÁM ĐỐC**\n**CHÁNH VĂN PHÒNG**', '**GIÁM ĐỐC**'],
    ['**TL. GIÁM ĐỐC**\n**CHÁNH VĂN PHÒNG**', '**TL. GIÁM ĐỐC**\n**TRƯỞNG PHÒNG HÀNH CHÍNH - TỔNG HỢP**'],
  ],
  'quy-che': [['c) Số người đi.', 'c) Số người đi.\n\nd) Người lái xe.\n\nđ) Số điện thoại.']],
};
