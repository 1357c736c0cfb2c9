import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.generated.ts';
import { ruleFiles } from '../scripts/generate/rule-index.ts';
import type { Letter } from '../src/document/letter.ts';
import { isLaw } from '../src/law/law.ts';
import { type Diagnostic, type LintOptions, lint } from '../src/lint/lint.ts';
import { formatMessage } from '../src/lint/message.ts';
import type { Change, Rule } from '../src/lint/rule.ts';
import { recognise } from '../src/recognise/recognise.ts';
import { applySafeFixes } from './support/apply.ts';
import { compliant, compliantKinds, compliantPage } from './support/compliant.ts';

const LANGUAGES = ['vi', 'en'] as const;

const diagnosticsOf = (letter: Letter, { stage, office }: Change = {}): readonly Diagnostic[] => {
  const options: LintOptions = { ...(stage ? { stage } : {}), ...(office ? { office } : {}) };
  return lint(letter, rules, options).diagnostics;
};

/** What a clerk must act on; information is no fault. */
const faultsOf = (letter: Letter, change: Change = {}): readonly string[] =>
  diagnosticsOf(letter, change)
    .filter(({ severity }) => severity !== 'info')
    .map(sentence);

const sentence = ({ rule, message, data }: Diagnostic): string => {
  const template = rules.find(({ id }) => id === rule)?.messages[message];
  return `${rule} ${message}: ${template ? formatMessage(template, data, 'vi') : ''}`;
};

const nameOf = ({
  kind = 'cong-van',
  stage,
  replace = [],
  page,
  format,
  layout,
  document,
}: Change): string => {
  const pairs = replace.map(([what, by]) => `“${what}” ⇒ “${by}”`);
  const values = [page, format, layout]
    .filter((value) => value !== undefined)
    .map((value) => JSON.stringify(value));
  const words = [kind, stage, ...pairs, ...values, document && 'a changed page'].filter(
    (word) => word !== undefined,
  );
  return words.join(' ').replaceAll('\n', '⏎').replaceAll('%', '%%');
};

describe('the compliant letters', () => {
  test.each(compliantKinds)('%s has no faults as Markdown', (kind) => {
    expect(faultsOf(compliant({ kind }))).toEqual([]);
  });
  test.each(compliantKinds)('%s has no faults laid out by the decree', (kind) => {
    expect(faultsOf(compliantPage(kind))).toEqual([]);
  });
  test.each(compliantKinds)('%s is recognised as what it is', (kind) => {
    const letter = compliantPage(kind);
    const regime = kind === 'ket-luan' ? 'party' : 'state';
    expect([letter.kind, letter.regime, letter.official]).toEqual([kind, regime, true]);
  });
});

test('the index has every rule of the folders, and no rule crashes on a compliant letter', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleFiles(new URL('..', import.meta.url).pathname));
  const crashed = compliantKinds.flatMap((kind) => lint(compliantPage(kind), rules).skipped);
  expect(crashed.filter(({ reason }) => reason === 'crashed')).toEqual([]);
});

for (const rule of rules) describe(rule.id, () => proofOf(rule));

function proofOf(rule: Rule): void {
  test('says what it is, why, by which law, and shows it', () => {
    expect(rule.id.startsWith(`${rule.group}/`)).toBe(true);
    expect(rule.id).not.toMatch(/\/(?:no|require|check)-/);
    for (const language of LANGUAGES) {
      for (const text of [rule.title[language], rule.why[language]])
        expect(text.trim().length).toBeGreaterThan(10);
      expect(rule.title[language]).not.toMatch(/[.{}]$/);
    }
    expect(rule.basis.length).toBeGreaterThan(0);
    expect(rule.examples.good.length).toBeGreaterThan(0);
    const shown = new Set(rule.examples.bad.flatMap(({ reports }) => reports));
    expect([...shown].sort()).toEqual(Object.keys(rule.messages).sort());
  });

  test('is no error where only practice stands behind it', () => {
    if (rule.basis.some(isLaw)) return;
    const severities = Object.values(rule.severities ?? {}).flatMap((value) =>
      typeof value === 'string' ? [value] : Object.values(value),
    );
    expect([rule.severity, ...severities]).not.toContain('error');
  });

  for (const change of rule.examples.good) {
    test(`accepts ${nameOf(change)}`, () => {
      const letter = compliant(change);
      expect(faultsOf(letter, change)).toEqual([]);
      expect(own(rule, diagnosticsOf(letter, change)).map(sentence)).toEqual([]);
    });
  }

  for (const example of rule.examples.bad) {
    test(`reports ${example.reports.join(', ')} for ${nameOf(example)}`, () => {
      const letter = compliant(example);
      const found = diagnosticsOf(letter, example);
      const mine = own(rule, found);
      expect(mine.map(({ message }) => message)).toEqual(example.reports);
      const others = found.filter((finding) => finding.rule !== rule.id && finding.severity !== 'info');
      const expected = new Set<string>(example.alsoReports ?? []);
      expect(others.filter((finding) => !expected.has(finding.rule)).map(sentence)).toEqual([]);
      const silent = [...expected].filter((id) => !found.some((finding) => finding.rule === id));
      expect(silent).toEqual([]);
      for (const finding of mine) expectFilled(rule, finding);
      provesFix(rule, letter, example, mine);
    });
  }
}

/** Every blank of the message has a value, in both languages, and the value is words. */
function expectFilled({ messages }: Rule, { message, data }: Diagnostic): void {
  const template = messages[message];
  for (const language of LANGUAGES) {
    for (const [, name = ''] of template?.[language].matchAll(/\{(\w+)\}/g) ?? []) {
      const value = data[name];
      const words = typeof value === 'object' ? value[language] : String(value);
      expect(words).not.toMatch(/^$|undefined|null|NaN|\[object/);
    }
  }
}

const own = ({ id }: Rule, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter((finding) => finding.rule === id);

/** After its safe fixes a rule has nothing left to mend, and what the example says they make is clean. */
function provesFix(
  rule: Rule,
  letter: Letter,
  example: Rule['examples']['bad'][number],
  mine: readonly Diagnostic[],
): void {
  const fixable = mine.filter(({ fix }) => fix?.applies === 'safe');
  if (!example.fixed && fixable.length === 0) return;
  expect(fixable.length).toBeGreaterThan(0);

  const fixed = recognise(applySafeFixes(letter.document, mine));
  const left = own(rule, diagnosticsOf(fixed, example));
  expect(left.filter(({ fix }) => fix?.applies === 'safe').map(sentence)).toEqual([]);
  if (!example.fixed) return;
  const wanted = compliant({ ...example, replace: example.fixed });
  expect(fixed.document.blocks.map(({ text }) => text)).toEqual(
    wanted.document.blocks.map(({ text }) => text),
  );
  expect(left.map(sentence)).toEqual([]);
}
