import type { TextFormat } from '../../document/tree.ts';
import type { DocxRead } from '../../read/docx/docx.ts';
import { canonicalPrefix } from '../../read/docx/namespaces.ts';
import type { Part } from '../../read/docx/part.ts';
import { openParts } from '../../read/docx/parts.ts';
import { relationshipsOf } from '../../read/docx/relationships.ts';
import { type Element, parseXml } from '../../read/docx/xml.ts';
import { type Markup, markupOf, type Property, textOf } from './markup.ts';
import { type Revisions, startIds, startRevisions, type Tracking } from './revisions.ts';
import { formattedRun } from './run-properties.ts';
import { encodePart, spliced } from './splices.ts';

/** What page numbers need: references for sections, parts changed and parts that are new. */
export type PageNumbers = {
  readonly references: ReadonlyMap<number, Property>;
  readonly replaced: ReadonlyMap<string, Uint8Array>;
  readonly added: ReadonlyMap<string, Uint8Array>;
};

export type PageNumberEdit = {
  readonly section: number;
  readonly pageNumber: Pick<TextFormat, 'font' | 'sizePt'>;
};

const TRANSITIONAL = {
  word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT = {
  word: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const CONTENT_TYPES = '[Content_Types].xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';

/** Page numbers centred in the header: in the one the section shows, else in a new one. nd30:I.7. */
export function addPageNumbers(
  { source: { zip, main, sections } }: DocxRead,
  root: Element,
  markup: Markup,
  edits: readonly PageNumberEdit[],
  tracking: Tracking | null,
): PageNumbers {
  const open = openParts(zip, []);
  const references = new Map<number, Property>();
  const replaced = new Map<string, Uint8Array>();
  const added = new Map<string, Uint8Array>();
  const names = markup.isStrict ? STRICT : TRANSITIONAL;
  let fresh: { readonly id: string } | undefined;

  const partNamed = (name: string): Part | undefined => {
    const found = zip.entries.has(name) ? open.required(name) : undefined;
    return found?.failure === undefined ? found?.part : undefined;
  };

  /** Into a part that is there, where `at` says; the part is then written anew. */
  const put = (name: string, text: string, at: (root: Element) => Splicing | undefined): void => {
    const part = partNamed(name);
    const parsed = part && parseXml(part, zip.limits);
    if (part === undefined || parsed === undefined || parsed.failure !== undefined) return;
    const place = at(parsed.root);
    if (place === undefined) return;
    const write = (): string => place.before + text + place.after;
    replaced.set(name, encodePart(part, spliced(part.source, [{ ...place, write }])));
  };

  const newHeader = (format: TextFormat): { readonly id: string } => {
    const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1);
    let number = 1;
    while (zip.entries.has(`${folder}header${number}.xml`)) number++;
    const target = `header${number}.xml`;
    const related = open.relationships(main.name);
    const relations = relationshipsOf(main.name);
    let next = related.size + 1;
    while (related.has(`rId${next}`) || partNamed(relations)?.source.includes(`"rId${next}"`)) next++;
    const id = `rId${next}`;
    const own: Markup = { prefix: 'w:', isStrict: markup.isStrict };
    const revisions = tracking && startRevisions(tracking, startIds(NO_ELEMENT), own);
    added.set(
      folder + target,
      Buffer.from(
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="${names.word}">${numberParagraph(format, own, revisions)}</w:hdr>`,
        'utf8',
      ),
    );
    const relation = `Id="${id}" Type="${names.relationships}/header" Target="${target}"/>`;
    if (zip.entries.has(relations)) {
      const prefix = prefixOf(partNamed(relations));
      put(relations, `<${prefix}Relationship ${relation}`, atEnd(partNamed(relations)));
    } else {
      added.set(
        relations,
        Buffer.from(
          `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}relationships"><Relationship ${relation}</Relationships>`,
          'utf8',
        ),
      );
    }
    const prefix = prefixOf(partNamed(CONTENT_TYPES));
    const override = `<${prefix}Override PartName="/${folder}${target}" ContentType="${HEADER_TYPE}"/>`;
    put(CONTENT_TYPES, override, atEnd(partNamed(CONTENT_TYPES)));
    return { id };
  };

  for (const { section, pageNumber } of edits) {
    const shown = shownHeader(sections, section);
    const target = shown === undefined ? undefined : open.relationships(main.name).get(shown)?.target;
    const part = target === undefined ? undefined : partNamed(target);
    if (part !== undefined) {
      if (!replaced.has(part.name)) addTo(part, pageNumber);
      continue;
    }
    fresh ??= newHeader(pageNumber);
    references.set(section, referenceTo(fresh.id, root, markup, names.relationships, main.source));
  }
  return { references, replaced, added };

  function addTo(part: Part, format: TextFormat): void {
    const parsed = parseXml(part, zip.limits);
    const own = parsed.failure === undefined ? markupOf(part, parsed.root) : null;
    if (parsed.failure !== undefined || own === null) return;
    const revisions = tracking && startRevisions(tracking, startIds(parsed.root), own);
    const text = numberParagraph(format, own, revisions);
    const [first, ...others] = parsed.root.children;
    const isBlank = first?.name === 'w:p' && others.length === 0 && !holdsSomething(first);
    const at = parsed.root.innerStart;
    put(part.name, text, () =>
      // A tracked change cannot take the blank paragraph away.
      isBlank && revisions === null
        ? { start: first.start, end: first.end, before: '', after: '' }
        : { start: at, end: at, before: '', after: '' },
    );
  }
}

type Splicing = {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
};

const NO_ELEMENT: Element = {
  name: '',
  attributes: {},
  children: [],
  text: '',
  start: 0,
  innerStart: 0,
  innerEnd: 0,
  end: 0,
};

const holdsSomething = (paragraph: Element): boolean =>
  paragraph.children.some(
    ({ name }) => name !== 'w:pPr' && name !== 'w:bookmarkStart' && name !== 'w:bookmarkEnd',
  );

const prefixOf = (part: Part | undefined): string =>
  /<(?![?!])([\w.-]{1,40}:)?\w/u.exec(part?.source ?? '')?.[1] ?? '';

/** Before the end tag; a root without content is opened for it. */
const atEnd =
  (part: Part | undefined) =>
  (root: Element): Splicing => {
    const tag = part?.source.slice(root.start, root.innerStart) ?? '';
    if (!tag.endsWith('/>')) return { start: root.innerEnd, end: root.innerEnd, before: '', after: '' };
    const name = /^<([^\s/>]{1,80})/u.exec(tag)?.[1] ?? '';
    return { start: root.start, end: root.end, before: `${tag.slice(0, -2)}>`, after: `</${name}>` };
  };

/** 17.10.1: a section without a header of its own shows that of the section before it. */
function shownHeader(sections: readonly Element[], index: number): string | undefined {
  for (let at = Math.min(index, sections.length - 1); at >= 0; at--) {
    const reference = sections[at]?.children.find(
      ({ name, attributes }) =>
        name === 'w:headerReference' && (attributes['w:type'] ?? 'default') === 'default',
    );
    if (reference !== undefined) return reference.attributes['r:id'];
  }
  return undefined;
}

function referenceTo(
  id: string,
  root: Element,
  { prefix }: Markup,
  namespace: string,
  source: string,
): Property {
  const tag = source.slice(root.start, root.innerStart);
  const bound = [...tag.matchAll(/\sxmlns:([^\s=]{1,40})\s{0,9}=\s{0,9}["']([^"']*)["']/gu)].find(
    ([, , uri = '']) => canonicalPrefix(uri) === 'r',
  )?.[1];
  const declared = bound === undefined ? ` xmlns:r="${namespace}"` : '';
  const text = `<${prefix}headerReference${declared} ${prefix}type="default" ${bound ?? 'r'}:id="${id}"/>`;
  return { name: 'w:headerReference', attributes: { 'w:type': 'default', 'r:id': id }, text };
}

/** A field of four marks and its result, 17.16.18: inside a tracked insertion no simple field may stand. */
function numberParagraph(format: TextFormat, markup: Markup, revisions: Revisions | null): string {
  const { prefix: w } = markup;
  const properties = textOf(formattedRun([], format, markup));
  const rPr = properties === '' ? '' : `<${w}rPr>${properties}</${w}rPr>`;
  const run = (content: string): string => `<${w}r>${rPr}${content}</${w}r>`;
  const mark = (type: string): string => run(`<${w}fldChar ${w}fldCharType="${type}"/>`);
  const instruction = run(`<${w}instrText xml:space="preserve"> PAGE </${w}instrText>`);
  const runs = `${mark('begin')}${instruction}${mark('separate')}${run(`<${w}t>2</${w}t>`)}${mark('end')}`;
  const [left, right] = markup.isStrict ? ['start', 'end'] : ['left', 'right'];
  const indents = `<${w}ind ${w}${left}="0" ${w}${right}="0" ${w}firstLine="0"/>`;
  const pPr = `<${w}pPr>${indents}<${w}jc ${w}val="center"/>${rPr}</${w}pPr>`;
  const content = revisions === null ? runs : revisions.open('ins') + runs + revisions.close('ins');
  return `<${w}p>${pPr}${content}</${w}p>`;
}
