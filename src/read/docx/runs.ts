import type { Run, TextFormat } from '../../document/tree.ts';
import type { LegacyFont } from '../../vietnamese/legacy.ts';
import type { EffectiveRun } from './effective.ts';

/** A run that still grows. */
export type OpenRun = { -readonly [Key in keyof Run]: Run[Key] };

const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/u;
const NOT_ASCII = /[\u0080-\uffff]/u;

/** 17.3.2.26: which of the fonts of `w:rFonts` a character takes. */
export function addRuns(
  runs: OpenRun[],
  text: string,
  at: number,
  run: EffectiveRun,
  legacy: LegacyFont | null,
): void {
  if (legacy !== null) {
    addRun(runs, at, at + text.length, legacyFormat(run.ascii, legacy));
    return;
  }
  const isMixed = run.ascii !== run.hAnsi || run.ascii !== run.eastAsia;
  if (!isMixed || !NOT_ASCII.test(text)) {
    addRun(runs, at, at + text.length, run.ascii);
    return;
  }
  if (run.ascii === run.hAnsi && !EAST_ASIAN.test(text)) {
    addRun(runs, at, at + text.length, run.ascii);
    return;
  }
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    const format = character < '\u0080' ? run.ascii : EAST_ASIAN.test(character) ? run.eastAsia : run.hAnsi;
    addRun(runs, at + index, at + index + 1, format);
  }
}

function addRun(runs: OpenRun[], start: number, end: number, format: TextFormat): void {
  const last = runs.at(-1);
  if (last !== undefined && last.format === format) last.end = end;
  else runs.push({ start, end, format });
}

const legacyFormats = new WeakMap<TextFormat, TextFormat>();

function legacyFormat(format: TextFormat, { encoding }: LegacyFont): TextFormat {
  const known = legacyFormats.get(format) ?? { ...format, legacyEncoding: encoding };
  legacyFormats.set(format, known);
  return known;
}

/** What may be apart in NFD is none of these: letters with their marks, spaces, dashes, quotation marks. */
const MAY_BE_APART = /[^\p{Cc} -\u02ff\u1e00-\u1eff\u2010-\u2027\u202f-\u203f\u2190-\u21ff\u25a0-\u26ff]/u;

export const composed = (text: string): string => (MAY_BE_APART.test(text) ? text.normalize('NFC') : text);

/** A letter and the marks after it become one: the run of the letter has it. */
export function composedRuns(stored: string, runs: readonly Run[]): readonly Run[] {
  const moved: OpenRun[] = [];
  let boundary = 0;
  let at = 0;
  for (const { end, format } of runs) {
    const next = clusterEnd(stored, end);
    const to = at + stored.slice(boundary, next).normalize('NFC').length;
    if (to > at) addRun(moved, at, to, format);
    boundary = Math.max(boundary, next);
    at = to;
  }
  return moved;
}

const COMBINING = /^\p{M}/u;

function clusterEnd(stored: string, offset: number): number {
  let end = offset;
  while (end > 0 && end < stored.length && COMBINING.test(stored.charAt(end))) end++;
  return end;
}

/** The offset in `stored.normalize('NFC')` of an offset in `stored`; inside a cluster, the end of the cluster. */
export const composedOffset = (stored: string, offset: number): number =>
  stored.slice(0, clusterEnd(stored, offset)).normalize('NFC').length;
