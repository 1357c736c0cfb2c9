import { widthOf } from '../../src/document/format.ts';
import { twips } from '../../src/document/length.ts';
import type { Letter, PartName } from '../../src/document/letter.ts';
import type {
  Block,
  Document,
  HorizontalLine,
  Margin,
  ParagraphLayout,
  Run,
  Section,
  Span,
  TextFormat,
} from '../../src/document/tree.ts';
import type { Change, Examples } from '../../src/lint/rule.ts';

type DocumentChange = (document: Document) => Document;

/** Changes for the examples of the rules that speak of pages, headers and rules. */
export const withSections =
  (change: (section: Section) => Partial<Section>): DocumentChange =>
  (document) => ({
    ...document,
    sections: document.sections.map((section) => ({ ...section, ...change(section) })),
  });

/** A section after the letter's own, as an annex on wide pages has. */
export const withLaterSection =
  (change: Partial<Section>): DocumentChange =>
  (document) => ({
    ...document,
    sections: document.sections.flatMap((section) => [
      section,
      { ...section, ...change, firstBlock: document.blocks.length },
    ]),
  });

const withHeaderBlocks =
  (change: (block: Block) => Block): DocumentChange =>
  (document) => ({
    ...document,
    headers: document.headers.map((margin) => ({ ...margin, blocks: margin.blocks.map(change) })),
  });

export const withHeaderFormat = (format: TextFormat): DocumentChange =>
  withHeaderBlocks((block) => ({
    ...block,
    runs: block.runs.map((run) => ({ ...run, format: { ...run.format, ...format } })),
  }));

export const withHeaderAlign = (align: ParagraphLayout['align']): DocumentChange =>
  withHeaderBlocks((block) => (block.layout ? { ...block, layout: { ...block.layout, align } } : block));

/** Puts text before the page number. */
export const withHeaderText = (before: string): DocumentChange =>
  withHeaderBlocks((block) => ({
    ...block,
    text: before + block.text,
    runs: [
      { start: 0, end: before.length, format: block.runs[0]?.format.field ? plain(block) : {} },
      ...block.runs.map((run) => ({
        ...run,
        start: run.start + before.length,
        end: run.end + before.length,
      })),
    ],
  }));

function plain(block: Block): TextFormat {
  const { field: _, ...format } = block.runs[0]?.format ?? {};
  return format;
}

/** Rules under a part, `share` of its text long; what ran there before is gone. */
export const withLines =
  (
    part: PartName,
    lines: readonly HorizontalLine[],
    share?: number,
    format: TextFormat = {},
  ): NonNullable<Change['document']> =>
  (document, letter) => {
    const own = letter.parts[part]?.spans ?? [];
    const last = own.at(-1)?.block ?? -1;
    const length = share === undefined ? {} : { length: twips(widthOf(document, own) * share) };
    return {
      ...document,
      blocks: document.blocks.map((block, index) => {
        const isOwn = own.some((span) => span.block === index);
        if (index !== last && !isOwn)
          return isRow(block) && index === last + 1 ? { ...block, lines: [] } : block;
        return {
          ...block,
          lines: index === last ? lines.map((line) => ({ ...line, ...length })) : [],
          runs: block.runs.map((run) => ({ ...run, format: { ...run.format, ...format } })),
        };
      }),
    };
  };

/** A row of underscores drawn as a paragraph of its own. */
const isRow = ({ lines, text }: Block): boolean => lines.length > 0 && !/[\p{L}\p{N}]/u.test(text);

/** Gives a format to one stretch of text, wherever it stands first. */
export const withTextFormat =
  (text: string, format: TextFormat): DocumentChange =>
  (document) => {
    const at = document.blocks.findIndex((block) => block.text.includes(text));
    const start = document.blocks[at]?.text.indexOf(text) ?? 0;
    return withSpansFormat(document, [{ block: at, start, end: start + text.length }], format);
  };

function withSpansFormat(document: Document, spans: readonly Span[], format: TextFormat): Document {
  const isIn = (index: number, at: number) =>
    spans.some(({ block, start, end }) => block === index && at >= start && at < end);
  return {
    ...document,
    blocks: document.blocks.map((block, index) => ({
      ...block,
      runs: block.runs.flatMap((run) => {
        const pieces: Run[] = [];
        for (let at = run.start; at < run.end; at += 1) {
          const own = isIn(index, at) ? { ...run.format, ...format } : run.format;
          const last = pieces.at(-1);
          if (last && isIn(index, at) === isIn(index, at - 1))
            pieces[pieces.length - 1] = { ...last, end: at + 1 };
          else pieces.push({ start: at, end: at + 1, format: own });
        }
        return pieces;
      }),
    })),
  };
}

const withSpansAlign = (
  document: Document,
  spans: readonly Span[],
  align: ParagraphLayout['align'],
): Document => ({
  ...document,
  blocks: document.blocks.map((block, index) =>
    block.layout && spans.some((span) => span.block === index)
      ? { ...block, layout: { ...block.layout, align } }
      : block,
  ),
});

/** The three faults of a centred line: size, style, alignment. */
function lineExamples(
  change: Change,
  spansIn: (letter: Letter) => readonly Span[],
  style: TextFormat,
): Examples<'size' | 'style' | 'centred'> {
  const withFault = (fault: (document: Document, spans: readonly Span[]) => Document): Change => ({
    ...change,
    document: (document, letter) => fault(document, spansIn(letter)),
  });
  return {
    good: [change],
    bad: [
      {
        ...withFault((document, spans) => withSpansFormat(document, spans, { sizePt: 12 })),
        reports: ['size'],
      },
      { ...withFault((document, spans) => withSpansFormat(document, spans, style)), reports: ['style'] },
      { ...withFault((document, spans) => withSpansAlign(document, spans, 'left')), reports: ['centred'] },
    ],
  };
}

export const annexExamples = (
  line: 'heading' | 'title' | 'reference',
): Examples<'size' | 'style' | 'centred'> =>
  lineExamples(
    { kind: 'ke-hoach' },
    ({ annexes }) => annexes.flatMap((annex) => annex[line]?.spans ?? []),
    line === 'reference' ? { italic: false } : { bold: false },
  );

/** A line of the body, known by its words. */
export const bodyLineExamples = (change: Change, text: string): Examples<'size' | 'style' | 'centred'> =>
  lineExamples(
    change,
    ({ document }) =>
      document.blocks.flatMap((block, index) =>
        block.text === text ? [{ block: index, start: 0, end: text.length }] : [],
      ),
    { bold: false },
  );

/** Changes the paragraph of the body with this number, counted among those that are no label of a division. */
export const withParagraph =
  (number: number, layout: Partial<ParagraphLayout>, format?: TextFormat): NonNullable<Change['document']> =>
  (document, letter) => {
    const index = [...new Set(letter.parts.body?.spans.map(({ block }) => block))][number] ?? -1;
    const blocks = document.blocks.map((block, at) =>
      at === index && block.layout ? { ...block, layout: { ...block.layout, ...layout } } : block,
    );
    const changed = { ...document, blocks };
    const end = document.blocks[index]?.text.length ?? 0;
    return format ? withSpansFormat(changed, [{ block: index, start: 0, end }], format) : changed;
  };

const withText = (block: Block, before: string): Block => ({
  ...block,
  text: before + block.text,
  runs: block.runs.map(({ start, end, format }, at) => ({
    start: at === 0 ? 0 : start + before.length,
    end: end + before.length,
    format,
  })),
});

/** The first paragraph of the body, indented by spaces. */
export const withTypedIndent: NonNullable<Change['document']> = (document, { parts }) => ({
  ...document,
  blocks: document.blocks.map((block, index) =>
    block.layout && parts.body?.spans[0]?.block === index
      ? withText({ ...block, layout: { ...block.layout, firstLine: twips(0) } }, ' '.repeat(9))
      : block,
  ),
});

const withBlockAfter = (document: Document, index: number, made: (model: Block) => Block): Document => ({
  ...document,
  blocks: document.blocks.flatMap((block, at) => (at === index ? [block, made(block)] : [block])),
  sections: document.sections.map((section) => ({
    ...section,
    firstBlock: section.firstBlock > index ? section.firstBlock + 1 : section.firstBlock,
  })),
});

/** An empty line after the first paragraph of the body. */
export const withBlankParagraph: NonNullable<Change['document']> = (document, { parts }) =>
  withBlockAfter(document, parts.body?.spans[0]?.block ?? 0, (model) => ({
    ...model,
    text: '',
    runs: [],
    lines: [],
  }));

const madeOf = (model: Block, text: string, format: TextFormat): Block => ({
  ...model,
  text,
  runs: [{ start: 0, end: text.length, format: { ...model.runs[0]?.format, ...format } }],
  lines: [],
});

/** A line such as `KHẨN` under the number. */
export const withMark =
  (text: string, format: TextFormat): NonNullable<Change['document']> =>
  (document, { parts }) =>
    withBlockAfter(document, (parts.subject ?? parts.reference)?.spans.at(-1)?.block ?? 0, (model) =>
      madeOf(model, text, format),
    );

/** `PL.(300)` after the archive line. */
export const withDrafterCode =
  (format: TextFormat): NonNullable<Change['document']> =>
  (document, { parts }) =>
    withBlockAfter(document, parts.archive?.spans.at(-1)?.block ?? 0, (model) =>
      madeOf(model, 'PL.(30)', format),
    );

/** An address at the foot of the first page, under a rule. */
export const withContacts =
  (
    format: TextFormat,
    lines: readonly HorizontalLine[] = [{ kind: 'border', side: 'above' }],
  ): DocumentChange =>
  (document) => {
    const text = 'Địa chỉ: thôn Đông, xã An Bình, tỉnh Bình Sơn. ĐT: 0200 000 000';
    const runs = [{ start: 0, end: text.length, format: { font: 'Times New Roman', ...format } }];
    const block: Block = { text, continues: false, place: { in: 'body' }, runs, lines };
    return { ...document, footers: [{ section: 0, pages: 'first', blocks: [block] }] };
  };

/** A section for the annexes, whose pages go on with the numbers of the letter or start anew. */
export const withAnnexSection =
  (pageNumberStart: number | null): NonNullable<Change['document']> =>
  (document, { annexes }) => {
    const [first] = document.sections;
    if (!first) return document;
    const inAnnex = (margin: Margin): readonly Margin[] => [margin, { ...margin, section: 1 }];
    return {
      ...document,
      sections: [first, { ...first, pageNumberStart, firstBlock: annexes[0]?.firstBlock ?? 0 }],
      headers: document.headers.flatMap(inAnnex),
    };
  };
