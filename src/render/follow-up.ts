import { textKey } from '../vietnamese/text.ts';
import { type Cited, citationOf } from './follow-up/cite.ts';
import { withMinisters } from './follow-up/classes.ts';
import { type Standing, standingOf } from './follow-up/due.ts';
import { type Due, groupsOf, isAtHand, isOneOf } from './follow-up/groups.ts';
import { leadsIn, leadsOfOffice } from './follow-up/leads.ts';
import type { Doubt, LeftOut, LeftOutReason } from './follow-up/left-out.ts';
import { type FollowUpLetter, type FollowUpOptions, letterTo } from './follow-up/letter.ts';
import { inOneSpelling } from './follow-up/running.ts';
import type { LetterTask, TaskLetter } from './follow-up/tasks.ts';

export { bodyAtStart, dataOf, issuerInText } from './follow-up/data.ts';
export { type Doubt, doubtReasons, type LeftOut, leftOutReasons } from './follow-up/left-out.ts';
export type { FollowUpLetter, FollowUpOptions } from './follow-up/letter.ts';
export { type OfficeField, type Sender, sendersOf } from './follow-up/sender.ts';
export { readTasks, type TaskLetter } from './follow-up/tasks.ts';

export type FollowUps = {
  readonly letters: readonly FollowUpLetter[];
  readonly leftOut: readonly LeftOut[];
  readonly doubts: readonly Doubt[];
};

export const DEFAULTS = { within: 7, urgeAfter: 0, criticiseAfter: 30 } as const;

/** One letter a body, with all that it leads and that is late, due soon or due again and again. Nothing is guessed. */
export function followUps(letters: readonly TaskLetter[], options: FollowUpOptions): FollowUps {
  const leftOut: LeftOut[] = [];
  const dues: Due[] = [];
  const seen = new Set<string>();
  for (const letter of letters) {
    const cited = citationOf(letter);
    for (const task of letter.tasks) {
      const leave = (why: LeftOutReason, lead: string | null = null, successors: readonly string[] = []) =>
        leftOut.push({ why, lead, successors, ...aboutOf(letter, cited, task) });
      const standing = standingOf(task.deadline, letter.parts.date, options);
      const key = [task.id, textKey(cited.full), task.clause, textKey(task.text)].join('\n');
      const refusal = refusalOf(letter, standing, seen.has(key), options);
      seen.add(key);
      if (refusal) leave(refusal);
      else if (task.lead.length === 0) leave('no-lead');
      if (refusal || !isAtHand(standing) || !task.deadline) continue;
      for (const written of withMinisters(task.lead)) {
        const found = leadsIn(written, letter, options.asOf);
        if ('why' in found) leave(found.why, written, found.why === 'abolished' ? found.successors : []);
        else for (const lead of found) dues.push({ letter, cited, task, lead, written, standing });
      }
    }
  }
  const { names, parent } = options.office;
  const own = names.flatMap((name) => leadsOfOffice(name, name, parent, options.asOf));
  const asked = options.body && leadsOfOffice(options.body, names[0] ?? null, parent, options.asOf);
  const groups = groupsOf(dues);
  const made = groups.flatMap((group): readonly FollowUpLetter[] => {
    const why = isOneOf(group, own) ? 'own-office' : !asked || isOneOf(group, asked) ? null : 'other-body';
    if (!why) return [letterTo(group, options)];
    for (const { letter, cited, task, written } of group.dues)
      leftOut.push({ why, lead: written, successors: [], ...aboutOf(letter, cited, task) });
    return [];
  });
  const cited = new Map(groups.flatMap(({ dues: of }) => of).map((due) => [due.cited.full, due]));
  const used = new Set(made.flatMap(({ documents }) => documents));
  return {
    letters: made.toSorted((a, b) => a.body.localeCompare(b.body, 'vi')),
    leftOut,
    doubts: [...cited.values()].flatMap(({ letter: { file }, cited: { full, short, doubts } }) =>
      doubts.length > 0 && used.has(inOneSpelling(full))
        ? [{ file, document: full, short, about: doubts }]
        : [],
    ),
  };
}

function refusalOf(
  { official, parts: { date } }: TaskLetter,
  standing: Standing,
  again: boolean,
  { asOf }: FollowUpOptions,
): LeftOutReason | null {
  if (!official) return 'second-hand';
  if (again) return 'twice';
  if (date && date > asOf.slice(0, date.length)) return 'not-issued';
  if (standing.state === 'later') return 'not-yet';
  return isAtHand(standing) ? null : standing.state;
}

const aboutOf = ({ file }: TaskLetter, { short }: Cited, { clause, text, deadline }: LetterTask) => ({
  file,
  document: short,
  clause,
  text,
  deadline: deadline?.raw ?? null,
});
