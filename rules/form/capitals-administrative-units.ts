import { provinces } from '../../src/bodies/bodies.ts';
import type { Letter } from '../../src/document/letter.ts';
import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { startsSentence } from '../../src/vietnamese/capitals.ts';
import { lower, textKey, upper, WORD_END, whenAsked } from '../../src/vietnamese/text.ts';
import { wording, wordingsIn } from '../../src/vietnamese/wordings.ts';
import { hasCapitalsOfName } from '../../src/vietnamese/words.ts';
import { casedProse } from '../reading/cased.ts';
import { rewrite } from '../reading/lines.ts';

const NAME = '\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){0,3}';
/** `Tỉnh Bình Sơn` inside a sentence. What follows is a name; `Tỉnh ủy`, `Tỉnh Đoàn` are bodies. */
const UNIT = wording(
  'Tỉnh|Thành phố|Thành Phố|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường|Đặc khu',
  ` (?<name>${NAME})${WORD_END}`,
);
/** Words that go on after a name; after a count (`mỗi phường 1 cán bộ`) what is counted would stand here. */
const AFTER_NAME =
  '(?:và|hoặc|thuộc|của|để|từ|đến|trong|tại|theo|về|do|vào|với|phải|chủ trì|phối hợp|báo cáo)';
const NUMBERED = wording(
  'quận|phường',
  ` (?<number>[1-9]\\d?)(?!\\p{N}|[.,/%]\\p{N}|\\s(?!${AFTER_NAME}${WORD_END})\\p{Ll})`,
);
const SPECIAL = wording('thành phố|Thành Phố|thủ đô|Thủ Đô', ` (?<name>Hồ Chí Minh|Hà Nội)${WORD_END}`);
/** Units named after persons, events and numbers keep the capital; so may any unit whose name could be a person. */
const PERSON =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trưng|Hai Bà|Bà|Ông|Quang|Hùng|Kim Đồng|Cách|Thống|Độc|Giải|Điện Biên Phủ|Chi|Tôn|Mạc|Triệu|Đào|Cao|Lương|Trương|Châu Văn|Bạch Đằng|Hàm Rồng|Xô)/u;
/** The words after a unit in small letters: `tỉnh bình Sơn`. */
const UNIT_AND_WORDS = wording(
  'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|Tỉnh|Thành phố|Xã|Phường',
  ' (?<words>\\p{L}{2,7}(?: \\p{L}{2,7}){1,2})',
);
const NO_PLACE = /^(?:Đoàn|Đội|Hội|Ủy|Uỷ|Ban|Bộ|Sở|Đảng|Công)/u;
const WORDINGS = [UNIT_AND_WORDS, UNIT, NUMBERED, SPECIAL];
const MANY = /(?:^|\s)(?:các|những|hai|ba|mỗi|từng)\s$/iu;

export const rule = defineRule({
  id: 'form/capitals-administrative-units',
  title: {
    vi: 'Danh từ chung chỉ đơn vị hành chính viết thường, trừ đơn vị mang số, tên người, tên sự kiện',
    en: 'The common noun of an administrative unit is in small letters, but for units with a number or a person’s name',
  },
  why: {
    vi: 'Viết hoa đúng cho biết đâu là tên riêng của địa phương.',
    en: 'The capitals show what the name of the place is.',
  },
  basis: ['nd30:PL2.III.1.a', 'nd30:PL2.III.1.b', 'nd30:PL2.III.1.c'],
  severity: 'error',
  severities: { unit: 'warning' },
  kinds: 'all',
  needs: [],
  messages: {
    province: {
      vi: 'Viết “{written}”, phải viết “{right}” (danh từ chung viết thường).',
      en: 'Write “{right}”, not “{written}”: the common noun is in small letters.',
    },
    unit: {
      vi: 'Viết “{written}”, phải viết “{right}” (danh từ chung viết thường, trừ khi tên là tên người, sự kiện).',
      en: 'Write “{right}”, not “{written}”, unless the unit is named after a person or an event.',
    },
    numbered: {
      vi: 'Đơn vị hành chính mang số viết “{written}”, phải viết hoa là “{right}”.',
      en: 'A unit with a number has a capital: “{right}”, not “{written}”.',
    },
    name: {
      vi: 'Tên địa phương viết “{written}”, phải viết hoa là “{right}”.',
      en: 'The place is written “{written}”; write “{right}”.',
    },
    special: {
      vi: 'Viết “{written}”, phải viết “{right}” (trường hợp viết hoa đặc biệt).',
      en: 'Write “{right}”, not “{written}”: the decree names it as a special case.',
    },
  },

  *check(letter) {
    const rightName = namesOf(letter);
    for (const found of wordingsIn(casedProse(letter), WORDINGS)) {
      const { passage, index, written, opening: unit, groups } = found;
      const { name = '', number = '', words = '' } = groups;
      if (found.wording === UNIT_AND_WORDS) {
        const place = misnamed(words, rightName);
        if (!place) continue;
        const start = index + unit.length + 1;
        const end = start + place.written.length;
        yield {
          message: 'name',
          at: spansAt(passage, start, end),
          data: place,
          ...rewrite(passage, start, end, capitalsOf(place.written)),
        };
        continue;
      }
      const at = spansAt(passage, index, index + unit.length);
      if (found.wording === UNIT) {
        if (startsSentence(passage.text, index) || NO_PLACE.test(name) || PERSON.test(name)) continue;
        if (isSpecial(name)) continue;
        const right = `${lower(unit)} ${name}`;
        yield {
          message: unit === 'Tỉnh' || isProvince(right) ? 'province' : 'unit',
          at,
          data: { written, right },
          ...rewrite(passage, index, index + unit.length, lower(unit)),
        };
      } else if (found.wording === NUMBERED) {
        const before = passage.text.slice(0, index);
        if (MANY.test(before) || /,\s$/u.test(before)) continue;
        const first = upper(unit.slice(0, 1));
        yield {
          message: 'numbered',
          at,
          data: { written, right: `${first}${unit.slice(1)} ${number}` },
          ...rewrite(passage, index, index + 1, first),
        };
      } else {
        const right = lower(unit) === 'thủ đô' ? 'Thủ đô' : 'Thành phố';
        if ((right === 'Thủ đô') !== (name === 'Hà Nội') || MANY.test(passage.text.slice(0, index))) continue;
        yield {
          message: 'special',
          at,
          data: { written, right: `${right} ${name}` },
          ...rewrite(passage, index, index + unit.length, right),
        };
      }
    }
  },

  examples: {
    good: [
      {
        replace: [
          ['của người dân; gửi', 'của người dân Phường Điện Biên Phủ, Quận 1, Thành phố Hồ Chí Minh; gửi'],
        ],
      },
      { replace: [['của người dân; gửi', 'của người dân mỗi phường 2 lần; gửi']] },
    ],
    bad: [
      {
        replace: [['năm 2026 của Ủy ban nhân dân tỉnh', 'năm 2026 của Ủy ban nhân dân Tỉnh']],
        reports: ['province'],
        fixed: [],
      },
      {
        replace: [['của người dân; gửi', 'của người dân Xã An Bình; gửi']],
        reports: ['unit'],
        fixed: [['của người dân; gửi', 'của người dân xã An Bình; gửi']],
      },
      {
        replace: [['Ủy ban nhân dân tỉnh Bình Sơn về', 'Ủy ban nhân dân tỉnh Bình sơn về']],
        reports: ['name'],
        fixed: [],
      },
      {
        replace: [['của người dân; gửi', 'của người dân quận 1; gửi']],
        reports: ['numbered'],
        fixed: [['của người dân; gửi', 'của người dân Quận 1; gửi']],
      },
      {
        replace: [['của người dân; gửi', 'của người dân tại phường 1 và các vùng lân cận; gửi']],
        reports: ['numbered'],
        fixed: [['của người dân; gửi', 'của người dân tại Phường 1 và các vùng lân cận; gửi']],
      },
      {
        replace: [['của người dân; gửi', 'của người dân thành phố Hồ Chí Minh; gửi']],
        reports: ['special'],
        fixed: [['của người dân; gửi', 'của người dân Thành phố Hồ Chí Minh; gửi']],
      },
    ],
  },
});

/** The right form of a place's name, by its key. */
type Names = (key: string) => string | undefined;

/** Places the letter can be sure of: provinces, its own place, and what it writes with capitals behind a unit. */
function namesOf(letter: Letter): Names {
  const ownNames = whenAsked(() => ownNamesOf(letter));
  return (key) => ownNames().get(key) ?? provinceNames().get(key);
}

function ownNamesOf(letter: Letter): ReadonlyMap<string, string> {
  const own = letter.values.place?.replace(/^(?:Tỉnh|Thành phố|Xã|Phường|Quận|Huyện) /u, '');
  const names = new Map<string, string>();
  for (const { groups } of wordingsIn(casedProse(letter), [OWN_NAME])) {
    const { name = '' } = groups;
    names.set(textKey(name), name);
  }
  if (own && isLong(own)) names.set(textKey(own), own);
  return names;
}

const provinceNames = whenAsked(() => {
  const names = provinces().map(({ name }) => name.replace(/^\p{L}+(?: phố)? /u, ''));
  const keys = textKey(names.join('|')).split('|');
  return new Map(names.flatMap((name, index) => (isLong(name) ? [[keys[index] ?? '', name]] : [])));
});

/** A name of one word could be a word of another kind. */
const isLong = (name: string): boolean => name.includes(' ');

const OWN_NAME = wording(
  'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu',
  ' (?<name>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,2})',
);

/** The name among the words behind a unit, where it has other capitals than it should. */
function misnamed(words: string, rightName: Names) {
  let written = words;
  while (isLong(written) && !hasCapitalsOfName(written)) {
    const right = rightName(textKey(written));
    if (right !== undefined) return sameCapitals(written, right) ? undefined : { written, right };
    written = written.slice(0, written.lastIndexOf(' '));
  }
  return undefined;
}

const capitalsOf = (name: string): string =>
  name.replace(/\p{L}+/gu, (word) => upper(word.slice(0, 1)) + lower(word.slice(1)));
const sameCapitals = (written: string, right: string): boolean =>
  written === capitalsOf(written) || written === right;

const isSpecial = (name: string): boolean => name.startsWith('Hồ Chí Minh');
const isProvince = (name: string): boolean => provinces().some((province) => province.name === name);
