import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { isCompound, isListed } from '../../src/vietnamese/lexicon.ts';
import { lookalikesIn } from '../../src/vietnamese/lookalikes.ts';
import { misspeltIn } from '../../src/vietnamese/misspellings.ts';
import { type Slip, slipsIn } from '../../src/vietnamese/spelling.ts';
import { lower, textKey } from '../../src/vietnamese/text.ts';
import { isUndecoded, mayBeUndecoded } from '../../src/vietnamese/undecoded.ts';
import { wordsOf } from '../../src/vietnamese/words.ts';
import { type Prose, wordedProse } from '../reading/prose.ts';

/** Beyond these a text was read by a machine: its slips are not the writer's. */
const SCANNED = { slips: 8, share: 0.012 };

export const rule = defineRule({
  id: 'text/spelling',
  title: {
    vi: 'Mỗi tiếng là một âm tiết tiếng Việt viết đúng',
    en: 'Each word is a rightly written Vietnamese syllable',
  },
  why: {
    vi: 'Lỗi gõ phím làm người đọc hiểu sai và làm mất công tìm kiếm văn bản.',
    en: 'A slip of the keyboard misleads the reader, and the letter is not found again by a search.',
  },
  basis: ['practice:spelling'],
  severity: 'warning',
  severities: { scanned: 'info' },
  regimes: ['state', 'party', 'normative'],
  kinds: 'all',
  needs: [],
  messages: {
    impossible: {
      vi: '“{written}” không phải là một tiếng trong tiếng Việt.',
      en: '“{written}” is no Vietnamese syllable.',
    },
    likely: {
      vi: '“{written}” có lẽ là lỗi gõ phím, phải là “{right}”.',
      en: '“{written}” looks like a slip of the keyboard for “{right}”.',
    },
    tone: {
      vi: 'Dấu thanh trong “{written}” đặt sai chỗ, phải viết “{right}”.',
      en: 'The tone mark of “{written}” stands on the wrong letter; write “{right}”.',
    },
    scanned: {
      vi: 'Văn bản có {count} tiếng không đọc được, có lẽ do nhận dạng từ bản quét; không kiểm tra chính tả.',
      en: '{count} words cannot be read, perhaps because the text was scanned; its spelling was not checked.',
    },
  },

  *check(letter) {
    const prose = wordedProse(letter);
    if (mayBeUndecoded(letter.document) && isUndecoded(prose.map(({ text }) => text))) return;
    const found: { readonly passage: Prose; readonly slip: Slip }[] = [];
    for (const passage of prose) for (const slip of slips(passage)) found.push({ passage, slip });
    if (found.length > SCANNED.slips && found.length > countWords(prose) * SCANNED.share) {
      yield { message: 'scanned', at: null, data: { count: found.length } };
      return;
    }
    for (const { passage, slip } of found) {
      const { start, end, written, right } = slip;
      const at = spansAt(passage, start, end);
      if (right === '') {
        yield { message: 'impossible', at, data: { written } };
        continue;
      }
      const [only, ...more] = at;
      const edits = only && more.length === 0 ? [{ at: only, replaceWith: right }] : [];
      const isTone = slip.is === 'tone';
      // What makes no word with its neighbours is a guess that helps a reader, not one to be written.
      const near = around(passage.text, slip);
      const isMeant = isTone || isInDate(near.text, near.slip) || makesWord(near.text, near.slip);
      const applies = isTone || isCertain(near.text, near.slip) ? 'safe' : 'suggested';
      yield {
        message: isTone ? 'tone' : 'likely',
        at,
        data: { written, right },
        ...(edits.length > 0 && isMeant ? { fix: { edits, applies } } : {}),
      };
    }
  },

  examples: {
    good: [
      { replace: [['vướng mắc', 'vướng mắc về đất đai ở Đắk Lắk, Bắc Kạn hay Krông Năng']] },
      { replace: [['vướng mắc', 'vướng mắc về phần mềm VNPT-iOffice, email hoặc vắc-xin']] },
    ],
    bad: [
      { replace: [['Trong quá trình', 'Trong quá trìnhh']], reports: ['likely'], fixed: [] },
      { replace: [['có vướng mắc', 'có vướgn mắc']], reports: ['likely'], fixed: [] },
      { replace: [['nếu có vướng mắc', 'nếu có ấưu, vướng mắc']], reports: ['impossible'] },
      {
        replace: [['hoàn thành trước ngày 25', 'hòan tất trước ngày 25']],
        reports: ['tone'],
        fixed: [['hoàn thành trước ngày 25', 'hoàn tất trước ngày 25']],
      },
      {
        replace: [
          [
            'Trong quá trình thực hiện, nếu có vướng mắc, đề nghị',
            'Trọng quá trìhn thực hiẹn, nêu có vưóng mác, đê nghj phôi hợpp chặtt chẽẻ, kiêmr tra, gỉai quyêtt, phản ánhh, đề nghị',
          ],
        ],
        reports: ['scanned'],
      },
    ],
  },
});

const countWords = (prose: readonly Prose[]): number =>
  prose.reduce((sum, { text }) => sum + wordsOf(text).length, 0);

/** What other rules name, misspellings and foreign letters, is said there. */
function slips({ text }: Prose): readonly Slip[] {
  const all = slipsIn(text);
  if (all.length === 0) return all;
  const named = [...misspeltIn(text), ...lookalikesIn(text)];
  return all.filter(({ start, end }) => !named.some((other) => other.start < end && start < other.end));
}

/** What is looked at on either side of a slip: a body without numbers is one text of any length. */
const AROUND = 2_000;

function around(text: string, slip: Slip): { readonly text: string; readonly slip: Slip } {
  const from = text.lastIndexOf(' ', Math.max(0, slip.start - AROUND)) + 1;
  const near = text.slice(from, slip.end + AROUND);
  return { text: near, slip: { ...slip, start: slip.start - from, end: slip.end - from } };
}

/**
 * Beyond doubt: what stands there is in no Vietnamese word, and what it stands for makes one with its neighbour. Not in
 * quotation marks, where a letter that corrects another repeats its slips.
 */
function isCertain(text: string, slip: Slip): boolean {
  const { start, written } = slip;
  const before = text.slice(0, start);
  if ((before.match(/“/gu) ?? []).length > (before.match(/”/gu) ?? []).length) return false;
  if ((before.match(/"/gu) ?? []).length % 2 > 0) return false;
  if (isInDate(text, slip)) return true;
  return written === lower(written) && !isListed(textKey(written)) && makesWord(text, slip);
}

/** `31 thang 7`: between figures only one word can stand. */
const isInDate = (text: string, { start, end, right }: Slip): boolean =>
  /^(?:tháng|năm)$/u.test(right) && /\p{N} $/u.test(text.slice(0, start)) && /^ \p{N}/u.test(text.slice(end));

/** The right word is half of one we know. */
function makesWord(text: string, { start, right }: Slip): boolean {
  const words = wordsOf(text);
  const at = words.findIndex((word) => word.start === start);
  const [left, behind] = [words[at - 1], words[at + 1]];
  const key = textKey(right);
  return (
    (left !== undefined && !left.last && isCompound(left.key, key)) ||
    (behind !== undefined && words[at]?.last === false && isCompound(key, behind.key))
  );
}
