import type { Document, Passage } from '../../src/document/tree.ts';
import { defineRule, type Fix } from '../../src/lint/rule.ts';
import { leadOf } from '../reading/lines.ts';

/** Words with which the name of a body or an office begins. */
const BODY =
  /^(?:Bộ|Sở|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Tổng cục|Cục|Chi cục|Vụ|Văn phòng|Ban|Phòng|Trường|Trung tâm|Viện|Công an|Công ty|Kho bạc|Bảo hiểm|Thanh tra|Thuế|Các|Thủ trưởng|Chủ tịch|Giám đốc|Mặt trận|Hội|Liên đoàn|Tập đoàn|Ngân hàng|Đảng ủy|Tỉnh ủy|Thành ủy|Tòa án|Bệnh viện)(?!\p{L})/u;

export const rule = defineRule({
  id: 'form/addressee-lines',
  title: {
    vi: 'Một nơi kính gửi: cùng dòng với “Kính gửi:”; nhiều nơi: mỗi nơi một dòng riêng',
    en: 'A single addressee stands on the line of “Kính gửi:”; several stand on lines of their own',
  },
  why: {
    vi: 'Tên nhiều nơi viết liền một dòng dễ bị sót khi gửi.',
    en: 'Several names on one line are easily missed when the letter is sent.',
  },
  basis: ['nd30:II.9.d/several-addressees', 'nd30:II.9.d/one-addressee', 'nd30:V.8a/one'],
  severity: 'error',
  severities: { apart: 'warning', together: 'warning' },
  kinds: ['cong-van', 'to-trinh', 'bao-cao'],
  needs: ['addresseesLabel', 'addressees'],
  messages: {
    oneLine: {
      vi: '“{actual}” ghi nhiều nơi kính gửi trên một dòng, mỗi nơi phải ở một dòng riêng có gạch đầu dòng.',
      en: '“{actual}” names several addressees on one line; each stands on a line of its own with a dash.',
    },
    together: {
      vi: '“{actual}” nằm cùng dòng với “Kính gửi:”, từ hai nơi trở lên phải xuống dòng.',
      en: '“{actual}” stands on the line of “Kính gửi:”; two addressees or more begin on the next line.',
    },
    apart: {
      vi: 'Chỉ có một nơi kính gửi “{actual}”, phải viết cùng dòng với “Kính gửi:”.',
      en: 'The only addressee “{actual}” stands on the line of “Kính gửi:”.',
    },
  },

  *check({ document, addressees, parts: { addresseesLabel: label } }) {
    const [first, ...more] = addressees;
    if (!first) return;
    const actual = first.text;
    const at = first.spans;
    const sameLine = leadOf(document, first).includes(label.text.trim());
    if (more.length > 0) {
      if (sameLine) yield { message: 'together', at, data: { actual }, ...onOwnLine(document, first) };
    } else if (sameLine && namesSeveral(actual))
      yield { message: 'oneLine', at, data: { actual }, ...apart(document, first) };
    else if (!sameLine && startsWithDash(document, first) && !isGroup(actual))
      yield { message: 'apart', at, data: { actual } };
  },

  examples: {
    good: [{}],
    bad: [
      {
        replace: [
          [
            'Kính gửi:\n\n- Các sở, ban, ngành tỉnh;\n- Ủy ban nhân dân các xã, phường.',
            'Kính gửi: Các sở, ban, ngành tỉnh; Ủy ban nhân dân các xã, phường.',
          ],
        ],
        reports: ['oneLine'],
      },
      {
        replace: [['Kính gửi:\n\n- Các sở', 'Kính gửi: - Các sở']],
        reports: ['together'],
      },
      {
        replace: [
          [
            'Kính gửi:\n\n- Các sở, ban, ngành tỉnh;\n- Ủy ban nhân dân các xã, phường.',
            'Kính gửi:\n\n- Sở Tài chính.',
          ],
        ],
        reports: ['apart'],
      },
    ],
  },
});

/** “Sở Nội vụ; Sở Tài chính”; “Phòng Tổ chức, Sở Nội vụ” is one body within another. */
function namesSeveral(text: string): boolean {
  const [head = '', ...rest] = text.split(/;\s*/u);
  if (rest.some((piece) => BODY.test(piece))) return head !== '';
  const bodies = text.split(/,\s*/u).map((piece) => BODY.exec(piece)?.[0]);
  return bodies.length > 1 && bodies[0] !== undefined && bodies.slice(1).some((one) => one === bodies[0]);
}

const isGroup = (text: string): boolean => text.includes(';') || /(?<!\p{L})[Cc]ác(?!\p{L})/u.test(text);

const startsWithDash = (document: Document, passage: Passage): boolean =>
  /^\s*[-–]\s*$/u.test(leadOf(document, passage)) || /^\s*[-–]/u.test(passage.text);

/** The first entry goes below the label; the blank between them is gone. */
function onOwnLine(document: Document, { spans }: Passage, mark = ''): { readonly fix?: Fix } {
  const [first] = spans;
  const text = document.blocks[first?.block ?? -1]?.text.slice(0, first?.start) ?? '';
  const blank = /(?<=:)\s*(?:[-–+]\s*)?$/u.exec(text);
  if (!first || !blank) return {};
  const at = { block: first.block, start: blank.index, end: first.start };
  const dash = mark || (blank[0].trim() === '' ? '' : '- ');
  return { fix: { edits: [{ at, replaceWith: `\n${dash}` }], applies: 'safe' } };
}

/** Bodies that semicolons part, each on a line with a dash. */
function apart(document: Document, addressee: Passage): { readonly fix?: Fix } {
  const [only, ...more] = addressee.spans;
  const { fix } = onOwnLine(document, addressee, '- ');
  const gaps = [...addressee.text.matchAll(/(?<=;)\s+(?=\p{Lu})/gu)];
  if (!only || more.length > 0 || !fix || gaps.length === 0) return {};
  const edits = gaps.map(({ index, 0: gap }) => ({
    at: { ...only, start: only.start + index, end: only.start + index + gap.length },
    replaceWith: '\n- ',
  }));
  return { fix: { edits: [...fix.edits, ...edits], applies: 'safe' } };
}
