import { groupedBy } from '../document/grouped.ts';
import type { DocumentKind } from '../document/kinds.ts';
import { kinds } from '../document/kinds.ts';
import { isCapital, isSmall, isSpace, isWholeLetter } from '../vietnamese/signs.ts';
import { isSyllable } from '../vietnamese/syllable.ts';
import { isUpper, textKey } from '../vietnamese/text.ts';
import { bare, distance, skeleton } from './likeness.ts';
import type { Line } from './line.ts';

/** Words by which the parts of a letter are told apart. Kept without marks, as `likeness.ts` compares them. */

export const NATIONAL_NAME = 'cong hoa xa hoi chu nghia viet nam';
export const MOTTO = 'doc lap tu do hanh phuc';
export const PARTY_NAME = 'dang cong san viet nam';
/** The Youth Union writes its documents in the Party's form, under its own name. */
export const YOUTH_UNION: ReadonlySet<string> = new Set([
  'doan tncs ho chi minh',
  'doan thanh nien cong san ho chi minh',
]);

/** Capitals throughout, but for a few letters that a scan or a pen got wrong. */
export function isCapitals(text: string): boolean {
  if (startsLow(text)) return false;
  const { length } = text;
  // Running text is told by its letters from a to z alone.
  const mostSmall = length * 0.15;
  let [small, letters, capitals] = [0, 0, 0];
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      letters++;
      if (++small > mostSmall) return false;
    } else if (isWholeLetter(code)) {
      letters++;
      if (isCapital(code)) capitals++;
    }
  }
  if (letters < 2) return false;
  return capitals / letters >= 0.85 || (small === 0 && isUpper(text));
}

/** Two small letters one after the other, if not the first two then the two behind the first. */
function startsLow(text: string): boolean {
  let at = 0;
  for (let signs = 0; at < text.length && !isWholeLetter(text.charCodeAt(at)); signs++) {
    if (signs === 3) return false;
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return (
    isSmall(text.charCodeAt(at + 1)) && (isSmall(text.charCodeAt(at)) || isSmall(text.charCodeAt(at + 2)))
  );
}

function firstWord(words: string): string {
  const space = words.indexOf(' ');
  return space < 0 ? words : words.slice(0, space);
}

const isOneWord = (words: string): boolean => !words.includes(' ');

/** Wordings of letters and single spaces, with `|` between them; made bare all at once. */
const wordList = (list: string): readonly string[] => bare(list).split('|');

/** Bare wordings by their first words, the longest first. */
type Wordings = ReadonlyMap<string, readonly string[]>;

const byFirstWord = (wordings: readonly string[]): Wordings =>
  groupedBy(
    wordings.toSorted((a, b) => b.length - a.length),
    firstWord,
  );

/** The longest of the wordings with which a line of bare words begins. */
function wordingAt(words: string, wordings: Wordings): string | null {
  const known = wordings.get(firstWord(words));
  if (!known) return null;
  for (const wording of known) {
    const { length } = wording;
    if (words.startsWith(wording) && (words.length === length || words.charAt(length) === ' '))
      return wording;
  }
  return null;
}

/** Wordings that begin a name, in bare letters, and those of one word as they are spelt. */
type Heads = { readonly bare: Wordings; readonly spelt: ReadonlySet<string> };

const headsOf = (list: string): Heads => ({
  bare: byFirstWord(wordList(list)),
  spelt: new Set(textKey(list).split('|').filter(isOneWord)),
});

/** Text and its bare words. */
type Words = Pick<Line, 'text' | 'skeleton'>;

/** One short word must have its own marks, or have lost them all: `BÀN` is not `BAN`, `SỐ` not `SỞ`. */
function startsWith({ text, skeleton: words }: Words, heads: Heads): boolean {
  const head = wordingAt(words, heads.bare);
  if (head === null) return false;
  if (!isOneWord(head)) return true;
  const [first = ''] = text.match(/\p{L}+/u) ?? [];
  return heads.spelt.has(textKey(first)) || /^[a-z]*$/iu.test(first);
}

/** Words with which the name of a body begins. */
const BODY_HEADS = headsOf(
  'Bộ|Sở|Ủy ban|UBND|HĐND|UBMTTQ|MTTQ|Hội đồng|Cục|Tổng cục|Chi cục|Vụ|Văn phòng|Ban|Phòng|Trường|Trung tâm|Viện|Học viện|Đại học|Bệnh viện|Công an|Công ty|Tổng công ty|Tập đoàn|Chi nhánh|Ngân hàng|Kho bạc|Bảo hiểm|Thuế|Hải quan|Thống kê|Thanh tra|Tòa án|Viện kiểm sát|Đài|Báo|Tạp chí|Nhà xuất bản|Thư viện|Bảo tàng|Hội|Hiệp hội|Liên đoàn|Liên hiệp|Liên minh|Công đoàn|Đoàn|Đảng bộ|Đảng ủy|Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Chi bộ|Thường trực|Bộ tư lệnh|Bộ chỉ huy|Quân khu|Binh đoàn|Sư đoàn|Trung đoàn|Lữ đoàn|Đồn|Đội|Hạt|Trạm|Tổ|Hợp tác xã|Chính phủ|Quốc hội|Thủ tướng|Chủ tịch nước|Chủ tịch|Tổng Bí thư|Khoa|Xí nghiệp|Nhà máy|Nhà hát|Quỹ|Cơ quan|Mặt trận|Trung ương Đoàn|Trung ương Hội|Khối|Cụm|Ủy viên|Làng|Khu quản lý|Cảng vụ|Vườn quốc gia|Phân hiệu|Phân viện|Câu lạc bộ|Doanh nghiệp|Nhà khách|Nhà văn hóa|Ga|Xưởng|Tiểu đoàn|Trại giam|Cung|Đoàn đại biểu|Tỉnh đoàn|Thành đoàn|Thị đoàn|Huyện đoàn|Xã đoàn|Chi đoàn|Kiểm toán|Ngành|Nhà thiếu nhi|Mầm non|Tiểu ban|Thôn|Khu phố',
);

/** Such a word is part of a name that goes on: `PHÒNG CHỐNG THIÊN TAI` is no office. */
const NO_BODY =
  /^(?:so (?:\d|hieu)|ban nhan dan|phong chong|phong chay|bao ve|bao dam|bao cao|to chuc|hoi nhap|hoi nghi|doan ket|cong tac|cum thi dua|khoi thi dua|bo phan|to trinh|bo sung|ban hanh|ban quyen|ban do|ban do so|phong kham|doi moi|doi voi|doi ten|khoa hoc|tram y te so|cong doan vien|quy dinh|quy hoach|quy che|quy mo|co quan lien quan|tong ket|nganh nghe|thue suat|thue gtgt)/u;

/** `UBNDTP` */
const GLUED = /^(?:ubnd|hdnd)[a-z]/u;

export const startsBodyName = (line: Words): boolean =>
  (startsWith(line, BODY_HEADS) || GLUED.test(line.skeleton)) && !NO_BODY.test(line.skeleton);

/** Words with which an office somebody holds begins. */
const OFFICE_HEADS = headsOf(
  'Chủ tịch|Phó Chủ tịch|Giám đốc|Phó Giám đốc|Tổng Giám đốc|Phó Tổng Giám đốc|Bộ trưởng|Thứ trưởng|Trưởng|Phó Trưởng|Cục trưởng|Phó Cục trưởng|Tổng cục trưởng|Phó Tổng cục trưởng|Chi cục trưởng|Phó Chi cục trưởng|Vụ trưởng|Phó Vụ trưởng|Chánh Văn phòng|Phó Chánh Văn phòng|Chánh|Phó Chánh|Chủ nhiệm|Phó Chủ nhiệm|Thủ tướng|Phó Thủ tướng|Tổng Bí thư|Bí thư|Phó Bí thư|Ủy viên|Hiệu trưởng|Phó Hiệu trưởng|Viện trưởng|Phó Viện trưởng|Viện phó|Hiệu phó|Thư ký|Tổng Thư ký|Tổng Biên tập|Phó Tổng Biên tập|Thống đốc|Phó Thống đốc|Tổng Thanh tra|Phó Tổng Thanh tra|Tổng Kiểm toán|Phó Tổng Kiểm toán|Chánh Thanh tra|Phó Chánh Thanh tra|Chánh án|Phó Chánh án|Kế toán trưởng|Kiểm soát viên|Chấp hành viên|Hạt trưởng|Phó Hạt trưởng|Đồn trưởng|Phó Đồn trưởng|Đội trưởng|Phó Đội trưởng|Trạm trưởng|Phó Trạm trưởng|Tư lệnh|Phó Tư lệnh|Chính ủy|Phó Chính ủy|Chính trị viên|Chỉ huy trưởng|Phó Chỉ huy trưởng|Tham mưu trưởng|Chủ tọa|Chủ trì|Chủ tọa cuộc họp|Người chủ trì|Người ghi biên bản|Người lập|Người lập biểu|Người viết|Đại diện|Tổ trưởng|Tổ phó|Phó Tổ trưởng|Phó Ban|Phó Phòng|Phó Văn phòng|Quyền Giám đốc|Quyền Chủ tịch|Quyền Trưởng|Quyền Cục trưởng|Quyền Viện trưởng|Quyền Hiệu trưởng|Quyền Chánh|Người được ủy quyền|Người phát ngôn|Phó|Trưởng đoàn|Trưởng thuế|Quản đốc|Tổng lãnh sự|Đại sứ|Hội trưởng|Hội thẩm|Thẩm phán|Người đứng đầu|Nhóm trưởng|Trưởng phòng|Trưởng ban|Người làm đơn|Chủ nhiệm ủy ban|Phó Trưởng ban thường trực|Thủ trưởng|Chỉ huy|Đảng ủy viên|Kiểm sát viên|Phó Tổng|Người báo cáo|Phó Chủ nhiệm',
);

export const startsOffice = (line: Words): boolean => startsWith(line, OFFICE_HEADS);

/** What a deputy's office begins with: it stands on the line after `KT.`. */
export const startsDeputyOffice = ({ skeleton: words }: Words): boolean =>
  /^(?:pho|thu truong|uy vien)(?: |$)/u.test(words);

const SURNAMES = headsOf(
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đoàn|Trịnh|Trương|Mai|Đào|Lâm|Hà|Cao|Lương|Lưu|Tạ|Tô|Tống|Phùng|Châu|Chu|Quách|La|Thái|Tăng|Giang|Vương|Kiều|Nông|Hứa|Triệu|Vi|Lò|Quàng|Cầm|Điêu|Giàng|Sùng|Thào|Mùa|Vàng|Lầu|Bàn|Đàm|Đậu|Nghiêm|Khuất|Doãn|Thân|Từ|Ông|Âu|Tôn|Ma|Hầu|Lã|Lục|Khổng|Mạc|Mã|Ninh|Nhâm|Quản|Trà|Ung|Viên|Xa|Y|H|Rơ|K|Ksor|Siu|Kpă|Niê|Ya|Blong|Bá|Bạch|Cù|Cung|Diệp|Du|Đồng|Đường|Hạ|Hàn|Hồng|Hùng|Kha|Khương|Lại|Liêu|Lỗ|Lư|Mẫn|Nhan|Ngọ|Ngụy|Ôn|Phí|Phó|Phương|Sái|Sầm|Sơn|Tào|Tiêu|Thạch|Thẩm|Thiều|Thịnh|Tòng|Trang|Uông|Vòng|Vừ',
);

/** Spelt as it is, or without marks in a name that has none at all. */
const isSurname = (word: string, name: string): boolean =>
  SURNAMES.spelt.has(textKey(word)) || (/^[a-z\s]*$/iu.test(name) && SURNAMES.bare.has(skeleton(word)));

const TITLE_BEFORE_NAME =
  /^(?:(?:BS|DS)\.?\s?CK\.?\s?(?:I{1,2}|[12])|GS|PGS|TSKH|TS|ThS|Th\.S|CN|KS|KTS|BS|DS|LS|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Luật sư|Cử nhân|Ths|NGND|NGƯT|TTƯT|TTND|Ông|Bà|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy)(?=)[.:,]{0,2}\s?/u;

const MOST_TITLES = 4;

/** `PGS. TS Nguyễn Văn A` is `Nguyễn Văn A`. */
function withoutTitles(text: string): string {
  let name = text;
  for (let count = 0; count < MOST_TITLES; count++) {
    const shorter = name.replace(TITLE_BEFORE_NAME, '');
    if (shorter === name) break;
    name = shorter;
  }
  return name;
}

const LONGEST_NAME = 60;
/** `Thượng tướng: ` */
const LONGEST_TITLE_BEFORE_NAME = 15;

/** The last word of what may be a name: it begins with a capital, and there is a word before it. */
function lastOfName(text: string): string | null {
  let end = text.length;
  while (end > 0 && isTrailing(text.charCodeAt(end - 1))) end--;
  if (end > LONGEST_NAME + MOST_TITLES * LONGEST_TITLE_BEFORE_NAME) return null;
  let start = end;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
  return start > 0 && isCapital(text.charCodeAt(start)) ? text.slice(start, end) : null;
}

/** A full stop, a comma, a semicolon or white space. */
const isTrailing = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0x3b || isSpace(code);

/** How much a line looks like a person's name: 0 not at all, 3 with a known surname. */
export function personNameScore(text: string): number {
  if (!isCapital(text.charCodeAt(0)) || lastOfName(text) === null) return 0;
  const name = withoutTitles(text).replace(/[.,;\s]+$/u, '');
  const words = name.split(/\s+/u);
  if (words.length > 6 || name.length > 40) return isLongName(words, name) ? 1.5 : 0;
  if (words.length < 2) return 0;
  if (!words.every((word) => /^\p{Lu}[\p{L}\p{M}'’]*$/u.test(word))) return 0;
  const capitals = words.filter((word) => word.length > 1 && isUpper(word)).length;
  const surname = isSurname(words[0] ?? '', name);
  if (capitals === words.length) return surname && words.length >= 2 && words.length <= 5 ? 1.5 : 0;
  if (capitals > 0) return 0;
  if (surname) return 3;
  return words.length <= 5 ? 1.5 : 0.5;
}

/** Scanning leaves a few signs before a name that is known by its surname. */
export function isNameBehindCrumb(text: string): boolean {
  const last = lastOfName(text);
  if (last === null || (last.length > 1 && isUpper(last))) return false;
  return personNameScore(text.replace(/^\P{Lu}{0,3}\S{1,2}\s+/u, '')) >= 3;
}

/** Surnames of the old court, of two syllables, whose first is none by itself. */
const COURT_SURNAME = /^Công (?:Tằng|Tôn|Huyền) /u;

/** `Công Tằng Tôn Nữ Nguyễn Thị Phương Khánh Huyền`: a surname and nothing but Vietnamese syllables with a capital. */
const isLongName = (words: readonly string[], name: string): boolean =>
  words.length <= 9 &&
  name.length <= LONGEST_NAME &&
  (isSurname(words[0] ?? '', name) || COURT_SURNAME.test(name)) &&
  words.every((word) => /^\p{Lu}\p{Ll}*$/u.test(word) && isSyllable(word));

const kindsInOrder = Object.keys(kinds) as readonly DocumentKind[];
const namesOfKinds = wordList(kindsInOrder.map((kind) => kinds[kind].vi).join('|'));

/** Names of kinds as they stand in titles, the longest first. */
const TITLES: readonly (readonly [title: string, kind: DocumentKind])[] = [
  ...namesOfKinds.map((name, at) => [name, kindsInOrder[at]] as const),
  ['thong bao ket luan', 'thong-bao'],
  ['thong tu lien tich', 'thong-tu'],
  ['nghi quyet lien tich', 'nghi-quyet'],
  ['giay moi hop', 'giay-moi'],
  ['thu moi', 'giay-moi'],
  ['giay trieu tap', 'giay-moi'],
  ['bao cao tom tat', 'bao-cao'],
  ['bao cao nhanh', 'bao-cao'],
  ['bao cao tong ket', 'bao-cao'],
  ['bao cao tham tra', 'bao-cao'],
  ['bao cao chinh tri', 'bao-cao'],
  ['chuong trinh hanh dong', 'chuong-trinh'],
  ['chuong trinh cong tac', 'chuong-trinh'],
  ['ke hoach lien tich', 'ke-hoach'],
  ['ke hoach hanh dong', 'ke-hoach'],
  ['ke hoach cong tac', 'ke-hoach'],
  ['bien ban hop', 'bien-ban'],
  ['bien ban cuoc hop', 'bien-ban'],
  ['bien ban hoi nghi', 'bien-ban'],
  ['bien ban lam viec', 'bien-ban'],
  ['ban sao y', 'sao-y'],
  ['thu chuc mung', 'thu-cong'],
  ['thu tham hoi', 'thu-cong'],
  ['thu cam on', 'thu-cong'],
  ['thu ngo', 'thu-cong'],
  ['sao y ban chinh', 'sao-y'],
].sort(([a = ''], [b = '']) => b.length - a.length) as (readonly [string, DocumentKind])[];

export type Title = {
  readonly kind: DocumentKind;
  /** The words of the line that name the kind; what follows is already the subject. */
  readonly words: number;
  /** The line says nothing else. */
  readonly whole: boolean;
};

const TITLE_KINDS = new Map(
  // A công văn has no title line.
  TITLES.filter(([, kind]) => kind !== 'cong-van'),
);
const TITLE_WORDINGS = byFirstWord([...TITLE_KINDS.keys()]);
/** A longer line names no kind if there is a mistake in it. */
const MOST_LETTERS = 24;
/** A short title with a mistake in it is too easily another word. */
const LEAST_LETTERS = 7;

const LONG_TITLES = [...TITLE_KINDS.keys()].filter(({ length }) => length >= LEAST_LETTERS);
/** A mistake spoils the first letters of a title or the last ones, not both. */
const ENDS = 3;
const firstOf = (words: string): string => words.slice(0, ENDS);
const lastOf = (words: string): string => words.slice(-ENDS);
const TITLES_BY_FIRST = groupedBy(LONG_TITLES, firstOf);
const TITLES_BY_LAST = groupedBy(LONG_TITLES, lastOf);

/** The kind that a title line names, read through scanning noise. */
export function titleOf(words: string): Title | null {
  const title = wordingAt(words, TITLE_WORDINGS);
  if (title !== null) return titleNamed(title, title, words.length === title.length);
  if (words.length > MOST_LETTERS) return null;
  const meant = titleWithMistake(words);
  if (meant === null || startsBodyName({ text: words, skeleton: words })) return null;
  return titleNamed(meant, words, true);
}

function titleNamed(title: string, written: string, whole: boolean): Title | null {
  const kind = TITLE_KINDS.get(title);
  return kind ? { kind, words: written.split(' ').length, whole } : null;
}

/** The title from which a line differs by one letter; of several the longest. */
function titleWithMistake(words: string): string | null {
  const byFirst = TITLES_BY_FIRST.get(firstOf(words));
  const byLast = TITLES_BY_LAST.get(lastOf(words));
  if (!byFirst && !byLast) return null;
  const meant = new Set(
    [...(byFirst ?? []), ...(byLast ?? [])].filter((title) => distance(words, title, 1) <= 1),
  );
  return LONG_TITLES.find((title) => meant.has(title)) ?? null;
}

/** Words with which a ground begins. */
export const GROUND_START =
  /^(?:[-–+]\s{0,3})?(?=)(?:can cu|can ctr|xet|theo de nghi|theo|thuc hien|tren co so|sau khi|chap hanh|duoc su|thi hanh|tiep theo|nham|de trien khai)(?=)(?:\s|$)/u;
/** Those that nothing but a ground begins with. */
export const SURE_GROUND_START = /^(?:[-–+]\s{0,3})?(?=)(?:can c[uv]|xet|theo de nghi)(?=)(?:\s|$)/u;

const MARKS: ReadonlySet<string> = new Set(
  wordList(
    'Mật|Tối mật|Tuyệt mật|Khẩn|Thượng khẩn|Hỏa tốc|Hỏa tốc hẹn giờ|Dự thảo|Bản dự thảo|Lưu hành nội bộ|Xem xong trả lại|Xong hội nghị trả lại|Tài liệu hội nghị|Tài liệu thu hồi|Không phổ biến|Đối tượng|Không được phổ biến',
  ),
);

/** Marks of secrecy, urgency, circulation and draft. */
export function isMarkLine({ text, skeleton: words }: Words): boolean {
  if (words.length > 45) return false;
  if (MARKS.has(words) && isCapitals(text)) return true;
  return (
    words.startsWith('du thao') &&
    /^du thao(?: lan)?(?: thu)?(?: \d{1,2})?(?: ngay [\d ]{4,12})?$/u.test(words) &&
    (isCapitals(text) || /^[("“]|^Dự thảo/u.test(text.trim()))
  );
}

/** Labels of lists, on bare text. */
export const RECIPIENTS_LABEL = /^[^a-z0-9]{0,3}n[o0]i\s{0,3}n?h[ao]n(?![a-z])\s{0,3}[:;.]?\s{0,3}/u;
export const ADDRESSEES_LABEL =
  /^(?:dong\s)?k[i1l]nh\s{1,3}(?:gu[i1l]|goi|trinh|moi)(?![a-z])\s{0,3}[:;.]?\s{0,3}/u;
/** `THỦ TƯỚNG CHÍNH PHỦ điện:`; its one addressee may stand on the same line. */
export const TELEGRAM_LABEL =
  /^[\p{Lu}\s.-]{6,90}\s(?:điện\s{0,2}(?::\s{0,3}(?=$|[-–]|\p{Lu}\p{Ll})|$)|ĐIỆN\s{0,2}:\s{0,3}(?=$|[-–]))/u;
