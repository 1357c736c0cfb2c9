import { describe, expect, test } from 'vitest';
import { mm } from '../../../src/document/length.ts';
import type { Document, Margin, Section } from '../../../src/document/tree.ts';
import { lint } from '../../../src/lint/lint.ts';
import { compliant } from '../../support/compliant.ts';
import { faultsIn, layoutRules, letterOf } from './layout.ts';

const { document } = letterOf('cong-van');
const plan = letterOf('ke-hoach');

const withSection = (change: Partial<Section>): Document => ({
  ...document,
  sections: document.sections.map((section) => ({ ...section, ...change })),
});

const withAnnexPage = (change: Partial<Section>): Document => {
  const [first] = plan.document.sections;
  const firstBlock = plan.annexes[0]?.firstBlock ?? 0;
  return {
    ...plan.document,
    sections: first ? [first, { ...first, pageNumberStart: 1, firstBlock, ...change }] : [],
  };
};

const withNumber = (field: string, margins: Partial<Document>): Document => {
  const model = document.headers.flatMap(({ blocks }) => blocks).find(({ text }) => text !== '');
  if (!model) throw new Error('the compliant letter has no page number');
  const blocks = [
    { ...model, runs: model.runs.map((run) => ({ ...run, format: { ...run.format, field } })) },
  ];
  const shown: Margin = { section: 0, pages: 'default', blocks };
  return { ...document, headers: [shown], footers: [], ...margins };
};

test('a Markdown letter is not judged by its looks: every layout rule is skipped and named', () => {
  const report = lint(compliant({ kind: 'cong-van' }), layoutRules);
  expect(report.diagnostics).toEqual([]);
  expect(report.skipped.map(({ rule }) => rule)).toEqual(layoutRules.map(({ id }) => id));
});

describe('an annex on wide pages', () => {
  const wide = { width: mm(297), height: mm(210), landscape: true };

  test('keeps the margins of the letter, or turns them with the sheet', () => {
    expect(faultsIn(withAnnexPage(wide))).toEqual([]);
    const turned = { ...wide, top: mm(30), right: mm(20), bottom: mm(15), left: mm(20) };
    expect(faultsIn(withAnnexPage(turned))).toEqual([]);
    const otherWay = { ...wide, top: mm(15), left: mm(20), bottom: mm(30), right: mm(20) };
    expect(faultsIn(withAnnexPage(otherWay))).toEqual([]);
  });

  test('with a margin of 5 mm is a warning, never an error', () => {
    const found = lint(
      { ...plan, document: withAnnexPage({ ...wide, left: mm(5) }) },
      layoutRules,
    ).diagnostics;
    expect(found.map(({ message, severity }) => [message, severity])).toEqual([['annex', 'warning']]);
  });
});

test('a letter turned sideways without a table is a fault', () => {
  const [section] = document.sections;
  const turned = withSection({ width: section?.height ?? mm(297), height: section?.width ?? mm(210) });
  expect(faultsIn(turned)).toEqual(['page-orientation:landscape']);
});

test('a margin that is right to a tenth of a millimetre is right', () => {
  expect(faultsIn(withSection({ left: mm(29.9) }))).toEqual([]);
  expect(faultsIn(withSection({ left: mm(29.7) }))).toEqual(['page-margins:outside']);
});

describe('the page number', () => {
  test('is hidden on the first page by a condition in the field', () => {
    const conditional = withNumber('IF PAGE', {});
    expect(faultsIn({ ...conditional, sections: withSection({ titlePage: false }).sections })).toEqual([]);
  });

  test('shown on the first page is a fault', () => {
    const shown = withNumber('PAGE', {});
    expect(faultsIn({ ...shown, sections: withSection({ titlePage: false }).sections })).toEqual([
      'first-page-number:shown',
    ]);
  });

  test('at the foot of the page is one fault, not two', () => {
    const number = withNumber('PAGE', {});
    const footed = { ...number, headers: [], footers: number.headers };
    expect(faultsIn({ ...footed, sections: withSection({ titlePage: false }).sections })).toEqual([
      'page-number-place:footer',
    ]);
  });

  test('is not asked for on a single page, nor for an annex of a page of its own', () => {
    expect(faultsIn({ ...document, headers: [], footers: [] })).toEqual([]);
    const rows = plan.document.blocks.at(-1);
    const blocks = [...plan.document.blocks, ...Array.from({ length: 30 }, () => rows ?? [])].flat();
    expect(faultsIn({ ...plan.document, blocks, headers: [], footers: [] })).toEqual([]);
  });
});
