import type { Letter } from '../../src/document/letter.ts';
import type { Passage, Span } from '../../src/document/tree.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { rewrite } from '../reading/lines.ts';
import { pieceOf } from '../reading/piece.ts';

export const rule = defineRule({
  id: 'form/annex-reference',
  title: {
    vi: 'Dưới tên phụ lục có dòng “(Kèm theo Văn bản số … ngày … của …)”',
    en: 'Below the title of an annex stands “(Kèm theo Văn bản số … ngày … của …)”',
  },
  why: {
    vi: 'Phụ lục rời khỏi văn bản chính vẫn biết là của văn bản nào.',
    en: 'An annex that is separated from its letter still says where it belongs.',
  },
  basis: ['nd30:III.1.c', 'nd30:PL3.2.1'],
  severity: 'warning',
  kinds: 'all',
  needs: ['annex'],
  messages: {
    missing: {
      vi: '“{annex}” không có dòng “(Kèm theo Văn bản số … ngày … của …)”.',
      en: '“{annex}” lacks the line “(Kèm theo Văn bản số … ngày … của …)”.',
    },
    wording: {
      vi: 'Dòng “{actual}” phải bắt đầu bằng “(Kèm theo …”.',
      en: 'The line “{actual}” begins with “(Kèm theo …”.',
    },
    brackets: {
      vi: 'Dòng “{actual}” phải đặt trong ngoặc đơn.',
      en: 'The line “{actual}” stands in brackets.',
    },
    otherNumber: {
      vi: 'Dòng “{actual}” ghi số {number}, văn bản này là số {expected}.',
      en: 'The line “{actual}” gives the number {number}; this letter is {expected}.',
    },
    otherDate: {
      vi: 'Dòng “{actual}” ghi {date}, văn bản này là ngày {expected}.',
      en: 'The line “{actual}” gives {date}; this letter is dated {expected}.',
    },
    issuer: {
      vi: 'Dòng “{actual}” không ghi tên cơ quan ban hành (“của …”).',
      en: 'The line “{actual}” does not name the issuing body (“của …”).',
    },
  },

  *check({ annexes, values }) {
    for (const { heading, reference } of annexes) {
      if (!reference) {
        if (heading)
          yield { message: 'missing', at: heading.spans, part: 'annex', data: { annex: heading.text } };
        continue;
      }
      const actual = reference.text.trim();
      const finding = { at: reference.spans, part: 'annex' as const, data: { actual } };
      if (!/^\(.*\)\s*\.?$/su.test(actual))
        yield { message: 'brackets', ...finding, ...bracketed(reference) };
      else if (!/^\(\s*(?:Ban hành |Phê duyệt )?[Kk]èm theo(?!\p{L})/u.test(actual))
        yield { message: 'wording', ...finding, ...attached(reference) };
      else if (/số/u.test(actual) && /ngày/u.test(actual) && !/(?<!\p{L})của(?!\p{L})/u.test(actual)) {
        yield { message: 'issuer', ...finding };
      } else yield* otherLetter(finding, values);
    }
  },

  examples: {
    good: [{ kind: 'ke-hoach' }],
    bad: [
      {
        kind: 'ke-hoach',
        replace: [['*(Kèm theo Kế hoạch', '*(Đính kèm Kế hoạch']],
        reports: ['wording'],
        fixed: [],
      },
      {
        kind: 'ke-hoach',
        replace: [
          [
            '*(Kèm theo Kế hoạch số 31/KH-UBND ngày 02 tháng 02 năm 2026 của Ủy ban nhân dân xã An Bình)*\n\n',
            '',
          ],
        ],
        reports: ['missing'],
      },
      {
        kind: 'ke-hoach',
        replace: [
          [
            '*(Kèm theo Kế hoạch số 31/KH-UBND ngày 02 tháng 02 năm 2026 của Ủy ban nhân dân xã An Bình)*',
            '*Kèm theo Kế hoạch số 31/KH-UBND ngày 02 tháng 02 năm 2026 của Ủy ban nhân dân xã An Bình*',
          ],
        ],
        reports: ['brackets'],
        fixed: [],
      },
      {
        kind: 'ke-hoach',
        replace: [['tháng 02 năm 2026 của Ủy ban nhân dân xã An Bình)*', 'tháng 02 năm 2026)*']],
        reports: ['issuer'],
      },
      {
        kind: 'ke-hoach',
        replace: [['theo Kế hoạch số 31/KH', 'theo Kế hoạch số 13/KH']],
        reports: ['otherNumber'],
      },
      {
        kind: 'ke-hoach',
        replace: [['31/KH-UBND ngày 02 tháng 02 năm 2026 của', '31/KH-UBND ngày 02 tháng 01 năm 2026 của']],
        reports: ['otherDate'],
      },
    ],
  },
});

/** Brackets about a line that has none. */
function bracketed({ text, spans }: Passage): { readonly fix?: Fix } {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last || /[()]/u.test(text)) return {};
  const end = last.end - (/[.\s]*$/u.exec(text)?.[0].length ?? 0);
  return {
    fix: {
      edits: [
        { at: { ...first, end: first.start }, replaceWith: '(' },
        { at: { ...last, start: end }, replaceWith: ')' },
      ],
      applies: 'safe',
    },
  };
}

/** `(Đính kèm …`, `(Gửi kèm theo …`: other words for the same. */
function attached(reference: Passage): { readonly fix?: Fix } {
  const match = /^\s*\(\s*(?<words>(?:Đính kèm|Gửi kèm|Kèm)(?: theo)?)(?!\p{L})/diu.exec(reference.text);
  const words = pieceOf(match, 'words');
  return words ? rewrite(reference, words.start, words.end, 'Kèm theo') : {};
}

type Found = {
  readonly at: readonly Span[];
  readonly part: 'annex';
  readonly data: { readonly actual: string };
};

/** The symbol of the letter itself, with another number or another day. */
function* otherLetter(finding: Found, { number, symbol, date }: Letter['values']) {
  const { actual } = finding.data;
  const [, said, symbolSaid, day, month, year] =
    /số\s*0*(\d{1,6})\s*\/\s*([^\s,;)]{2,40})(?:,?\s+ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))?/u.exec(
      actual,
    ) ?? [];
  if (!said || !number || symbolSaid !== symbol) return;
  if (Number(said) !== Number.parseInt(number, 10)) {
    yield { message: 'otherNumber' as const, ...finding, data: { actual, number: said, expected: number } };
    return;
  }
  if (!day || !month || !year || date?.length !== 10) return;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (written === date) return;
  const expected = date.split('-').reverse().join('/');
  yield {
    message: 'otherDate' as const,
    ...finding,
    data: { actual, date: `ngày ${day}/${month}/${year}`, expected },
  };
}
