/**
 * Party documents: Hướng dẫn 36-HD/VPTW (2018) and, from 27 May 2026, Hướng dẫn 05-HD/VPTW. Known to us from two
 * digests that agree, not from the original; so what rests on this table is never an error, and it has no quotations.
 */
export const party = {
  'party:D-06': {
    vi: 'Tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” ở góc trên bên phải.',
    en: 'The title “ĐẢNG CỘNG SẢN VIỆT NAM” stands at the top right.',
  },
  'party:D-07': {
    vi: 'Văn bản của Đảng không có Quốc hiệu và Tiêu ngữ.',
    en: 'Party documents bear neither national name nor motto.',
  },
  'party:D-08': { vi: 'Tên cơ quan cấp trên ở trên bên trái.', en: 'The superior body at the top left.' },
  'party:D-09': { vi: 'Tên cơ quan ban hành ở dưới cơ quan cấp trên.', en: 'The issuing body below it.' },
  'party:D-11': {
    vi: '“Số 15-NQ/TU”: không có dấu hai chấm, gạch nối giữa số và loại, gạch chéo trước tên cơ quan.',
    en: '“Số 15-NQ/TU”: no colon, a hyphen between number and type, a slash before the body.',
  },
  'party:D-13': {
    vi: 'Địa danh, ngày, tháng, năm như văn bản hành chính.',
    en: 'Place and date as in administrative documents.',
  },
  'party:D-14': { vi: 'Tên loại văn bản.', en: 'Document type.' },
  'party:D-15': { vi: 'Trích yếu dưới tên loại.', en: 'Subject below the type.' },
  'party:D-16': {
    vi: 'Trích yếu công văn dưới số, ký hiệu, không có “V/v”.',
    en: 'The subject of an official letter below the number, without “V/v”.',
  },
  'party:D-17': {
    vi: '“Kính gửi:” với công văn, “Kính trình” với tờ trình.',
    en: '“Kính gửi:” on letters, “Kính trình” on submissions.',
  },
  'party:D-22': {
    vi: 'Hết nội dung là dấu chấm, không “./.”.',
    en: 'The text ends in a full stop, not “./.”.',
  },
  'party:D-23': { vi: 'Quyền hạn ghi “T/M”, “K/T”, “T/L”.', en: 'Capacity is written “T/M”, “K/T”, “T/L”.' },
  'party:D-24': { vi: 'Chức vụ người ký.', en: 'Position of the signer.' },
  'party:D-25': {
    vi: 'Họ tên người ký, không ghi học hàm, học vị.',
    en: 'Name of the signer, without degrees.',
  },
  'party:D-27': { vi: '“Nơi nhận:” có dấu hai chấm.', en: '“Nơi nhận:” with a colon.' },
  'party:D-29': {
    vi: 'Dòng cuối “Lưu Văn phòng Tỉnh ủy.”: không có dấu hai chấm, không có “VT”.',
    en: 'The last line “Lưu Văn phòng Tỉnh ủy.”: no colon, no “VT”.',
  },
  'party:profile': {
    vi: 'Văn bản của Đảng và văn bản hành chính không trộn cách trình bày của nhau.',
    en: 'Party and administrative documents do not mix their forms.',
  },
} as const;

export type PartyId = keyof typeof party;
