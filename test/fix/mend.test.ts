import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.generated.ts';
import { type Mended, mend } from '../../src/fix/mend.ts';
import { type Diagnostic, type LintOptions, lint } from '../../src/lint/lint.ts';
import { compliantSource } from '../support/compliant.ts';

const options: LintOptions = { stage: 'issued' };

async function mended(text: string | Uint8Array, unsafe = false, name = 'cong-van.md'): Promise<Mended> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const result = await mend(bytes, {
    name,
    unsafe,
    tracking: null,
    judge: (letter) => lint(letter, rules, options).diagnostics,
  });
  if (result.refusal) throw new Error(result.refusal.en);
  return result;
}

const textOf = ({ bytes }: Mended): string => Buffer.from(bytes).toString('utf8');
const faults = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);

const LETTER = compliantSource('cong-van');
const WRONG = LETTER.replace('**Độc lập - Tự do - Hạnh phúc**', '**Độc lập – Tự do – Hạnh phúc**')
  .replace('ngày 05 tháng 3 năm 2026*', 'ngày 5 tháng 3 năm 2026*')
  .replace('- Như trên;', '- Như trên,');

test('what is wrong is mended and nothing else is touched', async () => {
  const result = await mended(WRONG);
  expect(textOf(result)).toBe(LETTER);
  expect(result.fixed.length).toBeGreaterThanOrEqual(3);
  expect(faults(result.after.diagnostics)).toEqual([]);
});

test('mending again changes nothing', async () => {
  const once = await mended(WRONG);
  const twice = await mended(once.bytes);
  expect(twice.fixed).toEqual([]);
  expect(Buffer.compare(twice.bytes, once.bytes)).toBe(0);
});

test('line endings and the byte order mark stay as they are', async () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  expect(textOf(await mended(windows(WRONG)))).toBe(windows(LETTER));
});

test('UTF-16 stays UTF-16', async () => {
  const little = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
  const big = (text: string) => little(text).swap16();
  expect(Buffer.compare((await mended(little(WRONG))).bytes, little(LETTER))).toBe(0);
  expect(Buffer.compare((await mended(big(WRONG))).bytes, big(LETTER))).toBe(0);
});

test('a text with letters and marks apart is composed, and what is no text of the letter is not', async () => {
  const around = '<!-- dự thảo của Sở Nội vụ -->\n\n'.normalize('NFD');
  expect(textOf(await mended(around + WRONG.normalize('NFD')))).toBe(around + LETTER);
  const once = await mended(LETTER.normalize('NFD'));
  expect((await mended(once.bytes)).fixed).toEqual([]);
});

test('letters of an old encoding that do not show are no signs to take away', async () => {
  const wrong = WRONG.replace(
    'Trong quá trình thực hiện',
    'Ch\u00ad¬ng tr×nh c¶i c¸ch, quy ®Þnh cña x· nh\u00ad',
  );
  expect(textOf(await mended(wrong))).toContain('Ch\u00ad¬ng tr×nh c¶i c¸ch, quy ®Þnh cña x· nh\u00ad');
});

test('the rules asked for are the only ones served', async () => {
  const result = await mend(Buffer.from(WRONG), {
    name: 'cong-van.md',
    unsafe: false,
    wanted: (rule) => rule === 'form/motto-dashes' || rule.startsWith('form/motto'),
    tracking: null,
    judge: (letter) => lint(letter, rules, options).diagnostics,
  });
  if (result.refusal) throw new Error(result.refusal.en);
  expect(textOf(result)).toContain('Độc lập - Tự do - Hạnh phúc');
  expect(textOf(result)).toContain('ngày 5 tháng 3');
});

test('an empty file and tracked changes in Markdown are refused with a sentence', async () => {
  const judge = () => [];
  const empty = await mend(new Uint8Array(), { name: 'a.md', unsafe: false, tracking: null, judge });
  expect(empty.refusal?.vi).toContain('rỗng');
  const tracking = { author: 'vanthu', date: '2026-03-05T00:00:00Z' };
  const tracked = await mend(Buffer.from(LETTER), { name: 'a.md', unsafe: false, tracking, judge });
  expect(tracked.refusal?.vi).toContain('.docx');
});

describe('every example whose safe fix is told', () => {
  const cases = rules.flatMap((rule) =>
    rule.examples.bad.flatMap((example) =>
      example.fixed &&
      example.replace &&
      !example.page &&
      !example.format &&
      !example.layout &&
      !example.document
        ? [{ rule, example }]
        : [],
    ),
  );
  test.each(cases)('$rule.id is mended in the file: $example.replace', async ({ rule, example }) => {
    const source = compliantSource(example.kind ?? 'cong-van');
    const wrong = (example.replace ?? []).reduce((text, [what, by]) => text.replace(what, () => by), source);
    const result = await mend(Buffer.from(wrong), {
      name: 'van-ban.md',
      unsafe: false,
      tracking: null,
      judge: (letter) =>
        lint(letter, rules, {
          ...(example.stage ? { stage: example.stage } : {}),
          ...(example.office ? { office: example.office } : {}),
        }).diagnostics,
    });
    if (result.refusal) throw new Error(result.refusal.en);
    expect(faults(result.after.diagnostics)).toEqual([]);
    expect(result.fixed.map(({ diagnostic }) => diagnostic.rule)).toContain(rule.id);
  });
});
