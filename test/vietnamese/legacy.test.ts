import { describe, expect, test } from 'vitest';
import { decodeLegacy, isLegacyText, legacyFont } from '../../src/vietnamese/legacy.ts';

const tcvn3 = { encoding: 'tcvn3', capitals: false } as const;
const vni = { encoding: 'vni', capitals: false } as const;

test('a font says how its text is stored', () => {
  expect(legacyFont('.VnTime')).toEqual(tcvn3);
  expect(legacyFont('.VnTimeH')).toEqual({ ...tcvn3, capitals: true });
  expect(legacyFont('.VNARIALH')).toEqual({ ...tcvn3, capitals: true });
  expect(legacyFont('VNI-Times')).toEqual(vni);
  for (const font of ['Times New Roman', 'Vnarial', 'Vivaldi']) expect(legacyFont(font), font).toBeNull();
});

test('text with a letter that only Unicode has was never stored the old way', () => {
  expect(isLegacyText('Uû ban nh©n d©n')).toBe(true);
  expect(isLegacyText('Độc lập')).toBe(false);
  expect(isLegacyText('người')).toBe(false);
});

describe('TCVN3', () => {
  test.each([
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['cøu gióp ng­êi nghÌo v­ît khã', 'cứu giúp người nghèo vượt khó'],
    [
      '¡n uèng, ¢n nghÜa, £m ¸i, ¤n hoµ, ¥n nghÜa, ¦u tiªn',
      'Ăn uống, Ân nghĩa, Êm ái, Ôn hoà, Ơn nghĩa, Ưu tiên',
    ],
    ['kû luËt, quý gi¸, thuû lîi, mü thuËt, lý lÞch', 'kỷ luật, quý giá, thuỷ lợi, mỹ thuật, lý lịch'],
    ['b»ng ph¼ng, ch½n lÎ, ch¾n, ®Æt', 'bằng phẳng, chẵn lẻ, chắn, đặt'],
  ])('%s', (stored, text) => expect(decodeLegacy(stored, tcvn3).text).toBe(text));

  test('in a font of capitals is capitals', () => {
    expect(decodeLegacy('céng hoµ', { ...tcvn3, capitals: true }).text).toBe('CỘNG HOÀ');
  });
});

describe('VNI', () => {
  test.each([
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['CHUÛ TÒCH UÛY BAN NHAÂN DAÂN', 'CHỦ TỊCH ỦY BAN NHÂN DÂN'],
    ['ngöôøi, nöôùc, thuyeàn, nghóa, kyù, lyù, ñaët, baèng', 'người, nước, thuyền, nghĩa, ký, lý, đặt, bằng'],
    ['Nguyeãn Vaên A', 'Nguyễn Văn A'],
  ])('%s', (stored, text) => expect(decodeLegacy(stored, vni).text).toBe(text));

  test('each letter leads back to where it was stored', () => {
    expect(decodeLegacy('Ñoäc', vni)).toEqual({ text: 'Độc', at: [0, 1, 3] });
  });
});
