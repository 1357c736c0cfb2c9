import type { Letter } from '../document/letter.ts';
import { partNames } from '../document/letter.ts';
import { passageOf, spansAt } from '../document/passage.ts';
import { terms } from '../document/terms.ts';
import type { Passage, Span } from '../document/tree.ts';
import { textKey, WORD_END, WORD_START } from '../vietnamese/text.ts';
import type { HouseRule } from './config.ts';
import { literal } from './glob.ts';
import type { Finding, Rule } from './rule.ts';

/** The rules of an office as the engine runs them: data in, `Rule` out; no law stands behind them. */
export const houseRules = (written: readonly HouseRule[]): readonly Rule[] => written.map(houseRule);

function houseRule({
  id,
  severity,
  message,
  forbid,
  require,
  replace,
  part,
  kinds,
  matchCase,
}: HouseRule): Rule {
  const forbidden = forbid.map((wording) => wordingPattern(wording, matchCase));
  const replaced = replace.map(
    ([wording, instead]) => [wordingPattern(wording, matchCase), instead] as const,
  );
  const required = require.map((wording) => wordingPattern(wording, matchCase));
  return {
    id,
    group: 'house',
    title: message,
    why: { vi: 'Quy định riêng của cơ quan.', en: 'The office asks for it.' },
    basis: [],
    severity,
    regimes: ['state', 'party', 'normative'],
    kinds,
    needs: [],
    messages: { says: message },
    *check(letter): Iterable<Finding> {
      const searched = part ? partPassage(letter, part) : wholeText(letter);
      for (const pattern of forbidden) {
        for (const at of placesOf(pattern, searched)) yield { message: 'says', at, part, data: {} };
      }
      for (const [pattern, instead] of replaced) {
        for (const at of placesOf(pattern, searched)) {
          yield { message: 'says', at, part, data: {}, ...replacement(at, instead) };
        }
      }
      for (const pattern of required) {
        if (pattern.test(searched.text)) continue;
        yield { message: 'says', at: null, part, data: {} };
      }
    },
    examples: { good: [], bad: [] },
  };
}

/** Wording that runs over a line end is left to a person: a fix would have to join the lines. */
const replacement = (at: readonly Span[], instead: string): Pick<Finding, 'fix'> => {
  const [only, more] = at;
  return only && !more ? { fix: { edits: [{ at: only, replaceWith: instead }], applies: 'suggested' } } : {};
};

function partPassage({ document, parts }: Letter, part: string): Passage {
  const spans = partNames
    .filter((name) => terms[name].contract === part)
    .flatMap((name) => parts[name]?.spans ?? []);
  return passageOf(document, withoutOverlap(spans));
}

/** `reference` holds `number`: each stretch of text is searched once. */
const withoutOverlap = (spans: readonly Span[]): readonly Span[] =>
  spans.filter(
    (span, index) =>
      !spans.some(
        (other, at) =>
          at !== index &&
          other.block === span.block &&
          other.start <= span.start &&
          span.end <= other.end &&
          (other.end - other.start > span.end - span.start || at < index),
      ),
  );

const wholeText = ({ document }: Letter): Passage =>
  passageOf(
    document,
    document.blocks.map(({ text }, block) => ({ block, start: 0, end: text.length })),
  );

const placesOf = (pattern: RegExp, passage: Passage): readonly (readonly Span[])[] =>
  [...passage.text.matchAll(pattern)].map(({ index, 0: found }) =>
    spansAt(passage, index, index + found.length),
  );

const TONED = /[ou][aeyàáảãạèéẻẽẹỳýỷỹỵ]|[òóỏõọ][ae]|[ùúủũụ]y/giu;

/** Whole words, any white space between them, either way of placing tones. */
function wordingPattern(wording: string, matchCase: boolean): RegExp {
  const source = wording.trim().split(/\s+/u).map(wordPattern).join('\\s+');
  const flags = matchCase ? 'gu' : 'giu';
  return new RegExp(`${WORD_START}${source}${WORD_END}`, flags);
}

const OTHER_WAY: ReadonlyMap<string, string> = new Map(
  ['oà', 'oá', 'oả', 'oã', 'oạ', 'oè', 'oé', 'oẻ', 'oẽ', 'oẹ', 'uỳ', 'uý', 'uỷ', 'uỹ', 'uỵ'].map((pair) => [
    textKey(pair),
    pair,
  ]),
);

/** `hòa` finds `hoà` as well, and the other way round. */
const wordPattern = (word: string): string =>
  literal(word.normalize('NFC')).replace(TONED, (pair) => {
    const [one, other] = [textKey(pair), OTHER_WAY.get(textKey(pair))];
    return other ? `(?:${pair}|${one}|${other})` : pair;
  });
