/** Documents that hand problems over, newest first: those for one's units, or those that one's own side sent. */
import { z } from "zod";
import { day, page, unitId, word } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { dispatchRow } from "./dispatch-values.ts";

export const listDispatches = defineRead({
  name: "list-dispatches",
  noun: "dispatch",
  summary: { zh: "列出交办、督办件", en: "List dispatches" },
  verb: "problem.read",
  scope: "campaign",
  path: "/dispatches",
  query: z.strictObject({
    ...page,
    /**
     * received: to one's units, or with problems in them; sent: by one's own teams, or by the offices where one is in none.
     */
    side: z.enum(["received", "sent"], { error: "应为 received 或 sent" }).default("received"),
    /** As dispatch-values.ts has them; overdue: one of its problems is open past its due day. */
    state: z
      .enum(["to_sign", "running", "to_answer", "answered", "overdue", "all"], {
        error: "应为 to_sign、running、to_answer、answered、overdue 或 all",
      })
      .default("all"),
    channel: word.optional(),
    /** The unit that it was sent to, or one below. */
    unit: unitId.optional(),
    /** Days of issue. */
    from: day.optional(),
    to: day.optional(),
  }),
  answer: z.object({ dispatches: z.array(dispatchRow), next: z.string().nullable(), today: day }),
  failures: ["not_found", "cursor_wrong"],
});
