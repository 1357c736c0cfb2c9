import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.generated.ts';
import type { DocumentKind } from '../../src/document/kinds.ts';
import type { Letter } from '../../src/document/letter.ts';
import { lint } from '../../src/lint/lint.ts';
import { readDocx } from '../../src/read/docx/docx.ts';
import { partsOf } from '../../src/render/docx/package.ts';
import { writeDocx } from '../../src/render/docx.ts';
import { writeMarkdown } from '../../src/render/markdown.ts';
import { compliant, compliantKinds } from '../support/compliant.ts';
import { readMarkdown } from '../support/markdown.ts';
import { letterIn, saying } from '../support/saying.ts';

/** Each letter is written and read once; the tests look at it from several sides. */
const written = new Map<DocumentKind, Promise<{ readonly bytes: Uint8Array; readonly back: Letter }>>();

function writtenOf(kind: DocumentKind) {
  const known = written.get(kind);
  if (known) return known;
  const made = writeDocx(compliant({ kind })).then((bytes) => ({ bytes, back: letterIn(readDocx(bytes)) }));
  written.set(kind, made);
  return made;
}

describe.each(compliantKinds)('the compliant %s', (kind) => {
  test('says the same when written to Word and read back', async () => {
    expect(saying((await writtenOf(kind)).back)).toEqual(saying(compliant({ kind })));
  });

  test('has no finding at warning or error in Word', async () => {
    const { back } = await writtenOf(kind);
    const { diagnostics } = lint(back, rules, { stage: 'issued' });
    expect(
      diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule, data }) => ({ rule, data })),
    ).toEqual([]);
  });

  test('says the same when written to Markdown and read back', () => {
    const letter = compliant({ kind });
    const text = writeMarkdown(letter);
    const back = letterIn(readMarkdown(text));
    expect(saying(back)).toEqual(saying(letter));
    expect(writeMarkdown(back)).toBe(text);
  });

  test('is the same Markdown by way of Word', async () => {
    expect(writeMarkdown((await writtenOf(kind)).back)).toBe(writeMarkdown(compliant({ kind })));
  });
});

test('the same letter gives the same bytes', async () => {
  const { bytes } = await writtenOf('quyet-dinh');
  expect(Buffer.compare(await writeDocx(compliant({ kind: 'quyet-dinh' })), bytes)).toBe(0);
});

test('the file does not say who wrote it, or when', async () => {
  const { bytes } = await writtenOf('cong-van');
  const core = partsOf(bytes).get('docProps/core.xml')?.toString('utf8');
  expect(core).toContain('<dc:title>Công văn số 145/SNV-CCHC</dc:title>');
  expect(core).not.toMatch(/creator|lastModifiedBy|created|modified/u);
});
