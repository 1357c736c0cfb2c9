import { twips } from '../../document/length.ts';
import type { Section } from '../../document/tree.ts';
import { integerOf, onOff, twipsOf } from './values.ts';
import { childOf, type Element } from './xml.ts';

/** 17.6.13, 17.6.11: what Word takes where the section says nothing: US Letter, one inch all round. */
const DEFAULT_WIDTH = 12240;
const DEFAULT_HEIGHT = 15840;
const DEFAULT_MARGIN = 1440;
const DEFAULT_HEADER = 720;

export function readSection(element: Element | undefined, firstBlock: number, gutterAtTop: boolean): Section {
  const size = childOf(element, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(element, 'w:pgMar')?.attributes ?? {};
  const numbers = childOf(element, 'w:pgNumType')?.attributes ?? {};
  const margin = (name: string): number => twipsOf(margins[name]) ?? DEFAULT_MARGIN;
  const gutter = Math.max(0, twipsOf(margins['w:gutter']) ?? 0);
  const isRightGutter = onOff(childOf(element, 'w:rtlGutter')) === true;
  const width = twipsOf(size['w:w']) ?? DEFAULT_WIDTH;
  const height = twipsOf(size['w:h']) ?? DEFAULT_HEIGHT;
  // A negative top or bottom margin only lets the header overlap the text. 17.6.11.
  return {
    width: twips(width),
    height: twips(height),
    landscape: size['w:orient'] === undefined ? width > height : size['w:orient'] === 'landscape',
    top: twips(Math.abs(margin('w:top')) + (gutterAtTop ? gutter : 0)),
    bottom: twips(Math.abs(margin('w:bottom'))),
    left: twips(margin('w:left') + (gutterAtTop || isRightGutter ? 0 : gutter)),
    right: twips(margin('w:right') + (!gutterAtTop && isRightGutter ? gutter : 0)),
    headerDistance: twips(twipsOf(margins['w:header']) ?? DEFAULT_HEADER),
    footerDistance: twips(twipsOf(margins['w:footer']) ?? DEFAULT_HEADER),
    titlePage: onOff(childOf(element, 'w:titlePg')) === true,
    pageNumberStart: integerOf(numbers['w:start']) ?? null,
    pageNumberFormat: numbers['w:fmt'] ?? 'decimal',
    firstBlock,
  };
}
