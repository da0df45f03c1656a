import { readStandard as spec } from "@cunjing/contract";
import { type Policy, toShortText } from "@cunjing/engine";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";

type Item = NonNullable<Policy["standards"]>[string]["items"][string];
type Amount = NonNullable<Item["full"]>;

/** The standard of the policy that holds on the day, by which `enter-inspection` scores a visit of that day. */
export const readStandard = handleRead(spec, async ({ parts, tx, campaign, query, now }) => {
  const { standard: id, day = siteDay(now) } = query;
  const held = await parts.policies.inForce(tx, campaign, day);
  if (held === undefined) return refuse("policy_not_in_force", { day });
  const standards = held.version.policy.standards ?? {};
  const standard = standards[id];
  if (standard === undefined) {
    return refuse("standard_unknown", { day, standard: id, known: Object.keys(standards).join("、") || "—" });
  }
  return {
    id,
    label: standard.label,
    day,
    digest: held.digest,
    full: toShortText(standard.full),
    clause: [...standard.clause],
    groups: Object.entries(standard.groups ?? {}).map(([group, { label, full }]) => ({
      id: group,
      label,
      full: toShortText(full),
    })),
    items: Object.entries(standard.items).map(([item, line]) => ({ id: item, ...printItem(line) })),
  };
});

function printItem({ label, clause, full, deduct, cap, bonus, graded, ...marks }: Item) {
  const { group, exclusive, zeroes, sampled } = marks;
  return {
    label,
    clause: [...clause],
    ...amount("full", full),
    ...amount("deduct", deduct),
    ...amount("cap", cap),
    ...amount("bonus", bonus),
    ...(graded === undefined ? {} : { graded }),
    ...(group === undefined ? {} : { group }),
    ...(exclusive === undefined ? {} : { exclusive }),
    ...(zeroes === undefined ? {} : { zeroes }),
    ...(sampled === undefined ? {} : { sampled }),
  };
}

const amount = <Name extends string>(name: Name, value: Amount | undefined): { [N in Name]?: string } =>
  value === undefined ? {} : ({ [name]: toShortText(value) } as { [N in Name]?: string });
