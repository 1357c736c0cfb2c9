import { citationsOf } from '../../src/extract/citations.ts';
import { defineRule } from '../../src/lint/rule.ts';

/** Types whose abbreviation stands in the symbol for certain; the others are also issued with a decision or notice. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'Nghị quyết': ['NQ'],
  'Quyết định': ['QĐ'],
  'Chỉ thị': ['CT'],
  'Thông báo': ['TB'],
  'Hướng dẫn': ['HD'],
  'Chương trình': ['CTr'],
  'Kế hoạch': ['KH'],
  'Báo cáo': ['BC'],
  'Tờ trình': ['TTr', 'TT'],
  'Công điện': ['CĐ'],
  'Nghị định': ['NĐ'],
  'Thông tư': ['TT', 'TTLT'],
  'Công văn': ['CV'],
};

/** Groups that name one type and nothing else. `CT`, `CĐ`, `TB`, `HD` may also stand for a body or unit. */
const CERTAIN = new Set(['NQ', 'QĐ', 'KH', 'BC', 'TTr', 'NĐ', 'CTr']);
const TYPED = new Set(['NQ', 'QĐ', 'KH', 'BC', 'TTr', 'NĐ', 'CTr', 'CT', 'TB', 'HD', 'CĐ']);

/** Bodies that stand first in the symbol of a letter without a type. */
const ISSUERS = /^(?:UBND|HĐND|VPCP|VPQH)$/u;

/** Committee and Council of a locality: what stands in the symbol of the one never stands in that of the other. */
const COMMITTEES = [
  {
    group: 'UBND',
    name: 'Ủy ban nhân dân',
    not: /^(?:HĐND|Hội đồng nhân dân)(?!.*(?:UBND|Ủy ban|Uỷ ban))/iu,
  },
  {
    group: 'HĐND',
    name: 'Hội đồng nhân dân',
    not: /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)(?!.*(?:HĐND|Hội đồng))/iu,
  },
];

export const rule = defineRule({
  id: 'citation/type-and-symbol',
  title: {
    vi: 'Tên loại văn bản viện dẫn phải khớp với ký hiệu',
    en: 'The type of a cited document agrees with its symbol',
  },
  why: {
    vi: 'Tên loại và ký hiệu khác nhau thì người đọc không biết phải tìm văn bản nào.',
    en: 'Where type and symbol disagree nobody knows which document is meant.',
  },
  basis: ['nd30:II.3.b', 'practice:citation-agrees'],
  severity: 'error',
  kinds: 'all',
  needs: [],
  severities: { letter: 'warning', issuer: 'warning' },
  messages: {
    issuer: {
      vi: '“{actual}” có ký hiệu của {expected}, nhưng ghi cơ quan ban hành là {issuer}.',
      en: '“{actual}” has the symbol of {expected}, but the issuer named is {issuer}.',
    },
    letter: {
      vi: '“{actual}” ghi tên loại là {type}, nhưng ký hiệu {symbol} là của công văn.',
      en: '“{actual}” is called {type}, but the symbol {symbol} is that of an official letter.',
    },
    mismatch: {
      vi: '“{actual}” ghi tên loại là {type}, nhưng ký hiệu {symbol} là của {expected}.',
      en: '“{actual}” is called {type}, but the symbol {symbol} is that of {expected}.',
    },
  },

  *check(letter) {
    for (const { symbol, mentions } of citationsOf(letter)) {
      for (const mention of mentions) {
        const { at, type, typeAt, quoted, issuer } = mention;
        if (!type || !typeAt || quoted) continue;
        const committee = COMMITTEES.find(({ not }) => issuer && not.test(issuer));
        if (issuer && committee && mention.symbol.groups.slice(-1)[0] === committee.group) {
          yield {
            message: 'issuer',
            at: at.spans,
            data: { actual: at.text, expected: committee.name, issuer },
          };
          continue;
        }
        const own = GROUPS[type];
        const [group = ''] = mention.symbol.groups;
        const known = type === 'Công văn' ? CERTAIN : TYPED;
        if (own && type !== 'Công văn' && ISSUERS.test(group) && mention.symbol.style === 'state') {
          if (mention.symbol.year !== null || !isDirect(at.text.slice(typeAt.text.length))) continue;
          yield { message: 'letter', at: at.spans, data: { actual: at.text, type, symbol } };
          continue;
        }
        if (!own || own.includes(group) || !known.has(group) || mention.symbol.groups.length < 2) continue;
        if (!isDirect(at.text.slice(typeAt.text.length))) continue;
        const expected = Object.keys(GROUPS).find((name) => GROUPS[name]?.[0] === group) ?? group;
        yield { message: 'mismatch', at: at.spans, data: { actual: at.text, type, symbol, expected } };
      }
    }
  },

  examples: {
    good: [
      { replace: [['Kế hoạch số 15/KH-UBND', 'Văn bản số 15/KH-UBND']] },
      { replace: [['Kế hoạch số 15/KH-UBND', 'Công văn số 15/CT-CS']] },
    ],
    bad: [
      { replace: [['Kế hoạch số 15/KH-UBND', 'Quyết định số 15/UBND-NC']], reports: ['letter'] },
      { replace: [['15/KH-UBND', '15/KH-HĐND']], reports: ['issuer'] },
      { replace: [['Kế hoạch số 15/KH-UBND', 'Quyết định số 15/KH-UBND']], reports: ['mismatch'] },
      { replace: [['Kế hoạch số 15/KH-UBND', 'Công văn số 15/QĐ-UBND']], reports: ['mismatch'] },
    ],
  },
});

/** Only `số` stands between type and number. */
const isDirect = (rest: string): boolean => /^\s*:?\s*(?:số\s?:?)?\s*\d/iu.test(rest);
