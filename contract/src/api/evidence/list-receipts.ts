/** Which of one's own files are here whole: a device deletes its copy only when it has read this. */
import { z } from "zod";
import { instant, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { sha256 } from "./add-evidence.ts";

/** Ids parted by commas, at most 200. */
const ids = z
  .string()
  .transform((text) => text.split(","))
  .pipe(z.array(uuid).min(1).max(200, { error: "最多 200 个编号" }));

export const listReceipts = defineRead({
  name: "list-receipts",
  noun: "evidence",
  summary: { zh: "核对本人上传的收讫情况", en: "Check the receipts of one's uploads" },
  verb: "evidence.add",
  scope: "campaign",
  path: "/receipts",
  query: z.strictObject({ evidence: ids }),
  answer: z.object({
    /** Only of files that arrived; what is not listed is not here. */
    receipts: z.array(
      z.object({
        evidence: uuid,
        sha256,
        bytes: z.number().int(),
        state: z.enum(["received", "refused"]),
        /** A failure's code (GET /api/failures) where it was refused. */
        reason: z.string().nullable(),
        received_at: instant,
      }),
    ),
  }),
  failures: [],
});
