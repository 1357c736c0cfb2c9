import type { DocumentKind } from '../document/kinds.ts';
import type { Config, ConfigLayer, RuleSetting } from './config.ts';
import { globPattern, isGlob } from './glob.ts';
import type { LintOptions } from './lint.ts';
import type { OfficeProfile, RuleId } from './rule.ts';

/** What a configuration says for one letter. `file` is absolute, with slashes; null for text without a file. */
export function settingsFor(config: Config, file: string | null, kind: DocumentKind | null): LintOptions {
  const layers = config.layers.filter((layer) => applies(layer, file, kind));
  const settings = layers.flatMap(({ rules }) =>
    rules.map(([rule, setting]) => ({ names: matcher(rule), setting })),
  );
  const office: OfficeProfile = Object.assign({}, ...layers.map((layer) => layer.office));
  return {
    office,
    settings: (rule) => {
      if (settings.length === 0) return {};
      const own = settings.filter(({ names }) => names(rule)).map(({ setting }) => setting);
      const merged: RuleSetting = Object.assign({}, ...own);
      return {
        ...(merged.severity ? { severity: merged.severity } : {}),
        ...(merged.options ? { options: merged.options } : {}),
      };
    },
    ...(config.stage ? { stage: config.stage } : {}),
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
