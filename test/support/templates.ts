import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Letter } from '../../src/document/letter.ts';
import { type FillOptions, renderLetter } from '../../src/render/fill.ts';
import { readTemplate, type Template } from '../../src/render/template.ts';

/** The folder of our templates. */
export const TEMPLATES = fileURLToPath(new URL('../../templates', import.meta.url));

export async function ourTemplate(name: string): Promise<Template> {
  const read = await readTemplate(name, [TEMPLATES]);
  if ('mistakes' in read) throw new Error(read.mistakes.map(({ vi }) => vi).join('\n'));
  return read.template;
}

export const sampleOf = ({ samplePath }: Template): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(samplePath ?? '', 'utf8'));

export async function writtenLetter(
  template: Template,
  data: unknown,
  options?: FillOptions,
): Promise<Letter> {
  const result = await renderLetter(template, data, options);
  if ('mistakes' in result) throw new Error(result.mistakes.map(({ vi }) => vi).join('\n'));
  return result.letter;
}

/** A template that stands in no file. */
export const madeTemplate = (
  source: string,
  properties: Readonly<Record<string, unknown>> = {},
  partials: Readonly<Record<string, string>> = {},
): Template => ({
  name: 'mau-thu',
  type: null,
  title: { vi: 'Mẫu thử', en: 'Trial' },
  folder: '/',
  source,
  partials,
  schema: { type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
  samplePath: null,
});
