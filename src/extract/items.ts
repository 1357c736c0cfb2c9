import type { Division, Letter } from '../document/letter.ts';
import { spansOf } from '../document/passage.ts';
import type { Passage } from '../document/tree.ts';
import { isCapital, isSpace, lastSign } from '../vietnamese/signs.ts';
import { isUpper } from '../vietnamese/text.ts';

/** A numbered piece of the body with the running paragraphs that belong to it, or a running paragraph of its own. */
export type Item = {
  /** `2.c`, `1.(2)`, `Điều 2.1`; empty for running text. */
  readonly path: string;
  readonly labelled: boolean;
  readonly heading: Passage | null;
  /** Its own text with the paragraphs below it, up to the first numbered child. */
  readonly text: Passage;
  readonly children: readonly Item[];
};

/** Passages as one, in the given order. */
export function joinPassages(passages: readonly Passage[]): Passage {
  const [only] = passages;
  if (only && passages.length === 1) return only;
  return { text: passages.map(({ text }) => text).join(' '), spans: spansOf(passages) };
}

/** The body as items. */
export const itemsOf = ({ body }: Letter): readonly Item[] => itemsIn(body, '');

function itemsIn(divisions: readonly Division[], parent: string): readonly Item[] {
  const items: Item[] = [];
  let open: Passage[] = [];
  const close = (): void => {
    if (open.length > 0) items.push(paragraph(open, parent));
    open = [];
  };
  for (const division of divisions) {
    if (division.level === 'paragraph' && division.children.length === 0) {
      open.push(division.passage);
      // Pages of the web break the first line of a paragraph: `Sở` / `Y tế đề nghị ...`.
      if (endsSentence(division.passage.text)) close();
      continue;
    }
    close();
    items.push(itemOf(division, parent));
  }
  close();
  return items;
}

const endsSentence = (text: string): boolean => ENDS.has(lastSign(text)) || isUpper(text);
const ENDS: ReadonlySet<number> = new Set([...'.;:!?…)”"/'].map((sign) => sign.charCodeAt(0)));

const paragraph = (passages: readonly Passage[], path: string): Item => ({
  path,
  labelled: false,
  heading: null,
  text: joinPassages(passages),
  children: [],
});

function itemOf(division: Division, parent: string): Item {
  const { level, step, heading, passage, children } = division;
  const path = level === 'paragraph' ? parent : pathOf(parent, step);
  const labelled = level !== 'paragraph';
  if (children.length === 0) {
    const text = isBlank(passage) ? joinPassages([]) : passage;
    return { path, labelled, ...mended(heading, text, false), children: [] };
  }
  const firstChild = children.findIndex((child) => child.level !== 'paragraph' || child.children.length > 0);
  const own = firstChild < 0 ? children : children.slice(0, firstChild);
  const rest = firstChild < 0 ? [] : children.slice(firstChild);
  const texts = [passage, ...(labelled ? own.map((child) => child.passage) : [])];
  const text = joinPassages(texts.filter((part) => !isBlank(part)));
  return {
    path,
    labelled,
    ...mended(heading, text, rest.length > 0),
    children: [...(labelled ? [] : itemsIn(own, path)), ...itemsIn(rest, path)],
  };
}

const isBlank = ({ text }: Passage): boolean => /^[./\s]*$/u.test(text);

/** A heading that stops in the middle of a name was the first line of what follows: `Văn phòng` / `Tỉnh ủy phối hợp`. */
const CUT_OFF =
  /(?:^(?:\d\S*\s)?(?:Văn phòng|Sở|Bộ|Ban|Cục|Phòng|Ủy ban|Uỷ ban|Ủy ban nhân dân|UBND|Hội đồng|Trung tâm|Giám đốc|Chủ tịch|Thủ trưởng|Công ty|Giao|Yêu cầu|Đề nghị|Tiếp tục|Chủ động|Khẩn trương)|(?:^|\s)(?:và|của|các|thuộc|với|về|cho|trong|theo|từ|có|là|được)|,|\([^()]*)$/u;

function mended(
  heading: Passage | null,
  text: Passage,
  hasChildren: boolean,
): { readonly heading: Passage | null; readonly text: Passage } {
  if (!heading || text.text.trim() === '' || !CUT_OFF.test(heading.text.trim())) return { heading, text };
  const whole = joinPassages([heading, text]);
  const isHeading = hasChildren && !/[.;]\s*$|[.;]\s/u.test(whole.text);
  return isHeading ? { heading: whole, text: joinPassages([]) } : { heading: null, text: whole };
}

/** `1.1` below `1` says its whole path already. */
function pathOf(parent: string, step: string): string {
  if (parent === '' || step.startsWith(`${parent}.`)) return step;
  const last = parent.slice(parent.lastIndexOf('.') + 1);
  if (step.startsWith(`${last}.`) && /^\d+$/u.test(last)) return `${parent}${step.slice(last.length)}`;
  return `${parent}.${step}`;
}

/** A sentence of an item: where it stands in the item's text. */
export type Sentence = { readonly start: number; readonly end: number };

/** Not the end of a sentence: `TP. Hồ Chí Minh`, `TT. HĐND`, `1. Giao`. */
const ABBREVIATION =
  /(?:^|[\s(])(?:TP|Tp|TX|TT|Q|P|H|KT|TM|TL|ThS|TS|PGS|GS|BS|Đ\/c|đ\/c|No|\d{1,2}|\p{Lu})$/u;

export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  ENDING.lastIndex = 0;
  while (ENDING.test(text)) {
    const end = ENDING.lastIndex;
    if (ABBREVIATION.test(text.slice(Math.max(end - 9, 0), end - 1))) continue;
    addSentence(sentences, text, start, end);
    start = end;
  }
  addSentence(sentences, text, start, text.length);
  return sentences;
}

function addSentence(sentences: Sentence[], text: string, after: number, end: number): void {
  const start = afterSpace(text, after, end);
  if (isCapital(text.charCodeAt(start)) || /[\p{L}]/u.test(text.slice(start, end)))
    sentences.push({ start, end });
}

/** The sign that ends a sentence, and a colon that does. */
const ENDING = /[.!?](?=["”)]?\s+["“(]?\p{Lu})|:(?=\s+\p{Lu})(?<=(?:như sau|sau đây|\ssau)\s?:)/gu;

function afterSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}
