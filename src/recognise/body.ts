import type { Division, DivisionLevel } from '../document/letter.ts';
import { slicePassage } from '../document/passage.ts';
import type { Block, Document, Passage } from '../document/tree.ts';
import { isSmall, isWholeLetter } from '../vietnamese/signs.ts';
import { lower } from '../vietnamese/text.ts';
import type { Line } from './line.ts';
import { joinParagraph, type Paragraph, paragraphsOf } from './paragraphs.ts';
import { isCapitals } from './wording.ts';

/** A paragraph with the label it begins with. */
type Item = {
  readonly paragraph: Paragraph;
  readonly label: Label | null;
};

type Label = {
  readonly level: DivisionLevel;
  /** Labels of one look count together: `1.`, `1.1.`, `a)`, `-`. */
  readonly look: string;
  /** The smaller, the further out. */
  readonly rank: number;
  readonly text: string;
  readonly step: string;
  /** Where the text of the item begins; 0 for an automatic number. */
  readonly end: number;
};

type Pattern = {
  readonly level: DivisionLevel;
  readonly look: string;
  readonly rank: number;
  readonly pattern: RegExp;
};

const ROMAN = '[IVXL]{1,7}';
/** Labels that begin with a word, which is their look. */
const SPELT: readonly Pattern[] = [
  {
    level: 'part',
    look: 'phần',
    rank: 0,
    pattern: new RegExp(
      `^((?:Phần|PHẦN)\\s(?:thứ\\s\\p{L}{2,6}|THỨ\\s\\p{L}{2,6}|${ROMAN}|\\d{1,2}))(?![\\p{L}\\d])[.:]?\\s{0,3}`,
      'u',
    ),
  },
  {
    level: 'chapter',
    look: 'chương',
    rank: 1,
    pattern: new RegExp(`^((?:Chương|CHƯƠNG)\\s(?:${ROMAN}|\\d{1,3}))(?![\\p{L}\\d])[.:]?\\s{0,3}`, 'u'),
  },
  {
    level: 'section',
    look: 'mục',
    rank: 2,
    pattern: new RegExp(`^((?:Mục|MỤC)\\s(?:${ROMAN}|\\d{1,3}))(?![\\p{L}\\d])[.:]?\\s{0,3}`, 'u'),
  },
  {
    level: 'subsection',
    look: 'tiểu mục',
    rank: 3,
    pattern: /^((?:Tiểu mục|TIỂU MỤC)\s\d{1,3})(?!\d)[.:]?\s{0,3}/u,
  },
  {
    level: 'article',
    look: 'điều',
    rank: 5,
    pattern: /^((?:Điều|ĐIỀU)\s\d{1,3}[a-zđ]?)\s{0,2}(?:[.:]\s{0,3}|$)/u,
  },
];

const SPELT_BEGIN = 'PCMTĐ';

const DIGITS = '0123456789';
const SMALL = 'abcdefghijklmnopqrstuvwxyzđ';

/** A label of signs. */
type Sign = Pattern & {
  /** The letters with which it may begin. */
  readonly begins: string;
  /** It has numbers with a dot between them. */
  readonly dotted?: true;
};

const SIGNS: readonly Sign[] = [
  {
    level: 'part',
    look: 'A.',
    begins: 'ABCDEĐG',
    rank: 1.5,
    pattern: /^([A-EĐG])\s?[./-]\s{0,3}(?=\p{Lu})/u,
  },
  {
    level: 'section',
    look: 'I.',
    begins: 'IVX',
    rank: 4,
    pattern: /^([IVX]{1,5})\s?[./-]{1,2}\s{0,3}(?=\p{L})/u,
  },
  {
    level: 'clause',
    look: '1.1.1.1',
    begins: DIGITS,
    dotted: true,
    rank: 9,
    pattern: /^(\d{1,2}(?:\.\d{1,2}){3})[.)]?\s{0,3}(?=\D)/u,
  },
  {
    level: 'clause',
    look: '1.1.1',
    begins: DIGITS,
    dotted: true,
    rank: 8,
    pattern: /^(\d{1,2}(?:\.\d{1,2}){2})(?:[.)]\s{0,3}|\s{1,3})(?=\D)/u,
  },
  {
    level: 'clause',
    look: '1.1',
    begins: DIGITS,
    dotted: true,
    rank: 7,
    pattern: /^(\d{1,2}\.\d{1,2})(?:[.)]\s{0,3}|\s{1,3})(?=\p{L}|["“(*])/u,
  },
  {
    level: 'clause',
    look: '1.',
    begins: DIGITS,
    rank: 6,
    pattern: /^(\d{1,2})\s?[./-]{1,2}\s{0,3}(?=\p{L}|["“(*])/u,
  },
  {
    level: 'clause',
    look: '1.',
    begins: DIGITS,
    rank: 6,
    // `3. 15 % số hộ ...`
    pattern: /^(\d{1,2})\.\s{1,3}(?=\d{1,3}(?:[.,]\d{1,3})?(?:\s?%|\s\p{L}))/u,
  },
  { level: 'clause', look: '1)', begins: DIGITS, rank: 6.5, pattern: /^(\d{1,2})\)\s{0,3}/u },
  { level: 'point', look: 'a)', begins: SMALL, rank: 10, pattern: /^([a-zđ]\d?)\s?\)\s{0,3}/u },
  { level: 'point', look: 'a.', begins: SMALL, rank: 10.5, pattern: /^([a-zđ])\.\s{1,3}(?=\p{Lu})/u },
  { level: 'dash', look: '-', begins: '-–—~', rank: 11, pattern: /^([-–—~])\s{0,3}(?=\S)/u },
  { level: 'dash', look: '+', begins: '+', rank: 13, pattern: /^(\+)\s{0,3}(?=\S)/u },
  { level: 'dash', look: '•', begins: '•*·', rank: 12, pattern: /^([•*·])\s{1,3}(?=\S)/u },
  { level: 'inline', look: '(1)', begins: '(', rank: 14, pattern: /^(\(\d{1,2}\))\s{0,3}/u },
  { level: 'inline', look: '(i)', begins: '(', rank: 15, pattern: /^(\([ivx]{1,5}\))\s{0,3}/u },
];

const PLAIN_SIGNS = SIGNS.filter(({ dotted }) => !dotted);
const DOTTED = /^\d{1,2}\.\d/u;

/** The text of the body as a tree. */
export function divisionsOf(document: Document, lines: readonly Line[]): readonly Division[] {
  const items = numberedInOrder(withTitles(paragraphsOf(document, lines).map(itemOf)));
  return treeOf(document, items);
}

function itemOf(paragraph: Paragraph): Item {
  const { listLabel, text } = paragraph;
  if (listLabel !== null && listLabel !== '') {
    const label = labelIn(`${/[\p{L}\d]$/u.test(listLabel) ? `${listLabel}.` : listLabel} X`, 0) ?? {
      level: 'dash' as const,
      look: `•${listLabel}`,
      rank: 12,
      text: listLabel,
      step: '-',
      end: 0,
    };
    return { paragraph, label: { ...label, text: listLabel, end: 0 } };
  }
  return { paragraph, label: labelIn(text, null) };
}

function labelIn(text: string, end: number | null): Label | null {
  const first = text.charAt(0);
  if (SPELT_BEGIN.includes(first)) {
    for (const spelt of SPELT) {
      const isSpelt = lower(text.slice(0, spelt.look.length)) === spelt.look;
      const label = isSpelt ? labelOf(text, spelt, end) : null;
      if (label) return label;
    }
  }
  // `Căn cứ`: behind the letter of a label stands no small letter.
  if (isSmall(text.charCodeAt(1)) && isWholeLetter(text.charCodeAt(0))) return null;
  const signs = DOTTED.test(text) ? SIGNS : PLAIN_SIGNS;
  for (const sign of signs) {
    const label = sign.begins.includes(first) ? labelOf(text, sign, end) : null;
    if (label) return label;
  }
  return null;
}

function labelOf(text: string, { level, look, rank, pattern }: Pattern, end: number | null): Label | null {
  const match = text.match(pattern);
  if (!match) return null;
  return { level, look, rank, text: match[0].trim(), step: match[1] ?? '', end: end ?? match[0].length };
}

const TITLED_BELOW = new Set(['phần', 'chương', 'mục', 'tiểu mục']);

/** `Chương I` stands on a line of its own; its title is the next paragraph. */
function withTitles(items: readonly Item[]): readonly Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const above = joined.at(-1);
    const awaits =
      above?.label && TITLED_BELOW.has(above.label.look) && above.paragraph.text.length <= above.label.end;
    const { paragraph } = item;
    const isTitle =
      item.label === null && (isCapitals(paragraph.text) || paragraph.bold || paragraph.centred);
    if (above && awaits && isTitle && paragraph.text.length < 200) {
      const lineCount = above.paragraph.lineCount + paragraph.lineCount;
      joined[joined.length - 1] = itemOf(joinParagraph(above.paragraph, [paragraph], lineCount));
    } else {
      joined.push(item);
    }
  }
  return joined;
}

const DOUBTFUL = ['A.', 'a.', '1.', '1.1'];
const FIRST_STEPS = new Set(['1', '1.1', 'A', 'a']);

/** `I.` may be a letter, a lone `5.` a sum: a label counts if it begins a series or goes on in one. */
function numberedInOrder(items: readonly Item[]): readonly Item[] {
  const counts = new Map<string, number>();
  for (const { label } of items) if (label) counts.set(label.look, (counts.get(label.look) ?? 0) + 1);
  if (!DOUBTFUL.some((look) => counts.get(look) === 1)) return items;
  return items.map((item) => {
    const { label } = item;
    if (!label || item.paragraph.listLabel !== null) return item;
    const alone = counts.get(label.look) === 1;
    return alone && DOUBTFUL.includes(label.look) && !FIRST_STEPS.has(label.step)
      ? { ...item, label: null }
      : item;
  });
}

/** A division while its children are still being found. */
type Open = {
  readonly item: Item;
  readonly rank: number;
  readonly look: string;
  readonly children: Open[];
  readonly step: string;
  /** How many dashes of each look it has so far. */
  dashes: Map<string, number> | null;
};

const CLOSING =
  /^(?:Yêu cầu|Đề nghị|Trên đây|Căn cứ|Trong quá trình|Nhận được|Kính (?:trình|đề nghị|mong|báo cáo)|Nay|Trường hợp|Trân trọng|Rất mong|Vậy|Giao|(?:Ủy ban|UBND|Bộ|Sở|Văn phòng|Cục|Ban|Phòng|Thủ tướng|Chủ tịch|Hội đồng|Trường|Trung tâm|Công ty|Tổng công ty|Chi cục|Thuế)\s.{0,90}\s(?:thông báo|đề nghị|yêu cầu|trân trọng|báo cáo|kính|xin|trả lời|có ý kiến|rất mong|mong))/u;

function treeOf(document: Document, items: readonly Item[]): readonly Division[] {
  const root = openOf(EMPTY_ITEM, null, '');
  /** The divisions in which the next one stands, from the outermost. */
  const stack: Open[] = [root];
  /** Below them stand pieces that have running paragraphs of their own. */
  const withRunning = new Set<Open>();
  const lastLabelled = items.findLastIndex(({ label }) => label !== null);
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (!item) break;
    const { label } = item;
    if (label === null) {
      const parent =
        index > lastLabelled
          ? closingParent(stack, item, index === items.length - 1, withRunning)
          : runningParent(stack);
      parent.children.push(openOf(item, null, ''));
      const above = stack[stack.indexOf(parent) - 1];
      if (above) withRunning.add(above);
      continue;
    }
    stack.length = depthFor(stack, label);
    const parent = stack.at(-1) ?? root;
    const open = openOf(
      item,
      label,
      label.level === 'dash' ? `-${dashNumber(parent, label.look)}` : label.step,
    );
    parent.children.push(open);
    stack.push(open);
  }
  return root.children.map((open) => divisionOf(document, open));
}

const openOf = (item: Item, label: Label | null, step: string): Open => ({
  item,
  rank: label === null ? RUNNING : label.rank,
  look: label === null ? '' : label.look,
  children: [],
  step,
  dashes: null,
});

function dashNumber(parent: Open, look: string): number {
  parent.dashes ??= new Map();
  const number = (parent.dashes.get(look) ?? 0) + 1;
  parent.dashes.set(look, number);
  return number;
}

/** The rank of a paragraph without label. */
const RUNNING = 99;

const EMPTY_ITEM: Item = {
  label: null,
  paragraph: { text: '', spans: [], bold: false, centred: false, listLabel: null, lineCount: 0 },
};

/** How many divisions stay open when one with this label begins. */
function depthFor(stack: readonly Open[], label: Label): number {
  for (let depth = 1; depth < stack.length; depth++) if (stack[depth]?.look === label.look) return depth;
  let depth = stack.length;
  while (depth > 1 && (stack[depth - 1]?.rank ?? 0) >= label.rank) depth--;
  return depth;
}

const isIntroduction = ({ item }: Open): boolean => item.paragraph.text.endsWith(':') || isTitleOnly(item);

function isTitleOnly({ paragraph, label }: Item): boolean {
  const text = paragraph.text.slice(label?.end ?? 0);
  return text.length < 160 && !/[.;:,]$|\/\.?$/u.test(text);
}

/** A paragraph without label belongs to the item that introduces it, else to the nearest one above the dashes. */
function runningParent(stack: readonly Open[]): Open {
  for (let depth = stack.length - 1; depth > 0; depth--) {
    const open = stack[depth];
    if (!open) continue;
    if (isIntroduction(open) && open.children.length === 0) return open;
    if (open.rank < 10) return open;
  }
  return stack[0] ?? openOf(EMPTY_ITEM, null, '');
}

/** Behind the last item stands what closes the letter, unless its items are articles or have paragraphs of their own. */
function closingParent(
  stack: readonly Open[],
  item: Item,
  isLast: boolean,
  withRunning: ReadonlySet<Open>,
): Open {
  const root = stack[0];
  const running = runningParent(stack);
  if (!root || stack.some(({ item: { label } }) => label?.level === 'article')) return running;
  if (isIntroduction(running) && running.children.length === 0) return running;
  const { text } = item.paragraph;
  if (text.startsWith('.') && /^\.\s?\//u.test(text)) return root;
  const above = stack.at(-2);
  const haveOwn = above !== undefined && withRunning.has(above);
  return !haveOwn || isLast || CLOSING.test(text) ? root : running;
}

function divisionOf(document: Document, open: Open): Division {
  const { paragraph, label } = open.item;
  const end = label?.end ?? 0;
  const rest = slicePassage(paragraph, end, paragraph.text.length);
  const heading = label ? headingIn(document, rest, open) : null;
  const after = heading === null ? rest : slicePassage(rest, headingEnd(rest, heading), rest.text.length);
  const { passage, inline } = splitInline(after);
  return {
    level: label?.level ?? 'paragraph',
    label: label?.text ?? '',
    step: open.step,
    labelAt:
      label && end > 0 ? slicePassage(paragraph, 0, paragraph.text.slice(0, end).trimEnd().length) : null,
    heading,
    passage,
    children: [...inline, ...open.children.map((child) => divisionOf(document, child))],
  };
}

function headingEnd(rest: Passage, heading: Passage): number {
  const tail = rest.text.slice(heading.text.length).match(/^[.:\s]{0,4}/u)?.[0].length ?? 0;
  return Math.min(rest.text.length, heading.text.length + tail);
}

/** A title on a line of its own, or in bold before the text. */
function headingIn(document: Document, rest: Passage, open: Open): Passage | null {
  if (rest.text === '') return null;
  const outer = open.rank <= 5;
  const bold = boldLead(document, rest);
  if (bold >= rest.text.trimEnd().length) {
    return open.children.length > 0 || outer || rest.text.length < 160
      ? withoutEnd(rest, rest.text.length)
      : null;
  }
  const lead = rest.text.slice(0, bold).trimEnd();
  if (lead.length > 3 && /[.:]$/u.test(lead) && bold < 200) return withoutEnd(rest, bold);
  const isHead = open.children.length > 0 && open.rank < 11 && rest.text.length < 160;
  if (isHead && !/[.;:,]$|\.\s?\/\.?$/u.test(rest.text)) return withoutEnd(rest, rest.text.length);
  if (outer && isCapitals(rest.text)) return withoutEnd(rest, rest.text.length);
  return null;
}

const withoutEnd = (passage: Passage, end: number): Passage =>
  slicePassage(passage, 0, passage.text.slice(0, end).replace(/[\s.:]+$/u, '').length);

/** How much of a passage, from its beginning, is bold. */
function boldLead(document: Document, passage: Passage): number {
  let at = 0;
  for (const span of passage.spans) {
    const block = document.blocks[span.block];
    const end = block ? boldUntil(block, span.start, span.end) : span.start;
    if (end < span.end) return at + end - span.start;
    at += span.end - span.start + 1;
  }
  return passage.text.length;
}

function boldUntil({ runs, text }: Block, start: number, end: number): number {
  for (const run of runs) {
    if (run.end <= start || run.start >= end) continue;
    if (run.format.bold === true) continue;
    const first = Math.max(run.start, start);
    if (text.slice(first, Math.min(run.end, end)).trim() !== '') return first;
  }
  return end;
}

const INLINE = /(?<=^|[\s:;,.(])(\((\d{1,2}|[ivx]{1,5})\))\s{0,2}/gu;
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

type InlineItem = { readonly label: string; readonly start: number; readonly end: number };

/** `: (1) ...; (2) ...` inside a paragraph. */
function splitInline(whole: Passage): { readonly passage: Passage; readonly inline: readonly Division[] } {
  if (!whole.text.includes('(1)') && !whole.text.includes('(i)')) return { passage: whole, inline: [] };
  const found: InlineItem[] = [];
  let roman = false;
  for (const match of whole.text.matchAll(INLINE)) {
    const [all, label = '', value = ''] = match;
    if (found.length === 0) roman = value === 'i';
    const expected = roman ? ROMANS[found.length] : String(found.length + 1);
    if (value !== expected) continue;
    found.push({ label, start: match.index, end: match.index + all.length });
  }
  const [first] = found;
  if (!first || found.length < 2) return { passage: whole, inline: [] };
  const inline = found.map(({ label, start, end }, index): Division => {
    const until = found[index + 1]?.start ?? whole.text.length;
    return {
      level: 'inline',
      label,
      step: label,
      labelAt: slicePassage(whole, start, start + label.length),
      heading: null,
      passage: trimmed(whole, end, until),
      children: [],
    };
  });
  return { passage: trimmed(whole, 0, first.start), inline };
}

function trimmed(passage: Passage, start: number, end: number): Passage {
  const text = passage.text.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return slicePassage(passage, start + lead, start + text.trimEnd().length);
}
