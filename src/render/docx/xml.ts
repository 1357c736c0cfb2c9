/** XML that is written and well-formed. */
export type Xml = string;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
};

export const escaped = (text: string): Xml =>
  text.replace(/[&"'<>]/gu, (character) => ESCAPES[character] ?? '');

/** An element; attributes are names and numbers of ours, never text from a letter. Undefined ones are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...inside: readonly Xml[]
): Xml {
  let start = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${attribute}="${value}"`;
  }
  const content = inside.join('');
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}
