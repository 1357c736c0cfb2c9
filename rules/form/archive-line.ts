import { passageOf, textAt } from '../../src/document/passage.ts';
import type { Document, Passage } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { leadOf, shownText } from '../reading/lines.ts';
import { closeWith, closing, listLines } from '../reading/list.ts';

/** Behind the full stop may stand who drafted it and the number of copies: `PL.(300)`, `NVA (15)`. nd30:III.3 */
const DRAFTER = /\.\s*\p{L}[\p{L}\d]{0,12}\.?\s*(?:\(?\d{1,4}\p{L}{0,3}\)?)?$|\.\s*\(?\d{1,4}\p{L}{0,3}\)?$/u;

export const rule = defineRule({
  id: 'form/archive-line',
  title: {
    vi: 'Dòng cuối của nơi nhận là “- Lưu: VT, <đơn vị soạn thảo>.”',
    en: 'The last line of the receivers is “- Lưu: VT, <drafting unit>.”',
  },
  why: {
    vi: 'Dòng lưu cho biết bản gốc ở Văn thư và hồ sơ ở đơn vị nào.',
    en: 'The line says that the original is with the registry and which unit keeps the file.',
  },
  basis: ['nd30:II.9.d/archive-line'],
  severity: 'error',
  severities: { unit: 'info', separator: 'warning', last: 'warning' },
  kinds: 'all',
  needs: ['archive'],
  messages: {
    colon: {
      vi: 'Sau chữ “Lưu” không có dấu hai chấm, phải viết “Lưu: VT, …”.',
      en: 'No colon stands behind “Lưu”; write “Lưu: VT, …”.',
    },
    wording: {
      vi: 'Dòng lưu bắt đầu bằng “{actual}”, phải viết “Lưu:”.',
      en: 'The archive line begins with “{actual}”; write “Lưu:”.',
    },
    registry: {
      vi: 'Dòng lưu ghi “{actual}”, sau “Lưu:” phải là “VT”.',
      en: 'The archive line reads “{actual}”; “VT” must follow “Lưu:”.',
    },
    separator: {
      vi: 'Dòng lưu ghi “{actual}”, sau “VT” phải là dấu phẩy.',
      en: 'The archive line reads “{actual}”; a comma stands behind “VT”.',
    },
    unit: {
      vi: 'Dòng lưu ghi “{actual}”, không có chữ viết tắt tên đơn vị soạn thảo.',
      en: 'The archive line reads “{actual}” without the abbreviation of the drafting unit.',
    },
    fullStop: {
      vi: 'Cuối dòng lưu “{actual}” phải là dấu chấm (.).',
      en: 'The archive line “{actual}” must end in a full stop (.).',
    },
    last: {
      vi: 'Dòng lưu “{actual}” phải là dòng cuối cùng của nơi nhận.',
      en: 'The archive line “{actual}” must be the last of the receivers.',
    },
  },

  *check({ document, kind, recipients, parts }) {
    const archive = ownLines(document, parts.archive);
    const lead = leadOf(document, archive).text;
    const own = shownText(document, archive);
    const written = `${lead.slice(Math.max(lead.search(/[Ll](?:ưu|ƯU|uu|u)/u), 0))}${own}`;
    const line = /^[\s\-–—+•]*(?<word>\p{L}+)(?<colon>\s*[:;.]?)\s*(?<rest>.*)$/su.exec(
      /l[ưu]u/iu.test(lead) ? written : own,
    );
    const { word = '', colon = '', rest = '' } = line?.groups ?? {};
    const actual = written.trim();
    const finding = { at: archive.spans, part: 'archive' as const };
    if (word !== 'Lưu') {
      if (/^l[ưu]u$/iu.test(word)) yield { message: 'wording', ...finding, data: { actual: word } };
      return;
    }
    if (colon.trim() !== ':') yield { message: 'colon', ...finding, data: {} };
    else if (!/^VT(?![\p{L}\p{N}])/u.test(rest)) {
      if (kind !== 'giay-nghi-phep' || !/^VT/u.test(rest))
        yield { message: 'registry', ...finding, data: { actual } };
    } else if (/^VT\s*(?:$|[.;]?$)/u.test(rest)) {
      if (kind !== 'giay-gioi-thieu' && !kind?.startsWith('sao') && kind !== 'trich-sao') {
        yield { message: 'unit', ...finding, data: { actual } };
      }
    } else if (!/^VT\s*(?:,|\()/u.test(rest)) yield { message: 'separator', ...finding, data: { actual } };

    const { mark } = closing(document, archive);
    if (mark !== '.' && !DRAFTER.test(own.trim())) {
      yield {
        message: 'fullStop',
        ...finding,
        data: { actual },
        ...closeWith(listLines(document, [archive]), '.'),
      };
    }
    const at = archive.spans[0];
    const later = recipients.find(({ spans }) => at && spans[0] && spans[0].block > at.block);
    if (later)
      yield {
        message: 'last',
        at: archive.spans,
        part: 'archive',
        data: { actual },
      };
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['- Lưu: VT, CCHC.', '- Lưu VT, CCHC.']], reports: ['colon'] },
      { replace: [['- Lưu: VT, CCHC.', '- LƯU: VT, CCHC.']], reports: ['wording'] },
      { replace: [['- Lưu: VT, CCHC.', '- Lưu: CCHC.']], reports: ['registry'] },
      { replace: [['- Lưu: VT, CCHC.', '- Lưu: VT; CCHC.']], reports: ['separator'] },
      { replace: [['- Lưu: VT, CCHC.', '- Lưu: VT.']], reports: ['unit'] },
      { replace: [['- Lưu: VT, CCHC.', '- Lưu: VT, CCHC']], reports: ['fullStop'], fixed: [] },
      {
        replace: [
          [
            '- Giám đốc, các Phó Giám đốc Sở;\n- Lưu: VT, CCHC.',
            '- Lưu: VT, CCHC.\n- Giám đốc, các Phó Giám đốc Sở;',
          ],
        ],
        reports: ['last'],
      },
    ],
  },
});

/** Up to the line that ends in a full stop: what follows is no part of it. */
function ownLines(document: Document, { spans }: Passage): Passage {
  const last = spans.findIndex((span) => /\.\s*$/u.test(textAt(document, span)));
  return passageOf(document, last < 0 ? spans : spans.slice(0, last + 1));
}
