import { anyCase, WORD_START } from '../vietnamese/text.ts';
import { type Actor, actorStartsAt, actorsIn } from './actors.ts';
import { predicateStart } from './verbs.ts';

const WITH = new RegExp(
  anyCase(
    `${WORD_START}(?:phối hợp(?:,\\s?(?:hỗ trợ|trao đổi|thống nhất))?(?:\\s(?:chặt chẽ|thường xuyên|tốt|kịp thời|đồng bộ))?(?:\\s(?:với|cùng))?|chủ trì\\s(?:cùng|với))\\s+`,
  ),
  'gu',
);

/** Who a task is done with: `phối hợp với ...`. */
export function coordinatorsIn(text: string): readonly Actor[] {
  return [...text.matchAll(WITH)].flatMap(({ index, 0: words }) => {
    const at = index + words.length;
    return actorStartsAt(text, at) ? actorsIn(text, at, listEnd(text, at)) : [];
  });
}

const TO = new RegExp(
  anyCase(
    `${WORD_START}(?<!(?:chương|công|quy|lộ|tờ|tiến|quá|hành|giáo)\\s)(?:báo cáo|gửi|trình|phản ánh|kiến nghị|nộp|đề xuất)(?![\\p{L}])`,
  ),
  'gu',
);
/** What may stand right before the body that a result goes to. */
const TOWARDS =
  /(?:^|[\s,])(?:báo cáo|trình|gửi|về|cho|đến|tới|lên|phản ánh|kiến nghị|nộp|(?:báo cáo|kết quả|tình hình)\svới)(?:\s(?:đồng chí|kịp thời|ngay|đầy đủ|thường xuyên|kết quả))?\s+$/iu;
const REPORT = /(?:báo cáo|trình|gửi|phản ánh|nộp)/iu;

/** Who the result of a task goes to: `báo cáo UBND tỉnh`, `gửi về Sở Nội vụ`; with `(qua X)` both. */
export function recipientsIn(text: string): readonly Actor[] {
  const found: Actor[] = [];
  let skipTo = 0;
  for (const { index, 0: verb } of text.matchAll(TO)) {
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
  const end = text.slice(from, from + LONGEST_CLAUSE).search(/[;.](?:\s|$)/u);
  return end < 0 ? Math.min(text.length, from + LONGEST_CLAUSE) : from + end;
}

function targetAt(text: string, verbAt: number, from: number, to: number): number {
  const reports = REPORT.test(text.slice(verbAt, from));
  for (let at = from + 1; at < Math.min(to, from + 200); at++) {
    if (!/[\s(]/u.test(text.charAt(at - 1)) || !actorStartsAt(text, at)) continue;
    const before = text.slice(verbAt, at);
    if (TOWARDS.test(before) && (reports || /(?:về|gửi|đến|tới)\s+$/iu.test(before))) return at;
    if (reports && /^(?:báo cáo|trình),\s(?:đề xuất|kiến nghị|tham mưu)\s$/iu.test(before)) return at;
  }
  return -1;
}

const STOP =
  /[;:()]|\.(?:\s|\/|$)|,?\s(?:trước|trong|để|kết quả|tình hình|những|phương án|xem xét|về|theo|chậm nhất|quyết định|phê duyệt|ban hành|cho ý kiến|cùng các nội dung|danh sách|nhằm|bằng|chỉ đạo|đối với|khi|tại|qua|do|vào|làm cơ sở|dự thảo|hồ sơ|đồng gửi|đồng thời|(?:các|những)\s(?:kiến nghị|khó khăn|vướng mắc|nội dung|vấn đề|trường hợp|giải pháp))(?![\p{L}])/gu;

/** Where a list of bodies ends: at the predicate that follows, a bracket, or a word that no name holds. */
function listEnd(text: string, from: number): number {
  const window = text.slice(0, from + LONGEST_CLAUSE);
  const predicate = predicateStart(window, from + 1);
  let stop = stopAfter(window, from);
  const remark =
    window.charAt(stop) === '(' && !/^\((?:qua|thông qua|để|b\/c)/u.test(window.slice(stop, stop + 12));
  const close = remark ? window.indexOf(')', stop) : -1;
  if (close > 0) stop = stopAfter(window, close + 1);
  return Math.min(predicate < 0 ? window.length : predicate, stop);
}

function stopAfter(text: string, from: number): number {
  STOP.lastIndex = from;
  return STOP.exec(text)?.index ?? text.length;
}
