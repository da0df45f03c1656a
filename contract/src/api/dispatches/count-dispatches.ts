/** How many documents wait for what: the heads of the lists of whoever receives them and of whoever sent them (E9; S1-18). */
import { z } from "zod";
import { day, unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { dispatchSide } from "./dispatch-values.ts";

const count = z.object({
  count: z.int(),
  /** The earliest day by which something of them is due. */
  next_due_on: day.nullable(),
});

export const countDispatches = defineRead({
  name: "count-dispatches",
  noun: "dispatch",
  summary: { zh: "督办件各有多少", en: "How many dispatches wait for what" },
  verb: "problem.read",
  scope: "campaign",
  path: "/dispatches/counts",
  query: z.strictObject({
    /** As in list-dispatches. */
    side: dispatchSide.default("received"),
    /** The unit that they were sent to, or one below. */
    unit: unitId.optional(),
    /** Sent to this very unit. */
    receiver: unitId.optional(),
  }),
  /** Each is the list of the same `state`; those of all states add up to `all`, and `overdue` is counted in its state as well. */
  answer: z.object({
    today: day,
    to_sign: count,
    to_hand_on: count,
    running: count,
    to_answer: count,
    answered: count,
    settled: count,
    closed: count,
    overdue: count,
    all: count,
  }),
  failures: ["not_found"],
});
