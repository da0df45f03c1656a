import { signDispatch as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { build, prepare } from "../../platform/statements/prepare.ts";
import { moveProblems, type Wish } from "../problems/move-problem.ts";
import { addStep } from "./add-step.ts";
import { dispatchFor } from "./dispatch-row.ts";

/** What has gone on since needs no receipt any more, nor what was signed for with an earlier document. */
const problemsOf = prepare<{ campaign: string; dispatch: string }, { id: string }>(
  (a) => sql`select p.id from dispatch_problem d
    join problem p on p.campaign = d.campaign and p.id = d.problem
    where d.campaign = ${a.campaign} and d.dispatch = ${a.dispatch} and p.campaign = ${a.campaign}
      and p.state in ('dispatched', 'in_rectification') and p.progress->>'receipt_at' is null
    order by p.id`,
);

const markReceived = prepare((a: { campaign: string; dispatch: string; at: Date; account: string }) =>
  build
    .updateTable("dispatch")
    .set({ received_at: a.at, received_by: a.account })
    .where("campaign", "=", a.campaign)
    .where("id", "=", a.dispatch),
);

/** Signed for, once: the document, and each of its problems that still waits for it. */
export const signDispatch = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, at } = context;
  const { dispatch, on_behalf_of } = body;
  const [row, problems] = await Promise.all([
    dispatchFor(tx, actor, spec.verb, { campaign, dispatch }),
    tx.ask(problemsOf({ campaign, dispatch })),
  ]);
  if (row.received_at !== null)
    return refuse("dispatch_signed_already", { at: siteInstant(row.received_at).slice(0, 16) });
  const wish = { kind: "sign_receipt", ...(on_behalf_of === undefined ? {} : { on_behalf_of }) } as Wish;
  if (problems.length > 0)
    await moveProblems(
      context,
      spec.verb,
      problems.map(({ id }) => ({ problem: id, wish })),
    );
  tx.write(markReceived({ campaign, dispatch, at, account: actor.account }));
  return addStep(context, row, "receipt");
});
