import { upper } from '../../vietnamese/text.ts';
import type { FollowUpLetter } from './letter.ts';
import { runningName } from './running.ts';

/** The data of the template but for what the office says of itself. */
export function dataOf({ isClass: _, ...letter }: FollowUpLetter): Readonly<Record<string, unknown>> {
  const cited = new Set<string>();
  return {
    ...letter,
    date: letter.asOf,
    subject: subjectOf(letter),
    addressees: [bodyAtStart(letter)],
    recipients: ['Như trên'],
    tasks: letter.tasks.map((task) => {
      // In full where it is first cited, then by kind and number. nd30:II.6.b
      const document = cited.has(task.document) ? task.documentShort : task.document;
      cited.add(task.document);
      return { ...task, text: insideQuotation(task.text), document };
    }),
  };
}

/** The body where a line begins with it: `Các sở, ban, ngành tỉnh`. */
export const bodyAtStart = ({ body }: Pick<FollowUpLetter, 'body'>): string =>
  upper(body.slice(0, 1)) + body.slice(1);

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

function subjectOf({ level, tasks }: Pick<FollowUpLetter, 'level' | 'tasks'>): string {
  if (level === 'phe-binh') return 'phê bình việc chậm thực hiện nhiệm vụ được giao';
  if (level === 'don-doc') return 'đôn đốc thực hiện nhiệm vụ quá hạn';
  return tasks.every(({ state }) => state === 'periodic')
    ? 'nhắc thực hiện nhiệm vụ định kỳ'
    : 'nhắc thực hiện nhiệm vụ đến hạn';
}
