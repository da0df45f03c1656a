import { confirmInspection as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { inspectionToChange, STATE_WORDS, standsForScores } from "./inspection-to-change.ts";

const confirm = prepare<{ campaign: string; inspection: string; by: string; at: Date }, unknown>(
  (a) => sql`update inspection set state = 'final', confirmed_by = ${a.by}, confirmed_at = ${a.at}
    where campaign = ${a.campaign}::uuid and id = ${a.inspection}::uuid`,
);

/** Makes the score final. It need not be another person than who entered it: the head of the team stands for it. */
export const confirmInspection = handleCommand(
  spec,
  async ({ tx, actor, campaign, body, base, at, now, record }) => {
    const { inspection } = body;
    const today = siteDay(now);
    const row = await inspectionToChange(tx, actor, {
      verb: "inspection.confirm",
      campaign,
      inspection,
      today,
      base,
    });
    if (row.state !== "provisional")
      return refuse("inspection_not_provisional", { state: STATE_WORDS[row.state] });
    if (!standsForScores(actor, campaign, row)) return refuse("not_team_head", {});
    const { score, full_mark } = row;
    if (score === null || full_mark === null) return refuse("inspection_without_score", {});
    tx.write(confirm({ campaign, inspection, by: actor.account, at }));
    record({
      kind: "inspection.confirmed",
      noun: "inspection",
      subject: inspection,
      unit: row.unit,
      pos: row.pos,
      sealedBy: row.sealed_by,
      change: { score, full_mark },
    });
    return { inspection, revision: row.revision + 1, state: "final" as const, score, full_mark };
  },
);
