import type { Bilingual } from '../../src/document/terms.ts';
import { citationOf } from '../../src/law/law.ts';
import { quoteOf, saysOf } from '../../src/law/quotations.ts';
import type { Change, Rule, Severity } from '../../src/lint/rule.ts';

const SEVERITIES: { readonly [Name in Severity]: Bilingual } = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'thông tin', en: 'information' },
};

const MADE = '<!-- Made by `npm run generate` from the rule. Do not edit. -->';

/** docs/rules/README.md: all rules in one table. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, severity, title }) => `| [\`${id}\`](${id}.md) | ${severity} | ${title.vi} | ${title.en} |`,
  );
  return [
    MADE,
    '# Rules',
    '',
    '| rule | severity | quy tắc | requirement |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** docs/rules/GROUP/NAME.md. */
export function rulePage(rule: Rule): string {
  return [
    MADE,
    `# ${rule.id}`,
    '',
    `${rule.title.vi}.`,
    '',
    `${rule.title.en}.`,
    '',
    ...section('Vì sao · Why', [rule.why.vi, '', rule.why.en]),
    ...section('Căn cứ · Basis', rule.basis.flatMap(basisLines)),
    ...section('Mức độ · Severity', severityLines(rule)),
    ...section('Thông báo · Messages', messageLines(rule)),
    ...section('Ví dụ · Examples', exampleLines(rule)),
    ...section('Tắt quy tắc · Turning it off', offLines(rule)),
  ].join('\n');
}

const section = (heading: string, lines: readonly string[]): readonly string[] => [
  `## ${heading}`,
  '',
  ...lines,
  '',
];

function basisLines(id: Rule['basis'][number]): readonly string[] {
  const says = saysOf(id);
  const words = quoteOf(id) ? [`  > “${says.vi}”`] : [`  > ${says.vi}`, '  >', `  > ${says.en}`];
  return [`- \`${id}\`: ${citationOf(id, 'vi')} · ${citationOf(id, 'en')}`, '', ...words];
}

function severityLines({ severity, severities = {} }: Rule): readonly string[] {
  const word = (name: Severity) => `${SEVERITIES[name].vi} · ${SEVERITIES[name].en}`;
  const special = Object.entries(severities).map(([message, value]) => {
    const text =
      typeof value === 'string'
        ? word(value)
        : Object.entries(value)
            .map(([stage, name]) => `${stage}: ${word(name)}`)
            .join('; ');
    return `- \`${message}\`: ${text}`;
  });
  return [`${word(severity)}`, ...(special.length > 0 ? ['', ...special] : [])];
}

const messageLines = ({ messages }: Rule): readonly string[] =>
  Object.entries(messages).flatMap(([name, { vi, en }]) => [`- \`${name}\`: ${vi}`, `  · ${en}`]);

function exampleLines({ examples }: Rule): readonly string[] {
  const bad = examples.bad.map((example) => {
    const fixed = example.fixed?.map(([, by]) => shown(by)).join(', ');
    return `- ✗ ${changeText(example)} → ${example.reports.map((name) => `\`${name}\``).join(', ')}${
      fixed ? `; sửa thành · fixed: ${fixed}` : ''
    }`;
  });
  const good = examples.good.map((change) => `- ✓ ${changeText(change)}`);
  return [...bad, ...good];
}

/** One line: what the example changes in the compliant letter. */
function changeText({
  kind = 'cong-van',
  stage,
  replace = [],
  page,
  format,
  layout,
  document,
}: Change): string {
  const changes = [
    ...replace.map(([what, by]) => `${shown(what)} ⇒ ${shown(by)}`),
    ...(page ? [`trang · page \`${JSON.stringify(page)}\``] : []),
    ...(format ? [`chữ · letters \`${JSON.stringify(format)}\``] : []),
    ...(layout ? [`đoạn · paragraphs \`${JSON.stringify(layout)}\``] : []),
    ...(document ? ['trang đã dàn, xem tệp quy tắc · the laid-out page, see the rule'] : []),
  ];
  const where = `(${[kind, stage].filter((word) => word !== undefined).join(', ')})`;
  return `${where} ${changes.join('; ') || 'văn bản mẫu giữ nguyên · the compliant letter as it is'}`;
}

/** Shown as code, so that Markdown in the letter stays text; nothing at all is `∅`. */
const shown = (text: string): string => `\`${text.replaceAll(/\s*\n\s*/gu, ' ⏎ ').trim() || '∅'}\``;

const offLines = ({ id }: Rule): readonly string[] => [
  'Trong `vanthu.config.yaml` · in `vanthu.config.yaml`:',
  '',
  '```yaml',
  'rules:',
  `  ${id}: { severity: off, reason: "..." }`,
  '```',
];
