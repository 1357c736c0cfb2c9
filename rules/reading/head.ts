import type { Letter } from '../../src/document/letter.ts';
import type { Span } from '../../src/document/tree.ts';

export type HeadLine = { readonly text: string; readonly span: Span };

/** The lines of the page before the text of the letter, trimmed; a line break inside a paragraph ends one. */
export function headLines({ document, parts }: Letter): readonly HeadLine[] {
  const end = parts.grounds?.spans[0]?.block ?? parts.body?.spans[0]?.block ?? 0;
  return document.blocks.slice(0, Math.min(end, 60)).flatMap(({ text }, block) => {
    let start = 0;
    return text.split('\n').map((line): HeadLine => {
      const from = start + (line.length - line.trimStart().length);
      start += line.length + 1;
      return { text: line.trim(), span: { block, start: from, end: from + line.trim().length } };
    });
  });
}
