import { type ResponsibilityKind, responsibilityKinds } from "@cunjing/contract";
import type { Policy } from "@cunjing/engine";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import type { Parts } from "../../platform/parts.ts";

/** The policy of a day, or of today where none holds then: people are named before a campaign begins. */
export async function policyOn(
  parts: Parts,
  tx: Transaction,
  campaign: string,
  day: string,
  today: string,
): Promise<Policy | undefined> {
  const { policies } = parts;
  const held = (await policies.inForce(tx, campaign, day)) ?? (await policies.inForce(tx, campaign, today));
  return held?.version.policy;
}

/** The kinds of responsibility, for labels: the common ones alone where there is no policy. */
export async function kindsOn(
  parts: Parts,
  tx: Transaction,
  campaign: string,
  day: string,
  today: string,
): Promise<ReadonlyMap<string, ResponsibilityKind>> {
  return responsibilityKinds((await policyOn(parts, tx, campaign, day, today)) ?? {});
}

/**
 * The kind that a command names.
 * @throws refusals `policy_not_in_force`, `responsibility_kind_unknown` with the kinds that there are
 */
export async function requireKind(
  parts: Parts,
  tx: Transaction,
  campaign: string,
  { kind, day, today }: { readonly kind: string; readonly day: string; readonly today: string },
): Promise<ResponsibilityKind> {
  const policy = await policyOn(parts, tx, campaign, day, today);
  if (policy === undefined) return refuse("policy_not_in_force", { day });
  const kinds = responsibilityKinds(policy);
  const known = kinds.get(kind);
  if (known !== undefined) return known;
  const expected = [...kinds.values()].map(({ id, label }) => `${label}（${id}）`).join("、");
  return refuse("responsibility_kind_unknown", { kind, expected });
}
