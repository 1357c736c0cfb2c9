import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.generated.ts';
import type { Letter } from '../src/document/letter.ts';
import { lint } from '../src/lint/lint.ts';
import { readDocx } from '../src/read/docx/docx.ts';
import { checkTemplate } from '../src/render/check-template.ts';
import { writeDocx } from '../src/render/docx.ts';
import { writeMarkdown } from '../src/render/markdown.ts';
import { fieldsOf, listTemplates, type Template } from '../src/render/template.ts';
import { readMarkdown } from './support/markdown.ts';
import { letterIn, saying } from './support/saying.ts';
import { sampleOf, TEMPLATES, writtenLetter } from './support/templates.ts';

const { templates, mistakes } = await listTemplates([TEMPLATES]);

test('every template can be read', () => {
  expect(mistakes).toEqual([]);
  expect(templates.length).toBeGreaterThan(0);
});

const letterOf = (template: Template): Promise<Letter> => writtenLetter(template, sampleOf(template));

const seriousIn = (letter: Letter) =>
  lint(letter, rules, { stage: 'issued' })
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ rule, message, data }) => ({ rule, message, data }));

describe.each(templates.map((template) => [template.name, template] as const))(
  'the template %s',
  (_, template) => {
    test('names no field that is not there, and uses every one that is', () => {
      expect(checkTemplate(template).map(({ vi }) => vi)).toEqual([]);
    });

    test('has a title in both languages, a description, and a title for every field', () => {
      expect(template.schema['title']).toEqual(expect.any(String));
      expect(template.schema['x-title-en']).toEqual(expect.any(String));
      expect(template.schema['description']).toEqual(expect.any(String));
      expect(fieldsOf(template).filter(({ title }) => title === '')).toEqual([]);
    });

    test('makes of its sample a letter of its type, without a finding at warning or error', async () => {
      const letter = await letterOf(template);
      expect(letter.kind).toBe(template.type);
      expect(seriousIn(letter)).toEqual([]);
    });

    test('is the same letter in Word, without a finding at warning or error there, and the same bytes twice', async () => {
      const letter = await letterOf(template);
      const bytes = await writeDocx(letter);
      const back = letterIn(readDocx(bytes));
      expect(saying(back)).toEqual(saying(letter));
      expect(seriousIn(back)).toEqual([]);
      expect(Buffer.compare(await writeDocx(await letterOf(template)), bytes)).toBe(0);
    });

    test('is the same letter in Markdown', async () => {
      const letter = await letterOf(template);
      const text = writeMarkdown(letter);
      const back = letterIn(readMarkdown(text));
      expect(saying(back)).toEqual(saying(letter));
      expect(writeMarkdown(back)).toBe(text);
    });

    test('leaves room for number and date, and is recognised with nothing filled in at all', async () => {
      const { number: _number, date, ...rest } = sampleOf(template);
      const draft = await writtenLetter(template, rest, { blank: true, year: 2026 });
      expect(draft.values).toMatchObject({ number: null, ...(date ? { date: '2026' } : {}) });
      const { diagnostics } = lint(draft, rules, { stage: 'draft' });
      expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([]);
      expect((await writtenLetter(template, {}, { blank: true })).kind).toBe(template.type);
    });
  },
);
