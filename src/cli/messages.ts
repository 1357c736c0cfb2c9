import type { Letter } from '../document/letter.ts';
import type { Language } from '../document/terms.ts';
import { legalOf } from '../law/law.ts';
import type { Diagnostic } from '../lint/lint.ts';
import type { Fix, Rule } from '../lint/rule.ts';
import { ruleNamed, sentenceOf } from '../lint/sentence.ts';
import type { Read } from '../read/read.ts';
import type { MessageFix, MessagePlace, ReportedMessage } from '../report/report.ts';

/** Puts the words to a finding, and the place in the file to its spans. */
export function messagesIn(letter: Letter, read: Read, rules: readonly Rule[], language: Language) {
  return (diagnostic: Diagnostic): ReportedMessage => {
    const { rule: id, severity, part, at, fix } = diagnostic;
    const [basis] = ruleNamed(id, rules)?.basis ?? [];
    return {
      rule: id,
      severity,
      message: sentenceOf(diagnostic, rules, language),
      part,
      place: placeOf(at, letter, read),
      legal: basis ? legalOf(basis) : null,
      fix: fix ? fixOf(fix, at[0]?.block, letter) : null,
    };
  };
}

function placeOf(at: Diagnostic['at'], { document }: Letter, { locate }: Read): MessagePlace | null {
  const [first] = at;
  const last = at.at(-1);
  const block = first && document.blocks[first.block];
  if (!first || !last || !block) return null;
  const from = locate(first);
  const to = first === last ? from : locate(last);
  return {
    line: from.line,
    column: from.column,
    endLine: to.endLine,
    endColumn: to.endColumn,
    packagePart: from.part ?? null,
    offset: from.offset ?? null,
    endOffset: to.endOffset ?? null,
    text: block.text,
    start: first.start,
    end: first.end,
  };
}

function fixOf({ edits, applies }: Fix, shown: number | undefined, { document }: Letter): MessageFix {
  const before = shown === undefined ? undefined : document.blocks[shown]?.text;
  if (before === undefined) return { applies, text: null };
  const splices = edits
    .flatMap((edit) => ('replaceWith' in edit && edit.at.block === shown ? [edit] : []))
    .sort((a, b) => b.at.start - a.at.start);
  const after = splices.reduce(
    (text, { at, replaceWith }) => text.slice(0, at.start) + replaceWith + text.slice(at.end),
    before,
  );
  // Letters stored otherwise, and shown the same, have nothing to show.
  return { applies, text: after === before ? null : after };
}
