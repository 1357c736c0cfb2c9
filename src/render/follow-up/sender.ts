import { expandName } from '../../bodies/names.ts';
import { groupedBy } from '../../document/grouped.ts';
import { kindOfAbbreviation } from '../../law/kinds.ts';
import type { OfficeProfile } from '../../lint/rule.ts';
import { oneSpace, textKey, upper } from '../../vietnamese/text.ts';
import { GAP } from '../helpers.ts';
import { issuerInText } from './data.ts';
import { runningName } from './running.ts';
import type { TaskLetter, TaskLetterParts } from './tasks.ts';

/** An office that sends follow-up letters, and for which of the given letters it does. */
export type Sender = {
  readonly office: OfficeProfile;
  readonly letters: readonly TaskLetter[];
  /** The letter that says what the profile does not; null where it was not needed, or there is none. */
  readonly model: TaskLetter | null;
  /** What was taken from it. */
  readonly taken: readonly OfficeField[];
  /** What cannot be known from it, and stays a gap that is filled by hand. */
  readonly gaps: readonly SenderGap[];
  /** What a letter cannot be written without. */
  readonly missing: readonly OfficeField[];
};

export type OfficeField = 'names' | 'parent' | 'symbol' | 'place' | 'archive' | 'signers';
export type SenderGap = 'authority' | 'position' | 'name';

const NEEDED = ['names', 'symbol', 'place', 'archive', 'signers'] as const;

/**
 * Who reminds: the office of the profile, or else each office of the tasks it assigned itself. What the profile lacks
 * is as in the newest letter of that office; nothing is put in that does not stand there.
 */
export function sendersOf(
  letters: readonly TaskLetter[],
  profile: OfficeProfile,
  asOf: string,
): readonly Sender[] {
  const lacks = NEEDED.some((field) => isAbsent(profile[field]));
  const [name] = profile.names ?? [];
  if (name !== undefined) {
    const own = letters.filter(({ parts: { issuer } }) => issuer && nameKey(issuer) === nameKey(name));
    return [senderOf(letters, lacks ? newestOf(own, asOf) : null, profile)];
  }
  return byIssuer(letters).map((group) => senderOf(group, newestOf(group, asOf), profile));
}

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const nameKey = (name: string): string => textKey(expandName(issuerInText(name)));

/** By issuer, told apart by what stands above it; where that is missing, it is the one of that name, if there is one. */
function byIssuer(letters: readonly TaskLetter[]): readonly (readonly TaskLetter[])[] {
  const parents = new Map<string, Set<string>>();
  for (const {
    parts: { issuer, parentBody },
  } of letters) {
    const key = issuer ? nameKey(issuer) : '';
    const above = parents.get(key) ?? new Set();
    parents.set(key, parentBody ? above.add(nameKey(parentBody)) : above);
  }
  const offices = groupedBy(letters, ({ file, parts: { issuer, parentBody } }) => {
    const key = issuer ? nameKey(issuer) : '';
    const above = parents.get(key) ?? new Set();
    const [sole = ''] = above.size === 1 ? above : [];
    // Of letters that do not say whose they are nobody knows that they are of one office.
    return key ? `${key}\n${parentBody ? nameKey(parentBody) : sole}` : file;
  });
  return [...offices.values()];
}

/** The newest letter that was there on the day, of those the one that says most. A Party letter has another form. */
function newestOf(letters: readonly TaskLetter[], asOf: string): TaskLetter | null {
  const there = letters.filter(
    ({ official, regime, parts: { issuer, date } }) =>
      official && regime !== 'party' && issuer && (!date || date <= asOf),
  );
  const newest = there.toSorted((a, b) => ((a.parts.date ?? '') < (b.parts.date ?? '') ? 1 : -1));
  return newest.find(({ parts }) => isWhole(parts)) ?? newest[0] ?? null;
}

const isWhole = ({ symbol, place, signerName, signerPosition, signingAuthority }: TaskLetterParts): boolean =>
  [symbol, place, signerName, signerPosition ?? signingAuthority].every((part) => part !== null);

function senderOf(letters: readonly TaskLetter[], model: TaskLetter | null, profile: OfficeProfile): Sender {
  const signing = model ? signerOf(model) : null;
  const known: OfficeProfile = model
    ? { ...said(model), ...(signing ? { signers: [signing.signer] } : {}) }
    : {};
  const taken = (['names', 'parent', 'symbol', 'place', 'archive', 'signers'] as const).filter(
    (field) =>
      isAbsent(profile[field]) &&
      !isAbsent(known[field]) &&
      // An office of the profile without a body above it has none.
      (field !== 'parent' || isAbsent(profile.names)),
  );
  const office = { ...profile, ...Object.fromEntries(taken.map((field) => [field, known[field]])) };
  return {
    office,
    letters,
    model: taken.length > 0 ? model : null,
    taken,
    gaps: taken.includes('signers') ? (signing?.gaps ?? []) : [],
    missing: NEEDED.filter((field) => isAbsent(office[field])),
  };
}

function said(model: TaskLetter): OfficeProfile {
  const { issuer, parentBody, place } = model.parts;
  const symbol = symbolOf(model);
  return {
    ...(issuer ? { names: [runningName(issuer, model.texts).text] } : {}),
    ...(parentBody ? { parent: runningName(parentBody, model.texts).text } : {}),
    ...(place ? { place } : {}),
    ...(symbol ? { symbol } : {}),
    archive: archiveOf(model),
  };
}

/**
 * Of a công văn the symbol as it is; of other kinds what follows theirs and the unit that drafted: `KH-SNV` and `VT,
 * CCHC` are `SNV-CCHC`. nd30:II.3.d
 */
function symbolOf(letter: TaskLetter): string | null {
  const { kind, parts } = letter;
  const even = oneSpace(parts.symbol ?? '').replace(/\s?[-–]\s?/gu, '-');
  const [first = '', issuer] = even.split('-');
  if (even === '' || kind === 'cong-van' || (kind === null && kindOfAbbreviation(first) === undefined))
    return even || null;
  const [unit, second] = unitsOf(letter);
  return [issuer ?? first, unit !== undefined && second === undefined ? unit : null]
    .filter((part) => part !== null)
    .join('-');
}

/** The office keeps one, and the unit that drafted it; without copies and typists. nd30:II.9.d/archive-line */
const archiveOf = (letter: TaskLetter): string => ['VT', ...unitsOf(letter)].join(', ');

const unitsOf = ({ parts: { archive } }: TaskLetter): readonly string[] => {
  const units = (archive ?? '').split(/[,;]/u).flatMap((entry) => UNIT.exec(entry)?.[0] ?? []);
  return [...new Set(units)].filter((unit) => unit !== 'VT');
};

/** `KTTHh5`, `CN (2)`, `(ĐT/VMN)`: the capitals that an entry begins with. */
const UNIT = /(?<=^[\s(]{0,3})\p{Lu}[\p{Lu}&-]{0,14}\p{Lu}/u;

type Signing = {
  readonly signer: {
    readonly name: string;
    readonly position: string;
    readonly authority: readonly string[];
  };
  readonly gaps: readonly SenderGap[];
};

/** Who signed, with the lines above the office as far as they are certain. nd30:II.7.a */
function signerOf({ parts }: TaskLetter): Signing | null {
  const { signingAuthority: capacity, signerName: name } = parts;
  const position = parts.signerPosition && oneSpace(upper(parts.signerPosition));
  if (!name && !position) return null;
  const lines = authorityOf(capacity, position, parts.issuer ?? '');
  const authority = lines.map((line) => line ?? `${capacity}. ${GAP}`);
  const gaps: SenderGap[] = [
    ...(lines.includes(null) ? (['authority'] as const) : []),
    ...(position ? [] : (['position'] as const)),
    ...(name ? [] : (['name'] as const)),
  ];
  const acting = capacity === 'Q' && position ? `Q. ${position}` : position;
  return { signer: { name: name ?? GAP, position: acting ?? GAP, authority }, gaps };
}

/** The lines above the office; null for one that is there but cannot be known. */
function authorityOf(
  capacity: string | null,
  position: string | null,
  issuer: string,
): readonly (string | null)[] {
  const head = position ? headOf(position, issuer) : null;
  const deputy = head ? [`KT. ${head}`] : [];
  switch (capacity) {
    case 'KT':
      return head ? deputy : [null];
    case 'TM': {
      const committee = /^(ủy ban nhân dân|hội đồng nhân dân)(?=\s|$)/u.exec(nameKey(issuer))?.[0];
      return [committee ? `TM. ${upper(committee)}` : null, ...deputy];
    }
    case 'TL':
    case 'TUQ': {
      const above = headOfBody(issuer);
      return [above ? `${capacity}. ${above}` : null, ...deputy];
    }
    default:
      return [];
  }
}

/** `PHÓ CHÁNH VĂN PHÒNG` signs for `CHÁNH VĂN PHÒNG`; null for an office that is no deputy's, or two in one. */
function headOf(position: string, issuer: string): string | null {
  if (/,|\sKIÊM\s/u.test(position)) return null;
  if (/^THỨ TRƯỞNG(?: THƯỜNG TRỰC)?$/u.test(position)) return 'BỘ TRƯỞNG';
  const head = /^PHÓ (.{3,80}?)(?: THƯỜNG TRỰC| THỨ NHẤT)?$/u.exec(position)?.[1];
  if (!head) return null;
  // The head of this office is a minister.
  return head === 'CHỦ NHIỆM' && nameKey(issuer) === 'văn phòng chính phủ' ? 'BỘ TRƯỞNG, CHỦ NHIỆM' : head;
}

/** Who heads a body, where the law says so for all of its kind. */
function headOfBody(issuer: string): string | null {
  const key = nameKey(issuer);
  return HEADS.find(([kind]) => kind.test(key))?.[1] ?? null;
}

const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^ủy ban nhân dân(?=\s|$)/u, 'CHỦ TỊCH'],
  [/^sở\s/u, 'GIÁM ĐỐC'],
  [/^bộ\s(?!chỉ huy|tư lệnh|tổng)/u, 'BỘ TRƯỞNG'],
  [/^cục\s/u, 'CỤC TRƯỞNG'],
  [/^chi cục\s/u, 'CHI CỤC TRƯỞNG'],
];
