import { type DocumentKind, kinds } from '../../document/kinds.ts';
import { oneSpace, textKey } from '../../vietnamese/text.ts';
import { runningName, runningSubject } from './running.ts';
import type { TaskLetter } from './tasks.ts';

/** How a letter is cited, and what of it had to be put together without being sure of it. */
export type Cited = {
  /** `Công văn số 145/SNV-CCHC ngày 05 tháng 3 năm 2026 của Sở Nội vụ về việc rà soát thủ tục hành chính`. */
  readonly full: string;
  /** `Công văn số 145/SNV-CCHC`. */
  readonly short: string;
  readonly doubts: readonly CitationDoubt[];
};

export type CitationDoubt = 'number' | 'date' | 'issuer' | 'issuer-capitals' | 'subject' | 'subject-capitals';

/** Kind, number and symbol, date, issuer, subject, in that order: nd30:II.6.b. */
export function citationOf({ file, kind, regime, parts, texts }: TaskLetter): Cited {
  const doubts: CitationDoubt[] = [];
  const type = kind ? kinds[kind].vi : 'Văn bản';
  const reference = referenceOf(parts.number, parts.symbol, regime);
  if (!reference) doubts.push('number');
  const date = dateInWords(parts.date);
  if (parts.date?.length !== 10) doubts.push('date');
  const issuer = parts.issuer ? runningName(issuerOf(parts.issuer, parts.parentBody), texts) : null;
  if (!issuer) doubts.push('issuer');
  else if (!issuer.sure) doubts.push('issuer-capitals');
  const subject = parts.subject ? runningSubject(parts.subject, texts) : null;
  if (!subject) doubts.push('subject');
  else if (!subject.sure) doubts.push('subject-capitals');
  const short = [type, reference && `số ${reference}`].filter(Boolean).join(' ');
  // `Kết luận số 21-KL/TW ngày ... của Bộ Chính trị về ...`: the subject says itself whose it is.
  const says = subject && /^của\s/u.test(subject.text) ? null : issuer && `của ${issuer.text}`;
  const full = [short, date, says, subject && aboutOf(kind, subject.text)].filter(Boolean).join(' ');
  return { full: reference || date || subject ? full : `${full} (${oneSpace(file)})`, short, doubts };
}

/** A number that a scan has garbled (`2#`) is none. */
function referenceOf(number: string | null, symbol: string | null, regime: string | null): string | null {
  if (!number || !/^\d{1,6}\p{L}?$/u.test(number) || !symbol) return null;
  return `${number}${regime === 'party' ? '-' : '/'}${symbol}`;
}

/** `VĂN PHÒNG`, `THANH TRA` alone are of the body above. */
function issuerOf(issuer: string, parent: string | null): string {
  const bare = /^(?:văn phòng|thanh tra|ủy ban nhân dân|hội đồng nhân dân|thường trực)$/u.test(
    textKey(issuer),
  );
  return bare && parent ? `${issuer} ${parent}` : issuer;
}

/** nd30:II.4.b: the day with two digits, months 1 and 2 too. What of the date is blank is left out. */
export function dateInWords(iso: string | null): string | null {
  const [year, month, day] = iso?.split('-') ?? [];
  if (!year) return null;
  const monthWords = month && `tháng ${Number(month) < 3 ? month : Number(month)}`;
  return [day && `ngày ${day}`, monthWords, `năm ${year}`].filter(Boolean).join(' ');
}

/** A short date of running text: `05/3/2026`. */
export function shortDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/** Subjects that are things and not deeds: `về kết luận ...`, where `về việc` would want a verb. */
const THING =
  /^(?:kết luận|kết quả|kế hoạch|chương trình|tình hình|danh mục|danh sách|động lực|cơ chế|chính sách|một số|các|những|chế độ|phương án|đề án|dự án|dự thảo|thuế|thuế suất|nội dung|nhiệm vụ|công tác|việc|ý kiến|chủ trương|quy chế|quy định|chỉ thị|nghị quyết|quyết định|thời hạn|thời gian|mức|giá|chỉ số|đợt|hội nghị|cuộc họp|lịch)(?=\s|$)/iu;

/** Kinds that are called by what they hold: `Kế hoạch ... về cải cách hành chính`. */
const NAMED_BY_THING: ReadonlySet<DocumentKind> = new Set([
  'ke-hoach',
  'chuong-trinh',
  'bao-cao',
  'de-an',
  'du-an',
  'phuong-an',
  'nghi-quyet',
  'ket-luan',
  'huong-dan',
  'quy-che',
  'quy-dinh',
]);

function aboutOf(kind: DocumentKind | null, subject: string): string {
  if (/^(?:về|của)\s/u.test(subject)) return subject;
  return THING.test(subject) || (kind && NAMED_BY_THING.has(kind)) ? `về ${subject}` : `về việc ${subject}`;
}
