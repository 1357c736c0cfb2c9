import type { Document, Span } from '../document/tree.ts';

/**
 * A reader never throws for what is in a file: it gives what it could read, and says what it could not.
 * Where nothing could be read it gives a failure with a sentence for the person who has to mend the file.
 */
export type Read = {
  readonly document: Document;
  readonly locate: Locate;
  readonly problems: readonly Problem[];
  readonly failure?: never;
};

export type ReadFailure = { readonly failure: Failure };

export type Failure = {
  readonly code: FailureCode;
  readonly message: { readonly vi: string; readonly en: string };
};

export type FailureCode =
  | 'not-found'
  | 'not-readable'
  | 'empty'
  | 'too-large'
  | 'unsupported-format'
  | 'not-a-zip'
  | 'zip-bomb'
  | 'encrypted'
  | 'legacy-doc'
  | 'missing-part'
  | 'broken-xml'
  | 'entity-declaration'
  | 'bad-encoding'
  | 'no-libreoffice'
  | 'conversion-failed';

/** Where a span stands in the file. Line and column count from 1; columns are UTF-16 units. */
export type Location = {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Part of a .docx package, such as `word/document.xml`. */
  readonly part?: string;
  /** Byte offsets into that part (into the file, for Markdown and text: UTF-16 offsets of the decoded text). */
  readonly offset?: number;
  readonly endOffset?: number;
};

export type Locate = (span: Span) => Location;

/** Something odd that did not stop the reading. */
export type Problem = {
  readonly code: string;
  /** The part of the package and the element, as in `word/document.xml w:pgMar`. */
  readonly where: string;
  readonly message: { readonly vi: string; readonly en: string };
};
