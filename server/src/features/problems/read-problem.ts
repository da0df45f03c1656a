import { can, readProblem as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { build, prepare } from "../../platform/statements/prepare.ts";

const selectProblem = prepare((a: { campaign: string; problem: string }) =>
  build
    .selectFrom("problem")
    .innerJoin("unit", "unit.id", "problem.unit")
    .select([
      "problem.id as problem",
      "problem.revision",
      "problem.unit",
      "unit.name as unit_name",
      "problem.pos",
      "problem.serial",
      "problem.state",
      "problem.source",
      "problem.category",
      "problem.place_type",
      "problem.severity",
      "problem.description",
      "problem.place",
      "problem.position",
      "problem.found_on",
      "problem.channel",
      "problem.dispatch",
      "problem.due_at",
      "problem.due_on",
      "problem.returns",
      "problem.closed_on",
    ])
    .where("problem.campaign", "=", a.campaign)
    .where("problem.id", "=", a.problem),
);

/** One problem of the ledger. */
export const readProblem = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const row = await tx.askOne(selectProblem({ campaign, problem: query.problem }));
  if (row === undefined || !can(actor, "problem.read", { campaign, pos: row.pos }))
    return refuse("not_found", {});
  const { pos: _, ...problem } = row;
  return {
    ...problem,
    due_at: row.due_at === null ? null : siteInstant(row.due_at),
    position: row.position as never,
  };
});
