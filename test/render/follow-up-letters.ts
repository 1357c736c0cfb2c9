/** Output of `extract --format json` for letters that were never written: the province, its communes and people are invented. */
type Written = Readonly<Record<string, unknown>>;

export const deadline = (fields: Written): Written => ({
  raw: 'trước ngày 20/3/2026',
  due: null,
  before: false,
  start: null,
  time: null,
  rrule: null,
  relative: null,
  workingDays: false,
  resolved: null,
  ...fields,
});

let count = 0;

export const task = (fields: Written): Written => {
  count += 1;
  return {
    id: `task-${count}`,
    clause: '1',
    text: 'Rà soát thủ tục hành chính thuộc phạm vi quản lý; gửi kết quả trước ngày 20/3/2026.',
    lead: ['Sở Tài chính'],
    coordinate: [],
    reportTo: [],
    deadline: deadline({ due: '2026-03-20', before: true }),
    citations: [],
    ...fields,
  };
};

/** A công văn of Sở Nội vụ, tỉnh Bình Sơn, of 5 March 2026. */
export const extracted = (
  assignments: readonly Written[],
  parts: Written = {},
  fields: Written = {},
): Written => ({
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
    addressees: ['Các sở, ban, ngành tỉnh'],
    recipients: ['Như trên'],
    archive: 'VT, CCHC',
    signingAuthority: 'KT',
    signerPosition: 'PHÓ GIÁM ĐỐC',
    signerName: 'Nguyễn Văn An',
    ...parts,
  },
  citations: [],
  assignments,
  bodies: [],
  error: null,
  ...fields,
});
