import type { Length } from './length.ts';

/** A half-open range of UTF-16 offsets in the text of one block. The only kind of position a rule sees. */
export type Span = { readonly block: number; readonly start: number; readonly end: number };

/**
 * Text that may run over several blocks. `text` is the texts of `spans` joined by one space each, nothing else done
 * to it; so an offset in `text` can be followed back (`spansAt`).
 */
export type Passage = { readonly text: string; readonly spans: readonly Span[] };

/**
 * What a reader makes of a file: what is on the page, in reading order. Tables are walked in place, row by row; a
 * text box follows the block that anchors it.
 */
export type Document = {
  readonly format: 'markdown' | 'text' | 'docx';
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  /** Page set-up, one entry a section. Empty where the source has no pages (Markdown, text). */
  readonly sections: readonly Section[];
  readonly headers: readonly Margin[];
  readonly footers: readonly Margin[];
  /** Footnotes and endnotes. */
  readonly notes: readonly Block[];
  /** Comments a person wrote beside the text: Word comments, HTML comments in Markdown. */
  readonly comments: readonly Comment[];
  /** Seals, signatures and other pictures. */
  readonly pictures: readonly Picture[];
};

/** A Word paragraph; in Markdown and text one physical line. */
export type Block = {
  /** NFC, as shown: tracked insertions in, deletions out; a line break is `\n`, a tab `\t`; no automatic number. */
  readonly text: string;
  /** The source has letters and marks apart (NFD); `text` has them together. */
  readonly decomposed?: true;
  /** True where the source has no paragraph end before this block: a line of text that was wrapped. */
  readonly continues: boolean;
  readonly place: Place;
  /** Cover the whole text without gaps. Markdown knows only bold and italic; text has one run without format. */
  readonly runs: readonly Run[];
  /** The automatic number or bullet in front of the text, as Word shows it: `1.`, `a)`, `-`. */
  readonly list?: { readonly label: string; readonly level: number };
  /** Absent where the source carries no layout: not the same as a wrong one. */
  readonly layout?: ParagraphLayout;
  /** Horizontal rules that stand in, above or under this block. */
  readonly lines: readonly HorizontalLine[];
};

export type Place =
  | { readonly in: 'body' }
  | { readonly in: 'cell'; readonly table: number; readonly row: number; readonly column: number }
  | { readonly in: 'frame'; readonly frame: number; readonly anchor: number };

export type Run = { readonly start: number; readonly end: number; readonly format: TextFormat };

/** Effective values. A missing one is not known to the source, which is not the same as off. */
export type TextFormat = {
  readonly font?: string;
  readonly sizePt?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** RRGGBB in capitals, or `auto`. */
  readonly color?: string;
  readonly caps?: 'all' | 'small';
  readonly position?: 'superscript' | 'subscript';
  /** The text was stored in a pre-Unicode Vietnamese encoding and has been decoded. */
  readonly legacyEncoding?: 'tcvn3' | 'vni';
  /** Field the text is the result of, such as `PAGE`. */
  readonly field?: string;
  /** A tracked insertion that nobody has accepted yet. */
  readonly inserted?: true;
};

/** Effective paragraph values. ECMA-376 part 1, 17.3.1. */
export type ParagraphLayout = {
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** Negative for a hanging indent. */
  readonly firstLine: Length;
  readonly left: Length;
  readonly right: Length;
  readonly before: Length;
  readonly after: Length;
  readonly lineSpacing: LineSpacing;
  readonly contextualSpacing: boolean;
  readonly keepWithNext: boolean;
  readonly pageBreakBefore: boolean;
  readonly styleName: string | null;
  /** Index in `Document.sections`. */
  readonly section: number;
};

export type LineSpacing =
  | { readonly rule: 'multiple'; readonly lines: number }
  | { readonly rule: 'exact' | 'atLeast'; readonly height: Length };

export type HorizontalLine = {
  /** A shape; a paragraph border; a row of `_`, `-` or `*`; the border of a cell; the underlining of the text. */
  readonly kind: 'drawn' | 'border' | 'characters' | 'cell-border' | 'underline';
  readonly side: 'above' | 'below' | 'in';
  /** Absent where the source does not fix it. */
  readonly length?: Length;
};

export type Section = {
  readonly width: Length;
  readonly height: Length;
  readonly landscape: boolean;
  readonly top: Length;
  readonly bottom: Length;
  /** Gutter included. */
  readonly left: Length;
  readonly right: Length;
  readonly headerDistance: Length;
  readonly footerDistance: Length;
  /** First page has a header and footer of its own (`w:titlePg`). */
  readonly titlePage: boolean;
  readonly pageNumberStart: number | null;
  /** `decimal`, `lowerRoman`, ... ECMA-376 part 1, 17.18.59. */
  readonly pageNumberFormat: string;
  /** Index of the first block of the section. */
  readonly firstBlock: number;
};

/** A header or footer as a section shows it. */
export type Margin = {
  readonly section: number;
  readonly pages: 'first' | 'default' | 'even';
  readonly blocks: readonly Block[];
};

export type Table = {
  readonly rows: number;
  readonly columns: number;
  readonly width?: Length;
  readonly columnWidths: readonly Length[];
  /** Of its left side from where it would stand; absent where it is none. */
  readonly indent?: Length;
  /** Whether any visible border is drawn. */
  readonly bordered: boolean;
  /** The table whose cell this one stands in. */
  readonly parent?: number;
  readonly firstBlock: number;
  readonly endBlock: number;
};

export type Comment = { readonly text: string; readonly author: string | null; readonly at: Span };

export type Picture = { readonly block: number; readonly width?: Length; readonly height?: Length };
