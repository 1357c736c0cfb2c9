import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.generated.ts';
import type { DocumentKind } from '../../src/document/kinds.ts';
import { pt } from '../../src/document/length.ts';
import { fixDocx, type Tracking } from '../../src/fix/docx.ts';
import { mend } from '../../src/fix/mend.ts';
import { type Diagnostic, lint } from '../../src/lint/lint.ts';
import type { Change, Edit, Rule } from '../../src/lint/rule.ts';
import { type DocxRead, readDocx } from '../../src/read/docx/docx.ts';
import { splicePackage } from '../../src/read/docx/splice.ts';
import { unpack } from '../../src/read/docx/zip.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { writeDocx } from '../../src/render/docx.ts';
import { compliant, compliantKinds } from '../support/compliant.ts';
import { acceptAll } from '../support/revisions.ts';

const BY_US: Tracking = { author: 'vanthu', date: '2026-01-05T00:00:00Z' };

const letters = new Map<DocumentKind, Uint8Array>();
beforeAll(async () => {
  for (const kind of compliantKinds) letters.set(kind, await writeDocx(compliant({ kind })));
});

const opened = (bytes: Uint8Array): DocxRead => {
  const read = readDocx(bytes);
  if (read.failure !== undefined) throw new Error(read.failure.message.en);
  return read;
};

const judged = (bytes: Uint8Array): readonly Diagnostic[] =>
  lint(recognise(opened(bytes).document), rules).diagnostics;
const namesOf = (found: readonly Diagnostic[]): readonly string[] => [
  ...new Set(found.map(({ rule }) => rule)),
];

async function mended(bytes: Uint8Array, tracking: Tracking | null): Promise<Uint8Array> {
  const result = await mend(bytes, {
    name: 'thu.docx',
    unsafe: false,
    tracking,
    judge: (letter) => lint(letter, rules).diagnostics,
  });
  if (result.refusal) throw new Error(result.refusal.en);
  return result.bytes;
}

/** The parts of a package that these names match, written anew. */
function rewritten(bytes: Uint8Array, names: RegExp, write: (text: string) => string): Uint8Array {
  const { zip } = opened(bytes).source;
  const parts = [...zip.entries.values()].flatMap((entry) => {
    if (!names.test(entry.name)) return [];
    const unpacked = unpack(zip, entry);
    if (unpacked.failure !== undefined) throw new Error(unpacked.failure.message.en);
    return [[entry.name, Buffer.from(write(unpacked.content.toString('utf8')))] as const];
  });
  return splicePackage(zip, new Map(parts));
}

/** What Word makes of the tracked changes when all are accepted. */
const accepted = (bytes: Uint8Array): Uint8Array =>
  rewritten(bytes, /^word\/(?:document|header\d+|footer\d+)\.xml$/u, acceptAll);

/** The rule has nothing more to say, and no other has anything that it had not to say before. */
async function provesMending(wrong: Uint8Array, rule: Rule['id']): Promise<void> {
  const before = namesOf(judged(wrong));
  expect(before).toContain(rule);
  const right = await mended(wrong, null);
  const after = namesOf(judged(right));
  expect(after).not.toContain(rule);
  expect(after.filter((name) => !before.includes(name))).toEqual([]);
  const tracked = await mended(wrong, BY_US);
  expect(namesOf(judged(accepted(tracked)))).toEqual(after);
}

/** The change of an example, made in the Word file itself. */
function spoilt(bytes: Uint8Array, { format, layout, page }: Change): Uint8Array {
  const read = opened(bytes);
  const { parts, document } = recognise(read.document);
  const edits: Edit[] = [];
  if (format) {
    const { part, ...values } = format;
    edits.push(...(parts[part]?.spans ?? []).map((at) => ({ at, format: values })));
  }
  if (layout) {
    const { part, ...values } = layout;
    const blocks = new Set(parts[part]?.spans.map(({ block }) => block));
    edits.push(...[...blocks].map((block) => ({ block, layout: values })));
  }
  if (page) edits.push(...document.sections.map((_, section) => ({ section, page })));
  return fixDocx(read, edits, { tracking: null });
}

type Example = Rule['examples']['bad'][number];

/** Examples whose change a Word file can take, and whose rule has a safe fix for it. */
const examples = rules.flatMap((rule): readonly (readonly [string, Rule, Example])[] =>
  rule.examples.bad.flatMap((example, index) => {
    const { format, layout, page, document, replace, stage, office } = example;
    if (!(format || layout || page) || document || replace || stage || office) return [];
    const found = lint(compliant(example), rules).diagnostics.filter(({ rule: id }) => id === rule.id);
    const isSafe = found.some(({ fix }) => fix?.applies === 'safe');
    return isSafe ? [[`${rule.id} ${index + 1}: ${example.reports.join(', ')}`, rule, example] as const] : [];
  }),
);

describe('what an example spoils in a Word file is mended in it', () => {
  test('there are such examples', () => {
    expect(examples.length).toBeGreaterThan(50);
  });

  test.each(examples)('%s', async (_, rule, example) => {
    const bytes = letters.get(example.kind ?? 'cong-van');
    if (!bytes) throw new Error(`no letter of the kind ${example.kind}`);
    await provesMending(spoilt(bytes, example), rule.id);
  });
});

describe('page numbers', () => {
  /** A letter of more than one page, with what is done to its header. */
  const letter = (): Uint8Array => letters.get('quy-che') ?? new Uint8Array();
  const headed = (write: (header: string) => string): Uint8Array =>
    rewritten(letter(), /^word\/header1\.xml$/u, write);
  const runs = (properties: string) => (header: string) =>
    header.replaceAll('<w:r>', `<w:r><w:rPr>${properties}</w:rPr>`);

  /** The same over several pages. */
  const spread = (bytes: Uint8Array): Uint8Array => {
    const read = opened(bytes);
    const edits = read.document.blocks.flatMap(({ place }, block) =>
      place.in === 'body' ? [{ block, layout: { after: pt(60) } }] : [],
    );
    return fixDocx(read, edits, { tracking: null });
  };

  const wrong: readonly (readonly [string, Rule['id'], () => Uint8Array])[] = [
    [
      'at the right',
      'layout/page-number-place',
      () => headed((text) => text.replace('</w:pPr>', '<w:jc w:val="right"/></w:pPr>')),
    ],
    ['small', 'layout/page-number-letters', () => headed(runs('<w:sz w:val="20"/>'))],
    ['bold', 'layout/page-number-letters', () => headed(runs('<w:b/>'))],
    ['italic', 'layout/page-number-letters', () => headed(runs('<w:i/>'))],
    ['in another typeface', 'layout/font', () => headed(runs('<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'))],
    [
      'behind a word',
      'layout/page-number-form',
      () =>
        headed((text) =>
          text.replace('</w:pPr>', '</w:pPr><w:r><w:t xml:space="preserve">Trang </w:t></w:r>'),
        ),
    ],
    ['none', 'layout/page-number', () => spread(headed((text) => text.replace(/<w:r>.*<\/w:r>/u, '')))],
    [
      'at the foot',
      'layout/page-number-place',
      () =>
        rewritten(letter(), /header1\.xml$|document\.xml(?:\.rels)?$|Content_Types/u, (text) =>
          text
            .replaceAll('w:hdr', 'w:ftr')
            .replace('w:headerReference w:type="default"', 'w:footerReference w:type="default"')
            .replace(/relationships\/header"(?= Target="header1)/u, 'relationships/footer"')
            .replace(/header\+xml"(?= PartName="\/word\/header1)/u, 'footer+xml"'),
        ),
    ],
    [
      'on the first page',
      'layout/first-page-number',
      () =>
        rewritten(letter(), /document\.xml$/u, (text) =>
          text.replace('<w:titlePg/>', '').replace(/<w:headerReference w:type="first"[^>]*>/u, ''),
        ),
    ],
  ];
  test.each(wrong)('%s', async (_, rule, spoil) => {
    await provesMending(spoil(), rule);
  });

  test('one that shares its line with other text is left to the drafter', async () => {
    const bytes = headed((text) =>
      runs('<w:b/>')(text.replace('</w:pPr>', '</w:pPr><w:r><w:t>Sở Nội vụ </w:t></w:r>')),
    );
    expect(namesOf(judged(bytes))).toContain('layout/page-number-letters');
    expect(Buffer.compare(await mended(bytes, null), bytes)).toBe(0);
  });
});
