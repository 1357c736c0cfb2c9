import type { Part } from '../../src/read/docx/part.ts';
import { type Element, parseXml } from '../../src/read/docx/xml.ts';
import { DEFAULT_LIMITS } from '../../src/read/docx/zip.ts';

/**
 * What Word makes of tracked changes, on the XML of one part. Written for tests, with nothing of what it tests.
 * ECMA-376 part 1, 17.13.5.
 */
export const acceptAll = (source: string): string => resolved(source, accept);
export const rejectAll = (source: string): string => resolved(source, reject);

type Choice = {
  /** Gone with all that stands in it. */
  readonly gone: ReadonlySet<string>;
  /** What stands in it stays. */
  readonly opened: ReadonlySet<string>;
  readonly takesOldProperties: boolean;
};

const accept: Choice = {
  gone: new Set(['w:del', 'w:moveFrom', 'w:rPrChange', 'w:pPrChange', 'w:sectPrChange']),
  opened: new Set(['w:ins', 'w:moveTo']),
  takesOldProperties: false,
};
const reject: Choice = {
  gone: new Set(['w:ins', 'w:moveTo']),
  opened: new Set(['w:del', 'w:moveFrom']),
  takesOldProperties: true,
};

function resolved(source: string, choice: Choice): string {
  const part: Part = { name: 'test', source, encoding: 'utf-8', bomBytes: 0 };
  const parsed = parseXml(part, DEFAULT_LIMITS);
  if (parsed.failure !== undefined) throw new Error(parsed.failure.message.en);
  const write = (element: Element): string => {
    const { name, start, innerStart, innerEnd, end, children } = element;
    if (choice.gone.has(name)) return '';
    const inside = (list: readonly Element[]): string => {
      let at = innerStart;
      let text = '';
      for (const child of list) {
        text += source.slice(at, child.start) + write(child);
        at = child.end;
      }
      return text + source.slice(at, innerEnd);
    };
    if (choice.opened.has(name)) return inside(children);
    const change = children.find((child) =>
      ['w:rPrChange', 'w:pPrChange', 'w:sectPrChange'].includes(child.name),
    );
    if (choice.takesOldProperties && change !== undefined)
      return oldProperties(source, element, change, write);
    const tag = renamed(source.slice(start, innerStart));
    return innerStart === end ? tag : tag + inside(children) + renamed(source.slice(innerEnd, end));
  };
  const { root } = parsed;
  return source.slice(0, root.start) + write(root) + source.slice(root.end);
}

const renamed = (tag: string): string => tag.replace('delText', 't');

/** Not part of the old properties, because no change of them is tracked. */
const KEPT = ['w:rPr', 'w:sectPr', 'w:headerReference', 'w:footerReference', 'w:ins', 'w:del'];

function oldProperties(
  source: string,
  element: Element,
  change: Element,
  write: (element: Element) => string,
): string {
  const old = (change.children[0]?.children ?? [])
    .map((child) => source.slice(child.start, child.end))
    .join('');
  const kept = element.children.filter(({ name }) => KEPT.includes(name));
  const isFirst = element.name === 'w:sectPr' || element.name === 'w:rPr';
  const rest = kept.map(write).join('');
  const tag = source.slice(element.start, element.innerStart);
  return tag + (isFirst ? rest + old : old + rest) + source.slice(element.innerEnd, element.end);
}

/** The annotations of a part that must have an id of their own. */
export function revisionIds(source: string): readonly string[] {
  return [
    ...source.matchAll(
      /<w:(?:ins|del|rPrChange|pPrChange|sectPrChange|moveFrom|moveTo)\s[^>]*w:id="(\d+)"/gu,
    ),
  ].map((match) => match[1] ?? '');
}
