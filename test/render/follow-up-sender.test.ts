import { describe, expect, test } from 'vitest';
import { readTasks, sendersOf } from '../../src/render/follow-up.ts';
import { extracted, task } from './follow-up-letters.ts';

const PROFILE = {
  names: ['SỞ NỘI VỤ'],
  symbol: 'SNV-VP',
  place: 'Bình Sơn',
  archive: 'VT, VP',
  signers: [{ name: 'Trần Thị Bình', position: 'GIÁM ĐỐC' }],
};

function senders(letters: readonly unknown[], profile = {}) {
  const read = readTasks(JSON.stringify(letters), 'nhiem-vu.json');
  if (read.mistakes) throw new Error(read.mistakes.map(({ vi }) => vi).join('\n'));
  return sendersOf(read.letters, profile, '2026-04-15');
}

function sender(parts = {}, fields = {}, profile = {}) {
  const [only, ...more] = senders([extracted([task({})], parts, fields)], profile);
  if (!only || more.length > 0) throw new Error(`${more.length + 1} senders`);
  return only;
}

describe('the office that reminds', () => {
  test('is as its letter has it where there is no profile', () => {
    expect(sender()).toMatchObject({
      office: {
        names: ['Sở Nội vụ'],
        parent: 'Ủy ban nhân dân tỉnh Bình Sơn',
        symbol: 'SNV-CCHC',
        place: 'Bình Sơn',
        archive: 'VT, CCHC',
        signers: [{ name: 'Nguyễn Văn An', position: 'PHÓ GIÁM ĐỐC', authority: ['KT. GIÁM ĐỐC'] }],
      },
      taken: ['names', 'parent', 'symbol', 'place', 'archive', 'signers'],
      gaps: [],
      missing: [],
    });
  });

  test('is the one of the profile, which is not touched', () => {
    expect(sender({}, {}, PROFILE)).toMatchObject({ office: PROFILE, model: null, taken: [], missing: [] });
    expect(sender({}, {}, PROFILE).office.parent).toBeUndefined();
  });

  test('takes what the profile lacks from its own letters, and from no other’s', () => {
    const { symbol: _, ...profile } = PROFILE;
    expect(sender({}, {}, profile)).toMatchObject({
      office: { ...profile, symbol: 'SNV-CCHC' },
      taken: ['symbol'],
    });
    expect(sender({ issuer: 'SỞ XÂY DỰNG' }, {}, profile)).toMatchObject({
      model: null,
      missing: ['symbol'],
    });
    expect(sender({ issuer: 'SỞ XÂY DỰNG' }, {}, { place: 'An Bình' }).office).toMatchObject({
      names: ['Sở Xây dựng'],
      place: 'An Bình',
    });
  });

  test('is each office by itself, of one name under two provinces too', () => {
    const made = senders([
      extracted([task({})]),
      extracted([task({})], { parentBody: 'UBND TỈNH AN HẢI' }, { file: 'an-hai.docx' }),
      extracted([task({})], { issuer: 'UBND TỈNH BÌNH SƠN', parentBody: null }),
      extracted([task({})], { issuer: 'ỦY BAN NHÂN DÂN TỈNH BÌNH SƠN', parentBody: null }),
      extracted([task({})], { issuer: null }, { file: 'a.md' }),
      extracted([task({})], { issuer: null }, { file: 'b.md' }),
    ]);
    expect(made.map(({ office, letters }) => [office.names?.[0], letters.length])).toEqual([
      ['Sở Nội vụ', 1],
      ['Sở Nội vụ', 1],
      ['Ủy ban nhân dân tỉnh Bình Sơn', 2],
      [undefined, 1],
      [undefined, 1],
    ]);
    expect(made.at(-1)?.missing).toEqual(['names', 'symbol', 'place', 'archive', 'signers']);
  });

  test('is as in its newest letter of those that were there on the day and say all', () => {
    const letter = (date: string, signerName: string, parts = {}) =>
      extracted([task({})], { date, signerName, ...parts });
    const [one] = senders([
      letter('2026-01-05', 'Lê Văn Cường'),
      letter('2026-03-09', 'Trần Thị Bình'),
      letter('2026-04-01', 'Phạm Văn Dũng', { place: null }),
      letter('2026-05-02', 'Vũ Thị Hoa'),
    ]);
    expect(one?.office.signers?.[0]?.name).toBe('Trần Thị Bình');
  });

  test('is not taken from a Party letter, nor from a text that is no letter', () => {
    expect(sender({}, { regime: 'party' }).missing).toContain('names');
    expect(sender({}, { official: false }).missing).toContain('names');
  });
});

describe('what it takes over', () => {
  test.each([
    ['cong-van', 'UBND-NC', 'VT, NC', 'UBND-NC'],
    ['chi-thi', 'CT-UBND', null, 'UBND'],
    ['ke-hoach', 'KH-SNV', 'VT, CCHC', 'SNV-CCHC'],
    ['thong-bao', 'TB – UBND', 'VT, KTTHh5', 'UBND-KTTH'],
    ['quyet-dinh', 'QĐ-UBND', 'VT, TH, XD (Nam)', 'UBND'],
    [null, 'BC-SNV', 'VT', 'SNV'],
  ])('the symbol of a %s %s, archive %s, is %s', (type, symbol, archive, expected) => {
    expect(sender({ symbol, archive }, { type }).office.symbol).toBe(expected);
  });

  test.each([
    ['VT, (ĐT/VMN)', 'VT, ĐT'],
    ['VT, CN(2). nmh', 'VT, CN'],
    ['VT, TH, XD(Đông)', 'VT, TH, XD'],
    ['TH, VT', 'VT, TH'],
    ['Văn thư', 'VT'],
    [null, 'VT'],
  ])('the archive line %s is %s', (archive, expected) => {
    expect(sender({ archive }).office.archive).toBe(expected);
  });

  test.each([
    ['SỞ NỘI VỤ', 'KT', 'PHÓ GIÁM ĐỐC THƯỜNG TRỰC', ['KT. GIÁM ĐỐC']],
    ['BỘ NỘI VỤ', 'KT', 'THỨ TRƯỞNG', ['KT. BỘ TRƯỞNG']],
    ['VĂN PHÒNG CHÍNH PHỦ', 'KT', 'PHÓ CHỦ NHIỆM', ['KT. BỘ TRƯỞNG, CHỦ NHIỆM']],
    ['UBND XÃ AN BÌNH', 'TM', 'CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN']],
    ['UBND XÃ AN BÌNH', 'TM', 'PHÓ CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH']],
    ['UBND TỈNH BÌNH SƠN', 'TL', 'CHÁNH VĂN PHÒNG', ['TL. CHỦ TỊCH']],
    ['UBND TỈNH BÌNH SƠN', 'TL', 'PHÓ CHÁNH VĂN PHÒNG', ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG']],
    ['SỞ NỘI VỤ', 'TUQ', 'TRƯỞNG PHÒNG', ['TUQ. GIÁM ĐỐC']],
    ['SỞ NỘI VỤ', null, 'GIÁM ĐỐC', []],
  ])('%s, %s, %s signs with the lines %j', (issuer, signingAuthority, signerPosition, authority) => {
    const { office, gaps } = sender({ issuer, signingAuthority, signerPosition });
    expect(office.signers).toEqual([{ name: 'Nguyễn Văn An', position: signerPosition, authority }]);
    expect(gaps).toEqual([]);
  });

  test.each([
    ['HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG TỈNH', 'TM', 'CHỦ TỊCH', 'TM. ……'],
    ['BỘ CHỈ HUY QUÂN SỰ TỈNH', 'TL', 'TRƯỞNG PHÒNG', 'TL. ……'],
    ['SỞ NỘI VỤ', 'KT', 'CHÁNH VĂN PHÒNG', 'KT. ……'],
    ['SỞ NỘI VỤ', 'KT', 'PHÓ GIÁM ĐỐC KIÊM TRƯỞNG BAN', 'KT. ……'],
  ])('%s, %s, %s: the line stays a gap', (issuer, signingAuthority, signerPosition, line) => {
    const { office, gaps } = sender({ issuer, signingAuthority, signerPosition });
    expect([office.signers?.[0]?.authority, gaps]).toEqual([[line], ['authority']]);
  });

  test('who acts for the head says so; what is not known of the signer is a gap, a signer not known is missing', () => {
    expect(sender({ signingAuthority: 'Q', signerPosition: 'GIÁM ĐỐC' }).office.signers?.[0]).toEqual({
      name: 'Nguyễn Văn An',
      position: 'Q. GIÁM ĐỐC',
      authority: [],
    });
    expect(sender({ signingAuthority: null, signerPosition: null })).toMatchObject({
      office: { signers: [{ name: 'Nguyễn Văn An', position: '……' }] },
      gaps: ['position'],
      missing: [],
    });
    expect(sender({ signerName: null, signerPosition: null }).missing).toEqual(['signers']);
  });
});
