import type { DocumentKind } from '../document/kinds.ts';
import type { Bilingual, ContractPart } from '../document/terms.ts';
import { validate } from './config.generated.js';
import { type ConfigMistake, mistakesOf } from './config-mistakes.ts';
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
  /** Folder of the office's own templates. */
  readonly templates?: string;
  readonly layers: readonly ConfigLayer[];
  readonly house: readonly HouseRule[];
};

export const EMPTY_CONFIG: Config = { layers: [], house: [] };

/** A configuration as its author writes it; its shape is `schema/config.schema.json`. */
type Written = {
  readonly extends?: string | readonly string[];
  readonly stage?: Stage;
  readonly baseline?: string;
  readonly templates?: string;
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
      ...(data.templates ? { templates: data.templates } : {}),
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
