import type { Bilingual } from '../document/terms.ts';
import type { OfficeProfile } from '../lint/rule.ts';
import { citationOf } from '../render/follow-up/cite.ts';
import {
  bodyAtStart,
  type Doubt,
  doubtReasons,
  type FollowUpLetter,
  type FollowUpOptions,
  type LeftOut,
  leftOutReasons,
  type OfficeField,
  type Sender,
} from '../render/follow-up.ts';
import type { Run } from './follow-up-runs.ts';
import type { Host } from './host.ts';
import { messageIn } from './words.ts';

type Counting = Pick<FollowUpOptions, 'body' | 'asOf' | 'within'>;

/** The summary of `--format json`: `written` has the file of each letter, null where it was not written. */
export function summaryOf(
  runs: readonly Run[],
  asOf: string,
  folder: string,
  written: ReadonlyMap<FollowUpLetter, string | null>,
) {
  return {
    asOf,
    folder,
    letters: runs.flatMap(({ sender, made }) =>
      made.letters.map((letter) => {
        const { body, isClass, level, tasks, documents } = letter;
        return {
          file: written.get(letter) ?? null,
          body,
          class: isClass,
          office: officeIn(sender),
          level,
          late: tasks.filter(({ state }) => state === 'late').length,
          due: tasks.filter(({ state }) => state === 'due').length,
          periodic: tasks.filter(({ state }) => state === 'periodic').length,
          tasks,
          documents,
        };
      }),
    ),
    leftOut: runs.flatMap(({ made }) => made.leftOut),
    doubts: runs.flatMap(({ made }) => made.doubts),
  };
}

/** Who sends the letter; `from` names the letter that says what the profile does not. */
const officeIn = ({ office, model, taken, gaps, missing }: Sender) => ({
  issuer: office.names?.[0] ?? null,
  from: model ? { file: model.file, document: citationOf(model).short, taken, gaps } : null,
  missing,
});

/** Where an office was taken from, a line each, for whoever signs to look at. */
export function tellSenders(host: Host, runs: readonly Run[], profile: OfficeProfile): void {
  const say = messageIn(host.language);
  for (const { sender, made } of runs) {
    const { model, taken, gaps } = sender;
    if (!model || made.letters.length === 0) continue;
    const source = `${citationOf(model).short} (${model.file})`;
    const words = (language: keyof Bilingual) => taken.map((field) => fieldWords[field][language]).join(', ');
    const open = (language: keyof Bilingual) => gaps.map((gap) => gapWords[gap][language]).join(', ');
    const isNew = Object.keys(profile).length === 0;
    const sentence = {
      vi: `${isNew ? 'Chưa có hồ sơ cơ quan (office)' : 'Hồ sơ cơ quan (office) chưa đủ'}: lấy ${words('vi')} theo ${source}${gaps.length > 0 ? `, để trống ${open('vi')}` : ''}; hãy kiểm tra trước khi trình ký.`,
      en: `${isNew ? 'No office profile' : 'The office profile is not complete'}: ${words('en')} taken from ${source}${gaps.length > 0 ? `, ${open('en')} left open` : ''}; check before signing.`,
    };
    host.err(`${say(sentence)}\n`);
  }
}

const fieldWords: { readonly [Field in OfficeField]: Bilingual } = {
  names: { vi: 'cơ quan', en: 'issuer' },
  parent: { vi: 'cơ quan chủ quản', en: 'parent body' },
  symbol: { vi: 'ký hiệu', en: 'symbol' },
  place: { vi: 'địa danh', en: 'place' },
  archive: { vi: 'nơi lưu', en: 'archive line' },
  signers: { vi: 'người ký', en: 'signer' },
};

const gapWords: { readonly [Gap in Sender['gaps'][number]]: Bilingual } = {
  authority: { vi: 'thẩm quyền ký', en: 'authority to sign' },
  position: { vi: 'chức vụ người ký', en: 'position of the signer' },
  name: { vi: 'họ tên người ký', en: 'name of the signer' },
};

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
const SHOWN_BODIES = 10;

/** What was left out, by reason, and what a person should look at. */
export function tellLeftOut(host: Host, runs: readonly Run[], counting: Counting): void {
  const say = messageIn(host.language);
  const letters = runs.flatMap(({ made }) => made.letters);
  const classes = letters.filter(({ isClass }) => isClass).map(bodyAtStart);
  const leftOut = runs.flatMap(({ made }) => made.leftOut);
  if (letters.length === 0) {
    host.err(`vanthu: ${say(nothingFor(counting))}\n`);
    const others = leftOut.flatMap(({ why, lead }) => (why === 'other-body' && lead !== null ? [lead] : []));
    if (others.length > 0) host.err(`${say(othersLine([...new Set(others)]))}\n`);
  }
  if (classes.length > 0) host.err(`${say(classLine([...new Set(classes)]))}\n`);
  for (const [why, group] of byReason(leftOut)) {
    host.err(`${say(leftOutLine(why, group.length))}\n`);
    if (!WANTS_A_PERSON.includes(why)) continue;
    for (const one of group) host.err(`  ${say(leftOutEntry(one))}\n`);
  }
  for (const doubt of runs.flatMap(({ made }) => made.doubts)) host.err(`${say(doubtLine(doubt))}\n`);
}

const nothingFor = ({ body, asOf, within }: Counting): Bilingual => ({
  vi: `Không có nhiệm vụ nào${body === null ? '' : ` của “${body}”`} quá hạn, định kỳ, hoặc đến hạn trong ${within} ngày từ ${asOf}; không ghi công văn nào.`,
  en: `Nothing${body === null ? '' : ` of “${body}”`} is late, periodic, or due within ${within} days of ${asOf}; no letter is written.`,
});

/** Whom `--body` could have named. */
const othersLine = (others: readonly string[]): Bilingual => {
  const listed = others.slice(0, SHOWN_BODIES).join('; ');
  const more = others.length - SHOWN_BODIES;
  return {
    vi: `Có việc của: ${listed}${more > 0 ? `; và ${more} nơi khác` : ''}.`,
    en: `There are tasks of: ${listed}${more > 0 ? `; and ${more} others` : ''}.`,
  };
};

const classLine = (classes: readonly string[]): Bilingual => ({
  vi: `Giao chung, cần gửi từng cơ quan: ${classes.join('; ')}.`,
  en: `Given to a class of bodies, to be sent to each of them: ${classes.join('; ')}.`,
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
