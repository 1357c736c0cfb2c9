import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature, Row, Sheet, SheetData } from 'write-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import type { Language } from '../document/terms.ts';
import { type Column, letterColumns, taskColumns, taskRows, type Value } from './columns.ts';
import type { ExtractedFile } from './extracted.ts';

type FileContent = Stream | Buffer | Blob;

/** Excel's own limit on the text of a cell. */
const CELL_LENGTH = 32_767;

/** A workbook: one row a task, and a second sheet of letters. Dates are dates, the header stays, columns filter. */
export async function xlsxOf(letters: readonly ExtractedFile[], language: Language): Promise<Uint8Array> {
  const sheets = [
    sheetOf({ vi: 'Nhiệm vụ', en: 'Tasks' }[language], taskColumns, taskRows(letters), language),
    sheetOf({ vi: 'Văn bản', en: 'Letters' }[language], letterColumns, letters, language),
  ];
  return await writeXlsxFile(sheets, { features: [filterOf(sheets)] }).toBuffer();
}

function sheetOf<Data>(
  name: string,
  columns: readonly Column<Data>[],
  rows: readonly Data[],
  language: Language,
): Sheet<FileContent> & { readonly data: SheetData } {
  const header: Row = columns.map(({ title }) => ({
    value: title[language],
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
  }));
  const body: Row[] = rows.map((row) => columns.map(({ value }) => cellOf(value(row, language))));
  return {
    sheet: name,
    data: [header, ...body],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  };
}

function cellOf(value: Value): Row[number] {
  switch (value.is) {
    case 'nothing':
      return null;
    case 'number':
      return { value: value.number, type: Number, alignVertical: 'top' };
    case 'day':
      return {
        value: new Date(`${value.iso}T00:00:00Z`),
        type: Date,
        format: 'dd/mm/yyyy',
        alignVertical: 'top',
      };
    case 'text':
      return { value: value.text.slice(0, CELL_LENGTH), type: String, wrap: true, alignVertical: 'top' };
  }
}

/** A filter over all columns. ECMA-376 part 1, 18.3.1.2: it stands right after the rows. */
function filterOf(sheets: readonly { readonly data: SheetData }[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const { data } = sheets[sheetIndex] ?? { data: [] };
            const last = getCellAddress(Math.max(0, data.length - 1), (data[0]?.length ?? 1) - 1);
            return xml.replace('</sheetData>', `</sheetData><autoFilter ref="A1:${last}"/>`);
          },
        },
      },
    },
  };
}
