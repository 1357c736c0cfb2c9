import { terms } from '../../src/document/terms.ts';
import { letters } from '../../src/law/values.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { appearanceFindings, appearanceMessages } from '../appearance/appearance.ts';
import { titledKinds } from '../appearance/kinds.ts';

export const rule = defineRule({
  id: 'layout/grounds',
  title: {
    vi: 'Căn cứ ban hành cỡ chữ 13 đến 14, chữ nghiêng',
    en: 'Grounds are set in 13 to 14 pt italics',
  },
  why: {
    vi: 'Chữ nghiêng tách căn cứ khỏi nội dung quyết định.',
    en: 'Italics set the grounds apart from what is decided.',
  },
  basis: ['nd30:II.6.a/letters'],
  severity: 'error',
  kinds: titledKinds,
  needs: ['layout', 'grounds'],
  messages: appearanceMessages,

  *check({ document, parts }) {
    yield* appearanceFindings(document, parts.grounds.spans, letters.grounds, terms.grounds);
  },

  examples: {
    good: [{ kind: 'quyet-dinh', format: { part: 'grounds', sizePt: 13 } }],
    bad: [
      { kind: 'quyet-dinh', format: { part: 'grounds', sizePt: 12 }, reports: ['size'] },
      { kind: 'quyet-dinh', format: { part: 'grounds', italic: false }, reports: ['style'] },
    ],
  },
});
