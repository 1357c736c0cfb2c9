import { terms } from '../../src/document/terms.ts';
import type { Document, Passage } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { cellOf, inCells } from '../appearance/cells.ts';
import { centredFindings, centredMessages } from '../appearance/centred.ts';

export const rule = defineRule({
  id: 'layout/place-and-date-position',
  title: {
    vi: 'Địa danh, thời gian ban hành cùng dòng với số, ký hiệu, canh giữa dưới Tiêu ngữ',
    en: 'Place and date stand on the line of the number, centred under the motto',
  },
  why: {
    vi: 'Số bên trái, ngày bên phải trên cùng một dòng để đối chiếu với sổ đăng ký.',
    en: 'Number on the left and date on the right of one line are compared with the register.',
  },
  basis: ['nd30:II.4.c', 'nd30:II.4.c/position'],
  severity: 'warning',
  kinds: 'all',
  needs: ['layout', 'reference', 'placeAndDate'],
  messages: {
    ...centredMessages,
    otherLine: {
      vi: 'Địa danh và thời gian ban hành khác dòng với số, ký hiệu; phải cùng một dòng, ở bên phải.',
      en: 'Place and date are not on the line of the number; they must stand on it, on the right.',
    },
  },

  *check({ document, parts }) {
    const { spans } = parts.placeAndDate;
    if (areApart(document, parts.reference, parts.placeAndDate)) {
      yield { message: 'otherLine', at: spans, data: {} };
    } else yield* centredFindings(document, inCells(document, spans), terms.placeAndDate);
  },

  examples: {
    good: [{}],
    bad: [
      { layout: { part: 'placeAndDate', align: 'left' }, reports: ['centred'] },
      {
        document: (document, { parts }) => ({
          ...document,
          blocks: document.blocks.map((block, index) =>
            parts.placeAndDate?.spans[0]?.block === index ? { ...block, place: { in: 'body' } } : block,
          ),
        }),
        reports: ['otherLine'],
      },
    ],
  },
});

/** Frames hide where they stand; two cells of one row, or one line with a tab, are level. */
function areApart(document: Document, reference: Passage, date: Passage): boolean {
  const [a, b] = [cellOf(document, reference), cellOf(document, date)];
  if (a && b) return a.table === b.table && (a.row !== b.row || a.column === b.column);
  const [first, second] = [reference.spans[0]?.block ?? -1, date.spans[0]?.block ?? -1];
  const places = [document.blocks[first]?.place.in, document.blocks[second]?.place.in];
  return !places.includes('frame') && first !== second;
}
