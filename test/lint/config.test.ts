import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../src/document/kinds.ts';
import { terms } from '../../src/document/terms.ts';
import { EMPTY_CONFIG, joinConfigs, parseConfig, unknownRules } from '../../src/lint/config.ts';
import { settingsFor } from '../../src/lint/settings.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8'));

const settingOf = (data: unknown, rule: `form/${string}`, file: string | null = null) =>
  settingsFor(parseConfig(data, '/van-ban').config, file, 'cong-van').settings?.(rule);

describe('the published schema', () => {
  test('knows the document kinds of the program', () => {
    expect(schema.definitions.kinds.items.enum).toEqual(Object.keys(kinds));
  });

  test('knows the parts of a letter', () => {
    const parts = new Set(Object.values(terms).map(({ contract }) => contract));
    expect(new Set(schema.definitions.houseRule.properties.part.enum)).toEqual(parts);
  });
});

describe('a setting', () => {
  test('may be a severity, a pair, or a group of entries', () => {
    const rules = {
      'form/a': 'info',
      'form/b': ['warning', { max: 3 }],
      'form/c': { severity: 'off', reason: 'vì sao' },
    };
    expect(settingOf({ rules }, 'form/a')).toEqual({ severity: 'info' });
    expect(settingOf({ rules }, 'form/b')).toEqual({ severity: 'warning', options: { max: 3 } });
    expect(settingOf({ rules }, 'form/c')).toEqual({ severity: 'off' });
    expect(settingOf({ rules }, 'form/d')).toEqual({});
  });

  test('that comes later wins, and keeps what it does not name', () => {
    const rules = { 'form/*': 'info', 'form/b': ['warning', { max: 3 }], 'form/{b,c}': 'error' };
    expect(settingOf({ rules }, 'form/a')).toEqual({ severity: 'info' });
    expect(settingOf({ rules }, 'form/b')).toEqual({ severity: 'error', options: { max: 3 } });
  });

  test('may differ for files under the folder of the configuration', () => {
    const data = { overrides: [{ files: ['cu/**', '*.txt'], rules: { 'form/a': 'info' } }] };
    expect(settingOf(data, 'form/a', '/van-ban/cu/x.md')).toEqual({ severity: 'info' });
    expect(settingOf(data, 'form/a', '/van-ban/moi/x.txt')).toEqual({ severity: 'info' });
    expect(settingOf(data, 'form/a', '/van-ban/moi/x.md')).toEqual({});
    expect(settingOf(data, 'form/a', '/khac/cu/x.md')).toEqual({});
    expect(settingOf(data, 'form/a', null)).toEqual({});
  });

  test('may differ by kind', () => {
    const data = {
      overrides: [{ kinds: ['quyet-dinh'], rules: { 'form/a': 'info' }, office: { place: 'An Bình' } }],
    };
    const { config } = parseConfig(data, '/van-ban');
    expect(settingsFor(config, null, 'quyet-dinh').settings?.('form/a')).toEqual({ severity: 'info' });
    expect(settingsFor(config, null, 'quyet-dinh').office).toEqual({ place: 'An Bình' });
    expect(settingsFor(config, null, null).settings?.('form/a')).toEqual({});
  });
});

describe('a mistake', () => {
  const mistakesIn = (data: unknown) =>
    parseConfig(data, '/').mistakes.map(({ path, message }) => [path.join('.'), message.vi]);

  test('is named once, at its place, with an example or the nearest word', () => {
    expect(mistakesIn({ rules: { 'form/a': 'off' } })).toEqual([
      ['rules.form/a', expect.stringContaining('phải nêu lý do')],
    ]);
    expect(mistakesIn({ rules: { 'form/a': { severity: 'off' } } })).toEqual([
      ['rules.form/a', expect.stringContaining('phải nêu lý do')],
    ]);
    expect(mistakesIn({ rules: { 'form/a': { severity: 'off', reason: ' ' } } })).toEqual([
      ['rules.form/a.reason', '“reason” không được để trống.'],
    ]);
    expect(mistakesIn({ rules: { 'form/a': 'eror' } })).toEqual([
      ['rules.form/a', '“eror” không dùng được ở đây; có phải ý bạn là “error”?'],
    ]);
    expect(mistakesIn({ rules: { margins: 'error' } })).toEqual([
      ['rules.margins', '“margins” không phải là tên quy tắc (nhóm/tên, ví dụ layout/page-margins).'],
    ]);
    expect(mistakesIn({ offce: {} })).toEqual([
      ['offce', 'Không có mục “offce”. Có phải ý bạn là “office”?'],
    ]);
    expect(mistakesIn({ office: { signers: [{ position: 'CHỦ TỊCH' }] } })).toEqual([
      ['office.signers.0', 'Thiếu mục “name”.'],
    ]);
    expect(mistakesIn([])).toEqual([['', expect.stringContaining('phải là nhóm mục')]]);
  });

  test('may be a rule that nobody knows', () => {
    const data = {
      rules: { 'form/b': 'info', 'form/x*': 'info', 'house/own': 'info' },
      house: [{ id: 'house/own', message: 'x' }],
    };
    expect(unknownRules(data, ['form/a']).map(({ path }) => path)).toEqual([
      ['rules', 'form/b'],
      ['rules', 'form/x*'],
    ]);
  });
});

test('a configuration wins over the one it builds on', () => {
  const own = (data: unknown) => parseConfig(data, '/').config;
  const below = own({
    stage: 'draft',
    house: [
      { id: 'house/a', message: 'cũ' },
      { id: 'house/b', message: 'b' },
    ],
  });
  const above = own({ house: [{ id: 'house/a', message: 'mới' }] });
  const joined = joinConfigs(joinConfigs(EMPTY_CONFIG, below), above);
  expect(joined.stage).toBe('draft');
  expect(joined.house.map(({ message }) => message.vi)).toEqual(['b', 'mới']);
});
