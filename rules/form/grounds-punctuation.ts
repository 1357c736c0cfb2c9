import { defineRule } from '../../src/lint/rule.ts';
import { closeWith, listLines, spansOf } from '../reading/list.ts';

/** What does not begin so goes on from the line above. */
const OPENING = /^\s*[-–+]?\s*(?:Căn cứ|Theo|Xét|Trên cơ sở|Thực hiện)(?!\p{L})/iu;

export const rule = defineRule({
  id: 'form/grounds-punctuation',
  title: {
    vi: 'Sau mỗi căn cứ là dấu chấm phẩy, sau căn cứ cuối cùng là dấu chấm',
    en: 'Each ground ends in a semicolon, the last in a full stop',
  },
  why: {
    vi: 'Dấu câu cho biết phần căn cứ hết ở đâu.',
    en: 'The marks show where the grounds end.',
  },
  basis: ['nd30:II.6.a/punctuation'],
  severity: 'error',
  severities: { loose: 'warning' },
  kinds: 'all',
  needs: ['grounds'],
  messages: {
    semicolon: {
      vi: 'Cuối căn cứ “{actual}” phải là dấu chấm phẩy (;).',
      en: 'The ground “{actual}” must end in a semicolon (;).',
    },
    fullStop: {
      vi: 'Cuối căn cứ cuối cùng “{actual}” phải là dấu chấm (.).',
      en: 'The last ground “{actual}” must end in a full stop (.).',
    },
    loose: {
      vi: 'Cuối căn cứ cuối cùng “{actual}” là dấu “{mark}”, phải là dấu chấm (.).',
      en: 'The last ground “{actual}” ends in “{mark}”; it must end in a full stop (.).',
    },
  },

  *check({ document, grounds, parts: { enactment } }) {
    const lines = listLines(document, grounds);
    const last = lines.at(-1);
    // “Căn cứ …, Sở Nội vụ báo cáo như sau:” is the opening sentence of the text.
    if (!last || last.mark === ':') return;
    const open = lines
      .slice(0, -1)
      .filter(({ mark }, index) => mark !== ';' && OPENING.test(lines[index + 1]?.passage.text ?? ''));
    const [first] = open;
    if (first) {
      const data = { actual: first.passage.text };
      yield { message: 'semicolon', at: spansOf(open), part: 'grounds', data, ...closeWith(open, ';') };
    }
    const { mark, passage } = last;
    if (mark === '.') return;
    const finding = { at: passage.spans, part: 'grounds' as const, ...closeWith([last], '.') };
    if (enactment) yield { message: 'fullStop', data: { actual: passage.text }, ...finding };
    else if (lines.length > 1 && mark)
      yield { message: 'loose', data: { actual: passage.text, mark }, ...finding };
  },

  examples: {
    good: [{}],
    bad: [
      {
        kind: 'ke-hoach',
        replace: [
          [
            'Thực hiện Công văn số 88',
            'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;\n\nCăn cứ Nghị quyết số 05/NQ-HĐND ngày 20 tháng 01 năm 2026 của Hội đồng nhân dân xã An Bình về kế hoạch đầu tư công năm 2026,\n\nThực hiện Công văn số 88',
          ],
        ],
        reports: ['loose'],
      },
      {
        kind: 'quyet-dinh',
        replace: [['16 tháng 6 năm 2025;*', '16 tháng 6 năm 2025.*']],
        reports: ['semicolon'],
        fixed: [],
      },
      {
        kind: 'quyet-dinh',
        replace: [['Phòng Văn hóa - Xã hội.*', 'Phòng Văn hóa - Xã hội;*']],
        reports: ['fullStop'],
        fixed: [],
      },
      {
        kind: 'quyet-dinh',
        replace: [['Phòng Văn hóa - Xã hội.*', 'Phòng Văn hóa - Xã hội*']],
        reports: ['fullStop'],
        fixed: [],
      },
    ],
  },
});
