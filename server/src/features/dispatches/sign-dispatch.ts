import { signDispatch as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { build, prepare } from "../../platform/statements/prepare.ts";
import { moveProblems, type Wish } from "../problems/move-problem.ts";
import { addStep } from "./add-step.ts";
import { dispatchFor } from "./dispatch-row.ts";

const problemsOf = prepare((a: { campaign: string; dispatch: string }) =>
  build
    .selectFrom("problem")
    .select("id")
    .where("campaign", "=", a.campaign)
    .where("dispatch", "=", a.dispatch)
    // What has gone on since needs no receipt any more.
    .where("state", "in", ["dispatched", "in_rectification"])
    .orderBy("id"),
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
      problems.map(({ id }) => ({ problem: id, wish })),
    );
  tx.write(markReceived({ campaign, dispatch, at, account: actor.account }));
  return addStep(context, row, "receipt");
});
