import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { LineCounter, Document as YamlDocument } from 'yaml';
import type { Bilingual } from '../document/terms.ts';
import { type Config, EMPTY_CONFIG, joinConfigs, parseConfig, unknownRules } from '../lint/config.ts';
import type { ConfigMistake } from '../lint/config-mistakes.ts';
import type { Rule } from '../lint/rule.ts';
import { whyUnread } from './data.ts';
import { type Host, UserError } from './host.ts';
import { isNestedTooDeep } from './nesting.ts';
import { optionMistakes } from './options.ts';

export const CONFIG_NAMES = ['vanthu.config.yaml', 'vanthu.config.yml', 'vanthu.config.json'] as const;

export type FoundConfig = { readonly path: string; readonly config: Config };

/** The configuration for the folder one stands in: the named file, or the nearest one upward. */
export async function findConfig(
  host: Host,
  named: string | undefined,
  rules: readonly Rule[] | (() => Promise<readonly Rule[]>),
): Promise<FoundConfig | null> {
  const path = named ? resolve(host.cwd, named) : nearestConfig(host.cwd);
  if (!path) return null;
  const known = typeof rules === 'function' ? await rules() : rules;
  return { path, config: await loadConfig(host, path, known, []) };
}

function nearestConfig(folder: string): string | null {
  for (const name of CONFIG_NAMES) {
    if (textOf(join(folder, name)) !== null) return join(folder, name);
  }
  const manifest = join(folder, 'package.json');
  const text = textOf(manifest);
  if (text !== null && packageSays(text)) return manifest;
  const above = dirname(folder);
  return above === folder ? null : nearestConfig(above);
}

/** Somebody else's package.json that is broken is not ours to judge. */
function packageSays(text: string): boolean {
  if (!text.includes('"vanthu"')) return false;
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null && 'vanthu' in data;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function textOf(path: string): string | null {
  // Most of what is asked for is not there, and an error takes a hundred times as long to make.
  if (!existsSync(path)) return null;
  try {
    // At once: else threads that read would first have to be started.
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null;
    // A name with a NUL in it is none to the system.
    if (code === 'ERR_INVALID_ARG_VALUE') return null;
    throw new UserError(whyUnread(path, error), { cause: error });
  }
}

async function loadConfig(
  host: Host,
  path: string,
  rules: readonly Rule[],
  from: readonly string[],
): Promise<Config> {
  const shown = relative(host.cwd, path) || path;
  if (from.includes(path)) {
    throw new UserError({
      vi: `Cấu hình “${shown}” kế thừa vòng tròn (extends).`,
      en: `The configuration “${shown}” extends itself in a circle.`,
    });
  }
  const text = textOf(path);
  if (text === null) {
    throw new UserError({
      vi: `Không tìm thấy tệp cấu hình “${shown}”.`,
      en: `There is no configuration file “${shown}”.`,
    });
  }
  if (isNestedTooDeep(text)) throw tooDeep(shown);
  const { LineCounter, parseDocument } = await import('yaml');
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, stringKeys: true });
  const [broken] = document.errors;
  if (broken) {
    const [detail = ''] = broken.message.split(/ at line|\n/u);
    throw mistakesIn(shown, [
      {
        ...counter.linePos(broken.pos[0]),
        vi: 'Sai cú pháp YAML.',
        en: `This is no YAML: ${detail}.`,
      },
    ]);
  }
  const inside = path.endsWith(`${sep}package.json`) ? ['vanthu'] : [];
  const whole = plain(shown, document) ?? {};
  const data = inside.length > 0 && isRecord(whole) ? whole['vanthu'] : whole;

  const parsed = parseConfig(data, dirname(path).split(sep).join('/'));
  let below = EMPTY_CONFIG;
  for (const file of parsed.extends) {
    const one = await loadConfig(host, resolve(dirname(path), file), rules, [...from, path]);
    below = joinConfigs(below, one);
  }
  const known = [...rules, ...below.house].map(({ id }) => id);
  const mistakes =
    parsed.mistakes.length > 0
      ? parsed.mistakes
      : [...unknownRules(data, known), ...(await optionMistakes(data, rules))];
  if (mistakes.length > 0) throw mistakesIn(shown, placed(mistakes, inside, document, counter));

  const { baseline, templates } = parsed.config;
  return joinConfigs(below, {
    ...parsed.config,
    ...(baseline ? { baseline: resolve(dirname(path), baseline) } : {}),
    ...(templates ? { templates: resolve(dirname(path), templates) } : {}),
  });
}

/** Aliases without end are refused by the library, brackets without end by the engine. */
function plain(shown: string, document: YamlDocument.Parsed): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    if (!(cause instanceof ReferenceError || cause instanceof RangeError)) throw cause;
    throw tooDeep(shown, cause);
  }
}

const tooDeep = (shown: string, cause?: unknown): UserError =>
  new UserError(
    {
      vi: `Cấu hình “${shown}” lồng nhau quá nhiều tầng.`,
      en: `The configuration “${shown}” is nested too deeply.`,
    },
    { cause },
  );

type PlacedMistake = Bilingual & { readonly line: number; readonly col: number };

function placed(
  mistakes: readonly ConfigMistake[],
  inside: readonly string[],
  document: YamlDocument,
  counter: LineCounter,
): readonly PlacedMistake[] {
  return mistakes.map(({ path, atKey, message }) => ({
    ...counter.linePos(offsetOf(document, [...inside, ...path], atKey)),
    ...message,
  }));
}

function offsetOf(document: YamlDocument, path: readonly (string | number)[], atKey: boolean): number {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (atKey && isMap(parent)) {
    const key = parent.items.map((pair) => pair.key).find((node) => isScalar(node) && node.value === last);
    if (hasRange(key)) return key.range[0];
  }
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  return hasRange(node) ? node.range[0] : hasRange(parent) ? parent.range[0] : 0;
}

type Ranged = { readonly range: readonly [number, number, number] };

const isRecord = (node: unknown): node is Readonly<Record<string, unknown>> =>
  typeof node === 'object' && node !== null;
const hasRange = (node: unknown): node is Ranged => isRecord(node) && Array.isArray(node['range']);
const isScalar = (node: unknown): node is { readonly value: unknown } => isRecord(node) && 'value' in node;
const isMap = (node: unknown): node is { readonly items: readonly { readonly key: unknown }[] } =>
  isRecord(node) && Array.isArray(node['items']);

function mistakesIn(shown: string, mistakes: readonly PlacedMistake[]): UserError {
  const listed = new Map(
    mistakes.map((mistake) => [`${mistake.line}:${mistake.col} ${mistake.en}`, mistake]),
  );
  const sorted = [...listed.values()].sort((a, b) => a.line - b.line || a.col - b.col);
  const lines = (language: keyof Bilingual) =>
    sorted.map((mistake) => `  ${shown}:${mistake.line}:${mistake.col}  ${mistake[language]}`).join('\n');
  return new UserError({
    vi: `Cấu hình có ${sorted.length} chỗ sai:\n${lines('vi')}`,
    en: `The configuration has ${sorted.length === 1 ? 'a mistake' : `${sorted.length} mistakes`}:\n${lines('en')}`,
  });
}
