/** What must not compile: not run, `tsc` is the test. */

import type { Length } from '../src/document/length.ts';
import { mm } from '../src/document/length.ts';
import { decree30 } from '../src/law/decree-30.ts';
import { legalOf } from '../src/law/law.ts';
import { defineRule } from '../src/lint/rule.ts';

const base = {
  id: 'form/number-leading-zero',
  title: { vi: 'Số nhỏ hơn 10 có số 0 phía trước', en: 'A number below 10 carries a zero' },
  why: { vi: 'Số thiếu số 0 sắp xếp sai.', en: 'A number without the zero sorts wrongly.' },
  severity: 'error',
  kinds: 'all',
  examples: { good: [], bad: [] },
} as const;

export const cited = defineRule({
  ...base,
  basis: ['nd30:I.3'],
  needs: ['reference'],
  messages: { wrong: { vi: 'là {actual}', en: 'is {actual}' } },
  *check({ parts }) {
    yield { message: 'wrong', at: parts.reference.spans, data: { actual: '5' } };
  },
});

export const invented = defineRule({
  ...base,
  // @ts-expect-error: the decree has no such clause
  basis: ['nd30:XI.3'],
  needs: [],
  messages: { wrong: { vi: 'a', en: 'a' } },
  *check() {},
});

export const groundless = defineRule({
  ...base,
  // @ts-expect-error: a rule rests on something
  basis: [],
  needs: [],
  messages: { wrong: { vi: 'a', en: 'a' } },
  *check() {},
});

export const lopsided = defineRule({
  ...base,
  basis: ['nd30:I.3'],
  needs: [],
  // @ts-expect-error: the English message forgot {actual}
  messages: { lopsided: { vi: 'là {actual}', en: 'is wrong' } },
  *check() {},
});

export const undeclared = defineRule({
  ...base,
  basis: ['nd30:I.3'],
  needs: ['reference'],
  messages: { wrong: { vi: 'a', en: 'a' } },
  *check({ parts }) {
    // @ts-expect-error: the rule did not say that it needs the motto
    yield { message: 'wrong', at: parts.motto.spans, data: {} };
  },
});

export const unnamed = defineRule({
  ...base,
  basis: ['nd30:I.3'],
  needs: ['reference'],
  messages: { wrong: { vi: 'a', en: 'a' } },
  // @ts-expect-error: the rule has no such message
  *check({ parts }) {
    yield { message: 'odd', at: parts.reference.spans, data: {} };
  },
});

export const unfilled = defineRule({
  ...base,
  basis: ['nd30:I.3'],
  needs: ['reference'],
  messages: { wrong: { vi: 'là {actual}', en: 'is {actual}' } },
  // @ts-expect-error: nothing is given for {actual}
  *check({ parts }) {
    yield { message: 'wrong', at: parts.reference.spans, data: {} };
  },
});

// @ts-expect-error: 30 is not a length; mm(30) is
export const bare: Length = 30;
export const measured: Length = mm(30);

// @ts-expect-error: the words of the law are not ours to change
decree30['nd30:I.1'] = 'Khổ A3';

// @ts-expect-error: a provision is named by its id
export const free = legalOf('Phụ lục I');
