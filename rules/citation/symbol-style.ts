import { spansAt } from '../../src/document/passage.ts';
import { citationsOf } from '../../src/extract/citations.ts';
import { bodyGroupOf, type DocumentSymbol } from '../../src/extract/symbols.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { matchesIn } from '../../src/vietnamese/text.ts';
import { proseOf } from '../reading/prose.ts';

const PARTY_BODY = /^(?:TW|TU|ĐU|HU|QU|ThU|(?:BTC|BTG|BTGDV|BDV|BNC|VP|UBKT|BCĐ)(?:TW|TU|ĐU))$/u;
const STATE_BODY =
  /^(?:UBND|HĐND|CP|TTg|VPCP|TTCP|QH\d{2}|UBTVQH\d{2}|B(?:NV|TC|CA|QP|TP|YT|XD|CT|NG|GDĐT|NNMT|KHCN|VHTTDL|DTTG)|S[A-ZĐ]{2,6})$/u;

/** `05/NQ/HĐND`: a slash where the groups are joined. */
const TWO_SLASHES =
  /(?<=số:? ?)(?<head>\d{1,5}\/(?:NQ|QĐ|KH|BC|TTr|CT|TB|HD|CTr))\/(?<body>\p{Lu}[\p{L}&]{1,10})(?![\p{L}\p{N}])/gu;
/** `05/NQ - HĐND`: spaces where the groups are joined. */
const SPACED =
  /(?<=số:? ?)(?<head>\d{1,5}(?:\/\d{4})?\/(?:NQ|QĐ|KH|BC|TTr|CT|TB|HD|CTr|NĐ|TT|CĐ))(?: [-–] ?|[-–] )(?<body>\p{Lu}[\p{L}&]{1,10})(?![\p{L}\p{N}])/gu;
const DASH_SPACE = / [-–]|[-–] /u;
const hasTwoSlashes = (text: string): boolean => text.indexOf('/', text.indexOf('/') + 1) > 0;

export const rule = defineRule({
  id: 'citation/symbol-style',
  title: {
    vi: 'Ký hiệu văn bản nhà nước và văn bản của Đảng dùng dấu gạch khác nhau',
    en: 'Symbols of state and Party documents use different separators',
  },
  why: {
    vi: 'Nhầm dấu gạch làm sai ký hiệu, tra cứu không ra văn bản.',
    en: 'With the wrong separators the symbol is another one and is not found.',
  },
  basis: ['nd30:II.3.c/separators', 'practice:citation-agrees'],
  severity: 'error',
  severities: { spaces: 'warning' },
  kinds: 'all',
  needs: [],
  messages: {
    party: {
      vi: '“{actual}” là văn bản của Đảng, ký hiệu phải ghi “{expected}”.',
      en: '“{actual}” is a Party document; its symbol is written “{expected}”.',
    },
    spaces: {
      vi: '“{actual}” có dấu cách trong ký hiệu, phải ghi “{expected}”.',
      en: '“{actual}” has a space inside the symbol; write “{expected}”.',
    },
    state: {
      vi: '“{actual}” là văn bản của cơ quan nhà nước, ký hiệu phải ghi “{expected}”.',
      en: '“{actual}” is a state document; its symbol is written “{expected}”.',
    },
  },

  *check(letter) {
    for (const passage of proseOf(letter)) {
      if (passage.text.includes('/') && DASH_SPACE.test(passage.text)) {
        for (const { index, 0: actual, groups = {} } of matchesIn(passage.text, SPACED)) {
          const expected = `${groups['head']}-${groups['body']}`;
          const at = spansAt(passage, index, index + actual.length);
          yield { message: 'spaces', at, data: { actual, expected } };
        }
      }
      if (!hasTwoSlashes(passage.text)) continue;
      for (const { index, 0: actual, groups = {} } of matchesIn(passage.text, TWO_SLASHES)) {
        const expected = `${groups['head']}-${groups['body']}`;
        yield {
          message: 'state',
          at: spansAt(passage, index, index + actual.length),
          data: { actual, expected },
        };
      }
    }
    for (const { mentions } of citationsOf(letter)) {
      for (const { symbol, symbolAt, quoted } of mentions) {
        const wrong = quoted ? null : wrongStyle(symbol);
        if (!wrong) continue;
        yield {
          message: wrong.message,
          at: symbolAt.spans,
          data: { actual: symbol.text, expected: wrong.expected },
        };
      }
    }
  },

  examples: {
    good: [
      {
        replace: [
          [
            'Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Bình Sơn',
            'Chương trình số 12-CTr/TU ngày 12 tháng 01 năm 2026 của Tỉnh ủy Bình Sơn',
          ],
        ],
      },
    ],
    bad: [
      {
        replace: [
          [
            'Kế hoạch số 15/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Bình Sơn',
            'Chương trình số 12/CTr-TU ngày 12 tháng 01 năm 2026 của Tỉnh ủy Bình Sơn',
          ],
        ],
        reports: ['party'],
      },
      { replace: [['15/KH-UBND', '15-KH/UBND']], reports: ['state'] },
      { replace: [['15/KH-UBND', '15/KH/UBND']], reports: ['state'] },
      { replace: [['15/KH-UBND', '15/KH - UBND']], reports: ['spaces'] },
    ],
  },
});

function wrongStyle(
  symbol: DocumentSymbol,
): { readonly message: 'party' | 'state'; readonly expected: string } | null {
  const body = bodyGroupOf(symbol);
  const [type = '', ...rest] = symbol.groups;
  if (symbol.style === 'state' && symbol.year === null && rest[0] === body && PARTY_BODY.test(body)) {
    return { message: 'party', expected: `${symbol.number}-${type}/${rest.join('-')}` };
  }
  // `12-QĐ/UBND`, and an official letter's `12-UBND/NC`.
  if (symbol.style === 'party' && (STATE_BODY.test(body) || STATE_BODY.test(type))) {
    return { message: 'state', expected: `${symbol.number}/${symbol.groups.join('-')}` };
  }
  return null;
}
