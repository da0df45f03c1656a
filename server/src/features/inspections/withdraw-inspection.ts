import { withdrawInspection as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { inspectionToChange, standsForScores } from "./inspection-to-change.ts";

const withdraw = prepare<
  { campaign: string; inspection: string; by: string; at: Date; reason: string },
  unknown
>(
  (
    a,
  ) => sql`update inspection set state = 'withdrawn', withdrawn_by = ${a.by}, withdrawn_at = ${a.at}, withdrawal_reason = ${a.reason}
    where campaign = ${a.campaign}::uuid and id = ${a.inspection}::uuid`,
);

const selectProblems = prepare<{ campaign: string; inspection: string }, { problem: string }>(
  (a) => sql`select id as problem from problem
    where campaign = ${a.campaign}::uuid and inspection = ${a.inspection}::uuid and state <> 'withdrawn' order by id`,
);

/** Takes an inspection back. Its problems stay in the ledger: whether one was none is a question of its own. */
export const withdrawInspection = handleCommand(
  spec,
  async ({ tx, actor, campaign, body, base, at, now, record }) => {
    const { inspection, reason } = body;
    const today = siteDay(now);
    const [row, problems] = await Promise.all([
      inspectionToChange(tx, actor, { verb: "inspection.confirm", campaign, inspection, today, base }),
      tx.ask(selectProblems({ campaign, inspection })),
    ]);
    if (row.state === "withdrawn") return refuse("inspection_withdrawn", {});
    if (!standsForScores(actor, campaign, row)) return refuse("not_team_head", {});
    tx.write(withdraw({ campaign, inspection, by: actor.account, at, reason }));
    record({
      kind: "inspection.withdrawn",
      noun: "inspection",
      subject: inspection,
      unit: row.unit,
      pos: row.pos,
      sealedBy: row.sealed_by,
      change: { reason, state: [row.state, "withdrawn"], score: row.score },
    });
    return {
      inspection,
      revision: row.revision + 1,
      state: "withdrawn" as const,
      problems: problems.map(({ problem }) => problem),
    };
  },
);
