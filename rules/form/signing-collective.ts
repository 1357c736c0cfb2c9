import { spansAt } from '../../src/document/passage.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { oneSpace, textKey } from '../../src/vietnamese/text.ts';
import { lineAbove } from '../reading/lines.ts';
import { capacitiesOf, namesCollective, namesOffice } from '../reading/signing.ts';

export const rule = defineRule({
  id: 'form/signing-collective',
  title: {
    vi: 'Sau “TM.” là tên tập thể, cơ quan; sau “KT.”, “TL.”, “TUQ.”, “Q.” là chức vụ',
    en: '“TM.” is followed by a collective or body; “KT.”, “TL.”, “TUQ.” and “Q.” by an office',
  },
  why: {
    vi: 'Ký thay mặt là thay mặt tập thể; ký thay, thừa lệnh là thay một người.',
    en: 'One signs on behalf of a collective, but for, or by order of, a person.',
  },
  basis: [
    'nd30:II.7.b/on-behalf',
    'nd30:II.7.b/for-head',
    'nd30:II.7.b/acting',
    'nd30:II.7.b/by-delegation',
    'practice:signature-forms',
  ],
  severity: 'error',
  severities: { without: 'warning', other: 'warning' },
  kinds: 'all',
  needs: [],
  messages: {
    person: {
      vi: 'Sau “TM.” là chức vụ “{actual}”, phải là tên tập thể hoặc cơ quan.',
      en: '“TM.” is followed by the office “{actual}”; it must be followed by a collective or body.',
    },
    other: {
      vi: 'Sau “TM.” là “{actual}”, không phải cơ quan ban hành “{issuer}”.',
      en: '“TM.” is followed by “{actual}”, which is not the issuer “{issuer}”.',
    },
    collective: {
      vi: 'Sau “{abbreviation}.” là “{actual}”, phải là chức vụ của người đứng đầu.',
      en: '“{abbreviation}.” is followed by “{actual}”; it must be followed by the office of the head.',
    },
    without: {
      vi: 'Trên chức vụ người ký là “{actual}” không có “TM.” ở trước.',
      en: 'Above the office of the signer stands “{actual}” without “TM.” in front.',
    },
  },

  *check({ document, parts: { signingAuthority, signerPosition, signerName, issuer } }) {
    if (signingAuthority) {
      for (const { abbreviation, title, titleStart, titleEnd } of capacitiesOf(signingAuthority)) {
        const at = spansAt(signingAuthority, titleStart, titleEnd);
        if (abbreviation === 'TM' && namesOffice(title))
          yield { message: 'person', at, data: { actual: title } };
        if (abbreviation === 'TM' && issuer && isOtherCommittee(title, issuer.text))
          yield { message: 'other', at, data: { actual: title, issuer: oneSpace(issuer.text) } };
        if (abbreviation !== 'TM' && namesCollective(title)) {
          yield { message: 'collective', at, data: { abbreviation, actual: title } };
        }
      }
      return;
    }
    if (!signerPosition || !signerName) return;
    // `ỦY BAN NHÂN DÂN` / `CHỦ TỊCH`: the body stands in the position or on the line above it.
    for (const { text, spans } of [signerPosition, lineAbove(document, signerPosition)]) {
      if (!COMMITTEE.test(textKey(text))) continue;
      const [first] = spans;
      const fix: { readonly fix?: Fix } = first
        ? { fix: { edits: [{ at: { ...first, end: first.start }, replaceWith: 'TM. ' }], applies: 'safe' } }
        : {};
      yield {
        message: 'without',
        at: spans,
        part: 'signingAuthority',
        data: { actual: text.trim() },
        ...fix,
      };
      return;
    }
  },

  examples: {
    good: [{}],
    bad: [
      { kind: 'ke-hoach', replace: [['**TM. ỦY BAN NHÂN DÂN**', '**TM. CHỦ TỊCH**']], reports: ['person'] },
      {
        kind: 'ke-hoach',
        replace: [['**TM. ỦY BAN NHÂN DÂN**', '**TM. HỘI ĐỒNG NHÂN DÂN**']],
        reports: ['other'],
      },
      { replace: [['**KT. GIÁM ĐỐC**\n**PHÓ', '**KT. ỦY BAN NHÂN DÂN**\n**PHÓ']], reports: ['collective'] },
      {
        kind: 'ke-hoach',
        replace: [
          [
            '**TM. ỦY BAN NHÂN DÂN**\n**KT. CHỦ TỊCH**\n**PHÓ CHỦ TỊCH**',
            '**ỦY BAN NHÂN DÂN**\n**CHỦ TỊCH**',
          ],
        ],
        reports: ['without'],
      },
    ],
  },
});

const COMMITTEE =
  /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd)(?: (?:tỉnh|thành phố|xã|phường|huyện|quận|đặc khu)[\p{L} ]{0,30})?(?: chủ tịch)?$/u;

/** The Committee signs for itself, and so does the Council; a joint letter names both. */
function isOtherCommittee(title: string, issuer: string): boolean {
  const [signs, issues] = [title, issuer].map((name) => {
    const key = textKey(name);
    return COMMITTEES.filter((committee) => committee.test(key));
  });
  return signs?.length === 1 && issues?.length === 1 && signs[0] !== issues[0];
}
const COMMITTEES = [/ủy ban nhân dân|ubnd/u, /hội đồng nhân dân|hđnd/u];
