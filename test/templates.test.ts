import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.generated.ts';
import type { Letter } from '../src/document/letter.ts';
import { lint } from '../src/lint/lint.ts';
import { readDocx } from '../src/read/docx/docx.ts';
import { readMarkdown } from '../src/read/markdown/markdown.ts';
import { checkTemplate } from '../src/render/check-template.ts';
import { writeDocx } from '../src/render/docx.ts';
import { renderLetter } from '../src/render/fill.ts';
import { writeMarkdown } from '../src/render/markdown.ts';
import { fieldsOf, listTemplates, type Template } from '../src/render/template.ts';
import { letterIn, saying } from './support/saying.ts';

const FOLDER = fileURLToPath(new URL('../templates', import.meta.url));
const { templates, mistakes } = await listTemplates([FOLDER]);

test('every template can be read', () => {
  expect(mistakes).toEqual([]);
  expect(templates.length).toBeGreaterThan(0);
});

const sampleOf = ({ samplePath }: Template): unknown => JSON.parse(readFileSync(samplePath ?? '', 'utf8'));

function rendered(template: Template): { readonly letter: Letter; readonly markdown: string } {
  const result = renderLetter(template, sampleOf(template));
  if ('mistakes' in result) throw new Error(result.mistakes.map(({ vi }) => vi).join('\n'));
  return result;
}

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

    test('makes of its sample a letter of its type, without a finding at warning or error', () => {
      const { letter } = rendered(template);
      expect(letter.kind).toBe(template.type);
      expect(seriousIn(letter)).toEqual([]);
    });

    test('is the same letter in Word, without a finding at warning or error there, and the same bytes twice', async () => {
      const { letter } = rendered(template);
      const bytes = await writeDocx(letter);
      const back = letterIn(readDocx(bytes));
      expect(saying(back)).toEqual(saying(letter));
      expect(seriousIn(back)).toEqual([]);
      expect(Buffer.compare(await writeDocx(rendered(template).letter), bytes)).toBe(0);
    });

    test('is the same letter in Markdown', () => {
      const { letter } = rendered(template);
      const text = writeMarkdown(letter);
      const back = letterIn(readMarkdown(text));
      expect(saying(back)).toEqual(saying(letter));
      expect(writeMarkdown(back)).toBe(text);
    });

    test('is recognised when left blank', () => {
      const blank = renderLetter(template, {}, { blank: true, year: 2026 });
      if ('mistakes' in blank) throw new Error(blank.mistakes.map(({ vi }) => vi).join('\n'));
      expect(blank.letter.kind).toBe(template.type);
      expect(blank.letter.values).toMatchObject({ number: null });
      const { diagnostics } = lint(blank.letter, rules, { stage: 'draft' });
      expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([]);
    });
  },
);
