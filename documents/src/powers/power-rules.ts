import type { PowerRule } from "./power-rule.ts";
import { RULES_DOWN_AND_BESIDE } from "./rules-down-and-beside.ts";
import { RULES_INSIDE_AND_UP } from "./rules-inside-and-up.ts";

/** Who may write what to whom (D-7): the first line that fits decides, and what no line allows is refused. */
export const POWER_RULES: readonly PowerRule[] = [...RULES_INSIDE_AND_UP, ...RULES_DOWN_AND_BESIDE];
