import type { Bilingual } from '../document/language.ts';
import type { DocxRead } from '../read/docx/docx.ts';
import type { Part } from '../read/docx/part.ts';
import { openParts } from '../read/docx/parts.ts';
import { isOn } from '../read/docx/values.ts';
import { childOf, type Element, parseXml } from '../read/docx/xml.ts';
import { markupOf } from './docx/markup.ts';

const SIGNED: Bilingual = {
  vi: 'Văn bản đã được ký số, sửa vào thì chữ ký không còn giá trị. Hãy chỉ kiểm tra (vanthu lint), hoặc sửa bản chưa ký rồi ký lại.',
  en: 'The document is digitally signed; any change would break the signature. Only check it (vanthu lint), or mend the unsigned draft and sign it again.',
};
const PROTECTED: Bilingual = {
  vi: 'Văn bản đang được bảo vệ, không cho sửa. Hãy mở bằng Word, vào Xem lại > Hạn chế Chỉnh sửa, chọn Ngừng Bảo vệ, lưu rồi thử lại.',
  en: 'The document is protected against changes. Open it in Word, use Review > Restrict Editing > Stop Protection, save and retry.',
};
const WRITE_PASSWORD: Bilingual = {
  vi: 'Văn bản có mật khẩu để sửa. Hãy mở bằng Word, vào Lưu thành > Công cụ > Tùy chọn Chung, bỏ mật khẩu sửa đổi, lưu rồi thử lại.',
  en: 'The document has a password for changes. Open it in Word, remove it under Save As > Tools > General Options, save and retry.',
};
const FINAL: Bilingual = {
  vi: 'Văn bản đã được đánh dấu là bản cuối cùng. Hãy mở bằng Word, chọn Vẫn Chỉnh sửa, lưu rồi thử lại.',
  en: 'The document is marked as final. Open it in Word, choose Edit Anyway, save and retry.',
};
const ODD: Bilingual = {
  vi: 'Văn bản được lưu theo cách Word không dùng nên không sửa được mà vẫn giữ nguyên phần còn lại. Hãy mở bằng Word, lưu lại rồi thử lại.',
  en: 'The document is stored in a way that Word does not use and cannot be mended with the rest left alone. Open it in Word, save it again and retry.',
};

/** What was not read for these cannot be told from what was: a fix could spoil it. */
const UNRELIABLE = new Set(['open-field', 'not-a-zip', 'broken-xml', 'bad-encoding', 'entity-declaration']);

/** Why a letter must not be mended or written into, as a sentence; null where it may. */
export function refusalOf({ source: { zip, main }, problems }: DocxRead): Bilingual | null {
  const names = [...zip.entries.keys()];
  // ISO 29500-2, 12.2.3: signatures hang on an origin part, by whatever name.
  if (names.some((name) => name.startsWith('_xmlsignatures/') || name.endsWith('.sigs'))) return SIGNED;
  const open = openParts(zip, []);
  const related = [...open.relationships('').values(), ...open.relationships(main.name).values()];
  const partOf = (type: string): Element | undefined =>
    open.tree(related.find((relationship) => relationship.type === type)?.target);
  if (related.some(({ type }) => type === 'origin')) return SIGNED;
  const settings = partOf('settings');
  // 17.15.1.29: what is not enforced only remembers how it was.
  const enforced = childOf(settings, 'w:documentProtection')?.attributes['w:enforcement'];
  if (enforced !== undefined && isOn(enforced)) return PROTECTED;
  if (hasPassword(childOf(settings, 'w:writeProtection'))) return WRITE_PASSWORD;
  if (isFinal(related.find(({ type }) => type === 'custom-properties')?.target, open)) return FINAL;
  const unread = problems.find(({ code }) => UNRELIABLE.has(code));
  if (unread !== undefined) return unreliable(unread.message);
  const parsed = parseXml(main, zip.limits);
  return parsed.failure === undefined && markupOf(main, parsed.root) !== null ? null : ODD;
}

/** 17.15.1.93: without a password Word only asks whether to open it for reading, and takes no for an answer. */
const hasPassword = (element: Element | undefined): boolean =>
  Object.keys(element?.attributes ?? {}).some((name) => ['w:hash', 'w:hashValue'].includes(name));

const FINAL_MARK = /_MarkAsFinal"[^>]{0,80}>\s{0,20}<(?:vt:)?bool>\s{0,20}(?:true|1)/u;

function isFinal(name: string | undefined, { required }: ReturnType<typeof openParts>): boolean {
  const found = name === undefined ? undefined : required(name);
  const part: Part | undefined = found?.failure === undefined ? found?.part : undefined;
  return part !== undefined && FINAL_MARK.test(part.source);
}

const unreliable = ({ vi, en }: Bilingual): Bilingual => ({
  vi: `Văn bản đọc chưa được trọn vẹn nên không sửa: ${vi}`,
  en: `The document was not read in full, so it is not changed: ${en}`,
});
