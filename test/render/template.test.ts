import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fill } from '../../src/render/fill.ts';
import { fieldsOf, listTemplates, readTemplate } from '../../src/render/template.ts';
import { ourTemplate, sampleOf, TEMPLATES } from '../support/templates.ts';

const OWN = await mkdtemp(join(tmpdir(), 'vanthu-templates-'));
afterAll(() => rm(OWN, { recursive: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(OWN, path)), { recursive: true });
  await writeFile(join(OWN, path), text);
}

async function read(name: string) {
  const result = await readTemplate(name, [OWN, TEMPLATES]);
  if ('mistakes' in result) throw new Error(result.mistakes.map(({ vi }) => vi).join());
  return result.template;
}

test('a template of the user goes before ours, and so do his partials and definitions', async () => {
  await put('giay-khen/template.md.hbs', '{{> foot}} {{place}}');
  await put(
    'giay-khen/schema.json',
    '{"properties": {"place": {"$ref": "../common.schema.json#/$defs/place"}}}',
  );
  await put('partials/foot.md.hbs', 'Chân của cơ quan');
  await put('common.schema.json', '{"$defs": {"place": {"type": "string", "title": "Nơi làm việc"}}}');
  const template = await read('giay-khen');
  expect(fieldsOf(template)).toEqual([
    { path: 'place', title: 'Nơi làm việc', required: false, type: 'text' },
  ]);
  expect(await fill(template, { place: 'An Bình' })).toEqual({ markdown: 'Chân của cơ quan An Bình\n' });
  expect((await read('cong-van')).partials['foot']).toBe('Chân của cơ quan');
});

test('a single file is a template; it asks for what it names, and not for what it only asks about', async () => {
  await put(
    'giay-hen.md.hbs',
    'Mời {{name}}{{#if place}} đến {{place}}{{/if}}: {{#each days}}{{this}} {{/each}}',
  );
  const template = await read(join(OWN, 'giay-hen.md.hbs'));
  expect(template.name).toBe('giay-hen');
  expect(fieldsOf(template).map(({ path, required }) => [path, required])).toEqual([
    ['name', true],
    ['place', false],
    ['days', true],
  ]);
  const filled = await fill(template, { days: ['thứ Hai'] });
  expect('mistakes' in filled && filled.mistakes.map(({ vi }) => vi)).toEqual(['Thiếu trường “name”.']);
});

test('what is broken is told with its file, and the other templates are still there', async () => {
  await put('hong/template.md.hbs', 'x');
  await put('hong/schema.json', '{');
  await put('tro-sai/template.md.hbs', 'x');
  await put('tro-sai/schema.json', '{"properties": {"a": {"$ref": "../common.schema.json#/$defs/nothing"}}}');
  const { templates, mistakes } = await listTemplates([OWN, TEMPLATES]);
  expect(mistakes.map(({ vi }) => vi)).toEqual([
    expect.stringContaining('không phải JSON đúng cú pháp'),
    expect.stringContaining('“../common.schema.json#/$defs/nothing”'),
  ]);
  expect(templates.map(({ name }) => name)).toContain('cong-van');
});

test('an unknown name is told with the nearest', async () => {
  expect(await readTemplate('cong-vam', [TEMPLATES])).toMatchObject({
    mistakes: [{ vi: expect.stringContaining('Có phải ý bạn là “cong-van”?') }],
  });
});

test('fields are named from the top, a group before what is in it', async () => {
  const template = await ourTemplate('cong-van');
  const paths = fieldsOf(template).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['issuer', 'signer', 'signer.name', 'tasks', 'tasks[].text']));
  expect(Object.keys(sampleOf(template)).filter((name) => !paths.includes(name))).toEqual([]);
});
