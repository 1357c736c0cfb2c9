import { cueOf, matchesAt, mayBe, soughtBy } from '../vietnamese/cues.ts';
import { isLetter, isSpace, lettersEnd } from '../vietnamese/signs.ts';
import { anyCase, WORD_START } from '../vietnamese/text.ts';
import { type Actor, actorStartsAt, actorsIn, kindStartsAt, opensCollective } from './actors.ts';
import { predicateAfterName } from './frames.ts';
import { opensWithPredicate } from './verbs.ts';

const WITH = new RegExp(
  anyCase(
    `${WORD_START}(?:phối hợp(?:,\\s?(?:hỗ trợ|trao đổi|thống nhất))?(?:\\s(?:chặt chẽ|thường xuyên|tốt|kịp thời|đồng bộ))?(?:\\s(?:với|cùng))?|chủ trì,?\\s(?:cùng|với))\\s+`,
  ),
  'uy',
);
const WITH_CUE = soughtBy('phối|chủ');

/** Who a task is done with: `phối hợp với ...`. */
export function coordinatorsIn(text: string): readonly Actor[] {
  const found: Actor[] = [];
  for (const { index, 0: words } of matchesAt(WITH_CUE, WITH, text)) {
    const at = index + words.length;
    const begins = actorStartsAt(text, at) || (/(?:với|cùng)\s+$/iu.test(words) && classStartsAt(text, at));
    if (begins) found.push(...actorsIn(text, at, listEnd(text, at)));
  }
  return found;
}

const classStartsAt = (text: string, at: number): boolean =>
  kindStartsAt(text, at) && !opensWithPredicate(text.slice(at, at + 60));

const TO = new RegExp(
  anyCase(
    `${WORD_START}(?<!(?:chương|công|quy|lộ|tờ|tiến|quá|hành|giáo)\\s)(?:báo cáo|gửi|trình|phản ánh|kiến nghị|nộp|đề xuất|báo(?=\\s(?:ngay\\s|kịp thời\\s)?cho\\s)|thông (?:tin|báo)(?=\\s(?:ngay|kịp thời|kết quả|tình hình)\\svề\\s))(?![\\p{L}])`,
  ),
  'uy',
);
const TO_CUE = soughtBy('báo|gửi|trình|phản|kiến|nộp|đề|thông');
/** What may stand right before the body that a result goes to. */
const TOWARDS =
  /(?:^|[\s,])(?:báo cáo|trình|gửi|về|cho|đến|tới|lên|phản ánh|kiến nghị|nộp|(?:báo cáo|kết quả|tình hình)\svới)(?:\s(?:đồng chí|kịp thời|ngay|đầy đủ|thường xuyên|kết quả))?\s+$/iu;
const REPORT = /(?:báo cáo|trình|gửi|phản ánh|nộp)/iu;

/** Who the result of a task goes to: `báo cáo UBND tỉnh`, `gửi về Sở Nội vụ`; with `(qua X)` both. */
export function recipientsIn(text: string): readonly Actor[] {
  const found: Actor[] = [];
  let skipTo = 0;
  for (const { index, 0: verb } of matchesAt(TO_CUE, TO, text)) {
    if (index < skipTo) continue;
    const clauseEnd = endOfClause(text, index);
    const target = targetAt(text, index, index + verb.length, clauseEnd);
    if (target < 0) continue;
    const end = Math.min(listEnd(text, target), clauseEnd);
    found.push(...actorsIn(text, target, end));
    const through = /\((?:qua|thông qua)\s+/u.exec(text.slice(end, clauseEnd));
    if (through) {
      const from = end + through.index + through[0].length;
      const close = text.indexOf(')', from);
      if (actorStartsAt(text, from)) found.push(...actorsIn(text, from, close < 0 ? clauseEnd : close));
    }
    // `gửi Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh`: the second report is the recipient's.
    const purpose = text.slice(end, clauseEnd).search(/(?:^|\s)để\s/u);
    skipTo = purpose >= 0 ? clauseEnd : end;
  }
  return found;
}

const LONGEST_CLAUSE = 600;

function endOfClause(text: string, from: number): number {
  const last = Math.min(text.length, from + LONGEST_CLAUSE);
  for (let at = from; at < last; at++) {
    const code = text.charCodeAt(at);
    if ((code === 59 || code === 46) && (at + 1 === last || isSpace(text.charCodeAt(at + 1)))) return at;
  }
  return last;
}

function targetAt(text: string, verbAt: number, from: number, to: number): number {
  const reports = REPORT.test(text.slice(verbAt, from));
  for (let at = from + 1; at < Math.min(to, from + 200); at++) {
    const before = text.charCodeAt(at - 1);
    if (!(isSpace(before) || before === 40) || !leadsTo(text, at) || !actorStartsAt(text, at)) continue;
    const between = text.slice(verbAt, at);
    if (
      TOWARDS.test(between) &&
      (reports || /(?:về|gửi|đến|tới|^báo(?:\s(?:ngay|kịp thời))?\scho)\s+$/iu.test(between))
    )
      return at;
    if (reports && /^(?:báo cáo|trình),\s(?:đề xuất|kiến nghị|tham mưu)\s$/iu.test(between)) return at;
  }
  return -1;
}

/** The last words of what may stand right before the body that a result goes to. */
const LAST_WORDS = cueOf(
  'cáo|trình|gửi|về|cho|đến|tới|lên|ánh|nghị|nộp|với|chí|thời|ngay|đủ|xuyên|quả|xuất|mưu'.split('|'),
);

function leadsTo(text: string, at: number): boolean {
  let end = at;
  while (isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (isLetter(text.charCodeAt(start - 1))) start--;
  return mayBe(LAST_WORDS, text, start, end);
}

const STOP =
  /,?\s(?:trước|trong(?!\s(?:khối|cụm|ngành|tỉnh|xã|phường|thành phố|khu vực|hệ thống|toàn)(?![\p{L}]))|để|kết quả|tình hình|tiến độ|số liệu|kế hoạch|báo cáo|nội dung|việc|ý kiến|thông tin|hạn|muộn nhất|trễ nhất|thời hạn|thời gian|xong|đúng|sau|từ|đến hết|đến ngày|những|phương án|xem xét|về|theo|chậm nhất|quyết định|phê duyệt|ban hành|cho ý kiến|cùng các nội dung|danh sách|nhằm|bằng|chỉ đạo|đối với|như|khi|tại(?!\sđịa phương)|qua|do|vào|làm cơ sở|dự thảo|hồ sơ|đồng gửi|đồng thời|(?:các|những)\s(?:kiến nghị|khó khăn|vướng mắc|nội dung|vấn đề|trường hợp|giải pháp))(?![\p{L}])/uy;
const STOPS = cueOf(
  'trước|trong|để|kết|tình|tiến|số|kế|báo|nội|việc|ý|thông|hạn|muộn|trễ|thời|xong|đúng|sau|từ|đến|những|phương|xem|về|theo|chậm|quyết|phê|ban|cho|cùng|danh|nhằm|bằng|chỉ|đối|như|khi|tại|qua|do|vào|làm|dự|hồ|đồng|các'.split(
    '|',
  ),
);

/** Where a list of bodies ends: at the predicate that follows, a bracket, or a word that no name holds. */
function listEnd(text: string, from: number): number {
  const window = text.slice(0, from + LONGEST_CLAUSE);
  const predicate = predicateAfterName(window, from);
  let stop = stopAfter(window, from);
  const remark =
    window.charAt(stop) === '(' && !/^\((?:qua|thông qua|để|b\/c)/u.test(window.slice(stop, stop + 12));
  const close = remark ? window.indexOf(')', stop) : -1;
  if (close > 0) stop = stopAfter(window, close + 1);
  return Math.min(predicate < 0 ? window.length : predicate, stop);
}

const [OPEN, CLOSE, COMMA, FULL_STOP, SLASH, COLON, SEMICOLON] = [40, 41, 44, 46, 47, 58, 59] as const;

function stopAfter(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SEMICOLON || code === OPEN || code === CLOSE) return at;
    // `các Sở: Tài chính, Y tế` goes on behind its colon.
    if (code === COLON && !opensCollective(text.slice(from))) return at;
    if (code === FULL_STOP && isEnd(text, at + 1)) return at;
    const space = code === COMMA ? at + 1 : at;
    if (!isSpace(text.charCodeAt(space))) continue;
    if (!mayBe(STOPS, text, space + 1, lettersEnd(text, space + 1))) continue;
    STOP.lastIndex = at;
    if (STOP.test(text)) return at;
  }
  return text.length;
}

/** What follows a full stop: a space, the slash at the end of a letter, or nothing. */
const isEnd = (text: string, at: number): boolean =>
  at === text.length || text.charCodeAt(at) === SLASH || isSpace(text.charCodeAt(at));
