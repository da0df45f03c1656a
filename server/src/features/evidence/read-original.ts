import { readOriginal as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { readWhole } from "../../platform/files/read-whole.ts";
import { findEvidenceFile } from "./find-evidence-file.ts";
import { PHOTO_LIMITS } from "./photo-limits.ts";

/** The file as it was sent. What is no longer than a photo is read at once, so that a slow reader keeps no database connection. */
export const readOriginal = handleRead(spec, async ({ parts, tx, actor, campaign, query }) => {
  const row = await findEvidenceFile(tx, actor, campaign, query.evidence);
  const isShort = Number(row.bytes) <= PHOTO_LIMITS.photoBytes;
  const file = isShort ? await readWhole(parts.files, row.file) : await parts.files.get(row.file);
  return { file, name: `${query.evidence}.${row.ending ?? "bin"}` };
});
