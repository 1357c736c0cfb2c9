import { defineRule } from '../../src/lint/rule.ts';
import { oneSpace, textKey } from '../../src/vietnamese/text.ts';
import { capacitiesOf, isDeputyOf, namesCollective, namesDeputy } from '../reading/signing.ts';

const COMMITTEE = /^(?:ỦY|UỶ) BAN NHÂN DÂN(?!\p{L})/u;

export const rule = defineRule({
  id: 'form/signing-deputy',
  title: {
    vi: 'Cấp phó ký thay ghi “KT.” và chức vụ cấp trưởng, dòng dưới là chức vụ cấp phó',
    en: 'A deputy signs under “KT.” and the head’s office, with the deputy’s own office below',
  },
  why: {
    vi: 'Ghi sai thì không rõ người ký có thẩm quyền hay không.',
    en: 'Written otherwise it is not clear that the signer had the power to sign.',
  },
  basis: ['nd30:II.7.b/for-head', 'nd30:II.7.b/deputy-in-charge', 'nd30:D13.1', 'practice:signature-forms'],
  severity: 'error',
  severities: { other: 'warning', withoutHead: 'warning' },
  kinds: 'all',
  needs: [],
  messages: {
    head: {
      vi: 'Sau “KT. {head}” là “{actual}”, phải là chức vụ cấp phó.',
      en: '“KT. {head}” is followed by “{actual}”; it must be followed by the office of a deputy.',
    },
    other: {
      vi: 'Sau “KT. {head}” là “{actual}”, không phải cấp phó của {head}.',
      en: '“KT. {head}” is followed by “{actual}”, who is not the deputy of that office.',
    },
    withoutHead: {
      vi: 'Người ký là “{actual}” mà không có dòng “KT.” và chức vụ của cấp trưởng.',
      en: 'The signer is “{actual}”, but no line “KT.” names the head signed for.',
    },
  },

  *check({ document, kind, parts: { signingAuthority, signerPosition, signerName } }) {
    // Minutes are signed by who chaired and who wrote; papers of two parties by both.
    if (kind === 'bien-ban' || kind === 'hop-dong' || kind === 'ban-ghi-nho' || kind === 'ban-thoa-thuan')
      return;
    const actual = signerPosition ? oneSpace(signerPosition.text) : '';
    const last = signingAuthority ? capacitiesOf(signingAuthority).at(-1) : undefined;
    if (!last || !signingAuthority) {
      // An advisory body names the office in it first, and below it the one in the host body. nd30:II.7.c
      const block = signerPosition?.spans[0]?.block ?? 0;
      const above = textKey(document.blocks[block - 1]?.text ?? '');
      const second = /^(?:ký thay|chủ tịch|trưởng|phó|tổ trưởng)(?!\p{L})/u.test(above);
      if (signerPosition && namesDeputy(actual) && signerName && !second) {
        yield { message: 'withoutHead', at: signerPosition.spans, data: { actual } };
      }
      return;
    }
    // nd30:II.7.b: a deputy who signs for the head says so, also for the collective.
    if (last.abbreviation === 'TM' && COMMITTEE.test(last.title) && signerPosition && namesDeputy(actual)) {
      yield { message: 'withoutHead', at: signerPosition.spans, data: { actual } };
    }
    if (last.abbreviation !== 'KT') return;
    const head = last.title;
    // Without a position required/signer-position speaks.
    if (!signerPosition) return;
    // nd30:II.7.đ/position: an office held elsewhere stands between the office signed in and the name.
    const from = signingAuthority.spans.at(-1)?.block ?? 0;
    const held = document.blocks.slice(from + 1, signerPosition.spans[0]?.block);
    const lines = held.flatMap(({ text }) => text.split(/\t| {3,}|\n/u));
    if (lines.some((line) => isDeputyOf(oneSpace(line), head))) return;
    const finding = { at: signerPosition.spans, data: { head, actual } };
    if (!namesDeputy(actual)) yield { message: 'head', ...finding };
    else if (!isDeputyOf(actual, head) && !namesCollective(head)) yield { message: 'other', ...finding };
  },

  examples: {
    good: [
      {
        replace: [
          [
            '**KT. GIÁM ĐỐC**\n**PHÓ GIÁM ĐỐC**',
            '**TL. GIÁM ĐỐC**\n**KT. CHÁNH VĂN PHÒNG**\n**PHÓ CHÁNH VĂN PHÒNG**',
          ],
        ],
      },
      { replace: [['**KT. GIÁM ĐỐC**\n**PHÓ GIÁM ĐỐC**', '**GIÁM ĐỐC**']] },
      {
        replace: [
          ['**SỞ NỘI VỤ**', '**BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH**'],
          ['145/SNV-', '145/BCĐ-'],
          [
            '**KT. GIÁM ĐỐC**\n**PHÓ GIÁM ĐỐC**\n',
            '**TM. BAN CHỈ ĐẠO**\n**KT. TRƯỞNG BAN**\n**PHÓ TRƯỞNG BAN**\n\n**GIÁM ĐỐC SỞ NỘI VỤ**',
          ],
        ],
      },
    ],
    bad: [
      {
        replace: [['**KT. GIÁM ĐỐC**\n**PHÓ GIÁM ĐỐC**', '**KT. GIÁM ĐỐC**\n**GIÁM ĐỐC**']],
        reports: ['head'],
      },
      {
        replace: [['**KT. GIÁM ĐỐC**\n**PHÓ GIÁM ĐỐC**', '**KT. GIÁM ĐỐC**\n**PHÓ CHỦ TỊCH**']],
        reports: ['other'],
      },
      { replace: [['**KT. GIÁM ĐỐC**\n**PHÓ GIÁM ĐỐC**', '**PHÓ GIÁM ĐỐC**']], reports: ['withoutHead'] },
      {
        kind: 'quy-dinh',
        replace: [['NHÂN DÂN**\n**CHỦ TỊCH**', 'NHÂN DÂN**\n**PHÓ CHỦ TỊCH**']],
        reports: ['withoutHead'],
      },
    ],
  },
});
