/** The type of a value by its path, without computing it: where there is no value yet, the formula around it has a type. */
import type { Policy } from "../policy/schema/policy.ts";
import type { ValueType } from "../vector/types.ts";

/** @param path below an assessment: `score`, `grade`, `in_pool.all_equal`; or any other path whose policy is not known */
export function typeOfPath(path: readonly string[]): ValueType {
  const last = path.at(-1);
  if (last === "grade" || last === "pool") return "text";
  return last === "all_equal" || last === "tied" ? "truth" : "number";
}

/** As `typeOfPath`, where the versions of the policy tell which names are lists. */
export function typeOfValue(path: readonly string[], policies: readonly Policy[]): ValueType {
  const name = path[0] ?? "";
  const isList = path.length === 1 && policies.some((policy) => policy.lists?.[name] !== undefined);
  return isList ? "truth" : typeOfPath(path);
}
