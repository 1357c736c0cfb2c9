import { expect, test } from 'vitest';
import { checkTemplate } from '../../src/render/check-template.ts';
import { fill } from '../../src/render/fill.ts';
import { madeTemplate, ourTemplate } from '../support/templates.ts';

const text = { type: 'string' };
const fields = {
  name: text,
  tasks: { type: 'array', items: { type: 'object', properties: { lead: text, deadline: text } } },
};
const said = (source: string, partials: Readonly<Record<string, string>> = {}) =>
  checkTemplate(madeTemplate(source, fields, partials)).map(({ vi }) => vi);
const USED = '{{name}}{{#each tasks}}{{lead}}{{deadline}}{{/each}}';

test('a template that uses every field is silent', () => {
  expect(said(USED)).toEqual([]);
});

test('an unknown field is named with its line and the name that was meant', () => {
  expect(said(`${USED}\n{{nane}}`)).toEqual([
    'template.md.hbs, dòng 2: schema.json không có trường “nane”. Có phải ý bạn là “name”?',
  ]);
});

test('fields are looked up where they stand: in a list, above it, in a partial and under a given name', () => {
  expect(said('{{#each tasks}}{{lead}}{{deadline}}{{../name}}{{@index}}{{/each}}')).toEqual([]);
  expect(
    said('{{#each tasks}}{{> one}}{{/each}}{{> two given=name}}', {
      one: '{{lead}}{{deadline}}',
      two: '{{given}}',
    }),
  ).toEqual([]);
  expect(said(`${USED}{{#each tasks}}{{name}}{{/each}}`)).toEqual([
    'template.md.hbs, dòng 1: schema.json không có trường “tasks[].name”.',
  ]);
});

test('a field that nothing uses is named, a group only once', () => {
  expect(said('{{name}}')).toEqual(['Mẫu “mau-thu” không dùng trường “tasks” của schema.json.']);
  expect(said('{{name}}{{#each tasks}}{{lead}}{{/each}}')).toEqual([
    'Mẫu “mau-thu” không dùng trường “tasks[].deadline” của schema.json.',
  ]);
});

test('unknown helpers and partials are named with the nearest known', () => {
  expect(said(`${USED}{{uper name}}{{> fot}}`, { foot: '' })).toEqual([
    'template.md.hbs, dòng 1: không có hàm “uper”. Có phải ý bạn là “upper”?',
    'template.md.hbs, dòng 1: không có phần dùng chung “fot” (partials/fot.md.hbs). Có phải ý bạn là “foot”?',
  ]);
});

test('a list cannot be printed, nor a text walked through', () => {
  expect(said(`${USED}{{tasks}}{{#each name}}{{/each}}`)).toEqual([
    'template.md.hbs, dòng 1: “tasks” là danh sách, phải dùng each hoặc list.',
    'template.md.hbs, dòng 1: “name” không phải là danh sách, không dùng được trong each.',
  ]);
});

test.each([
  ['{{name}}\n\n{{#if name}}', 3, 'thiếu {{/…}}: hết mẫu mà khối chưa đóng.'],
  ['{{name}}\n{{/if}}', 2, 'thừa {{/…}}: không có khối nào để đóng.'],
  ['\n{{#if name}}{{name}}{{/each}}', 2, 'khối {{#if}} lại đóng bằng {{/each}}.'],
  ['{{name}}\n\n{{name', 3, 'sai cú pháp gần “{{name}}{{name”.'],
])('a syntax error has its line and what to do: %j', (source, line, what) => {
  expect(said(source)).toEqual([`template.md.hbs, dòng ${line}: ${what}`]);
});

test('a schema that is none is told with the place', () => {
  const wrong = { name: text, tasks: { type: 'array', minItems: -1, items: text } };
  const mistakes = checkTemplate(madeTemplate('{{name}}{{list tasks}}', wrong, {}));
  expect(mistakes).toEqual([
    {
      vi: 'schema.json sai quy tắc JSON Schema ở “/properties/tasks/minItems”.',
      en: 'schema.json is no JSON Schema at “/properties/tasks/minItems”: must be >= 0.',
    },
  ]);
});

test.each([
  [{ type: 'texts' }, 'schema.json sai quy tắc JSON Schema ở “/properties/name/type”.'],
  [{ type: 'string', pattern: '(' }, 'schema.json không dùng được để kiểm tra dữ liệu.'],
])('data are not checked by a schema that cannot work, and the letter is not written: %j', (name, what) => {
  const filled = fill(madeTemplate('{{name}}', { name }, {}), { name: 'An' });
  expect('mistakes' in filled && filled.mistakes.map(({ vi }) => vi)).toEqual([what]);
});

test('one mistake in a template of ours is seen', async () => {
  const template = await ourTemplate('cong-van');
  const broken = { ...template, source: template.source.replace('{{> tasks}}', '') };
  expect(checkTemplate(broken).map(({ vi }) => vi)).toEqual([
    'Mẫu “cong-van” không dùng trường “tasks” (Nhiệm vụ) của schema.json.',
  ]);
});
