import { listOwnComplaints as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { after, keyOf, ORDER, selectComplaints, toComplaint } from "./complaint-statements.ts";

export const listOwnComplaints = handleRead(spec, async ({ tx, actor, query: { cursor, limit } }) => {
  const place = { ...after(cursor), limit: limit + 1 };
  const own = { account: actor.account, campaign: null, answered: null };
  const rows = await tx.ask(selectComplaints({ ...own, ...place }));
  const { page, next } = cutPage(rows, limit, ORDER, keyOf);
  return { complaints: page.map(toComplaint), next };
});
