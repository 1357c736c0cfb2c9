import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.generated.ts';
import { annotateDocx } from '../src/fix/annotate.ts';
import type { Tracking } from '../src/fix/docx.ts';
import { mend } from '../src/fix/mend.ts';
import { lint } from '../src/lint/lint.ts';
import { readDocx } from '../src/read/docx/docx.ts';
import { recognise } from '../src/recognise/recognise.ts';
import { partsOf, zipOf } from '../src/render/docx/package.ts';
import { writeDocx } from '../src/render/docx.ts';
import { DEFAULTS, dataOf, followUps, readTasks } from '../src/render/follow-up.ts';
import { fillWord } from '../src/render/word-template.ts';
import { deadline, extracted, task } from './render/follow-up-letters.ts';
import { compliant, compliantKinds } from './support/compliant.ts';
import { ourTemplate, sampleOf, TEMPLATES, writtenLetter } from './support/templates.ts';
import { newMistakes, packageMistakes, tracesIn, wordMistakes } from './support/word-mistakes.ts';

const ONE_FILE = 60_000;

describe('what is written', () => {
  const templates = readdirSync(TEMPLATES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'partials')
    .map(({ name }) => name);

  test.each(templates)(
    'the sample of %s',
    async (name) => {
      const template = await ourTemplate(name);
      const bytes = await writeDocx(await writtenLetter(template, sampleOf(template)));
      expect([await wordMistakes(bytes), tracesIn(bytes)]).toEqual([[], []]);
    },
    ONE_FILE,
  );

  test.each(compliantKinds)(
    'the compliant %s, converted',
    async (kind) => {
      const bytes = await writeDocx(compliant({ kind }));
      expect([await wordMistakes(bytes), tracesIn(bytes)]).toEqual([[], []]);
    },
    ONE_FILE,
  );

  test(
    'a follow-up letter with its annex',
    async () => {
      const tasks = Array.from({ length: 9 }, (_, index) =>
        task({ clause: `${index + 1}`, deadline: deadline({ due: '2026-03-20', before: true }) }),
      );
      const read = readTasks(JSON.stringify([extracted(tasks)]), 'nhiem-vu.json');
      if (read.mistakes) throw new Error(read.mistakes.map(({ en }) => en).join('\n'));
      const office = { names: ['VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH'], parent: 'UBND TỈNH BÌNH SƠN' };
      const options = { asOf: '2026-04-15', ...DEFAULTS, body: null, office };
      const [followUp] = followUps(read.letters, options).letters;
      const template = await ourTemplate('cong-van-don-doc');
      if (!followUp) throw new Error('no letter');
      const letter = await writtenLetter(template, { ...sampleOf(template), ...dataOf(followUp) });
      expect(letter.annexes).toHaveLength(1);
      expect(await wordMistakes(await writeDocx(letter))).toEqual([]);
    },
    ONE_FILE,
  );

  test(
    'a Word template, filled',
    async () => {
      const before = await writeDocx(
        compliant({
          replace: [
            ['Nguyễn Văn An', '{{signer.name}}'],
            ['1. Các sở', '{{#each steps}}\n\n{{add @index 1}}. {{this}}\n\n{{/each}}\n\n1. Các sở'],
          ],
        }),
      );
      const filled = fillWord(before, { signer: { name: 'Trần Thị Bình' }, steps: ['Một & hai', '<ba>'] });
      if (filled.mistakes) throw new Error(filled.mistakes.map(({ en }) => en).join('\n'));
      expect(await wordMistakes(filled.bytes)).toEqual([]);
    },
    ONE_FILE,
  );
});

describe('what is mended', () => {
  const BY_US = { author: 'vanthu', date: '2026-01-05T00:00:00Z' };
  const CORPUS = '../shared/corpus/docx';
  const drafts: readonly (readonly [name: string, bytes: Buffer])[] = [
    ['the sample draft', readFileSync('fixtures/samples/cong-van-du-thao.docx')],
    ...['d03-cong-van-ket-qua-dai-hoi', 'd06-du-thao-cong-van-cau-long']
      .map((name) => [name, join(CORPUS, `${name}.docx`)] as const)
      .filter(([, path]) => existsSync(path))
      .map(([name, path]): readonly [string, Buffer] => [name, readFileSync(path)]),
  ];

  async function mended(bytes: Uint8Array, tracking: Tracking | null): Promise<Uint8Array> {
    const judge = (letter: Parameters<typeof lint>[0]) =>
      lint(letter, rules, { stage: 'issued' }).diagnostics;
    const result = await mend(bytes, { name: 'a.docx', unsafe: true, tracking, judge });
    if (result.refusal) throw new Error(result.refusal.en);
    expect(result.fixed.length).toBeGreaterThan(0);
    return result.bytes;
  }

  function annotated(bytes: Uint8Array): Uint8Array {
    const read = readDocx(bytes);
    if (read.failure) throw new Error(read.failure.message.en);
    const notes = lint(recognise(read.document), rules, { stage: 'issued' }).diagnostics.map(
      ({ at, rule }) => ({
        at,
        text: `${rule}\n“a & b”`,
      }),
    );
    expect(notes.length).toBeGreaterThan(0);
    return annotateDocx(read, notes, 'Phát hiện', { ...BY_US, initials: 'vt' });
  }

  test.each(drafts)(
    '%s has no mistake that it had not before',
    async (_, bytes) => {
      const tracked = await mended(bytes, BY_US);
      expect(await newMistakes(bytes, await mended(bytes, null))).toEqual([]);
      expect(await newMistakes(bytes, tracked)).toEqual([]);
      expect(await newMistakes(bytes, annotated(bytes))).toEqual([]);
      expect(await newMistakes(bytes, annotated(tracked))).toEqual([]);
    },
    ONE_FILE,
  );
});

describe('the check itself', () => {
  const letter = writeDocx(compliant());

  test.each([
    ['properties behind the text', '<w:p><w:r><w:t>a</w:t></w:r><w:pPr/></w:p>', 'Sch_UnexpectedElement'],
    [
      'properties out of order',
      '<w:p><w:pPr><w:jc w:val="left"/><w:keepNext/></w:pPr></w:p>',
      'Sch_Unexpected',
    ],
    ['an unknown value', '<w:p><w:pPr><w:jc w:val="middle"/></w:pPr></w:p>', 'Sch_AttributeValue'],
    ['an unknown element', '<w:paragraph/>', 'Sch_'],
    ['one mark twice', '<w:bookmarkStart w:id="1" w:name="a"/>'.repeat(2), 'Sem_UniqueAttributeValue'],
  ])(
    'sees %s',
    async (_, xml, id) => {
      const main =
        partsOf(await letter)
          .get('word/document.xml')
          ?.toString('utf8') ?? '';
      const broken = Buffer.from(main.replace('<w:body>', `<w:body>${xml}`));
      const parts = new Map<string, Uint8Array>(partsOf(await letter)).set('word/document.xml', broken);
      expect(await wordMistakes(zipOf(parts))).toContainEqual(expect.stringContaining(id));
    },
    ONE_FILE,
  );

  test(
    'sees parts that nothing leads to, parts without a type and traces of a writer',
    async () => {
      const parts = new Map<string, Uint8Array>(partsOf(await letter));
      parts.set('word/extra.bin', Buffer.from('a'));
      parts.set(
        'docProps/app.xml',
        Buffer.from(
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>Sở</Company></Properties>',
        ),
      );
      parts.delete('word/theme/theme1.xml');
      const bytes = zipOf(parts);
      expect(packageMistakes(bytes)).toEqual([
        '[Content_Types].xml: no /word/theme/theme1.xml',
        'word/extra.bin has no content type',
        'word/_rels/document.xml.rels: no word/theme/theme1.xml',
        'nothing leads to word/extra.bin',
      ]);
      expect(tracesIn(bytes)).toEqual(['docProps/app.xml: <Company>']);
    },
    ONE_FILE,
  );
});
