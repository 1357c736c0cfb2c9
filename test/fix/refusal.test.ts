import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../src/fix/refusal.ts';
import { readDocx } from '../../src/read/docx/docx.ts';
import { wordDocument } from '../read/docx/letter.ts';
import { packParts } from '../read/docx/pack.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function refusal(parts: Readonly<Record<string, string>>, body = '<w:p/>'): string | undefined {
  const files = Object.entries({ 'word/document.xml': wordDocument(body), ...parts });
  const read = readDocx(packParts(files.map(([name, content]) => ({ name, content }))));
  if (read.failure !== undefined) throw new Error(read.failure.message.en);
  return refusalOf(read)?.en;
}

const settings = (inside: string) => ({ 'word/settings.xml': `<w:settings ${W}>${inside}</w:settings>` });

test('an ordinary letter is not refused', () => {
  expect(refusal({})).toBeUndefined();
  expect(refusal(settings('<w:trackRevisions/>'))).toBeUndefined();
});

describe('refused', () => {
  test('a letter that is digitally signed', () => {
    expect(refusal({ '_xmlsignatures/sig1.xml': '<Signature/>' })).toContain('signed');
    expect(refusal({ '_xmlsignatures/origin.sigs': '' })).toContain('signed');
  });

  test('a letter whose protection is enforced', () => {
    expect(refusal(settings('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'))).toContain(
      'protected',
    );
    expect(refusal(settings('<w:documentProtection w:edit="readOnly" w:enforcement="0"/>'))).toBeUndefined();
    expect(refusal(settings('<w:documentProtection w:edit="readOnly"/>'))).toBeUndefined();
  });

  test('a letter with a password for changes, not one that only recommends to read', () => {
    expect(refusal(settings('<w:writeProtection w:hash="x" w:salt="y"/>'))).toContain('password');
    expect(refusal(settings('<w:writeProtection w:recommended="1"/>'))).toBeUndefined();
  });

  test('a letter marked as final', () => {
    const custom = (value: string) => ({
      'docProps/custom.xml': `<Properties><property fmtid="x" pid="2" name="_MarkAsFinal"><vt:bool>${value}</vt:bool></property></Properties>`,
      '_rels/.rels':
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
    });
    expect(refusal(custom('true'))).toContain('final');
    expect(refusal(custom('false'))).toBeUndefined();
  });

  test('a letter that was not read in full', () => {
    expect(refusal({}, '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>')).toContain(
      'not read in full',
    );
    expect(refusal({ 'word/styles.xml': '<w:styles' })).toContain('not read in full');
  });

  test('a letter without a prefix to write with', () => {
    expect(
      refusal({
        'word/document.xml':
          '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p/></body></document>',
      }),
    ).toContain('a way that Word does not use');
  });
});
