import { whenAsked } from '../vietnamese/text.ts';
import { askedOnce, type Word, wordsOf } from '../vietnamese/words.ts';
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

type Name = { readonly of: Mention['of'] } & Pick<Body, 'from' | 'to' | 'successors'>;

/** What the words so far may go on with, and the name that they are, if they are one. */
type Step = { readonly next: Map<string, Step>; name: Name | null };

const names = whenAsked(() => stepsOf(namesWithDates()));
const beginsName = askedOnce(({ key }) => names().next.has(key));

/** The day before the district level ended: law 72/2025/QH15. */
const LAST_DISTRICT_DAY = '2025-06-30';
const DISTRICTS = ['huyện', 'quận', 'thị xã', 'thị trấn'] as const;
/** Townships ended on the same day; they stand last in the list of communes. */
const TOWNS = ['xã, phường, thị trấn', 'phường, xã, thị trấn', 'xã, thị trấn', 'xã và thị trấn'];
const DISTRICT_BODIES = ['Ủy ban nhân dân', 'UBND', 'Hội đồng nhân dân', 'HĐND'] as const;

/** Names in a text that are in use only from, or up to, a day. Longest name first; none inside another. */
export function mentionsIn(text: string): readonly Mention[] {
  const words = wordsOf(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const first = word && beginsName(word) ? names().next.get(word.key) : undefined;
    if (!word || !first) continue;
    const { name, last } = longestFrom(first, text, words, at);
    const end = words[last]?.end ?? word.end;
    if (name === null) continue;
    mentions.push({ ...name, start: word.start, end, written: text.slice(word.start, end) });
    at = last;
  }
  return mentions;
}

/** Between the words of one name: `Lao động - Thương binh và Xã hội`, `KH&ĐT`, `Văn hóa, Thể thao và Du lịch`. */
const JOIN = /^(?:\s{1,3}|\s{0,2}[-–,&]\s{0,2})$/u;

/** The longest name that begins with a word, and its last word. */
function longestFrom(
  first: Step,
  text: string,
  words: readonly Word[],
  at: number,
): { readonly name: Name | null; readonly last: number } {
  let { name } = first;
  let last = at;
  let step: Step | undefined = first;
  for (let index = at + 1; index < words.length; index++) {
    const before: Word | undefined = words[index - 1];
    const word: Word | undefined = words[index];
    step = word && step.next.get(word.key);
    if (!step || !before || !word || !isJoined(text, before.end, word.start)) break;
    if (step.name === null) continue;
    name = step.name;
    last = index;
  }
  return { name, last };
}

const isJoined = (text: string, start: number, end: number): boolean =>
  (end === start + 1 && text.charCodeAt(start) === 32) || JOIN.test(text.slice(start, end));

function namesWithDates(): readonly (Pick<Body, 'name' | 'from' | 'to' | 'successors'> & {
  readonly of: Mention['of'];
})[] {
  const district = [
    ...DISTRICT_BODIES.flatMap((body) =>
      DISTRICTS.flatMap((unit) => [`${body} ${unit}`, `${body} các ${unit}`, `${body} cấp ${unit}`]),
    ),
    ...DISTRICT_BODIES.flatMap((body) => TOWNS.map((list) => `${body} các ${list}`)),
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

function stepsOf(
  all: readonly (Pick<Body, 'name' | 'from' | 'to' | 'successors'> & { readonly of: Mention['of'] })[],
): Step {
  const start: Step = { next: new Map(), name: null };
  for (const { name, of, from, to, successors } of all) {
    let step = start;
    for (const { key } of wordsOf(name)) {
      const known = step.next.get(key);
      const next: Step = known ?? { next: new Map(), name: null };
      if (!known) step.next.set(key, next);
      step = next;
    }
    step.name ??= { of, from, to, successors };
  }
  return start;
}
