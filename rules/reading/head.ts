import type { Letter } from '../../src/document/letter.ts';
import { remember } from '../../src/document/remember.ts';
import type { Span } from '../../src/document/tree.ts';
import { textKey } from '../../src/vietnamese/text.ts';

export type HeadLine = { readonly text: string; readonly key: string; readonly span: Span };

/** The lines of the page before the text of the letter, trimmed; a line break inside a paragraph ends one. */
export const headLines = remember(({ document, parts }: Letter): readonly HeadLine[] => {
  const end = parts.grounds?.spans[0]?.block ?? parts.body?.spans[0]?.block ?? 0;
  return document.blocks.slice(0, Math.min(end, 60)).flatMap(({ text: paragraph }, block) => {
    let start = 0;
    return paragraph.split('\n').map((line): HeadLine => {
      const text = line.trim();
      const from = start + (line.length - line.trimStart().length);
      start += line.length + 1;
      return { text, key: textKey(text), span: { block, start: from, end: from + text.length } };
    });
  });
});
