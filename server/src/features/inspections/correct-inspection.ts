import { type InspectionItem, correctInspection as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { inspectionToChange, STATE_WORDS, speaksForTeam } from "./inspection-to-change.ts";
import { scoreVisit } from "./score-visit.ts";

const keepPast = prepare<
  { campaign: string; inspection: string; reason: string; by: string; at: Date },
  unknown
>(
  (
    a,
  ) => sql`insert into inspection_past (campaign, inspection, revision, unit, pos, sealed_by, standard, items, score, full_mark, note,
      reason, corrected_by, corrected_at)
    select campaign, id, revision, unit, pos, sealed_by, standard, items, score, full_mark, note, ${a.reason}, ${a.by}, ${a.at}
    from inspection where campaign = ${a.campaign}::uuid and id = ${a.inspection}::uuid`,
);

const updateInspection = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update inspection set items = ${a.items}::jsonb, score = ${a.score}, full_mark = ${a.full_mark}, share = ${a.share},
      note = ${a.note}, digest = ${a.digest}, version = ${a.version}
    where campaign = ${a.campaign}::uuid and id = ${a.inspection}::uuid`,
);

/** Scores the lines anew; what stood before is kept with the reason. */
export const correctInspection = handleCommand(
  spec,
  async ({ parts, tx, actor, campaign, body, base, at, now, record }) => {
    const { inspection, reason } = body;
    const row = await inspectionToChange(tx, actor, {
      verb: "inspection.enter",
      campaign,
      inspection,
      today: siteDay(now),
      base,
    });
    if (row.state !== "provisional")
      return refuse("inspection_not_provisional", { state: STATE_WORDS[row.state] });
    if (!speaksForTeam(actor, "inspection.enter", campaign, row)) return refuse("team_not_yours", {});
    const inForce = await parts.policies.inForce(tx, campaign, row.day);
    if (inForce === undefined) return refuse("policy_not_in_force", { day: row.day });
    const items = body.items ?? (row.items as InspectionItem[]);
    const kept = { score: row.score ?? "", full_mark: row.full_mark ?? "" };
    const scored = scoreVisit(inForce.version, row.day, {
      standard: row.standard ?? undefined,
      items,
      given: body.given ?? (row.standard === null ? kept : undefined),
    });

    tx.write(keepPast({ campaign, inspection, reason, by: actor.account, at }));
    tx.write(
      updateInspection({
        campaign,
        inspection,
        items: JSON.stringify(items),
        score: scored.score,
        full_mark: scored.full_mark,
        share: scored.share,
        note: body.note === undefined ? row.note : body.note,
        digest: scored.standard === null ? null : inForce.digest,
        version: scored.standard === null ? null : inForce.version.version,
      }),
    );
    record({
      kind: "inspection.corrected",
      noun: "inspection",
      subject: inspection,
      unit: row.unit,
      pos: row.pos,
      sealedBy: row.sealed_by,
      change: { reason, score: [row.score, scored.score], full_mark: [row.full_mark, scored.full_mark] },
    });
    return {
      inspection,
      revision: row.revision + 1,
      score: scored.score,
      full_mark: scored.full_mark,
      lines: scored.lines.map((line) => ({ ...line, clause: [...line.clause] })),
      ungraded: [...scored.ungraded],
    };
  },
);
