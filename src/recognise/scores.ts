import { isCapital } from '../vietnamese/signs.ts';
import {
  endsWith,
  OPENS_ABOUT,
  OPENS_ADDRESSED,
  OPENS_ADDRESSEES,
  OPENS_ANNEX,
  OPENS_ANNEX_LABEL,
  OPENS_ARCHIVE,
  OPENS_BLANK_REFERENCE,
  OPENS_CAPACITY,
  OPENS_DASH,
  OPENS_DATE,
  OPENS_FIELD,
  OPENS_FOOTNOTE,
  OPENS_GROUND,
  OPENS_HALF_REFERENCE,
  OPENS_NUMBER,
  OPENS_RECIPIENTS,
  OPENS_SESSION,
  OPENS_SIDE_SUBJECT,
  OPENS_SIGNED,
  OPENS_SUBJECT,
  OPENS_SURE_GROUND,
  OPENS_TEXT,
  SAYS,
} from './edges.ts';
import { AT, HEAD_LINES, NEVER } from './labels.ts';
import { isLike } from './likeness.ts';
import type { Line } from './line.ts';
import {
  isCapitals,
  isNameBehindCrumb,
  MOTTO,
  NATIONAL_NAME,
  PARTY_NAME,
  personNameScore,
  startsBodyName,
  startsOffice,
  TELEGRAM_LABEL,
  titleOf,
  YOUTH_UNION,
} from './wording.ts';

/** The lines of a letter, and what is known of each. */
export type Page = {
  readonly lines: readonly Line[];
  /** 1 where it is set in capitals. */
  readonly capitals: Uint8Array;
  /** 1 where it may be of the foot and begins with an office. */
  readonly offices: Uint8Array;
};

/** What is known of lines before they are scored; where an office begins is known of those that were. */
export function pageOf(lines: readonly Line[]): Page {
  const { length } = lines;
  const page = {
    lines,
    capitals: new Uint8Array(length),
    offices: new Uint8Array(length),
  };
  for (let at = 0; at < length; at++) {
    const line = lines[at];
    if (!line) break;
    page.capitals[at] = isCapitals(line.text) ? 1 : 0;
  }
  return page;
}

const REFERENCE =
  /^(?:(?:luat|bo luat|phap lenh|lenh|nghi quyet|nghi dinh|quyet dinh|thong tu|thong tu lien tich|chi thi|cong van|van ban|cong dien|cv)\s)?(?=)s[o0eu6]\p{L}?\s{0,2}[:.;]?\s{0,40}[^\s/]{0,14}(?:\s.{0,16})?\s{0,30}[-/–]\s{0,3}[\p{L}\d&/_ –-]{0,40}(?:\s{0,3}\(.{0,12}\))?[.;]?$/u;
const isReferenceLine = (bare: string): boolean =>
  (bare.includes('/') || bare.includes('-') || bare.includes('–')) && REFERENCE.test(bare);
/** Words where the number should be. */
const NUMBERS_NOTHING = /^so(?:\s\p{L}{3,}){3}/u;

const DAY_AND_MONTH =
  /^(?:(?:quan|phuong|xa)\s\d{1,2})?(?=)[\p{L}\s.,'’()-]{0,45}?[,.;:\s]\s{0,4}(?:\d{1,2}\s?(?:gio|h|:)\s?\d{0,2}(?:\s?phut)?,?\s{1,3})?(?=)ngay.{0,16}?thang.{0,12}?na?m[\s\d.…_lio]{0,12}[.,;]?$/u;
/** With the year at the end, and a comma before the day. */
const SHORT_DATE =
  /^[\p{L}\s.-]{2,45},\s{0,3}\d{1,2}\s{0,2}thang\s{0,2}\d{1,2}\s{0,2}nam\s?\d{4}$|^[\p{L}\s.-]{2,45},\s{0,3}(?:ngay\s{0,2})?\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}$|^[\p{L}\s.]{2,40},\s{0,3}thang.{0,8}nam\s?\d{4}$/u;
const DIGITS = '0123456789';
const isDateLine = (bare: string): boolean =>
  (bare.includes('ngay') && bare.includes('thang') && DAY_AND_MONTH.test(bare)) ||
  (endsWith(bare, DIGITS) && bare.includes(',') && SHORT_DATE.test(bare));

const ENACTMENTS: ReadonlySet<string> = new Set([
  'quyet dinh',
  'quyet nghi',
  'nghi quyet',
  'ket luan',
  'chi thi',
  'quyet dlnh',
]);
/** `a)` */
const isLettered = (bare: string): boolean => bare.charAt(1) === ')' && /^[a-z]/u.test(bare);
/** `PL.(300)`: who drafted the letter, how many copies. nd30:III.3 */
const DRAFTER = /^\p{Lu}[\p{Lu}.&]{0,9}\s?\(\d{1,4}\)\.?$/u;
const LONGEST_DRAFTER = 18;
/** Addressees named by class: `Các sở, ban, ngành`, `Như trên`. */
const NAMES_ADDRESSEE =
  /^(?:cac|thu truong|nguoi dung dau|toan the|ong|ba|dong chi|nhu tren|lanh dao|dang uy|hieu truong|truong|tong|cuc|don vi|co quan|doanh nghiep|nha|quy)\b/u;

/** `./.` */
const END = /\.\s?\/\s?\.?$/u;

/** The lengths of the fixed wordings of a heading, with mistakes in them: none is shorter, none longer. */
const [SHORTEST_FIXED, LONGEST_FIXED] = [18, 40];
/** Longer than the name of any kind, in bare letters. */
const LONGEST_LONE_TITLE = 50;

const [COLON, SEMICOLON, COMMA, DOT, SLASH] = [0x3a, 0x3b, 0x2c, 0x2e, 0x2f];

/** The longer a line, up to 160 signs, the more it is text. */
const LONG_SENTENCE = 160 / 60 - 0.6;

/** Says of each label how much a line looks like it, by itself and by its neighbours. */
export function scoreLine(page: Page, index: number, own: Float64Array): void {
  // What is not said of it below it cannot be.
  own.fill(NEVER);
  const line = page.lines[index];
  if (!line) return;
  const { text, bare, skeleton, opened, listLabel } = line;
  const { length } = text;
  const capitals = page.capitals[index] === 1;
  const inHead = index < HEAD_LINES;
  const atTop = index < 6;
  const dashed = (opened & OPENS_DASH) !== 0 || (listLabel !== null && /^[-–+•*]/u.test(listLabel));
  const numbered =
    (opened & OPENS_NUMBER) !== 0 ||
    isLettered(bare) ||
    (listLabel !== null && /\d|^[a-z]\)/u.test(listLabel));
  const listed = dashed || numbered;
  const ground = (opened & OPENS_GROUND) !== 0;
  const sureGround = (opened & OPENS_SURE_GROUND) !== 0;
  const sentence = length < 12 ? -0.4 : length < 160 ? length / 60 - 0.6 : LONG_SENTENCE;
  const last = text.charCodeAt(length - 1);
  const colon = last === COLON;
  const ender = colon || last === DOT || last === SEMICOLON;

  // In a longer line no title stands alone.
  const mayBeTitle = capitals || (skeleton.length <= LONGEST_LONE_TITLE && (!listed || atTop));
  const title = mayBeTitle ? titleOf(skeleton) : null;
  const whole = title?.whole === true;
  const isTitle = title !== null && (capitals || whole) && !listed;
  const inCapitals = isTitle && whole && capitals;
  const addresseesLabel =
    (opened & OPENS_ADDRESSEES) !== 0 ? 9 : bare.includes('dien') && TELEGRAM_LABEL.test(text) ? 8 : NEVER;
  const recipientsLabel = length < 60 && (opened & OPENS_RECIPIENTS) !== 0 ? 9 : NEVER;
  // A signer may have the surname Lưu.
  const isArchive = (opened & OPENS_ARCHIVE) !== 0 && !/^Lưu(?:\s\p{Lu}\p{Ll}+){2,4}$/u.test(text);
  const archive = isArchive ? (length < 80 ? 7 : 2) : NEVER;
  const capacity = (opened & OPENS_CAPACITY) !== 0 && namesCapacity(line) ? 7.5 : NEVER;
  const mayBeOffice = capitals || capacity > 0 || (length <= 45 && !ender && !listed);
  const office = mayBeOffice && startsOffice(line);
  page.offices[index] = office ? 1 : 0;
  const bodyName = (capitals || atTop) && startsBodyName(line);
  const name = listed || colon || last === COMMA || last === SEMICOLON ? 0 : personNameScore(text);
  const signerName = name > 0 ? name + 1.2 : length < 32 && isNameBehindCrumb(text) ? 2.2 : NEVER;
  const enactment = capitals && ENACTMENTS.has(skeleton) ? (text.includes(':') ? 8 : 3) : NEVER;

  let nationalName = NEVER;
  let motto = NEVER;
  let partyName = NEVER;
  let reference = NEVER;
  let placeAndDate = NEVER;
  if (inHead) {
    if (skeleton.length >= SHORTEST_FIXED && skeleton.length <= LONGEST_FIXED) {
      if (isLike(skeleton, NATIONAL_NAME, 6)) nationalName = 9;
      if (isLike(skeleton, MOTTO, 5)) motto = 9;
      if (capitals && (isLike(skeleton, PARTY_NAME, 2) || YOUTH_UNION.has(skeleton))) partyName = 9;
    }
    reference = referenceScore(line, opened);
    const isDate = length <= 90 && !listed && !ground && ((opened & OPENS_DATE) !== 0 || isDateLine(bare));
    if (isDate && beginsWithPlace(text)) placeAndDate = 7;
  }

  let body = 0.4 + sentence;
  if (numbered) body += 1.2;
  if (dashed) body += 0.6;
  // Text is not set in capitals.
  if (capitals && length > 25 && !numbered) body -= 1.2;
  if ((last === DOT || last === SLASH) && text.includes('/') && END.test(text)) body += 2;
  if (recipientsLabel > 0) body -= 8;
  if (nationalName > 0 || motto > 0 || partyName > 0) body -= 8;
  if (reference > 0 || placeAndDate > 0) body -= 2;
  if (inCapitals) body -= 2;
  if (archive > 5) body -= 3;

  if (inHead) {
    own[AT.before] = -0.4;
    if (nationalName > 0) own[AT.nationalName] = nationalName;
    if (motto > 0) own[AT.motto] = motto;
    if (partyName > 0) own[AT.partyName] = partyName;
    if (reference > 0) own[AT.reference] = reference;
    if (placeAndDate > 0) own[AT.placeAndDate] = placeAndDate;
    own[AT.office] =
      capitals && !whole
        ? (bodyName ? 4 : length <= 60 ? 1.2 : -1) - (capacity > 0 ? 3 : 0)
        : atTop && bodyName && length < 50 && !ender && title === null
          ? 0.4
          : -5;
    own[AT.sideSubject] = addresseesLabel > 0 ? -5 : sideSubjectScore(page, line, index);
    own[AT.headNoise] = -1.6;
    if (isTitle && whole) {
      own[AT.type] =
        (capitals ? 6 : line.centred || line.bold ? 3.5 : length < 14 ? 1.5 : 0) - (colon ? 5 : 0);
    } else if (isTitle && titleWithSubject(line, title.words)) {
      own[AT.type] = 3;
    }
    own[AT.subject] = subjectScore(page, line, index, listed, addresseesLabel > 0 || recipientsLabel > 0);
  }
  if (addresseesLabel > 0) own[AT.addresseesLabel] = addresseesLabel;
  own[AT.addressees] =
    (dashed
      ? NAMES_ADDRESSEE.test(skeleton) || startsBodyName(line) || startsOffice(line)
        ? 2.4
        : 0.8
      : 0) -
    (numbered ? 2 : 0) +
    (dashed ? (length < 130 ? 0.5 : -1.2) : 0.6 * sentence) -
    (colon && !dashed ? 2.5 : 0) -
    (sureGround ? 5 : ground ? 1.6 : 0);
  if (capitals) {
    const authority = (office || bodyName || (opened & OPENS_SESSION) !== 0) && enactment < 0 && !whole;
    const aboveGrounds = ((page.lines[index + 1]?.opened ?? 0) & OPENS_SURE_GROUND) !== 0;
    own[AT.authority] = authority ? (aboveGrounds ? 5 : 3) : 0;
  }
  own[AT.ground] = body + (sureGround ? 0.4 : ground ? -0.1 : 0);
  if (enactment > 0) own[AT.enactment] = enactment;
  own[AT.body] = body;
  if (recipientsLabel > 0) own[AT.recipientsLabel] = recipientsLabel;
  if (capacity > 0) own[AT.capacity] = capacity;
  else if (capitals && length <= 60 && enactment < 0) own[AT.capacity] = -0.6;
  // Where an annex begins, the foot is over.
  if ((opened & OPENS_ANNEX) === 0) {
    own[AT.recipients] =
      (opened & OPENS_ADDRESSED) !== 0
        ? -4
        : (dashed ? 2.6 : -0.4) +
          (length < 110 ? 0.2 : -1.5) +
          (last === SEMICOLON || last === COMMA || last === DOT ? 0.4 : 0);
    if (isArchive) own[AT.archive] = archive;
    if (capacity > 0) own[AT.signerPosition] = 0;
    else if (office) own[AT.signerPosition] = !capitals ? 1.6 : length <= 70 ? 4.5 : 1;
    else if (capitals && length <= 60 && !whole && enactment < 0 && !listed) own[AT.signerPosition] = 0.2;
    if (signerName > 0) own[AT.signerName] = signerName;
    own[AT.footNoise] =
      (opened & OPENS_SIGNED) !== 0 || (length <= LONGEST_DRAFTER && DRAFTER.test(text))
        ? 3
        : (opened & OPENS_FOOTNOTE) !== 0
          ? -3
          : length < 40
            ? -1.4
            : -2.5;
  }
  // What is attached may have a heading and a foot of its own, lists and tables of any length, and must not lose by
  // them to being body.
  own[AT.rest] = Math.max(
    Math.max(body, 0.4 + sentence) - 0.002,
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
        inCapitals ? 6 : 0,
        capitals && office ? 4.5 : 0,
        signerName * 0.6,
      ),
    // A footnote or the heading of an annex.
    (opened & (OPENS_FOOTNOTE | OPENS_ANNEX_LABEL)) !== 0 ? 4 : 0,
  );
}

function referenceScore({ text, bare }: Line, opened: number): number {
  if ((opened & OPENS_BLANK_REFERENCE) !== 0) return 7;
  if (text.length <= 70 && isReferenceLine(bare) && !NUMBERS_NOTHING.test(bare)) return 7;
  return (opened & OPENS_HALF_REFERENCE) !== 0 ? 4 : NEVER;
}

/** `listed`: numbered or dashed. `label`: the label of a list. */
function subjectScore(
  page: Page,
  { text, opened, centred, bold, justified }: Line,
  index: number,
  listed: boolean,
  label: boolean,
): number {
  const { length } = text;
  const capitals = page.capitals[index] === 1;
  const last = text.charCodeAt(length - 1);
  let score = 0;
  if ((opened & OPENS_SUBJECT) !== 0) score += 3;
  if (centred || bold) score += 1;
  if (justified) score -= 0.8;
  if (capitals) score += 0.6;
  if (length > 200) score -= 0.6;
  if (length > 340) score -= 3;
  if (last === SEMICOLON || last === COLON) score -= 4;
  if (last === DOT) score -= 2;
  if ((opened & OPENS_SURE_GROUND) !== 0) score -= 4;
  else if ((opened & OPENS_GROUND) !== 0) score -= capitals ? 0 : 0.8;
  if (!capitals && (opened & OPENS_TEXT) !== 0) score -= 1.5;
  if (listed || (opened & OPENS_FIELD) !== 0) score -= 3;
  if (label) score -= 6;
  if (page.capitals[index - 1] === 1 && standsUnderTitle(page, index)) score += 2.4;
  return score;
}

/** One short line under the title, with which the next does not go on. */
function standsUnderTitle({ lines }: Page, index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!before || !line || !next || line.text.length > 90 || endsWith(line.text, '.;:,/')) return false;
  if (!isCapital(next.text.charCodeAt(0)) || titleOf(before.skeleton)?.whole !== true) return false;
  // On a copy the number stands under the title.
  if ((line.opened & (OPENS_GROUND | OPENS_TEXT | OPENS_BLANK_REFERENCE)) !== 0) return false;
  return !SAYS.test(line.bare) && !isReferenceLine(line.bare);
}

function sideSubjectScore({ lines }: Page, { text, bare, opened }: Line, index: number): number {
  if ((opened & OPENS_SIDE_SUBJECT) !== 0) return 7;
  if ((opened & OPENS_ABOUT) !== 0 && bare.startsWith('ve ')) {
    // Party letters write what they are about without `V/v`.
    const addressed = () =>
      lines.slice(index + 1, index + 5).some((next) => (next.opened & OPENS_ADDRESSEES) !== 0);
    if (bare.startsWith('ve viec ') || (!endsWith(text, ':.;') && addressed())) return 1.5;
  }
  return text.length > 90 ? -0.02 * (text.length - 90) - 0.3 : 0.2;
}

/** In capitals, or nothing but the abbreviation. */
const namesCapacity = (line: Line): boolean =>
  isCapitals(line.text.replace(/^[^\s.]{1,4}/u, '')) || mixedCapacity(line);

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
