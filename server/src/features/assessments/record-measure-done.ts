import { moveMeasure, recordMeasureDone as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { Refusal, refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { lockMeasure } from "./measure-row.ts";

const write = prepare<Record<string, unknown>, unknown>(
  (a) => sql`update assessment_measure set state = ${a.state}, carried_out_on = ${a.on}::date
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid and key = ${a.key}`,
);

/** That an accepted measure was carried out. */
export const recordMeasureDone = handleCommand(spec, async ({ tx, campaign, body, record }) => {
  const { assessment, key, on, note } = body;
  const row = await tx.askOne(lockMeasure({ campaign, assessment, key }));
  if (row === undefined) return refuse("not_found", {});
  const moved = moveMeasure(row.state, "carry_out");
  if (moved.outcome === "refused") throw new Refusal(moved.failure);
  tx.write(write({ campaign, assessment, key, state: moved.state, on }));
  record({
    kind: "measure.carried-out",
    noun: "measure",
    subject: key,
    unit: row.unit === "" ? undefined : row.unit,
    pos: row.pos ?? undefined,
    change: { assessment, on, note, from: row.state, to: moved.state },
  });
  return { key, state: moved.state };
});
