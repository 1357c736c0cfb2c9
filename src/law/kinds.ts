import type { DocumentKind } from '../document/kinds.ts';

/** Abbreviations of kinds in symbols: Annex III, section I of Decree 30/2020. nd30:PL3.I */
export const abbreviations: { readonly [Kind in DocumentKind]?: string } = {
  'nghi-quyet': 'NQ',
  'quyet-dinh': 'QĐ',
  'chi-thi': 'CT',
  'quy-che': 'QC',
  'quy-dinh': 'QyĐ',
  'thong-cao': 'TC',
  'thong-bao': 'TB',
  'huong-dan': 'HD',
  'chuong-trinh': 'CTr',
  'ke-hoach': 'KH',
  'phuong-an': 'PA',
  'de-an': 'ĐA',
  'du-an': 'DA',
  'bao-cao': 'BC',
  'bien-ban': 'BB',
  'to-trinh': 'TTr',
  'hop-dong': 'HĐ',
  'cong-dien': 'CĐ',
  'ban-ghi-nho': 'BGN',
  'ban-thoa-thuan': 'BTT',
  'giay-uy-quyen': 'GUQ',
  'giay-moi': 'GM',
  'giay-gioi-thieu': 'GGT',
  'giay-nghi-phep': 'GNP',
  'phieu-gui': 'PG',
  'phieu-chuyen': 'PC',
  'phieu-bao': 'PB',
  'sao-y': 'SY',
  'trich-sao': 'TrS',
  'sao-luc': 'SL',
};

/** Abbreviations of normative kinds, which stand after a year: `30/2020/NĐ-CP`. */
export const normativeAbbreviations: { readonly [Kind in DocumentKind]?: string } = {
  'nghi-dinh': 'NĐ',
  'thong-tu': 'TT',
  'nghi-quyet': 'NQ',
  'quyet-dinh': 'QĐ',
  'chi-thi': 'CT',
  lenh: 'L',
};

/** Party symbols: `15-NQ/TU`. Where the digests disagree (quy định: QĐi, QĐ) both are taken. spec: HD 36, HD 05. */
export const partyAbbreviations: { readonly [Kind in DocumentKind]?: readonly string[] } = {
  'nghi-quyet': ['NQ'],
  'quyet-dinh': ['QĐ'],
  'chi-thi': ['CT'],
  'ket-luan': ['KL'],
  'quy-che': ['QC'],
  'quy-dinh': ['QĐi', 'QĐ'],
  'thong-tri': ['TT'],
  'huong-dan': ['HD'],
  'thong-bao': ['TB'],
  'thong-cao': ['TC'],
  'bao-cao': ['BC'],
  'ke-hoach': ['KH'],
  'chuong-trinh': ['CTr'],
  'de-an': ['ĐA'],
  'phuong-an': ['PA'],
  'du-an': ['DA'],
  'to-trinh': ['TTr'],
  'cong-van': ['CV'],
  'bien-ban': ['BB'],
  'giay-moi': ['GM'],
  'giay-gioi-thieu': ['GGT'],
  'giay-nghi-phep': ['GNP'],
  'phieu-chuyen': ['PC'],
  'phieu-gui': ['PG'],
};

const byAbbreviation = new Map(
  Object.entries(abbreviations).map(([kind, abbreviation]) => [abbreviation, kind as DocumentKind]),
);

/** The kind that a symbol's first group names, in the decree's exact letters; undefined for any other group. */
export const kindOfAbbreviation = (abbreviation: string): DocumentKind | undefined =>
  byAbbreviation.get(abbreviation);

/** What a kind must carry, by the names of the contract's `required/...` rules. */
export type Requirement =
  | 'motto'
  | 'issuer'
  | 'number'
  | 'symbol'
  | 'place'
  | 'date'
  | 'type'
  | 'subject'
  | 'addressees'
  | 'grounds'
  | 'enactment'
  | 'signer-position'
  | 'signer-name'
  | 'recipients'
  | 'archive';

const COMMON = [
  'motto',
  'issuer',
  'number',
  'symbol',
  'place',
  'date',
  'type',
  'subject',
  'signer-position',
  'signer-name',
  'recipients',
  'archive',
] as const satisfies readonly Requirement[];

const without = (...left: readonly Requirement[]): readonly Requirement[] =>
  COMMON.filter((requirement) => !left.includes(requirement));

/** Of the decree's kinds, those whose sample form differs from sample 1.4. */
const OWN: { readonly [Kind in DocumentKind]?: readonly Requirement[] } = {
  'nghi-quyet': [...COMMON, 'grounds', 'enactment'],
  'quyet-dinh': [...COMMON, 'grounds', 'enactment'],
  'cong-van': [...without('type'), 'addressees'],
  'to-trinh': [...COMMON, 'addressees'],
  // Sample 1.9 has no line of place and date.
  'bien-ban': without('place', 'date'),
  // Samples 1.8 and 1.10 have no subject.
  'giay-gioi-thieu': without('subject'),
  'giay-nghi-phep': without('subject'),
  // No sample: contracts and agreements have two parties, no receivers and mostly neither number series nor archive line.
  'hop-dong': ['motto', 'type', 'signer-position', 'signer-name'],
  'ban-ghi-nho': ['motto', 'type', 'subject', 'signer-position', 'signer-name'],
  'ban-thoa-thuan': ['motto', 'type', 'subject', 'signer-position', 'signer-name'],
  // No sample and no abbreviation: a letter over a person's name.
  'thu-cong': ['issuer', 'place', 'date', 'signer-name'],
  // Paper copies, sample 3.1: below the copied text stand the copying body, number, place, date, signer, receivers.
  'sao-y': without('motto', 'subject'),
  'sao-luc': without('motto', 'subject'),
  'trich-sao': without('motto', 'subject'),
};

const NOT_OF_THE_DECREE: ReadonlySet<DocumentKind> = new Set([
  'hien-phap',
  'bo-luat',
  'luat',
  'phap-lenh',
  'lenh',
  'nghi-dinh',
  'thong-tu',
  'ket-luan',
  'thong-tri',
]);

/** Empty for kinds the decree does not know. nd30:D8.2, nd30:PL3.1.1 to nd30:PL3.3.1 */
export function requirementsOf(kind: DocumentKind): readonly Requirement[] {
  if (NOT_OF_THE_DECREE.has(kind)) return [];
  return OWN[kind] ?? COMMON;
}

export const requires = (kind: DocumentKind, requirement: Requirement): boolean =>
  requirementsOf(kind).includes(requirement);

/** Kinds that must carry the requirement, for the `kinds` of a rule. */
export const kindsRequiring = (
  requirement: Requirement,
  kinds: readonly DocumentKind[],
): readonly DocumentKind[] => kinds.filter((kind) => requires(kind, requirement));
