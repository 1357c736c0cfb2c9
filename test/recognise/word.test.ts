import { describe, expect, it } from 'vitest';
import { mm } from '../../src/document/length.ts';
import type { Block, Document, ParagraphLayout, Place } from '../../src/document/tree.ts';
import { recognise } from '../../src/recognise/recognise.ts';

type Paragraph = {
  readonly text: string;
  readonly place?: Place;
  readonly align?: ParagraphLayout['align'];
  readonly bold?: boolean;
  readonly list?: Block['list'];
};

const BODY: Place = { in: 'body' };
const cell = (table: number, row: number, column: number): Place => ({ in: 'cell', table, row, column });

function blockOf({ text, place = BODY, align = 'justify', bold = false, list }: Paragraph): Block {
  const none = mm(0);
  return {
    text,
    continues: false,
    place,
    runs: text === '' ? [] : [{ start: 0, end: text.length, format: { bold } }],
    ...(list ? { list } : {}),
    layout: {
      align,
      firstLine: none,
      left: none,
      right: none,
      before: none,
      after: none,
      lineSpacing: { rule: 'multiple', lines: 1 },
      contextualSpacing: false,
      keepWithNext: false,
      pageBreakBefore: false,
      styleName: null,
      section: 0,
    },
    lines: [],
  };
}

function documentOf(paragraphs: readonly Paragraph[], rows: readonly number[]): Document {
  return {
    format: 'docx',
    blocks: paragraphs.map(blockOf),
    tables: rows.map((count, table) => {
      const inTable = ({ place = BODY }: Paragraph) => place.in === 'cell' && place.table === table;
      return {
        rows: count,
        columns: 2,
        columnWidths: [],
        bordered: false,
        firstBlock: paragraphs.findIndex(inTable),
        endBlock: paragraphs.findLastIndex(inTable) + 1,
      };
    }),
    sections: [],
    headers: [],
    footers: [],
    notes: [],
    comments: [],
    pictures: [],
  };
}

const head = (text: string, row: number, column: number, bold = true): Paragraph => ({
  text,
  place: cell(0, row, column),
  align: 'center',
  bold,
});
const foot = (text: string, row: number, column: number, list?: Block['list']): Paragraph => ({
  text,
  place: cell(1, row, column),
  align: column === 0 ? 'left' : 'center',
  ...(list ? { list } : {}),
});

const DASH = { label: '-', level: 0 };

const letter = recognise(
  documentOf(
    [
      head('UBND TỈNH BÌNH SƠN', 0, 0, false),
      head('SỞ XÂY DỰNG', 0, 0),
      head('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc', 0, 1),
      { text: 'DỰ THẢO', place: { in: 'frame', frame: 0, anchor: 2 }, align: 'center' },
      head('Số:           /SXD-QLN', 1, 0, false),
      head('V/v cấp giấy phép xây dựng', 1, 0, false),
      head('nhà ở riêng lẻ', 1, 0, false),
      head('Bình Sơn, ngày      tháng 3 năm 2026', 1, 1, false),
      { text: '' },
      { text: 'Kính gửi:', align: 'center' },
      { text: 'Ủy ban nhân dân các xã, phường;', list: DASH },
      { text: 'Các chủ đầu tư.', list: DASH },
      { text: 'Thực hiện Luật Xây dựng, Sở Xây dựng đề nghị:' },
      { text: 'Ủy ban nhân dân các xã, phường rà soát hồ sơ.', list: { label: '1.', level: 0 } },
      { text: 'Công khai thủ tục;', list: { label: 'a)', level: 1 } },
      { text: 'Trả kết quả đúng hạn.', list: { label: 'b)', level: 1 } },
      { text: 'Các chủ đầu tư nộp hồ sơ qua mạng./.', list: { label: '2.', level: 0 } },
      foot('Nơi nhận:', 0, 0),
      foot('Như trên;', 0, 0, DASH),
      foot('Lãnh đạo Sở;', 0, 0, DASH),
      foot('Lưu: VT, QLN.', 0, 0, DASH),
      foot('KT. GIÁM ĐỐC', 0, 1),
      foot('PHÓ GIÁM ĐỐC', 0, 1),
      foot('', 1, 0),
      foot('', 1, 1),
      foot('Bùi Thị Thanh', 1, 1),
    ],
    [2, 2],
  ),
);

describe('a Word letter', () => {
  it('is read from the cells of its heading and its foot', () => {
    expect(letter.kind).toBe('cong-van');
    expect(letter.values).toEqual({
      motto: true,
      parentBody: 'UBND TỈNH BÌNH SƠN',
      issuer: 'SỞ XÂY DỰNG',
      number: null,
      symbol: 'SXD-QLN',
      place: 'Bình Sơn',
      date: '2026-03',
      subject: 'cấp giấy phép xây dựng nhà ở riêng lẻ',
      addressees: ['Ủy ban nhân dân các xã, phường', 'Các chủ đầu tư'],
      recipients: ['Như trên', 'Lãnh đạo Sở'],
      archive: 'VT, QLN',
      signingAuthority: 'KT',
      signerPosition: 'PHÓ GIÁM ĐỐC',
      signerName: 'Bùi Thị Thanh',
    });
  });

  it('has the box DỰ THẢO for a mark', () => {
    expect(letter.parts.mark?.text).toBe('DỰ THẢO');
  });

  it('has automatic numbers for labels without a place in the text', () => {
    const [, first, second] = letter.body;
    expect(first).toMatchObject({ level: 'clause', label: '1.', step: '1', labelAt: null });
    expect(first?.children.map(({ level, label, step }) => [level, label, step])).toEqual([
      ['point', 'a)', 'a'],
      ['point', 'b)', 'b'],
    ]);
    expect(second?.passage.text).toBe('Các chủ đầu tư nộp hồ sơ qua mạng./.');
  });
});
