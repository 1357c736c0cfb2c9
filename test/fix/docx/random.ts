import fc from 'fast-check';
import { pt, twips } from '../../../src/document/length.ts';
import type { ParagraphLayout, Section, TextFormat } from '../../../src/document/tree.ts';
import type { Edit } from '../../../src/lint/rule.ts';
import type { DocxRead } from '../../../src/read/docx/docx.ts';

/** Letters, signs and stretches as they come in real text, and some that do not. */
const word = fc.constantFrom(
  'Kính',
  'gửi',
  'Ủy',
  'ban',
  'số',
  '12',
  ':',
  '&',
  '<b>',
  '  ',
  ' ',
  '😀',
  'Ký'.normalize('NFD'),
  'đ',
  '.',
  '“',
);
export const phrase = fc.array(word, { maxLength: 5 }).map((words) => words.join(''));
/** What may come in: with tabs and line ends. */
export const replacement = fc.oneof(
  { weight: 4, arbitrary: phrase },
  fc.constantFrom('', '\t', 'một\thai', 'trên\ndưới', ']]>', '\u0000'),
);

const asXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const property = fc.constantFrom(
  '<w:b/>',
  '<w:i/><w:sz w:val="26"/>',
  '<w:rFonts w:asciiTheme="minorHAnsi"/><w:lang w:val="vi-VN"/>',
  '<w:sz w:val="28"/><w:vertAlign w:val="superscript"/>',
  '<w:color w:val="FF0000" w:themeColor="accent1"/>',
  '<w:b/><w:rPrChange w:id="3" w:author="Nguyễn Văn A" w:date="2026-01-01T00:00:00Z"><w:rPr><w:i/></w:rPr></w:rPrChange>',
);
const content = fc.oneof(
  { weight: 5, arbitrary: phrase.map((text) => `<w:t xml:space="preserve">${asXml(text)}</w:t>`) },
  phrase.map((text) => `<w:t>${asXml(text)}</w:t>`),
  fc.constantFrom('<w:tab/>', '<w:br/>', '<w:t/>', '<w:lastRenderedPageBreak/>', '<w:noBreakHyphen/>'),
  fc.constantFrom(
    '<w:t>a<!-- x -->b</w:t>',
    '<w:t><![CDATA[<c>&]]></w:t>',
    '<w:t>&#x110;&#273; &quot;</w:t>',
  ),
);
const run = fc
  .tuple(fc.option(property, { nil: '' }), fc.array(content, { maxLength: 3 }))
  .map(([rPr, contents]) => `<w:r>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}${contents.join('')}</w:r>`);
const runs = fc.array(run, { maxLength: 3 }).map((list) => list.join(''));
const OTHER = 'w:author="Nguyễn Văn A" w:date="2026-01-01T00:00:00Z"';
const inline = fc.oneof(
  { weight: 4, arbitrary: run },
  runs.map((list) => `<w:ins w:id="1" ${OTHER}>${list}</w:ins>`),
  runs.map(
    (list) =>
      `<w:del w:id="2" ${OTHER}>${list.replaceAll('<w:t>', '<w:delText>').replaceAll('<w:t ', '<w:delText ').replaceAll('</w:t>', '</w:delText>').replaceAll('<w:t/>', '')}</w:del>`,
  ),
  runs.map((list) => `<w:hyperlink w:anchor="x">${list}</w:hyperlink>`),
  runs.map((list) => `<w:ins w:id="6" w:author="vanthu">${list}</w:ins>`),
  runs.map(
    (list) => `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${list}</w:sdtContent></w:sdt>`,
  ),
  runs.map((list) => `<w:smartTag w:element="x">${list}</w:smartTag>`),
  fc.constant('<w:bookmarkStart w:id="9" w:name="x"/>'),
);
const paragraphProperty = fc.constantFrom(
  '<w:jc w:val="center"/>',
  '<w:spacing w:before="120" w:beforeAutospacing="1" w:line="360"/><w:ind w:firstLineChars="200" w:firstLine="567"/>',
  '<w:keepNext/><w:ind w:left="567" w:hanging="283"/><w:rPr><w:b/></w:rPr>',
  '<w:pStyle w:val="Normal"/>',
  '<w:rPr><w:ins w:id="4" w:author="Nguyễn Văn A"/><w:sz w:val="20"/></w:rPr><w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>',
  '<w:jc w:val="left"/><w:rPr/><w:pPrChange w:id="5" w:author="Nguyễn Văn A"><w:pPr><w:jc w:val="right"/></w:pPr></w:pPrChange>',
);
const paragraph = fc
  .tuple(fc.option(paragraphProperty, { nil: '' }), fc.array(inline, { maxLength: 4 }))
  .map(([pPr, list]) =>
    `<w:p>${pPr === '' ? '' : `<w:pPr>${pPr}</w:pPr>`}${list.join('')}</w:p>`.replace(
      '<w:pPr><w:pStyle',
      '<w:pPr\n><w:pStyle',
    ),
  );
const table = paragraph.map(
  (inside) => `<w:tbl><w:tr><w:tc>${inside}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
);
const section = fc.constantFrom(
  '',
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838" w:code="9"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="720" w:footer="720" w:gutter="100"/><w:cols w:space="720"/></w:sectPr>',
);

export const randomBody = fc
  .tuple(
    fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, table, fc.constant('<w:p/>')), {
      minLength: 1,
      maxLength: 5,
    }),
    section,
  )
  .map(([blocks, sectPr]) => blocks.join('') + sectPr);

const format: fc.Arbitrary<TextFormat> = fc
  .record(
    {
      font: fc.constantFrom('Times New Roman', 'Arial & Co'),
      sizePt: fc.constantFrom(13, 13.5, 14),
      bold: fc.boolean(),
      italic: fc.boolean(),
      underline: fc.boolean(),
      strike: fc.boolean(),
      color: fc.constantFrom('000000', 'auto'),
      caps: fc.constantFrom('all' as const, 'small' as const),
      position: fc.constantFrom('superscript' as const, 'subscript' as const),
    },
    { requiredKeys: [] },
  )
  .filter((found) => Object.keys(found).length > 0);

const layout: fc.Arbitrary<Partial<ParagraphLayout>> = fc
  .record(
    {
      align: fc.constantFrom('left' as const, 'center' as const, 'right' as const, 'justify' as const),
      firstLine: fc.constantFrom(-283, 0, 567).map(twips),
      left: fc.constantFrom(0, 567).map(twips),
      right: fc.constantFrom(0, 284).map(twips),
      before: fc.constantFrom(0, 6).map(pt),
      after: fc.constantFrom(0, 6).map(pt),
      lineSpacing: fc.constantFrom(
        { rule: 'multiple' as const, lines: 1.15 },
        { rule: 'exact' as const, height: pt(18) },
        { rule: 'atLeast' as const, height: pt(17) },
      ),
      contextualSpacing: fc.boolean(),
      keepWithNext: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .filter((found) => Object.keys(found).length > 0);

const page: fc.Arbitrary<Partial<Section>> = fc
  .record(
    {
      left: fc.constantFrom(1701, 1985).map(twips),
      top: fc.constantFrom(1134, 1418).map(twips),
      width: fc.constant(twips(11906)),
      height: fc.constant(twips(16838)),
      titlePage: fc.boolean(),
      pageNumberStart: fc.constantFrom(1, null),
      pageNumberFormat: fc.constant('decimal'),
      headerDistance: fc.constant(twips(567)),
    },
    { requiredKeys: [] },
  )
  .filter((found) => Object.keys(found).length > 0);

/** Edits of one letter, from numbers that are cut to what it has. */
export type RandomEdits = (read: DocxRead) => readonly Edit[];

const place = fc.record({ block: fc.nat(), start: fc.nat(), length: fc.nat(8) });
const spanIn = (
  { document: { blocks } }: DocxRead,
  { block, start, length }: { block: number; start: number; length: number },
) => {
  const index = block % blocks.length;
  const text = blocks[index]?.text ?? '';
  const from = boundary(text, start % (text.length + 1));
  return { block: index, start: from, end: boundary(text, Math.min(text.length, from + length)) };
};

/** Rules speak of letters, never of half of one. */
const boundary = (text: string, offset: number): number => {
  let at = offset;
  while (at > 0 && at < text.length && /^(?:\p{M}|[\udc00-\udfff])/u.test(text.slice(at, at + 1))) at--;
  return at;
};

const textEdit = fc.tuple(place, replacement).map(
  ([at, replaceWith]) =>
    (read: DocxRead): Edit => ({ at: spanIn(read, at), replaceWith }),
);
const formatEdit = fc.tuple(place, format).map(
  ([at, wanted]) =>
    (read: DocxRead): Edit => ({ at: spanIn(read, at), format: wanted }),
);
const layoutEdit = fc.tuple(fc.nat(), layout).map(
  ([block, wanted]) =>
    (read: DocxRead): Edit => ({ block: block % read.document.blocks.length, layout: wanted }),
);
const pageEdit = page.map((wanted) => (): Edit => ({ section: 0, page: wanted }));

const several = (edit: fc.Arbitrary<(read: DocxRead) => Edit>): fc.Arbitrary<RandomEdits> =>
  fc
    .array(edit, { minLength: 1, maxLength: 6 })
    .map(
      (list) => (read: DocxRead) => (read.document.blocks.length === 0 ? [] : list.map((each) => each(read))),
    );

export const textEdits = several(textEdit);
export const appearanceEdits = several(fc.oneof({ weight: 3, arbitrary: formatEdit }, layoutEdit, pageEdit));
export const anyEdits = several(
  fc.oneof({ weight: 3, arbitrary: textEdit }, formatEdit, layoutEdit, pageEdit),
);
