/** The policies of the campaigns, read from the database once and kept as they are: a policy's text never changes under its digest. */
import { type DecisionChoices, loadPolicy, type PolicyVersion } from "@cunjing/engine";
import { sql } from "kysely";
import type { Transaction } from "../commands/transaction.ts";
import { build, prepare } from "../statements/prepare.ts";

export interface CampaignPolicy {
  readonly digest: string;
  readonly version: PolicyVersion;
}

export interface PolicyShelf {
  /**
   * The policy that the campaign follows on a day, as it reads on that day.
   * @returns undefined where it follows none then
   */
  inForce(tx: Transaction, campaign: string, day: string): Promise<CampaignPolicy | undefined>;
}

interface Row {
  readonly digest: string;
  readonly decisions: unknown;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly source: string;
  readonly policy: string;
}

const selectPolicies = prepare<{ campaign: string }, Row>((a) =>
  build
    .selectFrom("campaign_policy")
    .innerJoin("policy", "policy.digest", "campaign_policy.digest")
    .select([
      "policy.digest",
      "policy.policy",
      "policy.source",
      "campaign_policy.decisions",
      sql<string | null>`lower(valid)`.as("first_day"),
      sql<string | null>`upper(valid)`.as("last_day"),
    ])
    .where("campaign", "=", a.campaign),
);

/** A change of a campaign's policy is seen everywhere after so long. */
const FRESH_MS = 5_000;

export function openPolicyShelf(clock: () => Date): PolicyShelf {
  const campaigns = new Map<string, { rows: readonly Row[]; until: number }>();
  const versions = new Map<string, PolicyVersion>();

  const rowsOf = async (tx: Transaction, campaign: string): Promise<readonly Row[]> => {
    const kept = campaigns.get(campaign);
    const now = clock().getTime();
    if (kept !== undefined && now < kept.until) return kept.rows;
    const rows = await tx.ask(selectPolicies({ campaign }));
    if (rows.length > 0) campaigns.set(campaign, { rows, until: now + FRESH_MS });
    return rows;
  };

  return {
    async inForce(tx, campaign, day) {
      const rows = await rowsOf(tx, campaign);
      // `valid` is half open, as PostgreSQL keeps ranges of days.
      const row = rows.find(
        ({ first_day, last_day }) => (first_day ?? "") <= day && (last_day === null || day < last_day),
      );
      if (row === undefined) return undefined;
      const key = `${row.digest} ${day} ${JSON.stringify(row.decisions)}`;
      const version = versions.get(key) ?? readVersion(row, day);
      versions.set(key, version);
      return { digest: row.digest, version };
    },
  };
}

function readVersion(row: Row, day: string): PolicyVersion {
  const loaded = loadPolicy(row.source, row.policy);
  if ("faults" in loaded) throw new Error(`the policy ${row.digest} cannot be read any more`);
  const version = loaded.source.at(day, row.decisions as DecisionChoices);
  if (!("policy" in version)) throw new Error(`the policy ${row.digest} does not hold on ${day}`);
  return version;
}
