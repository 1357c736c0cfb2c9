import type { Bilingual } from '../document/language.ts';
import { nearest } from '../lint/nearest.ts';
import { mistakesInSchema } from './ajv.ts';
import { fieldsIn, isOpen, propertiesOf, type Schema, titleOf } from './schema.ts';
import type { Template } from './template.ts';
import { type FieldPath, schemaAt, type Use, usesOf } from './template-fields.ts';

/** What is wrong with a template before any data exists: fields, helpers and partials that are not there, and unused. */
export function checkTemplate({ source, partials, schema, name }: Template): readonly Bilingual[] {
  const { uses, mistakes } = usesOf(source, partials);
  const found = [
    ...mistakesInSchema(schema),
    ...mistakes,
    ...uses.flatMap((use) => mistakenUse(use, schema)),
  ];
  // A template that cannot be read through uses less than it means to.
  const unused =
    mistakes.length > 0 ? [] : unusedFields(schema, uses).map((path) => notUsed(name, path, schema));
  return [...new Map([...found, ...unused].map((mistake) => [mistake.vi, mistake])).values()];
}

/** A field that is not there, or is used as what it is not. */
export function mistakenUse({ path, how, where }: Use, schema: Schema): readonly Bilingual[] {
  const at = (vi: string, en: string): readonly Bilingual[] => [
    { vi: `${where.file}, dòng ${where.line}: ${vi}`, en: `${where.file}, line ${where.line}: ${en}` },
  ];
  const field = schemaAt(schema, path);
  const shown = pathText(path);
  if (field === undefined) {
    const above = schemaAt(schema, path.slice(0, -1));
    const near = nearest(path.at(-1) ?? '', above ? propertiesOf(above).keys() : []);
    return at(
      `schema.json không có trường “${shown}”.${near ? ` Có phải ý bạn là “${near}”?` : ''}`,
      `schema.json has no field “${shown}”.${near ? ` Did you mean “${near}”?` : ''}`,
    );
  }
  if (isOpen(field)) return [];
  const { type } = field;
  if (how === 'each' && type !== 'array') {
    return at(
      `“${shown}” không phải là danh sách, không dùng được trong each.`,
      `“${shown}” is no list for each.`,
    );
  }
  if (how === 'print' && (type === 'array' || type === 'object')) {
    return at(
      `“${shown}” là ${type === 'array' ? 'danh sách, phải dùng each hoặc list' : 'nhóm trường, phải ghi tên trường bên trong'}.`,
      `“${shown}” is a ${type === 'array' ? 'list: use each or list' : 'group: name a field in it'}.`,
    );
  }
  return [];
}

/** Fields that no use touches; a field in an unused group is not named again. */
function unusedFields(schema: Schema, uses: readonly Use[]): readonly FieldPath[] {
  const touched = new Set<string>();
  const handed: FieldPath[] = [];
  for (const { path, how } of uses) {
    for (let length = 1; length <= path.length; length++) touched.add(path.slice(0, length).join('.'));
    if (how === 'pass') handed.push(path);
  }
  const unused: FieldPath[] = [];
  for (const { path: shown } of fieldsIn(schema)) {
    const path = shown.replaceAll('[]', '.*').split('.');
    const isIn = (group: FieldPath): boolean => group.every((step, index) => step === path[index]);
    if (!touched.has(path.join('.')) && !handed.some(isIn) && !unused.some(isIn)) unused.push(path);
  }
  return unused;
}

function notUsed(name: string, path: FieldPath, schema: Schema): Bilingual {
  const title = titleOf(schemaAt(schema, path) ?? {});
  const shown = pathText(path);
  return {
    vi: `Mẫu “${name}” không dùng trường “${shown}”${title ? ` (${title})` : ''} của schema.json.`,
    en: `The template “${name}” does not use the field “${shown}” of schema.json.`,
  };
}

const pathText = (path: FieldPath): string => path.join('.').replaceAll('.*', '[]') || 'this';
