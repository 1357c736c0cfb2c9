import type { DocumentKind } from '../document/kinds.ts';
import { remember } from '../document/remember.ts';
import type { Config, ConfigLayer, RuleSetting } from './config.ts';
import { globPattern, isGlob } from './glob.ts';
import type { LintOptions } from './lint.ts';
import type { OfficeProfile, RuleId } from './rule.ts';

/** What a configuration says for one letter. `file` is absolute, with slashes; null for text without a file. */
export function settingsFor(config: Config, file: string | null, kind: DocumentKind | null): LintOptions {
  const layers = config.layers.filter((layer) => applies(layer, file, kind));
  const office: OfficeProfile = Object.assign({}, ...layers.map((layer) => layer.office));
  return {
    office,
    ...(setsRules(config) ? { settings: settingsBy(config, layers) } : {}),
    ...(config.stage ? { stage: config.stage } : {}),
  };
}

const setsRules = ({ layers }: Config): boolean => layers.some(({ rules }) => rules.length > 0);

type Settings = NonNullable<LintOptions['settings']>;

/** By the layers that apply: the same for most letters of a folder. */
const byLayers = remember((_: Config) => new Map<string, Settings>());

function settingsBy(config: Config, layers: readonly ConfigLayer[]): Settings {
  const known = byLayers(config);
  const name = layers.map((layer) => config.layers.indexOf(layer)).join(' ');
  const settings = known.get(name) ?? settingsIn(layers);
  known.set(name, settings);
  return settings;
}

function settingsIn(layers: readonly ConfigLayer[]): Settings {
  const written = layers.flatMap(({ rules }) =>
    rules.map(([rule, setting]) => ({ names: matcher(rule), setting })),
  );
  const known = new Map<RuleId, ReturnType<Settings>>();
  return (rule) => {
    const before = known.get(rule);
    if (before) return before;
    const own = written.filter(({ names }) => names(rule)).map(({ setting }) => setting);
    const { severity, options }: RuleSetting = Object.assign({}, ...own);
    const merged = { ...(severity ? { severity } : {}), ...(options ? { options } : {}) };
    known.set(rule, merged);
    return merged;
  };
}

function applies(
  { files, kinds, folder }: ConfigLayer,
  file: string | null,
  kind: DocumentKind | null,
): boolean {
  if (kinds && !(kind && kinds.includes(kind))) return false;
  if (!files) return true;
  if (!file?.startsWith(`${folder}/`)) return false;
  const relative = file.slice(folder.length + 1);
  return files.some((glob) =>
    globPattern(glob.includes('/') ? glob.replace(/^\.\//, '') : `**/${glob}`).test(relative),
  );
}

function matcher(rule: string): (id: RuleId) => boolean {
  if (!isGlob(rule)) return (id) => id === rule;
  const pattern = globPattern(rule);
  return (id) => pattern.test(id);
}
