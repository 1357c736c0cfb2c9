import type { DocumentKind } from './kinds.ts';
import type { Document, Passage } from './tree.ts';

/**
 * The named components of the page (thành phần thể thức). One vocabulary with the `part` of the command-line
 * contract, and finer where a rule needs it: `terms.ts` maps the finer ones back.
 */
export const partNames = [
  'nationalName',
  'motto',
  'parentBody',
  'issuer',
  /** The whole row `Số: 12/UBND-NC`. */
  'reference',
  'number',
  'symbol',
  /** The whole row `An Bình, ngày 05 tháng 3 năm 2026`. */
  'placeAndDate',
  'place',
  'date',
  'type',
  /** Without `V/v`, `Về việc`. */
  'subject',
  /** `V/v`, `Về việc`, `Về`. */
  'subjectPrefix',
  /** `(Kèm theo Quyết định số ...)` under the title of what a decision issues. */
  'attachedTo',
  /** `Kính gửi:`; in a telegram `CHỦ TỊCH ... điện:`. */
  'addresseesLabel',
  'addressees',
  /** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ...` above the grounds of a decision. */
  'authority',
  'grounds',
  /** `QUYẾT ĐỊNH:`, `QUYẾT NGHỊ:`. */
  'enactment',
  'body',
  /** `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`: every line that carries TM, KT, TL, TUQ, Q. */
  'signingAuthority',
  'signerPosition',
  'signerName',
  'recipientsLabel',
  'recipients',
  'archive',
  'annex',
  /** Secrecy, urgency, circulation, DỰ THẢO. */
  'mark',
] as const;

export type PartName = (typeof partNames)[number];

export type Parts = { readonly [Name in PartName]?: Passage };

/** A document with its parts found. Made only by `recognise`. */
export type Letter = {
  readonly document: Document;
  /** False for text that is no official document at all, such as a news article about one. */
  readonly official: boolean;
  /** State (Decree 30/2020), Party, or normative (law, decree, circular); null where not official. */
  readonly regime: 'state' | 'party' | 'normative' | null;
  readonly kind: DocumentKind | null;
  /** How sure `kind`, `regime` and `official` are, 0 to 1. */
  readonly certainty: number;
  /** What is missing from the page is missing here; what is there but blank has its span and no value in `values`. */
  readonly parts: Parts;
  readonly values: LetterValues;
  /** One entry a body addressed (a line of Kính gửi); the label is not part of it, nor the final `;` or `.`. */
  readonly addressees: readonly Passage[];
  /** One entry a line of Nơi nhận, without dash, final mark and the Lưu line. */
  readonly recipients: readonly Passage[];
  /** One entry a ground, final mark included. */
  readonly grounds: readonly Passage[];
  readonly body: readonly Division[];
  readonly annexes: readonly Annex[];
};

/** The readings of the command-line contract (`parts` of `extract --format json`). */
export type LetterValues = {
  readonly motto: boolean;
  readonly parentBody: string | null;
  readonly issuer: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly place: string | null;
  /** ISO; `2023-05` or `2023` where day or month is blank. */
  readonly date: string | null;
  readonly subject: string | null;
  readonly addressees: readonly string[];
  readonly recipients: readonly string[];
  readonly archive: string | null;
  readonly signingAuthority: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q' | null;
  readonly signerPosition: string | null;
  readonly signerName: string | null;
};

export type DivisionLevel =
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'clause'
  | 'point'
  | 'dash'
  | 'inline'
  | 'paragraph';

/** One numbered or running piece of the body. phần, chương, mục, tiểu mục, điều, khoản, điểm, gạch đầu dòng, (1). */
export type Division = {
  readonly level: DivisionLevel;
  /** As written: `1.`, `1.2.`, `I.`, `a)`, `Điều 2.`, `-`, `+`, `(1)`; empty for a running paragraph. */
  readonly label: string;
  /** Step of a clause path: `1`, `1.2`, `I`, `a`, `Điều 2`, `-1` (first dash), `(1)`; empty for a paragraph. */
  readonly step: string;
  /** The label's own place; null where Word numbers automatically and the label is no text. */
  readonly labelAt: Passage | null;
  /** Title standing on a line of its own or in bold before the text; null where there is none. */
  readonly heading: Passage | null;
  /** The text of this piece itself, without label, heading and children. May be empty. */
  readonly passage: Passage;
  readonly children: readonly Division[];
};

export type Annex = {
  /** `Phụ lục I`, `PHỤ LỤC`; null for an attached regulation that has no such line. */
  readonly heading: Passage | null;
  readonly title: Passage | null;
  /** `(Kèm theo Quyết định số ...)`. */
  readonly reference: Passage | null;
  readonly firstBlock: number;
  readonly endBlock: number;
};
