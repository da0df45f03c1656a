/**
 * What the policy calls things, for whoever reads or filters the ledger; its channels with their limits, for whoever hands over; and what a
 * problem may be recorded with, for whoever enters one.
 */
import { z } from "zod";
import { defineRead } from "../specs.ts";

export const readLedgerWords = defineRead({
  name: "read-ledger-words",
  noun: "ledger",
  summary: { zh: "台账的用词和交办渠道", en: "The ledger's words, and the channels of dispatch" },
  verb: "problem.read",
  scope: "campaign",
  path: "/ledger/words",
  query: z.strictObject({}),
  answer: z.object({
    /** Source, category, place type, behaviour, zone: by id. What nobody has named is not here and is shown as it is. */
    words: z.record(z.string(), z.string()),
    channels: z.array(
      z.object({
        channel: z.string(),
        label: z.string(),
        /** The severity whose channel it is unless another is named. */
        severity: z.string().nullable(),
        /** By severity, in words: 3个工作日; null: the document says the day. */
        limits: z.record(z.string(), z.string().nullable()),
        /** A document goes with it: 督办通知书. False: none. */
        with_document: z.boolean(),
        warns: z.boolean(),
      }),
    ),
    /** What a problem may be recorded with: ids, each named in `words`, in the policy's order. Other ids of the policy are taken as well. */
    choices: z.object({
      source: z.array(z.string()),
      /** The items of its checklists; the policy's own sets of words where it has no checklist. No id stands twice. */
      category: z.array(z.object({ label: z.string(), items: z.array(z.string()) })),
      place_type: z.array(z.string()),
      behaviour: z.array(z.string()),
      zone: z.array(z.string()),
    }),
    /** Handing a problem over waits for a photo of the finding. */
    photo_needed: z.boolean(),
  }),
  failures: ["not_found"],
});
