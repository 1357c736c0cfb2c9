import { createHash } from 'node:crypto';
import type { Letter } from '../document/letter.ts';
import { textKey } from '../vietnamese/text.ts';
import type { Diagnostic } from './lint.ts';

/** Findings that are known and left alone, by file. Told by what they say and where, never by a line number. */
export type Baseline = {
  readonly version: 1;
  readonly files: Readonly<Record<string, readonly BaselineEntry[]>>;
};

export type BaselineEntry = {
  readonly rule: string;
  /** For the person who reads the file; the hash decides. */
  readonly text: string;
  readonly hash: string;
};

export const EMPTY_BASELINE: Baseline = { version: 1, files: {} };

const AROUND = 40;

/** The rule, the part and the words around the finding: the same after lines were added above it. */
export function baselineEntry(
  { document }: Letter,
  { rule, message, part, at, data }: Diagnostic,
): BaselineEntry {
  const [first] = at;
  const block = first && document.blocks[first.block]?.text;
  const text =
    first && block !== undefined ? block.slice(Math.max(0, first.start - AROUND), first.end + AROUND) : '';
  const said = first ? [] : [JSON.stringify(data)];
  const hash = createHash('sha256')
    .update([rule, message, part ?? '', textKey(text), ...said].join('\n'))
    .digest('hex')
    .slice(0, 16);
  return { rule, text: text.trim(), hash };
}

/** Takes out the findings that a baseline knows, each entry once; what it knows and is there no more comes back too. */
export function applyBaseline(
  letter: Letter,
  diagnostics: readonly Diagnostic[],
  known: readonly BaselineEntry[],
): {
  readonly left: readonly Diagnostic[];
  readonly taken: readonly Diagnostic[];
  readonly unused: readonly BaselineEntry[];
} {
  if (known.length === 0) return { left: diagnostics, taken: [], unused: [] };
  const open = [...known];
  const [left, taken]: [Diagnostic[], Diagnostic[]] = [[], []];
  for (const diagnostic of diagnostics) {
    const { hash } = baselineEntry(letter, diagnostic);
    const found = open.findIndex((entry) => entry.hash === hash);
    if (found < 0) left.push(diagnostic);
    else {
      open.splice(found, 1);
      taken.push(diagnostic);
    }
  }
  return { left, taken, unused: open };
}
