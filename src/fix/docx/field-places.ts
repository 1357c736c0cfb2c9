import type { Element } from '../../read/docx/xml.ts';

/** A complex field, 17.16.18. */
export type Field = {
  readonly begin: Element;
  readonly separate: Element | null;
  readonly end: Element;
  /** It ends in the paragraph it begins in. */
  readonly isShort: boolean;
};

type OpenField = { readonly begin: Element; readonly paragraph: Element | null; separate: Element | null };

/** Not part of the text around them, or not in the text at all. */
const APART = new Set(['w:txbxContent', 'w:del', 'w:moveFrom', 'mc:AlternateContent', 'w:pPr', 'w:rPr']);

/** The fields of the body, the outer ones before those inside. */
export function fieldsIn(root: Element): readonly Field[] {
  const found: Field[] = [];
  const open: OpenField[] = [];
  const visit = (element: Element, around: Element | null): void => {
    if (APART.has(element.name)) return;
    const paragraph = element.name === 'w:p' ? element : around;
    if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType'];
      const last = open.at(-1);
      if (type === 'begin') open.push({ begin: element, paragraph, separate: null });
      else if (type === 'separate' && last !== undefined) last.separate ??= element;
      else if (type === 'end' && last !== undefined) {
        open.pop();
        const { begin, separate } = last;
        found.push({ begin, separate, end: element, isShort: last.paragraph === paragraph });
      }
    }
    for (const child of element.children) visit(child, paragraph);
  };
  visit(root, null);
  return found.sort((a, b) => a.begin.start - b.begin.start);
}

/** What stands between the begin of a field and its result is no text, and nothing may be put there. */
export const isInInstruction = (fields: readonly Field[], offset: number): boolean =>
  fields.some(({ begin, separate, end }) => begin.start < offset && offset <= (separate ?? end).start);
