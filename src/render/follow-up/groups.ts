import { withoutOffice } from '../../bodies/names.ts';
import { groupedBy } from '../../document/grouped.ts';
import type { Cited } from './cite.ts';
import type { Standing } from './due.ts';
import type { Lead } from './leads.ts';
import type { LetterTask, TaskLetter } from './tasks.ts';

/** A task that stands in a letter. */
export type AtHand = Extract<Standing, { state: 'late' | 'due' | 'periodic' }>;

export type Due = {
  readonly letter: TaskLetter;
  readonly cited: Cited;
  readonly task: LetterTask;
  readonly lead: Lead;
  readonly written: string;
  readonly standing: AtHand;
};

export const isAtHand = (standing: Standing): standing is AtHand =>
  standing.state === 'late' || standing.state === 'due' || standing.state === 'periodic';

/** The tasks of one body. */
export type Group = {
  readonly core: string;
  readonly scope: string | null;
  readonly dues: readonly Due[];
  readonly name: string;
  readonly isClass: boolean;
};

/** By body. A lead of unknown province is the one body of that name there is, if there is one only. */
export function groupsOf(dues: readonly Due[]): readonly Group[] {
  return [...groupedBy(dues, ({ lead }) => lead.core)].flatMap(([core, alike]) => {
    const scopes = new Set(alike.flatMap(({ lead }) => (lead.scope === null ? [] : [lead.scope])));
    const [sole = null] = scopes.size === 1 ? scopes : [];
    const byScope = groupedBy(alike, ({ lead }) => lead.scope ?? sole);
    return [...byScope].map(([scope, of]): Group => {
      // A task given to a body and to its head is one task.
      const once = of.filter(({ task }, index) => of.findIndex((due) => due.task === task) === index);
      const isClass = of.every(({ lead }) => lead.isClass);
      return { core, scope, dues: once, name: nameOf(of, byScope.size > 1), isClass };
    });
  });
}

/**
 * The fullest of the ways it is written, without `Thủ trưởng` where one is without; with its province where another
 * body has the same name.
 */
function nameOf(dues: readonly Due[], isShared: boolean): string {
  const names = dues.map(({ lead }) => (isShared ? lead.fullName : lead.name));
  const bodies = names.filter((name) => withoutOffice(name) === name);
  return (bodies.length > 0 ? bodies : names).reduce((a, b) => (b.length > a.length ? b : a));
}

/** The same name within the same province; where a province is not known, the name decides. */
export const isOneOf = ({ core, scope }: Group, leads: readonly Lead[]): boolean =>
  leads.some((lead) => lead.core === core && (lead.scope === scope || !lead.scope || !scope));
