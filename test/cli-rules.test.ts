import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.generated.ts';
import { run } from '../src/cli/run.ts';
import { quoteOf } from '../src/law/quotations.ts';
import { upkeepRules } from '../src/lint/upkeep.ts';

async function vanthu(...args: string[]): Promise<string> {
  let said = '';
  const exit = await run(
    {
      cwd: '/',
      env: {},
      out: (text) => {
        said += text;
      },
      err: (text) => {
        throw new Error(text);
      },
      stdin: async () => new Uint8Array(),
      worker: null,
      templates: fileURLToPath(new URL('../templates', import.meta.url)),
      terminal: { out: false, err: false, columns: 80 },
    },
    args,
  );
  expect(exit).toBe(0);
  return said;
}

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  test('every rule is explained with its law, its words and how to turn it off', async () => {
    for (const rule of [...rules, ...upkeepRules]) {
      const page = await vanthu('explain', rule.id, '--lang', language);
      expect(page).toContain(rule.title[language]);
      expect(page).toContain(rule.why[language]);
      for (const id of rule.basis) expect(page).toContain(quoteOf(id) ?? '');
      for (const message of Object.values(rule.messages)) expect(page).toContain(message[language]);
      expect(page).toContain(`vanthu-ignore ${rule.id} `);
      expect(page).not.toMatch(/undefined|\[object/u);
    }
  });

  test('every rule is in the list', async () => {
    const list = await vanthu('rules', '--lang', language);
    for (const { id, title } of rules)
      expect(list).toMatch(new RegExp(`^ {2}${id} +.*${title[language].slice(0, 8)}`, 'mu'));
  });
});

test('the list as data names the law of every rule', async () => {
  const list: { id: string; basis: { id: string; quote: string | null }[] }[] = JSON.parse(
    await vanthu('rules', '--format', 'json'),
  );
  expect(list.map(({ id }) => id)).toEqual([...rules, ...upkeepRules].map(({ id }) => id));
  for (const { id, basis } of list) {
    expect(basis.map((one) => one.id)).toEqual(
      [...rules, ...upkeepRules].find((rule) => rule.id === id)?.basis,
    );
  }
});

test('the coverage names each provision of Annex I once, with its rules or the reason why there are none', async () => {
  const coverage: { id: string; rules: string[]; unchecked: { vi: string } | null }[] = JSON.parse(
    await vanthu('rules', '--coverage', '--format', 'json'),
  );
  expect(coverage.length).toBeGreaterThan(150);
  expect(new Set(coverage.map(({ id }) => id)).size).toBe(coverage.length);
  expect(coverage.filter(({ rules: by, unchecked }) => by.length > 0 && unchecked)).toEqual([]);
  expect(coverage.find(({ id }) => id === 'nd30:I.3')?.rules).toContain('layout/page-margins');
  expect(coverage.some(({ unchecked }) => unchecked?.vi)).toBe(true);
});
