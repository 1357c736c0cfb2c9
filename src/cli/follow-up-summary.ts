import type { Bilingual } from '../document/terms.ts';
import {
  type Doubt,
  doubtReasons,
  type FollowUpOptions,
  type FollowUps,
  type LeftOut,
  leftOutReasons,
} from '../render/follow-up.ts';
import type { Host } from './host.ts';
import { messageIn } from './words.ts';

type Counting = Pick<FollowUpOptions, 'body' | 'asOf' | 'within'>;

/** The summary of `--format json`: `written` has the file of each letter, null where it was not written. */
export function summaryOf(
  made: FollowUps,
  asOf: string,
  folder: string,
  written: readonly (string | null)[],
) {
  return {
    asOf,
    folder,
    letters: made.letters.map(({ body, level, tasks, documents }, index) => ({
      file: written[index] ?? null,
      body,
      level,
      late: tasks.filter(({ state }) => state === 'late').length,
      due: tasks.filter(({ state }) => state === 'due').length,
      periodic: tasks.filter(({ state }) => state === 'periodic').length,
      tasks,
      documents,
    })),
    leftOut: made.leftOut,
    doubts: made.doubts,
  };
}

/** These want a person; of the others the number is enough. */
const WANTS_A_PERSON: readonly LeftOut['why'][] = [
  'no-lead',
  'collective',
  'office-alone',
  'no-name',
  'abolished',
  'not-computable',
];
const SHOWN_TEXT = 60;

/** What was left out, by reason, and what a person should look at. */
export function tellLeftOut(host: Host, made: FollowUps, counting: Counting): void {
  const say = messageIn(host.language);
  if (made.letters.length === 0) host.err(`vanthu: ${say(nothingFor(counting))}\n`);
  for (const [why, group] of byReason(made.leftOut)) {
    host.err(`${say(leftOutLine(why, group.length))}\n`);
    if (!WANTS_A_PERSON.includes(why)) continue;
    for (const one of group) host.err(`  ${say(leftOutEntry(one))}\n`);
  }
  for (const doubt of made.doubts) host.err(`${say(doubtLine(doubt))}\n`);
}

const nothingFor = ({ body, asOf, within }: Counting): Bilingual => ({
  vi: `Không có nhiệm vụ nào${body === null ? '' : ` của “${body}”`} quá hạn, định kỳ, hoặc đến hạn trong ${within} ngày từ ${asOf}; không ghi công văn nào.`,
  en: `Nothing${body === null ? '' : ` of “${body}”`} is late, periodic, or due within ${within} days of ${asOf}; no letter is written.`,
});

function byReason(leftOut: readonly LeftOut[]): ReadonlyMap<LeftOut['why'], readonly LeftOut[]> {
  const groups = new Map<LeftOut['why'], LeftOut[]>();
  for (const one of leftOut) groups.set(one.why, [...(groups.get(one.why) ?? []), one]);
  return groups;
}

const leftOutLine = (why: LeftOut['why'], count: number): Bilingual => ({
  vi: `Không đưa vào: ${count} việc ${leftOutReasons[why].vi}.`,
  en: `Left out, ${leftOutReasons[why].en}: ${count}.`,
});

function leftOutEntry({ document, file, clause, lead, deadline, successors, text }: LeftOut): Bilingual {
  const short = text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT).trimEnd()}…` : text;
  const where = [document, clause, `(${file})`].filter(Boolean).join(' ');
  const now = (words: string) => (successors.length > 0 ? `, ${words} ${successors.join(', ')}` : '');
  const what = lead ?? deadline ?? '';
  return {
    vi: `${where}: “${what}”${now('nay là')}: ${short}`,
    en: `${where}: “${what}”${now('today')}: ${short}`,
  };
}

const doubtLine = ({ file, short, about }: Doubt): Bilingual => ({
  vi: `Cần xem lại viện dẫn ${short} (${file}): ${about.map((one) => doubtReasons[one].vi).join('; ')}.`,
  en: `Look at the citation of ${short} (${file}): ${about.map((one) => doubtReasons[one].en).join('; ')}.`,
});
