import { kept } from './kept.ts';
import { whenAsked } from './text.ts';

/**
 * Two-syllable words of administrative Vietnamese, by first syllable. Not a dictionary: a yardstick against which a slip
 * of the keyboard shows (`thực hiên` beside `thực hiện`). A word stands here because official letters use it. Tones
 * are placed as `textKey` places them, here and below.
 */
const WORDS = `
ai: cập
an: cư dân giang hưởng nguy nhàn ninh sinh tòan táng ủi
anh: em dũng hùng
ban: đảng bố hành ngành đầu đêm ngày quản
bang: giao giá
bao: bì cấp gồm giờ hàm nhiêu phủ quanh quát trùm vây tiêu thanh thầu bọc
biên: bản chế chép cương dịch giới lai nhận phòng sọan tập độ
biến: chất chứng cố dạng đổi động hóa thể thiên tướng tấu
biết: ơn đến
biển: báo số hiệu đảo quảng cả
biểu: cảm diễn dương đạt đồ hiện mẫu phí quyết thị thuế tượng tình giá
biện: chứng hộ luận pháp
buôn: bán lậu làng
buông: lỏng xuôi
buồng: trứng lái phiếu máy
buổi: chiếu chiều lễ sáng tối họp trưa
bài: bản bác giảng học thuốc trí trừ viết tóan tập hát
bàn: bạc giao ghế luận
bào: chế chữa
bày: tỏ
bác: bỏ sĩ ái
bánh: kẹo mì răng xe
báo: cáo chí động giá hiệu hỷ óan thức tin tử ứng công viên nợ đài
bát: phổ
bãi: bỏ biển nhiệm thải rác
bão: lũ hòa lụt
bên: cạnh bán bờ dưới giao liên mua nhận ngòai trên trong vay
bình: an chọn cân dân diện đẳng luận minh ổn phong phương quân quyền thường thuận tĩnh xét yên chữa nguyên
bí: mật thư quyết
bóc: bì tách lột dỡ
bóng: đá rổ bàn chuyền đèn tối
bùn: đất
bùng: nổ phát
băng: họai rôn đĩa
bưu: chính cục điện kiện phẩm tá gửi
bước: đầu ngoặt tiến đi đường chân
bướu: cổ
bạch: cầu hầu tạng kim
bạn: bè hàng đọc
bạo: lực hành động
bản: án chất đồ địa ghi lĩnh mẫu năng ngữ quyền sao sắc thân thảo tin tính vẽ xứ đăng
bảng: biểu chữ giá kê lương điểm tổng
bảo: an dưỡng đảm hành hiểm hộ lãnh lưu mật mẫu quản quốc tàng thủ tồn tòan trợ trì vệ ban
bất: bình cập chấp chính cứ đồng hợp hủy khả lợi ổn thường minh ngờ động kỳ hạnh
bầu: bán cử không
bậc: lương cao học
bắt: buộc đầu giữ gặp kịp nguồn tay
bằng: cách cấp chứng khen phẳng sáng lòng lái
bế: mạc giảng tắc
bến: bãi cảng tàu thủy xe
bề: mặt dày nổi
bền: bỉ chặt vững
bệnh: án dịch lý nhân tật viện xá
bị: can cáo động đơn hại
bỏ: phiếu qua sót trống ngỏ
bố: cáo cục trí trợ
bốc: dỡ xếp hơi thăm
bồi: bổ dưỡng đắp hòan lắng thẩm thường
bổ: nhiệm sung trợ túc dụng ích
bộ: đội giáo luật máy môn ngành phận trưởng tịch chỉ lọc
bộc: lộ
bội: chi chín thực thu
bụi: mịn rậm bẩn
bủa: vây
bức: xạ xúc tranh tường thiết bách
bứt: phá
bữa: ăn
ca: bệnh ngợi múa nhạc nhiễm sĩ trực
cai: nghiện quản trị sữa
can: dự thiệp phạm ngăn đảm
canh: gác tác nông tân
cao: điểm đẳng độ học nguyên su tầng tốc trào ốc cấp đạo quý đồ
chen: lấn chúc ngang
chi: bộ cục đòan hội nhánh phí phối tiết trả tiêu thường ủy viện lưu ngân đội
chia: sẻ cắt tách ly tay nhỏ buồn
chinh: phục phạt
chiêm: ngưỡng bao
chiêu: đãi sinh mộ trò hàng thức
chiếm: dụng đọat giữ hữu lĩnh
chiến: dịch đấu hào khu lược sĩ sự thắng tranh trường công lợi
chiết: khấu xuất
chiếu: sáng cố theo
chiều: dài cao rộng hướng sâu tối ngày
cho: phép thuê thấy biết vay đến rằng
chu: cấp đáo kỳ trình vi
chung: cuộc cư kết khảo quanh tay thân thẩm thủy
chuyên: biệt canh cần dùng đề gia khoa mục môn nghiệp ngành nghiên sâu tâm trách trang viên chở quản dụng án tu
chuyến: bay công đi thăm tàu
chuyển: biến dịch dời đạt đến đổi giao giới hóa hướng khỏan nhượng phát tải tiếp tiền trạng vận ngành công tuyến
chuẩn: bị hóa mực xác nghèo y
chuột: rút
cháu: bé ngoan
cháy: nổ rừng lan
châm: cứu ngòi
chân: chính dung lý thành thực tướng
chênh: lệch
chính: đáng danh phủ quy quyền sách thể thống thức trị trực xác yếu ủy kiến giới
chó: mèo dại
chôn: lấp cất
chùm: ca
chú: giải thích trọng ý
chúc: mừng thọ
chúng: ta tôi
chăm: chỉ lo sóc bón
chăn: nuôi thả gối dắt
chưa: bao từng
chương: trình mục
chướng: ngại
chạy: thử theo
chấm: công dứt điểm thầu thi phẩy hỏi than câu
chấn: chỉnh thương động hưng
chấp: hành nhận pháp thuận hữu chới
chất: chứa độc lượng liệu thải vấn vải xám cấm cháy nổ
chẩn: đóan
chậm: trễ nhất muộn tiến nộp trả rãi
chắc: chắn
chặn: đứng
chặng: đường
chặt: chẽ hạ phá
chế: biến định độ tài tạo xuất ngự
chết: người
chỉ: giao báo bảo dẫn đạo định giới giáo huy rõ số thị tiêu trích tính trỏ điểm
chỉnh: lý sửa trang đốn hình
chịu: lỗi trách khó đựng
chọn: lọc lựa giống
chống: chế đối lũ phá trả đỡ tham cháy sét bão rét
chốt: chặn kiểm
chồng: chéo lấn
chỗ: ở đứng ngồi trống
chờ: đợi
chở: khách hàng quá người
chợ: nổi đêm quê
chủ: biên chốt đầu đề điểm động lực nghĩa nhà nhật nhiệm nợ quan quản quyền rừng sở tài tâm thể tịch tọa trì trương xe yếu đạo hàng cơ tàu hộ sử thuê thầu đích
chủng: lọai tộc ngừa
chứa: chấp đựng
chức: danh nghiệp năng quyền sắc trách vụ tước
chứng: cứ chỉ khóan kiến minh nhận thư thực từ khỏan tích
chửa: đẻ
chữ: nhật ký số viết
chữa: cháy bệnh trị lành thương
con: dấu đường em người nuôi số giống cái
cung: cách cầu cấp cố ứng đường
cuối: cùng tháng năm tuần kỳ quý
cuốn: sách hút
cuộc: gọi họp sống thi vận đời
cài: đặt
cá: biệt cược nhân tra thể độ tôm
cách: chức điệu ly mạng thức tân biệt làm
cán: bộ cân đích sự
cánh: cửa đồng gà quạt
cáo: buộc giác trạng
cát: sỏi cứ
cân: bằng đối nhắc xứng đo
câu: chuyện hỏi lạc nói
cây: xanh trồng ăn giống thuốc xăng
cò: mồi
còn: lại
cô: lập đơn giáo đọng
côn: trùng đồ
công: an báo bằng bố chúng chính chức chứng cộng cụ cuộc dân dụng đòan điện đức hàm hữu ích khai lao lập lệnh luận lý minh năng nghệ nghiệp nhân nhận pháp phu quản sản suất sở sức tác tâm thự thương tố trái trình trường tư ty ước văn viên việc vụ xưởng xã phí hiệu ơn
cùm: kẹp
cúng: tế
cũng: như
cơ: bản cấu chế cực động điện giới hội khí quan sở chuẩn yếu bắp đồ hữu
cơm: áo
cơn: bão mưa
cư: dân ngụ trú xá
cương: lĩnh quyết vị
cường: điệu độ quốc tráng
cưỡng: chế đọat bức
cạn: kiệt
cạnh: tranh
cải: cách tạo thiện tiến chính hóa táng
cảm: hóa hứng nghĩ nhận ơn thông xúc giác tình động
cảng: biển hàng cá vụ
cảnh: báo cáo giác quan sát vệ tượng
cấm: biển chỉ đóan vận
cấn: trừ
cấp: bách bậc cứu dưỡng độ phát phép phó số thẩm thiết thóat trưởng tốc ủy nước hàm xã tỉnh huyện đổi lại bù kinh quản
cất: giữ cánh
cấu: hình thành trúc tạo
cầm: cố chừng quyền
cần: cù kiệm thiết cẩu mẫn
cầu: đường thị tiến treo phao hầm cống lông nguyện cứu
cẩm: nang
cẩn: thận trọng
cập: nhật bến
cắt: giảm cử bỏ xén ngang
cặp: vợ
cọ: xát
cọc: tiêu
cỏ: dại
cố: định đô gắng tật tình tri vấn ý
cống: hiến rãnh ngầm thóat hộp
cốt: lõi cán
cồn: cát trong
cổ: đông động phần phiếu tích truyền vật vũ
cộng: đồng hòa hưởng sản tác thêm dồn
cột: mốc điện sống
cởi: mở
cụ: thể già
cục: bộ diện trưởng
cụm: công từ dân
củng: cố
cứ: điểm liệu
cứu: chữa hộ hỏa nạn quốc thương trợ xét sinh
cử: chỉ nhân tri cán người
cửa: hàng khẩu sông sổ ngõ hiệu
cự: ly
cực: đoan kỳ điểm
danh: dự hiệu mục nghĩa nhân sách thiếp từ tiếng lam thắng giá phận xưng
dao: động
di: chúc chuyển cư dân dời động sản tích tản truyền lụy cảo
dinh: dưỡng thự
diêm: nghiệp
diễm: phúc
diễn: biến đàn đạt giải ra tập thuyết viên xuất án
diện: mạo tích kiện
diệt: trừ vong chủng
do: đó thám vậy dự
doanh: nghiệp nhân số thu trại thương lợi
du: canh khách kích học lịch nhập ngọan
dung: dịch hòa lượng môi nạp sai thứ tích túng nham
duy: nhất trì tu vật ý
duyên: hải dáng
duyệt: binh đội
dài: hạn hơi ngày
dàn: trải dựng xếp nhạc
dày: đặc dạn
dán: nhãn tem
dân: ca chính chủ công cư dụng gian lập luật nguyện nhập phòng phố quân quyền sinh số sự tộc trí vận quê ý
dâng: hương hoa cao
dây: chuyền dẫn thừng
dã: ngọai
dòng: chảy họ sông tiền vốn điện nước sản chữ
dông: lốc sét
dù: sao
dùng: chung thử
dũng: cảm khí
dư: âm địa luận lượng nợ thừa
dương: lịch tính vật
dưỡng: bệnh lão sinh
dược: liệu phẩm sĩ thư tính
dạng: thức sống thể bào
dạy: học nghề thêm bảo
dấu: hiệu tích ấn vết chấm phẩy niêm câu ngoặc giáp
dầm: cầu
dầu: khí mỏ thô tràn hỏa nhờn ăn
dẫn: chiếu chứng dắt đầu đến giải lưu nguồn
dập: tắt dịch
dễ: dàng dãi
dịch: bệnh chuyển cúm tả thuật vụ tễ hại
dịp: lễ tết
dọn: dẹp vệ
dốc: sức lòng
dồi: dào
dồn: dập điền đọng
dở: dang
dục: vọng
dụng: cụ ý
dứt: điểm khóat
dừng: lại học
dữ: dội liệu kiện
dự: án bị báo đóan định khuyết kiến lệnh liệu luật phòng thảo thầu thi thính tóan trù trữ tuyển ước họp
dựng: nước
e: ngại
em: bé gái
gan: dạ
ghi: âm chép chú danh hình nhận nhớ rõ sổ thu nợ
ghép: vườn tạng
gia: công cảnh cầm cố cường dụng đình giảm hạn nhập phả súc tăng tốc trưởng vị thế tộc truyền đạo
giai: cấp đọan điệu
gian: dối khổ lận nan thương hàng lao
giao: ban dịch diện dự hữu kết lưu nhận nhiệm nộp ngành tế thoa thông thời thương tiếp tuyến ước việc kế quản cắm hàng thừa
gieo: trồng cấy mạ
giàn: khoan giáo
giành: chiến được giật thắng lại quyền
giàu: có mạnh đẹp
giá: bán cả đất rét thành trị thuê trần mua sàn điện
giác: ngộ quan
giám: đốc định hiệu hộ khảo sát thị
gián: cách đọan điệp tiếp
giáng: cấp chức
giáo: án cụ dân dục điều dưỡng hội lý sĩ sư trình viên xứ khoa phái
giáp: ranh mặt hạt lai
giãi: bày
giãn: cách dân tiến nợ
gió: mùa bão giật lốc mạnh
giông: bão lốc
giúp: đỡ ích việc sức
giả: danh dối định mạo tạo thiết tưởng thuyết
giải: cứu đáp độc hòa khát lao mã ngân ngũ pháp phẫu phóng quyết tán thể thích thưởng tỏa trí trình tranh tóan bóng chấp khuyến
giảm: bớt giá nhẹ nghèo sút tải thiểu thiệt trừ xuống
giản: dị đơn tiện
giảng: dạy đường giải viên
giấy: báo chứng mời phép tờ khai giới đi nghỉ ủy kiểm xác bạc
giật: lùi mình
giết: mổ người
giống: cây nhau nòi như vật lúa
giới: hạn nghiêm thiệu tính trẻ
giờ: giấc giới hành làm học
giữ: gìn lại nguyên vững chức
gánh: nặng chịu vác
gây: ảnh cản dựng mất ra rối thiệt tê quỹ ô
gìn: giữ
gói: thầu
góp: phần sức vốn ý
gương: mẫu điển sáng
gạch: chân nối nung
gạo: nếp tẻ
gạt: bỏ
gấp: rút đôi
gầm: cầu
gần: đây gũi nhất
gắn: bó kết liền
gặp: gỡ mặt khó phải
gốm: sứ
gồm: có
gỗ: tròn lậu
gỡ: bỏ rối
gợi: ý mở
gửi: gắm kèm về tiền đến
hai: bên cấp chấm
hang: động ổ
hao: hụt mòn phí tổn
hi: sinh
hiếm: hoi muộn gặp
hiến: chương dâng kế máu pháp tặng đất
hiếu: học khách thảo
hiền: hòa tài nhân
hiểm: họa nghèo trở yếu
hiển: thị nhiên vinh linh
hiểu: biết lầm rõ
hiện: diện đại hành hữu nay tại thân thực tượng trạng vật trường hóa
hiệp: định hội lực nghị thương thông ước đồng
hiệu: chỉnh đính lệnh lực năng nghiệm quả suất trưởng triệu ứng phó bộ đòan chuẩn
hoa: hồng lợi màu quả kiểu tiêu tươi kỳ
hoan: nghênh hô
hoang: hóa mang phế tưởng đường dã
hòan: cảnh chỉnh công hảo lương lưu mỹ tất thành thiện thuế tòan trả nguyên đổi ứng
hòang: hôn đế
hóan: đổi cải vị
hõan: binh lại thi nợ
họach: định tóan
họat: động hóa bát hình
hỏa: tốc họan táng tiễn lò
hỏang: lọan hốt
hung: hãn khí
huy: chương động hiệu hòang
huyết: áp mạch thanh thống
huyền: thọai
huyện: đòan lỵ ủy
huân: chương
huấn: luyện thị
hy: hữu sinh vọng
hà: khắc
hài: hòa hước lòng
hàm: lượng ngọai ý
hàn: lâm gắn the
hàng: đầu đêm giả hóa hải không lọat ngày năm ngũ quý rào rong tháng tuần triệu nghìn xóm lậu nông tồn
hành: chính chung động dân dinh hạ hung khách hương lang lý nghề nghiệp pháp trang trình vi xử hình kinh quyết khất
hào: hứng
hán: nôm
hãi: hùng
hãm: hại
hãng: hàng tin
hãy: còn
hình: ảnh dạng dung phạt sự thái thành thế thể thức tượng luật khối họa mẫu
hòa: bình giải hợp mạng nhã nhập thuận vốn ước tan đồng
hòm: thư phiếu
hóa: chất đơn dược học giá giải thạch trang
hóc: búa hiểm
hóp: má
hô: hào hấp
hôn: nhân lễ phối
hùng: biện hậu mạnh
hút: thuốc vốn
húy: kỵ
hơn: nữa
hư: cấu hại hỏng
hưng: phấn thịnh
hưu: trí
hương: ước khói thơm vị
hươu: nai
hướng: dẫn đến nghiệp tới nội ngọai
hưởng: lợi lương ứng thụ chế trợ
hạ: du giá lưu tầng thấp nhiệt bậc
hại: người
hạm: đội
hạn: cuối chế định hán hẹp mức ngạch điền
hạng: mục ghế nhất
hạnh: kiểm phúc
hạt: giao giống nhân kiểm
hải: đảo đăng lưu lý ngọai phận quan quân sản trình vương
hấp: dẫn thụ
hầm: lò trú mỏ
hầu: hết như
hậu: cần hiến kiểm phương quả thuẫn duệ mãi
hằng: năm ngày quý tháng tuần
hẹn: giờ
hẹp: hòi
hẻo: lánh
hết: hạn hiệu lòng sức hồi
hệ: luận lụy quả số sinh thống tư thực
họa: sĩ tiết
học: bạ bổng đường giả hàm hành hỏi khóa kỳ liệu lực nghề phần phí sinh tập thuật thuyết trò vấn vị viên viện xá đòi nghiệp
họp: báo bàn mặt giao kín
hỏi: cung đáp thăm
hỏng: hóc
hồ: chứa đập hởi sơ thủy
hồi: âm đáp hương phục sinh sức tố
hồng: cầu thủy quân ngọc nhan ngọai
hỗ: trợ tương
hỗn: hợp lọan
hộ: chiếu dân gia khẩu kinh lý nghèo sinh tịch tống cận
hội: thẩm chẩn chợ đàm đồng giảng họa họp hè nghị ngộ nhập sách thảo thao thi trường trưởng tụ viên ý khuyến phí quán đòan
hở: hàm
hợp: đồng hiến khối lệ lý lực nhất pháp phần tác thành thức tuyển xướng thửa kim
hủy: bỏ họai diệt hợp
hứa: hẹn
hứng: chịu thú
hữu: cơ dụng hạn hiệu ích nghị quan tình
im: lặng
in: ấn thường sao đậm nghiêng hoa màu
khai: báo giảng hoang hội khóang khống lý mạc mở phá sáng sinh sơn thác tử triển trừ trương tội quang trình nhận thuế xuân thông
kham: khổ
khan: hiếm
khang: trang
khe: hở suối
khen: ngợi thưởng tặng
khi: nào đó
khiên: cưỡng
khiếm: khuyết thị thính
khiến: cho
khiếu: kiện nại tố
khiển: trách
kho: bạc bãi tàng thóc lưu dữ vật ngọai
khoa: học giáo trưởng
khoan: dung hồng giếng
khoang: tàu
khoanh: nuôi vùng nợ định
khóan: rừng chi việc quản
khóang: sản chất đạt
khóet: sâu
khỏan: mục thu chi vay nợ tiền
khỏang: cách trống thời
khỏe: mạnh
khu: biệt công dân đô kinh phố vực chung chế tái di đất vui
khung: cảnh giá hình pháp năng thời chương
khuynh: hướng
khuyến: cáo công học khích mại nghị nông lâm ngư tài mãi
khuyết: điểm tật thiếu danh
khuôn: khổ mẫu viên
khuất: phục
khá: giả
khác: biệt nhau thường
khách: du hàng khứa mời quan sáo sạn quý thăm thể
khái: lược niệm quát tóan
khám: bệnh chữa nghiệm nghĩa phá sát xét
khán: giả đài
kháng: cáo chiến nghị sinh thể sản cự án thuốc
khánh: kiệt thành tiết
khát: vọng khao
khâm: liệm phục
khéo: léo
khép: kín
khí: cụ đốt hậu quyển quản tài thải thế tượng hydro phách nhà
khích: lệ
khó: khăn hiểu chịu coi
khóa: học luận sổ họp trình
khóm: ấp
khô: hạn cạn ráo
khôi: phục
không: chế gian khí quân những phận lưu tưởng vận quảng khống
khúc: mắc xạ
khơi: dậy thông nguồn
khả: dụng năng quan thi
khảo: cổ hạch nghiệm sát thí giá cứu
khấu: hao trừ
khẩn: cấp nguy thiết trương khỏan hoang cầu
khẩu: cung hiệu phần trang độ ngữ
khắc: phục khổ ghi sâu dấu họa nghiệt
khắp: nơi cả
khắt: khe
khẳng: định
khẽ: khàng
khế: ước
khối: lượng thi trưởng tư đòan
khống: chế chỉ
khổ: luyện cực
khớp: nối
khởi: công điểm đầu động hành kiện kiến nghiệp sắc tố xướng nguồn phát tạo binh tranh sự
khứ: hồi
khử: trùng khuẩn
kia: kìa
kim: chỉ cương ngạch lọai khí
kinh: doanh điển độ hòang hồn lạch lược lý ngạc nghiệm phí phong qua tế tuyến viện sợ tịch nguyệt
kiêm: nhiệm nghề
kiên: cố cường định nhẫn quyết trì trung
kiêu: ngạo hãnh
kiếm: sống lời tìm
kiến: nghị nhĩ quốc tạo thiết thức trúc giải tập
kiều: bào hối dân nữ
kiểm: chứng dịch duyệt điểm định đếm kê lâm ngân nghiệm ngặt phẩm phiếu sát sóat tra tóan thử thảo tịch ngư hóa
kiểu: chữ dáng mẫu
kiện: cáo định khúc tòan tướng hàng tụng
kiệt: quệ sức tác xuất
kè: sông biển chống
kèm: theo cặp nhèm
kém: chất hiệu phát cỏi
kén: chọn
kéo: dài theo
kê: biên đơn khai
kênh: mương tưới rạch truyền phân dẫn
kêu: gọi cứu ca
kìm: chế hãm kẹp
kí: kết túc
kích: thước họat thích động cầu nổ
kín: đáo kẽ
kính: báo cáo chào chuyển chúc đề gửi mến mời nể phục thưa trình trọng tặng yêu
ký: ban cóp duyệt gửi hiệu họa kết nhận sự số tên thác túc tự ức phát quỹ thay
kĩ: lưỡng thuật
kẹt: xe
kẻ: gian xấu trộm thù cắp địch
kẽ: hở
kế: cận họach thừa tiếp tóan thuật sách nhiệm tục vị
kết: cấu cục duyên đôi giao hợp hôn luận nạn nạp nghĩa nối quả thúc tinh tóan tội án dư chuyển
kịch: bản liệt tính
kịp: thời
kỳ: họp hạn lạ quan tích thi thị thú vọng báo công bí kế nghỉ phiếu
kỷ: cương luật lục nguyên niệm vật yếu
kỹ: lưỡng năng nghệ sư thuật xảo
la: mắt
lai: lịch tạo ghép
lan: can rộng tỏa tràn truyền
lao: công động đao lực phổi tù tâm
leo: thang núi trèo
linh: họat kiện cảm thiêng động đình
liêm: chính khiết
liên: bang bộ can danh doanh đòan đội hệ hiệp hoan hòan kết lạc minh ngành quan hợp quân thông thôn tịch tục tỉnh tưởng thủ vùng lụy đới xã miên cơ tiếp
liều: lượng thuốc
liệt: kê sĩ
liệu: trình pháp
lo: lắng ngại toan
loa: đài
lòai: người vật cây
lóet: dạ
lọai: bỏ hình khỏi trừ
lọan: lạc
luyện: tập kim thi
luân: chuyển phiên
luận: án chứng cứ điểm văn cương
luật: gia hình lệ pháp sư định học
luồn: lách
luồng: lạch
làm: ăn chủ chứng cơ giàu lộ luật mới nhiệm nghề phát phiền rõ thêm trái tròn tươi việc lợi thủ lành giả giảm tốt đường
làng: bản nghề xã mạc xóm
lành: mạnh nghề
lách: luật
lái: xe tàu buôn đò
láng: giềng
lánh: nạn
lát: đá gạch
lâm: phận nghiệp sản sinh thời trường viên sàng tặc nạn
lân: cận
lâu: bền dài đời năm nay
lây: lan nhiễm truyền
lãi: suất vay
lãng: phí mạn quên
lãnh: đạo đạm hải sự thổ
lìa: đời
lí: do
lính: cứu gác
lò: hơi đốt gạch mổ
lòng: tin dân lề sông yêu hồ đường
lôi: cuốn kéo
lùi: xe thời
lùng: bắt sục
lúa: gạo mì nước
lý: do giải lẽ lịch luận sự thuyết trí trưởng tưởng
lĩnh: hội vực
lũ: lụt quét ống lượt
lũng: đọan
lũy: kế tiến thừa
lưng: chừng
lưu: bản ban chiểu chuyển dân động giữ học hành huyết kho ký lạc lại lóat lượng niệm tâm thông trữ trú truyền vong vực ý thai
lương: bổng duyên khô hưu tâm thiện thực tối y tháng
lưới: điện trời
lường: trước gạt
lưỡng: cư nan
lược: bỏ đồ khảo thuật
lượng: giá hóa mưa khách tiêu sức
lạ: mặt
lạc: lõng hậu quan hướng
lại: mục
lạm: dụng phát quyền thu
lạng: lách
lạnh: giá
lấn: át biển chiếm sân rừng
lấp: đầy liếm lánh
lấy: mẫu ý phiếu lại
lầm: lẫn tưởng
lần: đầu lượt thứ
lẩn: tránh trốn quất thẩn
lẫn: lộn nhau
lập: công dị hiến kế lại luận pháp phương thân thể trình trường tức quy hồ nghiệp xuân
lậu: thuế
lắng: nghe đọng
lắp: đặt ráp ghép
lặp: lại
lẻ: tẻ
lề: trái trang phải đường lối
lễ: cưới hội nghi phép tang tân vật viếng khai kỷ
lệ: phí thuộc luật làng
lệch: lạc chuẩn
lệnh: cấm khởi truy bắt
lịch: sử sự trình làm công tiếp thi lãm
lỏng: lẻo
lối: mở sống thóat
lồng: ghép
lỗ: hổng
lỗi: thời lầm
lộ: giới liễu lọt phí thiên trình tẩy
lộc: biếc
lớn: lao mạnh
lớp: học tập trưởng
lời: hứa khai khuyên nói mở cảm văn
lợi: dụng hại ích nhuận thế tức quyền danh khuẩn
lợn: giống
lục: địa sọan quân
lụt: bão lội
lừa: đảo dối gạt
lửa: trại rừng
lựa: chọn
lực: lượng sĩ
ma: túy trận
mai: một táng phục
mang: lại tính về tên theo thai vác
men: vi
minh: bạch chứng định họa oan
miêu: tả
miền: núi xuôi
miễn: cưỡng dịch giảm nhiệm phí thuế trách trừ học
miệng: núi
mong: đợi manh muốn
mua: bán chuộc dâm lẻ sắm vé
muối: ăn
muỗi: vằn đốt
màn: hình
màu: sắc mỡ xanh đỏ đen
mát: mẻ
máu: me nhiễm
máy: bay bơm chủ giặt khoan móc thi tính trạm vi xúc
mâu: thuẫn
mây: tre
mã: định hiệu hóa số độc nguồn vạch
mãi: dâm lộ
mãnh: liệt
mèo: nuôi
méo: mó
mê: tín
mít: tinh
mòn: mỏi
mô: đun hình phỏng tả
môi: giới sinh trường
mùa: khô màng mưa vụ xuân
mùi: hôi
múi: giờ
mũ: bảo
mũi: nhọn
mưa: bão đá dông lũ lớn giông rào axit
mưu: cầu đồ mô sát trí hại toan
mười: lăm
mạch: máu lạc
mại: dâm
mạn: tính
mạng: lưới xã máy
mạnh: dạn mẽ khỏe thường tay
mảng: xanh công
mảnh: đất
mất: an ảnh cân cắp đòan mát mùa nước quyền trật vệ tích việc sạch
mấu: chốt
mầm: bệnh non mống
mẫn: cán
mẫu: bệnh biểu đơn giáo hình mã mực số vật dấu
mật: độ khẩu mã thiết thư danh
mặc: dù cả định trang
mặt: bằng bàn đất đường hàng nước trái trận tiền tiêu khác cầu
mọi: mặt miền người
mỏ: khóang than đá
mỏng: manh
mốc: giới thời son
mối: lái liên quan
mồ: côi mả hôi
mồi: lửa
mổ: xẻ
mộ: phần
một: bên cửa cách chiều lọat mực phần số vài
mới: đây mẻ nhất
mở: bán cửa đầu đợt đường lối màn mang rộng thầu thưởng mới ra tài
mỡ: màng
mục: đích lục ruỗng sở tiêu kích
mức: độ phạt lương sống thu giá hưởng
mừng: thọ thợ xuân
mỹ: mãn nghệ phẩm quan thuật tục
nam: giới nữ châu bộ
nan: giải
nang: lượng
nay: mai
ngang: bằng bướng hàng nhau
ngay: thẳng cả khi sau từ tại trong
nghe: báo ngóng
nghi: lễ ngờ thức vấn phạm án
nghiêm: cấm chỉnh khắc minh ngặt túc trọng trị trang
nghiên: cứu
nghiêng: mình ngả
nghiền: ngẫm
nghiệm: thu
nghiện: hút ma
nghiệp: đòan dư vụ chủ
nghèo: đói khổ nàn
nghĩ: ngợi
nghĩa: cử là tình trang vụ hiệp
nghẹt: thở
nghẽn: mạch
nghề: cá nghiệp
nghệ: nhân sĩ thuật
nghỉ: hưu lễ mát ngơi phép tết thai việc học dưỡng bù chế
nghị: định lực quyết sự trường viên
nghịch: lý
ngon: miệng
ngòai: nước ra trời khơi
ngọai: giao giáo hối hình khóa khoa kiều lai lệ lực ngữ tệ thành trú tuyến thương viện vi ô hạng cảnh tỉnh quan
ngoặc: đơn kép
ngu: dốt
nguy: cơ cấp hại hiểm kịch nan khốn
nguyên: bản chất do đơn giá giáo khai khí liệu lý mẫu nhân phí quán quyên sinh tắc thủ tố tử trạng vẹn vật hạng nguyên thủy đán
nguyện: vọng
nguồn: cung cội điện gốc hàng lợi lực nhân nước thu tin vốn kinh gen
ngành: dọc hàng học nghề y
ngày: càng công đêm giờ hội lễ mai nay nghỉ sinh tháng trước
ngâm: ngợi
ngân: hàng khố phiếu quỹ sách hà
ngâu: hứng
ngón: tay
ngóng: trông
ngô: khoai
ngôn: luận ngữ từ
ngăn: cách cản cấm chặn ngừa nắp trở kéo
ngư: dân cụ nghiệp trường lưới ông phủ
người: bệnh bị cao có dân dùng đứng đại già giữ học khuyết làm lao lạ lớn mua nghèo nhà ở quen sử ta tham thân tiêu trồng việt yêu bán ký nộp khác đẹp mẹ vi tốt phát
ngưỡng: mộ cửa
ngược: dòng đãi lại
ngầm: hóa hiểu
ngần: ngại
ngẫu: nhiên
ngập: lụt nước úng mặn sâu tràn
ngắn: gọn hạn
ngồi: họp
ngổn: ngang
ngộ: độc nhận
ngụ: ý
ngục: tù
ngừa: thai
ngừng: bắn họat trệ việc
ngữ: cảnh điệu nghĩa pháp văn
nhanh: chóng gọn nhẹ nhạy
nhen: nhóm
nhiên: liệu hậu
nhiều: lần mặt năm nhất nơi
nhiễm: bệnh trùng sắc vi khuẩn mặn độc
nhiễu: lọan
nhiệm: kỳ mầu vụ sở chức
nhiệt: độ điện đới huyết kế liệt lượng tình tâm thành năng
nhu: cầu nhược yếu
nhuần: nhuyễn
nhuận: bút tràng
nhuộm: màu
nhà: báo cao cấp chùa chung cửa đầu đất giáo ga khoa hàng máy nghỉ nông nước ở quản rông sàn sản thầu thờ thuốc trẻ trọ trường tù vệ văn xe xưởng đương tài riêng xã thơ nghèo tạm tình
nhân: ái bản cách chứng công dân danh dịp đạo điển gian giống hậu khẩu lọai lực quyền rộng sinh sự tài tạo thân thọ tố tính tộc trắc vật viên văn hòa đức sâm
nhãn: hiệu mác quan
nhìn: chung lại nhận
nhóm: họp trưởng hộ
nhũng: nhiễu
như: sau trên thế vậy
nhường: nhịn chỗ cơm
nhượng: bộ quyền
nhạc: cụ công sĩ
nhạy: bén cảm
nhấn: mạnh
nhất: định là lọat mực quán quyết thể thiết thời trí viện
nhầm: lẫn
nhẫn: nại
nhậm: chức
nhận: điện biết dạng diện định khóan lời nuôi lỗi ra rõ thấy thức thầu trách xét việc hàng chức
nhập: cảnh cư học khẩu khoa kho liệu môn ngũ nội quốc siêu tâm tịch trạch tuyển viện vai hàng
nhật: báo ký trình thực
nhắc: lại nhở
nhắm: đến mắt
nhắn: tin nhủ
nhằm: mục
nhẹ: nhàng
nhịn: ăn
nhịp: nhàng sống độ
nhỏ: bé lẻ gọn
nhồi: nhét
nhổ: cỏ
nhộn: nhịp
nhớ: ơn lại
nhờ: vả
nhỡ: nhàng
nhục: mạ
những: ai người gì nhiễu
nhựa: đường
niêm: yết phong
non: nớt trẻ nước
nung: nấu
nuôi: con cấy dưỡng trồng cơm
nâng: cao cấp đỡ giá bậc tầm hạng
né: tránh
nén: khí
nét: liền đứt mới
nêu: cao gương rõ trên tên
nòng: cốt
nóng: bỏng vội chảy
nôn: nóng
nông: dân cạn hóa lâm nghiệp phẩm sản thôn trường trại vụ hộ thủy
núi: lửa đồi rừng
năm: học ngóai tài nay trước tháng
năng: động khiếu lực lượng nổ suất
nơi: cư ở làm nhận sinh trú
nương: rẫy tựa nhờ
nước: bạn biển đá lớn mạnh ngầm ngòai ngọt sạch sinh thải ta uống mặn dâng
nạn: nhân đói
nạo: vét phá hút
nấm: mốc
nấp: bóng
nắm: bắt chắc giữ rõ vững tình
nắng: nóng hạn mưa
nặng: nề
nếp: sống nghĩ
nếu: có
nền: kinh móng nếp tảng văn công
nối: dài liền tiếp mạng
nồng: độ nhiệt hậu
nổ: súng mìn
nổi: bật cộm dậy tiếng lên
nỗ: lực
nội: bộ các chính dung đô địa hạt hàm khoa lực quy thành tâm tại tệ thất tiết trú trợ vụ xâm ngọai ô tỉnh chuẩn
nộp: ngân phạt thuế tiền lệ
nới: lỏng rộng
nở: rộ
nợ: công đọng nần thuế xấu
nữ: công giới hòang sinh tính
oan: sai
pha: chế lõang trộn
phai: mờ
phao: cứu
phi: công hành lý mậu nông pháp thường trường tang lợi chính cơ hạn vật thuế phạm
phim: ảnh trường
phiên: âm bản chế dịch họp tòa
phiếu: bầu chuyển điều gửi khảo thu trình hỏi báo xuất giảm
phiền: hà nhiễu muộn
phong: bì cách hàm kiến phú quang sương tặng tỏa trào tục thái trần thổ cảnh tranh kỳ
phun: thuốc trào
phàn: nàn
phá: bỏ dỡ giá họai hủy rừng sản thai vỡ án
phác: đồ thảo
phái: cử đòan sinh
phán: đóan quyết xét
pháp: chế danh điển đình lệnh luật lý nhân quy quyền trị y
phát: âm bệnh biểu chẩn đạt động điện giác hành hiện hỏa huy kiến lộ minh mại ngôn quang quyết sinh sóng tán thanh triển tín tiền tích vốn xuất thưởng tác đi nương
phân: bậc bào bày biệt bón bố bổ bua cách cấp chia công đạm đọan định giải giới hạng hiệu hóa khoa khu kỳ lập liệt lô lọai luồng minh nhánh phát phối quyền rã số tách tán tầng tâm tích tỷ tuyến vân ưu vùng xưởng xử ngành hội trần lân
phép: tắc tính nước
phê: bình chuẩn duyệt phán
phí: bảo dịch tổn vệ
phía: trước sau trên bắc nam
phích: cắm
phòng: ban bệnh chống cháy dịch hộ họp khám không khách ngừa ngự thủ tránh trừ vệ tài học ốc hỏa vé xạ
phó: chủ giám ban chánh cục bí mặc phòng thủ tổng trưởng vụ viện hiệu hội
phóng: đại sự thanh viên xạ hỏa hiệu thích túng
phôi: thai
phông: chữ nền bạt
phù: hợp hiệu điêu hoa phiếm sa
phú: quý nông
phúc: đáp khảo lợi thẩm trình tra ấm hậu
phút: chốc
phơi: sấy nắng
phương: án châm diện giác hại hướng ngôn pháp sách tiện thức trình trưởng vị thuốc
phường: hội xã
phạm: nhân pháp quy tội vi trù
phạt: hành tiền tù vạ cọc
phải: chăng lẽ trái
phản: ánh ảnh bác biện cảm cung chiến đối hồi kháng quang tỉnh ứng động bội
phần: lớn mềm mộ thưởng trăm tử việc thi
phẩm: chất giá hạnh vật màu
phẫn: nộ
phẫu: thuật
phế: liệu phẩm thải truất
phỏng: đóan vấn
phố: phường cổ xá
phối: cảnh hợp trộn kết kiểm giống
phồn: vinh thực
phổ: biến cập điểm thông quát
phụ: cấp cận đề giúp huynh lục lão nữ thu thuộc trách trợ tùng tá gia phí kiện lưu
phục: chế dịch hồi hưng kích sức tùng vụ viên chức
phủ: định nhận quyết sóng xanh
phức: hợp tạp
qua: đời lại loa
quan: chức điểm hệ liêu niệm sát tâm tài tòan trắc trọng lại thuế hầu khách ngại
quang: cảnh đãng minh phổ vinh học
quanh: co năm
que: thử
quen: thuộc biết
quy: chế chiếu chuẩn củ cách định đổi đồng họach hồi kết luật lát mô nạp phạm tắc tập tụ trách trình ước y phục tiên ổn
quyên: góp tặng
quyến: rũ luyến
quyết: định đóan liệt nghị sách tâm tóan thắng tử chí
quyền: anh hạn hành lợi lực sở tài uy năng thế con
quà: biếu tặng
quá: cảnh độ hạn khứ mức tải trình khổ ngưỡng nhiều
quái: dị
quán: triệt ăn xuyến tính quân
quân: báo chủng chính đội dân dụng hàm khu lính lực ngũ nhân pháp phục số sự tịch trang ủy y đòan nhu
quãng: đường
quét: dọn
quê: hương quán nhà
quý: báo đơn giá hiếm mến trọng vị khách
quạt: gió
quả: thật cảm
quản: bảo chế đốc giáo lý trị trang thúc tài ngại
quảng: bá cáo đại giao trường
quần: áo chúng đảo tụ thể
quầy: hàng
quận: đòan ủy
quặng: sắt
quốc: ca dân doanh gia giáo hiệu hội hữu khánh kế kỳ lập lộ ngữ nội phòng phục sách sự tang tế tịch thể vương huy
quỹ: đạo đất đen tiền thời tín vì lương
ra: đời mắt quân sao sức khơi
ranh: giới
rau: củ màu quả an xanh
riêng: biệt lẻ rẽ tư
rung: lắc chấn động
ruộng: đất bậc đồng lúa
ruột: thừa
rà: phá sóat
ràng: buộc
rào: cản chắn
rác: rưởi thải
rãnh: thóat
rèn: luyện
rét: đậm hại buốt
rò: rỉ
rõ: nét ràng rệt
rút: gọn kinh lui ngắn tiền ra
răn: đe
răng: hàm miệng
rơi: vào vãi
rượu: bia
rạch: ròi
rải: rác thảm
rất: nhiều
rắc: rối
rễ: cây
rọ: đá mõm
rối: lọan ren
rộng: khắp lớn rãi
rời: bỏ rạc khỏi
rủi: ro
rừng: đặc núi phòng sản trồng tự ngập
rửa: tiền
sa: hoa mạc sút thải thạch lầy
sai: lầm lệch phạm sót số trái khác sự quy khớp
sanh: sự
sao: cho chép chụp gửi kê lưu lục nhãng y
sau: cùng đây đó khi này đại
say: rượu xỉn
sinh: chất con dưỡng đẻ động họat học hóa kế khóang lợi lý lực mạng nghiệp nhật phẩm quán sản sát sôi sống thái thời tồn trắc trưởng tử vật viên khí thiết
siêu: âm thị hình tốc
siết: chặt
so: sánh với
song: hành phương song mã thân ngữ
sóat: xét vé
sọan: giáo thảo
sung: công túc sướng sức
suy: diễn đóan giảm kiệt luận nghĩ rộng sụp thóai tưởng tôn vong yếu tính nhược
suất: ăn diễn quà
suối: khe
sàn: giao
sàng: lọc
sá: tội
sách: báo giáo lược nhiễu trắng vở tham
sáng: chế kiến lập suốt tác tạo tỏ
sáp: nhập
sát: hạch hại nhập sao sườn thực cánh trùng thương hợp
sân: bay chơi khấu vận
sâu: bệnh rộng sắc sát xa
sét: đánh
sên: vòi
sóng: điện gió thần biển vô
sôi: động nổi
sông: ngòi nước suối
súc: sản tích
súng: đạn săn
sút: kém
săn: bắn bắt
sĩ: diện phu quan số
sơ: bộ chế cấp cứu đồ hở kết khai lược sài sinh suất sót tán thẩm tuyển yếu khảo
sơn: mài
sưu: tầm tập
sương: muối mù
sườn: đồi núi dốc
sạch: sẽ đẹp
sạt: lở
sản: lượng nghiệp phẩm sinh vật xuất khoa phụ hậu
sấy: khô
sầm: uất
sập: đổ bẫy
sắc: bén lệnh phong thái tộc xuất đẹp
sắp: đặt tới xếp
sắt: thép
sẵn: có sàng
sẹo: lồi
số: dư đông hiệu hóa học ít không khẩu lớn lượng liệu nhà phận thứ tiền vốn điện ngày lẻ
sống: chung còn động khỏe tốt
sốt: xuất rét
sổ: đỏ địa hộ sách tay tiết theo khám gốc
sớm: hôm muộn
sở: dĩ hữu thích tại trường quan
sởi: rubella
sợ: hãi
sụt: giảm lún lở
sứ: giả mệnh quán
sức: bền ép khỏe lao mạnh mua sống kéo
sử: dụng học sách liệu
sửa: chữa đổi sai sang lỗi
sữa: mẹ chua tươi bột
sự: cố kiện nghiệp thật thực vật việc vụ sống
tai: biến hại họa nạn tiếng ương mũi nghe
tam: giác nông
tan: rã
tang: chế chứng lễ vật thương sự tóc
tao: nhã đàn
tay: chân nghề lái
tem: phiếu
tha: hóa thứ bổng
thai: nghén nhi phụ sản kỳ
tham: chiếu dự gia khảo luận mưu nhũng ô quan tán vấn vọng ăn
than: bùn đá phiền thở
thanh: bình danh lịch khiết khỏan lý liêm lọc long lâm minh niên nhạc nhàn quản sát tra thải thản thế tóan trừ tịnh thiếu tú âm
thao: diễn tác trường túng lược
thay: đổi mặt thế vì
theo: dõi đó đuổi đúng sát hướng từng đề
thi: cử công đấu đua hành học pháp nâng tài thể thiên thố thư tuyển viết ân đỗ sĩ
thiên: chúa di đường hà hướng lệch nhiên niên tai thạch văn vị lý hạ kiến tài
thiêu: hủy đốt rụi
thiết: bị chế chặt đãi giáp kế kỷ lập lộ mộc nghĩ tha thực thân yếu
thiếu: hụt nhi niên sót thốn tá tướng úy đói vắng kinh trách điều nước tính
thiểu: số năng
thiện: ác cảm chí nguyện tâm chiến cử
thiệt: hại thòi mạng
tho: thẻ
thóai: hóa lui mái thác trào vốn thu
thóat: hiểm khỏi ly nạn nghèo nước lũ
thọai: kịch
thỏa: đáng mãn hiệp thuận ước
thỏai: mái
thu: chi dung dọn gom giữ hái hẹp họach hồi hút lôi lượm mua nạp ngân nhận nhập nộp phí thập xếp giấu tiền giảm gọn đông
thuyên: chuyên chuyển giảm tắc
thuyết: minh phục trình giảng
thuyền: bè trưởng viên thúng
thuê: bao đất mướn nhà tư ngòai
thuần: chủng khiết nhất phong túy thục
thuận: lợi tiện tình theo lòng chiều
thuật: ngữ tóan
thuế: quan suất thu
thuốc: chữa lá men nổ phiện trừ thú độc súng tiêm bảo
thuộc: địa diện tính lòng về
thủy: điện lợi sản văn lực năng ngân nông nội thủ triều chung tạ sinh canh động
thành: bại công đạt đòan hình hòang hội khẩn kính kiến lập lũy ngữ niên phẩm phần phố quách quả tâm thạo thật thị thục thử tích tố tựu ủy viên ý trì sự quốc đất
thác: nước lọan
thách: thức đố
thái: bình độ quá thượng
thám: hiểm tử thính
tháo: dỡ gỡ lắp
thâm: canh hụt nhập niên quyến sâu thúy
thân: ái chủ hữu mật nhân nhiệt phận sĩ sinh tàu thể thiết thiện tín tộc tình thế thương
thâu: tóm đêm
thép: hình
thêm: vào nữa
thì: giờ
thí: điểm dụ nghiệm sinh
thích: đáng giả hợp khách nghi thú ứng
thính: giả giác
thóc: gạo giống lúa
thô: sơ thiển
thôi: việc thúc miên học
thôn: bản ấp làng tính xóm
thông: báo cảm cáo dụng điệp đồng gió hành hiểu lệ lượng minh nhất qua quan số suốt tấn thạo thái thóang thương thường tin tri tục tư tuệ tỏ
thù: địch hận hằn lao
thú: nhận vị vui y tội rừng
thúc: đẩy đốc ép giục
thăm: dò hỏi khám khảo viếng nuôi
thăng: bằng cấp chức hạng hoa hàm tiến trầm
thơm: ngon
thư: điện ký mục mời ngỏ tín tịch viện từ công tay giãn
thương: binh chiến điếm hàn hại hiệu gia lái lượng mại mến nghiệp nhân phẩm tật thảo tích tiếc tổn trường vong vụ yêu hội
thướt: tha
thường: dân dùng kỳ lệ nhật niên phục thức trú trực vụ xuyên thiệt
thưởng: thức phạt nóng lãm
thượng: hạng khẩn lưu nguồn tầng tá tướng tôn đỉnh đẳng úy vụ nghị hỏa
thạo: việc
thả: rông diều nổi
thải: lọai ra
thảm: họa hại kịch khốc thiết thực
thảo: dược luận nguyên mộc văn
thấm: nhuần sâu
thấp: kém hơn
thất: bại bát học lạc nghiệp thập thóat thu tín thường truyền vọng tán tuyển
thấu: đáo hiểu kính suốt tình
thần: kinh tốc thọai thánh tình
thầu: phụ khóan
thầy: cô giáo thuốc
thạch: nhũ anh cao học bàn
thẩm: âm định mỹ phán quyền thấu tra vấn xét duyệt
thẫm: màu
thậm: chí tệ
thận: trọng
thập: kỷ niên phân
thắc: mắc
thắng: cảnh cử lợi thầu tích kiện
thắt: chặt
thẳng: đứng hàng thắn
thặng: dư
thế: chân chấp giới hệ kỷ lực mạnh năng nào nên nhân sự tục trận thủ vận chế
thể: chất chế dục hiện lệ lọai lực nghiệm tích thao thống thức tài trạng tất xác hình nhân
thị: chính giác hiếu hóa lực phần phạm sát thành thực thế tộc trấn trường trưởng tứ ủy xã
thịnh: hành vượng sọan tình
thịt: lợn bò gà trâu
thối: nát
thống: kê lĩnh nhất sóai trị đốc khổ
thổ: cư cẩm nhưỡng canh
thổi: phồng
thờ: cúng ơ
thời: bao biểu chiến cơ điểm đại gian giá hạn hiệu kỳ khắc lượng sự tiết trang vụ cuộc thế tính buổi
thợ: thủ may
thụ: động hưởng lý phấn thai tinh đắc
thủ: công cựu đô đọan khoa kho lĩnh môn phạm phủ pháp quỹ thư tiêu trưởng tục tướng thuật lợi vai thành
thủng: lốp
thứ: bậc cấp hai hạng nhất phẩm tự trưởng yếu ba tư sáu bảy
thức: ăn tỉnh giấc uống
thừa: hành hưởng kế lệnh nhận phát thiếu ủy
thử: nghiệm sức thách thai
thửa: đất ruộng
thực: chất chi dụng địa đơn hành hiện hư lực nghiệm nghĩa phẩm quyền sự ra tại tập tế thà thể thi tiễn trạng vật tình thu hóa tuyển
ti: tiện
tia: sáng cực
tin: báo cậy cần đồn học nhắn tưởng tức tặc buồn vui
tinh: giản gọn hoa khiết luyện tế thần thông tường tươi túy vi xảo binh chế ranh
tiêm: chủng phòng kích nhiễm chích vắc nhắc
tiên: đóan phong quyết tiến liệt học lượng tổ
tiêu: biểu cực chí chuẩn diệt dùng đề điểm độc hao hóa hủy nước sản thóat thụ trừ tùng vong xài khỏan tan sài đòan cự
tiếm: quyền
tiến: bộ độ công cử hành hóa sĩ tới trình thân triển cống
tiếng: anh dân nói ồn vang việt vọng
tiếp: cận chuyển công diễn dân diện đãi đón giáp kiến khách liền nhận nối quản sức tay tân theo thị thu tế tục xúc viện ứng đất
tiết: chế giảm học kiệm lộ mục túc
tiềm: ẩn lực năng thức tàng
tiền: án bạc công đề đặt điện đình gửi hưu lệ lương mặt nhiệm phạt phong sử sự thân thưởng thuê tiêu tố tuyến vệ vay thuế kiểm khả
tiểu: ban bang dự đòan đề đội học khu luận mục ngạch nhóm phẩm sử thương thủ tiết trường vùng đường
tiệc: chiêu
tiệm: cận vàng
tiện: ích dụng lợi nghi
to: lớn
toa: tàu
tòa: án nhà sọan đàm tháp
tòan: bộ cảnh cầu cục dân diện đảng đòan huyện lực quân quốc phần quyền tâm thể thế thời tỉnh trình trường văn vẹn xã khu ngành
tóan: học
tọa: đàm độ lạc
tra: cứu hỏi khảo tấn xét
trang: bị chủ hòang mục nghiêm phục sức thông trại trí trọng trải đầu
tranh: ảnh cãi chấp cử đấu giành luận thủ tụng biện
trao: đổi gửi quyền tay tặng trả giải
tri: ân thức giác
trinh: sát
triều: cường đại
triển: khai lãm vọng
triệt: để hạ phá tiêu sản
triệu: chứng hồi tập đồng
tro: bụi
trong: đó lành nước sáng suốt sạch ngòai
trung: bình bộ cấp chuyển đòan đọan du đông gian hạn hòa học khu lập lưu niên quốc tâm thành thần thực tuần trực ương tướng tá úy thu hậu kiên chính dung
truy: bắt cập cản cứu điệu hòan hỏi lĩnh nã nộp quét tặng thu tìm tố vấn xét xuất sát nguyên tận kích
truyền: bá cảm cơ đạt đơn đạo dạy dẫn hình kiếp miệng nhiễm tải thanh thông thống thụ thuyết tụng tin nghề máu lan
truyện: ngắn tranh
trà: trộn
tràn: dầu lan ngập
tràng: hoa
trách: cứ mắng móc nhiệm phạt
trái: chiều phép quyền phiếu luật mùa đất tim cây ngược pháp
tránh: khỏi né
trân: trọng quý
trâu: bò
trên: cơ dưới đây
trì: hõan trệ
trình: bày báo chiếu diễn duyệt độ tự ký tấu thẩm xin diện
trí: lực nhớ năng thức tuệ tưởng
trích: dẫn đọan lục lập ngang nguồn yếu sao nộp
trò: chơi chuyện
tròn: trịa
trông: coi chờ giữ nom
trùm: mền lên
trùng: lặp tu hợp khớp điệp
trú: ẩn đóng ngụ quán
trúng: cử số thầu tuyển
trăn: trở
trĩu: quả
trưng: bày cầu dụng mua
trương: mục
trước: bạ đây đó hạn hết khi mắt năm sau tiên mùa
trường: ca cửu đại hợp học kỳ lớp phái thọ tồn vốn bắn
trưởng: ban bộ công ca đòan ga họ khoa khu nhóm phòng thành thôn tộc trạm tòa bản ấp bối khối
trượt: đất giá
trại: chăn giam giống hè
trạm: biến bơm cấp kiểm quan thu trộn xá y
trạng: thái
trả: công giá lại lời lương nợ tiền thù phép thưởng kết hồ
trải: dài nghiệm qua rộng
trấn: an áp giữ tĩnh
trầm: lắng trọng tích
trận: chiến đánh đấu địa mưa mạc
trật: tự
trắc: nghiệm trở địa ẩn
trẻ: em con hóa nhỏ tuổi sơ
trễ: hạn nải
trị: an bệnh giá liệu sự thủy
trọn: đời vẹn gói
trọng: âm dụng điểm đại lượng tải tài tâm thể thị thưởng trách tội yếu khu
trốn: tránh thuế truy
trống: rỗng
trồng: cây mới rừng trọt dặm lúa
trộm: cắp
trộn: lẫn
trở: lại lên lực ngại nên thành về
trợ: cấp giá giúp lực lý thủ vốn giảng
trụ: cột sở vững
trụy: lạc
trứng: gà nước
trừ: diệt khử phi hao gian
trực: ban ca chiến diện giác quan thăng thuộc tiếp tuyến tổng thu tràng
tu: bổ chỉnh dưỡng luyện nghiệp sĩ sửa từ tạo viện
tua: bin
tung: tin
tuyên: án bố cáo dương đọc giáo huấn ngôn phạt thệ truyền tội vận
tuyến: đường phòng tính biên đầu trên phố
tuyết: rơi
tuyển: chọn dụng lựa mộ quân sinh tập cử thẳng tướng
tuyệt: đại đối mật tác thực vọng chủng trần
tuân: lệnh theo thủ
túyp: nước
tuần: báo hành hòan lễ lộc san tra tự đường phòng lâm
tuổi: đảng đời già tác thọ trẻ nghề hưu
tài: ba chế chính đức khỏan liệu năng nghệ nguyên phiệt sản tình trợ trí vụ công xế
tàn: dư khốc phá phế sát tật tích tạ
tàng: trữ hình
tàu: biển bay cá du hỏa ngầm thuyền thủy
tá: điền
tác: chiến dụng động giả giúp hại nghiệp nhân phẩm phong quyền thành tạo hợp
tách: biệt rời bạch thửa
tái: bản cấp cơ cấu chế diễn định đầu hòa hợp họat lập nghèo nhiễm phạm phát sản sinh tạo thiết thẩm cử nhập chính đàn canh
tán: thành dương tụng phát
táo: bạo
tâm: đắc huyết linh lực lý nguyện niệm sinh sự tư thần trạng trí điểm đức
tân: binh tiến trang dược cử
tê: liệt giác
tên: gọi lửa riêng tuổi đệm
tìm: cách hiểu kiếm ra tòi tới
tình: báo bạn cảm cảnh dục hình huống nghĩa nguyện nghi quân thế thương tiết trạng cờ
tích: cực hợp lũy phân sản trữ tụ góp nước
tín: chấp chỉ dụng đồ hiệu hữu ngưỡng nhiệm phong phiếu thư thác
tính: cách chất đảng đến giá khả khách khí mạng năng nết tóan trạng từ thuyết tới
tóc: bạc
tóm: lại lược tắt
tô: giới hộ
tôi: luyện
tôm: hùm sú giống
tôn: chỉ giáo kính nghiêm tạo thờ trọng vinh nữ
tông: môn
tù: binh nhân túng
tùng: bách
tùy: cơ nghi tiện thuộc theo tùng ý táng
túc: cầu trực
túi: tiền
tăng: ca cao cường cân dày dần giá giảm gia lên mức ni nhanh sản sức thu tiến tốc trưởng vọt viện thêm hạng trọng
tĩnh: lặng tâm tại
tư: bản cách cấp chất doanh duy hữu liệu lệnh lợi nhân pháp sản sinh thế thông thục thương trang tưởng túi vấn vụ trào tình vị hiềm thù
tươi: sáng sống tốt
tương: ái đồng đối đương hỗ lai phản quan thích trợ ứng xứng tự thân tác
tước: bỏ danh đọat quyền
tưới: tiêu nước
tướng: lĩnh
tường: minh rào thuật tận thành
tưởng: niệm nhớ thưởng tượng lệ
tượng: đài trưng hình
tại: chỗ chức ngọai sao trận vị đây nhà
tạm: biệt dừng đình giam giữ hõan ngừng nghỉ nhập tha thời trú tuyển ứng vắng cấp bợ quản
tạng: phủ
tạo: dáng dựng điều hình lập nên nguồn ra sự tác thành việc động bước đà
tạp: chí chất phí vụ
tải: trọng lượng
tản: cư mạn
tấn: công
tất: bật cả niên yếu tóan nhiên
tầm: cao gửi nhìn quan sóat vóc thường xa bắn
tần: số suất
tầng: hầm lớp nấc ôzôn trệt
tẩm: ướp bổ
tẩn: mẩn
tẩu: tán thóat
tẩy: rửa chay trắng uế giun
tận: dụng hưởng thu tâm tình tụy cùng gốc
tập: đòan hợp huấn hậu kết kích luyện quán quyền san sự tành thể thơ tin trung tục làm
tắc: nghẽn đường trách
tắm: rửa biển
tằm: tơ
tặc: lưỡi
tế: bào bần nhị lễ
tết: trung nguyên
tệ: nạn hại
tệp: tin
tỉ: lệ mỉ số trọng
tỉnh: lỵ đòan táo ủy giấc thành thức bạn
tịch: biên thu điền
tịnh: độ tiến
tỏ: rõ
tỏa: sáng
tố: cáo chất giác tụng tố
tốc: chiến độ hành ký lực
tối: ưu cao đa hậu thiểu tân giản đen mật trưa
tống: đạt tiền
tốp: đầu
tốt: đẹp nghiệp xấu
tồn: dư đọng kho tại trữ ứ vong nghi
tổ: ấm chức công dân hợp phó quốc tiên trưởng tông đội
tổn: hại thất thương
tổng: cộng bí biên chỉ công cục dự đài đòan đại đội giá giám hòa hợp hội khởi kết kiểm kho lượng lãnh luận mức ngân phí quát quản phụ rà số sản sắp sóat tham thầu thể thống thu thư tóan trị trưởng tư vốn vệ duyệt động đạo mặt lực
tội: ác danh đồ lỗi phạm
tụ: điểm họp tập cư
tục: lệ ngữ tảo hóa
tủ: lạnh sách
tủy: sống
tức: giận thì khắc tốc thời
từ: bi bỏ chối chức điển đường khi khóa ngữ thiện trần vựng láy đầu
từng: bước trải phần lúc
tử: hình nạn sĩ số thi tế vong tuất thủ
tự: ái cấp chủ động do doanh dưng giác giám hào học hành khai kiểm kiêu lập lực lo lượng mãn nguyện nhiên phát phê phong phục quản quyết sát sản sóat thân thiêu thu tiện tiêu tin trang trị trọng tử tôn túc vệ xưng ý xử bạch điều mình chế khắc ti tuyên đánh
tỷ: giá lệ mỉ phú số suất trọng đồng
u: ám mê
ung: thư bướu
uy: hiếp lực nghi quyền thế tín vũ
uốn: nắn ván
uống: nước
ủy: ban nhiệm quyền thác viên lạo
va: chạm
vai: trò
van: nài
vang: dội
vay: mượn vốn nợ
ven: biển sông đô đường
vi: bằng khuẩn mô phạm phim rút sinh sóng trùng tính
vinh: danh dự hạnh quang
viêm: gan phổi nhiễm
viên: chức mãn
viếng: thăm
viết: tắt hoa tay
viễn: cảnh thông thám tưởng dương
việc: làm họp kiểm
viện: dẫn phí sĩ trợ trưởng kiểm
vu: cáo khống
vua: chúa
vui: chơi mừng vẻ tươi
vun: đắp trồng xới
vàng: miếng bạc son
vào: cuộc viện học
vân: tay
vây: bắt quanh
vãng: lai
vé: số
vén: bờ
vét: cạn
vì: vậy thế sao dân
ví: dụ
vòng: bi lọai tròn xóay tay quanh
vô: cảm can cùng chủ danh dụng điều gia giá hại hạn hiệu hình hồn ích lý nghĩa số song sự tận thời thường trách tuyến tư vị vọng ý hướng sản khuẩn
vùng: biển cao chuyên đệm kinh lõi miền mỏ ngập sâu trời trũng xa xanh rừng ven nuôi trồng
văn: bản bằng chương đàn hóa học hiến kiện minh miếu nghệ phạm phong phòng sĩ thơ thư tuyển vật từ
vĩ: độ tuyến đại mô thanh
vĩnh: cửu hằng viễn
vũ: đạo hội khí lực trang trường trụ nữ đài
vươn: lên tới
vương: quốc
vướng: mắc
vườn: cây trẻ quốc ươm tược
vượt: bậc biên cấp mức ngục qua quá thẩm tội trội trước xa chỉ khó đèn
vạch: trần rõ ra
vải: vóc
vấn: đáp đề nạn
vất: vả
vẫn: còn
vận: chuyển dụng động đơn hành hội may mệnh tải tốc trù thăng đổng
vật: chất chứng dụng giá liệu lực lý mẫu nuôi phẩm sản thể thiêu tư vã chủ
vậy: nên
vắc: xin
vắng: mặt vẻ
vẹn: tòan
vẻ: đẹp vang
vẽ: tranh
vết: thương tích
về: hưu nước việc quê
vệ: binh sinh sĩ tinh quốc đường
vỉa: hè
vị: thế thành trí tha thuốc tướng
vỏ: bọc xe
vốn: có liếng điều dư
vỗ: béo
vội: vàng vã
với: tư
vỡ: đê nợ
vụ: án kiện lợi mùa trưởng việc xuân đông hè
vừa: qua phải rồi
vữa: xi
vững: bền chãi chắc mạnh vàng
xa: lánh lạ xôi xỉ
xanh: hóa sạch tươi
xe: búyt cộ cơ chuyên cứu đạp máy khách ôm tải tăng bồn chở gắn lửa
xem: nhẹ thường xét lại
xen: kẽ cài ghép
xi: măng
xin: ý lỗi phép nghỉ
xoay: chuyển quanh vòng
xòai: cát
xóa: bỏ đói mù án nợ sổ nhòa
xua: đuổi
xung: đột kích yếu phong quanh khắc
xuyên: biên suốt tạc tâm
xuân: hè
xuất: bản cảnh chúng hiện khẩu kho khóa ngũ nhập phát sắc sứ siêu thân trình viện xưởng xứ hàng huyện tinh
xuống: cấp dốc thấp đường
xá: tội
xác: định đáng lập minh nhận suất thực tín xơ chết ướp pháo
xáo: trộn
xâm: canh hại lăn lấn lược nhập nhiễm phạm thực tiêu
xây: cất dựng lắp mới tô
xã: đòan đội giao hội luận tắc thuyết viên hóa ủy
xét: chọn đề duyệt hỏi nghiệm nâng thấy thăng tặng tuyển xử khen đặc
xíc: mích
xích: lô mích
xóm: làng
xô: xát
xông: hơi
xúc: động phạm tác tiến
xăng: dầu
xưng: danh hô tội
xương: khớp sống sườn
xưởng: sản đóng
xả: thải lũ nước
xảo: quyệt trá
xảy: ra
xấu: hổ xí
xẻ: rãnh
xếp: hàng hạng lọai lịch dỡ
xốc: lại
xốp: mềm
xứng: đáng tầm hợp
xử: án lý phạt sự tội thế tử trảm trí
y: án bác đức học khoa lệnh lý nghiệp nguyên sĩ sinh tá tế thuật cụ dược phục
yên: bình ổn tâm tĩnh
yêu: cầu mến nước quý thích thương sách
chuồng: trại
châu: âu á lục phi
lão: hóa thành
căn: cứ bản cước dặn hộ bệnh
đời: sống tư thường
đả: kích thông phá
vãn: hồi cảnh
nhũ: đá tương
ẩu: đả
tuy: nhiên thế vậy
yết: kiến thị
yếu: điểm kém lĩnh nhân ớt thế tố
áp: dụng lực đảo đặt giá thấp thuế sát phích
âm: đạo lịch lượng mưu nhạc tính thanh vị
ép: buộc giá cọc
ê: chề
ích: kỷ lợi
ít: nhất nhiều ỏi
ô: nhiễm tô
ôm: đồm
ôn: dịch hòa luyện tập đới
ôtô: tải
ùn: tắc ứ
úng: ngập
ý: chí định đồ kiến nghĩa niệm nguyện thức tưởng muốn tứ
ăn: chặn cắp khớp mặc năn ở uống trộm xin
đa: chiều dạng giá mục ngành năng phương số chức quốc
đan: xen
đe: dọa
đi: đôi đầu lại kèm làm sâu vào học
đinh: ninh
điền: kinh thông vào thổ
điều: chỉnh chuyển động dưỡng độ hành hòa khiển khỏan kiện lệ lệnh phối tiết tra trị ước vận kỳ tốc
điểm: danh đen đến lại mạnh nghẽn nhấn nóng số sáng tựa thi yếu trường bán chung
điển: hình cố tích
điện: ảnh báo áp lực lưới máy năng thọai tử văn mặt khí mừng hạt
điệp: khúc viên
đo: đạc lường đếm
đoan: ngọ
đòan: công kết kiểm phí thanh thể viên xe đại liên khách
đua: xe tranh ngựa
đà: phát điểm
đài: phát tưởng truyền thọ hóa
đàm: đạo phán thọai
đàn: áp gia vật lợn
đào: tạo bới kênh ngũ thải tẩu
đá: quý hoa vôi cầu lở
đáng: kể giá lưu tiếc chú
đánh: bắt bạc dấu giá máy số đổi thuế lừa cá
đáp: án ứng từ
đãi: ngộ bôi
đèn: đường chiếu tín
đê: điều biển bao
đêm: giao ngày
đình: chỉ công chiến đám đốn trệ làng
đích: danh thân thực
đính: chính kèm hôn ước
đòi: hỏi nợ
đón: đầu nhận tiếp đọc tết
đóng: bảo cửa dấu góp gói tàu thuế thùng vai phí băng chân quân
đô: đốc hộ thị trưởng la
đôn: đốc đáo hậu
đông: đảo đúc dân y lạnh người
đùn: đẩy
đúc: kết rút sẵn
đúng: mực đắn đối hạn hẹn mức quy thời lúc tiến đủ
đăng: bạ cai ký kiểm nhập quang tải đàn thông báo
đơn: chiếc côi cử độc giá giản phương thuần thư vị điệu tố lẻ
đưa: đón ra tin vào về đến
đương: đại đầu kim nhiên nhiệm sự chức
đường: bộ cao dây dẫn hàng lối phố sá sắt thủy truyền hầm ống băng biên nét huyết
được: giao mùa phép việc hưởng
đại: biểu chúng cương dịch diện đa đòan đội hội học lộ lượng lễ lý phẫu sứ thể tá tu tướng từ lục chủng tràng
đạo: đức lý diễn luật tặc văn
đạt: được chuẩn giá kết yêu
đảm: bảo đang nhận nhiệm phụ
đảng: bộ phí phái đòan sâm tịch ủy viên vụ
đảo: chiều lộn ngược
đất: đai nước liền nền rừng ở lâm trồng
đấu: giá nối thầu thủ tranh lý
đầu: bếp cơ mối năm ra tàu tay thầu tiên tư tháng tuần vào vụ cuối kỳ não nguồn mục đạn
đầy: đủ
đẩy: lùi mạnh nhanh
đập: nước phá thủy
đậu: tương đỗ
đắc: cử lực
đắm: chìm đò
đắp: đê
đặc: biệt cách điểm dụng khu nhiệm quyền sản san sắc thù tính trách trưng xá công
đặt: cọc hàng mua ra lại tên cược vấn câu
đến: hạn nay ngày với từ nơi
đề: án bài cao cập chính cử cương đạt mục nghị phòng ra tài thi xuất điện bạt
đền: bù ơn chùa đáp thờ
để: lại bảo thực
đỉnh: cao điểm lũ triều
địa: bàn bạ chất chỉ chính cầu danh đạo điểm giới hạt hình lý phương thế tầng tô vị vực lợi
định: canh cư danh dạng giá hình hướng kiến kỳ luận lượng mức nghĩa tính vị suất mệnh luật đọat chế
đọc: hiểu viết
đối: chiếu chứng chất diện đãi đầu kháng lập ngọai nghịch nhân nội phó tác thọai thủ trọng tượng ứng ngẫu phương xử
đốt: phá rác nương rơm pháo
đồ: án dùng họa uống chơi thị ăn gỗ
đồi: trọc núi trụy
đồng: bào bằng bộ bọn chí chủ đều hành hương lọat lòng minh nghiệp nhất phạm quan phục quy sự tác tâm thời thuận tiền tình tổ ý dạng đội phẩm kính lúa ruộng
đổ: bộ đốc thải sập vỡ lỗi xăng
đổi: mới tên lại mẫu chiều thay
độ: vĩ kinh ẩm cao che dài dày dốc lượng sâu tuổi mật tin rộng lệch bền khẩn
độc: đáo giả hại hành lập quyền tố tài thân canh chất bản
đội: ngũ nhóm tuyển viên trưởng hình mũ
động: cơ đất lực thái thổ thực vật viên sản đậy
đột: biến kích phá ngột nhập xuất quỵ
đỡ: đầu
đợt: phát thi kiểm
đủ: điều tiêu
đức: độ hạnh tính
đứng: đầu vững
đựng: rác
ưa: chuộng
ưu: ái điểm đãi thế tiên tú việt khuyết tư
ươm: mầm tạo
ước: định lượng mơ muốn nguyện tính vọng chừng
ảnh: hưởng chụp thẻ bìa
ấm: no áp
ấn: chỉ định hành lóat phẩm tượng bản
ấu: trùng
ẩm: thực ướt mốc
ẩn: danh dật khuất náu họa
ốm: đau yếu
ống: nước dẫn
ồ: ạt
ổ: dịch bệnh
ổn: định thỏa
ủng: hộ
ức: chế
ứng: cử cứu dụng đáp phó tác thí tuyển viên xử trực vốn
`;

/** The words that no official letter does without. One of these with a wrong mark is seen wherever it stands. */
const CORE = `
thực: hiện tế hành thi trạng
quy: định họach chế trình mô phạm
tổ: chức
kế: họach
báo: cáo chí
triển: khai
phối: hợp
tổng: hợp kết
hướng: dẫn
chỉ: đạo thị tiêu số
kiểm: tra sóat điểm
đánh: giá
giải: quyết pháp ngân trình
quản: lý
trách: nhiệm
nhiệm: vụ kỳ
thẩm: quyền định tra
chủ: trì tịch động trương yếu
tham: mưu gia khảo
đề: nghị xuất án
kiến: nghị
yêu: cầu
nội: dung vụ bộ
cơ: quan sở bản chế cấu
đơn: vị
địa: phương bàn chỉ điểm chính
cán: bộ
công: chức tác dân an trình khai bố nghệ nghiệp ty việc văn điện
viên: chức
văn: bản hóa phòng thư
pháp: luật lý
quyết: định tóan nghị
nghị: quyết định
thông: tin báo tư qua
hành: chính
chính: quyền phủ sách trị xác thức
kinh: tế phí doanh nghiệm
xã: hội
nhân: dân lực viên
phát: triển huy hiện sinh động
xây: dựng
đầu: tư mối
tài: chính sản liệu khỏan nguyên
ngân: sách hàng
dự: án tóan thảo kiến phòng
thời: gian hạn điểm
kết: quả luận hợp thúc
hiệu: quả lực
họat: động
chương: trình
mục: tiêu đích
chất: lượng
số: lượng liệu
dịch: vụ bệnh
thủ: tục trưởng tướng
hồ: sơ
tiếp: nhận tục dân cận
xử: lý phạt
sử: dụng
bảo: đảm vệ hiểm quản mật tồn
đảm: bảo
tăng: cường
nâng: cao
khắc: phục
khó: khăn
vướng: mắc
theo: dõi
đôn: đốc
kịp: thời
khẩn: trương cấp
nghiêm: túc
tuyên: truyền
vận: động hành tải
phòng: chống ngừa
an: ninh tòan
trật: tự
quốc: phòng gia hội
giáo: dục viên
đào: tạo
khoa: học
môi: trường
nông: nghiệp thôn dân
doanh: nghiệp
thương: mại
du: lịch
giao: thông
lao: động
việc: làm
đất: đai
giấy: phép tờ
chứng: nhận minh
cấp: phép
đăng: ký
thanh: tra tóan niên
khiếu: nại
tố: cáo
thi: đua
khen: thưởng
chuyển: đổi giao
điện: tử
dữ: liệu
hệ: thống
trực: tuyến thuộc tiếp
liên: quan thông
khảo: sát
rà: sóat
bổ: sung nhiệm
sửa: đổi chữa
điều: kiện chỉnh tra hành động
ban: hành
áp: dụng
thành: lập phố viên tích phần
hòan: thành thiện chỉnh
phê: duyệt chuẩn
ủy: ban quyền
hội: đồng nghị
trung: ương tâm thực bình
đại: biểu hội
lãnh: đạo
đồng: chí thời bộ
tòan: quốc bộ diện
phân: công cấp bổ tích
bố: trí
đúng: quy
tiến: độ hành
chậm: nhất
trân: trọng
kính: gửi trình
căn: cứ
trình: tự bày
tình: hình trạng
nguyên: nhân tắc
hạn: chế
tồn: tại
biện: pháp
phương: án pháp tiện
chế: độ
tiêu: chuẩn chí hủy dùng
chuyên: môn ngành đề
đời: sống
sức: khỏe
người: dân
nước: ngòai
quyền: hạn lợi
nghĩa: vụ
lợi: ích
ý: kiến
phản: ánh
hỗ: trợ
cải: cách thiện
đổi: mới
sáng: tạo
thiên: tai
khí: tượng
thiết: bị thực kế yếu
bác: sĩ
dân: số tộc cư chủ vận
tỷ: lệ
tiết: kiệm
sơ: tán kết
trang: bị
tự: nhiên giác chủ
sản: xuất phẩm
chăn: nuôi
trồng: trọt
thủy: sản lợi
rừng: phòng
cứu: hộ nạn trợ
diễn: biến ra tập
ứng: phó dụng
chỉnh: trang đốn
giám: sát đốc định
thống: nhất kê
mô: hình
kỹ: thuật năng
kỷ: luật cương niệm
đòan: kết thể
đạt: được
phục: vụ hồi
chuẩn: bị
tập: trung huấn thể
danh: sách mục
niêm: yết
mua: sắm
sắp: xếp
sáp: nhập
thu: hồi hút nhập
tuyển: dụng sinh
lựa: chọn
đấu: thầu giá
nghiệm: thu
bàn: giao
lưu: trữ hành thông ý
bí: mật
tích: cực
thường: xuyên trực
định: kỳ hướng
đột: xuất
hằng: năm ngày
cụ: thể
rõ: ràng
phổ: biến
bắt: đầu
hộ: nghèo gia
trẻ: em
học: sinh tập
bệnh: viện nhân
khám: bệnh
chữa: bệnh cháy
y: tế
gia: đình
tai: nạn
vi: phạm
tội: phạm
bạo: lực
ma: túy
mạng: xã lưới
`;

/**
 * Syllables that are words by themselves in official prose: beside one of them nothing can be said about a pair that is
 * not in the list above.
 */
const FREE_WORDS = `
ai anh ao ba balo ban bao bay ben bia biên biết biếu biển biểu bom buôn búyt buồn buổi buộc bà bài bàn bàng bào bày bác bán bánh báo bát bã bãi bão bè
bé béo bên bì bìa bình bí bò bó bón bóng bôi bù bùn búa búp bút băng bơ bơi bơm bước bướm bưởi bả bản bảng bảo bảy bấm bầu bậc bận bật bậy bắc bắn bắp
bắt bằng bến bếp bền bể bễ bện bệnh bị bọ bọn bỏ bố bốc bốn bồ bồi bổ bộ bột bớt bờ bời bởi bụng bức bửa bữa ca cai cam can canh cano cao cha chai che
chi chia chiên chiêng chiếc chiếm chiến chiếu chiều cho chong chui chum chung chuyên chuyến chuyển chuyện chuông chuẩn chuối chuồng chuỗi chuột chào
cháu cháy chân châu chè chèn chém chén chéo chép chê chích chín chính chó chóp chôm chôn chõ chùa chùi chú chúc chúng chút chăn chơi chưa chương chước
chạp chạy chảo chảy chấm chất chậm chật chậu chắc chằng chẳng chẵn chặn chặng chế chết chỉ chị chịu chọn chống chốt chồi chồng chỗ chội chớp chờ chở
chợ chục chụp chủ chứ chứa chức chứng chừa chừng chửi chữ chữa cm co coi con cong cua cung cuốc cuối cuốn cuộc cuộn cà cành cá các cách cái cán cáo
cát câm cân câu cây cò còi còn còng có cói cô công cùn cùng cúm căn cũ cũng cơ cơm cư cưa cưới cướp cạc cạn cạnh cạo cạp cả cải cảm cảng cấm cấp cất
cấy cầm cần cầu cẩu cập cậu cậy cắm cắt cằn cặp cọc cố cốc cống cồn cồng cổ cổng cỗ cộng cột cớ cờ cởi cỡ cụ cụm củ của cứ cứng cứu cừu cử cửa cữ cực
da dai dao di diễn diện diệt do duyệt dài dàn dành dày dám dán dân dâu dây dãy dép dê dì dính dò dòng dông dù dùng dăm dăng dĩ dơ dưa dương dưới dạ
dại dạng dạy dải dấu dần dầu dẫn dậy dẻ dẻo dễ dệt dịch dịp dọa dọc dọn dốc dối dồn dỗ dội dột dừa dừng dữ dự dựa dựng em ga gan ghe ghi ghép ghét ghê
ghì ghế ghềnh gia gian giao gieo già giàn giàu giày giá gián giáo giáp giây giã giêng giòn gió gióng giông giúp giũa giường giả giải giảm giấy giận
giật giằng giặc giặt giếng giết giỏ giỏi giống giới giờ giữ giữa gom gà gác gán gây gãy gì gò góc gói góp gõ găng gương gạch gạo gạt gảy gấp gấu gần
gầy gắn gắng gặp gặt gỉ gọi gọn gọt gốc gối gồm gỗ gợi gừng gửi hai ham hang hay hiến hiểm hiểu hiện hiệp hiệu ho hoa hòa hòan hóa hõan họa hoắc hoặc
huyện hy hà hàm hàn hàng hành hào hái hát hãy hè héo hình hòm hót hô hôm hôn hông hú hút hũ hơi hơn hư hưng hưu hương hươu hướng hưởng hạ hạch
hại hạn hạng hạt hải hấp hầm hẹn hẹp hẻm hến hết hệ họ học họng họp hỏi hố hối hồ hồi hồng hổ hỗn hộ hội hộp hớn hờn hở hợp hụi hụt hủ hứa in kem kg
khai khe khen khi khiến kho khoa khoai khoan khoanh khóa khóan khỏan khỏang khỏe khu khung khuyên khuôn khá khác khách khám khâu khí khít khó khô
khôn không khúc khăn khơi khẩn khắc khắp khỉ khỏi khối khống khổ khớp khử kia kim kinh kiêm kiến kiểm kiểu kiện kiệt km kè kèm kèn kém kéo kê
kênh kêu kìa kín kính kíp ký kẹo kẹt kẻ kẽm kế kết kể kịch kịp kỳ kỷ kỹ la lan lao lau len linh liền liều lo loang lòai lõang lóet lọai lọat lu lui
luân luôn luận luật luồng luộc ly là lài làm làn làng lào lá lái lán lâm lân lâu lây lãi lèn lén lê lên lính lít lò lòng lót lô lông lõi lùi lùn lùng
lúa lúc lún lý lăm lăn lăng lũ lũng lưng lưu lươn lương lưới lưỡi lượng lượt lạ lạc lạch lại lạnh lạy lải lấn lấp lấy lầm lần lầu lẫn lập lắm lắng lắp
lặn lặp lẻ lẽ lếu lề lều lễ lệch lệnh lịch lọ lọc lỏng lốc lối lốp lồng lỗ lỗi lộ lộc lội lớn lớp lời lở lỡ lợi lợn lụa lục lụt lủng lứa lừa lửa lựa
lực ma mai mang may men minh miếng miền miễn miệng mm mo moi mong mua muối muốn muỗi muộn mà màn màu má mác mái máng mát máu máy mây mã mãi mãng méo
mép mét mê mìn mình mía mít mòn món móng mô môi môn mõ mù mùa mùi mũ mũi mơ mưa mươi mương mướp mười mượn mạ mạch mạng mạnh mả mải mảng mất mấy mầm
mẩy mẫu mận mập mật mắc mắm mắng mắt mặc mặn mặt mẹ mẹo mẻ mến mềm mệt mịn mọc mọi mọt mỏ mỏi mỏng mốc mối mốt mồi mổ mỗ mỗi mộ một mới mờ mời mở mỡ
mợ mục mụn mủ mức mừng mực na nam nay nem nen nga ngan ngang ngao ngay nghe nghiêm nghiêng nghiền nghèo nghìn nghía nghĩ nghĩa nghẽn nghề nghệ nghỉ
nghị ngoan ngon ngòai ngọai ngoặc nguy nguyên nguồn ngài ngàn ngành ngày ngách ngáy ngâm ngân ngã ngón ngô ngôi ngõ ngăn ngươi người ngược ngượng ngầm
ngập ngắm ngắn ngắt ngọc ngọn ngọt ngồi ngỗng ngớt ngủ ngứa ngừng ngữ ngựa ngực nhanh nhau nhiều nhiệm nho nhung nhuộm nhà nhàm nhàu nhám nhánh nháp
nhát nhân nhãn nhé nhì nhìn nhóm nhũng như nhưng nhượng nhạc nhạt nhấc nhấn nhất nhầy nhận nhập nhật nhắc nhắn nhằm nhặm nhẹ nhịp nhọn nhỏ nhổ nhớ
nhớt nhờ nhủ nhức nhừ nhử những nhựa ni non nung nuôi nào này náo nát nâng não nãy ném nén néo nét nên nêu nòng nó nói nón nóng nô nôi nôn nông núi
nút năm năng nơi nước nướng nạn nạo nạp nảy nấm nấu nầy nắm nắng nằm nặng nẹp nến nếp nếu nền nệm nện nọ nọc nối nồi nổ nổi nỗi nội nộp nới nở nỡ nợ
nứt nửa nữ nữa oan ong phai phanh phao phe phi phim phiên phiếu phong phun phà phá pháo pháp phát phân phép phê phí phía phòng phó phôi phông phú phút
phơi phường phạm phạt phải phấn phần phẩm phẩy phận phẳng phết phố phối phổ phổi phở phụ phục phủ phức qua quai quan quanh quay quen quy quyết quyền
quyển quà quá quán quân quãng quét quê quên quý quýt quạ quạt quả quản quấn quần quầy quận quậy quặng quẹt quệt quốc quỹ ra rang ranh rau reo riêng
riềng ro ru run ruồi ruộng ruột rà rá rác ráo ráp rát rã rãi rãnh rèm rèn rét rìa rò rót rõ rùa rú rút răng rũ rơi rơm rưỡi rượu rạ rạch rạp rải rảnh
rất rầy rẫy rập rắc rắn rằm rằng rẻ rẽ rể rễ rỉ rọ rọi rối rồi rổ rỗ rộ rộng rời rủ rừng rửa sai san sang sao sau say se sen sinh siêu siết so soi
song sọan sui suy suất suối sàn sàng sách sáng sáo sáp sát sáu sâm sân sâu sè sét sò sóng sót sông súng săn săng sĩ sơ sơn sư sương sườn sưởi sạc sạch
sạt sả sản sảng sấm sấp sấy sầu sập sắc sắm sắn sắp sắt sẵn sẹ sẹo sẽ sỉ sọt sỏi số sống sốt sồ sổ sộ sớm sở sởi sợ sợi sụt sứ sứa sức sử sửa sữa sự
ta tai tam tan tay tem tha tham than thang thanh thay then theo thi thiên thiết thiếu thoa thoi thóang thóat thỏa thu thua thung thuyền thuê thuần
thuận thuật thuế thuốc thuộc thủy thà thành thác thái tháng tháo tháp thân thép thêm thì thìa thí thích thòng thô thôi thôn thông thù thùng thú thúc
thúng thăm thũng thơ thơm thư thưa thương thước thường thưởng thượng thạnh thả thải thảm thảng thảo thấm thấp thấy thầm thần thầu thầy thẫm thận thật
thắng thắt thẳng thẹn thẹo thẻ thế thề thềm thể thị thịt thỏ thống thổi thờ thời thở thợ thụ thủ thủng thứ thức thừa thử thửa thực ti tia
tim tin tinh tiêm tiên tiêu tiếc tiến tiếng tiếp tiết tiền tiểu tiệc to toa tom tòa tòan tóan tỏa tra trang tranh trao tre treo trinh triều triển
triệu trong trung truy truyền truyện trà tràn trách trái trán tráng tránh trát trâu trèo trên trì trình trí trích trò tròn tròng trói trông trùm trùng
trú trúng trăm trăng trơn trưa trưng trước trường trưởng trượt trại trạm trạng trả trải trấn trầu trận trắng trẻ trễ trị trọn trọng trốn trống trồng
trộm trộn trời trở trợ trụ trục trứng trừ trực tu tua tung tuy tuyên tuyến tuyết tuyển tuyệt tuân tuần tuổi tà tài tàn tàu tách tái tám tán táo tâm
tân tây tã tép tên tìm tình tín tính tò tóc tóm tô tôi tôm tông tù túi tăng tơ tơi tư tưng tươi tương tưới tướng tường tưởng tượng tại tạm tạo tạp
tả tải tản tấc tấm tấn tất tấu tầm tầng tẩy tận tập tắc tắm tắt tằm tặng tết tệ tệp tỉ tỉa tỉnh tịt tỏ tỏi tố tốc tối tốp tốt tồi tồn tổ tổng tộc
tội tới tờ tụ tủ tứ tức từ từng tử tự tựa tỷ u uốn uống va vai vali van vay ve ven vi vinh viêm viên viết viền việc viện việt voi vua vui vuông và vài
vàng vào vá vách váy vân vâng vây vã vé vét vê vên vì ví vít vò vòi vòm vòng vó vóc vôi võ vùng vú văn vũng vơi vươn vườn vượt vạch vại vạn vả vải vần
vẩn vẫn vận vật vậy vắng vắt vặn vẹt vẻ vẽ vết về vệ vỉ vỉa vị vịnh vịt vọng vỏ vốn vỗ vội với vời vở vỡ vợ vợi vụ vừa vừng vững vựa vực vựng xa xang
xanh xao xay xe xem xen xi xin xinh xiên xiết xoa xoay xong xòai xóa xu xung xuyên xuân xuôi xuất xuống xuồng xà xào xác xây xã xé xén xét xì xích
xói xóm xót xô xôi xúc xăm xăng xơ xưa xưng xương xưởng xả xấp xấu xẻ xếp xịt xốp xổ xới xứ xử y yên yêu yếu à áo âm én ép êm ích ít ô ôn ông ùn úng
út ý ăn đai đang đau đay đe đem đen đi đinh điếu điều điểm điện điệu đo đòan đọan đua đuối đài đàm đàn đàng đào đá đám đáng đánh đáp đáy đâm đâu đây
đã đèn đèo đê đêm đình đích đò đòi đó đói đón đóng đô đôi đông đùi đúng đăng đĩ đĩa đĩnh đũa đơn đưa đường được đại đạo đạt đảm đảng đảo đấm đất đấu
đấy đầm đầu đầy đẩy đẫy đậm đập đậu đắp đắt đằng đặc đặng đặt đẹp đẽo đến đề đều để đệ đệm đỉa đỉnh địa định đọc đọng đỏ đốc đối đống đốt đồ đồi đồng
đổ đổi đỗ đỗi độ đội độn động đột đời đỡ đợi đợt đục đủ đứa đức đứng đứt đừng ơi ơn ưa ước ướp ướt ạ ải ảnh ấm ấn ấp ấy ẩm ếch ốc ốm ống ổ ổi ớt ở ủ
ủi ứ ứng ừ
`;

/** `kế: hoạch toán` is `kế hoạch` and `kế toán`. */
function linesOf(list: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const line of list.trim().split('\n')) {
    const colon = line.indexOf(':');
    lines.set(line.slice(0, colon), line.slice(colon + 2));
  }
  return lines;
}
const itemsOf = (list: string): readonly string[] => list.trim().replaceAll('\n', ' ').split(' ');

const lines = whenAsked(() => linesOf(WORDS));
const NONE: ReadonlySet<string> = new Set();

/** Syllables that make a word behind this one. A letter has few of the list, so that each line is read when asked for. */
export const tailsOf = kept((first): ReadonlySet<string> => {
  const line = lines().get(first);
  return line === undefined ? NONE : new Set(line.split(' '));
});

/** A letter asks for so few that looking for them in the list takes less than turning the list about. */
const FEW = 50;
let asked = 0;

const heads = whenAsked(() => {
  const found = new Map<string, Set<string>>();
  for (const [first, tails] of lines()) {
    for (const tail of tails.split(' ')) {
      const firsts = found.get(tail);
      if (firsts) firsts.add(first);
      else found.set(tail, new Set([first]));
    }
  }
  return found;
});

/** Syllables that make a word in front of this one. */
export const headsOf = kept((second): ReadonlySet<string> => {
  asked++;
  return asked > FEW ? (heads().get(second) ?? NONE) : headsInList(second);
});

function headsInList(second: string): ReadonlySet<string> {
  if (second === '') return NONE;
  const found = new Set<string>();
  for (let at = tailIn(second, 0); at >= 0; at = tailIn(second, at + 1)) {
    const line = WORDS.lastIndexOf('\n', at) + 1;
    found.add(WORDS.slice(line, WORDS.indexOf(':', line)));
  }
  return found;
}

/** Where a syllable stands in the list as the second one of a word. */
function tailIn(second: string, from: number): number {
  let at = WORDS.indexOf(second, from);
  while (at >= 0 && (WORDS[at - 1] !== ' ' || !' \n'.includes(WORDS.charAt(at + second.length)))) {
    at = WORDS.indexOf(second, at + 1);
  }
  return at;
}

const core = whenAsked(
  () =>
    new Set(
      [...linesOf(CORE)].flatMap(([first, tails]) => tails.split(' ').map((tail) => `${first} ${tail}`)),
    ),
);
/** Such as `thực hiện`: two of the words that no letter does without. */
export const isCore = (compound: string): boolean => core().has(compound);

const free = whenAsked(() => new Set(itemsOf(FREE_WORDS)));
export const isFree = (syllable: string): boolean => free().has(syllable);

/** In any of the lists. */
export const isListed = (syllable: string): boolean =>
  isFree(syllable) || lines().has(syllable) || headsOf(syllable).size > 0;

/** Borrowed words of the lists, which are no syllables of ours. */
const FOREIGN = new Set('axit balo cano cm gen hydro kg km mm ôtô ôzôn rubella vali xíc'.split(' '));
export const isForeign = (listed: string): boolean => FOREIGN.has(listed);

/** What the two-syllable words begin with. */
export const firstSyllables = (): Iterable<string> => lines().keys();

/** What stands by itself. */
export const freeSyllables = (): Iterable<string> => free();

/** The two syllables (as `Word.key` has them) are a word of the list. */
export const isCompound = (first: string, second: string): boolean => {
  const line = lines().get(first);
  return line !== undefined && isItem(second, line);
};

/** A list of items with spaces between them has the item; few lines are asked so often that a set of them would pay. */
function isItem(item: string, line: string): boolean {
  if (item === '') return false;
  for (let at = line.indexOf(item); at >= 0; at = line.indexOf(item, at + 1)) {
    const end = at + item.length;
    if ((at === 0 || line[at - 1] === ' ') && (end === line.length || line[end] === ' ')) return true;
  }
  return false;
}
