import type { DocumentKind } from '../../src/document/kinds.ts';
import { mm, pt, twips } from '../../src/document/length.ts';
import type { Division, Letter, PartName } from '../../src/document/letter.ts';
import { textWidth } from '../../src/document/metrics.ts';
import type {
  Block,
  Document,
  HorizontalLine,
  Margin,
  ParagraphLayout,
  Passage,
  Place,
  Run,
  Section,
  Table,
  TextFormat,
} from '../../src/document/tree.ts';
import { type LetterForm, letters, paper, typeface } from '../../src/law/values.ts';

/**
 * A letter read from Markdown, laid out as the decree asks and as a Word file would give it: rules on layout are
 * tested on this. Header and foot stand in borderless tables of two columns, row by row as in the sample forms.
 */
export function typeset(letter: Letter): Document {
  const { document } = letter;
  const parts = partByBlock(letter);
  const headings = headingForms(letter);
  const { places, tables } = columnsOf(letter, parts);

  const blocks = document.blocks.map((block, index): Block => {
    const part = parts.get(index) ?? 'body';
    const heading = headings.get(index);
    const form = heading ?? formOf(part, letter.kind);
    const runs: readonly Run[] =
      part === 'body' && !heading
        ? bodyRuns(block)
        : [{ start: 0, end: block.text.length, format: formatOf(form) }];
    return {
      ...block,
      continues: false,
      place: places.get(index) ?? { in: 'body' },
      runs,
      layout: layoutOf(heading ? 'enactment' : part, letter.kind, index === firstOf(part, parts)),
      lines: parts.get(index + 1) === part ? [] : ruleUnder(part, letter, parts),
    };
  });
  return {
    ...document,
    format: 'docx',
    blocks,
    tables,
    sections: [PAGE],
    headers: [pageNumber('first', ''), pageNumber('default', '2')],
    footers: [],
  };
}

/** The centred lines: parts and chapters of the body, heads of annexes. */
function headingForms({ body, annexes }: Letter): ReadonlyMap<number, LetterForm> {
  const found = new Map<number, LetterForm>();
  const add = (passage: Passage | null, form: LetterForm) => {
    for (const { block } of passage?.spans ?? []) found.set(block, form);
  };
  const walk = (divisions: readonly Division[]) => {
    for (const { label, labelAt, heading, children } of divisions) {
      if (/^(?:phần|chương|mục|tiểu mục)\s/iu.test(label)) {
        add(labelAt, letters.chapter);
        add(heading, letters.chapterHeading);
      }
      walk(children);
    }
  };
  walk(body);
  for (const { heading, title, reference } of annexes) {
    add(heading, letters.annexHeading);
    add(title, letters.annexTitle);
    add(reference, letters.annexReference);
  }
  return found;
}

const PAGE: Section = {
  width: paper.width,
  height: paper.height,
  landscape: false,
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(15),
  headerDistance: mm(10),
  footerDistance: mm(10),
  titlePage: true,
  pageNumberStart: null,
  pageNumberFormat: 'decimal',
  firstBlock: 0,
};

const COLUMNS = [mm(62), mm(103)] as const;

/** The parts that have a form of their own; where two share a block the first of the list wins. */
const SHAPED = [
  'nationalName',
  'motto',
  'parentBody',
  'issuer',
  'reference',
  'placeAndDate',
  'type',
  'subjectPrefix',
  'subject',
  'attachedTo',
  'addresseesLabel',
  'addressees',
  'authority',
  'grounds',
  'enactment',
  'signingAuthority',
  'signerPosition',
  'signerName',
  'recipientsLabel',
  'recipients',
  'archive',
] as const satisfies readonly PartName[];

type Shaped = (typeof SHAPED)[number] | 'body';

function partByBlock({ parts }: Letter): ReadonlyMap<number, Shaped> {
  const found = new Map<number, Shaped>();
  for (const name of SHAPED) {
    for (const { block } of parts[name]?.spans ?? []) if (!found.has(block)) found.set(block, name);
  }
  // One part in two names: the label belongs to its line.
  for (const [block, name] of found) if (name === 'subjectPrefix') found.set(block, 'subject');
  return found;
}

const firstOf = (part: Shaped, parts: ReadonlyMap<number, Shaped>): number | undefined =>
  [...parts].filter(([, name]) => name === part).map(([block]) => block)[0];

const LEFT_HEAD: ReadonlySet<Shaped> = new Set(['parentBody', 'issuer', 'reference']);
const RIGHT_HEAD: ReadonlySet<Shaped> = new Set(['nationalName', 'motto', 'placeAndDate']);
const SECOND_ROW: ReadonlySet<Shaped> = new Set(['reference', 'subject', 'placeAndDate']);
const LEFT_FOOT: ReadonlySet<Shaped> = new Set(['recipientsLabel', 'recipients', 'archive']);
const RIGHT_FOOT: ReadonlySet<Shaped> = new Set(['signingAuthority', 'signerPosition', 'signerName']);

type Columns = { readonly places: ReadonlyMap<number, Place>; readonly tables: readonly Table[] };

/** The two tables, one for the head and one for the foot, and the cell of each block in them. */
function columnsOf({ kind }: Letter, parts: ReadonlyMap<number, Shaped>): Columns {
  const places = new Map<number, Place>();
  const tables: Table[] = [];
  const addTable = (cellOf: (part: Shaped) => { row: number; column: number } | undefined) => {
    const inside: number[] = [];
    for (const [block, part] of parts) {
      const cell = cellOf(part);
      if (!cell) continue;
      places.set(block, { in: 'cell', table: tables.length, ...cell });
      inside.push(block);
    }
    if (inside.length === 0) return;
    tables.push({
      rows: 2,
      columns: 2,
      width: twips(COLUMNS[0] + COLUMNS[1]),
      columnWidths: COLUMNS,
      bordered: false,
      firstBlock: Math.min(...inside),
      endBlock: Math.max(...inside) + 1,
    });
  };

  addTable((part) => {
    const left = LEFT_HEAD.has(part) || (part === 'subject' && kind === 'cong-van');
    if (!left && !RIGHT_HEAD.has(part)) return undefined;
    return { row: SECOND_ROW.has(part) ? 1 : 0, column: left ? 0 : 1 };
  });
  addTable((part) => {
    if (!LEFT_FOOT.has(part) && !RIGHT_FOOT.has(part)) return undefined;
    return { row: 0, column: LEFT_FOOT.has(part) ? 0 : 1 };
  });
  return { places, tables };
}

function formOf(part: Shaped, kind: DocumentKind | null): LetterForm {
  switch (part) {
    case 'subject':
    case 'subjectPrefix':
      return kind === 'cong-van' ? letters.letterSubject : letters.subject;
    case 'attachedTo':
      return letters.annexReference;
    case 'addresseesLabel':
    case 'addressees':
      return letters.addressees;
    case 'authority':
    case 'enactment':
      return letters.type;
    case 'archive':
      return letters.recipients;
    default:
      return letters[part];
  }
}

const formatOf = ({ size, bold, italic }: LetterForm): TextFormat => ({
  font: typeface.font,
  sizePt: size.max,
  bold,
  italic,
  underline: false,
  strike: false,
  color: typeface.color,
});

/** Running text keeps the bold and italic of the Markdown: `**Điều 1.**`. */
const bodyRuns = ({ runs }: Block): readonly Run[] =>
  runs.map(({ start, end, format }) => ({
    start,
    end,
    format: { ...formatOf(letters.body), bold: format.bold ?? false, italic: format.italic ?? false },
  }));

const JUSTIFIED: ReadonlySet<Shaped> = new Set(['body', 'grounds']);
const FLUSH_LEFT: ReadonlySet<Shaped> = new Set(['recipientsLabel', 'recipients', 'archive']);

function layoutOf(part: Shaped, kind: DocumentKind | null, first: boolean): ParagraphLayout {
  const running = JUSTIFIED.has(part);
  const addressed = part === 'addressees' || part === 'addresseesLabel';
  const left = FLUSH_LEFT.has(part) || addressed;
  const letterSubject = part === 'subject' && kind === 'cong-van';
  return {
    align: running ? 'justify' : left ? 'left' : 'center',
    firstLine: running ? mm(10) : mm(0),
    // Mẫu 1.5 indents the label a little less than the dashes, which stand under its colon.
    left: part === 'addressees' ? mm(45) : addressed ? mm(35) : mm(0),
    right: mm(0),
    // Room for the signature above the name.
    before: part === 'signerName' && first ? pt(60) : running || letterSubject ? pt(6) : pt(0),
    after: pt(0),
    lineSpacing: { rule: 'multiple', lines: 1 },
    contextualSpacing: false,
    keepWithNext: false,
    pageBreakBefore: false,
    styleName: 'Normal',
    section: 0,
  };
}

/** Share of the line of text that the rule under a part takes. */
const RULED: { readonly [Part in Shaped]?: number } = { motto: 1, issuer: 0.4, subject: 0.4 };

function ruleUnder(
  part: Shaped,
  { document, kind }: Letter,
  parts: ReadonlyMap<number, Shaped>,
): readonly HorizontalLine[] {
  const share = RULED[part];
  if (share === undefined || (part === 'subject' && kind === 'cong-van')) return [];
  const format = formatOf(formOf(part, kind));
  const widths = [...parts]
    .filter(([, name]) => name === part)
    .map(([block]) => textWidth(document.blocks[block]?.text ?? '', format));
  return [{ kind: 'drawn', side: 'below', length: twips(Math.round(Math.max(...widths) * share)) }];
}

function pageNumber(pages: Margin['pages'], text: string): Margin {
  const format = { ...formatOf(letters.pageNumber), field: 'PAGE' };
  return {
    section: 0,
    pages,
    blocks: [
      {
        text,
        continues: false,
        place: { in: 'body' },
        runs: text === '' ? [] : [{ start: 0, end: text.length, format }],
        layout: { ...layoutOf('type', null, false), align: 'center' },
        lines: [],
      },
    ],
  };
}
