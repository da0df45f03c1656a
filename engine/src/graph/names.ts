/** Which block of a policy a name in a formula means. One name, one meaning: `check` refuses a name that two blocks use. */
import type { PartShape } from "../policy/schema/assessment.ts";
import type { Policy } from "../policy/schema/policy.ts";

export type NameKind = "indicator" | "assessment" | "list";

export function kindOfName(policy: Policy, name: string): NameKind | undefined {
  if (policy.indicators?.[name] !== undefined) return "indicator";
  if (policy.assessments?.[name] !== undefined) return "assessment";
  if (policy.lists?.[name] !== undefined) return "list";
  return undefined;
}

/** What is to be read of a rank. */
export const RANK_FIELDS = [
  "rank",
  "from_end",
  "size",
  "sharing",
  "tied",
  "pool",
  "mean",
  "min",
  "max",
  "all_equal",
] as const;
export type RankField = (typeof RANK_FIELDS)[number];

export function isRankField(name: string | undefined): name is RankField {
  return (RANK_FIELDS as readonly (string | undefined)[]).includes(name);
}

/** The part that a path of ids leads to, below a tree of parts. */
export function findPart(
  parts: Readonly<Record<string, PartShape>>,
  path: readonly string[],
): PartShape | undefined {
  const [first, ...rest] = path;
  const part = first === undefined ? undefined : parts[first];
  if (part === undefined || rest.length === 0) return part;
  return findPart(part.parts ?? {}, rest);
}
