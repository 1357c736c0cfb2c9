/** Annex I, part II: copies of documents. */
export const annex1Copies = {
  'nd30:P2.I.1': 'Hình thức sao “SAO Y” hoặc “SAO LỤC” hoặc “TRÍCH SAO”.',
  'nd30:P2.I.2.a': 'Định dạng Portable Document Format (.pdf), phiên bản 1.4 trở lên.',
  'nd30:P2.I.2.b': 'Ảnh màu.',
  'nd30:P2.I.2.c': 'Độ phân giải tối thiểu: 200dpi.',
  'nd30:P2.I.2.d': 'Tỷ lệ số hóa: 100%.',
  'nd30:P2.I.3.a':
    'Vị trí: Góc trên, bên phải, trang đầu của văn bản, trình bày tại ô số 14 Mục IV Phần I Phụ lục này.',
  'nd30:P2.I.3.b': 'Hình ảnh chữ ký số của cơ quan, tổ chức: Không hiển thị.',
  'nd30:P2.I.3.c':
    'Thông tin: Hình thức sao, tên cơ quan, tổ chức sao văn bản, thời gian ký (ngày tháng năm; giờ phút giây; múi giờ Việt Nam theo tiêu chuẩn ISO 8601) được trình bày bằng phông chữ Times New Roman, chữ in thường, kiểu chữ đứng, cỡ chữ 10, màu đen.',
  'nd30:P2.II.1.a': 'Hình thức sao: “SAO Y” hoặc “SAO LỤC” hoặc “TRÍCH SAO”.',
  'nd30:P2.II.1.b': 'Tên cơ quan, tổ chức sao văn bản.',
  'nd30:P2.II.1.c':
    'Số, ký hiệu bản sao bao gồm số thứ tự đăng ký (được đánh chung cho các loại bản sao do cơ quan, tổ chức thực hiện) và chữ viết tắt tên loại bản sao theo Bảng chữ viết tắt và mẫu trình bày văn bản, bản sao văn bản tại Mục I Phụ lục III Nghị định này.',
  'nd30:P2.II.1.c/series':
    'Số được ghi bằng chữ số Ả Rập, bắt đầu liên tiếp từ số 01 vào ngày 01 tháng 01 và kết thúc vào ngày 31 tháng 12 hàng năm.',
  'nd30:P2.II.1.d': 'Địa danh và thời gian sao văn bản.',
  'nd30:P2.II.1.đ': 'Chức vụ, họ tên và chữ ký của người có thẩm quyền sao văn bản.',
  'nd30:P2.II.1.e': 'Dấu của cơ quan, tổ chức sao văn bản.',
  'nd30:P2.II.1.g': 'g) Nơi nhận.',
  'nd30:P2.II.2.a':
    'Các thành phần thể thức bản sao được trình bày trên cùng một tờ giấy (khổ A4), ngay sau phần cuối cùng của văn bản cần sao dưới một đường kẻ nét liền, kéo dài hết chiều ngang của vùng trình bày văn bản.',
  'nd30:P2.II.2.b':
    'Các cụm từ “SAO Y”, “SAO LỤC”, “TRÍCH SAO” được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  'nd30:P2.II.2.c':
    'Cỡ chữ, kiểu chữ của tên cơ quan, tổ chức sao văn bản; số, ký hiệu bản sao; địa danh và thời gian sao văn bản; chức vụ, họ tên và chữ ký của người có thẩm quyền; dấu của cơ quan, tổ chức sao văn bản và nơi nhận được trình bày theo hướng dẫn các thành phần thể thức văn bản tại khoản 2, 3, 4, 7, 8, 9 Mục II Phần I Phụ lục này.',
  'nd30:P2.II.2.d': 'Mẫu trình bày bản sao định dạng giấy được minh hoạ tại Phụ lục III Nghị định này.',
  'nd30:P2.II.3': 'Sơ đồ bố trí các thành phần thể thức bản sao sang định dạng giấy',
} as const;
