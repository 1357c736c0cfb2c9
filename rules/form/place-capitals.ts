import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { isUpper, lower, upper } from '../../src/vietnamese/text.ts';
import { hasCapitalsOfName } from '../../src/vietnamese/words.ts';
import { rewrite } from '../reading/lines.ts';
import { placeOfIssue } from '../reading/place-of-issue.ts';

/** The kind of unit in front of a name; its second syllable is not part of the name. */
const UNIT = /^(thành\sphố|tỉnh|quận|huyện|thị\sxã|thị\strấn|phường|xã|đặc\skhu)\s+(?=\S)/iu;

export const rule = defineRule({
  id: 'form/place-capitals',
  title: {
    vi: 'Các chữ cái đầu của địa danh viết hoa, các chữ khác viết thường',
    en: 'The place has capital initials and is otherwise in small letters',
  },
  why: {
    vi: 'Địa danh là tên riêng.',
    en: 'The place is a proper name.',
  },
  basis: ['nd30:II.4.c/capitals', 'nd30:II.4.c', 'party:D-13'],
  severity: 'error',
  regimes: ['state', 'party'],
  kinds: 'all',
  needs: ['placeAndDate'],
  messages: {
    initials: {
      vi: 'Địa danh ghi “{actual}”, phải viết hoa các chữ cái đầu: “{expected}”.',
      en: 'The place reads “{actual}”; its initials are capitals: “{expected}”.',
    },
    allCapitals: {
      vi: 'Địa danh ghi “{actual}” bằng chữ in hoa, phải viết “{expected}”.',
      en: 'The place reads “{actual}” in capitals; write “{expected}”.',
    },
  },

  *check({ parts: { placeAndDate } }) {
    const place = placeOfIssue(placeAndDate);
    if (!place) return;
    const { text: actual, start, end } = place;
    if (hasCapitalsOfName(actual)) return;
    const expected = nameCase(actual);
    if (actual === expected || /\p{Ll}\p{Lu}|\./u.test(actual)) return;
    const finding = { at: spansAt(placeAndDate, start, end), data: { actual, expected } };
    const fix = rewrite(placeAndDate, start, end, expected);
    if (isUpper(actual)) {
      // `TP HCM`: an abbreviation, which form/place-full-name reports.
      if (
        actual.split(/\s+/u).some((word) => word.length > 3 || /[AĂÂEÊIOÔƠUƯY]/u.test(word.normalize('NFC')))
      ) {
        yield { message: 'allCapitals', ...finding, ...fix };
      }
    } else if (initialsDiffer(actual, expected)) yield { message: 'initials', ...finding, ...fix };
  },

  examples: {
    good: [{ replace: [['*Bình Sơn, ngày', '*Thành phố Hồ Chí Minh, ngày']] }],
    bad: [
      { replace: [['*Bình Sơn, ngày', '*Bình sơn, ngày']], reports: ['initials'], fixed: [] },
      { replace: [['*Bình Sơn, ngày', '*BÌNH SƠN, ngày']], reports: ['allCapitals'], fixed: [] },
    ],
  },
});

function nameCase(place: string): string {
  const [, unit = ''] = UNIT.exec(place) ?? [];
  const capital = (word: string): string => upper(word.slice(0, 1)) + lower(word.slice(1));
  const name = place.slice(unit.length).replace(/\p{L}+/gu, capital);
  return (isUpper(unit) ? capital(unit) : upper(unit.slice(0, 1)) + unit.slice(1)) + name;
}

/** Something is small that must be a capital; `Đắk`, `Bù Gia Mập` and capitals inside are left alone. */
const initialsDiffer = (actual: string, expected: string): boolean =>
  [...expected].some((letter, index) => letter !== actual[index] && letter === upper(letter));
