import type { DocumentKind } from '../document/kinds.ts';
import type { Letter } from '../document/letter.ts';
import { abbreviations, normativeAbbreviations, partyAbbreviations } from '../law/kinds.ts';
import { lower } from '../vietnamese/text.ts';

const spell = (abbreviation: string): string => lower(abbreviation).replace(/đ/gu, 'd');

const kindBySymbol = new Map<string, DocumentKind>([
  ...Object.entries(normativeAbbreviations)
    .filter(([kind]) => kind !== 'lenh')
    .map(([kind, abbreviation]) => [spell(abbreviation), kind as DocumentKind] as const),
  ...Object.entries(partyAbbreviations).flatMap(([kind, all]) =>
    all.map((abbreviation) => [spell(abbreviation), kind as DocumentKind] as const),
  ),
  ...Object.entries(abbreviations).map(
    ([kind, abbreviation]) => [spell(abbreviation), kind as DocumentKind] as const,
  ),
  // Common beside the decree's own.
  ['tt', 'to-trinh'],
  ['tb', 'thong-bao'],
  ['qd', 'quyet-dinh'],
  ['cd', 'cong-dien'],
]);

const YEAR_GROUP = /^(?:19|20)\d{2}\s?\/\s?/u;

/** The kind that the first group of a symbol names: `QĐ-UBND`, `2025/NĐ-CP`, `KL/TW`. */
export function kindOfSymbol(symbol: string): DocumentKind | null {
  const hasYear = YEAR_GROUP.test(symbol);
  const [group = '', ...others] = symbol.replace(YEAR_GROUP, '').split(/\s?[-–/]\s?/u);
  if (others.length === 0 && !hasYear) return null;
  if (hasYear && /^TT(?:LT)?$/u.test(group)) return 'thong-tu';
  if (/^TTLT/u.test(group)) return 'thong-tu';
  return kindBySymbol.get(spell(group)) ?? null;
}

export const hasYearGroup = (symbol: string): boolean => YEAR_GROUP.test(symbol);

const NORMATIVE: ReadonlySet<DocumentKind> = new Set([
  'hien-phap',
  'bo-luat',
  'luat',
  'phap-lenh',
  'lenh',
  'nghi-dinh',
  'thong-tu',
]);
/** Kinds that are normative if their symbol carries the year. */
const WITH_YEAR: ReadonlySet<DocumentKind> = new Set(['nghi-quyet', 'quyet-dinh', 'chi-thi']);
/** Bodies that issue no law, whatever they write in their symbols. */
const NO_LAWMAKER =
  /^(?:cong ty|tong cong ty|tap doan|hoi(?! dong nhan dan)|hiep hoi|truong|dai hoc|toa an|ngan hang thuong mai|cong doan|doan|lien doan)/u;
const PARTY = new Set<DocumentKind>(['ket-luan', 'thong-tri']);

export function regimeOf({
  kind,
  symbol,
  issuer,
  partyName,
  partyNumber,
}: {
  readonly kind: DocumentKind | null;
  readonly symbol: string | null;
  /** Bare. */
  readonly issuer: string;
  readonly partyName: boolean;
  /** `Số 12-KL/TW`: a hyphen between number and kind. */
  readonly partyNumber: boolean;
}): NonNullable<Letter['regime']> {
  if (partyName || (kind !== null && PARTY.has(kind) && partyNumber)) return 'party';
  if (partyNumber && /^(?:tinh uy|thanh uy|dang uy|huyen uy|dang bo|chi bo|ban chap hanh)/u.test(issuer))
    return 'party';
  if (kind !== null && NORMATIVE.has(kind)) return 'normative';
  if (
    kind !== null &&
    WITH_YEAR.has(kind) &&
    symbol !== null &&
    hasYearGroup(symbol) &&
    !NO_LAWMAKER.test(issuer)
  ) {
    return 'normative';
  }
  return 'state';
}
