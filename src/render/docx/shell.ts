import {
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  Document as WordDocument,
} from 'docx';
import { mm } from '../../document/length.ts';
import { margins, paper } from '../../law/values.ts';
import { type PackedPart, packedPart, partsOf } from './package.ts';
import { END_STYLE, type HeadSize, type StyleId, wordStyles } from './styles.ts';
import type { Xml } from './xml.ts';

/** The text of a letter and of each of its annexes: paragraphs and tables. */
export type Texts = readonly [letter: readonly Xml[], ...annexes: (readonly Xml[])[]];

const DOCUMENT = 'word/document.xml';

/** A letter as a package: `docx` makes what is the same in every letter, once; only the text is written anew. */
export async function packageOf(texts: Texts, head: HeadSize): Promise<readonly PackedPart[]> {
  const shell = await shellOf(head, texts.length);
  return [...shell.parts, packedPart(DOCUMENT, Buffer.from(documentXml(texts, shell)))];
}

type Shell = {
  readonly parts: readonly PackedPart[];
  /** What begins the document: its namespaces. */
  readonly start: Xml;
  /** Page set-up and headers, one for each section. */
  readonly sections: readonly Xml[];
};

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
  const shell = shells.get(key) ?? packShell(head, sections);
  if (sections <= MOST_KEPT) shells.set(key, shell);
  return shell;
}

/** Styles, headers, settings and how they belong together: they depend on the number of sections, not on the text. */
async function packShell(head: HeadSize, count: number): Promise<Shell> {
  const annexes = Array.from({ length: count - 1 }, () => section('annex'));
  const document = new WordDocument({
    styles: wordStyles(head),
    compatibility: { version: 15 },
    sections: [section('letter'), ...annexes],
  });
  const parts = new Map(partsOf(await Packer.toBuffer(document)));
  const written = parts.get(DOCUMENT)?.toString('utf8') ?? '';
  parts.delete(DOCUMENT);
  return {
    parts: [...parts].map(([name, content]) => packedPart(name, content)),
    start: written.slice(0, written.indexOf(BODY) + BODY.length),
    sections: [...written.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gsu)].map(([found]) => found),
  };
}

const BODY = '<w:body>';

function section(what: 'letter' | 'annex'): ISectionOptions {
  const style: StyleId = 'PageNumber';
  const header = (shown: string): Header =>
    new Header({ children: [new Paragraph({ style, children: [new TextRun({ children: [shown] })] })] });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { width: paper.width, height: paper.height, orientation: PageOrientation.PORTRAIT },
        margin: {
          top: margins.top.min,
          bottom: margins.bottom.min,
          left: margins.left.min,
          right: margins.right.max,
          header: mm(10),
          footer: mm(10),
          gutter: 0,
        },
        ...(what === 'annex' ? { pageNumbers: { start: 1 } } : {}),
      },
    },
    headers: {
      first: header(''),
      default: header(PageNumber.CURRENT),
    },
    children: [],
  };
}
