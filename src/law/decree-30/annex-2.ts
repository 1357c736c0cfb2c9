/** Annex II: capital letters. Quotations stand in fixtures/law/phu-luc-2.txt. */
export const annex2 = {
  'nd30:PL2.I':
    'Viết hoa chữ cái đầu âm tiết thứ nhất của một câu hoàn chỉnh: Sau dấu chấm câu (.); sau dấu chấm hỏi (?); sau dấu chấm than (!) và khi xuống dòng.',
  'nd30:PL2.II.1.a':
    'Tên thông thường: Viết hoa chữ cái đầu tất cả các âm tiết của danh từ riêng chỉ tên người.',
  'nd30:PL2.II.1.b': 'Tên hiệu, tên gọi nhân vật lịch sử: Viết hoa chữ cái đầu tất cả các âm tiết.',
  'nd30:PL2.II.2.a': 'Trường hợp phiên âm sang âm Hán - Việt: Viết theo quy tắc viết tên người Việt Nam.',
  'nd30:PL2.II.2.b':
    'Trường hợp phiên âm không sang âm Hán - Việt (phiên âm trực tiếp sát cách đọc của nguyên ngữ): Viết hoa chữ cái đầu âm tiết thứ nhất trong mỗi thành phần.',
  'nd30:PL2.III.1.a':
    'Viết hoa chữ cái đầu của các âm tiết tạo thành tên riêng và không dùng gạch nối. Ví dụ: thành phố Thái Nguyên, tỉnh Nam Định,…',
  'nd30:PL2.III.1.b':
    'Trường hợp tên đơn vị hành chính được cấu tạo giữa danh từ chung kết hợp với chữ số, tên người, tên sự kiện lịch sử: Viết hoa cả danh từ chung chỉ đơn vị hành chính đó. Ví dụ: Quận 1, Phường Điện Biên Phủ,...',
  'nd30:PL2.III.1.c': 'Trường hợp viết hoa đặc biệt: Thủ đô Hà Nội, Thành phố Hồ Chí Minh.',
  'nd30:PL2.III.1.d':
    'Viết hoa tất cả các chữ cái tạo nên địa danh. Ví dụ: Cửa Lò, Vũng Tàu, Lạch Trường, Vàm Cỏ, Cầu Giấy,...',
  'nd30:PL2.III.1.d/terrain':
    'Trường hợp danh từ chung chỉ địa hình đi liền với danh từ riêng: Không viết hoa danh từ chung mà chỉ viết hoa danh từ riêng. Ví dụ: biển Cửa Lò, chợ Bến Thành, sông Vàm Cỏ, vịnh Hạ Long,...',
  'nd30:PL2.III.1.đ':
    'Tên địa lý chỉ một vùng, miền, khu vực nhất định được cấu tạo bằng từ chỉ phương hướng kết hợp với từ chỉ phương hướng khác: Viết hoa chữ cái đầu của tất cả các âm tiết tạo thành tên gọi.',
  'nd30:PL2.III.2.a':
    'Tên địa lý đã được phiên âm sang âm Hán - Việt: Viết theo quy tắc viết hoa tên địa lý Việt Nam.',
  'nd30:PL2.III.2.b':
    'Tên địa lý phiên âm không sang âm Hán - Việt (phiên âm trực tiếp sát cách đọc của nguyên ngữ): Viết hoa theo quy tắc viết hoa tên người nước ngoài',
  'nd30:PL2.IV.1.a':
    'Viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình cơ quan, tổ chức; chức năng, lĩnh vực hoạt động của cơ quan, tổ chức. Ví dụ: Ban Chỉ đạo trung ương về Phòng chống tham nhũng, Văn phòng Chủ tịch nước, Bộ Tài nguyên và Môi trường, Tập đoàn Điện lực Việt Nam, Hội đồng nhân dân tỉnh Sơn La, Sở Tài chính,...',
  'nd30:PL2.IV.1.b':
    'Trường hợp viết hoa đặc biệt: Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam, Văn phòng Trung ương Đảng,...',
  'nd30:PL2.IV.2.a':
    'Tên cơ quan, tổ chức nước ngoài đã dịch nghĩa: Viết hoa theo quy tắc viết tên cơ quan, tổ chức của Việt Nam. Ví dụ: Liên hợp quốc (UN), Tổ chức Y tế thế giới (WHO),...',
  'nd30:PL2.IV.2.b':
    'Tên cơ quan, tổ chức nước ngoài được sử dụng trong văn bản ở dạng viết tắt: Viết bằng chữ in hoa như nguyên ngữ hoặc chuyển tự La-tinh nếu nguyên ngữ không thuộc hệ La-tinh.',
  'nd30:PL2.V.1': 'Danh từ thuộc trường hợp đặc biệt: Nhân dân, Nhà nước.',
  'nd30:PL2.V.2':
    'Tên các huân chương, huy chương, các danh hiệu vinh dự: Viết hoa chữ cái đầu của các âm tiết của các thành phần tạo thành tên riêng và các từ chỉ thứ, hạng. Ví dụ: Huân chương Sao vàng, Nghệ sĩ Nhân dân, Anh hùng Lao động,...',
  'nd30:PL2.V.3':
    'Tên chức vụ, học vị, danh hiệu: Viết hoa tên chức vụ, học vị nếu đi liền với tên người cụ thể. Ví dụ: Chủ tịch Quốc hội, Thủ tướng Chính phủ, Giáo sư Tôn Thất Tùng,...',
  'nd30:PL2.V.4':
    'Viết hoa chữ cái đầu của từ, cụm từ chỉ tên gọi đó trong trường hợp dùng trong một nhân xưng, đứng độc lập và thể hiện sự trân trọng.',
  'nd30:PL2.V.5':
    'Tên các ngày lễ, ngày kỷ niệm: Viết hoa chữ cái đầu của âm tiết tạo thành tên gọi ngày lễ, ngày kỷ niệm. Ví dụ: ngày Quốc khánh 2-9, ngày Tổng tuyển cử đầu tiên, ngày Quốc tế Lao động 1-5, ngày Phụ nữ Việt Nam 20-10,...',
  'nd30:PL2.V.6':
    'Tên các loại văn bản: Viết hoa chữ cái đầu của tên loại văn bản và chữ cái đầu của âm tiết thứ nhất tạo thành tên gọi của văn bản trong trường hợp nói đến một văn bản cụ thể. Ví dụ: Bộ luật Hình sự, Luật Tổ chức Quốc hội,…',
  'nd30:PL2.V.7':
    'Trường hợp viện dẫn phần, chương, mục, tiểu mục, điều, khoản, điểm của một văn bản cụ thể thì viết hoa chữ cái đầu của phần, chương, mục, tiểu mục, điều.',
  'nd30:PL2.V.8.a': 'Tên các năm âm lịch: Viết hoa chữ cái đầu của tất cả các âm tiết tạo thành tên gọi.',
  'nd30:PL2.V.8.b':
    'Tên các ngày tết: Viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên gọi. Ví dụ: tết Nguyên đán, tết Đoan ngọ, tết Trung thu. Viết hoa chữ Tết trong trường hợp thay cho tết Nguyên đán.',
  'nd30:PL2.V.8.c':
    'Tên các ngày trong tuần và tháng trong năm: Viết hoa chữ cái đầu của âm tiết chỉ ngày và tháng trong trường hợp không dùng chữ số. Ví dụ: thứ Hai, thứ Tư, tháng Năm, tháng Tám,...',
  'nd30:PL2.V.9':
    'Tên các sự kiện lịch sử và các triều đại: Viết hoa chữ cái đầu của các âm tiết tạo thành sự kiện và tên sự kiện, trong trường hợp có các con số chỉ mốc thời gian thì ghi bằng chữ và viết hoa chữ đó.',
  'nd30:PL2.V.10':
    'Tên các tác phẩm, sách báo, tạp chí: Viết hoa chữ cái đầu của âm tiết thứ nhất tạo thành tên tác phẩm, sách báo.',
} as const;
