import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import { deadline, extracted, task } from './render/follow-up-letters.ts';

const OFFICE = `office:
  names: [SỞ NỘI VỤ]
  parent: UBND TỈNH BÌNH SƠN
  place: Bình Sơn
  symbol: SNV-CCHC
  archive: VT, CCHC
  signers:
    - { authority: [KT. GIÁM ĐỐC], position: PHÓ GIÁM ĐỐC, name: Nguyễn Văn An }
`;

let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'vanthu-follow-up-'));
  writeFileSync(join(cwd, 'vanthu.config.yaml'), OFFICE);
});

afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const give = (name: string, content: unknown) =>
  writeFileSync(join(cwd, name), typeof content === 'string' ? content : JSON.stringify(content));

async function vanthu(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const exit = await run(
    {
      cwd,
      env: {},
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
      stdin: async () => Buffer.from(JSON.stringify([extracted([task({})])])),
      worker: null,
      templates: fileURLToPath(new URL('../templates', import.meta.url)),
      terminal: { out: false, err: false, columns: 100 },
    },
    args,
  );
  return { exit, ...said };
}

const followUp = (...args: readonly string[]) =>
  vanthu('follow-up', 'viec.json', '--as-of', '2026-04-15', '--out-dir', 'ra', ...args);

const written = () => (existsSync(join(cwd, 'ra')) ? readdirSync(join(cwd, 'ra')).sort() : []);
const textOf = (name: string) => readFileSync(join(cwd, 'ra', name), 'utf8');

describe('vanthu follow-up', () => {
  test('writes a letter a body, and says what it left out and why', async () => {
    give('viec.json', [
      extracted([
        task({ lead: ['Sở Tài chính', 'UBND xã An Bình'] }),
        task({ clause: '2.a', lead: ['các cơ quan liên quan'] }),
        task({ clause: '2.b', lead: ['các sở, ban, ngành tỉnh'] }),
        task({ clause: '3', deadline: null }),
      ]),
    ]);
    const { exit, out, err } = await followUp('--name', '{{body}}.md');
    expect({ exit, out }).toEqual({ exit: 0, out: '' });
    expect(written()).toEqual([
      'Các sở, ban, ngành tỉnh.md',
      'Sở Tài chính.md',
      'Ủy ban nhân dân xã An Bình.md',
    ]);
    expect(err).toContain('Đã ghi 3 văn bản vào ra.');
    expect(err).toContain('Giao chung, cần gửi từng cơ quan: Các sở, ban, ngành tỉnh.');
    expect(err).toContain('Không đưa vào: 1 việc giao chung mà không rõ là những cơ quan nào.');
    expect(err).toContain('Công văn số 145/SNV-CCHC 2.a (cong-van-145.docx): “các cơ quan liên quan”');
    expect(err).not.toContain('hồ sơ cơ quan');
    expect(err).toContain('Không đưa vào: 1 việc không có thời hạn.');
    const letter = textOf('Sở Tài chính.md');
    expect(letter).toContain('UBND TỈNH BÌNH SƠN\n**SỞ NỘI VỤ**');
    expect(letter).toContain('Kính gửi: Sở Tài chính');
    expect(letter).toContain('*Bình Sơn, ngày 15 tháng 4 năm 2026*');
    expect(letter).toMatch(/Số: {2,}\/SNV-CCHC/u);
    expect(letter).toContain('quá hạn 27 ngày');
  });

  test('gives the numbers one after the other, in Word files too, which lint clean', async () => {
    give('viec.json', [extracted([task({ lead: ['Sở Tài chính', 'Sở Xây dựng'] })])]);
    expect(await followUp('--number', '210')).toMatchObject({ exit: 0 });
    expect(written()).toEqual(['Sở Tài chính.docx', 'Sở Xây dựng.docx']);
    const { out, exit } = await vanthu('extract', 'ra', '--format', 'json');
    const read = JSON.parse(out).map(({ parts }: { parts: { number: string } }) => parts.number);
    expect({ exit, read }).toEqual({ exit: 0, read: ['210', '211'] });
    expect(await vanthu('lint', 'ra', '--stage', 'issued', '--severity', 'warning')).toMatchObject({
      exit: 0,
    });
  });

  test('prints a summary as JSON: each letter with its file, each thing left out with its reason', async () => {
    give('viec.json', [
      extracted([task({ lead: ['Sở Tài chính'] }), task({ lead: [], clause: '9' })]),
      extracted([task({ deadline: deadline({ relative: 'P5D' }) })], {}, { file: 'khac.docx' }),
    ]);
    const { exit, out } = await followUp('--format', 'json', '--letter-format', 'md');
    const summary = JSON.parse(out);
    expect(exit).toBe(0);
    expect(summary.letters).toMatchObject([
      { file: 'Sở Tài chính.md', body: 'Sở Tài chính', level: 'don-doc', late: 1, due: 0, periodic: 0 },
    ]);
    expect(summary.leftOut).toMatchObject([
      { why: 'no-lead', file: 'cong-van-145.docx', clause: '9' },
      { why: 'not-computable', file: 'khac.docx' },
    ]);
  });

  test('reads one letter a line, and standard input', async () => {
    give('viec.json', `${JSON.stringify(extracted([task({})]))}\n${JSON.stringify(extracted([]))}\n`);
    expect(await followUp('--letter-format', 'md')).toMatchObject({ exit: 0 });
    expect(written()).toEqual(['Sở Tài chính.md']);
    const piped = await vanthu(
      'follow-up',
      '-',
      '--as-of',
      '15/4/2026',
      '--out-dir',
      'ra2',
      '--letter-format',
      'md',
    );
    expect(piped.exit).toBe(0);
    expect(readdirSync(join(cwd, 'ra2'))).toEqual(['Sở Tài chính.md']);
  });

  test('reads what PowerShell has written', async () => {
    const text = JSON.stringify([extracted([task({})])]);
    writeFileSync(join(cwd, 'viec.json'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(await followUp('--letter-format', 'md')).toMatchObject({ exit: 0 });
    expect(written()).toEqual(['Sở Tài chính.md']);
  });

  test('writes to one body only where asked, however it is written', async () => {
    give('viec.json', [extracted([task({ lead: ['Sở Tài chính', 'Ủy ban nhân dân xã An Bình'] })])]);
    await followUp('--body', 'UBND xã An Bình', '--letter-format', 'md');
    expect(written()).toEqual(['Ủy ban nhân dân xã An Bình.md']);
    const { err } = await followUp('--body', 'Sở Y tế', '--letter-format', 'md');
    expect(err).toContain('Không có nhiệm vụ nào của “Sở Y tế”');
    expect(err).toContain('Có việc của: Sở Tài chính; Ủy ban nhân dân xã An Bình.');
  });

  test('says so where nothing is to be followed up, and writes nothing', async () => {
    give('viec.json', [extracted([task({ deadline: deadline({ due: '2027-01-01' }) })])]);
    const { exit, err } = await followUp();
    expect(exit).toBe(0);
    expect(err).toContain('Không có nhiệm vụ nào quá hạn, định kỳ, hoặc đến hạn trong 7 ngày từ 2026-04-15');
    expect(written()).toEqual([]);
  });

  test('names what the office profile lacks, and leaves gaps only where asked to', async () => {
    give('viec.json', [extracted([task({})], { issuer: 'SỞ XÂY DỰNG' })]);
    give('co-quan.yaml', 'names: [SỞ NỘI VỤ]\nplace: Bình Sơn\n');
    const refused = await followUp('--office', 'co-quan.yaml');
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain('Thông tin cơ quan còn thiếu: symbol, archive, signers.');
    expect(written()).toEqual([]);
    expect(await followUp('--office', 'co-quan.yaml', '--blank', '--letter-format', 'md')).toMatchObject({
      exit: 0,
    });
    expect(textOf('Sở Tài chính.md')).toContain('Kính gửi: Sở Tài chính');
  });

  describe('without a profile of the office', () => {
    beforeEach(() => rmSync(join(cwd, 'vanthu.config.yaml')));

    test('the office that assigned the tasks writes as in its letter, and that is said', async () => {
      give('viec.json', [extracted([task({ lead: ['Sở Tài chính'] })])]);
      const { exit, out, err } = await followUp('--format', 'json');
      expect(exit).toBe(0);
      expect(err).toContain(
        'Chưa có hồ sơ cơ quan (office): lấy cơ quan, cơ quan chủ quản, ký hiệu, địa danh, nơi lưu, người ký theo Công văn số 145/SNV-CCHC (cong-van-145.docx); hãy kiểm tra trước khi trình ký.\n',
      );
      expect(JSON.parse(out).letters).toMatchObject([
        {
          file: 'Sở Tài chính.docx',
          class: false,
          office: { issuer: 'Sở Nội vụ', from: { document: 'Công văn số 145/SNV-CCHC', gaps: [] } },
        },
      ]);
      const read = JSON.parse((await vanthu('extract', 'ra', '--format', 'json')).out);
      expect(read[0].parts).toMatchObject({
        issuer: 'SỞ NỘI VỤ',
        parentBody: 'ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN',
        number: null,
        signingAuthority: 'KT',
        signerPosition: 'PHÓ GIÁM ĐỐC',
        signerName: 'Nguyễn Văn An',
      });
      expect(await vanthu('lint', 'ra', '--stage', 'draft', '--severity', 'warning')).toMatchObject({
        exit: 0,
      });
    });

    test('two offices write to one body in two files, and have no register in common', async () => {
      give('viec.json', [
        extracted([task({ lead: ['Sở Tài chính'] })]),
        extracted([task({ lead: ['Sở Tài chính'] })], { issuer: 'SỞ XÂY DỰNG', symbol: 'SXD-VP' }),
      ]);
      const refused = await followUp('--number', '7');
      expect(refused.exit).toBe(2);
      expect(refused.err).toContain('“--number 7” chỉ dùng khi một cơ quan ban hành mọi công văn');
      expect(await followUp('--letter-format', 'md')).toMatchObject({ exit: 0 });
      expect(written()).toEqual(['Sở Tài chính - Sở Nội vụ.md', 'Sở Tài chính - Sở Xây dựng.md']);
    });

    test('a letter that does not say whose it is stops only its own', async () => {
      const nobody = extracted([task({ lead: ['Sở Y tế'] })], { issuer: null }, { file: 'khuyet.md' });
      give('viec.json', [extracted([task({ lead: ['Sở Tài chính'] })]), nobody]);
      const some = await followUp('--letter-format', 'md');
      expect(some.exit).toBe(1);
      expect(some.err).toMatch(
        /\(khuyet\.md\) → Sở Y tế: Thông tin cơ quan còn thiếu: names, symbol, place/u,
      );
      expect(written()).toEqual(['Sở Tài chính.md']);
      give('viec.json', [nobody]);
      expect((await followUp('--letter-format', 'md')).exit).toBe(2);
      expect((await followUp('--letter-format', 'md', '--blank')).exit).toBe(0);
      expect(written()).toEqual(['Sở Tài chính.md', 'Sở Y tế.md']);
    });

    test('a class of bodies is written to by its name, with a capital where a line begins only', async () => {
      const leads = ['các sở, ban, ngành tỉnh', 'Thủ trưởng các cơ quan, đơn vị', 'UBND các xã, phường'];
      give('viec.json', [extracted([task({ lead: leads })])]);
      const { out } = await followUp('--format', 'json');
      expect(JSON.parse(out).letters.map((letter: { class: boolean }) => letter.class)).toEqual([
        true,
        true,
        true,
      ]);
      expect(await vanthu('lint', 'ra', '--stage', 'draft', '--severity', 'warning')).toMatchObject({
        exit: 0,
      });
      const read = JSON.parse((await vanthu('extract', 'ra', '--format', 'json')).out);
      const found = read.map(({ parts, assignments }: { parts: object; assignments: readonly object[] }) => [
        Object(parts).addressees,
        Object(assignments[0]).lead,
        Object(assignments[0]).deadline.due,
      ]);
      expect(found).toEqual([
        [['Các sở, ban, ngành tỉnh'], ['các sở, ban, ngành tỉnh'], '2026-03-20'],
        [['Thủ trưởng các cơ quan, đơn vị'], ['Thủ trưởng các cơ quan, đơn vị'], '2026-03-20'],
        [['Ủy ban nhân dân các xã, phường'], ['Ủy ban nhân dân các xã, phường'], '2026-03-20'],
      ]);
    });
  });

  test('what is late, due and due again stands in groups of its own', async () => {
    give('viec.json', [
      extracted([
        task({ clause: '1' }),
        task({ clause: '2', deadline: deadline({ raw: 'trước ngày 20/4/2026', due: '2026-04-20' }) }),
        task({ clause: '3', deadline: deadline({ raw: 'hằng tuần', rrule: 'FREQ=WEEKLY' }) }),
      ]),
    ]);
    await followUp('--letter-format', 'md');
    const groups = textOf('Sở Tài chính.md').match(/^(?:Nhiệm vụ .*:|\d\.)/gmu);
    expect(groups).toEqual([
      'Nhiệm vụ đã quá thời hạn:',
      '1.',
      'Nhiệm vụ sắp đến hạn:',
      '2.',
      'Nhiệm vụ thực hiện định kỳ:',
      '3.',
    ]);
  });

  test.each([
    [['--as-of', '2026-02-30'], '“--as-of 2026-02-30” phải là một ngày có thật'],
    [['--within', 'mai'], '“mai” phải là số ngày'],
    [['--within', '-1'], '“-1” phải là số ngày'],
    [['--level-after', '30,5'], 'phải là một hoặc hai số ngày tăng dần'],
    [['--level-after', '1,2,3'], 'phải là một hoặc hai số ngày tăng dần'],
    [['--number', '05'], 'phải là số thứ tự'],
    [['--name', '../{{body}}.md'], 'là tên tệp'],
    [['--name', '{{body}}.exe'], 'phải tận cùng bằng .docx, .md hoặc .pdf'],
  ])('%j is refused with a sentence', async (args, sentence) => {
    give('viec.json', [extracted([task({})])]);
    const { exit, err } = await followUp(...args);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
    expect(written()).toEqual([]);
  });

  test('what extract did not print is refused with a sentence, and nothing is written', async () => {
    for (const content of ['', 'PK', '{"a":1}', '[[[[', '{"__proto__":{"assignments":[]}}', '\0\0']) {
      give('viec.json', content);
      const { exit, err } = await followUp();
      expect({ content, exit, written: written() }).toEqual({ content, exit: 2, written: [] });
      expect(err).toMatch(/“viec\.json”.*vanthu extract --format json/u);
    }
    expect(
      (await vanthu('follow-up', 'khong-co.json', '--as-of', '2026-04-15', '--out-dir', 'ra')).err,
    ).toContain('Không tìm thấy tệp “khong-co.json”');
  });

  test('hostile names and texts stay text, in plain files of the folder', async () => {
    give('viec.json', [
      extracted([
        task({
          lead: ['Công ty ../../An / "Bình" <b>'],
          text: '{{signer.name}} **đậm** | ô <script> [x](y) # tiêu đề',
        }),
        task({ lead: ['Công ty constructor'], text: `Rà soát ${'rất dài '.repeat(3000)}` }),
        task({ lead: ['Công ty __proto__'], text: 'Nơi nhận: xem lại' }),
      ]),
    ]);
    const { exit, err } = await followUp('--letter-format', 'md');
    expect(err).not.toContain('    at ');
    expect([0, 1]).toContain(exit);
    expect(written()).toContain('Công ty ..-..-An - -Bình- -b-.md');
    expect(textOf('Công ty ..-..-An - -Bình- -b-.md')).toContain('{{signer.name}}');
    expect(readdirSync(cwd).sort()).toEqual(['ra', 'vanthu.config.yaml', 'viec.json']);
  });

  test('six tasks stand in an annex, which lints clean and from which extract reads them back', async () => {
    const texts = [
      'hồ sơ đất đai',
      'hồ sơ hộ tịch',
      'danh mục tài liệu',
      'sổ văn bản đi',
      'chữ ký số',
      'mẫu biểu báo cáo',
    ];
    give('viec.json', [
      extracted(
        texts.map((what, index) =>
          task({ clause: String(index + 1), text: `Rà soát ${what} còn hiệu lực.` }),
        ),
      ),
    ]);
    await followUp('--number', '210');
    const { out } = await vanthu('extract', 'ra', '--format', 'json');
    const tasks: readonly { text: string; lead: string[] }[] = JSON.parse(out)[0].assignments;
    for (const what of texts) {
      const found = tasks.find(({ text }) => text.includes(`Rà soát ${what} còn hiệu lực`));
      expect({ what, lead: found?.lead }).toEqual({ what, lead: ['Sở Tài chính'] });
    }
    expect(await vanthu('lint', 'ra', '--stage', 'issued', '--severity', 'warning')).toMatchObject({
      exit: 0,
    });
  });
});
