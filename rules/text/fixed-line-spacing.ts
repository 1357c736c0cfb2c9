import type { PartName } from '../../src/document/letter.ts';
import { textAt } from '../../src/document/passage.ts';
import type { Span } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { matchesIn } from '../../src/vietnamese/text.ts';

/** `Số :`, `Bình Sơn , ngày`, `- Như trên ;`. What follows a blank to be filled in is left alone. */
const SPACE_BEFORE = /(?<=[\p{L}\p{N})])[ \u00a0]{1,3}(?=[,;:](?:\s|$)|\.$)/gu;
/** `Bình Sơn,ngày`, `Lưu:VT`, `Số:05`: no times, no numbers with a comma. */
const NO_SPACE = /(?<=\p{L})[,;](?=\p{L})|(?<=\p{L})[:](?=[\p{L}\p{N}])/gu;
/** `-Như trên`: the dash that opens a line. */
const DASH = /^\s{0,8}-(?=\p{L})/gu;
/** A place that is blank: `ngày   , tháng`. */
const BLANK = /(?:ngày|tháng|năm)$/u;

const LINES: readonly PartName[] = [
  'reference',
  'placeAndDate',
  'addresseesLabel',
  'addressees',
  'recipientsLabel',
  'recipients',
  'archive',
];

export const rule = defineRule({
  id: 'text/fixed-line-spacing',
  title: {
    vi: 'Dấu câu ở dòng số, ngày, Kính gửi, Nơi nhận, Lưu viết liền chữ trước và cách chữ sau',
    en: 'Marks in the lines of number, date, addressees, recipients and archive stand as in the decree’s samples',
  },
  why: {
    vi: 'Các mẫu của Nghị định viết thống nhất; hệ thống quản lý văn bản đọc các dòng này bằng máy.',
    en: 'The samples of the decree write them one way; office systems read these lines by machine.',
  },
  basis: ['practice:spacing'],
  severity: 'warning',
  kinds: 'all',
  needs: [],
  messages: {
    spaceBefore: {
      vi: 'Trước dấu “{mark}” trong “{line}” có dấu cách, phải viết liền.',
      en: 'A space stands before “{mark}” in “{line}”; there must be none.',
    },
    noSpace: {
      vi: 'Sau dấu “{mark}” trong “{line}” thiếu dấu cách.',
      en: 'A space is missing after “{mark}” in “{line}”.',
    },
  },

  *check(letter) {
    const { document, parts } = letter;
    const seen = new Set<number>();
    for (const { block, end } of LINES.flatMap((name) => parts[name]?.spans ?? [])) {
      if (seen.has(block)) continue;
      seen.add(block);
      const whole = document.blocks[block]?.text ?? '';
      // A label and what stands on its line belong together; a line of two columns is read to the end of ours.
      const line = document.format === 'text' ? whole.slice(0, end) : whole;
      for (const { index, 0: found } of matchesIn(line, SPACE_BEFORE)) {
        if (BLANK.test(line.slice(0, index))) continue;
        const at = { block, start: index, end: index + found.length };
        const mark = line.charAt(index + found.length);
        yield { message: 'spaceBefore', ...edit(at, ''), data: { mark, line: shown(line) } };
      }
      for (const pattern of [NO_SPACE, DASH]) {
        for (const { index, 0: found } of matchesIn(line, pattern)) {
          const start = index + found.length - 1;
          const at = { block, start, end: start + 1 };
          const mark = textAt(document, at);
          yield { message: 'noSpace', ...edit(at, `${mark} `), data: { mark, line: shown(line) } };
        }
      }
    }
  },

  examples: {
    good: [
      { replace: [['Số: 145/SNV-CCHC', 'Số:     /SNV-CCHC']] },
      { replace: [['ngày 05 tháng 3 năm 2026*', 'ngày    tháng 3 năm 2026*']] },
    ],
    bad: [
      { replace: [['Số: 145/SNV-CCHC', 'Số : 145/SNV-CCHC']], reports: ['spaceBefore'], fixed: [] },
      { replace: [['Kính gửi:', 'Kính gửi :']], reports: ['spaceBefore'], fixed: [] },
      { replace: [['*Bình Sơn, ngày', '*Bình Sơn,ngày']], reports: ['noSpace'], fixed: [] },
      { replace: [['- Như trên;', '-Như trên;']], reports: ['noSpace'], fixed: [] },
      { replace: [['- Lưu: VT, CCHC.', '- Lưu: VT,CCHC.']], reports: ['noSpace'], fixed: [] },
    ],
  },
});

const edit = (at: Span, replaceWith: string) => ({
  at,
  fix: { edits: [{ at, replaceWith }], applies: 'safe' as const },
});

const shown = (line: string): string => line.trim().slice(0, 40);
