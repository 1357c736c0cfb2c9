import type { Numberings } from './numbering.ts';
import type { Styles } from './styles.ts';
import type { Theme } from './theme.ts';

/** What holds for a whole package. */
export type Formatting = {
  readonly styles: Styles;
  readonly theme: Theme;
  readonly numberings: Numberings;
  readonly settings: {
    readonly evenAndOddHeaders: boolean;
    /** [MS-DOCX] compatSetting; see `tableOverridesStyle`. */
    readonly overrideTableStyleFontSizeAndJustification: boolean;
    readonly htmlAutoSpacing: boolean;
    /** `compatibilityMode` under 15: blanks at the end of a paragraph in a cell take no room. */
    readonly cutsBlanksInCells: boolean;
  };
};
