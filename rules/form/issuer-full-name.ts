import { spansAt } from '../../src/document/passage.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { anyCase, matchesIn, upper, WORD_END, WORD_START, whenAsked } from '../../src/vietnamese/text.ts';
import { rewrite } from '../reading/lines.ts';

/** Abbreviations of bodies and of fields of government that occur in the names of bodies. */
const IN_FULL = new Map([
  ['UBND', 'ỦY BAN NHÂN DÂN'],
  ['HĐND', 'HỘI ĐỒNG NHÂN DÂN'],
  ['UBMTTQ', 'ỦY BAN MẶT TRẬN TỔ QUỐC'],
  ['MTTQ', 'MẶT TRẬN TỔ QUỐC'],
  ['GDĐT', 'GIÁO DỤC VÀ ĐÀO TẠO'],
  ['GD&ĐT', 'GIÁO DỤC VÀ ĐÀO TẠO'],
  ['GD-ĐT', 'GIÁO DỤC VÀ ĐÀO TẠO'],
  ['KHĐT', 'KẾ HOẠCH VÀ ĐẦU TƯ'],
  ['KH&ĐT', 'KẾ HOẠCH VÀ ĐẦU TƯ'],
  ['KHCN', 'KHOA HỌC VÀ CÔNG NGHỆ'],
  ['KH&CN', 'KHOA HỌC VÀ CÔNG NGHỆ'],
  ['NNMT', 'NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
  ['NN&MT', 'NÔNG NGHIỆP VÀ MÔI TRƯỜNG'],
  ['NN&PTNT', 'NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN'],
  ['NNPTNT', 'NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN'],
  ['TN&MT', 'TÀI NGUYÊN VÀ MÔI TRƯỜNG'],
  ['TNMT', 'TÀI NGUYÊN VÀ MÔI TRƯỜNG'],
  ['LĐTBXH', 'LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
  ['LĐ-TBXH', 'LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'],
  ['TT&TT', 'THÔNG TIN VÀ TRUYỀN THÔNG'],
  ['VHTTDL', 'VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
  ['VHTT&DL', 'VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
  ['GTVT', 'GIAO THÔNG VẬN TẢI'],
]);

const WORDS = [...IN_FULL.keys()].sort((a, b) => b.length - a.length);

const SYLLABLES = /(?<![\p{L}\d&])\p{Lu}{2,8}(?![\p{L}\d&])/gu;
const VOWEL = /[AEIOUY]/u;
/** Abbreviations that stand in the official names of schools and firms. */
const IN_USE: ReadonlySet<string> = new Set([
  'THPT',
  'THCS',
  'TH',
  'PTDTBT',
  'PTDTNT',
  'GDTX',
  'GDNN',
  'TNHH',
  'MTV',
  'CP',
  'TP',
  'BHXH',
  'XHCN',
]);

const PATTERN = whenAsked(() => new RegExp(anyCase(`${WORD_START}(?:${WORDS.join('|')})${WORD_END}`), 'u'));

export const rule = defineRule({
  id: 'form/issuer-full-name',
  title: {
    vi: 'Tên cơ quan ban hành ghi đầy đủ, không viết tắt',
    en: 'The issuing body is written in full',
  },
  why: {
    vi: 'Chỉ tên cơ quan chủ quản được viết tắt; tên cơ quan ban hành viết tắt không phải tên chính thức.',
    en: 'Only the superior body may be abbreviated; an abbreviated issuer is not the official name.',
  },
  basis: ['nd30:II.2.a', 'nd30:II.2.a/parent-abbreviation'],
  severity: 'warning',
  kinds: 'all',
  needs: ['issuer'],
  messages: {
    unknown: {
      vi: 'Tên cơ quan ban hành viết tắt “{actual}”, phải viết đầy đủ.',
      en: 'The issuing body is abbreviated “{actual}”; write it in full.',
    },
    abbreviated: {
      vi: 'Tên cơ quan ban hành viết tắt “{actual}”, phải viết đầy đủ “{expected}”.',
      en: 'The issuing body is abbreviated “{actual}”; write “{expected}”.',
    },
  },

  *check({ parts: { issuer } }) {
    const capitals = upper(issuer.text);
    const match = WORDS.some((word) => capitals.includes(word)) ? PATTERN().exec(issuer.text) : null;
    const expected = match && IN_FULL.get(upper(match[0]));
    if (!match || !expected) {
      // No Vietnamese syllable is without a vowel; most have one without a mark.
      const word = matchesIn(issuer.text, SYLLABLES).find(
        ({ 0: text }) => !VOWEL.test(text) && !VOWEL.test(text.normalize('NFD')) && !IN_USE.has(text),
      );
      if (!word) return;
      const at = spansAt(issuer, word.index, word.index + word[0].length);
      yield { message: 'unknown', at, data: { actual: word[0] } };
      return;
    }
    const end = match.index + match[0].length;
    yield {
      message: 'abbreviated',
      at: spansAt(issuer, match.index, end),
      data: { actual: match[0], expected },
      ...rewrite(issuer, match.index, end, expected),
    };
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['**SỞ NỘI VỤ**', '**SỞ NV**']], reports: ['unknown'] },
      {
        kind: 'quyet-dinh',
        replace: [['**ỦY BAN NHÂN DÂN**\n**XÃ AN BÌNH**', '**UBND XÃ AN BÌNH**']],
        reports: ['abbreviated'],
        fixed: [['**ỦY BAN NHÂN DÂN**\n**XÃ AN BÌNH**', '**ỦY BAN NHÂN DÂN XÃ AN BÌNH**']],
      },
    ],
  },
});
