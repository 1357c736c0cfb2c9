import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { fill, renderLetter } from '../../src/render/fill.ts';
import { madeTemplate, ourTemplate, sampleOf, writtenLetter } from '../support/templates.ts';

const letter = await ourTemplate('cong-van');
const sample = sampleOf(letter);

const said = async (data: unknown): Promise<readonly string[]> => {
  const rendered = await renderLetter(letter, data);
  return 'mistakes' in rendered ? rendered.mistakes.map(({ vi }) => vi) : [];
};

describe('data that is wrong', () => {
  test('is told all at once, each field by its path and title', async () => {
    const { subject: _, ...rest } = sample;
    const data = { ...rest, date: '5/3/2026', signer: { position: 'Giám đốc' }, adressees: ['Sở Y tế'] };
    expect([...(await said(data))].sort()).toEqual([
      'Không có trường “adressees”. Có phải ý bạn là “addressees”?',
      'Thiếu trường “signer.name” (họ tên người ký).',
      'Thiếu trường “subject” (trích yếu nội dung).',
      'Trường “date” (ngày ban hành) là “5/3/2026”, phải là ngày có thật, dạng 2026-03-05.',
    ]);
  });

  test.each(['2026-02-30', '2026-13-01', '2026-3-5', '05/03/2026'])('has no day %s', async (date) => {
    expect(await said({ ...sample, date })).toEqual([expect.stringContaining('phải là ngày có thật')]);
  });

  test('counts entries from 1', async () => {
    expect(
      await said({ ...sample, tasks: [{ lead: ['Sở Y tế'], text: 'rà soát' }, { lead: ['Sở Y tế'] }] }),
    ).toEqual(['Thiếu trường “tasks[2].text” (việc phải làm).']);
  });

  test('says what a value must be where a pattern refuses it', async () => {
    expect(await said({ ...sample, subject: 'V/v rà soát' })).toEqual([
      'Trường “subject” (trích yếu nội dung) là “V/v rà soát”, phải bỏ chữ “V/v”, “Về việc” ở đầu, mẫu tự thêm.',
    ]);
  });

  test('has rows as wide as the table', async () => {
    const table = { columns: ['Thôn', 'Số tổ'], rows: [['Thôn Đông', '2'], ['Thôn Đoài']] };
    expect(await said({ ...sample, annexes: [{ title: 'Các thôn', table }] })).toEqual([
      'Trường “annexes[1].table.rows[2]” (hàng) có 1 ô, bảng có 2 cột.',
    ]);
  });
});

describe('data that is right in another form', () => {
  test('may have a number for a text, and lines for a list', async () => {
    const { values } = await writtenLetter(letter, {
      ...sample,
      number: 5,
      addressees: 'Sở Y tế\nSở Tài chính\n',
      issuer: 'Ủy ban nhân dân\nxã An Bình',
    });
    expect(values.number).toBe('05');
    expect(values.addressees).toEqual(['Sở Y tế', 'Sở Tài chính']);
    expect(values.issuer).toBe('ỦY BAN NHÂN DÂN XÃ AN BÌNH');
  });

  test('is composed, with single spaces', async () => {
    const { values } = await writtenLetter(letter, { ...sample, subject: '  ra\u0300 soát\u00A0 hồ\n sơ ' });
    expect(values.subject).toBe('rà soát hồ sơ');
  });

  test('with nothing in a field lacks it', async () => {
    expect(await said({ ...sample, place: ' ', archive: null })).toEqual([
      'Thiếu trường “place” (địa danh).',
      'Thiếu trường “archive” (nơi lưu).',
    ]);
  });
});

describe('a letter left blank', () => {
  test('has dotted gaps for what is missing, and keeps what is there', async () => {
    const { tasks: _, number: __, date: ___, ...rest } = sample;
    const filled = await fill(letter, rest, { blank: true, year: 2026 });
    const markdown = 'markdown' in filled ? filled.markdown : '';
    expect(markdown).toContain('Số: /SNV-CCHC');
    expect(markdown).toContain('*Bình Sơn, ngày …… tháng …… năm 2026*');
    expect(markdown).toContain('1. ……………… ……………….');
    expect(markdown).toContain('**Nguyễn Văn An**');
  });

  test('still refuses what is wrong', async () => {
    const filled = await fill(letter, { date: '5/3/2026' }, { blank: true });
    expect('mistakes' in filled && filled.mistakes).toHaveLength(1);
  });
});

describe('a letter that is not what was asked for', () => {
  test('is refused where its type is another', async () => {
    const rendered = await renderLetter({ ...letter, type: 'quyet-dinh' }, sample);
    expect('mistakes' in rendered && rendered.mistakes.map(({ vi }) => vi)).toEqual([
      'Văn bản lập từ mẫu “cong-van” đọc lại là “Công văn”, phải là “Quyết định”; hãy xem lại dữ liệu và mẫu.',
    ]);
  });

  test('is refused where a paragraph would end the body', async () => {
    expect(await said({ ...sample, closing: ['Nơi nhận:', '- Sở Y tế;', 'Xin cảm ơn.'] })).not.toEqual([]);
  });
});

test('a template is compiled once for a batch', async () => {
  const template = madeTemplate('{{name}}', { name: { type: 'string' } });
  let reads = 0;
  const counted = new Proxy(template, {
    get: (target, key, receiver) => {
      if (key === 'source') reads += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  for (let index = 0; index < 50; index++) await fill(counted, { name: `Thôn ${index}` });
  expect(reads).toBe(1);
});

test('the tasks of a rendered letter are the tasks it was rendered from', async () => {
  const { assignments } = extract(await writtenLetter(letter, sample));
  const tasks = assignments
    .filter(({ clause }) => clause !== '')
    .map(({ lead, coordinate, reportTo }) => ({ lead, coordinate, reportTo }));
  expect(tasks).toEqual([
    {
      lead: ['Các sở, ban, ngành tỉnh'],
      coordinate: ['Ủy ban nhân dân các xã, phường'],
      reportTo: ['Sở Nội vụ'],
    },
    { lead: ['Ủy ban nhân dân các xã, phường'], coordinate: [], reportTo: [] },
    { lead: ['Sở Tài chính'], coordinate: [], reportTo: [] },
  ]);
});
