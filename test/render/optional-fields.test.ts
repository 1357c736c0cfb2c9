import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.generated.ts';
import type { Letter } from '../../src/document/letter.ts';
import { lint } from '../../src/lint/lint.ts';
import { readDocx } from '../../src/read/docx/docx.ts';
import { writeDocx } from '../../src/render/docx.ts';
import { renderLetter } from '../../src/render/fill.ts';
import { isRecord, propertiesOf, requiredOf } from '../../src/render/schema.ts';
import { sheetOf } from '../../src/render/sheet.ts';
import { readTemplate, type Template } from '../../src/render/template.ts';
import { letterIn } from '../support/saying.ts';

const FOLDER = fileURLToPath(new URL('../../templates', import.meta.url));

const NAMES = [
  'phuong-an',
  'de-an',
  'du-an',
  'bao-cao',
  'bien-ban',
  'to-trinh',
  'hop-dong',
  'cong-dien',
  'ban-ghi-nho',
  'ban-thoa-thuan',
  'giay-uy-quyen',
  'giay-moi',
  'giay-gioi-thieu',
  'giay-nghi-phep',
  'phieu-gui',
  'phieu-chuyen',
  'phieu-bao',
  'thu-cong',
];

async function templateOf(name: string): Promise<Template> {
  const read = await readTemplate(name, [FOLDER]);
  if ('mistakes' in read) throw new Error(read.mistakes[0]?.vi);
  return read.template;
}

function sampleOf({ samplePath }: Template): Readonly<Record<string, unknown>> {
  const data: unknown = JSON.parse(readFileSync(samplePath ?? '', 'utf8'));
  if (!isRecord(data)) throw new Error('a sample is an object');
  return data;
}

async function rendered(template: Template, data: unknown): Promise<Letter> {
  const result = await renderLetter(template, data);
  if ('mistakes' in result) throw new Error(result.mistakes.map(({ vi }) => vi).join('\n'));
  return result.letter;
}

async function inBothForms(letter: Letter): Promise<readonly Letter[]> {
  return [letter, letterIn(readDocx(await writeDocx(letter)))];
}

const seriousIn = (letter: Letter) =>
  lint(letter, rules, { stage: 'issued' })
    .diagnostics.filter(({ severity }) => severity !== 'info')
    .map(({ rule, data }) => ({ rule, data }));

describe.each(NAMES)('the template %s', (name) => {
  test('makes a compliant letter of what it must have, lists at their shortest', async () => {
    const template = await templateOf(name);
    const required = new Set(requiredOf(template.schema));
    const kept = Object.entries(sampleOf(template)).filter(([field]) => required.has(field));
    const short = kept.map(([field, value]) => {
      const least = Math.max(1, Number(propertiesOf(template.schema).get(field)?.['minItems'] ?? 1));
      return [field, Array.isArray(value) && field !== 'issuer' ? value.slice(0, least) : value];
    });
    for (const letter of await inBothForms(await rendered(template, Object.fromEntries(short)))) {
      expect(seriousIn(letter)).toEqual([]);
    }
  });

  test('makes a compliant letter with a mark and two annexes, where it has them', async () => {
    const template = await templateOf(name);
    const fields = propertiesOf(template.schema);
    const annexes = [
      { title: 'Danh sách đơn vị', table: { columns: ['Số thứ tự', 'Đơn vị'], rows: [['1', 'Thôn Đông']] } },
      { title: 'Hướng dẫn thực hiện', body: ['1. Lập danh sách.', '2. Gửi danh sách về Văn phòng.'] },
    ];
    const letter = await rendered(template, {
      ...sampleOf(template),
      ...(fields.has('mark') ? { mark: ['KHẨN'] } : {}),
      ...(fields.has('annexes') ? { annexes } : {}),
    });
    for (const form of await inBothForms(letter)) {
      expect(seriousIn(form)).toEqual([]);
      expect(form.parts.mark?.text).toBe('KHẨN');
      const headings = fields.has('annexes') ? ['Phụ lục I', 'Phụ lục II'] : [];
      expect(form.annexes.map(({ heading }) => heading?.text)).toEqual(headings);
    }
  });
});

test.each(['hop-dong', 'ban-ghi-nho', 'ban-thoa-thuan'])('%s has a signature a party', async (name) => {
  const template = await templateOf(name);
  const { signers } = sampleOf(template);
  const names = Array.isArray(signers) ? signers.map((one: { readonly name: string }) => one.name) : [];
  for (const letter of await inBothForms(await rendered(template, sampleOf(template)))) {
    const { signatures } = sheetOf(letter);
    expect(signatures.map((one) => one.name)).toEqual(names);
    expect(signatures.map(({ titles: [first] }) => /^ĐẠI DIỆN BÊN /u.test(first ?? ''))).toEqual([
      true,
      true,
    ]);
  }
});

test('the box of a mark under what a letter is about is no rule', async () => {
  const template = await templateOf('cong-van');
  const letter = await rendered(template, { ...sampleOf(template), mark: ['MẬT', 'KHẨN'] });
  for (const one of await inBothForms(letter)) {
    expect(lint(one, rules, { stage: 'issued' }).diagnostics.map(({ rule }) => rule)).not.toContain(
      'layout/letter-subject-rule',
    );
  }
});

test('an invitation that has nothing to be noted ends with its place or with what is to be prepared', async () => {
  const template = await templateOf('giay-moi');
  const { note: _, preparations, ...data } = sampleOf(template);
  for (const [given, end] of [
    [data, / Địa điểm: [^.:]*\.\/\.$/u],
    [{ ...data, preparations }, / chuẩn bị [^.:]*\.\/\.$/u],
  ] as const) {
    expect((await rendered(template, given)).parts.body?.text).toMatch(end);
  }
});
