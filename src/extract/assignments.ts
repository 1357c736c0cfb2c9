import type { DocumentKind } from '../document/kinds.ts';
import type { Letter } from '../document/letter.ts';
import { passageOf, slicePassage, spansOf } from '../document/passage.ts';
import { remember } from '../document/remember.ts';
import type { Passage, Span } from '../document/tree.ts';
import { cuesOf, soughtBy } from '../vietnamese/cues.ts';
import { endsWithColon } from '../vietnamese/signs.ts';
import { anyCase, lower, matchesIn, oneSpace, textKey, whenAsked } from '../vietnamese/text.ts';
import { type Actor, actorStartsAt, actorsIn } from './actors.ts';
import type { Assignment, LeadSource, Task } from './assignment.ts';
import { citedIn } from './citations.ts';
import {
  type Deadline,
  deadlineOf,
  deadlinesIn,
  type FoundDeadline,
  mayStateDeadline,
  onDayOf,
} from './deadlines.ts';
import { actorsOfHeading, DIRECTIVE_CUE, type Frame, frameOf, shifted } from './frames.ts';
import { type Item, itemsOf, joinPassages, type Sentence, sentencesOf } from './items.ts';
import { coordinatorsIn, recipientsIn } from './roles.ts';
import { tableTasksOf } from './task-tables.ts';
import { isNominal, opensWithPredicate } from './verbs.ts';

/** How much a place in the letter makes of its text orders. */
type Force =
  /** Facts, aims, measures: only `giao Sở X ...` is an order. */
  | 'facts'
  /** Who does what is said: `Sở X chủ trì ...` is an order. */
  | 'duties'
  /** Everything numbered is an order, to those named above. */
  | 'orders';

type Context = {
  readonly force: Force;
  readonly leads: readonly string[];
  readonly leadSpans: readonly Span[];
  readonly from: LeadSource;
  readonly coordinate: readonly string[];
  readonly deadline: { readonly value: Deadline; readonly spans: readonly Span[] } | null;
};

type Tasks = { readonly inText: readonly Task[]; readonly inTables: readonly Task[] };

/** The tasks of a letter, in the order of the page, with their names and the documents they cite. */
export const assignmentsOf = (letter: Letter): readonly Assignment[] => {
  const { inText, inTables } = allTasksOf(letter);
  return [
    ...inText
      .filter(isLed)
      .map((task) => assignmentOf(task, idOf(letter, task.clause, task.text), citedIn(task.at))),
    ...inTables.filter(isLed).map((task) => assignmentOf(task, rowId(task), [])),
  ];
};

/** The same tasks for those who need no more than the task. */
export const ledTasksOf = remember((letter: Letter): readonly Task[] => everyTaskOf(letter).filter(isLed));

/** What a letter orders without a word on who is to do it, neither there nor above nor in Kính gửi. */
export const ordersToNobody = (letter: Letter): readonly Task[] =>
  everyTaskOf(letter).filter((task) => !isLed(task));

const allTasksOf = remember(
  (letter: Letter): Tasks => ({ inText: tasksInTextOf(letter), inTables: tableTasksOf(letter) }),
);

const everyTaskOf = (letter: Letter): readonly Task[] => {
  const { inText, inTables } = allTasksOf(letter);
  return [...inText, ...inTables];
};

const isLed = ({ lead }: Task): boolean => lead.length > 0;

const rowId = ({ at }: Task): string => `${at.spans[0]?.block ?? 0}-${at.text.length}`;

const assignmentOf = (task: Task, id: string, citations: readonly string[]): Assignment => ({
  id,
  clause: task.clause,
  text: task.text,
  at: task.at,
  lead: task.lead,
  leadFrom: task.leadFrom,
  coordinate: task.coordinate(),
  reportTo: task.reportTo(),
  deadline: task.deadline,
  citations,
  evidence: {
    lead: task.evidence('lead'),
    coordinate: task.evidence('coordinate'),
    reportTo: task.evidence('reportTo'),
    deadline: task.evidence('deadline'),
  },
  confidence: task.confidence(),
});

/** Letters to a superior and records of what was: what they ask for is no task. */
const ASKING: readonly (DocumentKind | null)[] = [
  'to-trinh',
  'bao-cao',
  'bien-ban',
  'giay-gioi-thieu',
  'giay-nghi-phep',
  'hop-dong',
  'phieu-gui',
  'phieu-chuyen',
  'phieu-bao',
  'giay-uy-quyen',
  'thu-cong',
];
const ORDERING: readonly (DocumentKind | null)[] = ['chi-thi', 'cong-dien'];

function tasksInTextOf(letter: Letter): readonly Task[] {
  if (ASKING.includes(letter.kind)) return [];
  const date = letter.values.date;
  const addressees = letter.addressees.flatMap(({ text }) => namesOf(actorsIn(text, 0, text.length)));
  let context: Context = {
    force: ORDERING.includes(letter.kind) ? 'orders' : letter.kind === 'huong-dan' ? 'duties' : 'facts',
    leads: addressees,
    leadSpans: letter.addressees.flatMap(({ spans }) => spans),
    from: addressees.length > 0 ? 'addressees' : 'none',
    coordinate: [],
    deadline: null,
  };
  let numbered = false;
  let opened = false;
  let duties = false;
  const items = itemsOf(letter);
  const page: Page = { letter, date, items, tasks: [] };
  for (const item of items) {
    const opens = !item.labelled && item.children.length === 0 && endsWithColon(item.text.text);
    // Running text before the first numbered item tells why; only `giao Sở X ...` is a task there.
    const force: Force =
      item.labelled || numbered || opened || context.force === 'facts' ? context.force : 'duties';
    // The last paragraph of a section on duties may count as one of the whole letter.
    const closing = !item.labelled && duties && force !== 'orders';
    const here: Context = closing
      ? { ...context, force: 'orders', leads: [], from: 'none' }
      : { ...context, force };
    if (!opens) readItem(item, here, page);
    const before = context;
    if (!item.labelled) context = openedBy(item.text, context, letter);
    opened ||= context !== before;
    duties ||= item.heading !== null && DUTIES_HEADING.test(item.heading.text);
    numbered ||= item.labelled || item.children.length > 0;
  }
  return page.tasks;
}

type Page = {
  readonly letter: Letter;
  readonly date: string | null;
  readonly items: readonly Item[];
  /** Those found so far. */
  readonly tasks: Task[];
};

/** What an opening such as `UBND tỉnh yêu cầu các sở thực hiện các nội dung sau:` means for what follows. */
function openedBy({ text, spans }: Passage, context: Context, letter: Letter): Context {
  if (!endsWithColon(text)) return context;
  const sentence = introductionOf(text);
  const opens =
    (OPENS_ORDERS.test(sentence) && !/xin\s|kính\s/u.test(sentence)) ||
    (OPENS_OPINION.test(sentence) && !REPLY.test(text)) ||
    (OPENS_LIST.test(sentence) && frameOf(sentence) !== null);
  if (!opens) {
    const announces = letter.kind === 'thong-bao' && context.force === 'facts' && OPENS_NOTICE.test(sentence);
    return announces ? { ...context, force: 'duties' } : context;
  }
  const frame = frameOf(sentence);
  const leads = frame?.by === 'directive' ? frame.actors : [];
  const forceful: Context = { ...context, force: PLANS.includes(letter.kind) ? context.force : 'orders' };
  if (leads.length === 0) return forceful;
  return { ...forceful, leads: namesOf(leads), leadSpans: spans, from: 'opening' };
}

const OPENS_ORDERS = /(?:yêu cầu|đề nghị|giao|chỉ đạo|kết luận|phân công)[^:]{0,400}:\s*$/iu;
const OPENS_OPINION = /có ý kiến[^:]{0,40}:\s*$/iu;
/** `UBND xã thông báo:` and then who does what for it. */
const OPENS_NOTICE = /thông báo[^:]{0,60}:\s*$/iu;
const OPENS_LIST = /(?:thực hiện|triển khai|tập trung)[^:]{0,160}(?:sau|sau đây|như sau|cụ thể)\s*:\s*$/iu;
const REPLY =
  /^(?:Trả lời|Phúc đáp|Về việc|Về vấn đề|Về kiến nghị)|nhận được|xin (?:báo cáo|trả lời|ý kiến)|trả lời|hướng dẫn như sau/iu;

/** The sentence that introduces what follows; `Cụ thể:` alone says nothing. */
function introductionOf(text: string): string {
  const sentences = sentencesOf(text);
  const last = sentences.at(-1);
  const short = last !== undefined && last.end - last.start < 30 ? sentences.at(-2) : last;
  return short ? text.slice(short.start) : text;
}

/** Kinds whose opening announces aims and measures; duties come in a section of their own. */
const PLANS: readonly (DocumentKind | null)[] = [
  'ke-hoach',
  'chuong-trinh',
  'phuong-an',
  'de-an',
  'huong-dan',
  'quy-che',
  'quy-dinh',
];

const DUTIES_HEADING =
  /(?:tổ chức thực hiện|tổ chức triển khai|phân công (?:nhiệm vụ|trách nhiệm|thực hiện|tổ chức)|^phân công$|trách nhiệm (?:của|thực hiện|thi hành|các)|^trách nhiệm|nhiệm vụ (?:của|cụ thể|chung|, quyền hạn)|^nhiệm vụ(?:, quyền hạn)?$|giao nhiệm vụ|điều khoản thi hành)/iu;

function readItem(item: Item, context: Context, page: Page): void {
  let inner = headedBy(item, context);
  const { text } = item.text;
  if (item.children.length === 0) {
    const particulars = particularsIn(item.text, page);
    if (particulars) particularTask(item, particulars, inner, page);
    else if (text.trim() !== '') tasksIn(item, inner, page);
    return;
  }
  const listed = item.children.filter(isParticular);
  const own = particularsIn(item.text, page);
  const particulars = own ?? particularsIn(joinPassages(listed.map((child) => child.text)), page);
  const measures = item.children.filter((child) => !listed.includes(child));
  if (!own && measures.length > 1 && listed.length >= measures.length) {
    const each = particularsOfEach(item.children, page);
    if (each) {
      for (const [measure, particular] of each) particularTask(measure, particular, inner, page);
      return;
    }
  }
  if (particulars && (own || measures.length === 0)) {
    particularTask(item, particulars, inner, page);
    return;
  }
  if (particulars) {
    const { lead, leadSpans, coordinate, deadline } = particulars;
    inner = {
      force: 'orders',
      leads: namesOf(lead),
      leadSpans,
      from: 'heading',
      coordinate: namesOf(coordinate),
      deadline: deadline ? { value: deadline, spans: leadSpans } : null,
    };
    for (const child of measures) readItem(child, inner, page);
    return;
  }
  if (endsWithColon(text)) {
    if (namesThings(item)) {
      const whole = joinPassages([item.text, ...item.children.flatMap(textsOf)]);
      tasksIn({ ...item, text: whole, children: [] }, inner, page);
      return;
    }
    inner = introducedBy(item, inner, page);
  } else if (text.trim() !== '') {
    tasksIn(item, inner, page);
    inner = { ...inner, ...leadsStatedIn(item, inner) };
  }
  for (const child of item.children) readItem(child, inner, page);
}

const textsOf = ({ heading, text, children }: Item): readonly Passage[] => [
  ...(heading ? [heading] : []),
  text,
  ...children.flatMap(textsOf),
];

type Particulars = {
  readonly lead: readonly Actor[];
  readonly leadSpans: readonly Span[];
  readonly coordinate: readonly Actor[];
  readonly deadline: Deadline | null;
};

const PARTICULAR =
  /(?<!\p{L})(?<!(?:các|những|mỗi|từng)\s)(?:(?<lead>(?:cơ quan|đơn vị|phòng|ban|bộ phận|đầu mối|người)\s(?:được giao\s)?(?:chủ trì|thực hiện|chịu trách nhiệm|phụ trách|đầu mối)[^:.;]{0,40})|(?<with>(?:cơ quan|đơn vị|phòng|ban|bộ phận)\sphối hợp[^:.;]{0,30})|(?<when>(?:thời gian|thời hạn|tiến độ)[^:.;]{0,40}))\s?:\s*(?<value>[^.;]+(?:\.\d+[^.;]*)*)/giu;

const PARTICULAR_HERE = whenAsked(() => new RegExp(PARTICULAR, PARTICULAR.flags.replace('g', 'y')));

/** `Đơn vị chủ trì: ...; thời gian hoàn thành: ...` under a measure: who has to carry it out, and by when. */
function particularsIn(own: Passage, page: Page): Particulars | null {
  if (!namesLead(own.text)) return bracketedIn(own, page);
  const { date } = page;
  let lead: readonly Actor[] = [];
  let leadSpans: readonly Span[] = [];
  let coordinate: readonly Actor[] = [];
  let deadline: Deadline | null = null;
  for (const match of own.text.matchAll(PARTICULAR)) {
    const { value = '' } = match.groups ?? {};
    const at = match.index + match[0].length - value.length;
    const actors = actorsIn(own.text, at, at + value.length);
    if (match.groups?.['lead'] && lead.length === 0) {
      lead = actors;
      leadSpans = slicePassage(own, at, at + value.length).spans;
    } else if (match.groups?.['with']) coordinate = actors;
    else if (match.groups?.['when']) deadline ??= deadlineOf(value, date);
  }
  return lead.length > 0 && lead.every(({ name }) => actorStartsAt(name, 0))
    ? { lead, leadSpans, coordinate, deadline }
    : null;
}

/** `Cấp chữ ký số cho người dân (Sở X chủ trì, phối hợp với Công an tỉnh; trước ngày 30/9/2026)`. */
const BRACKETED = /\((?<lead>[^()]{4,120}?)\schủ trì(?<rest>[,;]\s[^()]{1,200})?\)[.;]?\s*$/u;

function bracketedIn(own: Passage, { date }: Page): Particulars | null {
  const match = own.text.includes(' chủ trì') ? BRACKETED.exec(own.text) : null;
  const { lead = '', rest = '' } = match?.groups ?? {};
  if (!match || !actorStartsAt(lead, 0)) return null;
  const before = own.text.slice(0, match.index);
  if (/\sđã\s/u.test(before) || frameOf(before) !== null) return null;
  const at = match.index + 1;
  return {
    lead: actorsIn(own.text, at, at + lead.length),
    leadSpans: slicePassage(own, at, at + lead.length).spans,
    coordinate: coordinatorsIn(rest),
    deadline: deadlinesIn(rest, date)[0]?.value ?? null,
  };
}

const LEADING = /(?:chủ trì|thực hiện|chịu trách nhiệm|phụ trách|đầu mối)[^:.;]{0,40}:/iu;
/** More than such words and the signs after them take up. */
const LONGEST_LEADING = 100;

/** Who leads stands behind a colon. */
function namesLead(text: string): boolean {
  let from = 0;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', from)) {
    if (LEADING.test(text.slice(Math.max(from, colon - LONGEST_LEADING), colon + 1))) return true;
    from = colon + 1;
  }
  return false;
}

/** Each measure with the particulars that stand right under it; null where one has none. */
function particularsOfEach(
  children: readonly Item[],
  page: Page,
): readonly (readonly [Item, Particulars])[] | null {
  const each: { readonly measure: Item; readonly said: Passage[] }[] = [];
  for (const child of children) {
    if (!isParticular(child)) each.push({ measure: child, said: [] });
    else each.at(-1)?.said.push(child.text);
  }
  const read = each.flatMap(({ measure, said }): (readonly [Item, Particulars])[] => {
    const particulars = measure.children.length > 0 ? null : particularsIn(joinPassages(said), page);
    return particulars ? [[measure, particulars]] : [];
  });
  return read.length === each.length ? read : null;
}

const isParticular = ({ text, heading, children }: Item): boolean =>
  heading === null && children.length === 0 && beginsWithParticular(text.text);

function beginsWithParticular(text: string): boolean {
  if (!text.includes(':')) return false;
  PARTICULAR_HERE().lastIndex = 0;
  return PARTICULAR_HERE().test(text);
}

function particularTask(item: Item, particulars: Particulars, context: Context, page: Page): void {
  const ownWords = item.text.text.trim() !== '' && !beginsWithParticular(item.text.text);
  const passage = ownWords ? item.text : item.heading;
  if (!passage) return;
  const cut = passage.text.search(PARTICULAR);
  const end = cut > 0 ? passage.text.slice(0, cut).trimEnd().length : passage.text.length;
  const group: Group = { frame: null, start: 0, end };
  const task = taskOf({ ...item, text: passage }, group, context, page);
  page.tasks.push({
    ...task,
    lead: unique(namesOf(particulars.lead)),
    leadFrom: 'stated',
    coordinate: () => unique(namesOf(particulars.coordinate)),
    deadline: particulars.deadline ?? task.deadline,
    evidence: (of) => (of === 'lead' ? particulars.leadSpans : task.evidence(of)),
    confidence: () => 0.9,
  });
}

function headedBy({ heading, children, text }: Item, context: Context): Context {
  if (!heading || heading.text === '') return context;
  const force: Force = DUTIES_HEADING.test(heading.text) ? 'orders' : context.force;
  const actors = actorsOfHeading(heading.text);
  if (actors.length > 0) {
    const hasText = text.text.trim() !== '' || children.length > 0;
    const below = text.text.trim() === '' ? children.map((child) => child.text.text) : [text.text];
    const told =
      /^(?:giao|yêu cầu|đề nghị)/iu.test(heading.text) ||
      (actors.every(({ name }) => NAMED_BODY.test(name)) && below.every(opensWithPredicate));
    const forceful = told ? 'orders' : force;
    return {
      ...context,
      force: hasText ? forceful : context.force,
      leads: namesOf(actors),
      leadSpans: heading.spans,
      from: 'heading',
    };
  }
  return { ...context, force: force === 'facts' && MEASURES_HEADING.test(heading.text) ? 'duties' : force };
}

/** What is to be done: a body named there has to do it. */
const MEASURES_HEADING = /(?:^|\s)nhiệm vụ(?:\s(?:trọng tâm|chủ yếu)|,?\s(?:và\s)?giải pháp)/iu;

/** `Giao các sở chủ trì ...:` above a list. */
function introducedBy({ text, children }: Item, context: Context, { date }: Page): Context {
  const sentence = introductionOf(text.text);
  const frame = frameOf(sentence);
  const actors = frame?.actors ?? actorsOfHeading(sentence);
  const coordinate = namesOf(coordinatorsIn(sentence));
  const [deadline] = deadlinesIn(sentence, date).filter(({ strength }) => strength === 'firm');
  const base: Context = {
    ...context,
    coordinate: coordinate.length > 0 ? coordinate : context.coordinate,
    deadline: deadline ? { value: deadline.value, spans: text.spans } : context.deadline,
  };
  // `2. Phân công nhiệm vụ:`
  if (actors.length === 0) return DUTIES_HEADING.test(sentence) ? { ...base, force: 'orders' } : base;
  const ordered =
    frame?.by === 'directive' ||
    (actors.every(({ name }) => NAMED_BODY.test(name)) &&
      (frame === null || frame.predicate >= sentence.length) &&
      children.every((child) => opensWithPredicate(child.heading?.text ?? child.text.text))) ||
    (frame !== null && STRONG_DUTY.test(sentence.slice(frame.predicate)));
  return {
    ...base,
    force: ordered ? 'orders' : context.force,
    leads: namesOf(actors),
    leadSpans: text.spans,
    from: 'heading',
  };
}

/** The items of the list name things: the task is the sentence that introduces them. */
function namesThings({ text, children }: Item): boolean {
  if (
    /(?:như sau|sau đây|sau|dưới đây|cụ thể)\s*:\s*$/iu.test(text.text) &&
    !/thành lập|gồm/iu.test(text.text.slice(-60))
  )
    return false;
  const labelled = children.filter(({ labelled: is }) => is);
  if (labelled.length === 0) return false;
  const noun = lower(
    text.text
      .replace(/[\s:]+$/u, '')
      .split(/\s/u)
      .slice(-2)
      .join(' '),
  );
  const openings = labelled.map(({ text: own, heading }) =>
    lower((heading?.text ?? own.text).split(/\s/u).slice(0, 2).join(' ')),
  );
  if (openings.length > 1 && new Set(openings).size === 1 && !opensWithPredicate(openings[0] ?? ''))
    return true;
  return labelled.every(({ text: own, heading }) => {
    const first = heading?.text ?? own.text;
    return (
      lower(first).startsWith(noun) ||
      (!opensWithPredicate(first) && frameOf(first) === null && /^\p{Lu}/u.test(first))
    );
  });
}

function leadsStatedIn({ text }: Item, context: Context): Partial<Context> {
  if (context.force === 'facts') return {};
  const [first] = sentencesOf(text.text);
  const frame = first ? frameOf(text.text.slice(first.start, first.end)) : null;
  if (!frame) return {};
  return { leads: namesOf(frame.actors), leadSpans: text.spans, from: 'heading' };
}

/** Predicates that give a duty even where nothing else says that orders are given. */
const STRONG_DUTY =
  /^(?:chủ trì|có (?:các |những )?(?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm|làm đầu mối|là (?:cơ quan )?đầu mối|phối hợp|tham mưu)/u;
/** A word of each of them. */
const DUTY_CUE = soughtBy('trì|trách|nhiệm|mối|phối|mưu');

type Group = { readonly frame: Frame | null; readonly start: number; end: number };

/** The tasks of one item: sentences to one lead are one task, a sentence that names another begins its own. */
function tasksIn(item: Item, context: Context, page: Page): void {
  const { text } = item.text;
  if (!mayTell(text, item, context)) return;
  const groups: Group[] = [];
  let pending: Group | null = null;
  for (const sentence of clausesOf(text)) {
    const words = text.slice(sentence.start, sentence.end);
    const said = frameOf(words);
    const frame = (sentence.told ? said : acceptedFrame(said, words, item, context, page)) ?? senders(words);
    const current = groups.at(-1);
    // `Sau thời hạn trên, Sở X sẽ báo cáo UBND tỉnh`: what the writer will do.
    if (
      frame === null &&
      words.includes('sẽ') &&
      /^(?:[^,;]{1,80},\s){0,3}\p{Lu}[^,;]{1,60}\ssẽ\s/u.test(words)
    )
      continue;
    // `Yêu cầu các đơn vị thực hiện. Nếu có vướng mắc, phản ánh về Sở X`: the first says who, the second what.
    if (
      pending &&
      frame === null &&
      /(?:phản ánh|báo cáo|gửi|liên hệ|trao đổi)/u.test(words) &&
      !isContact(words)
    ) {
      groups.push({ ...pending, end: sentence.end });
      pending = null;
      continue;
    }
    pending = frame === null && !current ? genericGroup(said, words, sentence) : null;
    if (current && (frame === null || (current.frame && sameActors(current.frame, frame)))) {
      current.end = sentence.end;
    } else if (frame !== null) {
      groups.push({ frame: shifted(frame, sentence.start), start: sentence.start, end: sentence.end });
    } else if (isOrder(said, words, item, context) || isSent(words, context)) {
      groups.push({ frame: null, start: sentence.start, end: sentence.end });
    }
  }
  for (const group of groups) page.tasks.push(taskOf(item, group, context, page));
}

/** Where no orders are given, somebody has to be told what to do: most paragraphs have not one word of that. */
function mayTell(text: string, { labelled }: Item, { force }: Context): boolean {
  if (force === 'orders' || (force === 'duties' && labelled)) return true;
  return (
    (cuesOf(text).all & (DIRECTIVE_CUE | DUTY_CUE)) !== 0 ||
    (labelled && mayStateDeadline(text)) ||
    (text.includes('gửi') && text.includes('của')) ||
    TROUBLE.test(text)
  );
}

/** Whom to ask is no task: `Mọi vướng mắc đề nghị liên hệ Phòng X, điện thoại ...`. */
const isContact = (words: string): boolean =>
  /liên hệ/u.test(words) &&
  /^(?:Mọi|Thông tin|Chi tiết)\s|điện thoại|(?:ĐT|SĐT|email)\s?:|thư điện tử|để được (?:hướng dẫn|hỗ trợ|giải đáp|giải quyết)/iu.test(
    words,
  );

/** `Số liệu đề nghị gửi về Sở X trước ngày ...`: by those whom the letter has named before. */
const isSent = (words: string, { force, leads }: Context): boolean =>
  force === 'orders' &&
  leads.length > 0 &&
  /^(?:Báo cáo|Kế hoạch|Phương án|Danh sách|Hồ sơ|Văn bản|Kết quả|Ý kiến|Số liệu|Tài liệu|Biểu mẫu)[^.;:]{0,80}\s(?:đề nghị\s|được\s)?gửi\s(?:về|đến|tới|cho)\s/u.test(
    words,
  );

/** `Báo cáo của các đơn vị gửi về Sở X trước ngày ...`: the task of those whose report it is. */
function senders(words: string): Frame | null {
  if (!words.includes('gửi') || !words.includes('của')) return null;
  const sent = words.match(
    /^(?:Báo cáo|Kế hoạch|Phương án|Danh sách|Hồ sơ|Văn bản|Kết quả|Ý kiến|Số liệu|Tài liệu)[^.;:]{0,80}\scủa\s(?=[^.;:]{3,160}\s(?:đề nghị\s|được\s)?gửi\s(?:về|đến|tới|cho)\s)/u,
  );
  if (!sent) return null;
  const at = sent[0].length;
  const predicate = words.slice(at).search(/\s(?:đề nghị\s|được\s)?gửi\s(?:về|đến|tới|cho)\s/u) + at + 1;
  if (!actorStartsAt(words, at) || predicate <= at) return null;
  return { by: 'subject', actors: actorsIn(words, at, predicate), predicate };
}

function genericGroup(frame: Frame | null, words: string, { start, end }: Sentence): Group | null {
  const generic =
    frame?.by === 'directive' && isGeneric(words.slice(frame.predicate)) && !/thi hành/u.test(words);
  return generic ? { frame: shifted(frame, start), start, end } : null;
}

const isBracketed = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')');

const NEXT_CLAUSE = /;\s+(?=(?:đồng thời,?\s)?(?:giao|yêu cầu|đề nghị|\p{Lu})\s?)|\svà\s(?=giao\s\p{Lu})/gu;

/** `told`: a request before it in the same sentence holds for it too. */
type Clause = Sentence & { readonly told: boolean };

/** Sentences, and what follows a semicolon where somebody else is told something. */
function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end);
    const mayPart = sentence.includes(';') || sentence.includes('giao');
    const last = mayPart ? partSentence(clauses, sentence, start) : { start, end, told: false };
    clauses.push(last);
  }
  return clauses;
}

/** Adds the clauses of a sentence, which begins at an offset of its text, but for the last. */
function partSentence(clauses: Clause[], sentence: string, start: number): Clause {
  let from = 0;
  let told = false;
  for (const { index, 0: mark } of matchesIn(sentence, NEXT_CLAUSE)) {
    const before = sentence.slice(from, index);
    if (isBracketed(before) || isBracketed(sentence.slice(0, index))) continue;
    const rest = sentence.slice(index + mark.trimEnd().length).trimStart();
    const frame = frameOf(rest);
    const first = frame && frameOf(before);
    if (!frame || !first || first.predicate >= before.length) continue;
    // `đề nghị Công an tỉnh ...; Sở Y tế bố trí 02 tổ cấp cứu`: the request holds for all that follow.
    const goesOn: boolean =
      (told || first.by === 'directive') && frame.actors.every(({ name }) => NAMED_BODY.test(name));
    if (frame.by !== 'directive' && !STRONG_DUTY.test(rest.slice(frame.predicate)) && !goesOn) continue;
    clauses.push({ start: start + from, end: start + (mark.startsWith(';') ? index + 1 : index), told });
    told = goesOn && frame.by === 'subject';
    from = sentence.length - rest.length;
  }
  return { start: start + from, end: start + sentence.length, told };
}

const sameActors = (a: Frame, b: Frame): boolean =>
  a.actors.map(({ name }) => textKey(name)).join('|') === b.actors.map(({ name }) => textKey(name)).join('|');

function acceptedFrame(
  frame: Frame | null,
  words: string,
  item: Item,
  context: Context,
  { letter, date }: Page,
): Frame | null {
  if (!frame || frame.predicate >= words.length) return null;
  const predicate = words.slice(frame.predicate);
  if (isPolite(words) || attends(predicate)) return null;
  const closes =
    !item.labelled || /thi hành|\snày[\s./]*$/u.test(predicate) || /^Điều \d+\p{L}?$/u.test(item.path);
  if (closes && isGeneric(predicate)) return null;
  if (frame.by === 'directive') return asksAbove(letter, frame, words) ? null : frame;
  if (context.force === 'orders') return !item.labelled && isIssuer(letter, frame) ? null : frame;
  const named =
    context.force === 'duties' && item.labelled && frame.actors.every(({ name }) => NAMED_BODY.test(name));
  const duty = named || STRONG_DUTY.test(predicate) || TROUBLE.test(words) || hasDue(item, words, date);
  return duty && !isIssuer(letter, frame) ? frame : null;
}

/** A numbered sentence that says who does what by which day gives a duty wherever it stands. */
const hasDue = (item: Item, words: string, date: string | null): boolean =>
  item.labelled && deadlinesIn(words, date).some(({ strength }) => strength === 'firm');

/** One body by its name, not a class of them. */
const NAMED_BODY = /^\p{Lu}(?!ác\s|hững\s|ỗi\s|ơ quan|ơn vị|ịa phương|rưởng|hó)/u;

/** `Nếu có vướng mắc, các đơn vị phản ánh về Sở X`. */
const TROUBLE = /(?:vướng mắc|khó khăn|phát sinh)[^.;]{0,200}(?:phản ánh|báo cáo|gửi|kiến nghị|trao đổi)\s/u;

const FIRM = /(?:trước|chậm nhất|đến hết|hạn)[^.;]{0,20}\d/u;

function isOrder(frame: Frame | null, words: string, item: Item, context: Context): boolean {
  const given = context.force === 'orders' && (context.from !== 'none' || item.labelled);
  if (!given || isPolite(words)) return false;
  // `Thời gian gửi báo cáo: gửi về Sở X trước ngày 30/3` is an order in the form of a particular.
  if (isNominal(words)) return recipientsIn(words).length > 0 && FIRM.test(words);
  if (frame !== null || APPROVAL.test(words)) return false;
  if (item.labelled)
    return (
      opensWithPredicate(words) ||
      ((context.from === 'heading' || context.from === 'opening') && /^\p{Lu}(?![^,.;:]{0,60}:)/u.test(words))
    );
  return opensWithPredicate(words) && !isGeneric(words) && context.from !== 'addressees';
}

/** The writer says what he agrees to. */
const APPROVAL =
  /^(?:Thống nhất(?!\s(?:các|tiêu chí|nội dung|phương án))|Đồng ý|Chấp thuận|Cơ bản|Nhất trí|Cho phép|Ghi nhận|Biểu dương|Hoan nghênh|Không xem xét|Việc\s|Trong thời gian qua|Thời gian qua|Thời gian tới|Hiện nay|Hiện|Qua\s)/u;

/** A request to somebody above. */
const isPolite = (words: string): boolean => POLITE.test(words);
const POLITE = new RegExp(
  anyCase(
    '(?:kính (?:đề nghị|mong|trình|báo cáo)|rất mong|xin ý kiến|trân trọng (?:kính|cảm ơn|báo cáo)|trân trọng\\s?\\.)',
  ),
  'u',
);
const attends = (predicate: string): boolean =>
  /^(?:cử (?:người|đại diện|cán bộ|đại biểu)[^.;]{0,40}\s)?(?:tham dự|đến dự|dự họp|tham dự họp)/u.test(
    predicate,
  );

/** Words of which a closing consists that only says to carry out the above. */
const GENERIC_WORDS = new Set(
  'nghiêm túc khẩn trương tổ chức chủ động triển khai chỉ đạo thực hiện quan tâm phối hợp biết để và kịp thời nghiêm đầy đủ có hiệu quả tốt đúng căn cứ theo quyết định các những nội dung nhiệm vụ yêu cầu công văn chỉ thị kế hoạch thông báo công điện văn bản này trên nêu nói ý kiến thẩm quyền quy pháp luật luât của đơn vị mình chịu trách nhiệm thi hành kể từ ngày ký tinh thần được giao chức năng phạm vi trong quá trình khoản điều hướng dẫn quy chế nghị đề án chương phương tại đồng bộ cụ thể'.split(
    ' ',
  ),
);

const isGeneric = (predicate: string): boolean => {
  const [first = '', ...rest] = predicate.split(';');
  return isGenericClause(first) && rest.every((clause) => isGenericClause(clause) || /liên hệ/u.test(clause));
};

const isGenericClause = (clause: string): boolean =>
  lower(clause)
    .split(/[^\p{L}\p{M}]+/u)
    .every((word) => word === '' || GENERIC_WORDS.has(word));

/** `Sở Nội vụ đề nghị Ủy ban nhân dân tỉnh xem xét`: what one asks of those above is no task. */
function asksAbove({ values: { issuer } }: Letter, { actors, predicate }: Frame, words: string): boolean {
  const own = issuer === null ? null : rankOf(issuer);
  if (own === null || !/đề nghị/iu.test(words.slice(0, predicate))) return false;
  return actors.every(({ name }) => {
    const rank = rankOf(name);
    return rank !== null && rank > own;
  });
}

/** From the commune up; null where a name does not say. */
function rankOf(name: string): number | null {
  const key = textKey(name).replace(
    /^(?:(?:phó )?chủ tịch|giám đốc|bộ trưởng|lãnh đạo|thường trực|chánh) /u,
    '',
  );
  if (/^(?:thủ tướng|phó thủ tướng|chính phủ|quốc hội|bộ chính trị|ban bí thư)/u.test(key)) return 6;
  if (
    /^(?:bộ (?!chỉ huy)|văn phòng chính phủ|thanh tra chính phủ|ngân hàng nhà nước việt nam|cục thuế$|cục hải quan$)/u.test(
      key,
    )
  )
    return 5;
  if (/^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|tỉnh ủy|thành ủy)/u.test(key)) {
    if (
      /(?:^tỉnh ủy|^thành ủy|tỉnh|thành phố (?:hà nội|hồ chí minh|đà nẵng|hải phòng|cần thơ|huế))/u.test(key)
    )
      return 4;
    return /(?:xã|phường|thị trấn|đặc khu)/u.test(key) ? 1 : null;
  }
  if (/^(?:sở|thuế tỉnh)/u.test(key)) return 3;
  return /^phòng/u.test(key) ? 0 : null;
}

function isIssuer({ values: { issuer } }: Letter, { actors }: Frame): boolean {
  const [actor, ...others] = actors;
  if (!issuer || !actor || others.length > 0) return false;
  const short = (name: string): string => textKey(name).replace(/ủy ban nhân dân/gu, 'ubnd');
  const name = short(actor.name);
  return short(issuer).startsWith(name) || name.endsWith(short(issuer));
}

const spansIn = (passage: Passage, actors: readonly Actor[]): readonly Span[] =>
  spansOf(actors.map(({ start, end }) => slicePassage(passage, start, end)));

function taskOf(item: Item, { frame, start, end }: Group, context: Context, page: Page): Task {
  const whole = item.text;
  const at = slicePassage(whole, start, end);
  const shown = start === 0 ? withHeading(page.letter, item, at) : at;
  const { text } = at;
  const leads = frame ? namesOf(frame.actors) : context.leads;
  const coordinators = whenAsked(() => coordinatorsIn(text));
  // What stands before the predicate tells why: `Để báo cáo Bộ Nội vụ, Sở Nội vụ đề nghị ...`.
  const predicateAt = frame ? frame.predicate - start : 0;
  const deadline = deadlineIn(text, page.date, predicateAt) ?? deadlineElsewhere(text, page);
  const recipients = whenAsked(() =>
    recipientsIn(text).filter((recipient) => recipient.start >= predicateAt),
  );
  const from: LeadSource = frame ? 'stated' : context.from;
  return {
    clause: item.path,
    text: oneSpace(shown.text),
    at: shown,
    lead: unique(leads),
    leadFrom: from,
    deadline: deadline?.value ?? context.deadline?.value ?? null,
    coordinate: () =>
      unique(coordinators().length > 0 ? namesOf(coordinators()) : frame ? [] : context.coordinate),
    reportTo: () => unique(namesOf(recipients())),
    evidence: (of) => {
      switch (of) {
        case 'lead':
          return frame ? spansIn(whole, frame.actors) : context.leadSpans;
        case 'coordinate':
          return spansIn(at, coordinators());
        case 'reportTo':
          return spansIn(at, recipients());
        case 'deadline':
          return deadline
            ? slicePassage(at, deadline.start, deadline.end).spans
            : (context.deadline?.spans ?? []);
      }
    },
    confidence: () => confidenceOf({ from, item, stated: frame, text, lead: leads, force: context.force }),
  };
}

const namesOf = (actors: readonly Actor[]): readonly string[] => actors.map(({ name }) => name);

const CONFIDENCE: { readonly [Source in LeadSource]: number } = {
  stated: 0.9,
  heading: 0.9,
  opening: 0.8,
  addressees: 0.7,
  none: 0.3,
};

/** `**Công an xã:** Phối hợp ...`: a heading on the line of the task is part of it as written. */
function withHeading({ document }: Letter, { heading }: Item, at: Passage): Passage {
  if (!heading) return at;
  const [title, first, ...rest] = [heading.spans.at(-1), ...at.spans];
  if (
    !title ||
    heading.spans.length !== 1 ||
    !first ||
    title.block !== first.block ||
    title.end > first.start
  )
    return at;
  return passageOf(document, [{ ...first, start: title.start }, ...rest]);
}

type Grounds = {
  readonly from: LeadSource;
  readonly item: Item;
  readonly stated: Frame | null;
  readonly text: string;
  readonly lead: readonly string[];
  readonly force: Force;
};

/** Less sure: running text, places that give facts, words nobody knows as an order, names that are hardly names. */
function confidenceOf({ from, item, stated, text, lead, force }: Grounds): number {
  let sure = stated?.by === 'directive' ? 0.95 : CONFIDENCE[from];
  if (!item.labelled) sure -= 0.15;
  if (force !== 'orders' && stated?.by === 'subject') sure -= 0.15;
  if (stated === null && !opensWithPredicate(text)) sure -= 0.2;
  if (lead.some((name) => name.length > 90) || lead.length > 6) sure -= 0.15;
  return Math.max(Math.round(sure * 100) / 100, 0.1);
}

const ELSEWHERE =
  /theo (?:đúng )?thời (?:gian|hạn)(?: quy định| nêu| đã nêu)? tại (?:khoản|điểm|mục|Mục|Điều) (\S{1,6}) (?:Công văn|Quyết định|Kế hoạch|Chỉ thị|Thông báo|Văn bản) này/u;

/** `theo thời gian tại khoản 1 Công văn này`: the day that item names. */
function deadlineElsewhere(text: string, { items, date }: Page): FoundDeadline | null {
  const match = text.includes(' này') ? text.match(ELSEWHERE) : null;
  const item = match ? items.find(({ path }) => path === match[1] || path === `Điều ${match[1]}`) : undefined;
  const found = item ? deadlinesIn(item.text.text, date).find(({ value }) => value.due !== null) : undefined;
  if (!match || match.index === undefined || !found) return null;
  const [raw] = match;
  return { ...found, value: { ...found.value, raw }, start: match.index, end: match.index + raw.length };
}

/** Something is due here: what `trong năm 2024` needs before it to be a deadline. */
const DUE =
  /(?:hoàn thành|hoàn thiện|báo cáo|trình|gửi|ban hành|xong|nộp|công bố|phê duyệt|thời gian|thời hạn|tổng kết|sơ kết)[^;.]*$/iu;

/** The deadline of a task: the first that can be nothing else, else one that what is due stands before. */
function deadlineIn(text: string, date: string | null, predicateAt: number): FoundDeadline | null {
  const found = deadlinesIn(text, date);
  const firm = found.find(({ strength }) => strength === 'firm');
  const due = firm ?? found.find((deadline) => isDue(text, deadline, predicateAt)) ?? null;
  if (!due || due.value.rrule === null || due.value.time !== null) return due;
  // `báo cáo hằng ngày về Sở Y tế, trước 15 giờ 00`
  const clock = text
    .slice(due.end, due.end + 300)
    .match(
      /(?:trước|chậm nhất|vào)\s(?:lúc\s)?(\d{1,2})\s?(?:giờ|h)\s?(\d{2})?(?!\s?(?:phút\s)?,?\s?ngày\s\d)/u,
    );
  const time = clock ? `${(clock[1] ?? '').padStart(2, '0')}:${clock[2] ?? '00'}` : null;
  const rrule = onDayOf(due.value.rrule, text.slice(due.end, due.end + 300));
  return { ...due, value: { ...due.value, time, rrule } };
}

function isDue(text: string, { value, start, end }: FoundDeadline, predicateAt: number): boolean {
  const before = text.slice(Math.max(start - 400, 0), start);
  const after = text.slice(end, end + 60);
  if (value.rrule) {
    if (/^(?:theo\s)?định kỳ/iu.test(value.raw) || /(?:^|[.;]\s*|định kỳ,?\s)$/u.test(before)) return true;
    const opens = start === predicateAt || /(?:^|[.;,]\s*)$/u.test(before);
    if (opens && opensWithPredicate(after)) return true;
    if (/(?:báo cáo|gửi|tổng hợp)\s$/u.test(before) && /^\s(?:về|cho|gửi|kết quả|tình hình)\s/u.test(after))
      return true;
    // `báo cáo UBND tỉnh hằng quý`
    if (recipientsIn(before).at(-1)?.end === before.trimEnd().length) return true;
    return /^\s*(?:[.;,)/]|$)/u.test(after) && isRoutine(before);
  }
  if (!/^\s*(?:[.;,)/]|$|để\s)/u.test(after)) return false;
  // A month or a quarter at the end of a task is when it is due, unless it is that of an aim or of something else.
  const narrow =
    /^trong\s(?:cuối\s|\d{1,2}\stháng\s(?:đầu|cuối)\s)?(?:tháng|quý|năm)(?:\s|$)/iu.test(value.raw) &&
    !/(?:nhằm|để|xảy ra|diễn ra|được giao)(?:\s[^;.]*)?$/u.test(before) &&
    !/(?:của|kết quả|tình hình|số liệu)(?:\s[^;.,]*)?$/u.test(before);
  const window =
    /^(?:trong thời gian |thời gian )?từ\s/iu.test(value.raw) &&
    !/(?:xảy ra|diễn ra|giai đoạn|phát sinh|số liệu)\s[^;.]*$/u.test(before);
  return narrow || window || DUE.test(before);
}

/** What is done again and again by its nature, so that `hằng năm` behind it says when, and not of what. */
const ROUTINE =
  /(?:^|[;.,:]\s*|\svà\s)(?:(?:chủ trì|phối hợp[^,;.]{0,80}|kịp thời|chủ động|tổ chức|thường xuyên|định kỳ),?\s){0,3}(?:tổng hợp(?!\svào)|báo cáo|gửi|kiểm tra|rà soát|sơ kết|cập nhật|thống kê)(?=\s|,)[^;.]{0,240}$/iu;
/** `kế hoạch hằng năm`, `xếp loại công chức hằng năm`: it tells one of a series. */
const OF_A_SERIES =
  /(?:kế hoạch|chương trình|dự toán|ngân sách|chỉ tiêu|quyết toán|chế độ báo cáo|công chức|viên chức|đảng viên|cán bộ|người lao động|thi đua|khen thưởng|xếp loại|phân loại|đánh giá|nhiệm vụ|công tác|hoạt động|hội nghị|phong trào|kiểm tra)\s$|(?:vào|trong|tại|các|những)\s(?:các\s)?báo cáo\s[^;.]*$/iu;
const isRoutine = (before: string): boolean =>
  ROUTINE.test(before.trimEnd()) && !OF_A_SERIES.test(before) && !/\p{Lu}\p{L}*\s$/u.test(before);

const unique = (names: readonly string[]): readonly string[] =>
  names.length < 2 ? names : [...new Map(names.map((name) => [textKey(name), name])).values()];

/** FNV-1a of number, place and text. */
export function idOf({ values: { number, symbol, date } }: Letter, path: string, text: string): string {
  let hash = 0x811c9dc5;
  const whole = [number, symbol, date, path, textKey(text)].join('|');
  for (let at = 0; at < whole.length; at++) {
    let code = whole.charCodeAt(at);
    if (code >= 0xd800 && code < 0xdc00) {
      code = whole.codePointAt(at) ?? 0;
      if (code > 0xffff) at++;
    }
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
