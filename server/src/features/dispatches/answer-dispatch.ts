import { answerDispatch as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { build, prepare } from "../../platform/statements/prepare.ts";
import { addStep } from "./add-step.ts";
import { dispatchFor } from "./dispatch-row.ts";

/** Of the problems that the answer speaks of: how many belong to the dispatch, and how many of these are not yet said to be done. */
const countProblems = prepare<
  { campaign: string; dispatch: string; problems: readonly string[] },
  { known: number; waiting: number }
>(
  (a) => sql`select count(*)::int as known,
      count(*) filter (where state in ('found', 'dispatched', 'in_rectification'))::int as waiting
    from problem where campaign = ${a.campaign} and dispatch = ${a.dispatch} and id = any (${a.problems}::uuid[])`,
);

const markAnswered = prepare((a: { campaign: string; dispatch: string; at: Date }) =>
  build
    .updateTable("dispatch")
    .set({ answered_at: a.at })
    .where("campaign", "=", a.campaign)
    .where("id", "=", a.dispatch),
);

/** One answer for several problems: the result, the responsible leader and person by their posts (B7). */
export const answerDispatch = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, at } = context;
  const { dispatch, problems } = body;
  const [row, counted] = await Promise.all([
    dispatchFor(tx, actor, spec.verb, { campaign, dispatch }),
    tx.askOne(countProblems({ campaign, dispatch, problems })),
  ]);
  if ((counted?.known ?? 0) < new Set(problems).size) return refuse("not_found", {});
  if (counted !== undefined && counted.waiting > 0)
    return refuse("dispatch_answer_missing", { count: counted.waiting });
  tx.write(markAnswered({ campaign, dispatch, at }));
  return addStep(context, row, "joint_answer", {
    problems,
    leader_post: body.leader_post,
    person_post: body.person_post,
  });
});
