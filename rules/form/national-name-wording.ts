import { nationalName as WORDING } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { oneSpace, sameText } from '../../src/vietnamese/text.ts';
import { rewriteAll, shownText } from '../reading/lines.ts';

/** Row 1 of the decree's own table of samples, and sample 1.6, place the tone the other way. */
const OTHER_TONE = 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM';

export const rule = defineRule({
  id: 'form/national-name-wording',
  title: {
    vi: 'Quốc hiệu ghi đúng từng chữ, bằng chữ in hoa',
    en: 'The national name is written to the letter, in capitals',
  },
  why: {
    vi: 'Quốc hiệu sai chữ làm văn bản mất tính trang trọng và bị trả lại.',
    en: 'A letter with the name of the state misspelled is sent back.',
  },
  basis: ['nd30:II.1.a'],
  severity: 'error',
  severities: { otherTone: 'info' },
  kinds: 'all',
  needs: ['nationalName'],
  messages: {
    capitals: {
      vi: 'Quốc hiệu là “{actual}”, phải viết bằng chữ in hoa: “{expected}”.',
      en: 'The national name reads “{actual}”; write it in capitals: “{expected}”.',
    },
    wording: {
      vi: 'Quốc hiệu là “{actual}”, phải là “{expected}”.',
      en: 'The national name reads “{actual}”; it must be “{expected}”.',
    },
    otherTone: {
      vi: 'Quốc hiệu ghi “HOÀ”; lời văn của Nghị định ghi “HÒA”, mẫu của Nghị định có cả hai cách.',
      en: 'The national name has “HOÀ”; the clause of the decree has “HÒA”, its samples have both.',
    },
  },

  *check({ document, parts: { nationalName } }) {
    const actual = oneSpace(shownText(document, nationalName));
    if (actual === WORDING) return;
    const finding = { at: nationalName.spans, data: { actual, expected: WORDING } };
    if (actual === OTHER_TONE) yield { message: 'otherTone', at: nationalName.spans, data: {} };
    else if (sameText(actual, WORDING))
      yield { message: 'capitals', ...finding, ...rewriteAll(nationalName, WORDING) };
    else yield { message: 'wording', ...finding, ...rewriteAll(nationalName, WORDING) };
  },

  examples: {
    good: [{}],
    bad: [
      {
        replace: [['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Cộng hòa xã hội chủ nghĩa Việt Nam']],
        reports: ['capitals'],
        fixed: [],
      },
      {
        replace: [['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HÒA XÃ HÔI CHỦ NGHĨA VIỆT NAM']],
        reports: ['wording'],
        fixed: [],
      },
      {
        replace: [['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM']],
        reports: ['otherTone'],
      },
    ],
  },
});
