import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.generated.ts';
import { lint } from '../../src/lint/lint.ts';
import { readDocx } from '../../src/read/docx/docx.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { writeDocx } from '../../src/render/docx.ts';
import { compliant } from '../support/compliant.ts';
import { ourTemplate, writtenLetter } from '../support/templates.ts';
import { letterOfMarkdown } from './reading.ts';

const draft = (underTitle: string): string => `**ỦY BAN NHÂN DÂN**
**XÃ AN BÌNH**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**

Số: 31/KH-UBND

*An Bình, ngày 02 tháng 02 năm 2026*

**KẾ HOẠCH**

${underTitle}

**I. MỤC ĐÍCH, YÊU CẦU**

1. Việc trồng cây phải thiết thực, tiết kiệm.

**II. NỘI DUNG**

1. Thời gian: ngày 24 tháng 02 năm 2026.
`;

describe('a row of dots under the title', () => {
  it.each(['**………………**', '**.........**', '…… …… ……'])('%s is the subject left blank', (dots) => {
    const { parts, values, body } = letterOfMarkdown(draft(dots));
    expect(parts.subject?.text).toBe(dots.replaceAll('*', ''));
    expect(values.subject).toBeNull();
    expect(body[0]).toMatchObject({ label: 'I.' });
  });

  it.each(['Tổ chức Tết trồng cây năm 2026', '………………\n\nTổ chức Tết trồng cây năm 2026'])(
    'is none where a subject is written: %s',
    (subject) => {
      expect(letterOfMarkdown(draft(subject)).values.subject).toBe('Tổ chức Tết trồng cây năm 2026');
    },
  );

  it('is the one thing that a rule says of it', () => {
    const letter = compliant({
      kind: 'ke-hoach',
      replace: [['**Tổ chức Tết trồng cây năm 2026**', '**………………**']],
    });
    expect(
      lint(letter, rules)
        .diagnostics.filter(({ severity }) => severity !== 'info')
        .map(({ rule, message }) => [rule, message]),
    ).toEqual([['required/subject', 'blank']]);
  });
});

it.each(['ke-hoach', 'du-an', 'chuong-trinh', 'huong-dan', 'thong-bao', 'quyet-dinh'])(
  'a blank %s has a blank subject, in Word too',
  async (name) => {
    const letter = await writtenLetter(await ourTemplate(name), {}, { blank: true });
    const read = readDocx(await writeDocx(letter));
    if (read.failure) throw new Error(read.failure.message.en);
    for (const { parts, values } of [letter, recognise(read.document)]) {
      expect(parts.subject?.text).toMatch(/^…+$/u);
      expect(values.subject).toBeNull();
    }
  },
);
