import { rules } from '../../../rules/index.generated.ts';
import type { DocumentKind } from '../../../src/document/kinds.ts';
import type { Letter } from '../../../src/document/letter.ts';
import type { Block, Document, ParagraphLayout, TextFormat } from '../../../src/document/tree.ts';
import { lint } from '../../../src/lint/lint.ts';
import { recognise } from '../../../src/recognise/recognise.ts';
import { compliantPage } from '../../support/compliant.ts';

export const layoutRules = rules.filter(({ group }) => group === 'layout');

/** `rule:message` of each finding that a clerk must act on. */
export const faultsIn = (document: Document): readonly string[] => findingsIn(document, ['error', 'warning']);

export const findingsIn = (document: Document, severities: readonly string[]): readonly string[] =>
  lint(recognise(document), layoutRules)
    .diagnostics.filter(({ severity }) => severities.includes(severity))
    .map(({ rule, message }) => `${rule.slice('layout/'.length)}:${message}`);

export const diagnosticsIn = (document: Document) => lint(recognise(document), layoutRules).diagnostics;

export const letterOf = (kind: DocumentKind): Letter => compliantPage(kind);

export const withBlocks = (document: Document, change: (block: Block, index: number) => Block): Document => ({
  ...document,
  blocks: document.blocks.map(change),
});

export const blockNumbers = ({ parts }: Letter, part: keyof Letter['parts']): readonly number[] => [
  ...new Set(parts[part]?.spans.map(({ block }) => block)),
];

export const withLayout = (block: Block, layout: Partial<ParagraphLayout>): Block =>
  block.layout ? { ...block, layout: { ...block.layout, ...layout } } : block;

export const withFormat = (block: Block, format: TextFormat): Block => ({
  ...block,
  runs: block.runs.map((run) => ({ ...run, format: { ...run.format, ...format } })),
});
