/** One document: its problems, what each office did with it, and what is still open by when. */
import { z } from "zod";
import { day, instant, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { dispatchRow, dispatchStep } from "./dispatch-values.ts";

export const readDispatch = defineRead({
  name: "read-dispatch",
  noun: "dispatch",
  summary: { zh: "读取一份交办、督办件", en: "Read a dispatch" },
  verb: "problem.read",
  scope: "campaign",
  path: "/dispatches/:dispatch",
  query: z.strictObject({ dispatch: uuid }),
  answer: dispatchRow.extend({
    due_at: instant.nullable(),
    demand: z.string().nullable(),
    contact: z.string().nullable(),
    refused_note: z.string().nullable(),
    received_by: z.string().nullable(),
    inspection: uuid.nullable(),
    today: day,
    /** What the policy says of such a document: by when, and what follows until it is closed; null where no policy holds today. */
    asks: z
      .object({
        /** 3个工作日; null where each document states its day, or it depends on the problem. */
        limit: z.string().nullable(),
        clause: z.array(z.string()),
        /** From the hand-over to close-out, in order; whose step it is in the policy's own words. */
        steps: z.array(
          z.object({ label: z.string(), by: z.string().nullable(), clause: z.array(z.string()) }),
        ),
      })
      .nullable(),
    /** Those that the reader may see. */
    lines: z.array(
      z.object({
        problem: uuid,
        serial: z.int().nullable(),
        unit: unitId,
        unit_name: z.string(),
        description: z.string(),
        state: z.string(),
        due_on: day.nullable(),
        overdue_days: z.int().nullable(),
        /** The unit right below the receiver in which it lies: where it would be handed on to; null where it is the receiver's own. */
        below: unitId.nullable(),
        below_name: z.string().nullable(),
        /** The unit that it was handed on to last. */
        handed_on_to: unitId.nullable(),
        handed_on_name: z.string().nullable(),
        /** A joint answer has spoken of it. */
        answered: z.boolean(),
      }),
    ),
    steps: z.array(dispatchStep),
    /** What is still to be done with the document, first by day. */
    still_open: z.array(
      z.object({
        what: z.enum(["sign", "rectify", "answer"]),
        /** How many problems it is about. */
        problems: z.int(),
        due_on: day.nullable(),
        overdue_days: z.int().nullable(),
      }),
    ),
  }),
  failures: ["not_found"],
});
