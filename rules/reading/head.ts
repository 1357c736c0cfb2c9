import type { Letter } from '../../src/document/letter.ts';
import { remember } from '../../src/document/remember.ts';
import type { Block, Span } from '../../src/document/tree.ts';
import { textKey } from '../../src/vietnamese/text.ts';

/** The blocks of the page before the text of the letter. */
const headBlocks = ({ document, parts }: Letter): readonly Block[] => {
  const end = parts.grounds?.spans[0]?.block ?? parts.body?.spans[0]?.block ?? 0;
  return document.blocks.slice(0, Math.min(end, 60));
};

const headKey = remember((letter: Letter): { readonly key: string } => ({
  key: textKey(
    headBlocks(letter)
      .map(({ text }) => text)
      .join(' '),
  ),
}));

/** A word, as it stands in a key, is written in one of these lines: a first look, for most letters have no mark there. */
export const headHolds = (letter: Letter, word: string): boolean => headKey(letter).key.includes(word);

export type HeadLine = { readonly text: string; readonly key: string; readonly span: Span };

/** The lines of the page before the text of the letter, trimmed; a line break inside a paragraph ends one. */
export const headLines = remember((letter: Letter): readonly HeadLine[] =>
  headBlocks(letter).flatMap(({ text: paragraph }, block) => {
    let start = 0;
    return paragraph.split('\n').map((line): HeadLine => {
      const text = line.trim();
      const from = start + (line.length - line.trimStart().length);
      start += line.length + 1;
      return { text, key: textKey(text), span: { block, start: from, end: from + text.length } };
    });
  }),
);
