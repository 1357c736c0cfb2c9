import { wordList } from '../../src/lint/word-list.ts';
import { variantsIn } from '../../src/vietnamese/misspellings.ts';
import { wordedProse } from '../reading/prose.ts';

export const rule = wordList({
  id: 'text/spelling-variant',
  title: {
    vi: 'Từ có hai cách viết nên theo cách viết của văn bản pháp luật',
    en: 'A word with two spellings follows the spelling of the law',
  },
  why: {
    vi: 'Viết khác với văn bản pháp luật làm việc tìm kiếm và đối chiếu bị sót.',
    en: 'A spelling other than the law’s is missed when texts are searched and compared.',
  },
  basis: ['practice:spelling'],
  severity: 'info',
  regimes: ['state', 'party', 'normative'],
  passages: wordedProse,
  swaps: variantsIn,
  fix: 'safe',
  message: {
    vi: 'Viết “{written}”, nên viết “{right}” như văn bản pháp luật.',
    en: '“{written}” is written; the law writes “{right}”.',
  },
  examples: {
    good: [{ replace: [['được hướng dẫn./.', 'được hướng dẫn theo quy định./.']] }],
    bad: [
      {
        replace: [['được hướng dẫn./.', 'được hướng dẫn theo qui định./.']],
        reports: ['written'],
        fixed: [['được hướng dẫn./.', 'được hướng dẫn theo quy định./.']],
      },
    ],
  },
});
