import { can, grantsFor, findProblem as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { type CommandContext, handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { isOfOwnOffice } from "../../platform/rights/own-office.ts";
import { siteDay } from "../../platform/site-day.ts";
import { build, prepare } from "../../platform/statements/prepare.ts";
import { speaksForTeam } from "../inspections/inspection-to-change.ts";
import { LEVEL_OF } from "./acting-on.ts";
import { nextSerials } from "./next-serials.ts";
import { recordFound } from "./record-found.ts";

const findUnit = prepare<{ unit: string }, { id: string; pos: number }>((a) =>
  build.selectFrom("unit").select(["id", "pos"]).where("id", "=", a.unit).where("withdrawn_on", "is", null),
);

interface Visit {
  /** Of the unit that was visited. */
  readonly pos: number;
  readonly pos_end: number;
  readonly kind: string;
  readonly team: string | null;
  readonly round: string | null;
  readonly sealed_by: string | null;
  readonly day: string;
  readonly entered_by: string;
  readonly entered_at: Date;
}

const findVisit = prepare<{ campaign: string; inspection: string | null }, Visit>(
  (a) => sql`select u.pos, u.pos_end, i.kind, i.team, i.round, i.sealed_by, i.day, i.entered_by, i.entered_at
    from inspection i join unit u on u.id = i.unit
    where i.campaign = ${a.campaign}::uuid and i.id = ${a.inspection}::uuid and i.state <> 'withdrawn'`,
);

/** A team's visit is its members' and of the offices above the teams; one of no team is of the offices there and of the post that entered it. */
async function speaksForVisit(context: CommandContext<unknown>, visit: Visit): Promise<boolean> {
  const { actor, campaign } = context;
  const { team, pos, entered_by: by, entered_at: at } = visit;
  if (team !== null) return speaksForTeam(actor, "problem.find", campaign, { pos, team });
  const grants = grantsFor(actor, "problem.find", { campaign, pos });
  return (
    grants.some(({ role }) => LEVEL_OF[role] !== undefined) ||
    (await isOfOwnOffice(context, "problem.find", { by, at }))
  );
}

/** Records a problem and gives it its number in the village (S0-12), unless a covert round's seal keeps it. */
export const findProblem = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, at, record } = context;
  const { inspection = null } = body;
  const [unit, visit, serials] = await Promise.all([
    tx.askOne(findUnit({ unit: body.unit })),
    inspection === null ? undefined : tx.askOne(findVisit({ campaign, inspection })),
    nextSerials(tx, campaign, [body.unit], { inspection }),
  ]);
  if (unit === undefined || !can(actor, "problem.find", { campaign, pos: unit.pos }))
    return refuse("not_found", {});
  if (inspection !== null && (visit === undefined || unit.pos < visit.pos || visit.pos_end < unit.pos))
    return refuse("not_found", {});
  const own = actor.grants.filter((grant) => grant.campaign === campaign);
  // What a covert team finds belongs to a visit of its round: without one nothing would seal it.
  if (visit?.kind !== "covert" && own.length > 0 && own.every(({ role }) => role === "covert_member"))
    return refuse("covert_needs_round", {});
  if (visit !== undefined && !(await speaksForVisit(context, visit))) return refuse("team_not_yours", {});
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
