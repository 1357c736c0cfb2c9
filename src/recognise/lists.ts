import { slicePassage } from '../document/passage.ts';
import type { Passage } from '../document/tree.ts';
import { endsWith } from './edges.ts';
import { joinLines, type Line, partOf, withoutOrnament } from './line.ts';
import {
  ADDRESSEES_LABEL,
  RECIPIENTS_LABEL,
  startsBodyName,
  startsOffice,
  TELEGRAM_LABEL,
} from './wording.ts';

/** Lists under `Kính gửi` and `Nơi nhận`: one entry a dash, its wrapped lines joined. */

const DASH = /^[-–—~+•„*·_'`]{1,2}\s{0,3}(?=\S)/u;
const LONE_DASH = /^[-–+•]$/u;
/** Scanning leaves crumbs behind the last mark of a line. */
const CRUMBS = /(?<=[;,.:])\s{0,3}(?:[-–'`\\/|{}()_,.\s]{1,6}|[-–\s]{0,3}\p{L}{1,3}(?:\s\p{L}{1,2})?)$/u;

/** Words as short as crumbs that end a list of units: `các sở, ban`, `các cơ quan, đơn vị`. */
const SHORT_UNITS = /^\s(?:đơn vị|sở|ban|bộ|cục|vụ|hội|xã|tổ|đội|ấp)$/iu;

type Item = { readonly line: Line; readonly dashed: boolean };

const isDashed = (line: Line): boolean =>
  DASH.test(line.text) || LONE_DASH.test(line.text) || /^[-–+•*o·]$/u.test(line.listLabel ?? '');

/** The entries of a list, label lines left out. */
function listEntries(lines: readonly Line[]): readonly Passage[] {
  const items: Item[] = [];
  const anyDash = lines.some(isDashed);
  for (const line of lines) {
    const before = items.at(-1);
    const dashed = isDashed(line);
    // `(Danh sách kèm theo)` under the full stop of the last entry is none.
    if (before?.line.text.endsWith('.') && line.text.startsWith('(') && /^\(.*\)[.;]?$/u.test(line.text))
      continue;
    if (before && (!dashed || isBrokenItem(before.line, line)) && goesOn(before, line, anyDash)) {
      items[items.length - 1] = {
        ...before,
        line: joinLines(before.line, dashed ? withoutDash(line) : line),
      };
    } else {
      items.push({ line, dashed });
    }
  }
  return items.map(({ line }) => entryOf(line)).filter((entry) => /[\p{L}\d]/u.test(entry.text));
}

function goesOn(before: Item, line: Line, anyDash: boolean): boolean {
  if (LONE_DASH.test(before.line.text)) return true;
  if (anyDash)
    return !(line.gap && /[;.]$/u.test(before.line.text) && /^\p{Lu}/u.test(line.text) && !before.dashed);
  // Without dashes an entry ends at its mark or where the next begins with a body or an office.
  if (/[;.]$/u.test(before.line.text)) return false;
  return !(line.gap && (startsBodyName(line) || startsOffice(line)));
}

/** `các tỉnh: Gia Lai,` / `- Đắk Lắk;`: a source that put a dash before what only goes on. */
function isBrokenItem(before: Line, line: Line): boolean {
  const open = before.text.lastIndexOf(':');
  if (open < 0 || !before.text.endsWith(',') || before.text.indexOf(';', open) >= 0) return false;
  const rest = withoutDash(line);
  return !startsBodyName(rest) && !startsOffice(rest) && !/^cac\b/u.test(rest.skeleton);
}

const dashLength = ({ text }: Passage): number => text.match(DASH)?.[0].length ?? 0;

function withoutDash(line: Line): Line {
  const dash = dashLength(line);
  return dash === 0 ? line : partOf(line, dash, line.text.length);
}

/** Without its dash, its final mark and what a scan left behind it. */
function entryOf(line: Passage): Passage {
  const dash = dashLength(line);
  const own = dash === 0 ? line.text : withoutOrnament(line.text.slice(dash));
  const text = withoutCrumbs(own).replace(/[\s;,.]+$/u, '');
  return slicePassage(line, dash, dash + text.length);
}

/** Crumbs and the mark before them are no longer. */
const MOST_CRUMBS = 13;

function withoutCrumbs(text: string): string {
  if (endsWith(text, ';:') || !/[;,.:]/u.test(text.slice(-MOST_CRUMBS, -1))) return text;
  const crumbs = text.match(CRUMBS);
  const isCrumb = crumbs && !/^\s?\p{Lu}{2}/u.test(crumbs[0]) && !SHORT_UNITS.test(crumbs[0]);
  return isCrumb ? text.slice(0, crumbs.index) : text;
}

/** What stands under a name of an addressee and is none: its address, its tax number, what it is called below. */
const isAddresseeDetail = (line: Line): boolean =>
  /^\(?(?:dia chi|ma so thue|mst|dien thoai|sdt|so dien thoai|email|fax|sau day goi|ma so doanh nghiep|so cccd|cccd|nguoi dai dien)\b/u.test(
    line.bare,
  );

type List = { readonly label: Passage | null; readonly entries: readonly Passage[] };

/** `Kính gửi: ...`, also `Đồng kính gửi`; in a telegram `... điện:`. */
export function readAddressees(lines: readonly Line[]): List {
  const [first, ...others] = lines;
  if (!first) return { label: null, entries: [] };
  const length = labelLength(first);
  const rest = others.map((line) =>
    partOf(line, ADDRESSEES_LABEL.test(line.bare) ? labelLength(line) : 0, line.text.length),
  );
  const kept = [partOf(first, length, first.text.length), ...rest].filter(({ text }) => text !== '');
  return { label: labelOf(first, length), entries: listEntries(withoutDetails(kept)) };
}

const labelLength = ({ bare, text }: Line): number =>
  (bare.match(ADDRESSEES_LABEL) ?? text.match(TELEGRAM_LABEL) ?? [''])[0].length;

function labelOf(line: Line, length: number): Passage | null {
  const shown = line.text.slice(0, length).trimEnd().length;
  return shown === 0 ? null : slicePassage(line, 0, shown);
}

/** Behind the first detail (`Địa chỉ: ...`) stands nothing but details, until the next dash. */
function withoutDetails(lines: readonly Line[]): readonly Line[] {
  let inDetail = false;
  return lines.filter((line) => {
    if (isAddresseeDetail(line)) inDetail = true;
    else if (isDashed(line)) inDetail = false;
    return !inDetail;
  });
}

export function readRecipients(lines: readonly Line[]): List {
  const at = lines.findIndex(({ bare }) => RECIPIENTS_LABEL.test(bare));
  const first = lines[at];
  if (!first) return { label: null, entries: listEntries(lines) };
  const length = first.bare.match(RECIPIENTS_LABEL)?.[0].length ?? 0;
  const beside = partOf(first, length, first.text.length);
  const entries = [beside, ...lines.filter((_, index) => index !== at)].filter(({ text }) => text !== '');
  return { label: labelOf(first, length), entries: listEntries(entries) };
}

/** `- Lưu: VT, NC.`: the line, and what follows the label. */
export function readArchive(
  lines: readonly Line[],
): { readonly line: Passage; readonly text: Passage } | null {
  const [first, ...others] = lines;
  if (!first) return null;
  const line = joinLines(first, ...others);
  const label = line.bare.match(/^[^a-z0-9]{0,5}luu\s{0,2}[:.;]?\s{0,3}/u)?.[0].length ?? 0;
  const end = line.text.replace(/[\s.;,]+$/u, '').length;
  return { line, text: slicePassage(line, label, Math.max(label, end)) };
}
