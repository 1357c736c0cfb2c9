import type { Bilingual } from '../document/terms.ts';
import type { Decree30Id } from './decree-30.ts';

const STAMPS: Bilingual = {
  vi: 'Con dấu, chữ ký và màu mực chỉ nhìn thấy trên bản giấy hoặc bản ký số, không có trong bản thảo.',
  en: 'Seals, signatures and ink are seen on paper or in the signed file, not in a draft.',
};
const SIGNED_FILE: Bilingual = {
  vi: 'Chữ ký số và siêu dữ liệu nằm trong tệp đã ký (PDF); chương trình đọc bản thảo.',
  en: 'Digital signatures and their data are in the signed file (PDF); this program reads drafts.',
};
const OWN_AFFAIR: Bilingual = {
  vi: 'Do người đứng đầu cơ quan quyết định; văn bản không cho biết quyết định đó.',
  en: 'The head of the body decides; the letter does not show what was decided.',
};
const MEANING: Bilingual = {
  vi: 'Phải hiểu nội dung công việc mới xét được; người soạn và người duyệt chịu trách nhiệm.',
  en: 'It takes an understanding of the matter; drafter and approver answer for it.',
};
const DEFINITION: Bilingual = {
  vi: 'Câu định nghĩa hoặc dẫn chiếu, không đặt ra yêu cầu riêng; yêu cầu được kiểm tra ở các điều khoản nó dẫn tới.',
  en: 'A definition or a reference that asks nothing by itself; what it points to is checked there.',
};
const PLACE_ON_PAGE: Bilingual = {
  vi: 'Vị trí theo sơ đồ chỉ xét được khi dàn trang; chương trình kiểm tra thứ tự, bảng và canh lề thay cho tọa độ.',
  en: 'A place in the diagram needs a laid-out page; order, tables and alignment are checked instead of coordinates.',
};
const SCAN: Bilingual = {
  vi: 'Tiêu chuẩn của ảnh quét; chương trình không đọc tệp ảnh.',
  en: 'A standard for scanned images, which this program does not read.',
};
const COPY: Bilingual = {
  vi: 'Bản sao thường là bản chụp; phần sao chỉ được kiểm tra khi có chữ trong tệp.',
  en: 'Copies are mostly photocopies; the copying part is checked only where its text is in the file.',
};

/** Provisions of Annex I that no rule checks, each with the reason. test/citations.test.ts keeps it honest. */
export const unchecked: { readonly [Id in Decree30Id]?: Bilingual } = {
  'nd30:I.5': DEFINITION,
  'nd30:I.6': PLACE_ON_PAGE,
  'nd30:II.1.c': PLACE_ON_PAGE,
  'nd30:II.2.a/parent': {
    vi: 'Văn bản không cho biết cơ quan ban hành có cơ quan chủ quản trực tiếp hay không.',
    en: 'The letter does not tell whether its issuer has a direct superior.',
  },
  'nd30:II.2.c': PLACE_ON_PAGE,
  'nd30:II.3.a/advisory': OWN_AFFAIR,
  'nd30:II.3.b/abbreviations': OWN_AFFAIR,
  'nd30:II.3.d': PLACE_ON_PAGE,
  'nd30:II.4.a/armed-forces': {
    vi: 'Bộ Công an, Bộ Quốc phòng quy định riêng; chương trình không có các quy định đó.',
    en: 'The ministries of public security and defence have rules of their own, which this program lacks.',
  },
  'nd30:II.6.b/later': {
    vi: 'Nhắc lại đầy đủ khi viện dẫn lần sau không làm sai nội dung nên không báo.',
    en: 'Citing in full a second time harms nobody, so nothing is reported.',
  },
  'nd30:II.6.d/heading': MEANING,
  'nd30:II.6.g': PLACE_ON_PAGE,
  'nd30:II.7.a': STAMPS,
  'nd30:II.7.c/advisory-title': OWN_AFFAIR,
  'nd30:II.7.c/advisory-with-seal': OWN_AFFAIR,
  'nd30:II.7.c/advisory-without-seal': OWN_AFFAIR,
  'nd30:II.7.c/steering-committee': MEANING,
  'nd30:II.7.d': SIGNED_FILE,
  'nd30:II.7.đ/position': PLACE_ON_PAGE,
  'nd30:II.8.a': SIGNED_FILE,
  'nd30:II.8.b': SIGNED_FILE,
  'nd30:II.8.b/form': SIGNED_FILE,
  'nd30:II.8.c': STAMPS,
  'nd30:III.1.c/filled': {
    vi: 'Điền hay để trống tùy văn bản giấy hay điện tử; bản thảo không cho biết.',
    en: 'Filled on paper, blank in electronic files; a draft does not say which it will be.',
  },
  'nd30:III.1.d': SIGNED_FILE,
  'nd30:III.1.d/separate-file': SIGNED_FILE,
  'nd30:III.1.e': DEFINITION,
  'nd30:III.2.a/determination': MEANING,
  'nd30:III.2.a/position': STAMPS,
  'nd30:III.2.b/proposal': MEANING,
  'nd30:III.2.b/position': STAMPS,
  'nd30:P2.I.1': SCAN,
  'nd30:P2.I.2.a': SCAN,
  'nd30:P2.I.2.b': SCAN,
  'nd30:P2.I.2.c': SCAN,
  'nd30:P2.I.2.d': SCAN,
  'nd30:P2.I.3.a': SIGNED_FILE,
  'nd30:P2.I.3.b': SIGNED_FILE,
  'nd30:P2.I.3.c': SIGNED_FILE,
  'nd30:P2.II.1.c/series': {
    vi: 'Tính liên tục của số chỉ thấy trong sổ đăng ký, không thấy trong một văn bản.',
    en: 'Whether numbers run on is seen in the register, not in one document.',
  },
  'nd30:P2.II.1.e': STAMPS,
  'nd30:P2.II.2.a': COPY,
  'nd30:P2.II.2.c': DEFINITION,
  'nd30:P2.II.2.d': DEFINITION,
  'nd30:P2.II.3': COPY,
};
