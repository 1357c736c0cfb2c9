import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * What Markdown takes for structure and a letter for text: `-------` under the issuer is a rule and no heading, an
 * indented line is no code, `1.` and `-` are part of what stands on the page, `[1]: ` is a footnote.
 */
const LETTER_SYNTAX = [
  'codeIndented',
  'codeFenced',
  'definition',
  'htmlFlow',
  'list',
  'setextUnderline',
] as const;

function letterMarkdown(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), { disable: { null: [...LETTER_SYNTAX] } }];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
}

/** The whole of Markdown, as far as letters have it: a file of its own, loaded where `plain.ts` is not enough. */
export type Parse = (text: string) => Root;

export const parse: Parse = (text) => unified().use(remarkParse).use(letterMarkdown).parse(text);
