/** A receipt: by the addressed office itself, or entered by an office for whoever answered by telephone or on paper (requirements, D-1). */
import { z } from "zod";
import { line, prose, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const receiveDocument = defineCommand({
  name: "receive-document",
  noun: "document",
  summary: { zh: "签收公文", en: "Receive a document" },
  verb: "document.receive",
  scope: "campaign",
  body: z.strictObject({
    document: uuid,
    /** Which of its recipients, as read-document numbers them. */
    n: z.int().min(1).max(999),
    medium: z
      .enum(["system", "telephone", "paper"], { error: "应为 system、telephone 或 paper" })
      .default("system"),
    /** Who received it, by post; without it the sender's own. */
    post: line(40).optional(),
    note: prose(500).optional(),
  }),
  result: z.object({ document: uuid, n: z.int() }),
  failures: ["not_found", "document_state_wrong", "receipt_given", "receipt_not_yours"],
});
