/** One round of the register, with how far it is. */
import { z } from "zod";
import { instant, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { roundRow } from "./round-values.ts";

export const readRound = defineRead({
  name: "read-round",
  noun: "round",
  summary: { zh: "读取督查计划", en: "Read a round" },
  verb: "round.read",
  scope: "campaign",
  path: "/rounds/:round",
  query: z.strictObject({ round: uuid }),
  answer: roundRow.extend({
    /** As the policy of the first day calls it: 2019年5月上旬（4月29日—5月8日）. */
    period_title: z.string().nullable(),
    basis: z.string().nullable(),
    scope: z.record(z.string(), z.unknown()),
    planned_by: z.string(),
    /** Whether the reader's office planned it, or is the campaign's: whoever else plans may neither change nor cancel nor draw it. */
    own: z.boolean(),
    planned_at: instant,
    approved_by: z.string().nullable(),
    approved_at: instant.nullable(),
    /** Of the reader's units. */
    tasks: z.number().int(),
    inspections: z.number().int(),
    draws: z.array(z.object({ draw: uuid, drawn: z.boolean() })),
  }),
  failures: ["not_found"],
});
