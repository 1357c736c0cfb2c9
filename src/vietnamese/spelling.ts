import { kept } from './kept.ts';
import { headsOf, isCompound, isCore, isForeign, isFree, isListed, tailsOf } from './lexicon.ts';
import { isLetter, isNumber } from './signs.ts';
import { hasVietnameseLetter, type Letters, letters, readSyllable } from './syllable.ts';
import { isUpper, lower, textKey, whenAsked } from './text.ts';
import { askedOfPairs, askedOnce, type Form, isCapitalised, likeIn, type Word, wordsOf } from './words.ts';

/** A word that cannot be right, and what it most likely stands for. */
export type Slip = {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** `syllable`: no Vietnamese syllable is spelt so. `tone`: the mark sits on the wrong vowel. `pair`: no such word. */
  readonly is: 'syllable' | 'tone' | 'pair';
  /** What stands instead; empty where nothing lies near. */
  readonly right: string;
};

/** Borrowed words, and words of other peoples of Vietnam, that official letters write as one. */
const BORROWED = new Set(
  `axít oxy ôxy ôzôn ôtô vắcxin văcxin cácbon pôlime prôtêin viđêô rađiô mêtan étxăng êlíp ximăng
   đăk lăk đắk lắk đrắk đrăk êđê mơnông xơđăng stiêng xtiêng cơtu cơho bôxít amiăng sunphát nitrát phốtphát brôm điôxit xenlulô
   côngtenơ rơmoóc pơmu gơnông krông pôkô
   app big blog bot bus chat chip clip cloud code container data email fax file game gas gen golf hub inox internet kit lab laptop link live log logo
   menu module nano net offline online pano pdf pin plan portal robot scan server show sim tour taxi test token video virus web website wifi word`
    .trim()
    .split(/\s+/u),
);

/** Reads a paragraph for slips. Proper names, codes and foreign words are left alone. */
export function slipsIn(text: string): readonly Slip[] {
  const words = wordsOf(text);
  const slips: Slip[] = [];
  /** The second half of a word whose first half was seen. */
  let half = -1;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || word.joined || word.text.length < 2) continue;
    // Most words are as they should be, and nothing more is asked of them.
    const mayBeInDate = word.last && isBeforeNumber(text, word) && isLikeWordOfDate(word);
    if (!mayBeInDate && isGoodAndCommon(word)) continue;
    if (isTitle(word) && !startsRunningText(text, words, index, word)) continue;
    if (!mayBeInDate && isGood(word)) {
      if (half === index) continue;
      if (makesWordBehind(words, index)) {
        half = index + 1;
        continue;
      }
      if (makesWordBehind(words, index - 1)) continue;
    }
    if (!isPlain(words, index, word)) continue;
    const right = slipAt(text, words, index, word, mayBeInDate);
    if (!right) continue;
    slips.push({ start: word.start, end: word.end, written: word.text, ...right });
  }
  return slips;
}

/** A syllable as it should be, and one of the lists. */
const isGood = askedOnce(isGoodForm);
/** One of the words that are never a slip, and written as it should be. */
const isGoodAndCommon = askedOnce((form) => FUNCTION_WORDS.has(form.key) && isGoodForm(form));

/** Tones that a key has where print may not: `òa` for `oà`. */
const SHIFTED = /[òóỏõọ][ae]|[ùúủũụ]y/u;

function isGoodForm({ text, key }: Form): boolean {
  if (!isListed(key)) return false;
  // What stands in the lists is a syllable, and written so unless the tone has another place.
  if (lower(text) === key && !SHIFTED.test(key)) return !isForeign(key);
  return readSyllable(text).is === 'syllable';
}

/** It makes a word with a neighbour. */
const isInWord = (words: readonly Word[], index: number): boolean =>
  makesWordBehind(words, index) || makesWordBehind(words, index - 1);

const makeWord = askedOfPairs((first, second) => isCompound(first.key, second.key));

function makesWordBehind(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const after = !word || word.joined || word.last ? undefined : words[index + 1];
  return word !== undefined && after !== undefined && !after.joined && makeWord(word, after);
}

/** A digit stands right behind: in a date, a word can be wrong that is good elsewhere. */
const isBeforeNumber = (text: string, { end }: Word): boolean =>
  text.charCodeAt(end) === 32 && isNumber(text.charCodeAt(end + 1));

function slipAt(
  text: string,
  words: readonly Word[],
  index: number,
  word: Word,
  mayBeInDate: boolean,
): Pick<Slip, 'is' | 'right'> | undefined {
  const inDate = mayBeInDate ? wordOfDate(text, word) : undefined;
  if (inDate) return { is: 'pair', right: likeIn(word.text, inDate) };
  if (isInOtherWays(word) && (BORROWED.has(word.key) || isSpellingWithI(words, index, word)))
    return undefined;
  if (isGood(word)) {
    // Names of places stand in headlines too, and capitals do not tell them.
    if (isUpper(word.text)) return undefined;
    const right = rightOfKnown(words, index, word);
    return right === undefined ? undefined : { is: 'pair', right: printed(word.text, right) };
  }
  const reading = readSyllable(word.text);
  if (reading.is === 'misplaced') return { is: 'tone', right: likeIn(word.text, reading.right) };
  if (reading.is === 'syllable' && isUpper(word.text)) return undefined;
  const right = rightOfUnknown(words, index, word, reading.is === 'none');
  if (right !== undefined) {
    return { is: reading.is === 'none' ? 'syllable' : 'pair', right: printed(word.text, right) };
  }
  if (reading.is === 'none' && isMeantVietnamese(word.key)) {
    return { is: 'syllable', right: '' };
  }
  return undefined;
}

/** Between the numbers of a date only one word can stand: `ngày 31 thang 7 năm 2026`. */
const DATE_WORDS: readonly (readonly [before: RegExp, right: string, after: RegExp])[] = [
  [/(?:^|\s)\p{N}{1,2} $/u, 'tháng', /^ \p{N}{1,2} \p{Ll}{2,4} \p{N}{4}(?!\p{N})/u],
  [/tháng \p{N}{1,2} $/u, 'năm', /^ (?:19|20)\p{N}{2}(?!\p{N})/u],
  [/(?:^|\s)$/u, 'ngày', /^ \p{N}{1,2} tháng \p{N}{1,2}(?!\p{N})/u],
];

const isSlipFor = (key: string, right: string): boolean =>
  key !== right && isOneSlip(shapeOf(key), shapeOf(right));
const isLikeWordOfDate = askedOnce(({ key }) => DATE_WORDS.some(([, right]) => isSlipFor(key, right)));

function wordOfDate(text: string, { key, start, end }: Word): string | undefined {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 24);
  return DATE_WORDS.find(
    ([left, right, behind]) => left.test(before) && behind.test(after) && isSlipFor(key, right),
  )?.[1];
}

/** Borrowed, or such as may have been written with i for y. */
const isInOtherWays = askedOnce(({ key }) => BORROWED.has(key) || /[iíìỉĩị]$/u.test(key));

/** `quản lí`, `qui định`, `định kì`: the other way of writing y at the end of a syllable, in use in schools. */
function isSpellingWithI(words: readonly Word[], index: number, word: Word): boolean {
  const other = word.key.replace(
    /(?<=^(?:h|k|l|m|s|t|qu))[iíìỉĩị]$/u,
    (vowel) => 'yýỳỷỹỵ'['iíìỉĩị'.indexOf(vowel)] ?? vowel,
  );
  if (other === word.key) return false;
  const before = previousOf(words, index);
  const after = nextOf(words, index);
  return (before && isCompound(before.key, other)) || (after && isCompound(other, after.key)) || false;
}

/** No syllable has more than seven letters: `communiqué` is French, `trìnhh` is a slip. */
const isMeantVietnamese = (key: string): boolean =>
  HAS_VOWEL.test(letters(key).skeleton) &&
  (hasVietnameseLetter(key) || (/[^a-z]/u.test(key) && key.length <= 7));

/** A capital and small letters: a name, or the first word of a sentence. */
const isTitle = askedOnce(({ text }) => isCapitalised(text) && !isUpper(text));

function startsRunningText(text: string, words: readonly Word[], index: number, { start }: Word): boolean {
  // A sentence begins behind a sign; most names stand behind a word.
  if (start > 1 && text.charCodeAt(start - 1) === 32 && isLetter(text.charCodeAt(start - 2))) return false;
  const next = nextOf(words, index);
  return (
    next !== undefined &&
    !isCapitalised(next.text) &&
    SENTENCE_START.test(text.slice(Math.max(0, start - 12), start))
  );
}

const isSmallOrTitle = askedOnce(({ text }) => (isCapitalised(text) ? !isUpper(text) : text === lower(text)));

/** In small letters, the first word of a sentence, or in a headline: not a name, not a code. */
const isPlain = (words: readonly Word[], index: number, word: Word): boolean =>
  isSmallOrTitle(word) || (isCapitalised(word.text) && isHeadline(words, index));

/** `đt`, `hđnd`: letters that abbreviate. */
const HAS_VOWEL = /[aeiouy]/u;

/** The paragraph begins here, or a sentence, behind a dash or a number if there is one. */
const SENTENCE_START = /(?:^|[.?!;:]\s)\s*(?:[-–+•*]\s*|\p{N}{1,3}[.)]\s*|\p{Ll}\)\s*)?$/u;

/** Words so common that one is never a slip for another: a pair with one of them says nothing. */
const FUNCTION_WORDS = new Set(
  `của các và có là cho với được trong ngoài trên dưới về theo tại từ đến những một hai ba này đó khi nếu mà thì do vì bởi để đã đang sẽ sắp
   không chưa chẳng phải cần nên hoặc hay như nhưng cả cũng vẫn còn lại ra vào lên xuống đi tới qua sang bằng nào ai gì mỗi mọi
   từng rất quá hơn nhất trước sau giữa cùng nhau người việc sự cuộc điều theo ông bà ngày tháng năm số bên nhằm thuộc nơi năm bộ tỉnh xã`
    .trim()
    .split(/\s+/u)
    .map(textKey),
);
const isFunctionWord = askedOnce(({ key }) => FUNCTION_WORDS.has(key));
const isFreeWord = askedOnce(({ key }) => isFree(key));

/** A word in full capitals between others that can be read: no abbreviation. */
const isHeadline = (words: readonly Word[], index: number): boolean =>
  reads(words[index - 1]) && reads(words[index + 1]) && (reads(words[index - 2]) || reads(words[index + 2]));

const reads = (word: Word | undefined): boolean => word !== undefined && isCapitalSyllable(word);
const isCapitalSyllable = askedOnce(
  ({ text }) => text.length > 1 && isUpper(text) && readSyllable(text).is === 'syllable',
);

const previousOf = (words: readonly Word[], index: number): Word | undefined => {
  const word = words[index - 1];
  return word && !word.last && !word.joined ? word : undefined;
};
const nextOf = (words: readonly Word[], index: number): Word | undefined => {
  const word = words[index]?.last ? undefined : words[index + 1];
  return word && !word.joined ? word : undefined;
};

/** A syllable that is in no word we know: what its neighbours make of it. */
function rightOfUnknown(
  words: readonly Word[],
  index: number,
  word: Word,
  impossible: boolean,
): string | undefined {
  const before = previousOf(words, index);
  const after = nextOf(words, index);
  // A neighbour that makes a word with its other side says nothing; one that begins with a capital is a name.
  const asHead = before && (impossible || isFreeOn(words, index - 1, -1, before)) ? before : undefined;
  const asTail = after && (impossible || isFreeOn(words, index + 1, 1, after)) ? after : undefined;
  const shape = shapeOf(word.key);
  const candidates = [...(asHead ? tailShapes(asHead.key) : []), ...(asTail ? headShapes(asTail.key) : [])];
  const besideFunctionWord = [
    ...(before ? tailShapes(before.key) : []),
    ...(after ? headShapes(after.key) : []),
  ].filter(({ base }) => base === shape.base);
  const makesCore = ({ word: candidate }: Shape): boolean =>
    isCore(`${before?.key} ${candidate}`) || isCore(`${candidate} ${after?.key}`);
  const typed = telex(word.key);
  return (
    candidates.find((candidate) => candidate.word === typed)?.word ??
    candidates.find((candidate) => isClose(shape, candidate))?.word ??
    besideFunctionWord.find((candidate) => isClose(shape, candidate))?.word ??
    commonLike(shape) ??
    candidates.find(
      (candidate) =>
        isOneSlip(shape, candidate) && (impossible || word.text.length > 4 || makesCore(candidate)),
    )?.word
  );
}

/** A word so common that it needs no neighbour. */
function commonLike(shape: Shape): string | undefined {
  const common = functionShapes().find((other) => isClose(shape, other));
  if (common) return common.word;
  const tilde = withOtherTilde(shape.word);
  return tilde && isFree(tilde) ? tilde : undefined;
}

function isFreeOn(words: readonly Word[], index: number, step: -1 | 1, word: Word): boolean {
  if (isFunctionWord(word) || (step > 0 && isCapitalised(word.text))) return false;
  const outer = step < 0 ? previousOf(words, index) : nextOf(words, index);
  if (!outer) return true;
  return !(step < 0 ? makeWord(outer, word) : makeWord(word, outer));
}

/**
 * A syllable that is good by itself in a pair that is no word: reported only where neither half belongs to a word on
 * its other side, the outer neighbours are settled, and a word of the list differs by a mark or a confusable letter.
 */
function rightOfKnown(words: readonly Word[], index: number, word: Word): string | undefined {
  // `nhân dân tĩnh`: no word by itself, nor with a neighbour.
  if (isFunctionWord(word) || isInWord(words, index)) return undefined;
  if (!isFreeWord(word)) {
    const other = withOtherTilde(word.key);
    if (other && isFree(other)) return other;
  }
  const before = previousOf(words, index);
  const after = nextOf(words, index);
  if (after && areLonely(words, index, word, after) && hasLikelyHead(word, after)) {
    return likelyHead(word.key, after.key)?.word;
  }
  if (before && areLonely(words, index - 1, before, word) && hasLikelyTail(before, word)) {
    return likelyTail(before.key, word.key)?.word;
  }
  return undefined;
}

/** What stands with a word instead of another. */
function likelyHead(written: string, second: string): Shape | undefined {
  const shape = shapeOf(written);
  return headShapes(second).find((head) => isMeant(shape, head, head.word, second));
}
function likelyTail(first: string, written: string): Shape | undefined {
  const shape = shapeOf(written);
  return tailShapes(first).find((tail) => isMeant(shape, tail, first, tail.word));
}
const hasLikelyHead = askedOfPairs((written, second) => likelyHead(written.key, second.key) !== undefined);
const hasLikelyTail = askedOfPairs((first, written) => likelyTail(first.key, written.key) !== undefined);

/** Words that stand by themselves may meet by chance; not where one of the commonest words lies so near. */
function isMeant(written: Shape, right: Shape, first: string, second: string): boolean {
  const close = isClose(written, right);
  if (!close && !isOneSlip(written, right)) return false;
  if (isCore(`${first} ${second}`)) {
    return close || !isFree(written.word) || isSameButEnd(written.word, right.word);
  }
  if (!close) return false;
  const other = first === right.word ? second : first;
  return !isFree(written.word) || !isFree(other) || withOtherTilde(written.word) === right.word;
}

/** No words of grammar, no name, and no words with what stands on either side of the two. */
const areLonely = (words: readonly Word[], index: number, first: Word, second: Word): boolean =>
  !isFunctionWord(first) &&
  !isFunctionWord(second) &&
  !isCapitalised(second.text) &&
  isSettled(words, index, -1, first) &&
  isSettled(words, index + 1, 1, second);

/** On its outer side the word makes no other word, and what stands there is a word by itself or part of one. */
function isSettled(words: readonly Word[], index: number, step: -1 | 1, word: Word): boolean {
  const outer = step < 0 ? previousOf(words, index) : nextOf(words, index);
  if (!outer) return true;
  if (step < 0 ? makeWord(outer, word) : makeWord(word, outer)) return false;
  if (isCapitalised(outer.text) || isFreeWord(outer)) return true;
  const next = step < 0 ? previousOf(words, index - 1) : nextOf(words, index + 1);
  return next !== undefined && (step < 0 ? makeWord(next, outer) : makeWord(outer, next));
}

/** A key has its tones placed one way; in print the mark stands where the rime asks for it. */
function printed(written: string, key: string): string {
  const reading = readSyllable(key);
  return likeIn(written, reading.is === 'misplaced' ? reading.right : key);
}

const anything = (): boolean => true;
const notH = (next: string): boolean => next !== '' && next !== 'h';
const notFront = (next: string): boolean => next !== '' && 'aăâeêoôơuư'.includes(next);

/** Letters that many speakers pronounce alike, at the beginning and at the end of a syllable. */
const LIKE_ONSETS: readonly (readonly [onset: string, like: string, before: (next: string) => boolean])[] = [
  ['s', 'x', notH],
  ['tr', 'ch', anything],
  ['gi', 'd', notFront],
  ['r', 'd', notFront],
  ['l', 'n', anything],
  ['ngh', 'ng', anything],
  ['gh', 'g', anything],
  ['k', 'c', notH],
];
const LIKE_ENDS = [
  ['t', 'c'],
  ['ng', 'n'],
  ['y', 'i'],
] as const;

function sound(base: string): string {
  let text = base;
  for (const [onset, like, isBefore] of LIKE_ONSETS) {
    if (text.startsWith(onset) && isBefore(text.charAt(onset.length))) text = like + text.slice(onset.length);
  }
  for (const [end, like] of LIKE_ENDS) {
    if (text.endsWith(end)) text = text.slice(0, -end.length) + like;
  }
  return text;
}

/** How a word is written and how it sounds. */
type Shape = Letters & { readonly word: string; readonly sound: string };

const shapeOf = kept((word): Shape => {
  const { base, skeleton, tone } = letters(word);
  return { word, base, skeleton, tone, sound: sound(base) };
});

const headShapes = kept((second): readonly Shape[] => [...headsOf(second)].map(shapeOf));
const tailShapes = kept((first): readonly Shape[] => [...tailsOf(first)].map(shapeOf));
const functionShapes = whenAsked((): readonly Shape[] => [...FUNCTION_WORDS].map(shapeOf));

const TILDES = new Set(['hook', 'tilde']);

/** Hỏi and ngã are one to half of the country: `tĩnh` for `tỉnh`. */
function withOtherTilde(key: string): string | undefined {
  const parts = key.normalize('NFD');
  if (!/\u0309|\u0303/u.test(parts)) return undefined;
  return parts
    .replace(/\u0309|\u0303/u, (mark) => (mark === '\u0309' ? '\u0303' : '\u0309'))
    .normalize('NFC');
}

/** They differ by marks only, or sound alike to many speakers. */
function isClose(x: Shape, y: Shape): boolean {
  if (x.word === y.word) return false;
  if (x.base === y.base) return true;
  if (x.skeleton === y.skeleton) return x.tone === y.tone;
  const sameTone = x.tone === y.tone || (TILDES.has(x.tone) && TILDES.has(y.tone));
  return sameTone && x.sound === y.sound;
}

/** Only the final consonant differs: `tiết kiện`. */
const isSameButEnd = (a: string, b: string): boolean => {
  const [x, y] = [readSyllable(a), readSyllable(b)];
  if (x.is !== 'syllable' || y.is !== 'syllable') return false;
  const vowels = (rime: string): string => rime.replace(/(?:ch|nh|ng|[cmnpt])$/u, '');
  const [p, q] = [x.syllable, y.syllable];
  return p.onset === q.onset && p.tone === q.tone && vowels(p.rime) === vowels(q.rime);
};

/** One letter more, less, other, or two changed about; or the marks left out. */
const isOneSlip = (x: Shape, y: Shape): boolean =>
  x.skeleton === y.skeleton || ((x.tone === y.tone || x.tone === 'level') && isOneEdit(x.base, y.base));

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0])
  );
}

const TELEX_VOWELS: readonly (readonly [RegExp, string])[] = [
  [/aa/u, 'â'],
  [/aw/u, 'ă'],
  [/ee/u, 'ê'],
  [/oo/u, 'ô'],
  [/uow/u, 'ươ'],
  [/ow/u, 'ơ'],
  [/uw/u, 'ư'],
  [/dd/u, 'đ'],
];
const TELEX_TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};

/** What the keys of the Telex method would have made of it, had it been on: `thuwcj` is `thực`. */
function telex(word: string): string {
  const vowels = TELEX_VOWELS.reduce((text, [keys, letter]) => text.replace(keys, letter), word);
  const tone = TELEX_TONES[vowels.slice(-1)];
  if (!tone) return textKey(vowels);
  const base = vowels.slice(0, -1);
  for (let at = base.length - 1; at >= 0; at--) {
    const marked = `${base.slice(0, at + 1)}${tone}${base.slice(at + 1)}`.normalize('NFC');
    if (readSyllable(marked).is === 'syllable') return textKey(marked);
  }
  return textKey(vowels);
}
