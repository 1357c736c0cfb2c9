import type { Letter } from '../document/letter.ts';
import { spansAt } from '../document/passage.ts';
import type { Bilingual } from '../document/terms.ts';
import type { Passage } from '../document/tree.ts';
import type { ProvisionId } from '../law/law.ts';
import { defineRule, type Examples, type Finding, type Rule, type RuleId, type Severity } from './rule.ts';

/** Where the law or the language is a list, the rule is a list: what stands, and what must stand. */
export type Swap = {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly right: string;
};

type WordList = {
  readonly id: RuleId;
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly basis: readonly [ProvisionId, ...ProvisionId[]];
  readonly severity: Severity;
  readonly regimes?: readonly ('state' | 'party' | 'normative')[];
  /** The right form is another spelling of the same word; a `suggested` fix needs a person's eye. */
  readonly fix: 'safe' | 'suggested';
  readonly message?: { readonly vi: string; readonly en: string };
  readonly examples: Examples<'written'>;
} & (EachAlone | AllAtOnce);

type EachAlone = {
  /** The text the list is held against. */
  readonly passages: (letter: Letter) => Iterable<Passage>;
  readonly swaps: (text: string, passage: Passage) => Iterable<Swap>;
};

type AllAtOnce = {
  /** For a list that is looked up in all passages together: `matchesIn`, `recapitalisedIn`. */
  readonly swapsIn: (letter: Letter) => Iterable<Swap & { readonly passage: Passage }>;
};

const MESSAGE = {
  vi: 'Viết “{written}” là sai, phải viết “{right}”.',
  en: '“{written}” is wrong; write “{right}”.',
} as const;

/** A rule that is a list of wordings with their right form. */
export function wordList({ fix, message, ...definition }: WordList): Rule {
  return defineRule({
    ...definition,
    kinds: 'all',
    needs: [],
    messages: { written: { ...MESSAGE, ...message } as typeof MESSAGE },
    *check(letter) {
      if ('swapsIn' in definition) {
        for (const swap of definition.swapsIn(letter)) yield findingOf(swap.passage, swap, fix);
        return;
      }
      for (const passage of definition.passages(letter)) {
        for (const swap of definition.swaps(passage.text, passage)) yield findingOf(passage, swap, fix);
      }
    },
  });
}

function findingOf(
  passage: Passage,
  { start, end, written, right }: Swap,
  applies: 'safe' | 'suggested',
): Finding<{ written: typeof MESSAGE }> {
  const at = spansAt(passage, start, end);
  const [only, ...more] = at;
  const fix =
    only && more.length === 0 ? { fix: { edits: [{ at: only, replaceWith: right }], applies } } : {};
  return { message: 'written', at, data: { written, right }, ...fix };
}
