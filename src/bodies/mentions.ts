import { type Word, wordsOf } from '../vietnamese/words.ts';
import { type Body, bodies, type Province, provinces } from './bodies.ts';
import { shortNames } from './names.ts';

/** A body or province named in a text that is not in use all the time. */
export type Mention = {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly written: string;
  readonly of: 'body' | 'province' | 'district';
  readonly from: string | null;
  readonly to: string | null;
  readonly successors: readonly string[];
};

type Name = { readonly keys: readonly string[]; readonly of: Mention['of'] } & Pick<
  Body,
  'from' | 'to' | 'successors'
>;

let names: ReadonlyMap<string, readonly Name[]> | undefined;

/** The day before the district level ended: law 72/2025/QH15. */
const LAST_DISTRICT_DAY = '2025-06-30';
const DISTRICTS = ['huyện', 'quận', 'thị xã', 'thị trấn'] as const;
const DISTRICT_BODIES = ['Ủy ban nhân dân', 'UBND', 'Hội đồng nhân dân', 'HĐND'] as const;

/** Names in a text that are in use only from, or up to, a day. Longest name first; none inside another. */
export function* mentionsIn(text: string): Iterable<Mention> {
  names ??= indexOf(namesWithDates());
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const name = word && names.get(word.key)?.find(({ keys }) => stands(text, words, at, keys));
    const last = name && words[at + name.keys.length - 1];
    if (!word || !name || !last) continue;
    const { keys, ...dates } = name;
    yield { ...dates, start: word.start, end: last.end, written: text.slice(word.start, last.end) };
    at += keys.length - 1;
  }
}

/** Between the words of one name: `Lao động - Thương binh và Xã hội`, `KH&ĐT`, `Văn hóa, Thể thao và Du lịch`. */
const JOIN = /^(?:\s{1,3}|\s{0,2}[-–,&]\s{0,2})$/u;

function stands(text: string, words: readonly Word[], at: number, keys: readonly string[]): boolean {
  return keys.every((key, index) => {
    const word = words[at + index];
    const before = words[at + index - 1];
    if (word?.key !== key) return false;
    return index === 0 || (before !== undefined && JOIN.test(text.slice(before.end, word.start)));
  });
}

function namesWithDates(): readonly (Pick<Body, 'name' | 'from' | 'to' | 'successors'> & {
  readonly of: Mention['of'];
})[] {
  const district = [
    ...DISTRICT_BODIES.flatMap((body) =>
      DISTRICTS.flatMap((unit) => [`${body} ${unit}`, `${body} các ${unit}`, `${body} cấp ${unit}`]),
    ),
    ...bodies().flatMap(({ level, name }) => (level === 'district' ? [name] : [])),
  ];
  const ended = bodies().filter(
    ({ level, from, to }) => level !== 'district' && (from !== null || to !== null),
  );
  return [
    ...ended
      .filter(({ level }) => level !== 'commune')
      .flatMap((body) =>
        [body.name, ...shortNames(body.name)].map((name) => ({ ...body, name, of: 'body' as const })),
      ),
    ...provinces()
      .filter((province) => province.from !== null || province.to !== null)
      .filter((province) => !alwaysSomewhere(province))
      .map((province) => ({ ...province, of: 'province' as const })),
    ...district.map((name) => ({
      name,
      from: null,
      to: LAST_DISTRICT_DAY,
      successors: [],
      of: 'district' as const,
    })),
  ];
}

/** `thành phố Huế`, `thành phố Bắc Ninh`: a city of the district level bore the name before. */
const alwaysSomewhere = ({ name, to }: Province): boolean => name.startsWith('thành phố') && to === null;

function indexOf(
  all: readonly (Pick<Body, 'name' | 'from' | 'to' | 'successors'> & { readonly of: Mention['of'] })[],
): ReadonlyMap<string, readonly Name[]> {
  const index = new Map<string, Name[]>();
  for (const { name, of, from, to, successors } of all) {
    const keys = wordsOf(name).map(({ key }) => key);
    const first = keys[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), { keys, of, from, to, successors }]);
  }
  for (const list of index.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}
