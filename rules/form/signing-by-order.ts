import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { oneSpace } from '../../src/vietnamese/text.ts';
import { capacitiesOf, isDeputyOf, namesDeputy } from '../reading/signing.ts';

export const rule = defineRule({
  id: 'form/signing-by-order',
  title: {
    vi: 'Ký thừa lệnh “TL.” là người đứng đầu đơn vị, không phải cấp phó của người đứng đầu cơ quan',
    en: 'By order “TL.” signs the head of a unit, not the deputy of the head of the body',
  },
  why: {
    vi: 'Cấp phó của người đứng đầu ký thay (KT.), không ký thừa lệnh.',
    en: 'A deputy of the head signs for the head (KT.), not by order.',
  },
  basis: ['nd30:II.7.b/by-order', 'nd30:D13.4', 'practice:signature-forms'],
  severity: 'error',
  severities: { deputy: 'warning', both: 'warning' },
  kinds: 'all',
  needs: ['signingAuthority', 'signerPosition'],
  messages: {
    head: {
      vi: 'Sau “{abbreviation}.” là “{actual}”, phải là chức vụ của người đứng đầu.',
      en: '“{abbreviation}.” is followed by “{actual}”; it must be followed by the office of the head.',
    },
    own: {
      vi: 'Sau “TL. {head}” là “{actual}”: cấp phó của {head} phải ký thay, ghi “KT. {head}”.',
      en: '“TL. {head}” is followed by “{actual}”: the deputy of that office signs under “KT. {head}”.',
    },
    deputy: {
      vi: 'Sau “TL. {head}” là “{actual}”: cấp phó của đơn vị phải ký thay trưởng đơn vị, thiếu dòng “KT.”.',
      en: '“TL. {head}” is followed by “{actual}”: the deputy of a unit signs for its head; the line “KT.” is missing.',
    },
    both: {
      vi: 'Quyền hạn người ký ghi cả “TL.” và “TUQ.”, chỉ dùng một.',
      en: 'The capacity of the signer has both “TL.” and “TUQ.”; only one applies.',
    },
  },

  *check({ parts: { signingAuthority, signerPosition } }) {
    const capacities = capacitiesOf(signingAuthority);
    const found = new Set(capacities.map(({ abbreviation }) => abbreviation));
    if (found.has('TL') && found.has('TUQ')) yield { message: 'both', at: signingAuthority.spans, data: {} };
    const wrong = capacities.find(
      ({ abbreviation, title }) => /^(?:TL|TUQ|Q)$/u.test(abbreviation) && namesDeputy(title),
    );
    if (wrong) {
      const at = spansAt(signingAuthority, wrong.titleStart, wrong.titleEnd);
      yield { message: 'head', at, data: { abbreviation: wrong.abbreviation, actual: wrong.title } };
      return;
    }
    const last = capacities.at(-1);
    const actual = oneSpace(signerPosition.text);
    if (last?.abbreviation !== 'TL' || !namesDeputy(actual)) return;
    const finding = { at: signerPosition.spans, data: { head: last.title, actual } };
    yield isDeputyOf(actual, last.title) ? { message: 'own', ...finding } : { message: 'deputy', ...finding };
  },

  examples: {
    good: [{ replace: [['**KT. GIÁM ĐỐC**\n**PHÓ GIÁM ĐỐC**', '**TL. GIÁM ĐỐC**\n**CHÁNH VĂN PHÒNG**']] }],
    bad: [
      {
        replace: [['**KT. GIÁM ĐỐC**\n**PHÓ GIÁM ĐỐC**', '**TL. PHÓ GIÁM ĐỐC**\n**CHÁNH VĂN PHÒNG**']],
        reports: ['head'],
      },
      { replace: [['**KT. GIÁM ĐỐC**', '**TL. GIÁM ĐỐC**']], reports: ['own'] },
      {
        kind: 'giay-moi',
        replace: [['**CHÁNH VĂN PHÒNG**', '**PHÓ CHÁNH VĂN PHÒNG**']],
        reports: ['deputy'],
      },
      {
        kind: 'giay-moi',
        replace: [['**TL. CHỦ TỊCH**', '**TUQ. CHỦ TỊCH**\n**TL. GIÁM ĐỐC**']],
        reports: ['both'],
      },
    ],
  },
});
