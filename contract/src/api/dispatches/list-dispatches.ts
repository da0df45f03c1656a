/** Documents that hand problems over, newest first: those for one's units, or those that one's own side sent. */
import { z } from "zod";
import { day, page, unitId, word } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { dispatchRow, dispatchSide, dispatchState } from "./dispatch-values.ts";

const DISPATCH_FILTERS = [...dispatchState.options, "overdue", "all"] as const;

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
    side: dispatchSide.default("received"),
    /**
     * As dispatch-values.ts has them, one for each document; overdue, whatever its state: one of its problems is open past its due day, or the answer is owed past
     * that of the document.
     */
    state: z.enum(DISPATCH_FILTERS, { error: `应为 ${DISPATCH_FILTERS.join("、")} 之一` }).default("all"),
    channel: word.optional(),
    /** The unit that it was sent to, or one below. */
    unit: unitId.optional(),
    /** Sent to this very unit. */
    receiver: unitId.optional(),
    /** Days of issue. */
    from: day.optional(),
    to: day.optional(),
  }),
  answer: z.object({ dispatches: z.array(dispatchRow), next: z.string().nullable(), today: day }),
  failures: ["not_found", "cursor_wrong"],
});
