import { childOf, descendantOf, type Element } from './xml.ts';

/** Fonts and colours that styles name by their place in the theme. 17.3.2.26, 20.1.6. */
export type Theme = {
  /** By ST_Theme value: `minorHAnsi`, `majorEastAsia`, ... */
  readonly fonts: ReadonlyMap<string, string>;
  /** By ST_ThemeColor value: `text1`, `accent2`, ... RRGGBB. */
  readonly colors: ReadonlyMap<string, string>;
};

export const NO_THEME: Theme = { fonts: new Map(), colors: new Map() };

/** `w:clrSchemeMapping` of a new document: what the words of a colour mean. */
const COLOR_NAMES: readonly (readonly [scheme: string, names: readonly string[]])[] = [
  ['a:dk1', ['dark1', 'text1', 'dk1', 'tx1']],
  ['a:lt1', ['light1', 'background1', 'lt1', 'bg1']],
  ['a:dk2', ['dark2', 'text2', 'dk2', 'tx2']],
  ['a:lt2', ['light2', 'background2', 'lt2', 'bg2']],
  ['a:accent1', ['accent1']],
  ['a:accent2', ['accent2']],
  ['a:accent3', ['accent3']],
  ['a:accent4', ['accent4']],
  ['a:accent5', ['accent5']],
  ['a:accent6', ['accent6']],
  ['a:hlink', ['hyperlink']],
  ['a:folHlink', ['followedHyperlink']],
];

export function readTheme(root: Element): Theme {
  const fonts = new Map<string, string>();
  const scheme = descendantOf(root, 'a:fontScheme');
  for (const kind of ['major', 'minor'] as const) {
    const font = childOf(scheme, `a:${kind}Font`);
    const latin = childOf(font, 'a:latin')?.attributes['typeface'];
    const eastAsian = childOf(font, 'a:ea')?.attributes['typeface'];
    const complex = childOf(font, 'a:cs')?.attributes['typeface'];
    if (latin) for (const place of ['Ascii', 'HAnsi']) fonts.set(kind + place, latin);
    if (eastAsian) fonts.set(`${kind}EastAsia`, eastAsian);
    if (complex) fonts.set(`${kind}Bidi`, complex);
  }
  const colors = new Map<string, string>();
  const colorScheme = descendantOf(root, 'a:clrScheme');
  for (const [slot, names] of COLOR_NAMES) {
    const color = childOf(colorScheme, slot)?.children[0];
    const rgb = color?.attributes['lastClr'] ?? color?.attributes['val'];
    if (rgb !== undefined && /^[0-9A-Fa-f]{6}$/u.test(rgb))
      for (const name of names) colors.set(name, rgb.toUpperCase());
  }
  return { fonts, colors };
}
