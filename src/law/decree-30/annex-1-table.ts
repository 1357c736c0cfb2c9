/**
 * Annex I, part I, section V: the table of letter forms, a row an entry; cells are parted by ` | `. The footnote on
 * sizes hangs on the heading of the column.
 */
export const annex1Table = {
  'nd30:V/size-pairs':
    'Cỡ chữ trong cùng một văn bản tăng, giảm phải thống nhất, ví dụ: Quốc hiệu cỡ chữ 13, Tiêu ngữ cỡ chữ 14, địa danh và ngày, tháng, năm văn bản cỡ chữ 14 hoặc Quốc hiệu cỡ chữ 12, Tiêu ngữ cỡ chữ 13, địa danh và ngày, tháng, năm văn bản cỡ chữ 13.',
  'nd30:V.1/national-name': 'Quốc hiệu | In hoa | 12 - 13 | Đứng, đậm',
  'nd30:V.1/motto': 'Tiêu ngữ | In thường | 13 - 14 | Đứng, đậm',
  'nd30:V.2/parent': 'Tên cơ quan, tổ chức chủ quản trực tiếp | In hoa | 12 - 13 | Đứng',
  'nd30:V.2/issuer': 'Tên cơ quan, tổ chức ban hành văn bản | In hoa | 12 - 13 | Đứng, đậm',
  'nd30:V.3':
    'Số, ký hiệu của văn bản | In thường | 13 | Đứng | Số: 15/QĐ-BNV; Số: 05/BNV-VP; Số: 12/UBND-VX | 13',
  'nd30:V.4': 'Địa danh và thời gian ban hành văn bản | In thường | 13 - 14 | Nghiêng',
  'nd30:V.5a/type': 'Tên loại văn bản | In hoa | 13 - 14 | Đứng, đậm',
  'nd30:V.5a/subject': 'Trích yếu nội dung | In thường | 13 - 14 | Đứng, đậm',
  'nd30:V.5b': 'Trích yếu nội dung | In thường | 12 - 13 | Đứng | V/v nâng bậc lương năm 2019',
  'nd30:V.6': 'Nội dung văn bản | In thường | 13 - 14 | Đứng',
  'nd30:V.6a/chapter': 'Từ “Phần”, “Chương” và số thứ tự của phần, chương | In thường | 13 - 14 | Đứng, đậm',
  'nd30:V.6a/chapter-heading': 'Tiêu đề của phần, chương | In hoa | 13 - 14 | Đứng, đậm',
  'nd30:V.6a/section': 'Từ “Mục” và số thứ tự | In thường | 13 - 14 | Đứng, đậm | Mục 1',
  'nd30:V.6a/section-heading': 'Tiêu đề của mục | In hoa | 13 - 14 | Đứng, đậm',
  'nd30:V.6a/subsection': 'Từ “Tiểu mục” và số thứ tự | In thường | 13 - 14 | Đứng, đậm',
  'nd30:V.6a/subsection-heading': 'Tiêu đề của tiểu mục | In hoa | 13 - 14 | Đứng, đậm',
  'nd30:V.6a/article': 'Điều | In thường | 13 - 14 | Đứng, đậm | Điều 1. Bản sao văn bản',
  'nd30:V.6a/clause': 'Khoản | In thường | 13 - 14 | Đứng | 1. Các hình thức',
  'nd30:V.6a/point': 'Điểm | In thường | 13 - 14 | Đứng | a) Đối với',
  'nd30:V.6b/part': 'Từ “Phần” và số thứ tự | In thường | 13 - 14 | Đứng, đậm | Phần I',
  'nd30:V.6b/part-heading': 'Tiêu đề của phần | In hoa | 13 - 14 | Đứng, đậm',
  'nd30:V.6b/section': 'Số thứ tự và tiêu đề của mục | In hoa | 13 - 14 | Đứng, đậm | I. NHỮNG KẾT QUẢ',
  'nd30:V.6b/clause-with-heading':
    'Trường hợp có tiêu đề | In thường | 13 - 14 | Đứng, đậm | 1. Phạm vi và đối tượng áp dụng',
  'nd30:V.6b/clause': 'Trường hợp không có tiêu đề | In thường | 13 - 14 | Đứng',
  'nd30:V.6b/point': 'Điểm | In thường | 13 - 14 | Đứng | a) Đối với .... | 14 | 7',
  'nd30:V.7/authority': 'Quyền hạn của người ký | In hoa | 13 - 14 | Đứng, đậm',
  'nd30:V.7/position': 'Chức vụ của người ký | In hoa | 13 - 14 | Đứng, đậm',
  'nd30:V.7/name': 'Họ tên của người ký | In thường | 13 - 14 | Đứng, đậm',
  'nd30:V.8a': 'Từ “Kính gửi” và tên cơ quan, tổ chức, cá nhân nhận văn bản | In thường | 13 - 14 | Đứng',
  'nd30:V.8a/one': 'Gửi một nơi |  |  |  | Kính gửi: Bộ Nội vụ',
  'nd30:V.8b/label': 'Từ “Nơi nhận” | In thường | 12 | Nghiêng, đậm | Nơi nhận:',
  'nd30:V.8b/list':
    'Tên cơ quan, tổ chức, cá nhân nhận văn bản | In thường | 11 | Đứng | - Các bộ, cơ quan ngang bộ',
  'nd30:V.9/annex': 'Từ “Phụ lục” và số thứ tự của phụ lục | In thường | 14 | Đứng, đậm | Phụ lục I',
  'nd30:V.9/title': 'Tiêu đề của phụ lục | In hoa | 13 - 14 | Đứng, đậm',
  'nd30:V.10': 'Dấu chỉ mức độ khẩn | In hoa | 13 - 14 | Đứng, đậm',
  'nd30:V.11': 'Ký hiệu người soạn thảo văn bản và số lượng bản phát hành | In thường | 11 | Đứng | PL.(300)',
  'nd30:V.12':
    'Địa chỉ cơ quan, tổ chức; thư điện tử; trang thông tin điện tử; số điện thoại; số Fax | In thường | 11 - 12 | Đứng',
  'nd30:V.13': 'Chỉ dẫn về phạm vi lưu hành | In hoa | 13 - 14 | Đứng, đậm',
  'nd30:V.14': 'Số trang | In thường | 13 - 14 | Đứng | 2, 7, 13',
} as const;
