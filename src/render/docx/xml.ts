/** What a component of `docx` gives for its XML: one name, with attributes, text and elements in it. */
type Written = { readonly [name: string]: unknown };

const ATTRIBUTES = '_attr';
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

const escaped = (value: unknown): string =>
  String(value).replace(/[&"'<>]/gu, (character) => ESCAPES[character] ?? '');

const isWritten = (value: unknown): value is Written => typeof value === 'object' && value !== null;

/** The XML of an element as `docx` itself writes it; it keeps its own writer to itself. */
export function xmlOf(element: Written): string {
  const [name = ''] = Object.keys(element);
  const inside = element[name];
  if (!isWritten(inside)) return `<${name}>${escaped(inside)}</${name}>`;
  const children: readonly unknown[] = Array.isArray(inside) ? inside : [inside];
  let attributes = '';
  let content = '';
  for (const child of children) {
    if (!isWritten(child)) content += escaped(child);
    else if (isWritten(child[ATTRIBUTES])) attributes += attributesOf(child[ATTRIBUTES]);
    else if (Object.keys(child).length > 0) content += xmlOf(child);
  }
  return content === '' && !Array.isArray(inside)
    ? `<${name}${attributes}/>`
    : `<${name}${attributes}>${content}</${name}>`;
}

function attributesOf(attributes: Written): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}
