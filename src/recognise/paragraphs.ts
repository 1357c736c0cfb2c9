import { spansOf } from '../document/passage.ts';
import type { Document, Passage } from '../document/tree.ts';
import { isSmall } from '../vietnamese/signs.ts';
import { whenAsked } from '../vietnamese/text.ts';
import { OPENS_ITEM, OPENS_ROMAN_OR_LETTER, OPENS_SURE_GROUND } from './edges.ts';
import type { Line } from './line.ts';
import { isCapitals } from './wording.ts';

/** A paragraph of the body, its lines joined. */
export type Paragraph = Passage &
  Pick<Line, 'bold' | 'centred' | 'listLabel'> & {
    readonly lineCount: number;
  };

/** The lines of one paragraph, or the paragraphs of one. */
export function joinParagraph(
  first: Omit<Paragraph, 'lineCount'>,
  others: readonly Omit<Paragraph, 'lineCount'>[],
  lineCount: number,
): Paragraph {
  const { text, spans, bold, centred, listLabel } = first;
  if (others.length === 0) return { text, spans, bold, centred, listLabel, lineCount };
  let whole = text;
  let isBold = bold;
  for (let at = 0; at < others.length; at++) {
    const line = others[at];
    if (!line) break;
    whole += ` ${line.text}`;
    isBold &&= line.bold;
  }
  return { text: whole, spans: spansOf([first, ...others]), bold: isBold, centred, listLabel, lineCount };
}

const LONE_DASH = /^[-–+•]$/u;

export const startsItem = (line: Line): boolean =>
  line.listLabel !== null || (line.opened & (OPENS_ITEM | OPENS_ROMAN_OR_LETTER)) !== 0;

/** Lines of hard-wrapped text and of broken web text, joined to the paragraphs they came from. */
export function paragraphsOf(document: Document, lines: readonly Line[]): readonly Paragraph[] {
  const wrap: Wrap = { width: whenAsked(() => wrapWidth(lines)), web: document.format === 'markdown' };
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (let end = 1; end <= lines.length; end++) {
    const before = lines[end - 1];
    const line = lines[end];
    if (before && line && continuesParagraph(before, line, wrap, end - start)) continue;
    const first = lines[start];
    if (first) paragraphs.push(joinParagraph(first, lines.slice(start + 1, end), end - start));
    start = end;
  }
  return paragraphs;
}

/** The width at which the text was wrapped; 0 where paragraphs are whole lines. */
function wrapWidth(lines: readonly Line[]): number {
  const ends = new Int32Array(lines.length);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line) ends[at] = line.indent + line.text.length;
  }
  ends.sort();
  const width = ends[Math.floor(ends.length * 0.9)] ?? 0;
  return width > 160 ? 0 : width;
}

const SENTENCE_END = /(?:[.;:!?]["”)]?|\.\/\.?|\.\s?\/\.)$/u;
const OPEN_END =
  /(?:,|[-–(]|\s(?:và|của|các|về|cho|với|tại|theo|số|là|từ|đến|hoặc|trong|trên|do|được|có|để|những|một|bộ|sở|ngày|tháng|năm|điều|khoản|điểm))$/iu;

/** Verbs with which a task opens, under a line that names who has it. */
const TASK_START =
  /^(?:Chủ trì|Chủ động|Phối hợp|Theo dõi|Theo|Khẩn trương|Chỉ đạo|Tăng cường|Tổ chức|Rà soát|Xây dựng|Tham mưu|Hướng dẫn|Thực hiện|Tiếp tục|Căn cứ|Trên cơ sở|Đẩy mạnh|Kiểm tra|Đề nghị|Yêu cầu|Chịu trách nhiệm|Triển khai|Báo cáo|Cập nhật|Bố trí|Nghiên cứu|Kịp thời|Thường xuyên|Tập trung|Đôn đốc|Quán triệt|Huy động|Cung cấp|Tổng hợp|Thông báo|Giao|Phân công|Lập|Cử|Bảo đảm|Đảm bảo|Nâng cao|Quản lý|Tuyên truyền|Xem xét|Thành lập|Tham gia|Định kỳ|Trường hợp|Trong|Đối với|Ngoài ra|Đồng thời|Sau khi|Khi|Để|Nhằm)(?![\p{L}])/u;

type Wrap = {
  /** The width at which lines were broken; 0 where paragraphs are whole lines. */
  readonly width: () => number;
  /** Lines of a web page: the first of a paragraph is often broken early. */
  readonly web: boolean;
};

function continuesParagraph(before: Line, line: Line, { width, web }: Wrap, taken: number): boolean {
  if (taken === 1 && before.text.length === 1 && LONE_DASH.test(before.text)) return true;
  if (before.cell !== line.cell) return false;
  if (isBrokenName(before, line)) return true;
  if (line.cell !== null && line.gap) return false;
  const low = isSmall(line.text.charCodeAt(0));
  if (line.gap) {
    // A page or a web page may break inside a sentence.
    return low && before.text.length > 30 && !SENTENCE_END.test(before.text) && !startsItem(line);
  }
  if (startsItem(line)) {
    // `Lao động / - Thương binh và Xã hội`: a wrapped hyphen, on a full line that ends in no mark.
    const wrapped = /^[-–]\s/u.test(line.text) && line.listLabel === null;
    return (
      wrapped &&
      !SENTENCE_END.test(before.text) &&
      !before.text.endsWith(',') &&
      isFull(before, line, width()) &&
      before.text.length > 40
    );
  }
  if (low || OPEN_END.test(before.text)) return true;
  if ((line.opened & OPENS_SURE_GROUND) !== 0 && SENTENCE_END.test(before.text)) return false;
  if (line.indent >= before.indent + 3 && taken > 1 && width() > 0) return false;
  if (SENTENCE_END.test(before.text)) {
    return isFull(before, line, width()) && !(line.indent > before.indent + 2);
  }
  if (isCapitals(before.text) && isCapitals(line.text)) return true;
  if (isFull(before, line, width())) return true;
  // `2. Viện trưởng các Viện` above `Tổ chức các đoàn công tác`: who, and what.
  const headed = taken === 1 && startsItem(before) && !/\s\p{Lu}\p{L}{1,5}$/u.test(before.text);
  if (headed && web && before.text.length < 75 && TASK_START.test(line.text)) return false;
  if (before.text.length > 45) return true;
  return web && taken === 1 && before.bold === line.bold && !TASK_START.test(line.text);
}

const NAME_BREAKS =
  /(?:lao động - thương binh|văn h[óo][áa]? - (?:xã hội|thể thao)|kinh tế - (?:xã hội|ngân sách|hạ tầng)|thi đua - khen thưởng|tài chính - (?:kế hoạch|ngân sách)|kế hoạch - tài chính|dân số - kế hoạch|chính trị - xã hội)(?!\p{L})/iu;

/** `Sở Lao động` / `- Thương binh và Xã hội`: the source broke a name at its own hyphen. */
function isBrokenName(before: Line, line: Line): boolean {
  if (line.listLabel !== null) return false;
  const begun = line.text.slice(0, 16);
  const ended = before.text.slice(-12);
  if (!begun.includes('-') && !ended.includes('-')) return false;
  const seam = `${ended} ${begun}`;
  return seam.includes(' - ') && NAME_BREAKS.test(seam) && !NAME_BREAKS.test(begun);
}

/** The first word of the next line would not have fitted on this one. */
function isFull(before: Line, line: Line, width: number): boolean {
  if (width === 0) return false;
  const word = line.text.split(/\s/u, 1)[0]?.length ?? 0;
  return before.indent + before.text.length + 1 + word > width;
}
