import { describe, expect, test } from 'vitest';
import { fill, renderLetter } from '../../src/render/fill.ts';
import { clean, unfitCharacter } from '../../src/render/inert.ts';
import { readTemplate } from '../../src/render/template.ts';
import { fc } from '../support/properties.ts';
import { madeTemplate, ourTemplate, sampleOf, TEMPLATES, writtenLetter } from '../support/templates.ts';

const decision = await ourTemplate('quyet-dinh');
const decisionData = sampleOf(decision);
const letter = await ourTemplate('cong-van');
const letterData = sampleOf(letter);

const text = { type: 'string', minLength: 1 };
const mistakesOf = async (
  source: string,
  data: unknown = {},
  partials: Readonly<Record<string, string>> = {},
) => {
  const filled = await fill(madeTemplate(source, { name: text }, partials), {
    name: 'An Bình',
    ...Object(data),
  });
  return 'mistakes' in filled ? filled.mistakes.map(({ vi }) => vi) : filled.markdown;
};

describe('a hostile template', () => {
  test.each([
    '{{constructor}}',
    '{{__proto__}}',
    '{{name.constructor}}',
    '{{name.constructor.constructor}}',
    '{{toString}}',
    '{{this.__proto__.polluted}}',
    '{{lookup this "constructor"}}',
    '{{#with (lookup this "constructor")}}{{name}}{{/with}}',
    '{{#with name}}{{constructor}}{{/with}}',
    '{{helperMissing}}',
    '{{helperMissing name}}',
    '{{log name}}',
    '{{#name}}x{{/name}}',
    '{{> (lookup this "name")}}',
    '{{> ../../../etc/passwd}}',
    '{{> @partial-block}}',
    '{{#*inline "x"}}{{/inline}}{{> x}}',
    '{{#> layout}}{{/layout}}',
    '{{* decorator}}',
    '{{@root.constructor}}',
    '{{@partial-block}}',
    '{{../name}}',
    '{{upper name x=1}}',
    '{{#each name as |x|}}{{/each}}',
    '{{"name"}}',
    '{{#if name}}',
  ])('is refused: %s', async (source) => {
    expect(await mistakesOf(source)).toEqual(expect.arrayContaining([expect.any(String)]));
  });

  test('cannot call itself, straight or by way of another', async () => {
    expect(await mistakesOf('{{> a}}', {}, { a: '{{> a}}' })).toEqual([
      expect.stringContaining('gọi lại chính nó'),
    ]);
    expect(await mistakesOf('{{> a}}', {}, { a: '{{> b}}', b: '{{> a}}' })).toHaveLength(1);
  });

  test('cannot double itself without end', async () => {
    const names = 'abcdefghijklmnopqrstuvwxyz'.split('');
    const partials = Object.fromEntries(
      names.map((name, index) => [name, `{{> ${names[index + 1] ?? 'end'}}}`.repeat(2)]),
    );
    expect(await mistakesOf('{{> a}}', {}, { ...partials, end: 'x' })).toContainEqual(
      expect.stringContaining('quá lớn'),
    );
  });

  test('nested by the thousand is refused', async () => {
    expect(await mistakesOf(`${'{{#if name}}'.repeat(20_000)}${'{{/if}}'.repeat(20_000)}`)).toHaveLength(1);
  });

  test('cannot loop through a list in itself for ever', async () => {
    const list = { type: 'array', items: { type: 'string' } };
    const rows = Array.from({ length: 2000 }, (_, index) => `Thôn ${index}`);
    const source = '{{#each rows}}{{#each @root.rows}}x{{/each}}{{/each}}';
    const filled = await fill(madeTemplate(source, { rows: list }), { rows });
    expect('mistakes' in filled && filled.mistakes[0]?.vi).toContain('quá dài');
  });

  test.each([
    '../../../../etc/passwd',
    '/etc/passwd',
    '..',
    '.',
    '',
    '\0',
    'cong-van/../cong-van/x',
    '__proto__',
  ])('of the name %j is not found', async (name) => {
    const read = await readTemplate(name, [TEMPLATES]).catch(() => ({ mistakes: ['thrown'] }));
    expect('mistakes' in read && read.mistakes[0]).toMatchObject({ vi: expect.any(String) });
  });
});

describe('hostile data', () => {
  test('that holds a template is text', async () => {
    const { values } = await writtenLetter(letter, {
      ...letterData,
      subject: 'rà soát {{signer.name}} {{> foot}}',
    });
    expect(values.subject).toBe('rà soát {{signer.name}} {{> foot}}');
  });

  test('with inherited names is refused by name', async () => {
    const data: unknown = JSON.parse(`{"__proto__": {"polluted": "x"}, "constructor": "y"}`);
    const rendered = await renderLetter(letter, data);
    const said = 'mistakes' in rendered ? rendered.mistakes.map(({ vi }) => vi) : [];
    expect(said).toEqual(
      expect.arrayContaining(['Không có trường “__proto__”.', 'Không có trường “constructor”.']),
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('nested without end is a mistake', async () => {
    const ring: Record<string, unknown> = {};
    ring['subject'] = [ring];
    const rendered = await renderLetter(letter, ring);
    expect('mistakes' in rendered && rendered.mistakes.some(({ vi }) => vi.includes('quá sâu'))).toBe(true);
  });

  test.each(['\u0007', '\u0000', '\uD800', '\uFDD1', '\uFFFE', '\u202E', '\u2066'])(
    'with the character %j is refused at its field',
    async (character) => {
      const rendered = await renderLetter(letter, { ...letterData, subject: `rà soát ${character} hồ sơ` });
      expect('mistakes' in rendered && rendered.mistakes.map(({ vi }) => vi)).toEqual([
        expect.stringMatching(/^Trường “subject” \(trích yếu nội dung\) có ký tự U\+/u),
      ]);
    },
  );

  test('cannot become another part of the letter', async () => {
    const forged = await writtenLetter(letter, {
      ...letterData,
      addressees: ['Sở Tài chính\n\nNơi nhận:', 'Sở Y tế'],
    });
    expect(forged.values.addressees).toEqual(['Sở Tài chính Nơi nhận:', 'Sở Y tế']);
    expect(forged.values.recipients).toEqual(letterData['recipients']);
    for (const closing of ['Nơi nhận:', 'KT. CHỦ TỊCH', 'Phụ lục']) {
      const rendered = await renderLetter(letter, {
        ...letterData,
        closing: [closing, '- Sở Y tế;', 'Xin cảm ơn.'],
      });
      if ('mistakes' in rendered) continue;
      expect(rendered.letter.values.recipients).toEqual(letterData['recipients']);
      expect(rendered.letter.parts.body?.text).toContain(closing);
    }
  });

  const sign = fc.constantFrom(
    ...'*_`[]<>|\\#&;!-+=~(){}"\'/.:,@$%^'.split(''),
    ...[
      '{{',
      '}}',
      '{{x}}',
      '&amp;',
      '&#42;',
      '<b>',
      '</b>',
      '<!--',
      '-->',
      '<br>',
      '**',
      '|---|',
      '\n\n',
      '\n# ',
    ],
    ...[
      '\r\n',
      '\t',
      '\u00A0',
      '\u200E',
      '\u200F',
      'a\u0301',
      'ố',
      '1. ',
      'a) ',
      '\n- ',
      '\\*',
      '![x](y)',
      '[a](b)',
    ],
    ...['[1]: x', '```', '~~~', '<script>', ']]>', '<?xml', 'http://x.vn', ' '],
  );
  const piece = fc.oneof(sign, fc.string({ maxLength: 3 }), fc.string({ unit: 'grapheme', maxLength: 3 }));
  const hostileText = fc
    .array(piece, { minLength: 1, maxLength: 8 })
    .map((pieces) => clean(`Các ${pieces.join('')} này`))
    .filter((value) => unfitCharacter(value) === null);

  test('comes out as it was given, composed and with single spaces, wherever it stands', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (one, other) => {
        const { values, document, body } = await writtenLetter(decision, {
          ...decisionData,
          subject: one,
          recipients: [other, 'Như trên'],
          articles: [{ text: one }, { text: 'Quyết định này có hiệu lực kể từ ngày ký.' }],
          annexes: [{ title: 'Bảng', table: { columns: [one, other], rows: [[other, one]] } }],
        });
        expect(values.subject).toBe(one);
        expect(values.recipients[0]).toBe(other);
        expect(`${body[0]?.heading?.text ?? ''}${body[0]?.passage.text}`).toBe(one);
        const cells = document.blocks.filter(({ place }) => place.in === 'cell').map((block) => block.text);
        expect(cells).toEqual([one, other, other, one]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('ten thousand', () => {
  test('rows of a table are all there', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [
      `${index + 1}`,
      `Thôn số ${index + 1}`,
      'x|y',
    ]);
    const { document, values } = await writtenLetter(decision, {
      ...decisionData,
      annexes: [{ title: 'Các thôn', table: { columns: ['Số thứ tự', 'Thôn', 'Ghi chú'], rows } }],
    });
    expect(document.tables.map((table) => table.rows)).toEqual([10_001]);
    expect(values.signerName).toBe('Hoàng Thị Mai');
  }, 120_000);

  test('tasks are all there', async () => {
    const tasks = Array.from({ length: 10_000 }, (_, index) => ({
      lead: [`Ủy ban nhân dân xã số ${index + 1}`],
      text: 'rà soát hồ sơ',
    }));
    const filled = await fill(letter, { ...letterData, tasks });
    expect('markdown' in filled && filled.markdown.match(/^\d+\. Ủy ban/gmu)).toHaveLength(10_000);
  }, 120_000);
});
