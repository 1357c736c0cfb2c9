import { MOST_NOTES } from '../../src/cli/commands/annotate.ts';
import { MOST_BYTES as TASK_BYTES } from '../../src/cli/commands/follow-up.ts';
import { MAX_BYTES as DATA_BYTES, DEEPEST as DATA_DEPTH, MOST_LETTERS } from '../../src/cli/data.ts';
import { MAX_BYTES as FILE_BYTES } from '../../src/cli/files.ts';
import { MOST_THREADS } from '../../src/cli/lint-files.ts';
import { MOST_BYTES as NAME_BYTES, MOST_CHARACTERS as NAME_CHARACTERS } from '../../src/cli/names.ts';
import { MOST_BLOCKS_MENDED } from '../../src/fix/length.ts';
import { MOST_ROUNDS as MENDING_ROUNDS, MOST_BLOCKS_READ } from '../../src/fix/mend.ts';
import { MOST_FINDINGS } from '../../src/lint/lint.ts';
import { MOST_MARGIN_BLOCKS } from '../../src/read/docx/apart.ts';
import { DEFAULT_LIMITS } from '../../src/read/docx/zip.ts';
import { LONGEST_CHUNK, LONGEST_TABLE } from '../../src/read/markdown/chunks.ts';
import { MOST_DELIMITERS } from '../../src/read/markdown/mask.ts';
import { LONGEST_PARAGRAPH, MOST_BLOCKS, MOST_CHARACTERS } from '../../src/read/source.ts';
import { MOST_CHARACTERS as FILLED_CHARACTERS, MOST_ROUNDS } from '../../src/render/fill.ts';
import { LONGEST_SOURCE } from '../../src/render/template.ts';
import { MOST_NODES, MOST_BLOCKS as TEMPLATE_BLOCKS } from '../../src/render/template-fields.ts';
import {
  MOST_CHARACTERS as WORD_CHARACTERS,
  MOST_ROUNDS as WORD_ROUNDS,
} from '../../src/render/word-template/run.ts';

type Limit = readonly [what: string, limit: string, beyond: string];

const REFUSED = 'the file is refused';

const reading: readonly Limit[] = [
  ['bytes of a file', megabytes(FILE_BYTES), `${REFUSED}: \`too-large\``],
  ['characters of a letter', count(MOST_CHARACTERS), `${REFUSED}: \`too-large\``],
  ['characters of one line or paragraph', count(LONGEST_PARAGRAPH), `${REFUSED}: \`too-large\``],
  ['paragraphs, lines and cells of a letter', count(MOST_BLOCKS), `${REFUSED}: \`too-large\``],
  [
    'Markdown parsed as one piece',
    `${count(LONGEST_CHUNK)} characters, a table ${count(LONGEST_TABLE)}`,
    'cut at the end of a line or at a space, and read on',
  ],
  [
    'marks of one kind (`*`, `_`, `[`, `<` …) in one paragraph',
    count(MOST_DELIMITERS),
    'taken for text, not for emphasis or links: parsing them takes quadratic time',
  ],
];

const packages: readonly Limit[] = [
  ['bytes of the package', megabytes(DEFAULT_LIMITS.fileBytes), `${REFUSED}: \`too-large\``],
  ['entries', count(DEFAULT_LIMITS.entries), `${REFUSED}: \`zip-bomb\``],
  ['bytes unpacked, all entries', megabytes(DEFAULT_LIMITS.totalBytes), `${REFUSED}: \`zip-bomb\``],
  [
    'bytes unpacked, one part',
    megabytes(DEFAULT_LIMITS.partBytes),
    `${REFUSED}, or the part is left out and named: \`too-large\``,
  ],
  [
    'unpacked to packed, of an entry',
    `${DEFAULT_LIMITS.ratio} to 1, from ${megabytes(DEFAULT_LIMITS.ratioFromBytes)} on`,
    `${REFUSED}: \`zip-bomb\``,
  ],
  ['entries that share packed bytes, sizes that lie', 'none', `${REFUSED}: \`zip-bomb\`, \`not-a-zip\``],
  ['depth of XML', count(DEFAULT_LIMITS.xmlDepth), 'as for one part'],
  ['elements of one part', count(DEFAULT_LIMITS.xmlNodes), 'as for one part'],
  ['declarations of entities', 'none', 'as for one part: `entity-declaration`'],
  [
    'paragraphs of headers and footers, each section counted',
    count(MOST_MARGIN_BLOCKS),
    'the rest is left out and named',
  ],
];

const checking: readonly Limit[] = [
  [
    'places of one rule in one letter',
    count(MOST_FINDINGS),
    '`text/unlisted-findings` says that there are more',
  ],
  [
    'paragraphs, lines and cells of a letter written into',
    count(MOST_BLOCKS_MENDED),
    '`fix` and `annotate` refuse the file',
  ],
  [
    'rounds of mending; of a long letter, blocks of all rounds together',
    `${count(MENDING_ROUNDS)}; ${count(MOST_BLOCKS_READ)}`,
    'run `fix` again',
  ],
  ['comments of `annotate`', count(MOST_NOTES), 'errors first; how many were left out is said'],
  ['threads', count(MOST_THREADS), 'no more are started'],
];

const writing: readonly Limit[] = [
  ['bytes of a data file', megabytes(DATA_BYTES), REFUSED],
  ['letters of one batch', count(MOST_LETTERS), REFUSED],
  ['depth of data', count(DATA_DEPTH), 'the letter is not written, the others are'],
  ['bytes of a task file (`follow-up`)', megabytes(TASK_BYTES), REFUSED],
  ['characters of a template', count(LONGEST_SOURCE), 'the template is refused'],
  [
    'statements of a template, partials opened out; blocks inside one another',
    `${count(MOST_NODES)}; ${count(TEMPLATE_BLOCKS)}`,
    'the template is refused',
  ],
  [
    'rounds of all `each` together; characters of a letter filled',
    `${count(MOST_ROUNDS)}; ${count(FILLED_CHARACTERS)}`,
    'the letter is not written',
  ],
  [
    'the same of a Word template',
    `${count(WORD_ROUNDS)}; ${count(WORD_CHARACTERS)}`,
    'the letter is not written',
  ],
  ['a file name made from data', `${NAME_CHARACTERS} characters, ${NAME_BYTES} bytes`, 'cut'],
];

/** docs/limits.md: what a file may cost, from the constants that hold it. */
export function limitsPage(): string {
  return [
    '<!-- Made by `npm run generate` from the constants of the code. Do not edit. -->',
    '# Limits',
    '',
    'A file that costs more than any letter would is refused with a sentence, never half read without a word. The limits',
    'are far beyond letters: 500 pages have some 1.3 million characters and six thousand paragraphs. Below them time and',
    'memory grow with the length of the file; `npm run fuzz` looks for files where they do not.',
    '',
    ...table('Reading', reading),
    ...table('Word packages', packages),
    ...table('Checking and mending', checking),
    ...table('Writing', writing),
  ].join('\n');
}

const table = (title: string, limits: readonly Limit[]): readonly string[] => [
  `## ${title}`,
  '',
  '| what | limit | beyond it |',
  '|---|---|---|',
  ...limits.map((row) => `| ${row.join(' | ')} |`),
  '',
];

function count(number: number): string {
  return number.toLocaleString('en');
}

function megabytes(bytes: number): string {
  return `${count(Math.round(bytes / 2 ** 20))} MB`;
}
