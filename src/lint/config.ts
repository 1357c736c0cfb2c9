import type { ErrorObject } from 'ajv';
import type { DocumentKind } from '../document/kinds.ts';
import type { Bilingual, ContractPart } from '../document/terms.ts';
import { validate } from './config.generated.js';
import { globPattern, isGlob } from './glob.ts';
import { nearest } from './nearest.ts';
import type { OfficeProfile, RuleId, Severity, Stage } from './rule.ts';

export type RuleSetting = {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
  readonly reason?: string;
};

/** Settings by rule id or glob, in the order written: a later one wins. */
export type RuleSettings = readonly (readonly [rule: string, setting: RuleSetting])[];

export type ConfigLayer = {
  /** Globs relative to `folder`; absent: all files. */
  readonly files?: readonly string[];
  readonly kinds?: readonly DocumentKind[];
  readonly rules: RuleSettings;
  readonly office?: OfficeProfile;
  /** Folder of the file the layer was written in. */
  readonly folder: string;
};

export type HouseRule = {
  readonly id: `house/${string}`;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly forbid: readonly string[];
  readonly require: readonly string[];
  readonly replace: readonly (readonly [wording: string, instead: string])[];
  readonly part: ContractPart | null;
  readonly kinds: 'all' | readonly DocumentKind[];
  readonly matchCase: boolean;
};

/** Plain data, so that a worker can be handed it. */
export type Config = {
  readonly stage?: Stage;
  readonly baseline?: string;
  readonly layers: readonly ConfigLayer[];
  readonly house: readonly HouseRule[];
};

export const EMPTY_CONFIG: Config = { layers: [], house: [] };

/** A mistake in a configuration, with the way to its place: keys and indexes from the top. */
export type ConfigMistake = {
  readonly path: readonly (string | number)[];
  /** The place is the key itself, not its value. */
  readonly atKey: boolean;
  readonly message: Bilingual;
};

/** A configuration as its author writes it; its shape is `schema/config.schema.json`. */
type Written = {
  readonly extends?: string | readonly string[];
  readonly stage?: Stage;
  readonly baseline?: string;
  readonly office?: OfficeProfile;
  readonly rules?: Readonly<Record<string, WrittenSetting>>;
  readonly overrides?: readonly {
    readonly files?: readonly string[];
    readonly kinds?: readonly DocumentKind[];
    readonly rules?: Readonly<Record<string, WrittenSetting>>;
    readonly office?: OfficeProfile;
  }[];
  readonly house?: readonly {
    readonly id: `house/${string}`;
    readonly severity?: Severity;
    readonly message: string | { readonly vi: string; readonly en?: string };
    readonly forbid?: readonly string[];
    readonly require?: readonly string[];
    readonly replace?: Readonly<Record<string, string>>;
    readonly part?: ContractPart;
    readonly kinds?: readonly DocumentKind[];
    readonly matchCase?: boolean;
  }[];
};

type WrittenSetting = Severity | readonly [Severity, Readonly<Record<string, unknown>>] | RuleSetting;

export type ParsedConfig = {
  readonly config: Config;
  readonly extends: readonly string[];
  readonly mistakes: readonly ConfigMistake[];
};

/** Checks the data of one configuration file against the schema and turns it into layers. */
export function parseConfig(data: unknown, folder: string): ParsedConfig {
  if (!isWritten(data))
    return { config: EMPTY_CONFIG, extends: [], mistakes: mistakesOf(validate.errors ?? []) };
  const own: ConfigLayer = {
    rules: settingsOf(data.rules),
    folder,
    ...(data.office ? { office: data.office } : {}),
  };
  const overrides = (data.overrides ?? []).map(({ files, kinds, office, rules }): ConfigLayer => {
    return {
      rules: settingsOf(rules),
      folder,
      ...(files ? { files } : {}),
      ...(kinds ? { kinds } : {}),
      ...(office ? { office } : {}),
    };
  });
  const house = (data.house ?? []).map(
    ({
      id,
      severity = 'warning',
      message,
      forbid = [],
      require = [],
      replace = {},
      part,
      kinds,
      matchCase,
    }): HouseRule => ({
      id,
      severity,
      message: typeof message === 'string' ? { vi: message, en: message } : { en: message.vi, ...message },
      forbid,
      require,
      replace: Object.entries(replace),
      part: part ?? null,
      kinds: kinds ?? 'all',
      matchCase: matchCase ?? false,
    }),
  );
  return {
    config: {
      layers: [own, ...overrides],
      house,
      ...(data.stage ? { stage: data.stage } : {}),
      ...(data.baseline ? { baseline: data.baseline } : {}),
    },
    extends: typeof data.extends === 'string' ? [data.extends] : (data.extends ?? []),
    mistakes: [],
  };
}

const isWritten = (data: unknown): data is Written => validate(data);

const settingsOf = (rules: Written['rules'] = {}): RuleSettings =>
  Object.entries(rules).map(([rule, written]): [string, RuleSetting] => {
    if (typeof written === 'string') return [rule, { severity: written }];
    if (!isPair(written)) return [rule, written];
    const [severity, options] = written;
    return [rule, { severity, options }];
  });

const isPair = (written: WrittenSetting): written is readonly [Severity, Readonly<Record<string, unknown>>] =>
  Array.isArray(written);

/** What a configuration builds on comes first, so that its own words win. */
export function joinConfigs(below: Config, above: Config): Config {
  const replaced = new Set(above.house.map(({ id }) => id));
  return {
    ...below,
    ...above,
    layers: [...below.layers, ...above.layers],
    house: [...below.house.filter(({ id }) => !replaced.has(id)), ...above.house],
  };
}

/** Rule ids and globs that name no rule, each with the id that was probably meant. */
export function unknownRules(data: unknown, known: readonly RuleId[]): readonly ConfigMistake[] {
  if (!isWritten(data)) return [];
  const ids = [...known, ...(data.house ?? []).map(({ id }) => id)];
  const inside = (rules: Written['rules'] = {}, path: readonly (string | number)[]): ConfigMistake[] =>
    Object.keys(rules).flatMap((rule) => {
      const pattern = isGlob(rule) ? globPattern(rule) : undefined;
      if (pattern ? ids.some((id) => pattern.test(id)) : ids.some((id) => id === rule)) return [];
      const near = nearest(rule, ids);
      return [
        {
          path: [...path, rule],
          atKey: true,
          message: {
            vi: `Không có quy tắc “${rule}”.${near ? ` Có phải ý bạn là “${near}”?` : ''}`,
            en: `There is no rule “${rule}”.${near ? ` Did you mean “${near}”?` : ''}`,
          },
        },
      ];
    });
  return [
    ...inside(data.rules, ['rules']),
    ...(data.overrides ?? []).flatMap(({ rules }, index) => inside(rules, ['overrides', index, 'rules'])),
  ];
}

const stepsOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

function mistakesOf(errors: readonly ErrorObject[]): readonly ConfigMistake[] {
  // These two only say that a keyword inside them did not hold, and that has spoken for itself.
  return errors.filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames').map(mistakeOf);
}

function mistakeOf(error: ErrorObject): ConfigMistake {
  const { keyword, params, instancePath, parentSchema, data } = error;
  const path = stepsOf(instancePath);
  const name = path.at(-1) ?? '';
  const at = (message: Bilingual): ConfigMistake => ({ path, atKey: false, message });
  switch (keyword) {
    case 'additionalProperties': {
      const extra = String(params['additionalProperty']);
      const near = nearest(extra, Object.keys(parentSchema?.['properties'] ?? {}));
      return {
        path: [...path, extra],
        atKey: true,
        message: {
          vi: `Không có mục “${extra}”.${near ? ` Có phải ý bạn là “${near}”?` : ''}`,
          en: `There is no entry “${extra}”.${near ? ` Did you mean “${near}”?` : ''}`,
        },
      };
    }
    case 'pattern':
      if (error.propertyName !== undefined) {
        const key = error.propertyName;
        return {
          path: [...path, key],
          atKey: true,
          message: {
            vi: `“${key}” không phải là tên quy tắc (nhóm/tên, ví dụ layout/page-margins).`,
            en: `“${key}” is no rule id (group/name, such as layout/page-margins).`,
          },
        };
      }
      return at(
        name === 'id'
          ? {
              vi: 'Tên phải có dạng house/ten-quy-tac, chữ thường không dấu.',
              en: 'The id must look like house/some-name.',
            }
          : { vi: `“${name}” không được để trống.`, en: `“${name}” must not be empty.` },
      );
    case 'required': {
      const missing = String(params['missingProperty']);
      if (missing === 'reason') return at(REASON);
      return at({ vi: `Thiếu mục “${missing}”.`, en: `The entry “${missing}” is missing.` });
    }
    case 'enum': {
      const choices = (params['allowedValues'] as readonly unknown[]).map(String);
      if (data === 'off') return at(REASON);
      const near = nearest(String(data), choices);
      return at({
        vi: `“${String(data)}” không dùng được ở đây${near ? `; có phải ý bạn là “${near}”?` : `; chọn một trong: ${choices.join(', ')}.`}`,
        en: `“${String(data)}” cannot stand here${near ? `; did you mean “${near}”?` : `; one of: ${choices.join(', ')}.`}`,
      });
    }
    case 'type': {
      const types = [params['type']].flat().map(String);
      return at({
        vi: `“${name}” phải là ${types.map((type) => TYPES[type]?.vi ?? type).join(' hoặc ')}.`,
        en: `“${name}” must be ${types.map((type) => TYPES[type]?.en ?? type).join(' or ')}.`,
      });
    }
    case 'minimum':
    case 'maximum': {
      const limit = String(params['limit']);
      return at({
        vi: `“${name}” phải ${keyword === 'minimum' ? 'từ' : 'không quá'} ${limit}.`,
        en: `“${name}” must be at ${keyword === 'minimum' ? 'least' : 'most'} ${limit}.`,
      });
    }
    default:
      return at({
        vi: `“${name}” có số phần tử không đúng.`,
        en: `“${name}” has the wrong number of items.`,
      });
  }
}

const REASON: Bilingual = {
  vi: 'Tắt một quy tắc thì phải nêu lý do, ví dụ: { severity: off, reason: "cơ quan dùng mẫu riêng" }.',
  en: 'To turn a rule off, say why, as in: { severity: off, reason: "our own form" }.',
};

const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'chữ', en: 'a text' },
  number: { vi: 'số', en: 'a number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'danh sách', en: 'a list' },
  object: { vi: 'nhóm mục', en: 'a group of entries' },
};
