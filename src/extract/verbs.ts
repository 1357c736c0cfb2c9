import { cueOf, mayBe } from '../vietnamese/cues.ts';
import { endOfAny, type Phrases, phrases, standsAt } from '../vietnamese/phrases.ts';
import { inSmall, isLetter, isSpace, lettersEnd } from '../vietnamese/signs.ts';
import { lower, WORD_END, whenAsked } from '../vietnamese/text.ts';

/**
 * Words with which the predicate of a task begins. Written small in running text, so that `Ban Tổ chức` or
 * `Sở Xây dựng` is no predicate.
 */

/** Hardly ever inside the name of a body. */
const STRONG =
  'chủ trì|phối hợp|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|làm đầu mối|là đầu mối|là cơ quan đầu mối|là cơ quan [Tt]hường trực|tham mưu|đề xuất|báo cáo|(?<!(?:Phòng|phòng) (?:Kế hoạch|Hành chính)\\s)tổng hợp|theo dõi|đôn đốc|kiểm tra|hướng dẫn|tổ chức|triển khai|thực hiện|(?<!đầu tư\\s)xây dựng|ban hành|rà soát|nghiên cứu|tiếp tục|(?<!giáo dục\\s)thường xuyên|tăng cường|đẩy mạnh|đẩy nhanh|khẩn trương|chủ động|kịp thời|tập trung|nghiêm túc|tích cực|căn cứ|quán triệt|tuyên truyền|phổ biến|chỉ đạo|lãnh đạo|bảo đảm|đảm bảo|bố trí|cân đối|cập nhật|công bố|công khai|niêm yết|phân công|đánh giá|phân tích|xác định|xử lý|giải quyết|khắc phục|hoàn thành|hoàn thiện|sửa đổi|bổ sung|đề ra|cụ thể hóa|cụ thể hoá|duy trì|nâng cao|phát huy|phát động|vận động|huy động|khuyến khích|hỗ trợ|tạo điều kiện|tiếp nhận|tiếp thu|giải trình|phê duyệt|đăng ký|đăng tải|đưa tin|(?<!(?:[Cc]ông nghệ|[Hh]ệ thống|[Aa]n toàn|[Aa]n ninh)\\s)thông tin|thông báo|trực tiếp(?!\\scơ sở)|sớm|ngay|định kỳ|hạn chế|ngăn chặn|phòng ngừa|phát hiện|chuẩn bị|sẵn sàng|ứng trực|trực ban|cắt giảm|đơn giản hóa|đơn giản hoá|số hóa|kết nối|chia sẻ|tích hợp|bồi dưỡng|tập huấn|sắp xếp|kiện toàn|thành lập|củng cố|(?<!(?:[Tt]hi đua,|[Tt]hi đua -)\\s)khen thưởng|biểu dương|lồng ghép|lựa chọn|trao đổi|liên hệ|thống kê|khảo sát|điều chỉnh|nhắc nhở|chấn chỉnh|chấp hành|tuân thủ|làm việc với|làm rõ|làm tốt|có văn bản|có kế hoạch|có giải pháp|có biện pháp|có phương án|có ý kiến|có báo cáo|tuyệt đối|nghiêm cấm|phải|cần|xem xét|quan tâm|ưu tiên|chú trọng|chú ý|lưu ý|đổi mới|mở rộng|giới thiệu|xuất cấp|vận chuyển|điều tiết|di dời|sơ tán|cứu trợ|tiếp tế|nắm|tiến hành|phản ánh|kiến nghị|trả lời|quyết định|đối chiếu|tạm dừng|dừng|giữ|kiểm soát|kiểm điểm|kê khai|lấy ý kiến|lưu trữ|nhân rộng|phân bổ|phân loại|rút kinh nghiệm|sơ kết|tổng kết|tháo gỡ|thí điểm|thu thập|thúc đẩy|xác minh|yêu cầu|đề nghị|đề cao|điều động|đấu tranh|đo đạc|gửi|lập|trình|nộp|cử|đưa|mở|giao|không|gồm|bao gồm|tự|thu hồi|cấp phát|cấp phép|cấp (?:tài khoản|giấy|mã|kinh phí|chứng|đổi|thẻ)|trưng bày|thẩm tra|tuần tra|từng bước|đối thoại|nhanh chóng|chấm|đề cử|bầu|tham gia|quy định|hằng (?:ngày|tuần|tháng|quý|năm)|hàng (?:ngày|tuần|tháng|quý|năm)|trên cơ sở|trong phạm vi|tùy theo|tuỳ theo|trước mắt|bám sát|giao cho|ký|bàn giao|nhận|chuyển|tính toán|tra cứu|thanh toán|chi trả|tiết kiệm|xác nhận|truy cập|khoanh vùng|quy hoạch|đo lường|mua sắm|ứng phó|ứng dụng|khai báo|hạ|treo|dành|áp dụng|tính|cung ứng|cơ bản|nhất trí|thống nhất|xét duyệt|bình xét|đồng ý|chấp thuận|ghi nhận|đánh giá cao|hoan nghênh|cho rằng|nhận thấy|khẳng định|nêu rõ|dự báo|cảnh báo|tăng|giảm|vận dụng|giải ngân|thi hành|kích hoạt|khôi phục|kêu gọi|thu hút|cảm ơn|kính|xin|trân trọng|nhận được|hủy|huỷ|hoãn|kiểm đếm|cấm|cắm|tháo dỡ|phân luồng|gia cố|phát sóng|góp ý|đình chỉ|tiêu hủy|tiêu huỷ|kiên quyết|quyết liệt|phấn đấu|nỗ lực|nêu cao|khơi thông|gia hạn|thiết lập|túc trực|giúp(?=\\s\\p{Lu})|cung cấp(?=\\s(?:thông tin|số liệu|hồ sơ|tài liệu|danh sách|đầy đủ|kịp thời|cho\\s))|định kì|xếp|nhập(?!\\s(?:khẩu|cư|ngũ))|duyệt|in sao|in ấn|sao in|sao lưu|sao chụp|soạn thảo|biên tập|viết|đảm nhận|đảm nhiệm|canh gác|tạm ứng|sàng lọc|tầm soát|khử khuẩn|phun|cách ly|khởi tố|thụ lý|lấy mẫu|dọn dẹp|thu dọn|phát quang|giải tỏa|giải toả|giải phóng|bồi thường|hoàn trả|trả|nâng cấp|cải tạo|tu sửa|bảo dưỡng|trang trí|đón tiếp|gặp mặt|thăm hỏi|tặng|trao|chúc mừng|diễn tập|tập luyện|luyện tập|xét tuyển|bổ nhiệm|điều chuyển|luân chuyển|miễn nhiệm|kết nạp|nghe|tìm hiểu|tham khảo|tham vấn|trợ giúp|giúp đỡ|chăm lo|đỡ đầu|đồng hành|ủng hộ|quyên góp|đóng góp|tiếp xúc|tiếp công dân|giải đáp|truy thu|xử phạt|tịch thu|niêm phong|phong tỏa|phong toả|truy quét|triệt phá|triệt xóa|triệt xoá|trấn áp|tấn công|ứng cứu|neo đậu|(?<!cơ sở\\s)lưu(?!:|\\s(?:trú|động|thông|hành|vực|niệm|lượng))|bảo quản|chỉnh lý|gỡ bỏ|xóa|xoá|cài đặt|quét|đăng|thử nghiệm|hiệu chỉnh|tinh gọn|sáp nhập|hợp nhất|bàn bạc|hội ý|thảo luận|cam kết|thỏa thuận|thoả thuận|đàm phán|phản biện|bình chọn|suy tôn|tuyên dương|phê bình|gìn giữ|bảo tồn|khai mạc|dự trù|lên (?:kế hoạch|phương án|danh sách|lịch)|tổng (?:kiểm tra|rà soát)|đối soát|ghi chép|ghi|điểm danh|cắt|chặt|gieo|tưới|bơm|tích nước|xả|che chắn|chằng|khống chế|định hướng|phúc tra|phát dọn|trực gác|báo động|dự trữ|triệu tập|điều phối|ra quân|thay thế|kết hợp|đề phòng|bảo mật|kiểm duyệt|hiệp đồng|gương mẫu|đi đầu|thực thi|tổng vệ sinh|mời|nhắc|thu mua|đồng chủ trì|tập kết|sát hạch|khai giảng';
/** Words after which the sentence goes on without its predicate. */
const BOUNDARY = 'trước ngày|khi|nếu|để|nhằm|theo|trong quá trình|(?<!nước\\s)ngoài';
/** May be inside a name: `cơ quan quản lý nhà nước`, `đơn vị sử dụng ngân sách`. Counts where no strong word follows. */
const WEAK =
  'quản lý|khai thác|sử dụng|bảo vệ|phát triển|(?<!(?:chủ|dự án|vốn|nhà)\\s)đầu tư|vận hành|cung cấp|phục vụ|giám sát|thẩm định|đào tạo|thanh tra|điều tra|điều hành|tập hợp|tiêm chủng|khám|điều trị|giáo dục|trực ban|trồng|chăm sóc|sửa chữa|lắp đặt|thu gom|nạo vét|bảo trì|hợp tác|liên kết|quảng bá|xúc tiến|tư vấn|phát hành|làm việc|giúp|làm|cưỡng chế|nghiệm thu|kiểm kê|tuyển chọn|biên soạn|tiêm phòng|chi trả|xét nghiệm|tuyển dụng|kiểm định|tìm kiếm|sản xuất|được|là|đã|đang|sẽ|có';

/** What a word may not follow to begin a predicate: it belongs to a noun or a relative clause. */
const NOT_AFTER =
  '(?<!(?:được|của|về|cho|đã|đang|do|là|các|những|chưa|chưa (?:gửi|nộp|có|thực hiện|hoàn thành|ban hành|xây dựng|đăng ký|triển khai|lập)|công|chương|quy|lộ|tiến|tờ|(?<![Cc]ác )bộ phận|Quản lý|Phát triển|nhiệm vụ|trách nhiệm|(?<!công )việc|chức năng|thẩm quyền|hội nghị|ban|Ban|hoặc|cơ quan chủ)\\s)';
/** Nouns that sound like predicates. */
const NOUNS =
  '(?!(?:chủ trì|giải quyết|xử lý|theo dõi|soạn thảo|thụ lý)(?<=được (?:giao|phân công|cử) [\\p{L} ]{5,10})(?![\\p{L}])|tổ chức(?:,|;|\\s(?:cá nhân|đảng|chính trị|xã hội|tôn giáo|kinh tế|quần chúng|thành viên|đoàn thể|có liên quan|liên quan|trong|trên|khác|hội(?!\\s(?:chợ|nghị|thảo|thi|họp|diễn))|tín dụng|hành chính|và)(?![\\p{L}]))|giao\\s(?:thông|dịch|lưu|ban)|theo\\s(?:dõi)?$|thông tin\\s(?:đại chúng|và truyền thông)|nhận\\sthức|trình\\sđộ|hàng\\s(?:hóa|hoá|hải|không|đầu)|đưa\\sra|lãnh đạo\\s(?:các|Bộ|Sở|UBND|Ủy ban|đơn vị|cơ quan|phòng|bộ|sở|chủ chốt|cấp)|ngoài\\s(?:nước|công lập|nhà nước|khơi)|khi\\snào|để\\s(?:b/c|báo cáo\\))|có\\s(?:thẩm quyền|liên quan|điều kiện))';

/** No noun begins here, and no relative clause goes on. */
const MAY_BEGIN = new RegExp(`${NOT_AFTER}${NOUNS}`, 'uy');

const STRONG_WORDS = phrases(STRONG);
const WEAK_WORDS = phrases(WEAK);
const BOUNDARY_WORDS = phrases(BOUNDARY);

const VERB_CUE = whenAsked(() =>
  cueOf([...WEAK_WORDS.first(), ...STRONG_WORDS.first(), ...BOUNDARY_WORDS.first()].map(lower)),
);

/** A list of bodies is not longer; and a letter of one endless sentence must not take endless time. */
const LONGEST_SUBJECT = 700;

/** Where a predicate begins, and where before it a word stands that may be one; -1 where there is none. */
export type Predicate = { readonly start: number; readonly weak: number };

/** Where, after an offset, the subject of a sentence ends and its predicate begins. */
export function predicateIn(text: string, from: number): Predicate {
  const window = text.slice(0, from + LONGEST_SUBJECT);
  const cue = VERB_CUE();
  let weak = -1;
  let end = from;
  for (let at = nextOpening(window, from); at >= 0; at = nextOpening(window, end)) {
    end = lettersEnd(window, at);
    if (!mayBe(cue, window, at, end)) continue;
    const word = window.slice(at, end);
    const boundary = stands(BOUNDARY_WORDS, word, window, at);
    const strong = !boundary && stands(STRONG_WORDS, word, window, at);
    const weakHere = !boundary && !strong && weak < 0 && stands(WEAK_WORDS, word, window, at);
    if (!(boundary || strong || weakHere) || isInBrackets(window, from, at)) continue;
    if (strong) return { start: at, weak };
    if (boundary) return { start: weak < 0 ? at : weak, weak: -1 };
    weak = at;
  }
  return { start: weak, weak: -1 };
}

/** The same, for whom a word that may be one will do; -1 where there is none. */
export const predicateStart = (text: string, from: number): number => predicateIn(text, from).start;

/** Where a word that may be a predicate stands, before another offset; -1 where there is none. */
export function weakPredicateStart(text: string, from: number, before: number): number {
  const window = text.slice(0, from + LONGEST_SUBJECT);
  let end = from;
  for (let at = nextOpening(window, from); at >= 0 && at < before; at = nextOpening(window, end)) {
    end = lettersEnd(window, at);
    if (!mayBe(VERB_CUE(), window, at, end)) continue;
    if (stands(WEAK_WORDS, window.slice(at, end), window, at) && !isInBrackets(window, from, at)) return at;
  }
  return -1;
}

function stands(words: Phrases, word: string, text: string, at: number): boolean {
  if (!standsAt(words, word, text, at)) return false;
  MAY_BEGIN.lastIndex = at;
  return MAY_BEGIN.test(text);
}

/** The next word that begins after a space, a comma, a semicolon, a colon or a bracket; -1 where there is none. */
function nextOpening(text: string, from: number): number {
  for (let at = Math.max(from, 1); at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const before = text.charCodeAt(at - 1);
    if (isSpace(before) || before === 44 || before === 59 || before === 58 || before === 40) return at;
    at = lettersEnd(text, at) - 1;
  }
  return -1;
}

function isInBrackets(text: string, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    const code = text.charCodeAt(at);
    if (code === 41) return false;
    if (code === 40) return true;
  }
  return false;
}

const MORE_OPENINGS = phrases(
  'thể hiện|biểu diễn|truyền hình|đạo diễn|giảm|hình thành|đặt|đón|vệ sinh|xét|xuất|tôn tạo|trang bị|triệt để|cải thiện|cải cách|thay mặt|thống nhất|phân cấp|ủy quyền|thăm|tặng|tuyên dương|truy tố|truy cứu|gắn|lấy|kêu gọi|tôn trọng|thành lập|tăng|tránh|rút|vào cuộc|đốc thúc|đồng thời|bằng mọi|bên cạnh|riêng|đối với|trường hợp|ngoài ra|hủy|huỷ|bãi bỏ|công nhận|chi trả|tổng kiểm tra|điều phối|quyết liệt|mời|nhân dịp|sử dụng',
);
const OPENINGS = [STRONG_WORDS, WEAK_WORDS, BOUNDARY_WORDS, MORE_OPENINGS] as const;
const OPENING_CUE = whenAsked(() => cueOf(OPENINGS.flatMap(({ first }) => [...first()].map(lower))));
/** The longest of these words has thirty. */
const LONGEST_WORDS = 60;

/** The text begins with a predicate: an order without a subject. */
export const opensWithPredicate = (text: string): boolean => opensInSmall(text) && !NOMINAL.test(text);

function opensInSmall(text: string): boolean {
  const trimmed = text.trimStart();
  const end = Math.min(lettersEnd(trimmed, 0), LONGEST_WORDS);
  if (!mayBe(OPENING_CUE(), trimmed, 0, end)) return false;
  const word = inSmall(trimmed, 0, end);
  let opening = '';
  for (const { beginning } of OPENINGS) {
    const found = beginning(word);
    if (!found) continue;
    if (opening === '') opening = inSmall(trimmed, 0, Math.min(LONGEST_WORDS, trimmed.length));
    if (endOfAny(found, opening, 0) >= 0) return true;
  }
  return false;
}

/** Items that name a thing or give a particular, not an order. */
const NOMINAL = new RegExp(
  `^\\s*(?:(?:Mục đích|Yêu cầu|Thời gian|Thời hạn|Địa điểm|Thành phần|Nội dung|Kinh phí|Đối tượng|Phạm vi|Số lượng|Hình thức|Phương thức|Chi tiết|Ghi chú|Tên|Họ và tên|Nguồn|Mục tiêu|Căn cứ pháp lý|Hồ sơ|Trụ sở|Nơi nhận)(?:[^:]{0,60})?:|Căn cứ (?:Luật|Nghị|Thông tư|Quyết định|khoản|điểm|Điều|tại|Công văn|Bộ luật)|(?:Các|Những)\\s(?:mặt hàng|trường hợp|nội dung|chỉ tiêu|tiêu chí|giải pháp|nhiệm vụ|vấn đề|văn bản|hành vi))${WORD_END}`,
  'u',
);

export const isNominal = (text: string): boolean => NOMINAL.test(text);

/** A statement about what was or is, not an order. */
export const isStatement = (predicate: string): boolean =>
  /^(?:đã|đang|sẽ|được|bị|tự giải thể|chấm dứt hoạt động|gồm|bao gồm|thuộc|là(?!\s(?:cơ quan\s)?(?:đầu mối|cơ quan [Tt]hường trực|[Tt]hường trực))|có(?!\s(?:(?:các |những )?(?:nhiệm vụ|trách nhiệm)|nhiệm vụ|văn bản|kế hoạch|giải pháp|biện pháp|phương án|ý kiến (?:gửi|bằng|đối với|tham gia)|báo cáo))|nhận được|thông báo để|xin|trân trọng|kính|rất mong|cảm ơn|thống nhất (?:chủ trương|với|để)|đồng ý|cơ bản|nhất trí|chấp thuận|đánh giá cao|ghi nhận|biểu dương|hoan nghênh|yêu cầu|đề nghị|giao|kết luận|chủ trì (?:họp|cuộc họp|hội nghị|buổi|phiên|và kết luận))(?![\p{L}])/u.test(
    predicate,
  );
