import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { inFolder, templates, typed } from './typing.ts';

type Entry = {
  readonly name: string;
  readonly own: boolean;
  readonly sample: string | null;
  readonly fields: readonly { readonly path: string; readonly required: boolean }[];
  readonly mistakes: readonly string[] | null;
};

const names = readdirSync(templates, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'partials')
  .map((entry) => entry.name)
  .sort();

async function listed(cwd: string, ...args: string[]) {
  const { exit, out, err } = await typed(cwd, ['templates', '--format', 'json', ...args]);
  const entries: readonly Entry[] = JSON.parse(out);
  return { exit, err, entries };
}

/** A template of the user's own: a folder with a text and a schema. */
function ownTemplate(cwd: string, name: string, text: string, schema: object = {}): void {
  mkdirSync(join(cwd, 'mau', name), { recursive: true });
  writeFileSync(join(cwd, 'mau', name, 'template.md.hbs'), text);
  const whole = {
    title: 'Mẫu của xã',
    type: 'object',
    properties: { subject: { title: 'Trích yếu', type: 'string' } },
    ...schema,
  };
  writeFileSync(join(cwd, 'mau', name, 'schema.json'), JSON.stringify(whole));
}

describe('a template of one file', () => {
  test('need not have the optional fields of our shared parts, and is named by its path', async () => {
    const text = `{{> letter-head}}
{{> addressees}}
{{> paragraphs paragraphs=body}}

{{> foot}}
{{> annexes kind="Công văn"}}
`;
    await inFolder({ 'rieng.hbs': text }, async (cwd) => {
      const { out } = await typed(cwd, ['templates', './rieng.hbs']);
      const required = [...out.matchAll(/^ {2}\* (\S+)/gmu)].map(([, path]) => path);
      expect(required).toEqual(
        expect.arrayContaining(['issuer', 'number', 'symbol', 'date', 'addressees', 'signer']),
      );
      for (const path of ['mark', 'parentBody', 'annexes', 'signer.authority']) {
        expect(required).not.toContain(path);
      }
      expect(out).toContain('vanthu render ./rieng.hbs --data');
    });
  });
});

describe('the list of templates', () => {
  test('has every template with its fields and its sample, as its published schema says', async () => {
    await inFolder({}, async (cwd) => {
      const { exit, entries } = await listed(cwd);
      const schema = JSON.parse(
        readFileSync(new URL('../../schema/templates.schema.json', import.meta.url), 'utf8'),
      );
      const ajv = new Ajv({ allowUnionTypes: true, strictTypes: false });
      expect(ajv.validate(schema, entries), ajv.errorsText()).toBe(true);
      expect([exit, entries.map(({ name }) => name)]).toEqual([0, names]);
      for (const { name, own, sample, fields } of entries) {
        expect([name, own, sample]).toEqual([name, false, join(templates, name, 'sample.json')]);
        expect(
          fields.some(({ required }) => required),
          name,
        ).toBe(true);
      }
    });
  });

  test('has the user’s own before ours, and instead of ours where they have one name', async () => {
    await inFolder({ 'vanthu.config.yaml': 'templates: mau\n' }, async (cwd) => {
      ownTemplate(cwd, 'cong-van', '{{subject}}');
      ownTemplate(cwd, 'to-khai', '{{subject}}');
      const { entries } = await listed(cwd);
      expect(entries.filter(({ own }) => own).map(({ name }) => name)).toEqual(['cong-van', 'to-khai']);
      expect(entries.filter(({ name }) => name === 'cong-van')).toHaveLength(1);
      const { out } = await typed(cwd, ['templates']);
      expect(out).toMatch(
        /^Mẫu của cơ quan\n {2}cong-van +Mẫu của xã\n {2}to-khai +Mẫu của xã\n\nMẫu có sẵn\n/u,
      );
      expect(
        (await typed(cwd, ['render', 'to-khai', '--data', '-', '-o', 'a.md'], { stdin: '{}' })).exit,
      ).toBe(2);
    });
  });

  test('is read by a person, too: names, titles, how to go on', async () => {
    await inFolder({}, async (cwd) => {
      const { out } = await typed(cwd, ['templates']);
      expect(out).toContain(`${names.length} mẫu. Xem các trường của một mẫu: vanthu templates TÊN-MẪU`);
      const one = await typed(cwd, ['templates', 'Quyết định']);
      expect(one.out).toMatch(/^quyet-dinh {2}Quyết định/u);
      expect(one.out).toMatch(/\* signer\.name +Họ tên người ký \(chữ\)/u);
      expect(one.out).toContain('sample.json');
      const english = await typed(cwd, ['templates', 'quyet-dinh', '--lang', 'en']);
      expect(english.out).toContain('Fields (* must be there):');
    });
  });

  test('suggests what may have been meant', async () => {
    await inFolder({}, async (cwd) => {
      for (const [word, meant] of [
        ['quyet-dnh', 'quyet-dinh'],
        ['giay', 'giay-moi'],
        ['BIÊN BẢN', 'bien-ban'],
        ['không hề có', 'vanthu templates'],
      ] as const) {
        const { out, err } = await typed(cwd, ['templates', word]);
        expect(out + err).toContain(meant);
      }
    });
  });
});

describe('--check', () => {
  test('finds nothing in the templates that come with the program', async () => {
    await inFolder({}, async (cwd) => {
      const { exit, entries } = await listed(cwd, '--check');
      expect(entries.filter(({ mistakes }) => mistakes?.length !== 0)).toEqual([]);
      expect(exit).toBe(0);
    });
  });

  test('names unknown and unused fields of the user’s templates', async () => {
    await inFolder({}, async (cwd) => {
      ownTemplate(cwd, 'to-khai', '{{subjct}} {{mail subject}}');
      ownTemplate(cwd, 'hong', '{{subject}}');
      writeFileSync(join(cwd, 'mau/hong/schema.json'), '{');
      const { exit, out, err } = await typed(cwd, ['templates', '--check', '--templates', 'mau']);
      expect(exit).toBe(1);
      expect(out).toContain('“subjct”');
      expect(out).toContain('“mail”');
      expect(out).toMatch(/Đã soát \d+ mẫu, 1 mẫu có chỗ sai\.\n$/u);
      expect(err).toContain('schema.json');
    });
  });
});

describe('new', () => {
  const PROFILE =
    'names: [ỦY BAN NHÂN DÂN XÃ AN BÌNH]\nplace: An Bình\nsymbol: UBND-VP\narchive: VT, VP\nsigners: [{ name: Nguyễn Văn An, position: CHỦ TỊCH, authority: [TM. ỦY BAN NHÂN DÂN] }]\n';

  test.each(names)('%s is a draft that the program knows for what it is', async (name) => {
    await inFolder({ 'co-quan.yaml': PROFILE }, async (cwd) => {
      const { exit, err } = await typed(cwd, ['new', name, '-o', 'a.md', '--office', 'co-quan.yaml']);
      expect([exit, err.startsWith('Đã tạo a.md.')], err).toEqual([0, true]);
      const { out } = await typed(cwd, ['lint', 'a.md', '--stage', 'draft', '--format', 'json']);
      const [{ official, type }] = JSON.parse(out);
      const { out: list } = await typed(cwd, ['templates', name, '--format', 'json']);
      expect([official, type]).toEqual([true, JSON.parse(list)[0].type]);
    });
  });

  test('writes no file that is there already, unless told to', async () => {
    await inFolder({ 'a.md': 'của tôi' }, async (cwd) => {
      const { exit, err } = await typed(cwd, ['new', 'cong-van', '-o', 'a.md']);
      expect([exit, err.includes('Đã có “a.md”')]).toEqual([2, true]);
      expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('của tôi');
      expect((await typed(cwd, ['new', 'cong-van', '-o', 'a.md', '--force'])).exit).toBe(0);
      expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toContain('Kính gửi:');
    });
  });

  test('writes Word too, prints where no file is named, and nothing else', async () => {
    await inFolder({}, async (cwd) => {
      expect((await typed(cwd, ['new', 'Công văn', '-o', 'a.docx'])).exit).toBe(0);
      expect(readFileSync(join(cwd, 'a.docx')).subarray(0, 2).toString()).toBe('PK');
      const { out, err } = await typed(cwd, ['new', 'cong-van']);
      expect([out.includes('V/v ……'), err]).toEqual([true, '']);
      expect((await typed(cwd, ['new', 'cong-van', '-o', 'a.odt'])).err).toContain('.md hoặc .docx');
      expect((await typed(cwd, ['new', 'cong-vn', '-o', 'b.md'])).err).toContain('Có phải: cong-van?');
    });
  });
});
