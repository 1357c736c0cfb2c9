import { wordList } from '../../src/lint/word-list.ts';
import { lookalikesIn, mayHaveLookalikes } from '../../src/vietnamese/lookalikes.ts';
import { proseOf } from '../reading/prose.ts';

export const rule = wordList({
  id: 'text/look-alike-letters',
  title: {
    vi: 'Chữ tiếng Việt không lẫn chữ cái của bảng chữ khác',
    en: 'Vietnamese words hold no letters of another script',
  },
  why: {
    vi: 'Chữ trông giống mà khác mã thì tìm không ra, và hiện sai khi đổi phông.',
    en: 'A letter that only looks right is not found by a search and changes with the font.',
  },
  basis: ['nd30:I.4', 'practice:look-alike-letters'],
  severity: 'warning',
  regimes: ['state', 'party', 'normative'],
  passages: (letter) => (mayHaveLookalikes(letter.document) ? proseOf(letter) : []),
  swaps: lookalikesIn,
  fix: 'safe',
  message: {
    vi: '“{written}” có chữ cái của bảng chữ khác, phải là “{right}” gõ bằng chữ tiếng Việt.',
    en: '“{written}” holds a letter of another script; type “{right}”.',
  },
  examples: {
    good: [{ replace: [['bố trí kinh phí', 'bố trí kinh phí theo hệ số α']] }],
    bad: [
      {
        replace: [['Trong quá trình thực hiện', 'Ðể thực hiện']],
        reports: ['written'],
        fixed: [['Trong quá trình thực hiện', 'Để thực hiện']],
      },
      {
        replace: [['nếu có vướng mắc', 'nếu cần hỗ trợ k\u0456nh phí']],
        reports: ['written'],
        fixed: [['nếu có vướng mắc', 'nếu cần hỗ trợ kinh phí']],
      },
    ],
  },
});
