import { describe, expect, test } from 'vitest';
import type { Letter } from '../../src/document/letter.ts';
import { letterOfMarkdown } from './reading.ts';

const REFERENCE =
  '(Kèm theo Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã An Bình)';

function regulation(
  reference: string,
  subject = '**Công tác văn thư của Ủy ban nhân dân xã An Bình**',
): Letter {
  return letterOfMarkdown(
    [
      '**ỦY BAN NHÂN DÂN\nXÃ AN BÌNH**',
      '**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc**',
      '**QUY CHẾ**',
      subject,
      reference,
      '**Chương I**',
      '**QUY ĐỊNH CHUNG**',
      '**Điều 1.** Phạm vi điều chỉnh',
      'Quy chế này quy định về công tác văn thư (kèm theo Quyết định số 11/QĐ-UBND).',
      '**Điều 2.** Điều khoản thi hành',
      '(Kèm theo Quyết định số 13/QĐ-UBND ngày 06 tháng 3 năm 2026 là các biểu mẫu)',
    ].join('\n\n'),
  );
}

describe('the decision that issues a regulation', () => {
  test.each([
    ['slanted', `*${REFERENCE}*`],
    ['upright', REFERENCE],
    ['“Ban hành kèm theo”', REFERENCE.replace('Kèm theo', 'Ban hành kèm theo')],
    ['broken into two lines', REFERENCE.replace(' của Ủy', '\ncủa Ủy')],
  ])('stands in the heading, %s', (_, reference) => {
    const { parts, body, values } = regulation(reference);
    expect(parts.attachedTo?.text).toBe(reference.replaceAll('*', '').replace('\n', ' '));
    expect(body[0]).toMatchObject({ level: 'chapter', step: 'Chương I' });
    expect(values.subject).toBe('Công tác văn thư của Ủy ban nhân dân xã An Bình');
  });

  test('is none of the text: a sentence in brackets further down is text', () => {
    const { parts } = regulation('');
    expect(parts.attachedTo).toBeUndefined();
    expect(parts.body?.text).toContain('13/QĐ-UBND');
  });

  test('is told by its brackets and by the decision that it names', () => {
    expect(regulation(REFERENCE.slice(1, -1)).parts.attachedTo).toBeUndefined();
    expect(regulation('(Kèm theo các biểu mẫu của ngành)').parts.attachedTo).toBeUndefined();
    expect(regulation(REFERENCE.slice(0, -1)).parts.attachedTo).toBeUndefined();
  });
});
