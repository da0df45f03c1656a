import { listCampaignComplaints as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { after, keyOf, ORDER, selectComplaints, toComplaint } from "./complaint-statements.ts";

export const listCampaignComplaints = handleRead(spec, async ({ tx, campaign, query }) => {
  const { state, cursor, limit } = query;
  const answered = state === undefined ? null : state === "answered";
  const place = { ...after(cursor), limit: limit + 1 };
  const rows = await tx.ask(selectComplaints({ account: null, campaign, answered, ...place }));
  const { page, next } = cutPage(rows, limit, ORDER, keyOf);
  return { complaints: page.map(toComplaint), next };
});
