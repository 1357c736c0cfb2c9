import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { oneSpace, textKey } from '../../src/vietnamese/text.ts';
import { lineAbove } from '../reading/lines.ts';
import { capacitiesOf, isDeputyOf, namesDeputy } from '../reading/signing.ts';

/** `CHÁNH VĂN PHÒNG`, `TRƯỞNG PHÒNG TỔ CHỨC`: heads of a unit inside the body. */
const HEAD_OF_UNIT = /^(?:chánh|trưởng) (?<unit>văn phòng|phòng)(?!\p{L})/u;
const HAS_UNITS =
  /^(?:ủy ban nhân dân|hội đồng nhân dân|sở|bộ (?!phận|tư lệnh|chỉ huy)|chi cục|cục|trường|bệnh viện)(?!\p{L})/u;

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
  severities: { deputy: 'warning', both: 'warning', without: 'warning' },
  kinds: 'all',
  needs: ['signerPosition'],
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
    without: {
      vi: 'Người ký là “{actual}”, không phải người đứng đầu cơ quan ban hành “{issuer}”: thiếu dòng “TL.” hoặc “TUQ.”.',
      en: 'The signer is “{actual}”, not the head of the issuer “{issuer}”: the line “TL.” or “TUQ.” is missing.',
    },
    both: {
      vi: 'Quyền hạn người ký ghi cả “TL.” và “TUQ.”, chỉ dùng một.',
      en: 'The capacity of the signer has both “TL.” and “TUQ.”; only one applies.',
    },
  },

  *check({ document, kind, parts: { signingAuthority, signerPosition, issuer } }) {
    if (!signingAuthority) {
      if (kind === 'bien-ban' || !issuer) return;
      const [position, body] = [textKey(signerPosition.text), textKey(issuer.text)];
      const unit = HEAD_OF_UNIT.exec(position)?.groups?.['unit'];
      if (!unit || !HAS_UNITS.test(body) || body.includes(unit)) return;
      // Words in full, `THỪA LỆNH GIÁM ĐỐC`, are for form/signing-abbreviation.
      if (/^(?:thừa |ký thay|thay mặt)/u.test(textKey(lineAbove(document, signerPosition).text))) return;
      const data = { actual: oneSpace(signerPosition.text), issuer: oneSpace(issuer.text) };
      yield { message: 'without', at: signerPosition.spans, part: 'signingAuthority', data };
      return;
    }
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
      {
        kind: 'giay-moi',
        replace: [['**TL. CHỦ TỊCH**\n**CHÁNH VĂN PHÒNG**', '**CHÁNH VĂN PHÒNG**']],
        reports: ['without'],
      },
    ],
  },
});
