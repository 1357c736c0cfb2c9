import type { Bilingual } from '../document/terms.ts';
import type { Document } from '../document/tree.ts';

/** Who writes into a file holds more of it than who reads it, and `fix` reads it again and again. */
export const MOST_BLOCKS_MENDED = 13_000;

/** Why a letter that can be checked is too long to be written into; null where it is not. */
export const tooLong = ({ blocks }: Document): Bilingual | null =>
  blocks.length > MOST_BLOCKS_MENDED ? TOO_LONG : null;

const TOO_LONG: Bilingual = {
  vi: `Văn bản dài quá ${MOST_BLOCKS_MENDED} đoạn, dòng và ô bảng: lint kiểm tra được, fix và annotate thì không. Hãy tách phụ lục ra tệp riêng rồi làm từng tệp.`,
  en: `The letter has more than ${MOST_BLOCKS_MENDED} paragraphs, lines and cells: lint can check it, fix and annotate cannot write into it. Move annexes to files of their own.`,
};
