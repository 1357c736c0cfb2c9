import { defineRule } from '../../src/lint/rule.ts';
import { isAttached, kindsNeeding } from './shared/needed.ts';

export const rule = defineRule({
  id: 'required/archive',
  title: {
    vi: '“Nơi nhận” có dòng “Lưu”',
    en: 'The recipients end in the archive line',
  },
  why: {
    vi: 'Dòng “Lưu” bảo đảm có bản gốc giữ tại văn thư.',
    en: 'The line makes sure that the clerk keeps the original.',
  },
  basis: ['nd30:II.9.d/archive-line', 'nd30:II.9.a'],
  severity: 'error',
  kinds: kindsNeeding('archive'),
  needs: [],
  messages: {
    missing: {
      vi: 'Phần “Nơi nhận” thiếu dòng “Lưu: VT, ...”.',
      en: 'The archive line “Lưu: VT, ...” is missing.',
    },
  },

  *check(letter) {
    if (letter.parts.archive || isAttached(letter)) return;
    yield { message: 'missing', at: null, part: 'archive', data: {} };
  },

  examples: {
    good: [{ kind: 'cong-van' }, { kind: 'hop-dong' }],
    bad: [{ replace: [[';\n- Lưu: VT, CCHC.\n', '.\n']], reports: ['missing'] }],
  },
});
