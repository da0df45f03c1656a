/** Who held a responsibility for a unit on a day: a measure falls on the holder as of the event (S0-25, A10). */
import { z } from "zod";
import { unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { onDay, responsibilityKind, responsibilityRow } from "./responsibility-values.ts";

/** Pages read it unasked: whom to call is `list-contacts`, for those who ask. */
const held = responsibilityRow.omit({ telephone: true });

export const whoHeld = defineRead({
  name: "who-held",
  noun: "responsibility",
  summary: { zh: "某日由谁负责", en: "Who held it on a day" },
  verb: "responsibility.read",
  scope: "campaign",
  path: "/units/:unit/responsibilities",
  query: z.strictObject({ unit: unitId, day: onDay, kind: responsibilityKind.optional() }),
  answer: z.object({
    day: z.string(),
    holders: z.array(held),
    /** All that was ever recorded for the unit, the newest first: how the holders followed each other. */
    history: z.array(held),
  }),
  failures: ["not_found"],
});
