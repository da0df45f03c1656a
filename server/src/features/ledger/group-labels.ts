/** What groups of the ledger are called: by the tree, the workflow, the policy, or the list of teams that the reader may see. */
import { type LedgerGroup, PROBLEM_STATES, type ProblemState, readChannels } from "@cunjing/contract";
import { sql } from "kysely";
import type { ReadContext } from "../../platform/commands/handler.ts";
import type { Split } from "../../platform/lists/split-by-child.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { choiceOf, policyWords } from "../documents/drafts/campaign-words.ts";

type Label = (value: string | null) => string | null;

const selectTeams = prepare<{ campaign: string; teams: readonly string[] }, { id: string; name: string }>(
  (a) => sql`select id, name from team where campaign = ${a.campaign}::uuid and id = any(${a.teams}::uuid[])`,
);

/** The label of each value; null for what has none. */
export async function groupLabels(
  context: Pick<ReadContext<unknown>, "parts" | "tx" | "campaign" | "now">,
  by: LedgerGroup,
  { unit, children }: Split,
  rows: readonly { readonly value: string | null }[],
): Promise<Label> {
  const { parts, tx, campaign, now } = context;
  const from =
    (words: ReadonlyMap<string, string>): Label =>
    (value) =>
      (value === null ? undefined : words.get(value)) ?? null;
  if (by === "unit") return from(new Map([unit, ...children].map(({ id, name }) => [id, name])));
  if (by === "state") return (value) => (value === null ? null : PROBLEM_STATES[value as ProblemState].zh);
  if (by === "severity") return (value) => (value === null ? null : choiceOf("problems", "severity", value));
  if (by === "team") {
    const teams = rows.flatMap(({ value }) => value ?? []);
    const found = await tx.ask(selectTeams({ campaign, teams }));
    return from(new Map(found.map(({ id, name }) => [id, name])));
  }
  const policy = (await parts.policies.inForce(tx, campaign, siteDay(now)))?.version.policy;
  if (by === "channel")
    return from(new Map(readChannels(policy?.channels).map(({ id, label }) => [id, label.zh])));
  return from(policyWords(policy));
}
