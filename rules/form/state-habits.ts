import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { capacitiesOf } from '../reading/signing.ts';

export const rule = defineRule({
  id: 'form/state-habits',
  title: {
    vi: 'Văn bản Đảng không dùng “Số:”, “TM.”, “KT.”, “V/v”, “Lưu: VT”, “./.” của văn bản nhà nước',
    en: 'A Party document has no “Số:”, “TM.”, “KT.”, “V/v”, “Lưu: VT” or “./.” of state letters',
  },
  why: {
    vi: 'Thể thức văn bản Đảng theo hướng dẫn của Văn phòng Trung ương Đảng, không theo Nghị định 30.',
    en: 'Party documents follow the Party’s own guideline, not Decree 30.',
  },
  basis: ['party:D-11', 'party:D-16', 'party:D-22', 'party:D-23', 'party:D-29'],
  severity: 'warning',
  regimes: ['party'],
  kinds: 'all',
  needs: [],
  messages: {
    colon: {
      vi: '“{actual}” có dấu hai chấm sau “Số”, văn bản Đảng ghi “Số 15-NQ/TU”.',
      en: '“{actual}” has a colon behind “Số”; the Party writes “Số 15-NQ/TU”.',
    },
    capacity: {
      vi: 'Quyền hạn người ký ghi “{actual}”, văn bản Đảng ghi “{expected}”.',
      en: 'The capacity of the signer reads “{actual}”; the Party writes “{expected}”.',
    },
    prefix: {
      vi: 'Trích yếu bắt đầu bằng “{actual}”, công văn của Đảng không dùng “V/v”.',
      en: 'The subject begins with “{actual}”; Party letters have no “V/v”.',
    },
    archive: {
      vi: 'Dòng lưu ghi “{actual}”, văn bản Đảng ghi “Lưu Văn phòng …”.',
      en: 'The archive line reads “{actual}”; the Party writes “Lưu Văn phòng …”.',
    },
    end: {
      vi: 'Nội dung kết thúc bằng “./.”, văn bản Đảng kết thúc bằng dấu chấm.',
      en: 'The text ends in “./.”; a Party document ends in a full stop.',
    },
  },

  *check({ parts }) {
    const { reference, signingAuthority, subjectPrefix, archive, body } = parts;
    // Both headings: form/party-habits speaks of the mixture.
    if (parts.nationalName) return;
    // The Youth Union, otherwise in the Party's form, writes `Số:` and `TM.`
    if (/^ĐOÀN\s/u.test(parts.motto?.text ?? '')) return;
    if (reference && /^\s*Số\s*:/u.test(reference.text)) {
      yield { message: 'colon', at: reference.spans, data: { actual: reference.text.trim() } };
    }
    if (subjectPrefix && /^\s*V\/v/iu.test(subjectPrefix.text)) {
      yield { message: 'prefix', at: subjectPrefix.spans, data: { actual: subjectPrefix.text.trim() } };
    }
    for (const { written, abbreviation, start, end } of signingAuthority
      ? capacitiesOf(signingAuthority)
      : []) {
      if (!/^(?:TM|KT|TL)\.$/u.test(written)) continue;
      const expected = `${abbreviation.slice(0, 1)}/${abbreviation.slice(1)}`;
      yield {
        message: 'capacity',
        at: signingAuthority ? spansAt(signingAuthority, start, end) : null,
        data: { actual: written, expected },
      };
    }
    if (archive && /Lưu\s*:\s*VT/u.test(archive.text)) {
      yield { message: 'archive', at: archive.spans, data: { actual: archive.text.trim() } };
    }
    const text = body?.text.trimEnd() ?? '';
    if (body && text.endsWith('./.'))
      yield { message: 'end', at: spansAt(body, text.length - 3, text.length), data: {} };
  },

  examples: {
    good: [
      {},
      {
        replace: [
          [
            '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**',
            '**ĐOÀN TNCS HỒ CHÍ MINH**',
          ],
        ],
      },
    ],
    bad: [
      {
        replace: [
          [
            '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**',
            '**ĐẢNG CỘNG SẢN VIỆT NAM**',
          ],
        ],
        reports: ['colon', 'prefix', 'end', 'archive', 'capacity'],
      },
    ],
  },
});
