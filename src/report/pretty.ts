import { styleText } from 'node:util';
import type { Bilingual, Language } from '../document/terms.ts';
import type { Severity } from '../lint/rule.ts';
import { excerptOf } from './excerpt.ts';
import type {
  FileReport,
  MessagePlace,
  ReportedMessage,
  ReportedSkip,
  ReportSetting,
  ReportWriter,
} from './report.ts';

type Paint = (
  style: 'red' | 'yellow' | 'blue' | 'green' | 'dim' | 'bold' | 'underline',
  text: string,
) => string;

const LABELS: { readonly [Level in Severity]: Bilingual & { readonly style: 'red' | 'yellow' | 'blue' } } = {
  error: { vi: 'lỗi', en: 'error', style: 'red' },
  warning: { vi: 'cảnh báo', en: 'warning', style: 'yellow' },
  info: { vi: 'lưu ý', en: 'note', style: 'blue' },
};

const WORDS = {
  paragraph: { vi: 'đoạn', en: 'paragraph' },
  wrong: { vi: 'sai:', en: 'wrong:' },
  right: { vi: 'đúng:', en: 'right:' },
  whole: { vi: 'cả văn bản', en: 'whole letter' },
  clean: { vi: 'không có lỗi', en: 'nothing found' },
  unread: { vi: 'không đọc được', en: 'could not be read' },
  notOfficial: {
    vi: 'Không phải văn bản hành chính; không kiểm tra thể thức.',
    en: 'This is no official document; its form is not checked.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** For a person at a terminal: what is wrong, where, what to write instead, by which clause. */
export function prettyReport({ language, color }: ReportSetting): ReportWriter {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const sums = startSums();
  let last: string | undefined;
  return {
    add: (report) => {
      sums.add(report);
      const lines = fileLines(report, language, paint);
      last = lines.at(-1);
      return `${lines.join('\n')}\n`;
    },
    end: () => {
      const lines = [...(last === '' ? [] : ['']), ...summaryLines(sums.read(), language, paint)];
      return lines.map((line) => `${line}\n`).join('');
    },
  };
}

function fileLines(report: FileReport, language: Language, paint: Paint): readonly string[] {
  const { file, format, error, official, messages, problems } = report;
  const clean = !error && official !== false && messages.length === 0 && problems.length === 0;
  if (clean) return [`${file}: ${paint('green', WORDS.clean[language])}`];
  const lines = [paint('underline', file)];
  if (error) lines.push(`  ${paint('red', WORDS.unread[language])}: ${error.message}`);
  if (official === false) lines.push(`  ${WORDS.notOfficial[language]}`);
  for (const { message, where } of problems) lines.push(`  ${paint('dim', `${message} (${where})`)}`);
  for (const message of messages) {
    lines.push('', ...messageLines(message, format === 'docx', language, paint));
  }
  lines.push('');
  return lines;
}

function messageLines(
  message: ReportedMessage,
  inWord: boolean,
  language: Language,
  paint: Paint,
): readonly string[] {
  const { severity, place, fix, legal, rule } = message;
  const { style, [language]: label } = LABELS[severity];
  const where = place ? whereOf(place, inWord, language) : WORDS.whole[language];
  const head = `  ${where.padEnd(WHERE_WIDTH)} ${paint(style, label)}  ${paint('bold', message.message)}`;
  const foot = `      ${paint('dim', legal ? `${legal} · ${rule}` : rule)}`;
  if (!place) return [head, foot];
  const { text, gap, marks } = excerptOf(place.text, place.start, place.end);
  if (!fix?.text) return [head, `      ${text}`, `      ${gap}${paint(style, marks)}`, foot];
  const fixed = excerptOf(fix.text, place.start, place.end + fix.text.length - place.text.length);
  return [
    head,
    `      ${paint('red', WORDS.wrong[language].padEnd(6))} ${text}`,
    `      ${' '.repeat(6)} ${gap}${paint(style, marks)}`,
    `      ${paint('green', WORDS.right[language].padEnd(6))} ${fixed.text}`,
    foot,
  ];
}

const WHERE_WIDTH = 10;

/** A Word file has no lines that stay: a person counts paragraphs. */
const whereOf = ({ line, column }: MessagePlace, inWord: boolean, language: Language): string =>
  inWord ? `${WORDS.paragraph[language]} ${line}` : `${line}:${column}`;

/** What the last lines tell of all files together. */
type Sums = {
  readonly files: number;
  readonly unread: number;
  readonly found: { readonly [Level in Severity]: number };
  readonly hidden: number;
  readonly suppressed: number;
  readonly known: number;
  readonly checked: number;
  readonly skipped: ReadonlyMap<SkipReason, number>;
};

function startSums() {
  const skipped = new Map<SkipReason, number>();
  let sums: Sums = {
    files: 0,
    unread: 0,
    found: { error: 0, warning: 0, info: 0 },
    hidden: 0,
    suppressed: 0,
    known: 0,
    checked: 0,
    skipped,
  };
  return {
    add: (report: FileReport) => {
      const count = (level: Severity) =>
        sums.found[level] + report.messages.filter(({ severity }) => severity === level).length;
      countReasons(report, skipped);
      sums = {
        files: sums.files + 1,
        unread: sums.unread + (report.error ? 1 : 0),
        found: { error: count('error'), warning: count('warning'), info: count('info') },
        hidden: sums.hidden + report.hidden,
        suppressed: sums.suppressed + report.suppressed.length,
        known: sums.known + report.known,
        checked: sums.checked + report.checked,
        skipped,
      };
    },
    read: () => sums,
  };
}

/** Every run ends with three numbers: found, checked, not checked and why. */
function* summaryLines(sums: Sums, language: Language, paint: Paint): Iterable<string> {
  const found = (['error', 'warning', 'info'] as const).map((level) => {
    const number = sums.found[level];
    const word = language === 'en' && number !== 1 ? `${LABELS[level].en}s` : LABELS[level][language];
    return number > 0 ? paint(LABELS[level].style, `${number} ${word}`) : `${number} ${word}`;
  });
  const left = [
    { number: sums.hidden, vi: 'không in (--quiet)', en: 'not shown (--quiet)' },
    { number: sums.suppressed, vi: 'bỏ qua theo ghi chú', en: 'ignored by a comment' },
    { number: sums.known, vi: 'đã ghi nhận từ trước', en: 'known from the baseline' },
  ]
    .filter(({ number }) => number > 0)
    .map((reason) => `${reason.number} ${reason[language]}`);
  const { unread, checked, skipped } = sums;
  const files = {
    vi: `${sums.files} văn bản${unread ? `, ${unread} không đọc được` : ''}`,
    en: `${sums.files} document${sums.files === 1 ? '' : 's'}${unread ? `, ${unread} could not be read` : ''}`,
  };
  const bracket = left.length > 0 ? ` (${left.join('; ')})` : '';
  yield `${{ vi: 'Phát hiện', en: 'Found' }[language]}: ${found.join(', ')}${bracket} – ${files[language]}.`;
  yield `${{ vi: 'Đã kiểm tra', en: 'Checked' }[language]}: ${checked} ${
    {
      vi: sums.files > 1 ? 'lượt quy tắc' : 'quy tắc',
      en: `${sums.files > 1 ? 'rule run' : 'rule'}${checked === 1 ? '' : 's'}`,
    }[language]
  }.`;
  const notChecked = [...skipped.values()].reduce((total, number) => total + number, 0);
  if (notChecked === 0) return;
  yield `${{ vi: 'Không kiểm tra', en: 'Not checked' }[language]}: ${notChecked} – ${inWords(skipped, language)}.`;
}

/** Why rules were not asked, with how many each: `3 đã tắt; 2 không dùng cho loại văn bản này`. */
export const skipsInWords = (
  skipped: readonly Pick<ReportedSkip, 'reason' | 'missing'>[],
  official: boolean,
  language: Language,
): string => inWords(countReasons({ skipped, official }), language);

type SkipReason = Exclude<ReportedSkip['reason'], 'needs'> | 'layout' | 'part' | 'notOfficial';

const REASONS: { readonly [Reason in SkipReason]: Bilingual } = {
  off: { vi: 'đã tắt', en: 'turned off' },
  regime: {
    vi: 'văn bản thuộc hệ thống khác (Đảng, quy phạm pháp luật)',
    en: 'another system of documents (Party, normative)',
  },
  force: {
    vi: 'văn bản ban hành trước khi Nghị định số 30/2020/NĐ-CP có hiệu lực',
    en: 'the letter is older than Decree 30/2020',
  },
  kind: { vi: 'không dùng cho loại văn bản này', en: 'not for this type of document' },
  notOfficial: { vi: 'không phải văn bản hành chính', en: 'no official document' },
  layout: { vi: 'tệp chữ không có trang, phông chữ', en: 'a text file has no pages and fonts' },
  part: { vi: 'văn bản không có thành phần cần xét', en: 'the letter lacks the part in question' },
  crashed: { vi: 'quy tắc gặp sự cố, xin báo lại', en: 'the rule crashed, please report' },
};

function countReasons(
  {
    skipped,
    official,
  }: {
    readonly skipped: readonly Pick<ReportedSkip, 'reason' | 'missing'>[];
    readonly official: boolean | null;
  },
  counts = new Map<SkipReason, number>(),
): ReadonlyMap<SkipReason, number> {
  for (const skip of skipped) {
    const reason = reasonOf(skip, official === true);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}

const inWords = (counts: ReadonlyMap<SkipReason, number>, language: Language): string =>
  [...counts].map(([reason, number]) => `${number} ${REASONS[reason][language]}`).join('; ');

function reasonOf(
  { reason, missing }: Pick<ReportedSkip, 'reason' | 'missing'>,
  official: boolean,
): SkipReason {
  if (reason === 'regime' && !official) return 'notOfficial';
  if (reason !== 'needs') return reason;
  return missing === 'layout' || missing === 'page' ? 'layout' : 'part';
}
