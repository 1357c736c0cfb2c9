import { wordList } from '../../src/lint/word-list.ts';
import { misspeltIn } from '../../src/vietnamese/misspellings.ts';
import { wordedProse } from '../reading/prose.ts';

export const rule = wordList({
  id: 'text/common-misspelling',
  title: {
    vi: 'Những từ hay viết sai chính tả phải viết đúng',
    en: 'Words that are often misspelt are spelt right',
  },
  why: {
    vi: 'Lỗi chính tả làm giảm sự nghiêm túc của văn bản và có khi làm sai nghĩa.',
    en: 'A misspelling takes from the weight of the letter, and sometimes changes what it says.',
  },
  basis: ['practice:spelling'],
  severity: 'warning',
  regimes: ['state', 'party', 'normative'],
  passages: wordedProse,
  swaps: misspeltIn,
  fix: 'safe',
  examples: {
    good: [
      { replace: [['phản ánh về Sở Nội vụ', 'cùng sử dụng mẫu này, bổ sung và chia sẻ với Sở Nội vụ']] },
    ],
    bad: [
      {
        replace: [['phản ánh, kiến nghị', 'xử dụng, kiến nghị']],
        reports: ['written'],
        fixed: [['phản ánh, kiến nghị', 'sử dụng, kiến nghị']],
      },
      {
        kind: 'quyet-dinh',
        replace: [['Tham mưu Ủy ban', 'Bổ xung, tham mưu Ủy ban']],
        reports: ['written'],
        fixed: [['Tham mưu Ủy ban', 'Bổ sung, tham mưu Ủy ban']],
      },
    ],
  },
});
