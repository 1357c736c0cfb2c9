import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodies, findBody, isInUse, provinces, successorsOf } from '../../src/bodies/bodies.ts';
import { mentionsIn } from '../../src/bodies/mentions.ts';
import { expandName, isClassOfBodies, namesByBody, sameBody, withoutOffice } from '../../src/bodies/names.ts';

describe('the table', () => {
  test('every day is an ISO day, and nothing ends before it begins', () => {
    for (const { from, to } of [...bodies(), ...provinces()]) {
      for (const day of [from, to]) if (day !== null) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
      if (from !== null && to !== null) expect(from < to).toBe(true);
    }
  });
  test('every successor is a body or a province that exists', () => {
    const names = new Set(
      [...bodies(), ...provinces()].filter((body) => isInUse(body)).map(({ name }) => name),
    );
    const missing = [...bodies(), ...provinces()]
      .flatMap(({ successors }) => successors)
      .filter((name) => !names.has(name) && !['tỉnh Bắc Ninh', 'tỉnh Đồng Nai'].includes(name));
    expect(missing).toEqual([]);
  });
  test('today 34 provinces and cities are in use, 9 of them cities', () => {
    const now = provinces().filter((province) => isInUse(province, '2026-11-22'));
    expect(now.length).toBe(34);
    expect(now.filter(({ name }) => /^thành phố/iu.test(name)).length).toBe(9);
  });
});

describe('finding a body', () => {
  test.each([
    ['Sở Nội vụ', 'Sở Nội vụ'],
    ['SỞ NỘI VỤ TỈNH BÌNH SƠN', 'Sở Nội vụ'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['UBND tỉnh Bình Sơn', 'Ủy ban nhân dân tỉnh'],
    ['Công ty An Bình', undefined],
  ])('%s is %s', (name, found) => expect(findBody(name)?.name).toBe(found));
  test('a name is found only on the days when it was in use', () => {
    expect(findBody('Bộ Kế hoạch và Đầu tư', '2024-01-01')?.abbreviation).toBe('BKHĐT');
    expect(findBody('Bộ Kế hoạch và Đầu tư', '2026-01-01')).toBeUndefined();
    expect(successorsOf('Sở Kế hoạch và Đầu tư')).toEqual(['Sở Tài chính']);
  });
});

describe('names', () => {
  test('abbreviations are written out', () => {
    expect(expandName('UBND TP. Bình Sơn')).toBe('Ủy ban nhân dân thành phố Bình Sơn');
    expect(expandName('Văn phòng HĐND và UBND')).toBe('Văn phòng Hội đồng nhân dân và Ủy ban nhân dân');
  });
  test('an office names its body', () => {
    expect(withoutOffice('Phó Giám đốc Sở Nội vụ')).toBe('Sở Nội vụ');
    expect(withoutOffice('Chánh Văn phòng Sở')).toBe('Văn phòng Sở');
  });
  test.each([
    ['các sở, ban, ngành', true],
    ['Thủ trưởng các đơn vị', true],
    ['Sở Nội vụ', false],
  ])('“%s” names many: %s', (name, many) => expect(isClassOfBodies(name)).toBe(many));

  const context = { issuer: 'SỞ NỘI VỤ', parent: 'UBND TỈNH BÌNH SƠN', place: 'Bình Sơn' };
  test.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Bình Sơn', true],
    ['Chủ tịch UBND tỉnh', 'Uỷ ban nhân dân tỉnh', true],
    ['Sở', 'Sở Nội vụ', true],
    ['Sở Nội vụ tỉnh Bình Sơn', 'Giám đốc Sở Nội vụ', true],
    ['Ủy ban nhân dân xã An Bình', 'Ủy ban nhân dân xã An Hòa', false],
    ['Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân xã', false],
    ['Sở Tài chính', 'Sở Nội vụ', false],
  ])('%s and %s are one body: %s', (a, b, same) => expect(sameBody(a, b, context)).toBe(same));

  test('the names of one body are together as if each were held beside every other', () => {
    const word = fc.constantFrom(
      'Sở',
      'UBND',
      'Nội vụ',
      'Sở Nội vụ',
      'tỉnh',
      'xã',
      'thị xã',
      'An',
      'Bình Sơn',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 25 }), fc.constantFrom(context, {}), (names, of) => {
        const groups: string[][] = [];
        for (const each of names) {
          const group = groups.find(([first]) => first !== undefined && sameBody(first, each, of));
          if (group) group.push(each);
          else groups.push([each]);
        }
        expect(namesByBody(names, of)).toEqual(groups);
      }),
    );
  });
});

describe('names that are not in use all the time', () => {
  test.each([
    ['gửi Sở Kế hoạch và Đầu tư', ['Sở Kế hoạch và Đầu tư']],
    ['Bộ Lao động - Thương binh và Xã hội', ['Bộ Lao động - Thương binh và Xã hội']],
    ['Sở KH&ĐT, Sở Tài chính', ['Sở KH&ĐT']],
    ['UBND các huyện, thị xã', ['UBND các huyện']],
    ['trên địa bàn tỉnh Hà Giang', ['tỉnh Hà Giang']],
    ['Sở Tài chính, thành phố Huế', []],
  ])('%s', (text, written) =>
    expect([...mentionsIn(text)].map((mention) => mention.written)).toEqual(written),
  );
});
