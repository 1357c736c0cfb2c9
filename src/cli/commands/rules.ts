import { Command, Option } from 'commander';
import type { Bilingual } from '../../document/terms.ts';
import { citationOf, legalOf, quoteOf } from '../../law/law.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Host } from '../host.ts';
import { ownRules } from '../rule-set.ts';
import { messageIn, severityNames } from '../words.ts';

type Options = { readonly format: 'pretty' | 'json' };

export function rulesCommand(host: Host): Command {
  const say = messageIn(host.language);
  return new Command('rules')
    .addOption(
      new Option('--format <format>', say({ vi: 'dạng kết quả', en: 'output format' }))
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .action(({ format }: Options) => {
      const all = ownRules;
      host.out(format === 'json' ? `${JSON.stringify(all.map(dataOf), null, 2)}\n` : listOf(all, host));
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
