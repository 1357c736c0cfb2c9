import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { mm, pt } from '../../document/length.ts';
import { letters, typeface } from '../../law/values.ts';
import {
  END_NAME,
  END_STYLE,
  type HeadSize,
  RULE_NAME,
  RULE_STYLE,
  type Style,
  sizeOf,
  styles,
} from './styles.ts';

const RULE_HEIGHT = pt(5);
const END_HEIGHT = pt(1);

/** The unit of `w:sz`. */
const halfPoints = (points: number): number => points * 2;

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  justify: AlignmentType.JUSTIFIED,
} as const;

/** `w:line` counts 240ths of a line; without its rule LibreOffice takes it for a height. */
const lineHeight = (lines: number) => ({ line: Math.round(240 * lines), lineRule: LineRuleType.AUTO });

export const wordStyles = (head: HeadSize): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: {
          ascii: typeface.font,
          hAnsi: typeface.font,
          eastAsia: typeface.font,
          cs: typeface.font,
        },
        size: halfPoints(letters.body.size.max),
        color: typeface.color,
        language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
      },
      paragraph: { spacing: { before: 0, after: 0, ...lineHeight(1) } },
    },
  },
  paragraphStyles: [
    ...Object.entries(styles).map(([id, style]) => wordStyle(id, style, head)),
    {
      id: RULE_STYLE,
      name: RULE_NAME,
      basedOn: 'Normal',
      paragraph: {
        spacing: { before: pt(3), after: pt(3), line: RULE_HEIGHT, lineRule: LineRuleType.EXACT },
      },
    },
    {
      id: END_STYLE,
      name: END_NAME,
      basedOn: 'Normal',
      run: { size: halfPoints(1) },
      paragraph: { spacing: { line: END_HEIGHT, lineRule: LineRuleType.EXACT } },
    },
  ],
});

function wordStyle(id: string, { name, form, placing }: Style, head: HeadSize): IParagraphStyleOptions {
  const { align, firstLine, before = mm(0), after = mm(0), lines = 1, keepNext } = placing;
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: halfPoints(sizeOf(id, form, head)), bold: form.bold, italics: form.italic },
    paragraph: {
      alignment: ALIGNMENTS[align],
      spacing: { before, after, ...lineHeight(lines) },
      ...(firstLine === undefined ? {} : { indent: { firstLine } }),
      ...(keepNext ? { keepNext } : {}),
    },
  };
}
