import { can, HINT_NOTICE, reach, readEvidenceHints as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { selectPhoto } from "./hint-statements.ts";
import { makeHints } from "./make-hints.ts";

/** Hints about one photo, with the words that they are nothing more. */
export const readEvidenceHints = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const row = await tx.askOne(selectPhoto({ campaign, evidence: query.evidence }));
  if (row === undefined || !can(actor, "evidence.read", { campaign, pos: row.pos }))
    return refuse("not_found", {});
  const ranges = reach(actor, "evidence.read", campaign);
  return { notice: HINT_NOTICE.zh, ...(await makeHints(tx, campaign, ranges, row)) };
});
