import { isWithin, type Length, mm, toMm, twips } from '../../src/document/length.ts';
import type { Section } from '../../src/document/tree.ts';
import { paper } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { withLaterSection } from '../appearance/examples.ts';
import { isMainSection, isWide } from '../appearance/sections.ts';

/** Programs know A4 as 11900, 11906 or 11909 twips wide. */
const ROUNDING = 14;

export const rule = defineRule({
  id: 'layout/paper-size',
  title: { vi: 'Khổ giấy A4 (210 x 297 mm)', en: 'The paper is A4 (210 x 297 mm)' },
  why: {
    vi: 'Khổ giấy khác làm lệch lề khi in và khi sao lưu, số hóa.',
    en: 'Another paper size shifts the margins in print, copies and scans.',
  },
  basis: ['nd30:I.1'],
  severity: 'error',
  severities: { annex: 'warning' },
  kinds: 'all',
  needs: ['page'],
  messages: {
    paper: {
      vi: 'Khổ giấy là {width} x {height} mm, phải là A4 ({expectedWidth} x {expectedHeight} mm).',
      en: 'The paper is {width} x {height} mm; it must be A4 ({expectedWidth} x {expectedHeight} mm).',
    },
    annex: {
      vi: 'Khổ giấy từ phần {section} là {width} x {height} mm, phải là A4 ({expectedWidth} x {expectedHeight} mm).',
      en: 'The paper of section {section} is {width} x {height} mm; it must be A4 ({expectedWidth} x {expectedHeight} mm).',
    },
  },

  *check(letter) {
    const [expectedWidth, expectedHeight] = [Math.round(toMm(paper.width)), Math.round(toMm(paper.height))];
    for (const main of [true, false]) {
      const wrong = letter.document.sections
        .map((section, index) => ({ section, index }))
        .filter(({ section, index }) => isMainSection(letter, index) === main && !isA4(section));
      const [first] = wrong;
      if (!first) continue;
      const { width, height } = first.section;
      const data = { width: toMm(width), height: toMm(height), expectedWidth, expectedHeight };
      const edits = wrong.map(({ section, index }) => ({ section: index, page: a4As(section) }));
      const rest = { at: null, part: 'page', fix: { edits, applies: 'safe' } } as const;
      if (main) yield { message: 'paper', data, ...rest };
      else yield { message: 'annex', data: { ...data, section: first.index + 1 }, ...rest };
    }
  },

  examples: {
    good: [{ page: { width: twips(11909), height: twips(16834) } }],
    bad: [
      { page: { width: mm(215.9), height: mm(279.4) }, reports: ['paper'] },
      { document: withLaterSection({ width: mm(420), height: mm(297) }), reports: ['annex'] },
    ],
  },
});

const isA4 = (section: Section): boolean => {
  const { width, height } = a4As(section);
  return isAbout(section.width, width) && isAbout(section.height, height);
};

/** A4 the way the section lies. */
const a4As = (section: Section): Pick<Section, 'width' | 'height'> =>
  isWide(section)
    ? { width: paper.height, height: paper.width }
    : { width: paper.width, height: paper.height };

const isAbout = (actual: Length, expected: Length): boolean =>
  isWithin(actual, { min: twips(expected - ROUNDING), max: twips(expected + ROUNDING) });
