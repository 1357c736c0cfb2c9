import { Command, Option } from 'commander';
import type { Bilingual } from '../../document/terms.ts';
import { annex1 } from '../../law/decree-30/annex-1.ts';
import { annex1Copies } from '../../law/decree-30/annex-1-copies.ts';
import { annex1Table } from '../../law/decree-30/annex-1-table.ts';
import { citationOf, legalOf } from '../../law/law.ts';
import { quoteOf } from '../../law/quotations.ts';
import { unchecked } from '../../law/unchecked.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Host } from '../host.ts';
import { ownRules } from '../rule-set.ts';
import { messageIn, severityNames } from '../words.ts';

type Options = { readonly format: 'pretty' | 'json'; readonly coverage?: boolean };

export function rulesCommand(host: Host): Command {
  const say = messageIn(host.language);
  return new Command('rules')
    .addOption(
      new Option('--format <format>', say({ vi: 'dạng kết quả', en: 'output format' }))
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .option(
      '--coverage',
      say({
        vi: 'từng điều khoản của Phụ lục I: quy tắc nào kiểm tra, hoặc vì sao không',
        en: 'each provision of Annex I: which rule checks it, or why none does',
      }),
    )
    .action(({ format, coverage }: Options) => {
      const data = coverage ? coverageOf(ownRules) : ownRules.map(dataOf);
      if (format === 'json') host.out(`${JSON.stringify(data, null, 2)}\n`);
      else host.out(coverage ? coverageList(coverageOf(ownRules), host) : listOf(ownRules, host));
    });
}

const dataOf = ({
  id,
  group,
  title,
  why,
  basis,
  severity,
  severities,
  regimes,
  kinds,
  needs,
  options,
  examples,
}: Rule) => ({
  id,
  group,
  title,
  why,
  severity,
  severities: severities ?? {},
  basis: basis.map((provision) => ({
    id: provision,
    legal: legalOf(provision),
    citation: { vi: citationOf(provision, 'vi'), en: citationOf(provision, 'en') },
    quote: quoteOf(provision),
  })),
  regimes: regimes ?? ['state'],
  kinds,
  needs,
  fixable: examples.bad.some(({ fixed }) => fixed),
  options: options ?? null,
});

const GROUPS: { readonly [Name in Rule['group']]: Bilingual } = {
  required: { vi: 'Thành phần phải có', en: 'Parts that must be there' },
  form: { vi: 'Thể thức: cách ghi từng thành phần', en: 'Form: how each part is written' },
  layout: { vi: 'Kỹ thuật trình bày', en: 'Layout' },
  citation: { vi: 'Viện dẫn', en: 'Citations' },
  assignment: { vi: 'Nhiệm vụ được giao', en: 'Assignments' },
  text: { vi: 'Câu chữ, chính tả, mã chữ', en: 'Wording, spelling, encoding' },
  house: { vi: 'Quy định riêng', en: 'House rules' },
};

function listOf(all: readonly Rule[], { language }: Host): string {
  const width = Math.max(...all.map(({ id }) => id.length));
  const labels = severityNames[language];
  const widest = Math.max(...Object.values(labels).map((label) => label.length));
  const groups = [...new Set(all.map(({ group }) => group))].map((group) => [
    GROUPS[group][language],
    ...all
      .filter((rule) => rule.group === group)
      .map(
        ({ id, severity, title }) =>
          `  ${id.padEnd(width)}  ${labels[severity].padEnd(widest)}  ${title[language]}`,
      ),
    '',
  ]);
  const closing: Bilingual = {
    vi: `${all.length} quy tắc. Xem căn cứ và ví dụ của một quy tắc: vanthu explain TÊN-QUY-TẮC`,
    en: `${all.length} rules. For the law and the examples of one: vanthu explain RULE`,
  };
  return `${[...groups.flat(), closing[language]].join('\n')}\n`;
}

type Coverage = {
  readonly id: string;
  readonly quote: string;
  readonly rules: readonly string[];
  readonly unchecked: Bilingual | null;
};

const coverageOf = (all: readonly Rule[]): readonly Coverage[] =>
  Object.entries({ ...annex1, ...annex1Table, ...annex1Copies }).map(([id, quote]) => ({
    id,
    quote,
    rules: all.filter(({ basis }) => basis.some((one) => one === id)).map((rule) => rule.id),
    unchecked: unchecked[id as keyof typeof unchecked] ?? null,
  }));

const SHOWN = 70;

function coverageList(provisions: readonly Coverage[], { language }: Host): string {
  const not: Bilingual = { vi: 'không kiểm tra bằng máy', en: 'not checked by machine' };
  const lines = provisions.flatMap(({ id, quote, rules, unchecked: reason }) => [
    `${id}  ${quote.length > SHOWN ? `${quote.slice(0, SHOWN).trimEnd()}…` : quote}`,
    `    ${rules.length > 0 ? rules.join(', ') : `${not[language]}: ${reason?.[language] ?? ''}`}`,
  ]);
  const checked = provisions.filter(({ rules }) => rules.length > 0).length;
  const closing: Bilingual = {
    vi: `${provisions.length} điều khoản của Phụ lục I Nghị định số 30/2020/NĐ-CP: ${checked} có quy tắc kiểm tra, ${provisions.length - checked} không kiểm tra bằng máy.`,
    en: `${provisions.length} provisions of Annex I of Decree 30/2020/NĐ-CP: ${checked} checked by a rule, ${provisions.length - checked} not checked by machine.`,
  };
  return `${[...lines, '', closing[language]].join('\n')}\n`;
}
