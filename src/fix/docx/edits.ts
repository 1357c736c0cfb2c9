import type { Run, TextFormat } from '../../document/tree.ts';
import { typeface } from '../../law/values.ts';
import { writable } from '../../read/docx/writing.ts';
import type { Element } from '../../read/docx/xml.ts';
import { decodeLegacy, isLegacyText, legacyFont } from '../../vietnamese/legacy.ts';
import { type Change, changesBetween, lettersOf } from '../changes.ts';
import { type Atom, isChanged, type Unit } from './units.ts';

export type TextEdit = { readonly start: number; readonly end: number; readonly by: string };
export type FormatEdit = { readonly start: number; readonly end: number; readonly format: TextFormat };

/** What a block without a letter is to hold, there being nothing to put it beside; else nothing. */
export function editText(atoms: readonly Atom[], text: string, edits: readonly TextEdit[]): string {
  if (atoms.length === 0) return edits.map(({ by }) => writable(by)).join('');
  let done = 0;
  for (const { start, end, by } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < done) continue;
    done = end;
    const changes = changesOf(atoms, text, { start, end, by: writable(by).normalize('NFC') });
    const places = changes.map((change) => placed(atoms, change));
    // A field's number, a page break or a formula in the way: the edit is left as a whole.
    if (places.every((place) => place !== null)) for (const place of places) place();
  }
  return '';
}

/** A text put in its own place is written anew: out of letters and marks, or out of an old encoding. */
function changesOf(atoms: readonly Atom[], text: string, { start, end, by }: TextEdit): readonly Change[] {
  const old = text.slice(start, end);
  if (old !== by) {
    return changesBetween(old, by).map((change) => ({
      start: start + change.start,
      end: start + change.end,
      by: change.by,
    }));
  }
  const changes: { start: number; end: number; by: string }[] = [];
  for (const atom of atoms) {
    if (atom.isPlain || atom.start < start || atom.end > end) continue;
    const last = changes.at(-1);
    if (last?.end === atom.start) {
      last.end = atom.end;
      last.by += atom.text;
    } else changes.push({ start: atom.start, end: atom.end, by: atom.text });
  }
  return changes;
}

/** Null where the change cannot be made. */
function placed(atoms: readonly Atom[], { start, end, by }: Change): (() => void) | null {
  if (start === end) return inserted(atoms, start, by);
  const gone = atoms.filter((atom) => atom.end > start && atom.start < end);
  const isWhole = gone[0]?.start === start && gone.at(-1)?.end === end;
  if (!isWhole || gone.some(({ units }) => units.length === 0)) return null;
  return () => {
    const letters = lettersOf(by);
    // Letter for letter, each keeps the format of the one it stands for; else the first run has them all.
    const isEven = letters.length === gone.length;
    const stretches: { readonly run: Element; last: Unit; by: string }[] = [];
    for (const [index, { units }] of gone.entries()) {
      for (const unit of units) {
        unit.isGone = true;
        const { run } = unit.leaf.place;
        const open = stretches.at(-1);
        if (open?.run === run) open.last = unit;
        else if (unit === units[0]) stretches.push({ run, last: unit, by: stretches.length === 0 ? by : '' });
      }
      const open = stretches.at(-1);
      if (isEven && open !== undefined) open.by = (index === 0 ? '' : open.by) + (letters[index] ?? '');
    }
    for (const stretch of stretches) stretch.last.after += stretch.by;
  };
}

/** Beside the letter it belongs to: the one before, unless that is a blank or a sign and the one behind is not. */
function inserted(atoms: readonly Atom[], at: number, by: string): (() => void) | null {
  const before = atoms.find((atom) => atom.end === at);
  const behind = atoms.find((atom) => atom.start === at);
  const isGood = (atom: Atom | undefined): boolean =>
    atom !== undefined && atom.units.length > 0 && atom.text.trim() !== '';
  const isPossible = (atom: Atom | undefined): boolean => (atom?.units.length ?? 0) > 0;
  const takesBefore = isGood(before) || (!isGood(behind) && isPossible(before));
  const last = before?.units.at(-1);
  if (takesBefore && last !== undefined) {
    return () => {
      last.after += by;
    };
  }
  const first = behind?.units[0];
  if (first === undefined) return null;
  return () => {
    first.before += by;
  };
}

/** Formats are put on letters, with what was put in beside them. */
export function editFormat(atoms: readonly Atom[], edits: readonly FormatEdit[]): void {
  for (const { start, end, format } of edits) {
    // One object for all that have the same format, so that stretches of it are found by looking at it.
    const put = new Map<TextFormat | null, TextFormat>();
    for (const atom of atoms) {
      if (atom.start < start || atom.end > end) continue;
      for (const unit of atom.units) {
        const whole = put.get(unit.format) ?? { ...unit.format, ...format };
        put.set(unit.format, whole);
        unit.format = whole;
      }
    }
  }
}

/** Letters of an old encoding mean something else in another font: they are written anew for it. */
export function decodeForFonts(atoms: readonly Atom[]): void {
  for (const { units, text } of atoms) {
    const [first] = units;
    if (first === undefined || first.legacy === null || first.isGone) continue;
    const font = first.format?.font;
    if (font === undefined || legacyFont(font) !== null) continue;
    const last = units.at(-1);
    for (const unit of units) unit.isGone = true;
    if (last !== undefined) last.after = text + last.after;
  }
}

/** Unicode typed in an old font reads as such only in one piece: once cut or added to, it gets a font for it. */
export function settleFonts(atoms: readonly Atom[], runs: readonly Run[]): void {
  const odd = runs.filter(
    ({ format: { font, legacyEncoding } }) => legacyEncoding === undefined && legacyFont(font ?? '') !== null,
  );
  for (const { start, end } of odd) {
    const units = atoms
      .filter((atom) => atom.start >= start && atom.end <= end)
      .flatMap((atom) => atom.units);
    const changed = new Set(units.filter(isChanged).map(({ leaf }) => leaf.place));
    for (const unit of units) {
      if (!changed.has(unit.leaf.place) || unit.format?.font !== undefined) continue;
      unit.format = { ...unit.format, font: typeface.font };
    }
  }
}

/** The format of text put in beside a unit: an old encoding cannot write all letters, so it is left. */
export function formatOfNew({ legacy, format }: Unit, text: string): TextFormat | null {
  if (legacy === null || (isLegacyText(text) && decodeLegacy(text, legacy).text === text)) return format;
  return { ...format, font: format?.font ?? typeface.font };
}
