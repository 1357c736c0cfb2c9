import { KEPT, type Shell } from './kept-shells.ts';
import { DOCUMENT, type PackedPart, packedPart } from './package.ts';
import { END_STYLE, type HeadSize } from './styles.ts';
import type { Xml } from './xml.ts';

/** The text of a letter and of each of its annexes: paragraphs and tables. */
export type Texts = readonly [letter: readonly Xml[], ...annexes: (readonly Xml[])[]];

/** A letter as a package: what is the same in every letter is made once, by `docx`; only the text is written anew. */
export async function packageOf(texts: Texts, head: HeadSize): Promise<readonly PackedPart[]> {
  const shell = await shellOf(head, texts.length);
  return [...shell.parts, packedPart(DOCUMENT, Buffer.from(documentXml(texts, shell)))];
}

const END = `<w:pStyle w:val="${END_STYLE}"/>`;

/** All but the last section end in a paragraph that says so: their last one, or an empty one behind a table. */
function documentXml(texts: Texts, { start, sections }: Shell): Xml {
  const written = texts.map((text, index) => {
    const end = sections[index] ?? '';
    const all = text.join('');
    const last = text.at(-1) ?? '';
    if (index === texts.length - 1) return `${all}${isTable(last) ? emptyEnd('') : ''}${end}`;
    if (!isParagraph(last)) return `${all}${emptyEnd(end)}`;
    return `${text.slice(0, -1).join('')}${last.replace('</w:pPr>', () => `${end}</w:pPr>`)}`;
  });
  return `${start}${written.join('')}</w:body></w:document>`;
}

const isTable = (written: Xml): boolean => written.startsWith('<w:tbl>');
const isParagraph = (written: Xml): boolean => written.startsWith('<w:p>');
const emptyEnd = (end: Xml): Xml => `<w:p><w:pPr>${END}${end}</w:pPr></w:p>`;

/** Letters with more annexes than this are rare, and each has its headers. */
const MOST_KEPT = 8;
const shells = new Map<string, Promise<Shell>>();

function shellOf(head: HeadSize, sections: number): Promise<Shell> {
  const key = `${head} ${sections}`;
  const shell = shells.get(key) ?? newShell(key, head, sections);
  if (sections <= MOST_KEPT) shells.set(key, shell);
  return shell;
}

async function newShell(key: string, head: HeadSize, sections: number): Promise<Shell> {
  const kept = KEPT.shells[key];
  if (kept === undefined) return (await import('./pack-shell.ts')).packShell(head, sections);
  const parts = KEPT.parts.map((part) => ({ ...part, packed: Buffer.from(part.packed, 'base64') }));
  return { ...kept, parts: parts.filter((_, number) => kept.parts.includes(number)) };
}
