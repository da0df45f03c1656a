import { moveMeasure, findMeasureGround as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { Refusal, refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { assessmentOf } from "./assessment-row.ts";
import { insertEnteredFacts } from "./facts/insert-entered-facts.ts";
import { lockMeasure } from "./measure-row.ts";

const write = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update assessment_measure set state = ${a.state}, finding_reason = ${a.reason}, found_by = ${a.by}::uuid, found_at = ${a.at}::timestamptz
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid and key = ${a.key}`,
);

/** A finding that is mended takes the place of the one before: of one question one answer holds. */
const withdrawEarlier = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update entered_fact set withdrawn_by = ${a.by}::uuid, withdrawn_at = ${a.now}::timestamptz, withdrawal_reason = '重新认定'
    where campaign = ${a.campaign}::uuid and kind = 'findings' and unit = ${a.unit} and withdrawn_at is null
      and regexp_replace(cells ->> 'rule', '^(ladder|list):', '') = ${a.rule} and cells ->> 'period' = ${a.period}
      and cells ->> 'finding' = ${a.finding}`,
);

/**
 * What a person found about a proposal: kept as a fact of its own, which later computations read, and as the proposal's state. A finding on a ladder's
 * step is dated to its period, so that it counts there however late it is made.
 */
export const findMeasureGround = handleCommand(
  spec,
  async ({ tx, actor, campaign, body, at, now, record }) => {
    const { finding, assessment, key, holds, reason } = body;
    const of = await assessmentOf(tx, campaign, assessment);
    const row = await tx.askOne(lockMeasure({ campaign, assessment, key }));
    if (row === undefined) return refuse("not_found", {});
    if (row.needs_finding === null || row.unit === "") return refuse("measure_without_finding", {});
    const moved = moveMeasure(row.state, holds ? "find_true" : "find_false");
    if (moved.outcome === "refused") throw new Refusal(moved.failure);
    const cells = {
      rule: row.proposal.rule.replace(/^(ladder|list):/, ""),
      period: row.proposal.period,
      finding: row.needs_finding,
      holds: String(holds),
      by: actor.post,
      reason,
    };
    tx.write(withdrawEarlier({ ...cells, campaign, unit: row.unit, by: actor.account, now }));
    tx.write(
      insertEnteredFacts({
        campaign,
        kind: "findings",
        source: "考评处理建议的认定",
        rows: [{ fact: finding, unit: row.unit, day: of.last_day, key: null, cells }],
        by: actor.account,
        at,
        received: now,
      }),
    );
    tx.write(write({ campaign, assessment, key, state: moved.state, reason, by: actor.account, at }));
    record({
      kind: "measure.found",
      noun: "measure",
      subject: key,
      unit: row.unit,
      pos: row.pos ?? undefined,
      change: {
        assessment,
        finding,
        about: row.needs_finding,
        holds,
        reason,
        from: row.state,
        to: moved.state,
      },
    });
    return { finding, state: moved.state };
  },
);
