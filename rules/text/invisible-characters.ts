import type { Span } from '../../src/document/tree.ts';
import { holdsSign } from '../../src/document/whole.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { matchesIn } from '../../src/vietnamese/text.ts';
import { undecodedIn } from '../../src/vietnamese/undecoded.ts';

/** Zero-width spaces and joiners, byte order marks, soft hyphens, marks of writing direction. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069\u202a-\u202e\ufeff]|\u200c|\u200d/gu;
/** Ranges in which they all lie. */
const SUSPECT = ['\u00ad\u00ad', '\u200b\u200f', '\u202a\u202e', '\u2060\u2069', '\ufeff\ufeff'];

export const rule = defineRule({
  id: 'text/invisible-characters',
  title: {
    vi: 'Văn bản không có ký tự vô hình',
    en: 'The text holds no invisible characters',
  },
  why: {
    vi: 'Ký tự vô hình thường theo nội dung chép từ trang web, làm tìm kiếm và xuống dòng sai.',
    en: 'Characters that do not show come along with text copied from web pages; they break searches and lines.',
  },
  basis: ['practice:unicode-composed'],
  severity: 'info',
  regimes: ['state', 'party', 'normative'],
  kinds: 'all',
  needs: [],
  messages: {
    found: {
      vi: 'Có {count} ký tự vô hình (khoảng trắng không độ rộng, gạch nối mềm...), nên xóa.',
      en: 'There are {count} invisible characters (zero-width spaces, soft hyphens ...); remove them.',
    },
  },

  *check({ document }) {
    if (!holdsSign(document, SUSPECT)) return;
    const at = document.blocks.flatMap(({ text }, block): readonly Span[] => {
      const found = matchesIn(text, INVISIBLE);
      // In TCVN3 a soft hyphen is the letter ư.
      if (found.length === 0 || undecodedIn(text).length > 0) return [];
      return found.map(({ index, 0: sign }) => ({ block, start: index, end: index + sign.length }));
    });
    if (at.length === 0) return;
    const edits = at.map((span) => ({ at: span, replaceWith: '' }));
    yield { message: 'found', at, data: { count: at.length }, fix: { edits, applies: 'safe' } };
  },

  examples: {
    good: [{}],
    bad: [
      {
        replace: [['Trong quá trình thực hiện', 'Trong quá\u200b trình thực hiện']],
        reports: ['found'],
        fixed: [['Trong quá trình thực hiện', 'Trong quá trình thực hiện']],
      },
    ],
  },
});
