import { type DocumentKind, kinds } from '../../document/kinds.ts';
import type { Bilingual } from '../../document/language.ts';
import { isDay } from '../../vietnamese/dates.ts';

/** One letter of `vanthu extract --format json`, as far as a follow-up letter needs it. */
export type TaskLetter = {
  readonly file: string;
  readonly official: boolean;
  readonly regime: string | null;
  readonly kind: DocumentKind | null;
  readonly parts: TaskLetterParts;
  /** Texts of the letter in running words, in which names stand as they are written. */
  readonly texts: readonly string[];
  readonly tasks: readonly LetterTask[];
};

export type TaskLetterParts = { readonly [Name in keyof typeof NO_PARTS]: string | null };

export const NO_PARTS = {
  parentBody: null,
  issuer: null,
  number: null,
  symbol: null,
  place: null,
  date: null,
  subject: null,
  archive: null,
  signingAuthority: null,
  signerPosition: null,
  signerName: null,
};

export type LetterTask = {
  readonly id: string;
  readonly clause: string;
  readonly text: string;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly reportTo: readonly string[];
  readonly deadline: TaskDeadline | null;
};

export type TaskDeadline = {
  readonly raw: string;
  readonly due: string | null;
  readonly before: boolean;
  readonly time: string | null;
  readonly rrule: string | null;
  readonly relative: string | null;
  readonly resolved: string | null;
};

export type ReadTasks =
  | { readonly letters: readonly TaskLetter[]; readonly mistakes?: never }
  | { readonly mistakes: readonly Bilingual[]; readonly letters?: never };

/** More are counted, not listed. */
const SHOWN_MISTAKES = 8;

/**
 * The text of a file as letters with their tasks: JSON (a list of letters, or one) or one letter a line. What is not
 * as the contract says is named, all of it at once; nothing is read around it.
 */
export function readTasks(text: string, name: string): ReadTasks {
  const values = valuesIn(text.replace(/^\uFEFF/u, '').trim());
  if (values === null) {
    return {
      mistakes: [
        {
          vi: `“${name}” không phải là kết quả của “vanthu extract --format json”: không đọc được JSON.`,
          en: `“${name}” is not the output of “vanthu extract --format json”: it is no JSON.`,
        },
      ],
    };
  }
  const mistakes: Bilingual[] = [];
  const letters = values.flatMap((value, index) => {
    const letter = letterOf(value, (where, must) => mistakes.push(mistakeAt(name, index, where, must)));
    return letter ? [letter] : [];
  });
  if (mistakes.length === 0) return { letters };
  const more = mistakes.length - SHOWN_MISTAKES;
  const rest = { vi: `“${name}”: và ${more} chỗ nữa.`, en: `“${name}”: and ${more} more.` };
  return { mistakes: more > 0 ? [...mistakes.slice(0, SHOWN_MISTAKES), rest] : mistakes };
}

function valuesIn(text: string): readonly unknown[] | null {
  const whole = parsed(text);
  if (whole) return Array.isArray(whole.value) ? whole.value : [whole.value];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = lines.map(parsed);
  return lines.length > 1 && values.every((value) => value !== null)
    ? values.flatMap((value) => (value ? [value.value] : []))
    : null;
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    // Text that somebody gave: not being JSON is what it may be.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const mistakeAt = (name: string, index: number, where: string, must: Bilingual): Bilingual => ({
  vi: `“${name}”, văn bản thứ ${index + 1}${where && `, trường “${where}”`}: ${must.vi}.`,
  en: `“${name}”, letter ${index + 1}${where && `, field “${where}”`}: ${must.en}.`,
});

type Complain = (where: string, must: Bilingual) => void;
type Fields = Readonly<Record<string, unknown>>;

const MUST = {
  extracted: {
    vi: 'phải là kết quả của “vanthu extract --format json”',
    en: 'must be output of “vanthu extract --format json”',
  },
  text: { vi: 'phải là một chuỗi', en: 'must be a string' },
  filled: { vi: 'phải là một chuỗi có chữ', en: 'must be a string with words in it' },
  texts: { vi: 'phải là danh sách các chuỗi', en: 'must be a list of strings' },
  list: { vi: 'phải là một danh sách', en: 'must be a list' },
  fields: { vi: 'phải là một nhóm trường, hoặc null', en: 'must be an object, or null' },
  day: {
    vi: 'phải là một ngày có thật, dạng 2026-03-20, hoặc null',
    en: 'must be a real day such as 2026-03-20, or null',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own fields only: `__proto__` and its kin are names like others, and none that is asked for. */
const fieldOf = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

function letterOf(value: unknown, complain: Complain): TaskLetter | null {
  if (!isFields(value) || !Object.hasOwn(value, 'assignments')) {
    complain('', MUST.extracted);
    return null;
  }
  const file = textIn(value, 'file', complain);
  // A file that could not be read has no tasks, and says so.
  const assignments = fieldOf(value, 'assignments');
  if (!Array.isArray(assignments)) {
    complain('assignments', MUST.list);
    return null;
  }
  const parts = fieldOf(value, 'parts') ?? null;
  if (parts !== null && !isFields(parts)) {
    complain('parts', MUST.fields);
    return null;
  }
  const tasks = assignments.flatMap((task: unknown, index) => {
    const read = taskOf(task, (where, must) =>
      complain(`assignments[${index}]${where && `.${where}`}`, must),
    );
    return read ? [read] : [];
  });
  const type = fieldOf(value, 'type');
  const letterParts = partsOf(parts ?? {}, (where, must) => complain(`parts.${where}`, must));
  return {
    file: file ?? '',
    official: fieldOf(value, 'official') === true,
    regime: stringOr(fieldOf(value, 'regime')),
    kind: typeof type === 'string' && Object.hasOwn(kinds, type) ? (type as DocumentKind) : null,
    parts: letterParts,
    texts: [
      ...textsBelow(parts, 2),
      ...textsBelow(fieldOf(value, 'citations'), 2),
      ...tasks.map(({ text }) => text),
    ],
    tasks,
  };
}

const stringOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Texts in the fields of a record or list, however they are called. */
function textsBelow(value: unknown, depth: number): readonly string[] {
  if (typeof value === 'string') return [value];
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((one: unknown) => textsBelow(one, depth - 1));
}

function textIn(fields: Fields, name: string, complain: Complain): string | null {
  const value = fieldOf(fields, name) ?? null;
  if (value === null || typeof value === 'string') return value;
  complain(name, MUST.text);
  return null;
}

function textsIn(fields: Fields, name: string, complain: Complain): readonly string[] {
  const value = fieldOf(fields, name) ?? [];
  if (Array.isArray(value) && value.every((one): one is string => typeof one === 'string')) return value;
  complain(name, MUST.texts);
  return [];
}

function partsOf(fields: Fields, complain: Complain): TaskLetterParts {
  const text = (name: string) => textIn(fields, name, complain)?.normalize('NFC').trim() || null;
  const date = text('date');
  const whole = date === null || /^\d{4}(?:-\d{2})?$/u.test(date) || isIsoDay(date);
  if (!whole) complain('date', MUST.day);
  return {
    parentBody: text('parentBody'),
    issuer: text('issuer'),
    number: text('number'),
    symbol: text('symbol'),
    place: text('place'),
    date: whole ? date : null,
    subject: text('subject'),
    archive: text('archive'),
    signingAuthority: text('signingAuthority'),
    signerPosition: text('signerPosition'),
    signerName: text('signerName'),
  };
}

function taskOf(value: unknown, complain: Complain): LetterTask | null {
  if (!isFields(value)) {
    complain('', MUST.fields);
    return null;
  }
  const text = textIn(value, 'text', complain)?.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (!text) complain('text', MUST.filled);
  if (!Object.hasOwn(value, 'lead')) complain('lead', MUST.texts);
  const deadline = fieldOf(value, 'deadline') ?? null;
  if (deadline !== null && !isFields(deadline)) complain('deadline', MUST.fields);
  const names = (field: string) =>
    textsIn(value, field, complain).map((name) => name.normalize('NFC').replace(/\s+/gu, ' ').trim());
  return {
    id: textIn(value, 'id', complain) ?? '',
    clause: textIn(value, 'clause', complain)?.normalize('NFC').trim() ?? '',
    text: text ?? '',
    lead: names('lead').filter((name) => name !== ''),
    coordinate: names('coordinate').filter((name) => name !== ''),
    reportTo: names('reportTo').filter((name) => name !== ''),
    deadline: isFields(deadline)
      ? deadlineOf(deadline, (where, must) => complain(`deadline.${where}`, must))
      : null,
  };
}

function deadlineOf(fields: Fields, complain: Complain): TaskDeadline {
  const day = (name: string): string | null => {
    const value = textIn(fields, name, complain);
    if (value === null || isIsoDay(value)) return value;
    complain(name, MUST.day);
    return null;
  };
  const raw = textIn(fields, 'raw', complain)?.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (!raw) complain('raw', MUST.filled);
  return {
    raw: raw ?? '',
    due: day('due'),
    before: fieldOf(fields, 'before') === true,
    time: textIn(fields, 'time', complain),
    rrule: textIn(fields, 'rrule', complain),
    relative: textIn(fields, 'relative', complain),
    resolved: day('resolved'),
  };
}

/** `2026-03-20`, a day that exists. */
export function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
