import { readdirSync, readFileSync } from 'node:fs';
import type { DocumentKind } from '../../src/document/kinds.ts';
import type { Letter } from '../../src/document/letter.ts';
import type { Block, Document, Run, TextFormat } from '../../src/document/tree.ts';
import type { Change } from '../../src/lint/rule.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { readMarkdown } from './markdown.ts';
import { typeset } from './typeset.ts';

const FOLDER = new URL('../../fixtures/compliant/', import.meta.url);

/** The kinds that have a compliant letter in fixtures/compliant. */
export const compliantKinds = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.slice(0, -'.md'.length) as DocumentKind)
  .sort();

const sources = new Map<DocumentKind, string>();

/** Its Markdown. */
export function compliantSource(kind: DocumentKind): string {
  const known = sources.get(kind);
  if (known !== undefined) return known;
  const source = readFileSync(new URL(`${kind}.md`, FOLDER), 'utf8');
  sources.set(kind, source);
  return source;
}

/** The compliant letter of a kind with one change, as a rule's example says it. */
export function compliant(change: Change = {}): Letter {
  const { kind = 'cong-van', replace = [] } = change;
  const letter = recognise(documentOf(replace.reduce(replaceOnce, compliantSource(kind))));
  const { page, format, layout, document } = change;
  if (!page && !format && !layout && !document) return letter;

  let changed = typeset(letter);
  if (format) {
    const { part, ...values } = format;
    changed = withFormat(changed, letter, part, values);
  }
  if (layout) {
    const { part, ...values } = layout;
    const numbers = new Set(letter.parts[part]?.spans.map(({ block }) => block));
    changed = changeBlocks(changed, (block, index) =>
      block.layout && numbers.has(index) ? { ...block, layout: { ...block.layout, ...values } } : block,
    );
  }
  if (page) changed = { ...changed, sections: changed.sections.map((section) => ({ ...section, ...page })) };
  if (document) changed = document(changed, recognise(changed));
  return recognise(changed);
}

/** The compliant letter as a Word file carries it: every part in the form the decree asks. */
export const compliantPage = (kind: DocumentKind): Letter => recognise(typeset(compliant({ kind })));

function documentOf(source: string): Document {
  const read = readMarkdown(source);
  if (read.failure) throw new Error(read.failure.message.en);
  return read.document;
}

function replaceOnce(source: string, [what, by]: readonly [string, string]): string {
  const pieces = source.split(what);
  if (pieces.length !== 2)
    throw new Error(`“${what}” stands ${pieces.length - 1} times in the letter, not once`);
  return pieces.join(by);
}

const changeBlocks = (document: Document, change: (block: Block, index: number) => Block): Document => ({
  ...document,
  blocks: document.blocks.map(change),
});

const withFormat = (
  document: Document,
  { parts }: Letter,
  part: keyof Letter['parts'],
  values: TextFormat,
): Document =>
  (parts[part]?.spans ?? []).reduce(
    (changed, span) =>
      changeBlocks(changed, (block, index) =>
        index === span.block
          ? { ...block, runs: formatRuns(block.runs, span.start, span.end, values) }
          : block,
      ),
    document,
  );

/** Runs with `values` over the stretch from `start` to `end`, split where they must be. */
export const formatRuns = (
  runs: readonly Run[],
  start: number,
  end: number,
  values: TextFormat,
): readonly Run[] =>
  runs.flatMap((run) => {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    if (from >= to) return [run];
    return [
      { ...run, end: from },
      { start: from, end: to, format: { ...run.format, ...values } },
      { ...run, start: to },
    ].filter((piece) => piece.end > piece.start);
  });
