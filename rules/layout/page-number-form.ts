import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { withHeaderText, withSections } from '../appearance/examples.ts';
import { isConditional, pageNumbers, renumbered } from '../appearance/page-number.ts';

/** Word's names: ECMA-376 part 1, 17.18.59. Digits between dashes are Arabic, and decorated. */
const DECIMAL = 'decimal';
const DECIMAL_IN_DASHES = 'numberInDash';

export const rule = defineRule({
  id: 'layout/page-number-form',
  title: {
    vi: 'Số trang đánh từ số 1, bằng chữ số Ả Rập, không kèm chữ hay dấu',
    en: 'Pages are numbered from 1, in Arabic digits, with nothing beside the number',
  },
  why: {
    vi: 'Số trang đánh khác đi thì số trang ghi trên giấy không khớp số trang thật.',
    en: 'Numbered otherwise, the figure on the page is not the page one counts.',
  },
  basis: ['nd30:I.7', 'nd30:V.14'],
  severity: 'error',
  severities: { decorated: 'warning' },
  kinds: 'all',
  needs: ['layout', 'page'],
  messages: {
    start: {
      vi: 'Số trang bắt đầu từ {actual}, phải bắt đầu từ 1.',
      en: 'Page numbers start at {actual}; they must start at 1.',
    },
    digits: {
      vi: 'Số trang không dùng chữ số Ả Rập ({actual}), phải ghi 1, 2, 3.',
      en: 'Page numbers are not Arabic digits ({actual}); they must be 1, 2, 3.',
    },
    decorated: {
      vi: 'Số trang ghi “{actual}”, chỉ ghi số, không kèm chữ hay dấu.',
      en: 'The page number reads “{actual}”; only the number is written.',
    },
  },

  *check(letter) {
    const { document } = letter;
    const numbers = pageNumbers(document);
    const [section] = document.sections;
    if (numbers.length === 0 || !section) return;
    const place = { at: null, part: 'page' } as const;
    const { pageNumberStart, pageNumberFormat } = section;

    if (pageNumberStart !== null && pageNumberStart !== 1) {
      yield {
        message: 'start',
        ...place,
        data: { actual: pageNumberStart },
        fix: { edits: [{ section: 0, page: { pageNumberStart: 1 } }], applies: 'safe' },
      };
    }
    if (pageNumberFormat !== DECIMAL && pageNumberFormat !== DECIMAL_IN_DASHES) {
      yield {
        message: 'digits',
        ...place,
        data: { actual: pageNumberFormat },
        fix: { edits: [{ section: 0, page: { pageNumberFormat: DECIMAL } }], applies: 'safe' },
      };
    }
    const decorated = numbers.find((number) => !isConditional(number) && isDecorated(number.block.text));
    const actual = decorated?.block.text.trim() ?? (pageNumberFormat === DECIMAL_IN_DASHES ? '- 2 -' : null);
    if (actual === null) return;
    const fix: { readonly fix?: Fix } = decorated
      ? renumbered(letter, numbers)
      : { fix: { edits: [{ section: 0, page: { pageNumberFormat: DECIMAL } }], applies: 'safe' } };
    yield { message: 'decorated', ...place, data: { actual }, ...fix };
  },

  examples: {
    good: [{ page: { pageNumberStart: 1 } }],
    bad: [
      { page: { pageNumberStart: 3 }, reports: ['start'] },
      {
        document: withSections(() => ({ pageNumberFormat: 'lowerRoman' })),
        reports: ['digits'],
      },
      { document: withHeaderText('Trang '), reports: ['decorated'] },
    ],
  },
});

/** Dashes about the number, the word “Trang”, the count of pages. A line of other text beside it is no decoration. */
const isDecorated = (text: string): boolean =>
  /^[\s\p{P}\p{S}]*(?:trang|page|tr\.?)?[\s\p{P}\p{S}]*\p{N}+[\s\p{P}\p{S}]*(?:\p{N}+)?[\s\p{P}\p{S}]*$/iu.test(
    text,
  ) && !/^\s*[\p{N}]+\s*$/u.test(text);
