import { defineRule } from '../../src/lint/rule.ts';
import {
  closeWith,
  dashAt,
  dashBefore,
  dashForBullet,
  entriesApart,
  listLines,
  spansOf,
} from '../reading/list.ts';

export const rule = defineRule({
  id: 'form/addressees-list',
  title: {
    vi: 'Từ hai nơi kính gửi trở lên: mỗi nơi một dòng có gạch đầu dòng, cuối dòng “;”, dòng cuối “.”',
    en: 'Two addressees or more: each on a line with a dash, ending in “;”, the last in “.”',
  },
  why: {
    vi: 'Danh sách gạch đầu dòng cho mỗi nơi nhận thấy ngay tên mình.',
    en: 'A list with dashes lets every addressee find its name.',
  },
  basis: ['nd30:II.9.d/several-addressees'],
  severity: 'error',
  severities: { bullet: 'warning', shared: 'warning', single: 'warning' },
  kinds: 'all',
  needs: ['addressees'],
  messages: {
    bullet: {
      vi: 'Dòng “{actual}” bắt đầu bằng “{bullet}”, phải dùng gạch đầu dòng (-).',
      en: 'The line “{actual}” begins with “{bullet}”; it must begin with a dash (-).',
    },
    shared: {
      vi: 'Dòng “{actual}” ghi nhiều nơi, mỗi nơi phải ở một dòng riêng.',
      en: 'The line “{actual}” names several receivers; each stands on a line of its own.',
    },
    dash: {
      vi: 'Dòng “{actual}” không có gạch đầu dòng (-).',
      en: 'The line “{actual}” does not begin with a dash (-).',
    },
    semicolon: {
      vi: 'Cuối dòng “{actual}” phải là dấu chấm phẩy (;).',
      en: 'The line “{actual}” must end in a semicolon (;).',
    },
    single: {
      vi: 'Chỉ có một nơi nhận: sau “{actual}” không có dấu chấm phẩy (;).',
      en: 'There is one addressee only: no semicolon stands behind “{actual}”.',
    },
    fullStop: {
      vi: 'Cuối dòng cuối cùng “{actual}” phải là dấu chấm (.).',
      en: 'The last line “{actual}” must end in a full stop (.).',
    },
  },

  *check({ document, addressees }) {
    const lines = listLines(document, addressees);
    const undashed = lines.flatMap((line) => line.undashed);
    const last = lines.at(-1);
    if (undashed.length > 0) {
      const data = { actual: last?.passage.text ?? '' };
      yield { message: 'dash', at: undashed, part: 'addressees', data, ...dashAt(undashed) };
      return;
    }
    const bulleted = lines.filter(({ bullet }) => bullet !== '');
    const [marked] = bulleted;
    if (marked) {
      const data = { actual: marked.passage.text, bullet: marked.bullet };
      yield {
        message: 'bullet',
        at: spansOf(bulleted),
        part: 'addressees',
        data,
        ...dashForBullet(document, bulleted),
      };
    }
    const together = lines.find(({ shared }) => shared);
    if (together) {
      yield {
        message: 'shared',
        at: together.passage.spans,
        part: 'addressees',
        data: { actual: together.passage.text },
        ...entriesApart(document, together),
      };
    }
    if (
      last &&
      lines.length === 1 &&
      !last.dash &&
      last.mark === ';' &&
      !last.passage.text.slice(0, -1).includes(';')
    ) {
      const data = { actual: last.passage.text };
      yield { message: 'single', at: last.passage.spans, part: 'addressees', data, ...closeWith([last], '') };
      return;
    }
    // A single line that ends in a semicolon announces another.
    if (!last || (lines.length < 2 && !(last.dash && /^[;,]$/u.test(last.mark)))) return;
    const plain = lines.filter(({ dash }) => !dash);
    const [bare] = plain;
    if (bare) {
      const data = { actual: bare.passage.text };
      yield { message: 'dash', at: spansOf(plain), part: 'addressees', data, ...dashBefore(plain) };
    }
    const open = lines.slice(0, -1).filter(({ mark }) => mark !== ';');
    const [loose] = open;
    if (loose) {
      const data = { actual: loose.passage.text + loose.mark };
      yield { message: 'semicolon', at: spansOf(open), part: 'addressees', data, ...closeWith(open, ';') };
    }
    if (last.mark !== '.') {
      const data = { actual: last.passage.text + last.mark };
      yield {
        message: 'fullStop',
        at: last.passage.spans,
        part: 'addressees',
        data,
        ...closeWith([last], '.'),
      };
    }
  },

  examples: {
    good: [{}],
    bad: [
      {
        replace: [['- Các sở, ban, ngành tỉnh;\n- Ủy', '• Các sở, ban, ngành tỉnh;\n• Ủy']],
        reports: ['bullet'],
      },
      {
        replace: [
          [
            'Kính gửi:\n\n- Các sở, ban, ngành tỉnh;\n- Ủy ban nhân dân các xã, phường.',
            'Kính gửi: Sở Tài chính;',
          ],
        ],
        reports: ['single'],
      },
      { replace: [['ngành tỉnh;\n- Ủy ban', 'ngành tỉnh; - Ủy ban']], reports: ['shared'] },
      { replace: [['ngành tỉnh;\n- Ủy ban', 'ngành tỉnh,\n- Ủy ban']], reports: ['semicolon'], fixed: [] },
      {
        replace: [['các xã, phường.\n\nThực hiện', 'các xã, phường\n\nThực hiện']],
        reports: ['fullStop'],
        fixed: [],
      },
      {
        replace: [['các xã, phường.\n\nThực hiện', 'các xã, phường;\n\nThực hiện']],
        reports: ['fullStop'],
        fixed: [],
      },
      {
        replace: [['- Ủy ban nhân dân các xã, phường.', 'Ủy ban nhân dân các xã, phường.']],
        reports: ['dash'],
      },
    ],
  },
});
