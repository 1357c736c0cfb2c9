import { kinds } from '../document/kinds.ts';
import { slicePassage } from '../document/passage.ts';
import type { Passage } from '../document/tree.ts';
import { dateAt, datesIn, type WrittenDate } from '../vietnamese/dates.ts';
import { phrases } from '../vietnamese/phrases.ts';
import { isSpace } from '../vietnamese/signs.ts';
import {
  anyCase,
  isUpper,
  lower,
  matchesIn,
  oneSpace,
  upper,
  WORD_END,
  WORD_START,
  whenAsked,
} from '../vietnamese/text.ts';
import type { Standing } from './passages.ts';
import { bodyGroupOf, type DocumentSymbol, symbolsIn, typeOfSymbol } from './symbols.ts';

/** One place in the text where a document is cited with its number. */
export type Mention = {
  readonly symbol: DocumentSymbol;
  /** From the type to the end of date and issuer. */
  readonly at: Passage;
  readonly symbolAt: Passage;
  /** As in the glossary of types, `Báo cáo`; null where neither text nor symbol says. */
  readonly type: string | null;
  /** Null where the type is taken over from the document before, or from the symbol. */
  readonly typeAt: Passage | null;
  /** `số` before the number, and whether with a colon. */
  readonly numberWord: 'số' | 'số:' | null;
  readonly date: string | null;
  /** The date as written with this mention itself. */
  readonly written: WrittenDate | null;
  readonly dateAt: Passage | null;
  readonly issuer: string | null;
  readonly issuerAt: Passage | null;
  /** Said with the mention itself (`của ...`), not only by the sentence around. */
  readonly issuerIsStated: boolean;
  readonly title: string | null;
  /** `khoản 2 Mục III`: what of the document is cited. */
  readonly place: Passage | null;
  /** `Luật Doanh nghiệp` before `số`. */
  readonly name: string | null;
  readonly standing: Standing;
  /** Nothing but a comma or `và` between this mention and the one before. */
  readonly listed: boolean;
  /** Inside quotation marks: somebody else's words. */
  readonly quoted: boolean;
  /** Named as what amends or replaces the document before it. */
  readonly amending: boolean;
};

/** Longest first, so that `Thông tư liên tịch` is not read as `Thông tư`. */
const TYPES: readonly string[] = [
  ...Object.values(kinds).map(({ vi }) => vi),
  'Thông tư liên tịch',
  'Nghị quyết liên tịch',
  'Văn bản hợp nhất',
  'Văn bản',
  'Sắc lệnh',
  'Giấy phép',
  'Giấy xác nhận',
  'Giấy chứng nhận',
  'Phiếu trình',
  'Phiếu yêu cầu',
  'Thông báo kết luận',
  'Kết luận thanh tra',
].toSorted((a, b) => b.length - a.length);

/** A longer wording and the type it is an instance of. */
const SHORTER: Readonly<Record<string, string>> = {
  'thông báo kết luận': 'Thông báo',
  'kết luận thanh tra': 'Kết luận',
};

const TYPE = `(?:${TYPES.join('|').replaceAll(' ', '\\s+')})`;
const LAST_TYPE = new RegExp(anyCase(`${WORD_START}(${TYPE})\\s*:?\\s*$`), 'u');
/** `Quy chế phối hợp số`, `Tờ trình liên ngành số`: small words that belong to the type. */
const QUALIFIED_TYPE = new RegExp(
  `${WORD_START}(${TYPE})(?:\\s+(?!của|tại|theo|và|kèm|về|có|là|được|trong|này)\\p{Ll}{1,8}){1,3}\\s*$`,
  'iu',
);
const TYPE_OF_BODY = new RegExp(`${WORD_START}(${TYPE})\\s+(?:của\\s+)?(\\p{Lu}[^,;:.()]{2,80})\\s*$`, 'iu');
const NAMED_LAW = new RegExp(
  `${WORD_START}(Hiến pháp|Bộ luật|Luật|Pháp lệnh)\\s+([\\p{L}][\\p{L}\\s,–-]{1,150}?)\\s*$`,
  'iu',
);
const ANY_TYPE = whenAsked(() => new RegExp(anyCase(`${WORD_START}(${TYPE})${WORD_END}`), 'gu'));
const NUMBER_WORD = /(?:^|[\s(,;:])(số\s?:?)\s*$/iu;

/** How far before a number its type may stand. */
const REACH = 220;

/** The documents cited in one running piece of text. */
export function mentionsIn(passage: Passage, standing: Standing): readonly Mention[] {
  const { text } = passage;
  const drafts = draftsIn(text);
  return drafts.length === 0 ? [] : share(text, drafts).map((draft) => finish(passage, draft, standing));
}

/** Their numbers and symbols alone. */
export const citedSymbolsIn = (text: string): readonly DocumentSymbol[] =>
  draftsIn(text).map(({ symbol }) => symbol);

function draftsIn(text: string): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const symbol of symbolsIn(text)) {
    const previous = drafts.at(-1);
    const draft = readMention(text, symbol, previous);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

type Draft = {
  readonly symbol: DocumentSymbol;
  readonly start: number;
  readonly end: number;
  readonly type: string | null;
  readonly typeRange: readonly [number, number] | null;
  readonly numberWord: Mention['numberWord'];
  readonly written: WrittenDate | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly issuerRange: readonly [number, number] | null;
  readonly issuerIsStated: boolean;
  readonly place: readonly [number, number] | null;
  readonly name: string | null;
  /** Nothing but a separator between this mention and the one before. */
  readonly listed: boolean;
};

function readMention(text: string, symbol: DocumentSymbol, previous: Draft | undefined): Draft | null {
  const from = Math.max(previous?.end ?? 0, symbol.start - REACH);
  const lead = text.slice(from, symbol.start);
  const word = lead.match(NUMBER_WORD)?.[1];
  const beforeWord = word ? lead.slice(0, lead.lastIndexOf(word)) : lead;
  const listed = previous !== undefined && /^[\s,;()]*(?:và|cùng|hoặc)?\s*$/iu.test(beforeWord);
  const direct = typeBefore(beforeWord);
  // A lone group, such as `25/HĐND`, is a document's only where the text says so.
  if (!direct && !word && !listed && symbol.groups.length < 2) return null;
  const found = direct ?? (listed ? null : typeFurtherBefore(beforeWord));
  const inherited = listed ? previous.type : null;
  const type = found ? canonicalType(found.type) : (inherited ?? typeOfSymbol(symbol));
  if (!type && !word) return null;

  const start = found ? from + found.at : symbol.start - (word ? lead.length - lead.lastIndexOf(word) : 0);
  const after = readAfter(text, symbol);
  const beforeType = text.slice(Math.max(previous?.end ?? 0, start - REACH), start);
  const place = placeBefore(beforeType);
  const said = after.issuer ?? found?.issuer ?? null;
  const around = said
    ? null
    : (issuerBefore(beforeType.slice(0, place?.at ?? beforeType.length), symbol) ??
      issuerOfList(text, start));
  const behind = said ?? around?.issuer ?? issuerBehindTitle(text, after.end, symbol);
  return {
    symbol,
    start,
    end: after.end,
    type,
    typeRange: found ? [from + found.at, from + found.at + found.type.length] : null,
    numberWord: word ? (word.endsWith(':') ? 'số:' : 'số') : null,
    written: after.date,
    date: after.date?.iso ?? around?.date ?? null,
    issuer: behind,
    issuerRange: after.issuerRange,
    issuerIsStated: said !== null,
    place: place ? [start - beforeType.length + place.at, start - beforeType.length + place.end] : null,
    name: found?.name ?? null,
    listed,
  };
}

/** `Kế hoạch số 15/KH-UBND ngày ... về cải cách hành chính của Ủy ban nhân dân tỉnh`: the body the symbol names. */
function issuerBehindTitle(text: string, from: number, symbol: DocumentSymbol): string | null {
  const [clause = ''] = text.slice(from, from + 300).split(/[,;.(]/u, 1);
  if (!/^\s*(?:về|v\/v)\s/iu.test(clause)) return null;
  const of = clause.lastIndexOf(' của ');
  const name = of < 0 ? '' : clause.slice(of + 5).trim();
  return name !== '' && isAbbreviated(name, bodyGroupOf(symbol)) ? oneSpace(name) : null;
}

/** `Ủy ban nhân dân tỉnh` is UBND, `Sở Kế hoạch và Đầu tư` SKHĐT. */
function isAbbreviated(name: string, group: string): boolean {
  const words = name.split(/\s+/u).filter((word) => !/^(?:và|của|các|-|–)$/u.test(word));
  const initials = words.map((word) => upper(word.normalize('NFD').charAt(0))).join('');
  return group.length > 1 && initials.startsWith(upper(group));
}

type FoundType = {
  readonly type: string;
  readonly at: number;
  readonly issuer: string | null;
  readonly name: string | null;
};

function typeBefore(before: string): FoundType | null {
  const direct = before.match(LAST_TYPE) ?? before.match(QUALIFIED_TYPE);
  if (direct?.index !== undefined)
    return { type: direct[1] ?? '', at: direct.index, issuer: null, name: null };
  const law = before.match(NAMED_LAW);
  if (law?.index !== undefined) {
    // `Luật Doanh nghiệp ... được sửa đổi bởi Luật Đầu tư số`: the law named last.
    const last = law[0].search(/(?:Bộ luật|Luật|Pháp lệnh)\s[^L]*$/u);
    const at = law.index + Math.max(last, 0);
    const name = oneSpace(before.slice(at));
    return {
      type: name.startsWith('Bộ luật')
        ? 'Bộ luật'
        : name.split(' ')[0] === 'Pháp'
          ? 'Pháp lệnh'
          : (law[1] ?? ''),
      at,
      issuer: null,
      name,
    };
  }
  const ofBody = before.match(TYPE_OF_BODY);
  if (
    ofBody?.index !== undefined &&
    /\scủa\s/u.test(ofBody[0]) &&
    !/\s(?:tại|theo|về|có)\s/u.test(ofBody[0])
  ) {
    return { type: ofBody[1] ?? '', at: ofBody.index, issuer: oneSpace(ofBody[2] ?? ''), name: null };
  }
  return null;
}

/** `Kế hoạch cải thiện Chỉ số (số 12/KH-UBND`: the nearest type in the same clause. */
function typeFurtherBefore(before: string): FoundType | null {
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  const last = matchesIn(clause, ANY_TYPE()).at(-1);
  if (!last || clause.length - last.index > 120) return null;
  return { type: last[1] ?? '', at: before.length - clause.length + last.index, issuer: null, name: null };
}

function canonicalType(written: string): string {
  const words = lower(oneSpace(written));
  return SHORTER[words] ?? `${upper(words.charAt(0))}${words.slice(1)}`;
}

type After = {
  readonly end: number;
  readonly date: WrittenDate | null;
  readonly issuer: string | null;
  readonly issuerRange: readonly [number, number] | null;
};

/** `Ngày` with a capital begins another sentence. */
const BEFORE_DATE = /\s*,?\s*\(?\s*(?:(?:được\s+)?(?:ban hành|ký)\s+)?(?=(?:ngày|NGÀY)\s)/uy;
const BEFORE_ISSUER = /\s*\)?\s*,?\s*(?:năm\s\d{4}\s)?(?:của|do)\s+/iuy;

/** Date and issuer in either order behind the symbol. */
function readAfter(text: string, symbol: DocumentSymbol): After {
  let end = symbol.end;
  let date: WrittenDate | null = null;
  let issuer: string | null = null;
  let issuerRange: readonly [number, number] | null = null;
  for (let step = 0; step < 2; step++) {
    BEFORE_DATE.lastIndex = end;
    if (!date && BEFORE_DATE.test(text)) {
      const written = dateAt(text, BEFORE_DATE.lastIndex);
      if (written && written.year !== null) {
        date = written;
        end = written.end;
        continue;
      }
    }
    BEFORE_ISSUER.lastIndex = end;
    if (!issuer && BEFORE_ISSUER.test(text)) {
      const start = BEFORE_ISSUER.lastIndex;
      const name = withoutNext(text, start, issuerAt(text, start, isJoint(symbol)));
      if (name) {
        issuer = oneSpace(name);
        end = start + name.length;
        issuerRange = [start, end];
      }
    }
  }
  return { end, date, issuer, issuerRange };
}

/** Words that a body's name does not hold in small letters; after one of them the title or the sentence goes on. */
const NAME_ENDS = phrases(
  `Hướng dẫn|Quy định|Ban hành|Phê duyệt|Về|về|v/v|quy định|quy đinh|ban hành|hướng dẫn|phê duyệt|sửa đổi|bổ sung|đã|là|có|được|để|gửi|tại|trên|trong|theo|từ|thì|nêu|kèm|đính kèm|công bố|giao|thông qua|triển khai|đề nghị|yêu cầu|thực hiện|tổ chức|cho|đối với|nhằm|khi|mà|báo cáo|chỉ đạo|cho phép|chấp thuận|thống nhất|điều chỉnh|tăng cường|tiếp tục|chỉ|cùng|bãi bỏ|thay thế|với|như|nhưng|xây dựng|hoặc|xem xét|góp ý|trả lời|hỏi|kiến nghị|phản ánh|thông báo|trình|xin|mời|phát động|cấp|ngày|số|ưu đãi|hỗ trợ|quyết định|kiện toàn|thành lập|bổ nhiệm|và\\s+(?:các|những|một|chỉ đạo|thực hiện|đề|tình hình|ý kiến|báo cáo|kết quả|căn cứ|theo|trên cơ sở|hồ sơ|văn bản|nội dung|thực tế|biên bản|Điều|Khoản|khoản|điều|điểm|Phụ lục|${TYPE})`,
);
/** Nouns that go on even with one of these words: `Ban Chỉ đạo`, `Tổ công tác`. */
const GOING_ON: ReadonlySet<string> = new Set(['Ban', 'Tổ', 'Hội đồng', 'Phòng', 'Trung tâm', 'Cơ quan']);
/** What follows a complete name: `... thành phố Cần Thơ và thủ tục`. */
const AFTER_PLACE =
  /(?<=(?:tỉnh|thành phố|huyện|xã|phường|quận)(?:\s\p{Lu}\p{L}{0,10}){1,4})\svà\s(?=\p{Ll})/uy;

/** Where the sentence goes on after a name; -1 where it does not. */
function nameEnd(region: string): number {
  for (let at = 0; at < region.length; at++) {
    if (!isSpace(region.charCodeAt(at))) continue;
    if (NAME_ENDS.endAt(region, at + 1) >= 0 && !GOING_ON.has(region.slice(0, at))) return at;
    if (region.charCodeAt(at + 1) !== 118) continue;
    AFTER_PLACE.lastIndex = at;
    if (AFTER_PLACE.test(region)) return at;
  }
  return -1;
}

/** Where a name ends; a comma that one of these words follows stands inside it. */
const punctuation = (goesOn: string): RegExp =>
  new RegExp(
    `[;:()“”"\\n]|\\s[-–]\\s(?=(?:xin|gửi|kèm|bản|sao|sau đây|được|là|đã|theo|về)\\s)|,(?!\\s(?:${goesOn}))|\\.(?!\\s?\\p{Lu}\\p{Ll})|\\.(?<!(?:TP|Tp|T|TX|P)\\.)`,
    'u',
  );
const INSIDE_NAMES = 'Thể thao|chống|chữa cháy|Hạ tầng|Gia đình|Thông tin';
const PUNCTUATION = punctuation(INSIDE_NAMES);
/** Of several bodies together: `Bộ Tài chính, Bộ Nội vụ`. */
const JOINT_PUNCTUATION = punctuation(`${INSIDE_NAMES}|Bộ|Sở|Ban|Tổng|Ngân hàng|Viện|Tòa|UBND|Ủy ban`);
const LONGEST_NAME = 120;

/** `515/KH-BCA-BNNMT`: more than one body behind the type. */
const isJoint = (symbol: DocumentSymbol): boolean =>
  symbol.style === 'state' && symbol.groups.length > 2 && bodyGroupOf(symbol) === symbol.groups[1];

/** `của Sở Tài chính và Công an tỉnh tại Công văn số`: the second body is that of the next document. */
function withoutNext(text: string, start: number, name: string): string {
  const last = name.lastIndexOf(' và ');
  if (last < 0 || !/^\s+tại\s/u.test(text.slice(start + name.length, start + name.length + 8))) return name;
  return /^\p{Lu}/u.test(name.slice(last + 4)) ? name.slice(0, last) : name;
}

/** The name of a body that begins at an offset; empty where there is none. */
function issuerAt(text: string, start: number, joint = false): string {
  const region = text.slice(start, start + LONGEST_NAME);
  const capitals = isUpper(region.slice(0, 12));
  if (!/^(?:\p{Lu}|liên\s)/u.test(region)) return '';
  const stops = [
    region.search(joint ? JOINT_PUNCTUATION : PUNCTUATION),
    nameEnd(capitals && !/\p{Ll}/u.test(region.slice(0, 40)) ? lower(region) : region),
  ].filter((at) => at >= 0);
  const end = Math.min(...stops, region.length);
  const name = region
    .slice(0, end)
    .replace(/\s+(?:và|hoặc|cùng)?\s*$/u, '')
    .trimEnd();
  return end === region.length && region.length === LONGEST_NAME ? '' : name;
}

/** Words with which the name of a body or the office of its head begins. */
const BODY_START = new RegExp(
  `${WORD_START}(?:Bộ|Sở|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Chính phủ|Thủ tướng|Phó Thủ tướng|Quốc hội|Chủ tịch|Phó Chủ tịch|Giám đốc|Ban|Cục|Tổng cục|Chi cục|Vụ|Văn phòng|Thanh tra|Công an|Công ty|Tập đoàn|Thuế|Hải quan|Kho bạc|Ngân hàng|Bảo hiểm|Viện|Trường|Tòa án|Tổng|Hội|Hiệp hội|Liên đoàn|Đoàn|Đảng|Tỉnh ủy|Thành ủy|Thường trực|Ban Thường vụ|VPCP|Trung tâm|Phòng|Thống đốc)${WORD_END}`,
  'gu',
);

/** What the sentence around says: `đề nghị của X tại`, `X đã ban hành`, `Ngày D, X ban hành`. */
function issuerBefore(before: string, symbol: DocumentSymbol): Around | null {
  const bracket = before.match(/\s?\(\s*(?:nêu tại|theo|tại)?\s*$/u);
  if (bracket?.index !== undefined) return issuerOfRequest(before.slice(0, bracket.index));
  const verb = before.match(
    /\s(?:đã\s+|vừa\s+|mới\s+)?(?:ban hành|có|ký ban hành|ký|gửi|(?:trình|đề nghị|báo cáo|đề xuất|kiến nghị|chuyển|gửi|tham mưu)(?:\s+đến)?\s+(?:tại|theo|bằng))\s+(?:các\s+)?$/u,
  );
  const subject = verb?.index === undefined ? null : subjectAtEnd(before.slice(0, verb.index));
  if (subject) return subject;
  const at = before.match(/\s(?:tại|trong|theo|ở|nêu tại|kèm theo)\s+(?:các\s+|\d{1,2}\s+)?$/u);
  if (at?.index === undefined) return null;
  const director = directorIn(before.slice(0, at.index));
  if (director) return director;
  const clause = before.slice(0, at.index).replace(/\s*\([^()]{0,80}\)$/u, '');
  // `... tại Tờ trình số 12/TTr-SNV và Giám đốc Sở Tư pháp tại Công văn số`: a list goes on without another `của`.
  const listed = clause.match(/^[\s,;]*và\s+(?=\p{Lu})/u)?.[0].length;
  const of = clause.lastIndexOf('của ');
  const start = of < 0 ? listed : of + 4;
  const name = start === undefined ? '' : issuerAt(`${clause} ;`, start);
  if (!name || start === undefined || clause.slice(start + name.length).trim() !== '') return null;
  // A conclusion of a meeting's chairman is sent out by his office.
  const byOffice = bodyGroupOf(symbol).startsWith('VP') && !/^(?:Phó )?(?:Chánh )?Văn phòng/u.test(name);
  return byOffice ? null : { issuer: oneSpace(name), date: null };
}

const LIST_OF_DOCUMENTS =
  /\s(?:đã|vừa)\s(?:ban hành|có)\s(?:nhiều|các|một số|những)\s[^.;:]{0,60}?(?:(?:như|gồm|cụ thể|sau)\s?:?|:)\s/u;

/** `UBND tỉnh đã ban hành nhiều văn bản như: Chỉ thị số ..., Công văn số ...`: all of the list are its. */
function issuerOfList(text: string, start: number): Around | null {
  const before = text.slice(Math.max(start - 400, 0), start);
  const list = before.match(LIST_OF_DOCUMENTS);
  if (list?.index === undefined) return null;
  const between = before.slice(list.index + list[0].length);
  return /[.;:]\s|\scủa\s/u.test(between) ? null : subjectAtEnd(before.slice(0, list.index));
}

/** `được UBND tỉnh giao chủ trì ... tại`: who gave the order wrote what it stands in. */
function directorIn(before: string): Around | null {
  const given = before.match(
    /(?:^|\s)được\s(\p{Lu}[^,;.()]{2,80}?)\s(?:giao|phân công|chỉ đạo|yêu cầu|chấp thuận|đồng ý)(?:\s[^,;.()]{0,160})?$/u,
  );
  const name = given?.[1];
  return name !== undefined && issuerAt(`${name} ;`, 0) === name
    ? { issuer: oneSpace(name), date: null }
    : null;
}

type Around = { readonly issuer: string | null; readonly date: string | null };

/** The body that a clause ends with, and the date the clause begins with. */
function subjectAtEnd(before: string): Around | null {
  const subject = before.replace(/\s*\([^()]{0,80}\)$/u, '');
  const clauseStart = Math.max(...['; ', '. ', '), '].map((mark) => subject.lastIndexOf(mark)));
  const clause = subject.slice(clauseStart + 1);
  const start = matchesIn(clause, BODY_START)
    .map(({ index }) => index)
    .find((index) => issuerAt(`${clause} ;`, index).length === clause.length - index);
  if (start === undefined) return null;
  const opening = clause.slice(0, start);
  const dated = /(?:^|\s)ngày\s[^,]{4,30},\s*$/iu.test(opening);
  const date = dated ? (datesIn(opening).at(-1)?.iso ?? null) : null;
  return { issuer: oneSpace(clause.slice(start)), date };
}

/** `Xét đề nghị của X về ... (Tờ trình số ...)`. */
function issuerOfRequest(before: string): Around | null {
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
  const request = clause.match(/(?:đề nghị|đề xuất|báo cáo|tờ trình|kiến nghị|ý kiến)\s+của\s+(?=\p{Lu})/iu);
  if (request?.index === undefined) return null;
  const name = issuerAt(`${clause} ;`, request.index + request[0].length);
  return name ? { issuer: oneSpace(name), date: null } : null;
}

const PLACE =
  /(?:(?:tiết|điểm|khoản|điều|tiểu mục|mục|chương|phần|phụ lục)\s+(?:\d{1,3}[a-zđ]?|[IVXLC]{1,6}|[a-zđ]{1,2})(?:\s?,\s?[\p{L}\d]{1,3})*(?:\s+và)?,?\s+){1,6}(?:của\s+|tại\s+|(?:ban hành\s+)?kèm theo\s+)?$/iu;

function placeBefore(before: string): { readonly at: number; readonly end: number } | null {
  const match = before.match(PLACE);
  if (match?.index === undefined) return null;
  const written = match[0].replace(/(?:của|tại|(?:ban hành\s+)?kèm theo)?\s*$/iu, '').trimEnd();
  return { at: match.index, end: match.index + written.length };
}

/** Dates and issuers that a list states once: `273/QĐ-BNV, 272/QĐ-BNV ngày 10/4/2024 của Bộ Nội vụ`. */
function share(text: string, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const shared = [...drafts];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [draft, next] = [shared[index], shared[index + 1]];
    if (!draft || !next || !isListed(text, draft, next)) continue;
    const date = draft.date ?? (draft.written === null && next.typeRange === null ? next.date : null);
    const sameBody = bodyGroupOf(draft.symbol) === bodyGroupOf(next.symbol);
    const issuer =
      draft.issuer ?? (next.issuerIsStated && (sameBody || next.typeRange === null) ? next.issuer : null);
    shared[index] = { ...draft, date, issuer, issuerIsStated: draft.issuerIsStated || issuer !== null };
  }
  return shared;
}

const isListed = (text: string, draft: Draft, next: Draft): boolean =>
  mayBeListed(text, draft.end, next.start) &&
  /^[\s,;]*(?:và|cùng|cùng với)?\s*(?:các\s+|số:?\s*)?$/iu.test(text.slice(draft.end, next.start));

/** Between two documents of a list there are separators, and then nothing or `và`, `cùng`, `các`, `số`. */
function mayBeListed(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && (isSpace(text.charCodeAt(at)) || ',;'.includes(text.charAt(at)))) at++;
  return at >= to || 'vcsVCS'.includes(text.charAt(at));
}

const TITLE = new RegExp(
  anyCase(
    `^\\s*,?\\s*(?:\\([^()]{0,80}\\)\\s*)?(?:(?:hỏi|kiến nghị|phản ánh|thông báo)\\s)?((?:về|v/v|quy định|ban hành|hướng dẫn|phê duyệt|sửa đổi|công bố|triển khai|thực hiện)${WORD_END}[^;.()]{3,400})`,
  ),
  'u',
);

const AMENDING =
  /(?:sửa đổi|bổ sung|thay thế|đính chính|bãi bỏ|hợp nhất)[^;.]{0,60}\s(?:tại|bởi|theo|bằng)\s[^;.]{0,40}$/u;

const BEFORE_NUMBER = /\ssố:?\s/u;
const NEXT_DOCUMENT = whenAsked(() => new RegExp(`,?\\s+(?:và\\s+)?${TYPE}\\s+số:?\\s[^]*$`, 'u'));

function finish(passage: Passage, draft: Draft, standing: Standing): Mention {
  const { text } = passage;
  const slice = (range: readonly [number, number] | null): Passage | null =>
    range ? slicePassage(passage, range[0], range[1]) : null;
  const written = text.slice(draft.end, draft.end + 500).match(TITLE)?.[1];
  // The next document of a list is no part of this one's title.
  const title = written && BEFORE_NUMBER.test(written) ? written.replace(NEXT_DOCUMENT(), '') : written;
  return {
    symbol: draft.symbol,
    at: slicePassage(passage, draft.start, draft.end),
    symbolAt: slicePassage(passage, draft.symbol.start, draft.symbol.end),
    type: draft.type,
    typeAt: slice(draft.typeRange),
    numberWord: draft.numberWord,
    date: draft.date,
    written: draft.written,
    dateAt: draft.written ? slice([draft.written.start, draft.written.end]) : null,
    issuer: draft.issuer,
    issuerAt: slice(draft.issuerRange),
    issuerIsStated: draft.issuerIsStated,
    title: title ? oneSpace(title) : null,
    place: slice(draft.place),
    name: draft.name,
    standing,
    listed: draft.listed,
    quoted: text.lastIndexOf('“', draft.start) > text.lastIndexOf('”', draft.start),
    amending: AMENDING.test(text.slice(Math.max(draft.start - 100, 0), draft.start)),
  };
}
