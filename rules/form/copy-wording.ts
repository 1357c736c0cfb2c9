import { kinds } from '../../src/document/kinds.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { oneSpace, upper } from '../../src/vietnamese/text.ts';
import { tailOf } from '../reading/lines.ts';

export const rule = defineRule({
  id: 'form/copy-wording',
  title: {
    vi: 'Hình thức sao ghi “SAO Y”, “SAO LỤC” hoặc “TRÍCH SAO”',
    en: 'The form of a copy is “SAO Y”, “SAO LỤC” or “TRÍCH SAO”',
  },
  why: {
    vi: 'Ghi thêm “bản chính” là cách cũ, không còn trong Nghị định.',
    en: '“SAO Y BẢN CHÍNH” is the old wording and no longer in the decree.',
  },
  basis: ['nd30:P2.II.1.a'],
  severity: 'error',
  kinds: ['sao-y', 'sao-luc', 'trich-sao'],
  needs: ['type'],
  messages: {
    wording: {
      vi: 'Hình thức sao ghi “{actual}”, phải ghi “{expected}”.',
      en: 'The form of the copy reads “{actual}”; write “{expected}”.',
    },
  },

  *check({ document, kind, parts: { type } }) {
    const tail = tailOf(document, type);
    const actual = oneSpace(type.text + tail.text);
    const expected = kind ? upper(kinds[kind].vi) : actual;
    if (upper(actual) === expected) return;
    yield {
      message: 'wording',
      at: type.spans,
      data: { actual, expected },
      fix: {
        edits: [
          ...type.spans.slice(0, 1).map((at) => ({ at, replaceWith: expected })),
          ...tail.spans.map((at) => ({ at, replaceWith: '' })),
        ],
        applies: 'safe',
      },
    };
  },

  examples: {
    good: [{ kind: 'sao-luc' }],
    bad: [
      { kind: 'sao-y', replace: [['**SAO Y**', '**SAO Y BẢN CHÍNH**']], reports: ['wording'], fixed: [] },
    ],
  },
});
