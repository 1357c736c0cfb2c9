import { slicePassage } from '../document/passage.ts';
import type { Passage } from '../document/tree.ts';
import { joinLines, type Line, partOf } from './line.ts';
import { startsBodyName, startsOffice } from './wording.ts';

/** Lists under `Kính gửi` and `Nơi nhận`: one entry a dash, its wrapped lines joined. */

const DASH = /^[-–—~+•„*·_'`]{1,2}\s{0,3}(?=\S)/u;
const LONE_DASH = /^[-–+•]$/u;
/** Scanning leaves crumbs behind the last mark of a line. */
const CRUMBS = /(?<=[;,.:])\s{0,3}(?:[-–'`\\/|{}()_,.\s]{1,6}|[-–\s]{0,3}\p{L}{1,3}(?:\s\p{L}{1,2})?)$/u;

type Item = { readonly line: Line; readonly dashed: boolean };

const isDashed = (line: Line): boolean =>
  DASH.test(line.text) || LONE_DASH.test(line.text) || /^[-–+•*o·]$/u.test(line.listLabel ?? '');

/** The entries of a list, label lines left out. */
export function listEntries(lines: readonly Line[]): readonly Passage[] {
  const items: Item[] = [];
  const anyDash = lines.some(isDashed);
  for (const line of lines) {
    const before = items.at(-1);
    const dashed = isDashed(line);
    if (before && (!dashed || isBrokenItem(before.line, line)) && goesOn(before, line, anyDash)) {
      items[items.length - 1] = {
        ...before,
        line: joinLines(before.line, dashed ? withoutDash(line) : line),
      };
    } else {
      items.push({ line, dashed });
    }
  }
  return items.map(({ line }) => entryOf(withoutDash(line))).filter((entry) => /[\p{L}\d]/u.test(entry.text));
}

function goesOn(before: Item, line: Line, anyDash: boolean): boolean {
  if (LONE_DASH.test(before.line.text)) return true;
  if (anyDash)
    return !(line.gap && /[;.]$/u.test(before.line.text) && /^\p{Lu}/u.test(line.text) && !before.dashed);
  // Without dashes an entry ends at its mark or where the next begins with a body or an office.
  if (/[;.]$/u.test(before.line.text)) return false;
  return !(line.gap && (startsBodyName(line.skeleton) || startsOffice(line.skeleton)));
}

/** `các tỉnh: Gia Lai,` / `- Đắk Lắk;`: a source that put a dash before what only goes on. */
function isBrokenItem(before: Line, line: Line): boolean {
  const rest = withoutDash(line);
  const open = before.text.lastIndexOf(':');
  if (open < 0 || !before.text.endsWith(',') || before.text.indexOf(';', open) >= 0) return false;
  return !startsBodyName(rest.skeleton) && !startsOffice(rest.skeleton) && !/^cac\b/u.test(rest.skeleton);
}

function withoutDash(line: Line): Line {
  const dash = line.text.match(DASH)?.[0].length ?? 0;
  return dash === 0 ? line : partOf(line, dash, line.text.length);
}

/** Without its final mark and what a scan left behind it. */
function entryOf(line: Line): Passage {
  let end = line.text.length;
  const crumbs = line.text.match(CRUMBS);
  if (crumbs?.index !== undefined && !/^\s?\p{Lu}{2}/u.test(crumbs[0])) end = crumbs.index;
  const text = line.text.slice(0, end).replace(/[\s;,.]+$/u, '');
  return slicePassage(line, 0, text.length);
}

/** What stands under a name of an addressee and is none: its address, its tax number, what it is called below. */
export const isAddresseeDetail = (line: Line): boolean =>
  /^\(?(?:dia chi|ma so thue|mst|dien thoai|sdt|so dien thoai|email|fax|sau day goi|ma so doanh nghiep|so cccd|cccd|nguoi dai dien)\b/u.test(
    line.bare,
  );
