/** How many documents one's own side sent in a month, by channel: whoever issues sees it before issuing another (E9; D-2). */
import { z } from "zod";
import { defineRead } from "../specs.ts";

export const countSentDispatches = defineRead({
  name: "count-sent-dispatches",
  noun: "dispatch",
  summary: { zh: "本方本月发了多少件", en: "How many dispatches one's own side sent this month" },
  verb: "problem.dispatch",
  scope: "campaign",
  path: "/dispatches/sent",
  query: z.strictObject({
    /** Without it, this month. */
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: "应为月份，例如 2019-05" })
      .optional(),
  }),
  answer: z.object({
    month: z.string(),
    /** The teams that are counted; empty: the offices. */
    teams: z.array(z.string()),
    total: z.int(),
    channels: z.array(z.object({ channel: z.string(), label: z.string(), count: z.int() })),
  }),
  failures: [],
});
