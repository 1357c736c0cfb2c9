import validate from '@ooxml-tools/validate';
import { type Element, parseXml } from '../../src/read/docx/xml.ts';
import { DEFAULT_LIMITS } from '../../src/read/docx/zip.ts';
import { partsOf } from '../../src/render/docx/package.ts';

/**
 * What Word would find wrong in a file: the schemas of ECMA-376 with what Word adds to them, by Microsoft's own Open XML
 * SDK; and of the package what the SDK takes as it comes.
 */
export async function wordMistakes(bytes: Uint8Array): Promise<readonly string[]> {
  const found = await validate(new Uint8Array(bytes), 'docx', 'Microsoft365');
  const ofSchema = found.map(
    ({ id, path, description }) => `${path.partUri} ${path.xpath} ${id} ${description}`,
  );
  return [...ofSchema, ...packageMistakes(bytes)];
}

/** Mistakes that an edited file has and the file before had not, wherever they stand and whatever was also possible. */
export async function newMistakes(before: Uint8Array, after: Uint8Array): Promise<readonly string[]> {
  const placeless = (mistake: string): string =>
    mistake.replace(/ \/w:\S+/u, '').replace(/ List of possible elements.*/u, '');
  const known = (await wordMistakes(before)).map(placeless);
  return (await wordMistakes(after)).filter((mistake) => {
    const at = known.indexOf(placeless(mistake));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

const CONTENT_TYPES = '[Content_Types].xml';

/** ECMA-376 part 2: every part has a content type, every relationship leads to a part, and one leads to every part. */
export function packageMistakes(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const types = elementsOf(parts, CONTENT_TYPES).map(({ attributes }) => attributes);
  const named = new Set(types.flatMap(({ PartName }) => PartName ?? []));
  const endings = new Set(types.flatMap(({ Extension }) => Extension?.toLowerCase() ?? []));
  const led = [...parts.keys()]
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => targetsIn(parts, name));
  const reached = new Set(led.map(({ target }) => target));
  const own = [...parts.keys()].filter((name) => name !== CONTENT_TYPES);
  return [
    ...[...named].filter((name) => !parts.has(name.slice(1))).map((name) => `${CONTENT_TYPES}: no ${name}`),
    ...own
      .filter((name) => !named.has(`/${name}`) && !endings.has(name.split('.').at(-1)?.toLowerCase() ?? ''))
      .map((name) => `${name} has no content type`),
    ...led.filter(({ target }) => !parts.has(target)).map(({ from, target }) => `${from}: no ${target}`),
    ...own
      .filter((name) => !name.endsWith('.rels') && !reached.has(name))
      .map((name) => `nothing leads to ${name}`),
  ];
}

function targetsIn(parts: ReadonlyMap<string, Buffer>, from: string) {
  const owner = from.replace('_rels/', '').replace(/\.rels$/u, '');
  return elementsOf(parts, from)
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      from,
      target: decodeURI(new URL(attributes['Target'] ?? '', `pack:/${owner}`).pathname).slice(1),
    }));
}

/** Who had a file in hand, when, in which session of editing, from which template, on which machine. */
const TRACES: readonly RegExp[] = [
  /<dc:creator>|<cp:lastModifiedBy>|<cp:revision>|<dcterms:|<Application>|<Company>|<Template>|<TotalTime>/u,
  /\sw:rsid|<w:rsids>|\sw14:paraId=|\sw:author=|\sw:date=/u,
  /(?:file|https?):\/\/(?!schemas\.|purl\.org|www\.w3\.org)/u,
];

/** What a file that we made says of its making. */
export function tracesIn(bytes: Uint8Array): readonly string[] {
  return [...partsOf(bytes)].flatMap(([name, content]) => {
    const text = content.toString('utf8');
    return TRACES.flatMap((trace) => {
      const [found] = trace.exec(text) ?? [];
      return found === undefined ? [] : [`${name}: ${found}`];
    });
  });
}

function elementsOf(parts: ReadonlyMap<string, Buffer>, name: string): readonly Element[] {
  const bytes = parts.get(name) ?? Buffer.alloc(0);
  const source = bytes.toString('utf8');
  const parsed = parseXml({ name, source, encoding: 'utf-8', bomBytes: 0 }, DEFAULT_LIMITS);
  if (parsed.failure !== undefined) throw new Error(parsed.failure.message.en);
  return parsed.root.children;
}
