import { spansAt } from '../../src/document/passage.ts';
import type { Passage } from '../../src/document/tree.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { oneSpace, whenAsked } from '../../src/vietnamese/text.ts';
import { rewrite } from '../reading/lines.ts';
import { valueOfRoman } from '../reading/numerals.ts';
import { pieceOf } from '../reading/piece.ts';
import { usualRow } from '../reading/place-of-issue.ts';

const BLANK = '[\\d\\s.…_]{0,40}';
const FULL = whenAsked(() => new RegExp(`ngày${BLANK}tháng${BLANK}năm${BLANK}$`, 'iu'));
/** `05/3/2026`, `05-3-2026`, with `ngày` in front or not. */
const DIGITS = /(?:ngày\s*)?(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})/iu;
/** `ngày mồng năm`, `tháng ba`, `tháng III`. */
const IN_WORDS =
  /ngày\s+(?:mồng|mùng|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\p{L})[\p{L}\s]{0,20}|tháng\s+(?:giêng|chạp|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười|[IVX]{1,4})(?!\p{L})/iu;
const WORDS = /ngày|tháng|năm/giu;
/** `ngày 05, tháng 3, năm 2026`. */
const COMMAS = /(?<=\d)\s{0,3}[,;](?=\s{0,3}(?:tháng|năm))/giu;

/** `ngày05`, `05tháng`. */
const JOINED = /(?<=ngày|tháng|năm)(?=\d)|(?<=\d)(?=tháng|năm)/giu;
/** Day, month and year in their order, one of the words left out: `05 tháng 3 năm 2026`. */
const WORDS_LEFT_OUT =
  /(?:ngày\s{1,3})?(?<![\d/.-])(?<day>\d{1,2})\s{1,3}(?:tháng\s{1,3})?(?<month>\d{1,2}),?\s{1,3}(?:năm\s{1,3})?(?<year>\d{4})\s*$/iu;
const MONTHS = 'giêng một hai ba tư bốn năm sáu bảy tám chín mười'.split(' ');

export const rule = defineRule({
  id: 'form/date-in-full',
  title: {
    vi: 'Thời gian ban hành viết đầy đủ “ngày … tháng … năm …”',
    en: 'The date of issue is written out: “ngày … tháng … năm …”',
  },
  why: {
    vi: 'Ngày viết tắt bằng gạch chéo dễ đọc nhầm và không đúng thể thức.',
    en: 'A date in figures and slashes is misread easily and is not the prescribed form.',
  },
  basis: ['nd30:II.4.b/full', 'nd30:II.4.c', 'party:D-13'],
  severity: 'error',
  severities: { joined: 'warning', mark: 'warning' },
  regimes: ['state', 'party'],
  kinds: 'all',
  needs: ['placeAndDate'],
  messages: {
    digits: {
      vi: 'Thời gian ban hành ghi “{actual}”, phải viết đầy đủ “{expected}”.',
      en: 'The date of issue reads “{actual}”; write it out: “{expected}”.',
    },
    words: {
      vi: 'Thời gian ban hành ghi “{actual}”, phải đủ các từ “ngày … tháng … năm …”.',
      en: 'The date of issue reads “{actual}”; it needs the words “ngày … tháng … năm …”.',
    },
    capitals: {
      vi: 'Thời gian ban hành ghi “{actual}”, phải viết thường “{expected}”.',
      en: 'The date of issue reads “{actual}”; write “{expected}” in small letters.',
    },
    arabic: {
      vi: 'Thời gian ban hành ghi “{actual}”, ngày, tháng phải dùng chữ số Ả Rập.',
      en: 'The date of issue reads “{actual}”; day and month are in Arabic digits.',
    },
    mark: {
      vi: 'Cuối dòng thời gian ban hành có dấu “{actual}”, phải bỏ.',
      en: 'The date of issue ends in “{actual}”; leave it out.',
    },
    commas: {
      vi: 'Thời gian ban hành ghi “{actual}”, giữa ngày, tháng, năm không có dấu phẩy.',
      en: 'The date of issue reads “{actual}”; no comma stands between day, month and year.',
    },
    joined: {
      vi: 'Thời gian ban hành ghi “{actual}”, giữa chữ và số phải có dấu cách.',
      en: 'The date of issue reads “{actual}”; a space stands between word and figure.',
    },
    year: {
      vi: 'Năm ban hành ghi “{actual}”, phải đủ bốn chữ số.',
      en: 'The year reads “{actual}”; write all four digits.',
    },
  },

  *check({ parts: { placeAndDate } }) {
    const { text } = placeAndDate;
    if (usualRow(placeAndDate)) return;
    const digits = DIGITS.exec(text);
    if (digits?.groups) {
      const { day = '', month = '', year = '' } = digits.groups;
      const end = digits.index + digits[0].length;
      const expected = `ngày ${day.padStart(2, '0')} tháng ${monthOf(month)} năm ${year}`;
      const at = spansAt(placeAndDate, digits.index, end);
      yield {
        message: 'digits',
        at,
        data: { actual: digits[0], expected },
        ...rewrite(placeAndDate, digits.index, end, expected),
      };
      return;
    }
    const commas = [...text.matchAll(COMMAS)];
    if (commas.length > 0) {
      const edits = commas.flatMap(({ index, 0: found }) =>
        spansAt(placeAndDate, index, index + found.length).map((at) => ({ at, replaceWith: '' })),
      );
      const at = edits.map((edit) => edit.at);
      yield { message: 'commas', at, data: { actual: oneSpace(text) }, fix: { edits, applies: 'safe' } };
      return;
    }
    if (!FULL().test(text)) {
      // With all three words there, it is a digit that a scan misread.
      const [inWords] = IN_WORDS.exec(text) ?? [];
      if (inWords) {
        yield {
          message: 'arabic',
          at: placeAndDate.spans,
          data: { actual: inWords },
          ...inDigits(placeAndDate, inWords),
        };
        return;
      }
      const complete = /ngày.*tháng.*năm/iu.test(text);
      if (!complete && /\d/u.test(text))
        yield {
          message: 'words',
          at: placeAndDate.spans,
          data: { actual: oneSpace(text) },
          ...worded(placeAndDate),
        };
      return;
    }
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      const expected = word.toLocaleLowerCase('vi');
      if (word === expected) continue;
      const end = index + word.length;
      const at = spansAt(placeAndDate, index, end);
      yield {
        message: 'capitals',
        at,
        data: { actual: word, expected },
        ...rewrite(placeAndDate, index, end, expected),
      };
      return;
    }
    if (/(?:ngày|tháng|năm)\d|\d(?:tháng|năm)/u.test(text)) {
      const edits = [...text.matchAll(JOINED)].flatMap(({ index }) =>
        spansAt(placeAndDate, index, index).map((at) => ({ at, replaceWith: ' ' })),
      );
      const data = { actual: oneSpace(text) };
      yield { message: 'joined', at: placeAndDate.spans, data, fix: { edits, applies: 'safe' } };
      return;
    }
    const end = /\d{4}\s*(?<mark>[.,;])\s*$/du.exec(text);
    const mark = pieceOf(end, 'mark');
    if (mark) {
      const at = spansAt(placeAndDate, mark.start, mark.end);
      yield {
        message: 'mark',
        at,
        data: { actual: mark.text },
        ...rewrite(placeAndDate, mark.start, mark.end, ''),
      };
      return;
    }
    const [, year] = /năm\s*(\d{1,3}|\d{5,})[\s.]*$/u.exec(text) ?? [];
    // `năm 20…`: the rest is filled in by hand.
    if (year && !/[.…_]/u.test(text))
      yield { message: 'year', at: placeAndDate.spans, data: { actual: year } };
  },

  examples: {
    good: [{ replace: [['ngày 05 tháng 3 năm 2026*', 'ngày     tháng 3 năm 2026*']] }],
    bad: [
      { replace: [['ngày 05 tháng 3 năm 2026*', 'ngày 05/3/2026*']], reports: ['digits'], fixed: [] },
      {
        replace: [['ngày 05 tháng 3 năm 2026*', 'ngày05 tháng 3 năm 2026*']],
        reports: ['joined'],
        fixed: [],
      },
      { replace: [['ngày 05 tháng 3 năm 2026*', '05 tháng 3 năm 2026*']], reports: ['words'], fixed: [] },
      {
        replace: [['ngày 05 tháng 3 năm 2026*', 'Ngày 05 tháng 3 năm 2026*']],
        reports: ['capitals'],
        fixed: [],
      },
      { replace: [['ngày 05 tháng 3 năm 2026*', 'ngày 05 tháng 3 năm 26*']], reports: ['year'] },
      {
        replace: [['ngày 05 tháng 3 năm 2026*', 'ngày 05, tháng 3, năm 2026*']],
        reports: ['commas'],
        fixed: [],
      },
      {
        replace: [['ngày 05 tháng 3 năm 2026*', 'ngày 05 tháng ba năm 2026*']],
        reports: ['arabic'],
        fixed: [],
      },
      {
        replace: [['ngày 05 tháng 3 năm 2026*', 'ngày 05 tháng 3 năm 2026.*']],
        reports: ['mark'],
        fixed: [],
      },
    ],
  },
});

const monthOf = (month: string): string => {
  const value = Number(month);
  return value < 3 ? `0${value}` : String(value);
};

type OptionalFix = { readonly fix?: Fix };

/** The words that belong between the figures. */
function worded(passage: Passage): OptionalFix {
  const match = WORDS_LEFT_OUT.exec(passage.text);
  const { day = '', month = '', year = '' } = match?.groups ?? {};
  if (!match || Number(day) > 31 || Number(month) > 12) return {};
  const end = match.index + match[0].trimEnd().length;
  return rewrite(passage, match.index, end, `ngày ${day} tháng ${month} năm ${year}`);
}

/** `tháng ba`, `tháng III`: a month has one name only. */
function inDigits(passage: Passage, written: string): OptionalFix {
  const [, word = ''] = /^tháng\s+(\p{L}+)$/iu.exec(written) ?? [];
  const from = passage.text.indexOf(written);
  // `tháng mười một`.
  if (from < 0 || /^\s+(?:một|hai)(?!\p{L})/iu.test(passage.text.slice(from + written.length))) return {};
  const place = MONTHS.indexOf(word.toLocaleLowerCase('vi'));
  const value = valueOfRoman(word) ?? (place < 5 ? Math.max(place, 1) : place - 1);
  if (place < 0 && valueOfRoman(word) === null) return {};
  return rewrite(passage, from, from + written.length, `tháng ${monthOf(String(value))}`);
}
