import { rules as builtIn } from '../../rules/index.generated.ts';
import type { Config } from '../lint/config.ts';
import { houseRules } from '../lint/house.ts';
import type { Rule } from '../lint/rule.ts';
import { upkeepRules } from '../lint/upkeep.ts';

/** The rules of the program: those of the law and of practice, and what the engine itself says. */
export const ownRules: readonly Rule[] = [...builtIn, ...upkeepRules];

/** With the rules an office has written in its configuration. */
export const rulesFor = ({ house }: Config): readonly Rule[] => [...ownRules, ...houseRules(house)];
