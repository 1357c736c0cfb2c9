import { createHash } from 'node:crypto';

/** What LibreOffice writes of the moment: the date, the id of the file and a checksum of its own. */
const DATE = /\/CreationDate\s?\([^)]{0,40}\)/u;
const ID = /(?<=\/ID\s{0,2}\[\s{0,2}<)[\dA-F]{32}(?=>\s{0,2}<[\dA-F]{32}>)/u;
const SECOND_ID = /(?<=\/ID\s{0,2}\[\s{0,2}<[\dA-F]{32}>\s{0,2}<)[\dA-F]{32}(?=>)/u;
const CHECKSUM = /(?<=\/DocChecksum\s?\/)[\dA-F]{32}/u;
const MARKS = [ID, SECOND_ID, CHECKSUM];

/**
 * The file without its date, with an id made from what it shows: the same letter is the same bytes. What is put in is
 * as long as what is taken out, so that every object stays where the file says it is.
 */
export function withoutOrigin(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  // Behind the last stream: letters of the text may look like anything.
  const end = text.lastIndexOf('endstream');
  const put = (tail: string, value: string): string =>
    MARKS.reduce((changed, mark) => changed.replace(mark, value), tail);
  const bare = put(text.slice(end), '0'.repeat(32)).replace(DATE, (date) => ' '.repeat(date.length));
  const start = text.slice(0, end);
  const id = createHash('sha256').update(start, 'latin1').update(bare, 'latin1').digest('hex');
  return Buffer.from(start + put(bare, id.slice(0, 32).toUpperCase()), 'latin1');
}
