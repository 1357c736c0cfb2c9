import type { Letter } from '../document/letter.ts';
import type { Bilingual, Language } from '../document/terms.ts';
import type { Note } from '../fix/annotate.ts';
import { notePlace } from '../fix/note-places.ts';
import type { Diagnostic } from '../lint/lint.ts';
import type { Rule } from '../lint/rule.ts';
import type { Read } from '../read/read.ts';
import { excerptOf } from '../report/excerpt.ts';
import { skipsInWords } from '../report/pretty.ts';
import type { ReportedMessage } from '../report/report.ts';
import { messagesIn } from './messages.ts';
import { severityNames } from './words.ts';

const WORDS = {
  write: { vi: 'Viết', en: 'Write' },
  suggestion: { vi: 'Có thể viết', en: 'Perhaps write' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  rule: { vi: 'Quy tắc', en: 'Rule' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Findings as the comments that are to say them. */
export function notesOf(
  diagnostics: readonly Diagnostic[],
  letter: Letter,
  read: Read,
  rules: readonly Rule[],
  language: Language,
): readonly Note[] {
  const show = messagesIn(letter, read, rules, language);
  return diagnostics.map((diagnostic) => ({
    at: notePlace(diagnostic, letter),
    text: noteText(show(diagnostic), language),
  }));
}

/** What is and what must be, what to write, by which clause, and the rule to ask `explain` for. */
function noteText(
  { severity, message, place, fix, legal, rule }: ReportedMessage,
  language: Language,
): string {
  const label = severityNames[language][severity];
  const lines = [`${label.charAt(0).toLocaleUpperCase('vi')}${label.slice(1)}: ${message}`];
  if (fix?.text && place) {
    const end = place.end + fix.text.length - place.text.length;
    const word = fix.applies === 'safe' ? WORDS.write : WORDS.suggestion;
    lines.push(`${word[language]}: ${excerptOf(fix.text, place.start, end).text}`);
  }
  if (legal !== null) lines.push(`${WORDS.basis[language]}: ${legal}`);
  lines.push(`${WORDS.rule[language]}: ${rule}`);
  return lines.join('\n');
}

export type Summary = {
  readonly found: readonly Diagnostic[];
  readonly noted: number;
  /** Serious enough, and too many all the same. */
  readonly left: number;
  readonly suppressed: number;
  readonly checked: number;
  readonly skipped: Parameters<typeof skipsInWords>[0];
};

/** What the comment at the top says: found, checked, not checked and why. */
export function summaryOf(
  { found, noted, left, suppressed, checked, skipped }: Summary,
  language: Language,
): string {
  const minor = found.length - noted - left;
  const lines: readonly (Bilingual | false)[] = [
    {
      vi: `vanthu kiểm tra theo Nghị định số 30/2020/NĐ-CP, phát hiện: ${countsOf(found, 'vi')}.`,
      en: `vanthu checked this by Decree 30/2020/NĐ-CP and found: ${countsOf(found, 'en')}.`,
    },
    minor > 0 && {
      vi: `Không ghi bên lề: ${minor} chỗ nhẹ hơn (vanthu annotate --severity info).`,
      en: `Not noted in the margin: ${minor} minor ones (vanthu annotate --severity info).`,
    },
    left > 0 && {
      vi: `Nhiều quá, còn ${left} chỗ không ghi bên lề; xem bằng vanthu lint.`,
      en: `Too many: ${left} more are not noted in the margin; see them with vanthu lint.`,
    },
    suppressed > 0 && {
      vi: `Bỏ qua theo ghi chú trong văn bản: ${suppressed}.`,
      en: `Ignored by comments in the letter: ${suppressed}.`,
    },
    { vi: `Đã kiểm tra ${checked} quy tắc.`, en: `Checked: ${checked} rules.` },
    skipped.length > 0 && {
      vi: `Không kiểm tra ${skipped.length} quy tắc: ${skipsInWords(skipped, true, 'vi')}.`,
      en: `Not checked: ${skipped.length} rules: ${skipsInWords(skipped, true, 'en')}.`,
    },
  ];
  return lines.flatMap((line) => (line ? [line[language]] : [])).join('\n');
}

export function countsOf(diagnostics: readonly Diagnostic[], language: Language): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((level) => {
    const count = diagnostics.filter(({ severity }) => severity === level).length;
    const plural = language === 'en' && count !== 1 ? 's' : '';
    return count === 0 ? [] : [`${count} ${severityNames[language][level]}${plural}`];
  });
  return counts.join(', ');
}
