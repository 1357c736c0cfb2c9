import type { Bilingual } from './language.ts';

/**
 * Document kinds. The first 29 are the administrative kinds of Article 7 of Decree 30/2020, in its order; then the
 * three kinds of copy; then what else the readers meet: normative and Party kinds. Values are what users type.
 */
export const kinds = {
  'nghi-quyet': { vi: 'Nghị quyết', en: 'resolution' },
  'quyet-dinh': { vi: 'Quyết định', en: 'decision' },
  'chi-thi': { vi: 'Chỉ thị', en: 'directive' },
  'quy-che': { vi: 'Quy chế', en: 'statute' },
  'quy-dinh': { vi: 'Quy định', en: 'regulation' },
  'thong-cao': { vi: 'Thông cáo', en: 'communiqué' },
  'thong-bao': { vi: 'Thông báo', en: 'notice' },
  'huong-dan': { vi: 'Hướng dẫn', en: 'guideline' },
  'chuong-trinh': { vi: 'Chương trình', en: 'programme' },
  'ke-hoach': { vi: 'Kế hoạch', en: 'plan' },
  'phuong-an': { vi: 'Phương án', en: 'scheme' },
  'de-an': { vi: 'Đề án', en: 'proposal' },
  'du-an': { vi: 'Dự án', en: 'project' },
  'bao-cao': { vi: 'Báo cáo', en: 'report' },
  'bien-ban': { vi: 'Biên bản', en: 'minutes' },
  'to-trinh': { vi: 'Tờ trình', en: 'submission' },
  'hop-dong': { vi: 'Hợp đồng', en: 'contract' },
  'cong-van': { vi: 'Công văn', en: 'official letter' },
  'cong-dien': { vi: 'Công điện', en: 'telegram' },
  'ban-ghi-nho': { vi: 'Bản ghi nhớ', en: 'memorandum' },
  'ban-thoa-thuan': { vi: 'Bản thỏa thuận', en: 'agreement' },
  'giay-uy-quyen': { vi: 'Giấy ủy quyền', en: 'letter of authorisation' },
  'giay-moi': { vi: 'Giấy mời', en: 'invitation' },
  'giay-gioi-thieu': { vi: 'Giấy giới thiệu', en: 'letter of introduction' },
  'giay-nghi-phep': { vi: 'Giấy nghỉ phép', en: 'leave permit' },
  'phieu-gui': { vi: 'Phiếu gửi', en: 'dispatch slip' },
  'phieu-chuyen': { vi: 'Phiếu chuyển', en: 'transfer slip' },
  'phieu-bao': { vi: 'Phiếu báo', en: 'notification slip' },
  'thu-cong': { vi: 'Thư công', en: 'official personal letter' },
  'sao-y': { vi: 'Sao y', en: 'true copy' },
  'sao-luc': { vi: 'Sao lục', en: 'copy of a copy' },
  'trich-sao': { vi: 'Trích sao', en: 'extract copy' },
  'hien-phap': { vi: 'Hiến pháp', en: 'constitution' },
  'bo-luat': { vi: 'Bộ luật', en: 'code' },
  luat: { vi: 'Luật', en: 'law' },
  'phap-lenh': { vi: 'Pháp lệnh', en: 'ordinance' },
  lenh: { vi: 'Lệnh', en: 'order' },
  'nghi-dinh': { vi: 'Nghị định', en: 'decree' },
  'thong-tu': { vi: 'Thông tư', en: 'circular' },
  'ket-luan': { vi: 'Kết luận', en: 'conclusion' },
  'thong-tri': { vi: 'Thông tri', en: 'circular notice' },
} as const satisfies { readonly [kind: string]: Bilingual };

export type DocumentKind = keyof typeof kinds;
