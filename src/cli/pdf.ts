import type { Bilingual } from '../document/terms.ts';
import type { PdfSetting } from '../render/pdf.ts';
import type { MadeLetter } from './batch.ts';

/** Word files as PDF, in step with them; what draws the pages is loaded only here. */
export async function printed(
  files: readonly Uint8Array[],
  setting: PdfSetting = {},
): Promise<readonly MadeLetter[]> {
  const { isInLetterFont, writePdfs } = await import('../render/pdf.ts');
  return (await writePdfs(files, setting)).map((pdf) =>
    pdf instanceof Uint8Array
      ? { content: pdf, notes: isInLetterFont(pdf) ? [] : [OTHER_FONT] }
      : { mistakes: [pdf.message] },
  );
}

const OTHER_FONT: Bilingual = {
  vi: 'LibreOffice không có phông nào rộng bằng Times New Roman nên dùng phông khác: dòng và trang có thể lệch so với .docx. Hãy cài phông Liberation Serif 2 hoặc Tinos.',
  en: 'LibreOffice has no font as wide as Times New Roman and used another: lines and pages may differ from the .docx. Install Liberation Serif 2 or Tinos.',
};
