/** What the policy says of the campaign's units today: for scopes and frames of draws. Off the hot path: it reads the whole campaign. */
import { buildGraph, loadPolicy, type Period, parseDay, type ValueGraph } from "@cunjing/engine";
import { sql } from "kysely";
import { refuse } from "../commands/refusal.ts";
import type { Transaction } from "../commands/transaction.ts";
import { prepare } from "../statements/prepare.ts";
import { campaignFacts } from "./campaign-facts.ts";
import { campaignUnits } from "./campaign-units.ts";

interface Row {
  readonly digest: string;
  readonly policy: string;
  readonly source: string;
  readonly decisions: Readonly<Record<string, { value: string; set_by: string }>>;
}

const selectPolicy = prepare<{ campaign: string; day: string }, Row>(
  (a) => sql`select p.digest, p.policy, p.source, cp.decisions
    from campaign_policy cp join policy p on p.digest = cp.digest
    where cp.campaign = ${a.campaign}::uuid and cp.valid @> ${a.day}::date`,
);

export interface CampaignGraph {
  readonly graph: ValueGraph;
  readonly digest: string;
}

/**
 * @param day whose policy holds
 * @param until the last day that periods reach to, where the policy itself is bound by no campaign
 * @throws a refusal `policy_not_in_force`
 */
export async function campaignGraph(
  tx: Transaction,
  campaign: string,
  day: string,
  until: string,
): Promise<CampaignGraph> {
  const [row, units] = await Promise.all([
    tx.askOne(selectPolicy({ campaign, day })),
    campaignUnits(tx, campaign),
  ]);
  if (row === undefined) return refuse("policy_not_in_force", { day });
  const loaded = loadPolicy(row.source, row.policy);
  if ("faults" in loaded) throw new Error(`the policy ${row.digest} cannot be read any more`);
  const facts = await campaignFacts(tx, campaign, units);
  const graph = buildGraph({
    source: loaded.source,
    units,
    facts,
    choices: row.decisions,
    until: parseDay(until),
  });
  return { graph, digest: row.digest };
}

/** @throws a refusal `period_unknown` with the periods that there are */
export function periodOf(graph: ValueGraph, cadence: string, id: string): Period {
  const periods = graph.periods(cadence);
  const period = periods.find((one) => one.id === id);
  if (period !== undefined) return period;
  const known = periods
    .map((one) => one.id)
    .slice(-12)
    .join("、");
  return refuse("period_unknown", { found: id, known: known || "—" });
}
