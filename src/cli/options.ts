import type { ConfigMistake } from '../lint/config-mistakes.ts';
import type { Rule } from '../lint/rule.ts';

/** Options that a configuration gives a rule, checked against what the rule takes. Nothing is loaded where none are. */
export async function optionMistakes(
  data: unknown,
  rules: readonly Rule[],
): Promise<readonly ConfigMistake[]> {
  const given = [...optionsIn(data, [])];
  if (given.length === 0) return [];
  const { Ajv } = await import('ajv');
  const mistakes: ConfigMistake[] = [];
  for (const { path, rule: id, options } of given) {
    const rule = rules.find((one) => one.id === id);
    if (!rule) continue;
    if (!rule.options) {
      mistakes.push({
        path,
        atKey: false,
        message: { vi: `Quy tắc “${id}” không có tùy chọn nào.`, en: `The rule “${id}” takes no options.` },
      });
      continue;
    }
    const ajv = new Ajv({ allErrors: true });
    if (ajv.validate(rule.options, options)) continue;
    const detail = ajv.errorsText(ajv.errors, { dataVar: 'options' });
    const example = JSON.stringify(rule.options);
    mistakes.push({
      path,
      atKey: false,
      message: {
        vi: `Tùy chọn của “${id}” không đúng: ${detail}. Lược đồ: ${example}`,
        en: `The options of “${id}” are wrong: ${detail}. Their schema: ${example}`,
      },
    });
  }
  return mistakes;
}

type Given = {
  readonly path: readonly (string | number)[];
  readonly rule: string;
  readonly options: unknown;
};

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function* optionsIn(data: unknown, path: readonly (string | number)[]): Iterable<Given> {
  if (!isRecord(data)) return;
  const { rules, overrides } = data;
  for (const [rule, setting] of Object.entries(isRecord(rules) ? rules : {})) {
    const at = [...path, 'rules', rule];
    if (Array.isArray(setting)) yield { path: [...at, 1], rule, options: setting[1] };
    else if (isRecord(setting) && setting['options'] !== undefined) {
      yield { path: [...at, 'options'], rule, options: setting['options'] };
    }
  }
  for (const [index, override] of (Array.isArray(overrides) ? overrides : []).entries()) {
    yield* optionsIn(override, [...path, 'overrides', index]);
  }
}
