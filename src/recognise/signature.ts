import type { LetterValues } from '../document/letter.ts';
import { passageOf, slicePassage, spansOf } from '../document/passage.ts';
import type { Document, Passage } from '../document/tree.ts';
import type { Label } from './label.ts';
import { joinLines, type Line, partOf } from './line.ts';
import { personNameScore, startsDeputyOffice, startsOffice } from './wording.ts';

export type Capacity = NonNullable<LetterValues['signingAuthority']>;

/** One person who signs. */
export type Signer = {
  readonly capacities: readonly Line[];
  readonly position: Passage | null;
  readonly name: Passage | null;
  readonly capacity: Capacity | null;
};

const CAPACITY =
  /^(?:(t[\s/.]{0,2}m)|(k[\s/.]{0,2}t)|(t[\s/.]{0,2}u[\s/.]{0,2}q)|(t[\s/.]{0,2}l)|(q|quyen))(?=[\s./:])\s?[./:]?\s?/u;

function capacityOf(line: Line): Capacity | null {
  const match = line.bare.match(CAPACITY);
  if (!match) return null;
  const [, tm, kt, tuq, tl, q] = match;
  if (tm) return 'TM';
  if (kt) return 'KT';
  if (tuq) return 'TUQ';
  if (tl) return 'TL';
  return q ? 'Q' : null;
}

/** The persons who sign, in reading order. */
export function readSigners(lines: readonly Line[], labels: readonly Label[]): readonly Signer[] {
  const signers: Signer[] = [];
  let offices: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const label = labels[at];
    if (!line) break;
    if (label === 'capacity' || label === 'signerPosition') {
      if (!isContact(line)) offices.push(line);
    } else if (label === 'signerName') {
      const last = signers.at(-1);
      if (last && offices.length === 0 && sameName(last.name, line)) continue;
      signers.push(signerOf(offices, nameOf(line)));
      offices = [];
    }
  }
  if (offices.length > 0) signers.push(signerOf(offices, null));
  return signers;
}

const isContact = ({ text }: Line): boolean => /[@\d]{3}/u.test(text);

function sameName(name: Passage | null, line: Line): boolean {
  return name !== null && name.text === nameOf(line).text;
}

/** Without crumbs that a scan of the signature left before it. */
function nameOf(line: Line): Passage {
  if (personNameScore(line.text) > 0)
    return slicePassage(line, 0, line.text.replace(/[.,;\s]+$/u, '').length);
  const crumb = line.text.match(/^\P{Lu}{0,3}\S{1,2}\s+/u)?.[0].length ?? 0;
  return slicePassage(line, crumb, line.text.length);
}

function signerOf(lines: readonly Line[], name: Passage | null): Signer {
  const capacities: Line[] = [];
  const positions: Line[] = [];
  for (const line of lines.flatMap(splitDeputy)) {
    const isCapacity = CAPACITY.test(line.bare);
    const above = positions.at(-1) ?? capacities.at(-1);
    if (isCapacity && positions.length === 0) {
      capacities.push(line);
    } else if (above && !startsNewOffice(above, line)) {
      const list = positions.length > 0 ? positions : capacities;
      list[list.length - 1] = joinLines(above, line);
    } else if (!isCapacity) {
      positions.push(line);
    }
  }
  const [first] = capacities;
  const capacity = first ? capacityOf(first) : null;
  const own = positions.at(-1) ?? null;
  return {
    capacities,
    position: own ? slicePassage(own, 0, own.text.length) : actingOffice(first, capacity, capacities.length),
    name,
    capacity,
  };
}

/** The acting head bears the office itself: `Q. GIÁM ĐỐC`. */
function actingOffice(line: Line | undefined, capacity: Capacity | null, count: number): Passage | null {
  if (!line || capacity !== 'Q' || count > 1) return null;
  const prefix = line.text.length - line.text.slice(line.bare.match(CAPACITY)?.[0].length ?? 0).length;
  return slicePassage(line, prefix, line.text.length);
}

/** `KT. BỘ TRƯỞNG,` / `CHỦ NHIỆM` is one office over two lines. */
function startsNewOffice(above: Line, line: Line): boolean {
  if (/[,–-]$|\s(?:VÀ|CỦA|CÁC)$/u.test(above.text)) return false;
  if (line.wideGap && !above.text.endsWith(',')) return true;
  if (startsDeputyOffice(line)) return true;
  const office = above.skeleton.replace(CAPACITY_WORDS, '');
  if (UNFINISHED_OFFICE.test(office)) return false;
  return startsOffice(line);
}

const CAPACITY_WORDS = /^(?:t ?m|k ?t|t ?l|t ?u ?q|q)\s/u;
const UNFINISHED_OFFICE = /^(?:pho )?(?:chanh|truong|chu|giam|tong|pho|tong giam|hieu|cuc|vu|vien)$/u;

/** `TRƯỞNG BAN GIÁM SÁT QUẢN LÝ` / `VỀ HQ PHÓ TRƯỞNG BAN`: the deputy's own office began in the middle of a line. */
function splitDeputy(line: Line): readonly Line[] {
  if (line.text.indexOf('PHÓ', 1) < 0) return [line];
  const at = line.text.search(/(?<=\p{Lu}{2}\s)PHÓ\s(?:TRƯỞNG|GIÁM|CHỦ|CỤC|VỤ|CHÁNH|TỔNG|VIỆN|HIỆU|BÍ)/u);
  if (at <= 0 || /^(?:PHÓ|KIÊM)\s/u.test(line.text) || CAPACITY_ONLY.test(line.text.slice(0, at)))
    return [line];
  return [partOf(line, 0, at), { ...partOf(line, at, line.text.length), gap: true }];
}

const CAPACITY_ONLY = /^(?:T\/?M|K\/?T|T\/?L|TUQ|Q)\s?[./]?\s*$/u;

/** In minutes the chair, elsewhere the first who signs with a name. */
export function mainSigner(signers: readonly Signer[], isMinutes: boolean): Signer | null {
  if (isMinutes) {
    const chair = signers.find(({ position }) =>
      /ch[uủ] t[oọ]?[aạọ]|ch[uủ] tr[iì]|ch[uủ] t[iị]ch/iu.test(position?.text ?? ''),
    );
    if (chair) return chair;
    const notWriter = signers.filter(
      ({ position }) => !/th[ưu] k[ýy]|ghi biên bản/iu.test(position?.text ?? ''),
    );
    if (notWriter.length > 0) return notWriter.at(-1) ?? null;
  }
  return (
    signers.find(
      ({ name, position, capacity }) => name !== null && (position !== null || capacity !== null),
    ) ??
    signers.find(({ name }) => name !== null) ??
    signers[0] ??
    null
  );
}

export const linesPassage = (document: Document, lines: readonly Passage[]): Passage =>
  passageOf(document, spansOf(lines));
