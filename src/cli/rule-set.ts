import { rules as builtIn } from '../../rules/index.generated.ts';
import type { Config } from '../lint/config.ts';
import { matchesAny } from '../lint/glob.ts';
import { houseRules } from '../lint/house.ts';
import { nearest } from '../lint/nearest.ts';
import type { Rule } from '../lint/rule.ts';
import { upkeepRules } from '../lint/upkeep.ts';
import { UserError } from './host.ts';

/** The rules of the program: those of the law and of practice, and what the engine itself says. */
export const ownRules: readonly Rule[] = [...builtIn, ...upkeepRules];

/** With the rules an office has written in its configuration. */
export const rulesFor = ({ house }: Config): readonly Rule[] => [...ownRules, ...houseRules(house)];

/** A rule asked for by a name that is none would check nothing and look like a pass. */
export function knowRules(names: readonly string[], rules: readonly Rule[]): void {
  const ids = rules.map(({ id }) => id);
  for (const name of names) {
    if (ids.some((id) => matchesAny(id, [name]))) continue;
    const near = nearest(name, ids);
    throw new UserError({
      vi: `Không có quy tắc “${name}”.${near ? ` Có phải ý bạn là “${near}”?` : ' Xem danh sách: vanthu rules.'}`,
      en: `There is no rule “${name}”.${near ? ` Did you mean “${near}”?` : ' For the list: vanthu rules.'}`,
    });
  }
}
