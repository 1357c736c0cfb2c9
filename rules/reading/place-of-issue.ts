import { remember } from '../../src/document/remember.ts';
import type { Passage } from '../../src/document/tree.ts';
import { type Piece, pieceOf } from './piece.ts';

const PLACE =
  /^\s*(?!ngày(?!\p{L}))(?<place>[^,;:]{1,60}?)\s*(?:[,;:]|ngày(?!\p{L})|\d{1,2}\s*(?:tháng|[/.-]\s*\d))/diu;

/** The place in front of the date, with its offsets in the row; undefined where none is written. */
export const placeOfIssue = (row: Passage): Piece | undefined => placesOf(row)[0];

const placesOf = remember(({ text }: Passage): readonly Piece[] => {
  const place = pieceOf(PLACE.exec(text), 'place');
  return place && /[\p{L}\d]/u.test(place.text) && !/[.…_]{3}|…/u.test(place.text) ? [place] : [];
});
