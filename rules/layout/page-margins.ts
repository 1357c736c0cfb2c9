import { isWithin, type Length, type LengthRange, mm, toMm } from '../../src/document/length.ts';
import type { Bilingual } from '../../src/document/terms.ts';
import type { Section } from '../../src/document/tree.ts';
import { margins } from '../../src/law/values.ts';
import { defineRule, type OfficeProfile } from '../../src/lint/rule.ts';
import { rangeOf } from '../appearance/appearance.ts';
import { withLaterSection } from '../appearance/examples.ts';
import { isMainSection, isWide } from '../appearance/sections.ts';

const SIDES = ['top', 'bottom', 'left', 'right'] as const;
type Side = (typeof SIDES)[number];
type Ranges = { readonly [Name in Side]: LengthRange };

const NAMES: { readonly [Name in Side]: Bilingual } = {
  top: { vi: 'trên', en: 'top' },
  bottom: { vi: 'dưới', en: 'bottom' },
  left: { vi: 'trái', en: 'left' },
  right: { vi: 'phải', en: 'right' },
};

export const rule = defineRule({
  id: 'layout/page-margins',
  title: {
    vi: 'Lề trên, dưới 20 - 25 mm, lề trái 30 - 35 mm, lề phải 15 - 20 mm',
    en: 'Margins are 20 to 25 mm above and below, 30 to 35 mm left, 15 to 20 mm right',
  },
  why: {
    vi: 'Lề trái chừa chỗ đóng tập; lề sai làm văn bản bị che chữ khi lưu hồ sơ.',
    en: 'The left margin leaves room for binding; with wrong margins text disappears in the file.',
  },
  basis: ['nd30:I.3'],
  severity: 'error',
  severities: { annex: 'warning' },
  kinds: 'all',
  needs: ['page'],
  messages: {
    outside: {
      vi: 'Lề {side} là {actual} mm, phải từ {expected} mm.',
      en: 'The {side} margin is {actual} mm; it must be {expected} mm.',
    },
    annex: {
      vi: 'Lề {side} của phần {section} là {actual} mm, phải từ {expected} mm.',
      en: 'The {side} margin of section {section} is {actual} mm; it must be {expected} mm.',
    },
  },

  *check(letter, { office }) {
    const reported = new Set<string>();
    for (const [index, section] of letter.document.sections.entries()) {
      const main = isMainSection(letter, index);
      const required = rangesFor(section);
      for (const side of SIDES) {
        const fixed = main ? fixedBy(office, side) : undefined;
        const range = fixed ?? required[side];
        const key = `${side} ${section[side]} ${main}`;
        if (isWithin(section[side], range) || reported.has(key)) continue;
        reported.add(key);

        const actual = toMm(section[side]);
        const expected = rangeOf({ min: wholeMm(range.min), max: wholeMm(range.max) });
        const nearest = section[side] < range.min ? range.min : range.max;
        const edits = letter.document.sections.flatMap((other, at) =>
          other[side] === section[side] && isMainSection(letter, at) === main
            ? [{ section: at, page: { [side]: nearest } }]
            : [],
        );
        const rest = { at: null, part: 'page', fix: { edits, applies: 'safe' } } as const;
        const data = { side: NAMES[side], actual, expected };
        if (!main) yield { message: 'annex', data: { ...data, section: index + 1 }, ...rest };
        else yield { message: 'outside', data, ...rest };
      }
    }
  },

  examples: {
    good: [{ page: { left: mm(35) } }, { page: { top: mm(25), bottom: mm(25), right: mm(15) } }],
    bad: [
      { page: { left: mm(25.4) }, reports: ['outside'] },
      { page: { left: mm(25.4), right: mm(25.4) }, reports: ['outside', 'outside'] },
      { document: withLaterSection({ right: mm(10) }), reports: ['annex'] },
    ],
  },
});

/** Twips are a little off the millimetres that the decree names. */
const wholeMm = (length: Length): number => Math.round(toMm(length) * 10) / 10;

const fixedBy = ({ margins: fixed }: OfficeProfile, side: Side): LengthRange | undefined => {
  const value = fixed?.[side];
  return value === undefined ? undefined : { min: mm(value), max: mm(value) };
};

/** A sheet turned sideways takes its margins along, either way round; the way that fits best is meant. */
function rangesFor(section: Section): Ranges {
  const { top, bottom, left, right } = margins;
  const upright: Ranges = { top, bottom, left, right };
  if (!isWide(section)) return upright;
  const turned: readonly Ranges[] = [
    upright,
    { top: left, right: top, bottom: right, left: bottom },
    { top: right, left: top, bottom: left, right: bottom },
  ];
  const misses = (ranges: Ranges) => SIDES.filter((side) => !isWithin(section[side], ranges[side])).length;
  return turned.reduce((best, ranges) => (misses(ranges) < misses(best) ? ranges : best));
}
