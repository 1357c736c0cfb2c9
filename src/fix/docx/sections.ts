import type { Section } from '../../document/tree.ts';
import type { Element } from '../../read/docx/xml.ts';
import { type Markup, type Property, propertiesOf, propertyNamed, textOf, written } from './markup.ts';
import type { Revisions } from './revisions.ts';
import { paged, withSectionProperty } from './section-properties.ts';
import type { Splice } from './splices.ts';

export type SectionChange = {
  readonly index: number;
  /** Missing where the letter ends without one. */
  readonly element: Element | undefined;
  readonly page: Partial<Section>;
  readonly before: Section;
};

export type SectionWriting = {
  readonly source: string;
  readonly body: Element;
  readonly markup: Markup;
  readonly revisions: Revisions | null;
  /** New headers, by section; they stand in front of all else. */
  readonly references: ReadonlyMap<number, readonly Property[]>;
};

/** 17.6.17: a section that has no properties gets them at the end of the body. */
export function sectionSplice(
  { index, element, page, before }: SectionChange,
  { source, body, markup, revisions, references }: SectionWriting,
): Splice {
  const place = element ?? { start: body.innerEnd, end: body.innerEnd };
  const write = (): string => {
    const old = propertiesOf(element, (start, end) => source.slice(start, end));
    let next = paged(old, page, before, markup);
    const isPaged = textOf(next) !== textOf(old);
    next = [...(references.get(index) ?? []), ...next];
    if (textOf(next) === textOf(old)) return source.slice(place.start, place.end);
    if (isPaged && revisions !== null && propertyNamed(old, 'w:sectPrChange') === undefined) {
      // 17.13.5.32: headers are not part of what a change holds.
      const kept = old.filter(({ name }) => name !== 'w:headerReference' && name !== 'w:footerReference');
      next = withSectionProperty(
        next,
        'w:sectPrChange',
        revisions.change('sectPrChange', 'sectPr', textOf(kept)),
      );
    }
    const tag = element === undefined ? '' : source.slice(element.start, element.innerStart);
    const open = tag === '' ? `<${written(markup, 'w:sectPr')}>` : tag.replace(/\s*\/>$/u, '>');
    const name = /^<([^\s/>]{1,80})/u.exec(open)?.[1] ?? '';
    return `${open}${textOf(next)}</${name}>`;
  };
  return { start: place.start, end: place.end, write };
}
