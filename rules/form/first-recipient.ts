import { defineRule } from '../../src/lint/rule.ts';
import { textKey } from '../../src/vietnamese/text.ts';
import { everyDivision } from '../reading/body.ts';
import { rewrite } from '../reading/lines.ts';
import { movedEntry } from '../reading/list-order.ts';

export const rule = defineRule({
  id: 'form/first-recipient',
  title: {
    vi: 'Nơi nhận đầu tiên là “Như trên” (có Kính gửi) hoặc “Như Điều …” (quyết định, nghị quyết)',
    en: 'The first receiver is “Như trên” (with addressees) or “Như Điều …” (decisions, resolutions)',
  },
  why: {
    vi: 'Nơi phải thực hiện được nhắc lại ở đầu danh sách để gửi trước.',
    en: 'Who must act heads the list and is served first.',
  },
  basis: ['nd30:II.9.b/as-above', 'nd30:PL3.1.2/recipients'],
  severity: 'error',
  severities: { noArticle: 'warning', article: 'warning', order: 'warning', wording: 'warning' },
  kinds: ['cong-van', 'to-trinh', 'bao-cao', 'quyet-dinh', 'nghi-quyet'],
  needs: ['recipientsLabel', 'recipients'],
  messages: {
    above: {
      vi: 'Nơi nhận không có dòng “- Như trên;”.',
      en: 'The receivers lack the line “- Như trên;”.',
    },
    article: {
      vi: 'Nơi nhận của quyết định, nghị quyết không có dòng “- Như Điều …;”.',
      en: 'The receivers of a decision or resolution lack the line “- Như Điều …;”.',
    },
    order: {
      vi: '“{actual}” phải là dòng đầu tiên của nơi nhận.',
      en: '“{actual}” must be the first line of the receivers.',
    },
    noArticle: {
      vi: 'Nơi nhận ghi “{actual}”, nhưng văn bản không có Điều {number}.',
      en: 'The receivers have “{actual}”, but there is no article {number}.',
    },
    wording: {
      vi: 'Nơi nhận ghi “{actual}”, phải ghi “{expected}”.',
      en: 'The receivers have “{actual}”; write “{expected}”.',
    },
  },

  *check({ document, kind, recipients, parts, body }) {
    const decides = kind === 'quyet-dinh' || kind === 'nghi-quyet';
    if (!decides && !parts.addressees) return;
    const right = decides ? /^như (?:các )?điều/u : /^như trên/u;
    const index = recipients.findIndex(({ text }) => right.test(textKey(text)));
    const found = recipients[index];
    const other = found ? undefined : recipients.find(({ text }) => /^như\s/u.test(textKey(text)));
    if (found) {
      if (index > 0)
        yield {
          message: 'order',
          at: found.spans,
          part: 'recipients',
          data: { actual: found.text },
          ...movedEntry(document, recipients.slice(0, index + 1), index, 0),
        };
      const articles = everyDivision(body).filter(({ level }) => level === 'article');
      const steps = articles.map(({ step }) => Number(/\d+/u.exec(step)?.[0] ?? 0));
      const cited = [...found.text.matchAll(/Điều (\d{1,3})/gu)].map(([, number]) => Number(number));
      const number = cited.find((step) => step > Math.max(articles.length, ...steps));
      if (decides && steps.length > 0 && number !== undefined) {
        yield {
          message: 'noArticle',
          at: found.spans,
          part: 'recipients',
          data: { actual: found.text, number },
        };
      }
    } else if (other) {
      const expected = decides ? 'Như Điều …' : 'Như trên';
      yield {
        message: 'wording',
        at: other.spans,
        part: 'recipients',
        data: { actual: other.text, expected },
        // Which article says who acts is not for us to tell.
        ...(decides ? {} : rewrite(other, 0, other.text.replace(/[;.,\s]+$/u, '').length, expected)),
      };
    } else if (decides)
      yield { message: 'article', at: parts.recipientsLabel.spans, part: 'recipients', data: {} };
    else yield { message: 'above', at: parts.recipientsLabel.spans, part: 'recipients', data: {} };
  },

  examples: {
    good: [{}],
    bad: [
      { kind: 'quyet-dinh', replace: [['- Như Điều 3;', '- Như Điều 5;']], reports: ['noArticle'] },
      { replace: [['- Như trên;\n', '']], reports: ['above'] },
      { kind: 'quyet-dinh', replace: [['- Như Điều 3;\n', '']], reports: ['article'] },
      { kind: 'quyet-dinh', replace: [['- Như Điều 3;\n', '- Như trên;\n']], reports: ['wording'] },
      {
        replace: [
          [
            '- Như trên;\n- Ủy ban nhân dân tỉnh (để báo cáo);\n',
            '- Ủy ban nhân dân tỉnh (để báo cáo);\n- Như trên;\n',
          ],
        ],
        reports: ['order'],
        fixed: [],
      },
    ],
  },
});
