import type { TextFormat } from '../../document/tree.ts';
import { isOn } from '../../read/docx/values.ts';
import {
  type AttributeChanges,
  type Markup,
  orderOf,
  type Property,
  propertyNamed,
  propertyWith,
  withProperty,
} from './markup.ts';

/** The order of CT_RPr and CT_ParaRPr. ECMA-376 part 1, 17.3.2.28. */
const ORDER = orderOf(
  'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'rPrChange',
);

export const withRunProperty = (
  properties: readonly Property[],
  name: string,
  property: Property | null,
): readonly Property[] => withProperty(properties, ORDER, name, property);

/** The properties of a run with a format put on it; what the format does not speak of stays as it is. */
export function formattedRun(
  properties: readonly Property[],
  format: TextFormat,
  markup: Markup,
): readonly Property[] {
  let result = properties;
  const set = (name: string, changes: AttributeChanges): void => {
    const old = propertyNamed(result, name);
    result = withRunProperty(result, name, propertyWith(markup, name, changes, old));
  };
  const toggle = (name: string, on: boolean): void => {
    const old = propertyNamed(result, name);
    if (old !== undefined && isOn(old.attributes['w:val']) === on) return;
    result = withRunProperty(result, name, propertyWith(markup, name, on ? {} : { val: 0 }));
  };
  const { font, sizePt, bold, italic, underline, strike, color } = format;
  // 17.3.2.26: the names of the theme would win over those beside them.
  if (font !== undefined) {
    const themed = { asciiTheme: null, hAnsiTheme: null, eastAsiaTheme: null, cstheme: null };
    set('w:rFonts', { ascii: font, hAnsi: font, eastAsia: font, cs: font, ...themed });
  }
  if (bold !== undefined) for (const name of ['w:b', 'w:bCs']) toggle(name, bold);
  if (italic !== undefined) for (const name of ['w:i', 'w:iCs']) toggle(name, italic);
  if ('caps' in format) {
    const { caps } = format;
    if (caps === 'all' || propertyNamed(result, 'w:caps') || caps === undefined) {
      toggle('w:caps', caps === 'all');
    }
    if (caps === 'small' || propertyNamed(result, 'w:smallCaps') || caps === undefined) {
      toggle('w:smallCaps', caps === 'small');
    }
  }
  if (strike !== undefined) {
    toggle('w:strike', strike);
    if (!strike && propertyNamed(result, 'w:dstrike')) toggle('w:dstrike', false);
  }
  if (color !== undefined)
    set('w:color', { val: color, themeColor: null, themeTint: null, themeShade: null });
  if (sizePt !== undefined) for (const name of ['w:sz', 'w:szCs']) set(name, { val: Math.round(sizePt * 2) });
  if (underline !== undefined) {
    const value = propertyNamed(result, 'w:u')?.attributes['w:val'];
    const isSet = value !== undefined && (value !== 'none') === underline;
    if (!isSet) set('w:u', { val: underline ? 'single' : 'none' });
  }
  if ('position' in format) set('w:vertAlign', { val: format.position ?? 'baseline' });
  return result;
}
