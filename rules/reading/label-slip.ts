import type { DivisionLevel, Letter } from '../../src/document/letter.ts';
import { remember } from '../../src/document/remember.ts';
import type { Span } from '../../src/document/tree.ts';
import { pointLetters } from '../../src/law/values.ts';
import type { Edit } from '../../src/lint/rule.ts';
import { type BodyLine, everyDivision, paragraphStarts } from './body.ts';
import { valueOfRoman } from './numerals.ts';
import { pieceOf } from './piece.ts';

/** `Điều 1:`, `Điều 1 -`, `Điều 1)`; `Điều 1 Thành lập …` with nothing at all. */
const ARTICLE = /^(?:Điều|ĐIỀU)\s+(?<step>\d{1,3})\p{Ll}?(?<mark>\s*[:;,)/–—-]+|\s+\.|)(?=\s+\p{Lu}|\s*$)/du;
/** `1) Sở …`, `1/ Sở …`, `1- Sở …`; a date or a range has a digit or a small letter behind it. */
const CLAUSE = /^(?<step>\d{1,2})(?<mark>\s?[)/:–—-]+|\s\.|)(?=\s+\p{Lu}\p{L}*\s)/du;
/** `a. Tổ chức …`, `a/ …`, `a- …`. */
const POINT = /^(?<step>[a-zđ])(?:(?<mark>\s?[./:–—-]+|\s\))(?=\s+\p{L})|(?<comma>,)(?=\s+\p{Lu}))/du;

/** With what any of these begins, and the odd ones below. Most paragraphs begin otherwise. */
const BEGINS =
  /^(?:(?:Điều|ĐIỀU)(?!\s+\d{1,3}\.)|\d{1,2}(?:\s?[)/:–—-]|\s\.|\s+\p{Lu})|[a-zđ](?:\s?[./:–—-]|,|\s\))|\([a-zđ]\)|[A-EĐG][.)/])/u;

const PATTERNS = [
  ['article', ARTICLE, '.'],
  ['clause', CLAUSE, '.'],
  ['point', POINT, ')'],
] as const;

/** `(a)`, `a.)`, `A)`, `B.`: only where it fills a gap between points. */
const ODD_POINT = /^(?<label>\((?<a>[a-zđ])\)|(?<b>[a-zđ])[.,]\)|(?<c>[A-EĐG])[.)/])(?=\s+\p{L})/u;

const LETTERS: readonly string[] = pointLetters;

/** A label with a wrong mark behind its number or letter. */
export type LabelSlip = {
  readonly level: 'article' | 'clause' | 'point';
  readonly step: string;
  readonly at: Span;
  readonly written: string;
  readonly edit: Edit;
};

export const labelSlips = remember((letter: Letter): readonly LabelSlip[] => {
  const lines = paragraphStarts(letter).filter(({ text }) => BEGINS.test(text));
  return lines.length > 0 ? [...slipsIn(letter, lines)] : [];
});

function* slipsIn(letter: Letter, lines: readonly BodyLine[]): Iterable<LabelSlip> {
  const steps = (wanted: DivisionLevel) =>
    new Set(everyDivision(letter.body).flatMap(({ level, step }) => (level === wanted ? [step] : [])));
  const [clauses, points] = [steps('clause'), steps('point')];
  for (const { span, text } of lines) {
    const odd = ODD_POINT.exec(text)?.groups;
    const letterOf = (odd?.['a'] ?? odd?.['b'] ?? odd?.['c'] ?? '').toLocaleLowerCase('vi');
    const place = LETTERS.indexOf(letterOf);
    const beside = points.has(LETTERS[place - 1] ?? '') || points.has(LETTERS[place + 1] ?? '');
    const written = odd?.['label'];
    if (written && place >= 0 && beside && !points.has(letterOf)) {
      const at = { ...span, end: span.start + written.length };
      yield { level: 'point', step: letterOf, at, written, edit: { at, replaceWith: `${letterOf})` } };
      continue;
    }
    for (const [level, pattern, replaceWith] of PATTERNS) {
      const match = pattern.exec(text);
      const [step, mark] = [pieceOf(match, 'step'), pieceOf(match, 'mark') ?? pieceOf(match, 'comma')];
      if (!step || !mark) continue;
      // A number with nothing behind it is a label only where it fills a gap between others.
      const fills = clauses.has(`${Number(step.text) - 1}`) || clauses.has(`${Number(step.text) + 1}`);
      if (level === 'clause' && mark.text === '' && (!fills || clauses.has(step.text))) continue;
      const { block, start } = span;
      yield {
        level,
        step: step.text,
        at: { block, start, end: start + Math.max(mark.end, 1) },
        written: text.slice(0, mark.end),
        edit: { at: { block, start: start + mark.start, end: start + mark.end }, replaceWith },
      };
    }
  }
}

/** `Điều I.`: no article to those who read the letter, as its number is Roman. */
export function* romanArticles(letter: Letter) {
  for (const { span, text } of paragraphStarts(letter)) {
    if (!text.startsWith('Đ')) continue;
    const [actual = '', number = ''] = /^(?:Điều|ĐIỀU)\s+([IVX]{1,6})(?=[.:)]|\s*$)/u.exec(text) ?? [];
    const value = valueOfRoman(number);
    if (value !== null) yield { at: { ...span, end: span.start + actual.length }, actual, value };
  }
}
