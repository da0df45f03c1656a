/** A draw as a policy writes it (`draws:`), as the rule that is published with the draw. */
import type { Fraction } from "../number/fraction.ts";
import { toShortText } from "../number/print.ts";
import type { DrawRule } from "./draw-types.ts";

type PolicyDraw = Omit<DrawRule, "share"> & { readonly share?: Fraction | undefined };

/** Only what decides the draw, and the share as its exact text; what frame and compulsory units are is the policy's to say. */
export function drawRuleOf(block: PolicyDraw): DrawRule {
  const { share, count, base, rounding, per, minimum, maximum, quotas, compulsory_counts, exhausted } = block;
  const stated = { count, base, rounding, per, minimum, maximum, quotas, compulsory_counts, exhausted };
  return {
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)),
    ...(share === undefined ? {} : { share: toShortText(share) }),
  };
}
