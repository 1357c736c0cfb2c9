import {
  type FileChild,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TextRun,
  Document as WordDocument,
} from 'docx';
import { mm } from '../../document/length.ts';
import { margins, paper } from '../../law/values.ts';
import { type PackedPart, packedPart, partsOf } from './package.ts';
import { paragraph } from './paragraphs.ts';
import { END_STYLE, type HeadSize, type StyleId, wordStyles } from './styles.ts';
import { xmlOf } from './xml.ts';

/** The text of a letter and of each of its annexes. */
export type Texts = readonly [letter: readonly FileChild[], ...annexes: (readonly FileChild[])[]];

const DOCUMENT = 'word/document.xml';

/** A letter as a package: what is the same in every letter is packed once, the text alone is written anew. */
export async function packageOf(texts: Texts, head: HeadSize): Promise<readonly PackedPart[]> {
  const around = await shellOf(head, texts.length);
  return [...around, packedPart(DOCUMENT, Buffer.from(documentXml(texts)))];
}

/** An element of `docx` knows what it is in XML; the names that begin the document come with it. */
function documentXml(texts: Texts): string {
  const file = new WordDocument({ sections: sectionsOf(texts) });
  const [last] = texts.slice(-1);
  if (last?.at(-1) instanceof Table) file.Document.View.add(new Paragraph({ style: END_STYLE }));
  const written = file.Document.View.prepForXml({ file, viewWrapper: file.Document, stack: [] });
  const xml = xmlOf(written ?? {}).replaceAll(SECTION_END, `${STYLED_END}<w:sectPr`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`;
}

/** `docx` ends a section with an empty paragraph as high as a line. */
const SECTION_END = '<w:p><w:pPr><w:sectPr';
const STYLED_END = `<w:p><w:pPr><w:pStyle w:val="${END_STYLE}"/>`;

/** Letters with more annexes than this are rare, and each has its headers. */
const MOST_KEPT = 8;
const shells = new Map<string, Promise<readonly PackedPart[]>>();

function shellOf(head: HeadSize, sections: number): Promise<readonly PackedPart[]> {
  const key = `${head} ${sections}`;
  const shell = shells.get(key) ?? packShell(head, sections);
  if (sections <= MOST_KEPT) shells.set(key, shell);
  return shell;
}

/** Styles, headers, settings and how they belong together: they depend on the number of sections, not on the text. */
async function packShell(head: HeadSize, sections: number): Promise<readonly PackedPart[]> {
  const annexes = Array.from({ length: sections - 1 }, () => []);
  const document = new WordDocument({
    styles: wordStyles(head),
    compatibility: { version: 15 },
    sections: sectionsOf([[], ...annexes]),
  });
  const parts = new Map(partsOf(await Packer.toBuffer(document)));
  parts.delete(DOCUMENT);
  return [...parts].map(([name, content]) => packedPart(name, content));
}

const sectionsOf = (texts: Texts): readonly ISectionOptions[] =>
  texts.map((text, index) => section(text, index === 0 ? 'letter' : 'annex'));

function section(children: readonly FileChild[], what: 'letter' | 'annex'): ISectionOptions {
  const number = new Paragraph({
    style: 'PageNumber' satisfies StyleId,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
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
      first: new Header({ children: [paragraph('PageNumber', '')] }),
      default: new Header({ children: [number] }),
    },
    children: [...children],
  };
}
