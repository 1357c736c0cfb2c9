import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotateDocx, type Note } from '../../src/fix/annotate.ts';
import { type DocxRead, readDocx } from '../../src/read/docx/docx.ts';
import { readBody, readFixture, wordDocument } from '../read/docx/letter.ts';
import { packParts } from '../read/docx/pack.ts';
import { fc } from '../support/properties.ts';
import {
  annotated,
  BY_US,
  contentOf,
  expectWhole,
  others,
  ours,
  SUMMARY,
  withoutOurs,
} from './annotate-apply.ts';
import { reread, spanOf, texts, written } from './docx/apply.ts';
import { randomBody } from './docx/random.ts';

const note = (read: DocxRead, text: string, said = 'Sai'): Note => ({ at: [spanOf(read, text)], text: said });

const START = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const END = (id: number): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

/** The body with one note at a text, and no summary. */
const bodyWith = (body: string, text: string): string => {
  const read = readBody(body);
  return written(annotated(read, [note(read, text)], null));
};

describe('a comment stands at its exact place', () => {
  const cases: readonly (readonly [name: string, body: string, text: string, becomes: string])[] = [
    [
      'a whole run',
      '<w:p><w:r><w:t>Số</w:t></w:r><w:r><w:t>12</w:t></w:r></w:p>',
      '12',
      `<w:p><w:r><w:t>Số</w:t></w:r>${START(0)}<w:r><w:t>12</w:t></w:r>${END(0)}</w:p>`,
    ],
    [
      'the middle of a run, its look kept',
      '<w:p><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>Số 12 &amp; 13</w:t></w:r></w:p>',
      '12 &',
      `<w:p><w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Số </w:t></w:r>${START(0)}<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>12 &amp;</w:t></w:r>${END(0)}<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> 13</w:t></w:r></w:p>`,
    ],
    [
      'from the middle of one run to the middle of another',
      '<w:p><w:r><w:t>một hai</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>ba bốn</w:t></w:r></w:p>',
      'haiba',
      `<w:p><w:r><w:t xml:space="preserve">một </w:t></w:r>${START(0)}<w:r><w:t>hai</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>ba</w:t></w:r>${END(0)}<w:r><w:t xml:space="preserve"> bốn</w:t></w:r></w:p>`,
    ],
    [
      'behind a tab of the same run, a page mark left where it is',
      '<w:p><w:r><w:lastRenderedPageBreak/><w:tab/><w:t>abc</w:t></w:r></w:p>',
      'abc',
      `<w:p><w:r><w:lastRenderedPageBreak/><w:tab/></w:r>${START(0)}<w:r><w:t>abc</w:t></w:r>${END(0)}</w:p>`,
    ],
    [
      'a whole link, from outside',
      '<w:p><w:hyperlink w:anchor="x"><w:r><w:t>nơi nhận</w:t></w:r></w:hyperlink></w:p>',
      'nơi nhận',
      `<w:p>${START(0)}<w:hyperlink w:anchor="x"><w:r><w:t>nơi nhận</w:t></w:r></w:hyperlink>${END(0)}</w:p>`,
    ],
    [
      'inside a link, the reference behind it',
      '<w:p><w:hyperlink w:anchor="x"><w:r><w:t>nơi nhận</w:t></w:r></w:hyperlink></w:p>',
      'nơi',
      `<w:p>${START(0)}<w:hyperlink w:anchor="x"><w:r><w:t>nơi</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:t xml:space="preserve"> nhận</w:t></w:r></w:hyperlink><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    ],
    [
      'a field as a whole, never its parts',
      '<w:p><w:r><w:t>Trang </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> REF a </w:instrText><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12 và 13</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      '12',
      `<w:p><w:r><w:t>Trang </w:t></w:r>${START(0)}<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> REF a </w:instrText><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12 và 13</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${END(0)}</w:p>`,
    ],
    [
      'a simple field and a date control as a whole',
      '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>12</w:t></w:r></w:fldSimple><w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent><w:r><w:t>ngày 05</w:t></w:r></w:sdtContent></w:sdt></w:p>',
      '2ngày',
      `<w:p>${START(0)}<w:fldSimple w:instr="PAGE"><w:r><w:t>12</w:t></w:r></w:fldSimple><w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent><w:r><w:t>ngày 05</w:t></w:r></w:sdtContent></w:sdt>${END(0)}</w:p>`,
    ],
    [
      'inside an insertion that is tracked, beside what is deleted',
      '<w:p><w:del w:id="4" w:author="A"><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins w:id="5" w:author="A"><w:r><w:t>mới hơn</w:t></w:r></w:ins></w:p>',
      'hơn',
      `<w:p><w:del w:id="4" w:author="A"><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins w:id="5" w:author="A"><w:r><w:t xml:space="preserve">mới </w:t></w:r>${START(0)}<w:r><w:t>hơn</w:t></w:r></w:ins>${END(0)}</w:p>`,
    ],
    [
      'a change of look that is tracked gets an id of each part',
      '<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="0" w:author="A"><w:rPr/></w:rPrChange></w:rPr><w:t>ab</w:t></w:r></w:p>',
      'b',
      `<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="0" w:author="A"><w:rPr/></w:rPrChange></w:rPr><w:t>a</w:t></w:r>${START(1)}<w:r><w:rPr><w:b/><w:rPrChange w:id="2" w:author="A"><w:rPr/></w:rPrChange></w:rPr><w:t>b</w:t></w:r>${END(1)}</w:p>`,
    ],
  ];
  test.each(cases)('%s', (_, body, text, becomes) => {
    expect(bodyWith(body, text)).toBe(becomes);
  });

  test('of several paragraphs that follow each other', () => {
    const read = readBody(
      '<w:p><w:r><w:t>một hai</w:t></w:r></w:p><w:p><w:r><w:t>ba</w:t></w:r></w:p><w:p><w:r><w:t>bốn</w:t></w:r></w:p><w:p><w:r><w:t>năm</w:t></w:r></w:p>',
    );
    const at = [spanOf(read, 'hai'), spanOf(read, 'ba'), spanOf(read, 'năm')];
    expect(written(annotated(read, [{ at, text: 'Sai' }], null))).toBe(
      `<w:p><w:r><w:t xml:space="preserve">một </w:t></w:r>${START(0)}<w:r><w:t>hai</w:t></w:r></w:p><w:p><w:r><w:t>ba</w:t></w:r>${END(0)}</w:p><w:p><w:r><w:t>bốn</w:t></w:r></w:p><w:p><w:r><w:t>năm</w:t></w:r></w:p>`,
    );
  });

  test('a paragraph without text is opened for it', () => {
    const read = readBody('<w:p><w:r><w:t>Số</w:t></w:r></w:p><w:p w:rsidR="2"/>');
    const after = annotated(read, [{ at: [{ block: 1, start: 0, end: 0 }], text: 'Trống' }], null);
    expect(written(after)).toBe(
      `<w:p><w:r><w:t>Số</w:t></w:r></w:p><w:p w:rsidR="2">${START(0)}${END(0)}</w:p>`,
    );
  });

  test('in a table of contents, the reference behind all of it', () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const begin = `${mark('begin')}<w:r><w:instrText> TOC </w:instrText></w:r>${mark('separate')}`;
    expect(
      bodyWith(
        `<w:p>${begin}<w:r><w:t>Mục I</w:t></w:r></w:p><w:p><w:r><w:t>Mục II</w:t></w:r>${mark('end')}</w:p>`,
        'Mục I',
      ),
    ).toBe(
      `<w:p>${begin}${START(0)}<w:r><w:t>Mục I</w:t></w:r><w:commentRangeEnd w:id="0"/></w:p><w:p><w:r><w:t>Mục II</w:t></w:r>${mark('end')}<w:r><w:commentReference w:id="0"/></w:r></w:p>`,
    );
  });

  test('of a content control around paragraphs from outside, the reference behind it', () => {
    const control =
      '<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>ngày 05</w:t></w:r></w:p></w:sdtContent></w:sdt>';
    const next = '<w:p><w:r><w:t>Kính gửi</w:t></w:r></w:p>';
    expect(bodyWith(control + next, '05')).toBe(
      `${START(0)}${control}<w:commentRangeEnd w:id="0"/><w:p><w:r><w:commentReference w:id="0"/></w:r><w:r><w:t>Kính gửi</w:t></w:r></w:p>`,
    );
    const read = readBody(control + next);
    expect(ours(annotated(read, [note(read, '05')], null))).toEqual([['Sai', 'ngày 05']]);
    expect(bodyWith(next + control, '05')).toBe(
      `<w:p><w:r><w:t>Kính gửi</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>${START(0)}${control}<w:commentRangeEnd w:id="0"/>`,
    );
  });

  test.each(['text-box-drawingml', 'text-box-vml', 'group-of-shapes'])(
    'text in a shape has it at the shape, where Word heeds it: %s',
    (name) => {
      const read = readFixture(name);
      const block = read.document.blocks.findIndex(({ place, text }) => place.in === 'frame' && text !== '');
      const length = read.document.blocks[block]?.text.length ?? 0;
      const after = annotated(read, [{ at: [{ block, start: 0, end: length }], text: 'Trong khung' }]);
      expectWhole(after);
      const shown = after.document.comments.find(({ text }) => text === 'Trong khung');
      expect(shown && after.document.blocks[shown.at.block]?.place.in).not.toBe('frame');
    },
  );
});

describe('comments', () => {
  test('a summary stands at the top, then the notes, with the ids that are free', () => {
    const read = readFixture('notes-and-comments');
    const after = annotated(read, [note(read, 'bình luận')]);
    expect(ours(after)).toEqual([
      [SUMMARY, 'Có chú thích và cuối'],
      ['Sai', 'bình luận'],
    ]);
    expectWhole(after);
    expect(after.document.comments.filter(({ author }) => author !== 'vanthu')).toEqual(
      read.document.comments,
    );
  });

  test('a note without a place stands at the first paragraph with text', () => {
    const read = readBody('<w:p/><w:p><w:r><w:t>Kính gửi</w:t></w:r></w:p>');
    expect(ours(annotated(read, [{ at: [], text: 'Thiếu số' }], null))).toEqual([['Thiếu số', 'Kính gửi']]);
  });

  test('lines of a text are paragraphs, and signs of XML are text', () => {
    const read = readBody('<w:p><w:r><w:t>Kính gửi</w:t></w:r></w:p>');
    const text = 'Sai: <w:t> & “]]>”\nPhải là…\u0000';
    expect(ours(annotated(read, [{ at: [], text }], null))[0]?.[0]).toBe(text.replace('\u0000', ''));
  });

  test('of strict files are written in their namespace', () => {
    const read = readFixture('strict');
    const after = annotated(read, []);
    const { zip } = after.source;
    expect(ours(after)).toHaveLength(1);
    expect([...zip.entries.keys()]).toContain('word/comments.xml');
  });

  test('of ours go when there is nothing to say; those of others stay', () => {
    const read = readFixture('notes-and-comments');
    const after = annotated(annotated(read, [note(read, 'được')]), [], null);
    expect(withoutOurs(after)).toEqual(read.document);
    expect(after.source.main.source).not.toContain('w:id="0"');
    expect(texts(after)).toEqual(texts(read));
  });

  test('somebody else called vanthu is not us', () => {
    const read = readBody('<w:p><w:r><w:t>Kính gửi</w:t></w:r></w:p>');
    const other = reread(annotateDocx(read, [], 'Của tôi', { ...BY_US, initials: 'VT.A' }));
    expect(ours(annotated(other, [])).map(([text]) => text)).toEqual(['Của tôi', SUMMARY]);
  });

  test('answers to ours stay as comments of their own, and nothing speaks of ours any more', () => {
    const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
    const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';
    const CID = 'http://schemas.microsoft.com/office/word/2016/wordml/cid';
    const comment = (id: number, who: string, paragraph: string): string =>
      `<w:comment w:id="${id}" ${who}><w:p w14:paraId="${paragraph}"><w:r><w:t>Lời ${id}</w:t></w:r></w:p></w:comment>`;
    const files = [
      {
        name: 'word/document.xml',
        content: wordDocument(
          `<w:p>${START(0)}${START(1)}<w:r><w:t>Kính gửi</w:t></w:r>${END(0)}${END(1)}</w:p>`,
        ),
      },
      {
        name: 'word/comments.xml',
        content: `<w:comments xmlns:w="${W}" xmlns:w14="${W14}">${comment(0, 'w:author="vanthu" w:initials="vt"', '0A')}${comment(1, 'w:author="Nguyễn Văn A" w:initials="A"', '0B')}</w:comments>`,
      },
      {
        name: 'word/commentsExtended.xml',
        content: `<w15:commentsEx xmlns:w15="${W15}"><w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/></w15:commentsEx>`,
      },
      {
        name: 'word/commentsIds.xml',
        content: `<w16cid:commentsIds xmlns:w16cid="${CID}"><w16cid:commentId w16cid:paraId="0A" w16cid:durableId="1A"/><w16cid:commentId w16cid:paraId="0B" w16cid:durableId="1B"/></w16cid:commentsIds>`,
      },
      {
        name: 'word/commentsExtensible.xml',
        content:
          '<w16cex:commentsExtensible xmlns:w16cex="http://schemas.microsoft.com/office/word/2018/wordml/cex"><w16cex:commentExtensible w16cex:durableId="1A"/><w16cex:commentExtensible w16cex:durableId="1B"/></w16cex:commentsExtensible>',
      },
    ];
    const after = annotated(reread(packParts(files)), [], null);
    expect(after.document.comments.map(({ text }) => text)).toEqual(['Lời 1']);
    expect(contentOf(after, 'word/commentsExtended.xml')).toContain(
      '><w15:commentEx w15:paraId="0B" w15:done="0"/><',
    );
    for (const part of ['commentsExtended', 'commentsIds', 'commentsExtensible']) {
      expect(contentOf(after, `word/${part}.xml`)).not.toMatch(/"[01]A"/u);
      expect(contentOf(after, `word/${part}.xml`)).toMatch(/"[01]B"/u);
    }
  });

  test('without any the file is the same, byte for byte', () => {
    const read = readFixture('notes-and-comments');
    expect(Buffer.compare(annotateDocx(read, [], null, BY_US), read.source.zip.bytes)).toBe(0);
  });
});

/** Notes at random spans, cut to what the letter has. */
const randomNotes = fc.array(
  fc.record({
    places: fc.array(fc.record({ block: fc.nat(), start: fc.nat(), length: fc.nat(12) }), { maxLength: 3 }),
    text: fc.constantFrom('Sai', 'Số là 5, phải là 05.\nCăn cứ: & <điểm> b'),
  }),
  { maxLength: 6 },
);
type RandomNotes = typeof randomNotes extends fc.Arbitrary<infer Value> ? Value : never;

const notesFor = ({ document: { blocks } }: DocxRead, random: RandomNotes): readonly Note[] =>
  random.map(({ places, text }) => ({
    text,
    at: places
      .map(({ block, start, length }) => {
        const index = block % blocks.length;
        const size = blocks[index]?.text.length ?? 0;
        const from = start % (size + 1);
        return { block: index, start: from, end: Math.min(size, from + length) };
      })
      .sort((a, b) => a.block - b.block || a.start - b.start),
  }));

function keepsTheLetter(read: DocxRead, random: RandomNotes, later: RandomNotes): void {
  const notes = notesFor(read, random);
  const after = annotated(read, notes);
  expect(withoutOurs(after)).toEqual(read.document);
  expect(others(after)).toEqual(others(read));
  expect(after.problems).toEqual(read.problems);
  expect(ours(after).map(([text]) => text)).toEqual([SUMMARY, ...notes.map(({ text }) => text)]);
  expectWhole(after);
  for (const [index, { at }] of notes.entries()) {
    const [first] = at;
    const block = first && read.document.blocks[first.block];
    if (block === undefined || block.place.in === 'frame') continue;
    const shown = ours(after)[index + 1]?.[1];
    // Around a cell that stands in a content control: between cells the reader looks for no comments.
    if (shown === '' && block.place.in === 'cell') continue;
    expect(shown).toContain(block.text.slice(first?.start, first?.end));
  }
  // Twice is once; other notes take the place of these, and none leaves nothing behind.
  expect(Buffer.compare(annotateDocx(after, notes, SUMMARY, BY_US), after.source.zip.bytes)).toBe(0);
  const second = annotated(after, notesFor(read, later), 'Lần sau');
  expect(ours(second)).toHaveLength(later.length + 1);
  expectWhole(second);
  const bare = annotated(second, [], null);
  expect(withoutOurs(bare)).toEqual(read.document);
  expect(ours(bare)).toEqual([]);
}

test('on letters made up at random notes leave everything as it was', () => {
  fc.assert(
    fc.property(randomBody, randomNotes, randomNotes, (body, random, later) => {
      keepsTheLetter(readBody(body), random, later);
    }),
    { numRuns: 120 },
  );
});

const CORPUS = '../shared/corpus/docx';
const letters = [
  ...readdirSync('fixtures/docx').map((name) => ({ name, open: () => readFixture(name) })),
  ...(existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.docx')) : []).map((name) => ({
    name,
    open: (): DocxRead => {
      const read = readDocx(readFileSync(join(CORPUS, name)));
      if (read.failure !== undefined) throw new Error(read.failure.message.en);
      return read;
    },
  })),
];

test.each(letters)('on $name notes leave everything as it was', ({ open }) => {
  const read = open();
  fc.assert(
    fc.property(randomNotes, randomNotes, (random, later) => keepsTheLetter(read, random, later)),
    { numRuns: 2 },
  );
});
