import type { Letter } from '../../src/document/letter.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { readMarkdown } from '../support/markdown.ts';

/** A letter of an invented province with the given body; `to` are the lines of Kính gửi. */
export function officialLetter(body: string, to: readonly string[] = ['Các sở, ban, ngành tỉnh']): Letter {
  return letterOf(`UBND TỈNH BÌNH SƠN
**SỞ NỘI VỤ**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**

Số: 145/SNV-CCHC
V/v rà soát thủ tục hành chính

*Bình Sơn, ngày 05 tháng 3 năm 2026*

Kính gửi:

${to.map((line, index) => `- ${line}${index === to.length - 1 ? '.' : ';'}`).join('\n')}

${body}

***Nơi nhận:***
- Như trên;
- Lưu: VT, CCHC.

**GIÁM ĐỐC**

**Nguyễn Văn An**
`);
}

/** A document of another kind, from its title to the end of its body. */
export function namedDocument(symbol: string, titleAndBody: string): Letter {
  return letterOf(`**ỦY BAN NHÂN DÂN**
**TỈNH BÌNH SƠN**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
**Độc lập - Tự do - Hạnh phúc**

Số: 91/${symbol}

*Bình Sơn, ngày 16 tháng 3 năm 2026*

${titleAndBody}

***Nơi nhận:***
- Các sở, ban, ngành tỉnh;
- Lưu: VT.

**CHỦ TỊCH**

**Trần Văn Bình**
`);
}

export function letterOf(source: string): Letter {
  const read = readMarkdown(source);
  if (read.failure) throw new Error(read.failure.message.en);
  return recognise(read.document);
}
