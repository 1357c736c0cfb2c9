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
import type { Shell } from './kept-shells.ts';
import { CORE, DOCUMENT, packedPart, partsOf } from './package.ts';
import type { HeadSize, StyleId } from './styles.ts';
import { wordStyles } from './word-styles.ts';

/** Styles, headers, settings and how they belong together: they depend on the number of sections, not on the text. */
export async function packShell(head: HeadSize, count: number): Promise<Shell> {
  const annexes = Array.from({ length: count - 1 }, () => section('annex'));
  const document = new WordDocument({
    styles: wordStyles(head),
    compatibility: { version: 15 },
    sections: [section('letter'), ...annexes],
  });
  const parts = new Map(partsOf(await Packer.toBuffer(document)));
  const written = parts.get(DOCUMENT)?.toString('utf8') ?? '';
  for (const name of [DOCUMENT, CORE]) parts.delete(name);
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
