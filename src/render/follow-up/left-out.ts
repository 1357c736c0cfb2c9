import type { Bilingual } from '../../document/language.ts';
import type { CitationDoubt } from './cite.ts';
import type { Unclear } from './leads.ts';

export type LeftOutReason =
  | 'no-lead'
  | Unclear['why']
  | 'own-office'
  | 'no-deadline'
  | 'not-computable'
  | 'not-yet'
  | 'not-issued'
  | 'second-hand'
  | 'twice'
  | 'other-body';

/** A task, or one of its leads, for which no letter was made. */
export type LeftOut = {
  readonly why: LeftOutReason;
  readonly file: string;
  readonly document: string;
  readonly clause: string;
  readonly text: string;
  readonly lead: string | null;
  readonly deadline: string | null;
  readonly successors: readonly string[];
};

/** What of a citation had to be put together, or is missing: for a person to look at. */
export type Doubt = {
  readonly file: string;
  readonly document: string;
  readonly short: string;
  readonly about: readonly CitationDoubt[];
};

/** What the program says of a reason. */
export const leftOutReasons: { readonly [Why in LeftOutReason]: Bilingual } = {
  'no-lead': { vi: 'không nêu cơ quan chủ trì', en: 'no lead is named' },
  collective: {
    vi: 'giao chung mà không rõ là những cơ quan nào',
    en: 'given to nobody that can be told (bodies concerned, the lead agency)',
  },
  'office-alone': {
    vi: 'nêu chức vụ hoặc bộ phận mà không nêu của cơ quan nào',
    en: 'an office or organ is named, but not of which body',
  },
  abolished: { vi: 'cơ quan chủ trì không còn hoạt động', en: 'the lead no longer exists' },
  'own-office': { vi: 'do chính cơ quan ban hành thực hiện', en: 'led by the office that writes' },
  'no-deadline': { vi: 'không có thời hạn', en: 'no deadline' },
  'not-computable': {
    vi: 'thời hạn không tính được ra ngày',
    en: 'the deadline cannot be computed as a day',
  },
  'not-yet': { vi: 'chưa đến kỳ nhắc', en: 'not due soon' },
  'not-issued': { vi: 'của văn bản ban hành sau ngày đang tính', en: 'the letter is dated after the day' },
  'no-name': { vi: 'ghi nơi thực hiện không ra tên một cơ quan', en: 'the lead is not the name of a body' },
  'second-hand': {
    vi: 'bài viết thuật lại, không phải văn bản gốc',
    en: 'told at second hand, not the document itself',
  },
  twice: { vi: 'trùng với nhiệm vụ đã có', en: 'the same task again' },
  'other-body': { vi: 'của cơ quan khác (--body)', en: 'of another body (--body)' },
};

/** What a person should look at in a citation. */
export const doubtReasons: { readonly [About in CitationDoubt]: Bilingual } = {
  number: { vi: 'thiếu số, ký hiệu', en: 'number and symbol are missing' },
  date: { vi: 'thiếu ngày ban hành', en: 'the date of issue is missing' },
  issuer: { vi: 'thiếu cơ quan ban hành', en: 'the issuer is missing' },
  'issuer-capitals': {
    vi: 'tên cơ quan đổi từ chữ in hoa, soát lại chữ hoa',
    en: 'the issuer was in capitals; check its letters',
  },
  subject: { vi: 'thiếu trích yếu', en: 'the subject is missing' },
  'subject-capitals': {
    vi: 'trích yếu đổi từ chữ in hoa, soát lại tên riêng',
    en: 'the subject was in capitals; check the names in it',
  },
};
