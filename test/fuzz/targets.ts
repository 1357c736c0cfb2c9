import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DEFAULT_LIMITS, openPackage, unpack } from '../../src/read/docx/zip.ts';
import { packFixture, type ZipFile, zip } from '../read/docx/pack.ts';
import type { Case } from './case.ts';
import { mutatedBytes } from './mutate-bytes.ts';
import { mutatedJsonText } from './mutate-json.ts';
import { mutatedXml } from './mutate-xml.ts';
import { nastyTexts } from './nasty-text.ts';

/** One kind of thing that comes from outside, and what the program does with it. */
export type Target = {
  readonly name: string;
  /** Made by knowing the format. */
  readonly cases: fc.Arbitrary<Case>;
  /** For a fuzzer that changes bytes, guided by what they reach (`guided.ts`): a word to choose it by, what to begin with. */
  readonly id: string;
  readonly seeds: readonly (string | Uint8Array)[];
  readonly caseOf: (bytes: Uint8Array) => Case;
};

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

const LETTER = readFileSync('fixtures/compliant/cong-van.md', 'utf8');
const compliant = readdirSync('fixtures/compliant').map((name) => readFileSync(`fixtures/compliant/${name}`));
const SAMPLE = JSON.parse(readFileSync('templates/cong-van/sample.json', 'utf8'));

const LETTER_COMMANDS = (name: string, ending: string): Case['commands'] => [
  ['lint', name, '--format', 'json'],
  ['extract', name, '--format', 'json', '--any'],
  ['fix', name, '--unsafe', '-o', `sua${ending}`],
  ['convert', name, '-o', 'lai.md'],
];
const WORD_COMMANDS: Case['commands'] = [
  ...LETTER_COMMANDS('a.docx', '.docx'),
  ['inspect', 'a.docx'],
  ['fix', 'a.docx', '--unsafe', '--track', '-o', 'theo-doi.docx'],
  ['annotate', 'a.docx', '-o', 'ghi-chu.docx'],
  ['lint', 'sua.docx', 'theo-doi.docx', 'ghi-chu.docx', '--format', 'json'],
];

function partsOf(bytes: Uint8Array): readonly ZipFile[] {
  const open = openPackage(bytes, DEFAULT_LIMITS);
  if (open.failure) throw new Error(open.failure.message.en);
  return [...open.entries.values()].map((entry) => {
    const unpacked = unpack(open, entry);
    if (unpacked.failure) throw new Error(unpacked.failure.message.en);
    return { name: entry.name, content: unpacked.content };
  });
}

const words: fc.Arbitrary<Uint8Array> = fc
  .constantFrom('', ...readdirSync('fixtures/docx'))
  .map((name) => (name === '' ? readFileSync('fixtures/samples/cong-van-du-thao.docx') : packFixture(name)));

const wordCase = (bytes: Uint8Array): Case => ({ files: { 'a.docx': bytes }, commands: WORD_COMMANDS });
const wordBytes = words.chain(mutatedBytes).map(wordCase);

const wordXml = words
  .chain((bytes) => {
    const parts = partsOf(bytes);
    const xml = parts
      .map(({ name }, index) => ({ name, index }))
      .filter(({ name }) => /\.(?:xml|rels)$/u.test(name));
    // Most of what can go wrong is in the text itself.
    const main = xml.filter(({ name }) => /document/u.test(name));
    return fc.tuple(fc.constant(parts), fc.constantFrom(...xml, ...main, ...main, ...main));
  })
  .chain(([parts, { index }]) =>
    mutatedXml(Buffer.from(parts[index]?.content ?? '').toString('utf8')).map((source) =>
      zip(parts.map((part, at) => (at === index ? { ...part, content: source } : part))),
    ),
  )
  .map(wordCase);

const lines = LETTER.split('\n').filter((line) => line !== '');
const nasty = Object.values(nastyTexts(300));
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...lines) },
  { weight: 2, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', ' ', '', '\r\n', '\t')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

const letterCase = (source: string | Uint8Array, ending: string): Case => ({
  files: { [`a${ending}`]: source },
  commands: LETTER_COMMANDS(`a${ending}`, ending),
});
const letters = fc
  .tuple(text, fc.constantFrom('.md', '.txt'))
  .map(([source, ending]) => letterCase(source, ending));

const CONFIG = {
  stage: 'draft',
  baseline: 'b.json',
  templates: 'mau',
  office: {
    names: ['ỦY BAN NHÂN DÂN XÃ AN BÌNH'],
    place: 'An Bình',
    units: ['VP'],
    signers: [{ name: 'Nguyễn Văn An', position: 'CHỦ TỊCH', authority: ['TM. ỦY BAN NHÂN DÂN'] }],
    margins: { top: 20, left: 30 },
    bodySizePt: 14,
  },
  rules: {
    'layout/*': 'warning',
    'text/tone-placement': 'info',
    'text/single-spaces': { severity: 'off', reason: 'vì sao' },
  },
  overrides: [{ files: ['luu-tru/**'], rules: { 'layout/*': 'info' } }],
  house: [
    { id: 'house/a', message: 'a', replace: { 'bà con': 'người dân' }, part: 'body' },
    { id: 'house/b', message: 'b', require: ['kinh phí'] },
  ],
};
const YAML = [
  'a: &a [*a]\n',
  `${Array.from({ length: 12 }, (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1},`.repeat(9)}]`).join('\n')}\n`,
  '['.repeat(3000),
  '{a: '.repeat(3000),
  `${Array.from({ length: 1500 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')}\n`,
  '"__proto__": { polluted: true }\n',
  'constructor: { prototype: { polluted: true } }\n',
  'rules: !!js/function "x"\n',
  '!!binary "a"\n',
  '? [a]\n: b\n',
  '<<: *a\n',
  '%YAML 9.9\n---\na\n...\n---\nb\n',
  'extends: [vanthu.config.yaml]\n',
  'extends: /etc/passwd\n',
  'extends: "\\0"\n',
  'overrides: [{ files: ["{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}"], rules: {} }]\n',
  'overrides: [{ files: ["*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b"], rules: { "*/*": info } }]\n',
  'rules: { "{{{{": info, "**/**/**/**": info }\n',
  'house: [{ id: house/a, message: a, forbid: ["(a+)+$", "", " "] }]\n',
  '\u0000',
  '\ufeff',
];
const configCase = (source: string | Uint8Array): Case => ({
  files: { 'vanthu.config.yaml': source, 'a.md': LETTER },
  commands: [
    ['lint', 'a.md', '--format', 'json'],
    ['fix', 'a.md', '--diff'],
    ['new', 'cong-van', '-o', 'moi.md'],
  ],
});
const configs = fc
  .oneof(
    mutatedJsonText(CONFIG),
    fc.constantFrom(...YAML),
    fc.tuple(fc.constantFrom(...YAML), mutatedJsonText(CONFIG)).map((two) => two.join('')),
  )
  .map(configCase);

const dataCase = (source: string | Uint8Array, ending: string): Case => ({
  files: { [`d${ending}`]: source },
  commands: [
    ['render', 'cong-van', '--data', `d${ending}`, '-o', 'a.md'],
    ['render', 'quyet-dinh', '--blank', '--data', `d${ending}`, '-o', 'a.docx'],
    ['render', 'cong-van', '--data', `d${ending}`, '--out-dir', 'ra', '--name', '{{number}} {{subject}}.md'],
  ],
});
const data = fc
  .tuple(mutatedJsonText(SAMPLE), fc.constantFrom('.json', '.yaml'))
  .map(([source, ending]) => dataCase(source, ending));

const TAGS = [
  '{{number}}',
  '{{{number}}}',
  '{{&number}}',
  '{{signer.name}}',
  '{{#if number}}',
  '{{else}}',
  '{{/if}}',
  '{{#each body}}',
  '{{this}}',
  '{{@index}}',
  '{{@root.number}}',
  '{{../number}}',
  '{{/each}}',
  '{{#with signer}}',
  '{{/with}}',
  '{{> head}}',
  '{{> khong-co}}',
  '{{upper subject}}',
  '{{upper}}',
  '{{list body}}',
  '{{list number}}',
  '{{longDate date}}',
  '{{longDate subject}}',
  '{{roman number}}',
  '{{lookup this "constructor"}}',
  '{{constructor}}',
  '{{__proto__}}',
  '{{#number}}',
  '{{^number}}',
  '{{/number}}',
  '{{!-- a --}}',
  '{{!',
  '{{',
  '}}',
  '{{{{raw}}}}',
  '{{#*inline "a"}}',
  '{{/inline}}',
  '{{(upper subject)}}',
  '{{add number 1}}',
  '{{~number~}}',
  '{{"a"}}',
  '{{[a b]}}',
  '\\{{number}}',
  '**',
  '\n\n',
  '| a |\n|---|\n',
];
const template = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TAGS) }, { weight: 1, arbitrary: piece }), {
    maxLength: 25,
  })
  .map((tags) => tags.join(' '));

const templateCase = (source: string, json: string, partial: string): Case => ({
  files: {
    'mau/cua-toi/template.md.hbs': source,
    'mau/partials/head.md.hbs': partial,
    'd.json': json,
    'full.json': JSON.stringify(SAMPLE),
    'le.hbs': source,
  },
  commands: [
    ['render', 'cua-toi', '--templates', 'mau', '--data', 'full.json', '-o', 'a.md'],
    ['render', 'le.hbs', '--data', 'd.json', '-o', 'a.docx'],
    ['templates', '--templates', 'mau', '--format', 'json'],
  ],
});
const templates = fc
  .tuple(template, mutatedJsonText(SAMPLE), template)
  .map(([source, json, partial]) => templateCase(source, json, partial));

const wordTemplateCase = (source: string): Case => ({
  files: {
    'm.docx': zip([{ name: 'word/document.xml', content: source }]),
    'd.json': JSON.stringify(SAMPLE),
  },
  commands: [
    ['render', 'm.docx', '--data', 'd.json', '-o', 'a.docx'],
    ['render', 'm.docx', '--blank', '-o', 'b.docx'],
    ['lint', 'a.docx', 'b.docx', '--format', 'json'],
  ],
});
const escaped = (source: string): string => source.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const wordDocument = (body: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const wordTemplates = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...TAGS), fc.constantFrom('run', 'paragraph', 'cell', 'row')), {
      maxLength: 20,
    }),
    fc.nat(),
  )
  .chain(([tags, cut]) => {
    const body = tags
      .map(([tag, where]) => {
        const half = cut % (tag.length + 1);
        const runs = [tag.slice(0, half), tag.slice(half)]
          .map((one) => `<w:r><w:t>${escaped(one)}</w:t></w:r>`)
          .join('');
        if (where === 'run') return `<w:p>${runs}${runs}</w:p>`;
        const cell = `<w:tc><w:p>${runs}</w:p></w:tc>`;
        if (where === 'cell') return `<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>`;
        return where === 'row'
          ? `<w:tbl><w:tr>${cell}</w:tr><w:tr>${cell}</w:tr></w:tbl>`
          : `<w:p>${runs}</w:p>`;
      })
      .join('');
    const source = wordDocument(body);
    return fc.oneof(
      { weight: 2, arbitrary: fc.constant(source) },
      { weight: 1, arbitrary: mutatedXml(source) },
    );
  })
  .map(wordTemplateCase);

const BASELINE = {
  version: 1,
  files: { 'a.md': [{ rule: 'required/number', hash: '0123456789abcdef', text: 'Số: /UBND' }] },
};
const baselineCase = (source: string | Uint8Array): Case => ({
  files: { 'b.json': source, 'a.md': LETTER.replace('145', '5') },
  commands: [
    ['lint', 'a.md', '--baseline', 'b.json', '--format', 'json'],
    ['lint', 'a.md', '--baseline', 'b.json', '--update-baseline'],
  ],
});
const baselines = mutatedJsonText(BASELINE).map(baselineCase);

const TASKS = [
  {
    file: 'a.md',
    official: true,
    regime: 'state',
    type: 'cong-van',
    parts: {
      motto: true,
      parentBody: 'UBND TỈNH BÌNH SƠN',
      issuer: 'SỞ NỘI VỤ',
      number: '145',
      symbol: 'SNV-CCHC',
      place: 'Bình Sơn',
      date: '2026-03-05',
      subject: 'rà soát',
      addressees: ['Các sở'],
      recipients: ['Như trên'],
      archive: 'VT, CCHC',
      signingAuthority: 'KT',
      signerPosition: 'PHÓ GIÁM ĐỐC',
      signerName: 'Nguyễn Văn An',
    },
    citations: [
      {
        type: 'Kế hoạch',
        symbol: '15/KH-UBND',
        date: '2026-01-12',
        issuer: 'Ủy ban nhân dân tỉnh Bình Sơn',
        title: null,
      },
    ],
    assignments: [
      {
        id: 'a1',
        clause: '1',
        text: 'Sở Tài chính bố trí kinh phí trước ngày 20/3/2026.',
        lead: ['Sở Tài chính'],
        coordinate: ['Ủy ban nhân dân các xã'],
        reportTo: ['Sở Nội vụ'],
        deadline: {
          raw: 'trước ngày 20/3/2026',
          due: '2026-03-20',
          before: true,
          time: null,
          rrule: null,
          relative: null,
          resolved: null,
        },
        citations: [],
        source: { line: 1, column: 1, endLine: 1, endColumn: 2 },
      },
    ],
    bodies: [
      { name: 'Sở Tài chính', written: ['Sở Tài chính'], class: false, issuer: false, successor: null },
    ],
    error: null,
  },
];
const RRULES = [
  'FREQ=DAILY',
  'FREQ=SECONDLY',
  'FREQ=MONTHLY;BYMONTHDAY=31',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=WEEKLY;BYDAY=XX',
  'FREQ=MONTHLY;INTERVAL=0',
  'FREQ=MONTHLY;INTERVAL=999999999',
  'FREQ=YEARLY;INTERVAL=-1',
  '',
  ';;;',
  'FREQ=',
];
const withRule = (rrule: string) =>
  TASKS.map((file) => ({
    ...file,
    assignments: file.assignments.map((task) => ({
      ...task,
      deadline: { ...task.deadline, due: null, rrule },
    })),
  }));
const taskCase = (source: string | Uint8Array, day: string): Case => ({
  files: { 't.json': source },
  commands: [['follow-up', 't.json', '--as-of', day, '--out-dir', 'ra']],
});
const tasks = fc
  .tuple(
    fc.oneof(
      mutatedJsonText(TASKS),
      fc.constantFrom(...RRULES).chain((rule) => mutatedJsonText(withRule(rule))),
    ),
    fc.constantFrom('2026-04-01', '2026-02-29', '9999-12-31', '0001-01-01', 'a'),
  )
  .map(([source, day]) => taskCase(source, day));

const cell = fc.oneof(
  fc.constantFrom(
    '145',
    'rà soát',
    '2026-03-05',
    '=cmd|a',
    '"',
    '""',
    '\n',
    ';',
    ',',
    '\t',
    "'",
    '',
    '__proto__',
    'a\u0000',
    '\ufeff',
  ),
  fc.string({ maxLength: 8 }),
);
const header = fc.constantFrom(
  'number',
  'subject',
  'signer.name',
  'signer',
  'body.1',
  'body.2',
  'body.999999999',
  'body.-1',
  'body.1e9',
  'addressees.1',
  '__proto__.a',
  'constructor.prototype.a',
  '#note',
  '',
  'signer.name.first',
  'tasks.1.lead.1',
  'tasks.0',
  'date',
  'place',
);
const csvCase = (source: string | Uint8Array): Case => ({
  files: { 'd.csv': source },
  commands: [
    ['render', 'cong-van', '--data', 'd.csv', '--blank', '--out-dir', 'ra'],
    ['render', 'cong-van', '--data', 'd.csv', '-o', 'a.md'],
  ],
});
const csv = fc
  .tuple(
    fc.array(header, { maxLength: 8 }),
    fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
    fc.constantFrom(',', ';', '\t'),
  )
  .map(([head, rows, between]) => csvCase([head, ...rows].map((row) => row.join(between)).join('\r\n')));

const PARAGRAPHS = LETTER.split('\n\n').map((one) => `<w:p><w:r><w:t>${escaped(one)}</w:t></w:r></w:p>`);
const FIELD = '<w:p><w:r><w:t>{{number}}</w:t></w:r></w:p>';

export const targets: readonly Target[] = [
  {
    name: 'bytes of a Word file',
    cases: wordBytes,
    id: 'word',
    seeds: [readFileSync('fixtures/samples/cong-van-du-thao.docx')],
    caseOf: wordCase,
  },
  {
    name: 'XML of a Word file',
    cases: wordXml,
    id: 'word-xml',
    seeds: [wordDocument(PARAGRAPHS.slice(0, 12).join(''))],
    caseOf: (bytes) => wordCase(zip([{ name: 'word/document.xml', content: textOf(bytes) }])),
  },
  {
    name: 'Markdown and text',
    cases: letters,
    id: 'markdown',
    seeds: compliant,
    caseOf: (bytes) => letterCase(bytes, '.md'),
  },
  {
    name: 'configuration',
    cases: configs,
    id: 'config',
    seeds: [JSON.stringify(CONFIG), ...YAML.filter((source) => source.length < 300)],
    caseOf: configCase,
  },
  {
    name: 'data of a template',
    cases: data,
    id: 'data',
    seeds: [JSON.stringify(SAMPLE)],
    caseOf: (bytes) => dataCase(bytes, '.yaml'),
  },
  {
    name: 'templates',
    cases: templates,
    id: 'template',
    seeds: [TAGS.join('\n')],
    caseOf: (bytes) => templateCase(textOf(bytes), JSON.stringify(SAMPLE), ''),
  },
  {
    name: 'Word templates',
    cases: wordTemplates,
    id: 'word-template',
    seeds: [wordDocument(FIELD)],
    caseOf: (bytes) => wordTemplateCase(textOf(bytes)),
  },
  {
    name: 'baseline',
    cases: baselines,
    id: 'baseline',
    seeds: [JSON.stringify(BASELINE)],
    caseOf: baselineCase,
  },
  {
    name: 'tasks for follow-up',
    cases: tasks,
    id: 'tasks',
    seeds: [JSON.stringify(TASKS)],
    caseOf: (bytes) => taskCase(bytes, '2026-04-01'),
  },
  {
    name: 'CSV',
    cases: csv,
    id: 'csv',
    seeds: ['number,subject,signer.name,body.1\n145,rà soát,Nguyễn Văn An,a\n'],
    caseOf: csvCase,
  },
];
