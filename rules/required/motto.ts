import { defineRule } from '../../src/lint/rule.ts';
import { kindsNeeding } from './shared/needed.ts';

export const rule = defineRule({
  id: 'required/motto',
  title: {
    vi: 'Văn bản có Quốc hiệu và Tiêu ngữ',
    en: 'The letter bears the national name and the motto',
  },
  why: {
    vi: 'Thiếu Quốc hiệu, Tiêu ngữ thì văn bản không đúng thể thức và bị trả lại khi trình ký.',
    en: 'A letter without them is out of form and is sent back before signature.',
  },
  basis: ['nd30:D8.2.a', 'nd30:II.1.a', 'nd30:II.1.b'],
  severity: 'error',
  kinds: kindsNeeding('motto'),
  needs: [],
  messages: {
    missing: {
      vi: 'Văn bản thiếu Quốc hiệu và Tiêu ngữ.',
      en: 'The national name and the motto are missing.',
    },
    nationalName: {
      vi: 'Văn bản thiếu Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”.',
      en: 'The national name is missing.',
    },
    motto: {
      vi: 'Văn bản thiếu Tiêu ngữ “Độc lập - Tự do - Hạnh phúc” dưới Quốc hiệu.',
      en: 'The motto under the national name is missing.',
    },
  },

  *check({ parts }) {
    const { nationalName, motto } = parts;
    if (nationalName && motto) return;
    const message = nationalName ? 'motto' : motto ? 'nationalName' : 'missing';
    yield { message, at: null, part: 'motto', data: {} };
  },

  examples: {
    good: [{ kind: 'cong-van' }, { kind: 'sao-y' }],
    bad: [
      {
        replace: [['**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n**Độc lập - Tự do - Hạnh phúc**\n', '']],
        reports: ['missing'],
      },
      { replace: [['**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**\n', '']], reports: ['nationalName'] },
      { replace: [['\n**Độc lập - Tự do - Hạnh phúc**', '']], reports: ['motto'] },
    ],
  },
});
