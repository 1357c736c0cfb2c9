import Handlebars from 'handlebars';
import type { Letter } from '../document/letter.ts';
import { readMarkdown } from '../read/markdown/markdown.ts';
import { recognise } from '../recognise/recognise.ts';
import { notAsAsked, wrongType } from './as-asked.ts';
import { mistakenUse } from './check-template.ts';
import { type DataOptions, prepareData } from './data.ts';
import { helpers } from './helpers.ts';
import { inert } from './inert.ts';
import type { Mistake, Template } from './template.ts';
import { GATE, gated, usesOf } from './template-fields.ts';

export type FillOptions = DataOptions;

export type Filled = { readonly markdown: string } | { readonly mistakes: readonly Mistake[] };
export type Rendered =
  | { readonly letter: Letter; readonly markdown: string }
  | { readonly mistakes: readonly Mistake[] };

/** The Markdown of a letter: a template with data in it. Data is text, whatever it holds; it is never a template. */
export function fill(template: Template, data: unknown, options: FillOptions = {}): Filled {
  const filled = filledWith(template, data, options);
  return 'mistakes' in filled ? filled : { markdown: filled.markdown };
}

/** The letter that a template and data make, held against what was asked for. */
export async function renderLetter(
  template: Template,
  data: unknown,
  options: FillOptions = {},
): Promise<Rendered> {
  const filled = filledWith(template, data, options);
  if ('mistakes' in filled) return filled;
  const { markdown } = filled;
  const read = await readMarkdown(markdown);
  if (read.failure) return { mistakes: [read.failure.message] };
  const letter = recognise(read.document);
  const wrong = options.blank
    ? [wrongType(template, letter)].filter((mistake) => mistake !== null)
    : notAsAsked(template, filled.data, letter);
  return wrong.length > 0 ? { mistakes: wrong } : { letter, markdown };
}

function filledWith(
  template: Template,
  raw: unknown,
  options: FillOptions,
): { readonly markdown: string; readonly data: unknown } | { readonly mistakes: readonly Mistake[] } {
  const { run, mistakes } = compiled(template);
  if (mistakes.length > 0) return { mistakes };
  const prepared = prepareData(template.schema, raw, options);
  if ('mistakes' in prepared) return prepared;
  const filled = run(prepared.data);
  return 'mistakes' in filled ? filled : { ...filled, data: prepared.data };
}

// ---- running a template

type Compiled = { readonly run: (data: unknown) => Filled; readonly mistakes: readonly Mistake[] };

const known = new WeakMap<Template, Compiled>();

/** A template is looked through and compiled once; each letter of a batch only runs it. */
function compiled(template: Template): Compiled {
  const before = known.get(template);
  if (before) return before;
  const made = compile(template);
  known.set(template, made);
  return made;
}

const OPTIONS: CompileOptions = {
  strict: true,
  noEscape: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: {
    helperMissing: false,
    blockHelperMissing: false,
    log: false,
    lookup: false,
    each: true,
    if: true,
    unless: true,
    with: true,
    [GATE]: true,
    ...Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
  },
};

/** A list of 10,000 tasks with ten parts each takes 110,000 rounds. */
export const MOST_ROUNDS = 1_000_000;
export const MOST_CHARACTERS = 8_000_000;
const TOO_MUCH = 'too much';

function compile({ name, source, partials, schema }: Template): Compiled {
  const { uses, programs, mistakes: found } = usesOf(source, partials);
  const mistakes = [...found, ...uses.flatMap((use) => mistakenUse(use, schema))];
  if (mistakes.length > 0) return { mistakes, run: () => ({ mistakes }) };
  const handlebars = Handlebars.create();
  for (const helper of ['log', 'lookup']) handlebars.unregisterHelper(helper);
  handlebars.registerHelper(helpers);
  for (const [partial, program] of programs) {
    if (partial !== '') handlebars.registerPartial(partial, handlebars.compile(gated(program), OPTIONS));
  }
  const main = programs.get('');
  const write = handlebars.compile(main && gated(main), OPTIONS);
  const run = (data: unknown): Filled => {
    try {
      const text = write(data, {
        helpers: boundedHelpers(),
        allowProtoPropertiesByDefault: false,
        allowProtoMethodsByDefault: false,
      });
      return { markdown: tidied(text) };
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      return { mistakes: [mistakeOf(name, error)] };
    }
  };
  return { run, mistakes: [] };
}

/** Printing and looping, with what one letter may take counted. */
function boundedHelpers(): Record<string, Handlebars.HelperDelegate> {
  let rounds = 0;
  let characters = 0;
  return {
    [GATE]: (value: unknown): string => {
      const text = printed(value);
      characters += text.length;
      if (characters > MOST_CHARACTERS) throw new RangeError(TOO_MUCH);
      return inert(text);
    },
    each(this: unknown, list: unknown, options: Handlebars.HelperOptions): string {
      if (!Array.isArray(list) || list.length === 0) return options.inverse(this);
      const last = list.length - 1;
      return list
        .map((item: unknown, index) => {
          rounds += 1;
          if (rounds > MOST_ROUNDS) throw new RangeError(TOO_MUCH);
          const frame: unknown = Object.assign(Handlebars.createFrame(options.data), {
            index,
            first: index === 0,
            last: index === last,
          });
          return options.fn(item, { data: frame });
        })
        .join('');
    },
  };
}

function printed(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new TypeError('not a text');
}

/** Blocks leave blank lines behind. */
function tidied(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const kept = lines.filter((line, index) => line !== '' || lines[index - 1] !== '');
  return `${kept.join('\n').trim()}\n`;
}

const NOT_DEFINED = /^"([^"]{1,80})" not defined/u;

function mistakeOf(name: string, error: Error): Mistake {
  const field = NOT_DEFINED.exec(error.message)?.[1];
  if (field !== undefined) {
    return {
      vi: `Mẫu “${name}” cần trường “${field}” mà dữ liệu không có.`,
      en: `The template “${name}” needs the field “${field}”, which the data lacks.`,
    };
  }
  if (error instanceof RangeError) {
    return {
      vi: `Mẫu “${name}” với dữ liệu này cho ra một văn bản quá dài.`,
      en: `The template “${name}” with this data makes a letter that is too long.`,
    };
  }
  return {
    vi: `Không điền được mẫu “${name}”: ${error.message}.`,
    en: `The template “${name}” cannot be filled: ${error.message}.`,
  };
}
