import { OPENS_GAZETTE, OPENS_PAGE_NUMBER, OPENS_STAMP, OPENS_TIME_STAMP } from './edges.ts';
import type { Line } from './line.ts';
import { isCapitals, isMarkLine } from './wording.ts';

/** Lines that were put on the page by machines and clerks around the letter, and the marks on it. */
export type Sifted = {
  readonly lines: readonly Line[];
  readonly marks: readonly Line[];
};

/** A longer line is no number of a page. */
const LONGEST_NUMBER = 24;
const STAMP_DETAIL = /^(?:co quan|email|e-mail|don vi|to chuc|chuc vu)\s{0,2}:/u;
const ADDRESS = /^(?:https?:\/\/)?[\p{L}\d._%+-]{2,40}(?:[@2đ©]|\.)[\p{L}\d.-]{2,40}\.(?:vn|com|net|org)$/iu;

const STAMPS = OPENS_STAMP | OPENS_TIME_STAMP | OPENS_GAZETTE;

const isStamp = ({ opened, text }: Line): boolean =>
  (opened & STAMPS) !== 0 || (!text.includes(' ') && text.includes('.') && ADDRESS.test(text));

const HEAD_LINES = 40;
const LONGEST_STAMP = 12;

export function sift(all: readonly Line[]): Sifted {
  const stampEnd = endOfHeadStamp(all);
  const lines: Line[] = [];
  const marks: Line[] = [];
  let gap: Pick<Line, 'gap' | 'wideGap'> | null = null;
  let stamped = false;
  for (let index = 0; index < all.length; index++) {
    const line = all[index];
    if (!line) break;
    const isDetail: boolean = stamped && STAMP_DETAIL.test(line.bare);
    stamped = isStamp(line) || isDetail;
    const isNumber =
      (line.opened & OPENS_PAGE_NUMBER) !== 0 &&
      line.text.length <= LONGEST_NUMBER &&
      line.cell === null &&
      line.listLabel === null;
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
