import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder, templates, typed } from './typing.ts';

const SAMPLE: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(join(templates, 'cong-van/sample.json'), 'utf8'),
);
const letter = (number: number | string, more: object = {}): Readonly<Record<string, unknown>> => ({
  ...SAMPLE,
  number: String(number),
  ...more,
});
const list = (...letters: object[]) => JSON.stringify(letters);

describe('one letter', () => {
  test('is written as .docx and .md from its data, nothing is said', async () => {
    await inFolder({ 'a.json': JSON.stringify(letter(7)) }, async (cwd) => {
      for (const name of ['a.docx', 'a.md']) {
        expect(await typed(cwd, ['render', 'cong-van', '--data', 'a.json', '-o', name])).toEqual({
          exit: 0,
          out: '',
          err: '',
        });
      }
      expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain('Số: 07/SNV-CCHC');
      expect(readFileSync(join(cwd, 'a.docx')).subarray(0, 2).toString()).toBe('PK');
      const { out } = await typed(cwd, ['lint', 'a.docx', 'a.md', '--format', 'json', '--stage', 'issued']);
      expect(
        JSON.parse(out).flatMap(({ messages }: { readonly messages: readonly object[] }) => messages),
      ).toEqual([]);
    });
  });

  test('comes from standard input too', async () => {
    await inFolder({}, async (cwd) => {
      const { exit } = await typed(cwd, ['render', 'cong-van', '--data', '-', '-o', 'a.md'], {
        stdin: JSON.stringify(letter(8)),
      });
      expect([exit, readFileSync(join(cwd, 'a.md'), 'utf8').includes('Số: 08/')]).toEqual([0, true]);
    });
  });

  test('with data missing is not written, and all that is missing is named at once', async () => {
    const { subject: _, signer: __, ...rest } = letter(7);
    await inFolder({ 'a.json': JSON.stringify({ ...rest, date: '30/4/2026', nmber: 1 }) }, async (cwd) => {
      const { exit, err } = await typed(cwd, ['render', 'cong-van', '--data', 'a.json', '-o', 'a.docx']);
      expect(exit).toBe(2);
      for (const words of [
        '4 chỗ sai',
        '“subject”',
        '“signer”',
        '“30/4/2026”',
        'Có phải ý bạn là “number”',
      ]) {
        expect(err).toContain(words);
      }
      expect(readdirSync(cwd)).toEqual(['a.json']);
    });
  });

  test('with --blank has gaps for what is missing', async () => {
    await inFolder({ 'a.yaml': 'subject: kiểm kê tài sản\n' }, async (cwd) => {
      const { exit } = await typed(cwd, ['render', 'cong-van', '--data', 'a.yaml', '--blank', '-o', 'a.md']);
      const text = readFileSync(join(cwd, 'a.md'), 'utf8');
      expect([exit, text.includes('V/v kiểm kê tài sản'), text.includes('……')]).toEqual([0, true, true]);
    });
  });

  test('is not written over its data, nor over a folder, nor where there is no folder', async () => {
    await inFolder({ 'a.json': JSON.stringify(letter(7)) }, async (cwd) => {
      linkSync(join(cwd, 'a.json'), join(cwd, 'khac.json'));
      symlinkSync('a.json', join(cwd, 'a.md'));
      mkdirSync(join(cwd, 'b.md'));
      const render = (output: string) => typed(cwd, ['render', 'cong-van', '--data', 'a.json', '-o', output]);
      expect(await render('a.md')).toMatchObject({
        exit: 2,
        err: expect.stringContaining('không ghi đè lên nó'),
      });
      expect(await render('b.md')).toMatchObject({
        exit: 2,
        err: expect.stringContaining('đó là một thư mục'),
      });
      expect(await render('c/d.md')).toMatchObject({
        exit: 2,
        err: expect.stringContaining('thư mục chứa nó'),
      });
      expect(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).toEqual(letter(7));
    });
  });

  test('says so where the folder may not be written to', async () => {
    await inFolder({ 'a.json': JSON.stringify(letter(7)) }, async (cwd) => {
      mkdirSync(join(cwd, 'khoa'), { mode: 0o500 });
      // Nothing is locked for root but what the system keeps for itself.
      const locked = process.getuid?.() === 0 ? '/sys' : 'khoa';
      const { exit, err } = await typed(cwd, [
        'render',
        'cong-van',
        '--data',
        'a.json',
        '-o',
        `${locked}/a.md`,
      ]);
      chmodSync(join(cwd, 'khoa'), 0o700);
      expect([exit, err.includes('Không có quyền ghi')]).toEqual([2, true]);
    });
  });

  test.each([
    [['render', 'cong-van', '-o', 'a.md'], 'Thiếu dữ liệu'],
    [['render', 'cong-van', '--sample'], '-o TỆP'],
    [['render', 'cong-van', '--sample', '-o', 'a.md', '--out-dir', 'b'], '-o TỆP'],
    [['render', 'cong-van', '--sample', '--data', 'a.json', '-o', 'a.md'], 'Chọn một trong hai'],
    [['render', 'cong-van', '--sample', '-o', 'a.odt'], '.docx, .md hoặc .pdf'],
    [['render', 'cong-van', '--sample', '-o', 'a.md', '--name', 'b.md'], '--out-dir'],
    [['render', 'cong-van', '--sample', '--out-dir', 'b', '--name', '../{{number}}.md'], 'Mẫu tên'],
    [['render', 'cong-van', '--sample', '--out-dir', 'b', '--name', '{{number}}'], 'phải tận cùng bằng'],
    [['render', 'cong-van', '--data', 'khong-co.json', '-o', 'a.md'], 'Không tìm thấy tệp “khong-co.json”'],
    [['render', 'cong-vam', '--sample', '-o', 'a.md'], 'Có phải: cong-van'],
    [['render', './khong-co', '--sample', '-o', 'a.md'], 'khong-co'],
    [['render', 'cong-van', '--sample', '-o', 'a.md', '--templates', 'mau'], 'Không có thư mục mẫu “mau”'],
    [['render', 'cong-van', '--sample', '-o', 'a.md', '--office', 'co-quan.yaml'], 'Không tìm thấy tệp'],
  ])('%j is refused in a sentence', async (args, words) => {
    await inFolder({}, async (cwd) => {
      const { exit, err } = await typed(cwd, args);
      expect([exit, err.includes(words)], err).toEqual([2, true]);
      expect((await typed(cwd, [...args, '--lang', 'en'])).err).toMatch(/^vanthu: [^ạảãàáâậầấẩẫăắằặẳẵ]+\n$/u);
      expect(readdirSync(cwd)).toEqual([]);
    });
  });
});

describe('many letters', () => {
  const batch = (cwd: string, ...more: string[]) =>
    typed(cwd, ['render', 'cong-van', '--data', 'a.json', '--out-dir', 'ra', ...more]);

  test('are written one an entry; those with mistakes are named, the others stand', async () => {
    const { place: _, ...placeless } = letter(2);
    await inFolder({ 'a.json': list(letter(1), placeless, letter(3), { x: 1 }) }, async (cwd) => {
      const { exit, out, err } = await batch(cwd, '--name', '{{number}}.md');
      expect([exit, out]).toEqual([1, '']);
      expect(readdirSync(join(cwd, 'ra'))).toEqual(['1.md', '3.md']);
      expect(err).toContain('vanthu: mục 2: Thiếu trường “place”');
      expect(err).toContain('vanthu: mục 4: Tên tệp cần trường “number”');
      expect(err).toContain('Đã ghi 2 văn bản vào ra; 2 văn bản có chỗ sai, không ghi.');
    });
  });

  test('of which none can be written leave no folder behind', async () => {
    await inFolder({ 'a.json': list({}, {}) }, async (cwd) => {
      expect(await batch(cwd)).toMatchObject({ exit: 2, err: expect.stringContaining('Đã ghi 0 văn bản') });
      expect(existsSync(join(cwd, 'ra'))).toBe(false);
    });
  });

  test('that would lie in one file are not written, and both are named', async () => {
    const names = [letter(1, { place: 'Hòa Bình' }), letter(2, { place: 'HÒA BÌNH' }), letter(3)];
    await inFolder({ 'a.json': list(...names) }, async (cwd) => {
      const { exit, err } = await batch(cwd, '--name', '{{place}}.md');
      expect(exit).toBe(1);
      expect(err).toContain('mục 1, mục 2: Cùng ra một tên tệp “Hòa Bình.md”');
      expect(readdirSync(join(cwd, 'ra'))).toEqual(['Bình Sơn.md']);
    });
  });

  test('come from the rows of a table', async () => {
    const { tasks: _, annexes: __, ...rest } = SAMPLE;
    await inFolder(
      {
        'chung.yaml':
          'names: [SỞ NỘI VỤ]\nplace: Bình Sơn\nsymbol: SNV-VP\narchive: VT, VP\nsigners: [{name: Nguyễn Văn An, position: Giám đốc}]\n',
        'a.csv': [
          'number;date;subject;addressees;opening;tasks.1.lead;tasks.1.text;closing;recipients',
          '5;2026-03-05;kiểm kê tài sản;"Phòng A; Phòng B";Sở Nội vụ đề nghị các phòng:;Văn phòng;kiểm kê tài sản;Đề nghị thực hiện.;Như trên',
          '6;2026-03-06;kiểm kê tài sản;;Sở Nội vụ đề nghị các phòng:;Văn phòng;kiểm kê tài sản;Đề nghị thực hiện.;Như trên',
        ].join('\r\n'),
      },
      async (cwd) => {
        expect(rest['issuer']).toBeDefined();
        const args = ['render', 'cong-van', '--data', 'a.csv', '--office', 'chung.yaml'];
        const { exit, err } = await typed(cwd, [...args, '--out-dir', '.', '--name', 'cv {{number}}.md']);
        expect(exit).toBe(1);
        expect(err).toContain('vanthu: dòng 3: Thiếu trường “addressees” (kính gửi).');
        const text = readFileSync(join(cwd, 'cv 5.md'), 'utf8');
        for (const words of ['**SỞ NỘI VỤ**', 'Số: 05/SNV-VP', '- Phòng A;\n- Phòng B.', '**GIÁM ĐỐC**']) {
          expect(text).toContain(words);
        }
      },
    );
  });

  test('do not go into one file', async () => {
    await inFolder({ 'a.json': list(letter(1), letter(2)) }, async (cwd) => {
      const { exit, err } = await typed(cwd, ['render', 'cong-van', '--data', 'a.json', '-o', 'a.md']);
      expect([exit, err.includes('2 văn bản: dùng --out-dir')]).toEqual([2, true]);
    });
  });

  test('stay in their folder, whatever the data and the links in it', async () => {
    const subjects = ['rà soát ../../ngoài', 'liên kết', 'bên trong'];
    const letters = subjects.map((subject, index) => letter(index + 1, { subject }));
    await inFolder({ 'a.json': list(...letters), 'ngoài.md': 'giữ nguyên' }, async (cwd) => {
      mkdirSync(join(cwd, 'ra'));
      writeFileSync(join(cwd, 'ra/thật.md'), 'cũ');
      symlinkSync('../ngoài.md', join(cwd, 'ra/liên kết.md'));
      symlinkSync('thật.md', join(cwd, 'ra/bên trong.md'));
      const { exit, err } = await batch(cwd, '--name', '{{subject}}.md');
      expect(exit).toBe(1);
      expect(err).toContain('“ra/liên kết.md” là liên kết dẫn ra ngoài thư mục');
      expect(readFileSync(join(cwd, 'ngoài.md'), 'utf8')).toBe('giữ nguyên');
      expect(readFileSync(join(cwd, 'ra/thật.md'), 'utf8')).toContain('Số: 03/');
      expect(readdirSync(join(cwd, 'ra'))).toContain('rà soát ..-..-ngoài.md');
      expect(readdirSync(cwd).sort()).toEqual(['a.json', 'ngoài.md', 'ra']);
    });
  });

  test('overwrite neither what they are made from nor what is no file', async () => {
    const files = {
      'dữ liệu.yaml': list(letter(1, { subject: 'dữ liệu' }), letter(2, { subject: 'thư mục' })),
    };
    await inFolder(files, async (cwd) => {
      linkSync(join(cwd, 'dữ liệu.yaml'), join(cwd, 'gốc.yaml'));
      symlinkSync('dữ liệu.yaml', join(cwd, 'dữ liệu.md'));
      mkdirSync(join(cwd, 'thư mục.md'));
      const args = [
        'render',
        'cong-van',
        '--data',
        'dữ liệu.yaml',
        '--out-dir',
        '.',
        '--name',
        '{{subject}}.md',
      ];
      const { exit, err } = await typed(cwd, args);
      expect(exit).toBe(2);
      expect(err).toContain('“dữ liệu.md” là tệp đang được đọc');
      expect(err).toContain('“thư mục.md” không phải là tệp thường');
      expect(readFileSync(join(cwd, 'gốc.yaml'), 'utf8')).toBe(files['dữ liệu.yaml']);
    });
  });

  test('go into folders that are made for them, where that can be', async () => {
    await inFolder({ 'a.json': list(letter(1)), tep: '' }, async (cwd) => {
      const into = (folder: string) =>
        typed(cwd, [
          'render',
          'cong-van',
          '--data',
          'a.json',
          '--out-dir',
          folder,
          '--name',
          '{{number}}.md',
        ]);
      expect((await into('ra/một/hai')).exit).toBe(0);
      expect((await into('ra/một/hai')).exit).toBe(0);
      expect(readdirSync(join(cwd, 'ra/một/hai'))).toEqual(['1.md']);
      for (const folder of ['tep', 'tep/trong', ...(process.platform === 'linux' ? ['/proc/vanthu'] : [])]) {
        const { exit, err } = await into(folder);
        expect([exit, /không phải là thư mục|Không ghi được/u.test(err)], err).toEqual([2, true]);
      }
    });
  });

  test('show how far they are on a terminal', async () => {
    await inFolder({ 'a.json': list(letter(1), letter(2), letter(3), letter(4)) }, async (cwd) => {
      const { err } = await typed(
        cwd,
        ['render', 'cong-van', '--data', 'a.json', '--out-dir', 'ra', '--name', '{{index}}.md'],
        {
          terminal: { out: true, err: true, columns: 80 },
        },
      );
      expect(err).toContain('\r\u001b[K3/4  03.md');
      expect(err.endsWith('\r\u001b[KĐã ghi 4 văn bản vào ra.\n')).toBe(true);
    });
  });
});

describe('the office profile', () => {
  const CONFIG =
    'office:\n  names: [SỞ NỘI VỤ]\n  parent: UBND tỉnh Bình Sơn\n  place: Bình Sơn\n  symbol: SNV-VP\n  archive: VT, VP\n  signers:\n    - { name: Nguyễn Văn An, position: GIÁM ĐỐC }\n    - { name: Trần Thị Bình, position: PHÓ GIÁM ĐỐC, authority: [KT. GIÁM ĐỐC] }\n';
  const OWN = ['issuer', 'parentBody', 'place', 'symbol', 'archive', 'signer'];
  const bare = Object.fromEntries(Object.entries(SAMPLE).filter(([name]) => !OWN.includes(name)));

  const rendered = async (data: object, config = CONFIG) => {
    let said = { exit: 0, text: '', err: '' };
    await inFolder(
      { 'vanthu.config.yaml': config, 'a.json': JSON.stringify({ ...bare, ...data }) },
      async (cwd) => {
        const { exit, err } = await typed(cwd, ['render', 'cong-van', '--data', 'a.json', '-o', 'a.md']);
        said = { exit, err, text: exit === 0 ? readFileSync(join(cwd, 'a.md'), 'utf8') : '' };
      },
    );
    return said;
  };

  test('of the configuration speaks where the data are silent', async () => {
    const { text } = await rendered({});
    for (const words of [
      'UBND TỈNH BÌNH SƠN',
      '**SỞ NỘI VỤ**',
      '/SNV-VP',
      '*Bình Sơn, ngày',
      'Lưu: VT, VP',
      'Nguyễn Văn An',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('gives the position of a signer that the data name', async () => {
    const { text } = await rendered({ signer: { name: 'Trần Thị Bình' } });
    expect(text).toContain('**KT. GIÁM ĐỐC**\n**PHÓ GIÁM ĐỐC**\n\n**Trần Thị Bình**');
    expect((await rendered({ signer: { name: 'Lê Văn Cường' } })).err).toContain('“signer.position”');
  });

  test('lends nothing to a letter of another issuer', async () => {
    const { exit, err } = await rendered({ issuer: 'Sở Tài chính' });
    expect(exit).toBe(2);
    for (const field of ['symbol', 'place', 'archive', 'signer']) expect(err).toContain(`“${field}”`);
  });

  test('gives named types their own symbol', async () => {
    await inFolder({ 'vanthu.config.yaml': CONFIG }, async (cwd) => {
      expect((await typed(cwd, ['new', 'quyet-dinh'])).out).toContain('/QĐ-SNV\n');
      expect((await typed(cwd, ['new', 'cong-van'])).out).toContain('/SNV-VP\n');
    });
  });

  test('may stand in a file of its own, as it is or as a configuration', async () => {
    const profile = CONFIG.replace('office:\n', '').replaceAll(/^ {2}/gmu, '');
    await inFolder({ 'a.yaml': profile, 'b.yaml': CONFIG, 'c.yaml': 'name: SỞ NỘI VỤ\n' }, async (cwd) => {
      for (const file of ['a.yaml', 'b.yaml']) {
        expect((await typed(cwd, ['new', 'cong-van', '--office', file])).out).toContain('**SỞ NỘI VỤ**');
      }
      const { exit, err } = await typed(cwd, ['new', 'cong-van', '--office', 'c.yaml']);
      expect([exit, err.includes('Có phải ý bạn là “names”')]).toEqual([2, true]);
    });
  });
});
