import { isCapital } from '../vietnamese/signs.ts';
import {
  DIGITS,
  endsWith,
  isDashed,
  opensText,
  SAYS,
  startsAddresseesLabel,
  startsCapacity,
  startsGround,
  startsSideSubject,
  startsSubject,
  startsSureGround,
} from './edges.ts';
import { AT, HEAD_LINES, NEVER } from './labels.ts';
import { isLike } from './likeness.ts';
import type { Line } from './line.ts';
import { opening } from './opening.ts';
import {
  isCapitals,
  isNameBehindCrumb,
  MOTTO,
  NATIONAL_NAME,
  PARTY_NAME,
  personNameScore,
  RECIPIENTS_LABEL,
  startsBodyName,
  startsOffice,
  TELEGRAM_LABEL,
  titleOf,
} from './wording.ts';

const startsAsReference = opening(
  'lbpnqtcvs',
  /^(?:(?:luat|bo luat|phap lenh|lenh|nghi quyet|nghi dinh|quyet dinh|thong tu|thong tu lien tich|chi thi|cong van|van ban|cong dien|cv)\s)?(?=)s[o0eu6]\p{L}?\s{0,2}[:.;]?\s{0,40}[^\s/]{0,14}(?:\s.{0,16})?\s{0,30}[-/–]\s{0,3}[\p{L}\d&/_ –-]{0,40}(?:\s{0,3}\(.{0,12}\))?[.;]?$/u,
);
const isReferenceLine = (bare: string): boolean =>
  (bare.includes('/') || bare.includes('-') || bare.includes('–')) && startsAsReference(bare);
/** Words where the number should be. */
const NUMBERS_NOTHING = /^so(?:\s\p{L}{3,}){3}/u;
const isBlankReference = opening(
  's',
  /^s[o0]\s{0,2}[:.]\s{0,4}[\s.…_\d/]{0,40}[-/]?\s{0,2}[a-z\d&/-]{0,30}$/u,
);
/** `Số:` and `/TTr-SNV` may come apart. */
const isHalfReference = opening('/', /^\/\s?\p{Lu}[\p{L}&]{0,9}(?:-[\p{L}\d&]{1,12}){1,3}$/u);

const DAY_AND_MONTH =
  /^(?:(?:quan|phuong|xa)\s\d{1,2})?(?=)[\p{L}\s.,'’()-]{0,45}?[,.;:\s]\s{0,4}(?:\d{1,2}\s?(?:gio|h|:)\s?\d{0,2}(?:\s?phut)?,?\s{1,3})?(?=)ngay.{0,16}?thang.{0,12}?na?m[\s\d.…_lio]{0,12}[.,;]?$/u;
/** With the year at the end, and a comma before the day. */
const SHORT_DATE =
  /^[\p{L}\s.-]{2,45},\s{0,3}\d{1,2}\s{0,2}thang\s{0,2}\d{1,2}\s{0,2}nam\s?\d{4}$|^[\p{L}\s.-]{2,45},\s{0,3}(?:ngay\s{0,2})?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}$|^[\p{L}\s.]{2,40},\s{0,3}thang.{0,8}nam\s?\d{4}$/u;
const isDateWithoutPlace = opening('n', /^ngay[\s\d.…_]{1,16}thang[\s\d.…_]{1,12}nam[\s\d.…_]{1,12}$/u);
const isDateLine = (bare: string): boolean =>
  (bare.includes('ngay') && bare.includes('thang') && DAY_AND_MONTH.test(bare)) ||
  (endsWith(bare, DIGITS) && bare.includes(',') && SHORT_DATE.test(bare)) ||
  isDateWithoutPlace(bare);

const ENACTMENTS: ReadonlySet<string> = new Set([
  'quyet dinh',
  'quyet nghi',
  'nghi quyet',
  'ket luan',
  'chi thi',
  'quyet dlnh',
]);
/** A council names itself and, on the next line, its term and session: `KHÓA II, KỲ HỌP THỨ 5`. */
const namesSession = opening('k', /^khoa\s[ivxlc\d]{1,8}(?:[\s,;-]|$)/u);
/** Not bodies that keep archives (`Lưu trữ lịch sử tỉnh`), which receive letters as others do. */
const ARCHIVE =
  /^[-–—~+•„·*_'\s]{0,4}luu\b(?!\s(?:tru (?:lich su|hien hanh|co quan|nha nuoc|quoc gia|tinh)|hoc sinh)\b)/u;
const startsArchive = (bare: string): boolean => bare.slice(0, 7).includes('luu') && ARCHIVE.test(bare);
/** The heading of an annex, and the line that says to what it belongs: no list of recipients goes on after them. */
const isAnnexHeading = opening(
  'pmb(k',
  /^(?:(?:phu luc|mau|bieu|bieu mau)(?:\s(?:so\s?)?[\divxlc./-]{1,8}\p{L}?)?[.:]?$|\(?(?:ban hanh )?kem theo [^)]{5,90}\sngay\s)/u,
);
const startsNumbered = opening(
  `${DIGITS}ivxdpctm`,
  /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[ivx]{1,5}(?:[.)]|\s?[-–]\s)|dieu\s\d|(?:phan|chuong|(?:tieu\s)?muc)\s(?:[ivx]{1,5}|\d{1,2})(?:[\s.:]|$))/u,
);
/** `a)` */
const startsLettered = (bare: string): boolean => bare.charAt(1) === ')' && /^[a-z]/u.test(bare);
const startsSigned = opening(
  '(dkc',
  /^\(?\s?(?:da ky|ky ten|ky, |ky va|chu ky|dong dau|ky, dong dau|ky ghi ro)/u,
);
/** `PL.(300)`: who drafted the letter, how many copies. nd30:III.3 */
const DRAFTER = /^\p{Lu}[\p{Lu}.&]{0,9}\s?\(\d{1,4}\)\.?$/u;
const LONGEST_DRAFTER = 18;
const startsFootnote = opening('[(*', /^\[\d{1,2}\]|^\(\d\)\s|^\*\s/u);

/** Addressees named by class: `Các sở, ban, ngành`, `Như trên`. */
const NAMES_ADDRESSEE =
  /^(?:cac|thu truong|nguoi dung dau|toan the|ong|ba|dong chi|nhu tren|lanh dao|dang uy|hieu truong|truong|tong|cuc|don vi|co quan|doanh nghiep|nha|quy)\b/u;

/** Lines of a form: `Thời gian: ...`, `Ông (bà): ...`. */
const startsField = opening(
  'tdncobsh',
  /^(?:thoi gian|dia diem|thanh phan|noi dung|chu tri|ong|ba|chuc vu|duoc cu den|sinh (?:ngay|nam)|don vi|co quan|dia chi|ho va ten|ho ten|can cuoc|cccd|so cccd|ben [ab]|nghi phep)[^:]{0,30}:/u,
);

/** `./.` */
const isEnd = (text: string): boolean => text.includes('/') && /\.\s?\/\s?\.?$/u.test(text);

/** The lines of a letter, and which of them are set in capitals. */
export type Page = { readonly lines: readonly Line[]; readonly capitals: readonly boolean[] };

/** One short line under the title, with which the next does not go on. */
function standsUnderTitle({ lines, capitals }: Page, index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!before || !line || !next || line.text.length > 90 || endsWith(line.text, '.;:,/')) return false;
  if (capitals[index - 1] !== true || !isCapital(next.text.charCodeAt(0))) return false;
  if (titleOf(before.skeleton)?.whole !== true) return false;
  if (startsGround(line.bare) || opensText(line.bare) || SAYS.test(line.bare)) return false;
  // On a copy the number stands under the title.
  return !isReferenceLine(line.bare) && !isBlankReference(line.bare);
}

/** Says of each label how much a line looks like it, by itself and by its neighbours. */
export function scoreLine(page: Page, index: number, own: Float64Array): void {
  const line = page.lines[index];
  if (!line) return;
  const { text, bare, skeleton, listLabel } = line;
  const length = text.length;
  const inHead = index < HEAD_LINES;
  const capitals = page.capitals[index] === true;
  const dashed = isDashed(text) || (listLabel !== null && /^[-–+•*]/u.test(listLabel));
  const numbered =
    startsNumbered(bare) || startsLettered(bare) || (listLabel !== null && /\d|^[a-z]\)/u.test(listLabel));
  const sentence = Math.min(length, 160) / 60 - 0.6;
  const colon = text.endsWith(':');
  const ender = endsWith(text, ':.;');

  const nationalName = inHead && isLike(skeleton, NATIONAL_NAME, 6) ? 9 : NEVER;
  const motto = inHead && isLike(skeleton, MOTTO, 5) ? 9 : NEVER;
  const partyName = inHead && capitals && isLike(skeleton, PARTY_NAME, 2) ? 9 : NEVER;
  const reference = inHead ? referenceScore(line) : NEVER;
  const ground = startsGround(bare);
  const sureGround = startsSureGround(bare);
  const isDate = inHead && length <= 90 && !numbered && !dashed && !ground;
  const placeAndDate = isDate && isDateLine(bare) && beginsWithPlace(text) ? 7 : NEVER;
  // In a longer line no title stands alone.
  const title = capitals || skeleton.length <= LONGEST_LONE_TITLE ? titleOf(skeleton) : null;
  const addresseesLabel = startsAddresseesLabel(bare)
    ? 9
    : bare.includes('dien') && TELEGRAM_LABEL.test(text)
      ? 8
      : NEVER;
  const recipientsLabel = length < 60 && RECIPIENTS_LABEL.test(bare) ? 9 : NEVER;
  // A signer may have the surname Lưu.
  const archive =
    startsArchive(bare) && !/^Lưu(?:\s\p{Lu}\p{Ll}+){2,4}$/u.test(text) ? (length < 80 ? 7 : 2) : NEVER;
  const office = capitals && startsOffice(line);
  const mayBeNamed = capitals || dashed || index < 6;
  const bodyName = mayBeNamed && startsBodyName(line);
  const name = numbered || dashed || endsWith(text, ',;:') ? 0 : personNameScore(text);
  const capacity =
    startsCapacity(bare) && (isCapitals(text.replace(/^[^\s.]{1,4}/u, '')) || mixedCapacity(line))
      ? 7.5
      : NEVER;
  const enactment = capitals && ENACTMENTS.has(skeleton) ? (text.includes(':') ? 8 : 3) : NEVER;

  const officeLine =
    capitals && !title?.whole
      ? (bodyName ? 4 : length <= 60 ? 1.2 : -1) - (capacity > 0 ? 3 : 0)
      : index < 6 && bodyName && length < 50 && !ender && !title
        ? 0.4
        : -5;
  const isTitle = title !== null && (capitals || title.whole) && !numbered && !dashed;
  const type = !isTitle
    ? NEVER
    : title.whole
      ? (capitals ? 6 : line.centred || line.bold ? 3.5 : length < 14 ? 1.5 : 0) - (colon ? 5 : 0)
      : titleWithSubject(line, title.words)
        ? 3
        : NEVER;

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

  const recipients = bare.startsWith('kinh gui')
    ? -4
    : (dashed ? 2.6 : -0.4) + (length < 110 ? 0.2 : -1.5) + (endsWith(text, ';,.') ? 0.4 : 0);

  const signerPosition =
    capacity > 0
      ? 0
      : office
        ? length <= 70
          ? 4.5
          : 1
        : length <= 45 && !ender && !numbered && !dashed && startsOffice(line)
          ? 1.6
          : capitals && length <= 60 && !title?.whole && enactment < 0 && !numbered && !dashed
            ? 0.2
            : NEVER;

  const signerName = name > 0 ? name + 1.2 : length < 32 && isNameBehindCrumb(text) ? 2.2 : NEVER;
  const footnote = startsFootnote(bare);
  const foot = !isAnnexHeading(bare);

  own[AT.before] = inHead ? -0.4 : NEVER;
  own[AT.nationalName] = nationalName;
  own[AT.motto] = motto;
  own[AT.partyName] = partyName;
  own[AT.office] = inHead ? officeLine : NEVER;
  own[AT.reference] = reference;
  own[AT.placeAndDate] = placeAndDate;
  own[AT.sideSubject] = !inHead ? NEVER : addresseesLabel > 0 ? -5 : sideSubjectScore(page, line, index);
  own[AT.headNoise] = inHead ? -1.6 : NEVER;
  own[AT.type] = inHead ? type : NEVER;
  own[AT.subject] = inHead
    ? subjectScore(page, line, index, {
        capitals,
        listed: numbered || dashed,
        ground,
        sureGround,
        label: addresseesLabel > 0 || recipientsLabel > 0,
      })
    : NEVER;
  own[AT.addresseesLabel] = addresseesLabel;
  own[AT.addressees] =
    (dashed ? (NAMES_ADDRESSEE.test(skeleton) || bodyName || startsOffice(line) ? 2.4 : 0.8) : 0) -
    (numbered ? 2 : 0) +
    (dashed ? (length < 130 ? 0.5 : -1.2) : 0.6 * Math.max(-0.4, sentence)) -
    (colon && !dashed ? 2.5 : 0) -
    (sureGround ? 5 : ground ? 1.6 : 0);
  own[AT.authority] = !capitals
    ? NEVER
    : (office || bodyName || namesSession(bare)) && enactment < 0 && !title?.whole
      ? 3 + (startsSureGround(page.lines[index + 1]?.bare ?? '') ? 2 : 0)
      : 0;
  own[AT.ground] = body + (sureGround ? 0.4 : ground ? -0.1 : 0);
  own[AT.enactment] = enactment;
  own[AT.body] = body;
  own[AT.recipientsLabel] = recipientsLabel;
  // Where an annex begins, the foot is over.
  own[AT.recipients] = foot ? recipients : NEVER;
  own[AT.archive] = foot ? archive : NEVER;
  own[AT.capacity] = capacity > 0 ? capacity : capitals && length <= 60 && enactment < 0 ? -0.6 : NEVER;
  own[AT.signerPosition] = foot ? signerPosition : NEVER;
  own[AT.signerName] = foot ? signerName : NEVER;
  own[AT.footNoise] = !foot
    ? NEVER
    : startsSigned(bare) || (length <= LONGEST_DRAFTER && DRAFTER.test(text))
      ? 3
      : footnote
        ? -3
        : length < 40
          ? -1.4
          : -2.5;
  // What is attached may have a heading and a foot of its own, lists and tables of any length, and must not lose by
  // them to being body.
  own[AT.rest] = Math.max(
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
    footnote || bare.startsWith('phu luc') ? 4 : 0,
  );
}

/** Longer than the name of any kind, in bare letters. */
const LONGEST_LONE_TITLE = 50;

function referenceScore({ text, bare }: Line): number {
  const isReference = text.length <= 70 && isReferenceLine(bare) && !NUMBERS_NOTHING.test(bare);
  if (isReference || isBlankReference(bare)) return 7;
  return isHalfReference(text) ? 4 : NEVER;
}

/** What is known of a line. */
type Look = {
  readonly capitals: boolean;
  /** Numbered or dashed. */
  readonly listed: boolean;
  readonly ground: boolean;
  readonly sureGround: boolean;
  /** The label of a list. */
  readonly label: boolean;
};

function subjectScore(
  page: Page,
  { text, bare, centred, bold, justified }: Line,
  index: number,
  { capitals, listed, ground, sureGround, label }: Look,
): number {
  const { length } = text;
  let score = 0;
  if (startsSubject(bare)) score += 3;
  if (centred || bold) score += 1;
  if (justified) score -= 0.8;
  if (capitals) score += 0.6;
  if (length > 200) score -= 0.6;
  if (length > 340) score -= 3;
  if (endsWith(text, ';:')) score -= 4;
  if (text.endsWith('.')) score -= 2;
  if (sureGround) score -= 4;
  else if (ground) score -= capitals ? 0 : 0.8;
  if (!capitals && opensText(bare)) score -= 1.5;
  if (listed || (bare.includes(':') && startsField(bare))) score -= 3;
  if (label) score -= 6;
  if (standsUnderTitle(page, index)) score += 2.4;
  return score;
}

function sideSubjectScore({ lines }: Page, { text, bare }: Line, index: number): number {
  if (startsSideSubject(bare)) return 7;
  if (bare.startsWith('ve ')) {
    // Party letters write what they are about without `V/v`.
    const addressed = () =>
      lines.slice(index + 1, index + 5).some((next) => startsAddresseesLabel(next.bare));
    if (bare.startsWith('ve viec ') || (!endsWith(text, ':.;') && addressed())) return 1.5;
  }
  return text.length > 90 ? -0.02 * (text.length - 90) - 0.3 : 0.2;
}

/** `KT. Giám đốc`: the abbreviation in capitals, the office not. */
const mixedCapacity = ({ text, skeleton }: Line): boolean =>
  text.length < 60 &&
  /^(?:TM|KT|TL|TUQ|Q)\s?[./]/u.test(text) &&
  startsOffice({
    text: text.replace(/^[TKQLMU]{1,3}\s?[./]\s?/u, ''),
    skeleton: skeleton.replace(/^(?:t ?m|k ?t|t ?l|t ?u ?q|q)\s/u, ''),
  });

/** `KẾ HOẠCH TỔ CHỨC HỘI NGHỊ ...` on one line: capitals, or the kind in capitals and the rest not. */
function titleWithSubject({ text }: Line, words: number): boolean {
  const parts = text.split(/\s+/u);
  return isCapitals(parts.slice(0, words).join(' ')) && parts.length > words && !endsWith(text, ':;');
}

/** Before the day stands a name: few words, most of them with a capital. */
function beginsWithPlace(text: string): boolean {
  const words = text.slice(0, Math.max(text.search(/ng[aà]y|th[aá]ng/iu), 0)).match(/\p{L}+/gu) ?? [];
  return words.length <= 7 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 >= words.length;
}
