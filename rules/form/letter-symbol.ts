import { kinds } from '../../src/document/kinds.ts';
import { spansAt } from '../../src/document/passage.ts';
import { kindOfAbbreviation } from '../../src/law/kinds.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { referenceRow, symbolGroups } from '../reading/reference-row.ts';

/** Abbreviations of kinds that no body has for its own; CT, TC, HD, CĐ and others may be bodies. */
const KINDS_ONLY: ReadonlySet<string> = new Set([
  'NQ',
  'QĐ',
  'QyĐ',
  'TB',
  'CTr',
  'KH',
  'TTr',
  'GM',
  'GGT',
  'GNP',
  'GUQ',
]);

export const rule = defineRule({
  id: 'form/letter-symbol',
  title: {
    vi: 'Ký hiệu công văn gồm chữ viết tắt tên cơ quan và đơn vị soạn thảo, không có “CV”',
    en: 'The symbol of an official letter is body and drafting unit, without “CV”',
  },
  why: {
    vi: 'Công văn không có tên loại; ghi “CV” là cách cũ hoặc của văn bản Đảng.',
    en: 'An official letter has no type name; “CV” is the old way, or the Party’s.',
  },
  basis: ['nd30:II.3.b/letter', 'nd30:PL3.I'],
  severity: 'error',
  severities: { unit: 'warning', kind: 'warning' },
  kinds: ['cong-van'],
  needs: ['reference'],
  messages: {
    letter: {
      vi: 'Ký hiệu công văn là “{actual}”, phải bỏ “CV”.',
      en: 'The symbol reads “{actual}”; an official letter has no “CV”.',
    },
    kind: {
      vi: 'Ký hiệu công văn bắt đầu bằng “{actual}” ({kind}), phải bắt đầu bằng chữ viết tắt tên cơ quan.',
      en: 'The symbol of the letter begins with “{actual}” ({kind}); it must begin with the abbreviation of the body.',
    },
    unit: {
      vi: 'Ký hiệu công văn là “{actual}”, phải có thêm chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh vực.',
      en: 'The symbol reads “{actual}”; add the abbreviation of the drafting unit or field.',
    },
  },

  *check({ parts: { reference, type } }) {
    const row = referenceRow(reference);
    const groups = row ? symbolGroups(row.symbol).filter(({ text }) => /\p{L}/u.test(text)) : [];
    const [first] = groups;
    if (!row || !first || type) return;
    const letter = groups.find(({ text }) => text === 'CV');
    const kind = KINDS_ONLY.has(first.text) ? kindOfAbbreviation(first.text) : undefined;
    const at = spansAt(reference, row.symbol.start, row.symbol.end);
    if (letter) {
      yield {
        message: 'letter',
        at: spansAt(reference, letter.start, letter.end),
        data: { actual: row.symbol.text },
      };
    } else if (kind) {
      yield {
        message: 'kind',
        at: spansAt(reference, first.start, first.end),
        data: { actual: first.text, kind: kinds[kind] },
      };
    } else if (groups.length === 1 && /^\p{L}{2,8}$/u.test(row.symbol.text)) {
      yield { message: 'unit', at, data: { actual: row.symbol.text } };
    }
  },

  examples: {
    good: [{ replace: [['145/SNV-CCHC', '145/CT-TTHT']] }],
    bad: [
      { replace: [['145/SNV-CCHC', '145/CV-SNV']], reports: ['letter'] },
      { replace: [['145/SNV-CCHC', '145/TB-SNV']], reports: ['kind'] },
      { replace: [['145/SNV-CCHC', '145/SNV']], reports: ['unit'] },
    ],
  },
});
