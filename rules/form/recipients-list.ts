import { textAt } from '../../src/document/passage.ts';
import type { Document, Passage, Span } from '../../src/document/tree.ts';
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
  id: 'form/recipients-list',
  title: {
    vi: 'Mỗi nơi nhận một dòng, đầu dòng có gạch (-), cuối dòng có dấu chấm phẩy (;)',
    en: 'Each receiver stands on a line with a dash in front and a semicolon at the end',
  },
  why: {
    vi: 'Danh sách thống nhất giúp văn thư gửi không sót nơi nào.',
    en: 'A regular list lets the clerk miss nobody.',
  },
  basis: ['nd30:II.9.d/recipients-lines'],
  severity: 'error',
  severities: { bullet: 'warning', shared: 'warning' },
  kinds: 'all',
  needs: ['recipients'],
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
  },

  *check({ document, recipients, parts: { archive, recipientsLabel } }) {
    const lines = listLines(document, recipients);
    const all = archive ? [...lines, ...listLines(document, [archive])] : lines;
    const undashed = lines.flatMap((line) => line.undashed);
    const lost = lostLines(document, recipientsLabel, archive, recipients);
    const [left] = lost;
    const plain = all.filter(({ dash }) => !dash);
    const [bare] = plain;
    const [merged] = lines.filter((line) => line.undashed.length > 0);
    if (merged) {
      const data = { actual: merged.passage.text };
      yield { message: 'dash', at: undashed, part: 'recipients', data, ...dashAt(undashed) };
    } else if (bare) {
      const data = { actual: bare.passage.text };
      yield { message: 'dash', at: spansOf(plain), part: 'recipients', data, ...dashBefore(plain) };
    } else if (left) {
      const data = { actual: textAt(document, left) };
      yield {
        message: 'dash',
        at: lost,
        part: 'recipients',
        data,
        ...dashAt(lost.map((line) => withoutBlank(document, line))),
      };
    }
    const bulleted = lines.filter(({ bullet }) => bullet !== '');
    const [marked] = bulleted;
    if (marked) {
      const data = { actual: marked.passage.text, bullet: marked.bullet };
      yield {
        message: 'bullet',
        at: spansOf(bulleted),
        part: 'recipients',
        data,
        ...dashForBullet(document, bulleted),
      };
    }
    const together = lines.find(({ shared }) => shared);
    if (together) {
      yield {
        message: 'shared',
        at: together.passage.spans,
        part: 'recipients',
        data: { actual: together.passage.text },
        ...entriesApart(document, together),
      };
    }
    // Without an archive line the last receiver closes the list with a full stop.
    const open = (archive ? lines : lines.slice(0, -1)).filter(
      ({ mark }) => mark !== ';' && !mark.startsWith(':'),
    );
    const [loose] = open;
    if (loose) {
      const data = { actual: loose.passage.text + loose.mark };
      yield { message: 'semicolon', at: spansOf(open), part: 'recipients', data, ...closeWith(open, ';') };
    }
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['- Như trên;', '+ Như trên;']], reports: ['bullet'], fixed: [] },
      { replace: [['- Như trên;\n- Ủy', '- Như trên; - Ủy']], reports: ['shared'] },
      { replace: [['Phó Giám đốc Sở;', 'Phó Giám đốc Sở,']], reports: ['semicolon'], fixed: [] },
      { replace: [['Phó Giám đốc Sở;', 'Phó Giám đốc Sở']], reports: ['semicolon'], fixed: [] },
      {
        replace: [
          [
            '- Như trên;\n- Ủy ban nhân dân tỉnh (để báo cáo);',
            '- Như trên;\nỦy ban nhân dân tỉnh (để báo cáo);',
          ],
        ],
        reports: ['dash'],
      },
    ],
  },
});

/** Lines of the list that were read as none for want of a dash: in the left column, closed by a semicolon. */
function lostLines(
  document: Document,
  label: Passage | undefined,
  archive: Passage | undefined,
  recipients: readonly Passage[],
): readonly Span[] {
  const [from, to] = [label?.spans.at(-1)?.block, archive?.spans[0]?.block];
  if (from === undefined || to === undefined) return [];
  const taken = new Set(recipients.flatMap(({ spans }) => spans.map(({ block }) => block)));
  return document.blocks.slice(from + 1, to).flatMap(({ text, list }, index) => {
    const block = from + 1 + index;
    if (taken.has(block) || list || !text.includes(';')) return [];
    const [left = ''] = text.split(/\t| {3,}|\n/u);
    if (!/^\p{L}.*;\s*$/u.test(left)) return [];
    return [{ block, start: 0, end: left.trimEnd().length }];
  });
}

/** From its first letter. */
const withoutBlank = (document: Document, line: Span): Span => ({
  ...line,
  start: line.end - textAt(document, line).trimStart().length,
});
