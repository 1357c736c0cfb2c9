import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { oneSpace, textKey } from '../../src/vietnamese/text.ts';
import { lineAbove, rewrite } from '../reading/lines.ts';
import { capacitiesOf, shownPassage } from '../reading/signing.ts';

const SPELLED_OUT = /^\s*(QUYỀN|KÝ THAY|THAY MẶT|THỪA LỆNH|THỪA [UỦ][YỶ] QUYỀN)(?=\s)/u;
const IN_SHORT = new Map([
  ['quyền', 'Q.'],
  ['ký thay', 'KT.'],
  ['thay mặt', 'TM.'],
  ['thừa lệnh', 'TL.'],
  ['thừa ủy quyền', 'TUQ.'],
]);

export const rule = defineRule({
  id: 'form/signing-abbreviation',
  title: {
    vi: 'Quyền hạn người ký ghi tắt “TM.”, “Q.”, “KT.”, “TL.”, “TUQ.”: in hoa, có dấu chấm',
    en: 'The capacity of the signer is “TM.”, “Q.”, “KT.”, “TL.” or “TUQ.”: capitals and a full stop',
  },
  why: {
    vi: '“T/M”, “K/T” là cách ghi của văn bản Đảng; thiếu dấu chấm là sai chữ viết tắt.',
    en: '“T/M” and “K/T” are the Party’s; without the full stop the abbreviation is wrong.',
  },
  basis: ['nd30:II.7.đ', 'nd30:II.7.b/on-behalf'],
  severity: 'error',
  severities: { space: 'warning', spelledOut: 'warning' },
  kinds: 'all',
  needs: [],
  messages: {
    mark: {
      vi: 'Quyền hạn người ký ghi “{actual}”, phải ghi “{expected}”.',
      en: 'The capacity of the signer reads “{actual}”; write “{expected}”.',
    },
    spelledOut: {
      vi: 'Quyền hạn người ký ghi “{actual}”, phải ghi tắt “{expected}”.',
      en: 'The capacity of the signer reads “{actual}”; write it in short: “{expected}”.',
    },
    space: {
      vi: 'Sau “{actual}” không có dấu cách.',
      en: 'No space stands behind “{actual}”.',
    },
  },

  *check({ document, parts: { signingAuthority: passage, signerPosition } }) {
    const above = signerPosition && lineAbove(document, signerPosition);
    for (const part of [passage, signerPosition, above]) {
      const [actual = '', words = ''] = SPELLED_OUT.exec(part?.text ?? '') ?? [];
      const expected = IN_SHORT.get(textKey(words));
      if (!part || !expected) continue;
      const start = actual.length - words.length;
      const at = spansAt(part, start, actual.length);
      yield {
        message: 'spelledOut',
        part: 'signingAuthority',
        at,
        data: { actual: words, expected },
        ...rewrite(part, start, actual.length, expected),
      };
      return;
    }
    if (!passage) return;
    const capacities = capacitiesOf(shownPassage(document, passage));
    for (const { abbreviation, written, start, end, spaced } of capacities) {
      const expected = `${abbreviation}.`;
      const at = spansAt(passage, start, end);
      if (written !== expected) {
        const actual = oneSpace(written);
        yield {
          message: 'mark',
          at,
          data: { actual, expected },
          ...rewrite(passage, start, end, spaced ? expected : `${expected} `),
        };
      } else if (!spaced)
        yield {
          message: 'space',
          at,
          data: { actual: expected },
          ...rewrite(passage, start, end, `${expected} `),
        };
    }
  },

  examples: {
    good: [{}],
    bad: [
      {
        replace: [['**KT. GIÁM ĐỐC**\n**PHÓ GIÁM ĐỐC**', '**QUYỀN GIÁM ĐỐC**']],
        reports: ['spelledOut'],
        fixed: [['**KT. GIÁM ĐỐC**\n**PHÓ GIÁM ĐỐC**', '**Q. GIÁM ĐỐC**']],
      },
      { replace: [['**KT. GIÁM ĐỐC**', '**K/T GIÁM ĐỐC**']], reports: ['mark'], fixed: [] },
      { replace: [['**KT. GIÁM ĐỐC**', '**KT GIÁM ĐỐC**']], reports: ['mark'], fixed: [] },
      { replace: [['**KT. GIÁM ĐỐC**', '**Kt. GIÁM ĐỐC**']], reports: ['mark'], fixed: [] },
      { kind: 'ke-hoach', replace: [['**TM. ỦY BAN', '**T/M ỦY BAN']], reports: ['mark'], fixed: [] },
      { replace: [['**KT. GIÁM ĐỐC**', '**KT.GIÁM ĐỐC**']], reports: ['space'], fixed: [] },
    ],
  },
});
