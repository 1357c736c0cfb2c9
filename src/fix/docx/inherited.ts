import type { Formatting } from '../../read/docx/formatting.ts';
import { type ParagraphProperties, readParagraphProperties } from '../../read/docx/properties.ts';
import { styleChain, styleIdOf } from '../../read/docx/styles.ts';
import { childOf, type Element } from '../../read/docx/xml.ts';
import type { Inherited } from './paragraph-properties.ts';

/** What a paragraph gets from its styles that a value set on it has to answer. */
export function inheritedBy(paragraph: Element, { styles }: Formatting): Inherited {
  const direct = readParagraphProperties(childOf(paragraph, 'w:pPr'));
  const chain = styleChain(styles, styleIdOf(styles, direct.style, 'paragraph'), 'paragraph');
  const styled: ParagraphProperties = Object.assign(
    {},
    styles.defaultParagraph,
    ...chain.map(({ paragraph: properties }) => properties),
  );
  return {
    isBidi: (direct.bidi ?? styled.bidi) === true,
    hasBeforeAuto: styled.beforeAuto === true,
    hasAfterAuto: styled.afterAuto === true,
    hasChars: [styled.leftChars, styled.rightChars, styled.firstLineChars].some(
      (value) => value !== undefined,
    ),
  };
}
