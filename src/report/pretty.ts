import { styleText } from 'node:util';
import type { Bilingual, Language } from '../document/terms.ts';
import type { Severity } from '../lint/rule.ts';
import { excerptOf } from './excerpt.ts';
import type { FileReport, ReportedMessage, ReportedSkip, ReportSetting } from './report.ts';

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
  wrong: { vi: 'sai:', en: 'wrong:' },
  right: { vi: 'đúng:', en: 'right:' },
  whole: { vi: 'cả văn bản', en: 'whole letter' },
  unread: { vi: 'không đọc được', en: 'could not be read' },
  notOfficial: {
    vi: 'Không phải văn bản hành chính; không kiểm tra thể thức.',
    en: 'This is no official document; its form is not checked.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** For a person at a terminal: what is wrong, where, what to write instead, by which clause. */
export function prettyReport(reports: readonly FileReport[], { language, color }: ReportSetting): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const lines = reports.flatMap((report) => [...fileLines(report, language, paint)]);
  return `${[...lines, ...summaryLines(reports, language, paint)].join('\n')}\n`;
}

function* fileLines(report: FileReport, language: Language, paint: Paint): Iterable<string> {
  const { file, error, official, messages, problems } = report;
  const quiet = !error && official && messages.length === 0 && problems.length === 0;
  if (quiet) return;
  yield paint('underline', file);
  if (error) yield `  ${paint('red', WORDS.unread[language])}: ${error.message}`;
  if (official === false) yield `  ${WORDS.notOfficial[language]}`;
  for (const { message, where } of problems) yield `  ${paint('dim', `${message} (${where})`)}`;
  for (const message of messages) yield* messageLines(message, language, paint);
  yield '';
}

function* messageLines(message: ReportedMessage, language: Language, paint: Paint): Iterable<string> {
  const { severity, place, fix, legal, rule } = message;
  const { style, ...label } = LABELS[severity];
  const where = place ? `${place.line}:${place.column}` : WORDS.whole[language];
  yield '';
  yield `  ${where.padEnd(7)} ${paint(style, label[language])}  ${paint('bold', message.message)}`;
  if (place) {
    const excerpt = excerptOf(place.text, place.start, place.end);
    if (fix?.text) {
      const fixed = excerptOf(fix.text, place.start, place.end + fix.text.length - place.text.length);
      yield `      ${paint('red', WORDS.wrong[language].padEnd(6))} ${excerpt.text}`;
      yield `      ${' '.repeat(6)} ${excerpt.gap}${paint(style, excerpt.marks)}`;
      yield `      ${paint('green', WORDS.right[language].padEnd(6))} ${fixed.text}`;
    } else {
      yield `      ${excerpt.text}`;
      yield `      ${excerpt.gap}${paint(style, excerpt.marks)}`;
    }
  }
  yield `      ${paint('dim', [legal, rule].filter(Boolean).join(' · '))}`;
}

function* summaryLines(reports: readonly FileReport[], language: Language, paint: Paint): Iterable<string> {
  const messages = reports.flatMap(({ messages }) => messages);
  const count = (level: Severity) => messages.filter(({ severity }) => severity === level).length;
  const found = (['error', 'warning', 'info'] as const)
    .map((level) => paint(LABELS[level].style, `${count(level)} ${LABELS[level][language]}`))
    .join(', ');
  const checked = reports.reduce((sum, report) => sum + report.checked, 0);
  const skipped = reports.flatMap(({ skipped }) => skipped);
  const unread = reports.filter(({ error }) => error).length;
  const files = {
    vi: `${reports.length} văn bản${unread ? `, ${unread} không đọc được` : ''}`,
    en: `${reports.length} documents${unread ? `, ${unread} could not be read` : ''}`,
  };
  yield `${files[language]}: ${found}.`;
  yield {
    vi: `Đã kiểm tra ${checked} quy tắc; không kiểm tra ${skipped.length}${reasons(skipped, language)}.`,
    en: `${checked} rules checked; ${skipped.length} not checked${reasons(skipped, language)}.`,
  }[language];
}

const REASONS: { readonly [Reason in ReportedSkip['reason']]: Bilingual } = {
  off: { vi: 'đã tắt', en: 'turned off' },
  regime: { vi: 'không thuộc hệ thống văn bản này', en: 'other system of documents' },
  kind: { vi: 'không dùng cho loại văn bản này', en: 'other document type' },
  needs: { vi: 'tệp không có thông tin cần thiết', en: 'the file does not carry what is needed' },
  crashed: { vi: 'quy tắc gặp sự cố, xin báo lại', en: 'the rule crashed, please report' },
};

function reasons(skipped: readonly ReportedSkip[], language: Language): string {
  const counts = new Map<ReportedSkip['reason'], number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const parts = [...counts].map(([reason, count]) => `${count} ${REASONS[reason][language]}`);
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}
