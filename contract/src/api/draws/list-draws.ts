/** The draws of a campaign, newest first. */
import { z } from "zod";
import { page, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { publishedDraw } from "./draw-values.ts";

export const listDraws = defineRead({
  name: "list-draws",
  noun: "draw",
  summary: { zh: "列出抽取", en: "List draws" },
  verb: "round.read",
  scope: "campaign",
  path: "/draws",
  query: z.strictObject({
    ...page,
    round: uuid.optional(),
    /** units: of rounds; facts: of closed problems, for a re-check. */
    draws: z.enum(["units", "facts"], { error: "应为 units 或 facts" }).optional(),
  }),
  answer: z.object({ draws: z.array(z.object(publishedDraw)), next: z.string().nullable() }),
  failures: ["cursor_wrong"],
});
