import { kept } from './kept.ts';
import { lower } from './text.ts';

/**
 * The grammar of the written syllable: onset, rime, tone, and where the tone mark stands. Every Vietnamese word is
 * made of such syllables, so one that does not parse is a slip of the keyboard or a foreign word.
 */
export type Syllable = {
  readonly onset: string;
  /** Without tone mark. */
  readonly rime: string;
  readonly tone: Tone;
};

export type Tone = 'level' | 'grave' | 'acute' | 'hook' | 'tilde' | 'dot';

const TONE_MARKS: Readonly<Record<string, Tone>> = {
  '\u0300': 'grave',
  '\u0301': 'acute',
  '\u0309': 'hook',
  '\u0303': 'tilde',
  '\u0323': 'dot',
};
const TONE_MARK = /\u0300|\u0301|\u0309|\u0303|\u0323/gu;
const MARK_OF = new Map(Object.entries(TONE_MARKS).map(([mark, tone]) => [tone, mark]));

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Longest first: `ngh` before `ng` before `n`. */
const ONSETS = 'ngh ch gh gi kh ng nh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');

const RIMES = list(`
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uâc uân uâng uât uây uê uêch uên uênh uêt uêu uơ uơi uơn uôc uôi uôm uôn uông uôp uôt
  uy uya uych uyn uynh uyp uyt uyu uyên uyêt uyêu
  ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
`);

/** After `qu` the glide is spelt already. */
const RIMES_AFTER_QU = list(`
  a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât âu ây
  e ec en eo et ê ên ênh êt êu êch i ich in inh it iu y ych yên yêt ynh yt yp yu
  ôc ơ ơi ơn ơt
`);

const FRONT = /^[eêiy]/u;
const STOPPED = /(?:ch|c|p|t)$/u;
/** In these three the mark may stand on either letter: both ways are in use (hòa, hoà). */
const EITHER = new Set(['oa', 'oe', 'uy']);

/** Splits a word into what it is without tones, and its tones. */
function toneless(word: string): {
  readonly base: string;
  readonly skeleton: string;
  readonly tones: readonly { at: number; tone: Tone }[];
} {
  const tones: { at: number; tone: Tone }[] = [];
  let base = '';
  let skeleton = '';
  for (const letter of word) {
    const plain = plainLetter(letter);
    for (const tone of plain.tones) tones.push({ at: base.length, tone });
    base += plain.base;
    skeleton += plain.skeleton;
  }
  return { base, skeleton, tones };
}

const plainLetter = kept((letter) => {
  const parts = letter.normalize('NFD');
  return {
    base: parts.replace(TONE_MARK, '').normalize('NFC'),
    skeleton: letter === 'đ' ? 'd' : parts.replace(/\p{M}/gu, ''),
    tones: (parts.match(TONE_MARK) ?? []).flatMap((mark) => TONE_MARKS[mark] ?? []),
  };
});

/** The offset in the rime of the vowel that carries the tone mark. */
function toneSeat(rime: string): number {
  const marked = Math.max(...['ă', 'â', 'ê', 'ô', 'ơ'].map((vowel) => rime.lastIndexOf(vowel)));
  if (marked >= 0) return marked;
  if (rime.includes('ư')) return rime.indexOf('ư');
  const vowels = /^[aeiouy]+/u.exec(rime)?.[0].length ?? 1;
  const closed = vowels < rime.length;
  if (vowels === 1) return 0;
  if (vowels === 2) return closed || EITHER.has(rime) ? 1 : 0;
  return 1;
}

type Parsed = Syllable & { readonly rimeAt: number };

function parseBase(base: string): Omit<Parsed, 'tone'> | undefined {
  for (const onset of ['', ...ONSETS]) {
    if (!base.startsWith(onset)) continue;
    const rime = base.slice(onset.length);
    if (onset === 'gi' && rime === '') return { onset: 'g', rime: 'i', rimeAt: 1 };
    if (isWritten(onset, rime)) return { onset, rime, rimeAt: onset.length };
  }
  return undefined;
}

/** Spelling rules between onset and rime: k, gh, ngh before e, ê, i; c, g, ng before the others. */
function isWritten(onset: string, rime: string): boolean {
  if (onset === 'qu') return RIMES_AFTER_QU.has(rime);
  if (!RIMES.has(rime)) return false;
  const front = FRONT.test(rime);
  switch (onset) {
    case 'c':
    case 'ng':
      return !front;
    case 'k':
    case 'gh':
    case 'ngh':
      return front;
    case 'g':
      return !front || rime.startsWith('i');
    case 'gi':
      return !rime.startsWith('i') && !rime.startsWith('y');
    case '':
      return !/^i(?:ê|a.)/u.test(rime);
    default:
      return !/^yê/u.test(rime);
  }
}

/** `misplaced`: a syllable but for the seat of its tone mark (`hòan`); `right` is how it is written. */
export type Reading =
  | { readonly is: 'syllable'; readonly syllable: Syllable }
  | { readonly is: 'misplaced'; readonly right: string }
  | { readonly is: 'none' };

export const readSyllable = (word: string): Reading => readingOf(lower(word));

const readingOf = kept(read);

function read(word: string): Reading {
  const { base, tones } = toneless(word);
  const parsed = parseBase(base);
  if (!parsed || tones.length > 1) return { is: 'none' };
  const { onset, rime, rimeAt } = parsed;
  const mark = tones[0];
  const tone = mark?.tone ?? 'level';
  // A stopped syllable has a rising or a dropping tone only.
  if (STOPPED.test(rime) && tone !== 'acute' && tone !== 'dot') return { is: 'none' };
  if (mark) {
    const seat = rimeAt + toneSeat(rime);
    const free = EITHER.has(rime) && onset !== 'qu' && (mark.at === rimeAt || mark.at === rimeAt + 1);
    if (mark.at !== seat && !free) return { is: 'misplaced', right: withTone(base, seat, tone) };
  }
  return { is: 'syllable', syllable: { onset, rime, tone } };
}

const withTone = (base: string, seat: number, tone: Tone): string =>
  `${base.slice(0, seat + 1)}${MARK_OF.get(tone) ?? ''}${base.slice(seat + 1)}`.normalize('NFC');

/** The word could be a Vietnamese syllable, however its tone is placed. */
export const isSyllable = (word: string): boolean => readSyllable(word).is === 'syllable';

/** Letters that no other language of our letters has: a word with one of them is meant to be Vietnamese. */
export const hasVietnameseLetter = (word: string): boolean => {
  const parts = word.normalize('NFD');
  return /đ|Đ|\u031b|\u0306|\u0309|\u0323/u.test(parts) || /\u0302(?:\u0300|\u0301|\u0303)/u.test(parts);
};

/** Letters without tone, and the tone: what two spellings are compared by. */
export const letters = kept((word): Letters => {
  const { base, skeleton, tones } = toneless(lower(word));
  return { base, skeleton, tone: tones[0]?.tone ?? 'level' };
});

/** `skeleton`: without any mark, so that `đường` is `duong`. */
export type Letters = { readonly base: string; readonly skeleton: string; readonly tone: Tone };
