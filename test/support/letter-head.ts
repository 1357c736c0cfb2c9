/** The lines above the text of a letter, one under the other: enough for it to be recognised. */
export const letterHead = [
  'UBND TỈNH BÌNH SƠN',
  'SỞ NỘI VỤ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 145/SNV-CCHC',
  'V/v rà soát thủ tục hành chính',
  'Bình Sơn, ngày 05 tháng 3 năm 2026',
  'Kính gửi: Ủy ban nhân dân các xã, phường.',
];
