import { type DocumentKind, kinds } from '../../src/document/kinds.ts';
import { abbreviations } from '../../src/law/kinds.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { oneSpace, textKey, upper, whenAsked } from '../../src/vietnamese/text.ts';
import { rewriteAll } from '../reading/lines.ts';
import { isNear } from '../reading/near.ts';

/** The names by their keys. */
const NAMES = whenAsked(
  () =>
    new Map(
      (Object.keys(abbreviations) as DocumentKind[]).map((kind) => {
        const name = upper(kinds[kind].vi);
        return [textKey(name), name];
      }),
    ),
);

export const rule = defineRule({
  id: 'form/type-wording',
  title: {
    vi: 'Tên loại văn bản ghi đúng một trong các tên loại của Nghị định',
    en: 'The document type is one of the names of the decree, spelled right',
  },
  why: {
    vi: 'Tên loại sai chữ là lỗi ở dòng to nhất của văn bản.',
    en: 'A misspelled type is a mistake in the largest line of the page.',
  },
  basis: ['nd30:D7', 'nd30:II.5.a'],
  severity: 'error',
  kinds: 'all',
  needs: ['type'],
  messages: {
    misspelled: {
      vi: 'Tên loại văn bản là “{actual}”, phải là “{expected}”.',
      en: 'The type reads “{actual}”; it must be “{expected}”.',
    },
  },

  *check({ parts: { type } }) {
    const actual = oneSpace(type.text);
    const key = textKey(actual);
    // “BÁO CÁO TÓM TẮT”, “THÔNG BÁO KẾT LUẬN” name a kind and say more.
    if (NAMES().has(key)) return;
    if ([...NAMES().keys()].some((name) => key.startsWith(`${name} `))) return;
    const expected = [...NAMES().values()].find((name) => isNear(name, actual, 2));
    if (!expected || expected.split(' ').length !== actual.split(' ').length) return;
    yield {
      message: 'misspelled',
      at: type.spans,
      data: { actual, expected },
      ...rewriteAll(type, expected),
    };
  },

  examples: {
    good: [{}],
    bad: [
      {
        kind: 'quyet-dinh',
        replace: [['**QUYẾT ĐỊNH**\n', '**QUYẾT ĐINH**\n']],
        reports: ['misspelled'],
        fixed: [],
      },
    ],
  },
});
