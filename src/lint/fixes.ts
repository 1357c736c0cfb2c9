import type { Span } from '../document/tree.ts';
import type { Diagnostic } from './lint.ts';
import type { Edit, RuleId } from './rule.ts';

/** What one round of mending does. A fix is taken whole or waits: half a fix is a new fault. */
export type FixPlan = {
  readonly edits: readonly Edit[];
  readonly taken: readonly Diagnostic[];
  /** They overlap what was taken; the next round sees whether they are still needed. */
  readonly postponed: readonly Diagnostic[];
};

export type FixChoice = {
  /** Suggested fixes too. */
  readonly unsafe: boolean;
  readonly wanted?: (rule: RuleId) => boolean;
};

/** Picks fixes in the order of the findings (by place, then rule), so that the same letter is mended the same way. */
export function planFixes(
  diagnostics: readonly Diagnostic[],
  { unsafe, wanted = () => true }: FixChoice,
): FixPlan {
  const edits: Edit[] = [];
  const known = new Set<string>();
  const near = new Map<string, Edit[]>();
  const taken: Diagnostic[] = [];
  const postponed: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { fix, rule } = diagnostic;
    if (!fix || !wanted(rule) || (fix.applies === 'suggested' && !unsafe)) continue;
    const added = fix.edits.filter((edit) => !known.has(JSON.stringify(edit)));
    if (added.some((edit) => near.get(placeOf(edit))?.some((other) => disturbs(edit, other)))) {
      postponed.push(diagnostic);
      continue;
    }
    for (const edit of added) {
      edits.push(edit);
      known.add(JSON.stringify(edit));
      const here = near.get(placeOf(edit));
      if (here) here.push(edit);
      else near.set(placeOf(edit), [edit]);
    }
    taken.push(diagnostic);
  }
  return { edits, taken, postponed };
}

/** Only edits of one place can disturb each other; a letter of a thousand pages may need ten thousand. */
function placeOf(edit: Edit): string {
  if ('at' in edit) return `text ${edit.at.block}`;
  return 'block' in edit ? `paragraph ${edit.block}` : `section ${edit.section}`;
}

/** Whether the outcome would hang on which of the two comes first. */
function disturbs(a: Edit, b: Edit): boolean {
  if ('at' in a && 'at' in b) {
    if ('format' in a && 'format' in b) return overlap(a.at, b.at) && contradict(a.format, b.format);
    // A text put in takes the format that its place gets, whichever was asked for first.
    return 'replaceWith' in a && 'replaceWith' in b && touch(a.at, b.at);
  }
  if ('layout' in a && 'layout' in b) return a.block === b.block && contradict(a.layout, b.layout);
  if ('page' in a && 'page' in b) return a.section === b.section && contradict(a.page, b.page);
  return false;
}

const overlap = (a: Span, b: Span): boolean => a.block === b.block && a.start < b.end && b.start < a.end;

/** Two insertions at one place, or an insertion at the edge of what is replaced, have an order too. */
const touch = (a: Span, b: Span): boolean => a.block === b.block && a.start <= b.end && b.start <= a.end;

const contradict = (a: object, b: object): boolean => {
  const other = new Map(Object.entries(b));
  return Object.entries(a).some(
    ([key, value]) => other.has(key) && JSON.stringify(other.get(key)) !== JSON.stringify(value),
  );
};
