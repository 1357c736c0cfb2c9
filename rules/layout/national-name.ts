import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { headSize } from '../appearance/head-sizes.ts';

export const rule = defineRule({
  id: 'layout/national-name',
  title: {
    vi: 'Quốc hiệu cỡ chữ 12 đến 13, chữ đứng, đậm',
    en: 'The national name is set in 12 to 13 pt, upright and bold',
  },
  why: {
    vi: 'Sai cỡ chữ, kiểu chữ làm văn bản không đúng thể thức và bị trả lại khi trình ký.',
    en: 'A letter set in the wrong size or style is sent back before signature.',
  },
  basis: ['nd30:II.1.a', 'nd30:V.1/national-name'],
  severity: 'error',
  kinds: 'all',
  needs: ['layout', 'nationalName'],
  messages: appearanceMessages,

  *check(letter) {
    const { document, parts } = letter;
    const own = letters.nationalName;
    const appearance = { ...own, size: headSize(letter, 'nationalName', own.size) };
    yield* appearanceFindings(document, parts.nationalName.spans, appearance, terms.nationalName);
  },

  examples: {
    good: [{ format: { part: 'nationalName', sizePt: 13 } }],
    bad: [
      { format: { part: 'nationalName', sizePt: 11 }, reports: ['size'] },
      { format: { part: 'nationalName', bold: false }, reports: ['style'] },
    ],
  },
});
