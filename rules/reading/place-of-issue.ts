import { remember } from '../../src/document/remember.ts';
import type { Passage } from '../../src/document/tree.ts';
import { lower } from '../../src/vietnamese/text.ts';
import { type Piece, pieceOf } from './piece.ts';

const PLACE =
  /^\s*(?!ngày(?!\p{L}))(?<place>[^,;:]{1,60}?)\s*(?:[,;:]|ngày(?!\p{L})|\d{1,2}\s*(?:tháng|[/.-]\s*\d))/diu;

/** `An Bình, ngày 05 tháng 3 năm 2026` in pieces. */
export type UsualRow = {
  readonly place: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
};

const USUAL =
  /^(?<place>\p{L}{1,9}(?: \p{L}{1,9}){0,5}), ngày (?<day>\d{2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})$/u;

/** The row of place and date as it is written nearly always; undefined where it is written in any other way. */
export const usualRow = (row: Passage): UsualRow | undefined => usualRowsOf(row)[0];

const usualRowsOf = remember(({ text }: Passage): readonly UsualRow[] => {
  const { place = '', day = '', month = '', year = '' } = USUAL.exec(text)?.groups ?? {};
  const told = lower(place);
  return place && !DATE_WORDS.some((word) => told.includes(word)) ? [{ place, day, month, year }] : [];
});

const DATE_WORDS = ['ngày', 'tháng', 'năm'];

/** The place in front of the date, with its offsets in the row; undefined where none is written. */
export const placeOfIssue = (row: Passage): Piece | undefined => placesOf(row)[0];

const placesOf = remember((row: Passage): readonly Piece[] => {
  const usual = usualRow(row);
  if (usual) return [{ text: usual.place, start: 0, end: usual.place.length }];
  const place = pieceOf(PLACE.exec(row.text), 'place');
  return place && /[\p{L}\d]/u.test(place.text) && !/[.…_]{3}|…/u.test(place.text) ? [place] : [];
});
