import { listReceipts as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

interface Row {
  readonly evidence: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly state: "received" | "refused";
  readonly reason: string | null;
  readonly received_at: Date;
}

const selectReceipts = prepare<{ campaign: string; account: string; ids: readonly string[] }, Row>(
  (a) => sql`select evidence, sha256, bytes, state, reason, received_at from upload
    where campaign = ${a.campaign}::uuid and evidence = any(${a.ids}::uuid[]) and account = ${a.account}::uuid order by evidence`,
);

/** Which of one's own files are here. */
export const listReceipts = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const rows = await tx.ask(selectReceipts({ campaign, account: actor.account, ids: query.evidence }));
  return {
    receipts: rows.map((row) => ({
      ...row,
      bytes: Number(row.bytes),
      received_at: siteInstant(row.received_at),
    })),
  };
});
