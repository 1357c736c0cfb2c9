import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findConfig } from '../src/cli/config.ts';
import { type Host, UserError } from '../src/cli/host.ts';
import { ownRules } from '../src/cli/rule-set.ts';
import { run } from '../src/cli/run.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'vanthu-config-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const silent = (): Host => ({
  cwd,
  language: 'vi',
  env: {},
  out: () => undefined,
  err: () => undefined,
  stdin: async () => new Uint8Array(),
  exit: () => undefined,
  worker: null,
  templates: fileURLToPath(new URL('../templates', import.meta.url)),
  terminal: { out: false, err: false, columns: 80 },
});

describe('what we tell people to write is valid', () => {
  test('the file of vanthu init does nothing as it is, and every line of it can be used', async () => {
    expect(await run(silent(), ['init'])).toBe(0);
    const path = join(cwd, 'vanthu.config.yaml');
    const untouched = await findConfig(silent(), undefined, ownRules);
    expect(untouched?.config.layers.flatMap(({ rules }) => rules)).toEqual([]);

    const used = readFileSync(path, 'utf8')
      .replace(/^# /gmu, '')
      .replace(/^extends: .*$/mu, '');
    writeFileSync(path, used);
    const found = await findConfig(silent(), undefined, ownRules);
    expect(found?.config).toMatchObject({ stage: 'draft', baseline: join(cwd, 'vanthu.baseline.json') });
    expect(found?.config.house.map(({ id }) => id)).toEqual(['house/ten-co-quan', 'house/cach-goi']);
    expect(found?.config.layers).toHaveLength(3);
  });

  test('the example of docs/configuration.md', async () => {
    const page = readFileSync(new URL('../docs/configuration.md', import.meta.url), 'utf8');
    const example = /```yaml\n([\s\S]*?)```/u.exec(page)?.[1] ?? '';
    writeFileSync(join(cwd, 'vanthu.config.yaml'), example.replace(/^extends: .*$/mu, ''));
    const found = await findConfig(silent(), undefined, ownRules);
    expect(found?.config.house).toHaveLength(3);
    expect(found?.config.layers[0]?.office?.margins?.left).toBe(30);
  });
});

test('a configuration that is no YAML is told in Vietnamese, with line and column', async () => {
  writeFileSync(join(cwd, 'vanthu.config.yaml'), 'stage: draft\nrules: "a" b\n');
  const error: unknown = await findConfig(silent(), undefined, ownRules).catch((cause: unknown) => cause);
  if (!(error instanceof UserError)) throw new Error('no complaint');
  expect(error.text.vi).toMatch(/2:12.*Sai cú pháp YAML\.$/su);
  expect(error.text.vi).not.toContain('Unexpected');
  expect(error.text.en).toContain('Unexpected');
});

describe('options of a rule', () => {
  const [first] = ownRules;
  const withOptions = ownRules.map((rule) =>
    rule === first
      ? {
          ...rule,
          options: { type: 'object', properties: { max: { type: 'integer' } }, additionalProperties: false },
        }
      : rule,
  );
  const configured = (setting: string) => {
    writeFileSync(join(cwd, 'vanthu.config.yaml'), `rules:\n  ${first?.id}: ${setting}\n`);
    return findConfig(silent(), undefined, withOptions);
  };

  test('are taken where they are what the rule asks for', async () => {
    const found = await configured('[warning, { max: 3 }]');
    expect(found?.config.layers[0]?.rules).toEqual([
      [first?.id, { severity: 'warning', options: { max: 3 } }],
    ]);
    expect((await configured('{ options: { max: 3 } }'))?.config.layers[0]?.rules[0]?.[1]).toEqual({
      options: { max: 3 },
    });
  });

  test('are refused where they are not, with the place and what would be right', async () => {
    const wrong = configured('[warning, { max: nhiều }]');
    await expect(wrong).rejects.toThrow(
      /vanthu\.config\.yaml:2:\d+ .*options\/max must be integer.*"max":\{"type":"integer"\}/u,
    );
  });
});
