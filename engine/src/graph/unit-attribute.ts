/** `unit.track`, `unit.population`, `unit.poor`: attributes of units, typed as the policy says. */
import type { Policy } from "../policy/schema/policy.ts";
import type { TreeSnapshot } from "../units/tree.ts";
import { absentScalar } from "../vector/make.ts";
import type { ValueType, Vector } from "../vector/types.ts";

const NUMBERS_OF_UNITS = new Set(["population", "households", "order"]);
const TEXTS_OF_UNITS = ["id", "name", "kind", "code", "parent", "track", "tags"];

/** Attributes that any policy may name. */
export const USUAL_ATTRIBUTES: readonly string[] = [...TEXTS_OF_UNITS, ...NUMBERS_OF_UNITS];

/** Attributes beside the usual ones are declared as columns of the kind `units` in the policy's `facts`. */
export function typeOfAttribute(policy: Policy, name: string): ValueType | undefined {
  const declared = policy.facts?.units?.columns[name]?.type;
  if (declared !== undefined) return declared === "choice" ? "text" : declared;
  if (NUMBERS_OF_UNITS.has(name)) return "number";
  return TEXTS_OF_UNITS.includes(name) ? "text" : undefined;
}

/** An attribute of all units. A column that the units table does not have is a column of empty cells. */
export function unitAttribute(snapshot: TreeSnapshot, policy: Policy, name: string): Vector {
  const type = typeOfAttribute(policy, name);
  return snapshot.attribute(name, type) ?? absentScalar(type ?? "text", "empty", snapshot.exists.length);
}
