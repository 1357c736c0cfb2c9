/** Articles of the decree itself that rules cite. Quotations stand in fixtures/law/nghi-dinh.txt. */
export const articles = {
  'nd30:D2.2':
    'Tổ chức chính trị, tổ chức chính trị - xã hội, tổ chức xã hội, tổ chức xã hội - nghề nghiệp căn cứ quy định của Nghị định này và các quy định của Đảng, của pháp luật có liên quan để áp dụng cho phù hợp.',
  'nd30:D4.2.c':
    'Văn bản đến có các mức độ khẩn: “Hỏa tốc”, “Thượng khẩn” và “Khẩn” (sau đây gọi chung là văn bản khẩn) phải được đăng ký, trình và chuyển giao ngay sau khi nhận được.',
  'nd30:D7':
    'Văn bản hành chính gồm các loại văn bản sau: Nghị quyết (cá biệt), quyết định (cá biệt), chỉ thị, quy chế, quy định, thông cáo, thông báo, hướng dẫn, chương trình, kế hoạch, phương án, đề án, dự án, báo cáo, biên bản, tờ trình, hợp đồng, công văn, công điện, bản ghi nhớ, bản thỏa thuận, giấy uỷ quyền, giấy mời, giấy giới thiệu, giấy nghỉ phép, phiếu gửi, phiếu chuyển, phiếu báo, thư công.',
  'nd30:D8.2': 'Thể thức văn bản hành chính bao gồm các thành phần chính',
  'nd30:D8.2.a': 'Quốc hiệu và Tiêu ngữ.',
  'nd30:D8.2.b': 'Tên cơ quan, tổ chức ban hành văn bản.',
  'nd30:D8.2.c': 'Số, ký hiệu của văn bản.',
  'nd30:D8.2.d': 'Địa danh và thời gian ban hành văn bản.',
  'nd30:D8.2.đ': 'Tên loại và trích yếu nội dung văn bản.',
  'nd30:D8.2.e': 'Nội dung văn bản.',
  'nd30:D8.2.g': 'Chức vụ, họ tên và chữ ký của người có thẩm quyền.',
  'nd30:D8.2.h': 'Dấu, chữ ký số của cơ quan, tổ chức.',
  'nd30:D8.2.i': 'Nơi nhận.',
  'nd30:D8.3':
    'Ngoài các thành phần quy định tại khoản 2 Điều này, văn bản có thể bổ sung các thành phần khác',
  'nd30:D8.4': 'Thể thức văn bản hành chính được thực hiện theo quy định tại Phụ lục I Nghị định này.',
  'nd30:D9':
    'Kỹ thuật trình bày văn bản bao gồm: Khổ giấy, kiểu trình bày, định lề trang, phông chữ, cỡ chữ, kiểu chữ, vị trí trình bày các thành phần thể thức, số trang văn bản.',
  'nd30:D9/abbreviations':
    'Chữ viết tắt tên loại văn bản hành chính được thực hiện theo quy định tại Phụ lục III Nghị định này.',
  'nd30:D12.2':
    'Người được giao trách nhiệm kiểm tra thể thức, kỹ thuật trình bày văn bản phải kiểm tra và chịu trách nhiệm trước người đứng đầu cơ quan, tổ chức và trước pháp luật về thể thức, kỹ thuật trình bày văn bản.',
  'nd30:D13.1':
    'Người đứng đầu cơ quan, tổ chức có thẩm quyền ký tất cả văn bản do cơ quan, tổ chức ban hành; có thể giao cấp phó ký thay các văn bản thuộc lĩnh vực được phân công phụ trách và một số văn bản thuộc thẩm quyền của người đứng đầu.',
  'nd30:D13.2':
    'Cấp phó của người đứng đầu cơ quan, tổ chức được thay mặt tập thể, ký thay người đứng đầu cơ quan, tổ chức những văn bản theo ủy quyền của người đứng đầu và những văn bản thuộc lĩnh vực được phân công phụ trách.',
  'nd30:D13.3':
    'Trong trường hợp đặc biệt, người đứng đầu cơ quan, tổ chức có thể ủy quyền cho người đứng đầu cơ quan, tổ chức, đơn vị thuộc cơ cấu tổ chức của mình ký thừa ủy quyền một số văn bản mà mình phải ký.',
  'nd30:D13.3/no-onward': 'Người được ký thừa ủy quyền không được ủy quyền lại cho người khác ký.',
  'nd30:D13.4':
    'Người đứng đầu cơ quan, tổ chức có thể giao người đứng đầu đơn vị thuộc cơ quan, tổ chức ký thừa lệnh một số loại văn bản. Người được ký thừa lệnh được giao lại cho cấp phó ký thay.',
  'nd30:D15.1':
    'Số và thời gian ban hành văn bản được lấy theo thứ tự và trình tự thời gian ban hành văn bản của cơ quan, tổ chức trong năm (bắt đầu liên tiếp từ số 01 vào ngày 01 tháng 01 và kết thúc vào ngày 31 tháng 12 hàng năm).',
  'nd30:D15.1/unique':
    'Số và ký hiệu văn bản của cơ quan, tổ chức là duy nhất trong một năm, thống nhất giữa văn bản giấy và văn bản điện tử.',
  'nd30:D15.1.a':
    'Việc cấp số văn bản quy phạm pháp luật: Mỗi loại văn bản quy phạm pháp luật được cấp hệ thống số riêng.',
  'nd30:D15.2':
    'Đối với văn bản giấy, việc cấp số, thời gian ban hành được thực hiện sau khi có chữ ký của người có thẩm quyền, chậm nhất là trong ngày làm việc tiếp theo.',
  'nd30:D23.2':
    'Đối với văn bản liên quan đến nhiều đơn vị hoặc cá nhân thì xác định rõ đơn vị hoặc cá nhân chủ trì, phối hợp và thời hạn giải quyết.',
  'nd30:D25.4':
    'Thể thức và kỹ thuật trình bày bản sao y, sao lục, trích sao được thực hiện theo quy định tại Phụ lục I Nghị định này.',
} as const;
