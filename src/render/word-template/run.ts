import type { Bilingual } from '../../document/language.ts';
import { GAP } from '../helpers.ts';
import { mistakeAt, type Where } from './mistakes.ts';
import type { BlockStep, IdentityKind, Step, ValueStep, Wants } from './program.ts';
import { textXml } from './text.ts';
import { evaluate, holds, isAbsent, type Scope } from './values.ts';

/** What all parts of one letter share while they are filled. */
export type Filling = {
  readonly blank: boolean;
  readonly mistakes: Complaints;
  readonly identity: (of: IdentityKind, value: string) => string;
};

/** A list of 10,000 tasks with ten parts each takes 110,000 rounds. */
export const MOST_ROUNDS = 1_000_000;
export const MOST_CHARACTERS = 64 * 2 ** 20;

/** The XML of a part with data in it; null where it grows beyond what Word would open. */
export function runSteps(steps: readonly Step[], top: Scope, filling: Filling): string | null {
  const { blank, mistakes, identity } = filling;
  let rounds = 0;
  let characters = 0;
  const isTooMuch = (): boolean => rounds > MOST_ROUNDS || characters > MOST_CHARACTERS;

  function run(list: readonly Step[], scope: Scope, isRepeated: boolean, out: string[]): void {
    for (const step of list) {
      if (isTooMuch()) return;
      const before = out.length;
      if (typeof step === 'string') out.push(step);
      else if (step.kind === 'value') out.push(textXml(textOf(step, scope), step.prefix));
      else if (step.kind === 'block') {
        runBlock(step, scope, isRepeated, out);
        continue;
      } else if (step.kind === 'identity') {
        out.push(isRepeated ? identity(step.of, step.value) : step.value);
      } else {
        const inside: string[] = [];
        run(step.steps, scope, isRepeated, inside);
        for (const chunk of withWanted(inside, step.wants)) out.push(chunk);
        continue;
      }
      if (out.length > before) characters += out.at(-1)?.length ?? 0;
    }
  }

  function runBlock(step: BlockStep, scope: Scope, isRepeated: boolean, out: string[]): void {
    const [first, ...others] = step.branches;
    if (first === undefined || first.condition === null) return;
    const { name } = step;
    if (name === 'if' || name === 'unless') {
      for (const { condition, steps } of step.branches) {
        const isChosen =
          condition === null || holds(evaluate(condition, scope, false).value) === (name === 'if');
        if (!isChosen) continue;
        run(steps, scope, isRepeated, out);
        return;
      }
      return;
    }
    const { value, missing } = evaluate(first.condition, scope, false);
    const path = missing[0] ?? pathOf(step, scope);
    const [other] = others;
    if (missing.length > 0 && other === undefined && !blank) {
      mistakes.missing(missing, step.source, step.where);
      return;
    }
    if (missing.length > 0 && other !== undefined && !blank) run(other.steps, scope, isRepeated, out);
    else if (name === 'with') {
      run(first.steps, { value, path, outer: scope, place: null }, isRepeated, out);
    } else if (missing.length === 0 && !Array.isArray(value)) {
      mistakes.wrong(step, path, 'phải là danh sách', 'must be a list');
    } else {
      // A blank form shows one entry, with gaps in it.
      const entries: readonly unknown[] = Array.isArray(value) ? value : [undefined];
      if (entries.length === 0 && other !== undefined) run(other.steps, scope, isRepeated, out);
      for (const [index, entry] of entries.entries()) {
        rounds++;
        if (isTooMuch()) return;
        const place = { index, isLast: index === entries.length - 1 };
        const inner = { value: entry, path: `${path}[${index + 1}]`, outer: scope, place };
        run(first.steps, inner, isRepeated || index > 0, out);
      }
    }
  }

  function textOf(step: ValueStep, scope: Scope): string {
    const { value, missing } = evaluate(step.expression, scope, blank);
    if (missing.length > 0 && !blank) mistakes.missing(missing, step.source, step.where);
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    if (isAbsent(value)) return blank ? GAP : '';
    const path = pathOf(step, scope);
    if (Array.isArray(value)) {
      mistakes.wrong(
        step,
        path,
        'là danh sách; hãy dùng {{#each}} hoặc {{list}}',
        'is a list; use {{#each}} or {{list}}',
      );
    } else if (typeof value === 'boolean') {
      mistakes.wrong(step, path, 'là true hoặc false; hãy dùng {{#if}}', 'is true or false; use {{#if}}');
    } else {
      mistakes.wrong(
        step,
        path,
        'là nhóm trường; hãy ghi rõ trường nào',
        'is a group of fields; say which field',
      );
    }
    return '';
  }

  const out: string[] = [];
  run(steps, top, false, out);
  return isTooMuch() ? null : out.join('');
}

/** What is gone through or printed, as a person would name it. */
function pathOf(step: ValueStep | BlockStep, scope: Scope): string {
  const expression = step.kind === 'value' ? step.expression : step.branches[0]?.condition;
  if (expression?.kind !== 'path') return step.source;
  const { up, names, written } = expression;
  let from: Scope = scope;
  for (let level = 0; level < up; level++) from = from.outer ?? from;
  const path = [from.path, ...names].filter((name) => name !== '').join('.');
  return path === '' || expression.isOfLoop ? written : path;
}

function withWanted(inside: readonly string[], wants: Wants): readonly string[] {
  const { prefix } = wants;
  if (wants.kind === 'row') {
    const row = new RegExp(`<${prefix}tr[\\s/>]`, 'u');
    return inside.some((chunk) => row.test(chunk)) ? inside : [];
  }
  return endsWithParagraph(inside.join(''), prefix) ? inside : [...inside, wants.filler];
}

/** What stands behind the last paragraph may be marks without content, such as the end of a bookmark. */
function endsWithParagraph(xml: string, prefix: string): boolean {
  let end = xml.length;
  for (;;) {
    const rest = xml.slice(Math.max(0, end - 1000), end).trimEnd();
    if (rest.endsWith(`</${prefix}p>`) || rest.endsWith(`</${prefix}sdt>`)) return true;
    const mark = /<([^\s<>/]{1,60})(?:\s[^<>]{0,900})?\/>$/u.exec(rest);
    if (mark === null) return false;
    if (mark[1] === `${prefix}p`) return true;
    if (!/(?:Start|End)$/u.test(mark[1] ?? '')) return false;
    end = end - (xml.slice(Math.max(0, end - 1000), end).length - rest.length) - mark[0].length;
  }
}

// ---- mistakes

export type Complaints = {
  readonly missing: (paths: readonly string[], source: string, where: Where) => void;
  readonly wrong: (step: ValueStep | BlockStep, path: string, vi: string, en: string) => void;
  readonly all: () => readonly Bilingual[];
};

/** What is wrong with the data, each thing once, however often a list runs into it. */
export function startComplaining(): Complaints {
  const kept = new Map<string, { paths: string[]; more: number; say: (paths: string) => Bilingual }>();
  const note = (key: string, path: string, say: (paths: string) => Bilingual): void => {
    const known = kept.get(key) ?? { paths: [], more: 0, say };
    kept.set(key, known);
    if (known.paths.includes(path)) return;
    if (known.paths.length < MOST_PATHS) known.paths.push(path);
    else known.more++;
  };
  return {
    missing: (paths, source, where) => {
      for (const path of paths) {
        note(`missing ${where.part} ${source} ${where.text} ${pattern(path)}`, path, (shown) =>
          mistakeAt(where, `Thiếu trường ${shown}.`, `The field ${shown} is missing.`),
        );
      }
    },
    wrong: ({ source, where }, path, vi, en) => {
      note(`wrong ${where.part} ${source} ${where.text} ${vi}`, path, (shown) =>
        mistakeAt(where, `Trường ${shown} ${vi}.`, `The field ${shown} ${en}.`),
      );
    },
    all: () =>
      [...kept.values()].map(({ paths, more, say }) => {
        const quoted = paths.map((path) => `“${path}”`).join(', ');
        const { vi } = say(more > 0 ? `${quoted} và ${more} trường nữa như thế` : quoted);
        const { en } = say(more > 0 ? `${quoted} and ${more} more like it` : quoted);
        return { vi, en };
      }),
  };
}

const MOST_PATHS = 3;

const pattern = (path: string): string => path.replace(/\[\d{1,9}\]/gu, '[]');
