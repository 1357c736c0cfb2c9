import type { DocumentKind } from '../document/kinds.ts';
import type { Letter, LetterValues, PartName, Parts } from '../document/letter.ts';
import { slicePassage } from '../document/passage.ts';
import type { Document, Passage } from '../document/tree.ts';
import { oneSpace } from '../vietnamese/text.ts';
import { annexesIn } from './annexes.ts';
import { splitAttachment } from './attachment.ts';
import { divisionsOf } from './body.ts';
import { mendBrokenWordings } from './broken.ts';
import { readingLines } from './columns.ts';
import { bodyNames, readPlaceAndDate, readReference } from './heading.ts';
import { kindOfSymbol, regimeOf } from './kind.ts';
import { type Label, labelLines } from './label.ts';
import { bare } from './likeness.ts';
import { joinLines, type Line, partOf } from './line.ts';
import { readAddressees, readArchive, readRecipients } from './lists.ts';
import { sift } from './noise.ts';
import { officialness } from './official.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { rowsOf } from './rows.ts';
import { linesPassage, mainSigner, readSigners } from './signature.ts';
import { blankSubject, isBlank, readSubject } from './subject.ts';
import { isCapitals, SURE_GROUND_START, startsBodyName, startsOffice, titleOf } from './wording.ts';

/** Finds the parts of a letter in a document, in the same way for every format. */
export function recognise(document: Document): Letter {
  const { lines, marks } = sift(mendBrokenWordings(readingLines(rowsOf(document))));
  const found = withAuthority(lines, labelLines(lines));
  const blank = blankIn(document, lines, found);
  const labels = blank?.labels ?? found;
  const having = byLabel(lines, labels);

  const names = bodyNames(having('office'));
  const referenceLine = wholeReference(having('reference'));
  const reference = referenceLine ? readReference(referenceLine) : null;
  const [dateLine] = having('placeAndDate');
  const placeAndDate = dateLine ? readPlaceAndDate(dateLine) : null;

  const [typeLine] = having('type');
  const title = typeLine ? titleOf(typeLine.skeleton) : null;
  const { subjectLines, authority } = splitAuthority(
    having('subject'),
    having('authority'),
    having('ground').length + having('enactment').length > 0 ? (names.at(-1) ?? null) : null,
  );
  const { type, rest } = cutTitle(typeLine, title?.words ?? 0, subjectLines.length > 0);
  const underTitle = splitAttachment(subjectLines, 'anywhere');
  const attachment =
    underTitle.attachedTo.length > 0 || !title ? underTitle : splitAttachment(having('body'), 'first');
  const about = linesPassage(document, [
    ...having('sideSubject'),
    ...(rest ? [rest] : []),
    ...underTitle.rest,
  ]);
  const { prefix, subject } = blank ? { prefix: null, subject: blank.subject } : readSubject(about);

  const addressLines = linesOf(lines, labels, ['addresseesLabel', 'addressees']);
  const { label: addresseesLabel, entries: addressees } = readAddressees(addressLines);
  const recipientLines = linesOf(lines, labels, ['recipientsLabel', 'recipients']);
  const { label: recipientsLabel, entries: recipients } = readRecipients(recipientLines);
  const archive = readArchive(having('archive'));

  const enactmentLines = having('enactment');
  const { grounds, bodyLines } = groundsAndBody(
    document,
    having('ground'),
    attachment === underTitle ? having('body') : attachment.rest,
    enactmentLines.length > 0 || having('authority').length > 0,
  );
  const kind = kindOf(title?.kind ?? null, reference?.symbolValue ?? null, {
    sideSubject: having('sideSubject').length > 0,
    addressed: addressLines.length > 0,
  });
  const signer = mainSigner(readSigners(lines, labels), kind === 'bien-ban');

  const hasNationalName = having('nationalName').length > 0;
  const hasMotto = having('motto').length > 0;
  const hasPartyName = having('partyName').length > 0;
  const issuer = names.at(-1) ?? null;
  const parentBody = names.at(-2) ?? null;

  const values: LetterValues = {
    motto: (hasNationalName && hasMotto) || hasPartyName,
    parentBody: shownText(parentBody),
    issuer: shownText(issuer),
    number: reference?.numberValue ?? null,
    symbol: reference?.symbolValue ?? null,
    place: placeAndDate?.placeValue ?? null,
    date: placeAndDate?.dateValue ?? null,
    subject: isBlank(subject) ? null : shownText(subject),
    addressees: addressees.map(({ text }) => oneSpace(text)),
    recipients: recipients.map(({ text }) => oneSpace(text)),
    archive: archive === null ? null : shownText(archive.text),
    signingAuthority: signer?.capacity ?? null,
    signerPosition: shownText(signer?.position ?? null),
    signerName: shownText(signer?.name ?? null),
  };

  const { official, certainty } = officialness(document, lines, labels, { kind, values });
  if (!official) return notOfficial(document, certainty, divisionsOf(document, bodyLines));

  const annexes = annexesIn(document, having('rest'));
  const regime = regimeOf({
    kind,
    symbol: values.symbol,
    issuer: issuer?.bare ?? '',
    partyName: hasPartyName,
    partyNumber: hasPartyNumber(referenceLine?.text ?? ''),
  });

  return {
    document,
    official,
    regime,
    kind,
    certainty,
    parts: partsOf({
      nationalName: linesPassage(document, having('nationalName')),
      motto: linesPassage(document, hasPartyName && !hasMotto ? having('partyName') : having('motto')),
      parentBody,
      issuer,
      reference: reference?.whole,
      number: reference?.number,
      symbol: reference?.symbol,
      placeAndDate: placeAndDate?.whole,
      place: placeAndDate?.place,
      date: placeAndDate?.date,
      type,
      subject,
      subjectPrefix: prefix,
      attachedTo: linesPassage(document, attachment.attachedTo),
      addresseesLabel,
      addressees: linesPassage(document, addressees),
      authority: linesPassage(document, authority),
      grounds: linesPassage(document, grounds),
      enactment: linesPassage(document, enactmentLines),
      body: linesPassage(document, bodyLines),
      signingAuthority: linesPassage(document, signer?.capacities ?? []),
      signerPosition: signer?.position,
      signerName: signer?.name,
      recipientsLabel,
      recipients: linesPassage(document, having('recipients')),
      archive: archive?.line,
      annex: annexes[0] ? (annexes[0].heading ?? annexes[0].title ?? annexes[0].reference) : null,
      mark: linesPassage(document, marks),
    }),
    values,
    addressees,
    recipients,
    grounds,
    body: divisionsOf(document, bodyLines),
    annexes,
  };
}

/** The lines of a label, in their order. */
function byLabel(lines: readonly Line[], labels: readonly Label[]): (label: Label) => readonly Line[] {
  const found = new Map<Label, Line[]>();
  let before: Label | null = null;
  let group: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const label = labels[at];
    if (!line || !label) break;
    if (label !== before) {
      before = label;
      group = found.get(label) ?? [];
      if (group.length === 0) found.set(label, group);
    }
    group.push(line);
  }
  return (label) => found.get(label) ?? [];
}

/** The lines of several labels, in their order. */
function linesOf(
  lines: readonly Line[],
  labels: readonly Label[],
  wanted: readonly Label[],
): readonly Line[] {
  const starts = wanted.map((label) => labels.indexOf(label)).filter((at) => at >= 0);
  if (starts.length === 0) return [];
  const found: Line[] = [];
  const ends = wanted.map((label) => labels.lastIndexOf(label));
  const end = Math.max(...ends);
  for (let at = Math.min(...starts); at <= end; at++) {
    const line = lines[at];
    const label = labels[at];
    if (line && label && wanted.includes(label)) found.push(line);
  }
  return found;
}

/**
 * The authority is the issuer or its head, written on lines of their own; where a source broke lines, what stands
 * above belongs to the subject.
 */
function splitAuthority(
  subject: readonly Line[],
  authority: readonly Line[],
  issuer: Line | null,
): { readonly subjectLines: readonly Line[]; readonly authority: readonly Line[] } {
  const lines = [...subject, ...authority];
  const cutAt = (at: number) => ({ subjectLines: lines.slice(0, at), authority: lines.slice(at) });
  for (let at = 1; issuer !== null && at < lines.length; at++) {
    const words = lines.slice(at).map(({ skeleton }) => skeleton);
    const text = words.join(' ');
    const begins = text.indexOf(issuer.skeleton);
    const end = begins + issuer.skeleton.length;
    if (begins < 0 || text.length - end > words.slice(subject.length - at + 1).join(' ').length) continue;
    const office = text.slice(0, begins).trim();
    const isOffice =
      office.split(' ').length <= 4 && startsOffice({ text: lines[at]?.text ?? '', skeleton: office });
    if (isOffice || (office === '' && at >= subject.length)) return cutAt(at);
  }
  return { subjectLines: subject, authority };
}

/** `Số:` and, elsewhere in the heading, `/TTr-SNV`. */
function wholeReference([first, ...others]: readonly Line[]): Line | undefined {
  const half = others.find(({ text }) => text.startsWith('/'));
  return first && half && !first.text.includes('/') ? joinLines(first, half) : first;
}

/** `Số 12-KL/TW`: a hyphen, and no slash before it. */
function hasPartyNumber(text: string): boolean {
  const hyphen = text.indexOf('-');
  if (hyphen < 0 || text.lastIndexOf('/', hyphen) >= 0) return false;
  return /^\p{L}{1,8}\s{0,2}[:.]?\s{0,20}[\d.…_\s]{0,8}-/u.test(text);
}

const shownText = (passage: Passage | null | undefined): string | null => {
  const text = oneSpace(passage?.text ?? '');
  return text === '' ? null : text;
};

/** A part is there if its passage has a place on the page; a blank number has one of no length. */
function partsOf(found: { readonly [Name in PartName]?: Passage | null | undefined }): Parts {
  const kept: { [Name in PartName]?: Passage } = {};
  for (const name of Object.keys(found) as PartName[]) {
    const passage = found[name];
    if (passage && passage.spans.length > 0) kept[name] = passage;
  }
  return kept;
}

/** The title line; words behind the kind are the subject, or its beginning, unless a subject of its own follows. */
function cutTitle(
  line: Line | undefined,
  words: number,
  hasSubject: boolean,
): { readonly type: Passage | null; readonly rest: Line | null } {
  if (!line) return { type: null, rest: null };
  const all = [...line.text.matchAll(/\S+/gu)];
  const next = all[words];
  const isShort = all.length - words <= 3 && hasSubject;
  if (!next || isShort) return { type: slicePassage(line, 0, line.text.length), rest: null };
  return {
    type: slicePassage(line, 0, line.text.slice(0, next.index).trimEnd().length),
    rest: partOf(line, next.index, line.text.length),
  };
}

/** Where a decision lost its subject, what stands in capitals between type and grounds is who decides. */
function withAuthority(lines: readonly Line[], labels: readonly Label[]): readonly Label[] {
  const ground = labels.indexOf('ground');
  const start = labels.indexOf('subject');
  const titled = titleOf(lines[labels.indexOf('type')]?.skeleton ?? '')?.kind;
  const decides = titled === 'quyet-dinh' || titled === 'nghi-quyet';
  if (!decides || ground < 0 || start < 0 || labels.includes('authority')) return labels;
  const between = lines.slice(start, ground);
  const [head] = between;
  const isAuthority =
    labels.slice(start, ground).every((label) => label === 'subject') &&
    between.every(({ text }) => isCapitals(text)) &&
    head !== undefined &&
    (startsOffice(head) || startsBodyName(head));
  return isAuthority ? labels.map((label, at) => (at >= start && at < ground ? 'authority' : label)) : labels;
}

/** A draft with a row of dots for its subject; what was taken for the subject instead is text. */
function blankIn(
  document: Document,
  lines: readonly Line[],
  labels: readonly Label[],
): { readonly subject: Passage; readonly labels: readonly Label[] } | null {
  const title = lines[labels.indexOf('type')];
  if (!title || titleOf(title.skeleton)?.whole !== true || labels.includes('sideSubject')) return null;
  const taken = lines.filter((_, at) => labels[at] === 'subject');
  const subject = blankSubject(document, title, taken);
  if (!subject) return null;
  const isAttachment = splitAttachment(taken, 'anywhere').attachedTo.length > 0;
  return {
    subject,
    labels: isAttachment ? labels : labels.map((label) => (label === 'subject' ? 'body' : label)),
  };
}

/** A letter without title line is a công văn, whatever else its symbol may be read as; a lost title leaves the symbol. */
function kindOf(
  title: DocumentKind | null,
  symbol: string | null,
  { sideSubject, addressed }: { readonly sideSubject: boolean; readonly addressed: boolean },
): DocumentKind | null {
  if (title !== null) return title;
  const bySymbol = symbol === null ? null : kindOfSymbol(symbol);
  if (bySymbol !== null && !sideSubject) return bySymbol;
  return sideSubject || addressed || symbol !== null ? 'cong-van' : null;
}

/** What says more than a ground: it goes on to what the letter wants. */
const MAIN_CLAUSE =
  /:$|như sau[^;]{0,60}$|,\s\p{Lu}[^;]{2,120}?\s(?:có ý kiến|yêu cầu|đề nghị|đồng ý|thống nhất|giao|thông báo|báo cáo|kính|xây dựng|ban hành|hướng dẫn|chỉ đạo|trả lời|trình|tổ chức|triển khai|quyết định)(?!\p{L})/u;

/** In a letter that enacts nothing, grounds are only what stands there by itself, each with its own mark. */
function groundsAndBody(
  document: Document,
  groundLines: readonly Line[],
  bodyLines: readonly Line[],
  enacts: boolean,
): { readonly grounds: readonly Paragraph[]; readonly bodyLines: readonly Line[] } {
  const paragraphs = paragraphsOf(document, groundLines);
  if (enacts) return { grounds: paragraphs, bodyLines };
  const end = paragraphs.findIndex(({ text }) => {
    if (text.endsWith(';')) return false;
    return text.length > 350 || !SURE_GROUND_START.test(bare(text)) || MAIN_CLAUSE.test(text);
  });
  const grounds = end < 0 ? paragraphs : paragraphs.slice(0, end);
  const taken = grounds.reduce((sum, { lineCount }) => sum + lineCount, 0);
  return { grounds, bodyLines: [...groundLines.slice(taken), ...bodyLines] };
}

function notOfficial(document: Document, certainty: number, body: Letter['body']): Letter {
  return {
    document,
    official: false,
    regime: null,
    kind: null,
    certainty,
    parts: {},
    values: {
      motto: false,
      parentBody: null,
      issuer: null,
      number: null,
      symbol: null,
      place: null,
      date: null,
      subject: null,
      addressees: [],
      recipients: [],
      archive: null,
      signingAuthority: null,
      signerPosition: null,
      signerName: null,
    },
    addressees: [],
    recipients: [],
    grounds: [],
    body,
    annexes: [],
  };
}
