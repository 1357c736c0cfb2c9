import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/lint/config.ts';
import { houseRules } from '../../src/lint/house.ts';
import { lint } from '../../src/lint/lint.ts';
import { readText } from '../../src/read/text/text.ts';
import { recognise } from '../../src/recognise/recognise.ts';

const LETTER = `UBND TỈNH BÌNH SƠN
SỞ NỘI VỤ

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 145/SNV-VP

Bình Sơn, ngày 05 tháng 3 năm 2026

Kính gửi: Ủy ban nhân dân xã An Bình.

Sở Nội vụ đề nghị bà con hòa giải ở cơ sở; số liệu gửi trước ngày 20 tháng 3 năm 2026./.

Nơi nhận:
- Như trên;
- Lưu: VT, VP.

GIÁM ĐỐC

Nguyễn Văn A
`;

const read = readText(LETTER);
if (read.failure) throw new Error(read.failure.message.en);
const letter = recognise(read.document);

function found(rule: object): readonly string[] {
  const { config, mistakes } = parseConfig({ house: [{ id: 'house/x', message: 'Sai.', ...rule }] }, '/');
  expect(mistakes).toEqual([]);
  return lint(letter, houseRules(config.house)).diagnostics.map(({ at: [at] }) =>
    at ? (letter.document.blocks[at.block]?.text.slice(at.start, at.end) ?? '') : 'thiếu',
  );
}

describe('a house rule', () => {
  test('finds whole words only, in either case', () => {
    expect(found({ forbid: ['bà con'] })).toEqual(['bà con']);
    expect(found({ forbid: ['BÀ CON'] })).toEqual(['bà con']);
    expect(found({ forbid: ['BÀ CON'], matchCase: true })).toEqual([]);
    expect(found({ forbid: ['ố'] })).toEqual([]);
  });

  test('finds a word whichever way its tone is placed', () => {
    expect(found({ forbid: ['hoà giải'] })).toEqual(['hòa giải']);
    expect(found({ forbid: ['Uỷ ban'], part: 'addressees' })).toEqual(['Ủy ban']);
  });

  test('looks only into the part it names, and only at the kinds it names', () => {
    expect(found({ forbid: ['Sở Nội vụ'], part: 'addressees' })).toEqual([]);
    expect(found({ forbid: ['145'], part: 'number' })).toEqual(['145']);
    expect(found({ forbid: ['bà con'], kinds: ['quyet-dinh'] })).toEqual([]);
  });

  test('reports each required wording that is missing', () => {
    expect(found({ require: ['bà con', 'kinh phí', 'nhân lực'] })).toEqual(['thiếu', 'thiếu']);
  });

  test('offers its replacement as a suggestion, and has no law behind it', () => {
    const { config } = parseConfig(
      { house: [{ id: 'house/x', message: 'Sai.', replace: { 'bà con': 'người dân' } }] },
      '/',
    );
    const [rule] = houseRules(config.house);
    expect(rule?.basis).toEqual([]);
    const [diagnostic] = rule ? lint(letter, [rule]).diagnostics : [];
    expect(diagnostic?.severity).toBe('warning');
    expect(diagnostic?.fix).toEqual({
      edits: [{ at: diagnostic?.at[0], replaceWith: 'người dân' }],
      applies: 'suggested',
    });
  });
});
