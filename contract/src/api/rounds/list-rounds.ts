/** The register of plans, newest first: to whom it plans and inspects whole, to the others what concerns their units once it is approved. */
import { z } from "zod";
import { day, page, word } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { roundRow, roundState } from "./round-values.ts";

export const listRounds = defineRead({
  name: "list-rounds",
  noun: "round",
  summary: { zh: "列出督查计划", en: "List rounds" },
  verb: "round.read",
  scope: "campaign",
  path: "/rounds",
  query: z.strictObject({
    ...page,
    state: roundState.optional(),
    kind: word.optional(),
    /** Those that touch these days. */
    first_day: day.optional(),
    last_day: day.optional(),
  }),
  answer: z.object({ rounds: z.array(roundRow), next: z.string().nullable() }),
  failures: ["cursor_wrong"],
});
