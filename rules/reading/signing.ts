import { remember } from '../../src/document/remember.ts';
import type { Document, Passage } from '../../src/document/tree.ts';
import { lower, matchesIn, oneSpace, textKey, upper } from '../../src/vietnamese/text.ts';
import { shownText } from './lines.ts';

export type Abbreviation = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';

/** `KT. CHỦ TỊCH` in pieces, also where it is written wrongly: `K/T`, `KT`, `Kt.`, `KT.CHỦ TỊCH`. */
export type Capacity = {
  readonly abbreviation: Abbreviation;
  /** The abbreviation as written, with its mark: `K/T`, `KT.`. */
  readonly written: string;
  readonly start: number;
  /** End of what is written. */
  readonly end: number;
  readonly spaced: boolean;
  /** What stands behind it, up to the next abbreviation: an office, or the name of a collective. */
  readonly title: string;
  readonly titleStart: number;
  readonly titleEnd: number;
};

const CAPACITY =
  /(?<![\p{L}\p{N}])(?<written>(?:T\s?[./]?\s?U\s?[./]?\s?Q|T\s?[./]?\s?M|K\s?[./]?\s?T|T\s?[./]?\s?L|Q)(?:\s?[./:,-]{1,2}|(?=\s)))\s*(?=\p{L}{2})/giu;

/** The capacities that the lines of the signature name, in order. */
export const capacitiesOf = remember(({ text }: Passage): readonly Capacity[] => {
  const matches = matchesIn(text, CAPACITY);
  return matches.map((match, index) => {
    const { written = '' } = match.groups ?? {};
    const titleStart = match.index + match[0].length;
    const titleEnd = matches[index + 1]?.index ?? text.length;
    return {
      abbreviation: upper(written.replace(/\P{L}/gu, '')) as Abbreviation,
      written,
      start: match.index,
      end: match.index + written.length,
      spaced: written.length < match[0].length,
      title: oneSpace(text.slice(titleStart, titleEnd)),
      titleStart,
      titleEnd,
    };
  });
});

/** A passage with its text as the page shows it. */
export function shownPassage(document: Document, passage: Passage): Passage {
  const text = shownText(document, passage);
  return text === passage.text ? passage : { ...passage, text };
}

/** Bodies that act as a collective; a title behind `TM.` that begins otherwise names a person. */
const COLLECTIVE =
  /^(?:ủy ban|ubnd|hội đồng|hđnd|thường trực|đoàn|ban|bộ|tập thể|chính phủ|quốc hội|hội|đảng|chi bộ|tổ|liên|mặt trận|ubmttq|công đoàn|tiểu ban|đội|nhóm|cơ quan|chủ tọa đoàn|đoàn chủ tịch)(?![\p{L}])/u;
const OFFICE =
  /^(?:q\.? |quyền )?(?:phó )?(?:chủ tịch|giám đốc|tổng giám đốc|bộ trưởng|thứ trưởng|trưởng|cục trưởng|vụ trưởng|chi cục trưởng|tổng cục trưởng|viện trưởng|hiệu trưởng|chánh|thủ tướng|chủ nhiệm|tổng thanh tra|thống đốc|tổng kiểm toán|đội trưởng|hạt trưởng|trạm trưởng|tổ trưởng|đồn trưởng|bí thư|tổng biên tập|tư lệnh|chỉ huy trưởng|thủ trưởng)(?![\p{L}])/u;

export function namesCollective(title: string): boolean {
  const key = textKey(title);
  return COLLECTIVE.test(key) && !OFFICE.test(key);
}
export const namesOffice = (title: string): boolean => OFFICE.test(textKey(title));

/** An office begins with `PHÓ`, or is the deputy of a minister. */
export const namesDeputy = (position: string): boolean =>
  /^(?:phó|thứ trưởng|ủy viên|viện phó|hiệu phó|tổ phó|vụ phó|cục phó)(?!\p{L})/u.test(textKey(position));

/** What tells one office from another: `phó giám đốc sở` is the deputy of `giám đốc`. */
export function isDeputyOf(position: string, head: string): boolean {
  const [deputy, chief] = [core(position), core(head)];
  if (chief.startsWith('bộ trưởng') && deputy.startsWith('thứ trưởng')) return true;
  // `BỘ TRƯỞNG, CHỦ NHIỆM` holds two offices.
  return [chief, ...chief.split(/\s?[,/]\s?| kiêm /u)].some((one) =>
    sameOffice(deputy.replace(/^phó /u, ''), core(one)),
  );
}

/** `TRƯỞNG PHÒNG` and `PHÒNG` (PHÓ PHÒNG), `GIÁM ĐỐC` and `GIÁM ĐỐC SỞ NỘI VỤ` are one office. */
function sameOffice(a: string, b: string): boolean {
  const [x, y] = [a.replace(/^trưởng /u, ''), b.replace(/^trưởng /u, '')];
  return x !== '' && y !== '' && (x.startsWith(y) || y.startsWith(x) || a.startsWith(b) || b.startsWith(a));
}

const core = (title: string): string =>
  lower(textKey(title))
    .replace(/^q\.?\s/u, '')
    .replace(/\s(?:thường trực|phụ trách|điều hành)$/u, '')
    .replace(/[,.]$/u, '');
