import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { oneSpace, sameText } from '../../src/vietnamese/text.ts';
import { endOf, rewriteAll, shownText, tailOf } from '../reading/lines.ts';

export const rule = defineRule({
  id: 'form/enactment-line',
  title: {
    vi: 'Trước các điều là dòng “QUYẾT ĐỊNH:” (quyết định), “QUYẾT NGHỊ:” (nghị quyết)',
    en: 'Before the articles stands “QUYẾT ĐỊNH:” in a decision, “QUYẾT NGHỊ:” in a resolution',
  },
  why: {
    vi: 'Dòng này ngăn phần căn cứ với phần có hiệu lực.',
    en: 'The line parts the grounds from what is decided.',
  },
  basis: ['nd30:PL3.1.2/enactment', 'nd30:PL3.1.1/enactment'],
  severity: 'error',
  severities: { missing: 'warning' },
  kinds: ['quyet-dinh', 'nghi-quyet'],
  needs: [],
  messages: {
    colon: {
      vi: 'Sau “{actual}” không có dấu hai chấm, phải viết “{expected}”.',
      en: 'No colon stands behind “{actual}”; write “{expected}”.',
    },
    wording: {
      vi: 'Dòng ban hành là “{actual}”, phải là “{expected}”.',
      en: 'The enacting line reads “{actual}”; it must be “{expected}”.',
    },
    space: {
      vi: 'Trước dấu hai chấm của “{actual}” có khoảng trắng, phải viết “{expected}”.',
      en: 'A space stands before the colon of “{actual}”; write “{expected}”.',
    },
    missing: {
      vi: 'Giữa phần căn cứ và các điều không có dòng “{expected}”.',
      en: 'Between the grounds and the articles the line “{expected}” is missing.',
    },
  },

  *check({ document, kind, parts: { enactment, grounds, type }, body }) {
    const words = kind === 'nghi-quyet' ? 'QUYẾT NGHỊ' : 'QUYẾT ĐỊNH';
    const expected = `${words}:`;
    if (!enactment) {
      const first = grounds?.spans[0]?.block ?? 0;
      for (const [index, { text }] of document.blocks.slice(first, first + 80).entries()) {
        const actual = oneSpace(text);
        if (!grounds || !/^quyết (?:định|nghị)\s*:?$/iu.test(actual) || actual === expected) continue;
        const at = { block: first + index, start: 0, end: text.length };
        const fix = { edits: [{ at, replaceWith: expected }], applies: 'safe' as const };
        yield { message: 'wording', at, part: 'body', data: { actual, expected }, fix };
        return;
      }
      const articles = body.some(({ level }) => level === 'article');
      if (grounds && type && articles)
        yield { message: 'missing', at: null, part: 'body', data: { expected } };
      return;
    }
    const actual = oneSpace(shownText(document, enactment));
    const [, said = actual, mark = ''] = /^(.*?)\s*([:.;]?)$/u.exec(actual) ?? [];
    if (said !== words) {
      const plural = sameText(said, `nay ${words}`) || sameText(said, `${words} như sau`);
      if (!plural)
        yield {
          message: 'wording',
          at: enactment.spans,
          data: { actual, expected },
          ...rewriteAll(enactment, words + mark),
        };
    } else if (/^\s+:/u.test(shownText(document, enactment).trim().slice(words.length))) {
      yield {
        message: 'space',
        at: enactment.spans,
        data: { actual, expected },
        ...rewriteAll(enactment, expected),
      };
    } else if (mark !== ':' && !/^\s*:/u.test(tailOf(document, enactment).text)) {
      const at = mark
        ? spansAt(enactment, enactment.text.lastIndexOf(mark), enactment.text.length)[0]
        : endOf(enactment);
      const fix = at ? { fix: { edits: [{ at, replaceWith: ':' }], applies: 'safe' as const } } : {};
      yield { message: 'colon', at: enactment.spans, data: { actual, expected }, ...fix };
    }
  },

  examples: {
    good: [{}],
    bad: [
      { kind: 'quyet-dinh', replace: [['**QUYẾT ĐỊNH:**', '**QUYẾT ĐỊNH :**']], reports: ['space'] },
      { kind: 'quyet-dinh', replace: [['**QUYẾT ĐỊNH:**', '**QUYẾT ĐỊNH**']], reports: ['colon'], fixed: [] },
      {
        kind: 'quyet-dinh',
        replace: [['**QUYẾT ĐỊNH:**', '**Quyết định:**']],
        reports: ['wording'],
        fixed: [],
      },
      {
        kind: 'quyet-dinh',
        replace: [['**QUYẾT ĐỊNH:**', '**QUYẾT NGHỊ:**']],
        reports: ['wording'],
        fixed: [],
      },
      { kind: 'quyet-dinh', replace: [['**QUYẾT ĐỊNH:**\n\n', '']], reports: ['missing'] },
    ],
  },
});
