import type { Length } from '../../document/length.ts';
import type { Section } from '../../document/tree.ts';
import { twipsOf } from '../../read/docx/values.ts';
import {
  type AttributeChanges,
  type Markup,
  orderOf,
  type Property,
  propertyNamed,
  propertyWith,
  withProperty,
} from './markup.ts';

/** The order of CT_SectPr. ECMA-376 part 1, 17.6.17. */
const ORDER = orderOf(
  'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'sectPrChange',
);

export const withSectionProperty = (
  properties: readonly Property[],
  name: string,
  property: Property | null,
): readonly Property[] => withProperty(properties, ORDER, name, property);

/** The properties of a section with a page put on it; `before` is the page as it was read. */
export function paged(
  properties: readonly Property[],
  page: Partial<Section>,
  before: Section,
  markup: Markup,
): readonly Property[] {
  let result = properties;
  const set = (name: string, changes: AttributeChanges): void => {
    if (Object.keys(changes).length === 0) return;
    const old = propertyNamed(result, name);
    result = withSectionProperty(result, name, propertyWith(markup, name, changes, old));
  };
  set('w:pgSz', sizeOf(page, before));
  set('w:pgMar', marginsOf(page, before, propertyNamed(result, 'w:pgMar')));
  const { pageNumberStart, pageNumberFormat, titlePage } = page;
  set('w:pgNumType', {
    ...(pageNumberFormat === undefined ? {} : { fmt: pageNumberFormat }),
    ...(pageNumberStart === undefined ? {} : { start: pageNumberStart }),
  });
  if (titlePage !== undefined) {
    result = withSectionProperty(
      result,
      'w:titlePg',
      titlePage ? propertyWith(markup, 'w:titlePg', {}) : null,
    );
  }
  return result;
}

/** 17.6.13: `code` names a paper of the printer and goes with the measures. */
function sizeOf({ width, height, landscape }: Partial<Section>, before: Section): AttributeChanges {
  if (width === undefined && height === undefined && landscape === undefined) return {};
  const isWide = landscape ?? before.landscape;
  return {
    w: width ?? before.width,
    h: height ?? before.height,
    code: null,
    orient: isWide ? 'landscape' : null,
  };
}

/** 17.6.11: all are required. The margins that were read hold the gutter, which is given up for a new one. */
function marginsOf(
  { top, bottom, left, right, headerDistance, footerDistance }: Partial<Section>,
  before: Section,
  old: Property | undefined,
): AttributeChanges {
  const asked = { top, right, bottom, left, header: headerDistance, footer: footerDistance };
  const given = Object.entries(asked).filter((entry): entry is [string, Length] => entry[1] !== undefined);
  if (given.length === 0) return {};
  const { headerDistance: header, footerDistance: footer } = before;
  const whole = { top: before.top, right: before.right, bottom: before.bottom, left: before.left };
  if (old === undefined) return { ...whole, header, footer, gutter: 0, ...Object.fromEntries(given) };
  /** A negative margin lets the header overlap the text. */
  const signed = (name: string, value: number): number =>
    (twipsOf(old.attributes[`w:${name}`]) ?? 0) < 0 && (name === 'top' || name === 'bottom') ? -value : value;
  const hasGutter = (twipsOf(old.attributes['w:gutter']) ?? 0) > 0;
  const changes = { ...(hasGutter ? { ...whole, gutter: 0 } : {}), ...Object.fromEntries(given) };
  return Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, signed(name, value)]));
}
