/** The units of a round, in the order of the tree, with the codes of their orders for those who carry them. */
import { z } from "zod";
import { instant, page, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const listRoundUnits = defineRead({
  name: "list-round-units",
  noun: "round",
  summary: { zh: "列出督查计划的单位", en: "List a round's units" },
  verb: "round.read",
  scope: "campaign",
  path: "/rounds/:round/units",
  query: z.strictObject({ ...page, round: uuid }),
  answer: z.object({
    units: z.array(
      z.object({
        unit: unitId,
        name: z.string(),
        /** The units above it, the highest first, without the campaign's root: villages of several counties share names. */
        above: z.array(z.string()),
        /** What the order's QR holds; null for those who do not inspect. */
        code: z.string().nullable(),
        /** When a covert order was first scanned. */
        disclosed_at: instant.nullable(),
        inspections: z.number().int(),
      }),
    ),
    next: z.string().nullable(),
  }),
  failures: ["not_found", "cursor_wrong"],
});
