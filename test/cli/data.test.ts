import { describe, expect, test } from 'vitest';
import { readData } from '../../src/cli/data.ts';
import type { Wanted } from '../../src/cli/entry.ts';
import { type Host, UserError } from '../../src/cli/host.ts';
import { fieldsIn } from '../../src/render/schema.ts';
import { inFolder } from './typing.ts';

const list = (title: string, items: object = {}) => ({
  title,
  type: 'array',
  items: { type: 'string', ...items },
});
const schema = {
  type: 'object',
  properties: {
    number: { title: 'Số văn bản', type: 'string' },
    subject: { title: 'Trích yếu', type: 'string' },
    addressees: list('Kính gửi'),
    body: list('Nội dung', { 'x-paragraph': true }),
    signer: {
      title: 'Người ký',
      type: 'object',
      properties: { name: { title: 'Họ tên người ký', type: 'string' }, authority: list('Quyền hạn') },
    },
    tasks: {
      title: 'Nhiệm vụ',
      type: 'array',
      items: {
        type: 'object',
        properties: { lead: list('Chủ trì'), text: { title: 'Việc', type: 'string' } },
      },
    },
  },
};
const wanted: Wanted = { schema, fields: [...fieldsIn(schema)] };

async function entriesIn(name: string, content: string | Uint8Array, of: Wanted = wanted) {
  let entries: Awaited<ReturnType<typeof readData>> = [];
  await inFolder({ [name]: content }, async (cwd) => {
    const host: Host = {
      cwd,
      language: 'vi',
      env: {},
      out: () => undefined,
      err: () => undefined,
      stdin: async () => new Uint8Array(),
      exit: () => undefined,
      worker: null,
      templates: '',
      terminal: { out: false, err: false, columns: 80 },
    };
    entries = await readData(host, name, null, of);
  });
  return entries;
}

const dataIn = async (name: string, content: string | Uint8Array, of?: Wanted) =>
  (await entriesIn(name, content, of)).map((entry) => ('data' in entry ? entry.data : entry.mistakes));

const complaintAbout = async (name: string, content: string | Uint8Array): Promise<string> =>
  (await complaintOf(name, content)).vi;

async function complaintOf(name: string, content: string | Uint8Array): Promise<UserError['text']> {
  const error: unknown = await entriesIn(name, content).catch((cause: unknown) => cause);
  if (!(error instanceof UserError)) throw new Error(`no complaint: ${JSON.stringify(error)}`);
  expect(error.text.en).not.toBe('');
  return error.text;
}

describe('data in JSON and YAML', () => {
  test('are one letter, or a list of letters that are counted from 1', async () => {
    expect(await entriesIn('a.json', '{"number": "5"}')).toEqual([{ where: null, data: { number: '5' } }]);
    const [, second] = await entriesIn('a.yaml', '- number: 1\n- number: 2\n');
    expect(second).toEqual({ where: { vi: 'mục 2', en: 'entry 2' }, data: { number: '2' } });
  });

  test('keep a number as it was written', async () => {
    expect(await dataIn('a.yaml', 'number: 05\nsubject: 1.10\n')).toEqual([
      { number: '05', subject: '1.10' },
    ]);
  });

  test('keep a day as it was written', async () => {
    expect(await dataIn('a.yaml', 'date: 2026-03-05\n')).toEqual([{ date: '2026-03-05' }]);
  });

  test('may come from Windows: UTF-8 with a mark, UTF-16', async () => {
    const text = '\uFEFF{"subject": "rà soát"}';
    expect(await dataIn('a.json', text)).toEqual([{ subject: 'rà soát' }]);
    expect(await dataIn('a.json', Buffer.from(text, 'utf16le'))).toEqual([{ subject: 'rà soát' }]);
    expect(await dataIn('a.json', Buffer.from(text, 'utf16le').swap16())).toEqual([{ subject: 'rà soát' }]);
  });

  test('are complained of with the place where they are broken', async () => {
    expect(await complaintAbout('a.json', '{\n  "number": "5"\n  "subject": 1\n}')).toContain('dòng 3');
    expect(await complaintAbout('a.yaml', 'a: [1\nb: 2\n')).toMatch(/dòng \d+, cột \d+/u);
    expect(await complaintAbout('a.json', ' \n')).toContain('rỗng');
  });

  test('are complained of in one language: what the parser says in English is for English readers', async () => {
    expect(await complaintOf('a.yaml', 'a: 1\nsubject: "b" c\n')).toEqual({
      vi: 'Tệp dữ liệu “a.yaml” sai cú pháp YAML ở dòng 2, cột 14.',
      en: expect.stringMatching(
        /^The data file “a\.yaml” is no YAML at line 2, column 14: Unexpected .{5,}[^.]\.$/u,
      ),
    });
    expect(await complaintAbout('a.json', '{"a": 1 "b": 2}')).toMatch(
      /^Tệp dữ liệu “a\.json” sai cú pháp JSON ở dòng 1, cột \d+\.$/u,
    );
    // A list as the name of a field: the parser would only warn, on the terminal.
    expect(await complaintAbout('a.yaml', 'number: 1\n? [a]\n: b\n')).toContain('dòng 2, cột 3');
  });

  test('cannot bring the program down by nesting, nor by references', async () => {
    const deep = `${'['.repeat(60)}${']'.repeat(60)}`;
    expect(await dataIn('a.json', deep)).toEqual([
      [expect.objectContaining({ vi: expect.stringContaining('tầng') })],
    ]);
    expect(await complaintAbout('a.yaml', `${'['.repeat(50_000)}`)).toContain('a.yaml');
    const laughs = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...[...'bcdefghi'].map((to, at) => {
        const from = 'abcdefgh'[at] ?? '';
        return `${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(',')}]`;
      }),
    ].join('\n');
    expect(await complaintAbout('a.yaml', laughs)).toContain('lồng nhau');
  });

  test('have no way to the prototype of anything', async () => {
    for (const [name, text] of [
      ['a.json', '{"__proto__": {"number": "9"}, "subject": "b"}'],
      ['a.yaml', '__proto__: {number: 9}\nsubject: b\n'],
    ] as const) {
      const [data] = await dataIn(name, text);
      expect(Object.keys(data ?? {})).toEqual(['__proto__', 'subject']);
      expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    }
  });

  test('that are a workbook, another encoding or no text at all are called so', async () => {
    expect(await complaintAbout('a.csv', Buffer.from('PK\u0003\u0004'))).toContain('tệp Excel hoặc Word');
    expect(await complaintAbout('a.csv', Buffer.from([0x73, 0xe8, 0x2c, 0x0a]))).toContain('CSV UTF-8');
    expect(await complaintAbout('a.yaml', Buffer.from([1, 2, 0, 4]))).toContain('không phải tệp chữ');
    expect(await complaintAbout('a.doc', 'số')).toContain('.json, .yaml hoặc .csv');
  });
});

describe('rows of CSV', () => {
  test.each([
    [',', 'commas'],
    [';', 'semicolons'],
    ['\t', 'tabs'],
  ])('have cells between %j (%s)', async (mark) => {
    const text = [
      ['number', 'subject'],
      ['5', '"rà, soát; lại"'],
      ['', ''],
      ['06', ''],
    ]
      .map((row) => row.join(mark))
      .join('\r\n');
    expect(await entriesIn('a.csv', text)).toEqual([
      { where: { vi: 'dòng 2', en: 'row 2' }, data: { number: '5', subject: 'rà, soát; lại' } },
      { where: { vi: 'dòng 4', en: 'row 4' }, data: { number: '06' } },
    ]);
  });

  test('may say what stands between the cells', async () => {
    expect(await dataIn('a.csv', 'sep=;\nnumber;subject\n5;a,b\n')).toEqual([
      { number: '5', subject: 'a,b' },
    ]);
  });

  test('name nested fields with dots, entries of lists with numbers', async () => {
    const text =
      'signer.name,body.2,body.1,tasks.1.text,tasks.1.lead,tasks.3.text\nNguyễn Văn An,b,"a; vẫn a",x,A;B,y\n';
    expect(await dataIn('a.csv', text)).toEqual([
      {
        signer: { name: 'Nguyễn Văn An' },
        body: ['a; vẫn a', 'b'],
        tasks: [{ text: 'x', lead: ['A', 'B'] }, { text: 'y' }],
      },
    ]);
  });

  test('split lists at semicolons or line breaks, paragraphs at line breaks only', async () => {
    const text = 'addressees,body\n"Phòng A; Phòng B","một; hai"\n"Phòng A; B\nPhòng C","ba\n\nbốn"\n';
    expect(await dataIn('a.csv', text)).toEqual([
      { addressees: ['Phòng A', 'Phòng B'], body: ['một; hai'] },
      { addressees: ['Phòng A; B', 'Phòng C'], body: ['ba', 'bốn'] },
    ]);
  });

  test('may have the titles of the fields for a header, and columns of notes', async () => {
    expect(await dataIn('a.csv', 'SỐ VĂN BẢN,Họ tên người ký,#STT,\n5,An,1,x\n')).toEqual([
      { number: '5', signer: { name: 'An' } },
    ]);
  });

  test('are refused where a column is unknown or given twice, all at once', async () => {
    const complaint = await complaintAbout('a.csv', 'number,numbr,signer.nam,body,body.1\n1,2,3,4,5\n');
    expect(complaint).toContain('“numbr”. Có phải ý bạn là “number”?');
    expect(complaint).toContain('“signer.nam”');
    expect(complaint).toContain('“body” và cột “body.1”');
  });

  test('with more cells than the header are named, and the others stand', async () => {
    const [bad, good] = await entriesIn('a.csv', 'number,subject\n1,a,b\n2,c\n');
    expect(bad).toMatchObject({
      where: { vi: 'dòng 2' },
      mistakes: [{ vi: expect.stringContaining('3 ô') }],
    });
    expect(good).toMatchObject({ data: { number: '2' } });
  });

  test('with a quote that is not closed are complained of', async () => {
    expect(await complaintAbout('a.csv', 'number,subject\n1,"a\n2,b\n')).toContain('ngoặc kép');
  });

  test('name what they like where nothing is known of the fields, but reach no prototype', async () => {
    const [data] = await dataIn('a.csv', 'ho_ten,__proto__.x,a.constructor.y\nAn,1,2\n', {
      schema: null,
      fields: [],
    });
    expect(Object.keys(data ?? {})).toEqual(['ho_ten', '__proto__', 'a']);
    expect(Object.hasOwn({}, 'x')).toBe(false);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });
});
