import { Command } from 'commander';
import type { Bilingual, Language } from '../../document/terms.ts';
import { citationOf } from '../../law/law.ts';
import { quoteOf, saysOf } from '../../law/quotations.ts';
import { nearest } from '../../lint/nearest.ts';
import type { Change, Rule } from '../../lint/rule.ts';
import { type Host, UserError } from '../host.ts';
import { ownRules } from '../rule-set.ts';
import { messageIn, severityNames } from '../words.ts';

export function explainCommand(host: Host): Command {
  const say = messageIn(host.language);
  return new Command('explain')
    .argument(
      say({ vi: '<quy-tắc>', en: '<rule>' }),
      say({ vi: 'tên quy tắc, như in sau mỗi lỗi', en: 'rule id, as printed after a finding' }),
    )
    .action((id: string) => host.out(`${pageOf(ruleNamed(id), host.language).join('\n')}\n`));
}

function ruleNamed(id: string): Rule {
  const all = ownRules;
  // `number-leading-zero` is enough where only one rule is called so.
  const [rule, other] = all.filter((one) => one.id === id || one.id.endsWith(`/${id}`));
  if (rule && !other) return rule;
  const ids = all.map((one) => one.id);
  const near = rule?.id ?? nearest(id, ids);
  throw new UserError({
    vi: `Không có quy tắc “${id}”.${near ? ` Có phải ý bạn là “${near}”?` : ''} Xem danh sách: vanthu rules.`,
    en: `There is no rule “${id}”.${near ? ` Did you mean “${near}”?` : ''} For the list: vanthu rules.`,
  });
}

const HEADINGS = {
  why: { vi: 'Vì sao', en: 'Why' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  noBasis: { vi: 'Không dựa trên điều khoản nào của pháp luật.', en: 'No law stands behind it.' },
  severity: { vi: 'Mức độ', en: 'Severity' },
  says: { vi: 'Khi sai, báo', en: 'What it says' },
  bad: { vi: 'Ví dụ sai', en: 'Wrong' },
  good: { vi: 'Ví dụ đúng', en: 'Right' },
  off: { vi: 'Bỏ qua một chỗ, hoặc tắt hẳn', en: 'To ignore it once, or turn it off' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const ONCE: Bilingual = {
  vi: 'Trong Word: thêm nhận xét (comment) ngay chỗ đó; trong Markdown: ghi trong <!-- -->:',
  en: 'In Word: add a comment at the place; in Markdown write, inside <!-- -->:',
};
const ALWAYS: Bilingual = { vi: 'Trong vanthu.config.yaml:', en: 'In vanthu.config.yaml:' };
const REASON: Bilingual = { vi: 'lý do', en: 'reason' };

function pageOf(rule: Rule, language: Language): readonly string[] {
  const section = (name: keyof typeof HEADINGS, lines: readonly string[]) =>
    lines.length > 0 ? ['', `${HEADINGS[name][language]}:`, ...lines.map((line) => `  ${line}`)] : [];
  const bad = rule.examples.bad.flatMap((change) => examplesOf(change, '✗'));
  const good = [
    ...rule.examples.good,
    ...rule.examples.bad.map(({ fixed }) => ({ ...(fixed ? { replace: fixed } : {}) })),
  ];
  return [
    rule.id,
    rule.title[language],
    ...section('why', [rule.why[language]]),
    ...section(
      'basis',
      rule.basis.length > 0
        ? rule.basis.flatMap((id) => basisLines(id, language))
        : [HEADINGS.noBasis[language]],
    ),
    ...section('severity', [severityNames[language][rule.severity]]),
    ...section(
      'says',
      Object.values(rule.messages).map((message) => message[language]),
    ),
    ...section('bad', bad),
    ...section('good', [...new Set(good.flatMap((change) => examplesOf(change, '✓')))]),
    ...section('off', [
      ONCE[language],
      `  vanthu-ignore ${rule.id} ${REASON[language]}`,
      ALWAYS[language],
      '  rules:',
      `    ${rule.id}: { severity: off, reason: "${REASON[language]}" }`,
    ]),
  ];
}

function basisLines(id: Rule['basis'][number], language: Language): readonly string[] {
  const says = saysOf(id)[language];
  return [citationOf(id, language), quoteOf(id) ? `  “${says}”` : `  ${says}`];
}

/** Changes of text can be read by themselves; those of layout are told by the messages above. */
const examplesOf = ({ replace = [] }: Change, mark: string): readonly string[] =>
  replace
    .map(([, by]) => by.replace(/\s*\n\s*/gu, ' ⏎ ').trim())
    .filter((text) => text !== '')
    .map((text) => `${mark} ${text}`);
