import { holdsWord } from '../vietnamese/phrases.ts';
import { anyCase, lower, oneSpace, textKey, WORD_END, WORD_START, whenAsked } from '../vietnamese/text.ts';

/** Abbreviations that stand for whole words in the names of bodies, longest first. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['ĐĐBQH', 'Đoàn đại biểu Quốc hội'],
  ['ĐBQH', 'đại biểu Quốc hội'],
  ['UBMTTQVN', 'Ủy ban Mặt trận Tổ quốc Việt Nam'],
  ['UBMTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['UBND', 'Ủy ban nhân dân'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['TAND', 'Tòa án nhân dân'],
  ['VKSND', 'Viện kiểm sát nhân dân'],
  ['LĐTB&XH', 'Lao động - Thương binh và Xã hội'],
  ['LĐ-TB&XH', 'Lao động - Thương binh và Xã hội'],
  ['LĐTBXH', 'Lao động - Thương binh và Xã hội'],
  ['NN&PTNT', 'Nông nghiệp và Phát triển nông thôn'],
  ['NNPTNT', 'Nông nghiệp và Phát triển nông thôn'],
  ['NN&MT', 'Nông nghiệp và Môi trường'],
  ['NNMT', 'Nông nghiệp và Môi trường'],
  ['TN&MT', 'Tài nguyên và Môi trường'],
  ['TNMT', 'Tài nguyên và Môi trường'],
  ['TT&TT', 'Thông tin và Truyền thông'],
  ['TTTT', 'Thông tin và Truyền thông'],
  ['GD&ĐT', 'Giáo dục và Đào tạo'],
  ['GDĐT', 'Giáo dục và Đào tạo'],
  ['KH&ĐT', 'Kế hoạch và Đầu tư'],
  ['KHĐT', 'Kế hoạch và Đầu tư'],
  ['KH&CN', 'Khoa học và Công nghệ'],
  ['KHCN', 'Khoa học và Công nghệ'],
  ['VHTT&DL', 'Văn hóa, Thể thao và Du lịch'],
  ['VHTTDL', 'Văn hóa, Thể thao và Du lịch'],
  ['GTVT', 'Giao thông vận tải'],
  ['BCH', 'Ban Chấp hành'],
  ['BTV', 'Ban Thường vụ'],
  ['VP', 'Văn phòng'],
  ['TP', 'thành phố'],
  ['TX', 'thị xã'],
  ['TT', 'thị trấn'],
];

const AMONG_LETTERS = '&';
const FULL = new Map(ABBREVIATIONS.map(([short, full]) => [textKey(short), full]));
const PATTERN = whenAsked(
  () =>
    new RegExp(
      anyCase(
        `${WORD_START}(?:${ABBREVIATIONS.map(([short]) => short).join('|')})(?![${AMONG_LETTERS}])${WORD_END}\\.?`,
      ),
      'gu',
    ),
);
/** What the abbreviations begin with, up to a sign. */
const holdsShortWord = whenAsked(() =>
  holdsWord(ABBREVIATIONS.map(([short]) => lower(short).replace(/[-&].*$/u, ''))),
);

/** The name with its abbreviations written out: `UBND TP. Bình Sơn` is `Ủy ban nhân dân thành phố Bình Sơn`. */
export function expandName(name: string): string {
  const clean = oneSpace(name);
  if (!holdsShortWord()(clean)) return clean;
  return clean.replace(PATTERN(), (found) => FULL.get(textKey(found.replace(/\.$/u, ''))) ?? found);
}

/** The name with its words abbreviated, each way that is in use: `Sở KH&ĐT`, `Sở KHĐT`. */
export const shortNames = (name: string): readonly string[] =>
  ABBREVIATIONS.filter(([, full]) => full.length > 8 && name.endsWith(full)).map(([short, full]) =>
    name.replace(full, short),
  );

const OFFICE =
  /^(?:đồng chí\s|ông\s|bà\s)?(?:quyền\s|q\.\s?)?(?:(?:phó\s)?(?:chủ tịch|giám đốc|tổng giám đốc|cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|trưởng ban|trưởng phòng|hiệu trưởng|tổng cục trưởng|bộ trưởng|thứ trưởng|chủ nhiệm|chánh văn phòng|chánh thanh tra|chánh án|thủ trưởng|lãnh đạo|thường trực|ban lãnh đạo|người đứng đầu)\s)(?:các phó\s)?/u;

/** The body of an office: `Giám đốc Sở Nội vụ` is of `Sở Nội vụ`; `Chánh Văn phòng` keeps what it heads. */
export function withoutOffice(name: string): string {
  const clean = oneSpace(name);
  const office = OFFICE.exec(lower(clean))?.[0];
  if (!office) return clean;
  const rest = clean.slice(office.length);
  const headed = /(?:văn phòng|thanh tra|phòng|ban|cục|vụ|viện)\s?$/u.exec(office);
  return headed ? clean.slice(office.length - headed[0].length) : rest;
}

const ALL_OF_A_KIND = whenAsked(
  () => new RegExp(anyCase(`${WORD_START}(?:các|những|toàn thể|mọi|từng)${WORD_END}`), 'u'),
);

const mayBeClass = holdsWord(['các', 'những', 'toàn', 'mọi', 'từng']);

/** Several bodies named by their kind: `các sở, ban, ngành`, `Thủ trưởng các đơn vị`, `UBND các xã, phường`. */
export const isClassOfBodies = (name: string): boolean =>
  mayBeClass(name) &&
  ALL_OF_A_KIND().test(name) &&
  !/(?:^|\s)các\s(?:phó|khu công nghiệp|dân tộc)/iu.test(name);

/** What a letter knows of itself, to tell which body `UBND tỉnh` or `Sở` is. */
export type NameContext = {
  readonly issuer?: string | null;
  readonly parent?: string | null;
  /** The place in front of the date: `Bình Sơn`. */
  readonly place?: string | null;
};

const LEVEL = /^(.*?)\s(tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?:\s(.+))?$/u;
/** Own names of bodies that end in a level without being followed by a place. */
const ALONE =
  /^(?:sở|bộ|cục|chi cục|trường|trung tâm|phòng|ủy ban nhân dân|hội đồng nhân dân|văn phòng|đảng ủy|công ty|bệnh viện|viện|ban)$/u;

/** A name as it is compared: in the letter's own words, whole, and parted at its level. */
type ReadName = { readonly key: string; readonly level: RegExpExecArray | null };

/** Whether two names mean one body in this letter. An office means its body: `Giám đốc Sở Nội vụ`, `Sở Nội vụ`. */
export const sameBody = (a: string, b: string, context: NameContext = {}): boolean =>
  sameBodyIn(context)(a, b);

/** The same for many names of one letter: each is read once. */
export function sameBodyIn(context: NameContext): (a: string, b: string) => boolean {
  const read = readIn(context);
  return (a, b) => areSame(read(a), read(b));
}

/** The names of one letter, those of one body together: each goes with the first whose first name means the same. */
export function namesByBody(names: Iterable<string>, context: NameContext): readonly (readonly string[])[] {
  const read = readIn(context);
  const groups: string[][] = [];
  // What a first name must be to mean the same as another, by the first group that has such a one.
  const byKey = new Map<string, number>();
  const byLevel = new Map<string, number>();
  const byBareLevel = new Map<string, number>();
  const byFull = new Map<string, number>();
  const unlevelled = new Map<string, number>();
  for (const name of names) {
    const { key, level } = read(name);
    const [, full = '', unit = '', place] = level ?? [];
    const levelKey = `${full}\n${unit}`;
    const found = level
      ? [
          byKey.get(key),
          (place === undefined ? byLevel : byBareLevel).get(levelKey),
          ALONE.test(full) ? undefined : unlevelled.get(full),
        ]
      : [byKey.get(key), ALONE.test(key) ? undefined : byFull.get(key)];
    const group = Math.min(...found.map((index) => index ?? groups.length));
    const known = groups[group];
    if (known) {
      known.push(name);
      continue;
    }
    note(byKey, key, group);
    if (!level) note(unlevelled, key, group);
    else {
      note(byLevel, levelKey, group);
      note(byFull, full, group);
      if (place === undefined) note(byBareLevel, levelKey, group);
    }
    groups.push([name]);
  }
  return groups;
}

function note(firsts: Map<string, number>, key: string, group: number): void {
  if (!firsts.has(key)) firsts.set(key, group);
}

function readIn({ issuer, parent, place }: NameContext): (name: string) => ReadName {
  const above = whenAsked(() =>
    [issuer, parent].flatMap((name) => (name ? [textKey(expandName(name))] : [])),
  );
  const here = whenAsked(() => (place ? textKey(place) : null));
  const known = new Map<string, ReadName>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const key = nameKey(name, above, here);
    const made = { key, level: LEVEL.exec(key) };
    known.set(name, made);
    return made;
  };
}

function areSame({ key: x, level: p }: ReadName, { key: y, level: q }: ReadName): boolean {
  if (x === y) return true;
  // `Sở Nội vụ` and `Sở Nội vụ tỉnh Bình Sơn`; `Ủy ban nhân dân tỉnh` and the same with its name.
  if (p && q) return p[1] === q[1] && p[2] === q[2] && (p[3] === undefined || q[3] === undefined);
  const [full, short] = p ? [p, y] : [q, x];
  return full?.[1] !== undefined && full[1] === short && !ALONE.test(short);
}

/** `above`: the body that writes and the one above it; `place`: the place in front of the date. */
function nameKey(name: string, above: () => readonly string[], place: () => string | null): string {
  const key = textKey(expandName(withoutOffice(name)).replace(/[.;,]+$/u, ''));
  const meant = (): string | undefined => above().find((known) => known.startsWith(`${key} `));
  // `Sở`, `Cục`, `Trường` alone is the one that writes, or the one above it.
  const whole = ALONE.test(key) ? meant() : undefined;
  if (whole) return whole;
  const level = LEVEL.exec(key);
  if (!level || level[3] !== undefined) return key;
  const here = level[2] === 'tỉnh' ? place() : null;
  return meant() ?? (here === null ? key : `${key} ${here}`);
}
