import { bodies, findBody, provinces } from '../../bodies/bodies.ts';
import { expandName } from '../../bodies/names.ts';
import { type Forms, formsOf, recapitalised } from '../../vietnamese/capitals.ts';
import { misspeltIn } from '../../vietnamese/misspellings.ts';
import { isUpper, lower, oneSpace, textKey, upper } from '../../vietnamese/text.ts';

/** Text as it stands in running text. `sure` is false where capitals had to be put back that no table knows. */
export type Running = { readonly text: string; readonly sure: boolean };

const LEVELS = ['tỉnh', 'thành phố', 'đặc khu', 'thị xã', 'thị trấn', 'huyện', 'quận', 'xã', 'phường'];

/**
 * The name of a body as it stands in running text: `ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN` is `Ủy ban nhân dân tỉnh Bình Sơn`.
 * First by the table of bodies, then as the letter itself writes it elsewhere, then by the shape of such names.
 */
export function runningName(written: string, texts: readonly string[]): Running {
  const name = oneSpace(written.normalize('NFC'));
  if (!isUpper(name)) return { text: expandName(name), sure: true };
  const full = expandName(name);
  const words = full.split(' ');
  const level = levelIn(words.map(lower));
  const known = tableName(words) ?? tableName(words.slice(0, level));
  if (known)
    return { text: [known, ...placeName(words.slice(known.split(' ').length))].join(' '), sure: true };
  const elsewhere = writtenIn(texts, full) ?? writtenIn(texts, name);
  if (elsewhere) return { text: expandName(elsewhere), sure: true };
  return {
    text: [...bodyName(words.slice(0, level)), ...placeName(words.slice(level))].join(' '),
    sure: false,
  };
}

/** The name in the table that these words are, or begin with. */
function tableName(words: readonly string[]): string | null {
  const key = textKey(words.join(' '));
  const plain = WITH_PLACE.find((name) => textKey(name) === key);
  const found = plain ?? findBody(key)?.name;
  return found && `${key} `.startsWith(`${textKey(found)} `) ? found : null;
}

/** In the table these stand with a level; the place follows it. */
const WITH_PLACE = ['Ủy ban nhân dân', 'Hội đồng nhân dân', 'Công an', 'Thanh tra', 'Bộ Chỉ huy Quân sự'];

/** The words of a subject set in capitals, in small letters but for the names that are known. */
export function runningSubject(written: string, texts: readonly string[]): Running {
  const subject = oneSpace(written.normalize('NFC'));
  if (!isUpper(subject) || subject.length < 5) return { text: lowerFirst(subject), sure: true };
  const known = writtenIn(texts, subject);
  if (known) return { text: lowerFirst(known), sure: true };
  let text = subject
    .split(' ')
    .map((word, index, words) => (staysCapital(word, words[index - 1]) ? word : lower(word)))
    .join(' ');
  for (const forms of [formsOf(namesIn(texts)), knownNames()]) {
    text = replaced(text, (given) => recapitalised(given, forms));
  }
  return { text: text.replace(PERSON, (name) => name.replace(/\p{L}+/gu, capitalised)), sure: false };
}

/** After an office, the commonest surnames with the one to three names that follow. */
const PERSON =
  /(?<=(?:đồng chí|[Tt]hủ tướng Chính phủ|[Tt]hủ tướng|bộ trưởng|thứ trưởng|chủ tịch|bí thư|giám đốc|ủy ban nhân dân tỉnh|[Uu]bnd tỉnh) )(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trương|đoàn|mai|tạ|lương|hà|cao|thái|lưu)(?: (?!(?:tại|về|trong|và|với|khi|cho|của|đã|làm|kiểm|họp|tiếp|chủ)(?= |$))\p{Ll}{1,7}){1,3}(?=[ ,;]|$)/gu;

/** Symbols (`66-NQ/TW`), abbreviations, and Roman numbers, of which VI is a word of its own too. */
function staysCapital(word: string, before: string | undefined): boolean {
  const bare = word.replace(/[().,;:]/gu, '');
  if (/\d/u.test(bare) || isAbbreviation(bare)) return true;
  const counts = before !== undefined && /^(?:THỨ|KHÓA|KHOÁ|QUÝ|LẦN|KỲ|PHẦN|MỤC)$/u.test(before);
  return /^[IVX]{1,6}$/u.test(bare) && (counts || /^(?:I{2,3}|I?X|XI{1,3}|XIV|XV|XVI{0,3})$/u.test(bare));
}

/** Names of people and places in running texts: words in a row that all begin with a capital. */
const namesIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(
    texts.flatMap(
      (text) => text.normalize('NFC').match(/\p{Lu}\p{Ll}{1,7}(?: \p{Lu}\p{Ll}{1,7}){1,4}/gu) ?? [],
    ),
  ),
];

/** The first letter small where it is a sentence's capital: `Tăng cường kiểm tra`, not `Ủy ban`, `PAPI`. */
function lowerFirst(text: string): string {
  const [first = '', second = ''] = text.split(' ');
  if (isUpper(first) || /^\p{Lu}/u.test(second) || findBody(text.split(' ').slice(0, 4).join(' ')))
    return text;
  return lower(text.slice(0, 1)) + text.slice(1);
}

/** The place in running texts where the same words stand with small letters among them. */
function writtenIn(texts: readonly string[], name: string): string | null {
  const key = textKey(name);
  for (const text of texts) {
    const even = oneSpace(text.normalize('NFC'));
    const at = textKey(even).indexOf(key);
    if (at < 0 || textKey(even).length !== even.length) continue;
    const found = even.slice(at, at + key.length);
    const inWord = /[\p{L}\p{N}]/u.test(even.charAt(at - 1) + even.charAt(at + key.length));
    if (!inWord && !isUpper(found)) return found;
  }
  return null;
}

/** Where the place begins: the first word of a level after the first word. */
function levelIn(words: readonly string[]): number {
  for (let at = 1; at < words.length; at++) {
    const rest = words.slice(at).join(' ');
    if (LEVELS.some((level) => rest === level || rest.startsWith(`${level} `))) return at;
  }
  return words.length;
}

/** `TỈNH BÌNH SƠN` is `tỉnh Bình Sơn`; `THÀNH PHỐ HỒ CHÍ MINH` keeps its capital. */
function placeName(words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const small = words.map(lower);
  const known = provinces().find(({ name }) => textKey(name) === textKey(words.join(' ')));
  if (known) return [known.name];
  const level = LEVELS.find((one) => `${small.join(' ')} `.startsWith(`${one} `));
  const length = level?.split(' ').length ?? 0;
  return [...small.slice(0, length), ...words.slice(length).map(capitalised)];
}

/** Words that begin the name of a field in the names of schools. */
const SCHOOL = /^trường (?:tiểu học|trung học cơ sở|trung học phổ thông|mầm non|đại học|cao đẳng|thpt|thcs)/u;
const TYPES =
  /^(?:tổng cục|chi cục|văn phòng|trung tâm|ban chỉ huy|ban chỉ đạo|ban quản lý|hội đồng|tổng công ty|công ty|bệnh viện|đảng ủy|liên đoàn|hiệp hội|liên hiệp)(?= )/u;

/** Kind and field each with a capital, the rest small; what is written of consonants only is an abbreviation. */
function bodyName(words: readonly string[]): readonly string[] {
  const small = words.map(lower).join(' ');
  const school = SCHOOL.exec(small)?.[0].split(' ').length;
  const type = TYPES.exec(small)?.[0].split(' ').length ?? 1;
  return words.map((word, index) => {
    if (isAbbreviation(word)) return word;
    const before = words[index - 1];
    const begins =
      index === 0 ||
      (school === undefined ? index === type : index === 1 || index >= school) ||
      before === '-' ||
      before === '–';
    return begins ? capitalised(word) : lower(word);
  });
}

const capitalised = (word: string): string => upper(word.slice(0, 1)) + lower(word.slice(1));

/** `TNHH`, `MTV`, `TMS`: no syllable of Vietnamese is without a vowel. */
const isAbbreviation = (word: string): boolean =>
  /^\p{Lu}{2,}$/u.test(word) && !/[AEIOUY]/u.test(word.normalize('NFD'));

let names: Forms | undefined;

/** Names of bodies and provinces that a text in small letters may have lost the capitals of. */
function knownNames(): Forms {
  names ??= formsOf([
    ...bodies().map(({ name }) => name),
    ...provinces().map(({ name }) => name),
    ...[
      'Trung ương',
      'Phó Thủ tướng',
      'Thủ tướng',
      'Việt Nam',
      'Nhà nước',
      'Đảng',
      'Đại hội',
      'Tết Nguyên đán',
    ],
    ...[
      'Ủy ban nhân dân',
      'Hội đồng nhân dân',
      'Nghị quyết',
      'Quyết định',
      'Chỉ thị',
      'Bộ Chính trị',
      'Ban Bí thư',
    ],
  ]);
  return names;
}

/**
 * Words of another letter as this one spells them: misspellings that are never right, spaces in front of commas, the
 * capitals of the names of bodies and festivals (Annex II of the decree, sections IV and V), and the tone of `hoà` and `uỷ` where the rest of the
 * letter has it. What the words say stays as it is.
 */
export function inOneSpelling(text: string): string {
  const spaced = text
    .replace(/\s+(?=[,;:.?!)\]”](?:\s|$))|(?<=[([“])\s+/gu, '')
    .replace(TONE_AT_END, placed)
    .replace(FESTIVAL, (name) => upper(name.slice(0, 1)) + lower(name.slice(1)));
  return replaced(withBodyCapitals(spaced), misspeltIn);
}

/** `tết Nguyên đán`: a capital on the first syllable of the name only. */
const FESTIVAL = /(?<=[Tt]ết )(?:nguyên đán|trung thu|đoan ngọ)(?![\p{L}\p{M}])/giu;

function replaced(text: string, wrongIn: (text: string) => Iterable<Wrong>): string {
  return [...wrongIn(text)]
    .toReversed()
    .reduce((out, { start, end, right }) => out.slice(0, start) + right + out.slice(end), text);
}

type Wrong = { readonly start: number; readonly end: number; readonly right: string };

/** Tones on the second of two vowels that end a syllable, but in `quý`, and in names, which are written as they are. */
const TONE_AT_END =
  /(?<![\p{L}\p{M}])(?:\p{Ll}{0,4}(?<![qQ])(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])|Uỷ)(?![\p{L}\p{M}])/gu;

function placed(syllable: string): string {
  const [first = '', second = ''] = syllable.slice(-2);
  const [vowel = '', ...marks] = second.normalize('NFD');
  // The mark of the tone moves to the first vowel; â, ê and the like do not stand here.
  return `${syllable.slice(0, -2)}${`${first}${marks.join('')}`.normalize('NFC')}${vowel}`;
}

/** Short names are common words too (`chính phủ`): of these only one that begins with a capital is taken for a name. */
function withBodyCapitals(text: string): string {
  bodyForms ??= formsOf(bodies().map(({ name }) => name.replace(LEVEL_AT_END, '')));
  const accepts: Parameters<typeof recapitalised>[2] = ({ words, at, length }) =>
    length > 3 || (length === 3 && isUpper(words[at]?.text.slice(0, 1) ?? ''));
  const forms = bodyForms;
  return replaced(text, (given) => recapitalised(given, forms, accepts));
}

let bodyForms: Forms | undefined;
const LEVEL_AT_END = / (?:tỉnh|huyện|quận|xã|phường|đặc khu|thị xã|thị trấn)$/u;
