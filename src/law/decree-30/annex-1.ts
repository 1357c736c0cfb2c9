/**
 * Annex I, part I, sections I to IV: the layout of administrative documents, sentence by sentence.
 * Quotations are verbatim; test/citations.test.ts finds them in fixtures/law/phu-luc-1.txt.
 */
export const annex1 = {
  'nd30:I.1': 'Khổ giấy: Khổ A4 (210 mm x 297 mm).',
  'nd30:I.2': 'Kiểu trình bày: Theo chiều dài của khổ A4.',
  'nd30:I.2/landscape':
    'Trường hợp nội dung văn bản có các bảng, biểu nhưng không được làm thành các phụ lục riêng thì văn bản có thể được trình bày theo chiều rộng.',
  'nd30:I.3':
    'Định lề trang: Cách mép trên và mép dưới 20 - 25 mm, cách mép trái 30 - 35 mm, cách mép phải 15 - 20 mm.',
  'nd30:I.4':
    'Phông chữ: Phông chữ tiếng Việt Times New Roman, bộ mã ký tự Unicode theo Tiêu chuẩn Việt Nam TCVN 6909:2001, màu đen.',
  'nd30:I.5': 'Cỡ chữ và kiểu chữ: Theo quy định cụ thể cho từng yếu tố thể thức.',
  'nd30:I.6': 'Vị trí trình bày các thành phần thể thức: Được thực hiện theo Mục IV Phần I Phụ lục này.',
  'nd30:I.7':
    'Số trang văn bản: Được đánh từ số 1, bằng chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng, được đặt canh giữa theo chiều ngang trong phần lề trên của văn bản, không hiển thị số trang thứ nhất.',

  'nd30:II.1.a':
    'Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”: Được trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm và ở phía trên cùng, bên phải trang đầu tiên của văn bản.',
  'nd30:II.1.b':
    'Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”: Được trình bày bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm và được canh giữa dưới Quốc hiệu;',
  'nd30:II.1.b/hyphens':
    'chữ cái đầu của các cụm từ được viết hoa, giữa các cụm từ có gạch nối (-), có cách chữ;',
  'nd30:II.1.b/rule': 'phía dưới có đường kẻ ngang, nét liền, có độ dài bằng độ dài của dòng chữ.',
  'nd30:II.1.c': 'Quốc hiệu và Tiêu ngữ được trình bày tại ô số 1 Mục IV Phần I Phụ lục này.',
  'nd30:II.1.c/spacing': 'Hai dòng chữ Quốc hiệu và Tiêu ngữ được trình bày cách nhau dòng đơn.',

  'nd30:II.2.a':
    'Tên cơ quan, tổ chức ban hành văn bản là tên chính thức, đầy đủ của cơ quan, tổ chức hoặc chức danh nhà nước của người có thẩm quyền ban hành văn bản.',
  'nd30:II.2.a/parent':
    'Tên cơ quan, tổ chức ban hành văn bản bao gồm tên của cơ quan, tổ chức ban hành văn bản và tên của cơ quan, tổ chức chủ quản trực tiếp (nếu có).',
  'nd30:II.2.a/parent-place':
    'Đối với tên cơ quan, tổ chức chủ quản trực tiếp ở địa phương có thêm tên tỉnh, thành phố trực thuộc trung ương hoặc huyện, quận, thị xã, thành phố thuộc tỉnh, thành phố thuộc thành phố trực thuộc trung ương hoặc xã, phường, thị trấn nơi cơ quan, tổ chức ban hành văn bản đóng trụ sở.',
  'nd30:II.2.a/parent-abbreviation':
    'Tên của cơ quan, tổ chức chủ quản trực tiếp được viết tắt những cụm từ thông dụng.',
  'nd30:II.2.b':
    'Tên cơ quan, tổ chức ban hành văn bản được trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng, đậm, được đặt canh giữa dưới tên cơ quan, tổ chức chủ quản trực tiếp;',
  'nd30:II.2.b/rule':
    'phía dưới có đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ và đặt cân đối so với dòng chữ.',
  'nd30:II.2.b/parent':
    'Tên cơ quan, tổ chức chủ quản trực tiếp được trình bày bằng chữ in hoa, cỡ chữ từ 12 đến 13, kiểu chữ đứng.',
  'nd30:II.2.b/spacing':
    'Tên cơ quan, tổ chức ban hành văn bản và tên cơ quan, tổ chức chủ quản trực tiếp được trình bày cách nhau dòng đơn.',
  'nd30:II.2.b/lines':
    'Trường hợp tên cơ quan, tổ chức ban hành văn bản, tên cơ quan, tổ chức chủ quản trực tiếp dài có thể trình bày thành nhiều dòng.',
  'nd30:II.2.c': 'Tên cơ quan, tổ chức ban hành văn bản được trình bày tại ô số 2 Mục IV Phần I Phụ lục này.',

  'nd30:II.3.a':
    'Số của văn bản là số thứ tự văn bản do cơ quan, tổ chức ban hành trong một năm được đăng ký tại Văn thư cơ quan theo quy định.',
  'nd30:II.3.a/digits': 'Số của văn bản được ghi bằng chữ số Ả Rập.',
  'nd30:II.3.a/advisory':
    'Trường hợp các Hội đồng, Ban, Tổ của cơ quan, tổ chức (sau đây gọi chung là tổ chức tư vấn) được ghi là “cơ quan ban hành văn bản” và được sử dụng con dấu, chữ ký số của cơ quan, tổ chức để ban hành văn bản thì phải lấy hệ thống số riêng.',
  'nd30:II.3.b':
    'Ký hiệu của văn bản bao gồm chữ viết tắt tên loại văn bản và chữ viết tắt tên cơ quan, tổ chức hoặc chức danh nhà nước có thẩm quyền ban hành văn bản.',
  'nd30:II.3.b/letter':
    'Đối với công văn, ký hiệu bao gồm chữ viết tắt tên cơ quan, tổ chức hoặc chức danh nhà nước ban hành công văn và chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực được giải quyết.',
  'nd30:II.3.b/abbreviations':
    'Chữ viết tắt tên cơ quan, tổ chức và các đơn vị trong mỗi cơ quan, tổ chức hoặc lĩnh vực do người đứng đầu cơ quan, tổ chức quy định cụ thể, bảo đảm ngắn gọn, dễ hiểu.',
  'nd30:II.3.c': 'Số, ký hiệu của văn bản được đặt canh giữa dưới tên cơ quan, tổ chức ban hành văn bản.',
  'nd30:II.3.c/number-word':
    'Từ “Số” được trình bày bằng chữ in thường, cỡ chữ 13, kiểu chữ đứng; sau từ “Số” có dấu hai chấm (:);',
  'nd30:II.3.c/leading-zero': 'với những số nhỏ hơn 10 phải ghi thêm số 0 phía trước.',
  'nd30:II.3.c/symbol': 'Ký hiệu của văn bản được trình bày bằng chữ in hoa, cỡ chữ 13, kiểu chữ đứng.',
  'nd30:II.3.c/separators':
    'Giữa số và ký hiệu văn bản có dấu gạch chéo (/), giữa các nhóm chữ viết tắt trong ký hiệu văn bản có dấu gạch nối (-), không cách chữ.',
  'nd30:II.3.d': 'Số, ký hiệu của văn bản được trình bày tại ô số 3 Mục IV Phần I Phụ lục này.',

  'nd30:II.4.a':
    'Địa danh ghi trên văn bản do cơ quan nhà nước ở trung ương ban hành là tên gọi chính thức của tỉnh, thành phố trực thuộc trung ương nơi cơ quan ban hành văn bản đóng trụ sở.',
  'nd30:II.4.a/local':
    'Địa danh ghi trên văn bản do cơ quan nhà nước ở địa phương ban hành là tên gọi chính thức của đơn vị hành chính nơi cơ quan ban hành văn bản đóng trụ sở.',
  'nd30:II.4.a/full-name':
    'Đối với những đơn vị hành chính được đặt theo tên người, bằng chữ số hoặc sự kiện lịch sử thì phải ghi tên gọi đầy đủ của đơn vị hành chính đó.',
  'nd30:II.4.a/armed-forces':
    'Địa danh ghi trên văn bản của các cơ quan, tổ chức, đơn vị lực lượng vũ trang nhân dân thuộc phạm vi quản lý của Bộ Công an, Bộ Quốc phòng được thực hiện theo quy định của pháp luật và quy định cụ thể của Bộ Công an, Bộ Quốc phòng.',
  'nd30:II.4.b': 'Thời gian ban hành văn bản là ngày, tháng, năm văn bản được ban hành.',
  'nd30:II.4.b/full':
    'Thời gian ban hành văn bản phải được viết đầy đủ; các số thể hiện ngày, tháng, năm dùng chữ số Ả Rập;',
  'nd30:II.4.b/leading-zero':
    'đối với những số thể hiện ngày nhỏ hơn 10 và tháng 1, 2 phải ghi thêm số 0 phía trước.',
  'nd30:II.4.c':
    'Địa danh và thời gian ban hành văn bản được trình bày trên cùng một dòng với số, ký hiệu văn bản, tại ô số 4 Mục IV Phần I Phụ lục này, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng;',
  'nd30:II.4.c/capitals': 'các chữ cái đầu của địa danh phải viết hoa; sau địa danh có dấu phẩy (,);',
  'nd30:II.4.c/position':
    'địa danh và ngày, tháng, năm được đặt dưới, canh giữa so với Quốc hiệu và Tiêu ngữ.',

  'nd30:II.5.a': 'Tên loại văn bản là tên của từng loại văn bản do cơ quan, tổ chức ban hành.',
  'nd30:II.5.a/subject':
    'Trích yếu nội dung văn bản là một câu ngắn gọn hoặc một cụm từ phản ánh khái quát nội dung chủ yếu của văn bản.',
  'nd30:II.5.b':
    'Tên loại và trích yếu nội dung văn bản được trình bày tại ô số 5a Mục IV Phần I Phụ lục này, đặt canh giữa theo chiều ngang văn bản.',
  'nd30:II.5.b/type':
    'Tên loại văn bản được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  'nd30:II.5.b/subject':
    'Trích yếu nội dung văn bản được đặt ngay dưới tên loại văn bản, trình bày bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  'nd30:II.5.b/rule':
    'Bên dưới trích yếu nội dung văn bản có đường kẻ ngang, nét liền, có độ dài bằng từ 1/3 đến 1/2 độ dài của dòng chữ và đặt cân đối so với dòng chữ.',
  'nd30:II.5.b/letter':
    'Đối với công văn, trích yếu nội dung văn bản được trình bày tại ô số 5b Mục IV Phần I Phụ lục này, sau chữ “V/v” bằng chữ in thường, cỡ chữ từ 12 đến 13, kiểu chữ đứng;',
  'nd30:II.5.b/letter-position':
    'đặt canh giữa dưới số và ký hiệu văn bản, cách dòng 6pt với số và ký hiệu văn bản.',

  'nd30:II.6.a':
    'Căn cứ ban hành văn bản bao gồm văn bản quy định thẩm quyền, chức năng, nhiệm vụ của cơ quan, tổ chức ban hành văn bản và các văn bản quy định nội dung, cơ sở để ban hành văn bản.',
  'nd30:II.6.a/content':
    'Căn cứ ban hành văn bản được ghi đầy đủ tên loại văn bản, số, ký hiệu, cơ quan ban hành, ngày tháng năm ban hành văn bản và trích yếu nội dung văn bản (riêng Luật, Pháp lệnh không ghi số, ký hiệu, cơ quan ban hành).',
  'nd30:II.6.a/letters':
    'Căn cứ ban hành văn bản được trình bày bằng chữ in thường, kiểu chữ nghiêng, cỡ chữ từ 13 đến 14, trình bày dưới phần tên loại và trích yếu nội dung văn bản;',
  'nd30:II.6.a/punctuation':
    'sau mỗi căn cứ phải xuống dòng, cuối dòng có dấu chẩm phẩy (;), dòng cuối cùng kết thúc bằng dấu chấm (.).',
  'nd30:II.6.b':
    'Khi viện dẫn lần đầu văn bản có liên quan, phải ghi đầy đủ tên loại, số, ký hiệu của văn bản, thời gian ban hành văn bản, tên cơ quan, tổ chức ban hành văn bản và trích yếu nội dung văn bản (đối với Luật và Pháp lệnh chỉ ghi tên loại và tên của Luật, Pháp lệnh);',
  'nd30:II.6.b/later': 'trong các lần viện dẫn tiếp theo, chỉ ghi tên loại và số, ký hiệu của văn bản đó.',
  'nd30:II.6.c':
    'Tuỳ theo tên loại và nội dung, văn bản có thể có phần căn cứ pháp lý để ban hành, phần mở đầu và có thể được bố cục theo phần, chương, mục, tiểu mục, điều, khoản, điểm hoặc được phân chia thành các phần, mục từ lớn đến nhỏ theo một trình tự nhất định.',
  'nd30:II.6.d':
    'Đối với các hình thức văn bản được bố cục theo phần, chương, mục, tiểu mục, điều thì phần, chương, mục, tiểu mục, điều phải có tiêu đề.',
  'nd30:II.6.d/heading': 'Tiêu đề là cụm từ chỉ nội dung chính của phần, chương, mục, tiểu mục, điều.',
  'nd30:II.6.đ/chapter':
    'Từ “Phần”, “Chương” và số thứ tự của phần, chương được trình bày trên một dòng riêng, canh giữa, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  'nd30:II.6.đ/chapter-number': 'Số thứ tự của phần, chương dùng chữ số La Mã.',
  'nd30:II.6.đ/chapter-heading':
    'Tiêu đề của phần, chương được trình bày ngay dưới, canh giữa, bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  'nd30:II.6.đ/section':
    'Từ “Mục”, “Tiểu mục” và số thứ tự của mục, tiểu mục được trình bày trên một dòng riêng, canh giữa, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  'nd30:II.6.đ/section-number': 'Số thứ tự của mục, tiểu mục dùng chữ số Ả Rập.',
  'nd30:II.6.đ/section-heading':
    'Tiêu đề của mục, tiểu mục được trình bày ngay dưới, canh giữa, bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  'nd30:II.6.đ/article':
    'Từ “Điều”, số thứ tự và tiêu đề của điều được trình bày bằng chữ in thường, lùi đầu dòng 1 cm hoặc 1,27 cm.',
  'nd30:II.6.đ/article-number':
    'Số thứ tự của điều dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.); cỡ chữ bằng cỡ chữ của phần lời văn, kiểu chữ đứng, đậm.',
  'nd30:II.6.đ/clause':
    'Số thứ tự các khoản trong mỗi mục dùng chữ số Ả Rập, sau số thứ tự có dấu chấm (.), cỡ chữ số bằng cỡ chữ của phần lời văn, kiểu chữ đứng.',
  'nd30:II.6.đ/clause-heading':
    'Nếu khoản có tiêu đề, số thứ tự và tiêu đề của khoản được trình bày trên một dòng riêng, bằng chữ in thường, cỡ chữ bằng cỡ chữ của phần lời văn, kiểu chữ đứng, đậm.',
  'nd30:II.6.đ/point':
    'Thứ tự các điểm trong mỗi khoản dùng các chữ cái tiếng Việt theo thứ tự bảng chữ cái tiếng Việt, sau có dấu đóng ngoặc đơn, bằng chữ in thường, cỡ chữ bằng cỡ chữ của phần lời văn, kiểu chữ đứng.',
  'nd30:II.6.e':
    'Nội dung văn bản được trình bày bằng chữ in thường, được canh đều cả hai lề, kiểu chữ đứng; cỡ chữ từ 13 đến 14;',
  'nd30:II.6.e/indent': 'khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm;',
  'nd30:II.6.e/paragraph-spacing': 'khoảng cách giữa các đoạn văn tối thiểu là 6pt;',
  'nd30:II.6.e/line-spacing': 'khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là 1,5 lines.',
  'nd30:II.6.g': 'Nội dung văn bản được trình bày tại ô số 6 Mục IV Phần I Phụ lục này.',

  'nd30:II.7.a':
    'Chữ ký của người có thẩm quyền là chữ ký của người có thẩm quyền trên văn bản giấy hoặc chữ ký số của người có thẩm quyền trên văn bản điện tử.',
  'nd30:II.7.b/on-behalf':
    'Trường hợp ký thay mặt tập thể thì phải ghi chữ viết tắt “TM.” vào trước tên tập thể lãnh đạo hoặc tên cơ quan, tổ chức.',
  'nd30:II.7.b/acting':
    'Trường hợp được giao quyền cấp trưởng thì phải ghi chữ viết tắt “Q.” vào trước chức vụ của người đứng đầu cơ quan, tổ chức.',
  'nd30:II.7.b/for-head':
    'Trường hợp ký thay người đứng đầu cơ quan, tổ chức thì phải ghi chữ viết tắt “KT.” vào trước chức vụ của người đứng đầu.',
  'nd30:II.7.b/deputy-in-charge':
    'Trường hợp cấp phó được giao phụ trách hoặc điều hành thì thực hiện ký như cấp phó ký thay cấp trưởng.',
  'nd30:II.7.b/by-order':
    'Trường hợp ký thừa lệnh thì phải ghi chữ viết tắt “TL.” vào trước chức vụ của người đứng đầu cơ quan, tổ chức.',
  'nd30:II.7.b/by-delegation':
    'Trường hợp ký thừa uỷ quyền thì phải ghi chữ viết tắt “TUQ.” vào trước chức vụ của người đứng đầu cơ quan, tổ chức.',
  'nd30:II.7.c':
    'Chức vụ ghi trên văn bản là chức vụ lãnh đạo chính thức của người ký văn bản trong cơ quan, tổ chức; không ghi những chức vụ mà Nhà nước không quy định.',
  'nd30:II.7.c/advisory-title':
    'Chức danh ghi trên văn bản do các tổ chức tư vấn ban hành là chức danh lãnh đạo của người ký văn bản trong tổ chức tư vấn.',
  'nd30:II.7.c/advisory-with-seal':
    'Đối với những tổ chức tư vấn được phép sử dụng con dấu của cơ quan, tổ chức thì ghi chức danh của người ký văn bản trong tổ chức tư vấn và chức vụ trong cơ quan, tổ chức.',
  'nd30:II.7.c/advisory-without-seal':
    'Đối với những tổ chức tư vấn không được phép sử dụng con dấu của cơ quan, tổ chức thì chỉ ghi chức danh của người ký văn bản trong tổ chức tư vấn.',
  'nd30:II.7.c/steering-committee':
    'Chức vụ (chức danh) của người ký văn bản do Hội đồng hoặc Ban Chỉ đạo của Nhà nước ban hành mà lãnh đạo Bộ làm Trưởng ban hoặc Phó Trưởng ban, Chủ tịch hoặc Phó Chủ tịch Hội đồng thì phải ghi rõ chức vụ (chức danh) và tên cơ quan, tổ chức nơi lãnh đạo Bộ công tác ở phía trên họ tên người ký.',
  'nd30:II.7.c/name': 'Họ và tên người ký văn bản bao gồm họ, tên đệm (nếu có) và tên của người ký văn bản.',
  'nd30:II.7.c/no-degree':
    'Trước họ tên của người ký, không ghi học hàm, học vị và các danh hiệu danh dự khác.',
  'nd30:II.7.c/degree-exception':
    'Việc ghi thêm quân hàm, học hàm, học vị trước họ tên người ký đối với văn bản của các đơn vị vũ trang nhân dân, các tổ chức sự nghiệp giáo dục, y tế, khoa học do người đứng đầu cơ quan quản lý ngành, lĩnh vực quy định.',
  'nd30:II.7.d':
    'Hình ảnh, vị trí chữ ký số của người có thẩm quyền là hình ảnh chữ ký của người có thẩm quyền trên văn bản giấy, màu xanh, định dạng Portable Network Graphics (.png) nền trong suốt; đặt canh giữa chức vụ của người ký và họ tên người ký.',
  'nd30:II.7.đ':
    'các chữ viết tắt quyền hạn như: “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.” và quyền hạn chức vụ của người ký được trình bày bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  'nd30:II.7.đ/position':
    'Quyền hạn, chức vụ của người ký được trình bày tại ô số 7a Mục IV Phần I Phụ lục này; chức vụ khác của người ký được trình bày tại ô số 7b Mục IV Phần I Phụ lục này, phía trên họ tên của người ký văn bản;',
  'nd30:II.7.đ/signature':
    'Chữ ký của người có thẩm quyền được trình bày tại ô số 7c Mục IV Phần I Phụ lục này.',
  'nd30:II.7.đ/name':
    'Họ và tên của người ký văn bản được trình bày tại ô số 7b Mục IV Phần I Phụ lục này, bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm, được đặt canh giữa quyền hạn, chức vụ của người ký.',

  'nd30:II.8.a':
    'Hình ảnh, vị trí chữ ký số của cơ quan, tổ chức là hình ảnh dấu của cơ quan, tổ chức ban hành văn bản trên văn bản, màu đỏ, kích thước bằng kích thước thực tế của dấu, định dạng (.png) nền trong suốt, trùm lên khoảng 1/3 hình ảnh chữ ký số của người có thẩm quyền về bên trái.',
  'nd30:II.8.b':
    'Văn bản kèm theo cùng tệp tin với nội dung văn bản điện tử, Văn thư cơ quan chỉ thực hiện ký số văn bản và không thực hiện ký số lên văn bản kèm theo; văn bản không cùng tệp tin với nội dung văn bản điện tử, Văn thư cơ quan thực hiện ký số của cơ quan, tổ chức trên văn bản kèm theo.',
  'nd30:II.8.b/form': 'Vị trí: Góc trên, bên phải, trang đầu của văn bản kèm theo.',
  'nd30:II.8.c': 'Dấu, chữ ký số của cơ quan, tổ chức được trình bày tại ô số 8 Mục IV Phần I Phụ lục này.',

  'nd30:II.9.a':
    'Nơi nhận văn bản gồm: Nơi nhận để thực hiện; nơi nhận để kiểm tra, giám sát, báo cáo, trao đổi công việc, để biết; nơi nhận để lưu văn bản.',
  'nd30:II.9.b':
    'Đối với Tờ trình, Báo cáo (cơ quan, tổ chức cấp dưới gửi cơ quan, tổ chức cấp trên) và Công văn, nơi nhận bao gồm:',
  'nd30:II.9.b/addressees':
    'Phần thứ nhất bao gồm từ “Kính gửi”, sau đó là tên các cơ quan, tổ chức hoặc đơn vị, cá nhân trực tiếp giải quyết công việc.',
  'nd30:II.9.b/as-above':
    'Phần thứ hai bao gồm từ “Nơi nhận”, phía dưới là từ “Như trên”, tiếp theo là tên các cơ quan, tổ chức, đơn vị và cá nhân có liên quan khác nhận văn bản.',
  'nd30:II.9.c':
    'Đối với những văn bản khác, nơi nhận bao gồm từ “Nơi nhận” và phần liệt kê các cơ quan, tổ chức, đơn vị và cá nhân nhận văn bản.',
  'nd30:II.9.d/addressees':
    'Từ “Kính gửi” và tên các cơ quan, tổ chức hoặc cá nhân nhận văn bản được trình bày bằng chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ đứng; sau từ “Kính gửi” có dấu hai chấm (:).',
  'nd30:II.9.d/one-addressee':
    'Nếu văn bản gửi cho một cơ quan, tổ chức hoặc một cá nhân thì từ “Kính gửi” và tên cơ quan, tổ chức hoặc cá nhân được trình bày trên cùng một dòng;',
  'nd30:II.9.d/several-addressees':
    'trường hợp văn bản gửi cho hai cơ quan, tổ chức hoặc cá nhân trở lên thì xuống dòng, tên mỗi cơ quan, tổ chức, cá nhân hoặc mỗi nhóm cơ quan, tổ chức, cá nhân được trình bày trên một dòng riêng, đầu dòng có gạch đầu dòng (-), cuối dòng có dấu chấm phẩy (;), cuối dòng cuối cùng có dấu chấm (.);',
  'nd30:II.9.d/addressees-aligned':
    'các gạch đầu dòng được trình bày thẳng hàng với nhau dưới dấu hai chấm (:).',
  'nd30:II.9.d/recipients-label':
    'Từ “Nơi nhận” được trình bày trên một dòng riêng (ngang hàng với dòng chữ “quyền hạn, chức vụ của người ký” và sát lề trái), sau có dấu hai chấm (:), bằng chữ in thường, cỡ chữ 12, kiểu chữ nghiêng, đậm;',
  'nd30:II.9.d/recipients-letters':
    'phần liệt kê các cơ quan, tổ chức, đơn vị và cá nhân nhận văn bản được trình bày bằng chữ in thường, cỡ chữ 11, kiểu chữ đứng;',
  'nd30:II.9.d/recipients-lines':
    'tên mỗi cơ quan, tổ chức, đơn vị và cá nhân hoặc mỗi nhóm cơ quan, tổ chức, đơn vị nhận văn bản được trình bày trên một dòng riêng, đầu dòng có gạch đầu dòng (-) sát lề trái, cuối dòng có dấu chấm phẩy (;),',
  'nd30:II.9.d/archive-line':
    'dòng cuối cùng bao gồm chữ “Lưu” sau có dấu hai chấm (:), tiếp theo là chữ viết tắt “VT”, dấu phẩy (,), chữ viết tắt tên đơn vị (hoặc bộ phận) soạn thảo văn bản và số lượng bản lưu, cuối cùng là dấu chấm (.).',

  'nd30:III.1.a': 'Trường hợp văn bản có Phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về Phụ lục đó.',
  'nd30:III.1.a/numbers':
    'Văn bản có từ hai Phụ lục trở lên thì các Phụ lục phải được đánh số thứ tự bằng chữ số La Mã.',
  'nd30:III.1.b':
    'Từ “Phụ lục” và số thứ tự của Phụ lục được trình bày thành một dòng riêng, canh giữa, bằng chữ in thường, cỡ chữ 14, kiểu chữ đứng, đậm;',
  'nd30:III.1.b/title':
    'tên Phụ lục (nếu có) được trình bày canh giữa, bằng chữ in hoa, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  'nd30:III.1.c':
    'Thông tin chỉ dẫn kèm theo văn bản trên mỗi Phụ lục được ban hành bao gồm: Số, ký hiệu văn bản, thời gian ban hành văn bản và tên cơ quan, tổ chức ban hành văn bản.',
  'nd30:III.1.c/letters':
    'Thông tin chỉ dẫn kèm theo văn bản được canh giữa phía dưới tên của Phụ lục, chữ in thường, cỡ chữ từ 13 đến 14, kiểu chữ nghiêng, cùng phông chữ với nội dung văn bản, màu đen.',
  'nd30:III.1.c/filled':
    'được ghi đầy đủ đối với văn bản giấy; đối với văn bản điện tử, không phải điền thông tin tại các vị trí này.',
  'nd30:III.1.d':
    'Đối với Phụ lục cùng tệp tin với nội dung văn bản điện tử, Văn thư cơ quan chỉ thực hiện ký số văn bản và không thực hiện ký số lên Phụ lục.',
  'nd30:III.1.d/separate-file':
    'Đối với Phụ lục không cùng tệp tin với nội dung văn bản điện tử, Văn thư cơ quan thực hiện ký số của cơ quan, tổ chức trên từng tệp tin kèm theo',
  'nd30:III.1.đ': 'Số trang của Phụ lục được đánh số riêng theo từng Phụ lục.',
  'nd30:III.1.e': 'Mẫu trình bày phụ lục văn bản thực hiện theo quy định tại Phụ lục III Nghị định này.',
  'nd30:III.2.a':
    'Con dấu các độ mật (TUYỆT MẬT, TỐI MẬT hoặc MẬT) và dấu tài liệu thu hồi được khắc sẵn theo quy định của pháp luật về bảo vệ bí mật nhà nước.',
  'nd30:III.2.a/determination':
    'Việc xác định và đóng dấu chỉ độ mật (tuyệt mật, tối mật hoặc mật), dấu tài liệu thu hồi đối với văn bản có nội dung bí mật nhà nước được thực hiện theo quy định hiện hành.',
  'nd30:III.2.a/position':
    'Dấu chỉ độ mật được đóng vào ô số 10a Mục IV Phần I Phụ lục này; dấu tài liệu thu hồi được đóng vào ô số 11 Mục IV Phần I Phụ lục này.',
  'nd30:III.2.b':
    'Tuỳ theo mức độ cần được chuyển phát nhanh, văn bản được xác định độ khẩn theo các mức sau: hoả tốc, thượng khẩn, khẩn.',
  'nd30:III.2.b/proposal':
    'Khi soạn thảo văn bản có tính chất khẩn, đơn vị hoặc cá nhân soạn thảo văn bản đề xuất mức độ khẩn trình người ký văn bản quyết định.',
  'nd30:III.2.b/stamp':
    'trên đó các từ “HOẢ TỐC”, “THƯỢNG KHẨN” và “KHẨN”, trình bày bằng chữ in hoa, phông chữ Times New Roman, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm và đặt cân đối trong khung hình chữ nhật viền đơn.',
  'nd30:III.2.b/position':
    'Dấu chỉ mức độ khẩn được đóng vào ô số 10b Mục IV Phần I Phụ lục này. Mực để đóng dấu chỉ mức độ khẩn dùng màu đỏ tươi.',
  'nd30:III.2.c':
    'Đối với những văn bản có phạm vi, đối tượng, sử dụng hạn chế, sử dụng các chỉ dẫn về phạm vi lưu hành như “XEM XONG TRẢ LẠI”, “LƯU HÀNH NỘI BỘ”.',
  'nd30:III.2.c/letters':
    'Các chỉ dẫn về phạm vi lưu hành trình bày tại ô số 11 Mục IV Phần I Phụ lục này, trình bày cân đối trong một khung hình chữ nhật viền đơn, bằng chữ in hoa, phông chữ Times New Roman, cỡ chữ từ 13 đến 14, kiểu chữ đứng, đậm.',
  'nd30:III.3':
    'Được trình bày tại ô số 12 Mục IV Phần I Phụ lục này, ký hiệu bằng chữ in hoa, số lượng bản bằng chữ số Ả Rập, cỡ chữ 11, kiểu chữ đứng.',
  'nd30:III.4':
    'Các thành phần này được trình bày tại ô số 13 Mục IV Phần I Phụ lục này ở trang thứ nhất của văn bản, bằng chữ in thường, cỡ chữ từ 11 đến 12, kiểu chữ đứng, dưới một đường kẻ nét liền kéo dài hết chiều ngang của vùng trình bày văn bản.',

  'nd30:IV': 'SƠ ĐỒ BỐ TRÍ CÁC THÀNH PHẦN THỂ THỨC VĂN BẢN HÀNH CHÍNH',
} as const;
