import { clauseInWords } from './clause.ts';
import { type Counting, deadlineInWords } from './due.ts';
import type { AtHand, Group } from './groups.ts';
import { endedIn } from './leads.ts';
import { inOneSpelling } from './running.ts';

/** How strongly a letter speaks: a reminder, urging, criticism. */
export type FollowUpLevel = 'nhac' | 'don-doc' | 'phe-binh';

export type FollowUpOptions = Counting & {
  /** Late by more than so many days: urging; criticism, or null for never. */
  readonly urgeAfter: number;
  readonly criticiseAfter: number | null;
  /** Only the letter to this body. */
  readonly body: string | null;
  /** The office that writes: it gets no letter of its own. */
  readonly office: { readonly names: readonly string[]; readonly parent: string | null };
};

export type FollowUpTask = {
  readonly number: number;
  readonly text: string;
  readonly document: string;
  readonly documentShort: string;
  readonly clause: string | null;
  readonly deadline: string;
  readonly daysLate: number | null;
  readonly daysLeft: number | null;
  readonly state: 'late' | 'due' | 'periodic';
  readonly level: FollowUpLevel;
  readonly coordinate: readonly string[];
  readonly reportTo: string | null;
};

/** What the template `cong-van-don-doc` needs besides the office's own fields. */
export type FollowUpLetter = {
  readonly asOf: string;
  readonly level: FollowUpLevel;
  /** As running text names it. */
  readonly body: string;
  /** A class of bodies (`các sở, ban, ngành tỉnh`): somebody has to send it to each. */
  readonly isClass: boolean;
  readonly tasks: readonly FollowUpTask[];
  readonly documents: readonly string[];
  /** The tasks stand in a table of an annex. */
  readonly annex: boolean;
};

/** More tasks than this stand in an annex. */
const TASKS_IN_LETTER = 5;

const LEVELS: readonly FollowUpLevel[] = ['nhac', 'don-doc', 'phe-binh'];

function levelOf(
  standing: AtHand,
  isClass: boolean,
  { urgeAfter, criticiseAfter }: FollowUpOptions,
): FollowUpLevel {
  if (standing.state !== 'late') return 'nhac';
  // Of a class nobody knows which of its bodies are late; those in time must not be criticised.
  if (!isClass && criticiseAfter !== null && standing.days > criticiseAfter) return 'phe-binh';
  return standing.days > urgeAfter ? 'don-doc' : 'nhac';
}

const ORDER = { late: 0, due: 1, periodic: 2 } as const;

/** All that one body is to be reminded of. */
export function letterTo({ name, isClass, dues }: Group, options: FollowUpOptions): FollowUpLetter {
  const sorted = dues.toSorted(
    ({ standing: a }, { standing: b }) =>
      ORDER[a.state] - ORDER[b.state] || (a.state === 'late' ? b.days - a.days : a.days - b.days),
  );
  const tasks = sorted.map(
    ({ task, cited, standing }, index): FollowUpTask => ({
      number: index + 1,
      text: inOneSpelling(task.text),
      document: inOneSpelling(cited.full),
      documentShort: cited.short,
      clause: clauseInWords(task.clause),
      deadline: task.deadline ? inOneSpelling(deadlineInWords(task.deadline, standing)) : '',
      daysLate: standing.state === 'late' ? standing.days : null,
      daysLeft: standing.state === 'late' ? null : standing.days,
      state: standing.state,
      level: levelOf(standing, isClass, options),
      // One that is no more cannot be asked; the words of the task still name it.
      coordinate: task.coordinate.filter((one) => !endedIn(one, options.asOf)).map(inOneSpelling),
      reportTo: task.reportTo.length > 0 ? inOneSpelling(task.reportTo.join(', ')) : null,
    }),
  );
  const byDate = dues.toSorted((a, b) =>
    (a.letter.parts.date ?? '') < (b.letter.parts.date ?? '') ? -1 : 1,
  );
  return {
    asOf: options.asOf,
    level: LEVELS.findLast((level) => tasks.some((task) => task.level === level)) ?? 'nhac',
    body: inOneSpelling(name),
    isClass,
    tasks,
    documents: [...new Set(byDate.map(({ cited }) => inOneSpelling(cited.full)))],
    annex: tasks.length > TASKS_IN_LETTER,
  };
}
