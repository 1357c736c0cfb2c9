import { spansAt } from '../../src/document/passage.ts';
import type { Passage } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { matchesIn } from '../../src/vietnamese/text.ts';
import { proseOf } from '../reading/prose.ts';

// Each pattern has its mark or space first and then looks what stands in front: so it has nothing to try at a letter.
/** `đơn vị ,` — but not `./.`, `...`, nor the blank of `ngày    , `. */
const SPACE_BEFORE = /[ \u00a0](?<=[\p{L}\p{N})”"%].)[ \u00a0]{0,2}(?=[,;:!?](?:[\s”")]|$)|\.(?:\s|$))/gu;
/** `đơn vị,các`: a comma or semicolon between letters, one of them small: `VT,NC` may be an abbreviation. */
const NO_SPACE =
  /[,;](?:(?<=\p{Ll}.)(?=\p{L})|(?<=[\p{L})].)(?=\p{Lu}?\p{Ll}))|[:?!](?<=\p{Ll}{2}.)(?=\p{L}{2})/gu;
/** `kết thúc.Các`: a full stop between a word and a capitalised word. */
const NO_SPACE_AFTER_STOP = /\.(?<=\p{Ll}{2}.)(?=\p{Lu}\p{Ll})/gu;
/** `thiệt.hại`: a stop between two words with Vietnamese letters. */
const STOP_INSIDE = /\.(?<=(?![a-z])\p{Ll}\p{Ll}{0,3}.)(?=\p{Ll}{1,4}(?![a-z])\p{Ll})/gu;
const NO_SPACE_AT_BRACKET = /\((?<=\p{L}{2}.)(?=\p{L}{3})|\)(?<=\p{L}{2}.)(?=\p{L}{2})/gu;
const SPACE_INSIDE =
  /[ \u00a0](?:(?<=[(“].)[ \u00a0]{0,2}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}].)[ \u00a0]{0,2}(?=[)”]))/gu;
const DOUBLED =
  /[,;:.](?<=[\p{L}\p{N})”"].)(?:(?<=[,;]) ?[,;]|(?<=:) ?:|(?<=;) ?\.(?![./])|(?<=,)\.(?![./])|(?<=\.),)(?=\s|$)|\.(?<=[\p{L})].)\.(?=\s|$)| (?<=\p{L}.)\.\.$/gu;
/**
 * Some mark without a space beside it where one belongs, or with one where none does; most paragraphs have no such.
 */
const SUSPECT =
  /[,;:!?.)”](?:(?<=[ \u00a0].)|(?<!”)(?=[,;:.\p{L}]))|\((?:(?<=\p{L}\()|(?=[ \u00a0]))|“[ \u00a0]/u;
/** What is no prose: an address on the web, an e-mail address, a name of a file. */
const ADDRESS = /@|:\/\/|www\.|\.(?:vn|com|net|org|gov|pdf|docx?|xlsx?)(?![\p{L}])/u;

export const rule = defineRule({
  id: 'text/punctuation-spacing',
  title: {
    vi: 'Dấu câu viết liền chữ đứng trước và cách chữ đứng sau một dấu cách',
    en: 'Punctuation follows its word directly and is followed by a space',
  },
  why: {
    vi: 'Dấu câu đặt rời có thể bị đẩy xuống đầu dòng; thiếu dấu cách thì hai chữ dính nhau.',
    en: 'A mark set apart may begin the next line; without a space two words run together.',
  },
  basis: ['practice:spacing'],
  severity: 'warning',
  regimes: ['state', 'party', 'normative'],
  kinds: 'all',
  needs: [],
  messages: {
    spaceBefore: {
      vi: 'Trước dấu “{mark}” có dấu cách (“{around}”), phải viết liền.',
      en: 'A space stands before “{mark}” (“{around}”); there must be none.',
    },
    noSpace: {
      vi: 'Cạnh dấu “{mark}” thiếu dấu cách (“{around}”).',
      en: 'A space is missing beside “{mark}” (“{around}”).',
    },
    inside: {
      vi: 'Thừa dấu cách bên trong dấu ngoặc (“{around}”), phải viết liền.',
      en: 'A space stands inside the brackets (“{around}”); there must be none.',
    },
    doubled: {
      vi: 'Hai dấu câu “{mark}” đứng liền nhau (“{around}”), chỉ viết một dấu.',
      en: 'Two marks “{mark}” stand together (“{around}”); write one.',
    },
  },

  *check(letter) {
    for (const passage of proseOf(letter)) {
      if (passage.in === 'other') continue;
      const { text } = passage;
      if (!SUSPECT.test(text)) continue;
      for (const { index, 0: found } of matchesIn(text, DOUBLED)) {
        if (isAddress(text, index)) continue;
        yield {
          message: 'doubled',
          ...at(passage, index, found.length, singleOf(found)),
          data: { mark: found, around: around(text, index, found.length) },
        };
      }
      for (const { index, 0: found } of matchesIn(text, SPACE_BEFORE)) {
        if (/(?:ngày|tháng|năm|số)$/u.test(text.slice(Math.max(0, index - 5), index))) continue;
        const mark = text.slice(index + found.length, index + found.length + 1);
        yield {
          message: 'spaceBefore',
          ...at(passage, index, found.length, ''),
          data: { mark, around: around(text, index, found.length + 1) },
        };
      }
      for (const pattern of [NO_SPACE, NO_SPACE_AFTER_STOP, STOP_INSIDE, NO_SPACE_AT_BRACKET]) {
        for (const { index, 0: mark } of matchesIn(text, pattern)) {
          if (isAddress(text, index)) continue;
          const replaceWith = mark === '(' ? ' (' : `${mark} `;
          yield {
            message: 'noSpace',
            ...at(passage, index, 1, replaceWith),
            data: { mark, around: around(text, index, 1) },
          };
        }
      }
      for (const { index, 0: found } of matchesIn(text, SPACE_INSIDE)) {
        yield {
          message: 'inside',
          ...at(passage, index, found.length, ''),
          data: { around: around(text, index, found.length) },
        };
      }
    }
  },

  examples: {
    good: [
      { replace: [['vướng mắc, đề', 'vướng mắc (1,5 tỷ đồng; 8:30; http://abc.vn/a,b), đề']] },
      { replace: [['vướng mắc, đề', 'vướng mắc tại TP.Bình Sơn..., đề']] },
    ],
    bad: [
      { replace: [['có vướng mắc', 'có vướng.mắc']], reports: ['noSpace'] },
      {
        replace: [['nếu có vướng mắc, đề', 'nếu có vướng mắc , đề']],
        reports: ['spaceBefore'],
        fixed: [],
      },
      {
        replace: [['nếu có vướng mắc, đề', 'nếu có vướng mắc,đề']],
        reports: ['noSpace'],
        fixed: [],
      },
      {
        replace: [['nếu có vướng mắc, đề', 'nếu có vướng mắc ( nếu có), đề']],
        reports: ['inside'],
        fixed: [['nếu có vướng mắc, đề', 'nếu có vướng mắc (nếu có), đề']],
      },
      { replace: [['nếu có vướng mắc, đề', 'nếu có vướng mắc,, đề']], reports: ['doubled'], fixed: [] },
    ],
  },
});

function at(passage: Passage, start: number, length: number, replaceWith?: string) {
  const spans = spansAt(passage, start, start + length);
  const [only, ...more] = spans;
  const fix =
    only && more.length === 0 && replaceWith !== undefined
      ? { fix: { edits: [{ at: only, replaceWith }], applies: 'safe' as const } }
      : {};
  return { at: spans, ...fix };
}

/** The mark that was typed twice; which of two different ones is meant only the writer knows. */
function singleOf(found: string): string | undefined {
  const marks = new Set(found.replace(/\s/gu, ''));
  const [mark] = marks;
  return marks.size === 1 ? mark : undefined;
}

/** The words on both sides, for the message. */
function around(text: string, start: number, length: number): string {
  const before = /\S{1,15}\s?$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^\s?\S{1,15}/u.exec(text.slice(start + length))?.[0] ?? '';
  return (before + text.slice(start, start + length) + after).trim();
}

function isAddress(text: string, at: number): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(at, at + 60))?.[0] ?? '';
  return ADDRESS.test(before + after);
}
