import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { type Baseline, type BaselineEntry, EMPTY_BASELINE } from '../lint/baseline.ts';
import type { Config } from '../lint/config.ts';
import type { CheckedFile } from './check.ts';
import { type Host, UserError } from './host.ts';
import { writeOutput } from './output.ts';

const DEFAULT_NAME = 'vanthu.baseline.json';

export type OpenBaseline = {
  readonly path: string;
  readonly baseline: Baseline;
  /** Empty while the baseline is being written anew: everything is found again. */
  readonly entriesOf: (file: string) => readonly BaselineEntry[];
};

type Options = { readonly baseline?: string; readonly updateBaseline?: boolean };

/** The baseline of the option, or of the configuration; null where neither names one. */
export async function readBaseline(
  host: Host,
  options: Options,
  config: Config,
): Promise<OpenBaseline | null> {
  const named = options.baseline ?? config.baseline ?? (options.updateBaseline ? DEFAULT_NAME : undefined);
  if (named === undefined) return null;
  const path = resolve(host.cwd, named);
  const baseline = parseBaseline(named, await textOf(named, path, options.updateBaseline === true));
  return {
    path,
    baseline,
    entriesOf: (file) => (options.updateBaseline ? [] : (baseline.files[keyOf(host, path, file)] ?? [])),
  };
}

/** Files of this run are written anew, what is known of others stays. */
export function writeBaseline(host: Host, open: OpenBaseline, checked: readonly CheckedFile[]): void {
  const files = new Map(Object.entries(open.baseline.files));
  for (const { report, findings, asked } of checked) {
    if (report.error) continue;
    const key = keyOf(host, open.path, report.file);
    const others = (files.get(key) ?? []).filter(({ rule }) => !asked.some((id) => id === rule));
    if (findings.length + others.length > 0) files.set(key, [...others, ...findings]);
    else files.delete(key);
  }
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const baseline: Baseline = { version: 1, files: Object.fromEntries(sorted) };
  const shown = relative(host.cwd, open.path) || open.path;
  writeOutput(host, open.path, `${JSON.stringify(baseline, null, 2)}\n`);
  const total = checked.reduce((sum, { findings }) => sum + findings.length, 0);
  host.err(
    host.language === 'vi'
      ? `Đã ghi ${total} phát hiện của ${checked.length} văn bản vào ${shown}.\n`
      : `${total} findings of ${checked.length} documents written to ${shown}.\n`,
  );
}

const keyOf = ({ cwd }: Host, path: string, file: string): string =>
  relative(dirname(path), resolve(cwd, file)).split(sep).join('/');

async function textOf(named: string, path: string, mayBeMissing: boolean): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (missing && mayBeMissing) return JSON.stringify(EMPTY_BASELINE);
    throw new UserError(
      {
        vi: `Không đọc được tệp ghi nhận lỗi cũ “${named}”. Tạo tệp bằng --update-baseline.`,
        en: `The baseline “${named}” cannot be read. Make one with --update-baseline.`,
      },
      { cause },
    );
  }
}

function parseBaseline(named: string, text: string): Baseline {
  const data = jsonOf(text);
  if (isBaseline(data)) return data;
  throw new UserError({
    vi: `“${named}” không phải là tệp ghi nhận lỗi cũ của vanthu.`,
    en: `“${named}” is no baseline of vanthu.`,
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;

const isEntry = (data: unknown): boolean =>
  isRecord(data) &&
  typeof data['rule'] === 'string' &&
  typeof data['hash'] === 'string' &&
  typeof data['text'] === 'string';

const isBaseline = (data: unknown): data is Baseline =>
  isRecord(data) &&
  data['version'] === 1 &&
  isRecord(data['files']) &&
  Object.values(data['files']).every((entries) => Array.isArray(entries) && entries.every(isEntry));
