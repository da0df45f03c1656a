import { can, findProblem as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { build, prepare } from "../../platform/statements/prepare.ts";
import { nextSerial } from "./next-serial.ts";

const findUnit = prepare<{ unit: string }, { id: string; pos: number }>((a) =>
  build.selectFrom("unit").select(["id", "pos"]).where("id", "=", a.unit).where("withdrawn_on", "is", null),
);

const insertProblem = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`insert into problem (campaign, id, unit, pos, serial, state, source, category, place_type, behaviour, zone, severity,
      stock, prominent, description, place, position, found_on, found_at, found_by, team, inspection, photos_awaited)
    values (${a.campaign}, ${a.id}, ${a.unit}, ${a.pos}, ${a.serial}, 'found', ${a.source}, ${a.category}, ${a.place_type},
      ${a.behaviour}, ${a.zone}, ${a.severity}, ${a.stock}, ${a.prominent}, ${a.description}, ${a.place}, ${a.position}::jsonb,
      ${a.found_on}, ${a.found_at}, ${a.found_by}, ${a.team}, ${a.inspection}, ${a.photos_awaited})`,
);

/** Records a problem and gives it its number in the village (S0-12). */
export const findProblem = handleCommand(spec, async ({ tx, actor, campaign, body, at, record }) => {
  const [unit, serial] = await Promise.all([
    tx.askOne(findUnit({ unit: body.unit })),
    tx.askOne(nextSerial({ unit: body.unit })),
  ]);
  if (unit === undefined || !can(actor, "problem.find", { campaign, pos: unit.pos }))
    return refuse("not_found", {});
  const team = actor.grants.find((grant) => grant.campaign === campaign && grant.team !== null)?.team ?? null;
  tx.write(
    insertProblem({
      ...body,
      campaign,
      id: body.problem,
      pos: unit.pos,
      serial: serial?.serial ?? null,
      prominent: body.prominent ?? false,
      position: body.position === undefined ? null : JSON.stringify(body.position),
      found_on: body.found_on ?? siteDay(at),
      found_at: at,
      found_by: actor.account,
      team,
      photos_awaited: body.photos.length,
    }),
  );
  record({
    kind: "problem.found",
    noun: "problem",
    subject: body.problem,
    unit: unit.id,
    pos: unit.pos,
    change: { category: body.category, severity: body.severity, serial: serial?.serial },
  });
  return {
    problem: body.problem,
    serial: serial?.serial ?? null,
    state: "found" as const,
    photos_awaited: body.photos.length,
  };
});
