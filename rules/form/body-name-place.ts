import type { Passage } from '../../src/document/tree.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { textKey } from '../../src/vietnamese/text.ts';
import { committeeOf } from '../reading/committee.ts';

/** A council or committee, or its level, with no name of a place behind it. */
const isNameless = ({ text }: Passage): boolean => committeeOf(textKey(text))?.place === '';

export const rule = defineRule({
  id: 'form/body-name-place',
  title: {
    vi: 'Tên Ủy ban nhân dân, Hội đồng nhân dân có tên địa phương',
    en: 'A People’s Committee or Council is named with its place',
  },
  why: {
    vi: 'Thiếu tên tỉnh, xã thì không biết văn bản của địa phương nào.',
    en: 'Without the place nobody knows whose letter it is.',
  },
  basis: ['nd30:II.2.a/parent-place', 'nd30:II.2.a'],
  severity: 'warning',
  kinds: 'all',
  needs: [],
  messages: {
    superior: {
      vi: 'Tên cơ quan chủ quản là “{actual}”, phải có thêm tên địa phương.',
      en: 'The superior body reads “{actual}”; add the name of the place.',
    },
    issuer: {
      vi: 'Tên cơ quan ban hành là “{actual}”, phải có thêm tên địa phương.',
      en: 'The issuing body reads “{actual}”; add the name of the place.',
    },
  },

  *check({ parts: { parentBody, issuer } }) {
    if (parentBody && isNameless(parentBody)) {
      yield { message: 'superior', at: parentBody.spans, data: { actual: parentBody.text } };
    }
    if (issuer && isNameless(issuer)) {
      yield { message: 'issuer', at: issuer.spans, data: { actual: issuer.text } };
    }
  },

  examples: {
    good: [{}],
    bad: [
      { replace: [['UBND TỈNH BÌNH SƠN', 'UBND TỈNH']], reports: ['superior'] },
      {
        kind: 'quyet-dinh',
        replace: [['**ỦY BAN NHÂN DÂN**\n**XÃ AN BÌNH**', '**ỦY BAN NHÂN DÂN XÃ**']],
        reports: ['issuer'],
      },
    ],
  },
});
