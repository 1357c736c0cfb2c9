import { spansAt } from '../../src/document/passage.ts';
import { holdsText } from '../../src/document/whole.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { matchesIn } from '../../src/vietnamese/text.ts';
import { proseOf } from '../reading/prose.ts';

/** What templates and drafters leave: `[tên cơ quan]`, `{{so}}`, `<họ tên>`, `xxx`, `???`, `TODO`. Dotted blanks of a form are none. Each with signs one of which it has. */
const LEFT: readonly { readonly pattern: RegExp; readonly signs: readonly string[] }[] = [
  {
    pattern: /\[(?:[^[\]\n]{0,40}\p{L}{2}[^[\]\n]{0,40}|\s{0,5}(?:\.{2,}|…+|_{2,})\s{0,5})\]/gu,
    signs: ['['],
  },
  {
    pattern: /\{\{[^{}\n]{0,60}\}\}|\$\{[^{}\n]{1,40}\}|\{%[^%\n]{0,60}%\}|«[^«»\n]{1,40}»/gu,
    signs: ['{', '«'],
  },
  { pattern: /<[\p{L}][\p{L}\p{N} _./-]{1,50}>|<\.{3}>|<…>/gu, signs: ['<'] },
  {
    pattern: /(?<![\p{L}\p{N}])(?:x{3,}|X{4,}|y{3,}|[xX]{2,}[/-][xX]{2,}(?:[/-][xX]{2,})?)(?![\p{L}\p{N}])/gu,
    signs: ['xx', 'XX', 'xX', 'Xx', 'yyy'],
  },
  { pattern: /(?<=(?:[Ôô]ng|[Bb]à|[Ss]ố|ngày|xã|tỉnh|[Cc]ông ty) )XXX(?!\p{L})/gu, signs: ['XXX'] },
  {
    pattern: /\?{3,}|(?<!\p{L})(?:TODO|TBD|FIXME|[Ll]orem ipsum)(?!\p{L})/gu,
    signs: ['???', 'TODO', 'TBD', 'FIXME', 'orem'],
  },
];

export const rule = defineRule({
  id: 'text/placeholders',
  title: {
    vi: 'Văn bản không còn chỗ giữ chỗ và ghi chú của người soạn',
    en: 'No placeholder or note of the drafter is left in the text',
  },
  why: {
    vi: 'Chỗ giữ chỗ còn sót là nội dung chưa viết, đến tay người ký và người nhận.',
    en: 'A placeholder is something not yet written, in the hands of the signer and the reader.',
  },
  basis: ['practice:no-placeholders'],
  severity: 'warning',
  regimes: ['state', 'party', 'normative'],
  kinds: 'all',
  needs: [],
  messages: {
    left: {
      vi: '“{written}” là chỗ giữ chỗ còn sót, phải thay bằng nội dung thật.',
      en: '“{written}” is a placeholder; write what belongs there.',
    },
  },

  *check(letter) {
    const likely = LEFT.filter(({ signs }) => holdsText(letter.document, signs));
    if (likely.length === 0) return;
    for (const passage of proseOf(letter)) {
      for (const { pattern } of likely) {
        for (const { index, 0: written } of matchesIn(passage.text, pattern)) {
          yield { message: 'left', at: spansAt(passage, index, index + written.length), data: { written } };
        }
      }
    }
  },

  examples: {
    good: [{ replace: [['vướng mắc, đề', 'vướng mắc [1] theo mẫu (họ và tên: .........), đề']] }],
    bad: [
      { replace: [['phản ánh về Sở Nội vụ', 'phản ánh về [tên cơ quan]']], reports: ['left'] },
      { replace: [['phản ánh về Sở Nội vụ', 'phản ánh về {{co_quan}}']], reports: ['left'] },
      { replace: [['phản ánh về Sở Nội vụ', 'phản ánh về xxx']], reports: ['left'] },
    ],
  },
});
