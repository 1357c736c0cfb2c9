import { cueOf, mayBe } from '../vietnamese/cues.ts';
import { phrases, standsAt } from '../vietnamese/phrases.ts';
import { inSmall, isSpace, lettersEnd } from '../vietnamese/signs.ts';
import { lower, oneSpace, whenAsked } from '../vietnamese/text.ts';

/** A body, an office-holder or a class of them, as written, and where. */
export type Actor = { readonly name: string; readonly start: number; readonly end: number };

/** Words with which a body or office named by itself begins, and what turns them into other words. */
const NAMED =
  'Ủy ban|Uỷ ban|UBND|HĐND|LĐLĐ|CĐCS|BCĐ|BCH|BQL|TTYT|Công đoàn|A\\d{2}(?!\\d)|C\\d{2}(?!\\d)|V\\d{2}(?!\\d)|X\\d{2}(?!\\d)|PA\\d{2}(?!\\d)|PC\\d{2}(?!\\d)|PV\\d{2}(?!\\d)|PX\\d{2}(?!\\d)|Bộ phận(?=\\s(?:\\p{Ll}|Một cửa|Tiếp nhận))|UBMTTQ|Hội đồng|Bộ(?!\\s(?:phận|máy|tài liệu|chỉ số|thủ tục|tiêu chí|quy|luật|Luật|đề))|Sở|Ban(?!\\s(?:hành|đầu))|Cục|Chi cục|Chỉ cục|Tổng cục|Vụ(?!\\s(?:việc|án|mùa|Đông|Hè))|Văn phòng|VPCP|VPUB|Phòng(?!\\s(?:ngừa|trừ|chống|cháy)|,)|Thanh tra(?!,|\\s(?:toàn|việc|trách))|Công an|Quân khu|Bộ đội|Bộ Chỉ huy|Trung tâm|Trường(?!\\s(?:hợp))|Đại học|Học viện|Viện|Bệnh viện|Trạm|Báo(?!\\s(?:cáo|đảm|hiệu|động))|Đài|Hội(?!\\s(?:nhập|nghị|thảo|họp|thi))|Hiệp hội|Liên đoàn|Tổng Liên đoàn|Liên minh|Liên hiệp|Đoàn(?!\\s(?:kết))|Mặt trận|MTTQ|Đảng ủy|Đảng uỷ|Đảng bộ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Huyện ủy|Cấp ủy|Cấp uỷ|Thường trực|Công ty|Công Ty|Tổng công ty|Tổng Công ty|Tập đoàn|Hợp tác xã|Ngân hàng|Kho bạc|Bảo hiểm|BHXH|KBNN|NHNN|VNPT|EVN|Viettel|Thuế(?!\\s(?:suất|giá))|Hải quan|Cơ quan(?!\\s(?:chủ trì|phối hợp|thực hiện)(?:[^:]{0,40}):)|Đơn vị(?!\\stính|\\s(?:chủ trì|phối hợp|thực hiện|phụ trách)(?:[^:]{0,40}):)|Tổ(?!\\schức)|Đội(?!\\sngũ)|Hạt|Khối(?!\\slượng)|Quỹ(?!\\s(?:đất|thời gian|lương))|Lực lượng|Chính phủ|Quốc hội|Thủ tướng|Phó Thủ tướng|Chủ tịch|Phó Chủ tịch|Bộ trưởng|Thứ trưởng|Giám đốc|Phó Giám đốc|Tổng Giám đốc|Tổng giám đốc|Thủ trưởng|Người đứng đầu|Trưởng(?!\\sthành)|Phó Trưởng|Phó trưởng|Cục trưởng|Chi cục trưởng|Vụ trưởng|Viện trưởng|Viện kiểm sát|Hiệu trưởng|Chánh|Đồng chí|Bí thư|Bí Thư|Phó Bí thư|Lãnh đạo(?!,|\\s(?:chỉ đạo|công tác|thực hiện|tổ chức))|Ông|Bà|Chủ đầu tư|Chủ nhiệm|Chủ rừng|Thống đốc|Tổng Biên tập|Tổng biên tập|Tổng Thanh tra|Kiểm toán|Nhà máy|Nhà thầu|Nhà trường|Nhà văn hóa|Nhà văn hoá|Nhà hát|Nhà xuất bản|Nhà đầu tư|Khoa(?!\\s(?:học|giáo))|Xí nghiệp|Chi bộ|Chi ủy|Chi uỷ|Chi đoàn|Chi hội|Chi nhánh|Phân hiệu|Phân viện|Phân xưởng|Ký túc xá|Thư viện|Bảo tàng|Vườn quốc gia|Tiểu ban|Tiểu đoàn|Trung đoàn|Sư đoàn|Đồn(?=\\s(?:Biên|Công|\\p{Lu}))|Thôn|Ấp|Buôn|Khu phố|Nhóm(?=\\s(?:công tác|chuyên gia|nghiên cứu|\\p{Lu}))|Người(?=\\s(?:được|phụ trách|phát ngôn|ghi|quản lý|đại diện|sử dụng|chủ trì))|Chủ(?=\\s(?:hộ|hồ|sở hữu|cơ sở|dự án|doanh nghiệp|phương tiện|tàu|nhà))|Chỉ huy trưởng|Cán bộ|Công chức|Viên chức|Giáo viên|Giảng viên|Nhân viên|Chuyên viên|Thành viên|Ủy viên|Uỷ viên|Kế toán(?=\\s(?:trưởng|viên))|Thư ký(?!,)|Phó(?=\\s\\p{Lu})|Đảng đoàn|Quân ủy|Điện lực|Bưu điện|Ngành(?=\\s\\p{Lu})|Tòa án|Toà án|Thông tấn xã|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Địa phương|Quý(?=\\s\\p{L})(?!\\s(?:I|V))|Huyện|Thành phố|Thị xã|Xã(?!\\shội)|Phường|Chính quyền|Doanh nghiệp';
/** Nouns of those who can be told to do something, after `các` or by themselves in a list. */
const KIND =
  'sở|bộ(?!\\s(?:phận|chỉ số|tài liệu|thủ tục|tiêu chí|luật))|ban(?!\\shành)|ngành(?!\\snghề)|cơ quan|đơn vị|địa phương|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu|tỉnh|đồng chí|cấp(?!\\sđộ)|doanh nghiệp|công ty|tổng công ty|tập đoàn|trường(?!\\shợp)|cơ sở(?!\\s(?:dữ liệu|hạ tầng|vật chất|pháp lý|khoa học|thực tiễn))|nhà trường|hội(?!\\s(?:nghị|thảo|thi|họp|chợ))|đoàn thể|tổ chức|cá nhân|phòng(?!,?\\s(?:chống|ngừa|cháy))|trung tâm|chi cục|cục|vụ(?!\\s(?:việc|án|vi phạm))|viện|thành viên|ủy viên|chủ(?!\\s(?:trương|đề|thể))|nhà thầu|nhà mạng|khách sạn|bảo tàng|thư viện|hiệp hội|ngân hàng|chi nhánh|hợp tác xã|tổ(?!\\schức\\s(?:hội nghị|lễ))|đội|khối(?!\\slượng)|cụm|lực lượng|phó|bộ phận|bộ trưởng|thứ trưởng|giám đốc|thôn|khu phố|tổ dân phố|hộ|học viện|bệnh viện|báo(?!\\s(?:cáo|đảm))|đài|đảng ủy|đảng uỷ|chủ tịch|thủ trưởng|hiệu trưởng|viện trưởng|cục trưởng|chi cục trưởng|vụ trưởng|đội trưởng|tổ trưởng|bí thư|tổng giám đốc|chuyên viên|trưởng|ban quản lý|ủy ban|ubnd|mặt trận|chính quyền|cấp ủy|cấp uỷ|đại biểu|ông|bà|cán bộ|công chức|đảng viên|hộ gia đình|nhà xuất bản|nhà truyền thống|khu di tích|nơi|văn phòng|công an|cơ quan báo chí|sở, ngành|liên đoàn|công đoàn|tổng cục|kho bạc|vườn quốc gia|hạt|trạm|chủ đầu tư|chủ hồ|thuế|tòa án|trạm y tế|khoa(?!\\s(?:học|giáo))|xí nghiệp|chi bộ|đảng bộ|chi ủy|chi uỷ|chi đoàn|chi hội|đại học|phân hiệu|phân xưởng|tiểu ban|nhóm trẻ|nhóm công tác|nhóm chuyên gia|giáo viên|giảng viên|viên chức|nhân viên|người lao động|người dân|nhà máy|nhà văn hóa|nhà văn hoá|nhà đầu tư|ký túc xá|ấp|buôn|làng|cảng|đồn|lđlđ|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ';
const SMALL =
  'cơ quan|đơn vị|địa phương|chính quyền|lực lượng|cấp ủy|cấp uỷ|thủ trưởng|lãnh đạo|người đứng đầu|giám đốc|chủ tịch|đồng chí|ông(?=\\s\\p{Lu})|bà(?=\\s\\p{Lu})|đ/c(?=\\s\\p{Lu})|hệ thống|chủ đầu tư|nhà thầu|quý(?!\\s(?:I|V|\\d))|ban quản lý|ban chỉ đạo|doanh nghiệp|sở|ủy ban nhân dân|uỷ ban nhân dân|khối thi đua|trưởng|cấp có thẩm quyền|cấp thẩm quyền|bộ trưởng|công ty|ban|phòng|các|những|mỗi|từng|toàn thể|tất cả các';

const NAMED_WORDS = phrases(NAMED);
const KIND_WORDS = phrases(KIND);
const SMALL_WORDS = phrases(SMALL);

/** These two read small letters: what is asked in any case is slow to compile. */
const CLASS_WORD = /^(?:các|những|mỗi|từng|toàn thể|tất cả|một số)\s/u;
const CLASS = /^(?:các|những|mỗi|từng|toàn thể|tất cả các|một số)\s/u;
const CLASS_OPENINGS = new Set(['các', 'những', 'mỗi', 'từng', 'toàn', 'tất', 'một']);
const LONGEST_CLASS = 60;

const ACTOR_CUE = whenAsked(() =>
  cueOf([...NAMED_WORDS.first(), ...SMALL_WORDS.first(), ...CLASS_OPENINGS].map(lower)),
);

/** A body, an office or a class of them begins here. */
export function actorStartsAt(text: string, at: number): boolean {
  const end = lettersEnd(text, at);
  if (end === at || !mayBe(ACTOR_CUE(), text, at, end)) return false;
  const word = text.slice(at, end);
  if (CLASS_OPENINGS.has(inSmall(text, at, end))) {
    const opening = lower(text.slice(at, at + LONGEST_CLASS));
    if (CLASS_WORD.test(opening)) return beginsWithClass(opening);
  }
  return standsAt(NAMED_WORDS, word, text, at) || standsAt(SMALL_WORDS, word, text, at);
}

/** Behind `phối hợp với` a noun needs neither a name nor `các`: `phối hợp với trường mầm non`. */
export const kindStartsAt = (text: string, at: number): boolean => KIND_WORDS.endAt(text, at) >= 0;

function beginsWithClass(opening: string): boolean {
  const words = CLASS.exec(opening)?.[0].length ?? 0;
  return words > 0 && KIND_WORDS.endAt(opening, words) >= 0;
}

/** After a comma these begin another body even in small letters. */
const ALWAYS_NEW =
  /^(?:các|những|mỗi|toàn thể|đồng chí|lực lượng|người đứng đầu|hệ thống|thủ trưởng|lãnh đạo)\s/iu;
/** After `và` also these. */
const NEW_AFTER_AND = /^(?:chính quyền|cấp ủy|cấp uỷ|đại biểu)\s/iu;
const OF_CLASS = /^(?:các|những)\s/iu;
const OF_BODIES = /^(?:các|những)\s(?:cơ quan|đơn vị|lực lượng)\s/iu;
/** Remarks in brackets that belong to the name stay; these do not. */
const REMARK =
  /\s*\((?:sau đây|gọi tắt|gọi chung|viết tắt|nêu tại|qua|thông qua|để|theo|trừ|kể cả|bao gồm cả|b\/c)[^()]*\)/giu;

/** `các Sở: Tài chính, Y tế` names the departments one by one. */
const COLLECTIVE =
  /^((?:(?:Giám đốc|Bộ trưởng|Lãnh đạo|lãnh đạo|Thủ trưởng|Chủ tịch)\s)?)(?:các|Các)\s(Sở|sở|Bộ|bộ|Ban|Cục|Vụ|Phòng|phòng)(?::\s*|\s(?=(?:Tài chính|Nội vụ|Y tế|Công Thương|Xây dựng|Tư pháp|Công an|Quốc phòng|Ngoại giao|Giáo dục|Khoa học|Nông nghiệp|Văn hóa|Văn hoá|Kế hoạch|Giao thông|Tài nguyên|Thông tin|Lao động|Dân tộc)(?![\p{L}])))/u;
const FIELDS =
  /^(?:Nội vụ|Tài chính|Y tế|Công Thương|Xây dựng|Tư pháp|Công an|Quốc phòng|Ngoại giao|Giáo dục và Đào tạo|Khoa học và Công nghệ|Nông nghiệp và Môi trường|Nông nghiệp và Phát triển nông thôn|Văn h[óo][áa]?, Thể thao và Du lịch|Văn h[óo][áa]? và Thể thao|Văn h[óo][áa]? - Xã hội|Văn h[óo][áa]? và Thông tin|Kế hoạch và Đầu tư|Giao thông vận tải|Tài nguyên và Môi trường|Thông tin và Truyền thông|Lao động\s?(?:-|–|,)?\s?Thương binh và Xã hội|Dân tộc và Tôn giáo|Dân tộc - Tôn giáo|Du lịch|Ngoại vụ|Dân tộc|Kinh tế, Hạ tầng và Đô thị|Kinh tế)(?![\p{L}])/u;

/** `các Sở: Tài chính` */
export const opensCollective = (text: string): boolean => COLLECTIVE.exec(text)?.[0].includes(':') ?? false;

/** What follows is of a field of government: `Tài chính, Y tế`. */
export const beginsWithField = (text: string): boolean => FIELDS.test(text);

/** The bodies named in a stretch of text that is nothing but a list of them. */
export function actorsIn(text: string, start: number, listEnd: number): readonly Actor[] {
  const whole = text.slice(start, listEnd);
  const stress = mayStress(whole) ? whole.search(/,?\s(?:nhất là|đặc biệt là|trong đó có)\s/u) : -1;
  const end = stress < 0 ? listEnd : start + stress;
  const list = stress < 0 ? whole : text.slice(start, end);
  const collective = mayBeCollective(list) ? list.match(COLLECTIVE) : null;
  if (collective) {
    // `các Sở Công Thương` is a class; `các Sở: Công Thương, Y tế` are two.
    const second = list
      .slice(collective[0].length)
      .replace(FIELDS, '')
      .replace(/^\s*(?:,|và)\s*/u, '');
    if (collective[0].includes(':') || FIELDS.test(second))
      return collectiveActors(text, start, end, collective);
  }
  const actors: Actor[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === OPEN) depth++;
    else if (code === CLOSE) depth = Math.max(depth - 1, 0);
    const next = separatorEnd(text, at, code);
    if (next < 0) continue;
    const rest = text.slice(next, end);
    if (depth === 0 && beginsNew(text.slice(from, at), rest, code)) {
      push(actors, text, from, at);
      from = next;
      if (mayBeCollective(rest) && COLLECTIVE.test(rest)) return [...actors, ...actorsIn(text, next, end)];
    }
    at = next - 1;
  }
  push(actors, text, from, end);
  return actors;
}

const mayStress = (list: string): boolean =>
  list.includes('nhất là') || list.includes('đặc biệt là') || list.includes('trong đó có');

const mayBeCollective = (list: string): boolean => list.includes('ác');

const SIGN = /[,;]\s*(?:và\s|cùng\s(?:với\s)?)?/uy;
const AND = /\s(?:và|cùng với|cùng|hoặc)\s/uy;

/** Where the comma, semicolon or `và` that stands at an offset ends, with the spaces behind it; -1 where none stands. */
function separatorEnd(text: string, at: number, code: number): number {
  const isSign = code === COMMA || code === SEMICOLON;
  if (!isSign && !(isSpace(code) && mayBeAnd(text.charCodeAt(at + 1)))) return -1;
  const pattern = isSign ? SIGN : AND;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const [OPEN, CLOSE, COMMA, FULL_STOP, COLON, SEMICOLON] = [40, 41, 44, 46, 58, 59] as const;
/** `v`, `c`, `h`: the first letters of `và`, `cùng`, `hoặc`. */
const mayBeAnd = (code: number): boolean => code === 118 || code === 99 || code === 104;

const JOINT_OFFICE =
  /^(?:Chánh |Phó Chánh )?Văn phòng (?:HĐND|Hội đồng nhân dân|Đoàn đại biểu Quốc hội|Đoàn ĐBQH)$/u;
const PERSON = /^(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à)\s(?:\p{Lu}\p{Ll}*\s?){2,5}$/u;
const OFFICE =
  /^(?:Phó |Quyền )?(?:Chủ tịch|Giám đốc|Trưởng|Chánh|Bí thư|Cục trưởng|Ủy viên|Thủ tướng|Bộ trưởng|Hiệu trưởng|Tổng)/u;

/** What somebody is in a committee; it names nobody by itself. */
const POST =
  /^(?:(?:Phó )?Trưởng [Bb]an(?: Thường trực)?|Tổ trưởng|Tổ phó|(?:Ủy|Uỷ) viên(?: Thường trực)?|Thành viên|Thư ký)$/u;

/** What follows a comma, a semicolon or `và` is another body. */
function beginsNew(current: string, rest: string, separator: number): boolean {
  if (separator === SEMICOLON) return firstPiece(rest).trim() !== '';
  const afterAnd = separator !== COMMA;
  const always = ALWAYS_NEW.test(rest);
  const inClass =
    !always && NEW_AFTER_AND.test(rest) && (afterAnd ? OF_CLASS : OF_BODIES).test(current.trim());
  if (!always && !inClass && NAMED_WORDS.endAt(rest, 0) < 0) return false;
  // `Văn phòng HĐND và UBND huyện`, `đồng chí Nguyễn Văn A, Phó Chủ tịch UBND tỉnh` are one each.
  if (
    afterAnd &&
    JOINT_OFFICE.test(current.trim()) &&
    /^(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)/u.test(rest)
  )
    return false;
  if (current.trim() === 'Báo' && rest.startsWith('Đài')) return false;
  if (OFFICE.test(rest) && PERSON.test(current.trim())) return false;
  // `Trưởng phòng Nội vụ, Ủy viên Thường trực:` is one who has two posts.
  if (!afterAnd && POST.test(firstPiece(rest).trim()) && !POST.test(current.trim())) return false;
  if (always) {
    // `Ban Quản lý Khu kinh tế và các khu công nghiệp` is one body.
    if (/^các (?:khu|KCN|Khu)/u.test(rest)) return false;
    return actorStartsAt(rest, 0) || /^(?:các|những)\s\p{Lu}/u.test(rest);
  }
  return inClass || namesOne(firstPiece(rest)) || !namesClass(current);
}

const namesClass = (current: string): boolean =>
  /(?:^|\s)(?:các|những|mỗi|toàn thể)\s/iu.test(current) || /^\p{Ll}/u.test(current.trim());

/** Up to the next sign or `và` of a list. */
function firstPiece(list: string): string {
  for (let at = 0; at < list.length; at++) {
    const code = list.charCodeAt(at);
    if (code === COMMA || code === SEMICOLON) return list.slice(0, at);
    if (!isSpace(code) || !mayBeAnd(list.charCodeAt(at + 1))) continue;
    AND.lastIndex = at;
    if (AND.test(list)) return list.slice(0, at);
  }
  return list;
}

/** More than the bare kind: `Bộ Nội vụ`, `Chủ tịch UBND các huyện`; not `Tổng Công ty`. */
const namesOne = (piece: string): boolean => {
  const bare = piece.slice(0, Math.max(NAMED_WORDS.endAt(piece, 0), 0));
  const rest = piece.slice(bare.length).trim();
  return rest !== '' && !/^(?:liên quan|có liên quan|trực thuộc)/u.test(rest)
    ? true
    : /^(?:UBND|HĐND|VNPT|EVN|Viettel|BHXH|KBNN|NHNN|VPCP|VPUB|Chính phủ|Quốc hội|Thủ tướng|Bộ trưởng|Tỉnh ủy|Thành ủy)$/u.test(
        bare,
      );
};

function collectiveActors(
  text: string,
  start: number,
  end: number,
  match: RegExpMatchArray,
): readonly Actor[] {
  const [whole, office = '', kind = ''] = match;
  const prefix = `${office}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const actors: Actor[] = [];
  let at = start + whole.length;
  while (at < end) {
    const rest = text.slice(at, end);
    const field =
      rest.match(FIELDS)?.[0] ?? rest.match(/^\p{Lu}[^,;]*?(?=,|;|\svà\s(?:các\s|\p{Lu})|$)/u)?.[0];
    if (!field || (actorStartsAt(text, at) && !FIELDS.test(rest))) break;
    actors.push({ name: `${prefix} ${oneSpace(field)}`, start: at, end: at + field.length });
    const separator = text.slice(at + field.length, end).match(/^\s*(?:,|;|và|cùng)\s*(?:và\s+)?/u)?.[0];
    at += field.length + (separator?.length ?? 0);
    if (!separator) break;
  }
  if (actors.length === 0) return [{ name: cleaned(text.slice(start, end)), start, end }];
  return at < end && actorStartsAt(text, at) ? [...actors, ...actorsIn(text, at, end)] : actors;
}

function push(actors: Actor[], text: string, start: number, end: number): void {
  let [from, to] = [start, end];
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  const written = text.slice(from, to);
  const name = cleaned(written);
  if (name !== '') actors.push({ name, start: from, end: from + withoutMarks(written).length });
}

const cleaned = (written: string): string => {
  const even = oneSpace(written.includes('(') ? written.replace(REMARK, '') : written);
  return withoutMarks(mayBeAnd(even.charCodeAt(0)) ? even.replace(/^(?:và|cùng với|cùng|với)\s/u, '') : even);
};

/** Without spaces and marks at its end. */
function withoutMarks(text: string): string {
  let end = text.length;
  for (; end > 0; end--) {
    const code = text.charCodeAt(end - 1);
    if (!isSpace(code) && code !== COMMA && code !== SEMICOLON && code !== COLON && code !== FULL_STOP) break;
  }
  return text.slice(0, end);
}
