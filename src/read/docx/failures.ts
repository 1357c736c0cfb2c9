import type { Bilingual } from '../../document/language.ts';
import type { FailureCode, ReadFailure } from '../read.ts';

/** What a clerk is told, and what to do about it. `{detail}` is what the file itself says. */
const sentences = {
  empty: {
    vi: 'Tệp rỗng (0 byte). Hãy lưu lại văn bản từ Word rồi thử lại.',
    en: 'The file is empty (0 bytes). Save the document again in Word and retry.',
  },
  'too-large': {
    vi: 'Tệp quá lớn để đọc ({detail}). Hãy tách phụ lục ra tệp riêng hoặc nén ảnh trong Word rồi thử lại.',
    en: 'The file is too large to read ({detail}). Move annexes to a file of their own, or compress the pictures in Word.',
  },
  'not-a-zip': {
    vi: 'Tệp không phải là .docx hoặc đã bị hỏng ({detail}). Hãy mở bằng Word, chọn Lưu thành (Save As) kiểu “Word Document (.docx)” rồi thử lại.',
    en: 'The file is not a .docx or is damaged ({detail}). Open it in Word, use Save As with the type “Word Document (.docx)” and retry.',
  },
  'zip-bomb': {
    vi: 'Tệp nén bất thường ({detail}), có thể gây hại nên không được mở. Hãy xin lại tệp gốc từ người gửi.',
    en: 'The file is packed abnormally ({detail}) and may be harmful, so it was not opened. Ask the sender for the original.',
  },
  encrypted: {
    vi: 'Tệp được đặt mật khẩu. Hãy mở bằng Word, vào Tệp > Thông tin > Bảo vệ tài liệu, bỏ mật khẩu, lưu rồi thử lại.',
    en: 'The file is protected by a password. Open it in Word, remove it under File > Info > Protect Document, save and retry.',
  },
  'legacy-doc': {
    vi: 'Tệp mang đuôi .docx nhưng là kiểu Word 97-2003 (.doc). Hãy đổi đuôi thành .doc, hoặc mở bằng Word và Lưu thành .docx.',
    en: 'The file is named .docx but is a Word 97-2003 document (.doc). Rename it to .doc, or open it in Word and save it as .docx.',
  },
  'missing-part': {
    vi: 'Trong tệp không có nội dung văn bản Word ({detail}). Có thể đây là bảng tính, bản trình chiếu hoặc tệp hỏng; hãy mở bằng Word và lưu lại.',
    en: 'The file holds no Word text ({detail}). It may be a workbook, a presentation or damaged; open it in Word and save it again.',
  },
  'broken-xml': {
    vi: 'Nội dung bên trong tệp bị hỏng ({detail}). Hãy mở bằng Word (Open and Repair) rồi lưu lại.',
    en: 'The content of the file is damaged ({detail}). Open it in Word (Open and Repair) and save it again.',
  },
  'entity-declaration': {
    vi: 'Tệp chứa khai báo DOCTYPE hoặc thực thể XML ({detail}), Word không bao giờ ghi như vậy nên tệp không được mở. Hãy xin lại tệp gốc từ người gửi.',
    en: 'The file contains a DOCTYPE or entity declaration ({detail}), which Word never writes, so it was not opened. Ask the sender for the original.',
  },
  'bad-encoding': {
    vi: 'Chữ bên trong tệp không phải là UTF-8 hay UTF-16 hợp lệ ({detail}). Hãy mở bằng Word và lưu lại thành .docx.',
    en: 'The text inside the file is not valid UTF-8 or UTF-16 ({detail}). Open it in Word and save it again as .docx.',
  },
} as const satisfies { readonly [Code in FailureCode]?: { readonly vi: string; readonly en: string } };

export function failure(code: keyof typeof sentences, detail: string | Bilingual = ''): ReadFailure {
  const { vi, en } = sentences[code];
  const told = typeof detail === 'string' ? { vi: detail, en: detail } : detail;
  const message = { vi: vi.replace('{detail}', told.vi), en: en.replace('{detail}', told.en) };
  return { failure: { code, message } };
}
