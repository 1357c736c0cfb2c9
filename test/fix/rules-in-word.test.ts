import { beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.generated.ts';
import type { DocumentKind } from '../../src/document/kinds.ts';
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

/** What Word makes of the tracked changes when all are accepted. */
function accepted(bytes: Uint8Array): Uint8Array {
  const { zip } = opened(bytes).source;
  const parts = [...zip.entries.values()].flatMap((entry) => {
    if (!/^word\/(?:document|header\d+|footer\d+)\.xml$/u.test(entry.name)) return [];
    const unpacked = unpack(zip, entry);
    if (unpacked.failure !== undefined) throw new Error(unpacked.failure.message.en);
    return [[entry.name, Buffer.from(acceptAll(unpacked.content.toString('utf8')))] as const];
  });
  return splicePackage(zip, new Map(parts));
}

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
