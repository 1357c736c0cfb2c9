import type { Line } from './line.ts';
import { isCapitals, isMarkLine } from './wording.ts';

/** Lines that were put on the page by machines and clerks around the letter, and the marks on it. */
export type Sifted = {
  readonly lines: readonly Line[];
  readonly marks: readonly Line[];
};

const PAGE_NUMBER =
  /^(?:[-–—]\s{0,2})?(?:trang\s{1,2})?\d{1,3}(?:\s{0,2}\/\s{0,2}\d{1,3})?(?:\s{0,2}[-–—])?$/u;
/** A longer line is no number of a page. */
const LONGEST_NUMBER = 24;
/** Only what a digital signature prints. */
const SIGNATURE_STAMPS = [
  'ky boi',
  'nguoi ky',
  'thoi gian ky',
  'ngay ky',
  'gio ky',
  'signature',
  'digitally signed',
  'signed by',
  'chu ky so',
  'da ky so',
  'ky so boi',
  'ky ngay',
  'date:',
  'reason:',
  'location:',
  'signing time',
];
const STAMP_DETAIL = /^(?:co quan|email|e-mail|don vi|to chuc|chuc vu)\s{0,2}:/u;
const TIME_STAMP =
  /^["“”']{0,2}\s{0,2}(?:\d{1,2}[./-]\d{1,2}[./-]\d{4}\s+\d{1,2}:\d{2}(?::\d{2})?.{0,12}|\+0?7:?00)$/u;
const ADDRESS = /^(?:https?:\/\/)?[\p{L}\d._%+-]{2,40}(?:[@2đ©]|\.)[\p{L}\d.-]{2,40}\.(?:vn|com|net|org)$/iu;
const GAZETTE = /^(?:cong bao\s?\/\s?so|van phong chinh phu xuat ban|cong bao\s\S{1,20}\s?\/so)/u;

const STAMPS_BY_LETTER = new Map<string, readonly string[]>(
  SIGNATURE_STAMPS.map(([letter = '']) => [
    letter,
    SIGNATURE_STAMPS.filter((stamp) => stamp.startsWith(letter)),
  ]),
);

/** As `\b` has it. */
const isWordSign = (sign: string): boolean => /[a-z0-9_]/u.test(sign);

const isSignatureStamp = (bare: string): boolean =>
  STAMPS_BY_LETTER.get(bare.charAt(0))?.some(
    (stamp) =>
      bare.startsWith(stamp) && isWordSign(stamp.slice(-1)) !== isWordSign(bare.charAt(stamp.length)),
  ) === true;

/** What a pattern cannot match without is looked for first: few letters have any of this. */
const isStamp = ({ bare, text }: Line): boolean =>
  isSignatureStamp(bare) ||
  (/^[^a-z]/u.test(bare) && /\d:\d|\+[07]/u.test(bare) && TIME_STAMP.test(bare)) ||
  (text.includes('.') && !text.includes(' ') && ADDRESS.test(text)) ||
  ((bare.startsWith('cong bao') || bare.startsWith('van phong chinh phu')) && GAZETTE.test(bare));

const HEAD_LINES = 40;
const LONGEST_STAMP = 12;

export function sift(all: readonly Line[]): Sifted {
  const stampEnd = endOfHeadStamp(all);
  const lines: Line[] = [];
  const marks: Line[] = [];
  let gap: Pick<Line, 'gap' | 'wideGap'> | null = null;
  let stamped = false;
  for (const [index, line] of all.entries()) {
    const isDetail: boolean = stamped && STAMP_DETAIL.test(line.bare);
    stamped = isStamp(line) || isDetail;
    const isNumber =
      line.text.length <= LONGEST_NUMBER &&
      line.cell === null &&
      line.listLabel === null &&
      /[-–—\d]$/u.test(line.bare) &&
      PAGE_NUMBER.test(line.bare);
    if (index < stampEnd || stamped || isNumber) {
      // A page number stands between two pages, not between two paragraphs.
      gap ??= { gap: isNumber ? gapAfter(all, index) : true, wideGap: !isNumber };
    } else if (index < HEAD_LINES * 2 && isMarkLine(line)) {
      marks.push(line);
      gap ??= { gap: true, wideGap: false };
    } else {
      lines.push(
        gap === null ? line : { ...line, gap: line.gap || gap.gap, wideGap: line.wideGap || gap.wideGap },
      );
      gap = null;
    }
  }
  return { lines, marks };
}

const gapAfter = (all: readonly Line[], index: number): boolean =>
  (all[index]?.gap ?? false) && (all[index + 1]?.gap ?? false);

/** A stamp above the heading says who sealed the file and when, in capitals like the heading itself. */
function endOfHeadStamp(all: readonly Line[]): number {
  let end = 0;
  for (let index = 0; index < Math.min(all.length, LONGEST_STAMP); index++) {
    const line = all[index];
    if (!line || /cong hoa xa hoi|^s[o0] {0,2}[:.]|^so \S{0,6}[-/]/u.test(line.bare)) break;
    if (isStamp(line)) end = index + 1;
    if (line.bare.includes('+0') && /^\+0?7:?00$|^.{0,3}\+07/u.test(line.bare)) end = index + 1;
  }
  if (end === 0) return 0;
  const rest = all.slice(end, end + 4);
  return rest.some(({ text }) => isCapitals(text)) ? end : 0;
}
