/** A JSON Schema of template data, references resolved. */
export type Schema = { readonly [keyword: string]: unknown };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MOST_LEVELS = 30;

/**
 * Puts what `$ref` points at in its place: `../common.schema.json#/$defs/signer`, or `#/$defs/...` of the schema itself.
 * What stands beside the reference (a title of its own) goes before what is referred to. Null where a reference leads
 * nowhere or in a circle; `missing` hears of it.
 */
export function resolved(schema: Schema, common: Schema, missing: (ref: string) => void): Schema {
  const own = isRecord(schema['$defs']) ? schema['$defs'] : {};
  const shared = isRecord(common['$defs']) ? common['$defs'] : {};
  const walk = (node: unknown, isShared: boolean, level: number): unknown => {
    if (level > MOST_LEVELS) {
      missing('…');
      return {};
    }
    if (Array.isArray(node)) return node.map((item) => walk(item, isShared, level + 1));
    if (!isRecord(node)) return node;
    const { $ref: ref, ...beside } = node;
    const rest = Object.fromEntries(
      Object.entries(beside)
        .filter(([key]) => key !== '$defs')
        .map(([key, value]) => [key, walk(value, isShared, level + 1)]),
    );
    if (typeof ref !== 'string') return rest;
    const [file = '', name = ''] = ref.split('#/$defs/');
    const isInCommon = isShared || file !== '';
    const target = Object.hasOwn(isInCommon ? shared : own, name)
      ? (isInCommon ? shared : own)[name]
      : undefined;
    if (target === undefined || !/^(?:\.\.\/common\.schema\.json)?$/u.test(file)) missing(ref);
    const found = walk(target ?? {}, isInCommon, level + 1);
    return { ...(isRecord(found) ? found : {}), ...rest };
  };
  const whole = walk(schema, false, 0);
  return isRecord(whole) ? whole : {};
}

/** The schemas of an object's fields, by name. */
export function propertiesOf(schema: Schema): ReadonlyMap<string, Schema> {
  const { properties } = schema;
  if (!isRecord(properties)) return new Map();
  return new Map(Object.entries(properties).filter((entry): entry is [string, Schema] => isRecord(entry[1])));
}

export const itemsOf = ({ items }: Schema): Schema => (isRecord(items) ? items : {});

export const requiredOf = ({ required }: Schema): readonly string[] =>
  Array.isArray(required) ? required.map(String) : [];

/** Anything may stand there: the field is known only from its place in a template. */
export const isOpen = (schema: Schema): boolean =>
  schema['type'] === undefined && !isRecord(schema['properties']);

export const titleOf = ({ title }: Schema): string => (typeof title === 'string' ? title : '');

export type Field = {
  /** `signer.name`, `tasks[].text`. */
  readonly path: string;
  readonly title: string;
  readonly required: boolean;
  /** `text`, `date`, `number`, `boolean`, `list`, `group`, `any`. */
  readonly type: string;
};

/** Every field of a schema, a group before what is in it. */
export function* fieldsIn(schema: Schema, before = ''): Generator<Field> {
  const required = new Set(requiredOf(schema));
  for (const [name, field] of propertiesOf(schema)) {
    const path = before + name;
    yield { path, title: titleOf(field), required: required.has(name), type: typeOf(field) };
    if (field['type'] === 'object') yield* fieldsIn(field, `${path}.`);
    if (field['type'] === 'array') yield* fieldsIn(itemsOf(field), `${path}[].`);
  }
}

function typeOf({ type, format }: Schema): string {
  switch (type) {
    case 'string':
      return format === 'date' ? 'date' : 'text';
    case 'integer':
    case 'number':
      return 'number';
    case 'array':
      return 'list';
    case 'object':
      return 'group';
    case 'boolean':
      return 'boolean';
    default:
      return 'any';
  }
}
