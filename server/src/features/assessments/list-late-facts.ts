import { listLateFacts as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { assessmentOf } from "./assessment-row.ts";
import { listLateFacts as readLateFacts } from "./facts/list-late-facts.ts";
import { instantOrNull } from "./sheet-line.ts";

const LISTED = 500;

const selectFreeze = prepare<
  { campaign: string; assessment: string },
  { snapshot: string | null; frozen_at: Date | null }
>(
  (a) =>
    sql`select snapshot, frozen_at from assessment where campaign = ${a.campaign}::uuid and id = ${a.assessment}::uuid`,
);

/** What came after the freeze about days of the period: a correction takes it in. */
export const listLateFacts = handleRead(spec, async ({ tx, campaign, query }) => {
  const { assessment } = query;
  const row = await assessmentOf(tx, campaign, assessment);
  const freeze = await tx.askOne(selectFreeze({ campaign, assessment }));
  if (freeze === undefined || freeze.snapshot === null || freeze.frozen_at === null)
    return { facts: [], more: false };
  const found = await readLateFacts(tx, {
    campaign,
    watermark: { snapshot: freeze.snapshot, taken_at: freeze.frozen_at.toISOString() },
    first: row.first_day,
    last: row.last_day,
    period: row.period,
    limit: LISTED,
  });
  return {
    facts: found.slice(0, LISTED).map(({ at, ...fact }) => ({ ...fact, at: instantOrNull(at) })),
    more: found.length > LISTED,
  };
});
