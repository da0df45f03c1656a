import { can, findProblem as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { build, prepare } from "../../platform/statements/prepare.ts";
import { nextSerials } from "./next-serials.ts";
import { recordFound } from "./record-found.ts";

const findUnit = prepare<{ unit: string }, { id: string; pos: number }>((a) =>
  build.selectFrom("unit").select(["id", "pos"]).where("id", "=", a.unit).where("withdrawn_on", "is", null),
);

interface Visit {
  readonly team: string | null;
  readonly round: string | null;
  readonly sealed_by: string | null;
  readonly day: string;
}

const findVisit = prepare<{ campaign: string; inspection: string | null }, Visit>(
  (a) => sql`select team, round, sealed_by, day from inspection
    where campaign = ${a.campaign}::uuid and id = ${a.inspection}::uuid and state <> 'withdrawn'`,
);

/** Records a problem and gives it its number in the village (S0-12), unless a covert round's seal keeps it. */
export const findProblem = handleCommand(spec, async ({ tx, actor, campaign, body, at, record }) => {
  const { inspection = null } = body;
  const [unit, visit, serials] = await Promise.all([
    tx.askOne(findUnit({ unit: body.unit })),
    inspection === null ? undefined : tx.askOne(findVisit({ campaign, inspection })),
    nextSerials(tx, campaign, [body.unit], { inspection }),
  ]);
  if (unit === undefined || !can(actor, "problem.find", { campaign, pos: unit.pos }))
    return refuse("not_found", {});
  if (inspection !== null && visit === undefined) return refuse("not_found", {});
  const own = actor.grants.filter((grant) => grant.campaign === campaign);
  // What a covert team finds belongs to a visit of its round: without one nothing would seal it.
  if (visit === undefined && own.length > 0 && own.every(({ role }) => role === "covert_member"))
    return refuse("covert_needs_round", {});
  const where = {
    team: visit?.team ?? own.find(({ team }) => team !== null)?.team ?? null,
    inspection,
    round: visit?.round ?? null,
    sealedBy: visit?.sealed_by ?? null,
    day: visit?.day ?? siteDay(at),
  };
  const [found] = recordFound(
    { tx, actor, campaign, at, record },
    where,
    [{ ...body, pos: unit.pos }],
    serials,
  );
  return {
    problem: body.problem,
    serial: found?.serial ?? null,
    state: "found" as const,
    photos_awaited: body.photos.length,
  };
});
