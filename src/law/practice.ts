import type { Bilingual } from '../document/terms.ts';

/**
 * What no decree says and offices do all the same: our own table, with the reason. A rule with nothing else behind it
 * is never an error.
 */
export const practice = {
  'practice:real-date': {
    vi: 'Ngày ghi trên văn bản phải có trong lịch: không có ngày 31 tháng 6.',
    en: 'A date on a letter must exist in the calendar: there is no 31 June.',
  },
  'practice:one-line-national-name': {
    vi: 'Quốc hiệu nằm gọn trên một dòng; xuống dòng làm lệch đường kẻ dưới Tiêu ngữ.',
    en: 'The national name stays on one line; wrapped, it throws the rule under the motto out of place.',
  },
  'practice:ruled-line': {
    vi: 'Đường kẻ ngang là nét kẻ riêng, không phải chữ gạch chân.',
    en: 'The horizontal rule is a line of its own, not underlined text.',
  },
  'practice:subject-without-full-stop': {
    vi: 'Trích yếu là tên gọi của văn bản nên không có dấu chấm cuối.',
    en: 'The subject names the document, so it has no full stop.',
  },
  'practice:place-by-level': {
    vi: 'Địa danh theo cấp của cơ quan ban hành: cấp tỉnh ghi tên tỉnh, cấp xã ghi tên xã.',
    en: 'The place goes by the level of the issuer: a province for provincial bodies, a commune for communal ones.',
  },
  'practice:number-suffix': {
    vi: 'Số văn bản có chữ cái đi kèm (77a) là số chèn thêm, trái với việc lấy số liên tục.',
    en: 'A number with a letter (77a) was squeezed in later, against continuous numbering.',
  },
  'practice:symbol-without-year': {
    vi: 'Ký hiệu văn bản hành chính không có năm; có năm là văn bản quy phạm pháp luật.',
    en: 'Symbols of administrative documents carry no year; one with a year belongs to a normative document.',
  },
  'practice:grounds-wording': {
    vi: 'Mỗi căn cứ mở đầu bằng “Căn cứ”, “Theo”, “Thực hiện”, “Xét” hoặc “Trên cơ sở”.',
    en: 'Each ground opens with one of a few fixed words.',
  },
  'practice:numbering': {
    vi: 'Số thứ tự điều, khoản, điểm liên tục, không nhảy, không lặp, để viện dẫn không nhầm.',
    en: 'Articles, clauses and points are numbered without gaps or repeats, so that citing them is safe.',
  },
  'practice:sub-numbering': {
    vi: 'Nghị định không nêu cách đánh số 1.1, 1.1.1.',
    en: 'The decree knows no numbering like 1.1, 1.1.1.',
  },
  'practice:list-marks': {
    vi: 'Mẫu của nghị định chỉ dùng gạch đầu dòng (-), không dùng ký hiệu khác.',
    en: 'The sample forms use a dash for lists and no other mark.',
  },
  'practice:end-mark': {
    vi: 'Các mẫu đều kết thúc nội dung bằng “./.” để không ai viết thêm được.',
    en: 'All sample forms close the text with “./.”, so that nothing can be added.',
  },
  'practice:real-indent': {
    vi: 'Lùi đầu dòng và khoảng cách đoạn đặt bằng định dạng, không gõ dấu cách, Tab hay dòng trống.',
    en: 'Indents and spacing are formatting, not typed spaces, tabs or empty lines.',
  },
  'practice:signature-forms': {
    vi: 'Sau “KT. GIÁM ĐỐC” là “PHÓ GIÁM ĐỐC”; sau “TL.” không phải cấp phó của chính người đứng đầu; sau “TM.” là tên tập thể.',
    en: 'A deputy signs under “KT.”, a head of unit under “TL.”; “TM.” is followed by the name of a collective.',
  },
  'practice:signature-page': {
    vi: 'Khối chữ ký không đứng một mình ở trang cuối và chừa chỗ để ký.',
    en: 'The signature block is not alone on the last page and leaves room to sign.',
  },
  'practice:draft-mark': {
    vi: 'Dòng “DỰ THẢO” phải bỏ trước khi ban hành.',
    en: 'The mark “DỰ THẢO” must go before issue.',
  },
  'practice:bodies-in-force': {
    vi: 'Cơ quan đã sáp nhập, giải thể thì không còn nhận được việc hay văn bản.',
    en: 'A body that was merged or dissolved can receive neither tasks nor letters.',
  },
  'practice:citation-form': {
    vi: 'Viết “Quyết định số 12/QĐ-UBND”: có chữ “số”, không có dấu hai chấm, không lặp.',
    en: 'Citations read “Quyết định số 12/QĐ-UBND”: with “số”, without a colon.',
  },
  'practice:citation-agrees': {
    vi: 'Một văn bản được viện dẫn với một ngày và một cơ quan; ký hiệu, loại và năm phải khớp nhau.',
    en: 'A cited document has one date and one issuer; symbol, type and year agree.',
  },
  'practice:one-date-form': {
    vi: 'Ngày tháng trong một văn bản viết theo một cách.',
    en: 'Dates in one document are written one way.',
  },
  'practice:unicode-composed': {
    vi: 'Chữ tiếng Việt dựng sẵn (NFC) tìm kiếm, sắp xếp và hiển thị đúng trên mọi máy.',
    en: 'Composed Vietnamese letters (NFC) can be searched, sorted and shown everywhere.',
  },
  'practice:look-alike-letters': {
    vi: 'Chữ cái của bảng chữ khác trông giống chữ Việt làm hỏng tìm kiếm.',
    en: 'Letters of another script that look Vietnamese break searching.',
  },
  'practice:spelling': {
    vi: 'Văn bản của cơ quan nhà nước viết đúng chính tả tiếng Việt.',
    en: 'Letters of the State are spelled correctly.',
  },
  'practice:tone-placement': {
    vi: 'Vị trí dấu thanh (hòa, hoà) không có quy định; chỉ cần thống nhất trong một văn bản.',
    en: 'No rule places tone marks (hòa, hoà); one document should keep to one way.',
  },
  'practice:spacing': {
    vi: 'Một dấu cách giữa hai chữ; dấu câu viết liền chữ trước, cách chữ sau.',
    en: 'One space between words; punctuation follows its word directly and is followed by a space.',
  },
  'practice:paired-marks': {
    vi: 'Ngoặc và nháy mở phải đóng.',
    en: 'Brackets and quotation marks that open must close.',
  },
  'practice:no-placeholders': {
    vi: 'Chỗ trống, ghi chú của người soạn còn sót lại làm văn bản không dùng được.',
    en: 'Blanks and notes of the drafter left in the text make it unusable.',
  },
  'practice:repeated-words': {
    vi: 'Chữ gõ lặp là lỗi đánh máy.',
    en: 'A word typed twice is a slip.',
  },
  'practice:clear-assignment': {
    vi: 'Việc giao phải rõ ai chủ trì, đến khi nào xong, thì mới theo dõi được.',
    en: 'A task can be followed up only if it says who leads and by when.',
  },
  'practice:possible-deadline': {
    vi: 'Thời hạn phải sau ngày ban hành, và một việc chỉ có một thời hạn.',
    en: 'A deadline lies after the date of the letter, and a task has one.',
  },
} as const satisfies Readonly<Record<`practice:${string}`, Bilingual>>;

export type PracticeId = keyof typeof practice;
