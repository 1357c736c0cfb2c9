import { groupedBy } from '../document/grouped.ts';
import { kept } from './kept.ts';
import { isCompound } from './lexicon.ts';
import { isSyllable } from './syllable.ts';
import { isUpper, textKey, whenAsked } from './text.ts';
import { askedOfPairs, askedOnce, isCapitalised, likeIn, type Word, wordsOf } from './words.ts';

/**
 * Spellings that official letters get wrong again and again, each with its right form. Only what is never right: a wrong
 * form that is also a good word somewhere does not stand here.
 */
const MISSPELLINGS = `
xử dụng > sử dụng
xữ dụng > sử dụng
sữ dụng > sử dụng
sử lý > xử lý
xữ lý > xử lý
sử phạt > xử phạt
xữ phạt > xử phạt
nghành > ngành
nghàng > ngành
ngành nghành > ngành
nghiên cứư > nghiên cứu
ngiên cứu > nghiên cứu
nghiêm cứu > nghiên cứu
nghiên túc > nghiêm túc
chẩn hóa > chuẩn hóa
quan tầm > quan tâm
ngiêm túc > nghiêm túc
ngị quyết > nghị quyết
ngị định > nghị định
ngề nghiệp > nghề nghiệp
bổ xung > bổ sung
bổ sun > bổ sung
bỗ sung > bổ sung
bỗ nhiệm > bổ nhiệm
chính sửa > chỉnh sửa
chĩnh sửa > chỉnh sửa
chỉnh xửa > chỉnh sửa
xửa chữa > sửa chữa
sữa chữa > sửa chữa
sữa đổi > sửa đổi
xửa đổi > sửa đổi
sửa chửa > sửa chữa
sữa sai > sửa sai
chửa bệnh > chữa bệnh
chửa cháy > chữa cháy
chử ký > chữ ký
chử viết > chữ viết
trân thành > chân thành
trân chọng > trân trọng
chân trọng > trân trọng
chung thực > trung thực
chia xẻ > chia sẻ
cọ sát > cọ xát
vô hình chung > vô hình trung
đọc giả > độc giả
thính gỉa > thính giả
tựu chung > tựu trung
khắc phụ > khắc phục
xắp xếp > sắp xếp
sắp sếp > sắp xếp
xắp tới > sắp tới
xắp đặt > sắp đặt
xẵn sàng > sẵn sàng
sẵn xàng > sẵn sàng
sẳn sàng > sẵn sàng
sẵng sàng > sẵn sàng
giữ dội > dữ dội
giữ liệu > dữ liệu
dử liệu > dữ liệu
gữi gìn > giữ gìn
dữ gìn > giữ gìn
giử gìn > giữ gìn
gìn dữ > gìn giữ
giử vững > giữ vững
dữ vững > giữ vững
gữi kèm > gửi kèm
suất sắc > xuất sắc
xuất xắc > xuất sắc
suất khẩu > xuất khẩu
suất phát > xuất phát
xản xuất > sản xuất
sản suất > sản xuất
sản xuât > sản xuất
đề suất > đề xuất
đột suất > đột xuất
năng xuất > năng suất
công xuất > công suất
lãi xuất > lãi suất
tần xuất > tần suất
xác xuất > xác suất
hiệu xuất > hiệu suất
thuế xuất > thuế suất
áp xuất > áp suất
suất trình > xuất trình
suất hiện > xuất hiện
suất bản > xuất bản
suất xứ > xuất xứ
suất nhập > xuất nhập
xơ xuất > sơ suất
sơ xuất > sơ suất
xúc tích > súc tích
súc tiến > xúc tiến
xúc sích > xúc xích
xơ bộ > sơ bộ
xơ đồ > sơ đồ
sâm phạm > xâm phạm
sâm nhập > xâm nhập
sâm hại > xâm hại
sâm lấn > xâm lấn
sâm canh > xâm canh
xâu rộng > sâu rộng
xâu sắc > sâu sắc
sát hạnh > sát hạch
xát hạch > sát hạch
xát nhập > sáp nhập
xáp nhập > sáp nhập
xát thực > sát thực
xát sao > sát sao
sác định > xác định
sác nhận > xác nhận
sác minh > xác minh
chính sác > chính xác
chính sát > chính xác
xáng kiến > sáng kiến
xáng tạo > sáng tạo
sây dựng > xây dựng
sây lắp > xây lắp
xây dưng > xây dựng
xây dụng > xây dựng
xinh hoạt > sinh hoạt
sinh hoặt > sinh hoạt
học xinh > học sinh
vệ xinh > vệ sinh
phát xinh > phát sinh
phát sính > phát sinh
nảy xinh > nảy sinh
xố lượng > số lượng
xung túc > sung túc
bổ xưng > bổ sung
sứng đáng > xứng đáng
xuy giảm > suy giảm
xuy thoái > suy thoái
xuy nghĩ > suy nghĩ
xức khỏe > sức khỏe
sức khẻo > sức khỏe
sức khỏa > sức khỏe
xử dung > sử dụng
xét sử > xét xử
ứng sử > ứng xử
cư sử > cư xử
khởi sướng > khởi xướng
xung sướng > sung sướng
thủ tục hành chánh > thủ tục hành chính
qui dịnh > quy định
quy đinh > quy định
quy địng > quy định
qui đinh > quy định
quy trế > quy chế
quyết đinh > quyết định
quyết địng > quyết định
nghi quyết > nghị quyết
nghị quyêt > nghị quyết
nghị địng > nghị định
thực hiên > thực hiện
thực hiệng > thực hiện
thưc hiện > thực hiện
thục hiện > thực hiện
tực hiện > thực hiện
thực hịên > thực hiện
triễn khai > triển khai
triển kha > triển khai
trển khai > triển khai
chiển khai > triển khai
phát triễn > phát triển
phát chiển > phát triển
tổ chúc > tổ chức
tổ trức > tổ chức
tỗ chức > tổ chức
chức nămg > chức năng
chức lăng > chức năng
kế hoach > kế hoạch
kế hoạnh > kế hoạch
kế hoặch > kế hoạch
kế hoạt > kế hoạch
hoạt đông > hoạt động
hoặt động > hoạt động
hướng dẩn > hướng dẫn
hưóng dẫn > hướng dẫn
dẩn đến > dẫn đến
hiệu qủa > hiệu quả
hiệu quã > hiệu quả
kết qủa > kết quả
kết quã > kết quả
hậu qủa > hậu quả
chất lựợng > chất lượng
trất lượng > chất lượng
lương thưc > lương thực
đãm bảo > đảm bảo
đảm bão > đảm bảo
bão đảm > bảo đảm
bảo đãm > bảo đảm
bão vệ > bảo vệ
bão hiểm > bảo hiểm
bảo hiễm > bảo hiểm
bão quản > bảo quản
bão mật > bảo mật
bão dưỡng > bảo dưỡng
bảo lụt > bão lụt
cơn bảo > cơn bão
nguy hiễm > nguy hiểm
hiễm họa > hiểm họa
kiễm tra > kiểm tra
kiêm tra > kiểm tra
kiểm cha > kiểm tra
kiễm soát > kiểm soát
kiễm điểm > kiểm điểm
kiểm điễm > kiểm điểm
kiễm toán > kiểm toán
đia phương > địa phương
địa phưong > địa phương
cơ quạn > cơ quan
cơ qua có thẩm quyền > cơ quan có thẩm quyền
liên quang > liên quan
lên quan > liên quan
thẩm quyển > thẩm quyền
thẫm quyền > thẩm quyền
thẫm định > thẩm định
thẫm tra > thẩm tra
quyền hạng > quyền hạn
thời hạng > thời hạn
kỳ hạng > kỳ hạn
giới hạng > giới hạn
hạng chế > hạn chế
hạn trế > hạn chế
vướng mắt > vướng mắc
vướng mắng > vướng mắc
thắc mắt > thắc mắc
vứơng mắc > vướng mắc
khó khắn > khó khăn
khó khăng > khó khăn
khắc phụt > khắc phục
khắt phục > khắc phục
tiếp tuc > tiếp tục
tiếp tụt > tiếp tục
thũ tục > thủ tục
thủ tụt > thủ tục
thủ tuc > thủ tục
thủ tưởng > thủ tướng
thũ tướng > thủ tướng
thũ trưởng > thủ trưởng
trã lời > trả lời
trã kết quả > trả kết quả
giãi quyết > giải quyết
giải quyêt > giải quyết
dải quyết > giải quyết
giãi pháp > giải pháp
giải pháo > giải pháp
giãi trình > giải trình
giải chình > giải trình
giãi ngân > giải ngân
giãi phóng > giải phóng
giãm nghèo > giảm nghèo
giãm bớt > giảm bớt
dảm nghèo > giảm nghèo
gia tăn > gia tăng
rà xoát > rà soát
dà soát > rà soát
rà soạt > rà soát
tham miu > tham mưu
tham mữu > tham mưu
phối họp > phối hợp
phối hơp > phối hợp
phói hợp > phối hợp
tổng họp > tổng hợp
tỗng hợp > tổng hợp
tổng kểt > tổng kết
tỗng kết > tổng kết
trường họp > trường hợp
trường hơp > trường hợp
phù họp > phù hợp
phù hơp > phù hợp
hợp lệch > hợp lệ
bao cáo > báo cáo
báo cáp > báo cáo
thông báp > thông báo
thôngbáo > thông báo
yêu cấu > yêu cầu
yêu cẩu > yêu cầu
nhu cấu > nhu cầu
đề nghi > đề nghị
đế nghị > đề nghị
đề ngị > đề nghị
kiến nghi > kiến nghị
kiến ngị > kiến nghị
nhiêm vụ > nhiệm vụ
nhiệm vu > nhiệm vụ
nhiệm vũ > nhiệm vụ
trách nhiêm > trách nhiệm
trách nhệm > trách nhiệm
trách nhiện > trách nhiệm
trắc nhiệm > trách nhiệm
kinh tê > kinh tế
kinh tể > kinh tế
xã hôi > xã hội
văn hoa xã hội > văn hóa xã hội
an nin > an ninh
an nình > an ninh
trật tư > trật tự
chật tự > trật tự
trậc tự > trật tự
quãn lý > quản lý
quản lỷ > quản lý
quản tri > quản trị
lảnh đạo > lãnh đạo
lãnh đao > lãnh đạo
lãnh đạp > lãnh đạo
chĩ đạo > chỉ đạo
chỉ đao > chỉ đạo
chỉ đạp > chỉ đạo
chĩ thị > chỉ thị
chĩ tiêu > chỉ tiêu
địa chĩ > địa chỉ
đia chỉ > địa chỉ
cán bô > cán bộ
cán bội > cán bộ
công chưc > công chức
công chúc > công chức
viên chúc > viên chức
công chửng > công chứng
chứng thưc > chứng thực
xác nhân > xác nhận
tiếp nhân > tiếp nhận
ghi nhân > ghi nhận
thành lâp > thành lập
thành lậm > thành lập
ban hanh > ban hành
thi hàng > thi hành
chấp hàng > chấp hành
thi hanh > thi hành
phê duyêt > phê duyệt
phê duyệc > phê duyệt
phê truẩn > phê chuẩn
tiêu truẩn > tiêu chuẩn
tiêu chuẫn > tiêu chuẩn
chuẫn bị > chuẩn bị
chuẩn bi > chuẩn bị
truẩn bị > chuẩn bị
đẩy mạng > đẩy mạnh
đẫy mạnh > đẩy mạnh
đẩy manh > đẩy mạnh
lành mạng > lành mạnh
tăng cươfng > tăng cường
tăng cừơng > tăng cường
tăng cườngg > tăng cường
tăng cương > tăng cường
nâng cáo > nâng cao
lâng cao > nâng cao
nâng co > nâng cao
nỗ lưc > nỗ lực
nổ lực > nỗ lực
nỗi bật > nổi bật
nổi lo > nỗi lo
sôi nỗi > sôi nổi
trao đỗi > trao đổi
chao đổi > trao đổi
thay đỗi > thay đổi
chuyển đỗi > chuyển đổi
chuyễn đổi > chuyển đổi
chuyễn giao > chuyển giao
chuyển dao > chuyển giao
bàn dao > bàn giao
đỗi mới > đổi mới
cũng cố > củng cố
cũng cổ > củng cố
cỗ phần > cổ phần
cổ vủ > cổ vũ
cỗ vũ > cổ vũ
cổ phẩn > cổ phần
mâu thuẩn > mâu thuẫn
dự thão > dự thảo
dự trử > dự trữ
lưu trử > lưu trữ
lưu chữ > lưu trữ
dự chữ > dự trữ
tiêu hũy > tiêu hủy
hũy bỏ > hủy bỏ
ủy quền > ủy quyền
ũy ban > ủy ban
ủy bna > ủy ban
ủy ban nhân dăn > ủy ban nhân dân
ủy ban nhân dâm > ủy ban nhân dân
ủy ban nhân đân > ủy ban nhân dân
hội đông nhân dân > hội đồng nhân dân
hội đồng nhân đân > hội đồng nhân dân
lẫn chốn > lẩn trốn
lẫn tránh > lẩn tránh
lẩn lộn > lẫn lộn
nhầm lẩn > nhầm lẫn
nhằm lẫn > nhầm lẫn
giai đoan > giai đoạn
đoàn kêt > đoàn kết
đoàng thể > đoàn thể
hoàng thành nhiệm vụ > hoàn thành nhiệm vụ
hoàng thiện > hoàn thiện
hoàng cảnh > hoàn cảnh
hoàng chỉnh > hoàn chỉnh
an toàng > an toàn
khoãng cách > khoảng cách
khoản thời gian > khoảng thời gian
khoản trống > khoảng trống
điều khoãn > điều khoản
nghĩ hưu > nghỉ hưu
nghĩ phép > nghỉ phép
nghĩ lễ > nghỉ lễ
nghĩ tết > nghỉ tết
nghĩ ngơi > nghỉ ngơi
nghĩ việc > nghỉ việc
suy nghỉ > suy nghĩ
ý nghỉa > ý nghĩa
nghỉa vụ > nghĩa vụ
kỹ niệm > kỷ niệm
kỹ luật > kỷ luật
kỹ cương > kỷ cương
kỹ yếu > kỷ yếu
kỹ lục > kỷ lục
thế kỹ > thế kỷ
kỷ thuật > kỹ thuật
kỷ năng > kỹ năng
kỷ sư > kỹ sư
tỹ lệ > tỷ lệ
tĩnh ủy > tỉnh ủy
tỉnh uỹ > tỉnh ủy
quỷ đất > quỹ đất
quỷ tín dụng > quỹ tín dụng
ngân qũy > ngân quỹ
tích cưc > tích cực
tích cức > tích cực
tiêu cưc > tiêu cực
lỉnh vực > lĩnh vực
lĩnh vưc > lĩnh vực
lĩnh vục > lĩnh vực
nhửng > những
củng như > cũng như
mổi năm > mỗi năm
củng vậy > cũng vậy
cãi cách > cải cách
cải cánh > cải cách
cải cach > cải cách
cãi thiện > cải thiện
cải thiên > cải thiện
cải tạp > cải tạo
cãi tạo > cải tạo
tranh cải > tranh cãi
tạo điều kiên > tạo điều kiện
điều kiên > điều kiện
điều kiệng > điều kiện
điễn hình > điển hình
điễn biến > diễn biến
diển biến > diễn biến
diển ra > diễn ra
diển tập > diễn tập
diển đàn > diễn đàn
biễu dương > biểu dương
biễu diễn > biểu diễn
biểu diển > biểu diễn
biễu mẫu > biểu mẫu
biểu mẩu > biểu mẫu
biễu quyết > biểu quyết
đại biễu > đại biểu
tiêu biễu > tiêu biểu
mẩu biểu > mẫu biểu
gương mẩu > gương mẫu
mẩu đơn > mẫu đơn
khẩn chương > khẩn trương
khẫn trương > khẩn trương
khẩn trươg > khẩn trương
khẩn cắp > khẩn cấp
chủ chương > chủ trương
chương chình > chương trình
chương trìng > chương trình
trương trình > chương trình
trương chình > chương trình
chình tự > trình tự
trình bầy > trình bày
quá chình > quá trình
quá trìng > quá trình
công chình > công trình
công trìng > công trình
chung tâm > trung tâm
chung ương > trung ương
trung ưong > trung ương
tập chung > tập trung
trú trọng > chú trọng
chú chọng > chú trọng
quan chọng > quan trọng
nghiêm chọng > nghiêm trọng
tôn chọng > tôn trọng
trọng điễm > trọng điểm
chọng điểm > trọng điểm
trủ trì > chủ trì
chủ chì > chủ trì
trủ động > chủ động
chủ đông > chủ động
trấp hành > chấp hành
chấn chĩnh > chấn chỉnh
chấn trỉnh > chấn chỉnh
trấn chỉnh > chấn chỉnh
điều trỉnh > điều chỉnh
điều chĩnh > điều chỉnh
điều chỉng > điều chỉnh
chặc chẽ > chặt chẽ
chặt chẻ > chặt chẽ
mạnh mẻ > mạnh mẽ
mặt dù > mặc dù
mặc khác > mặt khác
mặc bằng > mặt bằng
bằng khoăn > băn khoăn
bác ngờ > bất ngờ
bắc buộc > bắt buộc
bắt đấu > bắt đầu
đắc đỏ > đắt đỏ
đặc biêt > đặc biệt
đặt biệt > đặc biệt
đặt thù > đặc thù
đặt trưng > đặc trưng
đặt khu > đặc khu
đôn đốt > đôn đốc
giám đốt > giám đốc
gián đốc > giám đốc
giám sác > giám sát
dám sát > giám sát
cảnh sác > cảnh sát
khảo sác > khảo sát
khão sát > khảo sát
tham khão > tham khảo
thão luận > thảo luận
thiếu xót > thiếu sót
thiếu só > thiếu sót
sai xót > sai sót
bỏ xót > bỏ sót
để xót > để sót
tồn tai > tồn tại
tai nan > tai nạn
tài sãn > tài sản
bất động sãn > bất động sản
thủy sãn > thủy sản
sãn phẩm > sản phẩm
sản phẫm > sản phẩm
sản phẩn > sản phẩm
thưc phẩm > thực phẩm
thực phẫm > thực phẩm
thực phẩn > thực phẩm
dược phẫm > dược phẩm
bồi thừơng > bồi thường
thường xuyêng > thường xuyên
thừơng xuyên > thường xuyên
thường suyên > thường xuyên
thường xuyện > thường xuyên
thường trưc > thường trực
thừa kề > thừa kế
nguyện vọn > nguyện vọng
nguyên tắt > nguyên tắc
nguyên tác hoạt động > nguyên tắc hoạt động
quy tắt > quy tắc
ùn tắt > ùn tắc
tóm tắc > tóm tắt
viết tắc > viết tắt
bằng tiếng việc > bằng tiếng Việt
làm việt > làm việc
sự việt > sự việc
đều chỉnh > điều chỉnh
đều kiện > điều kiện
đều tra > điều tra
điều hàng > điều hành
tiếc kiệm > tiết kiệm
tiết kiêm > tiết kiệm
tiếc lộ > tiết lộ
thời tiếc > thời tiết
chi tiếc > chi tiết
cần thiếc > cần thiết
thiếc bị > thiết bị
thiếc kế > thiết kế
thiếc thực > thiết thực
thương tiết > thương tiếc
nhận biếc > nhận biết
lôi keó > lôi kéo
bài bảng > bài bản
văn bảng > văn bản
cơ bảng > cơ bản
kịch bảng > kịch bản
xuất bảng > xuất bản
biên bảng > biên bản
đảng viêng > đảng viên
thành viêng > thành viên
nhân viêng > nhân viên
giáo viêng > giáo viên
tuyên chuyền > tuyên truyền
tuyêntruyền > tuyên truyền
truyên truyền > tuyên truyền
chuyền thống > truyền thống
chuyền hình > truyền hình
chuyền thông > truyền thông
truyển khai > triển khai
vận truyển > vận chuyển
vận chuyễn > vận chuyển
truyên môn > chuyên môn
giấy chứng nhân > giấy chứng nhận
giấy phêp > giấy phép
giay phép > giấy phép
hố sơ > hồ sơ
hồ xơ > hồ sơ
công khia > công khai
công khái thông tin > công khai thông tin
niêm yếc > niêm yết
nêm yết > niêm yết
bất khã kháng > bất khả kháng
khã năng > khả năng
khả nắng > khả năng
khã thi > khả thi
khẵng định > khẳng định
khẩng định > khẳng định
khẳn định > khẳng định
vửng chắc > vững chắc
vững trắc > vững chắc
bền vửng > bền vững
ổn đinh > ổn định
ỗn định > ổn định
xung đôt > xung đột
tranh trấp > tranh chấp
chanh chấp > tranh chấp
tố các > tố cáo
khiếu lại > khiếu nại
khiếu nai > khiếu nại
lạn nhân > nạn nhân
nâm nghiệp > lâm nghiệp
lông nghiệp > nông nghiệp
nông nghiêp > nông nghiệp
lông thôn > nông thôn
nông thông mới > nông thôn mới
công nghiêp > công nghiệp
doanh nghiêp > doanh nghiệp
doanh ngiệp > doanh nghiệp
kinh danh > kinh doanh
kinh doang > kinh doanh
phương tiên giao thông > phương tiện giao thông
phương tiệng > phương tiện
phương án xữ lý > phương án xử lý
dịch vu > dịch vụ
dich vụ > dịch vụ
dịch bênh > dịch bệnh
phòng chóng > phòng chống
chống trọi > chống chọi
trồng chéo > chồng chéo
chồng tréo > chồng chéo
hổ trợ > hỗ trợ
hỗ chợ > hỗ trợ
hỗ trơ > hỗ trợ
tài chợ > tài trợ
viện chợ > viện trợ
trợ gíup > trợ giúp
dúp đỡ > giúp đỡ
giúp đở > giúp đỡ
cương quýêt > cương quyết
kiên quyêt > kiên quyết
dứt khoác > dứt khoát
dức điểm > dứt điểm
dứt điễm > dứt điểm
giứt điểm > dứt điểm
giứt khoát > dứt khoát
buôn lâu > buôn lậu
buông lậu > buôn lậu
buông bán > buôn bán
gian lân > gian lận
dan lận > gian lận
xuyên suốc > xuyên suốt
suông sẻ > suôn sẻ
xuôn sẻ > suôn sẻ
sáng lạng > xán lạn
xáng lạng > xán lạn
sán lạn > xán lạn
hằng ngày ngày > hằng ngày
thăm quan học tập > tham quan học tập
thăm quan > tham quan
bàng quang trước > bàng quan trước
câu truyện > câu chuyện
kể truyện > kể chuyện
cập nhập > cập nhật
cặp nhật > cập nhật
cập nhât > cập nhật
chuẩn đoán > chẩn đoán
chẩn đáon > chẩn đoán
đáng dá > đáng giá
đánh dá > đánh giá
đánh gía > đánh giá
đánh giái > đánh giá
đành giá > đánh giá
khuyến mại mãi > khuyến mại
khuyến kích > khuyến khích
khuyết tât > khuyết tật
khuyết điễm > khuyết điểm
lãng mạng > lãng mạn
lỗ hỏng > lỗ hổng
lổ hổng > lỗ hổng
lỗ hỗng > lỗ hổng
nhậm trức > nhậm chức
sơ xài > sơ sài
xơ sài > sơ sài
tháo dở > tháo dỡ
bốc dở > bốc dỡ
phá dở > phá dỡ
dỡ dang > dở dang
đỡ dang > dở dang
trôi trảy > trôi chảy
trau chuốc > trau chuốt
trao dồi > trau dồi
chau dồi > trau dồi
vãng hồi > vãn hồi
vôi vàng > vội vàng
chỉnh chu > chỉn chu
giành dụm > dành dụm
giành thời gian > dành thời gian
giành cho > dành cho
giành riêng > dành riêng
dành giật > giành giật
dành độc lập > giành độc lập
tranh dành > tranh giành
hàm xúc > hàm súc
hiễn nhiên > hiển nhiên
hoài bảo > hoài bão
lặp đi lập lại > lặp đi lặp lại
trùng lập > trùng lặp
ngăn lắp > ngăn nắp
ngăn lấp > ngăn nắp
năng nỗ > năng nổ
nghiêm nghặt > nghiêm ngặt
nghiêm khắt > nghiêm khắc
nghiêm tục > nghiêm túc
ngặc nghèo > ngặt nghèo
gây gắt > gay gắt
gây cấn > gay cấn
găn bó > gắn bó
gắng liền > gắn liền
gắng với > gắn với
gắng bó > gắn bó
cố gắn > cố gắng
ngắng hạn > ngắn hạn
đúng đắng > đúng đắn
sâu sắt > sâu sắc
xuất sắt > xuất sắc
bản sắt > bản sắc
sắt thái > sắc thái
thống nhấc > thống nhất
nhất chí > nhất trí
bố chí > bố trí
vị chí > vị trí
kinh phi > kinh phí
kinh phỉ > kinh phí
ngân xách > ngân sách
chính xách > chính sách
danh xách > danh sách
trong xạch > trong sạch
quy hoach > quy hoạch
quy hoặch > quy hoạch
minh bạnh > minh bạch
dân trủ > dân chủ
tự trủ > tự chủ
nhiềư > nhiều
xem sét > xem xét
xem xéc > xem xét
sem xét > xem xét
thẳng thắng > thẳng thắn
rỏ ràng > rõ ràng
rõ dàng > rõ ràng
nêu rỏ > nêu rõ
làm rỏ > làm rõ
bãi bõ > bãi bỏ
bải bỏ > bãi bỏ
rác thãi > rác thải
chất thãi > chất thải
nước thãi > nước thải
xữ lý chất thải > xử lý chất thải
ô nhiểm > ô nhiễm
ô nhiễn > ô nhiễm
môi chường > môi trường
môi trườn > môi trường
môi trừơng > môi trường
thị trừơng > thị trường
trừơng học > trường học
mưa lủ > mưa lũ
lủ lụt > lũ lụt
sạc lở > sạt lở
sạt lỡ > sạt lở
hạng hán > hạn hán
cháy rững > cháy rừng
chăn nuội > chăn nuôi
trăn nuôi > chăn nuôi
chồng trọt > trồng trọt
trồng chọt > trồng trọt
hành chánh > hành chính
tài chánh > tài chính
chánh sách > chính sách
chánh quyền > chính quyền
chánh phủ > chính phủ
chánh trị > chính trị
nhơn dân > nhân dân
hộ trợ > hỗ trợ
`;

/** Two ways of writing in use side by side; the second is the one of the dictionaries and of the law's own text. */
const VARIANTS = `
sát nhập > sáp nhập
phản ảnh > phản ánh
quí > quý
lãnh vực > lĩnh vực
kính gởi > kính gửi
gởi kèm > gửi kèm
gởi về > gửi về
nề nếp > nền nếp
trùng lắp > trùng lặp
lập lại nhiều lần > lặp lại nhiều lần
đường xá > đường sá
chín mùi > chín muồi
trình bầy > trình bày
qui định > quy định
qui chế > quy chế
qui hoạch > quy hoạch
qui trình > quy trình
qui mô > quy mô
qui chuẩn > quy chuẩn
qui phạm > quy phạm
quản lí > quản lý
xử lí > xử lý
lí do > lý do
kĩ thuật > kỹ thuật
kĩ năng > kỹ năng
kỉ luật > kỷ luật
kỉ niệm > kỷ niệm
định kì > định kỳ
`;

/** A wrong form, word by word (as `Word.key`), and what stands instead. */
export type Misspelling = { readonly wrong: readonly string[]; readonly right: string };

export type Misspelt = {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly right: string;
};

/** The known misspellings in a text. */
export const misspeltIn = lookedUpIn(MISSPELLINGS);

/** The second-best spellings in a text. */
export const variantsIn = lookedUpIn(VARIANTS);

function lookedUpIn(list: string): (text: string) => readonly Misspelt[] {
  const lines = whenAsked(() => linesByFirstWord(list));
  const mayBegin = askedOnce(({ key }) => lines().has(key));
  const formsFrom = kept((first): readonly Misspelling[] => (lines().get(first) ?? []).map(misspellingOf));
  const mayGoOn = askedOfPairs((first, second) =>
    formsFrom(first.key).some(({ wrong }) => wrong.length === 1 || wrong[1] === second.key),
  );
  return (text) => {
    const words = wordsOf(text);
    const misspelt: Misspelt[] = [];
    for (let at = 0; at < words.length; at++) {
      const first = words[at];
      if (!first || !mayBegin(first)) continue;
      const second = words[at + 1];
      if (second && !mayGoOn(first, second)) continue;
      const form = formAt(words, at, formsFrom(first.key));
      const last = words[at + (form?.wrong.length ?? 0) - 1];
      if (!form || !last) continue;
      const written = text.slice(first.start, last.end);
      misspelt.push({ start: first.start, end: last.end, written, right: likeIn(written, form.right) });
    }
    return misspelt;
  };
}

const formAt = (words: readonly Word[], at: number, forms: readonly Misspelling[]): Misspelling | undefined =>
  forms.find(({ wrong }) => isWritten(words, at, wrong) && isMeant(words, at, wrong.length));

/** The words of the wrong form stand there, one behind the other; the first of them is known to. */
function isWritten(words: readonly Word[], at: number, wrong: readonly string[]): boolean {
  for (let index = 1; index < wrong.length; index++) {
    const [before, word] = [words[at + index - 1], words[at + index]];
    if (!before || before.last || before.joined || word?.key !== wrong[index]) return false;
  }
  return words[at + wrong.length - 1]?.joined === false;
}

function isMeant(words: readonly Word[], at: number, length: number): boolean {
  const here = words.slice(at, at + length);
  if (isName(here)) return false;
  const [first, final] = [here[0], here[length - 1]];
  // `điểm chung thực hiện`: each half belongs to a good word on its other side.
  const before = words[at - 1];
  const after = words[at + length];
  const claimed =
    (first && before && !before.last && isCompound(before.key, first.key)) ||
    (final && after && !final.last && isCompound(final.key, after.key));
  return !claimed || here.some(({ text }) => !isSyllable(text));
}

/** `Trần Chung Thực`: capitals inside, though not everywhere. */
const isName = (words: readonly Word[]): boolean =>
  words.slice(1).some(({ text }) => isCapitalised(text)) && !words.every(({ text }) => isUpper(text));

/** The lines of a list by their first words. They are read when a text has that word: a letter has few of them. */
const linesByFirstWord = (list: string): ReadonlyMap<string, readonly string[]> =>
  groupedBy(list.trim().split('\n'), (line) => textKey(line.slice(0, line.indexOf(' '))));

function misspellingOf(line: string): Misspelling {
  const [wrong = '', right = ''] = line.split(' > ');
  return { wrong: wrong.split(' ').map(textKey), right };
}
