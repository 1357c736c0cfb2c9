import { spansAt } from '../../src/document/passage.ts';
import type { Span } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { readSyllable } from '../../src/vietnamese/syllable.ts';
import { isUpper } from '../../src/vietnamese/text.ts';
import { askedOnce, isCapitalised, type Word, wordsOf } from '../../src/vietnamese/words.ts';
import { type Prose, proseOf } from '../reading/prose.ts';

/** `hòa`, `thủy`: on the first letter; `hoà`, `thuỷ`: on the second. */
type Way = 'first' | 'second';
type Placed = { readonly passage: Prose; readonly word: Word };

export const rule = defineRule({
  id: 'text/tone-placement',
  title: {
    vi: 'Dấu thanh trong một văn bản đặt theo một cách (hòa hoặc hoà)',
    en: 'Tone marks are placed one way throughout the document (hòa or hoà)',
  },
  why: {
    vi: 'Hai cách đặt dấu trong một văn bản làm tìm kiếm và thay thế bị sót.',
    en: 'With two ways in one text, searching and replacing miss half of the words.',
  },
  basis: ['practice:tone-placement'],
  severity: 'warning',
  severities: { names: 'info' },
  regimes: ['state', 'party', 'normative'],
  kinds: 'all',
  needs: [],
  messages: {
    mixed: {
      vi: 'Dấu thanh đặt theo hai cách: “{one}” ({many} lần) và “{other}” ({few} lần); nên thống nhất một cách.',
      en: 'Tone marks are placed two ways: “{one}” ({many} times) and “{other}” ({few} times); keep to one.',
    },
    names: {
      vi: 'Dấu thanh đặt theo hai cách: “{one}” ({many} lần) và, trong tên riêng, “{other}” ({few} lần).',
      en: 'Tone marks are placed two ways: “{one}” ({many} times) and, in names, “{other}” ({few} times).',
    },
  },

  *check(letter) {
    const { first, second } = placedIn(proseOf(letter));
    const [many, few] = first.length >= second.length ? [first, second] : [second, first];
    const [one, other] = [many[0], few[0]];
    if (!one || !other) return;
    // A person or a place writes its name as it does.
    const plain = few.filter(({ word }) => !isCapitalised(word.text));
    const shown = plain.length > 0 ? plain : few;
    const at = shown.flatMap(({ passage, word }): readonly Span[] => spansAt(passage, word.start, word.end));
    yield {
      message: plain.length > 0 ? 'mixed' : 'names',
      at,
      data: {
        one: one.word.text,
        many: many.length,
        other: shown[0]?.word.text ?? other.word.text,
        few: few.length,
      },
    };
  },

  examples: {
    good: [{ replace: [['vướng mắc, đề', 'vướng mắc về hóa đơn, thủy lợi, quý I, quỹ đất, đề']] }],
    bad: [
      {
        replace: [['vướng mắc, đề', 'vướng mắc về hoá đơn hay chữ ký hóa đơn, hóa chất, đề']],
        reports: ['mixed'],
      },
      {
        replace: [['vướng mắc, đề', 'vướng mắc ở phường Hoà Sơn, hóa đơn hay hóa chất, đề']],
        reports: ['names'],
      },
    ],
  },
});

/** Words whose tone may stand in either place; full capitals (HOÀ, HÒA) are left alone. */
function placedIn(prose: readonly Prose[]): { readonly [Each in Way]: readonly Placed[] } {
  const placed: { readonly [Each in Way]: Placed[] } = { first: [], second: [] };
  for (const passage of prose) {
    for (const word of wordsOf(passage.text)) {
      const way = mayBeEitherWay(word) && !word.joined ? wayOf(word.text) : null;
      if (way) placed[way].push({ passage, word });
    }
  }
  return placed;
}

/** `oa`, `oe` or `uy` with a tone. */
const EITHER_WAY = /(?:[oòóỏõọ]\p{M}*[aàáảãạeèéẻẽẹ]|[uùúủũụ]\p{M}*[yỳýỷỹỵ])\p{M}*$/iu;

const mayBeEitherWay = askedOnce(({ text }) => EITHER_WAY.test(text));

function wayOf(written: string): Way | null {
  const reading = readSyllable(written);
  if (isUpper(written) || reading.is !== 'syllable' || reading.syllable.tone === 'level') return null;
  const { onset, rime } = reading.syllable;
  if (onset === 'qu' || !['oa', 'oe', 'uy'].includes(rime)) return null;
  return written.slice(-1).normalize('NFD').length > 1 ? 'second' : 'first';
}
