import type { Bilingual } from '../document/language.ts';
import { textKey } from '../vietnamese/text.ts';
import { type CitationDoubt, type Cited, citationOf } from './follow-up/cite.ts';
import { clauseInWords } from './follow-up/clause.ts';
import { deadlineInWords, type Standing, standingOf } from './follow-up/due.ts';
import { endedIn, type Lead, leadsIn, leadsOfOffice, type Unclear } from './follow-up/leads.ts';
import { inOneSpelling, runningName } from './follow-up/running.ts';
import type { LetterTask, TaskLetter } from './follow-up/tasks.ts';

export { readTasks, type TaskLetter } from './follow-up/tasks.ts';

/** How strongly a letter speaks: a reminder, urging, criticism. */
export type FollowUpLevel = 'nhac' | 'don-doc' | 'phe-binh';

export type FollowUpOptions = {
  /** ISO day on which the letters are dated and lateness is counted. */
  readonly asOf: string;
  /** A task due in at most so many days is reminded of. */
  readonly within: number;
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
  readonly body: string;
  readonly tasks: readonly FollowUpTask[];
  readonly documents: readonly string[];
  /** The tasks stand in a table of an annex. */
  readonly annex: boolean;
};

export type LeftOutReason =
  | 'no-lead'
  | Unclear['why']
  | 'own-office'
  | 'no-deadline'
  | 'not-computable'
  | 'not-yet'
  | 'not-issued'
  | 'second-hand'
  | 'twice'
  | 'other-body';

/** A task, or one of its leads, for which no letter was made. */
export type LeftOut = {
  readonly why: LeftOutReason;
  readonly file: string;
  readonly document: string;
  readonly clause: string;
  readonly text: string;
  readonly lead: string | null;
  readonly deadline: string | null;
  readonly successors: readonly string[];
};

/** What of a citation had to be put together, or is missing: for a person to look at. */
export type Doubt = {
  readonly file: string;
  readonly document: string;
  readonly short: string;
  readonly about: readonly CitationDoubt[];
};

export type FollowUps = {
  readonly letters: readonly FollowUpLetter[];
  readonly leftOut: readonly LeftOut[];
  readonly doubts: readonly Doubt[];
};

/** More tasks than this stand in an annex. */
const TASKS_IN_LETTER = 5;

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
      const standing = standingOf(task.deadline, options.asOf, options.within);
      const key = [task.id, textKey(cited.full), task.clause, textKey(task.text)].join('\n');
      const refusal = refusalOf(letter, standing, seen.has(key), options);
      seen.add(key);
      if (refusal) leave(refusal);
      else if (task.lead.length === 0) leave('no-lead');
      if (refusal || !isAtHand(standing) || !task.deadline) continue;
      for (const written of task.lead) {
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

type AtHand = Extract<Standing, { state: 'late' | 'due' | 'periodic' }>;

type Due = {
  readonly letter: TaskLetter;
  readonly cited: Cited;
  readonly task: LetterTask;
  readonly lead: Lead;
  readonly written: string;
  readonly standing: AtHand;
};

const isAtHand = (standing: Standing): standing is AtHand =>
  standing.state === 'late' || standing.state === 'due' || standing.state === 'periodic';

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

type Group = {
  readonly core: string;
  readonly scope: string | null;
  readonly dues: readonly Due[];
  readonly name: string;
};

/** By body. A lead of unknown province is the one body of that name there is, if there is one only. */
function groupsOf(dues: readonly Due[]): readonly Group[] {
  return [...groupedBy(dues, ({ lead }) => lead.core)].flatMap(([core, alike]) => {
    const scopes = new Set(alike.flatMap(({ lead }) => (lead.scope === null ? [] : [lead.scope])));
    const [sole = null] = scopes.size === 1 ? scopes : [];
    const byScope = groupedBy(alike, ({ lead }) => lead.scope ?? sole);
    return [...byScope].map(([scope, of]): Group => {
      // A task given to a body and to its head is one task.
      const once = of.filter(({ task }, index) => of.findIndex((due) => due.task === task) === index);
      return { core, scope, dues: once, name: nameOf(of, byScope.size > 1) };
    });
  });
}

function groupedBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The fullest of the ways it is written; with its province where another body has the same name. */
function nameOf(dues: readonly Due[], isShared: boolean): string {
  const names = dues.map(({ lead }) => (isShared ? lead.fullName : lead.name));
  return names.reduce((a, b) => (b.length > a.length ? b : a));
}

/** The same name within the same province; where a province is not known, the name decides. */
const isOneOf = ({ core, scope }: Group, leads: readonly Lead[]): boolean =>
  leads.some((lead) => lead.core === core && (lead.scope === scope || !lead.scope || !scope));

const LEVELS: readonly FollowUpLevel[] = ['nhac', 'don-doc', 'phe-binh'];

function levelOf(standing: AtHand, { urgeAfter, criticiseAfter }: FollowUpOptions): FollowUpLevel {
  if (standing.state !== 'late') return 'nhac';
  if (criticiseAfter !== null && standing.days > criticiseAfter) return 'phe-binh';
  return standing.days > urgeAfter ? 'don-doc' : 'nhac';
}

const ORDER = { late: 0, due: 1, periodic: 2 } as const;

function letterTo({ name, dues }: Group, options: FollowUpOptions): FollowUpLetter {
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
      level: levelOf(standing, options),
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
    tasks,
    documents: [...new Set(byDate.map(({ cited }) => inOneSpelling(cited.full)))],
    annex: tasks.length > TASKS_IN_LETTER,
  };
}

/** The data of the template but for what the office says of itself. */
export function dataOf(letter: FollowUpLetter): Readonly<Record<string, unknown>> {
  const cited = new Set<string>();
  return {
    ...letter,
    date: letter.asOf,
    subject: subjectOf(letter),
    addressees: [letter.body],
    recipients: ['Như trên'],
    tasks: letter.tasks.map((task) => {
      // In full where it is first cited, then by kind and number. nd30:II.6.b
      const document = cited.has(task.document) ? task.documentShort : task.document;
      cited.add(task.document);
      return { ...task, text: insideQuotation(task.text), document };
    }),
  };
}

/** The template puts the words of a task in quotation marks; those within become single ones. */
const insideQuotation = (text: string): string =>
  text.replace(/["“”]/gu, (mark, at: number) => {
    const opens = mark === '“' || (mark === '"' && /(?:^|[\s(])$/u.test(text.slice(0, at)));
    return opens ? '‘' : '’';
  });

/** The office as running text names it, in the lines it has in the heading; the template sets those in capitals. */
export function issuerInText(name: string): string {
  const words = runningName(name, []).text.split(' ');
  const lines = name.trim().split(/\s*\n\s*/u);
  const isEven = lines.join(' ').split(/\s+/u).length === words.length;
  return isEven && lines.length > 1
    ? lines.map((line) => words.splice(0, line.split(/\s+/u).length).join(' ')).join('\n')
    : words.join(' ');
}

function subjectOf({ level, tasks }: FollowUpLetter): string {
  if (level === 'phe-binh') return 'phê bình việc chậm thực hiện nhiệm vụ được giao';
  if (level === 'don-doc') return 'đôn đốc thực hiện nhiệm vụ quá hạn';
  return tasks.every(({ state }) => state === 'periodic')
    ? 'nhắc thực hiện nhiệm vụ định kỳ'
    : 'nhắc thực hiện nhiệm vụ đến hạn';
}

/** What the program says of a reason. */
export const leftOutReasons: { readonly [Why in LeftOutReason]: Bilingual } = {
  'no-lead': { vi: 'không nêu cơ quan chủ trì', en: 'no lead is named' },
  collective: {
    vi: 'giao chung cho nhiều cơ quan, không nêu tên từng cơ quan',
    en: 'given to a class of bodies, none of them named',
  },
  'office-alone': {
    vi: 'nêu chức vụ hoặc bộ phận mà không nêu của cơ quan nào',
    en: 'an office or organ is named, but not of which body',
  },
  abolished: { vi: 'cơ quan chủ trì không còn hoạt động', en: 'the lead no longer exists' },
  'own-office': { vi: 'do chính cơ quan ban hành thực hiện', en: 'led by the office that writes' },
  'no-deadline': { vi: 'không có thời hạn', en: 'no deadline' },
  'not-computable': {
    vi: 'thời hạn không tính được ra ngày',
    en: 'the deadline cannot be computed as a day',
  },
  'not-yet': { vi: 'chưa đến kỳ nhắc', en: 'not due soon' },
  'not-issued': { vi: 'của văn bản ban hành sau ngày đang tính', en: 'the letter is dated after the day' },
  'no-name': { vi: 'ghi nơi thực hiện không ra tên một cơ quan', en: 'the lead is not the name of a body' },
  'second-hand': {
    vi: 'bài viết thuật lại, không phải văn bản gốc',
    en: 'told at second hand, not the document itself',
  },
  twice: { vi: 'trùng với nhiệm vụ đã có', en: 'the same task again' },
  'other-body': { vi: 'của cơ quan khác (--body)', en: 'of another body (--body)' },
};

/** What a person should look at in a citation. */
export const doubtReasons: { readonly [About in CitationDoubt]: Bilingual } = {
  number: { vi: 'thiếu số, ký hiệu', en: 'number and symbol are missing' },
  date: { vi: 'thiếu ngày ban hành', en: 'the date of issue is missing' },
  issuer: { vi: 'thiếu cơ quan ban hành', en: 'the issuer is missing' },
  'issuer-capitals': {
    vi: 'tên cơ quan đổi từ chữ in hoa, soát lại chữ hoa',
    en: 'the issuer was in capitals; check its letters',
  },
  subject: { vi: 'thiếu trích yếu', en: 'the subject is missing' },
  'subject-capitals': {
    vi: 'trích yếu đổi từ chữ in hoa, soát lại tên riêng',
    en: 'the subject was in capitals; check the names in it',
  },
};
