import { isLike } from './likeness.ts';
import type { Line } from './line.ts';
import {
  ADDRESSEES_LABEL,
  GROUND_START,
  isCapitals,
  MOTTO,
  NATIONAL_NAME,
  PARTY_NAME,
  personNameScore,
  RECIPIENTS_LABEL,
  SURE_GROUND_START,
  startsBodyName,
  startsDeputyOffice,
  startsOffice,
  TELEGRAM_LABEL,
  titleOf,
} from './wording.ts';

/**
 * What a line is. A letter goes through zones: heading, title, addressees, grounds, body, foot, rest. Within the
 * heading and within the foot the order is free.
 */
const labels = [
  'before',
  'nationalName',
  'motto',
  'partyName',
  'office',
  'reference',
  'placeAndDate',
  'sideSubject',
  'headNoise',
  'type',
  'subject',
  'addresseesLabel',
  'addressees',
  'authority',
  'ground',
  'enactment',
  'body',
  'recipientsLabel',
  'recipients',
  'archive',
  'capacity',
  'signerPosition',
  'signerName',
  'footNoise',
  'rest',
] as const;

export type Label = (typeof labels)[number];

const NEVER = -1000;

/** Lines that may belong to the heading of the letter. */
const HEAD_LINES = 90;

const SIDE_SUBJECT = /^v\s?[/.|l]?\s?[vw][\s:.]|^v\/v(?=\p{L})/u;
const REFERENCE_LINE =
  /^(?:(?:luat|bo luat|phap lenh|lenh|nghi quyet|nghi dinh|quyet dinh|thong tu|thong tu lien tich|chi thi|cong van|van ban|cong dien|cv)\s)?s[o0eu6]\p{L}?\s{0,2}[:.;]?\s{0,40}[^\s/]{0,14}(?:\s.{0,16})?\s{0,30}[-/–]\s{0,3}[\p{L}\d&/_ –-]{0,40}(?:\s{0,3}\(.{0,12}\))?[.;]?$/u;
const BLANK_REFERENCE = /^s[o0]\s{0,2}[:.]\s{0,4}[\s.…_\d/]{0,40}[-/]?\s{0,2}[a-z\d&/-]{0,30}$/u;
/** `Số:` and `/TTr-SNV` may come apart. */
const HALF_REFERENCE = /^\/\s?\p{Lu}[\p{L}&]{0,9}(?:-[\p{L}\d&]{1,12}){1,3}$/u;
const PLACE_AND_DATE =
  /^(?:(?:quan|phuong|xa)\s\d{1,2})?[\p{L}\s.,'’()-]{0,45}?[,.;:\s]\s{0,4}(?:\d{1,2}\s?(?:gio|h|:)\s?\d{0,2}(?:\s?phut)?,?\s{1,3})?ngay.{0,16}?thang.{0,12}?na?m[\s\d.…_lio]{0,12}[.,;]?$|^[\p{L}\s.-]{2,45},\s{0,3}\d{1,2}\s{0,2}thang\s{0,2}\d{1,2}\s{0,2}nam\s?\d{4}$|^[\p{L}\s.-]{2,45},\s{0,3}(?:ngay\s{0,2})?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}$|^[\p{L}\s.]{2,40},\s{0,3}thang.{0,8}nam\s?\d{4}$|^ngay[\s\d.…_]{1,16}thang[\s\d.…_]{1,12}nam[\s\d.…_]{1,12}$/u;
const ENACTMENT = /^(?:quyet dinh|quyet nghi|nghi quyet|ket luan|chi thi|quyet d[il]nh|quyét nghi)$/u;
const CAPACITY =
  /^(?:t[\s/.]{0,2}m|k[\s/.]{0,2}t|t[\s/.]{0,2}l|t[\s/.]{0,2}u[\s/.]{0,2}q|q|quyen)(?:\s?[./:]\s?|\s)\s?\p{L}{2}/u;
/** A council names itself and, on the next line, its term and session: `KHÓA II, KỲ HỌP THỨ 5`. */
const SESSION = /^khoa\s[ivxlc\d]{1,8}(?:[\s,;-]|$)/u;
/** Not bodies that keep archives (`Lưu trữ lịch sử tỉnh`), which receive letters as others do. */
const ARCHIVE =
  /^[-–—~+•„·*_'\s]{0,4}luu\b(?!\s(?:tru (?:lich su|hien hanh|co quan|nha nuoc|quoc gia|tinh)|hoc sinh)\b)/u;
/** The heading of an annex, and the line that says to what it belongs: no list of recipients goes on after them. */
const ANNEX_HEADING =
  /^(?:(?:phu luc|mau|bieu|bieu mau)(?:\s(?:so\s?)?[\divxlc./-]{1,8}\p{L}?)?[.:]?$|\(?(?:ban hanh )?kem theo [^)]{5,90}\sngay\s)/u;
const DASHED = /^[-–—~+•„*·_'](?:\s|(?=[\p{L}(‘']))/u;
const NUMBERED =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[ivx]{1,5}(?:[.)]|\s?[-–]\s)|[a-zđ]\)|dieu\s\d|(?:phan|chuong|(?:tieu\s)?muc)\s(?:[ivx]{1,5}|\d{1,2})(?:[\s.:]|$))\s?/u;
const SIGNED_MARK = /^\(?\s?(?:da ky|ky ten|ky, |ky va|chu ky|dong dau|ky, dong dau|ky ghi ro)/u;
/** `PL.(300)`: who drafted the letter, how many copies. nd30:III.3 */
const DRAFTER = /^\p{Lu}[\p{Lu}.&]{0,9}\s?\(\d{1,4}\)\.?$/u;
const FOOTNOTE = /^\[\d{1,2}\]|^\(\d\)\s|^\*\s/u;

/** Addressees named by class: `Các sở, ban, ngành`, `Như trên`. */
const NAMES_ADDRESSEE =
  /^(?:cac|thu truong|nguoi dung dau|toan the|ong|ba|dong chi|nhu tren|lanh dao|dang uy|hieu truong|truong|tong|cuc|don vi|co quan|doanh nghiep|nha|quy)\b/u;

/** What stands under a name of an addressee and is none. */
const DETAIL = /^\(?(?:dia chi|ma so thue|mst|dien thoai|so dien thoai|email|fax|sau day goi)\b/u;

/** With these running text opens, and hardly ever a subject. */
const OPENER =
  /^(?:de\s|ngay \d|nham\s|hien nay|trong (?:thoi gian|nhung nam|qua trinh)|tren (?:day|co so)|qua\s|theo\s|thuc hien\s|can cu\s|xet\s|sau khi\s|tai phien)/u;
/** Lines of a form: `Thời gian: ...`, `Ông (bà): ...`. */
const FIELD =
  /^(?:thoi gian|dia diem|thanh phan|noi dung|chu tri|ong|ba|chuc vu|duoc cu den|sinh (?:ngay|nam)|don vi|co quan|dia chi|ho va ten|ho ten|can cuoc|cccd|so cccd|ben [ab]|nghi phep)[^:]{0,30}:/u;
/** What a sentence says of a body, and no name does. */
const SAYS =
  /\s(?:nhan duoc|co y kien|thong bao|de nghi|yeu cau|bao cao|tra loi|kinh trinh|xin|trien khai|ban hanh|da (?:co|nhan|ban))\s/u;
const SUBJECT_START = /^[,.'"]?\s?(?:ve\s?viec|ve\s|v\/v)/u;

const isEnd = (text: string): boolean => /\.\s?\/\s?\.?$/u.test(text);

/** How well a line goes on from the line before it: above 0 it does. */
function continuation(before: Line | undefined, line: Line): number {
  if (!before) return -2;
  let score = 0;
  if (!line.gap) score += 0.8;
  if (line.wideGap) score -= 1.2;
  const startsLow = /^[\p{Ll}(]/u.test(line.text);
  if (startsLow) score += 1.2;
  const capitals = isCapitals(line.text);
  const before_ = isCapitals(before.text);
  if (capitals === before_ || !/\p{L}/u.test(line.text)) score += 0.5;
  else score -= 1.2;
  if (before.bold === line.bold && before.italic === line.italic) score += 0.3;
  else score -= 0.4;
  if (before.centred === line.centred) score += 0.2;
  else score -= 0.6;
  if (before.cell !== line.cell) score -= 1;
  if (/[,]$|\s(?:và|của|các|về|cho|với|VÀ|CỦA|CÁC|VỀ|TẠI|tại|theo)$/u.test(before.text)) score += 1;
  if (/[.;:]$/u.test(before.text)) score -= 1.2;
  return score;
}

/** One short line under the title, with which the next does not go on. */
function standsUnderTitle(lines: readonly Line[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!before || !line || !next || line.text.length > 90 || /[.;:,/]$/u.test(line.text)) return false;
  if (GROUND_START.test(line.bare) || OPENER.test(line.bare) || SAYS.test(line.bare)) return false;
  // On a copy the number stands under the title.
  if (REFERENCE_LINE.test(line.bare) || BLANK_REFERENCE.test(line.bare)) return false;
  return isCapitals(before.text) && titleOf(before.skeleton)?.whole === true && /^\p{Lu}/u.test(next.text);
}

type Scores = { readonly [Name in Label]: number };

/** What a line looks like by itself and its neighbours. */
function scoresOf(lines: readonly Line[], index: number): Scores {
  const line = lines[index];
  if (!line) return NO_SCORES;
  const { text, bare, skeleton } = line;
  const length = text.length;
  const inHead = index < HEAD_LINES;
  const capitals = isCapitals(text);
  const dashed = DASHED.test(text) || /^[-–+•*]/u.test(line.listLabel ?? '');
  const numbered = NUMBERED.test(bare) || /\d|^[a-z]\)/u.test(line.listLabel ?? '');
  const sentence = Math.min(length, 160) / 60 - 0.6;

  const nationalName = inHead && isLike(text, NATIONAL_NAME, 6) ? 9 : NEVER;
  const motto = inHead && isLike(text, MOTTO, 5) ? 9 : NEVER;
  const partyName = inHead && capitals && isLike(text, PARTY_NAME, 2) ? 9 : NEVER;
  const isReference = length <= 70 && REFERENCE_LINE.test(bare) && !/^so(?:\s\p{L}{3,}){3}/u.test(bare);
  const reference = !inHead
    ? NEVER
    : isReference || BLANK_REFERENCE.test(bare)
      ? 7
      : HALF_REFERENCE.test(text)
        ? 4
        : NEVER;
  const isDate = inHead && length <= 90 && PLACE_AND_DATE.test(bare) && beginsWithPlace(text);
  const placeAndDate = isDate && !numbered && !dashed && !GROUND_START.test(bare) ? 7 : NEVER;
  const title = titleOf(skeleton);
  const ender = /[:.;]$/u.test(text);
  const sideSubject = SIDE_SUBJECT.test(bare);
  const ground = GROUND_START.test(bare);
  const sureGround = SURE_GROUND_START.test(bare);
  const addresseesLabel = ADDRESSEES_LABEL.test(bare) ? 9 : TELEGRAM_LABEL.test(text) ? 8 : NEVER;
  const recipientsLabel = RECIPIENTS_LABEL.test(bare) && length < 60 ? 9 : NEVER;
  // A signer may have the surname Lưu.
  const archive =
    ARCHIVE.test(bare) && !/^Lưu(?:\s\p{Lu}\p{Ll}+){2,4}$/u.test(text) ? (length < 80 ? 7 : 2) : NEVER;
  const office = capitals && startsOffice(line);
  const bodyName = startsBodyName(line);
  const name = numbered || dashed || /[,;:]$/u.test(text) ? 0 : personNameScore(text);
  const ocrName = name > 0 ? 0 : personNameScore(text.replace(/^\P{Lu}{0,3}\S{1,2}\s+/u, ''));
  const capacity =
    CAPACITY.test(bare) && (isCapitals(text.replace(/^[^\s.]{1,4}/u, '')) || mixedCapacity(line))
      ? 7.5
      : NEVER;
  const beforeGrounds = SURE_GROUND_START.test(lines[index + 1]?.bare ?? '');
  const enactment = ENACTMENT.test(skeleton) && capitals ? (text.includes(':') ? 8 : 3) : NEVER;

  const officeLine =
    capitals && !title?.whole
      ? (bodyName ? 4 : length <= 60 ? 1.2 : -1) - (capacity > 0 ? 3 : 0)
      : inHead && index < 6 && bodyName && length < 50 && !ender && !title
        ? 0.4
        : -5;
  const isTitle = title !== null && (capitals || title.whole) && !numbered && !dashed;
  const typeScore = !isTitle
    ? NEVER
    : title.whole
      ? (capitals ? 6 : line.centred || line.bold ? 3.5 : length < 14 ? 1.5 : 0) -
        (text.endsWith(':') ? 5 : 0)
      : titleWithSubject(line, title.words)
        ? 3
        : NEVER;

  let subject = 0;
  if (SUBJECT_START.test(bare)) subject += 3;
  if (line.centred || line.bold) subject += 1;
  if (line.justified) subject -= 0.8;
  if (capitals) subject += 0.6;
  if (length > 200) subject -= 0.6;
  if (length > 340) subject -= 3;
  if (/[;:]$/u.test(text)) subject -= 4;
  if (/\.$/u.test(text)) subject -= 2;
  if (sureGround) subject -= 4;
  else if (ground) subject -= capitals ? 0 : 0.8;
  if (OPENER.test(bare) && !capitals) subject -= 1.5;
  if (numbered || dashed || FIELD.test(bare)) subject -= 3;
  if (addresseesLabel > 0 || recipientsLabel > 0) subject -= 6;
  if (standsUnderTitle(lines, index)) subject += 2.4;

  // Party letters write what they are about without `V/v`.
  const aboutAddressees =
    /^ve (?!viec )/u.test(bare) &&
    !ender &&
    lines.slice(index + 1, index + 5).some((next) => ADDRESSEES_LABEL.test(next.bare));
  const side = sideSubject
    ? 7
    : /^ve viec /u.test(bare) || aboutAddressees
      ? 1.5
      : length > 90
        ? -0.02 * (length - 90) - 0.3
        : 0.2;

  let body = 0.4 + Math.max(-0.4, sentence);
  if (numbered) body += 1.2;
  if (dashed) body += 0.6;
  // Text is not set in capitals.
  if (capitals && length > 25 && !numbered) body -= 1.2;
  if (isEnd(text)) body += 2;
  if (recipientsLabel > 0) body -= 8;
  if (nationalName > 0 || motto > 0 || partyName > 0) body -= 8;
  if (reference > 0 || placeAndDate > 0) body -= 2;
  if (isTitle && title.whole && capitals) body -= 2;
  if (archive > 5) body -= 3;

  const recipients = addressesHead(line)
    ? -4
    : (dashed ? 2.6 : -0.4) + (length < 110 ? 0.2 : -1.5) + (/[;,.]$/u.test(text) ? 0.4 : 0);

  const positionWords = startsOffice(line);
  const signerPosition =
    capacity > 0
      ? 0
      : office
        ? length <= 70
          ? 4.5
          : 1
        : positionWords && length <= 45 && !ender && !numbered && !dashed
          ? 1.6
          : capitals && length <= 60 && !title?.whole && enactment < 0 && !numbered && !dashed
            ? 0.2
            : NEVER;

  const signerName = name > 0 ? name + 1.2 : ocrName >= 3 && length < 32 ? 2.2 : NEVER;

  const scores: Scores = {
    before: -0.4,
    nationalName,
    motto,
    partyName,
    office: officeLine,
    reference,
    placeAndDate,
    sideSubject: addresseesLabel > 0 ? -5 : side,
    headNoise: -1.6,
    type: typeScore,
    subject,
    addresseesLabel,
    addressees:
      (dashed ? (NAMES_ADDRESSEE.test(skeleton) || bodyName || startsOffice(line) ? 2.4 : 0.8) : 0) -
      (numbered ? 2 : 0) +
      (dashed ? (length < 130 ? 0.5 : -1.2) : 0.6 * Math.max(-0.4, sentence)) -
      (text.endsWith(':') && !dashed ? 2.5 : 0) -
      (sureGround ? 5 : ground ? 1.6 : 0),
    authority: !capitals
      ? NEVER
      : (office || bodyName || SESSION.test(bare)) && enactment < 0 && !title?.whole
        ? 3 + (beforeGrounds ? 2 : 0)
        : 0,
    ground: body + (sureGround ? 0.4 : ground ? -0.1 : 0),
    enactment,
    body,
    recipientsLabel,
    recipients,
    archive,
    capacity: capacity > 0 ? capacity : capitals && length <= 60 && enactment < 0 ? -0.6 : NEVER,
    signerPosition,
    signerName,
    footNoise:
      SIGNED_MARK.test(bare) || DRAFTER.test(text) ? 3 : FOOTNOTE.test(bare) ? -3 : length < 40 ? -1.4 : -2.5,
    // What is attached may have a heading and a foot of its own, lists and tables of any length, and must not lose by
    // them to being body.
    rest: Math.max(
      Math.max(body, 0.4 + Math.max(-0.4, sentence)) - 0.002,
      0.7 *
        Math.max(
          recipientsLabel,
          nationalName,
          motto,
          partyName,
          reference,
          placeAndDate,
          capacity,
          archive,
          enactment,
          addresseesLabel,
          isTitle && title.whole && capitals ? 6 : 0,
          office ? 4.5 : 0,
          signerName * 0.6,
        ),
      // A footnote or the heading of an annex.
      FOOTNOTE.test(bare) || /^phu luc/u.test(bare) ? 4 : 0,
    ),
  };
  const placed = ANNEX_HEADING.test(bare) ? { ...scores, ...NO_FOOT } : scores;
  return inHead ? placed : { ...placed, ...NO_HEADING };
}

/** `KT. Giám đốc`: the abbreviation in capitals, the office not. */
const mixedCapacity = ({ text, skeleton }: Line): boolean =>
  text.length < 60 &&
  /^(?:TM|KT|TL|TUQ|Q)\s?[./]/u.test(text) &&
  startsOffice({
    text: text.replace(/^[TKQLMU]{1,3}\s?[./]\s?/u, ''),
    skeleton: skeleton.replace(/^(?:t ?m|k ?t|t ?l|t ?u ?q|q)\s/u, ''),
  });

const addressesHead = ({ bare }: Line): boolean => /^kinh gui/u.test(bare);

/** `KẾ HOẠCH TỔ CHỨC HỘI NGHỊ ...` on one line: capitals, or the kind in capitals and the rest not. */
function titleWithSubject({ text }: Line, words: number): boolean {
  const parts = text.split(/\s+/u);
  return isCapitals(parts.slice(0, words).join(' ')) && parts.length > words && !/[:;]$/u.test(text);
}

/** A paragraph of running text, told by its end; a subject has no mark there. */
function endsAsSentence(lines: readonly Line[], index: number): boolean {
  const first = lines[index];
  if (!first) return false;
  const capitals = isCapitals(first.text);
  let at = index;
  let length = first.text.length;
  while (at - index < 12) {
    const next = lines[at + 1];
    if (!next || next.gap || isCapitals(next.text) !== capitals || OPENER.test(next.bare)) break;
    at++;
    length += next.text.length;
  }
  const end = lines[at]?.text ?? '';
  return /[:;]$/u.test(end) || (length > 90 && /[.:;]["”]?$|\/\.?$/u.test(end));
}

/** Before the day stands a name: few words, most of them with a capital. */
function beginsWithPlace(text: string): boolean {
  const words = text.slice(0, Math.max(text.search(/ng[aà]y|th[aá]ng/iu), 0)).match(/\p{L}+/gu) ?? [];
  return words.length <= 7 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= words.length;
}

/** Far down the page nothing belongs to the heading any more. */
const NO_HEADING = {
  before: NEVER,
  office: NEVER,
  sideSubject: NEVER,
  headNoise: NEVER,
  type: NEVER,
  subject: NEVER,
} as const;

/** Where an annex begins, the foot is over. */
const NO_FOOT = {
  recipients: NEVER,
  archive: NEVER,
  signerPosition: NEVER,
  signerName: NEVER,
  footNoise: NEVER,
} as const;

const NO_SCORES = Object.fromEntries(labels.map((label) => [label, 0])) as Scores;

const zoneOf: { readonly [Name in Label]: number } = {
  before: 0,
  nationalName: 1,
  motto: 1,
  partyName: 1,
  office: 1,
  reference: 1,
  placeAndDate: 1,
  sideSubject: 1,
  headNoise: 1,
  type: 1,
  subject: 1,
  addresseesLabel: 2,
  addressees: 2,
  authority: 3,
  ground: 3,
  enactment: 4,
  body: 5,
  recipientsLabel: 6,
  recipients: 6,
  archive: 6,
  capacity: 6,
  signerPosition: 6,
  signerName: 6,
  footNoise: 6,
  rest: 7,
};

/** Parts of several lines, whose next line counts as theirs if it goes on from the line before. */
const RUNS_ON: ReadonlySet<Label> = new Set([
  'office',
  'sideSubject',
  'subject',
  'addressees',
  'authority',
  'ground',
  'capacity',
  'signerPosition',
  'recipients',
  'archive',
]);

/** Lists whose every entry begins anew. */
const LISTS: ReadonlySet<Label> = new Set(['addressees', 'recipients', 'ground']);

function listStep(to: Label, { line, before, continues, isSentence }: Place): number {
  const begins =
    to === 'ground' ? GROUND_START.test(line.bare) : DASHED.test(line.text) || line.listLabel !== null;
  if (begins) return 0.3;
  if (to === 'addressees') {
    if (DETAIL.test(line.bare)) return 2;
    if (isSentence && line.gap && !before?.text.endsWith(':')) return -8;
    // One addressee beside the label; under it the text begins.
    const isComplete = before !== undefined && !/[,;:]$/u.test(before.text) && !DASHED.test(before.text);
    if (line.gap && isComplete && /[.:]$/u.test(line.text)) return -5;
    if (before && /(?<!(?:TP|Tp|TX|Q|P|St)\s?)\.$/u.test(before.text) && !line.text.startsWith('('))
      return -12;
    if (before?.text.endsWith(':')) return 1.5;
    if (OPENER.test(line.bare) || SAYS.test(line.bare)) return -5;
  }
  return continues * 0.8 - (continues < -1 ? 2 : 0);
}

type Place = {
  readonly line: Line;
  readonly before: Line | undefined;
  /** How well the line goes on from the one before it. */
  readonly continues: number;
  /** The paragraph it begins ends as running text does. */
  readonly isSentence: boolean;
};

/** Price of going from one label to the next. */
function step(from: Label, to: Label, { line, before, continues, isSentence }: Place): number {
  const zone = zoneOf[from];
  if (zoneOf[to] < zone) {
    // The label of a second group of addressees, and grounds that follow the addressees of a letter.
    return NEVER;
  }
  if (from === to) {
    if (to === 'addresseesLabel') return /^dong/u.test(line.bare) ? 0 : NEVER;
    // Running on speaks for none of the labels between which a text may run on.
    if (to === 'body' || to === 'rest' || to === 'before') return Math.max(0, continues) * 0.8;
    if (
      to === 'type' ||
      to === 'reference' ||
      to === 'placeAndDate' ||
      to === 'nationalName' ||
      to === 'motto'
    )
      return -6;
    if (to === 'signerName') return -2.5;
    if (LISTS.has(to)) return listStep(to, { line, before, continues, isSentence });
    // A subject in capitals is in capitals throughout, but for a remark in brackets.
    const changesCase =
      to === 'subject' && before !== undefined && isCapitals(before.text) && !isCapitals(line.text);
    if (changesCase && /^\p{Lu}/u.test(line.text)) return -3;
    return RUNS_ON.has(to) ? continues * 0.8 : 0;
  }
  const runsOn = RUNS_ON.has(from) || (from === 'addresseesLabel' && !/:\s?$/u.test(before?.text ?? ''));
  const breaks = runsOn ? -Math.max(0, continues) * 0.8 : 0;
  switch (to) {
    case 'before':
      return NEVER;
    case 'subject':
      if (from === 'type') return SUBJECT_START.test(line.bare) || !isSentence ? 4.7 : 1.2;
      return from === 'headNoise' ? -3 : NEVER;
    case 'sideSubject':
      if (SIDE_SUBJECT.test(line.bare)) return breaks;
      // Party letters write no `V/v` under the number.
      return zone === 1 && from !== 'type' && from !== 'subject' && /^ve\s/u.test(line.bare) ? -0.5 : NEVER;
    case 'type':
      return breaks + (from === 'subject' ? -6 : 0);
    case 'office':
      return breaks + (from === 'type' || from === 'subject' ? -14 : from === 'sideSubject' ? -2 : 0);
    case 'headNoise':
      return breaks - (from === 'subject' || from === 'type' ? 5 : 0.3);
    case 'addressees':
      return from === 'addresseesLabel' ? listStep(to, { line, before, continues, isSentence }) + 0.4 : NEVER;
    case 'authority':
      return from === 'subject' ? breaks : zone === 1 ? -3 : NEVER;
    case 'ground':
      if (!GROUND_START.test(line.bare)) return NEVER;
      return zone === 3 ? 0 : breaks - (from === 'addressees' || from === 'addresseesLabel' ? 1 : 0);
    case 'enactment':
      return breaks + (zone === 3 ? 1 : -3);
    case 'body':
      if (from === 'authority') return -5;
      // A label alone has somebody under it.
      if (from === 'addresseesLabel' && before?.text.endsWith(':')) return -4;
      // A list is not over at a semicolon.
      if (from === 'addressees' && before?.text.endsWith(';')) return breaks - 2;
      return breaks - (from === 'before' ? 2 : 0);
    case 'recipients':
      if (from === 'recipientsLabel') return 1;
      if (zone !== 6 || !(DASHED.test(line.text) || line.listLabel !== null)) return NEVER;
      return from === 'archive' ? -2 : -6;
    case 'archive':
      return from === 'recipients' || from === 'recipientsLabel' ? 1 : zone === 6 ? -0.5 : NEVER;
    case 'recipientsLabel':
      return zone === 6 ? (from === 'recipients' || from === 'archive' ? -6 : 0) : breaks;
    case 'capacity':
      if (!CAPACITY.test(line.bare)) return NEVER;
      return zone < 5 ? -12 : breaks + (from === 'signerName' ? -2 : 0);
    case 'signerPosition':
      if (from === 'capacity' && startsDeputyOffice(line)) return 1;
      if (from !== 'capacity' && !startsOffice(line)) return NEVER;
      return zone < 5 ? -12 : breaks + (from === 'body' ? -1.2 : 0) + (from === 'signerName' ? -1.5 : 0);
    case 'signerName':
      return from === 'signerPosition'
        ? 1.5
        : from === 'capacity'
          ? 0.5
          : zone < 5
            ? NEVER
            : from === 'body'
              ? -3.2
              : -0.5;
    case 'footNoise':
      return zone === 6 ? -0.3 : NEVER;
    case 'rest':
      if (zone !== 6 || from === 'recipientsLabel') return NEVER;
      return breaks - (from === 'recipients' ? 4 : 1.5);
    case 'reference':
    case 'placeAndDate':
      return breaks - (from === 'subject' || from === 'type' ? 3 : 0);
    default:
      return breaks;
  }
}

/** Where a letter may begin: with its heading, its title, or, where these are missing, its text. */
function opening(label: Label): number {
  switch (zoneOf[label]) {
    case 0:
      return -0.5;
    case 1:
      return label === 'subject' || label === 'sideSubject' ? -3 : 0;
    case 2:
    case 3:
      return label === 'addressees' ? NEVER : -2;
    case 5:
      return -1.5;
    default:
      return NEVER;
  }
}

/** The most likely label of each line (Viterbi). */
export function labelLines(lines: readonly Line[]): readonly Label[] {
  const back: Uint8Array[] = [];
  let totals: number[] = [];
  for (const [index, line] of lines.entries()) {
    const scores = scoresOf(lines, index);
    const continues = continuation(lines[index - 1], line);
    const isSentence = index < HEAD_LINES && endsAsSentence(lines, index);
    const place: Place = { line, before: lines[index - 1], continues, isSentence };
    const pointers = new Uint8Array(labels.length);
    const next: number[] = [];
    for (let to = 0; to < labels.length; to++) {
      const label = labels[to] ?? 'body';
      const own = scores[label];
      if (own <= NEVER) {
        next.push(Number.NEGATIVE_INFINITY);
        continue;
      }
      if (index === 0) {
        next.push(own + opening(label));
        continue;
      }
      let best = Number.NEGATIVE_INFINITY;
      for (let from = 0; from < labels.length; from++) {
        const total = totals[from] ?? Number.NEGATIVE_INFINITY;
        const before = labels[from] ?? 'body';
        // There is no way back up the page.
        if (total === Number.NEGATIVE_INFINITY || zoneOf[label] < zoneOf[before]) continue;
        const price = step(before, label, place);
        if (price <= NEVER / 2 || total + price <= best) continue;
        best = total + price;
        pointers[to] = from;
      }
      next.push(best + own);
    }
    totals = next;
    back.push(pointers);
  }
  return traceBack(totals, back);
}

function traceBack(totals: readonly number[], back: readonly Uint8Array[]): readonly Label[] {
  if (back.length === 0) return [];
  let at = totals.indexOf(Math.max(...totals));
  const found: Label[] = [];
  for (let index = back.length - 1; index >= 0; index--) {
    found.push(labels[at] ?? 'body');
    at = back[index]?.[at] ?? 0;
  }
  return found.reverse();
}
