import { motto as WORDING } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { oneSpace, sameText } from '../../src/vietnamese/text.ts';
import { rewriteAll, shownText } from '../reading/lines.ts';

const DASH = /\s*[-‐‑–—−]\s*/gu;

export const rule = defineRule({
  id: 'form/motto-wording',
  title: {
    vi: 'Tiêu ngữ ghi đúng từng chữ, giữa các cụm từ có gạch nối và cách chữ',
    en: 'The motto is written to the letter, with spaced hyphens between its phrases',
  },
  why: {
    vi: 'Tiêu ngữ ghi sai là lỗi người nhận thấy đầu tiên trên trang.',
    en: 'A wrong motto is the first thing a reader sees on the page.',
  },
  basis: ['nd30:II.1.b/hyphens', 'nd30:II.1.b'],
  severity: 'error',
  severities: { dash: 'warning' },
  kinds: 'all',
  needs: ['motto'],
  messages: {
    dash: {
      vi: 'Tiêu ngữ dùng dấu “{actual}”, phải dùng gạch nối (-).',
      en: 'The motto uses “{actual}”; its phrases are joined by a hyphen (-).',
    },
    spaces: {
      vi: 'Tiêu ngữ là “{actual}”, gạch nối giữa các cụm từ phải có cách chữ hai bên: “{expected}”.',
      en: 'The motto reads “{actual}”; the hyphens have a space on each side: “{expected}”.',
    },
    capitals: {
      vi: 'Tiêu ngữ là “{actual}”, chỉ viết hoa chữ cái đầu của mỗi cụm từ: “{expected}”.',
      en: 'The motto reads “{actual}”; only the first letter of each phrase is a capital: “{expected}”.',
    },
    wording: {
      vi: 'Tiêu ngữ là “{actual}”, phải là “{expected}”.',
      en: 'The motto reads “{actual}”; it must be “{expected}”.',
    },
  },

  *check({ document, parts: { motto } }) {
    const actual = oneSpace(shownText(document, motto));
    if (actual === WORDING) return;
    const spaced = actual.replace(DASH, ' - ');
    const at = motto.spans;
    const fix = rewriteAll(motto, WORDING);
    const data = { actual, expected: WORDING };
    if (spaced !== WORDING && sameText(spaced, WORDING)) yield { message: 'capitals', at, data, ...fix };
    else if (spaced !== WORDING) yield { message: 'wording', at, data, ...fix };
    else if (actual.replace(/[‐‑–—−]/gu, '-') === WORDING) {
      yield { message: 'dash', at, data: { actual: /[‐‑–—−]/u.exec(actual)?.[0] ?? '' }, ...fix };
    } else yield { message: 'spaces', at, data, ...fix };
  },

  examples: {
    good: [{}],
    bad: [
      {
        replace: [['Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc']],
        reports: ['dash'],
        fixed: [],
      },
      {
        replace: [['Độc lập - Tự do - Hạnh phúc', 'Độc lập-Tự do-Hạnh phúc']],
        reports: ['spaces'],
        fixed: [],
      },
      {
        replace: [['Độc lập - Tự do - Hạnh phúc', 'Độc lập - tự do - hạnh phúc']],
        reports: ['capitals'],
        fixed: [],
      },
      {
        replace: [['Độc lập - Tự do - Hạnh phúc', 'Độc lâp - Tự do - Hạnh phúc']],
        reports: ['wording'],
        fixed: [],
      },
    ],
  },
});
