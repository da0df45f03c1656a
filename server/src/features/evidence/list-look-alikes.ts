import { reach, listLookAlikes as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { findEvidenceFile } from "./find-evidence-file.ts";
import { findLookAlikes, isComparable } from "./find-look-alikes.ts";

/** Photos of the reader's own scope that look like this one. */
export const listLookAlikes = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const file = await findEvidenceFile(tx, actor, campaign, query.evidence);
  const photo = { ...file, evidence: query.evidence };
  if (!isComparable(photo)) return { searched: false, look_alikes: [] };
  const found = await findLookAlikes(tx, campaign, reach(actor, "evidence.read", campaign), photo);
  return {
    searched: true,
    look_alikes: found.map(({ stage: _, ...one }) => ({
      ...one,
      taken_at: one.taken_at && siteInstant(one.taken_at),
    })),
  };
});
