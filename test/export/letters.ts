import type { ExtractedFile, ExtractedTask } from '../../src/export/extracted.ts';
import type { Deadline } from '../../src/extract/deadlines.ts';

export const deadline = (values: Partial<Deadline>): Deadline => ({
  raw: 'trước ngày 20 tháng 3 năm 2026',
  due: null,
  before: false,
  start: null,
  time: null,
  rrule: null,
  relative: null,
  workingDays: false,
  resolved: null,
  ...values,
});

export const task = (values: Partial<ExtractedTask>): ExtractedTask => ({
  id: 'an-binh-1',
  clause: '1.a',
  text: 'Rà soát thủ tục hành chính; gửi kết quả về Sở Nội vụ trước ngày 20 tháng 3 năm 2026.',
  lead: ['Sở Tài chính', 'Sở Tư pháp'],
  leadFrom: 'stated',
  coordinate: ['Ủy ban nhân dân các xã, phường'],
  reportTo: ['Sở Nội vụ'],
  deadline: deadline({ due: '2026-03-20', before: true }),
  citations: ['15/KH-UBND'],
  evidence: { lead: [], coordinate: [], reportTo: [], deadline: [] },
  confidence: 0.9,
  source: { line: 12, column: 1, endLine: 12, endColumn: 80 },
  ...values,
});

export const letter = (assignments: readonly ExtractedTask[]): ExtractedFile => ({
  file: 'cong-van-145.docx',
  official: true,
  regime: 'state',
  type: 'cong-van',
  parts: {
    motto: true,
    parentBody: 'UBND TỈNH BÌNH SƠN',
    issuer: 'SỞ NỘI VỤ',
    number: '145',
    symbol: 'SNV-CCHC',
    place: 'Bình Sơn',
    date: '2026-03-05',
    subject: 'rà soát thủ tục hành chính năm 2026',
    addressees: ['Các sở, ban, ngành tỉnh', 'Ủy ban nhân dân các xã, phường'],
    recipients: ['Như trên'],
    archive: 'VT, CCHC',
    signingAuthority: 'KT',
    signerPosition: 'PHÓ GIÁM ĐỐC',
    signerName: 'Nguyễn Văn An',
  },
  citations: [],
  assignments,
  bodies: [],
  error: null,
});
