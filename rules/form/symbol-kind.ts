import { type DocumentKind, kinds } from '../../src/document/kinds.ts';
import { spansAt } from '../../src/document/passage.ts';
import { abbreviations, kindOfAbbreviation } from '../../src/law/kinds.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { oneSpace, textKey, upper } from '../../src/vietnamese/text.ts';
import { referenceRow, symbolGroups } from '../reading/reference-row.ts';

/** The two bodies of a locality whose symbols are told from one another everywhere. */
const COMMITTEES: readonly (readonly [RegExp, { readonly right: string; readonly wrong: string }])[] = [
  [/^ủy ban nhân dân(?!.*hội đồng)/u, { right: 'UBND', wrong: 'HĐND' }],
  [/^hội đồng nhân dân(?!.*ủy ban)/u, { right: 'HĐND', wrong: 'UBND' }],
];

const NAMED = Object.keys(abbreviations) as DocumentKind[];

export const rule = defineRule({
  id: 'form/symbol-kind',
  title: {
    vi: 'Ký hiệu bắt đầu bằng chữ viết tắt của tên loại văn bản',
    en: 'The symbol begins with the abbreviation of the document type',
  },
  why: {
    vi: 'Ký hiệu không khớp tên loại thì văn bản bị đăng ký nhầm sổ.',
    en: 'A symbol that disagrees with the type puts the document into the wrong register.',
  },
  basis: ['nd30:II.3.b', 'nd30:PL3.I'],
  severity: 'error',
  severities: { missing: 'warning', body: 'warning', issuer: 'warning' },
  kinds: NAMED,
  needs: ['reference', 'type'],
  messages: {
    issuer: {
      vi: 'Ký hiệu ghi “{actual}”, cơ quan ban hành là “{issuer}”, phải ghi “{expected}”.',
      en: 'The symbol says “{actual}”, the issuer is “{issuer}”; write “{expected}”.',
    },
    body: {
      vi: 'Ký hiệu ghi “{actual}”, phải gồm chữ viết tắt tên loại và tên cơ quan: “{expected}-…”.',
      en: 'The symbol reads “{actual}”; it consists of type and body: “{expected}-…”.',
    },
    other: {
      vi: 'Ký hiệu ghi “{actual}” là chữ viết tắt của {other}, tên loại của văn bản là {kind}, phải ghi “{expected}”.',
      en: 'The symbol says “{actual}”, the abbreviation of {other}; the type is {kind}, so it must be “{expected}”.',
    },
    missing: {
      vi: 'Ký hiệu bắt đầu bằng “{actual}”, phải bắt đầu bằng chữ viết tắt của tên loại: “{expected}-…”.',
      en: 'The symbol begins with “{actual}”; it must begin with the abbreviation of the type: “{expected}-…”.',
    },
  },

  *check({ kind, parts: { reference, issuer } }) {
    const expected = kind ? abbreviations[kind] : undefined;
    const row = referenceRow(reference);
    const first = row && symbolGroups(row.symbol).find(({ text }) => /^\p{L}/u.test(text));
    if (!kind || !expected || !first || !row.slash.text) return;
    const actual = first.text;
    const groups = symbolGroups(row.symbol);
    const [, own] = COMMITTEES.find(([name]) => name.test(textKey(issuer?.text ?? ''))) ?? [];
    const foreign = groups.find(({ text }) => text === own?.wrong);
    if (own && issuer && foreign && !groups.some(({ text }) => text === own.right)) {
      const at = spansAt(reference, foreign.start, foreign.end);
      const data = { actual: foreign.text, issuer: oneSpace(issuer.text), expected: own.right };
      yield { message: 'issuer', at, data };
    }
    // `KHPH`, `BCTH`: an office's own refinement of the abbreviation.
    if (upper(actual).startsWith(upper(expected))) {
      const at = spansAt(reference, row.symbol.start, row.symbol.end);
      if (/^\p{L}+$/u.test(row.symbol.text))
        yield { message: 'body', at, data: { actual: row.symbol.text, expected } };
      return;
    }
    const at = spansAt(reference, first.start, first.end);
    const other = kindOfAbbreviation(actual);
    if (other)
      yield { message: 'other', at, data: { actual, other: kinds[other], kind: kinds[kind], expected } };
    else yield { message: 'missing', at, data: { actual, expected } };
  },

  examples: {
    good: [{ kind: 'ke-hoach', replace: [['Số: 31/KH-UBND', 'Số: 31/KHPH-UBND']] }],
    bad: [
      { kind: 'quyet-dinh', replace: [['78/QĐ-UBND', '78/QĐ']], reports: ['body'] },
      { kind: 'quyet-dinh', replace: [['78/QĐ-UBND', '78/TB-UBND']], reports: ['other'] },
      { kind: 'quyet-dinh', replace: [['78/QĐ-UBND', '78/UBND-VP']], reports: ['missing'] },
      { kind: 'quyet-dinh', replace: [['78/QĐ-UBND', '78/QĐ-HĐND']], reports: ['issuer'] },
    ],
  },
});
