import { readPhotoCopy as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { readWhole } from "../../platform/files/read-whole.ts";
import { findEvidenceFile } from "./find-evidence-file.ts";

/** A photo's copy: what screens show and papers print. */
export const readPhotoCopy = handleRead(spec, async ({ parts, tx, actor, campaign, query }) => {
  const row = await findEvidenceFile(tx, actor, campaign, query.evidence);
  const key = row[query.size];
  if (key === null) return refuse("evidence_without_copies", {});
  return { file: await readWhole(parts.files, key), name: `${query.evidence}-${query.size}.jpg` };
});
