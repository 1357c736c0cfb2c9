import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/tree.ts';
import { lint } from '../../src/lint/lint.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { suppress } from '../../src/lint/suppress.ts';
import { readDocx } from '../../src/read/docx/docx.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { wordDocument } from '../read/docx/letter.ts';
import { packParts } from '../read/docx/pack.ts';
import { readMarkdown } from '../support/markdown.ts';

/** Finds every x on the page, and one thing that has no place. */
const seeker: Rule = {
  id: 'text/letter-x',
  group: 'text',
  title: { vi: 'Không có chữ x', en: 'No letter x' },
  why: { vi: 'Thử.', en: 'A test.' },
  basis: [],
  severity: 'warning',
  regimes: ['state', 'party', 'normative'],
  kinds: 'all',
  needs: [],
  messages: { there: { vi: 'Có x.', en: 'There is x.' }, whole: { vi: 'Cả văn bản.', en: 'The whole.' } },
  *check({ document }) {
    yield { message: 'whole', at: null, data: {} };
    for (const [block, { text }] of document.blocks.entries()) {
      const start = text.indexOf('x');
      if (start >= 0) yield { message: 'there', at: { block, start, end: start + 1 }, data: {} };
    }
  },
  examples: { good: [], bad: [] },
};

function judge(document: Document) {
  const letter = { ...recognise(document), official: true, regime: 'state' as const };
  const { report, suppressed } = suppress(letter, lint(letter, [seeker]), [seeker, { id: 'form/subject' }]);
  return {
    left: report.diagnostics.map(({ rule, message, at: [at] }) => `${at?.block ?? '-'} ${rule} ${message}`),
    reasons: suppressed.map(({ reason }) => reason),
  };
}

function markdown(...lines: string[]) {
  const read = readMarkdown(lines.join('\n'));
  if (read.failure) throw new Error(read.failure.message.en);
  return judge(read.document);
}

describe('a comment in Markdown', () => {
  test('counts for the line after it', () => {
    const { left, reasons } = markdown('<!-- vanthu-ignore text/letter-x tên riêng -->', 'x', '', 'x');
    expect(left).toEqual(['- text/letter-x whole', '1 text/letter-x there']);
    expect(reasons).toEqual(['tên riêng']);
  });

  test('counts for the whole paragraph it stands in, and for no other', () => {
    const { left } = markdown('a x', 'b <!-- vanthu-ignore text/letter-x: tên riêng -->', 'c x', '', 'd x');
    expect(left).toEqual(['- text/letter-x whole', '3 text/letter-x there']);
  });

  test('at the end of a line counts for that line', () => {
    const { left } = markdown('**a x** <!-- vanthu-ignore text/letter-x tên riêng -->', '', 'x');
    expect(left).toEqual(['- text/letter-x whole', '1 text/letter-x there']);
  });

  test('counts for several rules, and for globs', () => {
    expect(markdown('<!-- vanthu-ignore form/subject, text/* lý do -->', 'x').left).toEqual([
      '- text/letter-x whole',
    ]);
  });

  test('for the file counts everywhere, for what has no place too', () => {
    const { left, reasons } = markdown('x', '', '<!-- vanthu-ignore-file text/letter-x tên riêng -->', 'x');
    expect(left).toEqual([]);
    expect(reasons).toHaveLength(3);
  });

  test('without a reason has no effect and is reported', () => {
    expect(markdown('<!-- vanthu-ignore text/letter-x -->', 'x').left).toEqual([
      '- text/letter-x whole',
      '0 text/letter-x there',
      '0 text/suppression-reason reason',
    ]);
    expect(markdown('<!-- vanthu-ignore vì thế -->', 'x').left).toContain('0 text/suppression-reason rule');
  });

  test('with nothing to ignore is reported, unless the rule was not asked', () => {
    expect(markdown('<!-- vanthu-ignore text/letter-x lý do -->', 'y').left).toContain(
      '0 text/unused-suppression unused',
    );
    expect(markdown('<!-- vanthu-ignore form/subject lý do -->', 'y').left).toEqual([
      '- text/letter-x whole',
    ]);
  });

  test('with a rule that does not exist is reported with the one that was meant', () => {
    expect(markdown('<!-- vanthu-ignore text/leter-x lý do -->', 'x').left).toContain(
      '0 text/unused-suppression misspelt',
    );
  });

  test('that speaks of something else is left alone', () => {
    expect(markdown('<!-- vanthu-ignored? nhờ xem lại -->', 'x').left).toHaveLength(2);
  });
});

describe('a comment in Word', () => {
  const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const word = (comment: string) => {
    const read = readDocx(
      packParts([
        {
          name: 'word/document.xml',
          content: wordDocument(
            '<w:p><w:r><w:t>a x</w:t></w:r></w:p>' +
              '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>b x</w:t></w:r><w:commentRangeEnd w:id="0"/>' +
              '<w:r><w:commentReference w:id="0"/></w:r></w:p>',
          ),
        },
        {
          name: 'word/comments.xml',
          content: `<w:comments xmlns:w="${NAMESPACE}"><w:comment w:id="0" w:author="B"><w:p><w:r><w:t>${comment}</w:t></w:r></w:p></w:comment></w:comments>`,
        },
      ]),
    );
    if (read.failure) throw new Error(read.failure.message.en);
    return judge(read.document);
  };

  test('counts for the paragraph it is anchored in', () => {
    const { left, reasons } = word('vanthu-ignore text/letter-x tên riêng');
    expect(left).toEqual(['- text/letter-x whole', '0 text/letter-x there']);
    expect(reasons).toEqual(['tên riêng']);
  });

  test('of another kind is left alone', () => {
    expect(word('Nhờ anh xem lại chỗ này').left).toHaveLength(3);
  });
});
