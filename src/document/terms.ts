import type { Bilingual } from './language.ts';
import type { PartName } from './letter.ts';

export type { Bilingual, Language } from './language.ts';

/** The `part` of a message in the command-line contract. */
export type ContractPart =
  | 'motto'
  | 'parentBody'
  | 'issuer'
  | 'number'
  | 'symbol'
  | 'place'
  | 'date'
  | 'type'
  | 'subject'
  | 'addressees'
  | 'grounds'
  | 'body'
  | 'signingAuthority'
  | 'signerPosition'
  | 'signerName'
  | 'recipients'
  | 'archive'
  | 'annex'
  | 'mark'
  | 'page';

/** The glossary, executable: a part cannot be added without its Vietnamese name and its place in the contract. */
export const terms: { readonly [Name in PartName]: Bilingual & { readonly contract: ContractPart } } = {
  nationalName: { vi: 'Quốc hiệu', en: 'national name', contract: 'motto' },
  motto: { vi: 'Tiêu ngữ', en: 'motto', contract: 'motto' },
  parentBody: { vi: 'Tên cơ quan chủ quản trực tiếp', en: 'superior body', contract: 'parentBody' },
  issuer: { vi: 'Tên cơ quan, tổ chức ban hành', en: 'issuing body', contract: 'issuer' },
  reference: { vi: 'Số, ký hiệu', en: 'number and symbol', contract: 'number' },
  number: { vi: 'Số văn bản', en: 'number', contract: 'number' },
  symbol: { vi: 'Ký hiệu', en: 'symbol', contract: 'symbol' },
  placeAndDate: { vi: 'Địa danh và thời gian ban hành', en: 'place and date of issue', contract: 'date' },
  place: { vi: 'Địa danh', en: 'place', contract: 'place' },
  date: { vi: 'Thời gian ban hành', en: 'date of issue', contract: 'date' },
  type: { vi: 'Tên loại văn bản', en: 'document type', contract: 'type' },
  subject: { vi: 'Trích yếu nội dung', en: 'subject', contract: 'subject' },
  subjectPrefix: { vi: 'Chữ “V/v”, “Về việc”', en: 'subject prefix', contract: 'subject' },
  attachedTo: {
    vi: 'Dòng “(Kèm theo …)” dưới trích yếu',
    en: 'the decision it is attached to',
    contract: 'body',
  },
  addresseesLabel: { vi: 'Chữ “Kính gửi”', en: 'addressee label', contract: 'addressees' },
  addressees: { vi: 'Nơi được kính gửi', en: 'addressees', contract: 'addressees' },
  authority: { vi: 'Thẩm quyền ban hành', en: 'issuing authority', contract: 'grounds' },
  grounds: { vi: 'Căn cứ ban hành', en: 'grounds', contract: 'grounds' },
  enactment: { vi: 'Dòng “QUYẾT ĐỊNH:”', en: 'enacting line', contract: 'body' },
  body: { vi: 'Nội dung văn bản', en: 'body', contract: 'body' },
  signingAuthority: {
    vi: 'Quyền hạn của người ký',
    en: 'capacity of the signer',
    contract: 'signingAuthority',
  },
  signerPosition: { vi: 'Chức vụ người ký', en: 'position of the signer', contract: 'signerPosition' },
  signerName: { vi: 'Họ và tên người ký', en: 'name of the signer', contract: 'signerName' },
  recipientsLabel: { vi: 'Chữ “Nơi nhận”', en: 'recipients label', contract: 'recipients' },
  recipients: { vi: 'Nơi nhận', en: 'recipients', contract: 'recipients' },
  archive: { vi: 'Dòng lưu', en: 'archive line', contract: 'archive' },
  annex: { vi: 'Phụ lục', en: 'annex', contract: 'annex' },
  mark: { vi: 'Dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành', en: 'marks', contract: 'mark' },
};
