import { findBody } from '../bodies/bodies.ts';
import { matchesAt, soughtBy } from '../vietnamese/cues.ts';
import { endsWithColon, inSmall, isSpace, isWholeLetter } from '../vietnamese/signs.ts';
import { anyCase, WORD_START } from '../vietnamese/text.ts';
import { type Actor, actorStartsAt, actorsIn, beginsWithField } from './actors.ts';
import {
  isNominal,
  isStatement,
  opensWithPredicate,
  predicateIn,
  predicateStart,
  weakPredicateStart,
} from './verbs.ts';

/** Who a sentence tells to do something, and how it says so. */
export type Frame = {
  /** `directive`: `giao Sở X ...`; `subject`: `Sở X chủ trì ...`. */
  readonly by: 'directive' | 'subject';
  readonly actors: readonly Actor[];
  /** Where the predicate begins; the end of the text where there is none (a heading). */
  readonly predicate: number;
};

const DIRECTIVE = new RegExp(
  anyCase(
    `${WORD_START}(?<!(?:được|đã|bị|do|sự|theo|có|những|các|và|nội dung|nhiệm vụ|tinh thần|ý kiến|hồ sơ|văn bản|giấy|đơn|xét|qua|tờ trình|kính|bàn|chuyển)\\s)(giao nhiệm vụ(?:\\scho)?|giao trách nhiệm(?:\\scho)?|giao cho|giao|yêu cầu|đề nghị|phân công trách nhiệm(?:\\scho)?|phân công|trân trọng đề nghị)\\s+(?:đồng thời\\s)?`,
  ),
  'uy',
);
/** A word of each of them; without one nobody is told to do something. */
export const DIRECTIVE_CUE = soughtBy('giao|yêu|đề|phân|trân');

/** A phrase that may stand before the subject. */
const ADVERBIAL =
  /^(?:Trên cơ sở|Căn cứ|Theo(?!\s?dõi)|Trường hợp|Trong|Để|Nhằm|Khi|Nếu|Sau khi|Đối với|Định kỳ|Hằng|Hàng|Trước|Từ|Ngay|Kể từ|Qua|Đồng thời|Ngoài ra|Bên cạnh|Riêng|Ngày|Với|Tùy|Tuỳ|Về|Thực hiện\s(?:Quyết định|Chỉ thị|Nghị quyết|Nghị định|Công văn|Kế hoạch|Công điện|ý kiến|chỉ đạo|Thông báo|Kết luận|Chương trình)|Xét|Nhân dịp|Tại|Cùng với|Giai đoạn|Năm|Hiện nay|Nhận được|Quá trình\s(?:thực hiện|triển khai|tổ chức)|Kết thúc|Sau|Hết|Đến)(?![\p{L}])/iu;
const CONNECTIVE =
  /^(?:Đồng thời|Ngoài ra|Bên cạnh đó|Riêng|Trong đó|Trước mắt|Cụ thể|Theo đó|Từ đó|Do đó|Vì vậy)\s?,?\s+/iu;
/** The first words of these: where another stands, neither pattern is asked. */
const OF_ADVERBIAL: ReadonlySet<string> = new Set(
  'trên|căn|theo|trường|trong|để|nhằm|khi|nếu|sau|đối|định|hằng|hàng|trước|từ|ngay|kể|qua|đồng|ngoài|bên|riêng|ngày|với|tùy|tuỳ|về|thực|xét|nhân|tại|cùng|giai|năm|hiện|nhận|kết|hết|đến|quá'.split(
    '|',
  ),
);
const OF_CONNECTIVE: ReadonlySet<string> = new Set(
  'đồng|ngoài|bên|riêng|trong|trước|cụ|theo|từ|do|vì'.split('|'),
);
/** In the middle of a sentence a subject has a name or `các`; `đơn vị` alone goes on with a list before it. */
const ENTRANCE = /^(?:\p{Lu}|(?:các|những|mỗi|toàn thể|thủ trưởng|lãnh đạo|người đứng đầu|chủ tịch)\s)/u;
const LONGEST_LIST = 500;
/** Who is told stands near the beginning. */
const LONGEST_SENTENCE = 3000;

/** Reads who is told what from a sentence; null where it names nobody. */
export function frameOf(sentence: string): Frame | null {
  const known = read.get(sentence);
  if (known !== undefined) return known;
  const frame = readFrame(sentence);
  if (read.size === LATEST) read.clear();
  read.set(sentence, frame);
  return frame;
}

/** A sentence is asked for several times in a row: as a part of its item, by itself, as the opening of a list. */
const LATEST = 16;
const read = new Map<string, Frame | null>();

function readFrame(sentence: string): Frame | null {
  const text = sentence.slice(0, LONGEST_SENTENCE);
  const directive = directiveIn(text);
  // `Tổng hợp ...; đề nghị UBND tỉnh khen thưởng` is a task of somebody else.
  const inside =
    directive &&
    opensWithPredicate(text) &&
    !opensWithAdverbial(text, 0) &&
    !namesDirector(text, directive) &&
    !/^(?:đề nghị|yêu cầu|giao|phân công)/iu.test(text);
  return (inside ? null : directive) ?? subjectIn(text) ?? labelledSubjectIn(text);
}

/** `Thực hiện nhiệm vụ được giao, Bộ Nội vụ đề nghị các bộ`: the one who directs stands right before, by name. */
function namesDirector(text: string, { actors }: Frame): boolean {
  const told = actors[0]?.start ?? 0;
  const who = text
    .slice(0, told)
    .match(/,\s(\p{Lu}[^,;.:]{2,90})\s(?:trân trọng\s)?(?:đề nghị|yêu cầu|giao)\s+$/u);
  return who?.[1] !== undefined && actorStartsAt(who[1], 0);
}

/** `Phân công lực lượng tuần tra` tells nobody in particular: it is what somebody named above does. */
const ASSIGNS_HANDS =
  /^phân công\s(?:lực lượng|cán bộ|công chức|viên chức|nhân viên|người|thành viên|đơn vị|bộ phận)\s/iu;

/** `Sở Nội vụ đã ban hành Công văn số 12/SNV-CCHC yêu cầu các sở ...`: what an earlier letter said. */
const DIRECTED_BEFORE = /\s(?:đã|vừa)\s(?:ban hành|có|gửi|ký|phát hành)\s[^,;:]{3,240}$/u;

function directiveIn(text: string): Frame | null {
  for (const match of matchesAt(DIRECTIVE_CUE, DIRECTIVE, text)) {
    const at = match.index + match[0].length;
    if (!actorStartsAt(text, at) || !mayDirect(text.slice(0, match.index))) continue;
    if (match.index === 0 && ASSIGNS_HANDS.test(text)) continue;
    if (DIRECTED_BEFORE.test(text.slice(0, match.index))) continue;
    const frame = listFrom(text, at);
    if (frame) return { by: 'directive', ...frame };
  }
  return null;
}

/** Who directs stands right before, or nobody: not the predicate of somebody else's task. */
function mayDirect(before: string): boolean {
  const rest = before.trimEnd();
  if (rest === '' || ',;:.)'.includes(rest.charAt(rest.length - 1))) return true;
  if (CAUSES.some((cause) => rest.endsWith(cause))) return true;
  for (let at = rest.length - 1; at >= Math.max(rest.length - 140, 0); at--) {
    const opens = at === 0 || isSpace(rest.charCodeAt(at - 1)) || ',;:.'.includes(rest.charAt(at - 1));
    if (opens && actorStartsAt(rest, at)) {
      const name = rest.slice(at);
      if (predicateStart(`${name} `, 1) < 0 && !/[;:]/u.test(name)) return true;
    }
  }
  return false;
}

const CAUSES = ['vướng mắc', 'khó khăn', 'phát sinh', 'cần thiết', 'thay đổi', 'chưa phù hợp'] as const;

function subjectIn(text: string): Frame | null {
  const connective = OF_CONNECTIVE.has(firstWord(text, 0)) ? (CONNECTIVE.exec(text)?.[0].length ?? 0) : 0;
  if (actorStartsAt(text, connective)) {
    const frame = listFrom(text, connective);
    return frame && !isStatement(text.slice(frame.predicate)) ? { by: 'subject', ...frame } : null;
  }
  // `Đối với Sở Y tế: theo dõi ...`
  const about = text.startsWith('Đối với')
    ? text.match(/^Đối với\s+(?=[^.;]{3,300}:\s)/u)?.[0].length
    : undefined;
  if (about !== undefined && actorStartsAt(text, about)) {
    const frame = listFrom(text, about);
    if (frame && endsWithColon(text.slice(0, frame.predicate))) return { by: 'subject', ...frame };
  }
  if (!opensWithAdverbial(text, connective)) return null;
  for (let comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
    const at = afterSpace(text, comma + 1);
    if (at === comma + 1 || !isWholeLetter(text.charCodeAt(at))) continue;
    if (!ENTRANCE.test(text.slice(at, at + 24)) || !actorStartsAt(text, at)) continue;
    const frame = listFrom(text, at);
    if (!frame || frame.predicate >= text.length || isStatement(text.slice(frame.predicate))) continue;
    // A list of bodies inside the phrase is no subject: its predicate is that of the phrase.
    if (/^(?:và|hoặc|,)/u.test(text.slice(frame.predicate))) continue;
    return { by: 'subject', ...frame };
  }
  return null;
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

const opensWithAdverbial = (text: string, at: number): boolean =>
  OF_ADVERBIAL.has(firstWord(text, at)) && ADVERBIAL.test(at === 0 ? text : text.slice(at));

/** The letters that stand at an offset, in small. */
function firstWord(text: string, at: number): string {
  let end = at;
  while (isWholeLetter(text.charCodeAt(end))) end++;
  return inSmall(text, at, end);
}

/** No label is longer, in signs of whatever kind. */
const LONGEST_LABEL = 130;

/** The frame of a piece of a text, as one of the text: the piece begins at an offset. */
export const shifted = (frame: Frame, by: number): Frame =>
  by === 0
    ? frame
    : {
        by: frame.by,
        predicate: frame.predicate + by,
        actors: frame.actors.map(({ name, start, end }) => ({ name, start: start + by, end: end + by })),
      };

/** `Chế độ báo cáo: Các cơ quan báo cáo về ...`. */
function labelledSubjectIn(text: string): Frame | null {
  const colon = text.indexOf(':');
  if (colon < 0 || colon > LONGEST_LABEL) return null;
  const label = text.match(/^\p{Lu}[^:.;]{2,60}:\s+(?=\p{Lu})/u)?.[0].length;
  if (label === undefined || isNominal(text)) return null;
  const frame = subjectIn(text.slice(label));
  return frame && shifted(frame, label);
}

/** What rooms and divisions are named after; nothing need follow: `Phòng Kinh tế thẩm định`. */
const FIELD =
  /\s(?:Kinh tế|Y tế|Tài chính|Kế toán|Tài vụ|Nội vụ|Tư pháp|Xã hội|Đô thị|Môi trường|Pháp chế|Đào tạo|Tổng hợp|Vật tư|Quân sự|Nhân sự|Kiểm lâm|Chuyển đổi số)$/u;

/** A word that may belong to a name is the predicate where the name is whole without it: `Sở Tư pháp thẩm định`. */
export function predicateAfterName(text: string, at: number): number {
  const { start: found, weak: first } = predicateIn(text, at + 1);
  for (let weak = first; weak >= 0; weak = weakPredicateStart(text, weak + 1, found)) {
    // `Các Sở được giao nhiệm vụ ...` goes on with the name.
    if (/^(?:được|là|có|đã|đang|sẽ)\s/u.test(text.slice(weak, weak + 6))) return found;
    const before = text.slice(at, weak).trimEnd();
    if (isWhole(actorsIn(text, at, at + before.length).at(-1)?.name ?? '')) return weak;
  }
  return found;
}

const isWhole = (name: string): boolean =>
  /\s(?:tỉnh|xã|phường|huyện|thành phố|đặc khu|khu vực|thôn|ấp|khu phố|tổ dân phố|\p{Lu}\p{L}*)$|\)$/u.test(
    name,
  ) ||
  FIELD.test(name) ||
  findBody(name) !== undefined;

const CLASS = /^(?:các|những|mỗi)\s/iu;
const URGES = /^(?:khẩn trương|tiếp tục|tập trung|nghiêm túc|sớm|phải|cần|có trách nhiệm)\s/u;

/** The list of bodies that begins at an offset, up to the predicate or the colon after it. */
function listFrom(text: string, at: number): Omit<Frame, 'by'> | null {
  const found = predicateAfterName(text, at);
  const colon = headingColon(text, at, found < 0 ? text.length : found);
  const end = colon >= 0 ? colon : found >= 0 ? found : text.length;
  const list = text.slice(at, end);
  // What somebody did or will do is told, not ordered.
  if (/\s(?:đã|đang|sẽ)\s|\sdo\s\p{Lu}[^,;]*$/u.test(list)) return null;
  // `Chủ rừng nào để xảy ra cháy rừng phải ...` is what follows if.
  if (/\snào(?:\s|$)/u.test(list)) return null;
  // `Các đơn vị chưa gửi báo cáo khẩn trương ...` are told; `một số đơn vị chưa chủ động phối hợp` is what was.
  if (list.includes(' chưa ') && !(CLASS.test(list) && URGES.test(text.slice(end)))) return null;
  if (list.includes(')') && list.split(')').length > list.split('(').length) return null;
  if (list.length > LONGEST_LIST || /[.?!]\s+\p{Lu}/u.test(list)) return null;
  const actors = actorsIn(text, at, end);
  if (actors.length === 0) return null;
  const predicate = colon >= 0 ? colon + (text.slice(colon).match(/^:\s*/u)?.[0].length ?? 1) : end;
  return { actors, predicate };
}

/** `Phòng Giáo dục Trung học: Chủ trì ...`, `Giao Sở Nội vụ:`; not the colon of `các Sở: Tài chính, Y tế`. */
function headingColon(text: string, from: number, to: number): number {
  for (let at = text.indexOf(':', from); at >= 0 && at < to + 1; at = text.indexOf(':', at + 1)) {
    const rest = text.slice(at + 1).trimStart();
    if (rest === '' || opensWithPredicate(rest) || isOneBody(text.slice(from, at), rest)) return at;
  }
  return -1;
}

/** `Cục Thuế thành phố: Số liệu thu ngân sách`: one body by its name, and what it has to deliver. */
function isOneBody(before: string, after: string): boolean {
  if (!/^[\p{Lu}\d]/u.test(after) || actorStartsAt(after, 0) || /[,;]/u.test(before)) return false;
  // `Các chủ rừng: Phát dọn thực bì`; not `các tỉnh: An Sơn, Bình Sơn`, `các sở: Y tế, Nội vụ`.
  if (CLASS.test(before)) return /^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(after) && !beginsWithField(after);
  if (/(?:^|\s)(?:các|những|mỗi)\s/iu.test(before)) return false;
  return (
    /\s/u.test(before) &&
    /^\p{Lu}/u.test(before) &&
    predicateStart(`${before} `, 1) < 0 &&
    !/^(?:Tổng )?(?:Giám đốc|giám đốc|Thủ trưởng|Chủ tịch|Lãnh đạo|Bộ trưởng)$/u.test(before)
  );
}

/** A heading that is nothing but bodies, with or without `Giao`. */
export function actorsOfHeading(text: string): readonly Actor[] {
  const lead =
    text.match(
      /^(?:Giao nhiệm vụ(?: cho)?|Giao trách nhiệm(?: cho)?|Giao cho|Giao|Yêu cầu|Đề nghị|Đối với|(?:Trách nhiệm|Nhiệm vụ)(?: chung|, quyền hạn)?(?: của)?)\s+/iu,
    )?.[0] ?? '';
  if (!actorStartsAt(text, lead.length)) return [];
  const end = text.replace(/[\s:.;]+$/u, '').length;
  const predicate = predicateStart(text.slice(0, end), lead.length + 1);
  // `Các chủ rừng là tổ chức` is a name as a whole.
  if (predicate >= 0 && /^(?:yêu cầu|đề nghị|giao|kết luận|có ý kiến)/u.test(text.slice(predicate)))
    return [];
  const cut = predicate >= 0 && !/^(?:là|có|được)\s/u.test(text.slice(predicate));
  return actorsIn(text, lead.length, cut ? predicate : end);
}
