import { type Length, pt } from '../../document/length.ts';
import type { TextFormat } from '../../document/tree.ts';
import { firstLines, type LetterForm, letters, paragraphSpacing, typeface } from '../../law/values.ts';

/** Where a style sets its paragraph; what is not said is as in `Normal`: single, flush left, no space around. */
type Placing = {
  readonly align: 'left' | 'center' | 'justify';
  readonly firstLine?: Length;
  readonly before?: Length;
  readonly after?: Length;
  readonly lines?: number;
  readonly keepNext?: true;
};

export type Style = { readonly name: string; readonly form: LetterForm; readonly placing: Placing };

/** Lines of running text stand a little apart: single is the least the decree allows, 1.5 the most. */
const BODY_LINES = 1.1;
const RUNNING: Placing = {
  align: 'justify',
  firstLine: firstLines.allowed[1],
  before: paragraphSpacing.min,
  lines: BODY_LINES,
};
const CENTRED: Placing = { align: 'center' };
const HEADING: Placing = { align: 'center', before: paragraphSpacing.min, keepNext: true };

/** The room between position and name: signature and seal, five lines. */
export const SIGNATURE_ROOM = pt(75);

/** One style a part, under the name that a clerk knows it by. A comma would part a name in two for Word. */
export const styles = {
  NationalName: { name: 'Quốc hiệu', form: letters.nationalName, placing: CENTRED },
  Motto: { name: 'Tiêu ngữ', form: letters.motto, placing: CENTRED },
  ParentBody: { name: 'Cơ quan chủ quản', form: letters.parentBody, placing: CENTRED },
  Issuer: { name: 'Cơ quan ban hành', form: letters.issuer, placing: CENTRED },
  Reference: { name: 'Số và ký hiệu', form: letters.reference, placing: { ...CENTRED, before: pt(4) } },
  LetterSubject: {
    name: 'Trích yếu công văn',
    form: letters.letterSubject,
    placing: { ...CENTRED, before: pt(6) },
  },
  PlaceAndDate: {
    name: 'Địa danh và thời gian',
    form: letters.placeAndDate,
    placing: { ...CENTRED, before: pt(4) },
  },
  DocumentType: { name: 'Tên loại văn bản', form: letters.type, placing: { ...HEADING, before: pt(12) } },
  CopyType: { name: 'Hình thức sao', form: letters.copyForm, placing: CENTRED },
  DocumentSubject: { name: 'Trích yếu', form: letters.subject, placing: { ...CENTRED, keepNext: true } },
  Addressees: {
    name: 'Kính gửi',
    form: letters.addressees,
    placing: { align: 'left', before: pt(12), keepNext: true },
  },
  Addressee: { name: 'Nơi kính gửi', form: letters.addressees, placing: { align: 'left' } },
  Authority: {
    name: 'Thẩm quyền ban hành',
    form: letters.type,
    placing: { ...HEADING, before: pt(12) },
  },
  Grounds: { name: 'Căn cứ', form: letters.grounds, placing: RUNNING },
  Enactment: { name: 'Dòng quyết định', form: letters.type, placing: { ...HEADING, before: pt(12) } },
  Running: { name: 'Nội dung', form: letters.body, placing: RUNNING },
  Numbered: { name: 'Điều và khoản', form: letters.body, placing: RUNNING },
  Chapter: { name: 'Chương và mục', form: letters.chapter, placing: { ...HEADING, before: pt(12) } },
  ChapterHeading: { name: 'Tiêu đề chương và mục', form: letters.chapterHeading, placing: HEADING },
  CellText: {
    name: 'Ô bảng',
    form: { ...letters.body, size: { min: letters.body.size.min, max: letters.body.size.min } },
    placing: { align: 'left', before: pt(2), after: pt(2) },
  },
  SignerTitle: { name: 'Chức vụ người ký', form: letters.signerPosition, placing: CENTRED },
  SignerName: {
    name: 'Họ tên người ký',
    form: letters.signerName,
    placing: { align: 'center', before: SIGNATURE_ROOM },
  },
  RecipientsLabel: { name: 'Nơi nhận', form: letters.recipientsLabel, placing: { align: 'left' } },
  Recipients: { name: 'Danh sách nơi nhận', form: letters.recipients, placing: { align: 'left' } },
  AnnexHeading: { name: 'Phụ lục', form: letters.annexHeading, placing: { align: 'center', keepNext: true } },
  AnnexTitle: { name: 'Tên phụ lục', form: letters.annexTitle, placing: { align: 'center', keepNext: true } },
  AnnexReference: {
    name: 'Chỉ dẫn phụ lục',
    form: letters.annexReference,
    placing: { align: 'center', keepNext: true },
  },
  Mark: { name: 'Dấu chỉ mức độ', form: letters.mark, placing: { align: 'center', before: pt(8) } },
  PageNumber: { name: 'Số trang', form: letters.pageNumber, placing: CENTRED },
} as const satisfies { readonly [id: string]: Style };

export type StyleId = keyof typeof styles;

/** A thin paragraph whose upper border is a rule under the one before. */
export const RULE_STYLE = 'RuleLine';
export const RULE_NAME = 'Đường kẻ';

/** A paragraph of no height: Word wants one behind a table and at the end of a section, and none may make a page. */
export const END_STYLE = 'SectionEnd';
export const END_NAME = 'Cuối phần';

/** National name, motto, date and bodies go together in size: all large, or all small where names are long. */
export type HeadSize = 'large' | 'small';
const HEAD: ReadonlySet<string> = new Set<StyleId>([
  'NationalName',
  'Motto',
  'PlaceAndDate',
  'ParentBody',
  'Issuer',
]);

export const sizeOf = (id: string, { size }: LetterForm, head: HeadSize): number =>
  head === 'small' && HEAD.has(id) ? size.min : size.max;

export const formatOf = (style: StyleId, head: HeadSize = 'large'): TextFormat => {
  const { form } = styles[style];
  return { font: typeface.font, sizePt: sizeOf(style, form, head), bold: form.bold, italic: form.italic };
};

const FORMATS = new Map<string, TextFormat>(
  (Object.keys(styles) as readonly StyleId[]).map((id) => [styles[id].name, formatOf(id)]),
);

/** The format of a style by the name that Word shows; undefined where it is none of ours. */
export const formatNamed = (name: string): TextFormat | undefined =>
  name === RULE_NAME || name === END_NAME ? {} : FORMATS.get(name);
