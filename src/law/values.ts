import type { Length, LengthRange } from '../document/length.ts';
import { mm, pt } from '../document/length.ts';
import type { ProvisionId } from './law.ts';

/**
 * Every number of Decree 30/2020, once, beside the provision that fixes it. Rules and the renderer read the same
 * table. Font sizes are points; all other measures are `Length`.
 */
export type SizeRange = { readonly min: number; readonly max: number };

/** How the letters of one component look. `capitals`: in hoa; absent: in thường. */
export type LetterForm = {
  readonly size: SizeRange;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly by: readonly [ProvisionId, ...ProvisionId[]];
};

export const paper = { width: mm(210), height: mm(297), by: 'nd30:I.1' } as const;

export const margins = {
  top: { min: mm(20), max: mm(25) },
  bottom: { min: mm(20), max: mm(25) },
  left: { min: mm(30), max: mm(35) },
  right: { min: mm(15), max: mm(20) },
  by: 'nd30:I.3',
} as const satisfies { readonly [side: string]: LengthRange | ProvisionId };

export const typeface = { font: 'Times New Roman', color: '000000', by: 'nd30:I.4' } as const;

const form = (
  min: number,
  max: number,
  style: 'upright' | 'bold' | 'italic' | 'bold-italic',
  capitals: boolean,
  ...by: readonly [ProvisionId, ...ProvisionId[]]
): LetterForm => ({
  size: { min, max },
  bold: style === 'bold' || style === 'bold-italic',
  italic: style === 'italic' || style === 'bold-italic',
  capitals,
  by,
});

/** nd30:V, with the clause of section II or III that says the same in words. */
export const letters = {
  pageNumber: form(13, 14, 'upright', false, 'nd30:I.7', 'nd30:V.14'),
  nationalName: form(12, 13, 'bold', true, 'nd30:II.1.a', 'nd30:V.1/national-name'),
  motto: form(13, 14, 'bold', false, 'nd30:II.1.b', 'nd30:V.1/motto'),
  parentBody: form(12, 13, 'upright', true, 'nd30:II.2.b/parent', 'nd30:V.2/parent'),
  issuer: form(12, 13, 'bold', true, 'nd30:II.2.b', 'nd30:V.2/issuer'),
  /** The word “Số” and the digits; the symbol is in capitals but for CTr, TTr, QyĐ, TrS. */
  reference: form(13, 13, 'upright', false, 'nd30:II.3.c/number-word', 'nd30:II.3.c/symbol', 'nd30:V.3'),
  placeAndDate: form(13, 14, 'italic', false, 'nd30:II.4.c', 'nd30:V.4'),
  type: form(13, 14, 'bold', true, 'nd30:II.5.b/type', 'nd30:V.5a/type'),
  subject: form(13, 14, 'bold', false, 'nd30:II.5.b/subject', 'nd30:V.5a/subject'),
  letterSubject: form(12, 13, 'upright', false, 'nd30:II.5.b/letter', 'nd30:V.5b'),
  addressees: form(13, 14, 'upright', false, 'nd30:II.9.d/addressees', 'nd30:V.8a'),
  grounds: form(13, 14, 'italic', false, 'nd30:II.6.a/letters'),
  body: form(13, 14, 'upright', false, 'nd30:II.6.e', 'nd30:V.6'),
  /** `Phần I`, `Chương I`. */
  chapter: form(13, 14, 'bold', false, 'nd30:II.6.đ/chapter', 'nd30:V.6a/chapter'),
  chapterHeading: form(13, 14, 'bold', true, 'nd30:II.6.đ/chapter-heading', 'nd30:V.6a/chapter-heading'),
  /** `Mục 1`, `Tiểu mục 1`. */
  section: form(13, 14, 'bold', false, 'nd30:II.6.đ/section', 'nd30:V.6a/section'),
  sectionHeading: form(13, 14, 'bold', true, 'nd30:II.6.đ/section-heading', 'nd30:V.6a/section-heading'),
  /** `I. TIÊU ĐỀ`, in the layout without articles. */
  outlineSection: form(13, 14, 'bold', true, 'nd30:V.6b/section'),
  article: form(13, 14, 'bold', false, 'nd30:II.6.đ/article-number', 'nd30:V.6a/article'),
  clauseHeading: form(13, 14, 'bold', false, 'nd30:II.6.đ/clause-heading', 'nd30:V.6b/clause-with-heading'),
  signingAuthority: form(13, 14, 'bold', true, 'nd30:II.7.đ', 'nd30:V.7/authority'),
  signerPosition: form(13, 14, 'bold', true, 'nd30:II.7.đ', 'nd30:V.7/position'),
  signerName: form(13, 14, 'bold', false, 'nd30:II.7.đ/name', 'nd30:V.7/name'),
  recipientsLabel: form(12, 12, 'bold-italic', false, 'nd30:II.9.d/recipients-label', 'nd30:V.8b/label'),
  recipients: form(11, 11, 'upright', false, 'nd30:II.9.d/recipients-letters', 'nd30:V.8b/list'),
  annexHeading: form(14, 14, 'bold', false, 'nd30:III.1.b', 'nd30:V.9/annex'),
  annexTitle: form(13, 14, 'bold', true, 'nd30:III.1.b/title', 'nd30:V.9/title'),
  annexReference: form(13, 14, 'italic', false, 'nd30:III.1.c/letters'),
  mark: form(13, 14, 'bold', true, 'nd30:III.2.b/stamp', 'nd30:V.10'),
  circulation: form(13, 14, 'bold', true, 'nd30:III.2.c/letters', 'nd30:V.13'),
  drafter: form(11, 11, 'upright', false, 'nd30:III.3', 'nd30:V.11'),
  contacts: form(11, 12, 'upright', false, 'nd30:III.4', 'nd30:V.12'),
  copyForm: form(13, 14, 'bold', true, 'nd30:P2.II.2.b'),
  digitalSignature: form(10, 10, 'upright', false, 'nd30:III.1.d/separate-file', 'nd30:P2.I.3.c'),
} as const;

/** Sizes that go together in one document: national name, motto, place and date. */
export const sizePairs = {
  allowed: [
    { nationalName: 13, motto: 14, placeAndDate: 14 },
    { nationalName: 12, motto: 13, placeAndDate: 13 },
  ],
  by: 'nd30:V/size-pairs',
} as const;

type RuleLength = { readonly min: number; readonly max: number; readonly by: ProvisionId };

/** Length of a horizontal rule as a share of the line of text above it. */
export const ruleLengths = {
  motto: { min: 1, max: 1, by: 'nd30:II.1.b/rule' },
  issuer: { min: 1 / 3, max: 1 / 2, by: 'nd30:II.2.b/rule' },
  subject: { min: 1 / 3, max: 1 / 2, by: 'nd30:II.5.b/rule' },
} as const satisfies { readonly [part: string]: RuleLength };

/** First line of a paragraph: either of the two. */
export const firstLines = { allowed: [mm(10), mm(12.7)], by: 'nd30:II.6.e/indent' } as const;

export const paragraphSpacing: { readonly min: Length; readonly by: ProvisionId } = {
  min: pt(6),
  by: 'nd30:II.6.e/paragraph-spacing',
};
/** In lines of the text's own size. */
export const lineSpacing = { min: 1, max: 1.5, by: 'nd30:II.6.e/line-spacing' } as const;
/** Between number and subject of an official letter. */
export const letterSubjectSpacing = { before: pt(6), by: 'nd30:II.5.b/letter-position' } as const;

/** Stamps of urgency, as engraved. */
export const urgencies = {
  'HỎA TỐC': { width: mm(30), height: mm(8) },
  'THƯỢNG KHẨN': { width: mm(40), height: mm(8) },
  KHẨN: { width: mm(20), height: mm(8) },
} as const;
export const circulations = ['XEM XONG TRẢ LẠI', 'LƯU HÀNH NỘI BỘ'] as const;

export const nationalName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';

/** `điểm` letters in the order of the Vietnamese alphabet: no f, j, w, z. nd30:II.6.đ/point */
export const pointLetters = [...'abcdđeghiklmnopqrstuvxy'] as const;
