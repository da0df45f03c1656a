/** The kinds of fact that a campaign's policies declare, with their columns as the engine types them. */
import { loadPolicy, type ValueType } from "@cunjing/engine";
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";

type Columns = Readonly<Record<string, ValueType>>;

const selectTexts = prepare<{ campaign: string }, { policy: string; source: string }>(
  (a) => sql`select p.policy, p.source from campaign_policy c join policy p on p.digest = c.digest
    where c.campaign = ${a.campaign}::uuid order by lower(c.valid) nulls first`,
);

/** By kind; of a kind that a later text declares anew, the later columns beside the earlier ones. */
export async function declaredKinds(
  tx: Transaction,
  campaign: string,
): Promise<ReadonlyMap<string, Columns>> {
  const kinds = new Map<string, Columns>();
  for (const { policy, source } of await tx.ask(selectTexts({ campaign }))) {
    const loaded = loadPolicy(source, policy);
    if ("faults" in loaded) throw new Error(`the policy ${policy} cannot be read any more`);
    const version = loaded.source.at(loaded.source.changes.at(-1) ?? "9999-12-31");
    if (!("policy" in version)) continue;
    for (const [kind, { columns }] of Object.entries(version.policy.facts ?? {})) {
      const typed = Object.entries(columns).map(
        ([id, { type }]) => [id, type === "choice" ? "text" : type] as const,
      );
      kinds.set(kind, { ...kinds.get(kind), ...Object.fromEntries(typed) });
    }
  }
  return kinds;
}
