import { stringify } from 'csv-stringify/sync';
import type { Language } from '../document/terms.ts';
import { taskColumns, taskRows, type Value } from './columns.ts';
import type { ExtractedFile } from './extracted.ts';

/** A spreadsheet takes a cell that begins so for a formula; an apostrophe in front makes it text again. */
const FORMULA = /^[=+\-@\t\r]/u;

/** One row a task. UTF-8 with a byte order mark and CRLF, so that Excel opens it right. RFC 4180. */
export const csvOf = (letters: readonly ExtractedFile[], language: Language): string =>
  stringify(
    taskRows(letters).map((row) => taskColumns.map(({ value }) => shown(value(row, language)))),
    {
      bom: true,
      header: true,
      columns: taskColumns.map(({ title }, index) => ({ key: String(index), header: title[language] })),
      record_delimiter: 'windows',
    },
  );

function shown(value: Value): string {
  switch (value.is) {
    case 'nothing':
      return '';
    case 'number':
      return String(value.number);
    case 'day':
      return value.iso;
    case 'text':
      return FORMULA.test(value.text) ? `'${value.text}` : value.text;
  }
}
