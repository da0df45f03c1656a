import { answerDispatch as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { build, prepare } from "../../platform/statements/prepare.ts";
import { addStep } from "./add-step.ts";
import { dispatchFor } from "./dispatch-row.ts";

interface Counted {
  /** Of the problems that the answer speaks of, those that belong to the dispatch. */
  readonly known: number;
  /** Of these, those that nobody has said to be done. */
  readonly waiting: number;
  /** Problems of the dispatch that neither this answer nor an earlier one speaks of; withdrawn ones need none. */
  readonly left: number;
}

const countProblems = prepare<{ campaign: string; dispatch: string; problems: readonly string[] }, Counted>(
  (a) => sql`select count(*) filter (where named)::int as known,
      count(*) filter (where named and state in ('found', 'dispatched', 'in_rectification'))::int as waiting,
      count(*) filter (where not named and not answered and state <> 'withdrawn')::int as left
    from (
      select p.state, p.id = any (${a.problems}::uuid[]) as named,
        exists (select from dispatch_step s where s.campaign = d.campaign and s.dispatch = d.dispatch
          and s.kind = 'joint_answer' and p.id = any (s.problems)) as answered
      from dispatch_problem d join problem p on p.campaign = d.campaign and p.id = d.problem
      where d.campaign = ${a.campaign} and d.dispatch = ${a.dispatch} and p.campaign = ${a.campaign}
    ) one`,
);

const markAnswered = prepare((a: { campaign: string; dispatch: string; at: Date }) =>
  build
    .updateTable("dispatch")
    .set({ answered_at: a.at })
    .where("campaign", "=", a.campaign)
    .where("id", "=", a.dispatch),
);

/**
 * One answer for several problems; the dispatch is answered when answers have spoken of all of them. The result, the responsible leader and person by their posts (B7).
 */
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
  if (counted?.left === 0) tx.write(markAnswered({ campaign, dispatch, at }));
  return addStep(context, row, "joint_answer", {
    problems,
    leader_post: body.leader_post,
    person_post: body.person_post,
  });
});
