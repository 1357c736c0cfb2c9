import { twips } from '../../document/length.ts';
import type { Section } from '../../document/tree.ts';
import type { Problem } from '../read.ts';
import { integerOf, onOff, twipsOf } from './values.ts';
import { childOf, type Element } from './xml.ts';

/** 17.6.13, 17.6.11: what Word takes where the section says nothing: US Letter, one inch all round. */
const DEFAULT_WIDTH = 12240;
const DEFAULT_HEIGHT = 15840;
const DEFAULT_MARGIN = 1440;
const DEFAULT_HEADER = 720;

export function readSection(
  element: Element | undefined,
  firstBlock: number,
  gutterAtTop: boolean,
  problems: Problem[],
): Section {
  const size = childOf(element, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(element, 'w:pgMar')?.attributes ?? {};
  const numbers = childOf(element, 'w:pgNumType')?.attributes ?? {};
  const length = (from: Readonly<Record<string, string>>, name: string, usual: number): number => {
    const found = twipsOf(from[name]);
    if (found === undefined && from[name] !== undefined) problems.push(unreadable(name, from[name]));
    return found ?? usual;
  };
  const margin = (name: string): number => length(margins, name, DEFAULT_MARGIN);
  const gutter = Math.max(0, length(margins, 'w:gutter', 0));
  const isRightGutter = onOff(childOf(element, 'w:rtlGutter')) === true;
  const width = length(size, 'w:w', DEFAULT_WIDTH);
  const height = length(size, 'w:h', DEFAULT_HEIGHT);
  // A negative top or bottom margin only lets the header overlap the text. 17.6.11.
  return {
    width: twips(width),
    height: twips(height),
    landscape: size['w:orient'] === undefined ? width > height : size['w:orient'] === 'landscape',
    top: twips(Math.abs(margin('w:top')) + (gutterAtTop ? gutter : 0)),
    bottom: twips(Math.abs(margin('w:bottom'))),
    left: twips(margin('w:left') + (gutterAtTop || isRightGutter ? 0 : gutter)),
    right: twips(margin('w:right') + (!gutterAtTop && isRightGutter ? gutter : 0)),
    headerDistance: twips(length(margins, 'w:header', DEFAULT_HEADER)),
    footerDistance: twips(length(margins, 'w:footer', DEFAULT_HEADER)),
    titlePage: onOff(childOf(element, 'w:titlePg')) === true,
    pageNumberStart: integerOf(numbers['w:start']) ?? null,
    pageNumberFormat: numbers['w:fmt'] ?? 'decimal',
    firstBlock,
  };
}

const unreadable = (name: string, value: string): Problem => ({
  code: 'unreadable-length',
  where: `w:sectPr ${name}`,
  message: {
    vi: `Kích thước hoặc lề trang “${value}” không đọc được, đã lấy giá trị mặc định của Word. Hãy đặt lại trong Bố trí (Layout).`,
    en: `The page size or margin “${value}” cannot be read; Word's default was taken. Set it again under Layout.`,
  },
});
