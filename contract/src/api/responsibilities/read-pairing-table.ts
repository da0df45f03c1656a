/** The pairing table (挂钩表, S0-4): each holder with the units held, in the order of the tree. */
import { z } from "zod";
import { day, page, unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { below, onDay, responsibilityKind } from "./responsibility-values.ts";

export const readPairingTable = defineRead({
  name: "read-pairing-table",
  noun: "responsibility",
  summary: { zh: "挂钩（包干）表", en: "The pairing table" },
  verb: "responsibility.read",
  scope: "campaign",
  path: "/pairing-table/:kind",
  query: z.strictObject({ ...page, kind: responsibilityKind, day: onDay, below }),
  answer: z.object({
    day: z.string(),
    kind: z.string(),
    label: z.string(),
    pairs: z.array(
      z.object({
        holder: z.string(),
        post: z.string().nullable(),
        body: z.string().nullable(),
        units: z.array(
          z.object({ unit: unitId, name: z.string(), first_day: day.nullable(), last_day: day.nullable() }),
        ),
      }),
    ),
    next: z.string().nullable(),
  }),
  failures: ["not_found", "cursor_wrong"],
});
