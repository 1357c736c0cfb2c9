import { kinds } from '../../src/document/kinds.ts';
import { partNames } from '../../src/document/letter.ts';
import { terms } from '../../src/document/terms.ts';
import { abbreviations } from '../../src/law/kinds.ts';

/** docs/glossary.md: the words of the field, from the code that uses them. */
export function glossaryPage(): string {
  const parts = partNames.map((name) => {
    const { vi, en, contract } = terms[name];
    return `| ${vi} | ${en} | \`${name}\` | \`${contract}\` |`;
  });
  const kindRows = Object.entries(kinds).map(([kind, { vi, en }]) => {
    const abbreviation = (abbreviations as Readonly<Record<string, string | undefined>>)[kind];
    return `| ${vi} | ${en} | \`${kind}\` | ${abbreviation ?? ''} |`;
  });
  return [
    '<!-- Made by `npm run generate` from src/document and src/law. Do not edit. -->',
    '# Glossary',
    '',
    '## Parts of a letter',
    '',
    'The last column is the `part` of a finding in the output.',
    '',
    '| Tiếng Việt | English | in the code | in the output |',
    '|---|---|---|---|',
    ...parts,
    '',
    '## Kinds of document',
    '',
    'The abbreviation is the one in the symbol (Annex III of Decree 30/2020/NĐ-CP).',
    '',
    '| Tiếng Việt | English | `type` | abbreviation |',
    '|---|---|---|---|',
    ...kindRows,
    '',
  ].join('\n');
}
