/** What waited for something that came by another way than a push (a desk, a photo), and what waits no longer. */
import type { Actor } from "@cunjing/contract";
import { sql } from "kysely";
import type { Task } from "../../platform/jobs/task.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { handlersForPhones } from "./handlers-for-phones.ts";
import { takeUpHeld } from "./take-up-held.ts";

const selectCampaigns = prepare<object, { campaign: string }>(
  () => sql`select distinct campaign from held_command where state = 'held'`,
);

const expire = prepare<{ now: Date }, unknown>(
  (a) =>
    sql`update held_command set state = 'expired', settled_at = ${a.now} where state = 'held' and expires_at <= ${a.now}::timestamptz`,
);

/** Nobody: the campaign alone lets the question be asked. */
const NOBODY: Actor = { account: "00000000-0000-0000-0000-000000000000", post: "", grants: [] };

export const takeUpHeldTask: Task = async (_, { parts, transact, signal }) => {
  const waiting = await transact(null, async (tx) => {
    tx.write(expire({ now: parts.clock() }));
    return tx.ask(selectCampaigns({}));
  });
  if (waiting.length === 0) return;
  // Loaded by need: the jobs' process runs commands in no other case.
  const { SERVED } = await import("../all.ts");
  const handlers = handlersForPhones(SERVED.commands);
  for (const { campaign } of waiting) {
    if (signal.aborted) return;
    await takeUpHeld({ parts, handlers, campaign, asker: NOBODY }, null);
  }
};
